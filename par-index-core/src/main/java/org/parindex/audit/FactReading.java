package org.parindex.audit;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.Ratio;
import org.parindex.provenance.Source;
import org.parindex.ranking.Measure;
import org.parindex.unit.UnitKey;

/** What printed facts say of the quantities of a {@link Model}. */
final class FactReading {

    /** Finer figures are taken as ranges only. */
    private static final int MOST_DECIMALS = 8;

    private final Model model;
    private final RoundedEitherWay unsettled;
    private final Map<UnitKey, Map<Integer, List<Fact.Points>>> points = new TreeMap<>();
    private final Set<Map.Entry<UnitKey, Integer>> withNewPoints = new LinkedHashSet<>();
    private final CountReading counts;

    private FactReading(Model model, RoundedEitherWay unsettled) {
        this.model = model;
        this.unsettled = unsettled;
        this.counts = new CountReading(model, this::value);
    }

    /** The model of some facts. */
    static FactReading of(Collection<Fact> facts, Cast cast, Territory territory, RoundedEitherWay unsettled) {
        FactReading reading = new FactReading(new Model(territory, cast), unsettled);
        facts.forEach(reading::read);
        reading.relateParts();
        return reading;
    }

    /** One fact more. */
    void add(Fact fact) {
        read(fact);
        relateParts();
    }

    Model model() {
        return model;
    }

    private void read(Fact fact) {
        switch (fact.kind()) {
            case VALUE -> value((Fact.Value) fact);
            case POINTS -> points((Fact.Points) fact);
            case RANK -> rank((Fact.Rank) fact);
            case VALUE_CHANGE -> valueChange((Fact.ValueChange) fact);
            case POINTS_CHANGE -> pointsChange((Fact.PointsChange) fact);
            case RANK_CHANGE -> rankChange((Fact.RankChange) fact);
            case GAP -> gap((Fact.Gap) fact);
            case UNIT_COUNT -> counts.count((Fact.UnitCount) fact);
            case EXTREME_CHANGE -> counts.extreme((Fact.ExtremeChange) fact);
            case COMPONENTS_ROSE -> {
                // Nobody says against which year they rose.
            }
        }
    }

    // Values

    /** The value of whatever a fact is about; absent if nobody knows who that is. */
    Optional<Quantity> value(Scope scope, Measure measure, int year) {
        if (scope instanceof Scope.Place place) {
            return model.order(measure, year)
                    .filter(order -> place.number() <= order.size())
                    .map(order -> order.place(place.number() == 0 ? order.size() : place.number()));
        }
        return model.who(scope, year).map(who -> model.value(who, measure, year));
    }

    private Optional<Quantity> value(Fact fact, int year) {
        return value(fact.subject().scope(), fact.subject().measure(), year);
    }

    private void value(Fact.Value fact) {
        value(fact, fact.subject().indexYear())
                .ifPresent(value -> figure(fact, value, fact.figure(), !unsettled.contains(fact)));
    }

    private void figure(Fact fact, Quantity quantity, PrintedNumber figure, boolean isSettled) {
        int decimals = figure.figure().scale();
        model.add(Linear.range(fact, quantity, low(figure), high(figure)));
        if (figure.isPlain() && isSettled && decimals <= MOST_DECIMALS) {
            long printed = fixed(figure.figure());
            model.add(Linear.range(fact, model.published(quantity, decimals), printed, printed));
        }
    }

    static long fixed(BigDecimal figure) {
        return Fixed.floor(Ratio.of(figure));
    }

    static long low(PrintedNumber figure) {
        return figure.low().map(Fixed::floor).orElse(Linear.OPEN);
    }

    static long high(PrintedNumber figure) {
        return figure.high().map(Fixed::ceiling).orElse(Linear.OPEN);
    }

    // Changes and distances

    private void valueChange(Fact.ValueChange fact) {
        change(
                fact,
                fact.change(),
                value(fact, fact.baseYear()),
                value(fact, fact.subject().indexYear()));
    }

