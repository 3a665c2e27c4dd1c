package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoOpinionTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWritesInAnyCase(NoOpinion choice) {
        assertThat(NoOpinion.parse(choice.toString())).isEqualTo(choice);
        assertThat(NoOpinion.parse(choice.toString().toUpperCase(Locale.ROOT))).isEqualTo(choice);
    }

    @Test
    void hasTheseWords() {
        assertThat(NoOpinion.values()).extracting(NoOpinion::toString).containsExactly("leave-out", "count-as-zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "default", "leave-out ", "leave_outx"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> NoOpinion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What becomes of an answer without an opinion must be leave-out or count-as-zero: \"" + text
                        + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(NoOpinion.values())
                        .map(choice -> choice.label().vi()))
                .containsExactly("không tính vào mẫu số", "tính vào mẫu số với giá trị 0");
        assertThat(Arrays.stream(NoOpinion.values())
                        .map(choice -> choice.label().en()))
                .containsExactly("left out of the denominator", "counted as 0");
    }
}
