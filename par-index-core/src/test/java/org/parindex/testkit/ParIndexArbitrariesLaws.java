package org.parindex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.parindex.assessment.Assessment;
import org.parindex.dossier.DossierRate;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** What the kit makes is valid, and of every kind. */
class ParIndexArbitrariesLaws {

    /** A rule, its maximum, and evidence for it. */
    record Case(Points maximum, ScoringRule rule, Evidence evidence) {}

    @Provide
    Arbitrary<Case> cases() {
        return SomeNumbers.maxima()
                .flatMap(maximum -> ParIndexArbitraries.rules(maximum)
                        .flatMap(rule -> ParIndexArbitraries.evidenceFor(rule, maximum)
                                .map(evidence -> new Case(maximum, rule, evidence))));
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return ParIndexArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Framework, List<Assessment>>> rounds() {
        return ParIndexArbitraries.frameworks()
                .flatMap(
                        framework -> ParIndexArbitraries.rounds(framework, 3).map(round -> Tuple.of(framework, round)));
    }

    @Property(tries = 1_000)
    void rulesHoldAndTakeTheirEvidence(@ForAll("cases") Case some) {
        assertThat(some.rule().check(some.maximum())).isEmpty();
        assertThat(some.rule().refuse(some.maximum(), some.evidence())).isEmpty();
        assertThat(some.evidence().isAbsence()).isFalse();
        assertThat(Evidence.parse(some.evidence().toString())).isEqualTo(some.evidence());
    }

    @Property(tries = 100)
    void roundsCanBeScored(@ForAll("rounds") Tuple.Tuple2<Framework, List<Assessment>> some) {
        assertThat(Scorer.of(some.get1()).scoreAll(some.get2()).cards()).hasSize(3);
    }

    @Example
    void everyKindOfRuleAndOfEvidenceComes() {
        Set<ScoringRule.Kind> rules = EnumSet.noneOf(ScoringRule.Kind.class);
        Set<Evidence.Kind> evidence = EnumSet.noneOf(Evidence.Kind.class);
        cases().sampleStream().limit(1_000).forEach(some -> {
            rules.add(some.rule().kind());
            evidence.add(some.evidence().kind());
        });

        assertThat(rules).containsExactly(ScoringRule.Kind.values());
        assertThat(evidence)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        Evidence.Kind.ANSWERS,
                        Evidence.Kind.DOSSIERS,
                        Evidence.Kind.MISSING,
                        Evidence.Kind.PENDING,
                        Evidence.Kind.NOT_APPLICABLE)));
    }

    @Example
    void evidenceForALeafMayBeTheCountsThatItsFigureIsMadeOf() {
        Leaf leaf = Leaf.of("1", "Tên", "Name", "1.5", PointSource.DOCUMENTS, ScoringRule.proportional("0", "100"))
                .with(DossierRate.ON_TIME_OF_DUE);
        Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
        ParIndexArbitraries.evidence(leaf).sampleStream().limit(300).forEach(evidence -> kinds.add(evidence.kind()));

        assertThat(kinds)
                .containsExactly(
                        Evidence.Kind.SHARE, Evidence.Kind.PERCENTAGE, Evidence.Kind.ANSWERS, Evidence.Kind.DOSSIERS);
    }

    @Example
    void everyShapeAndEveryChoiceOfFrameworkComes() {
        Set<Integer> depths = new TreeSet<>();
        Set<PointSource> sources = EnumSet.noneOf(PointSource.class);
        Set<Object> seen = new HashSet<>();
        frameworks().sampleStream().limit(300).forEach(framework -> {
            framework.leaves().forEach(leaf -> {
                depths.add(leaf.id().depth());
                sources.add(leaf.source());
                seen.add(leaf.excluded().isEmpty() ? "for all" : "excluded");
                seen.add(leaf.responsible().isPresent() ? "responsible" : "nobody");
                seen.add(leaf.provenance().isPresent() ? "own provenance" : "provenance of all");
            });
            seen.add(framework.policies().missing());
            seen.add(framework.policies().notApplicable());
            seen.add(framework.policies().noSurvey());
            seen.add(framework.policies().precision().rounding().isPresent() ? "rounded" : "exact");
            seen.add(framework.policies().bonusCap().isPresent() ? "bonus cap" : "no bonus cap");
            seen.add(framework.policies().penaltyCap().isPresent() ? "penalty cap" : "no penalty cap");
            seen.add(framework.policies().cutoffs().bands().isEmpty() ? "no groups" : "groups");
            seen.add(framework.policies().cutoffsByKind().isEmpty() ? "no groups by kind" : "groups by kind");
            seen.add(framework.adjustments().isEmpty() ? "no adjustments" : "adjustments");
            seen.add(framework.parts().toYear().isPresent() ? "ended" : "in force");
        });

        assertThat(depths).containsExactly(1, 2, 3, 4);
        assertThat(sources).containsExactly(PointSource.values());
        assertThat(seen)
                .contains((Object[]) MissingPolicy.values())
                .contains((Object[]) NotApplicablePolicy.values())
                .contains((Object[]) NoSurveyPolicy.values())
                .hasSize(3 + 3 + 2 + 20);
    }

    @Example
    void absenceComesWhereItIsAllowed() {
        Set<String> seen = new TreeSet<>();
        rounds().sampleStream()
                .limit(300)
                .forEach(some -> some.get2().forEach(assessment -> {
                    if (!assessment.surveyHeld()) {
                        seen.add("no survey");
                    }
                    assessment.evidence().values().stream()
                            .filter(Evidence::isAbsence)
                            .forEach(evidence -> seen.add(evidence.kind().toString()));
                }));

        assertThat(seen).containsExactly("NOT_APPLICABLE", "no survey");
    }

    @Example
    void aMaximumThatCannotBeIsRefused() {
        for (String maximum : List.of("0", "-1", "10000.000001")) {
            assertThatThrownBy(() -> ParIndexArbitraries.rules(Points.parse(maximum)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The maximum must be more than 0 and at most 10000: " + maximum);
        }
        assertThat(ParIndexArbitraries.rules(Points.of(10_000)).sampleStream().limit(100))
                .allSatisfy(rule -> assertThat(rule.check(Points.of(10_000))).isEmpty());
    }

    @Example
    void aRoundOfNobodyAndAFrameworkForNobodyAreRefused() {
        Leaf forNobody = Leaf.of("1", "Tên", "Name", "1.5", PointSource.DOCUMENTS, ScoringRule.direct())
                .withoutKinds(UnitKind.values());
        Framework framework =
                Framework.of("nobody", Bilingual.same("x"), 2025, Provenance.of(Status.ILLUSTRATIVE, ""), forNobody);

        assertThatThrownBy(() -> ParIndexArbitraries.assessments(framework))
                .hasMessage("A framework must apply to some kind of unit: nobody");
        assertThatThrownBy(() -> ParIndexArbitraries.rounds(framework, 0))
                .hasMessage("A round must have at least one unit: 0");
    }

    @Example
    void evidenceOfALeafIsThatOfItsRule() {
        Leaf leaf = Leaf.of("1", "Tên", "Name", "1.5", PointSource.DOCUMENTS, ScoringRule.perItem("0.5"));

        // Three reach the maximum, two more are above it, and a million is the most.
        assertThat(ParIndexArbitraries.evidence(leaf)
                        .sampleStream()
                        .limit(300)
                        .map(Object::toString)
                        .distinct())
                .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "1000000");
    }
}
