package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class DeductionBySeverityTest {

    private static final DeductionBySeverity RULE = ScoringRule.deductionBySeverity(
            Item.of("minor", "Nhẹ", "Minor", "0.25"), Item.of("serious", "Nặng", "Serious", "1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{minor: 0, serious: 0}|2",
                "{minor: 1, serious: 0}|1.75",
                "{minor: 3, serious: 1}|0.25",
                "{minor: 4, serious: 1}|0",
                "{minor: 5, serious: 1}|0",
                "{minor: 1000000, serious: 1000000}|0"
            })
    void takesTheCostOfEachCase(String evidence, String points) {
        assertThat(Said.points(RULE, "2", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "2", "{minor: 3, serious: 1}"))
                .isEqualTo(Bilingual.of(
                        "0,25 × 3 = 0,75 | 1 × 1 = 1 | 2 − 1,75 = 0,25",
                        "0.25 × 3 = 0.75 | 1 × 1 = 1 | 2 − 1.75 = 0.25"));
        assertThat(Said.steps(RULE, "2", "{minor: 0, serious: 3}"))
                .isEqualTo(Bilingual.of("1 × 3 = 3 | 2 − 3 < 0: không dưới 0", "1 × 3 = 3 | 2 − 3 < 0: not below 0"));
        assertThat(Said.steps(RULE, "2", "{minor: 0, serious: 0}")).isEqualTo(Bilingual.same("2 − 0 = 2"));
    }

    @Test
    void wantsEverySeverityCountedAndNoOther() {
        assertThat(Said.refusal(RULE, "2", "{minor: 3}"))
                .isEqualTo(Bilingual.of(
                        "Thiếu số lượng của serious; nếu không có thì ghi serious: 0",
                        "The evidence must count serious; write serious: 0 if there was none"));
        assertThat(Said.refusal(RULE, "2", "{minor: 3, serious: 0, grave: 1}"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải dùng các khóa minor, serious: grave",
                        "The evidence must name what the rule knows, minor, serious: grave"));
        assertThat(Said.refusal(RULE, "2", "3"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là số lượng từng loại, ví dụ {minor: 0, serious: 0}: 3",
                        "The evidence must be how many of each, such as {minor: 0, serious: 0}: 3"));
    }

    @Test
    void refusesACountThatIsASlipOfThePen() {
        assertThat(Said.refusal(RULE, "2", "{minor: 1000000, serious: 0}")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "2", "{minor: 1000001, serious: 0}").en())
                .isEqualTo("The value must be from 0 to 1000000: 1000001");
        assertThat(Said.refusal(RULE, "2", "{minor: 0, serious: 9223372036854775807}")
                        .en())
                .isEqualTo("The value must be from 0 to 1000000: 9223372036854775807");
    }

    @Test
    void needsASeverityThatCosts() {
        assertThat(Said.faults(RULE, "2")).isEmpty();
        assertThat(Said.faults(ScoringRule.deductionBySeverity(), "2"))
                .containsExactly(Bilingual.of(
                        "/severities: Quy tắc cần ít nhất 1 mức độ: 0",
                        "/severities: The rule must have at least 1 severities: 0"));
        assertThat(Said.faults(
                        ScoringRule.deductionBySeverity(
                                Item.of("minor", "Nhẹ", "Minor", "0"), Item.of("minor", "Nặng", "Serious", "-1")),
                        "2"))
                .containsExactly(
                        Bilingual.of(
                                "/severities/1/key: Khóa minor có hai lần",
                                "/severities/1/key: A key must come once: minor"),
                        Bilingual.of(
                                "/severities/1/points: Điểm không được âm: -1",
                                "/severities/1/points: Points must not be negative: -1"),
                        Bilingual.of(
                                "/severities/0/points: Điểm phải lớn hơn 0: 0",
                                "/severities/0/points: The points must be more than 0: 0"));
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.of(2)))
                .isEqualTo(Bilingual.of(
                        "2; mỗi trường hợp: Nhẹ trừ 0,25; Nặng trừ 1; không dưới 0",
                        "2; each case: Minor less 0.25; Serious less 1; not below 0"));
        assertThat(new DeductionBySeverity(List.copyOf(RULE.severities())).kind())
                .hasToString("deduction-by-severity");
    }
}
