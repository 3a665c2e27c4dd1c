package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class PlanFulfilmentTest {

    private static final PlanFulfilment RULE = ScoringRule.planFulfilment("70", "100");

    @ParameterizedTest
    @CsvSource({
        "plan 0 of 100, 0", "plan 69.999999 of 100, 0", "plan 70 of 100, 1.4", "plan 99.999 of 100, 1.99998",
                "plan 100 of 100, 2",
        "plan 110 of 100, 2", "69%, 0", "70%, 1.4", "100%, 2", "250%, 2"
    })
    void multipliesUpToThePlan(String evidence, String points) {
        assertThat(Said.points(RULE, "2", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "2", "plan 110 of 100"))
                .isEqualTo(Bilingual.of(
                        "110/100 = 110 % ≥ 100 % | điểm tối đa: 2", "110/100 = 110 % ≥ 100 % | full points: 2"));
        assertThat(Said.steps(RULE, "2", "plan 75.5 of 100"))
                .isEqualTo(Bilingual.of(
                        "75,5/100 = 75,50 % ≥ 70 % | 2 × 75,5/100 = 1,51",
                        "75.5/100 = 75.50 % ≥ 70 % | 2 × 75.5/100 = 1.51"));
        assertThat(Said.steps(RULE, "2", "plan 2 of 3").en()).isEqualTo("2/3 ≈ 66.67 % < 70 % | 0 points");
    }

    @Test
    void givesFullPointsFromTheirBoundOnHoweverMuchIsAchieved() {
        PlanFulfilment rule = ScoringRule.planFulfilment("70", "90");

        assertThat(Said.points(rule, "2", "89.999%")).isEqualTo("1.79998");
        assertThat(Said.points(rule, "2", "90%")).isEqualTo("2");
        assertThat(Said.steps(rule, "2", "110%").en()).isEqualTo("110 % ≥ 90 % | full points: 2");
        PlanFulfilment above = new PlanFulfilment(Bound.above("70"), Bound.above("100"));
        assertThat(Said.points(above, "2", "70%")).isEqualTo("0");
        assertThat(Said.points(above, "2", "100%")).isEqualTo("2");
        assertThat(Said.steps(above, "2", "plan 110 of 100").en())
                .isEqualTo("110/100 = 110 % > 100 % | full points: 2");
    }

    @Test
    void refusesAShareSinceThatCannotExceedItsWhole() {
        assertThat(Said.refusal(RULE, "2", "250%")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "2", "37 of 45"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là kết quả so với kế hoạch hoặc tỷ lệ phần trăm, ví dụ plan 110 of 100 | 91.17%: 37 of"
                                + " 45",
                        "The evidence must be what was achieved of a plan or a percentage, such as plan 110 of 100 | 91.17%: 37"
                                + " of 45"));
    }

    @Test
    void needsBoundsInOrderUpToThePlan() {
        assertThat(Said.faults(RULE, "2")).isEmpty();
        assertThat(Said.faults(ScoringRule.planFulfilment("90", "80"), "2"))
                .containsExactly(Bilingual.of(
                        "/fullFrom: Mức được điểm tối đa phải cao hơn mức bắt đầu có điểm: điểm tối đa từ 80 %, có điểm từ 90 %",
                        "/fullFrom: Full points must begin above the bound where points begin: full points from 80 %, points"
                                + " from 90 %"));
        assertThat(Said.faults(ScoringRule.planFulfilment("90", "120"), "2"))
                .extracting(Bilingual::en)
                .containsExactly("/fullFrom: A bound must be from 0 % to 100 %: 120 %");
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.of(2)))
                .isEqualTo(Bilingual.of(
                        "từ 100 %: điểm tối đa; thấp hơn: tỷ lệ thực hiện kế hoạch × điểm tối đa; dưới 70 %: 0",
                        "from 100 %: full points; less: the fulfilment × maximum; below 70 %: 0"));
        assertThat(RULE.kind()).hasToString("plan-fulfilment");
    }
}
