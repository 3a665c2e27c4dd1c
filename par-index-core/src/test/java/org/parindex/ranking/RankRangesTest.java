package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.points.IndexValue;
import org.parindex.policy.TieRule;

class RankRangesTest {

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1 2 2 4", "DENSE, 1 2 2 3", "MODIFIED, 1 3 3 4", "ORDINAL, 1 2 3 4"})
    void followTheTieRule(TieRule ties, String expected) {
        assertThat(ranges(ties, "90", "85", "85", "80")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // The first two may be equal at 85, or the first lower by nothing more than its range says.
        "COMPETITION, 1-2 1-2 3",
        "DENSE, 1-2 1-2 2-3",
        "MODIFIED, 1-2 1-2 3",
        "ORDINAL, 1-2 1-2 3"
    })
    void doNotOrderRangesThatOverlap(TieRule ties, String expected) {
        assertThat(ranges(ties, "84..86", "85..87", "80")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Both may be 85: then they share a rank, or the lower code comes first.
        "COMPETITION, 1 1-2",
        "DENSE, 1 1-2",
        "MODIFIED, 1-2 2",
        "ORDINAL, 1 2"
    })
    void seeATieWhereRangesTouch(TieRule ties, String expected) {
        assertThat(ranges(ties, "85..87", "83..85")).isEqualTo(expected);
    }

    @Test
    void orderByCodeOnlyWhereTheLowerCodeCannotBeLower() {
        assertThat(ranges(TieRule.ORDINAL, "83..85", "85..87")).isEqualTo("1-2 1-2");
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void areSeparateJustBeyondTheEndOfARange(TieRule ties) {
        assertThat(ranges(ties, "83..85", "85.000000000001..87")).isEqualTo("2 1");
    }

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1-2 2-3 1-3", "DENSE, 1-2 2-3 1-3", "MODIFIED, 1-2 2-3 1-3", "ORDINAL, 1-2 2-3 1-3"})
    void leaveRoomForAnUnknownUnitAnywhere(TieRule ties, String expected) {
        assertThat(ranges(ties, "90", "85", "?")).isEqualTo(expected);
    }

    @Test
    void countAValueOnceHoweverManyRangesItServesWhenRanksAreDense() {
        // 88 lies in all three ranges above 80; so one value above it is possible, and three at the most.
        assertThat(ranges(TieRule.DENSE, "86..89", "87..88", "88..90", "80")).endsWith(" 2-4");
        // No value lies in both ranges above 80.
        assertThat(ranges(TieRule.DENSE, "86..87", "88..90", "80")).endsWith(" 3");
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void areFirstForOneUnitKnownOrNot(TieRule ties) {
        assertThat(ranges(ties, "0")).isEqualTo("1");
        assertThat(ranges(ties, "80..90")).isEqualTo("1");
        assertThat(ranges(ties, "?")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void areNoneForNoUnits(TieRule ties) {
        assertThat(RankRanges.of(ties, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void holdFarBeyondTheRangeOfALong(TieRule ties) {
        assertThat(ranges(
                        ties,
                        "1000000000000000000/1000000000000000003",
                        "1000000000000000000/1000000000000000007",
                        "1000000000000000000.1",
                        "1000000000000000000",
                        "1000000000000000000000000000000"))
                .isEqualTo("4 5 2 3 1");
    }

    private static String ranges(TieRule ties, String... values) {
        return String.join(
                " ",
                RankRanges.of(
                                ties,
                                Stream.of(values)
                                        .map(value -> value.equals("?")
                                                ? Optional.<IndexValue>empty()
                                                : Optional.of(IndexValue.parse(value)))
                                        .toList())
                        .stream()
                        .map(range -> range.best() == range.worst()
                                ? Integer.toString(range.best())
                                : range.best() + "-" + range.worst())
                        .toList());
    }

    @Test
    void countAnExactValueOnceThoughARangeStandsBetweenWhenRanksAreDense() {
        // 90 twice is one value; with the range that ends at 90 two values above 80 are the most.
        assertThat(ranges(TieRule.DENSE, "90", "89..90", "90", "80")).endsWith(" 2-3");
    }
}
