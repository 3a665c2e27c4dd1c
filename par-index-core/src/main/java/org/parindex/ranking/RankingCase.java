package org.parindex.ranking;

import org.parindex.points.IndexValue;
import org.parindex.problem.Position;

/**
 * Which rank a unit must have by its value, typed by hand. The cases of one file are one ranking.
 *
 * @param unit the name of the unit
 * @param value its index
 * @param best the best rank that it must have, from 1
 * @param worst the worst; the same unless values that are known as ranges leave several open
 * @param source who says so
 * @param position where the case is written
 */
public record RankingCase(String unit, IndexValue value, int best, int worst, String source, Position position) {

    /**
     * Checks the ranks.
     *
     * @throws IllegalArgumentException if the best is not at least 1, or the worst comes before it
     */
    public RankingCase {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException(
                    "Expected ranks must be at least 1, the best first: " + best + " to " + worst);
        }
    }

    /**
     * A case that is written in code.
     *
     * @param unit the name of the unit
     * @param value its index, as {@link IndexValue#parse} reads it
     * @param rank the rank that it must have
     * @param source who says so
     * @return the case
     * @throws IllegalArgumentException if the value is not of its form, or the rank is not at least 1
     */
    public static RankingCase of(String unit, String value, int rank, String source) {
        return new RankingCase(unit, IndexValue.parse(value), rank, rank, source, Position.of("case " + unit));
    }

    /**
     * The expected rank as it is written in a file.
     *
     * @return {@code 24}, or {@code 33-41} where several are possible
     */
    public String expected() {
        return best == worst ? Integer.toString(best) : best + "-" + worst;
    }

    /** The case as it is written in a file. */
    @Override
    public String toString() {
        return unit + ", " + value + ", " + expected() + (source.isEmpty() ? "" : ", " + source);
    }
}
