package org.parindex.audit;

import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.List;
import org.parindex.fact.Fact;

/** A weighted sum of quantities that lies in a range: a printed figure, a difference, a mean, a total of parts. */
final class Linear extends Propagator {

    /** No end. */
    static final long OPEN = Long.MIN_VALUE;

    private static final long MOST = Long.MAX_VALUE / 4;

    private final List<Quantity> terms;
    private final long[] weights;
    private final Sum sum;
    private final long least;
    private final long leastOfOpposite;

    /** What lies in the range: some quantities, each times its weight. */
    record Sum(List<Quantity> terms, List<Long> weights) {}

    private Linear(Rule rule, List<Fact> facts, List<Quantity> terms, long[] weights, long low, long negatedHigh) {
        super(rule, facts);
        this.terms = List.copyOf(terms);
        this.weights = weights;
        this.sum = new Sum(this.terms, Longs.asList(weights));
        this.least = low;
        this.leastOfOpposite = negatedHigh;
    }

    /** A quantity that a fact puts into a range; an end that is {@link #OPEN} says nothing. */
    static Linear range(Fact fact, Quantity quantity, long low, long high) {
        return new Linear(
                Rule.ROUNDING, List.of(fact), List.of(quantity), new long[] {1}, low, high == OPEN ? OPEN : -high);
    }

    /** A quantity that is, with the sign of a side, at least so much. */
    static Linear end(Rule rule, Quantity quantity, int side, long least) {
        return new Linear(rule, List.of(), List.of(quantity), new long[] {side}, least, OPEN);
    }

    /** {@code later - earlier - difference} lies within a distance of 0. */
    static Linear difference(Rule rule, Quantity difference, Quantity earlier, Quantity later, long within) {
        return new Linear(
                rule, List.of(), List.of(later, earlier, difference), new long[] {1, -1, -1}, -within, -within);
    }

    /** Two quantities at most so far apart. */
    static Linear near(Rule rule, List<Fact> facts, Quantity one, Quantity other, long within) {
        return new Linear(rule, facts, List.of(one, other), new long[] {1, -1}, -within, -within);
    }

    /** {@code above - below} is at least so much. */
    static Linear atLeast(Rule rule, List<Fact> facts, Quantity above, Quantity below, long least) {
        return new Linear(rule, facts, List.of(above, below), new long[] {1, -1}, least, OPEN);
    }

    /** {@code above - below} lies in a range; an end that is {@link #OPEN} says nothing. */
    static Linear between(Rule rule, List<Fact> facts, Quantity above, Quantity below, long low, long high) {
        return new Linear(rule, facts, List.of(above, below), new long[] {1, -1}, low, high == OPEN ? OPEN : -high);
    }

    /** {@code total × whole} is the sum of the parts, each times its weight. */
    static Linear sum(Rule rule, List<Fact> facts, Quantity whole, long total, List<Quantity> parts, long[] weights) {
        List<Quantity> terms = new ArrayList<>(parts);
        terms.add(whole);
        long[] all = new long[terms.size()];
        System.arraycopy(weights, 0, all, 0, weights.length);
        all[weights.length] = -total;
        return new Linear(rule, facts, terms, all, 0, 0);
    }

    /** Whether it can be computed with: weights that no newspaper prints could pass the largest number. */
    boolean fits() {
        double most = 0;
        for (int i = 0; i < weights.length; i++) {
            Quantity term = terms.get(i);
            most += Math.abs((double) weights[i]) * Math.max(Math.abs(term.naturalLow()), Math.abs(term.naturalHigh()));
        }
        return most < MOST;
    }

    Sum sum() {
        return sum;
    }

    /** The least that the sum, with the sign of a side, can be; {@link #OPEN} if there is none. */
    long least(int side) {
        return side > 0 ? least : leastOfOpposite;
    }

    @Override
    List<Linear> linear() {
        return List.of(this);
    }

    @Override
    List<Quantity> quantities() {
        return terms;
    }

    @Override
    void narrow(Propagation propagation) {
        narrow(propagation, 1, least);
        narrow(propagation, -1, leastOfOpposite);
    }

    /** Each term is at least what the range asks for, less the most that all others can give. */
    private void narrow(Propagation propagation, int side, long needed) {
        if (needed == OPEN) {
            return;
        }
        long most = 0;
        for (int i = 0; i < weights.length; i++) {
            most += most(i, side);
        }
        for (int i = 0; i < weights.length; i++) {
            int of = i;
            long rest = needed - (most - most(i, side));
            propagation.atLeast(
                    terms.get(i),
                    sign(i, side),
                    Math.floorDiv(rest, Math.abs(weights[i])),
                    this,
                    () -> becauseOfOthers(of, side));
        }
    }

    private int sign(int term, int side) {
        return weights[term] > 0 ? side : -side;
    }

    private long most(int term, int side) {
        return Math.abs(weights[term]) * terms.get(term).most(sign(term, side));
    }

    private List<Limit> becauseOfOthers(int term, int side) {
        List<Limit> because = new ArrayList<>(weights.length - 1);
        for (int i = 0; i < weights.length; i++) {
            if (i != term) {
                because.add(terms.get(i).limit(-sign(i, side)));
            }
        }
        return because;
    }
}
