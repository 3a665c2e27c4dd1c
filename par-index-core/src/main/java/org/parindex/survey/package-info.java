/**
 * Surveys: what was answered, how it is counted, and the means. Begin with {@link org.parindex.survey.SurveyResponses} and {@link
 * org.parindex.survey.SurveyMethod}.
 */
@NullMarked
package org.parindex.survey;

import org.jspecify.annotations.NullMarked;
