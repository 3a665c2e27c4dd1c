package org.parindex.survey;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** How the answers of several groups of respondents become one mean. There is no default. */
public enum Grouping {
    /** All answers are put together, so that a group counts by its number: 90 at 80 and 10 at 40 have the mean 76. */
    POOLED("gộp chung", "pooled"),

    /** Each group has a mean of its own, which counts by its weight: 80 and 40 with the weights 1 and 1 have the mean 60. */
    WEIGHTED("theo trọng số của từng nhóm", "weighted by group");

    private final Bilingual label;

    Grouping(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code pooled} or {@code weighted}, in any case
     * @return the choice
     * @throws IllegalArgumentException if there is no such choice
     */
    public static Grouping parse(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Groups must be pooled or weighted: \"" + text + "\""));
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
