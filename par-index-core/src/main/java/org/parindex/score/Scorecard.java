package org.parindex.score;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.provenance.Status;
import org.parindex.table.Table;
import org.parindex.text.Language;

/**
 * The points of a unit in an index year, each with the steps that lead to it. Every number is exact; only showing rounds.
 *
 * <p>The index is points earned, plus bonuses, less penalties, over points attainable, in percent; it is never below 0.
 */
public final class Scorecard {

    private final Framework framework;
    private final Assessment assessment;
    private final List<ScoreNode> components;
    private final List<ScoreNode> adjustments;
    /** Made when a node is first asked for: a round needs the sums alone. */
    private final Supplier<Map<CriterionId, ScoreNode>> byId;

    private final Points earned;
    private final Points attainable;

    Scorecard(Framework framework, Assessment assessment, List<ScoreNode> components, List<ScoreNode> adjustments) {
        this.framework = framework;
        this.assessment = assessment;
        this.components = List.copyOf(components);
        this.adjustments = List.copyOf(adjustments);
        this.byId = Suppliers.memoize(this::nodesById);
        this.earned = sum(components, ScoreNode::earned);
        this.attainable = sum(components, ScoreNode::attainable);
    }

    private Map<CriterionId, ScoreNode> nodesById() {
        Map<CriterionId, ScoreNode> all = new HashMap<>();
        allNodes().forEach(node -> all.put(node.id(), node));
        return all;
    }

    private static Points sum(Collection<ScoreNode> nodes, Function<ScoreNode, Points> points) {
        Points sum = Points.ZERO;
        for (ScoreNode node : nodes) {
            sum = sum.plus(points.apply(node));
        }
        return sum;
    }

    /**
     * The framework, with the policies in force.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * What was scored.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The components, in order.
     *
     * @return at least one
     */
    public List<ScoreNode> components() {
        return components;
    }

    /**
     * Bonuses and penalties, in order; the points of a penalty are what it takes.
     *
     * @return the nodes beside the tree
     */
    public List<ScoreNode> adjustments() {
        return adjustments;
    }

    /**
     * A node of the tree, a bonus or a penalty.
     *
     * @param criterion its number, such as {@code "3.2.1"}
     * @return the node
     * @throws IllegalArgumentException if there is none
     */
    public ScoreNode at(String criterion) {
        ScoreNode node = byId.get().get(CriterionId.parse(criterion));
        if (node == null) {
            throw new IllegalArgumentException(
                    "The framework " + framework.id() + " must have the criterion: " + criterion);
        }
        return node;
    }

    /**
     * The points earned in the tree, without bonuses and penalties.
     *
     * @return the sum of the components
     */
    public Points earned() {
        return earned;
    }

    /**
     * The attainable points (điểm phát sinh).
     *
     * @return the sum of the components
     */
    public Points attainable() {
        return attainable;
    }

    /**
     * The points earned from a source.
     *
     * @param source the source
     * @return the sum of its leaves
     */
    public Points earned(PointSource source) {
        return sum(leaf -> leaf.source() == source, ScoreNode::earned);
    }

    /**
     * The points attainable from a source.
     *
     * @param source the source
     * @return the sum of its leaves
     */
    public Points attainable(PointSource source) {
        return sum(leaf -> leaf.source() == source, ScoreNode::attainable);
    }

    /**
     * The points earned at the leaves that are open to self-assessment.
     *
     * @return the sum of those leaves
     */
    public Points earnedOpenToSelfAssessment() {
        return sum(Leaf::selfAssessed, ScoreNode::earned);
    }

    private Points sum(Predicate<Leaf> which, Function<ScoreNode, Points> points) {
        return sum(components, component -> sum(component, which, points));
    }

    /** Without streams, which cost more than all else in a round where every card is summed by every source. */
    private static Points sum(ScoreNode node, Predicate<Leaf> which, Function<ScoreNode, Points> points) {
        return node.criterion() instanceof Leaf leaf
                ? which.test(leaf) ? points.apply(node) : Points.ZERO
                : sum(node.parts(), part -> sum(part, which, points));
    }

