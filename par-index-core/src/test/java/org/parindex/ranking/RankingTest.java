package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.ranking.SampleRounds.key;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.ranks;
import static org.parindex.ranking.SampleRounds.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

class RankingTest {

    private static final RankPrecision TWO_DECIMALS = RankPrecision.asPublished(2);
    private static final Bilingual SOME = Bilingual.of("một số đơn vị", "some units");

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1 2 2 4", "DENSE, 1 2 2 3", "MODIFIED, 1 3 3 4", "ORDINAL, 1 2 3 4"})
    void ranksEqualValuesByTheTieRule(TieRule ties, String expected) {
        Ranking ranking = round(2023, "90", "85", "85", "80").ranking().with(ties);

        assertThat(ranking.standings().stream()
                        .map(standing -> standing.showRank().en())
                        .toList())
                .containsExactly(expected.split(" "));
        assertThat(ranking.ties()).isEqualTo(ties);
    }

    @Test
    void putsTheHigherValueFirstAndTheLowerCodeAmongEqualOnes() {
        assertThat(ranks(round(2023, "80", "85", "90", "85").ranking()))
                .containsExactly("03: 1", "02: 2", "04: 2", "01: 4");
    }

    @Test
    void separatesTheFirstTwoOf2022ByAHundredth() {
        // Quảng Ninh 90.10 and Hải Phòng 90.09: DESIGN.md, section 6.
        Ranking ranking = provinces(2022, Map.of("Quảng Ninh", "90.10", "Hải Phòng", "90.09"))
                .with(Population.THOSE_GIVEN)
                .ranking();

        assertThat(ranks(ranking)).containsExactly("Quảng Ninh: 1", "Hải Phòng: 2");
        assertThat(ranks(ranking.with(TWO_DECIMALS))).containsExactly("Quảng Ninh: 1", "Hải Phòng: 2");
        assertThat(ranks(ranking.with(RankPrecision.asPublished(1)))).containsExactly("Quảng Ninh: 1", "Hải Phòng: 1");
    }

    @Test
    void comparesExactlyUnlessAskedToCompareAsPublished() {
        Ranking ranking = round(2023, "90.101", "90.099").ranking();

        assertThat(ranks(ranking)).containsExactly("01: 1", "02: 2");
        assertThat(ranks(ranking.with(TWO_DECIMALS))).containsExactly("01: 1", "02: 1");
        assertThat(ranking.precision()).isEqualTo(RankPrecision.exact());
        assertThat(ranking.with(TWO_DECIMALS).precision()).isEqualTo(TWO_DECIMALS);
    }

    @Test
    void roundsAnExactHalfAwayFromZero() {
        // Below, on and above the half of a hundredth, against 81.76 and 81.75.
        assertThat(ranks(round(2023, "81.754999999999", "81.755", "81.755000000001", "81.76", "81.75")
                        .ranking()
                        .with(TWO_DECIMALS)))
                .containsExactly("02: 1", "03: 1", "04: 1", "01: 4", "05: 4");
    }

    @Test
    void cannotOrderPrintedValuesThatMayBeEqual() {
        // 90.10 may be 90.095, and so may 90.09.
        Ranking ranking = round(2022, "~90.10", "~90.09", "~90.07").ranking();

        assertThat(ranks(ranking)).containsExactly("01: 1", "02: 1–2", "03: 3");
        assertThat(ranks(ranking.with(TWO_DECIMALS))).containsExactly("01: 1", "02: 2", "03: 3");
    }

