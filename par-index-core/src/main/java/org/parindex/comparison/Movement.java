package org.parindex.comparison;

import java.util.List;
import java.util.Optional;

/**
 * How many rose and fell, among the units whose change is known.
 *
 * @param known of how many units the change is known
 * @param rose how many rose for certain
 * @param fell how many fell for certain
 * @param unchanged how many did not change for certain
 * @param largestRise the units that rose most, by the figures as known; empty if none rose
 * @param largestFall the units that fell most, by the figures as known; empty if none fell
 */
public record Movement(
        int known, int rose, int fell, int unchanged, List<Change> largestRise, List<Change> largestFall) {

    /** Copies the collections. */
    public Movement {
        largestRise = List.copyOf(largestRise);
        largestFall = List.copyOf(largestFall);
    }

    /**
     * One of the units that rose most.
     *
     * @return the first of them, if any rose
     */
    public Optional<Change> rise() {
        return largestRise.stream().findFirst();
    }

    /**
     * One of the units that fell most.
     *
     * @return the first of them, if any fell
     */
    public Optional<Change> fall() {
        return largestFall.stream().findFirst();
    }
}
