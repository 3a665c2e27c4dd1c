package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.comparison.Comparability.Shared.DIFFERENT;
import static org.parindex.comparison.Comparability.Shared.SAME;
import static org.parindex.comparison.Comparability.Shared.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.policy.GroupCutoffs;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;

class ComparabilityTest {

    private static final YearResults OLD = SampleRounds.round(2022, "90");
    private static final YearResults NEW = SampleRounds.round(2023, "91");

    @Test
    void isUnknownOfDecisionsAndCutoffsThatAreNot() {
        assertThat(compared(OLD, NEW)).isEqualTo(new Comparability(UNKNOWN, SAME, UNKNOWN, SAME, List.of()));
        assertThat(compared(OLD.withDecision("876/QĐ-BNV"), NEW).decisions()).isEqualTo(UNKNOWN);
        assertThat(compared(OLD, NEW.with(GroupCutoffs.parse("A 90"))).cutoffs())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void saysThatBothYearsAreUnderOneDecision() {
        Comparability both = compared(OLD.withDecision("876/QĐ-BNV"), NEW.withDecision("876/QĐ-BNV"));

        assertThat(both.decisions()).isEqualTo(SAME);
        assertThat(both.remarks())
                .containsExactly(
                        Bilingual.of("Cùng một quyết định: 876/QĐ-BNV", "Both years under one decision: 876/QĐ-BNV"));
    }

    @Test
    void saysThatPointsDoNotCompareUnderTwoDecisions() {
        Comparability both = compared(OLD.withDecision("4361/QĐ-BNV"), NEW.withDecision("2948/QĐ-BNV"));

        assertThat(both.decisions()).isEqualTo(DIFFERENT);
        assertThat(both.remarks())
                .containsExactly(Bilingual.of(
                        "Hai quyết định khác nhau (4361/QĐ-BNV và 2948/QĐ-BNV):"
                                + " so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm",
                        "Two decisions (4361/QĐ-BNV and 2948/QĐ-BNV):"
                                + " compared by percentage and rank, never by points"));
    }

    @Test
    void saysThatRanksDoNotCompareAmongDifferentUnits() {
        Comparability both = compared(SampleRounds.provinces(2024, Map.of()), SampleRounds.provinces(2025, Map.of()));

        assertThat(both.units()).isEqualTo(DIFFERENT);
        assertThat(both.remarks())
                .containsExactly(Bilingual.of(
                        "Đơn vị khác nhau (63 và 34): thứ hạng không so sánh được;"
                                + " đơn vị sáp nhập không phải là đơn vị cũ",
                        "Different units (63 and 34): ranks do not compare, and a merged unit is not the one it was"));
    }

    @Test
    void saysThatGroupsBeginAtOtherValues() {
        Comparability both =
                compared(OLD.with(GroupCutoffs.parse("A 90, B 79.5")), NEW.with(GroupCutoffs.parse("A 80, B 75")));

        assertThat(both.cutoffs()).isEqualTo(DIFFERENT);
        assertThat(both.remarks())
                .extracting(Bilingual::en)
                .containsExactly("Different group cut-offs: A ≥ 90, B ≥ 79.5 and A ≥ 80, B ≥ 75");
        assertThat(both.remarks())
                .extracting(Bilingual::vi)
                .singleElement()
                .asString()
                .startsWith("Ngưỡng xếp nhóm khác nhau: A ≥ 90");
        assertThat(compared(OLD.with(GroupCutoffs.parse("A 90")), NEW.with(GroupCutoffs.parse("A 90.0")))
                        .cutoffs())
                .isEqualTo(SAME);
    }

    @Test
    void saysThatRanksAreCountedAmongUnitsThatCameAndWent() {
        YearResults before = SampleRounds.round(2022, "90", "80", "70").with(Population.THOSE_GIVEN);
        YearResults now = SampleRounds.round(2023, "90", "", "70").with(Population.THOSE_GIVEN);

        assertThat(compared(before, now).field()).isEqualTo(DIFFERENT);
        assertThat(compared(before, now).remarks())
                .containsExactly(Bilingual.of(
                        "Xếp hạng trong các đơn vị khác nhau (3 và 2, chung 2):"
                                + " thay đổi thứ hạng còn do đơn vị thêm vào hoặc rút ra",
                        "Ranked among different units (3 and 2, 2 in both):"
                                + " a rank change also shows who came and went"));
        // A unit without a figure is still one of those in force.
        assertThat(compared(before.with(Population.ALL_IN_FORCE), now.with(Population.ALL_IN_FORCE))
                        .field())
                .isEqualTo(SAME);
        assertThat(compared(OLD, NEW.withUnranked(List.of(SampleRounds.key("01"))))
                        .field())
                .isEqualTo(DIFFERENT);
    }

    @Test
    void isAmongTheSameUnitsWhereOnlyCommonUnitsAreRanked() {
        Comparability both = Comparability.of(
                SampleRounds.provinces(2024, Map.of()), SampleRounds.provinces(2025, Map.of()), Measure.OVERALL, true);

        assertThat(both.field()).isEqualTo(SAME);
        assertThat(both.units()).isEqualTo(DIFFERENT);
        assertThat(both.remarks())
                .containsExactly(Bilingual.of(
                        "Đơn vị khác nhau (63 và 34): chỉ so sánh các đơn vị không sáp nhập, xếp hạng lại với nhau",
                        "Different units (63 and 34): only those that were not merged are compared,"
                                + " ranked among themselves"));
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Bilingual> remarks = new ArrayList<>();
        Comparability both = new Comparability(SAME, SAME, SAME, SAME, remarks);
        remarks.add(Bilingual.same("later"));

        assertThat(both.remarks()).isEmpty();
    }

    private static Comparability compared(YearResults from, YearResults to) {
        return Comparability.of(from, to, Measure.OVERALL, false);
    }

    @Test
    void warnsOfAnotherSubjectOfAComponentOnlyUnderTwoDecisions() {
        Measure eight = Measure.component(8);

        assertThat(Comparability.of(OLD, NEW, eight, false).remarks()).isEmpty();
        assertThat(Comparability.of(OLD.withDecision("876/QĐ-BNV"), NEW.withDecision("876/QĐ-BNV"), eight, false)
                        .remarks())
                .hasSize(1);
        assertThat(Comparability.of(OLD.withDecision("1294/QĐ-BNV"), NEW.withDecision("4361/QĐ-BNV"), eight, false)
                        .remarks())
                .hasSize(2);
    }
}