    @Test
    void sharesTheFirstRankAmongSevenUnitsAtFullMarks() {
        // Component 1 of 2024: seven provinces at 100 %.
        Ranking ranking = round(2024, "100", "100", "99.99", "100", "100", "100", "100", "100")
                .ranking();

        assertThat(ranks(ranking))
                .containsExactly("01: 1", "02: 1", "04: 1", "05: 1", "06: 1", "07: 1", "08: 1", "03: 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100"})
    void sharesOneRankWhereAllUnitsAreEqual(String value) {
        YearResults results = round(2023, value, value, value);

        assertThat(ranks(results.ranking())).containsExactly("01: 1", "02: 1", "03: 1");
        assertThat(ranks(results.ranking().with(TieRule.MODIFIED))).containsExactly("01: 3", "02: 3", "03: 3");
        assertThat(ranks(results.ranking().with(TieRule.ORDINAL))).containsExactly("01: 1", "02: 2", "03: 3");
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void ranksASingleUnitFirst(TieRule ties) {
        assertThat(ranks(round(2023, "0").ranking().with(ties))).containsExactly("01: 1");
    }

    @Test
    void isEmptyWithoutUnits() {
        Ranking ranking = YearResults.of(2023, Map.of()).ranking();

        assertThat(ranking.standings()).isEmpty();
        assertThat(ranking.size()).isZero();
        assertThat(ranking.ranksKnown()).isZero();
        assertThat(ranking).hasToString("""

                Overall index 2023: 0 of 0 ranks known; competition, 1 2 2 4; compared exactly
                Rank  Unit  Value (%)
                ────  ────  ─────────
                """);
    }

    @Test
    void isEmptyForAMeasureWithoutFigures() {
        assertThat(round(2023, "90")
                        .with(Population.THOSE_GIVEN)
                        .ranking(Measure.SIPAS)
                        .standings())
                .isEmpty();
    }

    @Test
    void keepsTheValueOfUnitsThatAreScoredButNotRanked() {
        YearResults results = round(2023, "95", "90", "99", "80").withUnranked(List.of(key("03"), key("01")));
        Ranking ranking = results.ranking();

        // Neither 99 nor 95 pushes the others down.
        assertThat(ranks(ranking)).containsExactly("02: 1", "04: 2", "01: not ranked", "03: not ranked");
        assertThat(ranking.of("03").valueCell().text(Language.EN)).isEqualTo("99.00");
        assertThat(ranking.of("03").rank()).isEmpty();
        assertThat(ranking.size()).isEqualTo(2);
        assertThat(ranking.ranksKnown()).isEqualTo(2);
        assertThat(ranks(ranking.among(SOME, Set.of(key("03"), key("04"))))).containsExactly("04: 1", "03: not ranked");
    }

    @Test
    void leavesAPrintedRankAsideForUnitsThatAreNotRanked() {
        YearResults results = round(2023, "95 #1", "90").withUnranked(List.of(key("01")));

        assertThat(ranks(results.ranking())).containsExactly("02: 1", "01: not ranked");
    }

    @Test
    void groupsByTheCutoffsOfTheRound() {
        YearResults results = round(2023, "90", "89.999999999999", "80", "79.999999999999", "70", "69.99")
                .with(GroupCutoffs.parse("A 90, B 80, C 70"));

        assertThat(groups(results.ranking())).containsExactly("A", "B", "B", "C", "C", "");
    }

    @Test
    void groupsAtTheRankingPrecision() {
        YearResults results =
                round(2023, "89.994999999999", "89.995", "~90.00", "~89.99").with(GroupCutoffs.parse("A 90, B 80"));

        // By code; a printed 90.00 may be 89.995, which is B exactly and A as published.
        assertThat(groups(results.ranking())).containsExactly("B", "B", "", "B");
        assertThat(groups(results.ranking().with(TWO_DECIMALS))).containsExactly("B", "A", "A", "B");
    }

    @Test
    void knowsNoGroupWithoutCutoffs() {
        assertThat(groups(round(2023, "99").ranking())).containsExactly("");
    }

    @Test
    void ranksWithinARegionFromValues() {
        // The regions of 2023 after the bundled list: Lai Châu and Sơn La in the Northern Midlands, Thái Bình not.
        YearResults results = provinces(2023, Map.of("Lai Châu", "86.29", "Sơn La", "84", "Thái Bình", "90"))
                .with(Population.THOSE_GIVEN);
        Region region = results.units().find("Lai Châu").region().orElseThrow();

        Ranking ranking = results.ranking().within(region);

        assertThat(ranks(ranking)).containsExactly("Lai Châu: 1", "Sơn La: 2");
        assertThat(ranking.title(Language.EN))
                .isEqualTo("Overall index 2023, Northern Midlands and Mountains: 2 of 2 ranks known;"
                        + " competition, 1 2 2 4; compared exactly");
        assertThat(ranking.title(Language.VI))
                .isEqualTo("Chỉ số chung 2023, Trung du và miền núi phía Bắc: biết 2 trong 2 thứ hạng;"
                        + " đồng hạng theo hạng trên, 1 2 2 4; so sánh không làm tròn");
    }

    @Test
    void countsUnknownUnitsOfARegion() {
        YearResults results = provinces(2023, Map.of("Lai Châu", "86.29", "Thái Bình", "90"));
        Region region = results.units().find("Lai Châu").region().orElseThrow();

        Ranking ranking = results.ranking().within(region);

        // 14 provinces in the region, of which 13 are not known.
        assertThat(ranking.size()).isEqualTo(14);
        assertThat(ranking.of("Lai Châu").showRank().en()).isEqualTo("1–14");
    }

    @Test
    void ranksAmongAnySetOfUnits() {
        Ranking ranking = round(2023, "90", "85", "85", "80").ranking();

        assertThat(ranks(ranking.among(SOME, Set.of(key("02"), key("03"), key("04")))))
                .containsExactly("02: 1", "03: 1", "04: 3");
        assertThat(ranks(ranking.with(TieRule.DENSE).among(SOME, Set.of(key("02"), key("03"), key("04")))))
                .containsExactly("02: 1", "03: 1", "04: 2");
        assertThat(ranking.among(SOME, Set.of()).standings()).isEmpty();
    }

    @Test
    void keepsTheSetWhenRuleOrPrecisionChange() {
        Ranking ranking = round(2023, "90", "85.001", "85.002").ranking().among(SOME, Set.of(key("02"), key("03")));

        assertThat(ranks(ranking.with(TWO_DECIMALS).with(TieRule.MODIFIED))).containsExactly("02: 2", "03: 2");
    }

    @Test
    void ranksAmongASetFromPrintedRanksAlone() {
        Ranking ranking = provinces(
                        2023,
                        Map.of("Hà Nội", "#9", "Hải Phòng", "#2", "Quảng Ninh", "#1", "Lai Châu", "#33", "Huế", "#33"))
                .ranking();
        Set<UnitKey> keys =
                Set.of(provinceKey("Hà Nội"), provinceKey("Hải Phòng"), provinceKey("Lai Châu"), provinceKey("Huế"));

        // Two units at rank 33 among all share a rank among four.
        assertThat(ranks(ranking.among(SOME, keys)))
                .containsExactly("Hải Phòng: 1", "Hà Nội: 2", "Lai Châu: 3", "Thừa Thiên Huế: 3");
    }

    @Test
    void ranksThoseGivenAmongThemselvesWhateverTheirRanksAmongAll() {
        YearResults results =
                provinces(2022, Map.of("Quảng Ninh", "~90.10 #1", "Lai Châu", "~86.29 #24", "Sơn La", "~80.00"));

        assertThat(ranks(results.with(Population.THOSE_GIVEN).ranking()))
                .containsExactly("Quảng Ninh: 1", "Lai Châu: 2", "Sơn La: 3");
        assertThat(results.ranking().of("Lai Châu").rank()).hasValue(24);
    }

    @Test
    void widensRanksByUnitsOfWhichNothingIsKnown() {
        YearResults results = round(2023, "90", "85", "", "");

        assertThat(ranks(results.ranking())).containsExactly("01: 1–3", "02: 2–4", "03: unknown", "04: unknown");
        assertThat(results.ranking().size()).isEqualTo(4);
        assertThat(results.ranking().ranksKnown()).isZero();
        assertThat(results.ranking().unknown())
                .extracting(AdministrativeUnit::code)
                .containsExactly("03", "04");
        assertThat(ranks(results.with(Population.THOSE_GIVEN).ranking())).containsExactly("01: 1", "02: 2");
    }

    @Test
    void takesAPrintedRankAsItIs() {
        Ranking ranking = provinces(2022, Map.of("Lai Châu", "~86.29 #24")).ranking();

        assertThat(ranking.of("Lai Châu").rank()).hasValue(24);
        assertThat(ranking.size()).isEqualTo(63);
        assertThat(ranking.known()).hasSize(1);
        assertThat(ranking.ranksKnown()).isEqualTo(1);
    }

    @Test
    void boundsAUnitByThePrintedRanksAroundIt() {
        YearResults results = provinces(
                2023,
                Map.of("Lai Châu", "~86.00 #33", "Sơn La", "~85.50", "Điện Biên", "~85.00 #41", "Hà Nội", "~90.00"));

        assertThat(results.ranking().of("Sơn La").showRank().en()).isEqualTo("34–40");
        // Above the 33rd there are 32 places.
        assertThat(results.ranking().of("Hà Nội").showRank().en()).isEqualTo("1–32");
    }

    @Test
    void drawsNothingFromAPrintedRankWhereValuesMayBeEqual() {
        YearResults results = provinces(2023, Map.of("Lai Châu", "~86.00 #33", "Sơn La", "~85.99"));

        // 86.00 and 85.99 may both be 85.995. Nothing but the 62 others bounds it.
        assertThat(results.ranking().of("Sơn La").showRank().en()).isEqualTo("1–63");
        assertThat(results.ranking().with(TWO_DECIMALS).of("Sơn La").showRank().en())
                .isEqualTo("34–63");
    }

    @ParameterizedTest
    @EnumSource(
            value = TieRule.class,
            names = {"DENSE", "MODIFIED", "ORDINAL"})
    void doesNotUsePrintedRanksUnderAnotherTieRule(TieRule ties) {
        assertThat(ranks(round(2023, "90 #2", "85 #1").ranking().with(ties))).containsExactly("01: 1", "02: 2");
    }

    @Test
    void fallsBackToTheValuesWherePrintedRanksContradictThem() {
        // The higher value has the worse rank: nothing follows for the unit in between.
        assertThat(ranks(round(2023, "90 #3", "85", "80 #2").ranking())).containsExactly("02: 2", "03: 2", "01: 3");
        assertThat(ranks(round(2023, "90 #50", "85").ranking())).containsExactly("02: 2", "01: 50");
    }

    @Test
    void showsTheRangeOfRanksThatSourcesDisagreeOn() {
        Ranking ranking = provinces(2022, Map.of("Lai Châu", "#24 #26")).ranking();

        assertThat(ranking.of("Lai Châu").showRank().en()).isEqualTo("24–26");
        assertThat(ranking.of("Lai Châu").rank()).isEmpty();
    }

    @Test
    void showsBothValuesThatSourcesDisagreeOn() {
        Ranking ranking = round(2021, "~91.87 ~91.81", "91.84", "91").ranking();

        assertThat(ranking.of("01").valueCell().text(Language.VI)).isEqualTo("91,87 | 91,81");
        assertThat(ranks(ranking)).containsExactly("01: 1–2", "02: 1–2", "03: 3");
    }

    @Test
    void neverMakesAPercentageOfPointsWithoutAMaximum() {
        Ranking ranking = round(2012, "66.46p #2", "90", "60").ranking();

        assertThat(ranking.of("01").value()).isEmpty();
        assertThat(ranking.of("01").valueCell().value()).isNull();
        assertThat(ranking.of("01").valueCell().text(Language.EN)).isEqualTo("66.46 points");
        assertThat(ranking.of("01").rank()).hasValue(2);
    }

    @Test
    void findsAUnitByCodeOrNameInAnySpelling() {
        Ranking ranking = provinces(2023, Map.of("Lai Châu", "86.29")).ranking();

        assertThat(ranking.of("lai chau")).isSameAs(ranking.of("12"));
        assertThat(ranking.find(provinceKey("Lai Châu"))).contains(ranking.of("12"));
    }

    @Test
    void saysInBothLanguagesThatThereIsNoSuchUnit() {
        Ranking ranking = round(2023, "90").ranking();

        assertThatThrownBy(() -> ranking.of("An Giang")).isInstanceOfSatisfying(UnitLookupException.class, e -> {
            assertThat(e).hasMessage("There is no unit \"An Giang\" in the units");
            assertThat(e.problem().message(Language.VI))
                    .isEqualTo("Không có đơn vị nào tên là \"An Giang\" trong các đơn vị");
        });
    }

    @Test
    void saysThatAUnitHasNoPartInIt() {
        Ranking ranking = round(2023, "90", "").with(Population.THOSE_GIVEN).ranking();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.of("02"))
                .withMessage("The unit must have a part in the ranking: 02; it has no overall figure in 2023");
        assertThat(ranking.find(key("02"))).isEmpty();
    }

