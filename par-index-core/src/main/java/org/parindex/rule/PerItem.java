package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * So many points for each, capped at the maximum: "each item 0.5, none 0".
 *
 * @param each the points for each, more than 0 and at most the maximum
 */
public record PerItem(Points each) implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.PER_ITEM;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.QUANTITY);
    }

    @Override
    public List<Fault> check(Points maximum) {
        List<Fault> faults = new ArrayList<>(Checks.positive("/each", each));
        if (each.compareTo(maximum) > 0) {
            faults.addAll(Checks.best(each, maximum));
        }
        return faults;
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
        return all.result().compareTo(maximum) > 0
                ? new Outcome(maximum, List.of(all, new Step.Capped(all.result(), maximum)))
                : new Outcome(all.result(), List.of(all));
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Bilingual.of(
                "mỗi mục " + Checks.shown(each, Language.VI) + ", nhiều nhất " + Checks.shown(maximum, Language.VI),
                Checks.shown(each, Language.EN) + " each, at most " + Checks.shown(maximum, Language.EN));
    }
}
