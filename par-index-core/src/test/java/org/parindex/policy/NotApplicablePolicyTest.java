package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotApplicablePolicyTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWritesInAnyCase(NotApplicablePolicy policy) {
        assertThat(NotApplicablePolicy.parse(policy.toString())).isEqualTo(policy);
        assertThat(NotApplicablePolicy.parse(policy.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(policy);
    }

    @Test
    void hasTheseWords() {
        assertThat(NotApplicablePolicy.values())
                .extracting(NotApplicablePolicy::toString)
                .containsExactly("refuse", "leave", "full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keep", "refuse ", "0"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> NotApplicablePolicy.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A policy for what does not apply must be refuse, leave or full: \"" + text + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(NotApplicablePolicy.values())
                        .map(policy -> policy.label().vi()))
                .containsExactly(
                        "không chấp nhận \"không áp dụng\"",
                        "tiêu chí không áp dụng không tính vào điểm phát sinh",
                        "tiêu chí không áp dụng được điểm tối đa");
        assertThat(Arrays.stream(NotApplicablePolicy.values())
                        .map(policy -> policy.label().en()))
                .containsExactly(
                        "every criterion applies",
                        "what does not apply is not attainable",
                        "what does not apply earns full points");
    }
}
