package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.round;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Stated;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.ranking.RelativeRank;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.text.Language;
import org.parindex.unit.UnitLookupException;

class SeriesTest {

    @Test
    void goesThroughConsecutiveYears() {
        Series series = series("01", round(2021, "80", "85"), round(2022, "86", "85"), round(2023, "84", "85"));

        assertThat(series.entries())
                .extracting(
                        Series.Entry::indexYear,
                        entry -> entry.standing().rank().orElse(0),
                        entry -> entry.rankChange().orElse(99),
                        Series.Entry::of)
                .containsExactly(tuple(2021, 2, 99, 2), tuple(2022, 1, 1, 2), tuple(2023, 2, -1, 2));
        assertThat(series.year(2021).orElseThrow().valueChange()).isEmpty();
        assertThat(series.year(2022).orElseThrow().valueChange()).contains(PercentagePoints.exact(Ratio.of(6)));
        assertThat(series.year(2020)).isEmpty();
        assertThat(series.unit().code()).isEqualTo("01");
        assertThat(series.measure()).isEqualTo(Measure.OVERALL);
    }

    @Test
    void hasNoChangeAcrossAYearOfWhichThereAreNoResults() {
        Series series = series("01", round(2020, "80"), round(2022, "86"), round(2023, "84"));

        assertThat(series.entries()).extracting(Series.Entry::indexYear).containsExactly(2020, 2022, 2023);
        assertThat(series.year(2022).orElseThrow().valueChange()).isEmpty();
        assertThat(series.year(2022).orElseThrow().rankChange()).isEmpty();
        assertThat(series.year(2023).orElseThrow().valueChange()).isPresent();
    }

    @Test
    void keepsAYearWithoutAFigure() {
        Series series = series("01", round(2021, "80"), round(2022, ""), round(2023, "84"));

        assertThat(series.year(2022).orElseThrow().figure()).isEmpty();
        assertThat(series.year(2023).orElseThrow().valueChange()).isEmpty();
    }

    @Test
    void marksAnotherDecisionAndComparesNoPointsAcrossIt() {
        Series series = Series.of(
                Rounds.of(List.of(
                        round(2014, "66.46p").withDecision("4361/QĐ-BNV"),
                        round(2015, "79.12p").withDecision("4361/QĐ-BNV"),
                        round(2016, "67.41p").withDecision("2948/QĐ-BNV"))),
                "01");

        assertThat(series.entries()).extracting(Series.Entry::newDecision).containsExactly(false, false, true);
        // 79.12 - 66.46
        assertThat(series.year(2015).orElseThrow().pointsChange()).contains(new BigDecimal("12.66"));
        assertThat(series.year(2016).orElseThrow().pointsChange()).isEmpty();
        assertThat(series.entries())
                .allSatisfy(entry -> assertThat(entry.valueChange()).isEmpty());
        assertThat(series.year(2016).orElseThrow().decision()).contains("2948/QĐ-BNV");
    }

