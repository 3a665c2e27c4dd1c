package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class LevelsTest {

    private static final Levels RULE = ScoringRule.levels(
            Item.of("in-time", "Ban hành đúng hạn", "Issued in time", "1"),
            Item.of("late", "Ban hành muộn", "Issued late", "0.5"),
            Item.of("no", "Chưa ban hành", "Not issued", "0"));

    @ParameterizedTest
    @CsvSource({
        "in-time, 1, Ban hành đúng hạn: 1, Issued in time: 1",
        "late, 0.5, 'Ban hành muộn: 0,5', Issued late: 0.5",
        "no, 0, Chưa ban hành: 0, Not issued: 0"
    })
    void givesThePointsOfTheLevel(String level, String points, String vi, String en) {
        assertThat(Said.points(RULE, "1", level)).isEqualTo(points);
        assertThat(Said.steps(RULE, "1", level)).isEqualTo(Bilingual.of(vi, en));
    }

    @Test
    void refusesALevelThatItDoesNotName() {
        assertThat(Said.refusal(RULE, "1", "soon"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải dùng các khóa in-time, late, no: soon",
                        "The evidence must name what the rule knows, in-time, late, no: soon"));
        assertThat(Said.refusal(RULE, "1", "late")).isEqualTo(Bilingual.same(""));
    }

    @Test
    void refusesEvidenceOfAnotherKind() {
        assertThat(Said.refusal(RULE, "1", "37 of 45"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là tên một mức, ví dụ in-time | late | no: 37 of 45",
                        "The evidence must be the name of a level, such as in-time | late | no: 37 of 45"));
        assertThat(Said.refusal(RULE, "1", "missing").en())
                .isEqualTo("The evidence must be the name of a level, such as in-time | late | no: missing");
    }

    @Test
    void isInOrderAndReachesTheMaximum() {
        assertThat(Said.faults(RULE, "1")).isEmpty();
        assertThat(Said.faults(RULE, "2"))
                .containsExactly(Bilingual.of(
                        ": Quy tắc không đạt được điểm tối đa 2: kết quả tốt nhất chỉ được 1; sửa điểm tối đa hoặc điểm của"
                                + " quy tắc",
                        ": The rule must be able to reach the maximum 2: the best result earns 1; correct the maximum or the"
                                + " points of the rule"));
        assertThat(Said.faults(RULE, "0.999999"))
                .containsExactly(Bilingual.of(
                        ": Quy tắc vượt điểm tối đa 0.999999: kết quả tốt nhất được 1; sửa điểm tối đa hoặc điểm của quy"
                                + " tắc",
                        ": The rule must not exceed the maximum 0.999999: the best result earns 1; correct the maximum or the"
                                + " points of the rule"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Levels rule = ScoringRule.levels(
                Item.of("no", "Chưa", "No", "-1"),
                Item.of("yes", "Có", "Yes", "1"),
                Item.of("yes", "Có", "Yes", "0.5"),
                Item.of("Có", "Có", "Yes", "10000.000001"));

        assertThat(Said.faults(rule, "10000.000001"))
                .containsExactly(
                        Bilingual.of(
                                "/levels/0/points: Điểm không được âm: -1",
                                "/levels/0/points: Points must not be negative: -1"),
                        Bilingual.of("/levels/2/key: Khóa yes có hai lần", "/levels/2/key: A key must come once: yes"),
                        Bilingual.of(
                                "/levels/3/key: Khóa chỉ gồm chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ, và"
                                        + " không phải là từ missing, pending, accepted: \"Có\"",
                                "/levels/3/key: A key must be small letters a to z, digits and hyphens, begin with a letter,"
                                        + " and not be the word missing, pending or accepted: \"Có\""),
                        Bilingual.of(
                                "/levels/3/points: Điểm không được lớn hơn 10000: 10000.000001",
                                "/levels/3/points: Points must be at most 10000: 10000.000001"),
                        Bilingual.of(
                                "/levels/1/points: Các mức phải xếp từ điểm cao đến điểm thấp: Có: 1 đứng sau Chưa: -1",
                                "/levels/1/points: Levels must come from the most points to the fewest: Yes: 1 follows No: -1"),
                        Bilingual.of(
                                "/levels/3/points: Các mức phải xếp từ điểm cao đến điểm thấp: Có: 10.000,000001 đứng sau"
                                        + " Có: 0,5",
                                "/levels/3/points: Levels must come from the most points to the fewest: Yes: 10,000.000001"
                                        + " follows Yes: 0.5"));
    }

    @Test
    void needsTwoLevels() {
        assertThat(Said.faults(ScoringRule.levels(Item.of("yes", "Có", "Yes", "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/levels: Quy tắc cần ít nhất 2 mức: 1", "/levels: The rule must have at least 2 levels: 1"));
        assertThat(Said.faults(ScoringRule.levels(), "1"))
                .containsExactly(Bilingual.of(
                        "/levels: Quy tắc cần ít nhất 2 mức: 0", "/levels: The rule must have at least 2 levels: 0"));
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.parse("1")))
                .isEqualTo(Bilingual.of(
                        "Ban hành đúng hạn: 1; Ban hành muộn: 0,5; Chưa ban hành: 0",
                        "Issued in time: 1; Issued late: 0.5; Not issued: 0"));
        assertThat(RULE.kind()).hasToString("levels");
        assertThat(RULE).isEqualTo(new Levels(List.copyOf(RULE.levels())));
    }

    @Test
    void mayHaveTwoLevelsOfTheSamePoints() {
        Levels rule = ScoringRule.levels(
                Item.of("yes", "Có", "Yes", "1"),
                Item.of("late", "Muộn", "Late", "0.5"),
                Item.of("partly", "Một phần", "Partly", "0.5"));

        assertThat(Said.faults(rule, "1")).isEmpty();
    }

    @Test
    void mayGiveTenThousandPointsAndNotMore() {
        Item no = Item.of("no", "Chưa", "No", "0");

        assertThat(Said.faults(ScoringRule.levels(Item.of("yes", "Có", "Yes", "10000"), no), "10000"))
                .isEmpty();
        assertThat(Said.faults(ScoringRule.levels(Item.of("yes", "Có", "Yes", "10000.000001"), no), "10000.000001"))
                .extracting(Bilingual::en)
                .containsExactly("/levels/0/points: Points must be at most 10000: 10000.000001");
    }
}
