package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Ratio;
import org.parindex.table.Cell;
import org.parindex.text.Language;

class RelativeRankTest {

    @ParameterizedTest
    @CsvSource({
        // 100 × (N - rank) / (N - 1)
        "1, 63, 100",
        "2, 63, 3050/31",
        "32, 63, 50",
        "62, 63, 50/31",
        "63, 63, 0",
        "1, 34, 100",
        "34, 34, 0",
        "1, 2, 100",
        "2, 2, 0",
        "1, 1, 100"
    })
    void is100ForTheFirstAnd0ForTheLast(int rank, int of, String place) {
        assertThat(RelativeRank.of(rank, rank, of).exact()).contains(Ratio.parse(place));
    }

    @Test
    void isARangeIfTheRankIs() {
        RelativeRank place = RelativeRank.of(18, 23, 63);

        // 100 × 40 / 62 and 100 × 45 / 62
        assertThat(place).isEqualTo(new RelativeRank(Ratio.of(2000, 31), Ratio.of(2250, 31)));
        assertThat(place.exact()).isEmpty();
        assertThat(place.show(Language.EN)).isEqualTo("64.5–72.6");
        assertThat(place.show(Language.VI)).isEqualTo("64,5–72,6");
        assertThat(place.cell().value()).isNull();
        assertThat(place.cell().text(Language.EN)).isEqualTo("64.5–72.6");
    }

    @Test
    void isGivenToProgramsToTwoDecimals() {
        Cell cell = RelativeRank.of(18, 18, 63).cell();

        assertThat(cell.value()).isEqualTo(new BigDecimal("72.58"));
        assertThat(cell.text(Language.VI)).isEqualTo("72,6");
    }

    @Test
    void refusesRanksThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeRank.of(0, 1, 2))
                .withMessage("Ranks must be in order from 1 to the number of units: 0, 1 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> RelativeRank.of(2, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> RelativeRank.of(1, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "51, 50", "0, 101"})
    void refusesPlacesThatAreNone(String low, String high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelativeRank(Ratio.parse(low), Ratio.parse(high)))
                .withMessage("The place of a rank must be from 0 to 100, the lower end first: " + low + ", " + high);
    }
}