    @Test
    void stopsAtTheYearInWhichTheUnitWasMerged() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2024, Map.of("Lào Cai", "80", "Lai Châu", "86 #24")),
                provinces(2025, Map.of("Lào Cai", "81", "Lai Châu", "87 #5")),
                provinces(2026, Map.of("Lào Cai", "82", "Lai Châu", "88 #4"))));

        assertThat(Series.of(rounds, "Lào Cai").entries())
                .extracting(Series.Entry::indexYear)
                .containsExactly(2025, 2026);
        Series unchanged = Series.of(rounds, "Lai Châu");
        assertThat(unchanged.entries()).extracting(Series.Entry::indexYear).containsExactly(2024, 2025, 2026);
        assertThat(unchanged.entries()).extracting(Series.Entry::of).containsExactly(63, 34, 34);
        assertThat(unchanged.year(2025).orElseThrow().valueChange()).contains(PercentagePoints.exact(Ratio.of(1)));
        assertThat(unchanged.year(2025).orElseThrow().rankChange()).isEmpty();
        assertThat(unchanged.year(2026).orElseThrow().rankChange()).hasValue(1);
    }

    @Test
    void looksTheUnitUpInTheNewestYear() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2024, Map.of("Yên Bái", "80", "Lào Cai", "79")), provinces(2025, Map.of("Lào Cai", "81"))));

        // Code 15 was Yên Bái.
        assertThat(Series.of(rounds, "15").unit()).hasToString("Lào Cai");
        assertThatThrownBy(() -> Series.of(rounds, "Yên Bái")).isInstanceOfSatisfying(UnitLookupException.class, e -> {
            assertThat(e)
                    .hasMessage(
                            "There is no \"Yên Bái\" in the provinces of 2025: Yên Bái (63/15, from 2008-08-01 to 2025-06-30), now in Lào"
                                    + " Cai");
            assertThat(e.problem().message(Language.VI))
                    .isEqualTo(
                            "\"Yên Bái\" không có trong các tỉnh, thành phố năm 2025: Yên Bái (63/15, từ 2008-08-01 đến 2025-06-30), nay"
                                    + " thuộc Lào Cai");
        });
    }

    @Test
    void refusesToBeOfNoYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(Rounds.of(List.of()), "01"))
                .withMessage("A series must have at least one year: there are no results");
    }

    @Test
    void isOfAnyMeasure() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2022, Measure.SIPAS, Map.of("Lai Châu", "79.34 #35")),
                provinces(2023, Measure.SIPAS, Map.of("Lai Châu", "80 #30"))));

        Series series = Series.of(rounds, "Lai Châu", Measure.SIPAS);

        assertThat(series.measure()).isEqualTo(Measure.SIPAS);
        assertThat(series.year(2023).orElseThrow().rankChange()).hasValue(5);
    }

    @Test
    void givesProgramsOnlyWhatIsKnownExactly() {
        Series series = series(
                "01",
                round(2015, "79.12/100p #1", "").withDecision("4361/QĐ-BNV"),
                round(2016, "66.46p", "").withDecision("2948/QĐ-BNV"));

        assertThat(series.toTable().columns())
                .extracting(Column::key)
                .containsExactly(
                        "year",
                        "value",
                        "points",
                        "max_points",
                        "rank",
                        "of",
                        "position",
                        "value_change",
                        "rank_change",
                        "decision",
                        "status",
                        "sources");
        assertThat(series.toTable().rows())
                .extracting(row -> row.stream().map(Cell::value).toList())
                .containsExactly(
                        Arrays.asList(
                                new BigDecimal(2015),
                                new BigDecimal("79.12"),
                                new BigDecimal("79.12"),
                                new BigDecimal(100),
                                new BigDecimal(1),
                                new BigDecimal(2),
                                new BigDecimal(100),
                                null,
                                null,
                                "4361/QĐ-BNV",
                                "derived",
                                "ministry"),
                        Arrays.asList(
                                new BigDecimal(2016),
                                null,
                                new BigDecimal("66.46"),
                                null,
                                null,
                                new BigDecimal(2),
                                null,
                                null,
                                null,
                                "2948/QĐ-BNV",
                                "official",
                                "ministry"));
    }

    @Test
    void printsATableInBothLanguages() {
        Series series = series(
                "01",
                round(2014, "66.46p #2", "70").withDecision("4361/QĐ-BNV"),
                round(2015, "79.12/100p #1", "").withDecision("4361/QĐ-BNV"),
                round(2016, "", "").withDecision("2948/QĐ-BNV"));

        assertThat(series).hasToString("""

                01, Overall index
                Year  Index (%)  Points  Maximum     Rank  Of  Position           ± pp  ± places  Decision       Provenance       Sources
                ────  ─────────  ──────  ───────  ───────  ──  ────────  ─────────────  ────────  ─────────────  ───────────────  ───────
                2014              66.46                 2   2       0.0                           4361/QĐ-BNV    official         [1]
                2015     ≈79.12   79.12      100        1   2     100.0  +12.66 points        +1  4361/QĐ-BNV    derived (index)  [1]
                2016                              unknown   2                                     2948/QĐ-BNV *  no figure
                * another decision than the year before: compare by percentage and rank, never by points
                [1] Bộ Nội vụ: https://example.org/ministry
                """);
        assertThat(series.toText(Language.VI)).isEqualTo("""
                01, Chỉ số chung
                 Năm  Chỉ số (%)   Điểm  Tối đa     Hạng  Tổng  Vị trí     ± điểm %  ± bậc  Quyết định     Độ tin cậy        Nguồn
                ────  ──────────  ─────  ──────  ───────  ────  ──────  ───────────  ─────  ─────────────  ────────────────  ─────
                2014              66,46                2     2     0,0                      4361/QĐ-BNV    chính thức        [1]
                2015      ≈79,12  79,12     100        1     2   100,0  +12,66 điểm     +1  4361/QĐ-BNV    suy ra (chỉ số)   [1]
                2016                             chưa rõ     2                              2948/QĐ-BNV *  không có số liệu
                * quyết định khác năm trước: so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm
                [1] Bộ Nội vụ: https://example.org/ministry
                """);
    }

    @Test
    void numbersSourcesAsTheyAreNumberedElsewhere() {
        Series series = series("01", round(2022, "~90 ~91"));
        Footnotes footnotes = Footnotes.of(List.of(new Figure(
                List.of(), List.of(), List.of(stated(SampleRounds.PAPER), stated(SampleRounds.MINISTRY)), true)));

        assertThat(series.toMarkdown(Language.EN, footnotes)).startsWith("## ").contains("\n\n| ");
        assertThat(series.toText(Language.EN)).contains("[1][2]").contains("[2] Báo");
        assertThat(series.toText(Language.EN, footnotes)).endsWith("[2][1]\n");
    }

    private static Stated<Integer> stated(Source source) {
        return new Stated<>(1, new Provenance(source.status(), List.of(source), ""));
    }

    private static Series series(String code, YearResults... years) {
        return Series.of(Rounds.of(List.of(years)), code);
    }

    @Test
    void showsNeitherOfThePointsThatSourcesDisagreeOn() {
        Series series = series("01", round(2014, "66.46p 66.5p"));

        assertThat(series.toTable().rows().get(0).get(2).value()).isNull();
    }

    @Test
    void saysOfWhatTheUnitWasMadeWhereItGoesBackNoFurther() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2023, Map.of("Lào Cai", "79")),
                provinces(2024, Map.of("Lào Cai", "80", "Yên Bái", "85")),
                provinces(2025, Map.of("Lào Cai", "81 #3"))));
        Series series = Series.of(rounds, "Lào Cai");

        assertThat(series.predecessors())
                .extracting(unit -> unit + " " + unit.key())
                .containsExactly("Lào Cai 63/10", "Yên Bái 63/15");
        assertThat(series.toText(Language.EN)).isEqualTo("""
                Lào Cai, Overall index
                Year  Index (%)  Points  Maximum  Rank    Of  Position  ± pp  ± places  Decision  Provenance  Sources
                ────  ─────────  ──────  ───────  ────  ────  ────────  ────  ────────  ────────  ──────────  ───────
                2025      81.00                      3  34 †      93.9                            official    [1]
                † other units than the year before: ranks do not compare; position: 100 is first, 0 is last
                Before 2025 there were other units, since merged: Lào Cai (63/10), Yên Bái (63/15)
                [1] Bộ Nội vụ: https://example.org/ministry
                """);
        assertThat(series.toText(Language.VI))
                .contains("† đơn vị khác năm trước: thứ hạng không so sánh được; vị trí: 100 là đầu, 0 là cuối\n")
                .contains("Trước năm 2025 là các đơn vị khác, nay đã sáp nhập: Lào Cai (63/10), Yên Bái (63/15)\n");
        assertThat(series.toMarkdown(Language.EN, series.footnotes())).contains("Before 2025 there were other units");
    }

    @Test
    void hasNoPredecessorsWhereItGoesBackToTheFirstYear() {
        assertThat(series("01", round(2022, "80"), round(2023, "81")).predecessors())
                .isEmpty();
        assertThat(Series.of(Rounds.of(List.of(provinces(2025, Map.of("Lào Cai", "81")))), "Lào Cai")
                        .predecessors())
                .isEmpty();
    }

    @Test
    void lets63And34BeReadTogetherByPosition() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2024, Map.of("Lai Châu", "#32")),
                provinces(2025, Map.of("Lai Châu", "#12")),
                provinces(2026, Map.of("Lai Châu", "80"))));
        Series series = Series.of(rounds, "Lai Châu");

        // 100 × (63 - 32) / 62, 100 × (34 - 12) / 33; of 2026 only the value is known.
        assertThat(series.entries())
                .extracting(entry -> entry.position().orElseThrow())
                .containsExactly(
                        new RelativeRank(Ratio.of(50), Ratio.of(50)),
                        new RelativeRank(Ratio.of(200, 3), Ratio.of(200, 3)),
                        new RelativeRank(Ratio.ZERO, Ratio.of(100)));
        assertThat(series.entries()).extracting(Series.Entry::newUnits).containsExactly(false, true, false);
        assertThat(series.toTable().rows())
                .extracting(row -> row.get(6).value())
                .containsExactly(new BigDecimal("50"), new BigDecimal("66.67"), null);
        assertThat(series.toTable().rows().get(1).get(5).text(Language.VI)).isEqualTo("34 †");
        assertThat(series.toTable().rows().get(1).get(5).value()).isEqualTo(new BigDecimal(34));
    }

    @Test
    void hasNoPositionWithoutAFigure() {
        assertThat(series("01", round(2022, "", "80")).year(2022).orElseThrow().position())
                .isEmpty();
    }

    @Test
    void followsTheFirstYearOfItsNameWhereAUnitIsRenamed() {
        Rounds rounds = Rounds.of(List.of(
                provinces(2023, Map.of("Thừa Thiên Huế", "89")),
                provinces(2024, Map.of("Thừa Thiên Huế", "90")),
                provinces(2025, Map.of("Huế", "91"))));

        assertThat(Series.of(rounds, "Thua Thien Hue").entries())
                .extracting(
                        Series.Entry::indexYear,
                        entry -> entry.standing().unit().toString())
                .containsExactly(tuple(2023, "Thừa Thiên Huế"), tuple(2024, "Thừa Thiên Huế"), tuple(2025, "Huế"));
    }
}
