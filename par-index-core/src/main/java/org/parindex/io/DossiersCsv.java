package org.parindex.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.dossier.Count;
import org.parindex.dossier.CountPart;
import org.parindex.dossier.DossierPart;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.Period;
import org.parindex.dossier.Place;
import org.parindex.dossier.ProcedureCatalogue;
import org.parindex.dossier.ProcedurePart;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.unit.UnitKind;

/**
 * Reports of dossiers in CSV, one row a place and a period:
 *
 * <pre>{@literal
 * place,kind,from,to,received,in-period,online
 * Lai Châu / Nậm Nhùn,district,2023-01-01,2023-09-15,3846,3783,3533
 * Lai Châu,province,2023-01-01,2023-09-30,,more than 39000,more than 20000
 * }</pre>
 *
 * <p>{@code kind} may be left out. Every {@link DossierPart} and {@link ProcedurePart} may have a column, named by its key; a blank cell
 * is unknown, which is not zero. A header with {@code ;} selects {@code ;} between fields. Sums that fail are no problem of the
 * document: {@link DossierReport#sums} reports them.
 */
public final class DossiersCsv {

    private static final String PLACE = "place";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final List<String> REQUIRED = List.of(PLACE, FROM, TO);
    private static final List<String> OPTIONAL = Stream.of(
                    List.of(KIND), DossierDrafts.DOSSIER_KEYS, DossierDrafts.PROCEDURE_KEYS)
            .flatMap(List::stream)
            .toList();

    private DossiersCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the reports, in the order of the rows, at least one
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
     * @return the reports, in the order of the rows, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<DossierReport> read(String document, byte[] bytes) {
        CsvTable table = CsvTable.read(document, bytes, REQUIRED, OPTIONAL, Map.of());
        DossierDrafts drafts = new DossierDrafts(table.problems());
        table.rows().forEach(row -> read(row, drafts));
        return drafts.reports();
    }

    private static void read(CsvTable.Row row, DossierDrafts drafts) {
        Optional<Place> place = row.required(PLACE).flatMap(text -> drafts.place(text, row.at(PLACE)));
        Optional<UnitKind> kind =
                row.isBlank(KIND) ? Optional.empty() : row.word(KIND, UnitKind::parse, UnitKind.names());
        Optional<LocalDate> from = row.required(FROM).flatMap(text -> row.date(FROM));
        Optional<LocalDate> to = row.required(TO).flatMap(text -> row.date(TO));
        Optional<Period> period = drafts.period(from, to, row.at(TO));
        Map<DossierPart, Count> counts = new EnumMap<>(DossierPart.class);
        for (DossierPart part : DossierPart.values()) {
            count(row, part, drafts).ifPresent(count -> counts.put(part, count));
        }
        Map<ProcedurePart, Count> procedures = new EnumMap<>(ProcedurePart.class);
        for (ProcedurePart part : ProcedurePart.values()) {
            count(row, part, drafts).ifPresent(count -> procedures.put(part, count));
        }
        if (place.isPresent() && period.isPresent()) {
            drafts.report(place.get(), kind, period.get(), counts, procedures, row.at(PLACE), row.at(TO));
        }
    }

    private static Optional<Count> count(CsvTable.Row row, CountPart part, DossierDrafts drafts) {
        return row.isBlank(part.key()) ? Optional.empty() : drafts.count(row.text(part.key()), row.at(part.key()));
    }

    /**
     * Writes reports, with the columns that they need.
     *
     * @param reports the reports, at least one; the periods of one place must not overlap
     * @return the text of the file; {@link #read(String, byte[])} gives the same reports back
     * @throws IllegalArgumentException if there is none, or two of one place overlap
     */
    public static String write(List<DossierReport> reports) {
        DossierDrafts.requireDistinct(reports);
        Set<CountPart> used = new LinkedHashSet<>();
        for (DossierPart part : DossierPart.values()) {
            if (reports.stream().anyMatch(report -> report.counts().count(part).isKnown())) {
                used.add(part);
            }
        }
        for (ProcedurePart part : ProcedurePart.values()) {
            if (reports.stream()
                    .flatMap(report -> report.procedures().stream())
                    .anyMatch(catalogue -> catalogue.count(part).isKnown())) {
                used.add(part);
            }
        }
        boolean kinds =
                reports.stream().anyMatch(report -> report.place().kind().isPresent());
        List<Column> columns = Stream.concat(
                        (kinds ? List.of(PLACE, KIND, FROM, TO) : REQUIRED).stream(),
                        used.stream().map(CountPart::key))
                .map(key -> Column.words(key, key, key))
                .toList();
        return TableWriter.toCsv(new Table(
                columns,
                reports.stream().map(report -> row(report, kinds, used)).toList()));
    }

    private static List<Cell> row(DossierReport report, boolean kinds, Set<CountPart> used) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(report.place().path()));
        if (kinds) {
            cells.add(
                    report.place().kind().map(kind -> Cell.of(kind.toString())).orElse(Cell.blank()));
        }
        cells.add(Cell.of(report.period().from().toString()));
        cells.add(Cell.of(report.period().to().toString()));
        for (CountPart part : used) {
            Count count = part instanceof DossierPart dossiers
                    ? report.counts().count(dossiers)
                    : report.procedures()
                            .map(ProcedureCatalogue::counts)
                            .map(counts -> counts.get(part))
                            .orElse(Count.UNKNOWN);
            cells.add(count.isKnown() ? Cell.of(count.toString()) : Cell.blank());
        }
        return cells;
    }
}
