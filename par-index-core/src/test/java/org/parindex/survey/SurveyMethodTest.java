package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

class SurveyMethodTest {

    private static final SurveyMethod POOLED = SurveyMethod.of(Map.of("yes", Ratio.parse("12.5")), Grouping.POOLED);

    @Test
    void onlyTheLeastSampleHasADefault() {
        assertThat(POOLED.leastSample()).isEqualTo(30);
        assertThat(POOLED.noOpinion()).isEmpty();
        assertThat(POOLED.groupWeights()).isEmpty();
        assertThat(POOLED.scale()).isEmpty();
        assertThat(POOLED.grouping()).isEqualTo(Grouping.POOLED);
        assertThat(POOLED.weights()).isEqualTo(Map.of("yes", Ratio.parse("12.5")));
    }

    @Test
    void withLeavesTheOriginalAsItIs() {
        SurveyMethod changed = POOLED.withNoOpinion("none", NoOpinion.LEAVE_OUT)
                .withGroupWeight("citizens", Ratio.ONE)
                .withLeastSample(5);

        assertThat(changed.noOpinion()).isEqualTo(Map.of("none", NoOpinion.LEAVE_OUT));
        assertThat(changed.groupWeights()).isEqualTo(Map.of("citizens", Ratio.ONE));
        assertThat(changed.leastSample()).isEqualTo(5);
        assertThat(POOLED).isEqualTo(SurveyMethod.of(Map.of("yes", Ratio.parse("12.5")), Grouping.POOLED));
    }

    @Test
    void isACopy() {
        Map<String, Ratio> weights = new LinkedHashMap<>(Map.of("yes", Ratio.ONE));
        SurveyMethod method = SurveyMethod.of(weights, Grouping.POOLED);
        weights.clear();

        assertThat(method.weights()).isEqualTo(Map.of("yes", Ratio.ONE));
    }

    @Test
    void equalChoicesAreEqual() {
        SurveyMethod sample = SampleSurvey.weighted(NoOpinion.LEAVE_OUT);

        assertThat(sample)
                .isEqualTo(SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, Grouping.WEIGHTED)
                        .withGroupWeight("officials", Ratio.parse("3/10"))
                        .withGroupWeight("citizens", Ratio.parse("7/10"))
                        .withNoOpinion("no-opinion", NoOpinion.LEAVE_OUT))
                .hasSameHashCodeAs(SampleSurvey.weighted(NoOpinion.LEAVE_OUT))
                .isNotEqualTo(SampleSurvey.weighted(NoOpinion.COUNT_AS_ZERO))
                .isNotEqualTo(SampleSurvey.pooled(NoOpinion.LEAVE_OUT))
                .isNotEqualTo(sample.withGroupWeight("citizens", Ratio.ONE))
                .isNotEqualTo(sample.withLeastSample(29))
                .isNotEqualTo(null);
        // The same weights of one's own are not those of the scale, which the result names.
        assertThat(SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, Grouping.POOLED))
                .isNotEqualTo(SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0.weights(), Grouping.POOLED));
    }

    @Test
    void namesEveryChoiceInBothLanguages() {
        SurveyMethod method =
                POOLED.withNoOpinion("none", NoOpinion.COUNT_AS_ZERO).withLeastSample(1500);

        assertThat(method.words())
                .containsExactly(
                        Bilingual.of("Trọng số của câu trả lời: yes 12,5", "Weights of answers: yes 12.5"),
                        Bilingual.of("none: tính vào mẫu số với giá trị 0", "none: counted as 0"),
                        Bilingual.of("Các nhóm: gộp chung", "Groups: pooled"),
                        Bilingual.of("Mẫu ít nhất: 1.500", "Least sample: 1,500"));
        assertThat(method)
                .hasToString("Weights of answers: yes 12.5. none: counted as 0. Groups: pooled. Least sample: 1,500");
        assertThat(POOLED.words().get(2).en()).isEqualTo("Least sample: 30 (a rule of thumb, prescribed by nobody)");
    }

    @Test
    void aWeightWithoutADecimalIsAFraction() {
        assertThat(SurveyMethod.of(Map.of("yes", Ratio.of(200, 3)), Grouping.POOLED)
                        .words()
                        .get(0)
                        .en())
                .isEqualTo("Weights of answers: yes 200/3");
    }

    @Test
    void weightsOfGroupsThatAreNotOneTogetherAreSaidToBeInProportion() {
        assertThat(groups("0.7", "0.3")).endsWith("(citizens 0.7; officials 0.3)");
        assertThat(groups("0.7", "0.4")).endsWith("(citizens 0.7; officials 0.4; in all 1.1, taken in proportion)");
        assertThat(groups("70", "30")).endsWith("(citizens 70; officials 30; in all 100, taken in proportion)");
    }

    private static String groups(String citizens, String officials) {
        return SurveyMethod.of(Map.of("yes", Ratio.of(100)), Grouping.WEIGHTED)
                .withGroupWeight("citizens", Ratio.parse(citizens))
                .withGroupWeight("officials", Ratio.parse(officials))
                .words()
                .stream()
                .map(Bilingual::en)
                .filter(line -> line.startsWith("Groups: "))
                .findFirst()
                .orElseThrow();
    }
}
