package org.parindex.ranking;

import java.util.stream.IntStream;
import org.parindex.policy.TieRule;

/** Ranks counted by definition, to hold the library against. */
public final class TrueRanks {

    private TrueRanks() {}

    /** The ranks of some values, which stand in the order of codes. */
    public static int[] of(TieRule ties, int... values) {
        return IntStream.range(0, values.length)
                .map(own -> rank(ties, values, own))
                .toArray();
    }

    private static int rank(TieRule ties, int[] values, int own) {
        return switch (ties) {
            case COMPETITION -> 1 + above(values, values[own]);
            case DENSE ->
                1
                        + (int) IntStream.of(values)
                                .filter(other -> other > values[own])
                                .distinct()
                                .count();
            case MODIFIED -> above(values, values[own] - 1);
            case ORDINAL ->
                1
                        + above(values, values[own])
                        + (int) IntStream.range(0, own)
                                .filter(other -> values[other] == values[own])
                                .count();
        };
    }

    private static int above(int[] values, int value) {
        return (int) IntStream.of(values).filter(other -> other > value).count();
    }
}
