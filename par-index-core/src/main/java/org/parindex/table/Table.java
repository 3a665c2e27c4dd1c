package org.parindex.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.text.Language;

/**
 * A table: columns with a name for programs and a heading for people, and rows of as many cells.
 *
 * @param columns the columns, at least one
 * @param rows the rows, each with one cell per column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are no columns, or a row has more or fewer cells than there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table must have at least one column");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row must have one cell per column: " + row.size() + " cells, "
                        + columns.size() + " columns");
            }
        }
    }

    /**
     * The same table with a further column.
     *
     * @param column the column
     * @param cells its cells, one a row
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than rows
     */
    public Table with(Column column, List<Cell> cells) {
        if (cells.size() != rows.size()) {
            throw new IllegalArgumentException(
                    "A column must have one cell per row: " + cells.size() + " cells, " + rows.size() + " rows");
        }
        List<Column> wider = new ArrayList<>(columns);
        wider.add(column);
        return new Table(
                wider,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> Stream.concat(rows.get(row).stream(), Stream.of(cells.get(row)))
                                .toList())
                        .toList());
    }

    /**
     * The table as aligned text, two spaces between columns, a line under the headings. Letters are counted as code points;
     * a combining mark takes no place, and a line break in a cell becomes a space.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        List<Integer> widths = IntStream.range(0, columns.size())
                .mapToObj(column -> Math.max(
                        width(headings(language).get(column)),
                        rows.stream()
                                .mapToInt(row -> width(oneLine(row.get(column).text(language))))
                                .max()
                                .orElse(0)))
                .toList();
        StringBuilder text = new StringBuilder();
        appendLine(text, widths, headings(language));
        appendLine(text, widths, widths.stream().map("─"::repeat).toList());
        rows.forEach(row -> appendLine(
                text,
                widths,
                row.stream().map(cell -> oneLine(cell.text(language))).toList()));
        return text.toString();
    }

    /**
     * The table in Markdown. Backslashes and bars are escaped, and a line break in a cell becomes a space.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings(language).stream().map(Table::escaped).toList());
        lines.add(columns.stream()
                .map(column -> column.rightAligned() ? "---:" : "---")
                .toList());
        rows.forEach(row -> lines.add(
                row.stream().map(cell -> escaped(oneLine(cell.text(language)))).toList()));
        return lines.stream()
                .map(line -> "| " + String.join(" | ", line) + " |\n")
                .collect(Collectors.joining());
    }

    private List<String> headings(Language language) {
        return columns.stream()
                .map(column -> oneLine(column.heading().in(language)))
                .toList();
    }

    private static String oneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }

    private void appendLine(StringBuilder text, List<Integer> widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String pad = " ".repeat(widths.get(column) - width(cell));
            line.append(column == 0 ? "" : "  ");
            line.append(columns.get(column).rightAligned() ? pad + cell : cell + pad);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
