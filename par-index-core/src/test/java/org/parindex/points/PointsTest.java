package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    /** A long of millionths ends here. */
    private static final Points LARGEST = Points.parse("9223372036854.775807");

    private static final Points SMALLEST = Points.parse("-9223372036854.775808");
    private static final Points MILLIONTH = Points.parse("0.000001");

    @Test
    void areEqualByTheirNumber() {
        assertThat(Points.parse("1.5")).isEqualTo(Points.parse("1.50")).hasSameHashCodeAs(Points.parse("1.50"));
        assertThat(Points.parse("1.5")).isNotEqualTo(Points.parse("1.500001")).isNotEqualTo(null);
        assertThat(Points.parse("-0")).isEqualTo(Points.ZERO).hasToString("0");
    }

    @Test
    void addTenthsExactly() {
        assertThat(Points.parse("0.1").plus(Points.parse("0.2"))).isEqualTo(Points.parse("0.3"));
        assertThat(Points.parse("0.3").minus(Points.parse("0.1"))).isEqualTo(Points.parse("0.2"));
    }

    @Test
    void mayBeNegativeAsADifference() {
        Points difference = Points.of(3).minus(Points.parse("4.25"));

        assertThat(difference).hasToString("-1.25");
        assertThat(difference.signum()).isEqualTo(-1);
        assertThat(Points.ZERO.signum()).isZero();
        assertThat(MILLIONTH.signum()).isEqualTo(1);
    }

    @Test
    void takeTheShareOfTheDossiersOfNamNhun() {
        // District Nậm Nhùn, 2023: 3,743 before and 68 on the deadline make 3,811 of 3,837 resolved.
        assertThat(Points.parse("1.5").times(Ratio.of(3811, 3837))).isEqualTo(Points.parse("1.489836"));
    }

    @ParameterizedTest
    @CsvSource({
        // Half a millionth, from just below to just above, on both sides of zero.
        "0.000001, 499999/1000000, 0",
        "0.000001, 1/2, 0.000001",
        "0.000001, 500001/1000000, 0.000001",
        "-0.000001, 499999/1000000, 0",
        "-0.000001, 1/2, -0.000001",
        "-0.000001, 500001/1000000, -0.000001",
        "0.000003, 1/2, 0.000002",
        "-0.000003, 1/2, -0.000002",
        "0.000003, -1/2, -0.000002",
        // It multiplies first: a third of 3 is 1, whatever a third is to six decimals.
        "3, 1/3, 1",
        "100, 999999999999999999/1000000000000000000, 100",
        "100, 0, 0"
    })
    void roundAShareAtTheSixthDecimalHalvesAwayFromZero(Points points, Ratio share, Points product) {
        assertThat(points.times(share)).isEqualTo(product);
    }

    @Test
    void reachTheLastMillionthOfALong() {
        assertThat(LARGEST).hasToString("9223372036854.775807");
        assertThat(SMALLEST).hasToString("-9223372036854.775808");
        assertThat(LARGEST.minus(MILLIONTH).plus(MILLIONTH)).isEqualTo(LARGEST);
        assertThat(Points.of(9_223_372_036_854L)).hasToString("9223372036854");
    }

    @Test
    void neverOverflowInSilence() {
        assertThatThrownBy(() -> LARGEST.plus(MILLIONTH)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.minus(MILLIONTH)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.ZERO.minus(SMALLEST)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.times(Ratio.of(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.times(Ratio.of(-1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of(9_223_372_036_855L)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void surviveALargeStepBetween() {
        assertThat(LARGEST.times(Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE))).isEqualTo(LARGEST.minus(MILLIONTH));
        assertThat(LARGEST.times(Ratio.of(1, Long.MAX_VALUE))).isEqualTo(MILLIONTH);
    }

    @ParameterizedTest
    @CsvSource({
        // 2^63 - 1 is 7 × 1317624576693539401: millionths times numerator just fit, and just do not.
        "0.000007, 1317624576693539401, 9223372036854.775807",
        "0.000007, 1317624576693539401/5, 1844674407370.955161",
        "0.000007, 1317624576693539402/5, 1844674407370.955163",
        "-0.000007, 1317624576693539401/5, -1844674407370.955161",
        "-0.000007, 1317624576693539402/5, -1844674407370.955163",
        // 4294967296 × 2147483648 = 2^63, one millionth too many, but not below zero.
        "4294.967296, 2147483648/2147483647, 4294.967298",
        "-4294.967296, 2147483648, -9223372036854.775808",
        "4294.967296, -2147483648, -9223372036854.775808",
        "4294.967296, 2147483647, 9223372032559.808512",
        // The rest of the division is a half where twice the divisor does not fit.
        "4611686018427.387903, 1/9223372036854775806, 0.000001",
        "4611686018427.387902, 1/9223372036854775806, 0",
        "-4611686018427.387903, 1/9223372036854775806, -0.000001",
        "-4611686018427.387902, 1/9223372036854775806, 0",
        // A divisor that does not fit into a long itself.
        "9223372036854.775807, 1/9223372036854775808, 0.000001",
        "4611686018427.387903, 1/9223372036854775808, 0",
        "4611686018427.387904, 1/9223372036854775808, 0.000001"
    })
    void multiplyAlikeInALongAndBeyondIt(Points points, Ratio share, Points product) {
        assertThat(points.times(share)).isEqualTo(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854.775808", "-9223372036854.775809", "10000000000000"})
    void refuseWhatDoesNotFit(String text) {
        assertThatThrownBy(() -> Points.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must fit into 64 bits: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0000001", "1.5000000"})
    void refuseASeventhDecimal(String text) {
        assertThatThrownBy(() -> Points.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must have at most six decimals: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "+1", "1,5", ".5", "5.", "1e2", "1/2", "1.5.0", "--1", "NaN", "1 000"})
    void refuseAnyOtherForm(String text) {
        assertThatThrownBy(() -> Points.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must look like 1.5: \"" + text + "\"");
    }

    @Test
    void areWrittenWithAsFewDecimalsAsTheyNeed() {
        assertThat(Points.parse("1.500000")).hasToString("1.5");
        assertThat(Points.of(100).toBigDecimal()).isEqualTo(new BigDecimal("100"));
        assertThat(Points.parse("97.5").toRatio()).isEqualTo(Ratio.of(195, 2));
    }
}
