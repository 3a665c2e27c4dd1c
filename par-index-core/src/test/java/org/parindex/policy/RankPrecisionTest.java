package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;

class RankPrecisionTest {

    @Test
    void leavesAValueAloneWhenExact() {
        IndexValue value = IndexValue.parse("~86.29");

        assertThat(RankPrecision.exact().apply(value)).isSameAs(value);
        assertThat(RankPrecision.exact().rounding()).isEmpty();
    }

    @Test
    void makesOneOfTwoValuesThatArePublishedAlike() {
        IndexValue higher = IndexValue.parse("90.101");
        IndexValue lower = IndexValue.parse("90.099");

        assertThat(RankPrecision.exact().apply(higher))
                .isNotEqualTo(RankPrecision.exact().apply(lower));
        assertThat(RankPrecision.asPublished(2).apply(higher))
                .isEqualTo(RankPrecision.asPublished(2).apply(lower))
                .isEqualTo(IndexValue.exact(Ratio.parse("90.1")));
    }

    @Test
    void keepsTheTopOf2022Apart() {
        // DESIGN: ranks 1 and 2 of 2022 are 90.10 and 90.09.
        RankPrecision published = RankPrecision.asPublished(2);

        assertThat(published.apply(IndexValue.parse("~90.10"))).isEqualTo(IndexValue.parse("90.1"));
        assertThat(published.apply(IndexValue.parse("~90.09"))).isEqualTo(IndexValue.parse("90.09"));
    }

    @ParameterizedTest
    @CsvSource({"81.7549999, 81.75", "81.755, 81.76", "81.7550001, 81.76"})
    void takesHalvesUp(String exact, String published) {
        assertThat(RankPrecision.asPublished(2).apply(IndexValue.parse(exact))).isEqualTo(IndexValue.parse(published));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void refusesDecimalsJustOutsideZeroToTwelve(int decimals) {
        assertThatThrownBy(() -> RankPrecision.asPublished(decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The decimals of a rounding must be 0 to 12: " + decimals);
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(RankPrecision.exact().label().vi()).isEqualTo("so sánh không làm tròn");
        assertThat(RankPrecision.exact().label().en()).isEqualTo("compared exactly");
        assertThat(RankPrecision.asPublished(2).label().vi())
                .isEqualTo("so sánh sau khi làm tròn đến 2 chữ số thập phân");
        assertThat(RankPrecision.asPublished(2).label().en()).isEqualTo("compared at 2 decimals");
        assertThat(RankPrecision.asPublished(0).label().en()).isEqualTo("compared at 0 decimals");
        assertThat(RankPrecision.asPublished(1).label().en()).isEqualTo("compared at 1 decimal");
    }

    @Test
    void canRoundTheOtherWay() {
        RankPrecision down = new RankPrecision(Optional.of(new Rounding(2, RoundingMode.DOWN)));

        assertThat(down.apply(IndexValue.parse("89.999"))).isEqualTo(IndexValue.parse("89.99"));
    }
}
