package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.ranking.SampleRounds.key;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.round;
import static org.parindex.ranking.SampleRounds.unit;
import static org.parindex.ranking.SampleRounds.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.Units;

class YearComparisonTest {

    private static final RankPrecision TWO_DECIMALS = RankPrecision.asPublished(2);

    @Test
    void tellsValueAndRankApart() {
        // Ranks 1 2 3 4 become 2 1 3 4: up and down, down and up, up and still, still and still.
        YearComparison changes =
                YearComparison.between(round(2022, "90", "89.5", "80", "70"), round(2023, "90.25", "90.5", "81", "70"));

        assertChange(changes.of("01"), "1/4", -1);
        assertChange(changes.of("02"), "1", 1);
        assertChange(changes.of("03"), "1", 0);
        assertChange(changes.of("04"), "0", 0);
        assertChange(
                YearComparison.between(round(2022, "90", "95"), round(2023, "89", "80"))
                        .of("01"),
                "-1",
                1);
    }

    @Test
    void countsAsPublishedWhatRoundedValuesDifferBy() {
        YearComparison changes = YearComparison.between(round(2022, "90.004"), round(2023, "90.006"));

        assertChange(changes.of("01"), "1/500", 0);
        assertChange(changes.with(TWO_DECIMALS).of("01"), "1/100", 0);
        // Just below and on the half.
        assertChange(
                YearComparison.between(round(2022, "90.004999999999"), round(2023, "90.005"))
                        .with(TWO_DECIMALS)
                        .of("01"),
                "1/100",
                0);
        // Both round to 90.01, and the difference of 0.008 would round to 0.01.
        assertChange(
                YearComparison.between(round(2022, "90.006"), round(2023, "90.014"))
                        .with(TWO_DECIMALS)
                        .of("01"),
                "0",
                0);
    }

    @Test
    void ranksTiesInOneYearByTheRule() {
        // 01 and 02 tie in 2022 only.
        YearComparison changes = YearComparison.between(round(2022, "90", "90", "80"), round(2023, "91", "90", "80"));

        assertChange(changes.of("02"), "0", -1);
        assertChange(changes.of("03"), "0", 0);
        assertChange(changes.with(TieRule.DENSE).of("03"), "0", -1);
        assertChange(changes.with(TieRule.MODIFIED).of("01"), "1", 1);
        assertChange(changes.with(TieRule.ORDINAL).of("02"), "0", 0);
    }

    @Test
    void neverComparesPointsUnderTwoDecisions() {
        // Lai Châu: 79.12 of 100 points, 58th in 2015; 67.41 of 97.5 points, 53rd in 2016; printed "−11.71", +5 places.
        YearComparison changes = YearComparison.between(
                provinces(2015, Map.of("Lai Châu", "79.12/100p #58")).withDecision("4361/QĐ-BNV"),
                provinces(2016, Map.of("Lai Châu", "67.41/97.5p #53")).withDecision("2948/QĐ-BNV"));
        Change change = changes.of("Lai Châu");

        // 67.41 / 97.5 = 69.138… %.
        assertThat(change.valueChange().orElseThrow().show(Language.EN)).isEqualTo("-9.98");
        assertThat(change.pointsChange()).isEmpty();
        assertThat(change.rankChange()).hasValue(5);
        assertThat(changes.comparability().decisions()).isEqualTo(Comparability.Shared.DIFFERENT);
        assertThat(changes.toString())
                .contains(
                        "Two decisions (4361/QĐ-BNV and 2948/QĐ-BNV): compared by percentage and rank, never by points")
                .doesNotContain("11.71");
    }

