package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * Points for each item that is done; together the items earn the maximum.
 *
 * @param items the items, each with its points
 */
public record Checklist(List<Item> items) implements ScoringRule {

    /** Copies the items. */
    public Checklist {
        items = List.copyOf(items);
    }

    @Override
    public Kind kind() {
        return Kind.CHECKLIST;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.ITEMS);
    }

    @Override
    public String example() {
        return items.stream().map(Item::key).collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public List<Fault> check(Points maximum) {
        List<Fault> faults = new ArrayList<>(Checks.items("items", items, 1, Bilingual.of("mục", "items")));
        // Points that are far out are a fault already, and may not fit into a sum.
        if (!items.isEmpty() && items.stream().noneMatch(item -> Checks.isFarOut(item.points()))) {
            faults.addAll(Checks.best(sum(items), maximum));
        }
        return faults;
    }

    private static Points sum(List<Item> items) {
        return items.stream().map(Item::points).reduce(Points.ZERO, Points::plus);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return evidence instanceof Evidence.Items named
                ? named.done().stream()
                        .flatMap(key -> Checks.refuseUnknownKey(key, items).stream())
                        .findFirst()
                : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Evidence.Items named = (Evidence.Items) evidence;
        List<Item> done =
                items.stream().filter(item -> named.done().contains(item.key())).toList();
        Points earned = sum(done);
        return new Outcome(earned, List.of(new Step.Added(done, earned)));
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Checks.joined(items, Item::show);
    }
}