    @Test
    void printsATableInBothLanguages() {
        Ranking ranking = round(2023, "~86.29", "~90.1", "", "66.46p #3").ranking();

        // 01 has two below the third place, or one above it; of 03 nothing is known.
        assertThat(ranking.toTable().toText(Language.EN)).isEqualTo("""
                   Rank  Unit     Value (%)
                ───────  ────  ────────────
                    1–3  02            90.1
                    2–4  01           86.29
                      3  04    66.46 points
                unknown  03
                """);
        assertThat(ranking.toTable().toText(Language.VI)).isEqualTo("""
                   Hạng  Đơn vị  Giá trị (%)
                ───────  ──────  ───────────
                    1–3  02             90,1
                    2–4  01            86,29
                      3  04       66,46 điểm
                chưa rõ  03
                """);
    }

    @Test
    void givesProgramsOnlyWhatIsKnownExactly() {
        Table table = round(2023, "~86.29", "85..86 #4", "", "").ranking().toTable();

        assertThat(table.columns()).extracting(Column::key).containsExactly("rank", "unit", "value");
        assertThat(table.rows())
                .extracting(row -> row.stream().map(Cell::value).toList())
                .containsExactly(
                        Arrays.asList(null, "01", new BigDecimal("86.29")),
                        Arrays.asList(new BigDecimal(4), "02", null),
                        Arrays.asList(null, "03", null),
                        Arrays.asList(null, "04", null));
    }

