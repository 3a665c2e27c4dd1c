package org.parindex.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * How the evidence of one criterion becomes points. A rule knows no other criterion, and no more of its own than the maximum that
 * it is given.
 *
 * <p>The wording of decisions that each rule stands for is in its own documentation; no annex of a decision is at hand, so the
 * rules follow wordings seen in provincial software and commonly quoted.
 */
public sealed interface ScoringRule
        permits Levels,
                Bands,
                Proportional,
                Checklist,
                PerItem,
                Deduction,
                DeductionBySeverity,
                Gate,
                Linear,
                AgainstBase,
                PlanFulfilment,
                Direct {

    /** The kinds of rule. */
    enum Kind {
        /** {@link Levels}. */
        LEVELS,
        /** {@link Bands}. */
        BANDS,
        /** {@link Proportional}. */
        PROPORTIONAL,
        /** {@link Checklist}. */
        CHECKLIST,
        /** {@link PerItem}. */
        PER_ITEM,
        /** {@link Deduction}. */
        DEDUCTION,
        /** {@link DeductionBySeverity}. */
        DEDUCTION_BY_SEVERITY,
        /** {@link Gate}. */
        GATE,
        /** {@link Linear}. */
        LINEAR,
        /** {@link AgainstBase}. */
        AGAINST_BASE,
        /** {@link PlanFulfilment}. */
        PLAN_FULFILMENT,
        /** {@link Direct}. */
        DIRECT;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in documents: lower case, words joined by a hyphen. */
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * The kind.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What evidence the rule takes, apart from absence.
     *
     * @return the kinds of evidence, at least one
     */
    List<Evidence.Kind> takes();

    /**
     * How evidence for this very rule is written, with its own keys.
     *
     * @return one form or several, such as {@code on-time | late | no}, or {@code 37 of 45 | 91.17%}
     */
    default String example() {
        return takes().stream().map(Evidence.Kind::example).collect(Collectors.joining(" | "));
    }

    /**
     * What is wrong with the rule by itself and against its maximum.
     *
     * @param maximum the maximum points of the criterion
     * @return all faults, each with the part of the rule that it is in; empty if there is none
     */
    List<Fault> check(Points maximum);

    /**
     * Why the rule cannot score some evidence.
     *
     * @param maximum the maximum points of the criterion
     * @param evidence the evidence
     * @return the first reason; empty if it can be scored
     */
    Optional<Fault> refuse(Points maximum, Evidence evidence);

    /**
     * Scores evidence.
     *
     * @param maximum the maximum points of the criterion
     * @param evidence evidence that the rule does not {@link #refuse}
     * @return the points, from 0 to the maximum, and the steps
     * @throws IllegalArgumentException if the rule refuses the evidence
     */
    Outcome score(Points maximum, Evidence evidence);

    /**
     * The rule in words.
     *
     * @param maximum the maximum points of the criterion
     * @return one sentence in each language
     */
    Bilingual describe(Points maximum);

    /**
     * One of several levels.
     *
     * @param levels the levels, from the most points to the fewest
     * @return the rule
     */
    static Levels levels(Item... levels) {
        return new Levels(List.of(levels));
    }

    /**
     * Points by range of percentage.
     *
     * @param bands the ranges, in any order
     * @return the rule
     */
    static Bands bands(Band... bands) {
        return new Bands(List.of(bands));
    }

    /**
     * The share times the maximum.
     *
     * @param zeroBelow below so many percent there are no points, such as {@code "80"}
     * @param fullFrom from so many percent on there are full points, such as {@code "100"}
     * @return the rule
     */
    static Proportional proportional(String zeroBelow, String fullFrom) {
        return new Proportional(Bound.from(zeroBelow), Bound.from(fullFrom));
    }

    /**
     * Points for each item of a list.
     *
     * @param items the items
     * @return the rule
     */
    static Checklist checklist(Item... items) {
        return new Checklist(List.of(items));
    }

    /**
     * So many points for each, up to the maximum.
     *
     * @param each the points for each, such as {@code "0.5"}
     * @return the rule
     */
    static PerItem perItem(String each) {
        return new PerItem(Points.parse(each));
    }

    /**
     * So many points less for each, never below zero.
     *
     * @param each the points for each, such as {@code "0.1"}
     * @return the rule
     */
    static Deduction deduction(String each) {
        return new Deduction(Points.parse(each));
    }

    /**
     * Points less for each case by its severity, never below zero.
     *
     * @param severities the severities, each with the points that one case costs
     * @return the rule
     */
    static DeductionBySeverity deductionBySeverity(Item... severities) {
        return new DeductionBySeverity(List.of(severities));
    }

    /**
     * Nothing, unless a condition is met.
     *
     * @param condition the condition
     * @param then the rule behind it, no gate itself
     * @return the rule
     */
    static Gate gate(Bilingual condition, ScoringRule then) {
        return new Gate(condition, then);
    }

    /**
     * A percentage times the maximum, such as SIPAS: 91.17 % of 10 points is 9.117.
     *
     * @return the rule
     */
    static Linear linearInPercentage() {
        return new Linear(Linear.Of.PERCENTAGE, Ratio.ZERO, Ratio.of(100));
    }

    /**
     * The place of a mean on its scale times the maximum.
     *
     * @param zeroAt the low end of the scale, such as {@code "1"}
     * @param fullAt the high end of the scale, such as {@code "5"}
     * @return the rule
     */
    static Linear linearInMean(String zeroAt, String fullAt) {
        return new Linear(Linear.Of.MEAN, Ratio.parse(zeroAt), Ratio.parse(fullAt));
    }

    /**
     * Points by range of growth in percent.
     *
     * @param base against what
     * @param bands the ranges, in any order
     * @return the rule
     */
    static AgainstBase growth(AgainstBase.Base base, Band... bands) {
        return new AgainstBase(AgainstBase.Direction.GROWTH, base, List.of(bands));
    }

    /**
     * Points by range of reduction in percent.
     *
     * @param base against what
     * @param bands the ranges, in any order
     * @return the rule
     */
    static AgainstBase reduction(AgainstBase.Base base, Band... bands) {
        return new AgainstBase(AgainstBase.Direction.REDUCTION, base, List.of(bands));
    }

    /**
     * The fulfilment of a plan times the maximum; more than the plan earns no more than the maximum.
     *
     * @param zeroBelow below so many percent there are no points
     * @param fullFrom from so many percent on there are full points
     * @return the rule
     */
    static PlanFulfilment planFulfilment(String zeroBelow, String fullFrom) {
        return new PlanFulfilment(Bound.from(zeroBelow), Bound.from(fullFrom));
    }

    /**
     * Points as somebody gives them, up to the maximum.
     *
     * @return the rule
     */
    static Direct direct() {
        return new Direct();
    }
}
