package org.parindex.audit;

import java.util.List;
import java.util.function.Function;
import org.parindex.fact.Fact;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

/**
 * A relation between quantities, from the nature of things or from printed facts. It narrows what its quantities can be, and nothing else.
 */
abstract class Propagator {

    private final Rule rule;
    private final List<Fact> facts;
    private boolean waiting;

    /** Why a limit follows where no single fact says so. */
    enum Rule {
        /** Printed figures are rounded. */
        ROUNDING("làm tròn", "rounding"),
        /** A change is the difference of two numbers. */
        DIFFERENCE("hiệu của hai số", "difference of the two"),
        /** The values in order. */
        ORDER("thứ tự các giá trị", "order of the values"),
        /** A rank counts those above. */
        RANK("thứ hạng theo giá trị", "ranks follow values"),
        /** A mean, or a total of parts. */
        SUM("tổng của các phần", "sum of the parts"),
        /** How many lie above. */
        COUNT("đếm số đơn vị", "count of units"),
        /** All that the facts leave open was tried. */
        CASES("xét mọi trường hợp", "whatever is the case"),
        /** The index is never below the points, since at most 100 are attainable. */
        ATTAINABLE("điểm tối đa không quá 100", "at most 100 points are attainable");

        private final Bilingual words;

        Rule(String vi, String en) {
            this.words = Bilingual.of(vi, en);
        }

        Bilingual words() {
            return words;
        }
    }

    Propagator(Rule rule, List<Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** The facts that say so; none if it is so by nature. */
    List<Fact> facts() {
        return facts;
    }

    Rule rule() {
        return rule;
    }

    /** The quantities that it relates. */
    abstract List<Quantity> quantities();

    /** Narrows what it can. It is called again when one of its quantities has changed. */
    abstract void narrow(Propagation propagation);

    /** What it says of its quantities in linear relations, given their ends as they are now. */
    List<Linear> linear() {
        return List.of();
    }

    /**
     * If it does not hold of some numbers: relations of which one must hold, and none does of these numbers together with what {@link #linear} then
     * says, so that each leads on. The first is the one to try first.
     *
     * @param numbers the number found for each quantity; whole where it must be, and such that {@link #linear} holds
     * @return the relations; none if it holds
     */
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        return List.of();
    }

    /** Whether it looks at many quantities at once: it waits until the others have nothing more to say. */
    boolean isCostly() {
        return false;
    }

    /** Whether it waits for its turn. */
    boolean isWaiting() {
        return waiting;
    }

    void setWaiting(boolean now) {
        waiting = now;
    }
}
