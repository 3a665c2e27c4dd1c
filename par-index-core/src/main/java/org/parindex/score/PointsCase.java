package org.parindex.score;

import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.points.Points;
import org.parindex.problem.Position;

/**
 * What evidence for one criterion must earn, typed by hand from a clause: a test of a framework.
 *
 * @param criterion the number of the criterion
 * @param evidence the evidence
 * @param expected the points that it must earn; absent if it must be refused
 * @param source the clause that says so
 * @param position where the case is written
 */
public record PointsCase(
        CriterionId criterion, Evidence evidence, Optional<Points> expected, String source, Position position) {

    /** What stands in place of points where evidence must be refused. */
    public static final String REFUSED = "refused";

    /**
     * A case that is written in code.
     *
     * @param criterion the number of the criterion, such as {@code "3.2.1"}
     * @param evidence the evidence in its text form, such as {@code "37 of 45"}
     * @param expected the points, such as {@code "1.233333"}, or {@code "refused"}
     * @param source the clause that says so
     * @return the case
     * @throws IllegalArgumentException if a text is not of its form
     */
    public static PointsCase of(String criterion, String evidence, String expected, String source) {
        return new PointsCase(
                CriterionId.parse(criterion),
                Evidence.parse(evidence),
                expected.equals(REFUSED) ? Optional.empty() : Optional.of(Points.parse(expected)),
                source,
                Position.of("case " + criterion));
    }

    /** The case as it is written in a file. */
    @Override
    public String toString() {
        return criterion + ", " + evidence + ", "
                + expected.map(Points::toString).orElse(REFUSED) + (source.isEmpty() ? "" : ", " + source);
    }
}
