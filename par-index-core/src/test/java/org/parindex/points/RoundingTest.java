package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "81.7549999999999999999, 2, 81.75",
        "81.755, 2, 81.76",
        "81.7550000000000000001, 2, 81.76",
        "-81.7549999999999999999, 2, -81.75",
        "-81.755, 2, -81.76",
        // As double, 1.005 lies below itself and would go down.
        "1.005, 2, 1.01",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "83.65, 1, 83.7",
        "1/3, 12, 0.333333333333"
    })
    void takesExactHalvesAwayFromZero(Ratio ratio, int decimals, BigDecimal rounded) {
        assertThat(Rounding.toDecimals(decimals).apply(ratio)).isEqualTo(rounded);
    }

    @Test
    void keepsAllItsDecimals() {
        assertThat(Rounding.toDecimals(2).apply(Ratio.of(90))).isEqualTo(new BigDecimal("90.00"));
    }

    @ParameterizedTest
    @CsvSource({"HALF_EVEN, 81.745, 81.74", "HALF_DOWN, 81.755, 81.75", "FLOOR, 81.759, 81.75", "CEILING, 81.751, 81.76"
    })
    void goesTheWayThatItNames(RoundingMode mode, Ratio ratio, BigDecimal rounded) {
        assertThat(new Rounding(2, mode).apply(ratio)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"-1", "13"})
    void refusesDecimalsJustOutsideZeroToTwelve(int decimals) {
        assertThatThrownBy(() -> Rounding.toDecimals(decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The decimals of a rounding must be 0 to 12: " + decimals);
    }

    @ParameterizedTest
    @CsvSource({"0", "12"})
    void allowsZeroAndTwelveDecimals(int decimals) {
        assertThat(Rounding.toDecimals(decimals)).isEqualTo(new Rounding(decimals, RoundingMode.HALF_UP));
    }
}
