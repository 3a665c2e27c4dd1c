package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.provenance.Source;
import org.parindex.ranking.Measure;
import org.parindex.unit.Units;

/**
 * The ledger says of every collected row what became of it. It holds the bundled facts to the rows, and is itself held to be
 * whole: the check complains of each thing that is put wrong in a copy.
 */
class LedgerTest {

    private static final int ROWS = 308;

    /** It comes from an article that is no collected row. */
    private static final String BROUGHT_BY_NO_ROW = "2022-12-overall-components-rose";

    /** The units of all years of the ledger: it ends before the mergers of 2025. */
    private static final Units UNITS = ParIndex.provinces().forIndexYear(2024);

    private final List<Map<String, String>> ledger = csv("ledger.csv");
    private final List<Map<String, String>> held = csv("held.csv");
    private final Set<String> sources =
            csv("sources.csv").stream().map(row -> row.get("id")).collect(Collectors.toSet());
    private final Map<String, Fact> facts = ParIndex.published().facts().stream()
            .collect(Collectors.toMap(
                    fact -> fact.subject().id(), fact -> fact, (first, second) -> first, LinkedHashMap::new));

    @Test
    void accountsForEveryCollectedRow() {
        assertThat(complaints()).isEmpty();
    }

    /**
     * But for a tie at 7th in 2023, first places of Hải Phòng that only words contradict, and a last digit rounded either way, what was collected as a
     * contradiction is one.
     */
    @Test
    void theAuditFindsWhatWasCollectedAsAContradiction() {
        Set<String> inConflict = ParIndex.published().audit().conflicts().stream()
                .flatMap(conflict -> conflict.facts().stream())
                .map(fact -> fact.subject().id())
                .collect(Collectors.toSet());

        assertThat(ledger.stream()
                        .flatMap(row -> list(row, "conflicts_with").stream())
                        .distinct()
                        .filter(id -> !inConflict.contains(id)))
                .containsExactlyInAnyOrder(
                        "2023-10-overall-rank",
                        "2021-31-overall-rank",
                        "2023-dong-bang-song-hong-overall-value",
                        "2023-dong-bang-song-hong-overall-value.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            172 | index_percent  | 86.92              | row 172: index_percent 86.92 is none of its facts
            186 | index_percent  | 90.2               | row 186: index_percent 90.2 is none of its facts
            5   | points         | 66.47              | row 5: points 66.47 is none of its facts
            51  | max_points     | 100                | row 51: points 67.41 of 100 is none of its facts
            51  | rank           | 54                 | row 51: rank 54 of 63 is none of its facts
            51  | of             | 64                 | row 51: rank 53 of 64 is none of its facts
            102 | index_percent  | 81.51              | row 102: index_percent 81.51 is none of its facts
            248 | rank           | 5                  | row 248: rank 5 of 6 is none of its facts
            150 | domain         | 2                  | row 150: points 7.82 is none of its facts
            150 | province       | Nghệ An            | row 150: points 7.82 is none of its facts
            150 | index_year     | 2020               | row 150: points 7.82 is none of its facts
            3   | row            | 4                  | row 4: the row must be 3
            3   | facts          | 2012-06-overall-ranks | row 3: no such fact: 2012-06-overall-ranks
            6   | held           | H999               | row 6: no such statement: H999
            3   | source         | nowhere            | row 3: no such source: nowhere
            """)
    void complainsOfARowWithOneThingPutWrong(int row, String column, String value, String complaint) {
        ledger.get(row - 1).put(column, value);

        assertThat(complaints()).contains(complaint);
    }

    @Test
    void complainsOfARowThatBecameNothing() {
        Arrays.asList("facts", "folded_into", "conflicts_with", "held", "left_out")
                .forEach(column -> ledger.get(33).put(column, ""));

        assertThat(complaints())
                .contains(
                        "row 34: nothing is said of what became of it",
                        "2014-75-overall-rank: no row brings it",
                        "2014-75-overall-rank: its sources are [qdnd-en-495711], its rows print []");
    }

    @Test
    void complainsOfALostRow() {
        ledger.remove(ROWS - 1);

        assertThat(complaints()).contains("307 rows, not 308");
    }

    @Test
    void complainsOfAFactThatTwoRowsBring() {
        ledger.get(14).put("facts", "2013-74-overall-value");

        assertThat(complaints()).contains("2013-74-overall-value: brought by rows 14, 15");
    }

    @Test
    void complainsOfARowFromAnotherSourceThanItsFacts() {
        ledger.get(14).put("source", "cadn-293774");

        assertThat(complaints())
                .contains("2013-74-overall-rank: its sources are [vietnamplus-fr-55423, vietnamplus-mirror-2013],"
                        + " its rows print [cadn-293774, vietnamplus-mirror-2013]");
    }

    @Test
    void complainsOfAStatementThatItsRowsDoNotName() {
        ledger.get(219).put("held", "");

        assertThat(complaints()).contains("H076: it names rows 220, 230, and is named by rows 230");
    }

    private List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (ledger.size() != ROWS) {
            complaints.add(ledger.size() + " rows, not " + ROWS);
        }
        for (int i = 0; i < ledger.size(); i++) {
            Map<String, String> row = ledger.get(i);
            String at = "row " + row.get("row") + ": ";
            if (!row.get("row").equals(Integer.toString(i + 1))) {
                complaints.add(at + "the row must be " + (i + 1));
            }
            checkRow(row, complaint -> complaints.add(at + complaint));
        }
        checkFacts(complaints);
        checkHeld(complaints);
        return complaints;
    }

    private void checkRow(Map<String, String> row, Consumer<String> complain) {
        Set<String> statements = held.stream().map(line -> line.get("id")).collect(Collectors.toSet());
        if (Stream.of("facts", "folded_into", "conflicts_with", "held", "left_out")
                .allMatch(column -> row.get(column).isBlank())) {
            complain.accept("nothing is said of what became of it");
        }
        if (!sources.contains(row.get("source"))) {
            complain.accept("no such source: " + row.get("source"));
        }
        named(row).stream().filter(id -> !facts.containsKey(id)).forEach(id -> complain.accept("no such fact: " + id));
        list(row, "held").stream()
                .filter(id -> !statements.contains(id))
                .forEach(id -> complain.accept("no such statement: " + id));
        list(row, "conflicts_with").stream()
                .filter(id -> !facts.containsKey(id) && !statements.contains(id))
                .forEach(id -> complain.accept("no such fact or statement: " + id));
        checkFigures(row, complain);
    }

    /** Every figure that a row prints stands in one of its facts. */
    private void checkFigures(Map<String, String> row, Consumer<String> complain) {
        String index = row.get("index_percent");
        String points = row.get("points");
        String maximum = row.get("max_points");
        String rank = row.get("rank");
        String of = row.get("of");
        List<Fact> own = named(row).stream()
                .flatMap(id -> Stream.ofNullable(facts.get(id)))
                .filter(fact -> isAbout(fact, row))
                .toList();
        if (!index.isBlank() && own.stream().noneMatch(fact -> prints(fact, index))) {
            complain.accept("index_percent " + index + " is none of its facts");
        }
        if (!points.isBlank() && own.stream().noneMatch(fact -> prints(fact, points, maximum))) {
            complain.accept("points " + points + (maximum.isBlank() ? "" : " of " + maximum) + " is none of its facts");
        }
        if (!rank.isBlank() && own.stream().noneMatch(fact -> printsRank(fact, rank, of))) {
            complain.accept("rank " + rank + " of " + of + " is none of its facts");
        }
    }

    private static boolean isAbout(Fact fact, Map<String, String> row) {
        Measure measure = fact.subject().measure();
        // Pages that print the 6.5 points from statistics under component 8 print a part of it only.
        boolean sameMeasure = measure.toString().equals(row.get("domain"))
                || (measure.equals(Measure.SOCIO_ECONOMIC) && row.get("domain").equals("8"));
        return sameMeasure
                && Integer.toString(fact.subject().indexYear()).equals(row.get("index_year"))
                && isAbout(fact.subject().scope(), row.get("province"));
    }

    private static boolean isAbout(Scope scope, String province) {
        if (province.startsWith("NATIONAL")) {
            return scope instanceof Scope.AllUnits;
        }
        if (province.startsWith("REGION:")) {
            // One page leaves the "và" out.
            String region = province.substring("REGION:".length()).replace("Trung du miền", "Trung du và miền");
            return scope.asRegion()
                    .filter(one -> one.name().vi().equals(region))
                    .isPresent();
        }
        return scope.asUnit()
                .filter(unit -> unit.key().equals(UNITS.find(province).key()))
                .isPresent();
    }

    /** A fact has the finest printing: 90.10 is printed as 90.1 elsewhere. */
    private static boolean prints(Fact fact, String index) {
        return fact instanceof Fact.Value value
                && value.value()
                        .printedFigure()
                        .filter(figure -> figure.compareTo(new BigDecimal(index)) == 0)
                        .filter(figure -> figure.scale() >= new BigDecimal(index).scale())
                        .isPresent();
    }

    /** Where a row prints no maximum, another row of the same fact may. */
    private static boolean prints(Fact fact, String figure, String maximum) {
        return fact instanceof Fact.Points points
                && points.points().figure().toPlainString().equals(figure)
                && (maximum.isBlank()
                        || points.points()
                                .maximum()
                                .filter(most -> most.toBigDecimal().compareTo(new BigDecimal(maximum)) == 0)
                                .isPresent());
    }

    private static boolean printsRank(Fact fact, String rank, String of) {
        return fact instanceof Fact.Rank place
                && place.rank().orElse(0) == Integer.parseInt(rank)
                && (of.isBlank() || place.of().orElse(0) == Integer.parseInt(of));
    }

    private void checkFacts(List<String> complaints) {
        Map<String, List<String>> bringers = new HashMap<>();
        Map<String, Set<String>> printers = new HashMap<>();
        for (Map<String, String> row : ledger) {
            list(row, "facts")
                    .forEach(id -> bringers.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(row.get("row")));
            for (String id : named(row)) {
                printers.computeIfAbsent(id, any -> new TreeSet<>()).add(row.get("source"));
            }
        }
        facts.forEach((id, fact) -> {
            List<String> rows = bringers.getOrDefault(id, List.of());
            if (rows.size() > 1) {
                complaints.add(id + ": brought by rows " + String.join(", ", rows));
            }
            if (rows.isEmpty() != id.equals(BROUGHT_BY_NO_ROW)) {
                complaints.add(id + (rows.isEmpty() ? ": no row brings it" : ": a row brings it"));
            }
            Set<String> sources = fact.subject().provenance().sources().stream()
                    .map(Source::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> printed = printers.getOrDefault(id, Set.of());
            if (!id.equals(BROUGHT_BY_NO_ROW) && !sources.equals(printed)) {
                complaints.add(id + ": its sources are " + sources + ", its rows print " + printed);
            }
        });
    }

    private void checkHeld(List<String> complaints) {
        for (Map<String, String> statement : held) {
            String id = statement.get("id");
            List<String> rows = list(statement, "row");
            List<Map<String, String>> naming = ledger.stream()
                    .filter(row -> list(row, "held").contains(id))
                    .toList();
            List<String> numbers = naming.stream().map(row -> row.get("row")).toList();
            if (!rows.equals(numbers)) {
                complaints.add(id + ": it names rows " + String.join(", ", rows) + ", and is named by rows "
                        + String.join(", ", numbers));
            }
            Set<String> sources = naming.stream().map(row -> row.get("source")).collect(Collectors.toSet());
            if (!sources.equals(new HashSet<>(list(statement, "source")))) {
                complaints.add(id + ": its sources are " + statement.get("source") + ", its rows print " + sources);
            }
        }
    }

    private static Set<String> named(Map<String, String> row) {
        Set<String> named = new LinkedHashSet<>(list(row, "facts"));
        named.addAll(list(row, "folded_into"));
        return named;
    }

    private static List<String> list(Map<String, String> row, String column) {
        return Arrays.stream(row.get(column).split(";", -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static List<Map<String, String>> csv(String name) {
        try (InputStream stream = LedgerTest.class.getResourceAsStream(name);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(stream)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