    @Test
    void printsWhereEachFigureComesFrom() {
        Ranking ranking = round(2023, "~86.29 #2", "~91.87 ~91.81 #1", "", "66.46p")
                .with(GroupCutoffs.parse("A 90, B 80"))
                .ranking();

        assertThat(ranking.toSourcedTable(ranking.footnotes()).columns())
                .extracting(Column::key)
                .containsExactly("rank", "unit", "value", "group", "status", "sources");
        assertThat(ranking.footnotes().sources()).containsExactly(SampleRounds.MINISTRY, SampleRounds.PAPER);
        assertThat(ranking).hasToString("""

                Overall index 2023: 2 of 4 ranks known; competition, 1 2 2 4; compared exactly; A ≥ 90, B ≥ 80
                Rank  Unit      Value (%)  Group    Provenance                       Sources
                ────  ────  ─────────────  ───────  ───────────────────────────────  ───────
                   1  02    91.87 | 91.81  A        press (index); sources disagree  [1][2]
                 1–4  04     66.46 points  unknown  official                         [1]
                   2  01            86.29  B        official                         [1]
                No figure is held of 03.
                [1] Bộ Nội vụ: https://example.org/ministry
                [2] Báo (read in print)
                """);
        assertThat(ranking.toMarkdown(Language.EN))
                .startsWith("## " + ranking.title(Language.EN) + "\n\n| Rank | Unit | ")
                .contains("|\n\nNo figure is held of 03.\n\n- \\[1\\] Bộ Nội vụ: ")
                .endsWith("- \\[2\\] Báo (read in print)\n");
        assertThat(ranking.toText(Language.VI)).isEqualTo("""
                Chỉ số chung 2023: biết 2 trong 4 thứ hạng; đồng hạng theo hạng trên, 1 2 2 4; so sánh không làm tròn; A ≥ 90, B ≥ 80
                Hạng  Đơn vị    Giá trị (%)  Nhóm     Độ tin cậy                             Nguồn
                ────  ──────  ─────────────  ───────  ─────────────────────────────────────  ──────
                   1  02      91,87 | 91,81  A        báo chí (chỉ số); các nguồn mâu thuẫn  [1][2]
                 1–4  04         66,46 điểm  chưa rõ  chính thức                             [1]
                   2  01              86,29  B        chính thức                             [1]
                Chưa có số liệu của 03.
                [1] Bộ Nội vụ: https://example.org/ministry
                [2] Báo (read in print)
                """);
    }

