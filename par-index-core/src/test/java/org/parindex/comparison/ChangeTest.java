package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.round;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.text.Bilingual;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "BOTH, both, cả hai năm, both years",
        "ENTERED, entered, mới, entered",
        "LEFT, left, không còn, left",
        "MERGED, merged, sáp nhập, merged",
        "OTHER_SUBJECT, other-subject, khác nội dung, other subject",
        "NO_FIGURE_BEFORE, no-figure-before, năm trước chưa rõ, no figure before",
        "NO_FIGURE_NOW, no-figure-now, năm sau chưa rõ, no figure now"
    })
    void namesItsStateForProgramsAndForPeople(Change.State state, String word, String vi, String en) {
        assertThat(state).hasToString(word);
        assertThat(state.label()).isEqualTo(Bilingual.of(vi, en));
    }

    @Test
    void hasSevenStates() {
        // Those of the file format: both, entered, left, merged, other-subject, no-figure-before, no-figure-now.
        assertThat(Stream.of(Change.State.values())).hasSize(7);
    }

    @Test
    void saysHowValueAndRankChanged() {
        YearComparison changes = YearComparison.between(round(2022, "80", "81"), round(2023, "82.5", "81"));

        assertThat(changes.of("01")).hasToString("01: both, value 2.5, rank 1");
        assertThat(changes.of("02")).hasToString("02: both, value 0, rank -1");
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(YearComparison.between(round(2022, "80"), round(2023, "")).of("01"))
                .hasToString("01: no-figure-now");
    }
}
