package org.parindex.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.testkit.ParIndexArbitraries;
import org.parindex.text.Bilingual;

/** Rules that pass their own check, each with its maximum, for laws. */
final class Rules {

    private Rules() {}

    /** A rule and a maximum that it goes with. */
    record Fit(ScoringRule rule, Points maximum) {}

    static Points millionths(long number) {
        return Points.parse(BigDecimal.valueOf(number, 6).toPlainString());
    }

    static Arbitrary<Points> maxima() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 20_000_000),
                        Arbitraries.longs().between(1, 40).map(n -> n * 250_000))
                .map(Rules::millionths);
    }

    private static Arbitrary<Bound> bounds(int low, int high) {
        return Combinators.combine(Arbitraries.integers().between(low * 2, high * 2), Arbitraries.of(true, false))
                .as((half, included) -> new Bound(Ratio.of(half, 2), included));
    }

    /** Two bounds in order. */
    private static Arbitrary<List<Bound>> pairs() {
        return bounds(0, 100)
                .list()
                .ofSize(2)
                .map(two -> List.copyOf(new TreeSet<>(two)))
                .filter(two -> two.size() == 2);
    }

    static Arbitrary<Fit> proportional() {
        return Combinators.combine(pairs(), maxima())
                .as((two, maximum) -> new Fit(new Proportional(two.get(0), two.get(1)), maximum));
    }

    static Arbitrary<Fit> planFulfilment() {
        return Combinators.combine(pairs(), maxima())
                .as((two, maximum) -> new Fit(new PlanFulfilment(two.get(0), two.get(1)), maximum));
    }

    static Arbitrary<Fit> linearInPercentage() {
        return Combinators.combine(
                        pairs().filter(two ->
                                two.get(0).percent().compareTo(two.get(1).percent()) < 0),
                        maxima())
                .as((two, maximum) -> new Fit(
                        new Linear(
                                Linear.Of.PERCENTAGE,
                                two.get(0).percent(),
                                two.get(1).percent()),
                        maximum));
    }

    static Arbitrary<Fit> linearInMean() {
        return maxima().map(maximum -> new Fit(ScoringRule.linearInMean("1", "5"), maximum));
    }

    /** Bands that cover a domain, in any order, their points growing with the percentage. */
    private static Arbitrary<List<Band>> bandsOver(
            Optional<Bound> first, Optional<Bound> last, Arbitrary<Bound> joints) {
        return joints.set().ofMinSize(1).ofMaxSize(5).flatMap(set -> {
            List<Bound> ascending = List.copyOf(new TreeSet<>(set));
            List<Band> bands = new ArrayList<>();
            for (int i = 0; i <= ascending.size(); i++) {
                bands.add(new Band(
                        i == 0 ? first : Optional.of(ascending.get(i - 1)),
                        i == ascending.size() ? last : Optional.of(ascending.get(i)),
                        millionths(i * 125_000L)));
            }
            return Arbitraries.shuffle(bands);
        });
    }

    private static Points best(List<Band> bands) {
        return bands.stream().map(Band::points).max(Points::compareTo).orElseThrow();
    }

    static Arbitrary<Fit> bands() {
        // From 0 % there is nothing below, above 100 % nothing above: these two are no joints.
        Arbitrary<Bound> joints =
                bounds(0, 100).filter(bound -> !bound.equals(Bound.from("0")) && !bound.equals(Bound.above("100")));
        return Arbitraries.of(Optional.<Bound>empty(), Optional.of(Bound.from("0")))
                .flatMap(first -> Arbitraries.of(Optional.<Bound>empty(), Optional.of(Bound.above("100")))
                        .flatMap(last -> bandsOver(first, last, joints)))
                .map(bands -> new Fit(new Bands(bands), best(bands)));
    }

    static Arbitrary<Fit> againstBase() {
        return Combinators.combine(
                        Arbitraries.of(AgainstBase.Direction.values()),
                        bandsOver(Optional.empty(), Optional.empty(), bounds(-99, 99)))
                .as((direction, bands) ->
                        new Fit(new AgainstBase(direction, AgainstBase.Base.LAST_YEAR, bands), best(bands)));
    }

    private static Arbitrary<List<Item>> items() {
        return Arbitraries.longs()
                .between(1, 3_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(points -> {
                    List<Item> items = new ArrayList<>();
                    for (int i = 0; i < points.size(); i++) {
                        items.add(new Item("i" + i, Bilingual.same("item " + i), millionths(points.get(i))));
                    }
                    return items;
                });
    }

    static Arbitrary<Fit> checklists() {
        return items().map(items ->
                new Fit(new Checklist(items), items.stream().map(Item::points).reduce(Points.ZERO, Points::plus)));
    }

    static Arbitrary<Fit> perItem() {
        return Combinators.combine(maxima(), Arbitraries.integers().between(1, 10))
                .as((each, times) -> new Fit(
                        new PerItem(each),
                        millionths(each.toBigDecimal().movePointRight(6).longValueExact() * times + times - 1)));
    }

    static Arbitrary<Fit> deductions() {
        return Combinators.combine(maxima(), maxima()).as((each, maximum) -> new Fit(new Deduction(each), maximum));
    }

    static Arbitrary<Fit> deductionsBySeverity() {
        return Combinators.combine(items(), maxima())
                .as((items, maximum) -> new Fit(new DeductionBySeverity(items), maximum));
    }

    /** Rules of every kind. */
    static Arbitrary<Fit> all() {
        return maxima().flatMap(maximum -> ParIndexArbitraries.rules(maximum).map(rule -> new Fit(rule, maximum)))
                .withoutEdgeCases();
    }
}
