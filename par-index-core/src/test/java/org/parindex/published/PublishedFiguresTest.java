package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.comparison.Change;
import org.parindex.comparison.Comparability;
import org.parindex.comparison.Series;
import org.parindex.comparison.YearComparison;
import org.parindex.fact.Fact;
import org.parindex.points.IndexValue;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.provenance.Source;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.text.Language;
import org.parindex.unit.UnitLookupException;

/** The bundled figures, as a user asks for them. */
class PublishedFiguresTest {

    private static final PublishedFigures PUBLISHED = ParIndex.published();

    @Test
    void knowsTheYearsFromTheFirstRoundOn() {
        assertThat(PUBLISHED.years())
                .containsExactly(2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
        assertThat(PUBLISHED.rounds().years()).isEqualTo(PUBLISHED.years());
        assertThat(PUBLISHED).hasToString("\n622 printed facts of the index years 2012 to 2024\n");
    }

    @Test
    void refusesAYearOfWhichNothingIsKnownAndListsTheOthers() {
        assertThatThrownBy(() -> PUBLISHED.year(2011))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be results for the index year: 2011; there are "
                        + "[2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]");
    }

    @Test
    void refusesAUnitThatDoesNotExist() {
        assertThatThrownBy(() -> PUBLISHED.of("Kim Giang")).isInstanceOf(UnitLookupException.class);
        assertThatThrownBy(() -> PUBLISHED.facts(Fact.Rank.class, "Kim Giang")).isInstanceOf(UnitLookupException.class);
    }

    @Test
    void ranksAmongAllUnitsOfTheYearUnderItsDecision() {
        YearResults results = PUBLISHED.year(2023);

        assertThat(results.ranking().size()).isEqualTo(63);
        assertThat(results.decision()).contains("876/QĐ-BNV");
        assertThat(PUBLISHED.year(2015).cutoffs()).isSameAs(ParIndex.cutoffs(2015));
    }

    // The cases of the next tests are those that the project sets itself to reproduce.

    @Test
    void ranksQuangNinhFirstAndHaiPhongSecondIn2022AHundredthApart() {
        YearResults results = PUBLISHED.year(2022);
        Standing first = results.ranking().of("Quảng Ninh");
        Standing second = results.ranking().of("Hải Phòng");

        assertThat(first.rank()).isEqualTo(OptionalInt.of(1));
        assertThat(second.rank()).isEqualTo(OptionalInt.of(2));
        assertThat(first.value()).contains(IndexValue.parse("~90.10"));
        assertThat(second.value()).contains(IndexValue.parse("~90.09"));
        assertThat(first.value()
                        .orElseThrow()
                        .minus(second.value().orElseThrow())
                        .nominal())
                .contains(Ratio.parse("0.01"));
    }

    @Test
    void sharesTheFirstRankOfComponentOneIn2024() {
        var ranking = PUBLISHED.year(2024).ranking(Measure.component(1));

        assertThat(ranking.of("Hòa Bình").rank()).isEqualTo(OptionalInt.of(1));
        assertThat(ranking.of("Khánh Hòa").rank()).isEqualTo(OptionalInt.of(1));
        assertThat(ranking.of("Khánh Hòa").value())
                .contains(IndexValue.parse("~100").atMost(Ratio.of(100)));
        // The seven are counted, and not all of them named.
        assertThat(PUBLISHED.facts())
                .filteredOn(fact -> fact.subject().id().equals("2024-all-1-unit-count-at-least-100"))
                .extracting(fact -> fact.words().en())
                .containsExactly("Component index 1: 7 units at least 100 %");
    }

    @Test
    void showsThatComponentSevenOfQuangNamRoseInPointsAndFellInRankIn2023() {
        Change change = YearComparison.between(PUBLISHED.year(2022), PUBLISHED.year(2023))
                .with(Measure.component(7))
                .of("Quảng Nam");

        assertThat(points(2022, Measure.component(7), "Quảng Nam")).containsExactly(PrintedPoints.parse("11.08"));
        assertThat(points(2023, Measure.component(7), "Quảng Nam")).containsExactly(PrintedPoints.parse("11.59"));
        assertThat(change.from().orElseThrow().rank()).isEqualTo(OptionalInt.of(14));
        assertThat(change.to().orElseThrow().rank()).isEqualTo(OptionalInt.of(22));
        assertThat(change.rankChange()).isEqualTo(OptionalInt.of(-8));
        assertThat(change.pointsChange().orElseThrow()).isEqualByComparingTo("0.51");
        assertThat(change.valueChange()).isEmpty();
    }

