package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A range holds the truth, and everything made from ranges does too. */
class IndexValueLaws {

    @Provide
    Arbitrary<Ratio> percentages() {
        return Numbers.percentages();
    }

    @Provide
    Arbitrary<IndexValue> values() {
        return Numbers.indexValues();
    }

    /** Nobody knows which way a published half went. */
    @Provide
    Arbitrary<RoundingMode> halves() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);
    }

    /** A range with a value that lies in it. */
    record Known(IndexValue range, Ratio truth) {}

    @Provide
    Arbitrary<Known> known() {
        return Combinators.combine(Numbers.indexValues(), Arbitraries.integers().between(0, 12))
                .as((value, twelfths) -> new Known(
                        value, value.low().plus(value.high().minus(value.low()).times(Ratio.of(twelfths, 12)))));
    }

    @Property(tries = 500)
    void printedHoldsEveryValueThatRoundsToIt(
            @ForAll("percentages") Ratio truth,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll("halves") RoundingMode mode) {
        BigDecimal figure = new Rounding(decimals, mode).apply(truth);

        assertThat(IndexValue.parse("~" + figure).contains(truth)).isTrue();
    }

    @Property(tries = 500)
    void printedHoldsNoValueThatRoundsElsewhereBothWays(
            @ForAll("percentages") Ratio truth,
            @ForAll("percentages") Ratio other,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        BigDecimal figure = Rounding.toDecimals(decimals).apply(truth);
        boolean canBePrintedSo = figure.compareTo(new Rounding(decimals, RoundingMode.HALF_UP).apply(other)) == 0
                || figure.compareTo(new Rounding(decimals, RoundingMode.HALF_DOWN).apply(other)) == 0;

        assertThat(IndexValue.parse("~" + figure).contains(other)).isEqualTo(canBePrintedSo);
    }

    @Property(tries = 500)
    void printedPointsHoldTheIndexOfAllPointsThatRoundToThem(
            @ForAll @IntRange(min = 0, max = 100_000_000) int millionths,
            @ForAll @IntRange(min = 1, max = 100_000_000) int maximum,
            @ForAll @IntRange(min = 0, max = 4) int decimals,
            @ForAll("halves") RoundingMode mode) {
        Points earned = Numbers.millionths(millionths);
        Points attainable = Numbers.millionths(maximum);
        BigDecimal figure = new Rounding(decimals, mode).apply(earned.toRatio());
        IndexValue printed = IndexValue.printed(new PrintedPoints(figure, Optional.empty()), attainable);

        assertThat(printed.contains(IndexValue.exact(earned, attainable).low())).isTrue();
    }

    @Property(tries = 500)
    void roundedHoldsTheRoundedTruth(@ForAll("known") Known known, @ForAll @IntRange(min = 0, max = 4) int decimals) {
        // At its own decimals a printed figure is itself, though its upper end rounds up.
        Assume.that(known.range().printedFigure().map(BigDecimal::scale).orElse(-1) != decimals);
        Rounding rounding = Rounding.toDecimals(decimals);

        assertThat(known.range().rounded(rounding).contains(Ratio.of(rounding.apply(known.truth()))))
                .isTrue();
    }

    @Property(tries = 300)
    void roundingTwiceIsRoundingOnce(
            @ForAll("values") IndexValue value, @ForAll @IntRange(min = 0, max = 4) int decimals) {
        Rounding rounding = Rounding.toDecimals(decimals);

        assertThat(value.rounded(rounding).rounded(rounding)).isEqualTo(value.rounded(rounding));
    }

    @Property(tries = 500)
    void minusNegatesWhenTheTwoSwap(@ForAll("values") IndexValue a, @ForAll("values") IndexValue b) {
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
    }

    @Property(tries = 500)
    void minusHoldsTheTrueDifference(@ForAll("known") Known later, @ForAll("known") Known earlier) {
        PercentagePoints difference = later.range().minus(earlier.range());
        Ratio truth = later.truth().minus(earlier.truth());

        assertThat(difference.low()).isLessThanOrEqualTo(truth);
        assertThat(difference.high()).isGreaterThanOrEqualTo(truth);
    }

    @Property(tries = 1000)
    void beforeHoldsTheTruthWhereTheRoundedDifferenceWasPrinted(
            @ForAll("known") Known now,
            @ForAll("percentages") Ratio earlier,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll("halves") RoundingMode mode) {
        BigDecimal change = new Rounding(decimals, mode).apply(now.truth().minus(earlier));

        assertThat(now.range().before(change).contains(earlier)).isTrue();
    }

    @Property(tries = 1000)
    void beforeHoldsTheTruthWhereTheDifferenceOfRoundedValuesWasPrinted(
            @ForAll("percentages") Ratio now,
            @ForAll("percentages") Ratio earlier,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll("halves") RoundingMode mode) {
        Rounding rounding = new Rounding(decimals, mode);
        BigDecimal change = rounding.apply(now).subtract(rounding.apply(earlier));
        IndexValue printed = IndexValue.printed(rounding.apply(now));

        assertThat(printed.before(change).contains(earlier)).isTrue();
    }

    @Property(tries = 1000)
    void beforeHoldsTheSameWhenTheLaterFigureIsKnownOtherwise(
            @ForAll("known") Known now,
            @ForAll("percentages") Ratio earlier,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll("halves") RoundingMode mode) {
        // What was printed at other decimals, or not at all, may still have been rounded for the change.
        Assume.that(now.range().printedFigure().map(BigDecimal::scale).orElse(-1) != decimals);
        Rounding rounding = new Rounding(decimals, mode);
        BigDecimal change = rounding.apply(now.truth()).subtract(rounding.apply(earlier));

        assertThat(now.range().before(change).contains(earlier)).isTrue();
    }

    @Property(tries = 500)
    void orHoldsBoth(@ForAll("known") Known a, @ForAll("values") IndexValue b) {
        assertThat(a.range().or(b).contains(a.truth())).isTrue();
        assertThat(b.or(a.range()).contains(a.truth())).isTrue();
        assertThat(a.range().or(b)).isEqualTo(b.or(a.range()));
    }

    @Property(tries = 500)
    void overlappingIsMutualAndMeansACommonValue(@ForAll("values") IndexValue a, @ForAll("values") IndexValue b) {
        Ratio commonIfAny = a.low().max(b.low());

        assertThat(a.overlaps(b))
                .isEqualTo(b.overlaps(a))
                .isEqualTo(a.contains(commonIfAny) && b.contains(commonIfAny));
    }

    @Property(tries = 500)
    void atMostTakesAwayOnlyWhatExceedsTheCap(@ForAll("known") Known known, @ForAll("percentages") Ratio cap) {
        IndexValue capped = known.range().atMost(cap);

        assertThat(capped.high()).isLessThanOrEqualTo(cap);
        assertThat(capped.contains(known.truth())).isEqualTo(known.truth().compareTo(cap) <= 0);
    }

    @Property(tries = 300)
    void itsFigureLiesInItsRange(@ForAll("values") IndexValue value) {
        assertThat(value.contains(value.nominal().orElse(value.low()))).isTrue();
        assertThat(value.isExact()).isEqualTo(value.minus(value).isExact());
    }

    @Property(tries = 1000)
    void readsBackWhatItWrites(@ForAll("values") IndexValue value) {
        assertThat(IndexValue.parse(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
    }
}
