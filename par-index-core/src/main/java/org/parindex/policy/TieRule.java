package org.parindex.policy;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** How units with equal values are ranked. The examples rank the values 90, 85, 85 and 80. */
public enum TieRule {
    /** Equal values share the best rank, and the ranks behind them stay empty: 1, 2, 2, 4. It is the usual rule. */
    COMPETITION("đồng hạng theo hạng trên, 1 2 2 4", "competition, 1 2 2 4"),

    /** Equal values share a rank, and no rank stays empty: 1, 2, 2, 3. */
    DENSE("hạng liên tục, 1 2 2 3", "dense, 1 2 2 3"),

    /** Equal values share the worst rank, and the ranks before them stay empty: 1, 3, 3, 4. */
    MODIFIED("đồng hạng theo hạng dưới, 1 3 3 4", "modified competition, 1 3 3 4"),

    /** Every unit has a rank of its own; among equal values the lower code comes first: 1, 2, 3, 4. */
    ORDINAL("xếp theo mã, 1 2 3 4", "ordinal by code, 1 2 3 4");

    private final Bilingual label;

    TieRule(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code competition}, {@code dense}, {@code modified} or {@code ordinal}, in any case
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public static TieRule parse(String text) {
        return Arrays.stream(values())
                .filter(rule -> rule.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A tie rule must be competition, dense, modified or ordinal: \"" + text + "\""));
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
