package org.parindex.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parindex.dossier.DossierRate;
import org.parindex.dossier.RateValue;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bands;
import org.parindex.rule.Bound;
import org.parindex.rule.Checklist;
import org.parindex.rule.Deduction;
import org.parindex.rule.DeductionBySeverity;
import org.parindex.rule.Gate;
import org.parindex.rule.Item;
import org.parindex.rule.Levels;
import org.parindex.rule.Linear;
import org.parindex.rule.PerItem;
import org.parindex.rule.PlanFulfilment;
import org.parindex.rule.Proportional;
import org.parindex.rule.ScoringRule;

/**
 * Evidence at which a rule and the same rule with one number changed can differ: on each bound and next to it, each key by itself,
 * counts before and after the maximum is reached. Where two rules earn the same at all probes of both, they are one rule.
 */
final class Probes {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final long MOST = 1_000_000;

    private Probes() {}

    /** The smallest step from a bound: a hundredth, or its last decimal if that is finer. */
    static Ratio step(Ratio bound) {
        int decimals = Math.max(2, bound.decimal().map(BigDecimal::scale).orElse(0));
        return Ratio.of(BigDecimal.ONE.movePointLeft(decimals));
    }

    static List<Evidence> of(ScoringRule rule, Points maximum) {
        return switch (rule.kind()) {
            case LEVELS ->
                ((Levels) rule)
                        .levels().stream().map(Item::key).map(Evidence::level).toList();
            case BANDS -> percentages(bounds(((Bands) rule).bands()));
            case PROPORTIONAL -> {
                Proportional between = (Proportional) rule;
                yield percentages(List.of(
                        between.scoresFrom().percent(), between.fullFrom().percent()));
            }
            case CHECKLIST -> items(((Checklist) rule).items());
            case PER_ITEM -> counts(((PerItem) rule).each(), maximum);
            case DEDUCTION -> counts(((Deduction) rule).each(), maximum);
            case DEDUCTION_BY_SEVERITY -> tallies(((DeductionBySeverity) rule).severities());
            case GATE -> {
                List<Evidence> all = new ArrayList<>();
                of(((Gate) rule).then(), maximum).forEach(behind -> all.add(Evidence.gate(behind)));
                all.add(Evidence.gateClosed());
                yield all;
            }
            case LINEAR -> {
                Linear linear = (Linear) rule;
                List<Ratio> ends = List.of(linear.zeroAt(), linear.fullAt());
                yield linear.of() == Linear.Of.PERCENTAGE ? percentages(ends) : quantities(ends);
            }
            case AGAINST_BASE -> changes((AgainstBase) rule);
            case PLAN_FULFILMENT -> {
                PlanFulfilment plan = (PlanFulfilment) rule;
                yield within(
                                List.of(
                                        plan.scoresFrom().percent(),
                                        plan.fullFrom().percent()),
                                Ratio.ZERO,
                                HUNDRED)
                        .stream()
                        .<Evidence>map(percent -> new Evidence.Plan(percent, HUNDRED))
                        .toList();
            }
            case DIRECT -> List.of(new Evidence.GivenPoints(maximum), new Evidence.GivenPoints(Points.ZERO));
        };
    }

    /** The evidence that earns most. */
    static Evidence best(ScoringRule rule, Points maximum) {
        Evidence best = of(rule, maximum).get(0);
        for (Evidence probe : of(rule, maximum)) {
            if (earned(rule, maximum, probe)
                            .orElse(Points.ZERO)
                            .compareTo(earned(rule, maximum, best).orElse(Points.ZERO))
                    > 0) {
                best = probe;
            }
        }
        return best;
    }

    /** What evidence earns; absent if it is refused. */
    static Optional<Points> earned(ScoringRule rule, Points maximum, Evidence evidence) {
        return rule.refuse(maximum, evidence).isPresent()
                ? Optional.empty()
                : Optional.of(rule.score(maximum, evidence).earned());
    }

    /** Statistics that add up, in which each rate is at one end of the scale while others are at the other. */
    static List<Evidence> dossiers() {
        return Stream.of(
                        // In time what was resolved, but most is overdue; then all online; all settled too late; all
                        // settled in time.
                        "online: 0, resolved: 10, resolved-within: 10, open: 90, open-overdue: 90",
                        "online: 100, resolved: 10, resolved-within: 0, open: 90, open-overdue: 0",
                        "online: 0, resolved: 100, resolved-within: 0, open: 0, open-overdue: 0",
                        "online: 0, resolved: 100, resolved-within: 100, open: 0, open-overdue: 0")
                .map(parts ->
                        Evidence.parse("dossiers {received: 100, carried-over: 0, in-period: 100, " + parts + "}"))
                .toList();
    }

