package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.evidence.Evidence;
import org.parindex.points.Ratio;

class SurveyLaws {

    @Provide
    Arbitrary<Survey> surveys() {
        return SomeSurveys.any();
    }

    private static Ratio least(SurveyMethod method) {
        Ratio least = method.weights().values().stream().reduce(Ratio::min).orElseThrow();
        return method.noOpinion().containsValue(NoOpinion.COUNT_AS_ZERO) ? Ratio.ZERO : least;
    }

    @Property(tries = 300)
    void aMeanLiesBetweenTheLeastAndTheLargestWeight(@ForAll("surveys") Survey survey) {
        Ratio least = least(survey.method());
        Ratio largest =
                survey.method().weights().values().stream().reduce(Ratio::max).orElseThrow();
        SurveyResult result = survey.evaluate();

        assertThat(result.overall()).isBetween(least, largest);
        for (String question : survey.responses().questions().keySet()) {
            Ratio mean = result.of(question).mean().orElseThrow();
            assertThat(mean).isBetween(least, largest);
            for (String group : survey.responses().groups().keySet()) {
                assertThat(result.of(question, group).mean().orElseThrow()).isBetween(least, largest);
            }
        }
    }

    @Property(tries = 200)
    void theEvidenceHasTheOverallMeanAndIsReadBackFromItsText(@ForAll("surveys") Survey survey) {
        Evidence.Answers evidence = survey.evaluate().evidence();

        assertThat(evidence.mean()).isEqualTo(survey.evaluate().overall());
        assertThat(Evidence.parse(evidence.toString())).isEqualTo(evidence);
    }

    @Property(tries = 200)
    void theMeanOfAQuestionLiesBetweenThoseOfItsGroups(@ForAll("surveys") Survey survey) {
        SurveyResult result = survey.evaluate();
        for (String question : survey.responses().questions().keySet()) {
            List<Ratio> means = survey.responses().groups().keySet().stream()
                    .map(group -> result.of(question, group).mean().orElseThrow())
                    .sorted()
                    .toList();
            assertThat(result.of(question).mean().orElseThrow()).isBetween(means.get(0), means.get(means.size() - 1));
        }
    }

    /** Of one question, since the numbers of answers differ between questions. */
    @Property(tries = 200)
    void poolingIsWeighingByTheNumberOfAnswersThatCount(@ForAll("surveys") Survey survey) {
        SurveyResult before = survey.evaluate();
        SurveyMethod pooled = copy(survey.method(), Grouping.POOLED);
        SurveyMethod weighted = copy(survey.method(), Grouping.WEIGHTED);
        for (String question : survey.responses().questions().keySet()) {
            SurveyMethod byNumber = weighted;
            for (String group : survey.responses().groups().keySet()) {
                byNumber = byNumber.withGroupWeight(
                        group, Ratio.of(before.of(question, group).counted(), 7));
            }
            assertThat(survey.responses().evaluate(byNumber).of(question))
                    .isEqualTo(survey.responses().evaluate(pooled).of(question));
        }
    }

    @Property(tries = 200)
    void onlyTheProportionsOfGroupWeightsMatter(@ForAll("surveys") Survey survey) {
        Assume.that(survey.method().grouping() == Grouping.WEIGHTED);
        SurveyMethod scaled = survey.method();
        for (Map.Entry<String, Ratio> entry : survey.method().groupWeights().entrySet()) {
            scaled = scaled.withGroupWeight(entry.getKey(), entry.getValue().times(Ratio.parse("3.5")));
        }

        assertThat(survey.responses().evaluate(scaled).overall())
                .isEqualTo(survey.evaluate().overall());
    }

    @Property(tries = 200)
    void theOrderOfAnswersNeverMatters(@ForAll("surveys") Survey survey, @ForAll Random random) {
        List<Map.Entry<SurveyAnswer, Long>> shuffled =
                new ArrayList<>(survey.responses().answers().entrySet());
        Collections.shuffle(shuffled, random);
        Map<SurveyAnswer, Long> answers = new LinkedHashMap<>();
        shuffled.forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        SurveyResponses other = new SurveyResponses(
                survey.responses().title(), survey.responses().status(), Map.of(), Map.of(), answers);
        SurveyResult result = other.evaluate(survey.method());

        assertThat(result.overall()).isEqualTo(survey.evaluate().overall());
        for (String question : survey.responses().questions().keySet()) {
            assertThat(result.of(question)).isEqualTo(survey.evaluate().of(question));
        }
    }

    /** "No opinion" can only lower a mean where it counts as 0. */
    @Property(tries = 200)
    void leavingNoOpinionOutNeverLowersAMean(@ForAll("surveys") Survey survey) {
        SurveyMethod out = survey.method();
        SurveyMethod zero = survey.method();
        for (String answer : survey.method().noOpinion().keySet()) {
            out = out.withNoOpinion(answer, NoOpinion.LEAVE_OUT);
            zero = zero.withNoOpinion(answer, NoOpinion.COUNT_AS_ZERO);
        }

        assertThat(survey.responses().evaluate(out).overall())
                .isGreaterThanOrEqualTo(survey.responses().evaluate(zero).overall());
    }

    @Property(tries = 200)
    void theSameAnswersManyTimesHaveTheSameMean(@ForAll("surveys") Survey survey) {
        Map<SurveyAnswer, Long> thrice = new LinkedHashMap<>();
        survey.responses().answers().forEach((answer, count) -> thrice.put(answer, 3 * count));
        SurveyResponses more = new SurveyResponses(
                survey.responses().title(), survey.responses().status(), Map.of(), Map.of(), thrice);

        assertThat(more.evaluate(survey.method()).overall())
                .isEqualTo(survey.evaluate().overall());
    }

    private static SurveyMethod copy(SurveyMethod method, Grouping grouping) {
        SurveyMethod copy = method.scale()
                .map(scale -> SurveyMethod.of(scale, grouping))
                .orElseGet(() -> SurveyMethod.of(method.weights(), grouping));
        for (Map.Entry<String, NoOpinion> entry : method.noOpinion().entrySet()) {
            copy = copy.withNoOpinion(entry.getKey(), entry.getValue());
        }
        return copy.withLeastSample(1);
    }
}
