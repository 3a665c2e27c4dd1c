package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Language;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "86.29, 86.285, 86.295",
        "90, 89.5, 90.5",
        "-0.77, -0.775, -0.765",
        "+1.72, 1.715, 1.725",
        "more than 3, 2.5, ''",
        "trên 3, 2.5, ''",
        "hơn 3, 2.5, ''",
        "at least 3, 2.5, ''",
        "ít nhất 3, 2.5, ''",
        "nearly 3, '', 3.5",
        "gần 3, '', 3.5",
        "at most 3, '', 3.5",
        "nhiều nhất 3, '', 3.5",
        "less than 0.00, '', 0.005",
        "dưới 3, '', 3.5",
        "More  than -3, -3.5, ''"
    })
    void standsForAllThatRoundsToIt(String text, String low, String high) {
        PrintedNumber number = PrintedNumber.parse(text);

        assertThat(number.low().map(end -> end.toDecimal(3).stripTrailingZeros().toPlainString()))
                .isEqualTo(low.isEmpty() ? Optional.empty() : Optional.of(low));
        assertThat(number.high()
                        .map(end -> end.toDecimal(3).stripTrailingZeros().toPlainString()))
                .isEqualTo(high.isEmpty() ? Optional.empty() : Optional.of(high));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 3", "3,5", "more than", "3 more than", "1e3", "more than three", "--3"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> PrintedNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatANumberMustLookLike() {
        assertThatThrownBy(() -> PrintedNumber.parse("3,5"))
                .hasMessage("A printed number must look like 86.29, +1.72 or \"more than 3\": \"3,5\"");
        assertThatThrownBy(() -> PrintedNumber.parse("about 3"))
                .hasMessage(
                        "A word before a number must be more than, at least, nearly, at most or less than: \"about\"");
    }

    @Test
    void isShownInBothLanguages() {
        PrintedNumber number = PrintedNumber.parse("more than 3.0");

        assertThat(number.show(Language.VI)).isEqualTo("trên 3,0");
        assertThat(number.show(Language.EN)).isEqualTo("more than 3.0");
        assertThat(number.showSigned(Language.EN)).isEqualTo("more than +3.0");
        assertThat(PrintedNumber.parse("1.72").showSigned(Language.VI)).isEqualTo("+1,72");
    }

    @Test
    void isWrittenWithoutAnExponent() {
        assertThat(PrintedNumber.of(new BigDecimal("1E+1"))).hasToString("10");
        assertThat(PrintedNumber.of(new BigDecimal("86.290"))).hasToString("86.290");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"86.29", "-0.77", "more than 3", "at least 3.50", "nearly 40", "at most 10", "less than 0.00"})
    void readsWhatItWrites(String text) {
        assertThat(PrintedNumber.parse(text)).hasToString(text);
    }
}
