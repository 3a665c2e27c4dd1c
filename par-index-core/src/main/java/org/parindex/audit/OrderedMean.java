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
        long rest = mean.least(side) * size;
        // What is narrowed here are the other ends: the reasons stay the same.
        Supplier<List<Limit>> because = Suppliers.memoize(() -> because(side));
        for (int number = 1; number <= size; number++) {
            Quantity place = order.place(number, side);
            propagation.atLeast(place, side, level(number, rest, side), this, because);
            rest -= place.most(side);
        }
    }

    /** The smallest number t with which the places from this one on, each with t or the most that it can have, reach the rest. */
    private long level(int number, long needed, int side) {
        long rest = needed;
        int last = order.size();
        // The places behind can have less than those before: what they cannot give, the others must.
        while (last > number && order.place(last, side).most(side) < Math.floorDiv(rest, last - number + 1)) {
            rest -= order.place(last, side).most(side);
            last--;
        }
        return Math.floorDiv(rest, last - number + 1);
    }

    private List<Limit> because(int side) {
        List<Limit> because = new ArrayList<>();
        because.add(mean.limit(side));
        order.places().forEach(place -> because.add(place.limit(-side)));
        return because;
    }
}