    @Test
    void comparesPointsWithoutAMaximumUnderOneDecision() {
        // Quảng Nam, component 7: 11.08 → 11.59 points, rank 14 → 22: value up, rank down.
        Measure seven = Measure.component(7);
        YearResults before = provinces(2022, seven, Map.of("Quảng Nam", "11.08p #14"));
        YearResults now = provinces(2023, seven, Map.of("Quảng Nam", "11.59p #22"));

        Change same = YearComparison.between(before.withDecision("876/QĐ-BNV"), now.withDecision("876/QĐ-BNV"))
                .with(seven)
                .of("Quảng Nam");
        assertThat(same.pointsChange()).contains(new BigDecimal("0.51"));
        assertThat(same.valueChange()).isEmpty();
        assertThat(same.rankChange()).hasValue(-8);

        Change different = YearComparison.between(before.withDecision("1149/QĐ-BNV"), now.withDecision("876/QĐ-BNV"))
                .with(seven)
                .of("Quảng Nam");
        assertThat(different.pointsChange()).isEmpty();
        assertThat(different.rankChange()).hasValue(-8);

        assertThat(YearComparison.between(before, now)
                        .with(seven)
                        .of("Quảng Nam")
                        .pointsChange())
                .isEmpty();
    }

    @Test
    void comparesPercentagesRatherThanPointsWhereThereAreBoth() {
        Change change = YearComparison.between(
                        round(2022, "50/100p").withDecision("876/QĐ-BNV"),
                        round(2023, "60/100p").withDecision("876/QĐ-BNV"))
                .of("01");

        assertThat(change.pointsChange()).isEmpty();
        assertThat(change.valueChange().orElseThrow().show(Language.EN)).isEqualTo("+10.00");
    }

    @Test
    void followsAUnitThroughANewName() {
        // As Thừa Thiên Huế became Huế on 1 January 2025, under the code 46.
        Units before = units(unit("46"));
        Units after =
                Units.of(Bilingual.same("units"), List.of(AdministrativeUnit.of("own", "46", "Huế", UnitKind.CITY)));
        Change change = YearComparison.between(of(2024, before, "46", "80"), of(2025, after, "46", "82"))
                .of("Huế");

        assertChange(change, "2", 0);
        assertThat(change.unit()).hasToString("Huế");
        assertThat(change.state()).isEqualTo(Change.State.BOTH);
    }

    @Test
    void looksAUnitThatHasLeftUpInTheEarlierYear() {
        YearComparison changes = YearComparison.between(
                of(2022, units(unit("01")), "01", "80"), of(2023, units(unit("02")), "02", "82"));

        assertThat(changes.of("01").state()).isEqualTo(Change.State.LEFT);
        assertThat(changes.of("02").state()).isEqualTo(Change.State.ENTERED);
        assertThat(changes.of("01").valueChange()).isEmpty();
        assertThat(changes.of("01").rankChange()).isEmpty();
    }

    @Test
    void saysOfEachUnitWhatCanBeComparedAndOrdersThem() {
        Units before = units(
                unit("01"),
                unit("02"),
                unit("03"),
                unit("04"),
                unit("05"),
                unit("06"),
                unit("07"),
                unit("08"),
                unit("09"));
        // 05 and 06 become 20; 07 and 08 are no longer; 21 is new.
        Units after = units(
                unit("01"),
                unit("02"),
                unit("03"),
                unit("04"),
                unit("09"),
                unit(key("20"), key("05"), key("06")),
                unit("21"));
        YearComparison changes = YearComparison.between(
                of(
                        2022,
                        before,
                        Map.of(
                                "01", "70", "03", "95", "04", "60", "05", "50", "06", "75", "07", "40", "08", "80",
                                "09", "90")),
                of(2023, after, Map.of("01", "71", "02", "88", "09", "88", "20", "60", "21", "65")));

        // By rank of the later year, ties by code; then those without a figure now, then those gone, by old rank.
        assertThat(changes.changes())
                .extracting(change -> change.unit() + " " + change.state())
                .containsExactly(
                        "02 no-figure-before",
                        "09 both",
                        "01 both",
                        "21 entered",
                        "20 merged",
                        "03 no-figure-now",
                        "04 no-figure-now",
                        "08 left",
                        "06 merged",
                        "05 merged",
                        "07 left");
        assertThat(changes.of("20").from()).isEmpty();
        assertThat(changes.of("20").valueChange()).isEmpty();
        assertThat(changes.of("06").to()).isEmpty();
        assertThat(changes.of("03").to()).isEmpty();
    }

