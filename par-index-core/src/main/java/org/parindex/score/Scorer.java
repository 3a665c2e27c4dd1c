package org.parindex.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.rule.Outcome;
import org.parindex.rule.Step;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;
import org.parindex.unit.UnitKey;

/**
 * Scores assessments by a framework. It is immutable, and can be shared between threads.
 *
 * <pre>{@code
 * var card = Scorer.of(ParIndex.exampleFramework())
 *         .with(MissingPolicy.ZERO)
 *         .score(Assessment.of("Nậm Nhùn", 2023).with("3.2", "3811 of 3837"));
 * card.at("3.2").earned();
 * }</pre>
 */
public final class Scorer {

    private static final Bilingual DOES_NOT_APPLY = Bilingual.of("không áp dụng", "does not apply");

    private static final Bilingual PENDING = Bilingual.of("chưa có", "pending");
    private static final Bilingual MISSING = Bilingual.of("thiếu minh chứng", "missing evidence");

    private static final Evidence NOTHING = Evidence.missing("");
    private static final Evidence NOT_OPEN = Evidence.pending("");

    private final Framework framework;

    private Scorer(Framework framework) {
        this.framework = framework;
    }

    /**
     * A scorer by a framework and its policies.
     *
     * @param framework the framework
     * @return the scorer
     */
    public static Scorer of(Framework framework) {
        return new Scorer(framework);
    }

