package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.provenance.DocumentReference;
import org.parindex.score.Scorer;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKind;

/**
 * Assessments in JSON, of one index year, one unit or many:
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-assessment/1",
 *   "indexYear": 2023,
 *   "assessments": [
 *     {"unit": "Nậm Nhùn", "kind": "district", "surveyHeld": true, "evidence": {"1.1": "yes", "3.2": "37 of 45"}}
 *   ]
 * }
 * }</pre>
 *
 * <p>In place of a text, evidence may be an object with the documents that prove it: {@code {"evidence": "37 of 45", "documents":
 * [{"title": "…", "number": "12/BC-UBND", "date": "2023-12-15", "digest": "sha256:…"}]}}; of a document, any part may be left out.
 *
 * <p>{@code kind} and {@code surveyHeld} may be left out: a survey was held unless it says otherwise. Evidence is the text form of
 * {@link Evidence}. A document is read for a scorer, and every problem of all units is reported at once.
 */
public final class AssessmentJson {

    private static final String FORMAT = "par-index-assessment/1";

    private AssessmentJson() {}

    /**
     * Reads a file of any units, which are known by their names.
     *
     * @param file the file
     * @param scorer the scorer that they must satisfy
     * @return the assessments, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> read(Path file, Scorer scorer) {
        return read(file.toString(), Documents.bytes(file), scorer);
    }

    /**
     * Reads a file of units of a catalogue, as it is in force for the index year.
     *
     * @param file the file
     * @param scorer the scorer that they must satisfy
     * @param catalog the units, found by name or code
     * @return the assessments, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> read(Path file, Scorer scorer, UnitCatalog catalog) {
        return read(file.toString(), Documents.bytes(file), scorer, catalog);
    }

    /**
     * Reads a document of any units, which are known by their names.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param scorer the scorer that they must satisfy
     * @return the assessments, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Assessment> read(String document, byte[] bytes, Scorer scorer) {
        return new Reading(document, bytes, scorer, false, null).assessments();
    }

    /**
     * Reads a document of units of a catalogue, as it is in force for the index year.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param scorer the scorer that they must satisfy
     * @param catalog the units, found by name or code
     * @return the assessments, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Assessment> read(String document, byte[] bytes, Scorer scorer, UnitCatalog catalog) {
        return new Reading(document, bytes, scorer, false, catalog).assessments();
    }

    /**
     * Reads a file of any units, which are known by their names, as they assess themselves: without evidence where a criterion is not
     * open to self-assessment.
     *
     * @param file the file
     * @param scorer the scorer that is to {@link Scorer#selfAssess} them
     * @return the assessments, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readSelfAssessments(Path file, Scorer scorer) {
        return readSelfAssessments(file.toString(), Documents.bytes(file), scorer);
    }

    /**
     * Reads a file of units of a catalogue, as it is in force for the index year, as they assess themselves.
     *
     * @param file the file
     * @param scorer the scorer that is to {@link Scorer#selfAssess} them
     * @param catalog the units, found by name or code
     * @return the assessments, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readSelfAssessments(Path file, Scorer scorer, UnitCatalog catalog) {
        return readSelfAssessments(file.toString(), Documents.bytes(file), scorer, catalog);
    }

    /**
     * Reads a document of any units, which are known by their names, as they assess themselves: without evidence where a criterion is
     * not open to self-assessment.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param scorer the scorer that is to {@link Scorer#selfAssess} them
     * @return the assessments, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Assessment> readSelfAssessments(String document, byte[] bytes, Scorer scorer) {
        return new Reading(document, bytes, scorer, true, null).assessments();
    }

    /**
     * Reads a document of units of a catalogue, as it is in force for the index year, as they assess themselves.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param scorer the scorer that is to {@link Scorer#selfAssess} them
     * @param catalog the units, found by name or code
     * @return the assessments, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<Assessment> readSelfAssessments(
            String document, byte[] bytes, Scorer scorer, UnitCatalog catalog) {
        return new Reading(document, bytes, scorer, true, catalog).assessments();
    }

    /** The assessments as they are written, be they such as a scorer refuses. */
    static List<Assessment> readUnchecked(String document, byte[] bytes) {
        return new Reading(document, bytes, null, false, null).assessments();
    }