    private void gap(Fact.Gap fact) {
        int year = fact.subject().indexYear();
        Measure measure = fact.subject().measure();
        Optional<Quantity> from = value(fact.against(), measure, year);
        Optional<Quantity> to = value(fact, year);
        change(fact, fact.figure(), from, to);
        if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
            Optional<UnitKey> one = model.who(fact.subject().scope(), year);
            Optional<UnitKey> other = model.who(fact.against(), year);
            if (one.isPresent() && other.isPresent()) {
                Quantity distance = model.difference(from.get(), to.get()).difference();
                model.ranks().compare(one.get(), other.get(), measure, year, distance);
            }
        }
    }

    private void pointsChange(Fact.PointsChange fact) {
        Fact.Subject subject = fact.subject();
        Optional<UnitKey> before = model.who(subject.scope(), fact.baseYear());
        Optional<UnitKey> now = model.who(subject.scope(), subject.indexYear());
        if (before.isPresent() && now.isPresent()) {
            change(
                    fact,
                    PrintedNumber.of(fact.change()),
                    Optional.of(model.points(before.get(), subject.measure(), fact.baseYear())),
                    Optional.of(model.points(now.get(), subject.measure(), subject.indexYear())));
        }
    }

    private void change(Fact fact, PrintedNumber figure, Optional<Quantity> from, Optional<Quantity> to) {
        if (from.isEmpty() || to.isEmpty() || from.get() == to.get()) {
            return;
        }
        PrintedChange.Ends truth = model.difference(from.get(), to.get());
        int decimals = figure.figure().scale();
        long half = Fixed.ceiling(figure.halfUnit());
        if (!figure.isPlain() || decimals > MOST_DECIMALS) {
            long low = low(figure);
            long high = high(figure);
            model.add(Linear.range(
                    fact,
                    truth.difference(),
                    low == Linear.OPEN ? low : low - half,
                    high == Linear.OPEN ? high : high + half));
            return;
        }
        model.add(new PrintedChange(
                fact, truth, model.publishedDifference(truth, decimals), fixed(figure.figure()), half));
    }

    // Ranks

    private void rank(Fact.Rank fact) {
        Fact.Subject subject = fact.subject();
        model.who(subject.scope(), subject.indexYear())
                .flatMap(who -> model.ranks().rank(who, subject.measure(), subject.indexYear()))
                .filter(rank -> fact.of().isEmpty() || fact.of().getAsInt() == rank.naturalHigh())
                .ifPresent(rank -> model.add(wholeRange(fact, rank, fact.figure())));
    }

    /** A whole number as printed: "more than 3" has been rounded by nobody, but is taken as loosely as any other figure. */
    static Linear wholeRange(Fact fact, Quantity quantity, PrintedNumber figure) {
        return Linear.range(fact, quantity, wholeLow(figure), wholeHigh(figure));
    }

    static long wholeLow(PrintedNumber figure) {
        return low(figure) == Linear.OPEN ? Linear.OPEN : -Math.floorDiv(-low(figure), Fixed.ONE);
    }

    static long wholeHigh(PrintedNumber figure) {
        return high(figure) == Linear.OPEN ? Linear.OPEN : Math.floorDiv(high(figure), Fixed.ONE);
    }

    private void rankChange(Fact.RankChange fact) {
        Fact.Subject subject = fact.subject();
        model.who(subject.scope(), subject.indexYear())
                .flatMap(who -> model.ranks().change(who, subject.measure(), fact.baseYear(), subject.indexYear()))
                .ifPresent(change -> model.add(Linear.range(fact, change, fact.places(), fact.places())));
    }

    // Points

    private void points(Fact.Points fact) {
        Fact.Subject subject = fact.subject();
        Optional<UnitKey> who = model.who(subject.scope(), subject.indexYear());
        if (who.isEmpty()) {
            return;
        }
        Quantity earned = model.points(who.get(), subject.measure(), subject.indexYear());
        figure(fact, earned, PrintedNumber.of(fact.points().figure()), true);
        fact.points()
                .maximum()
                .ifPresent(maximum -> model.add(percentage(
                        fact, model.value(who.get(), subject.measure(), subject.indexYear()), earned, maximum)));
        points.computeIfAbsent(who.get(), any -> new TreeMap<>())
                .computeIfAbsent(subject.indexYear(), any -> new ArrayList<>())
                .add(fact);
        withNewPoints.add(Map.entry(who.get(), subject.indexYear()));
    }

    /** {@code value × maximum = 100 × points}. */
    private static Linear percentage(Fact fact, Quantity value, Quantity earned, Points maximum) {
        long attainable = maximum.toRatio().numerator().longValueExact();
        long hundred = 100 * maximum.toRatio().denominator().longValueExact();
        long divisor = LongMath.gcd(attainable, hundred);
        return Linear.sum(
                Propagator.Rule.ROUNDING, List.of(fact), value, attainable / divisor, List.of(earned), new long[] {
                    hundred / divisor
                });
    }

    private void relateParts() {
        withNewPoints.forEach(one -> parts(
                one.getKey(),
                one.getValue(),
                points.getOrDefault(one.getKey(), Map.of()).getOrDefault(one.getValue(), List.of())));
        withNewPoints.clear();
    }

    /** The points of the components add to those of the whole, and so do the points of the sources. */
    private void parts(UnitKey who, int year, List<Fact.Points> printed) {
        int components = printed.stream()
                .map(fact -> fact.subject().measure().componentNumber().orElse(0))
                .reduce(PointParts.COMPONENTS, Math::max);
        Quantity total = model.points(who, Measure.OVERALL, year);
        Quantity value = model.value(who, Measure.OVERALL, year);
        model.add(Linear.atLeast(Propagator.Rule.ATTAINABLE, List.of(), value, total, 0));
        for (List<Measure> parts : List.of(PointParts.components(components), PointParts.sources())) {
            if (printed.stream().noneMatch(fact -> parts.contains(fact.subject().measure()))) {
                continue;
            }
            List<Quantity> earned = parts.stream()
                    .map(measure -> model.points(who, measure, year))
                    .toList();
            model.add(Linear.sum(Propagator.Rule.SUM, List.of(), total, 1, earned, PointParts.ones(earned.size())));
            List<Fact.Points> whole = PointParts.ofHundred(parts, printed);
            if (!whole.isEmpty()) {
                model.add(Linear.near(Propagator.Rule.SUM, List.copyOf(whole), value, total, 0));
            }
        }
    }

    /** The first source, so that statements of one source can be put together. */
    static String source(Fact fact) {
        return fact.subject().provenance().sources().stream()
                .findFirst()
                .map(Source::id)
                .orElse("");
    }
}
