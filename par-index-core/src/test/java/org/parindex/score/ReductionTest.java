package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.dossier.DossierRate;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Counts that are made into the figure that a rule takes. The expected points are worked out by hand. */
class ReductionTest {

    /** The four rates are 81/90, 81/100, 102/120 and 90/120. */
    private static final String DIFFERENT = "dossiers {received: 120, in-period: 120, online: 102, resolved: 90,"
            + " resolved-within: 81, open: 10, open-overdue: 10, returned: 20}";

    /** District Nậm Nhùn, 1 January to 15 September 2023: what was received is 4 less than what was resolved or is open. */
    private static final String NAM_NHUN = "dossiers {received: 3846, carried-over: 63, in-period: 3783, online: 3533,"
            + " in-person-or-post: 250, resolved: 3837, resolved-before: 3743, resolved-on: 68, resolved-overdue: 26,"
            + " open: 13, open-within: 13, open-overdue: 0}";

    private static Leaf leaf(ScoringRule rule) {
        return Leaf.of("1", "Hồ sơ", "Dossiers", "1.5", PointSource.DOCUMENTS, rule);
    }

    private static ScoreNode score(Leaf leaf, String evidence) {
        return Scorer.of(SmallFramework.of(leaf)).score(CriterionId.parse("1"), Evidence.parse(evidence));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME_OF_RESOLVED, 1.35, 81/90",
        "ON_TIME_OF_DUE, 1.215, 81/100",
        "ONLINE_OF_IN_PERIOD, 1.275, 102/120",
        "SETTLED, 1.125, 90/120"
    })
    void theCriterionNamesTheRateAndEachGivesOtherPoints(DossierRate rate, String points, String fraction) {
        ScoreNode node = score(leaf(ScoringRule.proportional("0", "100")).with(rate), DIFFERENT);

        assertThat(node.earned()).hasToString(points);
        assertThat(node.explain(Language.EN))
                .contains(rate.label().en() + ": " + fraction)
                .contains("1.5 × " + fraction + " = " + points);
    }

    @Test
    void thereIsNoRateByDefault() {
        assertThatThrownBy(() -> score(leaf(ScoringRule.proportional("0", "100")), DIFFERENT))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("1 must name a rate to take dossier statistics");
    }

    @Test
    void aShareIsStillAShareWhereARateIsNamed() {
        Leaf leaf = leaf(ScoringRule.proportional("0", "100")).with(DossierRate.SETTLED);

        assertThat(score(leaf, "81 of 90").earned()).hasToString("1.35");
    }

    @Test
    void statisticsThatFailElsewhereAreScoredWithTheDoubtInTheTrace() {
        Leaf leaf = leaf(ScoringRule.proportional("80", "100")).with(DossierRate.ON_TIME_OF_RESOLVED);

        ScoreNode node = score(leaf, NAM_NHUN);

        // 1.5 × 3811/3837
        assertThat(node.earned()).hasToString("1.489836");
        assertThat(node.explain(Language.VI)).contains("3.811/3.837").contains("số liệu chưa khớp ở chỗ khác: ");
        assertThat(node.explain(Language.EN))
                .contains("3,811/3,837; elsewhere the statistics do not add up: ")
                .contains("3,850")
                .contains("3,846");
    }

    @Test
    void aRateThatRestsOnASumThatFailsIsRefused() {
        Leaf leaf = leaf(ScoringRule.proportional("80", "100")).with(DossierRate.SETTLED);

        assertThatThrownBy(() -> score(leaf, NAM_NHUN)).hasMessageContaining("3,850");
    }

    @Test
    void boundsThatDoNotBoundTheRateAreRefusedAndSoAreThoseThatOnlyBoundIt() {
        Leaf leaf = leaf(ScoringRule.proportional("0", "100")).with(DossierRate.ONLINE_OF_IN_PERIOD);

        assertThatThrownBy(() -> score(leaf, "dossiers {in-period: more than 39000, online: more than 20000}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("39,000");
        assertThatThrownBy(() -> score(leaf, "dossiers {in-period: 39000, online: more than 20000}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("To score 1, the counts of the rate must be exact");
        // 100 %, if it is of anything at all.
        assertThatThrownBy(() -> score(leaf, "dossiers {online: at most 5, in-person-or-post: 0}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("To score 1, the counts of the rate must be exact");
        assertThat(score(leaf, "dossiers {in-period: 39000, online: 19500}").earned())
                .hasToString("0.75");
    }

    @Test
    void aGateHasTheStatisticsBehindIt() {
        Leaf leaf = leaf(ScoringRule.gate(
                        Bilingual.of("Có kế hoạch", "There is a plan"), ScoringRule.proportional("0", "100")))
                .with(DossierRate.ON_TIME_OF_DUE);

        assertThat(score(leaf, "gate yes; " + DIFFERENT).earned()).hasToString("1.215");
        assertThat(score(leaf, "gate no").earned()).hasToString("0");
        assertThatThrownBy(() -> score(leaf, "gate yes; dossiers {resolved: 90}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("must have its counts");
    }

    @Test
    void answersAreTheirMeanInPercentOrOnTheScaleOfTheRule() {
        // (100 × 3 + 60 × 1) / 4 = 90; with weights 0.7 × 100 + 0.3 × 20 = 76.
        String one = "answers {100: 3, 60: 1}";
        String two = "answers 0.7 {100: 5} + 0.3 {20: 2}";

        assertThat(score(leaf(ScoringRule.linearInPercentage()), one).earned()).hasToString("1.35");
        assertThat(score(leaf(ScoringRule.linearInPercentage()), two).earned()).hasToString("1.14");
        // (5 × 1 + 3 × 1) / 2 = 4, three quarters of the way from 1 to 5.
        assertThat(score(leaf(ScoringRule.linearInMean("1", "5")), "answers {5: 1, 3: 1}")
                        .earned())
                .hasToString("1.125");
        assertThat(score(leaf(ScoringRule.linearInPercentage()), one).explain(Language.VI))
                .contains("trung bình của các câu trả lời = 90");
    }

    @Test
    void answersOnAnotherScaleAreNoPercentage() {
        Leaf leaf = leaf(ScoringRule.linearInPercentage());

        assertThatThrownBy(() -> score(leaf, "answers {5: 3, 4: 1}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("1 is scored by percentage, so the best answer must be worth 100, not 5");
        assertThatThrownBy(() -> score(leaf, "answers {60: 3}")).isInstanceOf(InvalidDocumentException.class);
        // 60 % of 1.5.
        assertThat(score(leaf, "answers {100: 0, 60: 3}").earned()).hasToString("0.9");
    }

    @Test
    void answersCountNothing() {
        assertThatThrownBy(() -> score(leaf(ScoringRule.perItem("0.5")), "answers {1: 3}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("answers {1: 3}");
    }
}
