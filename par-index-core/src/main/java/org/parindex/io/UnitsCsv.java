package org.parindex.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

/**
 * A catalogue of units in CSV: one row for each span of days over which a unit keeps its name and kind.
 *
 * <p>Columns: {@code code}, {@code name}, {@code kind}; and as far as needed {@code name_en}, {@code parent} (the code of the unit
 * above), {@code region}, {@code valid_from}, {@code valid_to} (both days included), {@code aliases} (separated by {@code |}),
 * {@code scheme}, {@code predecessors} ({@code scheme/code}, separated by {@code ;}), {@code basis}, {@code status}, {@code note}.
 */
public final class UnitsCsv {

    private static final List<String> REQUIRED = List.of("code", "name", "kind");
    private static final List<String> OPTIONAL = List.of(
            "name_en",
            "parent",
            "region",
            "valid_from",
            "valid_to",
            "aliases",
            "scheme",
            "predecessors",
            "basis",
            "status",
            "note");

    private UnitsCsv() {}

    /**
     * Reads a catalogue. Its scheme, where the file has no column for it, is the name of the file without its ending.
     *
     * @param file the file
     * @return the catalogue
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static UnitCatalog read(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return read(
                file.toString(),
                name,
                Bilingual.of("các đơn vị trong " + name, "the units of " + name),
                Documents.bytes(file),
                Map.of());
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @return its problems, in the order of their places; empty if it can be read
     */
    public static List<Problem> check(Path file) {
        try {
            read(file);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /**
     * Reads a catalogue.
     *
     * @param document the name of the document, for messages
     * @param scheme the scheme of the codes where the document has no column for it
     * @param name what the units are, for messages
     * @param bytes the bytes of the document, UTF-8
     * @param regions the regions by scheme and Vietnamese name, where more is known of them than the name
     * @return the catalogue
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static UnitCatalog read(
            String document, String scheme, Bilingual name, byte[] bytes, Map<String, Map<String, Region>> regions) {
        CsvTable table = CsvTable.read(document, bytes, REQUIRED, OPTIONAL, Map.of());
        List<AdministrativeUnit> units = new ArrayList<>();
        Map<UnitKey, List<String>> aliases = new LinkedHashMap<>();
        Map<AdministrativeUnit, Integer> seen = new HashMap<>();
        Map<AdministrativeUnit, Integer> places = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            unit(row, scheme, regions).ifPresent(unit -> {
                Integer first = seen.putIfAbsent(spanOnly(unit), row.line());
                if (first != null) {
                    row.problem(
                            DocumentProblem.ID_TWICE, "code", "column", "code", "value", unit.code(), "line", first);
                }
                units.add(unit);
                places.put(unit, row.line());
                aliases.computeIfAbsent(unit.key(), any -> new ArrayList<>()).addAll(list(row.text("aliases"), "\\|"));
            });
        }
        Documents.refuseIfAny(table.problems());
        return UnitCatalog.of(name, units, unit -> new Position(document, places.getOrDefault(unit, 0), 0))
                .withAliases(aliases);
    }

    /**
     * Reads regions: {@code scheme}, {@code name}, {@code name_en}, {@code status}, {@code note}.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the regions by scheme and Vietnamese name
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Map<String, Map<String, Region>> readRegions(String document, byte[] bytes) {
        CsvTable table = CsvTable.read(
                document, bytes, List.of("scheme", "name", "name_en", "status", "note"), List.of(), Map.of());
        Map<String, Map<String, Region>> regions = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> scheme = row.required("scheme");
            Optional<String> name = row.required("name");
            Optional<String> english = row.required("name_en");
            Optional<Status> status = row.word("status", Status::parse, Arrays.asList(Status.values()));
            if (scheme.isPresent() && name.isPresent() && english.isPresent() && status.isPresent()) {
                regions.computeIfAbsent(scheme.get(), any -> new LinkedHashMap<>())
                        .put(
                                name.get(),
                                new Region(
                                        scheme.get(),
                                        Bilingual.of(name.get(), english.get()),
                                        Provenance.of(status.get(), row.text("note"))));
            }
        }
        Documents.refuseIfAny(table.problems());
        return regions;
    }

    /**
     * Reads further spellings of names: {@code scheme}, {@code code}, {@code alias}.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the spellings by unit
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Map<UnitKey, List<String>> readAliases(String document, byte[] bytes) {
        CsvTable table = CsvTable.read(document, bytes, List.of("scheme", "code", "alias"), List.of(), Map.of());
        Map<UnitKey, List<String>> aliases = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> scheme = row.required("scheme");
            Optional<String> code = row.required("code");
            Optional<String> alias = row.required("alias");
            if (scheme.isPresent() && code.isPresent() && alias.isPresent()) {
                aliases.computeIfAbsent(new UnitKey(scheme.get(), code.get()), any -> new ArrayList<>())
                        .add(alias.get());
            }
        }
        Documents.refuseIfAny(table.problems());
        return aliases;
    }

    /** Two rows with one key and one span are one unit written twice, whatever else they say. */
    private static AdministrativeUnit spanOnly(AdministrativeUnit unit) {
        AdministrativeUnit bare = AdministrativeUnit.of(unit.key().scheme(), unit.code(), unit.code(), UnitKind.OTHER);
        return new AdministrativeUnit(
                bare.key(),
                bare.name(),
                bare.kind(),
                bare.region(),
                bare.parent(),
                unit.from(),
                unit.to(),
                bare.predecessors(),
                bare.basis(),
                bare.provenance());
    }

    private static Optional<AdministrativeUnit> unit(
            CsvTable.Row row, String ownScheme, Map<String, Map<String, Region>> regions) {
        String scheme = row.isBlank("scheme") ? ownScheme : row.text("scheme");
        Optional<String> code = row.required("code");
        Optional<String> name = row.required("name");
        Optional<UnitKind> kind = row.word("kind", UnitKind::parse, UnitKind.names());
        Optional<LocalDate> from = row.date("valid_from");
        Optional<LocalDate> to = row.date("valid_to");
        Optional<Status> status = row.isBlank("status")
                ? Optional.of(Status.GIVEN)
                : row.word("status", Status::parse, Arrays.asList(Status.values()));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.problem(DocumentProblem.DATES_REVERSED, "valid_to", "from", from.get(), "to", to.get());
            return Optional.empty();
        }
        boolean dated = from.isPresent() != row.isBlank("valid_from") && to.isPresent() != row.isBlank("valid_to");
        if (code.isEmpty() || name.isEmpty() || kind.isEmpty() || status.isEmpty() || !dated) {
            return Optional.empty();
        }
        return Optional.of(new AdministrativeUnit(
                new UnitKey(scheme, code.get()),
                Bilingual.of(name.get(), row.isBlank("name_en") ? name.get() : row.text("name_en")),
                kind.get(),
                region(row.text("region"), scheme, regions),
                row.isBlank("parent") ? Optional.empty() : Optional.of(new UnitKey(scheme, row.text("parent"))),
                from,
                to,
                list(row.text("predecessors"), ";").stream()
                        .map(key -> key(row, scheme, key))
                        .toList(),
                row.text("basis"),
                Provenance.of(status.get(), row.text("note"))));
    }

    private static Optional<Region> region(String name, String scheme, Map<String, Map<String, Region>> regions) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(regions.getOrDefault(scheme, Map.of())
                .getOrDefault(name, new Region(scheme, Bilingual.same(name), Provenance.of(Status.GIVEN, ""))));
    }

    private static UnitKey key(CsvTable.Row row, String scheme, String text) {
        int slash = text.indexOf('/');
        if (slash == 0 || slash == text.length() - 1) {
            row.problem(
                    DocumentProblem.REFERENCE_UNKNOWN,
                    "predecessors",
                    "what",
                    Bilingual.of("đơn vị", "unit"),
                    "value",
                    text);
            return new UnitKey(scheme, "?");
        }
        return slash < 0 ? new UnitKey(scheme, text) : new UnitKey(text.substring(0, slash), text.substring(slash + 1));
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
