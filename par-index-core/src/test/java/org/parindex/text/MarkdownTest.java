package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void escapesEverySignThatMarkdownWouldTakeForItsOwn() {
        assertThat(Markdown.escaped("* a_b | [1] <x> `c` ~d~ #5 {e} & \\"))
                .isEqualTo("\\* a\\_b \\| \\[1\\] \\<x\\> \\`c\\` \\~d\\~ \\#5 \\{e\\} \\& \\\\");
        assertThat(Markdown.escaped("Chỉ số: 84,38 % (A ≥ 90)")).isEqualTo("Chỉ số: 84,38 % (A ≥ 90)");
    }

    @Test
    void headsQuotesAndLists() {
        assertThat(Markdown.heading("A_B")).isEqualTo("## A\\_B\n");
        assertThat(Markdown.quotation(List.of("one", "two*"))).isEqualTo("> one\n>\n> two\\*\n");
        assertThat(Markdown.list(List.of("one", "[2]"))).isEqualTo("- one\n- \\[2\\]\n");
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Markdown.quotation(List.of())).isEmpty();
        assertThat(Markdown.list(List.of())).isEmpty();
    }
}
