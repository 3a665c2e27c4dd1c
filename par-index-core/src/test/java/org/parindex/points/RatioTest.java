package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final BigInteger TWO_TO_63 = BigInteger.TWO.pow(63);

    @Test
    void isKeptInLowestTermsWithThePositiveDenominator() {
        Ratio ratio = Ratio.of(6, -8);

        assertThat(ratio.numerator()).isEqualTo(-3);
        assertThat(ratio.denominator()).isEqualTo(4);
        assertThat(ratio).isEqualTo(Ratio.of(-3, 4)).hasSameHashCodeAs(Ratio.of(-3, 4));
    }

    @Test
    void hasOneZero() {
        assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.ZERO).hasToString("0");
        assertThat(Ratio.parse("-0.00")).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.ZERO.negated()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void isNotLimitedByALong() {
        assertThat(Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE)).hasToString("9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).negated().numerator()).isEqualTo(TWO_TO_63);
        assertThat(Ratio.of(Long.MIN_VALUE, -1).numerator()).isEqualTo(TWO_TO_63);
        assertThat(Ratio.of(1, Long.MIN_VALUE).denominator()).isEqualTo(TWO_TO_63);
    }

    @ParameterizedTest
    @CsvSource({
        // 2^63 - 2, 2^63 - 1 and 2^63, in lowest terms by 2, 7 and 2^62; the largest prime of 2^63 - 1 is 649657.
        "9223372036854775806, 4611686018427387903, 2, 1",
        "9223372036854775807, 649657, 14197294936951, 1",
        "9223372036854775807, 9223372036854775806, 9223372036854775807, 9223372036854775806",
        "9223372036854775808, 4611686018427387904, 2, 1",
        "4611686018427387904, 9223372036854775808, 1, 2",
        "-9223372036854775808, 6, -4611686018427387904, 3",
        "6, -9223372036854775808, -3, 4611686018427387904",
        "-9223372036854775808, -9223372036854775808, 1, 1",
        "-9223372036854775807, -7, 1317624576693539401, 1",
        "0, -9223372036854775808, 0, 1"
    })
    void isInLowestTermsOnBothSidesOfWhereALongEnds(
            BigInteger above, BigInteger below, BigInteger numerator, BigInteger denominator) {
        Ratio ratio = Ratio.of(above, below);

        assertThat(ratio.numerator()).isEqualTo(numerator);
        assertThat(ratio.denominator()).isEqualTo(denominator);
    }

    @Test
    void keepsSharesOfABudgetInDongApart() {
        // Two budgets of about 10^18 đồng that differ by one đồng: as double both are 1.
        Ratio below = Ratio.of(999_999_999_999_999_999L, 1_000_000_000_000_000_000L);

        assertThat(below).isLessThan(Ratio.ONE);
        assertThat(Ratio.ONE.minus(below)).isEqualTo(Ratio.of(1, 1_000_000_000_000_000_000L));
    }

    @Test
    void refusesAZeroDenominatorWithTheRemedy() {
        assertThatThrownBy(() -> Ratio.of(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The denominator of a ratio must not be zero: 0/0. A share of nothing is not a number;"
                        + " treat the case as not applicable.");
        assertThatThrownBy(() -> Ratio.parse("5/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The denominator of a ratio must not be zero: 5/0.");
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The denominator of a ratio must not be zero");
    }

    @ParameterizedTest
    @CsvSource({"3/4, 3, 4", "6/8, 3, 4", "0.75, 3, 4", "-1, -1, 1", "-0.5, -1, 2", "007, 7, 1", "-3/6, -1, 2"})
    void readsFractionsAndDecimals(String text, BigInteger numerator, BigInteger denominator) {
        assertThat(Ratio.parse(text)).isEqualTo(Ratio.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "3 / 4", "3/-4", "+1", ".5", "5.", "1e3", "1,5", "1.5/2", "1/2/3", "--1", "NaN", "٣", "1\n"
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A ratio must look like 3/4 or 0.75: \"" + text + "\"");
    }

    @Test
    void equalsTheDecimalThatItCameFromWhateverItsZeros() {
        assertThat(Ratio.of(new BigDecimal("1.50"))).isEqualTo(Ratio.of(new BigDecimal("1.5")));
        assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.of(100));
    }

    @ParameterizedTest
    @CsvSource({"3/4, 0.75", "5, 5", "-7/20, -0.35", "1/1024, 0.0009765625", "200, 200", "0, 0"})
    void hasADecimalWithAsFewDecimalsAsItNeeds(Ratio ratio, BigDecimal decimal) {
        assertThat(ratio.decimal()).hasValue(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "899/13", "-1/7", "1/30"})
    void hasNoDecimalWhereItDoesNotEnd(Ratio ratio) {
        assertThat(ratio.decimal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 12, 0.333333333333",
        "2/3, 2, 0.67",
        "-1/3, 2, -0.33",
        "1/8, 3, 0.125",
        "1/8, 2, 0.13",
        "-1/8, 2, -0.13",
        "1/2, 12, 0.5",
        "100, 0, 100",
        "100, 12, 100",
        // Rounding itself can leave zeros behind, and they are not needed either.
        "0.9999999999999, 12, 1",
        "1.4999, 2, 1.5",
        "0.0001, 2, 0",
        "99.99, 0, 100"
    })
    void isWrittenToAFileWithAsFewDecimalsAsItNeeds(Ratio ratio, int most, BigDecimal decimal) {
        assertThat(ratio.toDecimal(most)).isEqualTo(decimal);
    }

    @Test
    void offersTheSmallerAndTheLarger() {
        Ratio third = Ratio.of(1, 3);
        Ratio half = Ratio.of(1, 2);

        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(half.max(third)).isEqualTo(half);
    }

    @Test
    void isNotEqualToAnotherNumberOrType() {
        assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(1, 3)).isNotEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.ONE).isNotEqualTo(BigDecimal.ONE).isNotEqualTo(null);
    }

    @Test
    void printsAWholeNumberWithoutALine() {
        assertThat(Ratio.of(4, 2)).hasToString("2");
        assertThat(Ratio.of(3811, 3837)).hasToString("3811/3837");
    }

    @Test
    void addsMany() {
        assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.sum(List.of(Ratio.of(1, 2), Ratio.of(1, 3), Ratio.of(1, 6))))
                .isEqualTo(Ratio.ONE);
    }
}