    @Test
    void numbersSourcesAsTheyAreNumberedElsewhere() {
        Figure press = SampleRounds.figure("~91.87 ~91.81").orElseThrow();
        Ranking ranking = YearResults.of(2023, SampleRounds.units(2))
                .with(
                        Measure.OVERALL,
                        Map.of(key("01"), new Figure(press.values().subList(1, 2), List.of(), List.of(), false)))
                .ranking();

        // The paper is the second source there, and the only one here.
        assertThat(ranking.toText(Language.EN, Footnotes.of(List.of(press)))).endsWith("press       [2]\n");
        assertThat(ranking.toText(Language.EN)).contains("press       [1]\n").endsWith("[1] Báo (read in print)\n");
    }

    @Test
    void countsTheKnownRanksThatAreDerived() {
        Figure derived = new Figure(
                List.of(),
                List.of(),
                List.of(new Stated<>(1, Provenance.of(Status.DERIVED, "24 in 2022, +23 places"))),
                false);
        Ranking ranking = YearResults.of(2021, SampleRounds.units(3))
                .with(Population.ALL_IN_FORCE)
                .with(
                        Measure.OVERALL,
                        Map.of(
                                key("01"),
                                derived,
                                key("02"),
                                SampleRounds.figure("#2").orElseThrow()))
                .ranking();

        assertThat(ranking.ranksDerived()).isEqualTo(1);
        assertThat(ranking.title(Language.EN))
                .startsWith("Overall index 2021: 2 of 3 ranks known, 1 of them derived or unverified; ");
        assertThat(ranking.title(Language.VI))
                .startsWith("Chỉ số chung 2021: biết 2 trong 3 thứ hạng, trong đó 1 suy ra hoặc chưa kiểm chứng; ");
    }

