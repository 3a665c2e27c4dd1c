package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoSurveyPolicyTest {

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWritesInAnyCase(NoSurveyPolicy policy) {
        assertThat(NoSurveyPolicy.parse(policy.toString())).isEqualTo(policy);
        assertThat(NoSurveyPolicy.parse(policy.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(policy);
    }

    @Test
    void hasTheseWords() {
        assertThat(NoSurveyPolicy.values()).extracting(NoSurveyPolicy::toString).containsExactly("refuse", "rescale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "keep", "refuse ", "0"})
    void refusesAnyOtherWord(String text) {
        assertThatThrownBy(() -> NoSurveyPolicy.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A policy for no survey must be refuse or rescale: \"" + text + "\"");
    }

    @Test
    void isNamedInBothLanguages() {
        assertThat(Arrays.stream(NoSurveyPolicy.values())
                        .map(policy -> policy.label().vi()))
                .containsExactly("không chấp nhận khi không có điều tra", "quy đổi khi không có điều tra");
        assertThat(Arrays.stream(NoSurveyPolicy.values())
                        .map(policy -> policy.label().en()))
                .containsExactly("a survey must be held", "rescaled where no survey was held");
    }
}
