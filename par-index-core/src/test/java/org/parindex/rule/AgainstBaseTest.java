package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class AgainstBaseTest {

    private static final AgainstBase REDUCTION = ScoringRule.reduction(
            AgainstBase.Base.STATUTORY_TIME,
            Band.until(Bound.from("10"), "0"),
            Band.between(Bound.from("10"), Bound.from("30"), "0.5"),
            Band.since(Bound.from("30"), "1"));
    private static final AgainstBase GROWTH = ScoringRule.growth(
            AgainstBase.Base.LAST_YEAR, Band.until(Bound.above("0"), "0"), Band.since(Bound.above("0"), "1"));

    @ParameterizedTest
    @CsvSource({
        "100 -> 130, 0",
        "100 -> 100, 0",
        "100 -> 90.000001, 0",
        "100 -> 90, 0.5",
        "120 -> 84.001, 0.5",
        "120 -> 84, 1",
        "3 -> 2, 1",
        "100 -> 0, 1"
    })
    void countsAReductionFromTheBase(String evidence, String points) {
        assertThat(Said.points(REDUCTION, "1", evidence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"120 -> 0, 0", "120 -> 120, 0", "120 -> 120.000001, 1", "120 -> 1000000, 1"})
    void countsAGrowthFromTheBase(String evidence, String points) {
        assertThat(Said.points(GROWTH, "1", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(REDUCTION, "1", "120 -> 84"))
                .isEqualTo(Bilingual.of(
                        "(120 − 84) / 120 = 30 % | 30 %, từ 30 %: 1", "(120 − 84) / 120 = 30 % | 30 %, from 30 %: 1"));
        assertThat(Said.steps(REDUCTION, "1", "3 -> 2"))
                .isEqualTo(Bilingual.of(
                        "(3 − 2) / 3 ≈ 33,333333 % | ≈33,33 %, từ 30 %: 1",
                        "(3 − 2) / 3 ≈ 33.333333 % | ≈33.33 %, from 30 %: 1"));
        assertThat(Said.steps(GROWTH, "1", "120 -> 84"))
                .isEqualTo(Bilingual.of(
                        "(84 − 120) / 120 = -30 % | -30 %, đến 0 %: 0",
                        "(84 − 120) / 120 = -30 % | -30 %, up to 0 %: 0"));
        // A growth so small that it rounds to nothing is still shown as one.
        assertThat(Said.steps(GROWTH, "1", "1000000 -> 1000001").en())
                .isEqualTo("(1,000,001 − 1,000,000) / 1,000,000 = 0.0001 % | 0.0001 %, above 0 %: 1");
        assertThat(Said.steps(GROWTH, "1", "300000000 -> 300000001").en())
                .isEqualTo("(300,000,001 − 300,000,000) / 300,000,000 ≈ 0 % | 1/3000000 %, above 0 %: 1");
        assertThat(Said.steps(REDUCTION, "1", "10/3 -> 7/3").en())
                .isEqualTo("((10/3) − (7/3)) / (10/3) = 30 % | 30 %, from 30 %: 1");
    }

    @Test
    void refusesWhatIsNoChange() {
        assertThat(Said.refusal(REDUCTION, "1", "120 -> 84")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(REDUCTION, "1", "30%"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là giá trị gốc và giá trị mới, ví dụ 120 -> 84: 30%",
                        "The evidence must be a base and a value, such as 120 -> 84: 30%"));
    }

    @Test
    void coversEveryGrowthAndEveryReduction() {
        assertThat(Said.faults(REDUCTION, "1")).isEmpty();
        assertThat(Said.faults(GROWTH, "1")).isEmpty();
        // A reduction ends at 100 %, but has no lower end; a growth begins at -100 %, but has no upper end.
        Band[] fromZero = {Band.between(Bound.from("0"), Bound.from("50"), "0"), Band.since(Bound.from("50"), "1")};
        Band[] toHundred = {Band.until(Bound.from("50"), "0"), Band.between(Bound.from("50"), Bound.above("100"), "1")};
        assertThat(Said.faults(ScoringRule.reduction(AgainstBase.Base.PLAN, fromZero), "1"))
                .extracting(Bilingual::en)
                .containsExactly("/bands/0: Bands must cover everything: there is none below 0 %");
        assertThat(Said.faults(ScoringRule.reduction(AgainstBase.Base.PLAN, toHundred), "1"))
                .isEmpty();
        assertThat(Said.faults(ScoringRule.growth(AgainstBase.Base.PLAN, toHundred), "1"))
                .extracting(Bilingual::en)
                .containsExactly("/bands/1: Bands must cover everything: there is none above 100 %");
        assertThat(Said.faults(
                        ScoringRule.growth(
                                AgainstBase.Base.PLAN,
                                Band.between(Bound.from("-100"), Bound.from("150"), "0"),
                                Band.since(Bound.from("150"), "1")),
                        "1"))
                .isEmpty();
    }

    @Test
    void findsBoundsWhereNoChangeCanBe() {
        assertThat(Said.faults(
                        ScoringRule.growth(
                                AgainstBase.Base.PLAN,
                                Band.until(Bound.from("-100.5"), "0"),
                                Band.since(Bound.from("-100.5"), "1")),
                        "1"))
                .contains(Bilingual.of(
                        "/bands/0: Mốc phải từ -100 % trở lên: -100.5 %",
                        "/bands/0: A bound must be at least -100 %: -100.5 %"));
        assertThat(Said.faults(
                        ScoringRule.reduction(
                                AgainstBase.Base.PLAN,
                                Band.until(Bound.from("100.5"), "0"),
                                Band.since(Bound.from("100.5"), "1")),
                        "1"))
                .contains(Bilingual.of(
                        "/bands/1: Mốc phải không quá 100 %: 100.5 %",
                        "/bands/1: A bound must be at most 100 %: 100.5 %"));
        assertThat(Said.faults(
                        ScoringRule.growth(
                                AgainstBase.Base.PLAN,
                                Band.until(Bound.from("-100"), "0"),
                                Band.since(Bound.from("-100"), "1")),
                        "1"))
                .extracting(Bilingual::en)
                .containsExactly("/bands/0: A band must be within reach: no value can be below -100 %; leave it out");
        assertThat(Said.faults(
                        ScoringRule.reduction(
                                AgainstBase.Base.PLAN,
                                Band.until(Bound.above("100"), "0"),
                                Band.since(Bound.above("100"), "1")),
                        "1"))
                .extracting(Bilingual::vi)
                .containsExactly("/bands/1: Không có tỷ lệ nào trên 100 %; bỏ khoảng này");
    }

    @Test
    void saysWhatItIs() {
        assertThat(REDUCTION.describe(Points.of(1)))
                .isEqualTo(
                        Bilingual.of(
                                "giảm so với thời hạn quy định: dưới 10 %: 0; từ 10 % đến dưới 30 %: 0,5; từ 30 %: 1",
                                "reduction against the statutory time: below 10 %: 0; from 10 % to below 30 %: 0.5; from 30 %: 1"));
        assertThat(GROWTH.describe(Points.of(1)))
                .isEqualTo(Bilingual.of(
                        "tăng so với năm trước: đến 0 %: 0; trên 0 %: 1",
                        "growth against last year: up to 0 %: 0; above 0 %: 1"));
        assertThat(List.of(
                        GROWTH.kind().toString(),
                        GROWTH.direction().toString(),
                        GROWTH.base().toString(),
                        REDUCTION.base().toString(),
                        AgainstBase.Base.PLAN.toString()))
                .containsExactly("against-base", "growth", "last-year", "statutory-time", "plan");
    }
}
