package org.parindex.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class TableTest {

    private static final List<Column> COLUMNS =
            List.of(Column.words("unit", "Đơn vị", "Unit"), Column.numbers("value", "Chỉ số", "Index"));

    private static Table words(String... texts) {
        return new Table(
                List.of(Column.words("name", "Tên", "Name"), Column.words("note", "Ghi chú", "Note")),
                List.of(List.of(Cell.of(texts[0]), Cell.of(texts.length > 1 ? texts[1] : "x"))));
    }

    @Test
    void isAlignedByLettersNotByBytes() {
        Table table = new Table(
                COLUMNS,
                List.of(
                        List.of(Cell.of("Quảng Ninh"), Cell.of(new BigDecimal("92.18"))),
                        List.of(Cell.of("Huế"), Cell.of(new BigDecimal("5"))),
                        List.of(Cell.of("Đắk Lắk"), Cell.blank())));

        assertThat(table.toText(Language.VI)).isEqualTo("""
                        Đơn vị      Chỉ số
                        ──────────  ──────
                        Quảng Ninh   92,18
                        Huế              5
                        Đắk Lắk
                        """);
        assertThat(table.toText(Language.EN)).isEqualTo("""
                        Unit        Index
                        ──────────  ─────
                        Quảng Ninh  92.18
                        Huế             5
                        Đắk Lắk
                        """);
    }

    @Test
    void givesACombiningMarkNoPlaceOfItsOwn() {
        // A Mac hands file and unit names over with their marks apart.
        String apart = Normalizer.normalize("Quảng Ngãi", Normalizer.Form.NFD);
        Table table = new Table(
                COLUMNS, List.of(List.of(Cell.of(apart), Cell.of(1)), List.of(Cell.of("Quảng Ninh"), Cell.of(2))));

        assertThat(Normalizer.normalize(table.toText(Language.EN), Normalizer.Form.NFC))
                .isEqualTo("""
                        Unit        Index
                        ──────────  ─────
                        Quảng Ngãi      1
                        Quảng Ninh      2
                        """);
    }

    @Test
    void countsACharacterBeyondSixteenBitsOnce() {
        Table table = new Table(
                COLUMNS,
                List.of(List.of(Cell.of("\uD84C\uDFB4\uD84C\uDFB4"), Cell.of(1)), List.of(Cell.of("ab"), Cell.of(2))));

        assertThat(table.toText(Language.EN)).isEqualTo("""
                        Unit  Index
                        ────  ─────
                        \uD84C\uDFB4\uD84C\uDFB4        1
                        ab        2
                        """);
    }

    @Test
    void hasItsHeadingsThoughItHasNoRows() {
        Table table = new Table(COLUMNS, List.of());

        assertThat(table.toText(Language.EN)).isEqualTo("Unit  Index\n────  ─────\n");
        assertThat(table.toMarkdown(Language.EN)).isEqualTo("| Unit | Index |\n| --- | ---: |\n");
    }

    @Test
    void isMarkdownWithNumbersFlushRight() {
        Table table = new Table(
                COLUMNS,
                List.of(
                        List.of(Cell.of("Lai Châu"), Cell.of(new BigDecimal("86.29"))),
                        List.of(Cell.of("Huế"), Cell.blank())));

        assertThat(table.toMarkdown(Language.VI)).isEqualTo("""
                        | Đơn vị | Chỉ số |
                        | --- | ---: |
                        | Lai Châu | 86,29 |
                        | Huế |  |
                        """);
    }

    @Test
    void escapesWhatWouldEndAMarkdownCell() {
        assertThat(words("a|b").toMarkdown(Language.EN)).endsWith("| a\\|b | x |\n");
        // An unescaped backslash would escape the backslash before the bar, and the bar would end the cell.
        assertThat(words("a\\|b").toMarkdown(Language.EN)).endsWith("| a\\\\\\|b | x |\n");
        assertThat(words("C:\\").toMarkdown(Language.EN)).endsWith("| C:\\\\ | x |\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb"})
    void keepsARowOnOneLine(String text) {
        assertThat(words(text).toMarkdown(Language.EN)).endsWith("| a b | x |\n");
        assertThat(words(text).toText(Language.EN)).isEqualTo("""
                Name  Note
                ────  ────
                a b   x
                """);
    }

    @Test
    void escapesItsHeadingsToo() {
        Table table = new Table(List.of(Column.words("or", "a|b", "c\\d\ne")), List.of());

        assertThat(table.toMarkdown(Language.VI)).startsWith("| a\\|b |\n");
        assertThat(table.toMarkdown(Language.EN)).startsWith("| c\\\\d e |\n");
        assertThat(table.toText(Language.EN)).startsWith("c\\d e\n─────\n");
    }

    @Test
    void showsPeopleTheTextNotTheValue() {
        Table table = new Table(
                COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(1).shownAs(Bilingual.of("chưa biết", "not known")))));

        assertThat(table.toText(Language.EN)).contains("Huế   not known\n");
        assertThat(table.toMarkdown(Language.VI)).contains("| Huế | chưa biết |\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void refusesARowOfAnotherLength(int cells) {
        List<List<Cell>> rows = List.of(List.of(Cell.blank(), Cell.blank()), Collections.nCopies(cells, Cell.blank()));

        assertThatThrownBy(() -> new Table(COLUMNS, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row must have one cell per column: " + cells + " cells, 2 columns");
    }

    @Test
    void takesAFurtherColumn() {
        Table table = new Table(COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(1))));
        Column source = Column.words("source", "Nguồn", "Source");

        assertThat(table.with(source, List.of(Cell.of("[1]"))).toMarkdown(Language.EN))
                .isEqualTo("""
                        | Unit | Index | Source |
                        | --- | ---: | --- |
                        | Huế | 1 | [1] |
                        """);
        assertThat(table.columns()).isEqualTo(COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void refusesAColumnOfAnotherLength(int cells) {
        Table table = new Table(COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(1))));
        Column source = Column.words("source", "Nguồn", "Source");

        assertThatThrownBy(() -> table.with(source, Collections.nCopies(cells, Cell.blank())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A column must have one cell per row: " + cells + " cells, 1 rows");
    }

    @Test
    void refusesToHaveNoColumns() {
        assertThatThrownBy(() -> new Table(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A table must have at least one column");
    }

    @Test
    void doesNotChangeWithTheListsThatItWasMadeFrom() {
        List<Cell> row = new ArrayList<>(List.of(Cell.of("Huế"), Cell.of(1)));
        List<List<Cell>> rows = new ArrayList<>(List.of(row));
        Table table = new Table(COLUMNS, rows);
        String before = table.toText(Language.EN);
        row.set(0, Cell.of("Hà Nội"));
        rows.clear();

        assertThat(table.toText(Language.EN)).isEqualTo(before);
    }

    @Test
    void isEqualToATableOfTheSameCells() {
        Table table = new Table(COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(1))));

        assertThat(table).isEqualTo(new Table(COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(1)))));
        assertThat(table).isNotEqualTo(new Table(COLUMNS, List.of(List.of(Cell.of("Huế"), Cell.of(2)))));
    }
}
