package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.comparison.Attribution.Cause;
import org.parindex.comparison.Attribution.Scale;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.RankPrecision;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKey;

class ChangeExplanationTest {

    /** One unit: its index, then its components; each figure as SampleRounds reads it, and its attainable points behind a bar. */
    private static YearResults parts(int year, String overall, String... components) {
        YearResults results = YearResults.of(year, SampleRounds.units(1)).with(Measure.OVERALL, figure(overall));
        for (int i = 0; i < components.length; i++) {
            if (!components[i].isEmpty()) {
                results = results.with(Measure.component(i + 1), figure(components[i]));
            }
        }
        return results;
    }

    private static Map<UnitKey, Figure> figure(String text) {
        String[] of = text.split("[|]", -1);
        Figure figure = SampleRounds.figure(of[0]).orElseThrow();
        return Map.of(SampleRounds.key("01"), of.length == 1 ? figure : figure.withAttainable(Points.parse(of[1])));
    }

    private static Attribution components(YearResults from, YearResults to) {
        return YearComparison.between(from, to).explain("01").components().orElseThrow();
    }

    private static List<String> contributions(Attribution parts) {
        return parts.parts().stream().map(Contribution::toString).toList();
    }

    private static String english(ChangeExplanation explanation) {
        return explanation.toText(Language.EN);
    }

    @Test
    void contributionsAddUpWhereTheAttainablePointsDiffer() {
        // 40 + 40 of 100 are 80 %, and so are 42 + 36 of 97.5: 42 of 97.5 are 560/13 percentage points.
        Attribution parts =
                components(parts(2022, "80|100", "80|50", "80|50"), parts(2023, "80|97.5", "84|50", "1440/19|47.5"));

        assertThat(contributions(parts)).containsExactly("1: 40/13", "2: -40/13");
        assertThat(parts.cause()).isEqualTo(Cause.NONE);
        assertThat(parts.scale()).isEqualTo(Scale.PERCENTAGE_POINTS);
    }

    @Test
    void theRestOfPrintedFiguresIsRoundingOrIsNotExplained() {
        YearResults before = parts(2022, "~80.00|100", "40.00p", "40.00p");

        // Six figures, each within 0.005: a rest of 0.03 is still rounding.
        assertCause(before, parts(2023, "~80.66|100", "40.33p", "40.33p"), "0", Cause.ROUNDING);
        assertCause(before, parts(2023, "~80.67|100", "40.33p", "40.33p"), "0.01", Cause.ROUNDING);
        assertCause(before, parts(2023, "~80.69|100", "40.33p", "40.33p"), "0.03", Cause.ROUNDING);
        assertCause(before, parts(2023, "~80.70|100", "40.33p", "40.33p"), "0.04", Cause.UNEXPLAINED);
        assertCause(before, parts(2023, "~80.62|100", "40.33p", "40.33p"), "-0.04", Cause.UNEXPLAINED);
    }

    private static void assertCause(YearResults before, YearResults now, String rest, Cause cause) {
        Attribution parts = components(before, now);
        assertThat(parts.remainder().orElseThrow().toDecimal().orElseThrow()).isEqualByComparingTo(rest);
        assertThat(parts.cause()).isEqualTo(cause);
    }

    @Test
    void roundingOfTheComparisonIsRounding() {
        YearResults before = parts(2022, "80.004|100", "80.004|100");
        YearResults now = parts(2023, "80.006|100", "80.006|100");
        Attribution parts = YearComparison.between(before, now)
                .with(RankPrecision.asPublished(2))
                .explain("01")
                .components()
                .orElseThrow();

        assertThat(contributions(parts)).containsExactly("1: 0.002");
        assertThat(parts.remainder().orElseThrow()).hasToString("0.008");
        assertThat(parts.cause()).isEqualTo(Cause.ROUNDING);
    }

