package org.parindex.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.fact.Scope;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

/**
 * The quantities that facts speak of, each made when it is first asked for, and what holds of them by nature: means are means, places stand in
 * order, ranks follow values. {@link FactReading} adds what the facts say.
 */
final class Model {

    private static final long HUNDRED = 100 * Fixed.ONE;
    private static final long MOST_POINTS = 1000 * Fixed.ONE;

    private final Territory territory;
    private final Map<Name, Quantity> quantities = new LinkedHashMap<>();
    private final Map<List<Quantity>, PrintedChange.Ends> differences = new LinkedHashMap<>();
    private final Map<Name, Optional<Order>> orders = new LinkedHashMap<>();
    private final Set<Map.Entry<Measure, Integer>> withValues = new HashSet<>();
    private final Ranks ranks = new Ranks(this);
    private final Set<Map.Entry<Measure, Integer>> withRegions = new HashSet<>();
    private final List<Propagator> propagators = new ArrayList<>();

    /** What kind of quantity it is. */
    private enum What {
        VALUE,
        POINTS,
        COUNT,
        CONSTANT,
        UNITS,
        REGIONS,
        MEMBERS,
        CHANGES,
        RANK_CHANGES
    }

    /** What a quantity or an order is called; the detail tells apart what else is the same. */
    private record Name(What what, UnitKey who, Measure measure, int year, Object detail) {}

    /** A quantity as published with so many decimals. */
    private final Map<Map.Entry<Quantity, Integer>, Quantity> published = new LinkedHashMap<>();

    Model(Territory territory) {
        this.territory = territory;
    }

    Territory territory() {
        return territory;
    }

    void add(Propagator propagator) {
        propagators.add(propagator);
    }

    void add(Linear linear) {
        if (linear.fits()) {
            propagators.add(linear);
        }
    }

    /** All that holds and was not handed out before, with the ranks put together. */
    List<Propagator> fresh() {
        ranks.relate();
        // What is printed comes first, so that the orders are put together once, and not figure by figure.
        List<Propagator> fresh = new ArrayList<>(propagators);
        fresh.sort(Comparator.comparing(propagator -> propagator.facts().isEmpty()));
        propagators.clear();
        return fresh;
    }

    Ranks ranks() {
        return ranks;
    }

    /** Whether anything was asked about a value of a year. */
    boolean hasValues(Measure measure, int year) {
        return withValues.contains(Map.entry(measure, year));
    }

    private static Bilingual named(Bilingual who, Measure measure, String when) {
        return measure.equals(Measure.OVERALL)
                ? Bilingual.of(who.vi() + " " + when, who.en() + " " + when)
                : Bilingual.of(
                        who.vi() + " " + when + ", " + measure.label().vi(),
                        who.en() + " " + when + ", " + measure.label().en());
    }

    static Bilingual of(String vi, String en, Bilingual what) {
        return Bilingual.of(vi + " " + what.vi(), en + " " + what.en());
    }

    Bilingual named(UnitKey who, Measure measure, int year) {
        return named(territory.label(who), measure, Integer.toString(year));
    }

    private Quantity quantity(Name name, Supplier<Quantity> make) {
        Quantity known = quantities.get(name);
        if (known != null) {
            return known;
        }
        Quantity made = make.get();
        quantities.put(name, made);
        return made;
    }

    // Values

    /** The true index of a unit, or the mean of a region or of all units. */
    Quantity value(UnitKey who, Measure measure, int year) {
        Name name = new Name(What.VALUE, who, measure, year, "");
        boolean isNew = !quantities.containsKey(name);
        withValues.add(Map.entry(measure, year));
        Quantity value = quantity(
                name, () -> new Quantity(() -> named(who, measure, year), Quantity.Form.NUMBER, 0, 0, HUNDRED));
        if (isNew && who.equals(Territory.ALL)) {
            meanOfAll(value, measure, year);
        } else if (isNew && Territory.isRegion(who)) {
            meanOfRegion(who, value, measure, year);
        }
        return value;
    }

    private void meanOfAll(Quantity mean, Measure measure, int year) {
        order(measure, year).ifPresent(order -> mean(mean, order));
    }

    private void mean(Quantity mean, Order order) {
        mean(mean, order.members());
        mean(mean, order.places());
        add(new OrderedMean(mean, order));
    }

    private void mean(Quantity mean, List<Quantity> parts) {
        add(Linear.sum(Propagator.Rule.SUM, List.of(), mean, parts.size(), parts, PointParts.ones(parts.size())));
    }

