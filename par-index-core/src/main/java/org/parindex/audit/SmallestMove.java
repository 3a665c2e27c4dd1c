package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import org.parindex.fact.Fact;

/** The smallest rise stands at the place that is the number of those who rose; the smallest fall likewise, counted from the last place. */
final class SmallestMove extends Propagator {

    private final Quantity count;
    private final Order order;
    private final int side;
    private final long least;
    private final long most;

    /**
     * The smallest rise or fall.
     *
     * @param count how many rose, or how many did not fall
     * @param order the changes
     * @param side +1 for a rise, −1 for a fall
     * @param least the least that it can be, {@link Linear#OPEN} if that is not known
     * @param most the most that it can be, {@link Linear#OPEN} if that is not known
     */
    SmallestMove(Fact fact, Quantity count, Order order, int side, long least, long most) {
        super(Rule.COUNT, List.of(fact));
        this.count = count;
        this.order = order;
        this.side = side;
        this.least = least;
        this.most = most;
    }

    @Override
    List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>(order.places());
        all.add(count);
        return all;
    }

    @Override
    void narrow(Propagation propagation) {
        // Somebody moved, or there would be no smallest move.
        propagation.atLeast(count, side, side > 0 ? 1 : -(order.size() - 1L), this);
        if (count.isBroken()) {
            return;
        }
        Limit fewest = count.limit(side);
        Limit mostOfAll = count.limit(-side);
        if (least != Linear.OPEN) {
            propagation.atLeast(order.place(moved(fewest), side), side, least, this, fewest);
        }
        if (most != Linear.OPEN) {
            propagation.atLeast(order.place(moved(mostOfAll), side), -side, -most, this, mostOfAll);
        }
    }

    private int moved(Limit count) {
        return (int) (side > 0 ? count.number() : order.size() - count.number());
    }
}
