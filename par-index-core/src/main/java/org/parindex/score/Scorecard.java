package org.parindex.score;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.InvalidDocumentException;
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
    private final Points undecided;
    private final Points attainable;
    private final @Nullable Stage stage;
    private final List<Appraisal> appraisals;
    private final @Nullable Scorecard before;

    Scorecard(Framework framework, Assessment assessment, List<ScoreNode> components, List<ScoreNode> adjustments) {
        this(framework, assessment, components, adjustments, null, null, List.of());
    }

    Scorecard(
            Framework framework,
            Assessment assessment,
            List<ScoreNode> components,
            List<ScoreNode> adjustments,
            @Nullable Stage stage,
            @Nullable Scorecard before,
            List<Appraisal> appraisals) {
        this.framework = framework;
        this.assessment = assessment;
        this.stage = stage;
        this.before = before;
        this.appraisals = List.copyOf(appraisals);
        this.components = List.copyOf(components);
        this.adjustments = List.copyOf(adjustments);
        this.byId = Suppliers.memoize(this::nodesById);
        this.earned = sum(components, ScoreNode::earned);
        this.undecided = sum(components, ScoreNode::undecided);
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
     * The stage of the card.
     *
     * @return the stage; absent if the evidence was scored outside the yearly course of assessment
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * The card of the stage before.
     *
     * @return the card; absent of the first stage
     */
    public Optional<Scorecard> before() {
        return Optional.ofNullable(before);
    }

    /**
     * The appraisals that led to the card, in order.
     *
     * @return one for each stage after the self-assessment
     */
    public List<Appraisal> appraisals() {
        return appraisals;
    }

    /**
     * The card of the next stage, as {@link Scorer#appraise} gives it.
     *
     * @param appraisal what the appraising body finds
     * @return the card
     * @throws InvalidDocumentException if the appraisal does not fit, with every fault
     */
    public Scorecard appraise(Appraisal appraisal) {
        return Scorer.of(framework).appraise(this, appraisal);
    }

    /**
     * What the stages have changed.
     *
     * @return the gaps
     * @throws IllegalStateException if the card has no stage
     */
    public Gaps gaps() {
        return Gaps.of(this);
    }

    /**
     * The card with other evidence for some criteria, and what that changes.
     *
     * @param evidence the evidence by criterion, in place of what there is
     * @return both cards, and the difference leaf by leaf
     * @throws InvalidDocumentException if it cannot be scored, with every fault
     */
    public WhatIf whatIf(Map<CriterionId, Evidence> evidence) {
        return WhatIf.of(this, evidence);
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
     * The points earned for certain in the tree, without bonuses and penalties.
     *
     * @return the sum of the components
     */
    public Points earned() {
        return earned;
    }

    /**
     * The points in the tree that may still come.
     *
     * @return the sum of the components; 0 if all evidence is there
     */
    public Points undecided() {
        return undecided;
    }

    /**
     * Whether nothing can change any more: no criterion, bonus or penalty is undecided.
     *
     * @return true if so
     */
    public boolean isDecided() {
        return undecided.signum() == 0
                && adjustments.stream().allMatch(node -> node.undecided().signum() == 0);
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
     * The points of a source that may still come.
     *
     * @param source the source
     * @return the sum of its leaves
     */
    public Points undecided(PointSource source) {
        return sum(leaf -> leaf.source() == source, ScoreNode::undecided);
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

    /** The nodes of all that is scored by itself: leaves, bonuses and penalties. */
    Stream<ScoreNode> scored() {
        return Stream.concat(leaves(), adjustments.stream());
    }

    /**
     * What the bonuses give for certain, within their cap.
     *
     * @return the points, at least 0
     */
    public Points bonus() {
        return adjusted("B", framework.policies().bonusCap(), ScoreNode::earned);
    }

    /**
     * The most that the bonuses can give in the end, within their cap.
     *
     * @return the points, at least {@link #bonus}
     */
    public Points highestBonus() {
        return adjusted("B", framework.policies().bonusCap(), ScoreNode::highest);
    }

    /**
     * What the penalties take for certain, within their cap.
     *
     * @return the points, at least 0
     */
    public Points penalty() {
        return adjusted("P", framework.policies().penaltyCap(), ScoreNode::earned);
    }

    /**
     * The most that the penalties can take in the end, within their cap.
     *
     * @return the points, at least {@link #penalty}
     */
    public Points highestPenalty() {
        return adjusted("P", framework.policies().penaltyCap(), ScoreNode::highest);
    }

    Points bonusBeforeCap() {
        return adjusted("B", Optional.empty(), ScoreNode::earned);
    }

    Points penaltyBeforeCap() {
        return adjusted("P", Optional.empty(), ScoreNode::earned);
    }

    private Points adjusted(String letter, Optional<Points> cap, Function<ScoreNode, Points> points) {
        Points sum = sum(
                adjustments.stream()
                        .filter(node -> node.id().toString().startsWith(letter))
                        .toList(),
                points);
        return cap.filter(most -> sum.compareTo(most) > 0).orElse(sum);
    }

    /**
     * The points after bonuses and penalties; the least that there can be, if anything is undecided.
     *
     * @return the points, at least 0
     */
    public Points total() {
        return notBelowZero(earned.plus(bonus()).minus(highestPenalty()));
    }

    /**
     * The most points after bonuses and penalties that there can be in the end.
     *
     * @return the points, at least {@link #total}, and the same if nothing is undecided
     */
    public Points highestTotal() {
        return notBelowZero(earned.plus(undecided).plus(highestBonus()).minus(penalty()));
    }

    private static Points notBelowZero(Points points) {
        return points.signum() < 0 ? Points.ZERO : points;
    }

    /**
     * The points that the unit would have if everything were attainable: the total times maximum over attainable points. Where no
     * survey was held, these are the rescaled points. The least that there can be, if anything is undecided.
     *
     * @return the points, to the millionth
     */
    public Points rescaled() {
        return rescaled(total());
    }

    /** By the index, which knows that less may be attainable in the end. */
    Points highestRescaled() {
        return framework.maximum().times(index().high().dividedBy(Ratio.of(100)));
    }

    private Points rescaled(Points points) {
        return points.times(framework.maximum().toRatio().dividedBy(attainable.toRatio()));
    }

    /**
     * The index: total over attainable points, in percent; above 100 where bonuses exceed what was lost.
     *
     * @return the exact index; a range that holds the index of every completion, if anything is undecided
     */
    public IndexValue index() {
        IndexValue least = IndexValue.exact(total(), attainable);
        return isDecided() ? least : least.or(highestIndex());
    }

    /**
     * The highest index in the end. Evidence that is still to come may be that a criterion does not apply, so that less is attainable:
     * beside bonuses, that can raise the index more than all points would.
     */
    private IndexValue highestIndex() {
        IndexValue withAllPoints = IndexValue.exact(highestTotal(), attainable);
        if (framework.policies().notApplicable() != NotApplicablePolicy.LEAVE || undecided.signum() == 0) {
            return withAllPoints;
        }
        Points least = leastAttainable();
        Points kept = least.minus(attainable.minus(undecided));
        Points total = notBelowZero(earned.plus(kept).plus(highestBonus()).minus(penalty()));
        IndexValue withLessAttainable = IndexValue.exact(total, least);
        return withLessAttainable.high().compareTo(withAllPoints.high()) > 0 ? withLessAttainable : withAllPoints;
    }

    /**
     * The least that can be attainable in the end: what is undecided may turn out not to apply, and then leaves the attainable points
     * where the framework says so.
     *
     * @return the points, more than 0; all {@link #attainable} ones if nothing is undecided
     */
    public Points leastAttainable() {
        if (framework.policies().notApplicable() != NotApplicablePolicy.LEAVE || undecided.signum() == 0) {
            return attainable;
        }
        // Something must stay attainable.
        return attainable.equals(undecided)
                ? leaves().map(ScoreNode::undecided)
                        .filter(points -> points.signum() > 0)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                : attainable.minus(undecided);
    }

    /**
     * The group of the index, at the precision of the framework, among the groups of the kind of unit.
     *
     * @return the group, if there are groups and the index, whatever it comes to in the end, lies in one
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
     * The nodes as a table: criterion, name, maximum, attainable, earned, undecided, percent, status.
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

    /** Unit, year and stage, for messages. */
    String title() {
        return assessment.unit().name().vi() + " " + assessment.indexYear()
                + stage().map(known -> ", " + known).orElse("");
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
