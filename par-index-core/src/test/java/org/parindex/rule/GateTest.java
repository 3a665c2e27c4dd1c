package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class GateTest {

    private static final Bilingual CONDITION = Bilingual.of("Có kế hoạch được duyệt", "A plan was approved");
    private static final Gate RULE = ScoringRule.gate(CONDITION, ScoringRule.proportional("80", "100"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gate no|0", "gate yes; 35 of 45|0", "gate yes; 36 of 45|1.2", "gate yes; 45 of 45|1.5"})
    void asksTheRuleBehindItOnlyIfItIsOpen(String evidence, String points) {
        assertThat(Said.points(RULE, "1.5", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "1.5", "gate no"))
                .isEqualTo(Bilingual.of(
                        "Có kế hoạch được duyệt: không đạt, 0 điểm", "A plan was approved: not met, 0 points"));
        assertThat(Said.steps(RULE, "1.5", "gate yes; 37 of 45"))
                .isEqualTo(Bilingual.of(
                        "Có kế hoạch được duyệt: đạt | 37/45 ≈ 82,22 % ≥ 80 % | 1,5 × 37/45 = 1,233333",
                        "A plan was approved: met | 37/45 ≈ 82.22 % ≥ 80 % | 1.5 × 37/45 = 1.233333"));
    }

    @Test
    void refusesWhatIsNoGateAndWhatTheRuleBehindItRefuses() {
        assertThat(Said.refusal(RULE, "1.5", "gate no")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "1.5", "37 of 45"))
                .isEqualTo(
                        Bilingual.of(
                                "Minh chứng phải là điều kiện, rồi minh chứng, ví dụ gate yes; 37 of 45 | gate no: 37 of 45",
                                "The evidence must be a condition, then the evidence, such as gate yes; 37 of 45 | gate no: 37 of 45"));
        assertThat(Said.refusal(RULE, "1.5", "gate yes; 101%").en()).isEqualTo("The value must be from 0 to 100: 101");
        assertThat(Said.refusal(RULE, "1.5", "gate yes; 3").vi())
                .isEqualTo("Minh chứng phải là phần trên tổng hoặc tỷ lệ phần trăm, ví dụ 37 of 45 | 91.17%: 3");
    }

    @Test
    void hasTheFaultsOfTheRuleBehindItButNoGateThere() {
        assertThat(Said.faults(RULE, "1.5")).isEmpty();
        assertThat(Said.faults(ScoringRule.gate(CONDITION, RULE), "1.5"))
                .containsExactly(Bilingual.of(
                        "/then: Sau điều kiện không được có thêm điều kiện nữa",
                        "/then: What follows a gate must not be a gate again"));
        assertThat(Said.faults(ScoringRule.gate(CONDITION, ScoringRule.perItem("2")), "1.5"))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/then: The rule must not exceed the maximum 1.5: the best result earns 2; correct the maximum or the"
                                + " points of the rule");
        assertThat(Said.faults(ScoringRule.gate(CONDITION, ScoringRule.perItem("0")), "1.5"))
                .extracting(Bilingual::en)
                .containsExactly("/then/each: The points must be more than 0: 0");
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.parse("1.5")))
                .isEqualTo(
                        Bilingual.of(
                                "chỉ khi Có kế hoạch được duyệt: từ 100 %: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa; dưới 80 %: 0",
                                "only if A plan was approved: from 100 %: full points; less: the share × maximum; below 80 %: 0"));
        assertThat(RULE.kind()).hasToString("gate");
    }
}
