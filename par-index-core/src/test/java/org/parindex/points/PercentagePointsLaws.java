package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PercentagePointsLaws {

    @Provide
    Arbitrary<Ratio> percentages() {
        return Numbers.percentages();
    }

    @Provide
    Arbitrary<PercentagePoints> differences() {
        return Combinators.combine(Numbers.indexValues(), Numbers.indexValues()).as(IndexValue::minus);
    }

    @Property(tries = 300)
    void turnedTwiceAreThemselves(@ForAll("differences") PercentagePoints difference) {
        PercentagePoints turned = difference.negated();

        assertThat(turned.negated()).isEqualTo(difference).hasSameHashCodeAs(difference);
        assertThat(turned.isRise()).isEqualTo(difference.isFall());
        assertThat(turned.isFall()).isEqualTo(difference.isRise());
    }

    @Property(tries = 500)
    void printedHoldBothReadings(
            @ForAll("percentages") Ratio earlier,
            @ForAll("percentages") Ratio later,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        Rounding rounding = Rounding.toDecimals(decimals);
        Ratio truth = later.minus(earlier);
        BigDecimal roundedDifference = rounding.apply(truth);
        BigDecimal differenceOfRounded = rounding.apply(later).subtract(rounding.apply(earlier));

        for (BigDecimal figure : new BigDecimal[] {roundedDifference, differenceOfRounded}) {
            PercentagePoints printed = PercentagePoints.printed(figure.toPlainString());
            assertThat(printed.low()).isLessThanOrEqualTo(truth);
            assertThat(printed.high()).isGreaterThanOrEqualTo(truth);
        }
    }
}
