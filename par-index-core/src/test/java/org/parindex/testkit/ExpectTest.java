package org.parindex.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.YearResults;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.unit.UnitKind;

class ExpectTest {

    private static final Framework FRAMEWORK = SmallFramework.framework();
    private static final Assessment AN =
            SmallFramework.full("An", UnitKind.DISTRICT).with("1.3", "37 of 45").with("3", "74%");
    private static final Scorecard CARD = Scorer.of(FRAMEWORK).score(AN);
    private static final Ranking RANKING =
            YearResults.of(2023, Map.of("An", "86.29", "Bình", "84.5")).ranking();

    // 1.5 × 37/45 = 1.233333; 26 − 0.266667 − 2.6 = 23.133333; of 26 that is 88.97…
    @Test
    void whatIsTrueIsPassedOver() {
        Expect.that(CARD)
                .earns("1.3", "1.233333")
                .earns("3", "7.4")
                .has("earned", "23.133333")
                .has("attainable", "26")
                .hasIndex("~88.97")
                .hasGroup("B")
                .isLike(CARD);
    }

    @Test
    void otherPointsAreExplained() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(CARD).earns("1.3", "1.23"))
                .withMessage("""
                        An 2023: 1.3 must be 1.23: 1.233333
                        1.3 Dossiers on time: 1.233333 of 1.5
                          Evidence: 37/45
                          Rule: from 100 %: full points; less: the share × maximum; below 80 %: 0
                          37/45 ≈ 82.22 % ≥ 80 %
                          1.5 × 37/45 = 1.233333
                        """);
    }

    @Test
    void anotherIndexOrGroupIsExplainedByTheWholeCard() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(CARD).hasGroup("A"))
                .withMessageStartingWith("An 2023: group must be A: B\n")
                .withMessageContaining("Index: 23.133333 / 26 ≈ 88.97 %");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(CARD).hasIndex("88.97"))
                .withMessageStartingWith("An 2023: index must be 88.97: ");
    }

    @Test
    void whatIsNotOfTheCardIsAMistakeOfTheTest() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expect.that(CARD).earns("9.9", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expect.that(CARD).has("sum", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expect.that(CARD).hasIndex("86,29"));
    }

    @Test
    void theFirstCriterionThatDiffersIsExplainedOnBothCards() {
        Scorecard other = Scorer.of(FRAMEWORK)
                .score(SmallFramework.full("Bình", UnitKind.DISTRICT).with("3", "70%"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(CARD).isLike(other))
                .withMessage("""
                        An 2023: 1.3 must be like that of Bình 2023: 1.233333 of 1.5, there 1.5 of 1.5
                        1.3 Dossiers on time: 1.233333 of 1.5
                          Evidence: 37/45
                          Rule: from 100 %: full points; less: the share × maximum; below 80 %: 0
                          37/45 ≈ 82.22 % ≥ 80 %
                          1.5 × 37/45 = 1.233333
                        Bình 2023:
                        1.3 Dossiers on time: 1.5 of 1.5
                          Evidence: 45/45
                          Rule: from 100 %: full points; less: the share × maximum; below 80 %: 0
                          45/45 = 100 % ≥ 100 %
                          full points: 1.5
                        """);
    }

    @Test
    void criteriaThatOnlyOneCardHasAreNamed() {
        Scorecard without = Scorer.of(FRAMEWORK.with(FRAMEWORK.policies().withCaps("2.5", "0.5")))
                .score(AN);
        Framework shorter = FRAMEWORK.withAdjustments(
                FRAMEWORK.adjustments().get(0), FRAMEWORK.adjustments().get(2));
        Scorecard fewer = Scorer.of(shorter).score(SmallFramework.without(AN, "B2"));
        Expect.that(without).isLike(CARD);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(CARD).isLike(fewer))
                .withMessageStartingWith("An 2023 must have the criterion, as An 2023 has: B2\nB2 Awards: 0 of 1\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(fewer).isLike(CARD))
                .withMessageStartingWith("An 2023 must have the criterion, as An 2023 has: B2\n");
    }

    @Test
    void totalsDifferByPoliciesAlone() {
        Assessment praised = AN.with("B1", "4").with("B2", "points 1");
        Scorecard capped = Scorer.of(FRAMEWORK).score(praised);
        Scorecard less = Scorer.of(FRAMEWORK.with(FRAMEWORK.policies().withCaps("2", "0.5")))
                .score(praised);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(capped).isLike(less))
                .withMessage("An 2023: total must be like that of An 2023: 25.633333, there 25.133333");
    }

    @Test
    void aRankIsHeldAgainstTheRanking() {
        Expect.that(RANKING).ranks("An", 1).ranks("binh", 2).ranks("Bình", 2, 2);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(RANKING).ranks("An", 2))
                .withMessageStartingWith("An must have the rank 2: 1\n")
                .withMessageContaining("84.50");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Expect.that(RANKING).ranks("An", 1, 2))
                .withMessageStartingWith("An must have the rank 1–2: 1\n");
    }
}
