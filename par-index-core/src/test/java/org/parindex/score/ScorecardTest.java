package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.RankPrecision;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.YearResults;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** Expected points are worked out in {@link SmallFramework#assessment}. */
class ScorecardTest {

    private static final Scorecard CARD = Scorer.of(SmallFramework.strict()).score(SmallFramework.assessment());

    @ParameterizedTest
    @CsvSource({"documents, 3.233333, 5", "leaders, 2.4375, 3", "sipas, 9.117, 10", "socio-economic, 2, 2"})
    void addsByASource(String source, Points earned, Points attainable) {
        assertThat(CARD.earned(PointSource.parse(source))).isEqualTo(earned);
        assertThat(CARD.attainable(PointSource.parse(source))).isEqualTo(attainable);
        assertThat(SmallFramework.strict().maximum(PointSource.parse(source))).isEqualTo(attainable);
    }

    @Test
    void addsByABranch() {
        assertThat(CARD.components())
                .extracting(node -> node.earned().toString())
                .containsExactly("1.733333", "13.0545", "2");
        assertThat(CARD.leaves().map(node -> node.id().toString()))
                .containsExactly("1.1", "1.2", "2.1.1", "2.1.2", "2.2", "2.3", "3");
    }

    @Test
    void addsWhatIsOpenToSelfAssessment() {
        // 1.1, 1.2, 2.1.1 and 3; not the surveys 2.1.2 and 2.2, nor 2.3, which is closed.
        assertThat(CARD.earnedOpenToSelfAssessment()).isEqualTo(Points.parse("4.233333"));
    }

    @Test
    void aCriterionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> CARD.at("2.1.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The framework small must have the criterion: 2.1.3");
        assertThatThrownBy(() -> CARD.at("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The number of a criterion must look like");
    }

    @ParameterizedTest(name = "{0} initiatives and {1}: bonus {2}")
    @CsvSource({
        "0, 0,   0,   16.787833",
        "1, 0,   0.5, 17.287833",
        // Four reach the cap of B1 itself, 2.
        "4, 0,   2,   18.787833",
        "5, 0,   2,   18.787833",
        // All bonuses together reach 2.5.
        "4, 0.4, 2.4, 19.187833",
        "4, 0.5, 2.5, 19.287833",
        "4, 0.6, 2.5, 19.287833",
        "9, 1,   2.5, 19.287833"
    })
    void bonusesHaveTheirOwnCapsAndOneTogether(long initiatives, String pilots, Points bonus, Points total) {
        Scorecard card = adjusted(Policies.strict().withCaps("2.5", "3"), initiatives, pilots, 0);

        assertThat(card.bonus()).isEqualTo(bonus);
        assertThat(card.total()).isEqualTo(total);
        assertThat(card.earned()).isEqualTo(Points.parse("16.787833"));
        assertThat(card.attainable()).isEqualTo(Points.of(20));
    }

    @ParameterizedTest(name = "{0} late reports: penalty {1}")
    @CsvSource({"0, 0", "5, 2.5", "6, 3", "7, 3"})
    void penaltiesHaveACapTogether(long late, Points penalty) {
        Scorecard card = adjusted(Policies.strict().withCaps("2.5", "3"), 0, "0", late);

        assertThat(card.penalty()).isEqualTo(penalty);
        assertThat(card.total()).isEqualTo(card.earned().minus(penalty));
    }

    @Test
    void withoutACapTogetherOnlyTheirOwnHolds() {
        Scorecard card = adjusted(Policies.strict(), 9, "1", 99);

        assertThat(card.bonus()).isEqualTo(Points.of(3));
        assertThat(card.penalty()).isEqualTo(Points.of(25));
    }

    @Test
    void bonusesAndPenaltiesAreShownApart() {
        Scorecard card = adjusted(Policies.strict().withCaps("2.5", "3"), 4, "1", 3);

        assertThat(card.toText(Language.EN)).contains("Bonus and penalty: 16.787833 + 2.5 − 1.5 = 17.787833\n");
        assertThat(card.toText(Language.VI)).contains("Điểm cộng, điểm trừ: 16,787833 + 2,5 − 1,5 = 17,787833\n");
        assertThat(card.at("B1").earned()).isEqualTo(Points.of(2));
        assertThat(card.at("P1").earned()).isEqualTo(Points.parse("1.5"));
        assertThat(card.losses().total()).isEqualTo(CARD.losses().total());
        assertThat(card.earned(PointSource.DOCUMENTS)).isEqualTo(CARD.earned(PointSource.DOCUMENTS));
    }

    @Test
    void theIndexIsAboveAHundredWhereBonusesExceedWhatWasLost() {
        Scorecard card = Scorer.of(SmallFramework.strict())
                .score(SmallFramework.assessment()
                        .with("1.1", "yes")
                        .with("1.2", "100%")
                        .with("2.1.1", "{plan, report}")
                        .with("2.1.2", "5")
                        .with("2.2", "100%")
                        .with("2.3", "0")
                        .with("B1", "1"));

        assertThat(card.total()).isEqualTo(Points.parse("20.5"));
        assertThat(card.index()).isEqualTo(IndexValue.exact(Ratio.parse("102.5")));
        assertThat(card.toText(Language.EN)).contains("Index: 20.5 / 20 = 102.50 %\n");
    }

    @ParameterizedTest(name = "{0} late reports")
    @CsvSource({"33, 0.287833", "34, 0", "50, 0"})
    void theTotalIsNeverBelowZero(long late, Points total) {
        Scorecard card = adjusted(Policies.strict(), 0, "0", late);

        assertThat(card.total()).isEqualTo(total);
        assertThat(card.index()).isEqualTo(IndexValue.exact(total.toRatio().times(Ratio.of(5))));
    }

    private static Scorecard adjusted(Policies policies, long initiatives, String pilots, long late) {
        return Scorer.of(SmallFramework.with(policies))
                .score(SmallFramework.assessment()
                        .with("B1", Long.toString(initiatives))
                        .with("B2", "points " + pilots)
                        .with("P1", Long.toString(late)));
    }

    @ParameterizedTest(name = "{0} at {1} decimals: {2}")
    @CsvSource({
        "90,        , A",
        "89.999999, , B",
        "89.994,   2, B",
        "89.995,   2, A",
        "90.004,   2, A",
        "89.95,    1, A",
        "89.949999,1, B",
        "80,       2, B",
        "79.994,   2, ",
        "79.999999, , "
    })
    void aGroupBeginsAtItsCutOffAtThePrecisionOfTheFramework(String points, Integer decimals, String group) {
        Policies policies = Policies.strict()
                .with(GroupCutoffs.parse("A 90, B 80"))
                .with(decimals == null ? RankPrecision.exact() : RankPrecision.asPublished(decimals));
        Scorecard card = Scorer.of(SmallFramework.direct(policies)).score(given("x", points));

        assertThat(card.group()).isEqualTo(Optional.ofNullable(group));
        if (group == null) {
            assertThat(card.toText(Language.EN)).contains("Group: none (A ≥ 90, B ≥ 80; compared ");
        } else {
            String en = decimals == null
                    ? "compared exactly"
                    : decimals == 1 ? "compared at 1 decimal" : "compared at 2 decimals";
            String vi = decimals == null
                    ? "so sánh không làm tròn"
                    : "so sánh sau khi làm tròn đến " + decimals + " chữ số thập phân";
            assertThat(card.toText(Language.EN)).endsWith("Group: " + group + " (A ≥ 90, B ≥ 80; " + en + ")\n");
            assertThat(card.toText(Language.VI)).endsWith("Nhóm: " + group + " (A ≥ 90, B ≥ 80; " + vi + ")\n");
        }
    }

    @Test
    void aKindOfUnitMayHaveGroupsOfItsOwn() {
        Policies policies = Policies.strict()
                .with(GroupCutoffs.parse("A 90"))
                .withCutoffs(Map.of(UnitKind.DEPARTMENT, GroupCutoffs.parse("Tốt 80")));
        Scorer scorer = Scorer.of(SmallFramework.direct(policies));
        AdministrativeUnit department = AdministrativeUnit.of("free", "d", "Sở Nội vụ", UnitKind.DEPARTMENT);

        assertThat(scorer.score(Assessment.of(department, 2023).with("1", "points 85"))
                        .group())
                .contains("Tốt");
        assertThat(scorer.score(given("x", "85")).group()).isEmpty();
    }

    private static Assessment given(String unit, String points) {
        return Assessment.of(unit, 2023).with("1", "points " + points);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, GIVEN",
        "GIVEN, GIVEN",
        "DERIVED, DERIVED",
        "UNVERIFIED, UNVERIFIED",
        "ILLUSTRATIVE, ILLUSTRATIVE"
    })
    void aCardIsNoMoreCertainThanItsFrameworkAndItsEvidence(Status framework, Status card) {
        Leaf leaf = Leaf.of("1", "Tất cả", "Everything", "100", PointSource.DOCUMENTS, ScoringRule.direct());
        Framework one = Framework.of("one", Bilingual.same("x"), 2023, Provenance.of(framework, ""), leaf);

        assertThat(Scorer.of(one).score(given("x", "1")).status()).isEqualTo(card);
        assertThat(Scorer.of(one).score(given("x", "1")).toText(Language.EN).contains("Illustrative"))
                .isEqualTo(framework == Status.ILLUSTRATIVE);
    }

    @Test
    void showsItselfToPeople() {
        assertThat(CARD.toText(Language.EN)).isEqualTo("""
                        Nậm Nhùn, 2023: A small framework (small)
                        Illustrative: these criteria are those of no state body; the points say nothing about the world.

                                Name             Maximum  Attainable    Earned       %
                        ──────  ───────────────  ───────  ──────────  ────────  ──────
                        1       Steering             2.5         2.5  1.733333   69.33
                        2       Procedures          15.5        15.5   13.0545   84.22
                        3       Revenue                2           2         2  100.00
                        source  Documents              5           5  3.233333   64.67
                        source  Leaders' survey        3           3    2.4375   81.25
                        source  SIPAS                 10          10     9.117   91.17
                        source  Socio-economic         2           2         2  100.00

                        B1 Initiatives: 0 of 2
                        B2 Pilots: 0 of 1
                        P1 Late reports: 0 of 25
                        Bonus and penalty: 16.787833 + 0 − 0 = 16.787833
                        Index: 16.787833 / 20 ≈ 83.94 %
                        """);
    }

    @Test
    void hasOneRowANodeForPrograms() {
        assertThat(CARD.toTable().rows()).hasSize(3 + 6 + 2 + 3);
    }

    /**
     * Thanh Hóa 2021, as printed: 7.82 + 8.93 + 12.70 + 9.23 + 11.49 + 9.88 + 14.18 + 13.61, which add to 87.84, and in total 87.83 (facts
     * 2021-38-…). Maxima and leaves are made up: no annex is held. Each component has 2 points by survey, 91.17 % of them, 1.8234, and the
     * rest by documents, so that it has one thousandth less than was printed; eight thousandths less than 87.84 are 87.832.
     */
    @Test
    void asInThanhHoa2021PrintedPartsMayMissThePrintedTotal() {
        List<String> maxima = List.of("6.5", "8", "12", "9", "11", "9.5", "14", "14");
        List<String> documents =
                List.of("5.9956", "7.1056", "10.8756", "7.4056", "9.6656", "8.0556", "12.3556", "11.7856");
        List<String> printed = List.of("7.82", "8.93", "12.70", "9.23", "11.49", "9.88", "14.18", "13.61");
        Criterion[] components = new Criterion[8];
        Assessment assessment = Assessment.of("Một tỉnh", 2023);
        for (int i = 0; i < 8; i++) {
            String id = String.valueOf(i + 1);
            components[i] = Group.of(
                    id,
                    "Lĩnh vực " + id,
                    "Component " + id,
                    Leaf.of(
                            id + ".1",
                            "Tài liệu",
                            "Documents",
                            maxima.get(i),
                            PointSource.DOCUMENTS,
                            ScoringRule.direct()),
                    Leaf.of(
                            id + ".2",
                            "Điều tra",
                            "Survey",
                            "2",
                            PointSource.LEADERS,
                            ScoringRule.linearInPercentage()));
            assessment =
                    assessment.with(id + ".1", "points " + documents.get(i)).with(id + ".2", "91.17%");
        }
        Scorecard card = Scorer.of(SmallFramework.of(components)).score(assessment);

        Rounding two = Rounding.toDecimals(2);
        assertThat(card.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(card.framework().maximum()).isEqualTo(Points.of(100));
        assertThat(card.components().stream()
                        .map(node -> two.apply(node.earned().toRatio()).toPlainString()))
                .isEqualTo(printed);
        assertThat(card.components().stream()
                        .map(node ->
                                Points.parse(two.apply(node.earned().toRatio()).toPlainString()))
                        .reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.parse("87.84"));
        assertThat(card.total()).isEqualTo(Points.parse("87.832"));
        assertThat(card.toText(Language.EN)).contains("Index: 87.832 / 100 ≈ 87.83 %\n");
        assertThat(card.toText(Language.VI)).contains("Chỉ số: 87,832 / 100 ≈ 87,83 %\n");

        YearResults facts = ParIndex.published().year(2021);
        for (int i = 0; i < 8; i++) {
            assertThat(facts.ranking(Measure.component(i + 1))
                            .of("Thanh Hóa")
                            .figure()
                            .orElseThrow()
                            .points())
                    .first()
                    .extracting(stated -> stated.value().figure().toPlainString())
                    .isEqualTo(printed.get(i));
        }
        assertThat(facts.ranking()
                        .of("Thanh Hóa")
                        .value()
                        .orElseThrow()
                        .contains(card.index().low()))
                .isTrue();
    }
}
