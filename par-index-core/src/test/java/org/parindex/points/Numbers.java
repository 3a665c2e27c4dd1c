package org.parindex.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the laws of this package are tried on. */
final class Numbers {

    /** Far beyond a long, and beyond the 10^18 that a budget in đồng may reach. */
    private static final BigInteger HUGE = BigInteger.TEN.pow(40);

    private Numbers() {}

    /** Fractions of any size and sign, small ones often, so that equal ones meet. */
    static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> small = Combinators.combine(
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.integers().between(1, 12))
                .as(Ratio::of);
        Arbitrary<Ratio> huge = Combinators.combine(
                        Arbitraries.bigIntegers().between(HUGE.negate(), HUGE),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, HUGE))
                .as(Ratio::of);
        // Edge cases of three numbers would leave few tries for anything else.
        return Arbitraries.oneOf(small, huge).withoutEdgeCases();
    }

    /** Indices in percent from 0 to 120, exact halves of the published decimals among them. */
    static Arbitrary<Ratio> percentages() {
        Arbitrary<Ratio> halves = Combinators.combine(
                        Arbitraries.integers().between(0, 120_000),
                        Arbitraries.integers().between(0, 4))
                .as((number, decimals) -> Ratio.of(BigDecimal.valueOf(2L * number + 1, decimals))
                        .dividedBy(Ratio.of(2))
                        .min(Ratio.of(120)));
        Arbitrary<Ratio> fractions = Combinators.combine(
                        Arbitraries.integers().between(0, 120 * 97),
                        Arbitraries.integers().between(97, 9_973))
                .as(Ratio::of);
        Arbitrary<Ratio> whole =
                Arbitraries.of(0, 1, 50, 89, 90, 99, 100, 101, 120).map(Ratio::of);
        return Arbitraries.oneOf(halves, fractions, whole).withoutEdgeCases();
    }

    /** Points of any size. */
    static Arbitrary<Points> points() {
        return Arbitraries.longs().map(Numbers::millionths);
    }

    static Points millionths(long number) {
        return Points.parse(BigDecimal.valueOf(number, 6).toPlainString());
    }

    static BigInteger millionths(Points points) {
        return points.toBigDecimal().movePointRight(6).toBigIntegerExact();
    }

    static Arbitrary<PrintedPoints> printedPoints() {
        Arbitrary<BigDecimal> figures = Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.integers().between(0, 8))
                .as(BigDecimal::valueOf);
        Arbitrary<Optional<Points>> maxima = Arbitraries.longs()
                .between(1, 200_000_000)
                .map(Numbers::millionths)
                .optional();
        return Combinators.combine(figures, maxima).as(PrintedPoints::new);
    }

    /** Index values of every origin. */
    static Arbitrary<IndexValue> indexValues() {
        Arbitrary<IndexValue> exact = percentages().map(IndexValue::exact);
        Arbitrary<IndexValue> printed = Combinators.combine(
                        percentages(), Arbitraries.integers().between(0, 4))
                .as((percent, decimals) ->
                        IndexValue.printed(Rounding.toDecimals(decimals).apply(percent)));
        Arbitrary<IndexValue> ofPoints = Combinators.combine(
                        printedPoints(), Arbitraries.longs().between(1_000_000, 200_000_000))
                .as((points, maximum) -> IndexValue.printed(points, millionths(maximum)));
        Arbitrary<IndexValue> between =
                Combinators.combine(percentages(), percentages()).as((a, b) -> IndexValue.between(a.min(b), a.max(b)));
        Arbitrary<IndexValue> origins = Arbitraries.oneOf(exact, printed, ofPoints, between);
        Arbitrary<IndexValue> earlier = Combinators.combine(origins, changes()).as(IndexValue::before);
        Arbitrary<IndexValue> capped =
                Combinators.combine(origins, percentages()).as(IndexValue::atMost);
        Arbitrary<IndexValue> either = Combinators.combine(origins, origins).as(IndexValue::or);
        // Edge cases of edge cases would leave no tries for anything else.
        return Arbitraries.oneOf(origins, earlier, capped, either).withoutEdgeCases();
    }

    /** Printed changes. */
    static Arbitrary<BigDecimal> changes() {
        return Combinators.combine(
                        Arbitraries.longs().between(-5_000, 5_000),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
    }
}
