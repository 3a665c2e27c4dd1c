package org.parindex.table;

import org.parindex.text.Bilingual;

/**
 * A column of a table.
 *
 * @param key its name for programs, such as {@code rank_change}
 * @param heading its heading for people
 * @param rightAligned whether it is set flush right, as numbers are
 */
public record Column(String key, Bilingual heading, boolean rightAligned) {

    /**
     * A column of words.
     *
     * @param key its name for programs
     * @param vi its heading in Vietnamese
     * @param en its heading in English
     * @return the column
     */
    public static Column words(String key, String vi, String en) {
        return new Column(key, Bilingual.of(vi, en), false);
    }

    /**
     * A column of numbers.
     *
     * @param key its name for programs
     * @param vi its heading in Vietnamese
     * @param en its heading in English
     * @return the column
     */
    public static Column numbers(String key, String vi, String en) {
        return new Column(key, Bilingual.of(vi, en), true);
    }
}
