package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * The maximum less points for each case by its severity, never below zero: "minor breach: minus 50 %; serious: 0". Evidence counts
 * every severity, so that none is forgotten.
 *
 * @param severities the severities, each with the points that one case costs
 */
public record DeductionBySeverity(List<Item> severities) implements ScoringRule {

    /** Copies the severities. */
    public DeductionBySeverity {
        severities = List.copyOf(severities);
    }

    @Override
    public Kind kind() {
        return Kind.DEDUCTION_BY_SEVERITY;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.TALLY);
    }

    @Override
    public String example() {
        return severities.stream().map(item -> item.key() + ": 0").collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public List<Fault> check(Points maximum) {
        List<Fault> faults =
                new ArrayList<>(Checks.items("severities", severities, 1, Bilingual.of("mức độ", "severities")));
        for (int i = 0; i < severities.size(); i++) {
            if (severities.get(i).points().signum() == 0) {
                faults.addAll(Checks.positive(
                        "/severities/" + i + "/points", severities.get(i).points()));
            }
        }
        return faults;
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        if (!(evidence instanceof Evidence.Tally tally)) {
            return Checks.refuseOtherKinds(this, evidence);
        }
        for (String key : tally.counts().keySet()) {
            Optional<Fault> unknown = Checks.refuseUnknownKey(key, severities);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return severities.stream()
                .map(Item::key)
                .filter(key -> !tally.counts().containsKey(key))
                .findFirst()
                .map(key -> Fault.of(RuleProblem.EVIDENCE_KEY_MISSING, "", "value", key))
                .or(() -> tally.counts().values().stream()
                        .flatMap(count -> Checks.refuseNotCount(Ratio.of(count)).stream())
                        .findFirst());
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Evidence.Tally tally = (Evidence.Tally) evidence;
        List<Step> steps = new ArrayList<>();
        Points all = Points.ZERO;
        for (Item severity : severities) {
            long count = tally.counts().getOrDefault(severity.key(), 0L);
            if (count > 0) {
                Step.Multiplied cost = Checks.times(severity.points(), Ratio.of(count));
                steps.add(cost);
                all = all.plus(cost.result());
            }
        }
        Step.Deducted left = Checks.deducted(maximum, all);
        steps.add(left);
        return new Outcome(left.result(), steps);
    }

    @Override
    public Bilingual describe(Points maximum) {
        Bilingual costs = Checks.joined(
                severities,
                severity -> Bilingual.of(
                        severity.name().vi() + " trừ " + Checks.shown(severity.points(), Language.VI),
                        severity.name().en() + " less " + Checks.shown(severity.points(), Language.EN)));
        return Bilingual.of(
                Checks.shown(maximum, Language.VI) + "; mỗi trường hợp: " + costs.vi() + "; không dưới 0",
                Checks.shown(maximum, Language.EN) + "; each case: " + costs.en() + "; not below 0");
    }
}
