package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.framework.CriterionId;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.score.Appraisals;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKind;

/**
 * Appraisals in JSON, of one index year and one stage, one unit or many:
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-appraisal/1",
 *   "indexYear": 2023,
 *   "stage": "appraised",
 *   "appraisals": [
 *     {"unit": "Nậm Nhùn", "kind": "district", "others": "accepted",
 *      "findings": {"3.2": {"finding": "points 0.5", "reason": "Chưa có danh sách kèm theo"}, "4.1": "91.17%"}}
 *   ]
 * }
 * }</pre>
 *
 * <p>A finding is the text form of {@link Finding}, or an object that gives the reason, too; {@code others} is that on all criteria that
 * have none of their own. {@code kind}, and one of {@code others} and {@code findings}, may be left out. Every problem of all units
 * is reported at once; what does not fit a card is found when {@link Appraisals} are taken to it.
 */
public final class AppraisalJson {

    private static final String FORMAT = "par-index-appraisal/1";

    private AppraisalJson() {}

    /**
     * Reads a file of any units, which are known by their names.
     *
     * @param file the file
     * @return the appraisals, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Appraisals read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a file of units of a catalogue, as it is in force for the index year.
     *
     * @param file the file
     * @param catalog the units, found by name or code
     * @return the appraisals, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Appraisals read(Path file, UnitCatalog catalog) {
        return read(file.toString(), Documents.bytes(file), catalog);
    }

    /**
     * Reads a document of any units, which are known by their names.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the appraisals, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Appraisals read(String document, byte[] bytes) {
        return new Reading(document, bytes, null).appraisals();
    }

    /**
     * Reads a document of units of a catalogue, as it is in force for the index year.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param catalog the units, found by name or code
     * @return the appraisals, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Appraisals read(String document, byte[] bytes, UnitCatalog catalog) {
        return new Reading(document, bytes, catalog).appraisals();
    }

    /**
     * Writes appraisals. A unit of a catalogue is written by its code, any other by its name and kind.
     *
     * @param appraisals the appraisals, of one index year and one stage, one a unit, at least one
     * @return the document; {@link #read(String, byte[])} gives the same appraisals back
     * @throws IllegalArgumentException if there is none, or they are of several years or stages, or a unit comes twice
     */
    public static String write(List<Appraisal> appraisals) {
        WrittenAppraisals.requireOneEach(appraisals);
        Appraisal first = appraisals.get(0);
        for (Appraisal appraisal : appraisals) {
            if (appraisal.indexYear() != first.indexYear() || appraisal.stage() != first.stage()) {
                throw new IllegalArgumentException("The appraisals of a JSON document must be of one year and stage: "
                        + first + "; " + appraisal + "; write a document for each, or CSV");
            }
        }
        return JsonPrinter.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeNumberField("indexYear", first.indexYear());
            generator.writeStringField("stage", first.stage().toString());
            generator.writeArrayFieldStart("appraisals");
            for (Appraisal appraisal : appraisals) {
                write(appraisal, generator);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        });
    }

    private static void write(Appraisal appraisal, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("unit", WrittenAssessments.unit(appraisal.unit()));
        Optional<UnitKind> kind = WrittenAssessments.kind(appraisal.unit());
        if (kind.isPresent()) {
            generator.writeStringField("kind", kind.get().toString());
        }
        if (appraisal.others().isPresent()) {
            write("others", appraisal.others().get(), generator);
        }
        generator.writeObjectFieldStart("findings");
        for (Map.Entry<CriterionId, Finding> entry : appraisal.findings().entrySet()) {
            write(entry.getKey().toString(), entry.getValue(), generator);
        }
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void write(String key, Finding finding, JsonGenerator generator) throws IOException {
        if (finding.reason().isEmpty()) {
            generator.writeStringField(key, finding.toString());
            return;
        }
        generator.writeObjectFieldStart(key);
        generator.writeStringField("finding", finding.toString());
        generator.writeStringField("reason", finding.reason());
        generator.writeEndObject();
    }

    /** One pass over one document. */
    private static final class Reading {

        private final JsonTree.Value root;
        private final AppraisalDrafts drafts;

        Reading(String document, byte[] bytes, @Nullable UnitCatalog catalog) {
            this.root = JsonTree.read(document, bytes);
            this.drafts = new AppraisalDrafts(catalog, root.problems());
        }

        Appraisals appraisals() {
            root.object(List.of("format", "indexYear", "stage", "appraisals")).ifPresent(this::read);
            return drafts.appraisals();
        }

        private void read(JsonTree.Value document) {
            document.requireFormat(FORMAT);
            Optional<Integer> year = document.require("indexYear").flatMap(value -> {
                Optional<Integer> read = value.year();
                read.ifPresent(number -> drafts.year(number, value.position()));
                return read;
            });
            Optional<Stage> stage = document.require("stage").flatMap(value -> value.word(AppraisalDrafts.STAGES));
            document.require("appraisals").ifPresent(list -> {
                if (list.isArray() && list.items().isEmpty()) {
                    list.problem(DocumentProblem.ASSESSMENTS_NONE);
                }
                list.items()
                        .forEach(one -> one.object(List.of("unit", "kind", "others", "findings"))
                                .ifPresent(object -> read(object, year, stage)));
            });
        }

        private void read(JsonTree.Value object, Optional<Integer> year, Optional<Stage> stage) {
            AppraisalDrafts.Draft draft = drafts.newDraft(year, object, stage);
            object.requireAnyOf(List.of("others", "findings"));
            object.get("others")
                    .ifPresent(value ->
                            finding(draft, AppraisalDrafts.OTHERS, object.keyPosition(AppraisalDrafts.OTHERS), value));
            object.get("findings")
                    .flatMap(JsonTree.Value::object)
                    .ifPresent(findings -> findings.members().forEach((criterion, value) -> {
                        if (criterion.equals(AppraisalDrafts.OTHERS)) {
                            // It stands beside the findings; within, it would be a second one.
                            AssessmentDrafts.criterion(criterion, findings.keyPosition(criterion), root.problems());
                        } else {
                            finding(draft, criterion, findings.keyPosition(criterion), value);
                        }
                    }));
        }

        private void finding(AppraisalDrafts.Draft draft, String criterion, Position at, JsonTree.Value value) {
            if (!value.isObject()) {
                finding(draft, criterion, at, value, "");
                return;
            }
            value.object(List.of("finding", "reason"));
            String reason = value.get("reason").flatMap(JsonTree.Value::text).orElse("");
            value.require("finding").ifPresent(given -> finding(draft, criterion, at, given, reason));
        }

        private void finding(
                AppraisalDrafts.Draft draft, String criterion, Position at, JsonTree.Value given, String reason) {
            Optional<String> text = given.text();
            if (text.filter(String::isBlank).isPresent()) {
                given.problem(DocumentProblem.VALUE_MISSING, "column", given.pointer());
                text = Optional.empty();
            }
            drafts.finding(draft, criterion, at, text, given.position(), reason);
        }
    }
}
