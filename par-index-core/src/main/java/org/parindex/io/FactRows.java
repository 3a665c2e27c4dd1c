package org.parindex.io;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.text.Names;
import org.parindex.unit.Lookup;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.UnitProblem;
import org.parindex.unit.Units;

/** The rows of a file of facts. */
final class FactRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_POINTS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(10_000);
    private static final int COMPONENTS = 8;

    /** How many decimals {@link Points} have. */
    private static final int POINTS_DECIMALS = 6;

    /** The columns that are of some kinds only. */
    private static final List<String> ONLY_SOME_KINDS =
            List.of("maximum", "of", "base_year", "against", "what", "basis", "largest", "components");

    private static final Map<Fact.Kind, Set<String>> USED = Map.of(
            Fact.Kind.VALUE, Set.of(),
            Fact.Kind.POINTS, Set.of("maximum"),
            Fact.Kind.RANK, Set.of("of"),
            Fact.Kind.VALUE_CHANGE, Set.of("base_year"),
            Fact.Kind.POINTS_CHANGE, Set.of("base_year"),
            Fact.Kind.RANK_CHANGE, Set.of("base_year"),
            Fact.Kind.GAP, Set.of("against"),
            Fact.Kind.UNIT_COUNT, Set.of("what", "base_year"),
            Fact.Kind.EXTREME_CHANGE, Set.of("what", "base_year"),
            Fact.Kind.COMPONENTS_ROSE, Set.of("of", "basis", "largest", "components"));

    private static final Set<String> ALL = Set.of("all", "tatca", "canuoc");
    private static final Set<String> FIRST = Set.of("first", "daubang");
    private static final Set<String> LAST = Set.of("last", "cuoibang");
    private static final String YEAR = "[0-9]{4}";
    private static final Pattern PLACE = Pattern.compile("(?:place|hang|thu) ([1-9][0-9]{0,3})");
    private static final Pattern REGION = Pattern.compile("(?:region|vung) (.+)");
    private static final Pattern WORDS_AND_NUMBER = Pattern.compile("([^0-9]*?) ?([+-]?[0-9].*)");
    private static final List<Fact.Kind> KINDS = List.of(Fact.Kind.values());

    private final CsvTable table;
    private final UnitCatalog catalog;
    private final Function<CsvTable.Row, List<Source>> sources;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Integer, Units> units = new TreeMap<>();

    FactRows(CsvTable table, UnitCatalog catalog, Function<CsvTable.Row, List<Source>> sources) {
        this.table = table;
        this.catalog = catalog;
        this.sources = sources;
    }

    Optional<Fact> fact(CsvTable.Row row) {
        Optional<Fact.Subject> subject = subject(row);
        Optional<Fact.Kind> known = row.word("kind", Fact.Kind::parse, KINDS);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Fact.Kind kind = known.get();
        ONLY_SOME_KINDS.stream()
                .filter(column -> !row.isBlank(column))
                .filter(column -> !USED.getOrDefault(kind, Set.of()).contains(column))
                .forEach(column -> ofOtherKind(row, column, kind));
        boolean fits = subject.filter(one -> !kind.isAbout(one.scope())).isEmpty();
        if (!fits) {
            row.problem(
                    DocumentProblem.SCOPE_OF_OTHER_KIND,
                    "unit",
                    "kind",
                    kind,
                    "scopes",
                    kind.scopes(),
                    "value",
                    row.text("unit"));
        }
        Optional<Function<Fact.Subject, Fact>> made = switch (kind) {
            case VALUE -> value(row);
            case POINTS -> points(row);
            case RANK -> rank(row, subject);
            case VALUE_CHANGE ->
                change(row, difference(row), (figure, base) -> on -> new Fact.ValueChange(on, figure, base));
            case POINTS_CHANGE ->
                change(
                        row,
                        plain(row, kind)
                                .flatMap(text -> row.decimal("figure", text))
                                .filter(points -> isPossible(row, "figure", points)),
                        (figure, base) -> on -> new Fact.PointsChange(on, figure, base));
            case RANK_CHANGE ->
                change(
                        row,
                        plain(row, kind)
                                .flatMap(text -> row.decimal("figure", text))
                                .flatMap(number -> whole(row, "figure", row.text("figure"), number, -10_000)),
                        (figure, base) -> on -> new Fact.RankChange(on, figure, base));
            case GAP -> gap(row, subject);
            case UNIT_COUNT -> unitCount(row, subject);
            case EXTREME_CHANGE -> extremeChange(row);
            case COMPONENTS_ROSE -> componentsRose(row);
        };
        return subject.filter(one -> fits).flatMap(one -> made.map(make -> make.apply(one)));
    }

    private static void ofOtherKind(CsvTable.Row row, String column, Object kind) {
        row.problem(
                DocumentProblem.FIELD_OF_OTHER_KIND, column, "kind", kind, "column", column, "value", row.text(column));
    }

    private interface Change<T> {
        Function<Fact.Subject, Fact> of(T figure, int baseYear);
    }

    private Optional<Fact.Subject> subject(CsvTable.Row row) {
        Optional<String> id = PublishedCsv.id(row, row.isBlank("id") ? "line " + row.line() : row.text("id"), lines);
        OptionalInt year = row.year("year");
        Optional<Scope> scope = scope(row, "unit", year);
        Optional<Measure> measure = measure(row);
        Optional<Status> status = row.isBlank("status") ? Optional.of(Status.GIVEN) : PublishedCsv.status(row);
        List<Source> where = sources.apply(row);
        if (id.isEmpty() || year.isEmpty() || scope.isEmpty() || measure.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fact.Subject(
                id.get(),
                year.getAsInt(),
                scope.get(),
                measure.get(),
                new Provenance(status.get(), where, row.text("note"))));
    }

    /** A unit in any spelling; else all, or a place; else a region. */
    private Optional<Scope> scope(CsvTable.Row row, String column, OptionalInt year) {
        Optional<String> text = row.required(column);
        if (text.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Units> known = units(row, "year", year.getAsInt());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Lookup lookup = known.get().lookup(text.orElseThrow());
        if (!lookup.matches().isEmpty()) {
            lookup.problem(row.at(column)).ifPresent(table.problems()::add);
            return lookup.unit().map(Scope.OneUnit::new);
        }
        String folded = Names.folded(lookup.asked());
        if (ALL.contains(folded)) {
            return Optional.of(new Scope.AllUnits());
        }
        if (FIRST.contains(folded) || LAST.contains(folded)) {
            return Optional.of(new Scope.Place(FIRST.contains(folded) ? 1 : 0));
        }
        Matcher place = PLACE.matcher(Names.words(lookup.asked()));
        if (place.matches()) {
            return place(
                    row, column, Integer.parseInt(place.group(1)), known.get().size());
        }
        return region(row, column, known.get(), lookup);
    }

    private static Optional<Scope> place(CsvTable.Row row, String column, int number, int most) {
        if (number > most) {
            row.problem(DocumentProblem.RANK_ABOVE_COUNT, column, "value", number, "of", most);
            return Optional.empty();
        }
        return Optional.of(new Scope.Place(number));
    }

    private Optional<Scope> region(CsvTable.Row row, String column, Units known, Lookup lookup) {
        List<Region> regions = known.regions();
        Matcher named = REGION.matcher(Names.words(lookup.asked()));
        String asked = withoutAnd(named.matches() ? named.group(1) : lookup.asked());
        Optional<Region> region = regions.stream()
                .filter(one -> withoutAnd(one.name().vi()).equals(asked)
                        || withoutAnd(one.name().en()).equals(asked))
                .findFirst();
        if (region.isPresent()) {
            return region.map(Scope.OneRegion::new);
        }
        Map<String, String> folded = regions.stream()
                .collect(Collectors.toMap(
                        one -> one.name().vi(), one -> withoutAnd(one.name().vi())));
        List<String> nearest = Names.nearest(asked, folded, 1);
        // Tây Nguyên is a region of the 63 and a part of one of the 34; Thái Nguyên, which is spelt alike, is no
        // answer.
        boolean partOfARegion =
                regions.stream().anyMatch(one -> withoutAnd(one.name().vi()).contains(asked));
        if (named.matches() || partOfARegion || (lookup.nearest().isEmpty() && !nearest.isEmpty())) {
            row.problem(
                    DocumentProblem.REGION_UNKNOWN,
                    column,
                    "value",
                    lookup.asked(),
                    "set",
                    known.title(),
                    "regions",
                    nearest.isEmpty() ? regions : nearest);
        } else {
            lookup.problem(row.at(column)).ifPresent(table.problems()::add);
        }
        return Optional.empty();
    }

    /** "Trung du miền núi phía Bắc" and "Trung du và miền núi phía Bắc" are one: people leave the word out. */
    private static String withoutAnd(String name) {
        return (" " + Names.words(name) + " ").replaceAll(" (?:va|and) ", " ").replace(" ", "");
    }

    private Optional<Units> units(CsvTable.Row row, String column, int year) {
        try {
            return Optional.of(units.computeIfAbsent(year, catalog::forIndexYear));
        } catch (UnitLookupException e) {
            row.problem(
                    UnitProblem.DATE_TOO_EARLY,
                    column,
                    "set",
                    catalog.name(),
                    "first",
                    catalog.firstDay().map(Object::toString).orElse("?"),
                    "asked",
                    year);
            return Optional.empty();
        }
    }

    private Optional<Units> unitsOf(Optional<Fact.Subject> subject) {
        return subject.flatMap(about -> Optional.ofNullable(units.get(about.indexYear())));
    }

    private static Optional<Measure> measure(CsvTable.Row row) {
        if (row.isBlank("measure")) {
            return Optional.of(Measure.OVERALL);
        }
        String text = row.text("measure");
        try {
            Measure measure = Measure.parse(text);
            if (measure.componentNumber().filter(number -> number > COMPONENTS).isPresent()) {
                row.problem(DocumentProblem.COMPONENT_UNKNOWN, "measure", "value", text);
                return Optional.empty();
            }
            return Optional.of(measure);
        } catch (IllegalArgumentException e) {
            row.problem(DocumentProblem.MEASURE_UNKNOWN, "measure", "value", text);
            return Optional.empty();
        }
    }

    /** A number, with a word before it or without. */
    private static Optional<PrintedNumber> printed(CsvTable.Row row) {
        return row.required("figure").flatMap(text -> {
            Matcher parts = WORDS_AND_NUMBER.matcher(withHyphen(text));
            if (!parts.matches()) {
                row.problem(DocumentProblem.FIGURE_MALFORMED, "figure", "column", "figure", "value", text);
                return Optional.empty();
            }
            Optional<PrintedNumber.Qualifier> qualifier = qualifier(parts.group(1));
            if (qualifier.isEmpty()) {
                row.problem(DocumentProblem.FIGURE_MALFORMED, "figure", "column", "figure", "value", text);
                return Optional.empty();
            }
            return row.decimal("figure", parts.group(2))
                    .map(figure -> new PrintedNumber(qualifier.orElseThrow(), figure));
        });
    }

    private static Optional<PrintedNumber.Qualifier> qualifier(String words) {
        try {
            return Optional.of(PrintedNumber.Qualifier.parse(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Newspapers print a minus; a number begins with a hyphen. */
    private static String withHyphen(String text) {
        return text.replace('\u2212', '-');
    }

    /** A figure that must be plain; what else is wrong with it is found by its reader. */
    private static Optional<String> plain(CsvTable.Row row, Fact.Kind kind) {
        Optional<String> figure = row.required("figure").map(FactRows::withHyphen);
        String text = figure.orElse("");
        Matcher parts = WORDS_AND_NUMBER.matcher(text);
        if (parts.matches()
                && !parts.group(1).isEmpty()
                && qualifier(parts.group(1)).isPresent()) {
            row.problem(DocumentProblem.FIGURE_NOT_PLAIN, "figure", "kind", kind, "value", text);
            return Optional.empty();
        }
        return figure;
    }

    private static boolean isNotNegative(CsvTable.Row row, PrintedNumber number) {
        boolean sound = number.figure().signum() >= 0;
        if (!sound) {
            row.problem(DocumentProblem.NUMBER_NEGATIVE, "figure", "column", "figure", "value", row.text("figure"));
        }
        return sound;
    }

    /** A change or a distance; no index is more than 100 from another. */
    private static Optional<PrintedNumber> difference(CsvTable.Row row) {
        return printed(row).filter(number -> {
            boolean possible = number.figure().abs().compareTo(HUNDRED) <= 0;
            if (!possible) {
                row.problem(DocumentProblem.DIFFERENCE_OUT_OF_RANGE, "figure", "value", row.text("figure"));
            }
            return possible;
        });
    }

    private static boolean isPossible(CsvTable.Row row, String column, BigDecimal points) {
        boolean possible = points.abs().compareTo(LARGEST_POINTS) <= 0;
        if (!possible) {
            row.problem(
                    DocumentProblem.NUMBER_TOO_LARGE,
                    column,
                    "column",
                    column,
                    "most",
                    LARGEST_POINTS.toPlainString(),
                    "value",
                    row.text(column));
        }
        return possible;
    }

    private static Optional<PrintedNumber> wholePrinted(CsvTable.Row row, int least) {
        return printed(row).flatMap(number -> {
            if (!isWhole(number.figure(), least)) {
                row.problem(DocumentProblem.NOT_WHOLE, "figure", "column", "figure", "value", row.text("figure"));
                return Optional.empty();
            }
            return Optional.of(new PrintedNumber(
                    number.qualifier(), BigDecimal.valueOf(number.figure().intValueExact())));
        });
    }

    private static Optional<Function<Fact.Subject, Fact>> value(CsvTable.Row row) {
        Optional<PrintedNumber> percent = printed(row).filter(number -> isNotNegative(row, number));
        // A figure above 100 is a misprint or a slip of the pen; cut off at 100 it would look like one that is right.
        if (percent.filter(number -> number.figure().compareTo(HUNDRED) > 0).isPresent()) {
            row.problem(DocumentProblem.PERCENT_OUT_OF_RANGE, "figure", "value", row.text("figure"));
            return Optional.empty();
        }
        return percent.map(number -> about -> new Fact.Value(about, number));
    }

    private static Optional<Function<Fact.Subject, Fact>> points(CsvTable.Row row) {
        Optional<BigDecimal> figure = plain(row, Fact.Kind.POINTS)
                .flatMap(any -> row.notNegative("figure"))
                .filter(points -> isPossible(row, "figure", points));
        Optional<BigDecimal> maximum = row.isBlank("maximum") ? Optional.empty() : row.notNegative("maximum");
        if (maximum.filter(most -> most.signum() == 0).isPresent()) {
            row.problem(DocumentProblem.MAXIMUM_NOT_POSITIVE, "maximum", "value", row.text("maximum"));
            return Optional.empty();
        }
        if (maximum.filter(most -> !isPossible(row, "maximum", most)).isPresent()) {
            return Optional.empty();
        }
        if (maximum.filter(most -> most.scale() > POINTS_DECIMALS).isPresent()) {
            row.problem(
                    DocumentProblem.NUMBER_TOO_PRECISE,
                    "maximum",
                    "column",
                    "maximum",
                    "most",
                    POINTS_DECIMALS,
                    "value",
                    row.text("maximum"));
            return Optional.empty();
        }
        if (figure.isPresent() && maximum.isPresent() && figure.get().compareTo(maximum.get()) > 0) {
            row.problem(
                    DocumentProblem.POINTS_ABOVE_MAXIMUM,
                    "figure",
                    "value",
                    row.text("figure"),
                    "maximum",
                    row.text("maximum"));
            return Optional.empty();
        }
        return figure.map(points -> about -> new Fact.Points(
                about, new PrintedPoints(points, maximum.map(most -> Points.parse(most.toPlainString())))));
    }

    private Optional<Function<Fact.Subject, Fact>> rank(CsvTable.Row row, Optional<Fact.Subject> subject) {
        Optional<PrintedNumber> rank = wholePrinted(row, 1);
        Optional<Integer> of = row.isBlank("of") ? Optional.empty() : whole(row, "of", 1);
        Optional<Integer> most = of.or(() -> unitsOf(subject)
                .map(known -> subject.orElseThrow().scope().asRegion().isPresent()
                        ? known.regions().size()
                        : known.size()));
        if (rank.isPresent()
                && most.filter(count -> rank.get().figure().intValue() > count).isPresent()) {
            row.problem(
                    DocumentProblem.RANK_ABOVE_COUNT,
                    "figure",
                    "value",
                    rank.get().figure(),
                    "of",
                    most.get());
            return Optional.empty();
        }
        return rank.map(place ->
                about -> new Fact.Rank(about, place, of.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private <T> Optional<Function<Fact.Subject, Fact>> change(CsvTable.Row row, Optional<T> figure, Change<T> made) {
        OptionalInt base = baseYear(row);
        return base.isPresent() ? figure.map(change -> made.of(change, base.getAsInt())) : Optional.empty();
    }

    /** The year before, if none is given. */
    private OptionalInt baseYear(CsvTable.Row row) {
        // What is wrong with the year itself has been said.
        if (!row.text("year").matches(YEAR)) {
            return row.isBlank("base_year") ? OptionalInt.empty() : row.year("base_year");
        }
        int year = Integer.parseInt(row.text("year"));
        OptionalInt base = row.isBlank("base_year") ? OptionalInt.of(year - 1) : row.year("base_year");
        if (base.isPresent() && base.getAsInt() >= year) {
            row.problem(
                    DocumentProblem.BASE_YEAR_NOT_EARLIER,
                    "base_year",
                    "year",
                    row.text("year"),
                    "value",
                    row.text("base_year"));
            return OptionalInt.empty();
        }
        // Of a year without units one problem is enough.
        return base.isPresent()
                        && units.containsKey(year)
                        && units(row, "base_year", base.getAsInt()).isEmpty()
                ? OptionalInt.empty()
                : base;
    }

    private Optional<Function<Fact.Subject, Fact>> gap(CsvTable.Row row, Optional<Fact.Subject> subject) {
        Optional<PrintedNumber> figure = difference(row);
        Optional<Scope> against = against(row);
        if (against.isPresent() && subject.map(Fact.Subject::scope).equals(against)) {
            row.problem(DocumentProblem.GAP_TO_ITSELF, "against", "value", row.text("against"));
            return Optional.empty();
        }
        return figure.flatMap(number -> against.map(from -> about -> new Fact.Gap(about, number, from)));
    }

    private Optional<Scope> against(CsvTable.Row row) {
        if (!row.text("year").matches(YEAR)) {
            row.required("against");
            return Optional.empty();
        }
        int year = Integer.parseInt(row.text("year"));
        // Of a year without units one problem is enough.
        return units.containsKey(year) ? scope(row, "against", OptionalInt.of(year)) : Optional.empty();
    }

    private Optional<Function<Fact.Subject, Fact>> unitCount(CsvTable.Row row, Optional<Fact.Subject> subject) {
        Optional<PrintedNumber> count = wholePrinted(row, 0);
        Optional<Integer> most = unitsOf(subject)
                .map(known -> subject.orElseThrow()
                        .scope()
                        .asRegion()
                        .map(region -> (int) known.all().stream()
                                .filter(unit -> unit.region().equals(Optional.of(region)))
                                .count())
                        .orElse(known.size()));
        Optional<Condition> condition = row.required("what").flatMap(text -> condition(row));
        if (count.isPresent()
                && most.filter(units -> count.get().figure().intValue() > units).isPresent()) {
            row.problem(DocumentProblem.COUNT_ABOVE_UNITS, "figure", "value", row.text("figure"), "of", most.get());
            return Optional.empty();
        }
        return count.flatMap(number -> condition.map(what -> about -> new Fact.UnitCount(about, number, what)));
    }

    private Optional<Condition> condition(CsvTable.Row row) {
        Optional<String> text = row.numbers("what");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Condition condition = Condition.parse(text.get(), 0);
            if (condition instanceof Condition.Moved moved) {
                OptionalInt base = baseYear(row);
                return base.isPresent()
                        ? Optional.of(new Condition.Moved(moved.movement(), moved.byRank(), base.getAsInt()))
                        : Optional.empty();
            }
            if (!row.isBlank("base_year")) {
                ofOtherKind(row, "base_year", "unit-count, " + condition);
            }
            return Optional.of(condition);
        } catch (IllegalArgumentException e) {
            row.problem(DocumentProblem.CONDITION_UNKNOWN, "what", "value", row.text("what"));
            return Optional.empty();
        }
    }

    private Optional<Function<Fact.Subject, Fact>> extremeChange(CsvTable.Row row) {
        Optional<PrintedNumber> size = difference(row).filter(number -> isNotNegative(row, number));
        Optional<Fact.Extreme> extreme = row.word("what", Fact.Extreme::parse, Arrays.asList(Fact.Extreme.values()));
        return change(
                row,
                size.flatMap(number -> extreme.map(which -> Map.entry(which, number))),
                (change, base) -> about -> new Fact.ExtremeChange(about, change.getKey(), change.getValue(), base));
    }

    private static Optional<Function<Fact.Subject, Fact>> componentsRose(CsvTable.Row row) {
        Optional<Integer> rose = plain(row, Fact.Kind.COMPONENTS_ROSE).flatMap(any -> whole(row, "figure", 0));
        Optional<Integer> of = whole(row, "of", 1).filter(number -> isComponent(row, "of", number));
        Optional<Boolean> byRank =
                row.isBlank("basis") ? Optional.empty() : row.word("basis", FactRows::byRank, List.of("rank", "value"));
        Optional<BigDecimal> largest = row.isBlank("largest") ? Optional.empty() : row.notNegative("largest");
        Optional<Set<Integer>> components = components(row);
        int named = components.map(Set::size).orElse(0);
        if (rose.isPresent() && of.isPresent() && (rose.get() > of.get() || (named > 0 && named != rose.get()))) {
            row.problem(
                    DocumentProblem.COUNT_ABOVE_TOTAL, "figure", "value", rose.get(), "of", of.get(), "named", named);
            return Optional.empty();
        }
        return rose.isPresent() && of.isPresent() && components.isPresent()
                ? Optional.of(about ->
                        new Fact.ComponentsRose(about, rose.get(), of.get(), byRank, largest, components.get()))
                : Optional.empty();
    }

    private static Boolean byRank(String text) {
        if (text.equals("rank") || text.equals("value")) {
            return text.equals("rank");
        }
        throw new IllegalArgumentException(text);
    }

    /** The numbers, each once; empty if one is wrong. */
    private static Optional<Set<Integer>> components(CsvTable.Row row) {
        Set<Integer> components = new TreeSet<>();
        boolean sound = true;
        for (String text : PublishedCsv.list(row.text("components"))) {
            Optional<Integer> number = row.decimal("components", text)
                    .flatMap(component -> whole(row, "components", text, component, 1))
                    .filter(component -> isComponent(row, "components", component));
            boolean twice = number.filter(components::contains).isPresent();
            if (twice) {
                row.problem(DocumentProblem.COMPONENT_TWICE, "components", "number", text);
            }
            number.ifPresent(components::add);
            sound &= number.isPresent() && !twice;
        }
        return sound ? Optional.of(components) : Optional.empty();
    }

    private static boolean isComponent(CsvTable.Row row, String column, int number) {
        boolean known = number <= COMPONENTS;
        if (!known) {
            row.problem(DocumentProblem.COMPONENT_UNKNOWN, column, "value", number);
        }
        return known;
    }

    private static Optional<Integer> whole(CsvTable.Row row, String column, int least) {
        return row.decimal(column).flatMap(number -> whole(row, column, row.text(column), number, least));
    }

    private static Optional<Integer> whole(CsvTable.Row row, String column, String text, BigDecimal number, int least) {
        if (!isWhole(number, least)) {
            row.problem(DocumentProblem.NOT_WHOLE, column, "column", column, "value", text);
            return Optional.empty();
        }
        return Optional.of(number.intValueExact());
    }

    private static boolean isWhole(BigDecimal number, int least) {
        return Ratio.of(number).denominator().bitLength() == 1
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(LARGEST_WHOLE) <= 0;
    }
}