    private void meanOfRegion(UnitKey region, Quantity mean, Measure measure, int year) {
        Optional<Territory.Round> round = territory.round(year).filter(Territory.Round::areMembersSure);
        if (round.isEmpty() || !round.get().regions().containsKey(region)) {
            return;
        }
        Map<UnitKey, List<UnitKey>> regions = round.get().regions();
        mean(
                mean,
                regions.getOrDefault(region, List.of()).stream()
                        .map(unit -> value(unit, measure, year))
                        .toList());
        // The first region brings the others in; then the mean of all is the mean of the regions, by their sizes.
        if (withRegions.add(Map.entry(measure, year))) {
            List<Quantity> means = regions.keySet().stream()
                    .map(other -> value(other, measure, year))
                    .toList();
            long[] sizes = regions.values().stream().mapToLong(List::size).toArray();
            add(Linear.sum(
                    Propagator.Rule.SUM,
                    List.of(),
                    value(Territory.ALL, measure, year),
                    round.get().size(),
                    means,
                    sizes));
        }
    }

    /** Who a scope is in a year; absent for a place, and for whoever is not there in that year. */
    Optional<UnitKey> who(Scope scope, int year) {
        Optional<Territory.Round> round = territory.round(year);
        if (scope instanceof Scope.OneUnit one) {
            UnitKey key = territory.key(one.unit().key());
            return round.filter(all -> all.units().contains(key)).map(any -> key);
        }
        if (scope instanceof Scope.OneRegion one) {
            UnitKey key = Territory.key(one.region());
            return round.filter(all -> all.regions().containsKey(key)).map(any -> key);
        }
        return scope instanceof Scope.AllUnits ? round.map(any -> Territory.ALL) : Optional.empty();
    }

    // Orders

    /** The values of all units of a year; absent if the units are not known. */
    Optional<Order> order(Measure measure, int year) {
        return order(
                new Name(What.UNITS, Territory.ALL, measure, year, ""),
                () -> territory.round(year).map(round -> values(round.units(), measure, year)),
                number -> named(place(number, year), measure, Integer.toString(year)));
    }

    /** The values of the units of a region; absent if it is not known which they are. */
    Optional<Order> order(UnitKey region, Measure measure, int year) {
        return order(
                new Name(What.MEMBERS, region, measure, year, ""),
                () -> members(region, year).map(units -> values(units, measure, year)),
                number -> named(placeIn(region, number), measure, Integer.toString(year)));
    }

    /** The means of the regions of a year. */
    Optional<Order> orderOfRegions(Measure measure, int year) {
        return order(
                new Name(What.REGIONS, Territory.ALL, measure, year, ""),
                () -> territory
                        .round(year)
                        .filter(round -> !round.regions().isEmpty())
                        .map(round -> values(round.regions().keySet(), measure, year)),
                number -> named(
                        Bilingual.of("vùng thứ " + number, "the region at place " + number),
                        measure,
                        Integer.toString(year)));
    }

    /** The changes of the units of a scope; absent if the units of both years are not the same. */
    Optional<Order> changes(UnitKey scope, Measure measure, int baseYear, int year) {
        Name name = new Name(What.CHANGES, scope, measure, year, baseYear);
        boolean isNew = !orders.containsKey(name);
        Optional<Order> changes = order(
                name,
                () -> units(scope, baseYear, year)
                        .map(units -> units.stream()
                                .map(unit -> difference(value(unit, measure, baseYear), value(unit, measure, year))
                                        .difference())
                                .toList()),
                number -> named(placeOfChange(scope, number), measure, baseYear + "–" + year));
        if (isNew) {
            // The change of the mean is the mean of the changes.
            changes.ifPresent(order -> mean(
                    difference(value(scope, measure, baseYear), value(scope, measure, year))
                            .difference(),
                    order));
        }
        return changes;
    }

    /** The places that the units of a scope gained; absent if the units of both years are not the same. */
    Optional<Order> rankChanges(UnitKey scope, Measure measure, int baseYear, int year) {
        return order(
                new Name(What.RANK_CHANGES, scope, measure, year, baseYear),
                () -> units(scope, baseYear, year)
                        .map(units -> units.stream()
                                .map(unit -> ranks.change(unit, measure, baseYear, year))
                                .flatMap(Optional::stream)
                                .toList()),
                number -> named(of("hạng,", "in rank,", placeOfChange(scope, number)), measure, baseYear + "–" + year));
    }

    private Bilingual place(int number, int year) {
        boolean isLast = territory
                .round(year)
                .filter(round -> round.size() == number && number > 1)
                .isPresent();
        return new Scope.Place(isLast ? 0 : number).label();
    }

    private static Bilingual placeOfChange(UnitKey scope, int number) {
        Bilingual label = Bilingual.of("mức tăng thứ " + number, "rise number " + number);
        return scope.equals(Territory.ALL)
                ? label
                : Bilingual.of(label.vi() + " của vùng " + scope.code(), label.en() + " of region " + scope.code());
    }

    private static Bilingual placeIn(UnitKey region, int number) {
        return Bilingual.of(
                "đơn vị thứ " + number + " của vùng " + region.code(),
                "the unit at place " + number + " of region " + region.code());
    }

    private Optional<List<UnitKey>> members(UnitKey region, int year) {
        return territory
                .round(year)
                .filter(Territory.Round::areMembersSure)
                .flatMap(round -> Optional.ofNullable(round.regions().get(region)));
    }

