package org.parindex.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bands;
import org.parindex.rule.Bound;
import org.parindex.rule.Checklist;
import org.parindex.rule.Deduction;
import org.parindex.rule.Gate;
import org.parindex.rule.Item;
import org.parindex.rule.Levels;
import org.parindex.rule.Linear;
import org.parindex.rule.ScoringRule;

/** Evidence of somewhat more achieved, where the rule promises that more never earns less. */
final class Raised {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio HALF = Ratio.of(1, 2);

    private Raised() {}

    /** Better evidence; empty if there is none, or the rule promises nothing. */
    static Optional<Evidence> from(ScoringRule rule, Points maximum, Evidence evidence) {
        if (evidence instanceof Evidence.Level level) {
            List<String> keys = ((Levels) rule).levels().stream().map(Item::key).toList();
            int place = keys.indexOf(level.key());
            return place == 0 ? Optional.empty() : Optional.of(Evidence.level(keys.get(place - 1)));
        }
        if (evidence instanceof Evidence.Gate gate) {
            return gate.then()
                    .flatMap(inner -> from(((Gate) rule).then(), maximum, inner).map(Evidence::gate));
        }
        if (evidence instanceof Evidence.Items items) {
            return ((Checklist) rule)
                    .items().stream()
                            .map(Item::key)
                            .filter(key -> !items.done().contains(key))
                            .findFirst()
                            .map(key -> {
                                TreeSet<String> more = new TreeSet<>(items.done());
                                more.add(key);
                                return Evidence.items(more);
                            });
        }
        if (evidence instanceof Evidence.Tally tally) {
            return tally.counts().entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .findFirst()
                    .map(entry -> {
                        Map<String, Long> fewer = new HashMap<>(tally.counts());
                        fewer.put(entry.getKey(), entry.getValue() - 1);
                        return Evidence.tally(fewer);
                    });
        }
        if (evidence instanceof Evidence.GivenPoints given) {
            Points left = maximum.minus(given.points());
            return Optional.of(new Evidence.GivenPoints(given.points().plus(left.times(HALF))));
        }
        if (evidence instanceof Evidence.Answers || evidence instanceof Evidence.Dossiers) {
            // What they are made into is raised by itself.
            return Optional.empty();
        }
        if (evidence instanceof Evidence.Plan plan) {
            return Optional.of(new Evidence.Plan(plan.achieved().plus(Ratio.ONE), plan.planned()));
        }
        return ofNumbers(rule, evidence);
    }

    private static Optional<Evidence> ofNumbers(ScoringRule rule, Evidence evidence) {
        if (evidence instanceof Evidence.Quantity quantity) {
            return quantity(rule, quantity.value()).map(Evidence.Quantity::new);
        }
        if (evidence instanceof Evidence.Change change && rule instanceof AgainstBase against) {
            boolean growth = against.direction() == AgainstBase.Direction.GROWTH;
            return ascending(against.bands())
                    ? Optional.of(new Evidence.Change(
                            change.base(),
                            growth
                                    ? change.value().plus(Ratio.ONE)
                                    : change.value().times(HALF)))
                    : Optional.empty();
        }
        if (rule instanceof Bands bands && !ascending(bands.bands())) {
            return Optional.empty();
        }
        Ratio percent = evidence instanceof Evidence.Share share
                ? share.ratio().times(HUNDRED)
                : ((Evidence.Percentage) evidence).percent();
        return Optional.of(new Evidence.Percentage(
                percent.plus(HUNDRED).dividedBy(Ratio.of(2)).max(percent)));
    }

    private static Optional<Ratio> quantity(ScoringRule rule, Ratio value) {
        if (rule instanceof Linear linear) {
            return Optional.of(value.plus(linear.fullAt()).dividedBy(Ratio.of(2)));
        }
        if (rule instanceof Deduction) {
            return value.signum() == 0 ? Optional.empty() : Optional.of(value.minus(Ratio.ONE));
        }
        return value.compareTo(Ratio.of(1_000_000)) < 0 ? Optional.of(value.plus(Ratio.ONE)) : Optional.empty();
    }

    /** Whether no band is worth less than one below it. */
    private static boolean ascending(List<Band> bands) {
        List<Points> worth = bands.stream()
                .sorted(Comparator.comparing(band -> band.begins().orElse(new Bound(Ratio.of(-1_000), true))))
                .map(Band::points)
                .toList();
        for (int i = 1; i < worth.size(); i++) {
            if (worth.get(i).compareTo(worth.get(i - 1)) < 0) {
                return false;
            }
        }
        return true;
    }
}