    /**
     * The same scorer with another treatment of missing evidence.
     *
     * @param missing what becomes of a criterion without evidence
     * @return the scorer
     */
    public Scorer with(MissingPolicy missing) {
        return new Scorer(framework.with(framework.policies().with(missing)));
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
     * Why an assessment cannot be scored.
     *
     * @param assessment the assessment
     * @return all faults, in the order of the criteria; the part of each is {@code /evidence/3.2.1}, or empty for the whole
     */
    public List<Fault> check(Assessment assessment) {
        List<Fault> faults = new ArrayList<>();
        if (!framework.governs(assessment.indexYear())) {
            faults.add(Fault.of(
                    ScoreProblem.YEAR_NOT_GOVERNED,
                    "",
                    "framework",
                    framework.id(),
                    "years",
                    framework.years(),
                    "year",
                    assessment.indexYear()));
        }
        Policies policies = framework.policies();
        if (!assessment.surveyHeld() && policies.noSurvey() == NoSurveyPolicy.REFUSE) {
            faults.add(Fault.of(ScoreProblem.NO_SURVEY_REFUSED, ""));
        }
        // One list from the top of the tree, so that a clerk goes through it once.
        SortedMap<CriterionId, Fault> byCriterion = new TreeMap<>();
        assessment
                .evidence()
                .forEach((id, evidence) ->
                        refuse(assessment, id, evidence).ifPresent(fault -> byCriterion.put(id, fault)));
        if (policies.missing() == MissingPolicy.REFUSE) {
            Stream.concat(framework.leaves().stream(), framework.adjustments().stream())
                    .forEach(leaf -> missing(assessment, leaf).ifPresent(fault -> byCriterion.put(leaf.id(), fault)));
        }
        byCriterion.forEach((id, fault) -> faults.add(fault.under("/evidence/" + id)));
        boolean attainable = framework.leaves().stream()
                .anyMatch(leaf -> !isNotAsked(leaf, assessment)
                        && !(policies.notApplicable() == NotApplicablePolicy.LEAVE
                                && assessment.of(leaf.id()).orElse(null) instanceof Evidence.NotApplicable));
        if (!attainable) {
            faults.add(Fault.of(ScoreProblem.NOTHING_ATTAINABLE, ""));
        }
        return List.copyOf(faults);
    }

    Optional<Fault> refuse(Assessment assessment, CriterionId id, Evidence evidence) {
        if (!(framework.find(id).orElse(null) instanceof Leaf leaf)) {
            return Optional.of(notLeaf(id));
        }
        if (leaf.excluded().contains(assessment.unit().kind())) {
            return Optional.of(Fault.of(
                    ScoreProblem.EVIDENCE_FOR_EXCLUDED,
                    "",
                    "criterion",
                    id,
                    "kind",
                    assessment.unit().kind().label()));
        }
        return isNotAsked(leaf, assessment)
                ? Optional.of(Fault.of(ScoreProblem.EVIDENCE_WITHOUT_SURVEY, "", "criterion", id))
                : refuse(leaf, evidence);
    }

    Fault notLeaf(CriterionId id) {
        if (framework.find(id).orElse(null) instanceof Group group) {
            return Fault.of(
                    ScoreProblem.CRITERION_HAS_PARTS,
                    "",
                    "criterion",
                    id,
                    "parts",
                    group.leaves().stream().map(Leaf::id).toList());
        }
        List<String> known = new ArrayList<>();
        framework.leaves().forEach(leaf -> known.add(leaf.id().toString()));
        framework.adjustments().forEach(leaf -> known.add(leaf.id().toString()));
        List<String> near = Names.nearest(id.toString(), known, 3);
        return Fault.of(
                ScoreProblem.CRITERION_UNKNOWN,
                "",
                "criterion",
                id,
                "nearest",
                near.isEmpty() ? known.subList(0, Math.min(3, known.size())) : near);
    }

    /** Why evidence cannot be scored; that it is missing is said once for all criteria. */
    private Optional<Fault> refuse(Leaf leaf, Evidence evidence) {
        if (evidence instanceof Evidence.NotApplicable) {
            boolean adjustment = framework.adjustments().contains(leaf);
            if (adjustment || framework.policies().notApplicable() == NotApplicablePolicy.REFUSE) {
                ProblemKind kind =
                        adjustment ? ScoreProblem.ADJUSTMENT_NOT_APPLICABLE : ScoreProblem.NOT_APPLICABLE_REFUSED;
                return Optional.of(Fault.of(kind, "", "criterion", leaf.id()));
            }
        }
        return evidence.isAbsence() ? Optional.empty() : Reduction.refuse(leaf, evidence);
    }

    /**
     * Why evidence for one criterion cannot be scored, of a unit that the criterion applies to and where people were asked.
     *
     * @param criterion the number of the criterion
     * @param evidence the evidence
     * @return the first reason; empty if it can be scored
     */
    public Optional<Fault> refuse(CriterionId criterion, Evidence evidence) {
        if (!(framework.find(criterion).orElse(null) instanceof Leaf leaf)) {
            return Optional.of(notLeaf(criterion));
        }
        return evidence instanceof Evidence.Missing absent
                        && framework.policies().missing() == MissingPolicy.REFUSE
                ? Optional.of(missing(leaf, absent))
                : refuse(leaf, evidence);
    }

    private static Optional<Fault> missing(Assessment assessment, Leaf leaf) {
        return !isNotAsked(leaf, assessment)
                        && assessment.of(leaf.id()).orElse(NOTHING) instanceof Evidence.Missing absent
                ? Optional.of(missing(leaf, absent))
                : Optional.empty();
    }

    static Fault missing(Leaf leaf, Evidence.Missing absent) {
        return Fault.of(
                ScoreProblem.EVIDENCE_MISSING,
                "",
                "criterion",
                leaf.id(),
                "name",
                leaf.name(),
                "reason",
                absent.reason().isEmpty() ? "" : ": " + absent.reason());
    }

    static boolean isNotAsked(Leaf leaf, Assessment assessment) {
        return leaf.excluded().contains(assessment.unit().kind())
                || (leaf.source().isSurvey() && !assessment.surveyHeld());
    }

    /**
     * Scores an assessment.
     *
     * @param assessment the assessment
     * @return the card
     * @throws InvalidDocumentException if it cannot be scored, with every fault
     */
    public Scorecard score(Assessment assessment) {
        refuseIfAny(check(assessment), nameOf(assessment));
        return card(
                criterion -> node(criterion, assessment),
                (components, adjustments) -> new Scorecard(framework, assessment, components, adjustments));
    }

    /**
     * Scores one criterion alone, of a unit that the criterion applies to and where people were asked.
     *
     * @param criterion the number of the criterion
     * @param evidence the evidence
     * @return its node
     * @throws InvalidDocumentException if it cannot be scored
     */
    public ScoreNode score(CriterionId criterion, Evidence evidence) {
        refuseIfAny(refuse(criterion, evidence).stream().toList(), framework.id() + " " + criterion);
        return node((Leaf) framework.find(criterion).orElseThrow(), evidence);
    }

    private ScoreNode node(Criterion criterion, Assessment assessment) {
        if (criterion instanceof Group group) {
            List<ScoreNode> parts = new ArrayList<>(group.parts().size());
            for (Criterion part : group.parts()) {
                parts.add(node(part, assessment));
            }
            return ScoreNode.sum(group, parts);
        }
        Leaf leaf = (Leaf) criterion;
        if (leaf.excluded().contains(assessment.unit().kind())) {
            Bilingual kind = assessment.unit().kind().label();
            return decided(
                    leaf,
                    Points.ZERO,
                    Points.ZERO,
                    Optional.empty(),
                    Bilingual.of("không áp dụng cho " + kind.vi(), "does not apply to a " + kind.en()));
        }
        if (leaf.source().isSurvey() && !assessment.surveyHeld()) {
            return decided(
                    leaf,
                    Points.ZERO,
                    Points.ZERO,
                    Optional.empty(),
                    Bilingual.of("không có điều tra", "no survey was held"));
        }
        return node(leaf, assessment.of(leaf.id()).orElse(NOTHING));
    }

    ScoreNode node(Leaf leaf, Evidence evidence) {
        if (evidence instanceof Evidence.Pending) {
            return undecided(leaf, evidence, PENDING);
        }
        if (evidence instanceof Evidence.Missing) {
            Bilingual why = framework.policies().missing().label();
            return framework.policies().missing() == MissingPolicy.RANGE
                    ? undecided(leaf, evidence, MISSING)
                    : decided(leaf, leaf.maximum(), Points.ZERO, Optional.of(evidence), why);
        }
        if (evidence instanceof Evidence.NotApplicable) {
            boolean full = framework.policies().notApplicable() == NotApplicablePolicy.FULL;
            Points points = full ? leaf.maximum() : Points.ZERO;
            return decided(
                    leaf,
                    points,
                    points,
                    Optional.of(evidence),
                    full ? framework.policies().notApplicable().label() : DOES_NOT_APPLY);
        }
        Outcome outcome = Reduction.score(leaf, evidence);
        return new ScoreNode(
                leaf, leaf.maximum(), outcome.earned(), Points.ZERO, Optional.of(evidence), outcome.steps(), List.of());
    }

    private static ScoreNode undecided(Leaf leaf, Evidence evidence, Bilingual why) {
        return new ScoreNode(
                leaf,
                leaf.maximum(),
                Points.ZERO,
                leaf.maximum(),
                Optional.of(evidence),
                List.of(new Step.Undecided(why, leaf.maximum())),
                List.of());
    }

    private static ScoreNode decided(
            Leaf leaf, Points attainable, Points earned, Optional<Evidence> evidence, Bilingual why) {
        return new ScoreNode(
                leaf, attainable, earned, Points.ZERO, evidence, List.of(new Step.Decided(why, earned)), List.of());
    }

    /**
     * Why a unit cannot be scored by its own assessment alone.
     *
     * @param assessment what the unit shows
     * @return all faults, as {@link #check} gives them; besides, evidence where the criterion is not open to self-assessment
     */
    public List<Fault> checkSelfAssessment(Assessment assessment) {
        List<Fault> faults = new ArrayList<>(check(withPending(assessment)));
        assessment.evidence().forEach((id, evidence) -> {
            if (framework.find(id).orElse(null) instanceof Leaf leaf
                    && !leaf.selfAssessed()
                    && evidence.kind() != Evidence.Kind.PENDING) {
                faults.add(Fault.of(ScoreProblem.NOT_OPEN_TO_SELF_ASSESSMENT, "/evidence/" + id, "criterion", id));
            }
        });
        return List.copyOf(faults);
    }

    /** What is not open to self-assessment is pending, not missing. */
    private Assessment withPending(Assessment assessment) {
        Map<CriterionId, Evidence> pending = new HashMap<>();
        Stream.concat(framework.leaves().stream(), framework.adjustments().stream())
                .filter(leaf -> !leaf.selfAssessed() && !isNotAsked(leaf, assessment))
                .forEach(leaf -> pending.put(leaf.id(), NOT_OPEN));
        return pending.isEmpty() ? assessment : assessment.with(pending);
    }

    /**
     * Scores a unit as it assesses itself. Criteria that are not open to self-assessment are pending.
     *
     * @param assessment what the unit shows, on criteria that are open to self-assessment
     * @return the card of the stage {@link Stage#SELF_ASSESSED}
     * @throws InvalidDocumentException if it cannot be scored, with every fault
     */
    public Scorecard selfAssess(Assessment assessment) {
        refuseIfAny(checkSelfAssessment(assessment), nameOf(assessment));
        Assessment whole = withPending(assessment);
        return card(
                criterion -> node(criterion, whole),
                (components, adjustments) -> new Scorecard(
                        framework, assessment, components, adjustments, Stage.SELF_ASSESSED, null, List.of()));
    }

    /**
     * Why an appraisal does not fit a card.
     *
     * @param card the card of the stage before
     * @param appraisal what the appraising body finds
     * @return all faults, in the order of the criteria; the part of each is {@code /findings/3.2.1}, or empty for the whole
     * @throws IllegalArgumentException if the card is of another framework, or of other policies
     */
    public List<Fault> check(Scorecard card, Appraisal appraisal) {
        return new Appraising(this, card, appraisal).check();
    }

    /**
     * The card of the next stage: points that the appraisal accepts stay, others take their place.
     *
     * @param card the card of the stage before
     * @param appraisal what the appraising body finds
     * @return the card of the stage of the appraisal
     * @throws InvalidDocumentException if the appraisal does not fit, with every fault
     * @throws IllegalArgumentException if the card is of another framework, or of other policies
     */
    public Scorecard appraise(Scorecard card, Appraisal appraisal) {
        Appraising appraising = new Appraising(this, card, appraisal);
        refuseIfAny(
                appraising.check(),
                appraisal.unit().name().vi() + " " + appraisal.indexYear() + ", " + appraisal.stage());
        List<Appraisal> all = new ArrayList<>(card.appraisals());
        all.add(appraisal);
        return card(
                appraising::node,
                (components, adjustments) -> new Scorecard(
                        framework, card.assessment(), components, adjustments, appraisal.stage(), card, all));
    }

    private static void refuseIfAny(List<Fault> faults, String name) {
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(
                    faults.stream().map(fault -> fault.in(name)).toList());
        }
    }

