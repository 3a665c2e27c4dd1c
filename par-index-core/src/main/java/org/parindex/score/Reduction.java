package org.parindex.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.dossier.DossierCounts;
import org.parindex.dossier.DossierException;
import org.parindex.dossier.DossierRate;
import org.parindex.dossier.RateValue;
import org.parindex.dossier.SumCheck;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Leaf;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.rule.Gate;
import org.parindex.rule.Outcome;
import org.parindex.rule.ScoringRule;
import org.parindex.rule.Step;

/**
 * Raw counts made into the one figure that a rule takes: dossier statistics into a rate, answers of a survey into their mean. The
 * counts stay with the evidence; rules need not know them.
 */
final class Reduction {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Evidence evidence;
    private final List<Step> steps;
    private final @Nullable Fault fault;

    private Reduction(Evidence evidence, List<Step> steps, @Nullable Fault fault) {
        this.evidence = evidence;
        this.steps = steps;
        this.fault = fault;
    }

    static Optional<Fault> refuse(Leaf leaf, Evidence evidence) {
        Reduction reduction = of(leaf, leaf.rule(), evidence);
        return reduction.fault == null
                ? leaf.rule().refuse(leaf.maximum(), reduction.evidence)
                : Optional.of(reduction.fault);
    }

    static Outcome score(Leaf leaf, Evidence evidence) {
        Reduction reduction = of(leaf, leaf.rule(), evidence);
        Outcome outcome = leaf.rule().score(leaf.maximum(), reduction.evidence);
        if (reduction.steps.isEmpty()) {
            return outcome;
        }
        List<Step> steps = new ArrayList<>(reduction.steps);
        steps.addAll(outcome.steps());
        return new Outcome(outcome.earned(), steps);
    }

    private static Reduction of(Leaf leaf, ScoringRule rule, Evidence evidence) {
        if (evidence instanceof Evidence.Gate gate && gate.then().isPresent() && rule instanceof Gate behind) {
            Reduction inner = of(leaf, behind.then(), gate.then().get());
            return inner.steps.isEmpty()
                    ? new Reduction(evidence, List.of(), inner.fault)
                    : new Reduction(Evidence.gate(inner.evidence), inner.steps, null);
        }
        if (evidence instanceof Evidence.Answers answers) {
            return mean(leaf, rule, answers);
        }
        return evidence instanceof Evidence.Dossiers dossiers && rule.takes().contains(Evidence.Kind.SHARE)
                ? rate(leaf, dossiers)
                : unchanged(evidence);
    }

    private static Reduction mean(Leaf leaf, ScoringRule rule, Evidence.Answers answers) {
        List<Step> steps = List.of(new Step.Averaged(answers));
        if (rule.takes().contains(Evidence.Kind.PERCENTAGE)) {
            Ratio best = answers.blocks().stream()
                    .flatMap(block -> block.counts().keySet().stream())
                    .reduce(Ratio.ZERO, Ratio::max);
            // A mean of 4.2 on a scale to 5 is no 4.2 %.
            if (!best.equals(HUNDRED)) {
                return refused(
                        answers,
                        Fault.of(ScoreProblem.ANSWERS_NOT_IN_PERCENT, "", "criterion", leaf.id(), "best", best));
            }
            return new Reduction(new Evidence.Percentage(answers.mean()), steps, null);
        }
        // Rules by count take a number, too, but a mean counts nothing.
        return rule.kind() == ScoringRule.Kind.LINEAR
                ? new Reduction(new Evidence.Quantity(answers.mean()), steps, null)
                : unchanged(answers);
    }

    private static Reduction rate(Leaf leaf, Evidence.Dossiers dossiers) {
        if (leaf.rate().isEmpty()) {
            return refused(
                    dossiers,
                    Fault.of(
                            ScoreProblem.RATE_NOT_NAMED,
                            "",
                            "criterion",
                            leaf.id(),
                            "rates",
                            List.of(DossierRate.values())));
        }
        DossierCounts counts = dossiers.counts();
        RateValue value;
        try {
            value = counts.rate(leaf.rate().get());
        } catch (DossierException e) {
            return refused(dossiers, e.fault());
        }
        if (!value.numerator().isExact() || !value.denominator().isExact()) {
            return refused(
                    dossiers,
                    Fault.of(
                            ScoreProblem.RATE_NOT_EXACT,
                            "",
                            "criterion",
                            leaf.id(),
                            "rate",
                            value.rate().label(),
                            "numerator",
                            value.numerator(),
                            "denominator",
                            value.denominator()));
        }
        long numerator = value.numerator().low();
        long denominator = value.denominator().low();
        Step.Rated step = new Step.Rated(
                value.rate(),
                numerator,
                denominator,
                counts.sums().stream()
                        .filter(check -> check.verdict() == SumCheck.Verdict.FAILS)
                        .map(SumCheck::words)
                        .toList());
        return new Reduction(new Evidence.Share(Ratio.of(numerator), Ratio.of(denominator)), List.of(step), null);
    }

    private static Reduction refused(Evidence evidence, Fault fault) {
        return new Reduction(evidence, List.of(), fault);
    }

    private static Reduction unchanged(Evidence evidence) {
        return new Reduction(evidence, List.of(), null);
    }
}
