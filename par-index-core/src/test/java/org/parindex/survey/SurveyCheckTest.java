package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Status;

class SurveyCheckTest {

    private static final SurveyMethod YES_NO =
            SurveyMethod.of(Map.of("yes", Ratio.of(100), "no", Ratio.ZERO), Grouping.POOLED);

    private static List<String> codes(SurveyResponses responses, SurveyMethod method) {
        return responses.check(method).stream()
                .map(fault -> fault.pointer() + " " + fault.kind().code())
                .toList();
    }

    private static SurveyResponses survey(long yes, long no) {
        return SurveyResponses.of("Khảo sát").withAnswers("q1", "citizens", Map.of("yes", yes, "no", no));
    }

    private static SurveyResponses withForms(String issued, String returned, String valid) {
        return survey(20, 20)
                .withGroup("citizens", "", new SurveyForms(number(issued), number(returned), number(valid)));
    }

    private static OptionalLong number(String text) {
        return text.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    @Test
    void aSoundSurveyHasNone() {
        for (NoOpinion choice : NoOpinion.values()) {
            assertThat(SampleSurvey.responses().check(SampleSurvey.pooled(choice)))
                    .isEmpty();
            assertThat(SampleSurvey.responses().check(SampleSurvey.weighted(choice)))
                    .isEmpty();
        }
    }

    /** 40 people answered. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            100, 50, 40,
            50,  50, 50,
            49,  50, 45, /groups/citizens/returned returned-above-issued
            100, 49, 50, /groups/citizens/valid valid-above-returned
            100, 50, 39, /answers/q1/citizens answers-above-forms
            100, 39, -,  /answers/q1/citizens answers-above-forms
            39,  -,  -,  /answers/q1/citizens answers-above-forms
            40,  -,  -,
            -,   40, -,
            -,   -,  40,
            39,  45, 41, /groups/citizens/returned returned-above-issued
            44,  -,  45, /groups/citizens/valid valid-above-issued
            45,  -,  45,
            """)
    void formsDoNotBecomeMoreOnTheirWay(String issued, String returned, String valid, String fault) {
        assertThat(codes(withForms(issued, returned, valid), YES_NO))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1000000000, true", "1000000001, false", "-9223372036854775808, false"})
    void aCountHasARange(long count, boolean sound) {
        assertThat(codes(survey(40, count), YES_NO))
                .isEqualTo(sound ? List.of() : List.of("/answers/q1/citizens/no survey-count-out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "40, true", "1000000000, true", "1000000001, false"})
    void aNumberOfFormsHasARange(String count, boolean sound) {
        assertThat(codes(withForms(count, "-", "-"), YES_NO)
                        .contains("/groups/citizens/issued survey-count-out-of-range"))
                .isNotEqualTo(sound);
        assertThat(codes(withForms("-", count, "-"), YES_NO)
                        .contains("/groups/citizens/returned survey-count-out-of-range"))
                .isNotEqualTo(sound);
        assertThat(codes(withForms("-", "-", count), YES_NO)
                        .contains("/groups/citizens/valid survey-count-out-of-range"))
                .isNotEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"28, false", "29, false", "30, true", "31, true"})
    void fewerThanThirtyAnswersAreTooFewWhereNothingElseIsChosen(long answers, boolean enough) {
        assertThat(codes(survey(1, answers - 1), YES_NO))
                .isEqualTo(enough ? List.of() : List.of("/questions/q1 sample-too-small"));
    }

    @ParameterizedTest
    @CsvSource({"5, 4, false", "5, 5, true", "5, 6, true", "1, 1, true"})
    void anotherLeastSampleIsANamedChoice(long least, long answers, boolean enough) {
        assertThat(codes(survey(answers, 0), YES_NO.withLeastSample(least)))
                .isEqualTo(enough ? List.of() : List.of("/questions/q1 sample-too-small"));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void theLeastSampleIsAtLeastOne(long least, boolean sound) {
        assertThat(codes(survey(20, 20), YES_NO.withLeastSample(least)))
                .isEqualTo(sound ? List.of() : List.of("/method/leastSample least-sample-not-positive"));
    }

    @Test
    void onlyAnswersThatCountMakeASample() {
        SurveyResponses responses = survey(20, 9).withAnswers("q1", "citizens", Map.of("none", 100L));

        assertThat(codes(responses, YES_NO.withNoOpinion("none", NoOpinion.LEAVE_OUT)))
                .containsExactly("/questions/q1 sample-too-small");
        assertThat(codes(responses, YES_NO.withNoOpinion("none", NoOpinion.COUNT_AS_ZERO)))
                .isEmpty();
    }

    /** 29 of one group and 30 of another are enough together, but not by themselves. */
    @Test
    void whereGroupsAreWeightedEachMustBeASample() {
        SurveyResponses responses = survey(20, 9).withAnswers("q1", "officials", Map.of("yes", 30L));
        SurveyMethod weighted = SurveyMethod.of(YES_NO.weights(), Grouping.WEIGHTED)
                .withGroupWeight("citizens", Ratio.ONE)
                .withGroupWeight("officials", Ratio.ONE);

        assertThat(codes(responses, YES_NO)).isEmpty();
        assertThat(codes(responses, weighted)).containsExactly("/answers/q1/citizens sample-too-small-in-group");
        assertThat(codes(responses.withAnswers("q2", "officials", Map.of("yes", 30L)), weighted.withLeastSample(29)))
                .containsExactly("/answers/q2/citizens question-unanswered-by-group");
    }

    @Test
    void aQuestionMustBeAnswered() {
        assertThat(codes(survey(0, 0), YES_NO)).containsExactly("/questions/q1 question-unanswered");
        assertThat(codes(survey(20, 20).withQuestion("q1", "Một?").withQuestion("q2", "Hai?"), YES_NO))
                .containsExactly("/questions/q2 question-unanswered");
        assertThat(codes(SurveyResponses.of("Khảo sát"), YES_NO)).contains("/answers survey-empty");
    }

    @Test
    void everyAnswerHasAWeightAndEveryWeightAnAnswer() {
        assertThat(codes(survey(20, 20).withAnswers("q1", "citizens", Map.of("maybe", 5L)), YES_NO))
                .containsExactly("/answers/q1/citizens/maybe answer-without-weight");
        assertThat(codes(
                        survey(20, 20),
                        SurveyMethod.of(
                                Map.of("yes", Ratio.ONE, "no", Ratio.ZERO, "maybe", Ratio.ONE), Grouping.POOLED)))
                .containsExactly("/method/weights/maybe weight-unused");
        assertThat(codes(survey(20, 20), YES_NO.withNoOpinion("none", NoOpinion.LEAVE_OUT)))
                .containsExactly("/method/noOpinion/none no-opinion-unused");
        assertThat(codes(
                        survey(20, 20),
                        YES_NO.withNoOpinion("no", NoOpinion.LEAVE_OUT).withLeastSample(20)))
                .containsExactly("/method/noOpinion/no answer-with-two-meanings");
    }

    /** Nobody can type in what a scale weighs. */
    @Test
    void anAnswerOfANamedScaleNeedNotBeThere() {
        assertThat(codes(
                        SurveyResponses.of("Khảo sát").withAnswers("q1", "citizens", Map.of("satisfied", 30L)),
                        SurveyMethod.of(SurveyScale.CONVENTION_100_60_20_0, Grouping.POOLED)))
                .isEmpty();
    }

    @Test
    void aSampleIsNotCalledSmallForAnAnswerWithoutWeight() {
        assertThat(codes(survey(20, 5).withAnswers("q1", "citizens", Map.of("maybe", 20L)), YES_NO))
                .containsExactly("/answers/q1/citizens/maybe answer-without-weight");
    }

    @Test
    void weightsAreNotNegativeAndSomeAnswerIsWorthSomething() {
        assertThat(codes(
                        survey(20, 20),
                        SurveyMethod.of(
                                Map.of("yes", Ratio.parse("0.001"), "no", Ratio.parse("-0.001")), Grouping.POOLED)))
                .containsExactly("/method/weights/no weight-negative");
        assertThat(codes(survey(20, 20), SurveyMethod.of(Map.of("yes", Ratio.ZERO, "no", Ratio.ZERO), Grouping.POOLED)))
                .containsExactly("/method/weights weights-none");
    }

    @Test
    void groupsHaveWeightsWhereTheyAreWeightedOnly() {
        SurveyMethod weighted = SurveyMethod.of(YES_NO.weights(), Grouping.WEIGHTED);

        assertThat(codes(survey(20, 20), weighted)).containsExactly("/groups/citizens group-weight-missing");
        assertThat(codes(survey(20, 20), weighted.withGroupWeight("citizens", Ratio.ZERO)))
                .containsExactly("/method/groupWeights/citizens group-weight-not-positive");
        assertThat(codes(survey(20, 20), weighted.withGroupWeight("citizens", Ratio.parse("0.000001"))))
                .isEmpty();
        assertThat(codes(
                        survey(20, 20),
                        weighted.withGroupWeight("citizens", Ratio.ONE).withGroupWeight("citizen", Ratio.ONE)))
                .containsExactly("/method/groupWeights/citizen group-weight-unused");
        assertThat(codes(survey(20, 20), YES_NO.withGroupWeight("citizens", Ratio.ONE)))
                .containsExactly("/method/groupWeights/citizens group-weight-pooled");
    }

    @Test
    void allGroupsAndQuestionsAreNamedOrNone() {
        SurveyResponses two = survey(20, 20).withAnswers("q2", "officials", Map.of("yes", 30L));

        assertThat(codes(two.withGroup("citizens", "Người dân", SurveyForms.UNKNOWN), YES_NO))
                .containsExactly("/groups/officials group-name-missing");
        assertThat(codes(two.withQuestion("q1", "Một?"), YES_NO))
                .containsExactly("/questions/q2 question-name-missing");
        assertThat(codes(survey(20, 20).withGroup("citizens", "Người dân", SurveyForms.UNKNOWN), YES_NO))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "q1, true",
        "very-satisfied-2, true",
        "Q1, false",
        "1, false",
        "q1-, false",
        "q--1, false",
        "a b, false",
        "'', false",
        "người, false"
    })
    void keysAreWordsOfSmallLetters(String key, boolean sound) {
        SurveyResponses responses = SurveyResponses.of("Khảo sát").withAnswers(key, key, Map.of(key, 30L));
        String at = "/" + key;

        assertThat(codes(responses, SurveyMethod.of(Map.of(key, Ratio.ONE), Grouping.POOLED)))
                .isEqualTo(
                        sound
                                ? List.of()
                                : List.of(
                                        "/groups" + at + " survey-key-malformed",
                                        "/questions" + at + " survey-key-malformed",
                                        "/answers" + at + at + at + " survey-key-malformed"));
    }

