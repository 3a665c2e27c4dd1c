package org.parindex.io;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.provenance.DocumentReference;
import org.parindex.score.Scorer;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKind;

/**
 * Assessments in CSV: one row a criterion, with the columns {@code year}, {@code unit}, {@code criterion} and {@code evidence}, and
 * perhaps {@code kind} and {@code documents}; one unit or many, each of one year.
 *
 * <pre>{@literal
 * year,unit,criterion,evidence
 * 2023,Nậm Nhùn,1.1,yes
 * 2023,Nậm Nhùn,3.2,37 of 45
 * 2023,Nậm Nhùn,survey,not held
 * }</pre>
 *
 * <p>Evidence is the text form of {@link Evidence}; a row with the criterion {@code survey} says that no survey was held.
 * Documents are {@link DocumentReference}s, with {@code |} between several. A header
 * with {@code ;} selects {@code ;} and decimal commas, as a Vietnamese Excel saves. A file is read for a scorer, and every problem of
 * all units is reported at once.
 */
public final class AssessmentCsv {

    private static final String YEAR = "year";
    private static final String UNIT = "unit";
    private static final String KIND = "kind";
    private static final String CRITERION = "criterion";
    private static final String EVIDENCE = "evidence";
    private static final String DOCUMENTS = "documents";
    private static final String BETWEEN = " | ";
    private static final String SURVEY = "survey";
    private static final String HELD = "held";
    private static final String NOT_HELD = "not held";
    private static final Pattern ABSENCE = Pattern.compile("(?:missing|pending|n/a)\\b.*", Pattern.DOTALL);

    private AssessmentCsv() {}

    /**
     * Reads a file of any units, which are known by their names.
     *
     * @param file the file
     * @param scorer the scorer that they must satisfy
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @return the assessments, in the order of the first row of each, at least one
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
     * @param assessments the assessments, one a unit, at least one; each with evidence, or without a survey
     * @return the text of the file; {@link #read(String, byte[], Scorer)} gives the same assessments back
     * @throws IllegalArgumentException if there is none, a unit comes twice, or an assessment would have no row
     */
    public static String write(List<Assessment> assessments) {
        WrittenAssessments.requireOneEach(assessments);
        boolean kinds = assessments.stream()
                .anyMatch(one -> WrittenAssessments.kind(one.unit()).isPresent());
        boolean documents =
                assessments.stream().anyMatch(one -> !one.documents().isEmpty());
        List<String> keys = new ArrayList<>(
                kinds ? List.of(YEAR, UNIT, KIND, CRITERION, EVIDENCE) : List.of(YEAR, UNIT, CRITERION, EVIDENCE));
        if (documents) {
            keys.add(DOCUMENTS);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (assessment.surveyHeld() && assessment.evidence().isEmpty()) {
                throw new IllegalArgumentException("An assessment must have evidence to be written as rows: "
                        + assessment.unit().name().vi() + " " + assessment.indexYear());
            }
            if (!assessment.surveyHeld()) {
                rows.add(row(assessment, kinds, documents, SURVEY, NOT_HELD, List.of()));
            }
            assessment
                    .evidence()
                    .forEach((criterion, evidence) -> rows.add(row(
                            assessment,
                            kinds,
                            documents,
                            criterion.toString(),
                            evidence.toString(),
                            assessment.documentsOf(criterion))));
        }
        return TableWriter.toCsv(
                new Table(keys.stream().map(key -> Column.words(key, key, key)).toList(), rows));
    }

    private static List<Cell> row(
            Assessment assessment,
            boolean kinds,
            boolean documents,
            String criterion,
            String evidence,
            List<DocumentReference> proofs) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(assessment.indexYear()));
        cells.add(Cell.of(WrittenAssessments.unit(assessment.unit())));
        if (kinds) {
            cells.add(Cell.of(WrittenAssessments.kind(assessment.unit())
                    .map(UnitKind::toString)
                    .orElse("")));
        }
        cells.add(Cell.of(criterion));
        cells.add(Cell.of(evidence));
        if (documents) {
            cells.add(Cell.of(proofs.stream().map(DocumentReference::toString).collect(Collectors.joining(BETWEEN))));
        }
        return cells;
    }

    /** One pass over one file. */
    private static final class Reading {

        private final CsvTable table;
        private final AssessmentDrafts drafts;

        Reading(String document, byte[] bytes, @Nullable Scorer scorer, boolean self, @Nullable UnitCatalog catalog) {
            this.table = CsvTable.read(
                    document, bytes, List.of(YEAR, UNIT, CRITERION, EVIDENCE), List.of(KIND, DOCUMENTS), Map.of());
            this.drafts = new AssessmentDrafts(scorer, self, catalog, table.problems());
        }

        List<Assessment> assessments() {
            if (List.of(YEAR, UNIT, CRITERION, EVIDENCE).stream().allMatch(table::has)) {
                table.rows().forEach(this::read);
            }
            return drafts.assessments();
        }

        private void read(CsvTable.Row row) {
            OptionalInt number = row.year(YEAR);
            Optional<Integer> year = number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            year.ifPresent(known -> drafts.year(known, row.at(YEAR)));
            AssessmentDrafts.Draft draft = drafts.draft(year, row, UNIT, KIND, YEAR);
            Optional<String> criterion = row.required(CRITERION);
            if (criterion.filter(SURVEY::equalsIgnoreCase).isPresent()) {
                survey(row, draft);
                if (!row.isBlank(DOCUMENTS)) {
                    row.problem(DocumentProblem.DOCUMENT_STRAY, DOCUMENTS, "value", row.text(DOCUMENTS));
                }
                return;
            }
            Optional<String> evidence = evidence(row, EVIDENCE);
            if (criterion.isPresent()) {
                drafts.evidence(draft, criterion.get(), row.at(CRITERION), evidence, row.at(EVIDENCE), documents(row));
            } else {
                draft.tear();
            }
        }

        private static List<DocumentReference> documents(CsvTable.Row row) {
            List<DocumentReference> documents = new ArrayList<>();
            for (String text : Splitter.on('|').trimResults().omitEmptyStrings().split(row.words(DOCUMENTS))) {
                try {
                    documents.add(DocumentReference.parse(text));
                } catch (IllegalArgumentException e) {
                    row.problem(DocumentProblem.DOCUMENT_MALFORMED, DOCUMENTS, "value", text);
                }
            }
            return documents;
        }

        private void survey(CsvTable.Row row, AssessmentDrafts.Draft draft) {
            Optional<Position> before = draft.survey();
            if (before.isPresent()) {
                row.problem(
                        DocumentProblem.CRITERION_TWICE,
                        CRITERION,
                        "unit",
                        draft.name(),
                        "criterion",
                        SURVEY,
                        "line",
                        before.get().line());
                return;
            }
            draft.survey(row.word(EVIDENCE, Reading::held, List.of(NOT_HELD, HELD)), row.at(EVIDENCE));
        }

        private static boolean held(String text) {
            if (text.equals(HELD) || text.equals(NOT_HELD)) {
                return text.equals(HELD);
            }
            throw new IllegalArgumentException(text);
        }
    }

    /** Decimal commas become points, and points are refused where commas are used, but in the words of a reason. */
    static Optional<String> evidence(CsvTable.Row row, String column) {
        String text = row.text(column);
        if (!row.isEven()) {
            return Optional.empty();
        }
        return ABSENCE.matcher(text).matches() ? Optional.of(text) : row.numbers(column);
    }
}
