package org.parindex.audit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.fact.Fact;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * One end of what a quantity can be, and why: the rule that it follows from, and the limits that the rule took. Limits form a graph without
 * cycles; the facts that a limit rests on are those of all rules in it.
 *
 * @param quantity the quantity
 * @param side +1 for the low end, −1 for the high end
 * @param value the least that the quantity, with the sign of the side, can be
 * @param by the rule, null if it is so by nature
 * @param because the limits that the rule took
 */
record Limit(
        Quantity quantity, int side, long value, @Nullable Propagator by, List<Limit> because) {

    static Limit given(Quantity quantity, int side, long value) {
        return new Limit(quantity, side, value, null, List.of());
    }

    /** The number at this end. */
    long number() {
        return side * value;
    }

    /** A set of facts that are told apart by what they are, not by what they say: two sources can print the same. */
    static Set<Fact> noFacts() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The facts that some limits rest on. */
    static Set<Fact> facts(List<Limit> limits) {
        Set<Fact> facts = noFacts();
        Set<Limit> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Limit> open = new ArrayDeque<>(limits);
        while (!open.isEmpty()) {
            Limit limit = open.pop();
            if (seen.add(limit) && limit.by != null) {
                facts.addAll(limit.by.facts());
                open.addAll(limit.because);
            }
        }
        return facts;
    }

    /** In words: "at most 86.31". */
    Bilingual words() {
        return side > 0
                ? Bilingual.of("ít nhất " + shown(Language.VI), "at least " + shown(Language.EN))
                : Bilingual.of("nhiều nhất " + shown(Language.VI), "at most " + shown(Language.EN));
    }

    private String shown(Language language) {
        BigDecimal number = quantity.form().isWhole() ? BigDecimal.valueOf(number()) : Fixed.shown(number(), side < 0);
        return switch (quantity.form()) {
            case NUMBER, WHOLE -> language.decimal(number);
            case CHANGE, WHOLE_CHANGE -> language.signed(number);
        };
    }

    /** Two limits are the same only if they are one: a graph is not compared node by node. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return quantity.label().en() + ": " + words().en();
    }
}
