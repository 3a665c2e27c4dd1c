package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.text.Language;

/**
 * Published totals come from unrounded parts: printed parts may add to another number and still be right. The figures are those of
 * the table of published cases in the design, section 6.
 */
class PublishedTotalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Thanh Hóa 2021,   7.82 + 8.93 + 12.70 + 9.23 + 11.49 + 9.88 + 14.18 + 13.61, 87.84, 87.83",
        "Ninh Thuận 2022,  54.2 + 31.59,               85.79, 85.78",
        "Quảng Ninh 2020,  57.66 + 9.56 + 18.83 + 5,   91.05, 91.04",
        "Đồng Tháp 2020,   55.94 + 8.89 + 20.09 + 1.84, 86.76, 86.77",
        "Phú Thọ 2020,     53.99 + 8.81 + 18.17 + 4.76, 85.73, 85.74"
    })
    void whatPrintedPartsStandForHoldsTheTotalThatTheirSumMisses(
            String unit, String parts, BigDecimal added, BigDecimal published) {
        assertThat(added(parts)).isEqualByComparingTo(added).isNotEqualByComparingTo(published);
        assertThat(sum(parts).contains(Ratio.of(published))).as(unit).isTrue();
        assertThat(sum(parts).overlaps(IndexValue.printed(published))).as(unit).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Đắk Lắk 2023,  57.92 + 2.97 + 18.29 + 8.15, 87.33", "Lạng Sơn 2018, 47.75 + 9.15 + 16.85 + 3.5,  77.25"
    })
    void somePrintedPartsAddToTheTotal(String unit, String parts, BigDecimal published) {
        assertThat(added(parts)).as(unit).isEqualByComparingTo(published);
        assertThat(sum(parts).contains(Ratio.of(published))).as(unit).isTrue();
    }

    @Test
    void thePointsOfDongNai2017StandForItsPrintedPercentage() {
        // Component 3: 12.95 of 14.5 is 89.31 %, published 89.34 %; 12.955 of 14.5 is 89.344… %.
        IndexValue ofPoints = PrintedPoints.parse("12.95/14.5").index().orElseThrow();

        assertThat(ofPoints.show(Language.EN)).isEqualTo("≈89.31");
        assertThat(ofPoints.contains(Ratio.parse("89.34"))).isTrue();
        assertThat(ofPoints.overlaps(IndexValue.parse("~89.34"))).isTrue();
        assertThat(IndexValue.exact(Points.parse("12.95"), Points.parse("14.5")).overlaps(IndexValue.parse("~89.34")))
                .isFalse();
    }

    @Test
    void aTotalOutsideTheReachOfRoundingIsAConflict() {
        // Eight parts of half a hundredth reach 0.04, and the total its own half hundredth.
        String parts = "7.82 + 8.93 + 12.70 + 9.23 + 11.49 + 9.88 + 14.18 + 13.61";

        assertThat(sum(parts).overlaps(IndexValue.parse("~87.88"))).isTrue();
        assertThat(sum(parts).overlaps(IndexValue.parse("~87.89"))).isFalse();
    }

    private static List<BigDecimal> figures(String parts) {
        return Arrays.stream(parts.split(" \\+ ")).map(BigDecimal::new).toList();
    }

    private static BigDecimal added(String parts) {
        return figures(parts).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of ranges. 5 and 54.2 are read as 5.00 and 54.20: what the narrower range holds, the wider does too. */
    private static IndexValue sum(String parts) {
        Ratio low = Ratio.ZERO;
        Ratio high = Ratio.ZERO;
        for (BigDecimal figure : figures(parts)) {
            IndexValue part = IndexValue.printed(figure.setScale(2, RoundingMode.UNNECESSARY));
            low = low.plus(part.low());
            high = high.plus(part.high());
        }
        return IndexValue.between(low, high);
    }
}
