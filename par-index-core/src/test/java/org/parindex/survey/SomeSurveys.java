package org.parindex.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;

/** Sound surveys of every shape: named or not, with forms or without, by a scale or not, pooled or weighted. */
public final class SomeSurveys {

    private SomeSurveys() {}

    /** Sound surveys. */
    public static Arbitrary<Survey> any() {
        return Arbitraries.randoms().map(SomeSurveys::any);
    }

    private static Survey any(Random random) {
        boolean scale = random.nextBoolean();
        Map<String, Ratio> weights = new LinkedHashMap<>();
        if (scale) {
            weights.putAll(SurveyScale.CONVENTION_100_60_20_0.weights());
        } else {
            for (int i = 0; i <= random.nextInt(4); i++) {
                weights.put("a" + i, Ratio.of(random.nextInt(10_000), 1 + random.nextInt(20)));
            }
            weights.put("best", Ratio.of(1 + random.nextInt(100)));
        }
        Grouping grouping = random.nextBoolean() ? Grouping.POOLED : Grouping.WEIGHTED;
        SurveyMethod method = scale
                ? SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, grouping)
                : SurveyMethod.of(weights, grouping);
        int silent = random.nextInt(3);
        for (int i = 0; i < silent; i++) {
            method = method.withNoOpinion(
                    "none" + i, random.nextBoolean() ? NoOpinion.LEAVE_OUT : NoOpinion.COUNT_AS_ZERO);
        }
        SurveyResponses responses = SurveyResponses.of("Khảo sát, \"lần " + random.nextInt(3) + "\"")
                .with(random.nextBoolean() ? Status.GIVEN : Status.ILLUSTRATIVE);
        int groups = 1 + random.nextInt(3);
        int questions = 1 + random.nextInt(3);
        boolean named = random.nextBoolean();
        for (int group = 0; group < groups; group++) {
            String key = "g" + group;
            if (named) {
                responses = responses.withGroup(key, "Nhóm " + group, SurveyForms.of(900, 800, 700));
            }
            if (grouping == Grouping.WEIGHTED) {
                method = method.withGroupWeight(key, Ratio.of(1 + random.nextInt(99), 1 + random.nextInt(9)));
            }
            for (int question = 0; question < questions; question++) {
                responses = responses.withAnswers("q" + question, key, answers(weights, silent, random));
            }
        }
        for (int question = 0; named && question < questions; question++) {
            responses = responses.withQuestion("q" + question, "Câu " + question + "?");
        }
        return new Survey(responses, method.withLeastSample(1 + random.nextInt(30)));
    }

    private static Map<String, Long> answers(Map<String, Ratio> weights, int silent, Random random) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List.copyOf(weights.keySet()).forEach(answer -> counts.put(answer, (long) random.nextInt(100)));
        counts.put(weights.keySet().iterator().next(), 30L + random.nextInt(70));
        for (int i = 0; i < silent; i++) {
            counts.put("none" + i, (long) random.nextInt(50));
        }
        return counts;
    }
}
