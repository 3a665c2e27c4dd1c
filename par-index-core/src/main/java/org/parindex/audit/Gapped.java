package org.parindex.audit;

import java.util.List;
import java.util.function.Function;
import org.parindex.fact.Fact;
import org.parindex.points.Ratio;

/** A quantity that does not lie between two numbers: nobody rose by less than the smallest rise. */
final class Gapped extends Propagator {

    private final Quantity quantity;
    private final boolean isOne;
    private final long from;
    private final long to;

    /** Each is at most {@code from} or at least {@code to}. */
    Gapped(Fact fact, Order.Member member, long from, long to) {
        super(Rule.ORDER, List.of(fact));
        this.quantity = member.each();
        this.isOne = member.many() == 1;
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

    /** Of several who are alike some can be on the one side and some on the other: only one has no third case. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        Ratio number = numbers.apply(quantity);
        return isOne && number.compareTo(Ratio.of(from)) > 0 && number.compareTo(Ratio.of(to)) < 0
                ? Search.either(quantity, from, to)
                : List.of();
    }
}
