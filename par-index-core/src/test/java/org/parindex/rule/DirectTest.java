package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class DirectTest {

    private static final Direct RULE = ScoringRule.direct();

    @ParameterizedTest
    @CsvSource({"points 0, 0", "points 1.25, 1.25", "points 1.499999, 1.499999", "points 1.5, 1.5"})
    void takesPointsAsTheyAreGiven(String evidence, String points) {
        assertThat(Said.points(RULE, "1.5", evidence)).isEqualTo(points);
    }

    @Test
    void saysWhoDecided() {
        assertThat(Said.steps(RULE, "1.5", "points 1.25"))
                .isEqualTo(Bilingual.of("điểm được cho: 1,25", "points given: 1.25"));
    }

    @Test
    void refusesMoreThanTheMaximumAndWhatIsNoPoints() {
        assertThat(Said.refusal(RULE, "1.5", "points 1.5")).isEqualTo(Bilingual.same(""));
        assertThat(Said.refusal(RULE, "1.5", "points 1.500001"))
                .isEqualTo(Bilingual.of(
                        "Điểm được cho không được lớn hơn điểm tối đa 1.5: 1.500001",
                        "Points that are given must not exceed the maximum 1.5: 1.500001"));
        assertThat(Said.refusal(RULE, "1.5", "1.25"))
                .isEqualTo(Bilingual.of(
                        "Minh chứng phải là điểm được cho, ví dụ points 1.25: 1.25",
                        "The evidence must be points that are given, such as points 1.25: 1.25"));
    }

    @Test
    void saysItsOwnRefusalWhereItIsScoredAllTheSame() {
        assertThatThrownBy(() -> Said.points(RULE, "1.5", "points 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points that are given must not exceed the maximum 1.5: 2");
    }

    @Test
    void saysWhatItIs() {
        assertThat(Said.faults(RULE, "1.5")).isEmpty();
        assertThat(RULE.describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of("điểm được cho, từ 0 đến 1,5", "points as given, 0 to 1.5"));
        assertThat(RULE.kind()).hasToString("direct");
    }
}