    @Test
    void aPartThatIsNotPublishedIsNamedAndNothingIsPutInItsPlace() {
        ChangeExplanation explanation = YearComparison.between(
                        parts(2022, "~80.00|100", "40.00p", "", "25.00p"), parts(2023, "~82.00|100", "41.00p", "", ""))
                .explain("01");
        Attribution parts = explanation.components().orElseThrow();

        assertThat(contributions(parts)).containsExactly("1: 0.99..1.01", "2: not-published", "3: not-published");
        assertThat(parts.cause()).isEqualTo(Cause.UNPUBLISHED);
        assertThat(english(explanation))
                .contains("Not published of both years: Component 2, Component 3\n")
                .contains("parts not published                +1.00  component");
        assertThat(explanation.toText(Language.VI)).contains("Chưa công bố của cả hai năm: Lĩnh vực 2, Lĩnh vực 3\n");
    }

    @Test
    void aPartThatNobodyHasInAWholeYearIsNewOrDropped() {
        YearResults two = parts(2022, "80|100", "80|50", "80|50");
        YearResults three = parts(2023, "83|100", "80|50", "80|40", "110|10");

        assertThat(contributions(components(two, three))).containsExactly("1: 0", "2: -8", "3: 11");
        assertThat(components(two, three).parts().get(2).state()).isEqualTo(Contribution.State.NEW);
        assertThat(components(three, two).parts().get(2).state()).isEqualTo(Contribution.State.DROPPED);
    }

    @Test
    void ofAPartThatOnlyOthersHaveNothingWasAttainable() {
        // Component 2 does not apply to 01 in 2022, as to 02 it does: 40 of 50 points, then 40 of 50 and 30 of 50.
        YearResults before = YearResults.of(2022, SampleRounds.units(2))
                .with(Measure.OVERALL, figure("80|50"))
                .with(Measure.component(1), figure("80|50"))
                .with(Measure.component(2), Map.of(SampleRounds.key("02"), Figure.of(IndexValue.parse("90"))));
        YearResults now = parts(2023, "70|100", "80|50", "60|50");

        // 80 percentage points of 50 become 40 of 100.
        assertThat(contributions(components(before, now))).containsExactly("1: -40", "2: 30");
        assertThat(components(before, now).parts().get(1).state()).isEqualTo(Contribution.State.BOTH);
    }

    @Test
    void sourcesAreSplitAsComponentsAre() {
        YearResults before =
                parts(2022, "80|100").with(Measure.DOCUMENTS, figure("90|60")).with(Measure.SIPAS, figure("65|40"));
        YearResults now =
                parts(2023, "82|100").with(Measure.DOCUMENTS, figure("80|60")).with(Measure.SIPAS, figure("85|40"));
        ChangeExplanation explanation = YearComparison.between(before, now).explain("01");

        // 54 + 26, and 48 + 34.
        assertThat(contributions(explanation.sources().orElseThrow())).containsExactly("documents: -6", "sipas: 8");
        assertThat(explanation.components()).isEmpty();
        assertThat(explanation.toTable().rows().get(0))
                .extracting(Cell::toString)
                .containsExactly("Documents", "54.00", "48.00", "-6.00", "source", "official");
    }

    @Test
    void pointsWithoutAttainablePointsStayPointsUnderOneDecision() {
        YearResults before = parts(2022, "~80.00", "40.00p", "40.00p");
        YearResults now = parts(2023, "~81.00", "40.50p", "40.50p");
        ChangeExplanation same = YearComparison.between(
                        before.withDecision("876/QĐ-BNV"), now.withDecision("876/QĐ-BNV"))
                .explain("01");

        Attribution parts = same.components().orElseThrow();
        assertThat(parts.scale()).isEqualTo(Scale.POINTS);
        assertThat(parts.total()).isEmpty();
        assertThat(parts.remainder()).isEmpty();
        assertThat(english(same))
                .contains("contributions are in points, which are percentage points where 100 were attainable\n")
                .contains("+0.50  component, points");
        assertThat(same.toTable().rows().get(0).get(4)).hasToString("component, points");
        assertThat(same.toTable().rows().get(0).get(4).value()).isEqualTo("component-points");

        ChangeExplanation different = YearComparison.between(
                        before.withDecision("1149/QĐ-BNV"), now.withDecision("876/QĐ-BNV"))
                .explain("01");
        assertThat(different.components()).isEmpty();
        assertThat(english(different)).contains("where the change comes from is not known");
    }

