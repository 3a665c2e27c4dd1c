package org.parindex.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.parindex.dossier.DossierCounts;
import org.parindex.dossier.DossierPart;
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

/** Evidence that a rule does not refuse. */
final class SomeEvidence {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio NEXT = Ratio.parse("0.01");

    /** The largest count that a rule takes. */
    private static final long MOST = 1_000_000;

    private SomeEvidence() {}

    /** Evidence as its rule takes it, or the counts that it is made of. */
    static Arbitrary<Evidence> of(Leaf leaf) {
        List<Tuple2<Integer, Arbitrary<Evidence>>> kinds = new ArrayList<>();
        kinds.add(Tuple.of(4, of(leaf.rule(), leaf.maximum())));
        if (leaf.rate().isPresent() && leaf.rule().takes().contains(Evidence.Kind.SHARE)) {
            kinds.add(Tuple.of(3, dossiers()));
        }
        if (leaf.rule().takes().contains(Evidence.Kind.PERCENTAGE)) {
            kinds.add(Tuple.of(1, answers(Ratio.ZERO, HUNDRED)));
        }
        if (leaf.rule() instanceof Linear linear && linear.of() == Linear.Of.MEAN) {
            kinds.add(Tuple.of(1, answers(linear.zeroAt().max(Ratio.ZERO), linear.fullAt())));
        }
        return Arbitraries.frequencyOf(kinds);
    }

    /** Exact counts that add up, with all four rates. */
    private static Arbitrary<Evidence> dossiers() {
        Arbitrary<Long> counts = Arbitraries.longs().between(1, 5_000);
        return Combinators.combine(counts, counts, counts, counts, counts, counts)
                .as((within, overdue, openWithin, openOverdue, online, offline) -> {
                    long inPeriod = online + offline;
                    long all = within + overdue + openWithin + openOverdue;
                    // What does not come from the period was carried over; what is more than was dealt with was
                    // returned.
                    long received = Math.max(all, inPeriod);
                    return new Evidence.Dossiers(DossierCounts.unknown()
                            .with(DossierPart.RECEIVED, received)
                            .with(DossierPart.CARRIED_OVER, received - inPeriod)
                            .with(DossierPart.IN_PERIOD, inPeriod)
                            .with(DossierPart.ONLINE, online)
                            .with(DossierPart.RESOLVED, within + overdue)
                            .with(DossierPart.RESOLVED_WITHIN, within)
                            .with(DossierPart.OPEN, openWithin + openOverdue)
                            .with(DossierPart.OPEN_OVERDUE, openOverdue)
                            .with(DossierPart.RETURNED, received - all));
                });
    }

