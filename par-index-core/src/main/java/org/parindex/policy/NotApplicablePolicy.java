package org.parindex.policy;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** What becomes of a criterion that does not apply to a unit. */
public enum NotApplicablePolicy {
    /** The card is refused: every criterion applies to every unit. It is the default. */
    REFUSE("không chấp nhận \"không áp dụng\"", "every criterion applies"),

    /**
     * It leaves the attainable points (điểm phát sinh): 80 of 96 points instead of 80 of 100. So in Huế, and in Thanh Hóa in 2024, where
     * six units were scored on 84 points.
     */
    LEAVE("tiêu chí không áp dụng không tính vào điểm phát sinh", "what does not apply is not attainable"),

    /** It earns its maximum. */
    FULL("tiêu chí không áp dụng được điểm tối đa", "what does not apply earns full points");

    private final Bilingual label;

    NotApplicablePolicy(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code refuse}, {@code leave} or {@code full}, in any case
     * @return the policy
     * @throws IllegalArgumentException if there is no such policy
     */
    public static NotApplicablePolicy parse(String text) {
        return Arrays.stream(values())
                .filter(policy -> policy.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A policy for what does not apply must be refuse, leave or full: \"" + text + "\""));
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
