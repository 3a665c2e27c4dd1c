package org.parindex.survey;

/**
 * One answer to one question by one group: what is counted.
 *
 * @param question the key of the question
 * @param group the key of the group
 * @param answer the key of the answer, such as {@code very-satisfied}
 */
public record SurveyAnswer(String question, String group, String answer) {}
