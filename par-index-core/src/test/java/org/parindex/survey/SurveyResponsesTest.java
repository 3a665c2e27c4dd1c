package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.provenance.Status;

class SurveyResponsesTest {

    @Test
    void groupsAndQuestionsThatOnlyAnswersMentionComeLast() {
        SurveyResponses responses = SurveyResponses.of("Khảo sát")
                .withAnswers("q2", "officials", Map.of("yes", 1L))
                .withGroup("citizens", "Người dân", SurveyForms.of(3, 2, 1))
                .withQuestion("q1", "Một?");

        assertThat(responses.groups())
                .containsExactly(
                        Map.entry("officials", SurveyGroup.UNKNOWN),
                        Map.entry("citizens", new SurveyGroup("Người dân", SurveyForms.of(3, 2, 1))));
        assertThat(responses.questions()).containsExactly(Map.entry("q2", ""), Map.entry("q1", "Một?"));
        assertThat(new SurveyResponses(
                                "Khảo sát",
                                Status.GIVEN,
                                Map.of("citizens", new SurveyGroup("Người dân", SurveyForms.of(3, 2, 1))),
                                Map.of("q1", "Một?"),
                                responses.answers())
                        .groups()
                        .keySet())
                .containsExactly("citizens", "officials");
    }

    @Test
    void whatIsSaidAgainTakesThePlaceOfWhatWasSaid() {
        SurveyResponses responses = SurveyResponses.of("Khảo sát")
                .withAnswers("q1", "citizens", Map.of("yes", 1L, "no", 2L))
                .withAnswers("q1", "citizens", Map.of("yes", 5L));

        assertThat(responses.answers())
                .isEqualTo(Map.of(
                        new SurveyAnswer("q1", "citizens", "yes"), 5L, new SurveyAnswer("q1", "citizens", "no"), 2L));
        assertThat(responses.with(Status.PRESS).status()).isEqualTo(Status.PRESS);
        assertThat(responses.status()).isEqualTo(Status.GIVEN);
    }

    @Test
    void isACopy() {
        Map<String, String> questions = new LinkedHashMap<>(Map.of("q1", "Một?"));
        SurveyResponses responses = new SurveyResponses("Khảo sát", Status.GIVEN, Map.of(), questions, Map.of());
        questions.clear();

        assertThat(responses.questions()).containsExactly(Map.entry("q1", "Một?"));
    }

    @Test
    void formsOfAllGroupsAddUp() {
        assertThat(SampleSurvey.responses().forms()).isEqualTo(SurveyForms.of(140, 120, 110));
        assertThat(SampleSurvey.responses()
                        .withAnswers("q1", "deputies", Map.of("satisfied", 30L))
                        .forms())
                .isEqualTo(SurveyForms.UNKNOWN);
        assertThat(SurveyResponses.of("Khảo sát").forms()).isEqualTo(SurveyForms.UNKNOWN);
    }
}
