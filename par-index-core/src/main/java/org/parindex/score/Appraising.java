package org.parindex.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.Fault;
import org.parindex.rule.Step;

/** One appraisal of one card. */
final class Appraising {

    private final Scorer scorer;
    private final Framework framework;
    private final Scorecard card;
    private final Appraisal appraisal;

    Appraising(Scorer scorer, Scorecard card, Appraisal appraisal) {
        this.scorer = scorer;
        this.framework = scorer.framework();
        if (!card.framework().equals(framework)) {
            throw new IllegalArgumentException("The card must be of the framework and the policies of the scorer, "
                    + framework.id() + ", to be appraised: " + card.framework().id());
        }
        this.card = card;
        this.appraisal = appraisal;
    }

    List<Fault> check() {
        List<Fault> faults = new ArrayList<>();
        if (!appraisal.unit().key().equals(card.assessment().unit().key())
                || appraisal.indexYear() != card.assessment().indexYear()) {
            faults.add(Fault.of(
                    ScoreProblem.APPRAISAL_OF_OTHER_CARD,
                    "",
                    "card",
                    card.assessment().unit().name().vi() + " "
                            + card.assessment().indexYear(),
                    "appraisal",
                    appraisal.unit().name().vi() + " " + appraisal.indexYear()));
            return faults;
        }
        Optional<Stage> before = card.stage();
        Stage needed = appraisal.stage() == Stage.APPRAISED ? Stage.SELF_ASSESSED : Stage.APPRAISED;
        if (before.filter(needed::equals).isEmpty()) {
            faults.add(Fault.of(
                    ScoreProblem.STAGES_OUT_OF_ORDER,
                    "",
                    "stage",
                    appraisal.stage().label(),
                    "needed",
                    needed.label()));
            return faults;
        }
        SortedMap<CriterionId, Fault> byCriterion = new TreeMap<>();
        appraisal.findings().keySet().forEach(id -> {
            if (!(framework.find(id).orElse(null) instanceof Leaf)) {
                byCriterion.put(id, scorer.notLeaf(id));
            }
        });
        leaves().forEach(leaf -> check(leaf).ifPresent(fault -> byCriterion.put(leaf.id(), fault)));
        byCriterion.forEach((id, fault) -> faults.add(fault.under("/findings/" + id)));
        if (faults.isEmpty()
                && framework.components().stream()
                        .allMatch(component -> node(component).attainable().signum() == 0)) {
            faults.add(Fault.of(ScoreProblem.NOTHING_ATTAINABLE, ""));
        }
        return faults;
    }

    private Stream<Leaf> leaves() {
        return Stream.concat(framework.leaves().stream(), framework.adjustments().stream());
    }

    private ScoreNode before(Leaf leaf) {
        return card.at(leaf.id().toString());
    }

    private Optional<Fault> check(Leaf leaf) {
        CriterionId id = leaf.id();
        if (Scorer.isNotAsked(leaf, card.assessment())) {
            // A finding on all others is not meant for what is not asked.
            return Optional.ofNullable(appraisal.findings().get(id))
                    .flatMap(Finding::given)
                    .flatMap(given -> scorer.refuse(card.assessment(), id, given));
        }
        Optional<Finding> finding = appraisal.of(id);
        if (finding.isEmpty()) {
            return Optional.of(Fault.of(ScoreProblem.FINDING_MISSING, "", "criterion", id, "name", leaf.name()));
        }
        ScoreNode before = before(leaf);
        if (finding.get().isAccepted()) {
            return before.undecided().signum() == 0
                    ? Optional.empty()
                    : Optional.of(Fault.of(ScoreProblem.NOTHING_TO_ACCEPT, "", "criterion", id, "name", leaf.name()));
        }
        Evidence given = finding.get().given().orElseThrow();
        Optional<Fault> refusal = refuse(leaf, given);
        if (refusal.isPresent()) {
            return refusal;
        }
        // What was not decided before needs no reason, and what is not appraised yet is no judgement.
        boolean silent = before.undecided().signum() > 0
                || given.kind() == Evidence.Kind.PENDING
                || !finding.get().reason().isEmpty();
        ScoreNode after = node(leaf);
        // 0 of 1 is not the same as nothing attainable: the index differs.
        return silent
                        || (after.earned().equals(before.earned())
                                && after.attainable().equals(before.attainable()))
                ? Optional.empty()
                : Optional.of(Fault.of(
                        ScoreProblem.REASON_MISSING,
                        "",
                        "criterion",
                        id,
                        "before",
                        points(before),
                        "points",
                        points(after)));
    }

