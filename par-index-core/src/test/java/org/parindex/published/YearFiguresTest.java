package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.published.SampleFacts.about;
import static org.parindex.published.SampleFacts.figure;
import static org.parindex.published.SampleFacts.place;
import static org.parindex.published.SampleFacts.points;
import static org.parindex.published.SampleFacts.pointsChange;
import static org.parindex.published.SampleFacts.printedBy;
import static org.parindex.published.SampleFacts.published;
import static org.parindex.published.SampleFacts.rank;
import static org.parindex.published.SampleFacts.rankChange;
import static org.parindex.published.SampleFacts.value;
import static org.parindex.published.SampleFacts.valueChange;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.fact.Fact;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;

class YearFiguresTest {

    @Test
    void derivesTheRankBeforeAChange() {
        Figure before = figure(2021, rank(2022, 24), rankChange(2022, 2021, 7));

        assertThat(before.ranks()).extracting(Stated::value).containsExactly(31);
        assertThat(before.provenance())
                .isEqualTo(new Provenance(
                        Status.DERIVED, List.of(SampleFacts.FIRST), "24 in 2022, +7 places from 2021 to 2022"));
        assertThat(before.value()).isEmpty();
    }

    @Test
    void derivesTheRankAfterAChange() {
        Figure after = figure(2021, rank(2020, 9), rankChange(2021, 2020, -7));

        assertThat(after.ranks()).extracting(Stated::value).containsExactly(16);
        assertThat(after.provenance().note()).isEqualTo("9 in 2020, -7 places from 2020 to 2021");
    }

    @Test
    void derivesAnUnchangedRank() {
        assertThat(figure(2012, rank(2013, 58), rankChange(2013, 2012, 0)).rank())
                .isEqualTo(OptionalInt.of(58));
    }

    @Test
    void derivesTheValueBeforeAChangeWithBothReadingsOfTheChange() {
        Figure before = figure(2022, value(2023, "88.02"), valueChange(2023, 2022, "+1.72"));

        // 88.02 and +1.72 stand for half a hundredth more or less each.
        assertThat(before.value()).contains(IndexValue.parse("86.29..86.31~86.3"));
        assertThat(before.provenance())
                .isEqualTo(new Provenance(
                        Status.DERIVED, List.of(SampleFacts.FIRST), "88.02 in 2023, +1.72 from 2022 to 2023"));
    }

    @Test
    void derivesTheValueAfterAChange() {
        Figure after = figure(2024, value(2023, "81.87"), valueChange(2024, 2023, "+6.39"));

        assertThat(after.value()).contains(IndexValue.parse("88.25..88.27~88.26"));
        assertThat(after.provenance().note()).isEqualTo("81.87 in 2023, +6.39 from 2023 to 2024");
    }

    @Test
    void derivesOverAChangeOfSeveralYears() {
        assertThat(figure(2016, rank(2019, 11), rankChange(2019, 2016, 25)).rank())
                .isEqualTo(OptionalInt.of(36));
    }

    @Test
    void derivesNothingFromADerivedFigure() {
        Fact[] facts = {rank(2022, 24), rankChange(2022, 2021, 7), rankChange(2021, 2020, 1)};

        assertThat(figure(2021, facts).rank()).isEqualTo(OptionalInt.of(31));
        assertThat(figure(2020, facts).ranks()).isEmpty();
    }

    @Test
    void derivesNothingWherePrintedFiguresExist() {
        Fact[] facts = {
            value(2022, "86.40"),
            value(2023, "88.02"),
            valueChange(2023, 2022, "+1.72"),
            rank(2022, 23),
            rank(2023, 20),
            rankChange(2023, 2022, 2)
        };

        assertThat(figure(2022, facts).value()).contains(IndexValue.parse("~86.40"));
        assertThat(figure(2022, facts).rank()).isEqualTo(OptionalInt.of(23));
        assertThat(figure(2022, facts).provenance().status()).isEqualTo(Status.PRESS);
        assertThat(figure(2022, facts).conflicting()).isFalse();
    }

