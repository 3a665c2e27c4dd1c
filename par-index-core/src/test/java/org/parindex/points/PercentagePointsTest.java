package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Language;

class PercentagePointsTest {

    @ParameterizedTest
    @CsvSource({
        // Twice half a unit: each of the two values may have been rounded before the difference was taken.
        "+1.42, 1.41, 1.43",
        "1.42, 1.41, 1.43",
        "-0.77, -0.78, -0.76",
        "0.00, -0.01, 0.01",
        "+2, 1, 3"
    })
    void standForBothReadingsOfAPrintedChange(String text, Ratio low, Ratio high) {
        PercentagePoints change = PercentagePoints.printed(text);

        assertThat(change.low()).isEqualTo(low);
        assertThat(change.high()).isEqualTo(high);
        assertThat(change.isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "1,42", "+-1", "−1.42", "1.", ".5", " 1", "1e2", "1.42 "})
    void refuseAPrintedChangeOfAnotherForm(String text) {
        assertThatThrownBy(() -> PercentagePoints.printed(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A printed change must look like +1.42 or -0.77: \"" + text + "\"");
    }

    @Test
    void addWithEverythingThatTheyCanBe() {
        PercentagePoints some = PercentagePoints.between(Ratio.of(1), Ratio.of(2), Ratio.of(3));
        PercentagePoints other = PercentagePoints.between(Ratio.of(-1), Ratio.of(0), Ratio.of(4));

        assertThat(some.plus(other)).isEqualTo(PercentagePoints.between(Ratio.of(0), Ratio.of(2), Ratio.of(7)));
        assertThat(some.minus(other)).isEqualTo(PercentagePoints.between(Ratio.of(-3), Ratio.of(2), Ratio.of(4)));
        // A sum is known by a figure if both are.
        assertThat(some.plus(PercentagePoints.between(Ratio.of(0), Ratio.of(1))).nominal())
                .isEmpty();
        assertThat(some.contains(Ratio.of(1))).isTrue();
        assertThat(some.contains(Ratio.of(3))).isTrue();
        assertThat(some.contains(Ratio.parse("0.999"))).isFalse();
        assertThat(some.contains(Ratio.parse("3.001"))).isFalse();
    }

    @Test
    void refuseAFigureOutsideTheirRange() {
        assertThatThrownBy(() -> PercentagePoints.between(Ratio.of(1), Ratio.parse("3.5"), Ratio.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure of a difference must lie in its range: 3.5, not in 1..3");
        assertThatThrownBy(() -> PercentagePoints.between(Ratio.of(1), Ratio.of(0), Ratio.of(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseARangeThatIsTurnedRound() {
        assertThatThrownBy(() -> PercentagePoints.between(Ratio.parse("0.5"), Ratio.parse("-0.25")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The low end of a difference must not exceed its high end: 0.5 > -0.25");
    }

    @ParameterizedTest
    @CsvSource({
        "+0.02, true, false",
        "+0.01, false, false",
        "0.00, false, false",
        "-0.01, false, false",
        "-0.02, false, true"
    })
    void riseOrFallOnlyForCertain(String text, boolean rise, boolean fall) {
        // 0.01 either way is within what rounding alone can make: its range ends at 0.
        assertThat(PercentagePoints.printed(text).isRise()).isEqualTo(rise);
        assertThat(PercentagePoints.printed(text).isFall()).isEqualTo(fall);
    }

    @Test
    void neitherRiseNorFallAtExactlyZero() {
        PercentagePoints zero = PercentagePoints.exact(Ratio.ZERO);

        assertThat(zero.isRise()).isFalse();
        assertThat(zero.isFall()).isFalse();
        assertThat(PercentagePoints.exact(Ratio.parse("0.000001")).isRise()).isTrue();
        assertThat(PercentagePoints.exact(Ratio.parse("-0.000001")).isFall()).isTrue();
    }

    @Test
    void areExactWhenTheRangeIsAPoint() {
        assertThat(PercentagePoints.between(Ratio.ONE, Ratio.ONE)).isEqualTo(PercentagePoints.exact(Ratio.ONE));
        assertThat(PercentagePoints.between(Ratio.ONE, Ratio.ONE).nominal()).hasValue(Ratio.ONE);
        assertThat(PercentagePoints.between(Ratio.ZERO, Ratio.ONE).nominal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.42, '+1.42', '+1,42'",
        "-0.5, '-0.50', '-0,50'",
        "0, '0.00', '0,00'",
        "-0.004, '-0.004', '-0,004'",
        "0.123456789012, '+0.123456789012', '+0,123456789012'",
        "1/3, '+0.333333', '+0,333333'",
        // What has no end and rounds to zero has no sign either.
        "-1/3000000, '0.00', '0,00'"
    })
    void areShownInFullWithTheirSignWhereTheyAreExact(Ratio difference, String english, String vietnamese) {
        assertThat(PercentagePoints.exact(difference).show(Language.EN)).isEqualTo(english);
        assertThat(PercentagePoints.exact(difference).show(Language.VI)).isEqualTo(vietnamese);
    }

    @ParameterizedTest
    @CsvSource({
        "1.42, '+1.42', '+1,42'",
        "1.4, '+1.40', '+1,40'",
        "-0.004, '0.00', '0,00'",
        "-0.005, '-0.01', '-0,01'",
        "0.0049, '0.00', '0,00'",
        "0.005, '+0.01', '+0,01'"
    })
    void areShownToTwoDecimalsWhereTheyArePrinted(String printed, String english, String vietnamese) {
        assertThat(PercentagePoints.printed(printed).show(Language.EN)).isEqualTo(english);
        assertThat(PercentagePoints.printed(printed).show(Language.VI)).isEqualTo(vietnamese);
    }

    @Test
    void areShownAsARangeWhereNoFigureIsKnown() {
        PercentagePoints change = PercentagePoints.between(Ratio.parse("-0.5"), Ratio.parse("1.25"));

        assertThat(change.show(Language.EN)).isEqualTo("-0.50…+1.25");
        assertThat(change.show(Language.VI)).isEqualTo("-0,50…+1,25");
        assertThat(PercentagePoints.between(Ratio.parse("0.501"), Ratio.parse("0.504"))
                        .show(Language.EN))
                .isEqualTo("+0.50");
    }

    @Test
    void areWrittenAsANumberOrARange() {
        assertThat(PercentagePoints.exact(Ratio.of(1, 3))).hasToString("1/3");
        assertThat(PercentagePoints.exact(Ratio.parse("-9.98"))).hasToString("-9.98");
        assertThat(PercentagePoints.printed("+1.42")).hasToString("1.41..1.43");
    }

    @Test
    void areEqualByRangeAndFigure() {
        assertThat(PercentagePoints.printed("+1.42"))
                .isEqualTo(PercentagePoints.printed("1.42"))
                .hasSameHashCodeAs(PercentagePoints.printed("1.42"))
                .isNotEqualTo(PercentagePoints.between(Ratio.parse("1.41"), Ratio.parse("1.43")))
                .isNotEqualTo(PercentagePoints.printed("1.43"))
                .isNotEqualTo(null);
    }
}
