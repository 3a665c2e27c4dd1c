package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.figure;
import static org.parindex.ranking.SampleRounds.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parindex.points.Ratio;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class StandingTest {

    @Test
    void hasARankWhereBestAndWorstAreOne() {
        Standing standing = standing("~86.29", 24, 24);

        assertThat(standing.rank()).hasValue(24);
        assertThat(standing.showRank()).isEqualTo(Bilingual.same("24"));
        assertThat(standing.rankCell().value()).isEqualTo(new BigDecimal(24));
    }

    @Test
    void hasARangeWhereTheyAreNot() {
        Standing standing = standing("~86.29", 33, 41);

        assertThat(standing.rank()).isEmpty();
        assertThat(standing.isRanked()).isTrue();
        assertThat(standing.showRank()).isEqualTo(Bilingual.same("33–41"));
        assertThat(standing.rankCell().value()).isNull();
        assertThat(standing.rankCell().text(Language.EN)).isEqualTo("33–41");
    }

    @Test
    void isUnknownWhereNothingIsKnown() {
        Standing standing = standing("", 1, 63);

        assertThat(standing.isKnown()).isFalse();
        assertThat(standing.showRank()).isEqualTo(Bilingual.of("chưa rõ", "unknown"));
        assertThat(standing.valueCell().value()).isNull();
        assertThat(standing.valueCell().text(Language.VI)).isEmpty();
    }

    @Test
    void isScoredButNotRankedWithoutABestRank() {
        Standing standing = standing("~86.29", 0, 0);

        assertThat(standing.isRanked()).isFalse();
        assertThat(standing.isKnown()).isTrue();
        assertThat(standing.rank()).isEmpty();
        assertThat(standing.showRank()).isEqualTo(Bilingual.of("không xếp hạng", "not ranked"));
        assertThat(standing.rankCell().value()).isNull();
    }

    @Test
    void showsAnExactValueInFullAndGivesProgramsTwelveDecimals() {
        assertCell("86.123456789012", "86.123456789012", "86,123456789012", "86.123456789012");
        assertCell("86", "86", "86,00", "86.00");
        // 200/3 has no end.
        assertCell("200/3", "66.666666666667", "66,666667", "66.666667");
        assertCell("~86.3", "86.3", "86,3", "86.3");
        // 67.41 of 97.5 is 69.1384… %, from a figure known to two decimals: more would be made up.
        assertCell("67.41/97.5p", "69.14", "≈69,14", "≈69.14");
    }

    @Test
    void showsARangeAndGivesProgramsNone() {
        assertCell("86.29..86.31", null, "86,29–86,31", "86.29–86.31");
    }

    @Test
    void showsBothFiguresOfSourcesThatDisagree() {
        assertCell("~91.87 ~91.81", null, "91,87 | 91,81", "91.87 | 91.81");
    }

    @Test
    void showsPointsWithoutAMaximumAsPointsAndNeverAsPercent() {
        assertCell("66.46p", null, "66,46 điểm", "66.46 points");
        assertCell("66.46p 66.5p", null, "66,46 điểm | 66,5 điểm", "66.46 points | 66.5 points");
    }

    private static void assertCell(String figure, @Nullable String value, String vi, String en) {
        Cell cell = standing(figure, 1, 1).valueCell();
        assertThat(cell.value()).isEqualTo(value == null ? null : new BigDecimal(value));
        assertThat(cell.text(Language.VI)).isEqualTo(vi);
        assertThat(cell.text(Language.EN)).isEqualTo(en);
    }

    private static Standing standing(String text, int best, int worst) {
        Optional<Figure> figure = figure(text);
        return new Standing(unit("01"), figure, figure.flatMap(Figure::value), best, worst, Optional.empty());
    }

    @Test
    void hasNoRankWhereNothingIsKnownThoughItCanHaveOnlyOne() {
        assertThat(standing("", 1, 1).rank()).isEmpty();
        assertThat(standing("", 1, 1).rankCell().value()).isNull();
    }

    @Test
    void hasAPlaceAmongAll() {
        // 100 × (63 - 24) / 62, and 100 × (63 - 41) / 62 to 100 × (63 - 33) / 62
        assertThat(standing("~86.29", 24, 24).position(63))
                .contains(new RelativeRank(Ratio.of(1950, 31), Ratio.of(1950, 31)));
        assertThat(standing("~86.29", 33, 41).position(63))
                .contains(new RelativeRank(Ratio.of(1100, 31), Ratio.of(1500, 31)));
        assertThat(standing("", 1, 63).position(63)).isEmpty();
        assertThat(standing("~86.29", 0, 0).position(63)).isEmpty();
    }
}
