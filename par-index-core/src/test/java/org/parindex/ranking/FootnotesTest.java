package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.MINISTRY;
import static org.parindex.ranking.SampleRounds.PAPER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.points.IndexValue;
import org.parindex.table.Cell;
import org.parindex.text.Language;

class FootnotesTest {

    private static final Figure ONE_SOURCE = SampleRounds.figure("~86.29").orElseThrow();
    private static final Figure TWO_SOURCES =
            SampleRounds.figure("~91.87 ~91.81").orElseThrow();
    private static final Figure GIVEN = Figure.of(IndexValue.parse("86.29"));

    @Test
    void numberSourcesInTheOrderOfTheirFirstUse() {
        Footnotes footnotes = Footnotes.of(List.of(GIVEN, TWO_SOURCES, ONE_SOURCE));

        assertThat(footnotes.sources()).containsExactly(MINISTRY, PAPER);
    }

    @Test
    void markARowWithAllItsSources() {
        Footnotes footnotes = Footnotes.of(List.of(ONE_SOURCE, TWO_SOURCES));

        Cell cell = footnotes.cell(List.of(TWO_SOURCES));
        assertThat(cell.value()).isEqualTo("ministry;paper");
        assertThat(cell.text(Language.EN)).isEqualTo("[1][2]");
        assertThat(cell.text(Language.VI)).isEqualTo("[1][2]");
        assertThat(footnotes.cell(List.of(ONE_SOURCE)).text(Language.EN)).isEqualTo("[1]");
    }

    @Test
    void leaveARowWithoutSourcesBlank() {
        Footnotes footnotes = Footnotes.of(List.of(ONE_SOURCE));

        assertThat(footnotes.cell(List.of(GIVEN)).value()).isNull();
        assertThat(footnotes.cell(List.of()).text(Language.EN)).isEmpty();
    }

    @Test
    void giveAddressAndNoteAsFarAsThereAre() {
        assertThat(Footnotes.of(List.of(TWO_SOURCES)).toText()).isEqualTo("""
                        [1] Bộ Nội vụ: https://example.org/ministry
                        [2] Báo (read in print)
                        """);
    }

    @Test
    void areEmptyWithoutSources() {
        assertThat(Footnotes.of(List.of(GIVEN)).sources()).isEmpty();
        assertThat(Footnotes.of(List.of()).toText()).isEmpty();
    }
}
