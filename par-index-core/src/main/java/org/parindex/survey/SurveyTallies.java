package org.parindex.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers of a survey by question, and by question and group, in the order of the survey. */
final class SurveyTallies {

    private final Map<String, SurveyTally> byQuestion = new LinkedHashMap<>();
    private final Map<String, Map<String, SurveyTally>> byGroup = new LinkedHashMap<>();

    SurveyTallies(SurveyResponses responses, SurveyMethod method) {
        responses.questions().keySet().forEach(question -> {
            byQuestion.put(question, new SurveyTally());
            byGroup.put(question, new LinkedHashMap<>());
        });
        responses.answers().forEach((answer, count) -> {
            pooled(answer.question()).add(answer.answer(), count, method);
            inGroups(answer.question())
                    .computeIfAbsent(answer.group(), group -> new SurveyTally())
                    .add(answer.answer(), count, method);
        });
    }

    /** The answers of all groups to a question of the survey. */
    SurveyTally pooled(String question) {
        return Optional.ofNullable(byQuestion.get(question)).orElseThrow();
    }

    /** The answers to a question of the survey by group, of the groups that were asked it. */
    Map<String, SurveyTally> inGroups(String question) {
        return Optional.ofNullable(byGroup.get(question)).orElseThrow();
    }

    /** The answers of a group to a question of the survey; none if it was not asked. */
    SurveyTally of(String question, String group) {
        return inGroups(question).getOrDefault(group, new SurveyTally());
    }
}
