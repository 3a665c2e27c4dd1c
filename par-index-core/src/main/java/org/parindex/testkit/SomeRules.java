package org.parindex.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bands;
import org.parindex.rule.Bound;
import org.parindex.rule.Checklist;
import org.parindex.rule.Deduction;
import org.parindex.rule.DeductionBySeverity;
import org.parindex.rule.Direct;
import org.parindex.rule.Gate;
import org.parindex.rule.Item;
import org.parindex.rule.Levels;
import org.parindex.rule.Linear;
import org.parindex.rule.PerItem;
import org.parindex.rule.PlanFulfilment;
import org.parindex.rule.Proportional;
import org.parindex.rule.ScoringRule;

/** Rules that hold against their maximum. */
final class SomeRules {

    private static final Points LARGEST = Points.of(10_000);

    private SomeRules() {}

    static Arbitrary<ScoringRule> of(Points maximum) {
        if (maximum.signum() <= 0 || maximum.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(
                    "The maximum must be more than 0 and at most " + LARGEST + ": " + maximum);
        }
        Arbitrary<ScoringRule> plain = plain(maximum);
        return Arbitraries.frequencyOf(
                        Tuple.of(11, plain),
                        Tuple.of(1, Combinators.combine(Texts.names(), plain).as(Gate::new)))
                .withoutEdgeCases();
    }

    /** Every kind but the gate. */
    private static Arbitrary<ScoringRule> plain(Points maximum) {
        return Arbitraries.oneOf(List.<Arbitrary<? extends ScoringRule>>of(
                levels(maximum),
                bands(0, 100, maximum).map(Bands::new),
                bounds(Proportional::new),
                checklist(maximum),
                SomeNumbers.positive(maximum).map(PerItem::new),
                SomeNumbers.positive(least(maximum.plus(maximum))).map(Deduction::new),
                items(1, 3, SomeNumbers.positive(maximum)).map(DeductionBySeverity::new),
                linear(),
                againstBase(maximum),
                bounds(PlanFulfilment::new),
                Arbitraries.just(new Direct())));
    }

    private static Points least(Points points) {
        return points.compareTo(LARGEST) > 0 ? LARGEST : points;
    }

    private static Arbitrary<List<Item>> items(int least, int most, Arbitrary<Points> points) {
        return Combinators.combine(Texts.keys(), Texts.names(), points)
                .as(Item::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .uniqueElements(Item::key);
    }

    private static Item with(Points points, Item item) {
        return new Item(item.key(), item.name(), points);
    }

    /** From the most points to the fewest, the best worth the maximum. */
    private static Arbitrary<Levels> levels(Points maximum) {
        return items(2, 5, SomeNumbers.upTo(maximum)).map(items -> {
            List<Item> levels = new ArrayList<>(items);
            levels.sort(Comparator.comparing(Item::points).reversed());
            levels.set(0, with(maximum, levels.get(0)));
            return new Levels(levels);
        });
    }

    /** The points of the items are read as places where the maximum is cut. */
    private static Arbitrary<Checklist> checklist(Points maximum) {
        return items(1, 5, SomeNumbers.upTo(maximum)).map(items -> {
            List<Item> sorted = new ArrayList<>(items);
            sorted.sort(Comparator.comparing(Item::points));
            List<Item> parts = new ArrayList<>();
            Points before = Points.ZERO;
            for (int i = 0; i < sorted.size(); i++) {
                Points cut = i == sorted.size() - 1 ? maximum : sorted.get(i).points();
                parts.add(with(cut.minus(before), sorted.get(i)));
                before = cut;
            }
            return new Checklist(parts);
        });
    }

    private static Arbitrary<Bound> bound(int low, int high) {
        return Combinators.combine(SomeNumbers.decimals(low, high), Arbitraries.of(true, false))
                .as(Bound::new);
    }

    private static <R extends ScoringRule> Arbitrary<R> bounds(BiFunction<Bound, Bound, R> rule) {
        return bound(0, 100)
                .list()
                .ofSize(2)
                .uniqueElements()
                .map(two -> two.get(0).compareTo(two.get(1)) < 0
                        ? rule.apply(two.get(0), two.get(1))
                        : rule.apply(two.get(1), two.get(0)));
    }

    private static Arbitrary<Linear> linear() {
        Arbitrary<Linear> percentages = SomeNumbers.decimals(0, 100)
                .list()
                .ofSize(2)
                .uniqueElements()
                .map(two -> new Linear(
                        Linear.Of.PERCENTAGE,
                        two.get(0).min(two.get(1)),
                        two.get(0).max(two.get(1))));
        Arbitrary<Linear> means = Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(3, 5, 10))
                .as((low, high) -> new Linear(Linear.Of.MEAN, Ratio.of(low), Ratio.of(high)));
        return Arbitraries.oneOf(Arbitraries.just(ScoringRule.linearInPercentage()), percentages, means);
    }

    private static Arbitrary<AgainstBase> againstBase(Points maximum) {
        Arbitrary<AgainstBase.Base> bases = Arbitraries.of(AgainstBase.Base.class);
        return Arbitraries.of(AgainstBase.Direction.class).flatMap(direction -> {
            boolean growth = direction == AgainstBase.Direction.GROWTH;
            return Combinators.combine(bases, bands(growth ? -100 : -300, growth ? 300 : 100, maximum))
                    .as((base, bands) -> new AgainstBase(direction, base, bands));
        });
    }

    /** Two to five bands in any order. Their bounds lie inside the range, so that every band can be reached. */
    private static Arbitrary<List<Band>> bands(int low, int high, Points maximum) {
        return Combinators.combine(
                        bound(low + 1, high - 1).set().ofMinSize(1).ofMaxSize(4),
                        SomeNumbers.upTo(maximum).list().ofSize(5),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 4))
                .as((bounds, points, ascending, best) ->
                        bands(List.copyOf(new TreeSet<>(bounds)), points, ascending, best, maximum))
                .flatMap(Arbitraries::shuffle);
    }

    private static List<Band> bands(
            List<Bound> bounds, List<Points> points, boolean ascending, int best, Points maximum) {
        int count = bounds.size() + 1;
        List<Points> worth = new ArrayList<>(points.subList(0, count));
        worth.set(best % count, maximum);
        if (ascending) {
            worth.sort(Comparator.naturalOrder());
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bands.add(new Band(
                    i == 0 ? Optional.empty() : Optional.of(bounds.get(i - 1)),
                    i == count - 1 ? Optional.empty() : Optional.of(bounds.get(i)),
                    worth.get(i)));
        }
        return bands;
    }
}
