package org.parindex.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.parindex.points.Points;
import org.parindex.points.Ratio;

/** Points and numbers, round ones often. */
final class SomeNumbers {

    private static final Points LEAST = Points.parse("0.000001");

    private SomeNumbers() {}

    /** Maxima as decisions give them, and such as no decision would. */
    static Arbitrary<Points> maxima() {
        return Arbitraries.oneOf(
                Arbitraries.of("0.25", "0.5", "1", "1.5", "2", "2.5", "3", "5", "10")
                        .map(Points::parse),
                points(LEAST, Points.of(20)));
    }

    /** From 0 to so many. */
    static Arbitrary<Points> upTo(Points most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4).map(quarters -> most.times(Ratio.of(quarters, 4))),
                points(Points.ZERO, most));
    }

    /** More than 0, to so many. */
    static Arbitrary<Points> positive(Points most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10).map(tenths -> max(LEAST, most.times(Ratio.of(tenths, 10)))),
                points(LEAST, most));
    }

    private static Points max(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Arbitrary<Points> points(Points low, Points high) {
        return Arbitraries.longs()
                .between(millionths(low), millionths(high))
                .map(number -> Points.parse(BigDecimal.valueOf(number, 6).toPlainString()));
    }

    private static long millionths(Points points) {
        return points.toBigDecimal().movePointRight(6).longValueExact();
    }

    /** Numbers from one whole number to another, with at most two decimals. */
    static Arbitrary<Ratio> decimals(int low, int high) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(low, high).map(Ratio::of),
                Arbitraries.integers().between(low * 100, high * 100).map(hundredths -> Ratio.of(hundredths, 100)));
    }
}