    /**
     * Writes assessments. A unit of a catalogue is written by its code, any other by its name and kind.
     *
     * @param assessments the assessments, of one index year, one a unit, at least one
     * @return the document; {@link #read(String, byte[], Scorer)} gives the same assessments back
     * @throws IllegalArgumentException if there is none, or they are of several years, or a unit comes twice
     */
    public static String write(List<Assessment> assessments) {
        WrittenAssessments.requireOneEach(assessments);
        int year = assessments.get(0).indexYear();
        for (Assessment assessment : assessments) {
            if (assessment.indexYear() != year) {
                throw new IllegalArgumentException("The assessments of a JSON document must be of one year: " + year
                        + ", " + assessment.indexYear() + "; write a document for each year, or CSV");
            }
        }
        return JsonPrinter.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeNumberField("indexYear", year);
            generator.writeArrayFieldStart("assessments");
            for (Assessment assessment : assessments) {
                write(assessment, generator);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        });
    }

    private static void write(Assessment assessment, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("unit", WrittenAssessments.unit(assessment.unit()));
        Optional<UnitKind> kind = WrittenAssessments.kind(assessment.unit());
        if (kind.isPresent()) {
            generator.writeStringField("kind", kind.get().toString());
        }
        if (!assessment.surveyHeld()) {
            generator.writeBooleanField("surveyHeld", false);
        }
        generator.writeObjectFieldStart("evidence");
        for (Map.Entry<CriterionId, Evidence> entry : assessment.evidence().entrySet()) {
            List<DocumentReference> documents = assessment.documentsOf(entry.getKey());
            if (documents.isEmpty()) {
                generator.writeStringField(
                        entry.getKey().toString(), entry.getValue().toString());
            } else {
                generator.writeObjectFieldStart(entry.getKey().toString());
                generator.writeStringField("evidence", entry.getValue().toString());
                ReferenceJson.write(generator, documents);
                generator.writeEndObject();
            }
        }
        generator.writeEndObject();
        generator.writeEndObject();
    }

    /** One pass over one document. */
    private static final class Reading {

        private final JsonTree.Value root;
        private final AssessmentDrafts drafts;

        Reading(String document, byte[] bytes, @Nullable Scorer scorer, boolean self, @Nullable UnitCatalog catalog) {
            this.root = JsonTree.read(document, bytes);
            this.drafts = new AssessmentDrafts(scorer, self, catalog, root.problems());
        }

        List<Assessment> assessments() {
            root.object(List.of("format", "indexYear", "assessments")).ifPresent(this::read);
            return drafts.assessments();
        }

        private void read(JsonTree.Value document) {
            document.requireFormat(FORMAT);
            Optional<Integer> year = document.require("indexYear").flatMap(value -> {
                Optional<Integer> read = value.year();
                read.ifPresent(number -> drafts.year(number, value.position()));
                return read;
            });
            document.require("assessments").ifPresent(list -> {
                if (list.isArray() && list.items().isEmpty()) {
                    list.problem(DocumentProblem.ASSESSMENTS_NONE);
                }
                list.items()
                        .forEach(one -> one.object(List.of("unit", "kind", "surveyHeld", "evidence"))
                                .ifPresent(object -> read(object, year)));
            });
        }

        private void read(JsonTree.Value object, Optional<Integer> year) {
            AssessmentDrafts.Draft draft = drafts.newDraft(year, object);
            object.get("surveyHeld").ifPresent(value -> draft.survey(value.truth(), value.position()));
            Optional<JsonTree.Value> evidence = object.require("evidence").flatMap(JsonTree.Value::object);
            evidence.ifPresentOrElse(
                    members -> members.members()
                            .forEach((criterion, value) ->
                                    evidence(draft, criterion, members.keyPosition(criterion), value)),
                    draft::tear);
        }

        private void evidence(AssessmentDrafts.Draft draft, String criterion, Position at, JsonTree.Value value) {
            if (!value.isObject()) {
                drafts.evidence(draft, criterion, at, value.text(), value.position(), List.of());
                return;
            }
            value.object(List.of("evidence", "documents"));
            List<DocumentReference> documents =
                    value.get("documents").map(ReferenceJson::read).orElse(List.of());
            Optional<JsonTree.Value> shown = value.require("evidence");
            drafts.evidence(
                    draft,
                    criterion,
                    at,
                    shown.flatMap(JsonTree.Value::text),
                    shown.orElse(value).position(),
                    documents);
        }
    }
}
