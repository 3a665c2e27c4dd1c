package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

class BoundTest {

    @ParameterizedTest
    @CsvSource({
        "from 80%, 79.999999, false",
        "from 80%, 80, true",
        "from 80%, 80.000001, true",
        "above 80%, 79.999999, false",
        "above 80%, 80, false",
        "above 80%, 80.000001, true"
    })
    void isReachedOrNot(String bound, Ratio value, boolean reached) {
        assertThat(Bound.parse(bound).reachedBy(value)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "from 80%, từ 80 %, from 80 %",
        "above 82.5%, 'trên 82,5 %', above 82.5 %",
        "from 250/3%, từ 250/3 %, from 250/3 %",
        "above -10%, trên -10 %, above -10 %"
    })
    void readsWhatItWritesAndIsShownInBothLanguages(String text, String vi, String en) {
        assertThat(Bound.parse(text)).hasToString(text);
        assertThat(Bound.parse(text).show()).isEqualTo(Bilingual.of(vi, en));
    }

    @Test
    void refusesAnythingElse() {
        for (String text : List.of("", "80%", "from 80", "until 80%", "from 80,5%")) {
            assertThatThrownBy(() -> Bound.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A bound must look like \"from 80%\" or \"above 80%\": \"" + text + "\"");
        }
    }

    @Test
    void comesInTheOrderInWhichValuesReachIt() {
        assertThat(Bound.from("80")).isLessThan(Bound.above("80")).isEqualByComparingTo(Bound.parse("from 80.0 %"));
        assertThat(Bound.above("80")).isLessThan(Bound.from("80.000001"));
    }
}
