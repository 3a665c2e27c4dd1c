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
import org.parindex.text.Bilingual;
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
    private static final BigDecimal LARGEST_MAXIMUM = BigDecimal.valueOf(1_000_000);
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

    /** What facts of a kind can be about. */
    private enum About {
        ANYTHING("một đơn vị, một vùng, tất cả hoặc một hạng", "a unit, a region, all, or a place"),
        NO_PLACE("một đơn vị, một vùng hoặc tất cả", "a unit, a region, or all"),
        UNIT_OR_REGION("một đơn vị hoặc một vùng", "a unit or a region"),
        SEVERAL("tất cả hoặc một vùng", "all or a region"),
        UNIT("một đơn vị", "a unit");

        private final Bilingual label;

        About(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        static About of(Fact.Kind kind) {
            return switch (kind) {
                case VALUE, GAP -> ANYTHING;
                case VALUE_CHANGE -> NO_PLACE;
                case RANK -> UNIT_OR_REGION;
                case UNIT_COUNT, EXTREME_CHANGE -> SEVERAL;
                case POINTS, POINTS_CHANGE, RANK_CHANGE, COMPONENTS_ROSE -> UNIT;
            };
        }

        boolean allows(Scope scope) {
            boolean unit = scope instanceof Scope.OneUnit;
            boolean region = scope instanceof Scope.OneRegion;
            boolean place = scope instanceof Scope.Place;
            return switch (this) {
                case ANYTHING -> true;
                case NO_PLACE -> !place;
                case UNIT_OR_REGION -> unit || region;
                case SEVERAL -> !unit && !place;
                case UNIT -> unit;
            };
        }
    }

    private static final Set<String> ALL = Set.of("all", "tatca", "canuoc");
    private static final Set<String> FIRST = Set.of("first", "daubang");
    private static final Set<String> LAST = Set.of("last", "cuoibang");
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
        About about = About.of(kind);
        if (subject.filter(one -> !about.allows(one.scope())).isPresent()) {
            row.problem(
                    DocumentProblem.SCOPE_OF_OTHER_KIND,
                    "unit",
                    "kind",
                    kind,
                    "scopes",
                    about.label,
                    "value",
                    row.text("unit"));
            return Optional.empty();
        }
        Optional<Function<Fact.Subject, Fact>> made = switch (kind) {
            case VALUE -> value(row);
            case POINTS -> points(row);
            case RANK -> rank(row, subject);
            case VALUE_CHANGE ->
                change(row, printed(row), (figure, base) -> on -> new Fact.ValueChange(on, figure, base));
            case POINTS_CHANGE ->
                change(
                        row,
                        plain(row, kind).flatMap(any -> row.decimal("figure")),
                        (figure, base) -> on -> new Fact.PointsChange(on, figure, base));
            case RANK_CHANGE ->
                change(
                        row,
                        plain(row, kind).flatMap(any -> whole(row, "figure", -10_000)),
                        (figure, base) -> on -> new Fact.RankChange(on, figure, base));
            case GAP -> gap(row, subject);
            case UNIT_COUNT -> unitCount(row, subject);
            case EXTREME_CHANGE -> extremeChange(row);
            case COMPONENTS_ROSE -> componentsRose(row);
        };
        return subject.flatMap(one -> made.map(make -> make.apply(one)));
    }

    private static void ofOtherKind(CsvTable.Row row, String column, Object kind) {
        row.problem(
                DocumentProblem.FIELD_OF_OTHER_KIND, column, "kind", kind, "column", column, "value", row.text(column));
    }

    private interface Change<T> {
        Function<Fact.Subject, Fact> of(T figure, int baseYear);
    }

    private Optional<Fact.Subject> subject(CsvTable.Row row) {
        Optional<String> id = row.isBlank("id") ? Optional.of("line " + row.line()) : PublishedCsv.id(row, lines);
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
            Matcher parts = WORDS_AND_NUMBER.matcher(text.replace('\u2212', '-'));
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

    /** Whether a figure that must be plain is so; what else is wrong with it is found by its reader. */
    private static Optional<String> plain(CsvTable.Row row, Fact.Kind kind) {
        String text = row.text("figure");
        Matcher parts = WORDS_AND_NUMBER.matcher(text);
        if (parts.matches()
                && !parts.group(1).isEmpty()
                && qualifier(parts.group(1)).isPresent()) {
            row.problem(DocumentProblem.FIGURE_NOT_PLAIN, "figure", "kind", kind, "value", text);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<PrintedNumber> notNegative(CsvTable.Row row) {
        Optional<PrintedNumber> number = printed(row);
        if (number.filter(one -> one.figure().signum() < 0).isPresent()) {
            row.problem(DocumentProblem.NUMBER_NEGATIVE, "figure", "column", "figure", "value", row.text("figure"));
            return Optional.empty();
        }
        return number;
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
        Optional<PrintedNumber> percent = notNegative(row);
        // A figure above 100 is a misprint or a slip of the pen; cut off at 100 it would look like one that is right.
        if (percent.filter(number -> number.figure().compareTo(HUNDRED) > 0).isPresent()) {
            row.problem(DocumentProblem.PERCENT_OUT_OF_RANGE, "figure", "value", row.text("figure"));
            return Optional.empty();
        }
        return percent.map(number -> about -> new Fact.Value(about, number));
    }

    private static Optional<Function<Fact.Subject, Fact>> points(CsvTable.Row row) {
        Optional<BigDecimal> figure = plain(row, Fact.Kind.POINTS).flatMap(any -> row.notNegative("figure"));
        Optional<BigDecimal> maximum = row.isBlank("maximum") ? Optional.empty() : row.notNegative("maximum");
        if (maximum.filter(most -> most.signum() == 0).isPresent()) {
            row.problem(DocumentProblem.MAXIMUM_NOT_POSITIVE, "maximum", "value", row.text("maximum"));
            return Optional.empty();
        }
        if (maximum.filter(most -> most.compareTo(LARGEST_MAXIMUM) > 0).isPresent()) {
            row.problem(
                    DocumentProblem.NUMBER_TOO_LARGE,
                    "maximum",
                    "column",
                    "maximum",
                    "most",
                    LARGEST_MAXIMUM.toPlainString(),
                    "value",
                    row.text("maximum"));
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
        if (!row.text("year").matches("[0-9]{4}")) {
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
        Optional<PrintedNumber> figure = printed(row);
        Optional<Scope> against = scope(
                row,
                "against",
                subject.map(about -> OptionalInt.of(about.indexYear())).orElse(OptionalInt.empty()));
        if (against.isPresent() && subject.map(Fact.Subject::scope).equals(against)) {
            row.problem(DocumentProblem.GAP_TO_ITSELF, "against", "value", row.text("against"));
            return Optional.empty();
        }
        return figure.flatMap(number -> against.map(from -> about -> new Fact.Gap(about, number, from)));
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
        if (count.isPresent()
                && most.filter(units -> count.get().figure().intValue() > units).isPresent()) {
            row.problem(DocumentProblem.COUNT_ABOVE_UNITS, "figure", "value", row.text("figure"), "of", most.get());
            return Optional.empty();
        }
        Optional<Condition> condition = row.required("what").flatMap(text -> condition(row));
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
        Optional<PrintedNumber> size = notNegative(row);
        Optional<Fact.Extreme> extreme = row.word("what", Fact.Extreme::parse, Arrays.asList(Fact.Extreme.values()));
        return change(
                row,
                size.flatMap(number -> extreme.map(which -> Map.entry(which, number))),
                (change, base) -> about -> new Fact.ExtremeChange(about, change.getKey(), change.getValue(), base));
    }

    private static Optional<Function<Fact.Subject, Fact>> componentsRose(CsvTable.Row row) {
        Optional<Integer> rose = plain(row, Fact.Kind.COMPONENTS_ROSE).flatMap(any -> whole(row, "figure", 0));
        Optional<Integer> of = whole(row, "of", 1);
        Optional<Boolean> byRank =
                row.isBlank("basis") ? Optional.empty() : row.word("basis", FactRows::byRank, List.of("rank", "value"));
        Optional<BigDecimal> largest = row.isBlank("largest") ? Optional.empty() : row.decimal("largest");
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

    private static Optional<Set<Integer>> components(CsvTable.Row row) {
        try {
            return Optional.of(PublishedCsv.list(row.text("components")).stream()
                    .map(number -> Measure.component(Integer.parseInt(number))
                            .componentNumber()
                            .orElseThrow())
                    .collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            row.problem(
                    DocumentProblem.NUMBER_MALFORMED,
                    "components",
                    "column",
                    "components",
                    "value",
                    row.text("components"));
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(CsvTable.Row row, String column, int least) {
        return row.decimal(column).flatMap(number -> {
            if (!isWhole(number, least)) {
                row.problem(DocumentProblem.NOT_WHOLE, column, "column", column, "value", row.text(column));
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    private static boolean isWhole(BigDecimal number, int least) {
        return Ratio.of(number).denominator().bitLength() == 1
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(LARGEST_WHOLE) <= 0;
    }
}