    @Test
    void aPointerEscapesItsOwnSigns() {
        assertThat(codes(
                        SurveyResponses.of("Khảo sát").withAnswers("a/b~c", "g", Map.of("yes", 30L, "no", 0L)), YES_NO))
                .containsExactly("/questions/a~1b~0c survey-key-malformed");
    }

    @Test
    void allFaultsAreRefusedAtOnceInBothWays() {
        SurveyResponses faulty = new SurveyResponses(
                " ",
                Status.GIVEN,
                Map.of("citizens", new SurveyGroup("", SurveyForms.of(10, 20, 30))),
                Map.of(),
                Map.of(new SurveyAnswer("q1", "citizens", "yes"), 40L));
        List<String> expected = List.of(
                "/title survey-title-blank",
                "/groups/citizens/returned returned-above-issued",
                "/groups/citizens/valid valid-above-returned",
                "/method/weights/no weight-unused",
                "/answers/q1/citizens answers-above-forms");

        assertThat(codes(faulty, YES_NO)).isEqualTo(expected);
        assertThatThrownBy(() -> faulty.evaluate(YES_NO))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .isEqualTo(faulty.check(YES_NO).stream()
                                        .map(fault -> fault.in(" "))
                                        .toList()));
        assertThatThrownBy(() -> new Survey(faulty, YES_NO)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void aFaultNamesWhatIsWrong() {
        Fault fault = survey(20, 5).check(YES_NO).get(0);

        assertThat(fault.arguments()).isEqualTo(Map.of("question", "q1", "count", 25L, "least", 30L));
    }

    @ParameterizedTest
    @CsvSource({"2000, 1, true", "2001, 1, false", "50, 40, true", "40, 51, false", "1, 2001, false"})
    void theGroupsTimesTheQuestionsAreBounded(int groups, int questions, boolean sound) {
        Map<SurveyAnswer, Long> answers = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(groups, questions); i++) {
            answers.put(new SurveyAnswer("q" + i % questions, "g" + i % groups, "yes"), 60L);
            answers.put(new SurveyAnswer("q" + i % questions, "g" + i % groups, "no"), 60L);
        }

        assertThat(codes(new SurveyResponses("Khảo sát", Status.GIVEN, Map.of(), Map.of(), answers), YES_NO))
                .isEqualTo(sound ? List.of() : List.of("/answers survey-too-large"));
    }

