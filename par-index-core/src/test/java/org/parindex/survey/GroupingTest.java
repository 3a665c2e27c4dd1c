package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWritesInAnyCase(Grouping choice) {
        assertThat(Grouping.parse(choice.toString())).isEqualTo(choice);
        assertThat(Grouping.parse(choice.toString().toUpperCase(Locale.ROOT))).isEqualTo(choice);
    }

    @Test
    void hasTheseWords() {
        assertThat(Grouping.values()).extracting(Grouping::toString).containsExactly("pooled", "weighted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "default", "pooled ", "pooledx"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> Grouping.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Groups must be pooled or weighted: \"" + text + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(Grouping.values()).map(choice -> choice.label().vi()))
                .containsExactly("gộp chung", "theo trọng số của từng nhóm");
        assertThat(Arrays.stream(Grouping.values()).map(choice -> choice.label().en()))
                .containsExactly("pooled", "weighted by group");
    }
}