    /** Answers that are worth something between two values. */
    private static Arbitrary<Evidence> answers(Ratio low, Ratio high) {
        Arbitrary<Ratio> worths = Arbitraries.integers()
                .between(0, 4)
                .map(quarters -> low.plus(high.minus(low).times(Ratio.of(quarters, 4))));
        Arbitrary<Evidence.Answers.Block> blocks = Combinators.combine(
                        SomeNumbers.decimals(1, 9),
                        Arbitraries.maps(worths, Arbitraries.longs().between(1, 500))
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((weight, counts) -> {
                    // The scale shows, even where nobody gave the best answer.
                    SortedMap<Ratio, Long> all = new TreeMap<>(counts);
                    all.putIfAbsent(high, 0L);
                    return new Evidence.Answers.Block(weight, all);
                });
        return blocks.list().ofMinSize(1).ofMaxSize(3).map(Evidence.Answers::new);
    }

    static Arbitrary<Evidence> of(ScoringRule rule, Points maximum) {
        if (rule instanceof Levels levels) {
            return Arbitraries.of(keys(levels.levels())).map(Evidence::level);
        }
        if (rule instanceof Bands bands) {
            return percentages(bounds(bands.bands()), HUNDRED);
        }
        if (rule instanceof Proportional proportional) {
            return percentages(List.of(proportional.scoresFrom(), proportional.fullFrom()), HUNDRED);
        }
        if (rule instanceof Checklist checklist) {
            return Arbitraries.subsetOf(keys(checklist.items())).map(Evidence::items);
        }
        if (rule instanceof PerItem perItem) {
            return counts(perItem.each(), maximum);
        }
        if (rule instanceof Deduction deduction) {
            return counts(deduction.each(), maximum);
        }
        if (rule instanceof DeductionBySeverity deduction) {
            return tallies(keys(deduction.severities()));
        }
        if (rule instanceof Gate gate) {
            return Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(Evidence.gateClosed())),
                    Tuple.of(4, of(gate.then(), maximum).map(Evidence::gate)));
        }
        if (rule instanceof Linear linear) {
            return linear(linear);
        }
        if (rule instanceof AgainstBase against) {
            return changes(against);
        }
        if (rule instanceof PlanFulfilment plan) {
            return plans(List.of(plan.scoresFrom(), plan.fullFrom()));
        }
        return SomeNumbers.upTo(maximum).map(Evidence.GivenPoints::new);
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    private static List<Bound> bounds(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> Stream.of(band.begins(), band.ends()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Percentages from 0 up, often on a bound or next to it. */
    private static Arbitrary<Ratio> percents(List<Bound> bounds, Ratio most) {
        List<Ratio> near = new ArrayList<>(List.of(Ratio.ZERO, HUNDRED));
        for (Bound bound : bounds) {
            near.add(bound.percent());
            near.add(bound.percent().minus(NEXT).max(Ratio.ZERO));
            near.add(bound.percent().plus(NEXT).min(most));
        }
        return Arbitraries.oneOf(
                Arbitraries.of(near),
                SomeNumbers.decimals(0, most.numerator().intValueExact()),
                // A third has no end as a decimal.
                Arbitraries.integers().between(0, 300).map(thirds -> Ratio.of(thirds, 3)));
    }

    private static Arbitrary<Evidence> percentages(List<Bound> bounds, Ratio most) {
        Arbitrary<Ratio> percents = percents(bounds, most);
        Arbitrary<Integer> wholes = Arbitraries.integers().between(1, 5_000);
        Arbitrary<Evidence> counted = Combinators.combine(wholes, wholes)
                .as((one, other) -> Evidence.share(Math.min(one, other), Math.max(one, other)));
        Arbitrary<Evidence> onBounds = percents.map(percent -> new Evidence.Share(percent, HUNDRED));
        return Arbitraries.oneOf(
                counted, onBounds, Arbitraries.just(Evidence.share(0, 7)), percents.map(Evidence.Percentage::new));
    }

    private static Arbitrary<Evidence> plans(List<Bound> bounds) {
        Arbitrary<Ratio> percents = percents(bounds, Ratio.of(150));
        Arbitrary<Evidence> counted = Combinators.combine(SomeNumbers.decimals(0, 500), SomeNumbers.decimals(1, 500))
                .as(Evidence.Plan::new);
        return Arbitraries.oneOf(
                counted,
                percents.map(percent -> new Evidence.Plan(percent, HUNDRED)),
                percents.map(Evidence.Percentage::new));
    }

    /** To a little more than the maximum is worth, rarely the most that is taken. */
    private static Arbitrary<Evidence> counts(Points each, Points maximum) {
        Ratio worth =
                maximum.toRatio().dividedBy(each.toRatio()).plus(Ratio.of(2)).min(Ratio.of(MOST));
        long most = worth.numerator().divide(worth.denominator()).longValueExact();
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.longs().between(0, most)), Tuple.of(1, Arbitraries.of(0L, 1L, MOST)))
                .map(Evidence::count);
    }

    private static Arbitrary<Evidence> tallies(List<String> keys) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0L)),
                        Tuple.of(5, Arbitraries.longs().between(0, 9)),
                        Tuple.of(1, Arbitraries.just(MOST)))
                .list()
                .ofSize(keys.size())
                .map(counts -> {
                    Map<String, Long> tally = new TreeMap<>();
                    for (int i = 0; i < keys.size(); i++) {
                        tally.put(keys.get(i), counts.get(i));
                    }
                    return Evidence.tally(tally);
                });
    }

    private static Arbitrary<Evidence> linear(Linear rule) {
        if (rule.of() == Linear.Of.PERCENTAGE) {
            return percents(List.of(new Bound(rule.zeroAt(), true), new Bound(rule.fullAt(), true)), HUNDRED)
                    .map(Evidence.Percentage::new);
        }
        Ratio low = rule.zeroAt().max(Ratio.ZERO);
        return Arbitraries.integers()
                .between(0, 60)
                .map(part -> low.plus(rule.fullAt().minus(low).times(Ratio.of(part, 60))))
                .map(Evidence.Quantity::new);
    }

    /** Values that lie on a bound, next to it, or anywhere. */
    private static Arbitrary<Evidence> changes(AgainstBase rule) {
        boolean growth = rule.direction() == AgainstBase.Direction.GROWTH;
        List<Ratio> near = new ArrayList<>(List.of(Ratio.ZERO));
        for (Bound bound : bounds(rule.bands())) {
            for (Ratio percent : List.of(
                    bound.percent(),
                    bound.percent().minus(NEXT),
                    bound.percent().plus(NEXT))) {
                near.add(growth ? percent : percent.negated());
            }
        }
        Arbitrary<Evidence> onBounds = Combinators.combine(Arbitraries.of(near), SomeNumbers.decimals(1, 300))
                .as((percent, base) -> new Evidence.Change(
                        base,
                        base.times(HUNDRED.plus(percent)).dividedBy(HUNDRED).max(Ratio.ZERO)));
        Arbitrary<Evidence> anywhere = Combinators.combine(SomeNumbers.decimals(1, 300), SomeNumbers.decimals(0, 900))
                .as(Evidence.Change::new);
        return Arbitraries.oneOf(onBounds, anywhere);
    }
}
