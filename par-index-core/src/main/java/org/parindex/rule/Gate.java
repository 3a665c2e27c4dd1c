package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * Nothing, unless a condition of the criterion itself is met; then another rule.
 *
 * @param condition the condition
 * @param then the rule behind it, no gate itself
 */
public record Gate(Bilingual condition, ScoringRule then) implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.GATE;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.GATE);
    }

    @Override
    public String example() {
        // One form of what is behind it is enough: the bar would belong to either.
        String behind = then.example();
        int more = behind.indexOf(" | ");
        return "gate yes; " + (more < 0 ? behind : behind.substring(0, more)) + " | gate no";
    }

    @Override
    public List<Fault> check(Points maximum) {
        if (then.kind() == Kind.GATE) {
            return List.of(Fault.of(RuleProblem.GATE_NESTED, "/then"));
        }
        return then.check(maximum).stream().map(fault -> fault.under("/then")).toList();
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return evidence instanceof Evidence.Gate gate
                ? gate.then().flatMap(inner -> then.refuse(maximum, inner))
                : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Evidence.Gate gate = (Evidence.Gate) evidence;
        Step.Condition answer = new Step.Condition(condition, gate.met());
        if (gate.then().isEmpty()) {
            return new Outcome(Points.ZERO, List.of(answer));
        }
        Outcome behind = then.score(maximum, gate.then().get());
        List<Step> steps = new ArrayList<>(List.of(answer));
        steps.addAll(behind.steps());
        return new Outcome(behind.earned(), steps);
    }

    @Override
    public Bilingual describe(Points maximum) {
        Bilingual behind = then.describe(maximum);
        return Bilingual.of(
                "chỉ khi " + condition.vi() + ": " + behind.vi(), "only if " + condition.en() + ": " + behind.en());
    }
}
