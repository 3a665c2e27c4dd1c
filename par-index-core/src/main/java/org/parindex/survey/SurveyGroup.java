package org.parindex.survey;

/**
 * A group of respondents, such as citizens, officials or deputies of the people's council.
 *
 * @param name its name for people; empty if it has none but its key
 * @param forms its forms, as far as known
 */
public record SurveyGroup(String name, SurveyForms forms) {

    /** A group of which nothing is known but its key. */
    public static final SurveyGroup UNKNOWN = new SurveyGroup("", SurveyForms.UNKNOWN);
}