    @Test
    void hasNoRankChangeFrom63UnitsTo34() {
        YearComparison changes = YearComparison.between(provincesOf2024(), provincesOf2025());

        assertThat(changes.changes())
                .filteredOn(change -> change.state() == Change.State.BOTH)
                .extracting(change -> change.unit().name().vi())
                .containsExactlyInAnyOrderElementsOf(UNCHANGED.keySet())
                .hasSize(11);
        assertThat(changes.changes())
                .allSatisfy(change -> assertThat(change.rankChange()).isEmpty());
        assertThat(changes.of("Lai Châu").valueChange())
                .contains(PercentagePoints.exact(Ratio.parse(UNCHANGED.get("Lai Châu"))));
        assertThat(changes.of("Yên Bái").state()).isEqualTo(Change.State.MERGED);
        // Code 15 is the merged Lào Cai of 2025, not the Yên Bái of 2024.
        assertThat(changes.of("15").unit()).hasToString("Lào Cai");
        assertThat(changes.of("15").state()).isEqualTo(Change.State.MERGED);
        assertThat(changes.of("15").valueChange()).isEmpty();
        assertThat(changes.of("Bắc Ninh").state()).isEqualTo(Change.State.MERGED);
        assertThat(changes.meanAbsoluteRankShift()).isEmpty();
    }

    @Test
    void ranksTheElevenUnitsOfBothSchemesAmongThemselvesByChoice() {
        YearComparison changes =
                YearComparison.between(provincesOf2024(), provincesOf2025()).amongCommonUnits();

        assertThat(changes.changes())
                .hasSize(11)
                .allSatisfy(change -> assertThat(change.state()).isEqualTo(Change.State.BOTH));
        // All equal in 2024; in 2025 by what was added.
        assertThat(changes.of("Hà Nội").rankChange()).hasValue(0);
        assertThat(changes.of("Cao Bằng").rankChange()).hasValue(-10);
        assertThat(changes.ranks().known()).isEqualTo(11);
        // 0 + 1 + … + 10 places over eleven units.
        assertThat(changes.meanAbsoluteRankShift()).contains(Ratio.of(5));
    }

    @Test
    void ranksTheUnitsOfBothYearsAmongThemselvesByChoice() {
        YearComparison changes =
                YearComparison.between(round(2022, "99", "90", "85", "80"), round(2023, "", "84", "86", "95"));

        // The first of 2022 has no figure in 2023 and may stand anywhere; without it ranks 1 2 3 become 3 2 1.
        assertThat(changes.of("02").rankChange()).isEmpty();
        YearComparison common = changes.amongCommonUnits();
        assertThat(common.changes()).extracting(change -> change.unit().code()).containsExactly("04", "03", "02");
        assertThat(common.of("02").rankChange()).hasValue(-2);
        assertThat(common.of("03").rankChange()).hasValue(0);
        assertThat(common.of("04").rankChange()).hasValue(2);
        assertThat(common.with(TWO_DECIMALS).of("04").rankChange()).hasValue(2);
    }

    @Test
    void givesTheMeanOfThePlacesMovedUpOrDown() {
        // Ranks 1 2 3 become 3 1 2: 2 + 1 + 1 places.
        assertThat(YearComparison.between(round(2022, "90", "85", "80"), round(2023, "70", "85", "80"))
                        .meanAbsoluteRankShift())
                .contains(Ratio.of(4, 3));
        assertThat(YearComparison.between(round(2022), round(2023)).meanAbsoluteRankShift())
                .isEmpty();
    }

    @Test
    void comparesUnitsThatAreNothingButNames() {
        YearComparison changes = YearComparison.between(
                YearResults.of(2022, Map.of("An", "86.29", "Bình", "84.5")),
                YearResults.of(2023, Map.of("An", "86", "Bình", "87", "Cam", "1")));

        assertChange(changes.of("An"), "-29/100", -1);
        assertChange(changes.of("Bình"), "5/2", 1);
        assertThat(changes.of("Cam").state()).isEqualTo(Change.State.ENTERED);
    }

