package org.parindex.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.score.Appraisals;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKind;

/**
 * Appraisals in CSV: one row a finding, with the columns {@code year}, {@code unit}, {@code stage}, {@code criterion} and {@code
 * finding}, and perhaps {@code reason} and {@code kind}; one unit or many, each of one year, at one stage or both.
 *
 * <pre>{@literal
 * year,unit,stage,criterion,finding,reason
 * 2023,Nậm Nhùn,appraised,3.2,points 0.5,Chưa có danh sách kèm theo
 * 2023,Nậm Nhùn,appraised,4.1,91.17%
 * 2023,Nậm Nhùn,appraised,others,accepted
 * 2023,Nậm Nhùn,after-justification,3.2,37 of 45,Đã bổ sung danh sách
 * 2023,Nậm Nhùn,after-justification,others,accepted
 * }</pre>
 *
 * <p>A finding is the text form of {@link Finding}; the criterion {@code others} stands for all that have no row of their own at the
 * stage. A header with {@code ;} selects {@code ;} and decimal commas, as a Vietnamese Excel saves. Every problem of all units is
 * reported at once; what does not fit a card is found when {@link Appraisals} are taken to it.
 */
public final class AppraisalCsv {

    private static final String YEAR = "year";
    private static final String UNIT = "unit";
    private static final String STAGE = "stage";
    private static final String CRITERION = "criterion";
    private static final String FINDING = "finding";
    private static final String REASON = "reason";
    private static final String KIND = "kind";
    private static final List<String> REQUIRED = List.of(YEAR, UNIT, STAGE, CRITERION, FINDING);

    private AppraisalCsv() {}

    /**
     * Reads a file of any units, which are known by their names.
     *
     * @param file the file
     * @return the appraisals, at least one, in the order of the first row of each unit, and of the stages
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
     * @return the appraisals, at least one, in the order of the first row of each unit, and of the stages
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
     * @return the appraisals, at least one, in the order of the first row of each unit, and of the stages
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
     * @return the appraisals, at least one, in the order of the first row of each unit, and of the stages
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Appraisals read(String document, byte[] bytes, UnitCatalog catalog) {
        return new Reading(document, bytes, catalog).appraisals();
    }

    /**
     * Writes appraisals. A unit of a catalogue is written by its code, any other by its name and kind.
     *
     * @param appraisals the appraisals, one a unit and stage, at least one; each with a finding
     * @return the text of the file; {@link #read(String, byte[])} gives the same appraisals back, those of a unit together
     * @throws IllegalArgumentException if there is none, a unit comes twice at a stage or in two years, or an appraisal would have no row
     */
    public static String write(List<Appraisal> appraisals) {
        WrittenAppraisals.requireOneEach(appraisals);
        boolean kinds = appraisals.stream()
                .anyMatch(one -> WrittenAssessments.kind(one.unit()).isPresent());
        List<String> keys = new ArrayList<>(REQUIRED);
        keys.add(REASON);
        if (kinds) {
            keys.add(KIND);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Appraisal appraisal : appraisals) {
            if (appraisal.findings().isEmpty() && appraisal.others().isEmpty()) {
                throw new IllegalArgumentException(
                        "An appraisal must have a finding to be written as rows: " + appraisal);
            }
            appraisal
                    .findings()
                    .forEach((criterion, finding) -> rows.add(row(appraisal, criterion.toString(), finding, kinds)));
            appraisal.others().ifPresent(finding -> rows.add(row(appraisal, AppraisalDrafts.OTHERS, finding, kinds)));
        }
        return TableWriter.toCsv(
                new Table(keys.stream().map(key -> Column.words(key, key, key)).toList(), rows));
    }

    private static List<Cell> row(Appraisal appraisal, String criterion, Finding finding, boolean kinds) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(appraisal.indexYear()),
                Cell.of(WrittenAssessments.unit(appraisal.unit())),
                Cell.of(appraisal.stage().toString()),
                Cell.of(criterion),
                Cell.of(finding.toString()),
                Cell.of(finding.reason())));
        if (kinds) {
            cells.add(Cell.of(WrittenAssessments.kind(appraisal.unit())
                    .map(UnitKind::toString)
                    .orElse("")));
        }
        return cells;
    }

    /** One pass over one file. */
    private static final class Reading {

        private final CsvTable table;
        private final AppraisalDrafts drafts;

        Reading(String document, byte[] bytes, @Nullable UnitCatalog catalog) {
            this.table = CsvTable.readRagged(document, bytes, REQUIRED, List.of(REASON, KIND));
            this.drafts = new AppraisalDrafts(catalog, table.problems());
        }

        Appraisals appraisals() {
            if (REQUIRED.stream().allMatch(table::has)) {
                table.rows().forEach(this::read);
            }
            return drafts.appraisals();
        }

        private void read(CsvTable.Row row) {
            OptionalInt number = row.year(YEAR);
            Optional<Integer> year = number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            year.ifPresent(known -> drafts.year(known, row.at(YEAR)));
            Optional<Stage> stage = row.word(STAGE, Reading::stage, AppraisalDrafts.STAGES);
            AppraisalDrafts.Draft draft = drafts.draft(year, row, UNIT, KIND, YEAR, stage);
            Optional<String> criterion = row.required(CRITERION);
            Optional<String> finding = row.required(FINDING).flatMap(any -> AssessmentCsv.evidence(row, FINDING));
            criterion.ifPresent(id -> drafts.finding(
                    draft,
                    id.equalsIgnoreCase(AppraisalDrafts.OTHERS) ? AppraisalDrafts.OTHERS : id,
                    row.at(CRITERION),
                    finding,
                    row.at(FINDING),
                    row.words(REASON)));
        }

        private static Stage stage(String text) {
            Stage stage = Stage.parse(text);
            if (!AppraisalDrafts.STAGES.contains(stage)) {
                throw new IllegalArgumentException(text);
            }
            return stage;
        }
    }
}
