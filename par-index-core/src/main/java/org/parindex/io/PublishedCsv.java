package org.parindex.io;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.Decision;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.published.Fact;
import org.parindex.published.Held;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.UnitProblem;
import org.parindex.unit.Units;

/**
 * Published facts in CSV: the sources, the facts, and the statements that are no facts yet. The columns are described in the README
 * beside the bundled files.
 */
public final class PublishedCsv {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many decimals {@link Points} have. */
    private static final int POINTS_DECIMALS = 6;

    private static final List<String> ONLY_SOME_KINDS =
            List.of("maximum", "of", "base_year", "basis", "largest", "components");
    private static final Map<Fact.Kind, Set<String>> USED = Map.of(
            Fact.Kind.VALUE, Set.of(),
            Fact.Kind.POINTS, Set.of("maximum"),
            Fact.Kind.RANK, Set.of("of"),
            Fact.Kind.VALUE_CHANGE, Set.of("base_year"),
            Fact.Kind.POINTS_CHANGE, Set.of("base_year"),
            Fact.Kind.RANK_CHANGE, Set.of("base_year"),
            Fact.Kind.COMPONENTS_ROSE, Set.of("of", "basis", "largest", "components"));

    private static final BigDecimal LARGEST_MAXIMUM = BigDecimal.valueOf(1_000_000);
    private static final int COMPONENTS = 8;

    private PublishedCsv() {}

    /**
     * Reads the figures of a folder with the files {@code sources.csv}, {@code facts.csv} and {@code held.csv}.
     *
     * @param folder the folder
     * @param catalog the units
     * @param decisions the decisions that governed the years
     * @param cutoffs the cut-offs of the years, as far as known
     * @return the figures
     * @throws InvalidDocumentException if anything is wrong with a file, with every problem of that file
     */
    public static PublishedFigures read(
            Path folder, UnitCatalog catalog, List<Decision> decisions, Map<Integer, GroupCutoffs> cutoffs) {
        return read(name -> Documents.bytes(folder.resolve(name)), catalog, decisions, cutoffs);
    }

    /**
     * Reads the figures of three documents: {@code sources.csv}, {@code facts.csv} and {@code held.csv}.
     *
     * @param documents the bytes of a document by its name
     * @param catalog the units
     * @param decisions the decisions that governed the years
     * @param cutoffs the cut-offs of the years, as far as known
     * @return the figures
     * @throws InvalidDocumentException if anything is wrong with a document, with every problem of that document
     */
    public static PublishedFigures read(
            Function<String, byte[]> documents,
            UnitCatalog catalog,
            List<Decision> decisions,
            Map<Integer, GroupCutoffs> cutoffs) {
        Map<String, Source> sources = readSources("sources.csv", documents.apply("sources.csv"));
        return PublishedFigures.of(
                readFacts("facts.csv", documents.apply("facts.csv"), catalog, sources),
                readHeld("held.csv", documents.apply("held.csv"), sources),
                catalog,
                decisions,
                cutoffs);
    }

    /**
     * Reads the sources.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the sources by id
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Map<String, Source> readSources(String document, byte[] bytes) {
        CsvTable table = CsvTable.read(
                document, bytes, List.of("id", "publisher", "address", "status", "note"), List.of(), Map.of());
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> id = id(row, lines);
            Optional<String> publisher = row.required("publisher");
            Optional<Status> status = status(row);
            if (id.isPresent() && publisher.isPresent() && status.isPresent()) {
                sources.put(
                        id.get(),
                        new Source(id.get(), publisher.get(), row.text("address"), status.get(), row.text("note")));
            }
        }
        Documents.refuseIfAny(table.problems());
        return sources;
    }

    /**
     * Reads facts.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @param catalog the units; a name is looked up among those of the index year
     * @param sources the sources by id
     * @return the facts, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Fact> readFacts(
            String document, byte[] bytes, UnitCatalog catalog, Map<String, Source> sources) {
        CsvTable table = CsvTable.read(
                document,
                bytes,
                List.of("id", "index_year", "unit", "measure", "kind", "figure"),
                List.of(
                        "maximum",
                        "of",
                        "base_year",
                        "basis",
                        "largest",
                        "components",
                        "status",
                        "sources",
                        "conflicts",
                        "note"),
                Map.of());
        FactRows rows = new FactRows(table, catalog, sources);
        List<Fact> facts = new ArrayList<>();
        table.rows().forEach(row -> rows.fact(row).ifPresent(facts::add));
        rows.checkConflicts();
        Documents.refuseIfAny(table.problems());
        return facts;
    }

    /**
     * Reads statements that are no facts yet.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @param sources the sources by id
     * @return the statements, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Held> readHeld(String document, byte[] bytes, Map<String, Source> sources) {
        CsvTable table = CsvTable.read(
                document,
                bytes,
                List.of("id", "row", "index_year", "subject", "measure", "kind", "statement", "source"),
                List.of(),
                Map.of());
        List<Held> held = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> id = id(row, lines);
            OptionalInt year = row.year("index_year");
            Optional<String> subject = row.required("subject");
            Optional<String> kind = row.required("kind");
            Optional<String> statement = row.required("statement");
            List<Source> where = sources(row, "source", sources);
            if (id.isPresent()
                    && year.isPresent()
                    && subject.isPresent()
                    && kind.isPresent()
                    && statement.isPresent()) {
                held.add(new Held(
                        id.get(),
                        year.getAsInt(),
                        subject.get(),
                        row.text("measure"),
                        kind.get(),
                        statement.get(),
                        where));
            }
        }
        Documents.refuseIfAny(table.problems());
        return held;
    }

    private static Optional<String> id(CsvTable.Row row, Map<String, Integer> lines) {
        Optional<String> id = row.required("id");
        id.ifPresent(text -> {
            @Nullable Integer first = lines.putIfAbsent(text, row.line());
            if (first != null) {
                row.problem(DocumentProblem.ID_TWICE, "id", "column", "id", "value", text, "line", first);
            }
        });
        return id;
    }

    private static Optional<Status> status(CsvTable.Row row) {
        return row.word("status", Status::parse, Arrays.asList(Status.values()));
    }

    private static List<Source> sources(CsvTable.Row row, String column, Map<String, Source> sources) {
        return list(row.text(column)).stream()
                .flatMap(id -> {
                    if (!sources.containsKey(id)) {
                        row.problem(
                                DocumentProblem.REFERENCE_UNKNOWN,
                                column,
                                "what",
                                Bilingual.of("nguồn", "source"),
                                "value",
                                id);
                    }
                    return Stream.ofNullable(sources.get(id));
                })
                .toList();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The rows of a file of facts. */
    private static final class FactRows {

