package org.parindex.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Status;

/**
 * What was collected in a survey: forms, and how many of each group gave which answer to which question. It says nothing of how
 * they are counted; {@link SurveyMethod} does. Any body can be surveyed, from a commune to a ministry.
 *
 * <pre>{@code
 * var responses = SurveyResponses.of("Survey of 2025")
 *     .withGroup("citizens", "Citizens", SurveyForms.of(60, 52, 50))
 *     .withAnswers("q1", "citizens", Map.of("satisfied", 30L, "dissatisfied", 10L, "no-opinion", 10L));
 * var method = SurveyMethod.of(Map.of("satisfied", Ratio.of(100), "dissatisfied", Ratio.ZERO), Grouping.POOLED)
 *     .withNoOpinion("no-opinion", NoOpinion.LEAVE_OUT);
 * responses.evaluate(method).overall();
 * }</pre>
 *
 * <p>Here 40 answers count, and the mean is 75; with {@link NoOpinion#COUNT_AS_ZERO} 50 count, and it is 60.
 *
 * @param title what survey it is
 * @param status how far its figures can be trusted
 * @param groups the groups of respondents by key; those that only answers mention come last
 * @param questions the texts of the questions by key, empty where there is none; those that only answers mention come last
 * @param answers how many gave each answer
 */
public record SurveyResponses(
        String title,
        Status status,
        Map<String, SurveyGroup> groups,
        Map<String, String> questions,
        Map<SurveyAnswer, Long> answers) {

    /** Copies the collections, and adds the groups and questions that only answers mention. */
    public SurveyResponses {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        Map<String, SurveyGroup> allGroups = new LinkedHashMap<>(groups);
        Map<String, String> allQuestions = new LinkedHashMap<>(questions);
        for (SurveyAnswer answer : answers.keySet()) {
            allGroups.putIfAbsent(answer.group(), SurveyGroup.UNKNOWN);
            allQuestions.putIfAbsent(answer.question(), "");
        }
        groups = Collections.unmodifiableMap(allGroups);
        questions = Collections.unmodifiableMap(allQuestions);
    }

    /**
     * A survey without answers as yet, given by the user.
     *
     * @param title what survey it is
     * @return the survey
     */
    public static SurveyResponses of(String title) {
        return new SurveyResponses(title, Status.GIVEN, Map.of(), Map.of(), Map.of());
    }

    /**
     * The same survey, trusted more or less.
     *
     * @param newStatus how far its figures can be trusted
     * @return a copy
     */
    public SurveyResponses with(Status newStatus) {
        return new SurveyResponses(title, newStatus, groups, questions, answers);
    }

    /**
     * The same survey with a group of respondents, in place of what was known of it.
     *
     * @param key its key: small letters without diacritics, digits, hyphens
     * @param name its name for people
     * @param forms its forms, as far as known
     * @return a copy
     */
    public SurveyResponses withGroup(String key, String name, SurveyForms forms) {
        Map<String, SurveyGroup> all = new LinkedHashMap<>(groups);
        all.put(key, new SurveyGroup(name, forms));
        return new SurveyResponses(title, status, all, questions, answers);
    }

    /**
     * The same survey with the text of a question.
     *
     * @param key its key: small letters without diacritics, digits, hyphens
     * @param text the question
     * @return a copy
     */
    public SurveyResponses withQuestion(String key, String text) {
        Map<String, String> all = new LinkedHashMap<>(questions);
        all.put(key, text);
        return new SurveyResponses(title, status, groups, all, answers);
    }

    /**
     * The same survey with answers of a group to a question, in place of the same answers before.
     *
     * @param question the key of the question
     * @param group the key of the group
     * @param counts how many gave each answer, by its key
     * @return a copy
     */
    public SurveyResponses withAnswers(String question, String group, Map<String, Long> counts) {
        Map<SurveyAnswer, Long> all = new LinkedHashMap<>(answers);
        new TreeMap<>(counts).forEach((answer, count) -> all.put(new SurveyAnswer(question, group, answer), count));
        return new SurveyResponses(title, status, groups, questions, all);
    }

    /**
     * The forms of all groups together.
     *
     * @return the sums; what is not known of one group is not known
     */
    public SurveyForms forms() {
        return groups.values().stream()
                .map(SurveyGroup::forms)
                .reduce(SurveyForms::plus)
                .orElse(SurveyForms.UNKNOWN);
    }

    /**
     * What is wrong with the survey, counted by a method.
     *
     * @param method how answers are counted
     * @return all faults, each with its part as in the JSON document, such as {@code /groups/citizens/returned}; empty if there is none
     */
    public List<Fault> check(SurveyMethod method) {
        return new SurveyCheck(this, method).faults();
    }

    /**
     * The means of the survey, counted by a method.
     *
     * @param method how answers are counted
     * @return the means, exactly, with what they rest on
     * @throws InvalidDocumentException if anything is wrong, with every fault of {@link #check}
     */
    public SurveyResult evaluate(SurveyMethod method) {
        return new Survey(this, method).evaluate();
    }
}
