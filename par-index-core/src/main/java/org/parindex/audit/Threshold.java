package org.parindex.audit;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parindex.points.Ratio;

/**
 * How many members of an order reach a threshold. Whether a unit belongs is decided by its true or by its published value, nobody says; so who is
 * in has at least the threshold less a little, and who is out at most the threshold and a little.
 */
final class Threshold extends Propagator {

    private final Quantity count;
    private final Order order;
    private final Quantity threshold;
    private final long below;
    private final long above;

    /**
     * A threshold.
     *
     * @param count how many reach it
     * @param order the members
     * @param threshold what is to be reached
     * @param below how far below it a member can be that is counted
     * @param above how far above it a member can be that is not counted
     */
    Threshold(Quantity count, Order order, Quantity threshold, long below, long above) {
        super(Rule.COUNT, List.of());
        this.count = count;
        this.order = order;
        this.threshold = threshold;
        this.below = below;
        this.above = above;
    }

    @Override
    List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>(order.places());
        all.add(count);
        all.add(threshold);
        return all;
    }

    @Override
    void narrow(Propagation propagation) {
        counted(propagation);
        notCounted(propagation);
        int size = order.size();
        int surely = 0;
        while (surely < size && order.place(surely + 1).low() > threshold.high() + above) {
            surely++;
        }
        if (surely > 0) {
            propagation.atLeast(count, 1, surely, this, order.place(surely).limit(1), threshold.limit(-1));
        }
        int possibly = size;
        while (possibly > 0 && order.place(possibly).high() < threshold.low() - below) {
            possibly--;
        }
        if (possibly < size) {
            propagation.atLeast(
                    count, -1, -possibly, this, order.place(possibly + 1).limit(-1), threshold.limit(1));
        }
    }

    @Override
    List<Linear> linear() {
        List<Linear> linear = new ArrayList<>();
        if (count.low() >= 1) {
            linear.add(Linear.atLeast(Rule.COUNT, List.of(), order.place((int) count.low()), threshold, -below));
        }
        if (count.high() < order.size()) {
            Quantity first = order.place((int) count.high() + 1);
            linear.add(Linear.atLeast(Rule.COUNT, List.of(), threshold, first, -above));
        }
        return linear;
    }

    /** A count of more than reach the threshold, or of fewer. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        Ratio counted = numbers.apply(count);
        Ratio reached = numbers.apply(threshold).minus(Ratio.of(below));
        Ratio passed = numbers.apply(threshold).plus(Ratio.of(above));
        int most = 0;
        int least = 0;
        for (Quantity place : order.places()) {
            most += numbers.apply(place).compareTo(reached) >= 0 ? 1 : 0;
            least += numbers.apply(place).compareTo(passed) > 0 ? 1 : 0;
        }
        if (counted.compareTo(Ratio.of(most)) > 0) {
            return Search.either(count, most, most + 1L);
        }
        return counted.compareTo(Ratio.of(least)) < 0
                ? Lists.reverse(Search.either(count, least - 1L, least))
                : List.of();
    }

    private void counted(Propagation propagation) {
        Limit least = count.limit(1);
        if (least.value() >= 1) {
            Quantity last = order.place((int) least.value());
            propagation.atLeast(last, 1, threshold.low() - below, this, least, threshold.limit(1));
            propagation.atLeast(threshold, -1, -(last.high() + below), this, least, last.limit(-1));
        }
    }

    private void notCounted(Propagation propagation) {
        Limit most = count.limit(-1);
        if (most.number() < order.size()) {
            Quantity first = order.place((int) most.number() + 1);
            propagation.atLeast(first, -1, -(threshold.high() + above), this, most, threshold.limit(-1));
            propagation.atLeast(threshold, 1, first.low() - above, this, most, first.limit(1));
        }
    }
}