        private final CsvTable table;
        private final UnitCatalog catalog;
        private final Map<String, Source> sources;
        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<Integer, Units> units = new TreeMap<>();

        FactRows(CsvTable table, UnitCatalog catalog, Map<String, Source> sources) {
            this.table = table;
            this.catalog = catalog;
            this.sources = sources;
        }

        Optional<Fact> fact(CsvTable.Row row) {
            Optional<Fact.Subject> subject = subject(row);
            Optional<Fact.Kind> kind = row.word("kind", FactRows::kind, Arrays.asList(Fact.Kind.values()));
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            ONLY_SOME_KINDS.stream()
                    .filter(column -> !row.isBlank(column))
                    .filter(column -> !USED.getOrDefault(kind.get(), Set.of()).contains(column))
                    .forEach(column -> row.problem(
                            DocumentProblem.FIELD_OF_OTHER_KIND,
                            column,
                            "kind",
                            kind.get(),
                            "column",
                            column,
                            "value",
                            row.text(column)));
            Optional<Function<Fact.Subject, Fact>> made = switch (kind.get()) {
                case VALUE -> value(row);
                case POINTS -> points(row);
                case RANK -> rank(row, subject);
                case VALUE_CHANGE ->
                    change(
                            row,
                            row.decimal("figure"),
                            (figure, base) -> about -> new Fact.ValueChange(about, figure, base));
                case POINTS_CHANGE ->
                    change(
                            row,
                            row.decimal("figure"),
                            (figure, base) -> about -> new Fact.PointsChange(about, figure, base));
                case RANK_CHANGE ->
                    change(
                            row,
                            whole(row, "figure", -10_000),
                            (figure, base) -> about -> new Fact.RankChange(about, figure, base));
                case COMPONENTS_ROSE -> componentsRose(row);
            };
            return subject.flatMap(about -> made.map(make -> make.apply(about)));
        }

        private interface Change<T> {
            Function<Fact.Subject, Fact> of(T figure, int baseYear);
        }

        private Optional<Fact.Subject> subject(CsvTable.Row row) {
            Optional<String> id = id(row, lines);
            OptionalInt year = row.year("index_year");
            Optional<AdministrativeUnit> unit = year.isPresent() ? unit(row, year.getAsInt()) : Optional.empty();
            Optional<Measure> measure = measure(row);
            Optional<Status> status = row.isBlank("status") ? Optional.of(Status.GIVEN) : status(row);
            List<Source> where = sources(row, "sources", sources);
            if (id.isEmpty() || year.isEmpty() || unit.isEmpty() || measure.isEmpty() || status.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Fact.Subject(
                    id.get(),
                    year.getAsInt(),
                    unit.get(),
                    measure.get(),
                    new Provenance(status.get(), where, row.text("note")),
                    list(row.text("conflicts"))));
        }

