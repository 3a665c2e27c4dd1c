package org.parindex.survey;

import java.util.Map;
import org.parindex.points.Ratio;

/** Two groups and two questions in which every denominator gives another mean. */
final class SampleSurvey {

    private SampleSurvey() {}

    /**
     * By 100-60-20-0: citizens to q1 2700 of 40 or, with those without an opinion, 50; officials to q1 5040 of 60; to q2 3000 of 50, and 0
     * of 60.
     */
    static SurveyResponses responses() {
        return SurveyResponses.of("Khảo sát 2025")
                .withGroup("citizens", "Người dân", SurveyForms.of(80, 60, 50))
                .withGroup("officials", "Công chức", SurveyForms.of(60, 60, 60))
                .withAnswers(
                        "q1",
                        "citizens",
                        Map.of(
                                "very-satisfied",
                                20L,
                                "satisfied",
                                10L,
                                "neutral",
                                5L,
                                "dissatisfied",
                                5L,
                                "no-opinion",
                                10L))
                .withAnswers("q1", "officials", Map.of("very-satisfied", 48L, "neutral", 12L))
                .withAnswers("q2", "citizens", Map.of("satisfied", 50L))
                .withAnswers("q2", "officials", Map.of("dissatisfied", 60L));
    }

    static SurveyMethod pooled(NoOpinion choice) {
        return SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, Grouping.POOLED)
                .withNoOpinion("no-opinion", choice);
    }

    static SurveyMethod weighted(NoOpinion choice) {
        return SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, Grouping.WEIGHTED)
                .withNoOpinion("no-opinion", choice)
                .withGroupWeight("citizens", Ratio.parse("0.7"))
                .withGroupWeight("officials", Ratio.parse("0.3"));
    }
}
