package org.parindex.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Points;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;

/**
 * A CSV file with a header, each field with its place. A header with {@code ;} selects {@code ;} and decimal commas, as a
 * Vietnamese Excel saves.
 */
final class CsvTable {

    /** How many decimals a number may have. */
    static final int DECIMALS = 12;

    private static final int LONGEST_NUMBER = 40;

    /** The largest number. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
    /** No pattern, which would try the end of the text from every space within. */
    private static final CharMatcher SPACE = CharMatcher.anyOf(" \t\n\u000b\f\r\u00a0");

    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");
    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");
    private static final Pattern SEPARATED = Pattern.compile("[+-]?[0-9][0-9., \\u00a0\\u202f']*");

    private final String name;
    private final boolean decimalComma;
    private final Set<String> columns;
    private final Set<String> missing = new HashSet<>();
    private List<String> found = List.of();
    private int headerLine = 1;
    private final List<Row> rows;
    private final List<Problem> problems;

    private CsvTable(String name, boolean decimalComma, Set<String> columns, List<Row> rows, List<Problem> problems) {
        this.name = name;
        this.decimalComma = decimalComma;
        this.columns = columns;
        this.rows = rows;
        this.problems = problems;
    }

    private record Field(String text, int line, int column) {}

    /**
     * Reads a file.
     *
     * @param name its name, for messages
     * @param bytes its bytes
     * @param required columns that it must have
     * @param optional columns that it may have
     * @param synonyms other names of columns
     */
    static CsvTable read(
            String name, byte[] bytes, List<String> required, List<String> optional, Map<String, String> synonyms) {
        return read(name, bytes, required, optional, synonyms, false);
    }

    /** The same of a file whose rows may leave blank fields at their end out, as people do who type them. */
    static CsvTable readRagged(String name, byte[] bytes, List<String> required, List<String> optional) {
        return read(name, bytes, required, optional, Map.of(), true);
    }

    private static CsvTable read(
            String name,
            byte[] bytes,
            List<String> required,
            List<String> optional,
            Map<String, String> synonyms,
            boolean ragged) {
        String text = Documents.text(name, bytes);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean semicolons = header.indexOf(';') >= 0;
        List<Problem> problems = new ProblemList();
        List<List<Field>> lines = split(name, text, semicolons ? ';' : ',', problems);
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        CsvTable table = new CsvTable(name, semicolons, new LinkedHashSet<>(), rows, problems);
        if (!lines.isEmpty()) {
            table.headerLine = lines.get(0).get(0).line();
            List<Field> names = named(lines.get(0));
            if (names.stream().noneMatch(field -> isKnown(name(field, synonyms), required, optional))) {
                // One cause, one problem: a header is missing, or the fields are separated by something else.
                problems.add(Problem.of(
                        DocumentProblem.HEADER_MISSING, table.header(), "columns", required, "value", header.strip()));
                return table;
            }
            names.forEach(field -> columns.add(table.column(field, required, optional, synonyms)));
            table.found = List.copyOf(columns);
            table.checkColumns(required);
            lines.stream().skip(1).forEach(fields -> rows.add(table.row(fields, columns, ragged)));
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(Problem.of(DocumentProblem.NO_ROWS, Position.of(name)));
        }
        return table;
    }

    /** The header without the separators at its end, which spreadsheets write for empty columns. */
    private static List<Field> named(List<Field> header) {
        int last = header.size();
        while (last > 0 && header.get(last - 1).text().isBlank()) {
            last--;
        }
        return header.subList(0, last);
    }

    private static String name(Field field, Map<String, String> synonyms) {
        String asked = field.text().strip().toLowerCase(Locale.ROOT);
        return synonyms.getOrDefault(asked, asked);
    }

    private static boolean isKnown(String column, List<String> required, List<String> optional) {
        return required.contains(column) || optional.contains(column);
    }

    private String column(Field field, List<String> required, List<String> optional, Map<String, String> synonyms) {
        String column = name(field, synonyms);
        if (!isKnown(column, required, optional)) {
            List<String> known = new ArrayList<>(required);
            known.addAll(optional);
            problems.add(Problem.of(
                    DocumentProblem.COLUMN_UNKNOWN,
                    at(field),
                    "column",
                    field.text().strip(),
                    "columns",
                    known));
        } else if (!columns.add(column)) {
            problems.add(Problem.of(DocumentProblem.COLUMN_TWICE, at(field), "column", column));
        }
        return column;
    }

    private void checkColumns(List<String> required) {
        for (String column : Sets.difference(new LinkedHashSet<>(required), new LinkedHashSet<>(found))) {
            missing.add(column);
            problems.add(Problem.of(DocumentProblem.COLUMN_MISSING, header(), "column", column, "columns", found));
        }
    }