    private static Object points(ScoreNode node) {
        return node.attainable().signum() > 0 ? node.earned() : Evidence.Kind.NOT_APPLICABLE.label();
    }

    private Optional<Fault> refuse(Leaf leaf, Evidence given) {
        if (given instanceof Evidence.GivenPoints points) {
            return points.points().compareTo(leaf.maximum()) <= 0
                    ? Optional.empty()
                    : Optional.of(Fault.of(
                            ScoreProblem.POINTS_ABOVE_MAXIMUM,
                            "",
                            "criterion",
                            leaf.id(),
                            "maximum",
                            leaf.maximum(),
                            "value",
                            points.points()));
        }
        return given instanceof Evidence.Missing absent && framework.policies().missing() == MissingPolicy.REFUSE
                ? Optional.of(Scorer.missing(leaf, absent))
                : scorer.refuse(card.assessment(), leaf.id(), given);
    }

    ScoreNode node(Criterion criterion) {
        if (criterion instanceof Group group) {
            return ScoreNode.sum(group, group.parts().stream().map(this::node).toList());
        }
        Leaf leaf = (Leaf) criterion;
        ScoreNode before = before(leaf);
        if (Scorer.isNotAsked(leaf, card.assessment())) {
            return before;
        }
        Finding finding = appraisal.of(leaf.id()).orElseThrow();
        if (finding.isAccepted()) {
            return appraised(before, before, finding);
        }
        Evidence given = finding.given().orElseThrow();
        if (given.kind() == Evidence.Kind.PENDING) {
            return scorer.node(leaf, finding.reason().isEmpty() ? given : Evidence.pending(finding.reason()));
        }
        if (given instanceof Evidence.GivenPoints points) {
            ScoreNode byPoints = new ScoreNode(
                    leaf,
                    leaf.maximum(),
                    points.points(),
                    Points.ZERO,
                    // Points that are given stand in for what was not there or did not apply.
                    before.evidence().filter(shown -> !shown.isAbsence()).or(() -> Optional.of(given)),
                    // What the rule said stays in the trace; that nothing was there to be scored does not.
                    before.undecided().signum() > 0 ? List.of() : before.steps(),
                    List.of());
            return appraised(byPoints, before, finding);
        }
        return appraised(withTrace(scorer.node(leaf, given), before), before, finding);
    }

    /** What the stages before found stays in the trace of other evidence, too. */
    private static ScoreNode withTrace(ScoreNode node, ScoreNode before) {
        List<Step> steps = new ArrayList<>(node.steps());
        before.steps().stream().filter(Step.Appraised.class::isInstance).forEach(steps::add);
        return with(node, steps);
    }

    private ScoreNode appraised(ScoreNode node, ScoreNode before, Finding finding) {
        List<Step> steps = new ArrayList<>(node.steps());
        steps.add(new Step.Appraised(
                appraisal.stage().label(),
                before.undecided().signum() > 0 ? Optional.empty() : Optional.of(before.earned()),
                node.earned(),
                finding.reason()));
        return with(node, steps);
    }

    private static ScoreNode with(ScoreNode node, List<Step> steps) {
        return new ScoreNode(
                node.criterion(),
                node.attainable(),
                node.earned(),
                node.undecided(),
                node.evidence(),
                steps,
                List.of());
    }
}
