package org.parindex.audit;

import java.util.List;
import java.util.function.Function;
import org.parindex.points.Ratio;

/** The distance of two values and their ranks: whoever surely has more ranks before the other, and whoever ranks before has no less. */
final class RankOfGap extends Propagator {

    private final Quantity distance;
    private final Quantity above;
    private final Quantity below;

    /**
     * A distance.
     *
     * @param distance the one value less the other
     * @param above the rank of the one
     * @param below the rank of the other
     */
    RankOfGap(Quantity distance, Quantity above, Quantity below) {
        super(Rule.RANK, List.of());
        this.distance = distance;
        this.above = above;
        this.below = below;
    }

    @Override
    List<Quantity> quantities() {
        return List.of(distance, above, below);
    }

    @Override
    void narrow(Propagation propagation) {
        narrow(propagation, 1, above, below);
        narrow(propagation, -1, below, above);
    }

    /** Whoever has more has not the better rank. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        int side = numbers.apply(distance).signum();
        Quantity more = side > 0 ? above : below;
        Quantity less = side > 0 ? below : above;
        return side != 0 && numbers.apply(more).compareTo(numbers.apply(less)) >= 0
                ? List.of(
                        Linear.atLeast(Rule.RANK, List.of(), less, more, 1), Linear.end(Rule.RANK, distance, -side, 0))
                : List.of();
    }

    /** Side +1: the distance says that the one has more. Side −1: that the other has. */
    private void narrow(Propagation propagation, int side, Quantity more, Quantity less) {
        Limit limit = distance.limit(side);
        if (limit.value() > 0) {
            propagation.atLeast(less, 1, more.low() + 1, this, limit, more.limit(1));
            propagation.atLeast(more, -1, 1 - less.high(), this, limit, less.limit(-1));
        }
        if (more.high() <= less.low()) {
            propagation.atLeast(distance, side, 0, this, more.limit(-1), less.limit(1));
        }
    }
}
