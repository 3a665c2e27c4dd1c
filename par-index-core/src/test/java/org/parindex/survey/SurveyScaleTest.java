package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.points.Ratio;

class SurveyScaleTest {

    @Test
    void theConventionOfOneProvincesSoftwareIsNamedSo() {
        SurveyScale scale = SurveyScale.CONVENTION_100_60_20_0;

        assertThat(scale.weights())
                .containsExactly(
                        Map.entry("very-satisfied", Ratio.of(100)),
                        Map.entry("satisfied", Ratio.of(60)),
                        Map.entry("neutral", Ratio.of(20)),
                        Map.entry("dissatisfied", Ratio.ZERO));
        assertThat(scale.label().vi()).isEqualTo("quy ước trong phần mềm của một tỉnh, không phải quy định chung");
        assertThat(scale.label().en())
                .isEqualTo("a convention of one province's software, prescribed by no known decision");
        assertThat(scale).hasToString("100-60-20-0");
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(SurveyScale scale) {
        assertThat(SurveyScale.parse(scale.toString())).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100/60/20/0", "5-4-3-2-1"})
    void refusesAnyOther(String text) {
        assertThatThrownBy(() -> SurveyScale.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A scale of answers must be 100-60-20-0: \"" + text + "\"");
    }
}
