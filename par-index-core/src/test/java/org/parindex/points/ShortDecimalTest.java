package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "-0, 0, 0",
        "7, 7, 0",
        "007, 7, 0",
        "-1.25, -125, 2",
        "0.000001, 1, 6",
        "10.50, 1050, 2",
        // Twelve characters are the most.
        "999999999999, 999999999999, 0",
        "-99999999999, -99999999999, 0",
        "0.9999999999, 9999999999, 10"
    })
    void readsTheDigitsAndCountsTheDecimals(String text, long digits, int decimals) {
        assertThat(ShortDecimal.digits(text)).isEqualTo(digits);
        assertThat(ShortDecimal.decimals(text)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                ".5",
                "-.5",
                "5.",
                "1.2.3",
                "1..2",
                "--1",
                "+1",
                "1-",
                "1e3",
                "1/2",
                "1,5",
                " 1",
                "1 ",
                "1:",
                "1;",
                "/",
                "x",
                "٣",
                "１",
                "1.5%",
                "1000000000000",
                "0.00000000001",
                "-100000000000"
            })
    void leavesEverythingElse(String text) {
        assertThat(ShortDecimal.digits(text)).isEqualTo(ShortDecimal.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 10", "6, 1000000", "10, 10000000000", "11, 100000000000"})
    void knowsThePowersOfTenThatItNeeds(int exponent, long power) {
        assertThat(ShortDecimal.powerOfTen(exponent)).isEqualTo(power);
    }
}
