package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Language;

class IndexValueTest {

    @Test
    void isExactForKnownPoints() {
        IndexValue value = IndexValue.exact(Points.parse("67.41"), Points.parse("97.5"));

        // 67.41 / 97.5 × 100 = 6741 / 97.5 = 4494 / 65
        assertThat(value.low()).isEqualTo(Ratio.of(4494, 65)).isEqualTo(value.high());
        assertThat(value.isExact()).isTrue();
        assertThat(value.nominal()).hasValue(Ratio.of(4494, 65));
        assertThat(value.printedFigure()).isEmpty();
    }

    @Test
    void mayExceedAHundredButNotFallBelowZero() {
        assertThat(IndexValue.exact(Points.of(101), Points.of(100)).low()).isEqualTo(Ratio.of(101));
        assertThat(IndexValue.exact(Points.ZERO, Points.of(100)).low()).isEqualTo(Ratio.ZERO);
        assertThatThrownBy(() -> IndexValue.exact(Points.parse("-0.000001"), Points.of(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An index must not be negative: -0.000001 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void hasNoValueWhereNothingIsAttainable(Points attainable) {
        String message = "The attainable points must be more than 0: " + attainable
                + ". Where nothing is attainable there is no index.";

        assertThatThrownBy(() -> IndexValue.exact(Points.ZERO, attainable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> IndexValue.printed(PrintedPoints.parse("5"), attainable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void staysExactBeyondTheSizeOfALong() {
        // 10^18 đồng and one, as a share of 10^18: the last đồng is kept.
        Ratio share = Ratio.of(1_000_000_000_000_000_001L, 1_000_000_000_000_000_000L);

        assertThat(IndexValue.exact(share.times(Ratio.of(100))))
                .hasToString("100.0000000000000001")
                .isNotEqualTo(IndexValue.exact(Ratio.of(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "88.33, 88.325, 88.335",
        "83.7, 83.65, 83.75",
        "83.70, 83.695, 83.705",
        "90, 89.5, 90.5",
        "100, 99.5, 100.5",
        // Nothing is below 0.
        "0.00, 0, 0.005",
        "0, 0, 0.5",
        "0.004, 0.0035, 0.0045"
    })
    void standsForAllThatCouldBePrintedSo(String figure, Ratio low, Ratio high) {
        IndexValue value = IndexValue.parse("~" + figure);

        assertThat(value.low()).isEqualTo(low);
        assertThat(value.high()).isEqualTo(high);
        assertThat(value.isExact()).isFalse();
        assertThat(value.nominal()).hasValue(Ratio.parse(figure));
        assertThat(value.printedFigure()).hasValue(new BigDecimal(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "86,29", "86.29%", " 86.29", ".5", "5.", "1e2", "~86.29", "NaN", "86.29\n"})
    void refusesAPrintedFigureOfAnotherForm(String text) {
        assertThatThrownBy(() -> IndexValue.parse("~" + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An index must look like 86.29, 899/13, ~86.29 or 86.29..86.31: \"~" + text + "\"");
    }

    @Test
    void ofPrintedPointsCarriesTheirHalfUnitIntoPercent() {
        IndexValue value = IndexValue.printed(PrintedPoints.parse("67.41"), Points.parse("97.5"));

        assertThat(value.low()).isEqualTo(Ratio.parse("67.405").times(Ratio.of(1000, 975)));
        assertThat(value.high()).isEqualTo(Ratio.parse("67.415").times(Ratio.of(1000, 975)));
        assertThat(value.nominal()).hasValue(Ratio.of(4494, 65));
        assertThat(value.printedFigure()).isEmpty();
    }

    @Test
    void ofPrintedPointsDoesNotFallBelowZero() {
        IndexValue value = IndexValue.printed(PrintedPoints.parse("0.00"), Points.of(50));

        // Up to 0.005 of 50.
        assertThat(value.low()).isEqualTo(Ratio.ZERO);
        assertThat(value.high()).isEqualTo(Ratio.parse("0.01"));
    }

    @Test
    void showsLaiChauOf2016AsAPercentage() {
        // DESIGN: 79.12 of 100 points in 2015, 67.41 of 97.5 in 2016; never "-11.71".
        IndexValue earlier = PrintedPoints.parse("79.12/100").index().orElseThrow();
        IndexValue later = PrintedPoints.parse("67.41/97.5").index().orElseThrow();

        assertThat(later.show(Language.EN)).isEqualTo("≈69.14");
        assertThat(later.show(Language.VI)).isEqualTo("≈69,14");
        assertThat(later.minus(earlier).show(Language.EN)).isEqualTo("-9.98");
        assertThat(later.minus(earlier).show(Language.VI)).isEqualTo("-9,98");
        assertThat(later.minus(earlier).isFall()).isTrue();
    }

    @Test
    void refusesARangeThatIsTurnedRound() {
        assertThat(IndexValue.between(Ratio.parse("86.29"), Ratio.parse("86.31"))
                        .nominal())
                .isEmpty();
        assertThatThrownBy(() -> IndexValue.between(Ratio.parse("86.31"), Ratio.parse("86.29")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The low end of an index must not exceed its high end: 86.31 > 86.29");
    }

    @Test
    void refusesARangeThatBeginsBelowZero() {
        assertThatThrownBy(() -> IndexValue.between(Ratio.parse("-0.5"), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An index must not be negative: -0.5 %");
    }

    @Test
    void isExactWhenItsRangeIsAPoint() {
        IndexValue point = IndexValue.between(Ratio.of(86), Ratio.of(86));

        assertThat(point).isEqualTo(IndexValue.exact(Ratio.of(86)));
        assertThat(point.nominal()).hasValue(Ratio.of(86));
    }

    @Test
    void containsBothItsEndsAndNothingBeyond() {
        IndexValue value = IndexValue.parse("~88.33");

        assertThat(value.contains(Ratio.parse("88.3249999999"))).isFalse();
        assertThat(value.contains(Ratio.parse("88.325"))).isTrue();
        assertThat(value.contains(Ratio.parse("88.335"))).isTrue();
        assertThat(value.contains(Ratio.parse("88.3350000001"))).isFalse();
    }

    @Test
    void overlapsWhereOneValueIsCommon() {
        IndexValue value = IndexValue.parse("~90.10");

        // 90.10 ends where 90.11 begins: 90.105.
        assertThat(value.overlaps(IndexValue.parse("~90.11"))).isTrue();
        assertThat(IndexValue.parse("~90.11").overlaps(value)).isTrue();
        assertThat(value.overlaps(IndexValue.parse("~90.12"))).isFalse();
        assertThat(IndexValue.parse("~90.12").overlaps(value)).isFalse();
    }

    @Test
    void widensToHoldAnotherFigure() {
        IndexValue either = IndexValue.parse("~86.29").or(IndexValue.parse("~86.92"));

        assertThat(either).isEqualTo(IndexValue.between(Ratio.parse("86.285"), Ratio.parse("86.925")));
        assertThat(either.nominal()).isEmpty();
        assertThat(IndexValue.parse("~86.29").or(IndexValue.parse("~86.29"))).isEqualTo(IndexValue.parse("~86.29"));
    }

    @Test
    void isCutOffAtACap() {
        IndexValue full = IndexValue.parse("~100.00").atMost(Ratio.of(100));

        assertThat(full.low()).isEqualTo(Ratio.parse("99.995"));
        assertThat(full.high()).isEqualTo(Ratio.of(100));
        assertThat(full.nominal()).hasValue(Ratio.of(100));
        assertThat(full.show(Language.EN)).isEqualTo("100.00");
        assertThat(IndexValue.parse("~99.99").atMost(Ratio.of(100))).isEqualTo(IndexValue.parse("~99.99"));
        assertThat(IndexValue.exact(Ratio.of(101)).atMost(Ratio.of(100))).isEqualTo(IndexValue.exact(Ratio.of(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "81.7549999999999, 2, 81.75",
        "81.755, 2, 81.76",
        "81.7550000000001, 2, 81.76",
        "81.745, 2, 81.75",
        "1.005, 2, 1.01",
        "83.65, 1, 83.7",
        "89.995, 2, 90",
        "89.9949999999999, 2, 89.99",
        "99.5, 0, 100"
    })
    void roundsExactHalvesUpAtThePublishedDecimals(Ratio percent, int decimals, Ratio rounded) {
        assertThat(IndexValue.exact(percent).rounded(Rounding.toDecimals(decimals)))
                .isEqualTo(IndexValue.exact(rounded));
    }

    @Test
    void roundsTheOtherWayWhereTheRoundingSaysSo() {
        assertThat(IndexValue.exact(Ratio.parse("81.755")).rounded(new Rounding(2, RoundingMode.HALF_DOWN)))
                .isEqualTo(IndexValue.exact(Ratio.parse("81.75")));
    }

    @Test
    void isThePrintedFigureAtItsOwnDecimals() {
        assertThat(IndexValue.parse("~90.10").rounded(Rounding.toDecimals(2)))
                .isEqualTo(IndexValue.exact(Ratio.parse("90.1")));
        assertThat(IndexValue.parse("~100.00").atMost(Ratio.of(100)).rounded(Rounding.toDecimals(2)))
                .isEqualTo(IndexValue.exact(Ratio.of(100)));
    }

    @Test
    void isNotThePrintedFigureWhereACapIsBelowIt() {
        // 100 printed without decimals stands for 99.5 to 100.5.
        IndexValue capped = IndexValue.parse("~100").atMost(Ratio.parse("99.7"));

        assertThat(capped.rounded(Rounding.toDecimals(0))).isEqualTo(IndexValue.exact(Ratio.of(100)));
        assertThat(IndexValue.parse("~100").atMost(Ratio.parse("99.2")).rounded(Rounding.toDecimals(0)))
                .isEqualTo(IndexValue.exact(Ratio.of(99)));
    }

    @Test
    void isRoundedToARangeWhereItsValuesRoundApart() {
        // 86.25 is 86.2 or 86.3 at one decimal, and 83.7 anything from 83.65 to 83.75 at two.
        assertThat(IndexValue.parse("~86.25").rounded(Rounding.toDecimals(1)))
                .isEqualTo(IndexValue.between(Ratio.parse("86.2"), Ratio.parse("86.3")));
        assertThat(IndexValue.parse("~83.7").rounded(Rounding.toDecimals(2)))
                .isEqualTo(IndexValue.between(Ratio.parse("83.65"), Ratio.parse("83.75")));
        assertThat(IndexValue.parse("~86.23").rounded(Rounding.toDecimals(1)))
                .isEqualTo(IndexValue.exact(Ratio.parse("86.2")));
    }

    @Test
    void takesAnotherIndexAwayWithAllThatBothCanBe() {
        PercentagePoints change = IndexValue.parse("~86.29").minus(IndexValue.parse("~81.76"));

        assertThat(change.low()).isEqualTo(Ratio.parse("4.52"));
        assertThat(change.high()).isEqualTo(Ratio.parse("4.54"));
        assertThat(change.nominal()).hasValue(Ratio.parse("4.53"));
    }

    @Test
    void isDividedFromItsEarlierSelfByBothReadingsOfAPrintedChange() {
        // DESIGN: 88.02 after +1.72, so Điện Biên 2022 lies in [86.290, 86.310].
        IndexValue earlier = IndexValue.parse("~88.02").before(new BigDecimal("1.72"));

        assertThat(earlier.low()).isEqualTo(Ratio.parse("86.290"));
        assertThat(earlier.high()).isEqualTo(Ratio.parse("86.310"));
        assertThat(earlier.nominal()).hasValue(Ratio.parse("86.3"));
        assertThat(earlier.show(Language.EN)).isEqualTo("≈86.30");
    }

    @Test
    void holdsBothReadingsOfAChangeWhenItsOwnFigureIsFiner() {
        // 88.0234 is printed as 88.02. From 86.2960, printed as 86.30, the difference of the rounded values is +1.72,
        // though the rounded difference is +1.73.
        IndexValue earlier = IndexValue.exact(Ratio.parse("88.0234")).before(new BigDecimal("1.72"));

        assertThat(earlier.contains(Ratio.parse("86.2960"))).isTrue();
    }

    @Test
    void isNeverBelowZeroBeforeAChange() {
        IndexValue earlier = IndexValue.parse("~1.70").before(new BigDecimal("1.70"));

        assertThat(earlier.low()).isEqualTo(Ratio.ZERO);
        assertThat(earlier.high()).isEqualTo(Ratio.parse("0.01"));
        assertThat(earlier.nominal()).hasValue(Ratio.ZERO);
    }

    @Test
    void isLargerBeforeAFall() {
        IndexValue earlier = IndexValue.parse("~80.00").before(new BigDecimal("-0.5"));

        // Half a unit of the change is 0.05 here, half a unit of the figure 0.005.
        assertThat(earlier.low()).isEqualTo(Ratio.parse("80.445"));
        assertThat(earlier.high()).isEqualTo(Ratio.parse("80.555"));
    }

    @ParameterizedTest
    @CsvSource({
        "~86.29, '86.29', '86,29'",
        "~86.2, '86.2', '86,2'",
        "~90, '90', '90'",
        "86.2, '86.20', '86,20'",
        // An exact value is shown in full, so that 89.995 is not taken for 90.
        "89.995, '89.995', '89,995'",
        "81.123456789012, '81.123456789012', '81,123456789012'",
        "899/13, '69.153846', '69,153846'",
        "100, '100.00', '100,00'",
        "86.29..86.31, '86.29–86.31', '86,29–86,31'",
        "86.291..86.294, '86.29', '86,29'",
        "69.1..69.2~69.14, '≈69.14', '≈69,14'"
    })
    void isShownAsAPersonReadsIt(IndexValueText text, String english, String vietnamese) {
        assertThat(text.value().show(Language.EN)).isEqualTo(english);
        assertThat(text.value().show(Language.VI)).isEqualTo(vietnamese);
    }

    /** Says which of the two factories reads the text. */
    record IndexValueText(IndexValue value) {
        static IndexValueText parse(String text) {
            return new IndexValueText(IndexValue.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "86.29",
                "899/13",
                "~86.29",
                "~86.20",
                "86.29..86.31",
                "899/13..70",
                "69.1..69.2~69.14",
                "0",
                "100.0000000000000001"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(IndexValue.parse(text)).hasToString(text);
    }

    @Test
    void readsEachFormAsWhatItIs() {
        assertThat(IndexValue.parse("86.29")).isEqualTo(IndexValue.exact(Ratio.parse("86.29")));
        assertThat(IndexValue.parse("~86.29")).isEqualTo(IndexValue.parse("~86.29"));
        assertThat(IndexValue.parse("86.29..86.31"))
                .isEqualTo(IndexValue.between(Ratio.parse("86.29"), Ratio.parse("86.31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "86,29", "..", "86.29..", "..86.31", "86...87", "1..2..3", "86.29 ", "1e2"})
    void refusesATextOfNoneOfTheForms(String text) {
        assertThatThrownBy(() -> IndexValue.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An index must look like 86.29, 899/13, ~86.29 or 86.29..86.31: \"" + text + "\"");
    }

    @Test
    void refusesANegativeIndexAsText() {
        assertThatThrownBy(() -> IndexValue.parse("-5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An index must not be negative: -5 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.9", "87.1"})
    void refusesAFigureThatDoesNotLieInItsRange(String figure) {
        assertThat(IndexValue.parse("86..87~86").nominal()).hasValue(Ratio.of(86));
        assertThat(IndexValue.parse("86..87~87").nominal()).hasValue(Ratio.of(87));
        assertThatThrownBy(() -> IndexValue.parse("86..87~" + figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure of an index must lie in its range: " + figure + ", not in 86..87");
    }

    @Test
    void isNotEqualToTheSameRangeOfAnotherOrigin() {
        IndexValue printed = IndexValue.parse("~86.30");
        IndexValue between = IndexValue.between(Ratio.parse("86.295"), Ratio.parse("86.305"));

        assertThat(printed).isNotEqualTo(between).isNotEqualTo(IndexValue.parse("86.295..86.305~86.3"));
        assertThat(printed).isEqualTo(IndexValue.parse("~86.30")).hasSameHashCodeAs(IndexValue.parse("~86.30"));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 85, 85, 80",
        "~80.00, ~80.01, ~80.01, ~80.00",
        "~80.00, ~80.00, ~80.00, ~80.00",
        // The same range printed otherwise: 79.995 to 80.005, of which either may be the larger.
        "~80.00, 80, 80..80.005~80, 79.995..80~80",
        "80..84, 82..83, 82..84, 80..83",
        "80..82, 82..83, 82..83, 80..82"
    })
    void hasALargerAndASmallerOfTwoAsFarAsKnown(String one, String other, String larger, String smaller) {
        IndexValue a = IndexValue.parse(one);
        IndexValue b = IndexValue.parse(other);

        assertThat(a.max(b)).isEqualTo(b.max(a)).isEqualTo(IndexValue.parse(larger));
        assertThat(a.min(b)).isEqualTo(b.min(a)).isEqualTo(IndexValue.parse(smaller));
    }

    @Test
    void hasAMeanWithEverythingThatItCanBe() {
        // (80 + 81 + 83) / 3 = 81.333…
        assertThat(mean("80", "81", "83")).isEqualTo(IndexValue.parse("244/3"));
        // 0.005 on either side of one of two: 0.0025.
        assertThat(mean("80", "~81.00")).isEqualTo(IndexValue.parse("80.4975..80.5025~80.5"));
        assertThat(mean("80", "81..82")).isEqualTo(IndexValue.parse("80.5..81"));
        assertThat(mean("~81.00")).isEqualTo(IndexValue.parse("~81.00"));
    }

    private static IndexValue mean(String... values) {
        return IndexValue.mean(Stream.of(values).map(IndexValue::parse).toList());
    }

    @Test
    void hasAMeanByWeights() {
        List<IndexValue> values = List.of(IndexValue.parse("80"), IndexValue.parse("85"));

        // (80 + 4 × 85) / 5
        assertThat(IndexValue.weightedMean(values, List.of(Ratio.ONE, Ratio.of(4))))
                .isEqualTo(IndexValue.parse("84"));
        assertThat(IndexValue.weightedMean(values, List.of(Ratio.ZERO, Ratio.of(4))))
                .isEqualTo(IndexValue.parse("85"));
    }

    @Test
    void hasNoMeanByWeightsThatDoNotFit() {
        List<IndexValue> values = List.of(IndexValue.parse("80"), IndexValue.parse("85"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexValue.weightedMean(values, List.of(Ratio.ONE)))
                .withMessage("Indices must have one weight each: 2 indices, 1 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexValue.weightedMean(values, List.of(Ratio.ZERO, Ratio.ZERO)))
                .withMessage("The weights of a mean must be at least 0, and not all of them 0: [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexValue.weightedMean(values, List.of(Ratio.of(-1), Ratio.of(2))))
                .withMessage("The weights of a mean must be at least 0, and not all of them 0: [-1, 2]");
        assertThatIllegalArgumentException().isThrownBy(() -> IndexValue.mean(List.of()));
    }
}
