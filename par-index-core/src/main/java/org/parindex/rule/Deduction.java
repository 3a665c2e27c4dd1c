package org.parindex.rule;

import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * The maximum less so many points for each, never below zero.
 *
 * @param each the points for each, more than 0
 */
public record Deduction(Points each) implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.DEDUCTION;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.QUANTITY);
    }

    @Override
    public List<Fault> check(Points maximum) {
        return Checks.positive("/each", each);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return evidence instanceof Evidence.Quantity count
                ? Checks.refuseNotCount(count.value())
                : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Step.Multiplied all = Checks.times(each, ((Evidence.Quantity) evidence).value());
        Step.Deducted left = Checks.deducted(maximum, all.result());
        return new Outcome(left.result(), List.of(all, left));
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Bilingual.of(
                Checks.shown(maximum, Language.VI) + ", mỗi trường hợp trừ " + Checks.shown(each, Language.VI)
                        + ", không dưới 0",
                Checks.shown(maximum, Language.EN) + " less " + Checks.shown(each, Language.EN) + " each, not below 0");
    }
}
