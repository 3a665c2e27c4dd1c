package org.parindex.audit;

import java.util.List;

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
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(rank, value), order.places().stream())
                .toList();
    }

    @Override
    void narrow(Propagation propagation) {
        valueFromRank(propagation, 1);
        valueFromRank(propagation, -1);
        rankFromValue(propagation, 1);
        rankFromValue(propagation, -1);
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
