package org.parindex.rule;

import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Points as somebody gives them, from 0 to the maximum. */
public record Direct() implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.DIRECT;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.POINTS);
    }

    @Override
    public List<Fault> check(Points maximum) {
        return List.of();
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        if (!(evidence instanceof Evidence.GivenPoints given)) {
            return Checks.refuseOtherKinds(this, evidence);
        }
        return given.points().compareTo(maximum) > 0
                ? Optional.of(
                        Fault.of(RuleProblem.EVIDENCE_ABOVE_MAXIMUM, "", "maximum", maximum, "value", given.points()))
                : Optional.empty();
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Points points = ((Evidence.GivenPoints) evidence).points();
        return new Outcome(points, List.of(new Step.Given(points)));
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Bilingual.of(
                "điểm được cho, từ 0 đến " + Checks.shown(maximum, Language.VI),
                "points as given, 0 to " + Checks.shown(maximum, Language.EN));
    }
}
