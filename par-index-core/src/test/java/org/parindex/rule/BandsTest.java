package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class BandsTest {

    /** Below 50: 0; from 50 to 80 with both: 0.5; above 80 to below 100: 0.75; from 100: 1. */
    private static final Bands RULE = ScoringRule.bands(
            Band.since(Bound.from("100"), "1"),
            Band.until(Bound.from("50"), "0"),
            Band.between(Bound.above("80"), Bound.from("100"), "0.75"),
            Band.between(Bound.from("50"), Bound.above("80"), "0.5"));

    @ParameterizedTest
    @CsvSource({
        "0%, 0", "49.999999%, 0", "50%, 0.5", "50.000001%, 0.5", "79.999999%, 0.5", "80%, 0.5", "80.000001%, 0.75",
        "99.999999%, 0.75", "100%, 1", "22 of 45, 0", "1 of 2, 0.5", "36 of 45, 0.5", "37 of 45, 0.75", "45 of 45, 1",
        "99999999 of 100000000, 0.75", "80000001 of 100000000, 0.75", "4999999999 of 9999999999, 0"
    })
    void givesThePointsOfTheBand(String evidence, String points) {
        assertThat(Said.points(RULE, "1", evidence)).isEqualTo(points);
    }

    @Test
    void saysWhereAShareFalls() {
        assertThat(Said.steps(RULE, "1", "37 of 45"))
                .isEqualTo(Bilingual.of(
                        "37/45 ≈ 82,22 %, trên 80 % đến dưới 100 %: 0,75",
                        "37/45 ≈ 82.22 %, above 80 % to below 100 %: 0.75"));
        assertThat(Said.steps(RULE, "1", "36 of 45"))
                .isEqualTo(Bilingual.of("36/45 = 80 %, từ 50 % đến 80 %: 0,5", "36/45 = 80 %, from 50 % to 80 %: 0.5"));
        assertThat(Said.steps(RULE, "1", "45 of 45"))
                .isEqualTo(Bilingual.of("45/45 = 100 %, từ 100 %: 1", "45/45 = 100 %, from 100 %: 1"));
        assertThat(Said.steps(RULE, "1", "12.5%"))
                .isEqualTo(Bilingual.of("12,50 %, dưới 50 %: 0", "12.50 %, below 50 %: 0"));
        assertThat(Said.steps(RULE, "1", "100/3%"))
                .isEqualTo(Bilingual.of("≈33,33 %, dưới 50 %: 0", "≈33.33 %, below 50 %: 0"));
    }

    @Test
    void neverShowsARoundedPercentageOnTheWrongSide() {
        assertThat(Said.steps(RULE, "1", "99999 of 100000").en())
                .isEqualTo("99999/100000, above 80 % to below 100 %: 0.75");
        assertThat(Said.steps(RULE, "1", "80001 of 100000").en())
                .isEqualTo("80001/100000, above 80 % to below 100 %: 0.75");
        assertThat(Said.steps(RULE, "1", "79.999%").en()).isEqualTo("79.999 %, from 50 % to 80 %: 0.5");
        assertThat(Said.steps(RULE, "1", "79.999%").vi()).isEqualTo("79,999 %, từ 50 % đến 80 %: 0,5");
        assertThat(Said.steps(RULE, "1", "149999/3000%").en()).isEqualTo("149999/3000 %, below 50 %: 0");
    }

    @Test
    void refusesWhatIsNoShareOrMoreThanAll() {
        assertThat(Said.refusal(RULE, "1", "100%")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "1", "100.01%"))
                .isEqualTo(
                        Bilingual.of("Giá trị phải từ 0 đến 100: 100.01", "The value must be from 0 to 100: 100.01"));
        assertThat(Said.refusal(RULE, "1", "plan 37 of 45"))
                .isEqualTo(
                        Bilingual.of(
                                "Minh chứng phải là phần trên tổng hoặc tỷ lệ phần trăm, ví dụ 37 of 45 | 91.17%: plan 37 of 45",
                                "The evidence must be a part of a whole or a percentage, such as 37 of 45 | 91.17%: plan 37 of 45"));
    }

    @Test
    void coversEverythingOnce() {
        assertThat(Said.faults(RULE, "1")).isEmpty();
        // Ends at the very ends of the domain close it, too.
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.between(Bound.from("0"), Bound.above("80"), "0"),
                                Band.between(Bound.above("80"), Bound.above("100"), "1")),
                        "1"))
                .isEmpty();
    }

    @Test
    void findsAGap() {
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.from("50"), "0"), Band.since(Bound.from("60"), "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Giữa hai khoảng có chỗ trống: khoảng trước đến dưới 50 %, khoảng sau từ 60 %",
                        "/bands/1: Bands must leave no gap: one ends below 50 %, the next begins from 60 %"));
        // 50 % itself belongs to neither.
        assertThat(Said.faults(
                        ScoringRule.bands(Band.since(Bound.above("50"), "1"), Band.until(Bound.from("50"), "0")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/0: Giữa hai khoảng có chỗ trống: khoảng trước đến dưới 50 %, khoảng sau trên 50 %",
                        "/bands/0: Bands must leave no gap: one ends below 50 %, the next begins above 50 %"));
    }

    @Test
    void findsAnOverlap() {
        // 50 % itself belongs to both.
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.above("50"), "0"), Band.since(Bound.from("50"), "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Hai khoảng chồng lên nhau: khoảng trước đến 50 %, khoảng sau từ 50 %",
                        "/bands/1: Bands must not overlap: one ends at 50 %, the next begins from 50 %"));
        assertThat(Said.faults(
                        ScoringRule.bands(Band.since(Bound.from("0"), "1"), Band.since(Bound.from("50"), "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Hai khoảng chồng lên nhau: khoảng trước không có mức kết thúc, khoảng sau từ 50 %",
                        "/bands/1: Bands must not overlap: one has no end, the next begins from 50 %"));
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.above("50"), "1"), Band.until(Bound.above("100"), "1")),
                        "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Hai khoảng chồng lên nhau: khoảng trước đến 50 %, khoảng sau không có mức bắt đầu",
                        "/bands/1: Bands must not overlap: one ends at 50 %, the next has no beginning"));
    }

    @Test
    void pointsAtTheSecondOfTwoEqualBands() {
        Band all = Band.between(Bound.from("0"), Bound.above("100"), "1");

        assertThat(Said.faults(ScoringRule.bands(all, all), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Hai khoảng chồng lên nhau: khoảng trước đến 100 %, khoảng sau từ 0 %",
                        "/bands/1: Bands must not overlap: one ends at 100 %, the next begins from 0 %"));
    }

    @Test
    void findsBothOpenEnds() {
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.between(Bound.above("0"), Bound.from("50"), "0"),
                                Band.between(Bound.from("50"), Bound.from("100"), "1")),
                        "1"))
                .containsExactly(
                        Bilingual.of(
                                "/bands/0: Các khoảng phải phủ kín mọi tỷ lệ: chưa có khoảng đến 0 %",
                                "/bands/0: Bands must cover everything: there is none up to 0 %"),
                        Bilingual.of(
                                "/bands/1: Các khoảng phải phủ kín mọi tỷ lệ: chưa có khoảng từ 100 %",
                                "/bands/1: Bands must cover everything: there is none from 100 %"));
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.between(Bound.from("10"), Bound.from("50"), "0"),
                                Band.between(Bound.from("50"), Bound.above("90"), "1")),
                        "1"))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/bands/0: Bands must cover everything: there is none below 10 %",
                        "/bands/1: Bands must cover everything: there is none above 90 %");
    }

    @Test
    void findsABandThatIsEmpty() {
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.until(Bound.from("50"), "0"),
                                Band.between(Bound.from("50"), Bound.from("50"), "0.5"),
                                Band.since(Bound.from("50"), "1")),
                        "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Khoảng phải kết thúc sau chỗ bắt đầu: từ 50 %, đến dưới 50 %",
                        "/bands/1: A band must end after it begins: begins from 50 %, ends below 50 %"));
        // One value alone is a band.
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.until(Bound.from("50"), "0"),
                                Band.between(Bound.from("50"), Bound.above("50"), "0.5"),
                                Band.since(Bound.above("50"), "1")),
                        "1"))
                .isEmpty();
    }

    @Test
    void findsABandThatNoShareCanReach() {
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.above("100"), "0"), Band.since(Bound.above("100"), "1")),
                        "1"))
                .containsExactly(Bilingual.of(
                        "/bands/1: Không có tỷ lệ nào trên 100 %; bỏ khoảng này",
                        "/bands/1: A band must be within reach: no value can be above 100 %; leave it out"));
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.from("0"), "0"), Band.since(Bound.from("0"), "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands/0: Không có tỷ lệ nào dưới 0 %; bỏ khoảng này",
                        "/bands/0: A band must be within reach: no value can be below 0 %; leave it out"));
    }

    @Test
    void findsBoundsOutsideOfAllShares() {
        assertThat(Said.faults(
                        ScoringRule.bands(
                                Band.until(Bound.from("-0.01"), "0"),
                                Band.between(Bound.from("-0.01"), Bound.from("100.01"), "0.5"),
                                Band.since(Bound.from("100.01"), "1")),
                        "1"))
                .contains(
                        Bilingual.of(
                                "/bands/0: Mốc phải từ 0 % đến 100 %: -0.01 %",
                                "/bands/0: A bound must be from 0 % to 100 %: -0.01 %"),
                        Bilingual.of(
                                "/bands/2: Mốc phải từ 0 % đến 100 %: 100.01 %",
                                "/bands/2: A bound must be from 0 % to 100 %: 100.01 %"));
    }

    @Test
    void needsTwoBandsWhoseBestIsTheMaximum() {
        assertThat(Said.faults(ScoringRule.bands(Band.since(Bound.from("0"), "1")), "1"))
                .containsExactly(Bilingual.of(
                        "/bands: Quy tắc cần ít nhất 2 khoảng: 1", "/bands: The rule must have at least 2 bands: 1"));
        assertThat(Said.faults(RULE, "1.5"))
                .extracting(Bilingual::en)
                .containsExactly(
                        ": The rule must be able to reach the maximum 1.5: the best result earns 1; correct the maximum or the"
                                + " points of the rule");
        assertThat(Said.faults(
                        ScoringRule.bands(Band.until(Bound.from("50"), "-1"), Band.since(Bound.from("50"), "1")), "1"))
                .extracting(Bilingual::en)
                .containsExactly("/bands/0/points: Points must not be negative: -1");
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.of(1)))
                .isEqualTo(Bilingual.of(
                        "từ 100 %: 1; dưới 50 %: 0; trên 80 % đến dưới 100 %: 0,75; từ 50 % đến 80 %: 0,5",
                        "from 100 %: 1; below 50 %: 0; above 80 % to below 100 %: 0.75; from 50 % to 80 %: 0.5"));
        assertThat(new Band(Optional.empty(), Optional.empty(), Points.of(1)).show())
                .isEqualTo(Bilingual.of("mọi tỷ lệ: 1", "any percentage: 1"));
        assertThat(Band.until(Bound.above("12.5"), "0").show())
                .isEqualTo(Bilingual.of("đến 12,5 %: 0", "up to 12.5 %: 0"));
    }
}
