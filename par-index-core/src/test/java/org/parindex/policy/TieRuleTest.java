package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieRuleTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(TieRule rule) {
        assertThat(TieRule.parse(rule.toString())).isEqualTo(rule);
        assertThat(rule.toString()).isLowerCase();
    }

    @Test
    void isReadInAnyCase() {
        assertThat(TieRule.parse("Dense")).isEqualTo(TieRule.DENSE);
        assertThat(TieRule.parse("ORDINAL")).isEqualTo(TieRule.ORDINAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "olympic", "dense ", "1224"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> TieRule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tie rule must be competition, dense, modified or ordinal: \"" + text + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(TieRule.values()).map(rule -> rule.label().vi()))
                .containsExactly(
                        "đồng hạng theo hạng trên, 1 2 2 4",
                        "hạng liên tục, 1 2 2 3",
                        "đồng hạng theo hạng dưới, 1 3 3 4",
                        "xếp theo mã, 1 2 3 4");
        assertThat(Arrays.stream(TieRule.values()).map(rule -> rule.label().en()))
                .containsExactly(
                        "competition, 1 2 2 4",
                        "dense, 1 2 2 3",
                        "modified competition, 1 3 3 4",
                        "ordinal by code, 1 2 3 4");
    }
}
