package org.parindex.benchmark;

import java.util.Arrays;
import java.util.Random;

/**
 * What scoring would cost if it were nothing but arithmetic: maximum × part / whole in longs for each leaf, rounded to the millionth,
 * and their sum. No check, no step, no object.
 */
final class BareLoop {

    private static final long MILLION = 1_000_000;

    private final long[] maxima;
    private final long[][] parts;
    private final long[][] wholes;

    BareLoop(int units, int leaves) {
        Random random = new Random(units);
        maxima = random.longs(leaves, MILLION, 2 * MILLION).toArray();
        parts = new long[units][];
        wholes = new long[units][];
        for (int unit = 0; unit < units; unit++) {
            wholes[unit] = random.longs(leaves, 20, 5_000).toArray();
            parts[unit] = Arrays.stream(wholes[unit])
                    .map(whole -> whole - random.nextLong(whole) / 2)
                    .toArray();
        }
    }

    long total(int unit) {
        long total = 0;
        for (int leaf = 0; leaf < maxima.length; leaf++) {
            total += (maxima[leaf] * parts[unit][leaf] + wholes[unit][leaf] / 2) / wholes[unit][leaf];
        }
        return total;
    }

    /** The totals of all units, sorted. */
    long[] ranked() {
        long[] totals = new long[parts.length];
        for (int unit = 0; unit < totals.length; unit++) {
            totals[unit] = total(unit);
        }
        Arrays.sort(totals);
        return totals;
    }
}
