package org.parindex.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parindex.points.Points;
import org.parindex.points.Ratio;

/** Evidence of every kind, for laws. */
public final class Evidences {

    private Evidences() {}

    /** Numbers from 0 up: counts, decimals, fractions that have no end as a decimal, and some far beyond a long. */
    public static Arbitrary<Ratio> numbers() {
        Arbitrary<Ratio> counts = Arbitraries.integers().between(0, 200).map(Ratio::of);
        Arbitrary<Ratio> decimals = Combinators.combine(
                        Arbitraries.integers().between(0, 200_000),
                        Arbitraries.integers().between(0, 9))
                .as((unscaled, scale) -> Ratio.of(BigDecimal.valueOf(unscaled, scale)));
        Arbitrary<Ratio> fractions = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(1, 97))
                .as(Ratio::of);
        Arbitrary<Ratio> huge = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(30)),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30)))
                .as(Ratio::of);
        return Arbitraries.oneOf(counts, decimals, fractions, huge).withoutEdgeCases();
    }

    /** Keys of levels, items and severities. */
    public static Arbitrary<String> keys() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(1),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .numeric()
                                .withChars('-')
                                .ofMaxLength(8))
                .as(String::concat)
                .filter(key -> !key.equals("missing"));
    }

    /** Shares, with parts from nothing to all. */
    public static Arbitrary<Evidence> shares() {
        Arbitrary<Evidence> any = Combinators.combine(numbers(), numbers().filter(whole -> whole.signum() > 0))
                .as((a, b) -> new Evidence.Share(a.min(b), a.max(b)));
        Arbitrary<Evidence> nearlyAll =
                Arbitraries.longs().between(2, 10_000_000).map(whole -> Evidence.share(whole - 1, whole));
        return Arbitraries.oneOf(any, nearlyAll);
    }

    /** Evidence of every kind. */
    public static Arbitrary<Evidence> all() {
        Arbitrary<Evidence> notGate = notGates();
        Arbitrary<Evidence> gates =
                Arbitraries.oneOf(notGate.map(Evidence::gate), Arbitraries.just(Evidence.gateClosed()));
        Arbitrary<Evidence> absences = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(Evidence::missing),
                Arbitraries.strings().ofMaxLength(20).map(Evidence::notApplicable),
                Arbitraries.strings()
                        .withChars(" \t\n\r:;{}\u00A0\u0085\u2028\u2029\u001F")
                        .map(Evidence::missing));
        return Arbitraries.oneOf(notGate, gates, absences).withoutEdgeCases();
    }

    private static Arbitrary<Evidence> notGates() {
        Arbitrary<Ratio> positive = numbers().filter(number -> number.signum() > 0);
        return Arbitraries.oneOf(
                keys().map(Evidence::level),
                shares(),
                numbers().map(Evidence.Percentage::new),
                numbers().map(Evidence.Quantity::new),
                keys().set().ofMaxSize(5).map(Evidence::items),
                Arbitraries.maps(keys(), Arbitraries.longs().between(0, Long.MAX_VALUE))
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(Evidence::tally),
                Combinators.combine(positive, numbers()).as(Evidence.Change::new),
                Combinators.combine(numbers(), positive).as(Evidence.Plan::new),
                Arbitraries.longs()
                        .between(0, Long.MAX_VALUE)
                        .map(millionths -> new Evidence.GivenPoints(
                                Points.parse(BigDecimal.valueOf(millionths, 6).toPlainString()))));
    }
}
