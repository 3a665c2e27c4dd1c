package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Points count as whole numbers of millionths do, or say that they cannot. */
class PointsLaws {

    @Provide
    Arbitrary<Points> points() {
        return Numbers.points();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Numbers.ratios();
    }

    @Property(tries = 500)
    void addAndTakeAwayExactlyOrNotAtAll(@ForAll("points") Points a, @ForAll("points") Points b) {
        BigInteger millionthsA = Numbers.millionths(a);
        BigInteger millionthsB = Numbers.millionths(b);

        isExactly(millionthsA.add(millionthsB), () -> a.plus(b));
        isExactly(millionthsA.subtract(millionthsB), () -> a.minus(b));
    }

    @Property(tries = 500)
    void takeASharePreciselyHalvesAwayFromZero(@ForAll("points") Points points, @ForAll("ratios") Ratio share) {
        BigInteger product = Numbers.millionths(points).multiply(share.numerator());
        // Rounded without the library: half a divisor is added to the size, and what is left over falls away.
        BigInteger size = product.abs()
                .multiply(BigInteger.TWO)
                .add(share.denominator())
                .divide(share.denominator().multiply(BigInteger.TWO));

        isExactly(product.signum() < 0 ? size.negate() : size, () -> points.times(share));
    }

    @Property(tries = 500)
    void takeTheSameShareWhereTheProductJustFitsAndWhereItDoesNot(
            @ForAll int millionths, @ForAll @LongRange(min = 1) long above, @ForAll @LongRange(min = 1) long below) {
        takeASharePreciselyHalvesAwayFromZero(Numbers.millionths(millionths), Ratio.of(above, below));
    }

    @Property(tries = 300)
    void areTheSameForTheWholeAndOppositeForTheOppositeShare(@ForAll("ratios") Ratio share, @ForAll int millionths) {
        Points points = Numbers.millionths(millionths);
        Ratio ofOne = share.min(Ratio.ONE).max(Ratio.of(-1));

        assertThat(points.times(Ratio.ONE)).isEqualTo(points);
        assertThat(points.times(ofOne.negated())).isEqualTo(Points.ZERO.minus(points.times(ofOne)));
    }

    @Property(tries = 500)
    void compareAsTheirDecimalsDo(@ForAll("points") Points a, @ForAll("points") Points b) {
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()))
                .isEqualTo(Integer.signum(a.toRatio().compareTo(b.toRatio())));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 300)
    void readBackWhatTheyWrite(@ForAll("points") Points points) {
        assertThat(Points.parse(points.toString())).isEqualTo(points);
    }

    private static void isExactly(BigInteger millionths, Supplier<Points> calculation) {
        if (millionths.bitLength() > 63) {
            assertThatThrownBy(calculation::get).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(Numbers.millionths(calculation.get())).isEqualTo(millionths);
        }
    }
}
