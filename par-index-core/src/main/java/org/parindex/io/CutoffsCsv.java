package org.parindex.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

/**
 * The group cut-offs of the rounds in CSV: {@code index_year}, {@code group}, {@code from} (included, in percent), {@code status},
 * {@code note}; best group first.
 */
public final class CutoffsCsv {

    private CutoffsCsv() {}

    /**
     * Reads cut-offs.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the cut-offs by index year
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Map<Integer, GroupCutoffs> read(String document, byte[] bytes) {
        CsvTable table = CsvTable.read(
                document, bytes, List.of("index_year", "group", "from", "status", "note"), List.of(), Map.of());
        Map<Integer, List<GroupCutoffs.Band>> bands = new TreeMap<>();
        Map<Integer, Provenance> provenances = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            OptionalInt year = row.year("index_year");
            Optional<String> group = row.required("group");
            Optional<BigDecimal> from = row.notNegative("from");
            Optional<Status> status = row.word("status", Status::parse, Arrays.asList(Status.values()));
            if (year.isPresent() && group.isPresent() && from.isPresent() && status.isPresent()) {
                List<GroupCutoffs.Band> above = bands.computeIfAbsent(year.getAsInt(), any -> new ArrayList<>());
                if (!above.isEmpty() && above.get(above.size() - 1).from().compareTo(Ratio.of(from.get())) <= 0) {
                    row.problem(DocumentProblem.BANDS_UNORDERED, "from", "value", row.text("from"));
                }
                @Nullable Integer first = lines.putIfAbsent(year.getAsInt() + " " + group.get(), row.line());
                if (first != null) {
                    row.problem(
                            DocumentProblem.ID_TWICE, "group", "column", "group", "value", group.get(), "line", first);
                }
                above.add(new GroupCutoffs.Band(group.get(), Ratio.of(from.get())));
                provenances.merge(
                        year.getAsInt(),
                        Provenance.of(status.get(), group.get() + ": " + row.text("note")),
                        Provenance::and);
            }
        }
        Documents.refuseIfAny(table.problems());
        Map<Integer, GroupCutoffs> cutoffs = new TreeMap<>();
        bands.forEach((year, list) -> cutoffs.put(
                year, GroupCutoffs.of(list, provenances.getOrDefault(year, Provenance.of(Status.UNVERIFIED, "")))));
        return cutoffs;
    }
}
