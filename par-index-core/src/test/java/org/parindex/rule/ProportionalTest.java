package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

class ProportionalTest {

    private static final Proportional RULE = ScoringRule.proportional("80", "100");

    @ParameterizedTest
    @CsvSource({
        // 1.5 × 3811/3837 is printed in the article on Lai Châu's example; the others are worked by hand.
        "0 of 45, 0",
        "35 of 45, 0",
        "79.999999%, 0",
        "80%, 1.2",
        "36 of 45, 1.2",
        "80.000001%, 1.2",
        "37 of 45, 1.233333",
        "3811 of 3837, 1.489836",
        "99999 of 100000, 1.499985",
        "99.9999%, 1.499999",
        "45 of 45, 1.5",
        "100%, 1.5"
    })
    void multipliesBetweenItsBounds(String evidence, String points) {
        assertThat(Said.points(RULE, "1.5", evidence)).isEqualTo(points);
    }

    @Test
    void takesBoundsThatAreNotIncluded() {
        Proportional rule = new Proportional(Bound.above("80"), Bound.above("90"));

        assertThat(Said.points(rule, "1.5", "80%")).isEqualTo("0");
        assertThat(Said.steps(rule, "1.5", "80%"))
                .isEqualTo(Bilingual.of("80 % ≤ 80 % | 0 điểm", "80 % ≤ 80 % | 0 points"));
        // 1.5 × 0.8001
        assertThat(Said.points(rule, "1.5", "80.01%")).isEqualTo("1.20015");
        // 1.5 × 0.9
        assertThat(Said.points(rule, "1.5", "90%")).isEqualTo("1.35");
        assertThat(Said.points(rule, "1.5", "90.000001%")).isEqualTo("1.5");
        assertThat(Said.steps(rule, "1.5", "90.000001%"))
                .isEqualTo(
                        Bilingual.of("90,000001 % > 90 % | điểm tối đa: 1,5", "90.000001 % > 90 % | full points: 1.5"));
    }

    @Test
    void reachesTheMaximumAtAllEvenWhereFullPointsBeginAboveIt() {
        Proportional rule = new Proportional(Bound.from("100"), Bound.above("100"));

        assertThat(Said.faults(rule, "1.5")).isEmpty();
        assertThat(Said.points(rule, "1.5", "45 of 45")).isEqualTo("1.5");
        assertThat(Said.points(rule, "1.5", "44 of 45")).isEqualTo("0");
    }

    @Test
    void saysHowThePointsCome() {
        assertThat(Said.steps(RULE, "1.5", "37 of 45"))
                .isEqualTo(Bilingual.of(
                        "37/45 ≈ 82,22 % ≥ 80 % | 1,5 × 37/45 = 1,233333",
                        "37/45 ≈ 82.22 % ≥ 80 % | 1.5 × 37/45 = 1.233333"));
        assertThat(Said.steps(RULE, "1.5", "45 of 45"))
                .isEqualTo(Bilingual.of(
                        "45/45 = 100 % ≥ 100 % | điểm tối đa: 1,5", "45/45 = 100 % ≥ 100 % | full points: 1.5"));
        assertThat(Said.steps(RULE, "1.5", "35 of 45"))
                .isEqualTo(Bilingual.of("35/45 ≈ 77,78 % < 80 % | 0 điểm", "35/45 ≈ 77.78 % < 80 % | 0 points"));
        assertThat(Said.steps(RULE, "1.5", "91.17%"))
                .isEqualTo(Bilingual.of(
                        "91,17 % ≥ 80 % | 1,5 × 91,17 % = 1,36755", "91.17 % ≥ 80 % | 1.5 × 91.17 % = 1.36755"));
    }

    @Test
    void saysNothingOfABoundThatEverythingReaches() {
        Proportional rule = ScoringRule.proportional("0", "100");

        assertThat(Said.steps(rule, "1.5", "37 of 45"))
                .isEqualTo(Bilingual.of("1,5 × 37/45 = 1,233333", "1.5 × 37/45 = 1.233333"));
        assertThat(Said.steps(rule, "1.5", "0 of 45")).isEqualTo(Bilingual.of("1,5 × 0/45 = 0", "1.5 × 0/45 = 0"));
        assertThat(rule.describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of(
                        "từ 100 %: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa",
                        "from 100 %: full points; less: the share × maximum"));
    }