    private Optional<List<UnitKey>> units(UnitKey scope, int baseYear, int year) {
        if (!territory.isSameField(baseYear, year)) {
            return Optional.empty();
        }
        return scope.equals(Territory.ALL)
                ? territory.round(year).map(round -> List.copyOf(round.units()))
                : members(scope, year);
    }

    private List<Quantity> values(Collection<UnitKey> units, Measure measure, int year) {
        return units.stream().map(unit -> value(unit, measure, year)).toList();
    }

    private Optional<Order> order(Name name, Supplier<Optional<List<Quantity>>> members, IntFunction<Bilingual> label) {
        Optional<Order> known = orders.get(name);
        if (known != null) {
            return known;
        }
        Optional<Order> made = members.get().filter(all -> !all.isEmpty()).map(all -> {
            Quantity first = all.get(0);
            List<Quantity> places = IntStream.rangeClosed(1, all.size())
                    .mapToObj(number -> new Quantity(
                            () -> label.apply(number), first.form(), 0, first.naturalLow(), first.naturalHigh()))
                    .toList();
            return new Order(all, places);
        });
        made.ifPresent(this::add);
        orders.put(name, made);
        return made;
    }

    // Points

    /** The points of a unit. */
    Quantity points(UnitKey who, Measure measure, int year) {
        return quantity(
                new Name(What.POINTS, who, measure, year, ""),
                () -> new Quantity(
                        () -> of("điểm của", "points of", named(who, measure, year)),
                        Quantity.Form.NUMBER,
                        0,
                        0,
                        MOST_POINTS));
    }

    // Differences and printed figures

    /** How much the second is more than the first. */
    PrintedChange.Ends difference(Quantity earlier, Quantity later) {
        List<Quantity> key = List.of(earlier, later);
        PrintedChange.Ends known = differences.get(key);
        if (known != null) {
            return known;
        }
        boolean whole = earlier.form().isWhole();
        Quantity difference = new Quantity(
                () -> Bilingual.of(
                        later.label().vi() + " trừ " + earlier.label().vi(),
                        later.label().en() + " less " + earlier.label().en()),
                whole ? Quantity.Form.WHOLE_CHANGE : Quantity.Form.CHANGE,
                0,
                later.naturalLow() - earlier.naturalHigh(),
                later.naturalHigh() - earlier.naturalLow());
        if (later.isAuxiliary()) {
            difference.asAuxiliary();
        }
        add(Linear.difference(Propagator.Rule.DIFFERENCE, difference, earlier, later, 0));
        PrintedChange.Ends ends = new PrintedChange.Ends(earlier, later, difference);
        differences.put(key, ends);
        return ends;
    }

    /** A number as published with so many decimals. */
    Quantity published(Quantity number, int decimals) {
        Map.Entry<Quantity, Integer> key = Map.entry(number, decimals);
        Quantity known = published.get(key);
        if (known != null) {
            return known;
        }
        long unit = Fixed.unit(decimals);
        Quantity figure = new Quantity(
                        () -> Bilingual.of(
                                number.label().vi() + ", công bố với " + decimals + " chữ số thập phân",
                                number.label().en() + ", published with " + decimals + " decimals"),
                        number.form(),
                        unit,
                        Math.floorDiv(number.naturalLow(), unit) * unit,
                        -Math.floorDiv(-number.naturalHigh(), unit) * unit)
                .asAuxiliary();
        published.put(key, figure);
        add(Linear.near(Propagator.Rule.ROUNDING, List.of(), number, figure, unit / 2));
        return figure;
    }

    /** The difference of two published numbers. */
    PrintedChange.Ends publishedDifference(PrintedChange.Ends truth, int decimals) {
        PrintedChange.Ends figures =
                difference(published(truth.earlier(), decimals), published(truth.later(), decimals));
        add(Linear.near(
                Propagator.Rule.ROUNDING, List.of(), truth.difference(), figures.difference(), Fixed.unit(decimals)));
        return figures;
    }

    /** A number that is known by itself, such as a threshold. */
    Quantity constant(long number, Quantity.Form form) {
        return quantity(
                new Name(What.CONSTANT, Territory.ALL, Measure.OVERALL, 0, List.of(number, form)),
                () -> new Quantity(() -> Bilingual.same(""), form, 0, number, number));
    }

    // Counts

    /** How many members of an order reach a threshold, by one source. */
    Quantity count(Order order, Quantity threshold, long below, long above, Bilingual label, Object... detail) {
        List<Object> all =
                Stream.concat(Stream.of(order, threshold), Stream.of(detail)).toList();
        return quantity(new Name(What.COUNT, Territory.ALL, Measure.OVERALL, 0, all), () -> {
            Quantity count = new Quantity(() -> label, Quantity.Form.WHOLE, 1, 0, order.size());
            add(new Threshold(count, order, threshold, below, above));
            return count;
        });
    }
}
