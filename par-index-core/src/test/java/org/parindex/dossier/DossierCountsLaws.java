package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;

class DossierCountsLaws {

    @Provide
    Arbitrary<Count> counts() {
        return Dossiers.counts();
    }

    @Provide
    Arbitrary<DossierCounts> any() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<DossierCounts> truths() {
        return Dossiers.truths();
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Dossiers.choices();
    }

    @Property
    void aCountReadsBackWhatItWrites(@ForAll("counts") Count count) {
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void additionOfCountsIsAssociativeAndCommutativeWithAZero(
            @ForAll("counts") Count a, @ForAll("counts") Count b, @ForAll("counts") Count c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(Count.ZERO)).isEqualTo(a);
    }

    @Property
    void countsReadBackWhatTheyWrite(@ForAll("any") DossierCounts counts) {
        assertThat(DossierCounts.parse(counts.toString())).isEqualTo(counts);
    }

    @Property
    void additionIsAssociativeAndCommutativeWithAZero(
            @ForAll("any") DossierCounts a, @ForAll("any") DossierCounts b, @ForAll("any") DossierCounts c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(DossierCounts.ZERO)).isEqualTo(a);
    }

    @Property
    void noSumOfWhatIsTrueFailsHoweverLittleIsSaid(
            @ForAll("truths") DossierCounts truth, @ForAll("choices") List<Integer> choices) {
        assertThat(truth.sums()).extracting(SumCheck::verdict).containsOnly(SumCheck.Verdict.HOLDS);
        assertThat(Dossiers.blurred(truth, choices).sums())
                .extracting(SumCheck::verdict)
                .doesNotContain(SumCheck.Verdict.FAILS);
    }

    @Property(tries = 3_000)
    void aRateOfBoundsHoldsTheRateOfEveryTruthWithinThem(
            @ForAll("truths") DossierCounts truth, @ForAll("choices") List<Integer> choices) {
        DossierCounts blurred = Dossiers.blurred(truth, choices);
        for (DossierRate rate : DossierRate.values()) {
            long part = truth.count(rate.numerator()).low();
            long whole = rate.denominator().stream()
                    .mapToLong(each -> truth.count(each).low())
                    .sum();
            try {
                IndexValue value = blurred.rate(rate).value();
                assertThat(value.low()).isBetween(Ratio.ZERO, Ratio.of(100));
                assertThat(value.high()).isBetween(Ratio.ZERO, Ratio.of(100));
                if (whole > 0) {
                    assertThat(Ratio.of(100 * part, whole)).isBetween(value.low(), value.high());
                }
            } catch (DossierException e) {
                assertThat(e.fault().kind()).isNotEqualTo(DossierProblem.RATE_CONTRADICTED);
            }
        }
    }

    @Property
    void theRatesOfWhatIsTrueAreExactOrOfNothing(@ForAll("truths") DossierCounts truth) {
        for (DossierRate rate : DossierRate.values()) {
            try {
                assertThat(truth.rate(rate).value().isExact()).isTrue();
            } catch (DossierException e) {
                assertThat(e.fault().kind()).isEqualTo(DossierProblem.RATE_OF_NOTHING);
            }
        }
    }

    @Property
    void anyCountsGiveARateOrSayWhyNot(@ForAll("any") DossierCounts counts, @ForAll DossierRate rate) {
        try {
            assertThat(counts.rate(rate).value().high()).isLessThanOrEqualTo(Ratio.of(100));
        } catch (DossierException e) {
            assertThat(e).hasMessageContaining("must");
        }
    }

    @Property
    void readsAnyTextOrSaysWhyNot(@ForAll String text) {
        try {
            assertThat(Count.parse(Count.parse(text).toString())).isEqualTo(Count.parse(text));
        } catch (DossierException e) {
            assertThat(e).hasMessageContaining("must");
        }
    }
}
