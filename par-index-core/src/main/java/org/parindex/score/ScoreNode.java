package org.parindex.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Leaf;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.rule.Step;
import org.parindex.text.Language;

/**
 * The points of one node of the tree. A node with parts has their points, and none of its own.
 *
 * @param criterion the node of the framework
 * @param attainable the attainable points (điểm phát sinh): the maximum, less what does not apply
 * @param earned the points earned for certain, from 0 to the attainable points
 * @param undecided the points that may still come, since evidence is pending, or missing by a policy that leaves them open: 0 to the
 *     attainable points less those earned
 * @param evidence the evidence; absent for a node with parts, and where nothing was asked
 * @param steps the steps from evidence to points; empty for a node with parts
 * @param parts its parts; empty for a leaf
 */
public record ScoreNode(
        Criterion criterion,
        Points attainable,
        Points earned,
        Points undecided,
        Optional<Evidence> evidence,
        List<Step> steps,
        List<ScoreNode> parts) {

    /**
     * Copies the lists and checks the sums.
     *
     * @throws IllegalArgumentException if the points are not from 0 to the attainable ones, or a node with parts is not their sum
     */
    public ScoreNode {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        if (earned.signum() < 0
                || undecided.signum() < 0
                || earned.plus(undecided).compareTo(attainable) > 0
                || attainable.compareTo(criterion.maximum()) > 0) {
            throw new IllegalArgumentException("The points of " + criterion.id() + " must be from 0 to the attainable: "
                    + earned + " and undecided " + undecided + " of " + attainable + ", maximum "
                    + criterion.maximum());
        }
        if (!parts.isEmpty()) {
            Points sumEarned = Points.ZERO;
            Points sumUndecided = Points.ZERO;
            Points sumAttainable = Points.ZERO;
            for (ScoreNode part : parts) {
                sumEarned = sumEarned.plus(part.earned);
                sumUndecided = sumUndecided.plus(part.undecided);
                sumAttainable = sumAttainable.plus(part.attainable);
            }
            if (!earned.equals(sumEarned) || !undecided.equals(sumUndecided) || !attainable.equals(sumAttainable)) {
                throw new IllegalArgumentException("The points of " + criterion.id() + " must be the sum of its parts: "
                        + earned + " and undecided " + undecided + " of " + attainable + ", the parts have "
                        + sumEarned + " and undecided " + sumUndecided + " of " + sumAttainable);
            }
        }
    }

    /** The node of several parts. */
    static ScoreNode sum(Criterion criterion, List<ScoreNode> parts) {
        Points earned = Points.ZERO;
        Points undecided = Points.ZERO;
        Points attainable = Points.ZERO;
        for (ScoreNode part : parts) {
            earned = earned.plus(part.earned);
            undecided = undecided.plus(part.undecided);
            attainable = attainable.plus(part.attainable);
        }
        return new ScoreNode(criterion, attainable, earned, undecided, Optional.empty(), List.of(), parts);
    }

    /**
     * The number of the criterion.
     *
     * @return such as {@code 3.2.1}
     */
    public CriterionId id() {
        return criterion.id();
    }

    /**
     * The most points that there can be in the end.
     *
     * @return the points earned and the undecided ones
     */
    public Points highest() {
        return earned.plus(undecided);
    }

    /**
     * The points lost for certain.
     *
     * @return the attainable points less those earned and those undecided
     */
    public Points lost() {
        return attainable.minus(highest());
    }

    /**
     * The points earned over those attainable, in percent; a range where points are undecided.
     *
     * @return the index; absent where nothing is attainable
     */
    public Optional<IndexValue> index() {
        return index(earned, undecided, attainable);
    }

    /** What does not apply in the end only brings the two ends of the range nearer to each other. */
    static Optional<IndexValue> index(Points earned, Points undecided, Points attainable) {
        if (attainable.signum() == 0) {
            return Optional.empty();
        }
        IndexValue least = IndexValue.exact(earned, attainable);
        return Optional.of(
                undecided.signum() == 0 ? least : least.or(IndexValue.exact(earned.plus(undecided), attainable)));
    }

    /**
     * The leaf, if this is one.
     *
     * @return the leaf
     */
    public Optional<Leaf> leaf() {
        return criterion instanceof Leaf leaf ? Optional.of(leaf) : Optional.empty();
    }

    /**
     * The nodes of all leaves below, in order.
     *
     * @return the nodes; of a leaf, itself
     */
    public Stream<ScoreNode> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(ScoreNode::leaves);
    }

    /**
     * How the node came to its points, with all below it.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String explain(Language language) {
        return Explanation.text(this, language);
    }
}