        private Optional<AdministrativeUnit> unit(CsvTable.Row row, int year) {
            Optional<String> name = row.required("unit");
            if (name.isEmpty()) {
                return Optional.empty();
            }
            return units(row, "index_year", year).flatMap(known -> {
                Lookup lookup = known.lookup(name.get());
                lookup.problem(row.at("unit")).ifPresent(table.problems()::add);
                return lookup.unit();
            });
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

        private static Optional<Measure> measure(CsvTable.Row row) {
            return row.required("measure").flatMap(text -> {
                try {
                    Measure measure = Measure.parse(text);
                    if (measure.componentNumber()
                            .filter(number -> number > COMPONENTS)
                            .isPresent()) {
                        row.problem(DocumentProblem.COMPONENT_UNKNOWN, "measure", "value", text);
                        return Optional.empty();
                    }
                    return Optional.of(measure);
                } catch (IllegalArgumentException e) {
                    row.problem(DocumentProblem.MEASURE_UNKNOWN, "measure", "value", text);
                    return Optional.empty();
                }
            });
        }

        private static Fact.Kind kind(String text) {
            return Arrays.stream(Fact.Kind.values())
                    .filter(kind -> kind.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }

        private static Optional<Function<Fact.Subject, Fact>> value(CsvTable.Row row) {
            Optional<BigDecimal> percent = row.notNegative("figure");
            // A figure above 100 is a misprint or a slip of the pen; cut off at 100 it would look like one that is
            // right.
            if (percent.filter(figure -> figure.compareTo(HUNDRED) > 0).isPresent()) {
                row.problem(DocumentProblem.PERCENT_OUT_OF_RANGE, "figure", "value", row.text("figure"));
                return Optional.empty();
            }
            return percent.map(figure -> about -> new Fact.Value(about, IndexValue.printed(figure)));
        }

        private static Optional<Function<Fact.Subject, Fact>> points(CsvTable.Row row) {
            Optional<BigDecimal> figure = row.notNegative("figure");
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
            Optional<Integer> rank = whole(row, "figure", 1);
            Optional<Integer> of = row.isBlank("of") ? Optional.empty() : whole(row, "of", 1);
            Optional<Integer> most = of.or(
                    () -> subject.map(about -> units.get(about.indexYear())).map(Units::size));
            if (rank.isPresent() && most.filter(count -> rank.get() > count).isPresent()) {
                row.problem(DocumentProblem.RANK_ABOVE_COUNT, "figure", "value", rank.get(), "of", most.get());
                return Optional.empty();
            }
            return rank.map(place ->
                    about -> new Fact.Rank(about, place, of.map(OptionalInt::of).orElse(OptionalInt.empty())));
        }

        private <T> Optional<Function<Fact.Subject, Fact>> change(
                CsvTable.Row row, Optional<T> figure, Change<T> made) {
            OptionalInt base = row.year("base_year");
            if (base.isPresent() && row.text("index_year").compareTo(row.text("base_year")) <= 0) {
                row.problem(
                        DocumentProblem.BASE_YEAR_NOT_EARLIER,
                        "base_year",
                        "year",
                        row.text("index_year"),
                        "value",
                        row.text("base_year"));
                return Optional.empty();
            }
            if (base.isPresent() && units(row, "base_year", base.getAsInt()).isEmpty()) {
                return Optional.empty();
            }
            return base.isPresent() ? figure.map(change -> made.of(change, base.getAsInt())) : Optional.empty();
        }

        private static Optional<Function<Fact.Subject, Fact>> componentsRose(CsvTable.Row row) {
            Optional<Integer> rose = whole(row, "figure", 0);
            Optional<Integer> of = whole(row, "of", 1);
            Optional<Boolean> byRank = row.isBlank("basis")
                    ? Optional.empty()
                    : row.word("basis", FactRows::byRank, List.of("rank", "value"));
            Optional<BigDecimal> largest = row.isBlank("largest") ? Optional.empty() : row.decimal("largest");
            Optional<Set<Integer>> components = components(row);
            int named = components.map(Set::size).orElse(0);
            if (rose.isPresent() && of.isPresent() && (rose.get() > of.get() || (named > 0 && named != rose.get()))) {
                row.problem(
                        DocumentProblem.COUNT_ABOVE_TOTAL,
                        "figure",
                        "value",
                        rose.get(),
                        "of",
                        of.get(),
                        "named",
                        named);
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
                return Optional.of(list(row.text("components")).stream()
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
                boolean fits = Ratio.of(number).denominator().bitLength() == 1
                        && number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(10_000)) <= 0;
                if (!fits) {
                    row.problem(DocumentProblem.NOT_WHOLE, column, "column", column, "value", row.text(column));
                    return Optional.empty();
                }
                return Optional.of(number.intValueExact());
            });
        }

        /** Facts in conflict name each other, or one of them would look undisputed. */
        void checkConflicts() {
            Map<String, List<String>> named = new HashMap<>();
            table.rows().forEach(row -> named.putIfAbsent(row.text("id"), list(row.text("conflicts"))));
            for (CsvTable.Row row : table.rows()) {
                for (String other : list(row.text("conflicts"))) {
                    if (!named.getOrDefault(other, List.of()).contains(row.text("id"))) {
                        table.problems()
                                .add(Problem.of(
                                        DocumentProblem.CONFLICT_ONE_SIDED,
                                        row.at("conflicts"),
                                        "id",
                                        row.text("id"),
                                        "other",
                                        other));
                    }
                }
            }
        }
    }
}
