package org.parindex.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.fact.Fact;
import org.parindex.fact.Held;
import org.parindex.framework.Decision;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.published.PublishedFigures;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitCatalog;

/**
 * Published facts in CSV: the sources, the facts, and the statements that are no facts yet. The columns are described in the README
 * beside the bundled files.
 */
public final class PublishedCsv {

    /** The columns that a file of facts must have. */
    private static final List<String> REQUIRED = List.of("year", "unit", "kind", "figure");

    /** The columns that it may have. */
    private static final List<String> OPTIONAL = List.of(
            "id",
            "measure",
            "maximum",
            "of",
            "base_year",
            "against",
            "what",
            "basis",
            "largest",
            "components",
            "status",
            "sources",
            "note");

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
     * Reads the facts of a file of one's own, such as a clerk types from a newspaper: {@code year,unit,kind,figure}, and further columns
     * as far as needed; blank fields at the end of a line may be left out. Its {@code sources} are free words, each a source of its own.
     *
     * @param file the file
     * @param catalog the units; a name is looked up among those of the index year
     * @return the facts, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Fact> readFacts(Path file, UnitCatalog catalog) {
        return readFacts(file.toString(), Documents.bytes(file), catalog);
    }

    /**
     * Reads the facts of a document of one's own.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @param catalog the units; a name is looked up among those of the index year
     * @return the facts, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Fact> readFacts(String document, byte[] bytes, UnitCatalog catalog) {
        return facts(CsvTable.readRagged(document, bytes, REQUIRED, OPTIONAL), catalog, PublishedCsv::freeSources);
    }

    /**
     * Reads facts whose {@code sources} are the ids of known sources.
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
        return facts(
                CsvTable.read(document, bytes, REQUIRED, OPTIONAL, Map.of()),
                catalog,
                row -> sources(row, "sources", sources));
    }

    private static List<Fact> facts(CsvTable table, UnitCatalog catalog, Function<CsvTable.Row, List<Source>> sources) {
        FactRows rows = new FactRows(table, catalog, sources);
        List<Fact> facts = new ArrayList<>();
        table.rows().forEach(row -> rows.fact(row).ifPresent(facts::add));
        Documents.refuseIfAny(table.problems());
        return facts;
    }

    /** A newspaper, a page, an address: whatever the user wrote, he answers for it. */
    private static List<Source> freeSources(CsvTable.Row row) {
        return list(row.text("sources")).stream()
                .map(words -> new Source(words, words, words.matches("https?://.*") ? words : "", Status.GIVEN, ""))
                .toList();
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
                List.of("id", "row", "year", "subject", "measure", "kind", "statement", "source"),
                List.of(),
                Map.of());
        List<Held> held = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> id = id(row, lines);
            OptionalInt year = row.year("year");
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
        return row.required("id").flatMap(text -> id(row, text, lines));
    }

    /** The name of a row, which no row before it has. */
    static Optional<String> id(CsvTable.Row row, String text, Map<String, Integer> lines) {
        @Nullable Integer first = lines.putIfAbsent(text, row.line());
        if (first != null) {
            row.problem(DocumentProblem.ID_TWICE, "id", "column", "id", "value", text, "line", first);
        }
        return Optional.of(text);
    }

    static Optional<Status> status(CsvTable.Row row) {
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

    static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
