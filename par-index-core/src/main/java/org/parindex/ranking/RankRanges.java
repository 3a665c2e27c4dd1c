package org.parindex.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.TieRule;

/**
 * The best and the worst possible rank of each unit of a round, from the ranges that its value lies in. Units whose value is
 * not known may stand anywhere.
 *
 * <p>Places are counted by binary search in the sorted ends of the ranges, so that a round of n units costs n log n.
 */
final class RankRanges {

    /** A best and a worst possible rank. */
    record Range(int best, int worst) {}

    private final TieRule ties;
    private final List<Optional<IndexValue>> values;
    private final int unknown;

    /** The known ends of the ranges, the highest first, each with the place of its unit in the order of codes. */
    private final List<End> lows;

    private final List<End> highs;

    private record End(Ratio value, int place) {}

    /** Higher values first; among equal ones the lower code. */
    private static final Comparator<End> HIGHEST_FIRST =
            Comparator.comparing(End::value).reversed().thenComparing(End::place);

    private RankRanges(TieRule ties, List<Optional<IndexValue>> values) {
        this.ties = ties;
        this.values = values;
        this.unknown = (int) values.stream().filter(Optional::isEmpty).count();
        this.lows = ends(true);
        this.highs = ends(false);
    }

    /**
     * The ranks of a round.
     *
     * @param ties how equal values are ranked
     * @param values the values in the order of codes, empty where not known
     * @return a range for each, in the same order
     */
    static List<Range> of(TieRule ties, List<Optional<IndexValue>> values) {
        RankRanges ranges = new RankRanges(ties, values);
        int[] fewestAbove = ties == TieRule.DENSE ? ranges.fewestDistinct() : new int[0];
        int[] mostAbove = ties == TieRule.DENSE ? ranges.mostDistinct() : new int[0];
        return IntStream.range(0, values.size())
                .mapToObj(place -> values.get(place)
                        .map(value -> ranges.range(value, place, fewestAbove, mostAbove))
                        .orElse(new Range(1, values.size())))
                .toList();
    }

    private Range range(IndexValue value, int place, int[] fewestAbove, int[] mostAbove) {
        int self = value.isExact() ? 0 : 1;
        return switch (ties) {
            case COMPETITION ->
                new Range(1 + above(lows, value.high()), 1 + above(highs, value.low()) - self + unknown);
            case DENSE ->
                new Range(
                        1 + fewestAbove[above(lows, value.high())],
                        1 + mostAbove[above(highs, value.low())] - self + unknown);
            case MODIFIED -> new Range(atLeast(lows, value.high()) + self, atLeast(highs, value.low()) + unknown);
            case ORDINAL ->
                new Range(
                        1 + before(lows, new End(value.high(), place)),
                        1 + before(highs, new End(value.low(), place)) - self + unknown);
        };
    }

    /** How many ends lie above a value. */
    private static int above(List<End> ends, Ratio value) {
        return before(ends, new End(value, -1));
    }

    /** How many ends lie at a value or above it. */
    private static int atLeast(List<End> ends, Ratio value) {
        return before(ends, new End(value, Integer.MAX_VALUE));
    }

    private static int before(List<End> ends, End end) {
        int from = 0;
        int to = ends.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (HIGHEST_FIRST.compare(ends.get(middle), end) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private List<End> ends(boolean low) {
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(place ->
                        values.get(place).map(value -> new End(low ? value.low() : value.high(), place)).stream())
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    /**
     * For the k ranges with the highest low ends: the fewest distinct values that they can have. A value at a low end serves every
     * range that reaches up to it.
     */
    private int[] fewestDistinct() {
        int[] fewest = new int[lows.size() + 1];
        Optional<Ratio> last = Optional.empty();
        for (int k = 0; k < lows.size(); k++) {
            End low = lows.get(k);
            Ratio high = values.get(low.place()).orElseThrow().high();
            boolean served = last.filter(value -> value.compareTo(high) <= 0).isPresent();
            fewest[k + 1] = fewest[k] + (served ? 0 : 1);
            last = served ? last : Optional.of(low.value());
        }
        return fewest;
    }

    /** For the k ranges with the highest high ends: the most distinct values that they can have. */
    private int[] mostDistinct() {
        int[] most = new int[highs.size() + 1];
        Optional<Ratio> lastExact = Optional.empty();
        for (int k = 0; k < highs.size(); k++) {
            End high = highs.get(k);
            boolean exact = values.get(high.place()).orElseThrow().isExact();
            boolean again = exact && lastExact.filter(high.value()::equals).isPresent();
            most[k + 1] = most[k] + (again ? 0 : 1);
            lastExact = exact ? Optional.of(high.value()) : lastExact;
        }
        return most;
    }
}
