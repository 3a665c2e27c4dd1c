package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Fractions are a field, in order, at any size. */
class RatioLaws {

    @Provide
    Arbitrary<Ratio> ratios() {
        return Numbers.ratios();
    }

    @Property(tries = 300)
    void sumsDoNotDependOnOrderOrGrouping(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property(tries = 300)
    void productsDoNotDependOnOrderOrGrouping(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property(tries = 300)
    void productsSpreadOverSums(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property(tries = 300)
    void zeroAndOneChangeNothing(@ForAll("ratios") Ratio a) {
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
        assertThat(a.times(Ratio.ONE)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Ratio.ZERO);
    }

    @Property(tries = 300)
    void minusUndoesPlusAndDividedByUndoesTimes(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        Assume.that(b.signum() != 0);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property(tries = 300)
    void isInLowestTerms(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Ratio sum = a.plus(b);

        assertThat(sum.denominator()).isPositive();
        assertThat(sum.numerator().gcd(sum.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property(tries = 500)
    void isTheSameWhetherMadeOfLongsOrOfLargerNumbers(@ForAll long above, @ForAll long below) {
        Assume.that(below != 0);
        // Far beyond a long, the common factor falls away again.
        BigInteger factor = BigInteger.TWO.pow(64);

        assertThat(Ratio.of(above, below))
                .isEqualTo(Ratio.of(
                        BigInteger.valueOf(above).multiply(factor),
                        BigInteger.valueOf(below).multiply(factor)));
    }

    @Property(tries = 500)
    void ordersAsTheDifferenceDoes(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        int order = Integer.signum(a.compareTo(b));

        assertThat(order).isEqualTo(a.minus(b).signum()).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(order == 0).isEqualTo(a.equals(b));
        assertThat(a.min(b).compareTo(a.max(b))).isNotPositive();
    }

    @Property(tries = 500)
    void ordersAsALongQuotientDoes(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        // Two fractions with 40-digit denominators differ by more than 10^-81, if they differ.
        BigDecimal decimalA =
                new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()), 90, RoundingMode.FLOOR);
        BigDecimal decimalB =
                new BigDecimal(b.numerator()).divide(new BigDecimal(b.denominator()), 90, RoundingMode.FLOOR);

        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(decimalA.compareTo(decimalB));
    }

    @Property(tries = 300)
    void keepsItsOrderWhenTheSameIsAdded(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(Integer.signum(a.plus(c).compareTo(b.plus(c)))).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 300)
    void readsBackWhatItWrites(@ForAll("ratios") Ratio a) {
        assertThat(Ratio.parse(a.toString())).isEqualTo(a);
    }

    @Property(tries = 300)
    void equalsItsDecimalIfItHasOne(@ForAll("ratios") Ratio a) {
        assertThat(a.decimal().map(Ratio::of).orElse(a)).isEqualTo(a);
    }

    @Property(tries = 300)
    void findsTheDecimalThatItCameFrom(@ForAll BigInteger unscaled, @ForAll @IntRange(min = -5, max = 30) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);

        assertThat(Ratio.of(decimal).decimal())
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(decimal));
    }

    @Property(tries = 300)
    void isWrittenToAFileWithinHalfAStepAndWithoutIdleZeros(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(min = 0, max = 12) int most) {
        BigDecimal written = a.toDecimal(most);
        Ratio halfStep = Ratio.of(BigDecimal.valueOf(5, most + 1));
        Ratio error = Ratio.of(written).minus(a);

        assertThat(error.max(error.negated())).isLessThanOrEqualTo(halfStep);
        assertThat(written.scale())
                .isEqualTo(Math.max(0, written.stripTrailingZeros().scale()));
    }
}