    private Scorecard card(
            Function<Criterion, ScoreNode> node, BiFunction<List<ScoreNode>, List<ScoreNode>, Scorecard> card) {
        List<ScoreNode> components = new ArrayList<>();
        framework.components().forEach(component -> components.add(node.apply(component)));
        List<ScoreNode> adjustments = new ArrayList<>();
        framework.adjustments().forEach(adjustment -> adjustments.add(node.apply(adjustment)));
        return card.apply(components, adjustments);
    }

    /**
     * Scores a whole round.
     *
     * @param assessments the assessments, of one index year, one a unit, at least one
     * @return the board
     * @throws InvalidDocumentException if any cannot be scored, with every fault of all
     */
    public Scoreboard scoreAll(Collection<Assessment> assessments) {
        return all(assessments, this::score);
    }

    /**
     * Scores a whole round as its units assess themselves.
     *
     * @param assessments the assessments, of one index year, one a unit, at least one
     * @return the board of the stage {@link Stage#SELF_ASSESSED}
     * @throws InvalidDocumentException if any cannot be scored, with every fault of all
     */
    public Scoreboard selfAssessAll(Collection<Assessment> assessments) {
        return all(assessments, this::selfAssess);
    }

    private Scoreboard all(Collection<Assessment> assessments, Function<Assessment, Scorecard> scored) {
        List<Problem> problems = new ArrayList<>();
        Set<UnitKey> units = new HashSet<>();
        List<Scorecard> cards = new ArrayList<>();
        for (Assessment assessment : assessments) {
            int year = assessments.iterator().next().indexYear();
            String name = nameOf(assessment);
            if (!units.add(assessment.unit().key())) {
                problems.add(Fault.of(
                                ScoreProblem.UNIT_TWICE,
                                "",
                                "unit",
                                assessment.unit().name(),
                                "year",
                                assessment.indexYear())
                        .in(name));
            }
            if (assessment.indexYear() != year) {
                problems.add(Fault.of(ScoreProblem.YEARS_DIFFER, "", "year", year, "other", assessment.indexYear())
                        .in(name));
            }
            try {
                cards.add(scored.apply(assessment));
            } catch (InvalidDocumentException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new Scoreboard(framework, cards);
    }

    static String nameOf(Assessment assessment) {
        return assessment.unit().name().vi() + " " + assessment.indexYear();
    }
}
