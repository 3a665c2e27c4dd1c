package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.round;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.policy.RankPrecision;

class MovementTest {

    @Test
    void countsRiseFallAndStandstillOfRanksAndOfValues() {
        // Ranks 1 2 3 4 become 3 1 2 4.
        YearComparison changes =
                YearComparison.between(round(2022, "90", "85", "80", "70"), round(2023, "81", "95", "82", "70"));

        Movement ranks = changes.ranks();
        assertThat(List.of(ranks.known(), ranks.rose(), ranks.fell(), ranks.unchanged()))
                .containsExactly(4, 2, 1, 1);
        Movement values = changes.values();
        assertThat(List.of(values.known(), values.rose(), values.fell(), values.unchanged()))
                .containsExactly(4, 2, 1, 1);
        assertThat(values.rise()).contains(changes.of("02"));
        assertThat(values.fall()).contains(changes.of("01"));
        assertThat(ranks.fall()).contains(changes.of("01"));
    }

    @Test
    void namesAllThatRoseOrFellMost() {
        // Ranks 1 2 3 4 become 3 4 1 2.
        YearComparison changes =
                YearComparison.between(round(2022, "90", "85", "80", "75"), round(2023, "70", "65", "99", "95"));

        assertThat(changes.ranks().largestRise()).containsExactly(changes.of("03"), changes.of("04"));
        assertThat(changes.ranks().rise()).contains(changes.of("03"));
        assertThat(changes.ranks().largestFall()).containsExactly(changes.of("01"), changes.of("02"));
        // Both lost 20, and the gains are 19 and 20.
        assertThat(changes.values().largestRise()).containsExactly(changes.of("04"));
        assertThat(changes.values().largestFall()).containsExactly(changes.of("01"), changes.of("02"));
    }

    @Test
    void hasNoLargestWhereNothingMoved() {
        Movement movement = YearComparison.between(round(2022, "90", "85"), round(2023, "90", "85"))
                .ranks();

        assertThat(movement.unchanged()).isEqualTo(2);
        assertThat(movement.rise()).isEmpty();
        assertThat(movement.fall()).isEmpty();
    }

    @Test
    void countsOnlyWhatIsKnown() {
        // Of 03 there is no figure before, and with it the ranks before are ranges.
        YearComparison changes = YearComparison.between(round(2022, "90", "85", ""), round(2023, "91", "85", "80"));

        assertThat(changes.ranks().known()).isZero();
        assertThat(changes.values().known()).isEqualTo(2);
        assertThat(changes.values().rose()).isEqualTo(1);
    }

    @Test
    void leavesAPrintedChangeOutOfAllCountsWhereItMayBeEitherWay() {
        // 90.10 and 90.11 may both be 90.105; 90.10 twice need not be the same. As published there is no doubt.
        YearComparison changes =
                YearComparison.between(round(2022, "~90.10", "~90.10"), round(2023, "~90.11", "~90.10"));

        Movement exactly = changes.values();
        assertThat(List.of(exactly.known(), exactly.rose(), exactly.fell(), exactly.unchanged()))
                .containsExactly(2, 0, 0, 0);
        Movement asPublished = changes.with(RankPrecision.asPublished(2)).values();
        assertThat(List.of(asPublished.known(), asPublished.rose(), asPublished.fell(), asPublished.unchanged()))
                .containsExactly(2, 1, 0, 1);
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Change> rises = new ArrayList<>();
        Movement movement = new Movement(0, 0, 0, 0, rises, List.of());
        rises.add(YearComparison.between(round(2022, "90"), round(2023, "91")).of("01"));

        assertThat(movement.rise()).isEmpty();
    }

    @Test
    void takesTheMiddleOfAChangeThatIsKnownByNoFigure() {
        // 01 rose by 2 to 10, 02 by 3 to 4.
        Movement movement = YearComparison.between(round(2022, "80", "80"), round(2023, "82..90", "83..84"))
                .values();

        assertThat(movement.largestRise())
                .extracting(change -> change.unit().code())
                .containsExactly("01");
    }
}