    @Test
    void takesEntriesAndDeparturesFromTheDatesOfACatalogue() {
        UnitCatalog catalog = UnitCatalog.of(
                Bilingual.of("các xã", "the communes"),
                List.of(dated("01", null, "2023-06-30"), dated("02", "2023-07-01", null), dated("03", null, null)));
        Map<String, String> before = Map.of("01", "80", "03", "70");
        Map<String, String> now = Map.of("02", "90", "03", "71");

        YearComparison changes = YearComparison.between(
                of(2022, catalog.forIndexYear(2022), before), of(2023, catalog.forIndexYear(2023), now));

        assertThat(changes.changes())
                .extracting(change -> change.unit() + " " + change.state())
                .containsExactly("02 entered", "03 both", "01 left");
    }

    @Test
    void saysThatAUnitHasNoFigureToCompare() {
        YearComparison changes = YearComparison.between(round(2022, "90", ""), round(2023, "90", ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes.of("02"))
                .withMessage("The unit must have a part in the comparison: 02 has no overall figure to compare in 2022"
                        + " and 2023");
        assertThatThrownBy(() -> changes.of("An Giang")).isInstanceOfSatisfying(UnitLookupException.class, e -> {
            assertThat(e).hasMessage("There is no unit \"An Giang\" in the units");
            assertThat(e.problem().message(Language.VI))
                    .isEqualTo("Không có đơn vị nào tên là \"An Giang\" trong các đơn vị");
        });
    }

    @Test
    void keepsWhatItWasAskedToCompare() {
        YearResults before = round(2022, "90");
        YearResults now = round(2023, "91");
        YearComparison changes = YearComparison.between(before, now).with(Measure.SIPAS);

        assertThat(changes.from()).isSameAs(before);
        assertThat(changes.to()).isSameAs(now);
        assertThat(changes.measure()).isEqualTo(Measure.SIPAS);
        assertThat(changes.changes()).isEmpty();
    }

    @Test
    void givesProgramsOnlyWhatIsKnownExactly() {
        YearComparison changes = YearComparison.between(
                round(2022, "90", "85..86 #2", "~80.10", "").withDecision("876/QĐ-BNV"),
                round(2023, "91.5", "84", "~80.3 #3", "11.59p").withDecision("876/QĐ-BNV"));

        assertThat(changes.toTable().columns())
                .extracting(Column::key)
                .containsExactly(
                        "unit",
                        "from_value",
                        "to_value",
                        "value_change",
                        "from_rank",
                        "to_rank",
                        "rank_change",
                        "state");
        assertThat(changes.toTable().rows())
                .extracting(row -> row.stream().map(Cell::value).toList())
                .contains(
                        Arrays.asList("02", null, number("84"), null, number("2"), number("2"), number("0"), "both"),
                        Arrays.asList(
                                "03", number("80.1"), number("80.3"), number("0.2"), null, number("3"), null, "both"),
                        Arrays.asList("04", null, null, null, null, null, null, "no-figure-before"));
    }

    @Test
    void printsATableWithItsSourcesInBothLanguages() {
        YearComparison changes = YearComparison.between(
                round(2022, "~90.10", "89", "66.46p #3", "~1500 ~1501").withDecision("876/QĐ-BNV"),
                round(2023, "~89.5", "90", "67p #3", "").withDecision("876/QĐ-BNV"));

        assertThat(changes).hasToString("""

                Overall index 2022 → 2023; competition, 1 2 2 4; compared exactly
                Both years under one decision: 876/QĐ-BNV; the same units (4)
                Changes are computed from the figures of both years; the provenance is that of the figures
                Unit       2022 (%)   2023 (%)          ± pp  Rank 2022  Rank 2023  ± places  State          Provenance               Sources
                ────  ─────────────  ─────────  ────────────  ─────────  ─────────  ────────  ─────────────  ───────────────────────  ───────
                02            89.00      90.00         +1.00        3–4        1–3            both years     official                 [1]
                01            90.10       89.5         -0.60        2–3        2–4            both years     official                 [1]
                03     66.46 points  67 points  +0.54 points          3          3         0  both years     official                 [1]
                04    1,500 | 1,501                                 1–2                       no figure now  press; sources disagree  [1][2]
                [1] Bộ Nội vụ: https://example.org/ministry
                [2] Báo (read in print)
                """);
        assertThat(changes.toMarkdown(Language.EN))
                .startsWith("## " + changes.title(Language.EN) + "\n\n> ")
                .contains("|\n\n- \\[1\\] Bộ Nội vụ: ")
                .endsWith("- \\[2\\] Báo (read in print)\n");
        assertThat(changes.toText(Language.VI)).isEqualTo("""
                Chỉ số chung 2022 → 2023; đồng hạng theo hạng trên, 1 2 2 4; so sánh không làm tròn
                Cùng một quyết định: 876/QĐ-BNV; cùng các đơn vị (4)
                Thay đổi được tính từ số liệu hai năm; độ tin cậy là của các số liệu đó
                Đơn vị       2022 (%)  2023 (%)    ± điểm %  Hạng 2022  Hạng 2023  ± bậc  Trạng thái       Độ tin cậy                    Nguồn
                ──────  ─────────────  ────────  ──────────  ─────────  ─────────  ─────  ───────────────  ────────────────────────────  ──────
                02              89,00     90,00       +1,00        3–4        1–3         cả hai năm       chính thức                    [1]
                01              90,10      89,5       -0,60        2–3        2–4         cả hai năm       chính thức                    [1]
                03         66,46 điểm   67 điểm  +0,54 điểm          3          3      0  cả hai năm       chính thức                    [1]
                04      1.500 | 1.501                              1–2                    năm sau chưa rõ  báo chí; các nguồn mâu thuẫn  [1][2]
                [1] Bộ Nội vụ: https://example.org/ministry
                [2] Báo (read in print)
                """);
        assertThat(changes.toSourcedTable(changes.footnotes()).columns())
                .extracting(Column::key)
                .endsWith("state", "status", "sources");
    }

    @Test
    void saysThatUnitsAreRankedAmongThemselves() {
        YearComparison changes = YearComparison.between(
                        YearResults.of(2022, Map.of("An", "90")), YearResults.of(2023, Map.of("An", "91")))
                .amongCommonUnits();

        assertThat(changes).hasToString("""

                Overall index 2022 → 2023, the units of both years ranked among themselves; competition, 1 2 2 4; compared exactly
                Unit  2022 (%)  2023 (%)   ± pp  Rank 2022  Rank 2023  ± places  State
                ────  ────────  ────────  ─────  ─────────  ─────────  ────────  ──────────
                An       90.00     91.00  +1.00          1          1         0  both years
                """);
        assertThat(changes.title(Language.VI))
                .isEqualTo("Chỉ số chung 2022 → 2023, các đơn vị chung được xếp hạng lại với nhau;"
                        + " đồng hạng theo hạng trên, 1 2 2 4; so sánh không làm tròn");
    }

    @Test
    void tellsUnitsOfOneNameApartByTheirSchemes() {
        YearComparison changes = YearComparison.between(
                provinces(2024, Map.of("Bắc Ninh", "80")), provinces(2025, Map.of("Bắc Ninh", "81")));

        assertThat(changes.toTable().rows())
                .extracting(row -> row.get(0).text(Language.VI))
                .containsExactly("Bắc Ninh (34)", "Bắc Ninh (63)");
        assertThat(changes.toTable().rows())
                .extracting(row -> row.get(0).value())
                .containsExactly("Bắc Ninh", "Bắc Ninh");
    }

    @Test
    void ranksTheSameUnitsInBothYearsWhereCommonUnitsAreChosen() {
        YearResults before = round(2022, "99", "90", "85").withUnranked(List.of(key("01")));
        YearResults now = round(2023, "99", "85", "90");

        // 01, ranked in 2023 only, pushes nobody there.
        YearComparison changes = YearComparison.between(before, now).amongCommonUnits();
        assertThat(changes.of("02").rankChange()).hasValue(-1);
        assertThat(changes.of("03").rankChange()).hasValue(1);

        // Ranked in neither year, it keeps its row and has no rank.
        Change unranked = YearComparison.between(before, now.withUnranked(List.of(key("01"))))
                .amongCommonUnits()
                .of("01");
        assertThat(unranked.rankChange()).isEmpty();
        assertThat(unranked.valueChange()).contains(PercentagePoints.exact(Ratio.ZERO));
    }

    /** What each of the eleven units that were not merged gains from 2024 to 2025, in this test. */
    private static final Map<String, String> UNCHANGED = Map.ofEntries(
            Map.entry("Hà Nội", "10"),
            Map.entry("Huế", "9"),
            Map.entry("Lai Châu", "8"),
            Map.entry("Điện Biên", "7"),
            Map.entry("Sơn La", "6"),
            Map.entry("Lạng Sơn", "5"),
            Map.entry("Quảng Ninh", "4"),
            Map.entry("Thanh Hóa", "3"),
            Map.entry("Nghệ An", "2"),
            Map.entry("Hà Tĩnh", "1"),
            Map.entry("Cao Bằng", "0"));

    private static YearResults provincesOf2024() {
        Map<String, String> values = new HashMap<>();
        UNCHANGED.keySet().forEach(name -> values.put(name, "80"));
        values.putAll(Map.of("Yên Bái", "85", "Lào Cai", "82", "Bắc Ninh", "79"));
        return provinces(2024, values);
    }

    private static YearResults provincesOf2025() {
        Map<String, String> values = new HashMap<>();
        UNCHANGED.forEach((name, gain) -> values.put(name, Integer.toString(80 + Integer.parseInt(gain))));
        values.putAll(Map.of("Lào Cai", "83", "Bắc Ninh", "88"));
        return provinces(2025, values);
    }

    private static void assertChange(Change change, String value, int places) {
        assertThat(change.valueChange()).contains(PercentagePoints.exact(Ratio.parse(value)));
        assertThat(change.rankChange()).hasValue(places);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static YearResults of(int year, Units units, String code, String value) {
        return of(year, units, Map.of(code, value));
    }

    private static YearResults of(int year, Units units, Map<String, String> values) {
        Map<UnitKey, Figure> figures = new HashMap<>();
        values.forEach((code, value) -> figures.put(key(code), Figure.of(IndexValue.parse(value))));
        return YearResults.of(year, units).with(Population.THOSE_GIVEN).with(Measure.OVERALL, figures);
    }

    private static AdministrativeUnit dated(String code, @Nullable String from, @Nullable String to) {
        return new AdministrativeUnit(
                SampleRounds.key(code),
                Bilingual.same(code),
                UnitKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                List.of(),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    @Test
    void comparesNoPointsThatSourcesDisagreeOn() {
        Change change = YearComparison.between(
                        round(2022, "66.46p 66.5p").withDecision("876/QĐ-BNV"),
                        round(2023, "67p").withDecision("876/QĐ-BNV"))
                .of("01");

        assertThat(change.pointsChange()).isEmpty();
    }

    @Test
    void restsOnTheWeakerOfTheTwoYearsWhicheverItIs() {
        YearResults printed = round(2022, "~80");
        YearResults derived = round(2023, "50/100p");

        assertThat(status(YearComparison.between(printed, derived))).isEqualTo("derived");
        assertThat(status(YearComparison.between(derived, printed))).isEqualTo("derived");
    }

    private static @Nullable Object status(YearComparison changes) {
        return changes.toSourcedTable(changes.footnotes()).rows().get(0).get(8).value();
    }
}
