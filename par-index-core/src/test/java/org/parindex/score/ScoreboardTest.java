package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.comparison.YearComparison;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.YearResults;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;
import org.parindex.unit.UnitLookupException;

class ScoreboardTest {

    private static Assessment given(String unit, String points) {
        return Assessment.of(unit, 2023).with("1", "points " + points);
    }

    private static Scoreboard direct(Policies policies, Assessment... assessments) {
        return Scorer.of(SmallFramework.direct(policies)).scoreAll(List.of(assessments));
    }

    private static OptionalInt rank(Ranking ranking, String unit) {
        return ranking.of(unit).rank();
    }

    @Test
    void ranksAtThePrecisionOfTheFramework() {
        Assessment[] round = {given("Sìn Hồ", "89.995"), given("Mường Tè", "90.101"), given("Nậm Nhùn", "90.099")};

        Ranking exact = direct(Policies.strict(), round).ranking();
        assertThat(rank(exact, "Mường Tè")).hasValue(1);
        assertThat(rank(exact, "Nậm Nhùn")).hasValue(2);
        assertThat(rank(exact, "Sìn Hồ")).hasValue(3);

        Ranking rounded = direct(Policies.strict().with(RankPrecision.asPublished(2)), round)
                .ranking();
        assertThat(rank(rounded, "Mường Tè")).hasValue(1);
        assertThat(rank(rounded, "Nậm Nhùn")).hasValue(1);
        assertThat(rank(rounded, "Sìn Hồ")).hasValue(3);
        assertThat(rounded.ties()).isEqualTo(TieRule.COMPETITION);
    }

    @Test
    void hasTheOverallIndexComponentsAndSources() {
        YearResults results = Scorer.of(SmallFramework.strict())
                .scoreAll(List.of(SmallFramework.assessment()))
                .toYearResults();

        assertThat(results.measures())
                .containsExactly(
                        Measure.OVERALL,
                        Measure.component(1),
                        Measure.component(2),
                        Measure.component(3),
                        Measure.DOCUMENTS,
                        Measure.LEADERS,
                        Measure.SIPAS,
                        Measure.SOCIO_ECONOMIC);
        assertThat(value(results, Measure.OVERALL)).isEqualTo(IndexValue.exact(Ratio.parse("83.939165")));
        // 1.733333 of 2.5; 3.233333 of 5.
        assertThat(value(results, Measure.component(1))).isEqualTo(IndexValue.exact(Ratio.parse("69.33332")));
        assertThat(value(results, Measure.DOCUMENTS)).isEqualTo(IndexValue.exact(Ratio.parse("64.66666")));
        assertThat(value(results, Measure.SIPAS)).isEqualTo(IndexValue.exact(Ratio.parse("91.17")));
        assertThat(results.indexYear()).isEqualTo(2023);
        assertThat(attainable(results, Measure.OVERALL)).isEqualTo("20");
        assertThat(attainable(results, Measure.component(1))).isEqualTo("2.5");
        assertThat(attainable(results, Measure.SIPAS)).isEqualTo("10");
    }

    private static String attainable(YearResults results, Measure measure) {
        return results.figures(measure)
                .values()
                .iterator()
                .next()
                .attainable()
                .orElseThrow()
                .toString();
    }

    private static IndexValue value(YearResults results, Measure measure) {
        return results.ranking(measure).of("Nậm Nhùn").value().orElseThrow();
    }

    @Test
    void whereNoSurveyWasHeldThereIsNoFigureBySurvey() {
        Framework framework = SmallFramework.with(Policies.strict().with(NoSurveyPolicy.RESCALE));
        Assessment other = copy(SmallFramework.assessment(), AdministrativeUnit.named("Mường Tè"));
        YearResults results = Scorer.of(framework)
                .scoreAll(List.of(SmallFramework.withoutSurvey(), other))
                .toYearResults();

        assertThat(results.figures(Measure.SIPAS)).containsOnlyKeys(other.unit().key());
        assertThat(results.figures(Measure.OVERALL)).hasSize(2);
        assertThat(results.ranking(Measure.SIPAS)
                        .find(SmallFramework.withoutSurvey().unit().key()))
                .isEmpty();
        assertThat(Scorer.of(framework)
                        .scoreAll(List.of(SmallFramework.withoutSurvey()))
                        .toYearResults()
                        .measures())
                .doesNotContain(Measure.SIPAS, Measure.LEADERS);
    }

    private static Assessment copy(Assessment assessment, AdministrativeUnit unit) {
        return new Assessment(unit, assessment.indexYear(), assessment.evidence(), assessment.surveyHeld());
    }

