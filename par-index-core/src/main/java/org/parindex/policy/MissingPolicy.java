package org.parindex.policy;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** What becomes of a criterion without evidence. */
public enum MissingPolicy {
    /** The card is refused, and every missing criterion is named. It is the default. */
    REFUSE("từ chối khi thiếu minh chứng", "missing evidence is refused"),

    /** It earns nothing. A criterion of 1.5 points without evidence earns 0 of 1.5. */
    ZERO("thiếu minh chứng được 0 điểm", "missing evidence earns 0"),

    /** Its points are undecided, as those of pending evidence are: a criterion of 1.5 points without evidence has from 0 to 1.5. */
    RANGE("thiếu minh chứng thì điểm chưa xác định", "the points of missing evidence are undecided");

    private final Bilingual label;

    MissingPolicy(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code refuse}, {@code zero} or {@code range}, in any case
     * @return the policy
     * @throws IllegalArgumentException if there is no such policy
     */
    public static MissingPolicy parse(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A policy for missing evidence must be refuse, zero or range: \"" + text + "\""));
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
