package org.parindex.audit;

import java.util.List;
import org.parindex.fact.Fact;

/** A quantity that does not lie between two numbers: nobody rose by less than the smallest rise. */
final class Gapped extends Propagator {

    private final Quantity quantity;
    private final long from;
    private final long to;

    /** The quantity is at most {@code from} or at least {@code to}. */
    Gapped(Fact fact, Quantity quantity, long from, long to) {
        super(Rule.ORDER, List.of(fact));
        this.quantity = quantity;
        this.from = from;
        this.to = to;
    }

    @Override
    List<Quantity> quantities() {
        return List.of(quantity);
    }

    @Override
    void narrow(Propagation propagation) {
        if (quantity.low() > from && quantity.low() < to) {
            propagation.atLeast(quantity, 1, to, this, quantity.limit(1));
        }
        if (quantity.high() < to && quantity.high() > from) {
            propagation.atLeast(quantity, -1, -from, this, quantity.limit(-1));
        }
    }
}