    /**
     * The nodes of all leaves of the tree, in order.
     *
     * @return the nodes
     */
    public Stream<ScoreNode> leaves() {
        return components.stream().flatMap(ScoreNode::leaves);
    }

    /**
     * What the bonuses give, within their cap.
     *
     * @return the points, at least 0
     */
    public Points bonus() {
        return adjusted("B", framework.policies().bonusCap());
    }

    /**
     * What the penalties take, within their cap.
     *
     * @return the points, at least 0
     */
    public Points penalty() {
        return adjusted("P", framework.policies().penaltyCap());
    }

    Points bonusBeforeCap() {
        return adjusted("B", Optional.empty());
    }

    Points penaltyBeforeCap() {
        return adjusted("P", Optional.empty());
    }

    private Points adjusted(String letter, Optional<Points> cap) {
        Points sum = sum(
                adjustments.stream()
                        .filter(node -> node.id().toString().startsWith(letter))
                        .toList(),
                ScoreNode::earned);
        return cap.filter(most -> sum.compareTo(most) > 0).orElse(sum);
    }

    /**
     * The points after bonuses and penalties.
     *
     * @return the points, at least 0
     */
    public Points total() {
        Points total = earned.plus(bonus()).minus(penalty());
        return total.signum() < 0 ? Points.ZERO : total;
    }

    /**
     * The points that the unit would have if everything were attainable: the total times maximum over attainable points. Where no
     * survey was held, these are the rescaled points.
     *
     * @return the points, to the millionth
     */
    public Points rescaled() {
        return total().times(framework.maximum().toRatio().dividedBy(attainable.toRatio()));
    }

    /**
     * The index: total over attainable points.
     *
     * @return the index in percent, exact; above 100 where bonuses exceed what was lost
     */
    public IndexValue index() {
        return IndexValue.exact(total(), attainable);
    }

    /**
     * The group of the index, at the precision of the framework, among the groups of the kind of unit.
     *
     * @return the group, if there are groups and the index lies in one
     */
    public Optional<String> group() {
        return framework
                .policies()
                .cutoffsOf(assessment.unit().kind())
                .groupOf(framework.policies().precision().apply(index()));
    }

    /**
     * How far the card can be trusted: no further than the framework, and no further than evidence that a user gives.
     *
     * @return the status
     */
    public Status status() {
        return framework.status().weaker(Status.GIVEN);
    }

    /**
     * How a node came to its points.
     *
     * @param criterion its number, such as {@code "3.2.1"}
     * @return the explanation
     * @throws IllegalArgumentException if there is no such node
     */
    public Explanation explain(String criterion) {
        return Explanation.of(this, at(criterion));
    }

    /**
     * How the whole card came to its points.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return Explanation.of(this);
    }

    /**
     * Where the points went.
     *
     * @return the losses
     */
    public Losses losses() {
        return Losses.of(this);
    }

    /**
     * The nodes as a table: criterion, name, maximum, attainable, earned, percent, status.
     *
     * @return one row a node, in the order of the tree, bonuses and penalties, the total
     */
    public Table toTable() {
        return CardText.table(this, allNodes());
    }

    private List<ScoreNode> allNodes() {
        List<ScoreNode> all = new ArrayList<>();
        components.forEach(component -> collect(component, all));
        all.addAll(adjustments);
        return all;
    }

    private static void collect(ScoreNode node, List<ScoreNode> all) {
        all.add(node);
        node.parts().forEach(part -> collect(part, all));
    }

    /**
     * The card for people: unit, framework, what it rests on, points by component and source, bonuses and penalties, index and group.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return CardText.text(this, language);
    }

    /**
     * The card in Markdown: the same as {@link #toText}, under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return CardText.markdown(this, language);
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
