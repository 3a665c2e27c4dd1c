package org.parindex.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rose                   | tăng                | tăng so với 2021            | rose against 2021
            fell                   | giảm                | giảm so với 2021            | fell against 2021
            unchanged              | không đổi           | không đổi so với 2021       | unchanged against 2021
            rank rose              | tăng hạng           | tăng hạng so với 2021       | rose in rank against 2021
            rank fell              | giảm hạng           | giảm hạng so với 2021       | fell in rank against 2021
            rank unchanged         | giữ hạng            | không đổi hạng so với 2021  | unchanged in rank against 2021
            above mean             | trên trung bình     | trên giá trị trung bình     | above the mean
            below mean             | dưới trung bình     | dưới giá trị trung bình     | below the mean
            above 90               | trên 90             | trên 90 %                   | above 90 %
            at least 90            | từ 90 trở lên       | từ 90 % trở lên             | at least 90 %
            below 70               | dưới 70             | dưới 70 %                   | below 70 %
            at most 70             | không quá 70        | không quá 70 %              | at most 70 %
            from 75 to 80          | từ 75 đến 80        | từ 75 % đến dưới 80 %       | from 75 % to below 80 %
            from 67.68 to 70       | từ 67.68% đến 70%   | từ 67,68 % đến dưới 70 %    | from 67.68 % to below 70 %
            above 75 and below 80  | trên 75 và dưới 80  | trên 75 % và dưới 80 %      | above 75 % and below 80 %
            """)
    void readsAndSaysWhatIsCountedInBothLanguages(String en, String vi, String wordsVi, String wordsEn) {
        Condition condition = Condition.parse(en, 2021);

        assertThat(Condition.parse(vi, 2021)).isEqualTo(condition);
        assertThat(condition).hasToString(en);
        assertThat(condition.words().vi()).isEqualTo(wordsVi);
        assertThat(condition.words().en()).isEqualTo(wordsEn);
    }

    @Test
    void leavesTheUpperEndOfFromToOut() {
        assertThat(Condition.parse("from 75 to 80", 2021))
                .isEqualTo(new Condition.Band(
                        Optional.of(new BigDecimal("75")), true, Optional.of(new BigDecimal("80")), false));
        assertThat(Condition.parse("từ 75 đến dưới 80", 2021)).isEqualTo(Condition.parse("from 75 to 80", 2021));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "went up",
                "above",
                "above eighty",
                "at least -5",
                "below 70 and above 60",
                "above 60 and above 70"
            })
    void refusesOtherWords(String what) {
        assertThatThrownBy(() -> Condition.parse(what, 2021))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "What a count counts must be such as rose, rank fell, above mean, at least 90 or from 75 to 80: \""
                                + what + "\"");
    }

    @Test
    void refusesABandThatIsNone() {
        assertThatThrownBy(() -> Condition.parse("from 80 to 80", 2021))
                .hasMessage("A band must begin below its end: 80 to 80; exchange them");
        assertThatThrownBy(() -> new Condition.Band(Optional.empty(), true, Optional.empty(), true))
                .hasMessage("A band must have an end: none");
        assertThatThrownBy(() -> Condition.parse("above 100.1", 2021))
                .hasMessage("A percentage must be from 0 to 100: 100.1");
        assertThatThrownBy(() -> new Condition.Band(Optional.empty(), true, Optional.of(new BigDecimal("-1")), true))
                .hasMessage("A percentage must be from 0 to 100: -1");
    }
}
