package org.parindex.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.text.Language;

class TableLaws {

    private static final List<Column> COLUMNS =
            List.of(Column.words("a", "A", "A"), Column.numbers("b", "B", "B"), Column.words("c", "C", "C"));

    @Provide
    Arbitrary<List<List<Cell>>> rows() {
        Arbitrary<String> pieces =
                Arbitraries.of("ế", "e\u0302\u0301", "Đ", "|", "\\", "\n", "\r", " ", "x", "\uD84C\uDFB4");
        return pieces.list()
                .ofMaxSize(5)
                .map(list -> Cell.of(String.join("", list)))
                .list()
                .ofSize(COLUMNS.size())
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void everyRowIsOneLineOfText(@ForAll("rows") List<List<Cell>> rows) {
        String text = new Table(COLUMNS, rows).toText(Language.EN);

        assertThat(text).endsWith("\n");
        assertThat(text.lines()).hasSize(2 + rows.size());
    }

    @Property(tries = 300)
    void everyMarkdownLineHasAsManyCellsAsThereAreColumns(@ForAll("rows") List<List<Cell>> rows) {
        String markdown = new Table(COLUMNS, rows).toMarkdown(Language.EN);

        assertThat(markdown.lines())
                .hasSize(2 + rows.size())
                .allSatisfy(line -> assertThat(bars(line)).as(line).isEqualTo(COLUMNS.size() + 1));
    }

    /** The bars that are not escaped. */
    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return bars;
    }
}
