package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rounding to decimals goes to the nearest, alike on both sides of zero. */
class RoundingLaws {

    @Provide
    Arbitrary<Ratio> ratios() {
        return Numbers.ratios();
    }

    @Property(tries = 300)
    void endsWithinHalfAStepAtItsDecimals(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = 0, max = 12) int decimals) {
        BigDecimal rounded = Rounding.toDecimals(decimals).apply(ratio);
        Ratio error = Ratio.of(rounded).minus(ratio);

        assertThat(rounded.scale()).isEqualTo(decimals);
        assertThat(error.max(error.negated())).isLessThanOrEqualTo(Ratio.of(BigDecimal.valueOf(5, decimals + 1)));
    }

    @Property(tries = 300)
    void isTheSameOnBothSidesOfZero(@ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = 0, max = 12) int decimals) {
        Rounding rounding = Rounding.toDecimals(decimals);

        assertThat(rounding.apply(ratio.negated()))
                .isEqualTo(rounding.apply(ratio).negate());
    }

    @Property(tries = 300)
    void neverChangesTheOrder(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll @IntRange(min = 0, max = 12) int decimals) {
        Rounding rounding = Rounding.toDecimals(decimals);

        assertThat(rounding.apply(a.min(b))).isLessThanOrEqualTo(rounding.apply(a.max(b)));
    }

    @Property(tries = 300)
    void leavesARoundedNumberAlone(@ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = 0, max = 12) int decimals) {
        Rounding rounding = Rounding.toDecimals(decimals);
        BigDecimal once = rounding.apply(ratio);

        assertThat(rounding.apply(Ratio.of(once))).isEqualTo(once);
    }
}
