package org.parindex.policy;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** What becomes of a card where no survey was held. */
public enum NoSurveyPolicy {
    /** The card is refused: a survey is held everywhere. It is the default. */
    REFUSE("không chấp nhận khi không có điều tra", "a survey must be held"),

    /** The points by survey leave the attainable points, and the rest is rescaled to the whole, as Hà Nội does. */
    RESCALE("quy đổi khi không có điều tra", "rescaled where no survey was held");

    private final Bilingual label;

    NoSurveyPolicy(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code refuse} or {@code rescale}, in any case
     * @return the policy
     * @throws IllegalArgumentException if there is no such policy
     */
    public static NoSurveyPolicy parse(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A policy for no survey must be refuse or rescale: \"" + text + "\""));
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** The English word in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
