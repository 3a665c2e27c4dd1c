package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.TieRule;
import org.parindex.ranking.RankRanges.Range;

class RankRangesLaws {

    /** Few different ends, so that ranges touch, overlap, contain each other and are equal. */
    @Provide
    Arbitrary<Optional<IndexValue>> value() {
        Arbitrary<Integer> end = Arbitraries.integers().between(0, 5);
        return Arbitraries.frequencyOf(
                Tuple.of(4, end.map(at -> Optional.of(IndexValue.exact(Ratio.of(at))))),
                Tuple.of(
                        4,
                        Combinators.combine(end, end)
                                .as((a, b) -> Optional.of(
                                        IndexValue.between(Ratio.of(Math.min(a, b)), Ratio.of(Math.max(a, b)))))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
    }

    @Provide
    Arbitrary<List<Optional<IndexValue>>> smallRound() {
        return value().list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Optional<IndexValue>>> tinyRound() {
        return value().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Optional<IndexValue>>> exactRound() {
        return Arbitraries.integers()
                .between(0, 5)
                .map(at -> Optional.of(IndexValue.exact(Ratio.of(at))))
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void equalWhatComparingEachPairGives(@ForAll("smallRound") List<Optional<IndexValue>> values) {
        for (TieRule ties : List.of(TieRule.COMPETITION, TieRule.MODIFIED, TieRule.ORDINAL)) {
            assertThat(RankRanges.of(ties, values)).as("%s", ties).isEqualTo(pairwise(ties, values));
        }
    }

    /** Tries every value that each unit can have, in steps fine enough to separate three units within a range. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void areExactlyTheRanksThatAreTrueForSomeValues(@ForAll("tinyRound") List<Optional<IndexValue>> values) {
        for (TieRule ties : TieRule.values()) {
            List<Range> ranges = RankRanges.of(ties, values);
            int[] best = IntStream.range(0, values.size())
                    .map(any -> Integer.MAX_VALUE)
                    .toArray();
            int[] worst = new int[values.size()];
            each(values, 0, new int[values.size()], chosen -> {
                int[] ranks = TrueRanks.of(ties, chosen);
                for (int place = 0; place < ranks.length; place++) {
                    best[place] = Math.min(best[place], ranks[place]);
                    worst[place] = Math.max(worst[place], ranks[place]);
                }
            });
            for (int place = 0; place < values.size(); place++) {
                boolean tight = ties != TieRule.DENSE || values.get(place).isPresent();
                Range range = ranges.get(place);
                assertThat(range.best()).as("%s %s", ties, values).isEqualTo(best[place]);
                // Ties among the others can keep an unknown unit from the last dense rank; its range does not tell.
                assertThat(range.worst())
                        .as("%s %s", ties, values)
                        .isBetween(worst[place], tight ? worst[place] : values.size());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void areTheTrueRanksWhereAllValuesAreExact(@ForAll("exactRound") List<Optional<IndexValue>> values) {
        int[] exact = values.stream()
                .mapToInt(value -> value.orElseThrow().low().numerator().intValueExact())
                .toArray();
        for (TieRule ties : TieRule.values()) {
            assertThat(RankRanges.of(ties, values))
                    .as("%s", ties)
                    .isEqualTo(IntStream.of(TrueRanks.of(ties, exact))
                            .mapToObj(rank -> new Range(rank, rank))
                            .toList());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void neverWidenWhenAHiddenValueBecomesKnown(
            @ForAll("smallRound") List<Optional<IndexValue>> values, @ForAll("value") Optional<IndexValue> learnt) {
        List<Optional<IndexValue>> after = new ArrayList<>(values);
        int hidden = values.indexOf(Optional.<IndexValue>empty());
        if (hidden < 0) {
            after.add(learnt);
            hidden = values.size();
        } else {
            after.set(hidden, learnt);
        }
        List<Optional<IndexValue>> before = new ArrayList<>(after);
        before.set(hidden, Optional.empty());
        for (TieRule ties : TieRule.values()) {
            assertWithin(RankRanges.of(ties, after), RankRanges.of(ties, before), ties);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void neverWidenWhenAPrintedValueBecomesExact(
            @ForAll("smallRound") List<Optional<IndexValue>> values, @ForAll boolean up) {
        List<Optional<IndexValue>> exact = values.stream()
                .map(value -> value.map(range -> IndexValue.exact(up ? range.high() : range.low())))
                .toList();
        for (TieRule ties : TieRule.values()) {
            assertWithin(RankRanges.of(ties, exact), RankRanges.of(ties, values), ties);
        }
    }

    private static void assertWithin(List<Range> narrow, List<Range> wide, TieRule ties) {
        for (int place = 0; place < narrow.size(); place++) {
            assertThat(narrow.get(place).best())
                    .as("%s", ties)
                    .isGreaterThanOrEqualTo(wide.get(place).best());
            assertThat(narrow.get(place).worst())
                    .as("%s", ties)
                    .isLessThanOrEqualTo(wide.get(place).worst());
        }
    }

    private static List<Range> pairwise(TieRule ties, List<Optional<IndexValue>> values) {
        List<Range> ranges = new ArrayList<>();
        for (int own = 0; own < values.size(); own++) {
            int surely = 0;
            int possibly = 0;
            for (int other = 0; other < values.size(); other++) {
                if (other == own) {
                    continue;
                }
                if (values.get(own).isEmpty() || values.get(other).isEmpty()) {
                    possibly++;
                    continue;
                }
                boolean winsTies = ties == TieRule.MODIFIED || (ties == TieRule.ORDINAL && other < own);
                IndexValue mine = values.get(own).get();
                IndexValue theirs = values.get(other).get();
                surely += theirs.low().compareTo(mine.high()) >= (winsTies ? 0 : 1) ? 1 : 0;
                possibly += theirs.high().compareTo(mine.low()) >= (winsTies ? 0 : 1) ? 1 : 0;
            }
            ranges.add(new Range(1 + surely, 1 + possibly));
        }
        return ranges;
    }

    /** In quarters; a unit of which nothing is known may lie beyond all others. */
    private static void each(List<Optional<IndexValue>> values, int place, int[] chosen, Consumer<int[]> visitor) {
        if (place == values.size()) {
            visitor.accept(chosen);
            return;
        }
        Optional<IndexValue> value = values.get(place);
        int from =
                value.map(range -> 4 * range.low().numerator().intValueExact()).orElse(-4);
        int to =
                value.map(range -> 4 * range.high().numerator().intValueExact()).orElse(24);
        for (int quarters = from; quarters <= to; quarters++) {
            chosen[place] = quarters;
            each(values, place + 1, chosen, visitor);
        }
    }
}
