package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class PerItemTest {

    private static final PerItem RULE = ScoringRule.perItem("0.3");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.3", "3, 0.9", "4, 1", "1000000, 1"})
    void isCappedAtTheMaximum(String evidence, String points) {
        assertThat(Said.points(RULE, "1", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "1", "3")).isEqualTo(Bilingual.of("0,3 × 3 = 0,9", "0.3 × 3 = 0.9"));
        assertThat(Said.steps(RULE, "1", "4"))
                .isEqualTo(Bilingual.of("0,3 × 4 = 1,2 | 1,2 > 1: nhiều nhất 1", "0.3 × 4 = 1.2 | 1.2 > 1: at most 1"));
        // Just the maximum is not cut off.
        assertThat(Said.steps(ScoringRule.perItem("0.25"), "1", "4"))
                .isEqualTo(Bilingual.of("0,25 × 4 = 1", "0.25 × 4 = 1"));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThat(Said.refusal(RULE, "1", "1000000")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "1", "1000001"))
                .isEqualTo(Bilingual.of(
                        "Giá trị phải từ 0 đến 1000000: 1000001", "The value must be from 0 to 1000000: 1000001"));
        assertThat(Said.refusal(RULE, "1", "1.5"))
                .isEqualTo(Bilingual.of("Số đếm phải là số nguyên: 1.5", "A count must be a whole number: 1.5"));
        assertThat(Said.refusal(RULE, "1", "value 1/3").en()).isEqualTo("A count must be a whole number: 1/3");
        assertThat(Said.refusal(RULE, "1", "2.0")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "1", "3 of 4"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là một số, ví dụ 3: 3 of 4",
                        "The evidence must be a number, such as 3: 3 of 4"));
    }

    @Test
    void givesMoreThanNothingAndNoMoreThanTheMaximum() {
        assertThat(Said.faults(RULE, "0.3")).isEmpty();
        assertThat(Said.faults(RULE, "0.299999"))
                .extracting(Bilingual::en)
                .containsExactly(
                        ": The rule must not exceed the maximum 0.299999: the best result earns 0.3; correct the maximum or the"
                                + " points of the rule");
        assertThat(Said.faults(ScoringRule.perItem("0"), "1"))
                .containsExactly(
                        Bilingual.of("/each: Điểm phải lớn hơn 0: 0", "/each: The points must be more than 0: 0"));
        assertThat(Said.faults(ScoringRule.perItem("-0.1"), "1"))
                .containsExactly(
                        Bilingual.of("/each: Điểm không được âm: -0.1", "/each: Points must not be negative: -0.1"));
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of("mỗi mục 0,3, nhiều nhất 1,5", "0.3 each, at most 1.5"));
        assertThat(RULE.kind()).hasToString("per-item");
    }
}
