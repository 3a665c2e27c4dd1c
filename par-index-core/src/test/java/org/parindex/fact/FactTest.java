package org.parindex.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parindex.published.SampleFacts.about;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.published.SampleFacts;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;

class FactTest {

    @Test
    void knowsItsKind() {
        assertThat(List.of(
                        SampleFacts.value(2022, "86.29"),
                        SampleFacts.points(2022, "86.29/100"),
                        SampleFacts.rank(2022, 24),
                        SampleFacts.valueChange(2022, 2021, "+0.19"),
                        SampleFacts.pointsChange(2022, 2021, "-11.71"),
                        SampleFacts.rankChange(2022, 2021, 7),
                        SampleFacts.gap(2022, "+0.99", new Scope.AllUnits()),
                        SampleFacts.unitCount(2022, "32", "above mean"),
                        SampleFacts.extremeChange(2022, Fact.Extreme.LARGEST_RISE, "13.2", 2021),
                        rose(Optional.empty(), Optional.empty(), Set.of())))
                .extracting(Fact::kind)
                .containsExactly(Fact.Kind.values());
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatNobodyCanHavePrinted(ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    static Stream<Arguments> refusesWhatNobodyCanHavePrinted() {
        Scope all = new Scope.AllUnits();
        Fact.Subject unit = about(2022, "any");
        Fact.Subject units = subject("any", 2022, all);
        PrintedNumber one = PrintedNumber.parse("1");
        String digits = "A year must have four digits: ";
        String percent = "A percentage must be from 0 to 100: ";
        String difference = "A change or a distance must be from -100 to 100 percentage points: ";
        String earlier = "The base year must come before the index year 2022: 2022";
        String rose = "The components that rose must not exceed all, and match those that are named: ";
        return Stream.of(
                refused(() -> subject(" ", 2022, all), "A fact must have a name: \" \""),
                refused(() -> subject("a", 999, all), digits + 999),
                refused(() -> subject("a", 10_000, all), digits + 10_000),
                refused(() -> new Scope.Place(-1), "A place must be counted from 1, or be 0 for the last one: -1"),
                refused(() -> SampleFacts.value(2022, "-0.01"), percent + "-0.01"),
                refused(() -> SampleFacts.value(2022, "100.01"), percent + "100.01"),
                refused(() -> SampleFacts.value(2022, "more than 101.01"), percent + "more than 101.01"),
                refused(
                        () -> new Fact.Points(units, PrintedPoints.parse("1")),
                        "A fact of kind points must be about a unit: all"),
                refused(
                        () -> SampleFacts.points(2022, "100.01/100"),
                        "The points must not exceed the maximum 100: 100.01"),
                refused(() -> SampleFacts.points(2022, "1000000.1"), "Points must be at most 1000000: 1000000.1"),
                refused(
                        () -> SampleFacts.points(2022, "1/1000000.1"),
                        "The maximum must be at most 1000000: 1000000.1"),
                refused(
                        () -> new Fact.Rank(units, one, OptionalInt.empty()),
                        "A fact of kind rank must be about a unit or a region: all"),
                refused(() -> rank("0", 63), "A rank must be a whole number from 1 to 63: 0"),
                refused(() -> rank("1.5", 63), "A rank must be a whole number from 1 to 63: 1.5"),
                refused(
                        () -> new Fact.Rank(unit, SampleFacts.place(10_001), OptionalInt.empty()),
                        "A rank must be a whole number from 1 to 10000: 10001"),
                refused(() -> rank("64", 63), "A rank must be a whole number from 1 to 63: 64"),
                refused(() -> rank("less than 65", 63), "A rank must be a whole number from 1 to 63: less than 65"),
                refused(() -> SampleFacts.valueChange(2022, 2021, "-100.1"), difference + "-100.1"),
                refused(() -> SampleFacts.valueChange(2022, 2022, "1"), earlier),
                refused(() -> SampleFacts.valueChange(2022, 0, "1"), digits + 0),
                refused(
                        () -> SampleFacts.pointsChange(2022, 2021, "-1000000.1"),
                        "A change of points must be at most 1000000: -1000000.1"),
                refused(() -> SampleFacts.pointsChange(2022, 2022, "1"), earlier),
                refused(
                        () -> new Fact.PointsChange(units, BigDecimal.ONE, 2021),
                        "A fact of kind points-change must be about a unit: all"),
                refused(
                        () -> SampleFacts.rankChange(2022, 2021, Integer.MIN_VALUE),
                        "A change of rank must be a whole number from -10000 to 10000: -2147483648"),
                refused(() -> SampleFacts.rankChange(2022, 2022, 1), earlier),
                refused(
                        () -> new Fact.RankChange(units, 1, 2021),
                        "A fact of kind rank-change must be about a unit: all"),
                refused(() -> SampleFacts.gap(2022, "100.1", all), difference + "100.1"),
                refused(
                        () -> new Fact.UnitCount(unit, one, new Condition.MeanSide(true)),
                        "A fact of kind unit-count must be about all or a region: Lai Châu"),
                refused(
                        () -> SampleFacts.unitCount(2022, "-1", "above mean"),
                        "A count of units must be a whole number from 0 to 10000: -1"),
                refused(() -> new Fact.UnitCount(units, one, Condition.parse("rose", 2022)), earlier),
                refused(
                        () -> new Fact.ExtremeChange(unit, Fact.Extreme.LARGEST_FALL, one, 2021),
                        "A fact of kind extreme-change must be about all or a region: Lai Châu"),
                refused(
                        () -> SampleFacts.extremeChange(2022, Fact.Extreme.LARGEST_FALL, "-0.1", 2021),
                        percent + "-0.1"),
                refused(() -> SampleFacts.extremeChange(2022, Fact.Extreme.LARGEST_FALL, "1", 2022), earlier),
                refused(
                        () -> rose(units, 1, Optional.empty(), Set.of()),
                        "A fact of kind components-rose must be about a unit: all"),
                refused(() -> rose(unit, -1, Optional.empty(), Set.of()), rose + "-1 of 8, 0 named"),
                refused(() -> rose(unit, 9, Optional.empty(), Set.of()), rose + "9 of 8, 0 named"),
                refused(() -> rose(unit, 3, Optional.empty(), Set.of(1, 2)), rose + "3 of 8, 2 named"),
                refused(
                        () -> rose(unit, 3, Optional.of(new BigDecimal("-0.1")), Set.of()),
                        "The largest rise must not be negative: -0.1"));
    }

    private static Arguments refused(ThrowingCallable made, String message) {
        return arguments(made, message);
    }

    private static Fact.Subject subject(String id, int year, Scope scope) {
        return new Fact.Subject(id, year, scope, Measure.OVERALL, Provenance.of(Status.GIVEN, ""));
    }

    private static Fact.Rank rank(String figure, int of) {
        return new Fact.Rank(about(2022, "rank"), PrintedNumber.parse(figure), OptionalInt.of(of));
    }

    private static Fact.ComponentsRose rose(
            Fact.Subject subject, int rose, Optional<BigDecimal> largest, Set<Integer> components) {
        return new Fact.ComponentsRose(subject, rose, 8, Optional.empty(), largest, components);
    }

    /** Just within what is refused above. */
    @Test
    void takesTheLeastAndTheMostOfEachFigure() {
        assertThat(List.of(
                        SampleFacts.value(2022, "0"),
                        SampleFacts.value(2022, "100"),
                        SampleFacts.points(2022, "1000000/1000000"),
                        rank("1.0", 63),
                        rank("63", 63),
                        rank("less than 64", 63),
                        SampleFacts.valueChange(2022, 2021, "-100"),
                        SampleFacts.pointsChange(2022, 2021, "-1000000"),
                        SampleFacts.rankChange(2022, 2021, -10_000),
                        SampleFacts.gap(2022, "100", new Scope.Place(0)),
                        SampleFacts.unitCount(2022, "0", "at most 100"),
                        SampleFacts.extremeChange(2022, Fact.Extreme.LARGEST_FALL, "0", 2021),
                        rose(about(2022, "rose"), 8, Optional.of(BigDecimal.ZERO), Set.of())))
                .allSatisfy(fact -> assertThat(fact.words().en()).isNotEmpty());
    }

    @Test
    void writesItsKindAsTheFilesDo() {
        assertThat(Fact.Kind.values())
                .extracting(Fact.Kind::toString)
                .containsExactly(
                        "value",
                        "points",
                        "rank",
                        "value-change",
                        "points-change",
                        "rank-change",
                        "gap",
                        "unit-count",
                        "extreme-change",
                        "components-rose");
    }

    @ParameterizedTest
    @MethodSource
    void saysInBothLanguagesWhatWasPrinted(Fact fact, String vi, String en) {
        assertThat(fact.words()).isEqualTo(Bilingual.of(vi, en));
    }

    static Stream<Arguments> saysInBothLanguagesWhatWasPrinted() {
        return Stream.of(
                arguments(SampleFacts.value(2022, "86.29"), "Chỉ số chung: 86,29 %", "Overall index: 86.29 %"),
                arguments(SampleFacts.points(2014, "76.75"), "Chỉ số chung: 76,75 điểm", "Overall index: 76.75 points"),
                arguments(
                        SampleFacts.points(2016, "67.41/97.5"),
                        "Chỉ số chung: 67,41 điểm trên 97,5",
                        "Overall index: 67.41 points of 97.5"),
                arguments(SampleFacts.rank(2022, 24), "Chỉ số chung: hạng 24 trên 63", "Overall index: rank 24 of 63"),
                arguments(
                        new Fact.Rank(about(2022, "rank"), SampleFacts.place(24), OptionalInt.empty()),
                        "Chỉ số chung: hạng 24",
                        "Overall index: rank 24"),
                arguments(
                        SampleFacts.valueChange(2024, 2023, "+0.19"),
                        "Chỉ số chung: +0,19 điểm phần trăm so với 2023",
                        "Overall index: +0.19 percentage points against 2023"),
                arguments(
                        SampleFacts.pointsChange(2016, 2015, "-11.71"),
                        "Chỉ số chung: -11,71 điểm so với 2015",
                        "Overall index: -11.71 points against 2015"),
                arguments(
                        SampleFacts.rankChange(2022, 2021, 7),
                        "Chỉ số chung: +7 bậc so với 2021",
                        "Overall index: +7 places against 2021"),
                arguments(
                        SampleFacts.rankChange(2015, 2014, -6),
                        "Chỉ số chung: -6 bậc so với 2014",
                        "Overall index: -6 places against 2014"),
                arguments(
                        SampleFacts.rankChange(2013, 2012, 0),
                        "Chỉ số chung: 0 bậc so với 2012",
                        "Overall index: 0 places against 2012"));
    }

    @Test
    void saysWhichComponentsRoseInTheOrderOfTheirNumbers() {
        assertThat(rose(Optional.empty(), Optional.empty(), Set.of(8, 1, 7, 2, 6))
                        .words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng: 1, 2, 6, 7, 8", "5 of 8 component indices rose: 1, 2, 6, 7, 8"));
    }

    @Test
    void saysThatTheComponentsThatRoseAreNotKnown() {
        assertThat(rose(Optional.of(true), Optional.empty(), Set.of()).words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng hạng: không rõ những chỉ số nào",
                        "5 of 8 component indices rose in rank: which ones is not known"));
    }

    @Test
    void saysThatTheComponentThatRoseMostIsNotPublished() {
        assertThat(rose(Optional.of(false), Optional.of(new BigDecimal("1.50")), Set.of())
                        .words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng điểm, nhiều nhất +1.50: không công bố là chỉ số nào",
                        "5 of 8 component indices rose in value, largest +1.50: which one is not published"));
    }

    @Test
    void keepsItsComponentsWhenTheGiverChangesTheSet() {
        Set<Integer> components = new HashSet<>(Set.of(1, 2, 4, 5, 6));
        Fact.ComponentsRose claim = rose(Optional.empty(), Optional.empty(), components);

        components.add(3);

        assertThat(claim.components()).containsExactlyInAnyOrder(1, 2, 4, 5, 6);
    }

    private static Fact.ComponentsRose rose(
            Optional<Boolean> byRank, Optional<BigDecimal> largest, Set<Integer> components) {
        return new Fact.ComponentsRose(about(2022, "components-rose"), 5, 8, byRank, largest, components);
    }
}
