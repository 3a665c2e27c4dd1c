package org.parindex.text;

/**
 * The same text in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Bilingual(String vi, String en) {

    /**
     * A text in both languages.
     *
     * @param vi in Vietnamese
     * @param en in English
     * @return the text
     */
    public static Bilingual of(String vi, String en) {
        return new Bilingual(vi, en);
    }

    /**
     * A text that is the same in both languages, such as a name.
     *
     * @param text the text
     * @return the text
     */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
