package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.published.SampleFacts.figure;
import static org.parindex.published.SampleFacts.rank;
import static org.parindex.published.SampleFacts.rankChange;
import static org.parindex.published.SampleFacts.value;
import static org.parindex.published.SampleFacts.valueChange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parindex.fact.Fact;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;

/**
 * Nobody says how values and changes are rounded: whatever way a source takes, the figure that is derived holds the truth that
 * was hidden.
 */
class YearFiguresLaws {

    /** How a source comes by the change that it prints. */
    enum Reading {
        ROUNDED_DIFFERENCE,
        DIFFERENCE_OF_ROUNDED_VALUES
    }

    /** Exact halves go up or down. */
    enum Halves {
        UP(RoundingMode.HALF_UP),
        DOWN(RoundingMode.HALF_DOWN);

        private final RoundingMode mode;

        Halves(RoundingMode mode) {
            this.mode = mode;
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theValueDerivedBackwardsHoldsTheTruth(
            @ForAll @IntRange(max = 1_000_000) int before,
            @ForAll @IntRange(max = 1_000_000) int now,
            @ForAll @IntRange(min = 1, max = 3) int decimals,
            @ForAll Reading reading,
            @ForAll Halves halves) {
        BigDecimal earlier = truth(before);
        BigDecimal later = truth(now);
        Figure derived = figure(
                2022,
                value(2023, print(later, decimals, halves)),
                valueChange(2023, 2022, change(earlier, later, decimals, reading, halves)));

        assertHolds(derived, earlier);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theValueDerivedForwardsHoldsTheTruth(
            @ForAll @IntRange(max = 1_000_000) int before,
            @ForAll @IntRange(max = 1_000_000) int now,
            @ForAll @IntRange(min = 1, max = 3) int decimals,
            @ForAll Reading reading,
            @ForAll Halves halves) {
        BigDecimal earlier = truth(before);
        BigDecimal later = truth(now);
        Figure derived = figure(
                2023,
                value(2022, print(earlier, decimals, halves)),
                valueChange(2023, 2022, change(earlier, later, decimals, reading, halves)));

        assertHolds(derived, later);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCoarserValueWithAFinerChangeHoldsTheTruthTo(
            @ForAll @IntRange(max = 1_000_000) int before,
            @ForAll @IntRange(max = 1_000_000) int now,
            @ForAll Reading reading,
            @ForAll Halves halves) {
        BigDecimal earlier = truth(before);
        BigDecimal later = truth(now);
        Figure derived = figure(
                2022,
                value(2023, print(later, 1, halves)),
                valueChange(2023, 2022, change(earlier, later, 2, reading, halves)));

        assertHolds(derived, earlier);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theValueDerivedFromBothSidesHoldsTheTruthWithoutConflict(
            @ForAll @IntRange(max = 1_000_000) int before,
            @ForAll @IntRange(max = 1_000_000) int hidden,
            @ForAll @IntRange(max = 1_000_000) int after,
            @ForAll Reading reading,
            @ForAll Halves halves) {
        BigDecimal first = truth(before);
        BigDecimal second = truth(hidden);
        BigDecimal third = truth(after);
        Figure derived = figure(
                2022,
                value(2021, print(first, 2, halves)),
                valueChange(2022, 2021, change(first, second, 2, reading, halves)),
                value(2023, print(third, 2, halves)),
                valueChange(2023, 2022, change(second, third, 2, reading, halves)));

        assertHolds(derived, second);
        assertThat(derived.values()).hasSize(1);
        assertThat(derived.conflicting()).isFalse();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theRankDerivedEitherWayIsTheTruth(
            @ForAll @IntRange(min = 1, max = 63) int before, @ForAll @IntRange(min = 1, max = 63) int now) {
        Fact change = rankChange(2023, 2022, before - now);

        assertThat(figure(2022, rank(2023, now), change).rank()).isEqualTo(OptionalInt.of(before));
        assertThat(figure(2023, rank(2022, before), change).rank()).isEqualTo(OptionalInt.of(now));
    }

    private static void assertHolds(Figure derived, BigDecimal truth) {
        IndexValue value = derived.value().orElseThrow();
        assertThat(value.contains(Ratio.of(truth)))
                .as("%s holds %s", value, truth)
                .isTrue();
        assertThat(value.low()).isGreaterThanOrEqualTo(Ratio.ZERO);
        assertThat(value.high()).isLessThanOrEqualTo(Ratio.of(100));
        assertThat(derived.provenance().status()).isEqualTo(Status.DERIVED);
    }

    /** A value from 0 to 100 with four decimals. */
    private static BigDecimal truth(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    private static String print(BigDecimal truth, int decimals, Halves halves) {
        return truth.setScale(decimals, halves.mode).toPlainString();
    }

    private static String change(BigDecimal earlier, BigDecimal later, int decimals, Reading reading, Halves halves) {
        return switch (reading) {
            case ROUNDED_DIFFERENCE -> print(later.subtract(earlier), decimals, halves);
            case DIFFERENCE_OF_ROUNDED_VALUES ->
                new BigDecimal(print(later, decimals, halves))
                        .subtract(new BigDecimal(print(earlier, decimals, halves)))
                        .toPlainString();
        };
    }
}
