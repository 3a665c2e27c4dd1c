package org.parindex.rule;

import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * The fulfilment of a plan times the maximum. Evidence may exceed the plan, points may not exceed the maximum: 110 of 100 earn full
 * points.
 *
 * @param scoresFrom where points begin, 0 to 100 %
 * @param fullFrom where full points begin, above {@code scoresFrom}, at most 100 %
 */
public record PlanFulfilment(Bound scoresFrom, Bound fullFrom) implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.PLAN_FULFILMENT;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.PLAN, Evidence.Kind.PERCENTAGE);
    }

    @Override
    public List<Fault> check(Points maximum) {
        return Percentages.check(scoresFrom, fullFrom);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return takes().contains(evidence.kind()) ? Optional.empty() : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        // More than 100 % always reaches full points, since these begin at 100 % at the latest.
        return Percentages.of(evidence).between(scoresFrom, fullFrom, maximum);
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Percentages.describe(scoresFrom, fullFrom, Bilingual.of("tỷ lệ thực hiện kế hoạch", "the fulfilment"));
    }
}
