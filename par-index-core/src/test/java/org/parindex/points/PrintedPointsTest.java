package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPointsTest {

    @Test
    void withoutAMaximumStayPoints() {
        // Lai Châu's points of 2016 as some sources print them, without the maximum.
        PrintedPoints points = PrintedPoints.parse("67.41");

        assertThat(points.maximum()).isEmpty();
        assertThat(points.index()).isEmpty();
    }

    @Test
    void ofAKnownMaximumStandForAnIndex() {
        PrintedPoints points = PrintedPoints.parse("67.41/97.5");

        assertThat(points.maximum()).hasValue(Points.parse("97.5"));
        assertThat(points.index()).hasValue(IndexValue.printed(points, Points.parse("97.5")));
    }

    @Test
    void keepTheDecimalsThatWerePrinted() {
        assertThat(PrintedPoints.parse("66.40").figure()).isEqualTo(new BigDecimal("66.40"));
        assertThat(PrintedPoints.parse("66.40")).hasToString("66.40").isNotEqualTo(PrintedPoints.parse("66.4"));
        assertThat(PrintedPoints.parse("67.41/97.50")).hasToString("67.41/97.5");
        assertThat(PrintedPoints.parse("0")).hasToString("0");
    }

    @Test
    void mayExceedTheirMaximum() {
        assertThat(PrintedPoints.parse("101/100").index())
                .hasValueSatisfying(index -> assertThat(index.high()).isEqualTo(Ratio.parse("101.5")));
    }

    @Test
    void mustNotBeNegative() {
        assertThatThrownBy(() -> PrintedPoints.parse("-0.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Printed points must not be negative: -0.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "1/-5"})
    void mustHaveAMaximumAboveZero(String text) {
        assertThatThrownBy(() -> PrintedPoints.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The maximum of printed points must be more than 0: " + text.substring(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/5", "5/", "1/2/3", "67,41", "1e2", " 5", "5 / 6"})
    void refuseAnyOtherForm(String text) {
        assertThatThrownBy(() -> PrintedPoints.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areWrittenWithoutAnExponent() {
        PrintedPoints points = new PrintedPoints(new BigDecimal("1E+2"), Optional.empty());

        assertThat(points).hasToString("100").isEqualTo(PrintedPoints.parse("100"));
    }
}
