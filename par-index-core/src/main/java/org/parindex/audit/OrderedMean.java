package org.parindex.audit;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the mean says of places, beyond what it says of any quantity: if the place had less, all places behind it had less, too. So each place
 * has at least the number with which the mean can just be reached.
 */
final class OrderedMean extends Propagator {

    private final Quantity mean;
    private final Order order;

    OrderedMean(Quantity mean, Order order) {
        super(Rule.SUM, List.of());
        this.mean = mean;
        this.order = order;
    }

    @Override
    List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>(order.places());
        all.add(mean);
        return all;
    }

    @Override
    boolean isCostly() {
        return true;
    }

    @Override
    void narrow(Propagation propagation) {
        narrow(propagation, 1);
        narrow(propagation, -1);
    }

    private void narrow(Propagation propagation, int side) {
        int size = order.size();
        long[] most = new long[size];
        long behind = 0;
        for (int i = 0; i < size; i++) {
            most[i] = order.place(i + 1, side).most(side);
            behind += most[i];
        }
        // What is narrowed here are the other ends: the reasons stay the same.
        Supplier<List<Limit>> because = Suppliers.memoize(() -> because(side));
        long needed = mean.least(side) * size;
        int level = -1;
        for (int i = 0; i < size; i++) {
            // The level of one place holds for those behind it that can reach it; the others give all that they can.
            if (level < i) {
                level = i;
                behind -= most[i];
            }
            while (level + 1 < size && most[level + 1] >= share(needed - (behind - most[level + 1]), level + 2 - i)) {
                level++;
                behind -= most[level];
            }
            propagation.atLeast(order.place(i + 1, side), side, share(needed - behind, level + 1 - i), this, because);
            needed -= most[i];
        }
    }

    private static long share(long needed, int places) {
        return Math.floorDiv(needed, places);
    }

    private List<Limit> because(int side) {
        List<Limit> because = new ArrayList<>();
        because.add(mean.limit(side));
        order.places().forEach(place -> because.add(place.limit(-side)));
        return because;
    }
}
