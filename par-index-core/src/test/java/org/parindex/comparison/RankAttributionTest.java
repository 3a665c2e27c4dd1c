package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.round;
import static org.parindex.ranking.SampleRounds.unit;
import static org.parindex.ranking.SampleRounds.units;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

class RankAttributionTest {

    private static RankAttribution explain(YearResults from, YearResults to, String unit) {
        return YearComparison.between(from, to).explain(unit).rank().orElseThrow();
    }

    private static void assertEffects(RankAttribution effects, String own, String field) {
        assertThat(effects.own()).hasToString(own);
        assertThat(effects.field()).hasToString(field);
    }

    /** Figures of units by code, ranked among themselves. */
    private static YearResults given(int year, String... figures) {
        Map<UnitKey, Figure> byUnit = new LinkedHashMap<>();
        AdministrativeUnit[] all = new AdministrativeUnit[figures.length];
        for (int i = 0; i < figures.length; i++) {
            String[] parts = figures[i].split(" ", 2);
            all[i] = unit(parts[0]);
            byUnit.put(all[i].key(), SampleRounds.figure(parts[1]).orElseThrow());
        }
        return YearResults.of(year, units(all)).with(Measure.OVERALL, byUnit);
    }

    @Test
    void aValueMayRiseAndItsRankFall() {
        // 01 rises from 90 to 90.5, and 02 passes it.
        RankAttribution effects = explain(round(2022, "90", "89", "80"), round(2023, "90.5", "91", "80"), "01");

        assertThat(effects.rankChange()).hasValue(-1);
        assertEffects(effects, "0", "-1");
        assertThat(effects.overtakenBy()).extracting(Passing::toString).containsExactly("02: BELOW → ABOVE");
        assertThat(effects.overtaken()).isEmpty();
    }

    @Test
    void aValueMayFallAndItsRankRise() {
        // 01 falls to 88, which would have been 3rd behind 90 and 88.5; both fall further.
        RankAttribution effects = explain(round(2022, "89", "90", "88.5"), round(2023, "88", "80", "70"), "01");

        assertThat(effects.rankChange()).hasValue(1);
        assertThat(effects.best()).isEqualTo(3);
        assertEffects(effects, "-1", "+2");
        assertThat(effects.overtaken()).extracting(Passing::toString).containsExactly("02: ABOVE → BELOW");
    }

    @Test
    void aValueMayRiseAndItsRankStay() {
        RankAttribution effects = explain(round(2022, "90", "95", "80"), round(2023, "91", "95", "85"), "01");

        assertThat(effects.rankChange()).hasValue(0);
        assertEffects(effects, "0", "0");
        assertThat(effects.overtaken()).isEmpty();
        assertThat(effects.overtakenBy()).isEmpty();
    }

    @Test
    void bothEffectsMayCancel() {
        // 01 would have passed 02 and 03, and 04 passes it together with 02 and 03 that keep ahead.
        RankAttribution effects =
                explain(round(2022, "70", "80", "81", "60"), round(2023, "82", "90", "91", "60"), "01");

        assertThat(effects.rankChange()).hasValue(0);
        assertEffects(effects, "+2", "-2");
    }

    @Test
    void aTieInOneYearOnlyIsCaughtUpWithOrLeftBehind() {
        YearResults tied = round(2022, "90", "90", "80");
        YearResults parted = round(2023, "91", "90", "80");

        // 02 stays at 90, and 01 leaves it.
        RankAttribution left = explain(tied, parted, "02");
        assertEffects(left, "0", "-1");
        assertThat(left.overtakenBy()).extracting(Passing::toString).containsExactly("01: LEVEL → ABOVE");
        // Level is rank 1 already by competition; by the lower rank of both it is a place gained.
        RankAttribution leaves = explain(tied, parted, "01");
        assertEffects(leaves, "0", "0");
        assertThat(leaves.overtaken()).extracting(Passing::toString).containsExactly("02: LEVEL → BELOW");
        assertEffects(
                YearComparison.between(tied, parted)
                        .with(TieRule.MODIFIED)
                        .explain("01")
                        .rank()
                        .orElseThrow(),
                "+1",
                "0");
        // Without a rank left empty, 03 falls behind two values instead of one.
        assertEffects(
                YearComparison.between(tied, parted)
                        .with(TieRule.DENSE)
                        .explain("03")
                        .rank()
                        .orElseThrow(),
                "0",
                "-1");
        // The other way round, 02 catches up.
        RankAttribution caught = explain(parted, tied, "02");
        assertThat(caught.overtaken()).extracting(Passing::toString).containsExactly("01: ABOVE → LEVEL");
    }

