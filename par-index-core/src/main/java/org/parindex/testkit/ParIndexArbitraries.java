package org.parindex.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/**
 * Arbitraries for properties of jqwik: rules, evidence, frameworks and assessments that are valid, and otherwise as different as can be.
 *
 * <p>A law that must hold for every assessment by a framework of yours:
 *
 * <pre>{@code
 * import net.jqwik.api.*;
 * import org.parindex.framework.*;
 * import org.parindex.score.*;
 * import org.parindex.testkit.*;
 *
 * class MyLaws {
 *
 *     @Provide
 *     Arbitrary<Scorecard> cards() {
 *         return ParIndexArbitraries.frameworks().flatMap(framework ->
 *                 ParIndexArbitraries.assessments(framework).map(Scorer.of(framework)::score));
 *     }
 *
 *     @Property
 *     boolean nobodyEarnsMoreThanTheMaximum(@ForAll("cards") Scorecard card) {
 *         return card.earned().compareTo(card.framework().maximum()) <= 0;
 *     }
 * }
 * }</pre>
 */
public final class ParIndexArbitraries {

    private ParIndexArbitraries() {}

    /**
     * Rules of every kind that hold against a maximum.
     *
     * @param maximum the maximum points of the criterion, more than 0 and at most 10000
     * @return rules whose check finds no fault
     * @throws IllegalArgumentException if the maximum is outside that range
     */
    public static Arbitrary<ScoringRule> rules(Points maximum) {
        return SomeRules.of(maximum);
    }

    /**
     * Evidence that a leaf can score; values at the bounds of its rule, and next to them, come often.
     *
     * @param leaf the leaf
     * @return evidence that can be scored, and that is no absence: such as its rule takes, counts of dossiers and answers of surveys
     */
    public static Arbitrary<Evidence> evidence(Leaf leaf) {
        return SomeEvidence.of(leaf).withoutEdgeCases();
    }

    /**
     * Evidence that a rule can score; values at its bounds, and next to them, come often.
     *
     * @param rule the rule, whose check against the maximum finds no fault
     * @param maximum the maximum points of the criterion
     * @return evidence that the rule does not refuse, and that is no absence
     */
    public static Arbitrary<Evidence> evidenceFor(ScoringRule rule, Points maximum) {
        return SomeEvidence.of(rule, maximum).withoutEdgeCases();
    }

    /**
     * Frameworks: one to four components, leaves at any depth from one to four, every rule, source and policy, bonuses and penalties
     * with and without caps, groups by kind of unit, leaves that do not apply to some kinds. Something applies to a province.
     *
     * @return valid frameworks
     */
    public static Arbitrary<Framework> frameworks() {
        return SomeFrameworks.all();
    }

    /**
     * Assessments of a unit of any kind in any year that a framework governs. Each has evidence for all that is asked; what does not apply,
     * and that no survey was held, comes where the policies let it.
     *
     * @param framework the framework
     * @return assessments that it can score
     * @throws IllegalArgumentException if the framework applies to no kind of unit
     */
    public static Arbitrary<Assessment> assessments(Framework framework) {
        return rounds(framework, 1).map(round -> round.get(0));
    }

    /**
     * Rounds of assessments: one year, each of another unit. Kinds of unit are mixed.
     *
     * @param framework the framework
     * @param units how many, at least 1
     * @return assessments that it can score together
     * @throws IllegalArgumentException if the framework applies to no kind of unit, or the number is less than 1
     */
    public static Arbitrary<List<Assessment>> rounds(Framework framework, int units) {
        if (units < 1) {
            throw new IllegalArgumentException("A round must have at least one unit: " + units);
        }
        Arbitrary<UnitKind> kinds = Arbitraries.of(kinds(framework));
        return Combinators.combine(
                        years(framework.parts()),
                        Texts.units().list().ofSize(units).uniqueElements(Names::normal))
                .flatAs((year, names) -> Combinators.combine(names.stream()
                                .map(name -> kinds.flatMap(kind -> assessments(
                                        framework,
                                        AdministrativeUnit.of("free", Names.normal(name), name, kind),
                                        year)))
                                .toList())
                        .as(list -> list))
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> years(Framework.Parts parts) {
        OptionalInt last = parts.toYear();
        return Arbitraries.integers().between(parts.fromYear(), last.orElse(parts.fromYear() + 3));
    }

    /** The kinds of unit for which something is attainable, with a survey. */
    private static List<UnitKind> kinds(Framework framework) {
        List<UnitKind> kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> !asked(framework.leaves(), kind, true).isEmpty())
                .toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A framework must apply to some kind of unit: " + framework.id());
        }
        return kinds;
    }

    private static List<Leaf> asked(List<Leaf> leaves, UnitKind kind, boolean surveyHeld) {
        return leaves.stream()
                .filter(leaf -> !leaf.excluded().contains(kind)
                        && (surveyHeld || !leaf.source().isSurvey()))
                .toList();
    }

    private static Arbitrary<Assessment> assessments(Framework framework, AdministrativeUnit unit, int year) {
        boolean mayBeWithout = framework.policies().noSurvey() == NoSurveyPolicy.RESCALE
                && !asked(framework.leaves(), unit.kind(), false).isEmpty();
        Arbitrary<Boolean> held = mayBeWithout ? Arbitraries.of(true, true, false) : Arbitraries.just(true);
        return held.flatMap(surveyHeld -> {
            List<Leaf> leaves = asked(framework.leaves(), unit.kind(), surveyHeld);
            // One leaf applies in any case, so that something is attainable.
            return Arbitraries.integers().between(0, leaves.size() - 1).flatMap(sure -> {
                List<Leaf> all = new ArrayList<>(leaves);
                all.addAll(asked(framework.adjustments(), unit.kind(), surveyHeld));
                List<Arbitrary<Evidence>> evidence = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    boolean mayBeAbsent = i != sure && i < leaves.size();
                    evidence.add(evidence(all.get(i), mayBeAbsent, framework.policies()));
                }
                return Combinators.combine(evidence)
                        .as(shown -> new Assessment(unit, year, byId(all, shown), surveyHeld));
            });
        });
    }

    private static Arbitrary<Evidence> evidence(Leaf leaf, boolean mayBeAbsent, Policies policies) {
        if (!mayBeAbsent || policies.notApplicable() == NotApplicablePolicy.REFUSE) {
            return evidence(leaf);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(7, evidence(leaf)), Tuple.of(1, Texts.lines().map(Evidence::notApplicable)));
    }

    private static SortedMap<CriterionId, Evidence> byId(List<Leaf> leaves, List<Evidence> evidence) {
        SortedMap<CriterionId, Evidence> byId = new TreeMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            byId.put(leaves.get(i).id(), evidence.get(i));
        }
        return byId;
    }
}