    @Test
    void carriesTheWeakestStatusAndAllSourcesOfWhatItDerivesFrom() {
        Figure after = figure(
                2021,
                new Fact.Rank(
                        about(2020, "rank", printedBy(Status.UNVERIFIED, SampleFacts.SECOND)),
                        place(9),
                        OptionalInt.of(63)),
                rankChange(2021, 2020, -7));

        assertThat(after.provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(after.provenance().sources()).containsExactly(SampleFacts.FIRST, SampleFacts.SECOND);
    }

    @Test
    void carriesTheWeakestStatusOfAChangeOfTheValue() {
        Figure before = figure(
                2022,
                value(2023, "88.02"),
                new Fact.ValueChange(
                        about(2023, "value-change-2022", printedBy(Status.UNVERIFIED, SampleFacts.SECOND)),
                        PrintedNumber.parse("1.72"),
                        2022));

        assertThat(before.provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(before.provenance().sources()).containsExactly(SampleFacts.SECOND, SampleFacts.FIRST);
    }

    @Test
    void makesAPercentageOfPointsOfAKnownMaximum() {
        Figure figure = figure(2016, points(2016, "67.41/97.5"));

        // 67.405 and 67.415 of 97.5
        assertThat(figure.value().orElseThrow().low()).isEqualTo(Ratio.parse("1037/15"));
        assertThat(figure.value().orElseThrow().high()).isEqualTo(Ratio.parse("13483/195"));
        assertThat(figure.values())
                .extracting(Stated::provenance)
                .containsExactly(new Provenance(Status.DERIVED, List.of(SampleFacts.FIRST), "67.41/97.5 points"));
        assertThat(figure.attainable()).contains(Points.parse("97.5"));
    }

    @Test
    void makesAnUnverifiedPercentageOfUnverifiedPoints() {
        Figure figure = figure(
                2016,
                new Fact.Points(
                        about(2016, "points", printedBy(Status.UNVERIFIED, SampleFacts.SECOND)),
                        PrintedPoints.parse("67.41/97.5")));

        assertThat(figure.values().get(0).provenance().status()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void makesNoPercentageAboveAHundredOfRoundedFullPoints() {
        // 9.5 stands for up to 9.55, but nobody earns more than the maximum.
        assertThat(figure(2024, points(2024, "9.5/9.5")).value().orElseThrow().high())
                .isEqualTo(Ratio.of(100));
    }

    @Test
    void makesNoPercentageOfPointsWithoutAMaximum() {
        Figure figure = figure(2014, points(2014, "76.75"));

        assertThat(figure.value()).isEmpty();
        assertThat(figure.points()).extracting(Stated::value).containsExactly(PrintedPoints.parse("76.75"));
    }

    @Test
    void makesNoPercentageOfPointsBesideAPrintedOne() {
        Figure figure = figure(2017, value(2017, "89.34"), points(2017, "12.95/14.5"));

        // 12.95 of 14.5 is 89.31, and stands for up to 89.345: no conflict.
        assertThat(figure.value()).contains(IndexValue.parse("~89.34"));
        assertThat(figure.conflicting()).isFalse();
    }

    @Test
    void derivesNothingFromAChangeOfPoints() {
        Fact[] facts = {
            points(2016, "67.41/97.5"), value(2016, "69.14"), pointsChange(2016, 2015, "-11.71"), rank(2015, 58)
        };

        assertThat(figure(2015, facts).value()).isEmpty();
        assertThat(figure(2015, facts).points()).isEmpty();
    }

    @Test
    void derivesNothingFromDisputedFacts() {
        Fact rank = rank(2022, 24);
        Fact change = rankChange(2022, 2021, 7);

        assertThat(figure(2021, rank, change).ranks()).hasSize(1);
        assertThat(figure(2021, Set.of(rank), rank, change).ranks()).isEmpty();
        assertThat(figure(2021, Set.of(change), rank, change).ranks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 6, 1", "7, 7, ''", "60, -3, 63", "60, -4, ''"})
    void derivesOnlyRanksThatAUnitCanHave(int rank, int gained, String derived) {
        assertThat(figure(2022, rank(2021, rank), rankChange(2022, 2021, gained))
                        .ranks())
                .extracting(stated -> stated.value().toString())
                .isEqualTo(derived.isEmpty() ? List.of() : List.of(derived));
    }

    @ParameterizedTest
    @CsvSource({"60.00, +40.00, true", "60.00, +40.02, false", "60.00, -59.99, true", "60.00, -60.02, false"})
    void derivesOnlyValuesThatAUnitCanHave(String value, String change, boolean possible) {
        assertThat(figure(2022, value(2021, value), valueChange(2022, 2021, change))
                        .value()
                        .isPresent())
                .isEqualTo(possible);
    }

    @Test
    void cutsADerivedValueOffAtAHundred() {
        assertThat(figure(2022, value(2021, "60.00"), valueChange(2022, 2021, "+40.00"))
                        .value()
                        .orElseThrow()
                        .high())
                .isEqualTo(Ratio.of(100));
    }

    @Test
    void takesTheSameRankDerivedTwiceForOne() {
        Figure between =
                figure(2022, rank(2021, 30), rankChange(2022, 2021, 6), rank(2023, 20), rankChange(2023, 2022, 4));

        assertThat(between.rank()).isEqualTo(OptionalInt.of(24));
        assertThat(between.conflicting()).isFalse();
        assertThat(between.provenance().note())
                .isEqualTo("30 in 2021, +6 places from 2021 to 2022; 20 in 2023, +4 places from 2022 to 2023");
    }

    @Test
    void showsTwoRanksThatAreDerivedDifferently() {
        Figure between =
                figure(2022, rank(2021, 30), rankChange(2022, 2021, 6), rank(2023, 20), rankChange(2023, 2022, 5));

        assertThat(between.ranks()).extracting(Stated::value).containsExactly(24, 25);
        assertThat(between.conflicting()).isTrue();
    }

    @Test
    void takesDerivedValuesThatOverlapForOneThatLiesInBoth() {
        // 80.99 to 81.01 from the year before, 81.00 to 81.02 from the year after
        Figure between = figure(
                2022,
                value(2021, "80.00"),
                valueChange(2022, 2021, "+1.00"),
                value(2023, "82.01"),
                valueChange(2023, 2022, "+1.00"));

        assertThat(between.value()).contains(IndexValue.parse("81..81.01"));
        assertThat(between.conflicting()).isFalse();
    }

    @Test
    void showsDerivedValuesThatExcludeEachOther() {
        Figure between = figure(
                2022,
                value(2021, "80.00"),
                valueChange(2022, 2021, "+1.00"),
                value(2023, "83.00"),
                valueChange(2023, 2022, "+1.00"));

        assertThat(between.values()).hasSize(2);
        assertThat(between.conflicting()).isTrue();
    }

    @Test
    void showsPrintedFiguresThatDisagreeSideBySide() {
        Figure figure = figure(2023, value(2023, "91.87"), value(2023, "91.81"), rank(2023, 2), rank(2023, 3));

        assertThat(figure.values())
                .extracting(Stated::value)
                .containsExactly(IndexValue.parse("~91.87"), IndexValue.parse("~91.81"));
        assertThat(figure.ranks()).extracting(Stated::value).containsExactly(2, 3);
        assertThat(figure.conflicting()).isTrue();
    }

    @Test
    void takesTheSameFigureGivenTwiceForOne() {
        Fact again = new Fact.Rank(
                about(2023, "rank.2", printedBy(Status.OFFICIAL, SampleFacts.SECOND)), place(2), OptionalInt.of(63));
        Figure figure =
                figure(2023, value(2023, "91.87"), value(2023, "91.87"), rank(2023, 2), again, points(2023, "91.87"));

        assertThat(figure.values()).hasSize(1);
        assertThat(figure.rank()).isEqualTo(OptionalInt.of(2));
        assertThat(figure.ranks().get(0).provenance().sources()).containsExactly(SampleFacts.FIRST, SampleFacts.SECOND);
        assertThat(figure.conflicting()).isFalse();
    }

    @Test
    void marksAFigureThatIsInConflictWithAnotherUnits() {
        Fact disputed = rank(2015, 3);

        assertThat(figure(2015, Set.of(disputed), disputed).conflicting()).isTrue();
        assertThat(figure(2015, Set.of(disputed), disputed).rank()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void keepsAYearOfWhichOnlyAChangeIsKnownWithoutFigures() {
        PublishedFigures published = published(valueChange(2024, 2023, "+0.19"));

        assertThat(published.years()).containsExactly(2023, 2024);
        assertThat(published.year(2024).figures(Measure.OVERALL)).isEmpty();
        assertThat(published.year(2024).measures()).isEmpty();
    }

    @Test
    void derivesAValueOverAChangeOfSeveralYears() {
        Fact[] facts = {value(2019, "80.00"), valueChange(2019, 2016, "+10.00")};

        assertThat(figure(2016, facts).value()).contains(IndexValue.parse("69.99..70.01~70"));
        assertThat(figure(2018, facts).value()).isEmpty();
    }

    @Test
    void takesDerivedValuesThatTouchForTheOneThatLiesInBoth() {
        // 80.99 to 81.01 from the year before, 81.01 to 81.03 from the year after
        Figure between = figure(
                2022,
                value(2021, "80.00"),
                valueChange(2022, 2021, "+1.00"),
                value(2023, "82.02"),
                valueChange(2023, 2022, "+1.00"));

        assertThat(between.value()).contains(IndexValue.parse("81.01"));
        assertThat(between.conflicting()).isFalse();
    }

    @Test
    void marksValuesAndPointsThatAreInConflictWithOthers() {
        Fact points = points(2014, "76.75");
        Fact value = value(2014, "76.75");

        assertThat(figure(2014, Set.of(points), points).conflicting()).isTrue();
        assertThat(figure(2014, Set.of(value), value).conflicting()).isTrue();
    }
}
