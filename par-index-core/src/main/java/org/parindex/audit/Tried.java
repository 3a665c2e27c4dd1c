package org.parindex.audit;

import java.util.List;
import org.parindex.fact.Fact;

/** What follows from facts when all that they leave open is tried. It says so of one limit, and narrows nothing more. */
final class Tried extends Propagator {

    Tried(List<Fact> facts) {
        super(Rule.CASES, facts);
    }

    @Override
    List<Quantity> quantities() {
        return List.of();
    }

    @Override
    void narrow(Propagation propagation) {
        // The limit is all.
    }
}