    @Test
    void valuesTieAtThePrecisionOfTheComparison() {
        YearResults before = round(2022, "90.004", "90.001");
        YearResults now = round(2023, "90.004", "90.006");

        assertThat(explain(before, now, "01").rankChange()).hasValue(-1);
        RankAttribution rounded = YearComparison.between(before, now)
                .with(RankPrecision.asPublished(2))
                .explain("01")
                .rank()
                .orElseThrow();
        // 90.00 twice, then 90.00 and 90.01.
        assertThat(rounded.overtakenBy()).extracting(Passing::toString).containsExactly("02: LEVEL → ABOVE");
        assertEffects(rounded, "0", "-1");
    }

    @Test
    void whoEntersAndLeavesIsNamedApart() {
        // 02 above 01 is gone; 04 and 05 are new, and 04 is above.
        RankAttribution effects =
                explain(given(2022, "01 80", "02 90", "03 70"), given(2023, "01 80", "03 70", "04 85", "05 75"), "01");

        assertThat(effects.rankChange()).hasValue(0);
        assertEffects(effects, "0", "0");
        assertThat(effects.enteredAbove()).extracting(AdministrativeUnit::code).containsExactly("04");
        assertThat(effects.leftAbove()).extracting(AdministrativeUnit::code).containsExactly("02");
        assertThat(effects.undecided()).isZero();
    }

    @Test
    void amongCommonUnitsNobodyEntersOrLeaves() {
        RankAttribution effects = YearComparison.between(
                        given(2022, "01 80", "02 90", "03 70"), given(2023, "01 80", "03 85", "04 85"))
                .amongCommonUnits()
                .explain("01")
                .rank()
                .orElseThrow();

        assertThat(effects.rankChange()).hasValue(-1);
        assertEffects(effects, "0", "-1");
        assertThat(effects.enteredAbove()).isEmpty();
        assertThat(effects.leftAbove()).isEmpty();
    }

    @Test
    void aRankStatedOfAnotherUnitNarrowsBothEffects() {
        // 02, 4th, is above 86: so are three others, of whom nothing is known. 01 rose, so it would have been 5th or
        // 6th.
        YearResults before = round(2022, "84 #6", "88 #4", "", "", "", "");
        YearResults now = round(2023, "86 #5", "", "", "", "", "");
        RankAttribution effects = explain(before, now, "01");

        assertThat(effects.best()).isEqualTo(5);
        assertThat(effects.worst()).isEqualTo(6);
        assertEffects(effects, "0…+1", "0…+1");
        assertThat(effects.rankChange()).hasValue(1);
        assertThat(effects.undecided()).isEqualTo(5);
        // One above, that is not above 86, leaves no more than the three above it.
        RankAttribution other = explain(round(2022, "84 #6", "85 #4", "", "", "", ""), now, "01");
        assertThat(other.best()).isEqualTo(1);
        assertThat(other.worst()).isEqualTo(4);
    }

    @Test
    void aStatedRankThatCannotBeTrueProvesNothing() {
        // 02 with a lower value has rank 1, 01 rank 2: who stands above is not certain.
        RankAttribution effects = explain(round(2022, "90 #2", "80 #1"), round(2023, "90 #1", "80 #2"), "01");

        assertThat(effects.overtaken()).isEmpty();
        assertThat(effects.undecided()).isEqualTo(1);
    }

    @Test
    void aUnitOutsideTheRankingHasNoEffects() {
        YearResults before = round(2022, "90", "80");
        YearResults now = round(2023, "90", "85").withUnranked(Set.of(SampleRounds.key("02")));

        assertThat(YearComparison.between(before, now).explain("02").rank()).isEmpty();
        // For the other, it has left.
        assertThat(explain(round(2022, "70", "80"), now, "01").leftAbove())
                .extracting(AdministrativeUnit::code)
                .containsExactly("02");
    }
}
