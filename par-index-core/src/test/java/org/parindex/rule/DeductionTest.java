package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class DeductionTest {

    private static final Deduction RULE = ScoringRule.deduction("0.3");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.7", "3, 0.1", "4, 0", "1000000, 0"})
    void takesFromTheMaximumButNeverBelowZero(String evidence, String points) {
        assertThat(Said.points(RULE, "1", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "1", "3"))
                .isEqualTo(Bilingual.of("0,3 × 3 = 0,9 | 1 − 0,9 = 0,1", "0.3 × 3 = 0.9 | 1 − 0.9 = 0.1"));
        assertThat(Said.steps(RULE, "1", "4"))
                .isEqualTo(Bilingual.of(
                        "0,3 × 4 = 1,2 | 1 − 1,2 < 0: không dưới 0", "0.3 × 4 = 1.2 | 1 − 1.2 < 0: not below 0"));
        // Just nothing left is not below zero.
        assertThat(Said.steps(ScoringRule.deduction("0.25"), "1", "4"))
                .isEqualTo(Bilingual.of("0,25 × 4 = 1 | 1 − 1 = 0", "0.25 × 4 = 1 | 1 − 1 = 0"));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThat(Said.refusal(RULE, "1", "1000001").en()).isEqualTo("The value must be from 0 to 1000000: 1000001");
        assertThat(Said.refusal(RULE, "1", "0.5").en()).isEqualTo("A count must be a whole number: 0.5");
        assertThat(Said.refusal(RULE, "1", "{minor: 1}"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là một số, ví dụ 3: {minor: 1}",
                        "The evidence must be a number, such as 3: {minor: 1}"));
    }

    @Test
    void mayTakeAllAtOnceButNotNothing() {
        assertThat(Said.faults(ScoringRule.deduction("2"), "1")).isEmpty();
        assertThat(Said.faults(ScoringRule.deduction("0"), "1"))
                .containsExactly(
                        Bilingual.of("/each: Điểm phải lớn hơn 0: 0", "/each: The points must be more than 0: 0"));
        assertThat(Said.faults(ScoringRule.deduction("-0.1"), "1"))
                .containsExactly(
                        Bilingual.of("/each: Điểm không được âm: -0.1", "/each: Points must not be negative: -0.1"));
        assertThat(Said.faults(ScoringRule.deduction("10000.1"), "1"))
                .extracting(Bilingual::en)
                .containsExactly("/each: Points must be at most 10000: 10000.1");
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of("1,5, mỗi trường hợp trừ 0,3, không dưới 0", "1.5 less 0.3 each, not below 0"));
        assertThat(RULE.kind()).hasToString("deduction");
    }
}
