package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parindex.points.Ratio;

class RelativeRankLaws {

    @Property(tries = 1000)
    void aBetterRankHasAHigherPlace(
            @ForAll @IntRange(min = 2, max = 200) int of,
            @ForAll @IntRange(min = 0, max = 1000) int first,
            @ForAll @IntRange(min = 0, max = 1000) int second) {
        int one = 1 + first % of;
        int other = 1 + second % of;

        assertThat(Integer.signum(place(one, of).compareTo(place(other, of)))).isEqualTo(Integer.compare(other, one));
    }

    @Property(tries = 1000)
    void ranksFromTheTopAndFromTheBottomAddTo100(
            @ForAll @IntRange(min = 2, max = 200) int of, @ForAll @IntRange(min = 0, max = 1000) int any) {
        int rank = 1 + any % of;

        assertThat(place(rank, of).plus(place(of + 1 - rank, of))).isEqualTo(Ratio.of(100));
    }

    @Property(tries = 1000)
    void aRangeHoldsThePlaceOfEveryRankInIt(
            @ForAll @IntRange(min = 1, max = 200) int of,
            @ForAll @IntRange(min = 0, max = 1000) int first,
            @ForAll @IntRange(min = 0, max = 1000) int second,
            @ForAll @IntRange(min = 0, max = 1000) int third) {
        int[] ranks = IntStream.of(first, second, third)
                .map(any -> 1 + any % of)
                .sorted()
                .toArray();
        RelativeRank range = RelativeRank.of(ranks[0], ranks[2], of);

        assertThat(place(ranks[1], of)).isBetween(range.low(), range.high());
    }

    private static Ratio place(int rank, int of) {
        return RelativeRank.of(rank, rank, of).exact().orElseThrow();
    }
}
