package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.dossier.Count;
import org.parindex.dossier.CountPart;
import org.parindex.dossier.DossierPart;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.Period;
import org.parindex.dossier.Place;
import org.parindex.dossier.ProcedurePart;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/**
 * Reports of dossiers in JSON:
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-dossiers/1",
 *   "statistics": [
 *     {"place": "Lai Châu / Nậm Nhùn", "kind": "district", "from": "2023-01-01", "to": "2023-09-15",
 *      "counts": {"received": 3846, "online": 3533}, "procedures": {"procedures": 135}},
 *     {"place": "Lai Châu", "from": "2023-01-01", "to": "2023-09-30", "counts": {"online": "more than 20000"}}
 *   ]
 * }
 * }</pre>
 *
 * <p>{@code kind} and {@code procedures} may be left out, and so may every part of the counts: it is unknown then, which is not zero.
 * A count is a whole number, or the text form of a {@link Count}. Sums that fail are no problem of the document: {@link
 * DossierReport#sums} reports them.
 */
public final class DossiersJson {

    private static final String FORMAT = "par-index-dossiers/1";
    private static final Bilingual COUNT = Bilingual.of(
            "số nguyên, hoặc chữ dạng \"more than 39000\"", "a whole number, or a text such as \"more than 39000\"");

    private DossiersJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the reports, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<DossierReport> read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the reports, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<DossierReport> read(String document, byte[] bytes) {
        JsonTree.Value root = JsonTree.read(document, bytes);
        DossierDrafts drafts = new DossierDrafts(root.problems());
        root.object(List.of("format", "statistics")).ifPresent(object -> {
            object.require("format")
                    .ifPresent(value -> value.text()
                            .filter(text -> !text.equals(FORMAT))
                            .ifPresent(text ->
                                    value.problem(DocumentProblem.FORMAT_UNKNOWN, "format", FORMAT, "value", text)));
            object.require("statistics").ifPresent(list -> {
                if (list.isArray() && list.items().isEmpty()) {
                    list.problem(DocumentProblem.ASSESSMENTS_NONE);
                }
                list.items()
                        .forEach(one -> one.object(List.of("place", "kind", "from", "to", "counts", "procedures"))
                                .ifPresent(report -> read(report, drafts)));
            });
        });
        return drafts.reports();
    }

    private static void read(JsonTree.Value object, DossierDrafts drafts) {
        Optional<JsonTree.Value> named = object.require("place");
        Optional<Place> place =
                named.flatMap(value -> value.text().flatMap(text -> drafts.place(text, value.position())));
        Optional<UnitKind> kind = object.get("kind").flatMap(DossiersJson::kind);
        Optional<LocalDate> from = object.require("from").flatMap(value -> date(value, "from"));
        Optional<JsonTree.Value> end = object.require("to");
        Optional<LocalDate> to = end.flatMap(value -> date(value, "to"));
        Optional<Period> period = drafts.period(from, to, end.orElse(object).position());
        Map<DossierPart, Count> counts = new EnumMap<>(DossierPart.class);
        object.require("counts")
                .flatMap(value -> value.object(DossierDrafts.DOSSIER_KEYS))
                .ifPresent(given -> read(given, DossierPart.values(), counts, drafts));
        Map<ProcedurePart, Count> procedures = new EnumMap<>(ProcedurePart.class);
        object.get("procedures")
                .flatMap(value -> value.object(DossierDrafts.PROCEDURE_KEYS))
                .ifPresent(given -> read(given, ProcedurePart.values(), procedures, drafts));
        if (place.isPresent() && period.isPresent()) {
            drafts.report(
                    place.get(),
                    kind,
                    period.get(),
                    counts,
                    procedures,
                    named.orElse(object).position(),
                    end.orElse(object).position());
        }
    }

    private static <P extends CountPart> void read(
            JsonTree.Value given, P[] parts, Map<P, Count> counts, DossierDrafts drafts) {
        for (P part : parts) {
            given.get(part.key())
                    .flatMap(value -> value.wholeOrText(COUNT).flatMap(text -> drafts.count(text, value.position())))
                    .ifPresent(count -> counts.put(part, count));
        }
    }

    private static Optional<UnitKind> kind(JsonTree.Value value) {
        return value.text().flatMap(text -> {
            Optional<UnitKind> kind = UnitKind.find(text);
            if (kind.isEmpty()) {
                value.problems().add(Documents.unknownWord(value.position(), "kind", text, UnitKind.names()));
            }
            return kind;
        });
    }

    private static Optional<LocalDate> date(JsonTree.Value value, String key) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.strip()));
            } catch (DateTimeParseException e) {
                value.problem(DocumentProblem.DATE_MALFORMED, "column", key, "value", text);
                return Optional.empty();
            }
        });
    }

    /**
     * Writes reports.
     *
     * @param reports the reports, at least one; the periods of one place must not overlap
     * @return the document; {@link #read(String, byte[])} gives the same reports back
     * @throws IllegalArgumentException if there is none, or two of one place overlap
     */
    public static String write(List<DossierReport> reports) {
        DossierDrafts.requireDistinct(reports);
        return JsonPrinter.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeArrayFieldStart("statistics");
            for (DossierReport report : reports) {
                write(generator, report);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        });
    }

    private static void write(JsonGenerator generator, DossierReport report) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("place", report.place().path());
        if (report.place().kind().isPresent()) {
            generator.writeStringField("kind", report.place().kind().get().toString());
        }
        generator.writeStringField("from", report.period().from().toString());
        generator.writeStringField("to", report.period().to().toString());
        write(generator, "counts", report.counts().counts());
        if (report.procedures().isPresent()) {
            write(generator, "procedures", report.procedures().get().counts());
        }
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String key, Map<? extends CountPart, Count> counts)
            throws IOException {
        generator.writeObjectFieldStart(key);
        for (Map.Entry<? extends CountPart, Count> entry : counts.entrySet()) {
            generator.writeFieldName(entry.getKey().key());
            if (entry.getValue().isExact()) {
                generator.writeNumber(entry.getValue().low());
            } else {
                generator.writeString(entry.getValue().toString());
            }
        }
        generator.writeEndObject();
    }
}
