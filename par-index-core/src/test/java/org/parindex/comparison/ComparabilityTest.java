package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.comparison.Comparability.Shared.DIFFERENT;
import static org.parindex.comparison.Comparability.Shared.SAME;
import static org.parindex.comparison.Comparability.Shared.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKey;

class ComparabilityTest {

    private static final YearResults OLD = SampleRounds.round(2022, "90");
    private static final YearResults NEW = SampleRounds.round(2023, "91");

    @Test
    void isUnknownOfDecisionsAndCutoffsThatAreNot() {
        assertThat(compared(OLD, NEW))
                .isEqualTo(new Comparability(
                        UNKNOWN,
                        SAME,
                        SAME,
                        UNKNOWN,
                        UNKNOWN,
                        SAME,
                        Optional.of(Bilingual.of("Cùng các đơn vị (1)", "The same units (1)")),
                        List.of()));
        assertThat(compared(OLD.withDecision("876/QĐ-BNV"), NEW).decisions()).isEqualTo(UNKNOWN);
        assertThat(compared(OLD, NEW.with(GroupCutoffs.parse("A 90"))).cutoffs())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void saysThatBothYearsAreUnderOneDecision() {
        Comparability both = compared(OLD.withDecision("876/QĐ-BNV"), NEW.withDecision("876/QĐ-BNV"));

        assertThat(both.decisions()).isEqualTo(SAME);
        assertThat(both.remarks())
                .containsExactly(Bilingual.of(
                        "Cùng một quyết định: 876/QĐ-BNV; cùng các đơn vị (1)",
                        "Both years under one decision: 876/QĐ-BNV; the same units (1)"));
    }

    @Test
    void saysThatPointsDoNotCompareUnderTwoDecisions() {
        Comparability both = compared(OLD.withDecision("4361/QĐ-BNV"), NEW.withDecision("2948/QĐ-BNV"));

        assertThat(both.decisions()).isEqualTo(DIFFERENT);
        assertThat(both.differences())
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
        assertThat(both.differences())
                .extracting(Bilingual::en)
                .containsExactly("Different group cut-offs: A ≥ 90, B ≥ 79.5 and A ≥ 80, B ≥ 75");
        assertThat(both.differences())
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

    /** 97.5 points were attainable for one unit, where the decisions of both years say 100. */
    @Test
    void saysForWhomOtherPointsWereAttainable() {
        YearResults before = attainable(SampleRounds.round(2022, "90", "80", "70"), "97.5", "", "100")
                .with(ParIndex.decision("876/QĐ-BNV"));
        YearResults now = attainable(SampleRounds.round(2023, "90", "80", "70"), "100", "", "100")
                .with(ParIndex.decision("876/QĐ-BNV"));

        Comparability both = compared(before, now);
        assertThat(both.attainable()).isEqualTo(DIFFERENT);
        assertThat(both.alike().orElseThrow().en()).contains("the same maximum points: 100");
        assertThat(both.differences())
                .containsExactly(Bilingual.of(
                        "Điểm phát sinh khác nhau: 97,5 và 100 (01)",
                        "Different attainable points: 97.5 and 100 (01)"));

        YearComparison years = YearComparison.between(before, now);
        assertThat(years.toText(Language.EN)).contains("Different attainable points: 97.5 and 100 (01)\n");
        assertThat(years.explain("01").toText(Language.EN))
                .contains("\nDifferent attainable points: 97.5 and 100\n")
                .doesNotContain("the same maximum points");
        assertThat(years.explain("02").toText(Language.EN))
                .contains("the same maximum points: 100")
                .doesNotContain("97.5");
        assertThat(years.explain("03").toText(Language.VI)).contains("cùng điểm phát sinh: 100");
    }

    @Test
    void countsUnitsForWhichOtherPointsWereAttainableWhereTheyAreMany() {
        String[] values = {"90", "89", "88", "87", "86", "85"};
        String[] less = {"97.5", "97.5", "97.5", "97.5", "97.5", "97.5"};
        String[] all = {"100", "100", "100", "100", "100", "100"};

        // No decision says anything here.
        assertThat(compared(
                                attainable(SampleRounds.round(2022, values), less),
                                attainable(SampleRounds.round(2023, values), all))
                        .differences())
                .containsExactly(Bilingual.of(
                        "Điểm phát sinh khác nhau: 97,5 và 100 (6 đơn vị)",
                        "Different attainable points: 97.5 and 100 (6 units)"));
    }

    private static YearResults attainable(YearResults results, String... points) {
        Map<UnitKey, Figure> figures = new TreeMap<>(results.figures(Measure.OVERALL));
        for (int i = 0; i < points.length; i++) {
            if (!points[i].isEmpty()) {
                Points of = Points.parse(points[i]);
                figures.computeIfPresent(SampleRounds.key("0" + (i + 1)), (key, figure) -> figure.withAttainable(of));
            }
        }
        return results.with(Measure.OVERALL, figures);
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Bilingual> remarks = new ArrayList<>();
        Comparability both = new Comparability(SAME, SAME, SAME, SAME, SAME, SAME, Optional.empty(), remarks);
        remarks.add(Bilingual.same("later"));

        assertThat(both.remarks()).isEmpty();
    }

    private static Comparability compared(YearResults from, YearResults to) {
        return Comparability.of(from, to, Measure.OVERALL, false);
    }

    @Test
    void warnsOfAnotherSubjectOfAComponentOnlyUnderTwoDecisions() {
        Measure eight = Measure.component(8);

        assertThat(Comparability.of(OLD, NEW, eight, false).differences()).isEmpty();
        assertThat(Comparability.of(OLD.withDecision("876/QĐ-BNV"), NEW.withDecision("876/QĐ-BNV"), eight, false)
                        .differences())
                .isEmpty();
        Comparability two =
                Comparability.of(OLD.withDecision("1294/QĐ-BNV"), NEW.withDecision("4361/QĐ-BNV"), eight, false);
        assertThat(two.differences()).hasSize(2);
        assertThat(two.subject()).isEqualTo(UNKNOWN);
        assertThat(two.valuesCompare()).isTrue();
    }

    @Test
    void saysThatAComponentWasDroppedAndThatAnotherIsNewUnderItsNumber() {
        Comparability both = under("1294", "876", Measure.component(8));

        assertThat(both.subject()).isEqualTo(DIFFERENT);
        assertThat(both.valuesCompare()).isFalse();
        assertThat(both.differences())
                .contains(
                        Bilingual.of(
                                "Lĩnh vực 8 không so sánh được (bỏ): lĩnh vực 8 của 1294/QĐ-BNV là “Thực hiện cơ chế một cửa,"
                                        + " một cửa liên thông”; 876/QĐ-BNV không có lĩnh vực này",
                                "Component 8 does not compare (dropped): component 8 of 1294/QĐ-BNV is “Implementation of the"
                                        + " one-stop and interlinked one-stop mechanism”; 876/QĐ-BNV has no such component"),
                        Bilingual.of(
                                "Nội dung lĩnh vực của hai quyết định chưa được kiểm chứng hết",
                                "What the components of both decisions are about is not all verified"));
        assertThat(both.differences())
                .extracting(Bilingual::en)
                .anyMatch(
                        remark -> remark.startsWith(
                                "Component 8 does not compare (new): 1294/QĐ-BNV has no such component; component 8 of 876/QĐ-BNV is “Impact"));
        assertThat(under("876", "1294", Measure.component(8)).subject()).isEqualTo(DIFFERENT);
    }

    @Test
    void comparesAComponentThatWasRenamedAndSaysSo() {
        Comparability five = under("2948", "876", Measure.component(5));

        assertThat(five.subject()).isEqualTo(SAME);
        assertThat(five.differences())
                .extracting(Bilingual::en)
                .contains(
                        "Component 5 was renamed: component 5 of 2948/QĐ-BNV is “Building and improving the quality of cadres,"
                                + " civil servants and public employees”; component 5 of 876/QĐ-BNV is “Civil service reform”")
                .noneMatch(remark -> remark.contains("not verified"));
        // That modernisation is digital government is not verified.
        assertThat(under("2948", "876", Measure.component(7)).differences())
                .extracting(Bilingual::en)
                .contains("That component 7 is about the same under both decisions is not verified");
    }

    @Test
    void comparesAComponentWhoseNamesAreNotKnownAndSaysThatItIsNotVerified() {
        Comparability three = under("1149", "876", Measure.component(3));

        assertThat(three.subject()).isEqualTo(SAME);
        assertThat(three.differences())
                .extracting(Bilingual::vi)
                .containsExactly(
                        "Hai quyết định khác nhau (1149/QĐ-BNV và 876/QĐ-BNV): so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm",
                        "Chưa kiểm chứng rằng lĩnh vực 3 của hai quyết định có cùng nội dung",
                        "Điểm tối đa: chưa rõ và 13");
    }

    @Test
    void keepsTheWarningWhereTheComponentsOfADecisionAreNotKnown() {
        Comparability eight = under("876", "1187", Measure.component(8));

        assertThat(eight.subject()).isEqualTo(UNKNOWN);
        assertThat(eight.differences())
                .extracting(Bilingual::en)
                .anyMatch(remark -> remark.startsWith("A component may have another subject under another decision"));
    }

    @Test
    void sourcesAndTheIndexAreAboutTheSameUnderAnyDecision() {
        assertThat(under("1294", "876", Measure.OVERALL).subject()).isEqualTo(SAME);
        assertThat(under("1294", "876", Measure.SIPAS).subject()).isEqualTo(SAME);
    }

    @Test
    void saysOfHowManyPointsAMeasureIs() {
        // 2948/QĐ-BNV: component 3 of 14.5, all of 100; 876/QĐ-BNV: 13, 100, component 6 of 12 (unverified), SIPAS of
        // 10.
        Comparability three = under("2948", "876", Measure.component(3));
        assertThat(three.attainable()).isEqualTo(DIFFERENT);
        assertThat(three.differences())
                .contains(Bilingual.of("Điểm tối đa khác nhau: 14,5 và 13", "Different maximum points: 14.5 and 13"));
        Comparability all = under("2948", "876", Measure.OVERALL);
        assertThat(all.attainable()).isEqualTo(SAME);
        assertThat(all.alike())
                .contains(Bilingual.of(
                        "Cùng các đơn vị (1); cùng điểm tối đa: 100",
                        "The same units (1); the same maximum points: 100"));
        assertThat(under("2948", "876", Measure.component(6)).differences())
                .contains(Bilingual.of(
                        "Điểm tối đa khác nhau: 7 và 12 (chưa kiểm chứng)",
                        "Different maximum points: 7 and 12 (unverified)"));
        assertThat(under("876", "876", Measure.SIPAS).alike().orElseThrow().en())
                .isEqualTo(
                        "Both years under one decision: 876/QĐ-BNV; the same units (1); the same maximum points: 10");
        assertThat(under("1149", "876", Measure.OVERALL).attainable()).isEqualTo(UNKNOWN);
        assertThat(under("1149", "1150", Measure.OVERALL).differences()).hasSize(1);
    }

    @Test
    void saysThatGroupsBeginAtTheSameValues() {
        assertThat(compared(OLD.with(GroupCutoffs.parse("A 90")), NEW.with(GroupCutoffs.parse("A 90")))
                        .alike())
                .contains(Bilingual.of(
                        "Cùng các đơn vị (1); cùng ngưỡng xếp nhóm: A ≥ 90",
                        "The same units (1); the same group cut-offs: A ≥ 90"));
    }

    private static Comparability under(String from, String to, Measure measure) {
        return Comparability.of(of(2022, from, measure), of(2023, to, measure), measure, false);
    }

    private static YearResults of(int year, String decision, Measure measure) {
        YearResults round = SampleRounds.round(year, "90");
        return round.with(measure, round.figures(Measure.OVERALL)).with(ParIndex.decision(decision + "/QĐ-BNV"));
    }
}