    @Test
    void everyFigureHasTheStatusOfItsCardAndNamesTheFramework() {
        YearResults illustrative = direct(Policies.strict(), given("x", "90")).toYearResults();

        assertThat(illustrative.figures(Measure.OVERALL).values())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.provenance()).isEqualTo(Provenance.of(Status.ILLUSTRATIVE, "small"));
                    assertThat(figure.statusCell().text(Language.EN)).isEqualTo("illustrative");
                });
        assertThat(illustrative.decision()).contains("small");
    }

    @Test
    void theDecisionIsThatOfTheFrameworkUnlessItIsIllustrative() {
        assertThat(decision(Status.OFFICIAL, Optional.of("876/QĐ-BNV"))).contains("876/QĐ-BNV");
        assertThat(decision(Status.OFFICIAL, Optional.empty())).contains("one");
        assertThat(decision(Status.ILLUSTRATIVE, Optional.of("876/QĐ-BNV"))).contains("one");
    }

    private static Optional<String> decision(Status status, Optional<String> decision) {
        Leaf leaf = Leaf.of("1", "Tất cả", "Everything", "100", PointSource.DOCUMENTS, ScoringRule.direct());
        Framework framework = new Framework.Parts(
                        "one",
                        Bilingual.same("x"),
                        2023,
                        OptionalInt.empty(),
                        decision,
                        Optional.of(Provenance.of(status, "")),
                        List.of(leaf),
                        List.of(),
                        Policies.strict(),
                        Optional.empty(),
                        Map.of())
                .toFramework();
        return Scorer.of(framework)
                .scoreAll(List.of(given("x", "1")))
                .toYearResults()
                .decision();
    }

    @Test
    void unitsWithTheSameGroupsAreGrouped() {
        GroupCutoffs cutoffs = GroupCutoffs.parse("A 90, B 80");
        Scoreboard board = direct(Policies.strict().with(cutoffs), given("x", "90"), given("y", "89.9"));

        assertThat(board.toYearResults().cutoffs()).isEqualTo(cutoffs);
        assertThat(board.ranking().of("x").group()).contains("A");
        assertThat(board.ranking().of("y").group()).contains("B");
    }

    @Test
    void unitsWithOtherGroupsHaveThemOnTheirCardsOnly() {
        Policies policies = Policies.strict()
                .with(GroupCutoffs.parse("A 90"))
                .withCutoffs(Map.of(UnitKind.DEPARTMENT, GroupCutoffs.parse("A 80")));
        AdministrativeUnit department = AdministrativeUnit.of("free", "d", "Sở Nội vụ", UnitKind.DEPARTMENT);
        Scoreboard board = direct(
                policies, given("x", "85"), Assessment.of(department, 2023).with("1", Evidence.parse("points 85")));

        assertThat(board.toYearResults().cutoffs()).isEqualTo(GroupCutoffs.unknown());
        assertThat(board.ranking().of("x").group()).isEmpty();
        assertThat(board.of("x").group()).isEmpty();
        assertThat(board.of("Sở Nội vụ").group()).contains("A");
    }

    @Test
    void findsACardByItsUnit() {
        Scoreboard board = direct(Policies.strict(), given("Nậm Nhùn", "90"), given("Sìn Hồ", "80"));

        assertThat(Stream.of("Nậm Nhùn", "nam nhun", "NẬM NHÙN").map(board::of))
                .containsOnly(board.cards().get(0));
        assertThat(board.cards())
                .extracting(card -> card.assessment().unit().name().vi())
                .containsExactly("Nậm Nhùn", "Sìn Hồ");
        assertThatThrownBy(() -> board.of("Mường Tè")).isInstanceOf(UnitLookupException.class);
        assertThat(board.framework().id()).isEqualTo("small");
    }

    @Test
    void anIndexAboveAHundredIsRankedToo() {
        Assessment perfect = SmallFramework.assessment()
                .with("1.1", "yes")
                .with("1.2", "100%")
                .with("2.1.1", "{plan, report}")
                .with("2.1.2", "5")
                .with("2.2", "100%")
                .with("2.3", "0");
        Assessment better = copy(perfect.with("B1", "1"), AdministrativeUnit.named("Mường Tè"));
        Ranking ranking = Scorer.of(SmallFramework.strict())
                .scoreAll(List.of(perfect, better))
                .ranking();

        assertThat(rank(ranking, "Mường Tè")).hasValue(1);
        assertThat(rank(ranking, "Nậm Nhùn")).hasValue(2);
        assertThat(ranking.of("Mường Tè").value()).contains(IndexValue.exact(Ratio.parse("102.5")));
    }

    @Test
    void showsItsRanking() {
        Scoreboard board = direct(Policies.strict(), given("Nậm Nhùn", "90"));

        assertThat(board)
                .hasToString(
                        "\nIllustrative: these criteria are those of no state body; the points say nothing about the world."
                                + "\nRanked among the units that are scored here alone: 1"
                                + board.ranking());
        assertThat(board.toText(Language.VI)).contains("Chỉ xếp hạng các đơn vị được chấm điểm ở đây: 1\n");
        assertThat(board.toMarkdown(Language.EN)).contains("> Ranked among the units that are scored here alone: 1\n");
    }

    @Test
    void saysWhatPoliciesDidBeforeTheFirstRank() {
        Scorer scorer = Scorer.of(
                SmallFramework.with(Policies.strict().with(MissingPolicy.ZERO).with(NoSurveyPolicy.RESCALE)));
        Assessment whole = SmallFramework.assessment();
        SortedMap<CriterionId, Evidence> withoutPenalty = new TreeMap<>(whole.evidence());
        withoutPenalty.remove(CriterionId.parse("P1"));
        Assessment unproved = new Assessment(AdministrativeUnit.named("Sìn Hồ"), 2023, withoutPenalty, true);

        assertThat(scorer.scoreAll(List.of(whole)).remarks()).isEmpty();
        // A penalty without evidence takes nothing: nobody may overlook that.
        assertThat(scorer.score(unproved).toText(Language.EN)).contains("Missing evidence earns 0: 1 criterion\n");
        Scoreboard board = scorer.scoreAll(List.of(whole, unproved));
        assertThat(board.remarks())
                .containsExactly(Bilingual.of(
                        "Thiếu minh chứng được 0 điểm: 1 trên 2 đơn vị", "Missing evidence earns 0: 1 of 2 units"));
        assertThat(board.toText(Language.EN)).contains("\nMissing evidence earns 0: 1 of 2 units\nOverall index");
    }

    @Test
    void saysHowManyHadNoSurvey() {
        Scorer scorer = Scorer.of(SmallFramework.with(Policies.strict().with(NoSurveyPolicy.RESCALE)));
        Assessment asked = SmallFramework.assessment();
        SortedMap<CriterionId, Evidence> documents = new TreeMap<>(asked.evidence());
        documents
                .keySet()
                .removeIf(id -> ((Leaf) scorer.framework().find(id).orElseThrow())
                        .source()
                        .isSurvey());
        Assessment unasked = new Assessment(AdministrativeUnit.named("Sìn Hồ"), 2023, documents, true).withoutSurvey();

        assertThat(scorer.scoreAll(List.of(asked, unasked)).remarks())
                .containsExactly(Bilingual.of(
                        "Quy đổi khi không có điều tra: 1 trên 2 đơn vị",
                        "Rescaled where no survey was held: 1 of 2 units"));
    }

    @Test
    void whatRestsOnMadeUpCriteriaSaysSoWhereverItIsShown() {
        YearResults results = direct(Policies.strict(), given("Nậm Nhùn", "90")).toYearResults();

        assertThat(results.isIllustrative()).isTrue();
        assertThat(results.ranking().toText(Language.EN)).contains("; illustrative; ");
        assertThat(results.ranking().toText(Language.VI)).contains("; minh họa; ");
        YearResults given = YearResults.of(2024, Map.of("Nậm Nhùn", "91"));
        assertThat(given.isIllustrative()).isFalse();
        assertThat(given.ranking().toText(Language.EN)).doesNotContain("illustrative");
        assertThat(YearComparison.between(results, given).toText(Language.EN))
                .contains("Some figures are illustrative: the changes say nothing about the world\n");
        assertThat(YearComparison.between(given, YearResults.of(2025, Map.of("Nậm Nhùn", "92")))
                        .toText(Language.EN))
                .doesNotContain("llustrative");
    }

    /** 16.787833 and, with 90 % in place of 91.17 %, 16.670833 of 20; with 95 % it is 17.170833. */
    @Test
    void whatIfAUnitHadShownMoreThanTheOneAboveIt() {
        Assessment first = SmallFramework.assessment();
        Assessment second =
                Assessment.of("Mường Tè", 2023).with(first.evidence()).with("2.2", "90%");
        Scoreboard board = Scorer.of(SmallFramework.strict()).scoreAll(List.of(first, second));

        WhatIf more = board.whatIf("muong te", Map.of(CriterionId.parse("2.2"), Evidence.parse("95%")));

        assertThat(more.before().total()).hasToString("16.670833");
        assertThat(more.after().total()).hasToString("17.170833");
        assertThat(more.standingBefore().orElseThrow().rank()).hasValue(2);
        assertThat(more.standingAfter().orElseThrow().rank()).hasValue(1);
        assertThat(more.toText(Language.VI)).endsWith("\nHạng: 2 → 1\n");
        assertThat(rank(board.ranking(), "Mường Tè")).hasValue(2);
        assertThat(more.before().whatIf(Map.of()).standingAfter()).isEmpty();
    }

    @Test
    void whatIfItHadShownNothingYet() {
        Assessment first = SmallFramework.assessment();
        Assessment second =
                Assessment.of("Mường Tè", 2023).with(first.evidence()).with("2.2", "90%");
        Scoreboard board = Scorer.of(SmallFramework.strict()).scoreAll(List.of(first, second));

        WhatIf less = board.whatIf("Nậm Nhùn", Map.of(CriterionId.parse("2.2"), Evidence.pending("")));

        // From 7.670833 to 17.670833 of 20, about 16.670833.
        assertThat(less.standingAfter().orElseThrow().rank()).isEmpty();
        assertThat(less.toText(Language.EN)).endsWith("\nRank: 1 → 1–2\n");
    }
}