    @Test
    void underTwoDecisionsPartsCompareByPercentagePoints() {
        // 67.41 of 97.5 points in 2016 and 79.12 of 100 in 2015, as of Lai Châu; the parts are made up.
        ChangeExplanation explanation = YearComparison.between(
                        parts(2015, "79.12/100p|100", "40.00p", "39.12p").withDecision("4361/QĐ-BNV"),
                        parts(2016, "67.41/97.5p|97.5", "39.00p", "28.41p").withDecision("2948/QĐ-BNV"))
                .explain("01");
        Attribution parts = explanation.components().orElseThrow();

        // 100 × 39 / 97.5 = 40, and 100 × 28.41 / 97.5 - 39.12 = -9.9815…
        assertThat(parts.parts().get(0).change().orElseThrow().show(Language.EN))
                .isEqualTo("0.00");
        assertThat(parts.parts().get(1).change().orElseThrow().show(Language.EN))
                .isEqualTo("-9.98");
        assertThat(english(explanation))
                .contains("Two decisions (4361/QĐ-BNV and 2948/QĐ-BNV)")
                .doesNotContain("11.71");
    }

    /** Component 8 was the one-stop mechanism under 1294/QĐ-BNV, and is the impact of the reform since; the points are made up. */
    @Test
    void whatIsAboutSomethingElseIsNotOnePartForItsNumber() {
        String[] before = {"9p", "9p", "9p", "9p", "9p", "9p", "9p", "12p"};
        String[] now = {"8p", "9p", "9p", "9p", "9p", "9p", "9p", "14p"};
        Attribution parts = components(
                parts(2015, "75/100p|100", before).with(ParIndex.decision("1294/QĐ-BNV")),
                parts(2016, "76/100p|100", now).with(ParIndex.decision("4361/QĐ-BNV")));

        assertThat(parts.parts()).hasSize(9);
        assertThat(parts.parts().subList(6, 9).stream()
                        .map(part -> part.label().en() + " " + part.state() + " "
                                + part.change().orElseThrow().show(Language.EN)))
                .containsExactly(
                        "Component 7 both 0.00",
                        "Component 8 of 1294/QĐ-BNV dropped -12.00",
                        "Component 8 of 4361/QĐ-BNV new +14.00");
        assertThat(Attribution.sum(parts.parts()).nominal()).contains(Ratio.ONE);
    }

    @Test
    void tellsOfPrintedFiguresWhatTheyTell() {
        // Quảng Nam: seven components in points, 57th to 56th; the eighth is not printed.
        ChangeExplanation explanation = YearComparison.between(
                        ParIndex.published().year(2022), ParIndex.published().year(2023))
                .explain("Quảng Nam");

        assertThat(explanation.sources()).isEmpty();
        assertThat(explanation.components().orElseThrow().notPublished())
                .extracting(Contribution::part)
                .containsExactly("8");
        assertThat(explanation.change().rankChange()).hasValue(1);
        assertThat(english(explanation))
                .startsWith("Quảng Nam: Overall index 2022 → 2023; competition, 1 2 2 4; compared exactly\n")
                .contains("Component 7           11.08  11.59  +0.51  component, points  derived        [1]\n")
                .contains("[1] vietnam.vn: ");
        assertThat(explanation).hasToString("\n" + english(explanation));
    }

    @Test
    void aMergedUnitHasNothingToExplain() {
        YearResults before = provinces(2024, Map.of("Lai Châu", "85", "Yên Bái", "84", "Lào Cai", "83"));
        YearResults now = provinces(2025, Map.of("Lai Châu", "86", "Lào Cai", "87"));
        YearComparison years = YearComparison.between(before, now);

        ChangeExplanation merged = years.explain("Lào Cai");
        assertThat(merged.rank()).isEmpty();
        assertThat(merged.components()).isEmpty();
        assertThat(english(merged))
                .contains("The unit was merged: it is not the unit that it was, and has no change\n");
        assertThat(years.explain("Yên Bái").change().state()).isEqualTo(Change.State.MERGED);
        // Lai Châu is what it was; ranks of 63 and 34 do not compare, unless among those of both years.
        ChangeExplanation same = years.explain("Lai Châu");
        assertThat(same.rank()).isEmpty();
        assertThat(same.change().valueChange()).isPresent();
        assertThat(years.amongCommonUnits()
                        .explain("Lai Châu")
                        .rank()
                        .orElseThrow()
                        .rankChange())
                .hasValue(0);
    }

