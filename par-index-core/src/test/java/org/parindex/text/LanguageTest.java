package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "86.29 | 86,29 | 86.29",
                "86.20 | 86,20 | 86.20",
                "-0.5 | -0,5 | -0.5",
                "0.00 | 0,00 | 0.00",
                "-0.00 | 0,00 | 0.00",
                "999 | 999 | 999",
                "1000 | 1.000 | 1,000",
                "-1000 | -1.000 | -1,000",
                "999999.5 | 999.999,5 | 999,999.5",
                "1E+3 | 1.000 | 1,000",
                // Decimals are not grouped.
                "1234567.123456789012 | 1.234.567,123456789012 | 1,234,567.123456789012",
                "100000000000000000.5 | 100.000.000.000.000.000,5 | 100,000,000,000,000,000.5"
            })
    void writesDecimals(BigDecimal number, String vietnamese, String english) {
        assertThat(Language.VI.decimal(number)).isEqualTo(vietnamese);
        assertThat(Language.EN.decimal(number)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.42 | +1,42 | +1.42",
                "-0.77 | -0,77 | -0.77",
                "0 | 0 | 0",
                "0.00 | 0,00 | 0.00",
                "1234.5 | +1.234,5 | +1,234.5"
            })
    void writesASignExceptForZero(BigDecimal number, String vietnamese, String english) {
        assertThat(Language.VI.signed(number)).isEqualTo(vietnamese);
        assertThat(Language.EN.signed(number)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3,846 dossiers were received in Nậm Nhùn in 2023.
                "3846 | 3.846 | 3,846",
                "0 | 0 | 0",
                "-13 | -13 | -13",
                "999 | 999 | 999",
                "39000 | 39.000 | 39,000",
                "123456789012345678 | 123.456.789.012.345.678 | 123,456,789,012,345,678",
                "1000000000000000000 | 1.000.000.000.000.000.000 | 1,000,000,000,000,000,000",
                "-9223372036854775808 | -9.223.372.036.854.775.808 | -9,223,372,036,854,775,808"
            })
    void writesCountsInGroupsOfThree(long number, String vietnamese, String english) {
        assertThat(Language.VI.count(number)).isEqualTo(vietnamese);
        assertThat(Language.EN.count(number)).isEqualTo(english);
    }

    @Test
    void isReadFromItsCodeInAnyCase() {
        assertThat(Language.parse("vi")).isEqualTo(Language.VI);
        assertThat(Language.parse("EN")).isEqualTo(Language.EN);
        assertThat(Language.VI.code()).isEqualTo("vi");
        assertThat(Language.EN.code()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(Language language) {
        assertThat(Language.parse(language.toString())).isEqualTo(language);
        assertThat(Language.parse(language.code())).isEqualTo(language);
    }

    @Test
    void hasTheSameCodeWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            // A Turkish machine has a lower-case I without a dot.
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(Language.VI.code()).isEqualTo("vi");
            assertThat(Language.EN.decimal(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " vi", "fr", "vi-VN", "vie"})
    void refusesAnyOtherLanguage(String text) {
        assertThatThrownBy(() -> Language.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A language must be vi or en: \"" + text + "\"");
    }
}
