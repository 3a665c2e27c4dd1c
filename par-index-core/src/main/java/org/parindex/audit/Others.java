package org.parindex.audit;

import java.util.List;

/** Quantities that are alike, so that the ends of one are those of each, and their mean. */
final class Others extends Propagator {

    private final Quantity each;
    private final Quantity mean;
    private final int many;

    /**
     * Some that are alike.
     *
     * @param each any of them
     * @param mean their mean
     * @param many how many they are
     */
    Others(Quantity each, Quantity mean, int many) {
        super(Rule.SUM, List.of());
        this.each = each;
        this.mean = mean;
        this.many = many;
    }

    @Override
    List<Quantity> quantities() {
        return List.of(each, mean);
    }

    @Override
    void narrow(Propagation propagation) {
        for (int side : new int[] {1, -1}) {
            propagation.atLeast(mean, side, each.least(side), this, each.limit(side));
            propagation.atLeast(
                    each,
                    side,
                    many * mean.least(side) - (many - 1) * each.most(side),
                    this,
                    mean.limit(side),
                    each.limit(-side));
        }
    }
}
