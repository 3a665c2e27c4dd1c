package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPolicyTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWritesInAnyCase(MissingPolicy policy) {
        assertThat(MissingPolicy.parse(policy.toString())).isEqualTo(policy);
        assertThat(MissingPolicy.parse(policy.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(policy);
    }

    @Test
    void hasTheseWords() {
        assertThat(MissingPolicy.values())
                .extracting(MissingPolicy::toString)
                .containsExactly("refuse", "zero", "range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keep", "refuse ", "0"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> MissingPolicy.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A policy for missing evidence must be refuse, zero or range: \"" + text + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(MissingPolicy.values())
                        .map(policy -> policy.label().vi()))
                .containsExactly(
                        "từ chối khi thiếu minh chứng",
                        "thiếu minh chứng được 0 điểm",
                        "thiếu minh chứng thì điểm chưa xác định");
        assertThat(Arrays.stream(MissingPolicy.values())
                        .map(policy -> policy.label().en()))
                .containsExactly(
                        "missing evidence is refused",
                        "missing evidence earns 0",
                        "the points of missing evidence are undecided");
    }
}