    @Test
    void aRenamedUnitIsExplainedUnderItsNewName() {
        // Thừa Thiên Huế to 2024, Huế since: of one territory and one code.
        Map<String, String> before = Map.of("Thừa Thiên Huế", "88", "Lai Châu", "90");
        Map<String, String> now = Map.of("Huế", "91", "Lai Châu", "90");
        ChangeExplanation explanation = YearComparison.between(provinces(2024, before), provinces(2025, now))
                .amongCommonUnits()
                .explain("Huế");

        RankAttribution effects = explanation.rank().orElseThrow();
        assertThat(effects.own()).hasToString("+1");
        assertThat(effects.field()).hasToString("0");
        assertThat(effects.overtaken()).extracting(Passing::unit).hasToString("[Lai Châu]");
    }

    @Test
    void aUnitThatEntersOrHasNoFigureHasNoChange() {
        YearComparison years = YearComparison.between(round(2022, "90", ""), round(2023, "91", "92"));

        assertThat(english(years.explain("02")))
                .contains("The unit has a figure in one of the years only, and no change\n");
        assertThat(years.explain("01").rank().orElseThrow().undecided()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearComparison.between(round(2022, "90", ""), round(2023, "91", ""))
                        .explain("02"))
                .withMessageStartingWith("The unit must have a part in the comparison: 02");
    }

    @Test
    void saysThatYearsLieBetween() {
        assertThat(english(YearComparison.between(round(2021, "90"), round(2023, "91"))
                        .explain("01")))
                .contains("The years are 2 years apart: the change is that of all years between\n");
        assertThat(english(YearComparison.between(round(2022, "90"), round(2023, "91"))
                        .explain("01")))
                .doesNotContain("apart");
    }

    @Test
    void aComponentHasNoParts() {
        Measure three = Measure.component(3);
        Map<String, String> figures = new HashMap<>(Map.of("Lai Châu", "85", "Huế", "86"));
        YearResults before = provinces(2022, three, figures);
        figures.put("Lai Châu", "87");
        ChangeExplanation explanation = YearComparison.between(before, provinces(2023, three, figures))
                .with(three)
                .explain("Lai Châu");

        assertThat(explanation.components()).isEmpty();
        assertThat(english(explanation))
                .startsWith("Lai Châu: Component index 3 2022 → 2023")
                .doesNotContain("by component");
    }

    @Test
    void namesWhoPassedWhomInBothLanguages() {
        ChangeExplanation explanation = YearComparison.between(
                        round(2022, "80", "85", "80", "70"), round(2023, "82", "81", "82.5", "82"))
                .explain("01");

        assertThat(english(explanation)).endsWith("""
                Overtaken (1): 02
                Overtaken by (2): 03 (level before), 04 (level now)
                [1] Bộ Nội vụ: https://example.org/ministry
                """);
        assertThat(explanation.toText(Language.VI)).contains("""
                Vượt lên trên (1): 02
                Bị vượt bởi (2): 03 (trước đó đồng hạng), 04 (nay đồng hạng)
                """);
        assertThat(explanation.toMarkdown(Language.EN))
                .startsWith("## 01: Overall index 2022 → 2023; competition, 1 2 2 4; compared exactly\n")
                .contains("- Overtaken (1): 02\n");
        assertThat(explanation.toTable().columns())
                .extracting(column -> column.key())
                .containsExactly("part", "from", "to", "change", "kind", "status");
        assertThat(explanation.toTable().rows().get(1))
                .extracting(Cell::value)
                .first()
                .isEqualTo("own");
        assertThat(explanation.remarks())
                .contains(Bilingual.of(
                        "Không có điểm theo lĩnh vực hay nguồn điểm so sánh được của hai năm: không rõ thay đổi từ đâu",
                        "No points by component or source are known that compare in both years: where the change comes"
                                + " from is not known"));
    }
}
