package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parindex.fact.Fact;
import org.parindex.points.Ratio;

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

    @Override
    List<Linear> linear() {
        List<Linear> linear = new ArrayList<>();
        linear.add(Linear.end(Rule.COUNT, count, side, side > 0 ? 1 : -(order.size() - 1L)));
        if (least != Linear.OPEN) {
            linear.add(Linear.end(Rule.COUNT, order.place(moved(count.limit(side)), side), side, least));
        }
        if (most != Linear.OPEN) {
            linear.add(Linear.end(Rule.COUNT, order.place(moved(count.limit(-side)), side), -side, -most));
        }
        return linear;
    }

    /** A number of those who moved with which the last of them moved too little, or too much. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        long counted = Fixed.floor(numbers.apply(count)) / Fixed.ONE;
        int moved = (int) (side > 0 ? counted : order.size() - counted);
        Ratio last = numbers.apply(order.place(moved, side)).times(Ratio.of(side));
        if (least != Linear.OPEN && last.compareTo(Ratio.of(least)) < 0) {
            return side > 0 ? Search.either(count, counted - 1, counted) : Search.either(count, counted, counted + 1);
        }
        if (most != Linear.OPEN && last.compareTo(Ratio.of(most)) > 0) {
            return side > 0 ? Search.either(count, counted, counted + 1) : Search.either(count, counted - 1, counted);
        }
        return List.of();
    }

    private int moved(Limit count) {
        return (int) (side > 0 ? count.number() : order.size() - count.number());
    }
}
