package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.comparison.Attribution.By;
import org.parindex.comparison.Attribution.Cause;
import org.parindex.framework.Criterion;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class AttributionTest {

    /** 60 points by documents, 40 by SIPAS; two bonuses and a penalty beside them. */
    private static Framework framework(String id, Policies policies) {
        return framework(id, policies, leaf("1", "60", PointSource.DOCUMENTS), leaf("2", "40", PointSource.SIPAS));
    }

    private static Framework framework(String id, Policies policies, Criterion... components) {
        return new Framework.Parts(
                        id,
                        Bilingual.same(id),
                        2022,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(Provenance.of(Status.GIVEN, "")),
                        List.of(components),
                        List.of(
                                leaf("B1", "5", PointSource.DOCUMENTS),
                                leaf("B2", "5", PointSource.DOCUMENTS),
                                leaf("P1", "50", PointSource.DOCUMENTS)),
                        policies,
                        Optional.empty(),
                        Map.of())
                .toFramework();
    }

    private static Leaf leaf(String id, String maximum, PointSource source) {
        return Leaf.of(id, "Phần " + id, "Part " + id, maximum, source, ScoringRule.direct());
    }

    private static Scorecard card(Framework framework, String... evidence) {
        Assessment assessment = Assessment.of("Nậm Nhùn", 2023);
        for (String each : evidence) {
            assessment = assessment.with(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return Scorer.of(framework).score(assessment);
    }

    /** Each part as {@code 1: 4}. */
    private static List<String> parts(Attribution attribution) {
        return attribution.parts().stream().map(Contribution::toString).toList();
    }

    @Test
    void bonusesPenaltiesAndTheirCapsArePartsOfTheirOwn() {
        Framework framework = framework("small", Policies.strict().withBonusCap("6"));
        // 50 + 30 + 2 + 3 = 85, and 54 + 28 + 6 of 9 - 1 = 87.
        Attribution parts = Attribution.between(
                card(framework, "1=points 50", "2=points 30", "B1=points 2", "B2=points 3", "P1=points 0"),
                card(framework, "1=points 54", "2=points 28", "B1=points 5", "B2=points 4", "P1=points 1"));

        assertThat(parts(parts)).containsExactly("1: 4", "2: -2", "B1: 3", "B2: 1", "P1: -1", "bonus-cap: -3");
        assertThat(parts.total()).contains(PercentagePoints.exact(Ratio.of(2)));
        assertThat(parts.cause()).isEqualTo(Cause.NONE);
        assertThat(parts.toText(Language.EN)).isEqualTo("""
                Contributions by component, in percentage points of the index
                Part          Before  After      ±  By         Provenance
                ────────────  ──────  ─────  ─────  ─────────  ──────────
                Part 1         50.00  54.00  +4.00  component  given
                Part 2         30.00  28.00  -2.00  component  given
                Part B1         2.00   5.00  +3.00  component  given
                Part B2         3.00   4.00  +1.00  component  given
                Part P1         0.00  -1.00  -1.00  component  given
                Cap of bonus    0.00  -3.00  -3.00  component  given
                Index                        +2.00  value
                """);
        assertThat(parts.toText(Language.VI)).contains("Giới hạn điểm cộng").contains("+4,00  lĩnh vực");
    }

    @Test
    void anIndexIsNotBelowZeroAndSaysSo() {
        Framework framework = framework("small", Policies.strict().withPenaltyCap("40"));
        // 10 + 0 - 40 of 50 is below 0 by 30.
        Attribution parts = Attribution.between(
                card(framework, "1=points 10", "2=points 0", "B1=points 0", "B2=points 0", "P1=points 0"),
                card(framework, "1=points 10", "2=points 0", "B1=points 0", "B2=points 0", "P1=points 50"));

        assertThat(parts(parts))
                .containsExactly("1: 0", "2: 0", "B1: 0", "B2: 0", "P1: -50", "penalty-cap: 10", "floor: 30");
        assertThat(parts.total()).contains(PercentagePoints.exact(Ratio.of(-10)));
    }

    @Test
    void splitsBySourceAndByLeaf() {
        Framework framework = framework("small", Policies.strict());
        Scorecard before = card(framework, "1=points 50", "2=points 30", "B1=points 0", "B2=points 0", "P1=points 0");
        Scorecard after = card(framework, "1=points 51", "2=points 33", "B1=points 0", "B2=points 0", "P1=points 0");

        assertThat(parts(Attribution.between(before, after, By.SOURCES)))
                .containsExactly("documents: 1", "sipas: 3", "B1: 0", "B2: 0", "P1: 0");
        assertThat(parts(Attribution.between(before, after, By.LEAVES)))
                .containsExactly("1: 1", "2: 3", "B1: 0", "B2: 0", "P1: 0");
    }

    @Test
    void withoutASurveyAllPartsAreMoreOfTheIndex() {
        Framework framework = framework("small", Policies.strict().with(NoSurveyPolicy.RESCALE));
        Scorecard before = card(framework, "1=points 48", "2=points 30", "B1=points 0", "B2=points 0", "P1=points 0");
        Scorecard after = Scorer.of(framework)
                .score(Assessment.of("Nậm Nhùn", 2023)
                        .with("1", "points 48")
                        .with("B1", "points 0")
                        .with("B2", "points 0")
                        .with("P1", "points 0")
                        .withoutSurvey());

        // 78 of 100 becomes 48 of 60: 48 points are 80 % instead of 48.
        Attribution parts = Attribution.between(before, after);
        assertThat(parts(parts)).startsWith("1: 32", "2: -30");
        assertThat(parts.total()).contains(PercentagePoints.exact(Ratio.of(2)));
    }

    @Test
    void whatIsUndecidedContributesARange() {
        Framework framework = framework("small", Policies.strict().with(MissingPolicy.RANGE));
        String[] rest = {"B1=points 0", "B2=points 0", "P1=points 0"};
        Scorecard before = card(framework, "1=points 50", "2=points 30", rest[0], rest[1], rest[2]);

        assertThat(parts(Attribution.between(before, card(framework, "1=points 50", rest[0], rest[1], rest[2]))))
                .startsWith("1: 0", "2: -30..10");
        // It may turn out not to apply: then 50 points are of 60.
        Framework leaving =
                framework("small", Policies.strict().with(MissingPolicy.RANGE).with(NotApplicablePolicy.LEAVE));
        assertThat(parts(Attribution.between(before, card(leaving, "1=points 50", rest[0], rest[1], rest[2]))))
                .startsWith("1: 0..100/3", "2: -30..110/3");
    }

    @Test
    void aComponentOfOneFrameworkAloneIsNewOrDropped() {
        Framework two = framework("two", Policies.strict());
        Framework three = framework(
                "three",
                Policies.strict(),
                leaf("1", "60", PointSource.DOCUMENTS),
                leaf("2", "30", PointSource.SIPAS),
                leaf("3", "10", PointSource.LEADERS));
        Scorecard ofTwo = card(two, "1=points 50", "2=points 30", "B1=points 0", "B2=points 0", "P1=points 0");
        Scorecard ofThree =
                card(three, "1=points 50", "2=points 25", "3=points 8", "B1=points 0", "B2=points 0", "P1=points 0");

        Attribution forward = Attribution.between(ofTwo, ofThree);
        assertThat(parts(forward)).startsWith("1: 0", "2: -5", "3: 8");
        assertThat(forward.parts()).extracting(Contribution::state).contains(Contribution.State.NEW);
        assertThat(forward.toText(Language.EN)).contains("new; given");
        Attribution backward = Attribution.between(ofThree, ofTwo);
        assertThat(parts(backward)).contains("3: -8");
        assertThat(backward.parts()).extracting(Contribution::state).contains(Contribution.State.DROPPED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.between(ofTwo, ofThree, By.LEAVES))
                .withMessage(
                        "Leaves must be of one framework to be compared: two and three; split by component or by source"
                                + " instead, or give a crosswalk");
    }

    /** Component 2 is about something else under the other framework, and what it was about has the number 3 there. */
    @Test
    void componentsOfTwoFrameworksAreNotPairedByNumber() {
        Framework old = framework("old", Policies.strict());
        Framework young = framework(
                "young",
                Policies.strict(),
                leaf("1", "60", PointSource.DOCUMENTS),
                Leaf.of("2", "Số hóa", "Digital", "10", PointSource.DOCUMENTS, ScoringRule.direct()),
                Leaf.of("3", "Phần 2", "Part 2", "30", PointSource.SIPAS, ScoringRule.direct()));
        Scorecard before = card(old, "1=points 50", "2=points 30", "B1=points 0", "B2=points 0", "P1=points 0");
        Scorecard after =
                card(young, "1=points 52", "2=points 9", "3=points 24", "B1=points 1", "B2=points 0", "P1=points 0");

        // 50 + 30 = 80 and 52 + 9 + 24 + 1 = 86: +2 of component 1, all 9 and 24 that are new, less the 30 that are
        // gone, and +1.
        Attribution apart = Attribution.between(before, after);
        assertThat(parts(apart)).containsExactly("1: 2", "2: 9", "3: 24", "B1: 1", "B2: 0", "P1: 0", "2: -30");
        assertThat(apart.parts())
                .extracting(Contribution::state)
                .startsWith(Contribution.State.BOTH, Contribution.State.NEW, Contribution.State.NEW)
                .endsWith(Contribution.State.DROPPED);
        assertThat(apart.explained()).isEqualTo(PercentagePoints.exact(Ratio.of(6)));

        Crosswalk crosswalk = Crosswalk.of(
                Crosswalk.Side.of(old),
                Crosswalk.Side.of(young),
                Stream.of("1 1", "2 3", "- 2", "B1 B1", "B2 -", "- B2")
                        .map(pair -> pair.split(" "))
                        .flatMap(pair -> Crosswalk.Link.of(ids(pair[0]), ids(pair[1]), "").stream())
                        .toList());
        // 24 less 30; of P1 the crosswalk says nothing, so it stands apart.
        assertThat(parts(Attribution.between(before, after, By.COMPONENTS, crosswalk)))
                .containsExactly("1: 2", "2: 9", "3: -6", "B1: 1", "B2: 0", "P1: 0", "B2: 0", "P1: 0");
        assertThat(parts(Attribution.between(before, after, By.LEAVES, crosswalk)))
                .startsWith("1: 2", "2: 9", "3: -6");
        assertThat(parts(Attribution.between(before, after, By.SOURCES, crosswalk)))
                .startsWith("documents: 11", "sipas: -6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.between(after, before, By.LEAVES, crosswalk))
                .withMessage("The crosswalk must be of the frameworks of both cards: old → young, not young → old");
    }

    private static List<String> ids(String id) {
        return id.equals("-") ? List.of() : List.of(id);
    }
}