    @ParameterizedTest
    @CsvSource({"98, true", "99, false"})
    void theKindsOfAnswersAreBounded(int more, boolean sound) {
        Map<String, Ratio> weights = new LinkedHashMap<>(Map.of("yes", Ratio.ONE));
        Map<String, Long> answers = new LinkedHashMap<>(Map.of("yes", 40L, "none", 0L));
        for (int i = 0; i < more; i++) {
            weights.put("a" + i, Ratio.ONE);
            answers.put("a" + i, 0L);
        }
        SurveyMethod method = SurveyMethod.of(weights, Grouping.POOLED).withNoOpinion("none", NoOpinion.LEAVE_OUT);

        assertThat(codes(SurveyResponses.of("Khảo sát").withAnswers("q1", "citizens", answers), method))
                .isEqualTo(sound ? List.of() : List.of("/answers answers-too-many"));
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void aMessageNamesTenKeysAtMost(int weights, boolean more) {
        Map<String, Ratio> all = new LinkedHashMap<>();
        Map<String, Long> answers = new LinkedHashMap<>(Map.of("other", 40L));
        for (int i = 0; i < weights; i++) {
            all.put("a" + i, Ratio.ONE);
            answers.put("a" + i, 1L);
        }
        Fault fault = SurveyResponses.of("Khảo sát")
                .withAnswers("q1", "citizens", answers)
                .check(SurveyMethod.of(all, Grouping.POOLED))
                .get(0);

        assertThat(String.valueOf(fault.arguments().get("known")).endsWith(", a9, …]"))
                .isEqualTo(more);
    }

    /** So that a file with a hundred thousand wrong rows is answered at once. */
    @Test
    void ofASurveyThatIsTooLargeNothingElseIsSaid() {
        Map<SurveyAnswer, Long> answers = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            answers.put(new SurveyAnswer("Q" + i, "G" + i, "a" + i), -1L);
        }

        assertThat(codes(new SurveyResponses("Khảo sát", Status.GIVEN, Map.of(), Map.of(), answers), YES_NO))
                .containsExactly("/answers survey-too-large", "/answers answers-too-many");
    }
}
