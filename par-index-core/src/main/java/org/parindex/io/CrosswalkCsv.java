package org.parindex.io;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.Crosswalk.Item;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Side;
import org.parindex.framework.Framework;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;

/**
 * What became of the criteria of a framework in another, in CSV: {@code from,to,note}, one row for what belongs together, several numbers with
 * {@code ;} between them. A row without {@code to} was dropped, one without {@code from} is new. The row {@code others,others} links all
 * that no row names by number and name, as {@link Crosswalk#between(Framework, Framework)} does; without it, they are not known.
 */
public final class CrosswalkCsv {

    private static final String OTHERS = "others";
    private static final Splitter NUMBERS = Splitter.on(';').trimResults().omitEmptyStrings();

    private CrosswalkCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param from the first framework
     * @param to the second framework
     * @return the crosswalk
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Crosswalk read(Path file, Framework from, Framework to) {
        return read(file.toString(), Documents.bytes(file), from, to);
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param from the first framework
     * @param to the second framework
     * @return the crosswalk
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Crosswalk read(String document, byte[] bytes, Framework from, Framework to) {
        CsvTable table = CsvTable.readRagged(document, bytes, List.of("from", "to"), List.of("note"));
        List<Link> links = new ArrayList<>();
        List<CsvTable.Row> rows = new ArrayList<>();
        CsvTable.@Nullable Row others = null;
        for (CsvTable.Row row : table.rows()) {
            if (row.text("from").equals(OTHERS) && row.text("to").equals(OTHERS)) {
                if (others != null) {
                    row.problem(
                            DocumentProblem.ID_TWICE, "from", "column", "from", "value", OTHERS, "line", others.line());
                }
                others = row;
                continue;
            }
            if (row.isBlank("from") && row.isBlank("to")) {
                row.problem(DocumentProblem.LINK_EMPTY, "from");
            }
            Optional<List<String>> was = numbers(row, "from");
            Optional<List<String>> is = numbers(row, "to");
            if (was.isPresent() && is.isPresent()) {
                for (Link link : Link.of(was.get(), is.get(), row.words("note"))) {
                    links.add(link);
                    rows.add(row);
                }
            }
        }
        Side before = Side.of(from);
        Side now = Side.of(to);
        for (Fault fault : Crosswalk.check(before, now, links)) {
            List<String> pointer = Splitter.on('/').splitToList(fault.pointer());
            CsvTable.Row row = rows.get(Integer.parseInt(pointer.get(1)));
            table.problems().add(fault.at(row.at(pointer.get(2))));
        }
        Documents.refuseIfAny(table.problems());
        if (others != null) {
            links.addAll(others(before, now, links));
        }
        return Crosswalk.of(before, now, links);
    }

    /** The links by number of what no row names; where one side of such a link is named, the other was dropped or is new. */
    private static List<Link> others(Side from, Side to, List<Link> links) {
        Set<String> before = ids(from);
        Set<String> now = ids(to);
        for (Link link : links) {
            link.from().forEach(before::remove);
            link.to().forEach(now::remove);
        }
        return Sets.union(before, now).stream()
                .flatMap(id -> Link.of(only(before, id), only(now, id), "").stream())
                .toList();
    }

    private static List<String> only(Set<String> ids, String id) {
        return ids.contains(id) ? List.of(id) : List.of();
    }

    private static Set<String> ids(Side side) {
        return side.items().stream().map(Item::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<List<String>> numbers(CsvTable.Row row, String column) {
        List<String> numbers = NUMBERS.splitToList(row.text(column));
        boolean sound = true;
        for (String number : numbers) {
            try {
                Forms.id(number);
            } catch (IllegalArgumentException e) {
                row.problem(DocumentProblem.CRITERION_MALFORMED, column, "value", number);
                sound = false;
            }
        }
        return sound ? Optional.of(numbers) : Optional.empty();
    }

    /**
     * The problems of a file.
     *
     * @param file the file
     * @param from the first framework
     * @param to the second framework
     * @return every problem; empty if {@link #read(Path, Framework, Framework)} reads it
     */
    public static List<Problem> check(Path file, Framework from, Framework to) {
        return Documents.problemsOf(() -> read(file, from, to));
    }
}