    /** What statistics earn by a rate. */
    static Optional<Points> earned(Leaf leaf, DossierRate rate, Evidence dossiers) {
        RateValue value = ((Evidence.Dossiers) dossiers).counts().rate(rate);
        Evidence share =
                Evidence.share(value.numerator().low(), value.denominator().low());
        return earned(leaf.rule(), leaf.maximum(), leaf.rule() instanceof Gate ? Evidence.gate(share) : share);
    }

    private static List<Ratio> bounds(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> band.begins().stream())
                .map(Bound::percent)
                .toList();
    }

    /** The bounds, the middle between each two, the ends, and next to each bound; what is simplest to write first. */
    private static List<Ratio> within(List<Ratio> bounds, Ratio low, Ratio high) {
        List<Ratio> all = new ArrayList<>(bounds);
        all.add(high);
        all.add(low);
        TreeSet<Ratio> sorted = new TreeSet<>(all);
        for (Ratio bound : sorted) {
            Ratio next = sorted.higher(bound);
            if (next != null) {
                all.add(bound.plus(next).dividedBy(Ratio.of(2)));
            }
        }
        bounds.forEach(bound -> {
            all.add(bound.minus(step(bound)));
            all.add(bound.plus(step(bound)));
        });
        return all.stream()
                .filter(value -> value.compareTo(low) >= 0 && value.compareTo(high) <= 0)
                .distinct()
                .toList();
    }

    private static List<Evidence> percentages(List<Ratio> bounds) {
        return within(bounds, Ratio.ZERO, HUNDRED).stream()
                .<Evidence>map(Evidence.Percentage::new)
                .toList();
    }

    private static List<Evidence> quantities(List<Ratio> ends) {
        return within(ends, ends.get(0), ends.get(1)).stream()
                .filter(value -> value.signum() >= 0)
                .<Evidence>map(Evidence.Quantity::new)
                .toList();
    }

    /** Changes from 100, where a difference is a percentage. */
    private static List<Evidence> changes(AgainstBase rule) {
        boolean reduction = rule.direction() == AgainstBase.Direction.REDUCTION;
        List<Ratio> bounds = bounds(rule.bands());
        Ratio far = bounds.stream()
                .map(bound -> bound.signum() < 0 ? bound.negated() : bound)
                .reduce(HUNDRED, Ratio::max)
                .plus(HUNDRED);
        return within(bounds, far.negated(), far).stream()
                .map(percent -> reduction ? HUNDRED.minus(percent) : HUNDRED.plus(percent))
                .filter(value -> value.signum() >= 0)
                .<Evidence>map(value -> new Evidence.Change(HUNDRED, value))
                .toList();
    }

    private static List<Evidence> counts(Points each, Points maximum) {
        Ratio reached = maximum.toRatio().dividedBy(each.toRatio());
        long whole = reached.numerator().divide(reached.denominator()).longValue();
        return new TreeSet<>(List.of(0L, 1L, whole, whole + 1, whole + 2))
                .stream()
                        .filter(count -> count <= MOST)
                        .<Evidence>map(count -> new Evidence.Quantity(Ratio.of(count)))
                        .toList();
    }

    private static List<Evidence> items(List<Item> items) {
        List<Evidence> all = new ArrayList<>();
        items.forEach(item -> all.add(Evidence.items(new TreeSet<>(List.of(item.key())))));
        all.add(Evidence.items(new TreeSet<>(items.stream().map(Item::key).toList())));
        return all;
    }

    private static List<Evidence> tallies(List<Item> severities) {
        List<Evidence> all = new ArrayList<>();
        severities.forEach(severity -> all.add(tally(severities, severity.key())));
        all.add(tally(severities, ""));
        return all;
    }

    private static Evidence tally(List<Item> severities, String once) {
        SortedMap<String, Long> counts = new TreeMap<>();
        severities.forEach(severity -> counts.put(severity.key(), severity.key().equals(once) ? 1L : 0L));
        return Evidence.tally(counts);
    }
}