    @Test
    void neverShowsARoundedPercentageOnTheWrongSide() {
        assertThat(Said.steps(RULE, "1.5", "79999 of 100000").en()).isEqualTo("79999/100000 < 80 % | 0 points");
        assertThat(Said.steps(RULE, "1.5", "80001 of 100000").en())
                .isEqualTo("80001/100000 ≥ 80 % | 1.5 × 80001/100000 = 1.200015");
        // "≈ 100 %" would leave a reader asking why the points are not full.
        assertThat(Said.steps(RULE, "1.5", "99999 of 100000"))
                .isEqualTo(Bilingual.of(
                        "99999/100000 ≥ 80 % | 1,5 × 99999/100000 = 1,499985",
                        "99999/100000 ≥ 80 % | 1.5 × 99999/100000 = 1.499985"));
        assertThat(Said.steps(RULE, "1.5", "79.9999%").en()).isEqualTo("79.9999 % < 80 % | 0 points");
    }

    @Test
    void putsFractionsOfFractionsInBrackets() {
        // 13/3 of 5 is 13/15; 1.5 × 13/15 = 1.3.
        assertThat(Said.steps(RULE, "1.5", "13/3 of 5").en())
                .isEqualTo("(13/3)/5 ≈ 86.67 % ≥ 80 % | 1.5 × (13/3)/5 = 1.3");
    }

    @Test
    void refusesWhatIsNoShareOrMoreThanAll() {
        assertThat(Said.refusal(RULE, "1.5", "100.000001%"))
                .isEqualTo(Bilingual.of(
                        "Giá trị phải từ 0 đến 100: 100.000001", "The value must be from 0 to 100: 100.000001"));
        assertThat(Said.refusal(RULE, "1.5", "yes").en())
                .isEqualTo("The evidence must be a part of a whole or a percentage, such as 37 of 45 | 91.17%: yes");
        assertThat(Said.refusal(RULE, "1.5", "n/a: none").en())
                .isEqualTo(
                        "The evidence must be a part of a whole or a percentage, such as 37 of 45 | 91.17%: n/a: none");
    }

    @Test
    void needsBoundsInOrderAmongAllShares() {
        assertThat(Said.faults(RULE, "1.5")).isEmpty();
        assertThat(Said.faults(new Proportional(Bound.from("80"), Bound.above("80")), "1.5"))
                .isEmpty();
        assertThat(Said.faults(ScoringRule.proportional("80", "80"), "1.5"))
                .containsExactly(Bilingual.of(
                        "/fullFrom: Mức được điểm tối đa phải cao hơn mức bắt đầu có điểm: điểm tối đa từ 80 %, có điểm từ 80 %",
                        "/fullFrom: Full points must begin above the bound where points begin: full points from 80 %, points"
                                + " from 80 %"));
        assertThat(Said.faults(ScoringRule.proportional("-1", "100.5"), "1.5"))
                .containsExactly(
                        Bilingual.of(
                                "/zeroBelow: Mốc phải từ 0 % đến 100 %: -1 %",
                                "/zeroBelow: A bound must be from 0 % to 100 %: -1 %"),
                        Bilingual.of(
                                "/fullFrom: Mốc phải từ 0 % đến 100 %: 100.5 %",
                                "/fullFrom: A bound must be from 0 % to 100 %: 100.5 %"));
    }

    @Test
    void saysWhatItIs() {
        assertThat(RULE.describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of(
                        "từ 100 %: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa; dưới 80 %: 0",
                        "from 100 %: full points; less: the share × maximum; below 80 %: 0"));
        assertThat(new Proportional(Bound.above("0"), Bound.above("99.5")).describe(Points.parse("1.5")))
                .isEqualTo(Bilingual.of(
                        "trên 99,5 %: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa; đến 0 %: 0",
                        "above 99.5 %: full points; less: the share × maximum; up to 0 %: 0"));
        assertThat(RULE.kind()).hasToString("proportional");
    }
}