    @Test
    void putsUnitsOfWhichNothingIsKnownLast() {
        YearResults results = round(2023, "", "95", "90", "").withUnranked(List.of(key("02"), key("01")));

        assertThat(ranks(results.ranking()))
                .containsExactly("03: 1–2", "02: not ranked", "04: unknown", "01: not ranked");
    }

    @Test
    void printsNoSourcesWhereThereAreNone() {
        assertThat(YearResults.of(2023, Map.of("An", "86.29", "Bình", "84.5"))
                        .ranking()
                        .with(TieRule.ORDINAL)
                        .with(TWO_DECIMALS))
                .hasToString("""

                        Overall index 2023: 2 of 2 ranks known; ordinal by code, 1 2 3 4; compared at 2 decimals
                        Rank  Unit  Value (%)
                        ────  ────  ─────────
                           1  An        86.29
                           2  Bình      84.50
                        """);
    }

    @Test
    void saysInBothLanguagesWhatIsRankedAndHow() {
        Ranking ranking = round(2023, "90", "").ranking().with(TieRule.DENSE).with(TWO_DECIMALS);

        assertThat(ranking.title(Language.EN))
                .isEqualTo("Overall index 2023: 0 of 2 ranks known; dense, 1 2 2 3; compared at 2 decimals");
        assertThat(ranking.title(Language.VI))
                .isEqualTo("Chỉ số chung 2023: biết 0 trong 2 thứ hạng; hạng liên tục, 1 2 2 3;"
                        + " so sánh sau khi làm tròn đến 2 chữ số thập phân");
    }

    private static List<String> groups(Ranking ranking) {
        return byCode(ranking).map(standing -> standing.group().orElse("")).toList();
    }

    private static Stream<Standing> byCode(Ranking ranking) {
        List<Standing> standings = new ArrayList<>(ranking.standings());
        standings.sort(Comparator.comparing(standing -> standing.unit().key()));
        return standings.stream();
    }

    private static UnitKey provinceKey(String name) {
        return ParIndex.provinces().forIndexYear(2023).find(name).key();
    }

    @Test
    void boundsAUnitByTheWorstRankThatSourcesPrintBelowIt() {
        // 02 is 3rd or 4th, and 01 above it: 3rd at the worst.
        assertThat(ranks(round(2023, "90", "85 #3 #4", "", "").ranking())).contains("01: 1–3");
    }

    @Test
    void countsNoUnitAboveItselfAmongASet() {
        // 01 is 2nd or 3rd of all, and so above 02, which is 4th.
        Ranking ranking = round(2023, "#2 #3", "#4", "", "").ranking().among(SOME, Set.of(key("01"), key("02")));

        assertThat(ranks(ranking)).containsExactly("01: 1", "02: 2");
    }

    @Test
    void countsARankThatIsNotVerifiedWithThoseThatAreDerived() {
        Figure unverified =
                new Figure(List.of(), List.of(), List.of(new Stated<>(1, Provenance.of(Status.UNVERIFIED, ""))), false);

        assertThat(YearResults.of(2021, SampleRounds.units(3))
                        .with(Population.ALL_IN_FORCE)
                        .with(Measure.OVERALL, Map.of(key("01"), unverified))
                        .ranking()
                        .ranksDerived())
                .isEqualTo(1);
    }

    @Test
    void usesPrintedRanksByCompetitionOfTwoDecimalsOrMore() {
        Ranking ranking = SampleRounds.round(2022, "90").ranking();

        assertThat(ranking.usesPrintedRanks()).isTrue();
        assertThat(ranking.with(RankPrecision.asPublished(2)).usesPrintedRanks())
                .isTrue();
        assertThat(ranking.with(RankPrecision.asPublished(1)).usesPrintedRanks())
                .isFalse();
        assertThat(ranking.with(TieRule.DENSE).usesPrintedRanks()).isFalse();
    }
}
