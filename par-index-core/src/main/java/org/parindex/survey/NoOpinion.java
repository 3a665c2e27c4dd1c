package org.parindex.survey;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** Whether an answer that says nothing, such as "no opinion", counts. There is no default. */
public enum NoOpinion {
    /** It leaves the denominator: 30 at 100, 10 at 0 and 10 without an opinion have the mean 3000/40 = 75. */
    LEAVE_OUT("không tính vào mẫu số", "left out of the denominator"),

    /** It stays in the denominator and is worth nothing: 30 at 100, 10 at 0 and 10 without an opinion have the mean 3000/50 = 60. */
    COUNT_AS_ZERO("tính vào mẫu số với giá trị 0", "counted as 0");

    private final Bilingual label;

    NoOpinion(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code leave-out} or {@code count-as-zero}, in any case
     * @return the choice
     * @throws IllegalArgumentException if there is no such choice
     */
    public static NoOpinion parse(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "What becomes of an answer without an opinion must be leave-out or count-as-zero: \"" + text
                                + "\""));
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
