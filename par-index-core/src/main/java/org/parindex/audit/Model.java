package org.parindex.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    private final Cast cast;
    private final Map<Name, Quantity> quantities = new LinkedHashMap<>();
    private final Map<List<Quantity>, PrintedChange.Ends> differences = new LinkedHashMap<>();
    private final Map<Name, Optional<Order>> orders = new LinkedHashMap<>();
    private final Set<Map.Entry<Measure, Integer>> withValues = new HashSet<>();
    private final Ranks ranks = new Ranks(this);
    private final List<Moves> moves = new ArrayList<>();
    private final Map<Name, Quantity> means = new HashMap<>();
    private final Map<Quantity, Quantity> meansOfOthers = new HashMap<>();
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
    private record Name(What what, UnitKey who, Measure measure, int year, Object detail) {

        /** The same as by default, without its cost at the first calls. */
        @Override
        public int hashCode() {
            return 31 * (31 * (31 * (31 * what.hashCode() + who.code().hashCode()) + measure.hashCode()) + year)
                    + detail.hashCode();
        }
    }

    /** The changes of all units between two orders. */
    private record Moves(Order changes, Name before, Name now) {}

    /** A quantity as published with so many decimals. */
    private final Map<Map.Entry<Quantity, Integer>, Quantity> published = new LinkedHashMap<>();

    Model(Territory territory, Cast cast) {
        this.territory = territory;
        this.cast = cast;
    }

    Territory territory() {
        return territory;
    }

    Cast cast() {
        return cast;
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
        moves.removeIf(this::relate);
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
        mean(mean, members(cast.units(year), measure, year));
        // Where nobody asks for places, they would say no more of the mean than the members do.
        Name name = nameOfOrder(measure, year);
        means.put(name, mean);
        orders.getOrDefault(name, Optional.empty()).ifPresent(order -> meanOfPlaces(mean, order));
    }

    private void meanOfPlaces(Quantity mean, Order order) {
        add(Linear.sum(
                Propagator.Rule.SUM, List.of(), mean, order.size(), order.places(), PointParts.ones(order.size())));
        add(new OrderedMean(mean, order));
    }

    private void mean(Quantity mean, List<Order.Member> members) {
        long[] sizes = members.stream().mapToLong(Order.Member::many).toArray();
        List<Quantity> parts = members.stream().map(this::mean).toList();
        add(Linear.sum(
                Propagator.Rule.SUM, List.of(), mean, LongStream.of(sizes).sum(), parts, sizes));
    }

    /** The mean of quantities that are alike. */
    private Quantity mean(Order.Member member) {
        Quantity each = member.each();
        if (member.many() == 1) {
            return each;
        }
        Quantity known = meansOfOthers.get(each);
        if (known != null) {
            return known;
        }
        Quantity mean = new Quantity(each::label, each.form(), 0, each.naturalLow(), each.naturalHigh()).asAuxiliary();
        meansOfOthers.put(each, mean);
        add(new Others(each, mean, member.many()));
        return mean;
    }

    private void meanOfRegion(UnitKey region, Quantity mean, Measure measure, int year) {
        Optional<Territory.Round> round = territory.round(year).filter(Territory.Round::areMembersSure);
        if (round.isEmpty() || !round.get().regions().containsKey(region)) {
            return;
        }
        Map<UnitKey, List<UnitKey>> regions = round.get().regions();
        mean(mean, members(cast.units(region, year), measure, year));
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
                nameOfOrder(measure, year),
                () -> members(cast.units(year), measure, year),
                number -> named(place(number, year), measure, Integer.toString(year)));
    }

    private static Name nameOfOrder(Measure measure, int year) {
        return new Name(What.UNITS, Territory.ALL, measure, year, "");
    }

    /** The values of the units of a region; absent if it is not known which they are. */
    Optional<Order> order(UnitKey region, Measure measure, int year) {
        return order(
                new Name(What.MEMBERS, region, measure, year, ""),
                () -> members(cast.units(region, year), measure, year),
                number -> named(placeIn(region, number), measure, Integer.toString(year)));
    }

    /** The means of the regions of a year. */
    Optional<Order> orderOfRegions(Measure measure, int year) {
        return order(
                new Name(What.REGIONS, Territory.ALL, measure, year, ""),
                () -> territory.round(year).map(Territory.Round::regions).orElse(Map.of()).keySet().stream()
                        .map(region -> new Order.Member(value(region, measure, year), 1))
                        .toList(),
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
                () -> ofEach(units(scope, baseYear, year), unit -> change(unit, measure, baseYear, year)),
                number -> named(placeOfChange(scope, number), measure, baseYear + "–" + year));
        if (isNew) {
            changes.ifPresent(order -> {
                // The change of the mean is the mean of the changes.
                Quantity mean = difference(value(scope, measure, baseYear), value(scope, measure, year))
                        .difference();
                mean(mean, order.members());
                meanOfPlaces(mean, order);
                units(scope, baseYear, year).forEach((unit, many) -> changeOfOthers(unit, many, name, baseYear));
                if (scope.equals(Territory.ALL)) {
                    moves.add(new Moves(order, nameOfOrder(measure, baseYear), nameOfOrder(measure, year)));
                }
            });
        }
        return changes;
    }

    /** If places of both years are asked for: what all units moved by at least, each place moved by, and so for the most. */
    private boolean relate(Moves all) {
        Optional<Order> before = orders.getOrDefault(all.before(), Optional.empty());
        Optional<Order> now = orders.getOrDefault(all.now(), Optional.empty());
        if (before.isEmpty() || now.isEmpty()) {
            return false;
        }
        int size = all.changes().size();
        for (int number = 1; number <= size; number++) {
            Quantity moved = difference(before.get().place(number), now.get().place(number))
                    .difference();
            add(Linear.atLeast(
                    Propagator.Rule.ORDER, List.of(), moved, all.changes().place(size), 0));
            add(Linear.atLeast(Propagator.Rule.ORDER, List.of(), all.changes().place(1), moved, 0));
        }
        return true;
    }

    private Quantity change(UnitKey unit, Measure measure, int baseYear, int year) {
        return difference(value(unit, measure, baseYear), value(unit, measure, year))
                .difference();
    }

    private void changeOfOthers(UnitKey unit, int many, Name name, int baseYear) {
        if (many > 1) {
            Quantity change = change(unit, name.measure(), baseYear, name.year());
            Quantity before = value(unit, name.measure(), baseYear);
            Quantity now = value(unit, name.measure(), name.year());
            add(Linear.difference(
                    Propagator.Rule.DIFFERENCE,
                    mean(new Order.Member(change, many)),
                    mean(new Order.Member(before, many)),
                    mean(new Order.Member(now, many)),
                    0));
        }
    }

    /** The places that the units of a scope gained; absent if the units of both years are not the same. */
    Optional<Order> rankChanges(UnitKey scope, Measure measure, int baseYear, int year) {
        return order(
                new Name(What.RANK_CHANGES, scope, measure, year, baseYear),
                () -> ofEach(units(scope, baseYear, year), unit -> rankChange(unit, measure, baseYear, year)),
                number -> named(of("hạng,", "in rank,", placeOfChange(scope, number)), measure, baseYear + "–" + year));
    }

    private Quantity rankChange(UnitKey unit, Measure measure, int baseYear, int year) {
        return ranks.change(unit, measure, baseYear, year).orElseGet(() -> {
            long most = territory.round(year).map(round -> round.size() - 1).orElse(0);
            return new Quantity(() -> territory.label(unit), Quantity.Form.WHOLE_CHANGE, 1, -most, most);
        });
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

    /** The units of a scope that stand in both years; none if those of the two years are not the same. */
    private Map<UnitKey, Integer> units(UnitKey scope, int baseYear, int year) {
        if (!territory.isSameField(baseYear, year)) {
            return Map.of();
        }
        return scope.equals(Territory.ALL) ? cast.units(year) : cast.units(scope, year);
    }

    private List<Order.Member> members(Map<UnitKey, Integer> units, Measure measure, int year) {
        return ofEach(units, unit -> value(unit, measure, year));
    }

    private static List<Order.Member> ofEach(Map<UnitKey, Integer> units, Function<UnitKey, Quantity> quantity) {
        return units.entrySet().stream()
                .map(unit -> new Order.Member(quantity.apply(unit.getKey()), unit.getValue()))
                .toList();
    }

    private Optional<Order> order(Name name, Supplier<List<Order.Member>> members, IntFunction<Bilingual> label) {
        Optional<Order> known = orders.get(name);
        if (known != null) {
            return known;
        }
        Optional<Order> made = Optional.of(members.get())
                .filter(all -> !all.isEmpty())
                .map(all -> {
                    Quantity first = all.get(0).each();
                    int size = all.stream().mapToInt(Order.Member::many).sum();
                    List<Quantity> places = IntStream.rangeClosed(1, size)
                            .mapToObj(number -> new Quantity(
                                    () -> label.apply(number),
                                    first.form(),
                                    0,
                                    first.naturalLow(),
                                    first.naturalHigh()))
                            .toList();
                    return new Order(all, places);
                });
        made.ifPresent(this::add);
        orders.put(name, made);
        Quantity mean = means.get(name);
        if (mean != null) {
            made.ifPresent(order -> meanOfPlaces(mean, order));
        }
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
                earlier.grid() == later.grid() ? later.grid() : 0,
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
    Quantity constant(long number, Quantity.Form form, Bilingual label) {
        return quantity(
                new Name(What.CONSTANT, Territory.ALL, Measure.OVERALL, 0, List.of(number, form, label)),
                () -> new Quantity(() -> label, form, 0, number, number));
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
