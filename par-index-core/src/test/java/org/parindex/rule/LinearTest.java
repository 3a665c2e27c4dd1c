package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

class LinearTest {

    private static final Linear SIPAS = ScoringRule.linearInPercentage();
    private static final Linear PART = new Linear(Linear.Of.PERCENTAGE, Ratio.of(50), Ratio.of(95));
    private static final Linear MEAN = ScoringRule.linearInMean("1", "5");

    // SIPAS of 91.17 % is printed as 9.12 of 10 points.
    @ParameterizedTest
    @CsvSource({"0%, 0", "91.17%, 9.117", "100%, 10", "100/3%, 3.333333", "200/3%, 6.666667"})
    void isAPercentageOfTheMaximum(String evidence, String points) {
        assertThat(Said.points(SIPAS, "10", evidence)).isEqualTo(points);
    }

    // (90 − 50) / (95 − 50) = 8/9
    @ParameterizedTest
    @CsvSource({
        "0%, 0",
        "49.999999%, 0",
        "50%, 0",
        "50.000001%, 0",
        "51%, 0.222222",
        "90%, 8.888889",
        "94.999%, 9.999778",
        "95%, 10",
        "95.000001%, 10",
        "100%, 10"
    })
    void growsBetweenItsEndsAndIsFlatOutside(String evidence, String points) {
        assertThat(Said.points(PART, "10", evidence)).isEqualTo(points);
    }

    // (4.25 − 1) / (5 − 1) = 0.8125; (13/3 − 1) / 4 = 5/6
    @ParameterizedTest
    @CsvSource({"1, 0", "4.25, 8.125", "value 13/3, 8.333333", "5, 10"})
    void isThePlaceOfAMeanOnItsScale(String evidence, String points) {
        assertThat(Said.points(MEAN, "10", evidence)).isEqualTo(points);
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(SIPAS, "10", "91.17%"))
                .isEqualTo(Bilingual.of("10 × 91,17 % = 9,117", "10 × 91.17 % = 9.117"));
        assertThat(Said.steps(MEAN, "10", "4.25"))
                .isEqualTo(Bilingual.of(
                        "(4,25 − 1) / (5 − 1) = 0,8125 | 10 × 0,8125 = 8,125",
                        "(4.25 − 1) / (5 − 1) = 0.8125 | 10 × 0.8125 = 8.125"));
        assertThat(Said.steps(MEAN, "10", "value 13/3"))
                .isEqualTo(Bilingual.of(
                        "((13/3) − 1) / (5 − 1) ≈ 0,833333 | 10 × 5/6 = 8,333333",
                        "((13/3) − 1) / (5 − 1) ≈ 0.833333 | 10 × 5/6 = 8.333333"));
        assertThat(Said.steps(PART, "10", "90%"))
                .isEqualTo(Bilingual.of(
                        "(90 − 50) / (95 − 50) ≈ 0,888889 | 10 × 8/9 = 8,888889",
                        "(90 − 50) / (95 − 50) ≈ 0.888889 | 10 × 8/9 = 8.888889"));
        assertThat(Said.steps(PART, "10", "50%"))
                .isEqualTo(Bilingual.of("50 % ≤ 50 % | 0 điểm", "50 % ≤ 50 % | 0 points"));
        assertThat(Said.steps(PART, "10", "95.5%"))
                .isEqualTo(Bilingual.of("95,50 % ≥ 95 % | điểm tối đa: 10", "95.50 % ≥ 95 % | full points: 10"));
    }

    @Test
    void refusesWhatLiesOutsideOfTheScale() {
        assertThat(Said.refusal(SIPAS, "10", "100%")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(SIPAS, "10", "100.01%").en()).isEqualTo("The value must be from 0 to 100: 100.01");
        assertThat(Said.refusal(MEAN, "10", "0.99"))
                .isEqualTo(Bilingual.of("Giá trị phải từ 1 đến 5: 0.99", "The value must be from 1 to 5: 0.99"));
        assertThat(Said.refusal(MEAN, "10", "1")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(MEAN, "10", "5")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(MEAN, "10", "5.01").en()).isEqualTo("The value must be from 1 to 5: 5.01");
    }

    @Test
    void refusesTheOtherMeasure() {
        assertThat(Said.refusal(SIPAS, "10", "4.25"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là tỷ lệ phần trăm, ví dụ 91.17%: 4.25",
                        "The evidence must be a percentage, such as 91.17%: 4.25"));
        assertThat(Said.refusal(MEAN, "10", "91.17%"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là một số, ví dụ 3: 91.17%",
                        "The evidence must be a number, such as 3: 91.17%"));
    }

    @Test
    void needsAScaleInOrder() {
        assertThat(Said.faults(SIPAS, "10")).isEmpty();
        assertThat(Said.faults(MEAN, "10")).isEmpty();
        assertThat(Said.faults(ScoringRule.linearInMean("5", "5"), "10"))
                .containsExactly(Bilingual.of(
                        "/fullAt: Mức thấp nhất của thang phải nhỏ hơn mức cao nhất: 5, 5",
                        "/fullAt: The low end of a scale must be below its high end: 5, 5"));
        assertThat(Said.faults(new Linear(Linear.Of.PERCENTAGE, Ratio.of(101), Ratio.of(-1)), "10"))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/fullAt: The low end of a scale must be below its high end: 101, -1",
                        "/zeroAt: A bound must be from 0 % to 100 %: 101 %",
                        "/fullAt: A bound must be from 0 % to 100 %: -1 %");
    }

    @Test
    void saysWhatItIs() {
        assertThat(SIPAS.describe(Points.of(10)))
                .isEqualTo(Bilingual.of(
                        "tỷ lệ từ 0 % (0 điểm) đến 100 % (điểm tối đa), tăng đều",
                        "a percentage from 0 % (0 points) to 100 % (full points), evenly"));
        assertThat(ScoringRule.linearInMean("1.5", "5").describe(Points.of(10)))
                .isEqualTo(Bilingual.of(
                        "điểm trung bình từ 1,5 (0 điểm) đến 5 (điểm tối đa), tăng đều",
                        "a mean from 1.5 (0 points) to 5 (full points), evenly"));
        assertThat(List.of(
                        MEAN.kind().toString(), MEAN.of().toString(), SIPAS.of().toString()))
                .containsExactly("linear", "mean", "percentage");
    }

    // (75 − 50) / (100 − 50) = 0.5, not 75 %.
    @Test
    void aScaleThatBeginsAboveZeroIsNoPercentageOfTheMaximumEvenWhereItEndsAtAHundred() {
        Linear upper = new Linear(Linear.Of.PERCENTAGE, Ratio.of(50), Ratio.of(100));

        assertThat(Said.points(upper, "10", "75%")).isEqualTo("5");
        assertThat(Said.points(upper, "10", "50%")).isEqualTo("0");
        assertThat(Said.points(upper, "10", "100%")).isEqualTo("10");
    }

    // 5/64 = 0.078125 has six decimals, 1/128 = 0.0078125 has seven.
    @Test
    void aFactorOfMoreThanSixDecimalsIsShownAsTheFraction() {
        Linear scale = ScoringRule.linearInMean("0", "128");

        assertThat(Said.steps(scale, "10", "10").en())
                .isEqualTo("(10 − 0) / (128 − 0) = 0.078125 | 10 × 0.078125 = 0.78125");
        assertThat(Said.steps(scale, "10", "1").en())
                .isEqualTo("(1 − 0) / (128 − 0) ≈ 0.007813 | 10 × 1/128 = 0.078125");
    }
}
