package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class ChecklistTest {

    private static final Checklist RULE = ScoringRule.checklist(
            Item.of("plan", "Kế hoạch", "Plan", "0.5"),
            Item.of("report", "Báo cáo", "Report", "0.25"),
            Item.of("review", "Kiểm tra", "Review", "0.25"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|0|không có mục nào: 0|no item: 0",
                "{plan}|0.5|0,5 (Kế hoạch)|0.5 (Plan)",
                "{review, plan}|0.75|0,5 (Kế hoạch) + 0,25 (Kiểm tra) = 0,75|0.5 (Plan) + 0.25 (Review) = 0.75",
                "{plan, report, review}|1|0,5 (Kế hoạch) + 0,25 (Báo cáo) + 0,25 (Kiểm tra) = 1"
                        + "|0.5 (Plan) + 0.25 (Report) + 0.25 (Review) = 1"
            })
    void addsWhatIsDoneInItsOwnOrder(String evidence, String points, String vi, String en) {
        assertThat(Said.points(RULE, "1", evidence)).isEqualTo(points);
        assertThat(Said.steps(RULE, "1", evidence)).isEqualTo(Bilingual.of(vi, en));
    }

    @Test
    void refusesItemsThatItDoesNotName() {
        assertThat(Said.refusal(RULE, "1", "{plan, rumour}"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải dùng các khóa plan, report, review: rumour",
                        "The evidence must name what the rule knows, plan, report, review: rumour"));
        assertThat(Said.refusal(RULE, "1", "plan"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là các mục đã làm, ví dụ {plan, report, review}: plan",
                        "The evidence must be the items that are done, such as {plan, report, review}: plan"));
    }

    @Test
    void addsToTheMaximum() {
        assertThat(Said.faults(RULE, "1")).isEmpty();
        assertThat(Said.faults(RULE, "1.000001"))
                .extracting(Bilingual::en)
                .containsExactly(
                        ": The rule must be able to reach the maximum 1.000001: the best result earns 1; correct the maximum or"
                                + " the points of the rule");
        assertThat(Said.faults(RULE, "0.999999"))
                .extracting(Bilingual::vi)
                .containsExactly(
                        ": Quy tắc vượt điểm tối đa 0.999999: kết quả tốt nhất được 1; sửa điểm tối đa hoặc điểm của quy tắc");
    }

    @Test
    void needsAnItem() {
        assertThat(Said.faults(ScoringRule.checklist(), "1"))
                .containsExactly(Bilingual.of(
                        "/items: Quy tắc cần ít nhất 1 mục: 0", "/items: The rule must have at least 1 items: 0"));
    }

    @Test
    void saysThatPointsAreTooLargeEvenWhereTheyDoNotFitIntoASum() {
        Item huge = Item.of("plan", "Kế hoạch", "Plan", "9000000000000");
        Item other = Item.of("report", "Báo cáo", "Report", "9000000000000");

        assertThat(Said.faults(ScoringRule.checklist(huge, other), "1"))
                .containsExactly(
                        Bilingual.of(
                                "/items/0/points: Điểm không được lớn hơn 10000: 9000000000000",
                                "/items/0/points: Points must be at most 10000: 9000000000000"),
                        Bilingual.of(
                                "/items/1/points: Điểm không được lớn hơn 10000: 9000000000000",
                                "/items/1/points: Points must be at most 10000: 9000000000000"));
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.of(1)))
                .isEqualTo(Bilingual.of(
                        "Kế hoạch: 0,5; Báo cáo: 0,25; Kiểm tra: 0,25", "Plan: 0.5; Report: 0.25; Review: 0.25"));
        assertThat(new Checklist(List.copyOf(RULE.items())).kind()).hasToString("checklist");
    }

    @Test
    void saysThatPointsAreNegativeEvenWhereTheyDoNotFitIntoASum() {
        Item debt = Item.of("plan", "Kế hoạch", "Plan", "-9000000000000");
        Item other = Item.of("report", "Báo cáo", "Report", "-9000000000000");

        assertThat(Said.faults(ScoringRule.checklist(debt, other), "1"))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/items/0/points: Points must not be negative: -9000000000000",
                        "/items/1/points: Points must not be negative: -9000000000000");
    }
}
