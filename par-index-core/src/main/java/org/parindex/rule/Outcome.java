package org.parindex.rule;

import java.util.List;
import org.parindex.points.Points;

/**
 * What a rule makes of evidence: points, and the steps that lead to them.
 *
 * @param earned the points, from 0 to the maximum
 * @param steps the steps, in order, at least one
 */
public record Outcome(Points earned, List<Step> steps) {

    /** Copies the steps. */
    public Outcome {
        steps = List.copyOf(steps);
    }
}
