package org.parindex.assessment;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** The stages of the yearly assessment, in order. */
public enum Stage {
    /** The unit has scored itself, on the criteria that are open to it; all others are pending. */
    SELF_ASSESSED("tự đánh giá", "self-assessed"),

    /** The appraising body has accepted the points or given others. */
    APPRAISED("thẩm định", "appraised"),

    /** The unit has justified what it disagreed with, and the appraising body has decided again. */
    AFTER_JUSTIFICATION("thẩm định sau giải trình", "after justification");

    private final Bilingual label;

    Stage(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English words, joined by hyphens.
     *
     * @param text such as {@code self-assessed}, in any case
     * @return the stage
     * @throws IllegalArgumentException if there is no such stage
     */
    public static Stage parse(String text) {
        return Arrays.stream(values())
                .filter(stage -> stage.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A stage must be one of " + Arrays.toString(values()) + ": \"" + text + "\""));
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** The English words in lower case, joined by hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
