package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

class PredecessorsLaws {

    /** A range, sometimes a point. */
    @Provide
    Arbitrary<IndexValue> value() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3))
                .as((low, width) -> IndexValue.between(Ratio.of(low), Ratio.of(low + width)));
    }

    @Provide
    Arbitrary<List<IndexValue>> values() {
        return value().list().ofMinSize(2).ofMaxSize(5);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theMeanLiesBetweenTheWorstAndTheBest(@ForAll("values") List<IndexValue> values) {
        IndexValue best = against(values, Predecessors.BEST);
        IndexValue mean = against(values, Predecessors.MEAN);
        IndexValue worst = against(values, Predecessors.WORST);

        assertThat(best.low()).isGreaterThanOrEqualTo(mean.low());
        assertThat(best.high()).isGreaterThanOrEqualTo(mean.high());
        assertThat(mean.low()).isGreaterThanOrEqualTo(worst.low());
        assertThat(mean.high()).isGreaterThanOrEqualTo(worst.high());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void equalWeightsGiveTheMean(
            @ForAll("values") List<IndexValue> values, @ForAll @IntRange(min = 1, max = 9) int weight) {
        assertThat(against(values, Predecessors.weighted(weights(values.size(), any -> weight))))
                .isEqualTo(against(values, Predecessors.MEAN));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whateverTheWeightsTheValueLiesWithinThoseOfThePredecessors(
            @ForAll("values") List<IndexValue> values,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 4) Integer> weights) {
        boolean none = weights.subList(0, values.size()).stream().allMatch(weight -> weight == 0);
        IndexValue mean =
                against(values, Predecessors.weighted(weights(values.size(), place -> none ? 1 : weights.get(place))));

        assertThat(mean.low())
                .isGreaterThanOrEqualTo(against(values, Predecessors.WORST).low());
        assertThat(mean.high())
                .isLessThanOrEqualTo(against(values, Predecessors.BEST).high());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whateverTheTrueValuesTheRangeHoldsWhatFollowsFromThem(
            @ForAll("values") List<IndexValue> values,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 3) Integer> shares) {
        // Any point of each range: its low end, a third, two thirds, or its high end.
        List<IndexValue> truth = IntStream.range(0, values.size())
                .mapToObj(place -> IndexValue.exact(values.get(place)
                        .low()
                        .plus(values.get(place)
                                .high()
                                .minus(values.get(place).low())
                                .times(Ratio.of(shares.get(place), 3)))))
                .toList();
        for (Predecessors choice : List.of(Predecessors.BEST, Predecessors.WORST, Predecessors.MEAN)) {
            assertThat(against(values, choice).contains(against(truth, choice).low()))
                    .as(choice.toString())
                    .isTrue();
        }
    }

    private static Map<UnitKey, Ratio> weights(int count, java.util.function.IntUnaryOperator weight) {
        Map<UnitKey, Ratio> weights = new HashMap<>();
        for (int place = 0; place < count; place++) {
            weights.put(key(place), Ratio.of(weight.applyAsInt(place)));
        }
        return weights;
    }

    private static UnitKey key(int place) {
        return SampleRounds.key("0" + (place + 1));
    }

    /** What the unit 99 is set against, which is made of units with these values. */
    private static IndexValue against(List<IndexValue> values, Predecessors choice) {
        List<UnitKey> old = IntStream.range(0, values.size())
                .mapToObj(PredecessorsLaws::key)
                .toList();
        Map<UnitKey, Figure> figures = new HashMap<>();
        old.forEach(key -> figures.put(key, Figure.of(values.get(old.indexOf(key)))));
        Units now = SampleRounds.units(SampleRounds.unit(SampleRounds.key("99"), old.toArray(UnitKey[]::new)));
        Optional<Standing> standing = YearComparison.between(
                        YearResults.of(2022, SampleRounds.units(values.size())).with(Measure.OVERALL, figures),
                        YearResults.of(2023, now)
                                .with(
                                        Measure.OVERALL,
                                        Map.of(SampleRounds.key("99"), Figure.of(IndexValue.parse("50")))))
                .against(choice)
                .of("99")
                .from();
        return standing.flatMap(Standing::value).orElseThrow();
    }
}
