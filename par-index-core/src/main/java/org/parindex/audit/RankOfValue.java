package org.parindex.audit;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.points.Ratio;

/**
 * A rank and the value that it is the rank of: whoever has rank k has the value of place k, whether alone or with others; and whoever surely
 * has less than place k stands behind it.
 */
final class RankOfValue extends Propagator {

    private final Quantity rank;
    private final Quantity value;
    private final Order order;

    RankOfValue(Quantity rank, Quantity value, Order order) {
        super(Rule.RANK, List.of());
        this.rank = rank;
        this.value = value;
        this.order = order;
    }

    @Override
    List<Quantity> quantities() {
        return Stream.concat(Stream.of(rank, value), order.places().stream()).toList();
    }

    @Override
    void narrow(Propagation propagation) {
        valueFromRank(propagation, 1);
        valueFromRank(propagation, -1);
        rankFromValue(propagation, 1);
        rankFromValue(propagation, -1);
    }

    @Override
    List<Linear> linear() {
        return List.of(
                Linear.atLeast(Rule.RANK, List.of(), value, order.place((int) rank.high()), 0),
                Linear.atLeast(Rule.RANK, List.of(), order.place((int) rank.low()), value, 0));
    }

    /** A rank that is too good for the value, or not good enough. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        Ratio ranked = numbers.apply(rank);
        Ratio own = numbers.apply(value);
        int better = 0;
        int notWorse = 0;
        for (Quantity place : order.places()) {
            int compared = numbers.apply(place).compareTo(own);
            better += compared > 0 ? 1 : 0;
            notWorse += compared >= 0 ? 1 : 0;
        }
        if (ranked.compareTo(Ratio.of(better)) <= 0) {
            return Lists.reverse(Search.either(rank, better, better + 1L));
        }
        return ranked.compareTo(Ratio.of(notWorse)) > 0 ? Search.either(rank, notWorse, notWorse + 1L) : List.of();
    }

    /** Side +1: the rank is at most k, so the value is at least that of place k. Side −1: the mirror image, counted from the last place. */
    private void valueFromRank(Propagation propagation, int side) {
        Limit worst = rank.limit(-side);
        Quantity place = order.place((int) worst.number());
        propagation.atLeast(value, side, place.least(side), this, worst, place.limit(side));
        propagation.atLeast(place, -side, value.least(-side), this, worst, value.limit(-side));
    }

    /** Side +1: the value is surely less than that of place k, so the rank is at least k + 1. Side −1: the mirror image. */
    private void rankFromValue(Propagation propagation, int side) {
        int behind = 0;
        while (behind < order.size()
                && value.most(side) < order.place(behind + 1, side).least(side)) {
            behind++;
        }
        if (behind > 0) {
            Quantity place = order.place(behind, side);
            long least = side > 0 ? behind + 1L : -(order.size() - (long) behind);
            propagation.atLeast(rank, side, least, this, () -> List.of(value.limit(-side), place.limit(side)));
        }
    }
}
