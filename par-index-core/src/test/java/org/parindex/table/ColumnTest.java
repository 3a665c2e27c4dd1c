package org.parindex.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;

class ColumnTest {

    @Test
    void setsNumbersFlushRightAndWordsFlushLeft() {
        assertThat(Column.words("unit", "Đơn vị", "Unit"))
                .isEqualTo(new Column("unit", Bilingual.of("Đơn vị", "Unit"), false));
        assertThat(Column.numbers("rank", "Hạng", "Rank"))
                .isEqualTo(new Column("rank", Bilingual.of("Hạng", "Rank"), true));
    }
}
