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
 * @param earned the points earned, from 0 to the attainable points
 * @param evidence the evidence; absent for a node with parts, and where nothing was asked
 * @param steps the steps from evidence to points; empty for a node with parts
 * @param parts its parts; empty for a leaf
 */
public record ScoreNode(
        Criterion criterion,
        Points attainable,
        Points earned,
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
        if (earned.signum() < 0 || earned.compareTo(attainable) > 0 || attainable.compareTo(criterion.maximum()) > 0) {
            throw new IllegalArgumentException("The points of " + criterion.id() + " must be from 0 to the attainable: "
                    + earned + " of " + attainable + ", maximum " + criterion.maximum());
        }
        if (!parts.isEmpty()) {
            Points sumEarned = Points.ZERO;
            Points sumAttainable = Points.ZERO;
            for (ScoreNode part : parts) {
                sumEarned = sumEarned.plus(part.earned);
                sumAttainable = sumAttainable.plus(part.attainable);
            }
            if (!earned.equals(sumEarned) || !attainable.equals(sumAttainable)) {
                throw new IllegalArgumentException("The points of " + criterion.id() + " must be the sum of its parts: "
                        + earned + " of " + attainable + ", the parts have " + sumEarned + " of " + sumAttainable);
            }
        }
    }

    /** The node of several parts. */
    static ScoreNode sum(Criterion criterion, List<ScoreNode> parts) {
        Points earned = Points.ZERO;
        Points attainable = Points.ZERO;
        for (ScoreNode part : parts) {
            earned = earned.plus(part.earned);
            attainable = attainable.plus(part.attainable);
        }
        return new ScoreNode(criterion, attainable, earned, Optional.empty(), List.of(), parts);
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
     * The points lost.
     *
     * @return the attainable points less those earned
     */
    public Points lost() {
        return attainable.minus(earned);
    }

    /**
     * The points earned over those attainable, in percent.
     *
     * @return the index; absent where nothing is attainable
     */
    public Optional<IndexValue> index() {
        return attainable.signum() == 0 ? Optional.empty() : Optional.of(IndexValue.exact(earned, attainable));
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