    private Row row(List<Field> fields, List<String> header, boolean ragged) {
        Field first = fields.get(0);
        boolean whole = ragged || fields.size() >= header.size();
        if (!whole) {
            problems.add(Problem.of(
                    DocumentProblem.FIELDS_FEW,
                    new Position(name, first.line(), 0),
                    "count",
                    fields.size(),
                    "columns",
                    header.size()));
        }
        List<Field> stray = fields.stream()
                .skip(header.size())
                .filter(field -> !field.text().isBlank())
                .toList();
        stray.forEach(field -> problems.add(Problem.of(
                DocumentProblem.FIELD_STRAY, at(field), "value", field.text().strip())));
        Map<String, Field> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
            byColumn.putIfAbsent(header.get(i), fields.get(i));
        }
        return new Row(this, first.line(), byColumn, whole, !stray.isEmpty());
    }

    /** Jackson splits; lines of nothing but separators, as spreadsheets leave behind, are passed over like empty ones. */
    private static List<List<Field>> split(String name, String text, char separator, List<Problem> problems) {
        List<List<Field>> lines = new ArrayList<>();
        List<String> physical = text.lines().toList();
        try (CsvParser parser = new CsvFactory().createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            try {
                int values = 0;
                List<Field> line = new ArrayList<>();
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        JsonLocation place = parser.currentTokenLocation();
                        Field field = new Field(parser.getText(), place.getLineNr(), column(place, physical));
                        Documents.requireNotTooMany(++values, new Position(name, field.line(), field.column()));
                        Documents.requireNotTooLong(
                                field.text(), () -> new Position(name, field.line(), field.column()));
                        line.add(field);
                    } else if (token == JsonToken.END_ARRAY && !line.isEmpty()) {
                        if (line.stream().anyMatch(field -> !field.text().isBlank())) {
                            lines.add(List.copyOf(line));
                        }
                        line.clear();
                    }
                }
            } catch (StreamConstraintsException e) {
                problems.add(Problem.of(
                        DocumentProblem.SYNTAX,
                        Position.of(name),
                        "reason",
                        JsonSyntax.reason(e.getOriginalMessage())));
            } catch (JsonProcessingException e) {
                // All else that Jackson stumbles over is a quote; the field's start says more than the file's end.
                JsonLocation place = parser.currentTokenLocation();
                problems.add(Problem.of(
                        DocumentProblem.QUOTES_UNMATCHED,
                        new Position(name, place.getLineNr(), column(place, physical))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Jackson counts letters beyond the basic plane twice. */
    private static int column(JsonLocation place, List<String> lines) {
        return lines.get(place.getLineNr() - 1).codePointCount(0, place.getColumnNr() - 1) + 1;
    }

    private Position at(Field field) {
        return new Position(name, field.line(), field.column());
    }

    /** Whether fields are separated by semicolons and numbers have decimal commas. */
    boolean hasDecimalCommas() {
        return decimalComma;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** The header line, for problems with the columns. */
    Position header() {
        return new Position(name, headerLine, 0);
    }

    /** Notes that a column is missing. */
    void requireColumn(String column) {
        if (!has(column) && !found.isEmpty()) {
            problems.add(Problem.of(DocumentProblem.COLUMN_MISSING, header(), "column", column, "columns", found));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The problems found so far; a reader adds its own. */
    List<Problem> problems() {
        return problems;
    }

    /** One line of the file. What cannot be read is noted as a problem, and is absent. */
    static final class Row {

        private final CsvTable table;
        private final int line;
        private final Map<String, Field> fields;
        private final boolean whole;
        private final boolean stray;

        private Row(CsvTable table, int line, Map<String, Field> fields, boolean whole, boolean stray) {
            this.table = table;
            this.line = line;
            this.fields = fields;
            this.whole = whole;
            this.stray = stray;
        }

        int line() {
            return line;
        }

        /** Whether it has as many fields as the header; if not, its last field may be cut in two, or be absent. */
        boolean isEven() {
            return whole && !stray;
        }

        Position at(String column) {
            Field field = fields.get(column);
            return field == null ? new Position(table.name, line, 0) : table.at(field);
        }

        void problem(ProblemKind kind, String column, Object... namesAndValues) {
            table.problems.add(Problem.of(kind, at(column), namesAndValues));
        }

        /** The text of a field, empty if it is blank or its column is absent. */
        String text(String column) {
            Field field = fields.get(column);
            return field == null ? "" : field.text().replace('\u00a0', ' ').strip();
        }

        /** The words of a field, which keep the spaces between them as they are; empty if it is blank or its column is absent. */
        String words(String column) {
            @Nullable Field field = fields.get(column);
            return field == null || text(column).isEmpty() ? "" : SPACE.trimFrom(field.text());
        }

        /** Whether the row has all fields of the header. */
        boolean isWhole() {
            return whole;
        }

        boolean isBlank(String column) {
            return text(column).isEmpty();
        }

        /** The text of a field that must not be blank. */
        Optional<String> required(String column) {
            String text = text(column);
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
            // A row that is too short is one problem, not one for each field that it lacks; so is a missing column.
            if (whole && !table.missing.contains(column)) {
                problem(DocumentProblem.VALUE_MISSING, column, "column", column);
            }
            return Optional.empty();
        }

        /** A text with numbers in it: decimal commas become points, and points are refused where commas are used. */
        Optional<String> numbers(String column) {
            String text = text(column);
            if (table.decimalComma && POINT.matcher(text).find()) {
                problem(DocumentProblem.NUMBER_SEPARATOR, column, "mark", ",", "value", text);
                return Optional.empty();
            }
            return Optional.of(table.decimalComma ? COMMA.matcher(text).replaceAll(".") : text);
        }

        /** A decimal of any sign, with at most twelve decimals. */
        Optional<BigDecimal> decimal(String column) {
            return required(column).flatMap(text -> decimal(column, text));
        }

        /** Points of any sign. */
        Optional<Points> points(String column) {
            Optional<BigDecimal> number = decimal(column);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Forms.points(number.get().toPlainString()));
            } catch (IllegalArgumentException e) {
                problem(DocumentProblem.TYPE_WRONG, column, "key", column, "type", Forms.POINTS, "value", text(column));
                return Optional.empty();
            }
        }

        /** A decimal that must not be negative. */
        Optional<BigDecimal> notNegative(String column) {
            Optional<BigDecimal> number = decimal(column);
            if (number.filter(value -> value.signum() < 0).isPresent()) {
                problem(DocumentProblem.NUMBER_NEGATIVE, column, "column", column, "value", text(column));
                return Optional.empty();
            }
            return number;
        }

        /** The same of a part of a field. */
        Optional<BigDecimal> decimal(String column, String text) {
            boolean comma = table.decimalComma;
            String plain = comma && text.indexOf('.') < 0 ? text.replaceFirst(",", ".") : text;
            if (!NUMBER.matcher(plain).matches()) {
                if (SEPARATED.matcher(text).matches()) {
                    problem(DocumentProblem.NUMBER_SEPARATOR, column, "mark", comma ? "," : ".", "value", text);
                } else {
                    problem(DocumentProblem.NUMBER_MALFORMED, column, "column", column, "value", text);
                }
                return Optional.empty();
            }
            if (comma && text.indexOf('.') >= 0) {
                problem(DocumentProblem.NUMBER_SEPARATOR, column, "mark", ",", "value", text);
                return Optional.empty();
            }
            int point = plain.indexOf('.');
            if (point >= 0 && plain.length() - point - 1 > DECIMALS) {
                problem(DocumentProblem.NUMBER_TOO_PRECISE, column, "column", column, "most", DECIMALS, "value", text);
                return Optional.empty();
            }
            if (plain.length() > LONGEST_NUMBER) {
                problem(DocumentProblem.NUMBER_TOO_LARGE, column, "column", column, "most", "10^18", "value", text);
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(plain);
            if (number.abs().compareTo(LARGEST) > 0) {
                problem(DocumentProblem.NUMBER_TOO_LARGE, column, "column", column, "most", "10^18", "value", text);
                return Optional.empty();
            }
            return Optional.of(number);
        }

        /** A year of four digits. */
        OptionalInt year(String column) {
            Optional<String> text = required(column);
            if (text.isEmpty()) {
                return OptionalInt.empty();
            }
            if (!YEAR.matcher(text.get()).matches()) {
                problem(DocumentProblem.YEAR_MALFORMED, column, "value", text.get());
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(text.get()));
        }

        /** A date, absent if the field is blank. */
        Optional<LocalDate> date(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(DocumentProblem.DATE_MALFORMED, column, "column", column, "value", text);
                return Optional.empty();
            }
        }

        /** A word of a fixed list. */
        <T> Optional<T> word(String column, Function<String, T> parse, List<?> words) {
            return required(column).flatMap(text -> {
                try {
                    return Optional.of(parse.apply(text));
                } catch (IllegalArgumentException e) {
                    table.problems.add(Documents.unknownWord(at(column), column, text, words));
                    return Optional.empty();
                }
            });
        }
    }
}