    @Test
    void comparesLaiChau2015And2016ByPercentage() {
        YearComparison comparison = YearComparison.between(PUBLISHED.year(2015), PUBLISHED.year(2016));
        Change change = comparison.of("Lai Châu");

        assertThat(shown(change.from())).isEqualTo("≈79.12");
        assertThat(shown(change.to())).isEqualTo("≈69.14");
        assertThat(change.valueChange().orElseThrow().show(Language.EN)).isEqualTo("-9.98");
        // 67.41 of 97.5 less 79.12 is -9.9815…
        assertThat(Rounding.toDecimals(4)
                        .apply(change.valueChange().orElseThrow().nominal().orElseThrow()))
                .isEqualByComparingTo("-9.9815");
        assertThat(change.pointsChange()).isEmpty();
        assertThat(change.rankChange()).isEqualTo(OptionalInt.of(5));
        assertThat(comparison.comparability().decisions()).isEqualTo(Comparability.Shared.DIFFERENT);
        assertThat(figure(2015, "Lai Châu").values().get(0).provenance().status())
                .isEqualTo(Status.DERIVED);
        assertThat(figure(2016, "Lai Châu").values().get(0).provenance().status())
                .isEqualTo(Status.DERIVED);
    }

    @Test
    void keepsThePrintedLossOf1171PointsAsAFactOnPoints() {
        assertThat(PUBLISHED.facts(Fact.PointsChange.class, "Lai Châu"))
                .filteredOn(fact -> fact.subject().indexYear() == 2016)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.change()).isEqualByComparingTo("-11.71");
                    assertThat(fact.subject().provenance().note())
                            .isEqualTo("the maximum is printed as 97.5, in 2015 as 100: no change of the index");
                });
        assertThat(PUBLISHED.facts(Fact.ValueChange.class, "Lai Châu"))
                .extracting(fact -> fact.subject().indexYear())
                .containsExactly(2024);
    }

    @Test
    void neverShowsThePrintedLossOf1171PointsAsAChangeOfTheIndex() {
        Series series = PUBLISHED.of("Lai Châu");
        String texts = series
                + series.toTable().toText(Language.EN)
                + series.toTable().toText(Language.VI)
                + series.toTable().toMarkdown(Language.VI)
                + YearComparison.between(PUBLISHED.year(2015), PUBLISHED.year(2016))
                + PUBLISHED.year(2016).ranking();

        assertThat(texts).contains("-9.98", "-9,98").doesNotContain("11.71").doesNotContain("11,71");
    }

    @Test
    void derivesTheRankOfLaiChauIn2021AndLeavesItsValueUnknown() {
        Standing now = PUBLISHED.year(2022).ranking().of("Lai Châu");
        Figure before = figure(2021, "Lai Châu");

        assertThat(now.value()).contains(IndexValue.parse("~86.29"));
        assertThat(now.rank()).isEqualTo(OptionalInt.of(24));
        assertThat(before.rank()).isEqualTo(OptionalInt.of(31));
        assertThat(before.ranks().get(0).provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(before.ranks().get(0).provenance().note()).isEqualTo("24 in 2022, +7 places from 2021 to 2022");
        assertThat(before.ranks().get(0).provenance().sources())
                .extracting(Source::id)
                .containsExactly("pcivietnam-4171", "danviet-20230602202418856");
        assertThat(before.value()).isEmpty();
        assertThat(before.points()).isEmpty();
    }

    @Test
    void knowsTheSatisfactionOfLaiChauIn2022() {
        Standing sipas = PUBLISHED.year(2022).ranking(Measure.SIPAS).of("Lai Châu");

        assertThat(sipas.value()).contains(IndexValue.parse("~79.34"));
        assertThat(sipas.rank()).isEqualTo(OptionalInt.of(35));
    }

    @Test
    void saysThatSixOfEightComponentsOfLaiChauRoseAndThatNobodySaysWhich() {
        Fact.ComponentsRose claim = PUBLISHED.facts(Fact.ComponentsRose.class, "Lai Châu").stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> {
                    assertThat(all).hasSize(1);
                    return all.get(0);
                }));

        assertThat(claim.subject().indexYear()).isEqualTo(2022);
        assertThat(claim.rose()).isEqualTo(6);
        assertThat(claim.of()).isEqualTo(8);
        assertThat(claim.byRank()).contains(true);
        assertThat(claim.largest()).contains(new BigDecimal("45"));
        assertThat(claim.components()).isEmpty();
        assertThat(claim.words().en())
                .isEqualTo("6 of 8 component indices rose in rank, largest +45: which one is not published");
        assertThat(claim.words().vi())
                .isEqualTo("6/8 chỉ số thành phần tăng hạng, nhiều nhất +45: không công bố là chỉ số nào");
    }

    @Test
    void doesNotPretendToKnowAComponentOfLaiChau() {
        for (int component = 1; component <= 8; component++) {
            assertThat(PUBLISHED.of("Lai Châu", Measure.component(component)).entries())
                    .as("component %d", component)
                    .allSatisfy(entry -> {
                        assertThat(entry.figure()).isEmpty();
                        assertThat(entry.standing().rank()).isEmpty();
                        assertThat(entry.rankChange()).isEmpty();
                    });
        }
    }

    @Test
    void tellsTheStoryOfLaiChauFromTheFirstRoundOn() {
        Series series = PUBLISHED.of("lai chau");

        assertThat(series.entries())
                .extracting(entry -> entry.standing().showRank().en())
                .containsExactly(
                        "59", "62", "52", "58", "53", "unknown", "58", "51", "unknown", "31", "24", "unknown",
                        "unknown");
        assertThat(series.entries())
                .filteredOn(entry -> entry.figure()
                        .filter(figure -> figure.ranks().stream()
                                .anyMatch(rank -> rank.provenance().status() == Status.DERIVED))
                        .isPresent())
                .extracting(Series.Entry::indexYear)
                .containsExactly(2018, 2021);
        assertThat(series.entries()).extracting(Series.Entry::of).containsOnly(63);
        // 51st in 2019 after +7
        assertThat(figure(2018, "Lai Châu").provenance().note()).isEqualTo("51 in 2019, +7 places from 2018 to 2019");
        // The rank is printed, its change is read: "seven points".
        assertThat(figure(2018, "Lai Châu").provenance().status()).isEqualTo(Status.DERIVED);
    }

    @ParameterizedTest
    @CsvSource({"2012, 66.46", "2013, 63.17", "2014, 76.75"})
    void neverMakesAPercentageOfThePointsOfLaiChauWithoutAMaximum(int year, String points) {
        Figure figure = figure(year, "Lai Châu");

        assertThat(figure.points()).extracting(Stated::value).containsExactly(PrintedPoints.parse(points));
        assertThat(figure.value()).isEmpty();
        assertThat(PUBLISHED.of("Lai Châu").year(year).orElseThrow().valueChange())
                .isEmpty();
        assertThat(PUBLISHED.of("Lai Châu").year(year).orElseThrow().standing().group())
                .isEmpty();
    }

    @Test
    void showsNoPercentageOfLaiChauBut2015And2016And2022() {
        assertThat(PUBLISHED.of("Lai Châu").entries())
                .filteredOn(entry -> entry.standing().value().isPresent())
                .extracting(Series.Entry::indexYear)
                .containsExactly(2015, 2016, 2022);
    }

    @Test
    void derivesDienBien2022() {
        Figure figure = figure(2022, "Điện Biên");

        // 88.02 in 2023 after +1.72, each half a hundredth more or less
        assertThat(figure.value().orElseThrow().low()).isEqualTo(Ratio.parse("86.29"));
        assertThat(figure.value().orElseThrow().high()).isEqualTo(Ratio.parse("86.31"));
        assertThat(figure.rank()).isEqualTo(OptionalInt.of(22));
        assertThat(figure.provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(figure.values().get(0).provenance().note()).isEqualTo("88.02 in 2023, +1.72 from 2022 to 2023");
        assertThat(figure.ranks().get(0).provenance().note()).isEqualTo("20 in 2023, +2 places from 2022 to 2023");
    }

    @Test
    void derivesForwardsFromAnUnverifiedRank() {
        Figure figure = figure(2021, "Bà Rịa - Vũng Tàu");

        // 9th in 2020, by a table of which the address is not recorded, then -7
        assertThat(figure.rank()).isEqualTo(OptionalInt.of(16));
        assertThat(figure.ranks().get(0).provenance().note()).isEqualTo("9 in 2020, -7 places from 2020 to 2021");
        assertThat(figure.ranks().get(0).provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(figure.ranks().get(0).provenance().sources())
                .extracting(Source::id)
                .containsExactly("baobariavungtau-955613", "result-table-2020");
        assertThat(figure.values().get(0).provenance().status()).isEqualTo(Status.PRESS);
    }

    @Test
    void derivesForwardsAValue() {
        // 81.87 in 2023, then +6.39: the largest rise of 2024
        assertThat(figure(2024, "Bình Thuận").value()).contains(IndexValue.parse("88.25..88.27~88.26"));
    }

    @Test
    void putsTheTwoValuesOfHaiPhong2023SideBySide() {
        Standing standing = PUBLISHED.year(2023).ranking().of("Hải Phòng");
        Figure figure = standing.figure().orElseThrow();

        assertThat(figure.values())
                .extracting(stated -> stated.value().toString())
                .containsExactly("~91.87", "~91.81");
        assertThat(figure.values())
                .extracting(stated -> stated.provenance().sources().get(0).id())
                .containsExactly("baochinhphu-en-111240417164329841", "doanhnghiephoinhap-en-2023");
        assertThat(figure.conflicting()).isTrue();
        assertThat(figure.statusCell().text(Language.EN)).isEqualTo("press; sources disagree");
        assertThat(figure.statusCell().text(Language.VI)).isEqualTo("báo chí; các nguồn mâu thuẫn");
        assertThat(standing.valueCell().text(Language.EN)).isEqualTo("91.87 | 91.81");
        assertThat(standing.valueCell().text(Language.VI)).isEqualTo("91,87 | 91,81");
        assertThat(standing.valueCell().value()).isNull();
        assertThat(standing.rank()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void putsTheTwoValuesOfQuangNinh2018SideBySide() {
        Figure figure = figure(2018, "Quảng Ninh");

        assertThat(figure.showValue(Language.EN)).isEqualTo("89.06 | 89.6");
        assertThat(figure.conflicting()).isTrue();
        assertThat(figure.rank()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void putsTheTwoRanksOfLongAn2023SideBySide() {
        Standing standing = PUBLISHED.year(2023).ranking().of("Long An");

        assertThat(standing.figure().orElseThrow().ranks())
                .extracting(Stated::value)
                .containsExactly(7, 8);
        assertThat(standing.figure().orElseThrow().conflicting()).isTrue();
        assertThat(standing.rank()).isEmpty();
        assertThat(standing.showRank().en()).isEqualTo("7–8");
    }

    @ParameterizedTest
    @CsvSource({"2015, Đồng Nai, 3", "2015, Hồ Chí Minh, 3", "2015, Thừa Thiên Huế, 4"})
    void marksRanksThatNoRankingCanHave(int year, String unit, int rank) {
        assertThat(figure(year, unit).rank()).isEqualTo(OptionalInt.of(rank));
        assertThat(figure(year, unit).conflicting()).isTrue();
    }

    @Test
    void marksNoOtherFigureAsDisputed() {
        List<String> disputed = PUBLISHED.rounds().all().stream()
                .flatMap(results -> results.measures().stream()
                        .flatMap(measure -> results.figures(measure).entrySet().stream()
                                .filter(entry -> entry.getValue().conflicting())
                                .map(entry -> results.indexYear() + " " + measure + " "
                                        + results.units().get(entry.getKey()).orElseThrow())))
                .toList();

        assertThat(disputed)
                .containsExactly(
                        "2015 overall Thừa Thiên Huế",
                        "2015 overall Đồng Nai",
                        "2015 overall Hồ Chí Minh",
                        "2018 overall Quảng Ninh",
                        "2023 overall Hải Phòng",
                        "2023 overall Long An");
    }

    @Test
    void ranksTheRegionsByTheirPrintedMeans() {
        // Printed means of 2024; that of Đông Nam Bộ in 2023 follows from 89.44 and +1.99.
        var ranking = PUBLISHED.regions().year(2024).ranking();

        assertThat(ranking.standings()).hasSize(6);
        assertThat(ranking.of("Đồng bằng sông Hồng").rank()).isEqualTo(OptionalInt.of(1));
        assertThat(shown(Optional.of(ranking.of("Tây Nguyên")))).isEqualTo("85.63");
        assertThat(PUBLISHED.regions().year(2023).ranking().of("Đông Nam Bộ").value())
                .contains(IndexValue.parse("87.44..87.46~87.45"));
        assertThat(PUBLISHED.regions().years()).containsExactly(2022, 2023, 2024);
    }

    @Test
    void putsTheTwoMeansOfARegionSideBySide() {
        Standing standing = PUBLISHED.regions().year(2023).ranking().of("Bắc Trung Bộ và Duyên hải miền Trung");

        assertThat(standing.valueCell().text(Language.EN)).isEqualTo("86.82 | 87.72");
        assertThat(standing.figure().orElseThrow().conflicting()).isTrue();
    }

    @Test
    void derivesNothingFromTheDisputedChangeOfHaNoi2021() {
        assertThat(PUBLISHED.facts(Fact.RankChange.class, "Hà Nội"))
                .filteredOn(fact -> fact.subject().indexYear() == 2021)
                .extracting(Fact.RankChange::places)
                .containsExactly(-2, 2);
        assertThat(figure(2020, "Hà Nội").rank()).isEqualTo(OptionalInt.of(8));
        assertThat(figure(2020, "Hà Nội").conflicting()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022, 13, 20", "2023, 28, 32"})
    void knowsFewRanks(int year, int printed, int withDerived) {
        Set<String> units = PUBLISHED.facts().stream()
                .filter(Fact.Rank.class::isInstance)
                .filter(SampleFacts::isFigureOfAUnit)
                .filter(fact -> fact.subject().indexYear() == year
                        && fact.subject().measure().equals(Measure.OVERALL))
                .map(fact -> fact.unit().orElseThrow().code())
                .collect(Collectors.toSet());

        // Counted in the file of facts: 13 rows of 2022; 29 of 2023, of which two are on Long An.
        assertThat(units).hasSize(printed);
        assertThat(PUBLISHED.year(year).ranking().known()).hasSize(withDerived);
    }

    @Test
    void findsTheFactsOfAUnitByAnySpelling() {
        assertThat(PUBLISHED.facts(Fact.Rank.class, "tp. ho chi minh"))
                .isEqualTo(PUBLISHED.facts(Fact.Rank.class, "79"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.unit().orElseThrow().code()).isEqualTo("79"));
    }

    @Test
    void findsAllFactsOfAUnit() {
        // Counted in the file of facts: the rows that begin with a year and -12-.
        assertThat(PUBLISHED.facts("Lai Châu"))
                .hasSize(29)
                .allSatisfy(fact -> assertThat(fact.unit().orElseThrow().code()).isEqualTo("12"));
    }

    private static Figure figure(int year, String unit) {
        return PUBLISHED.year(year).ranking().of(unit).figure().orElseThrow();
    }

    private static List<PrintedPoints> points(int year, Measure measure, String unit) {
        return PUBLISHED.year(year).ranking(measure).of(unit).figure().orElseThrow().points().stream()
                .map(Stated::value)
                .toList();
    }

    private static String shown(Optional<Standing> standing) {
        return standing.flatMap(Standing::value).orElseThrow().show(Language.EN);
    }
}
