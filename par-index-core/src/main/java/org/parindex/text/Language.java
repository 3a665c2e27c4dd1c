package org.parindex.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** The languages of everything that a person reads. */
public enum Language {
    /** Vietnamese: 86,29 and 3.846. */
    VI(',', '.'),

    /** English: 86.29 and 3,846. */
    EN('.', ',');

    private final char decimalMark;
    private final char groupMark;

    Language(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /**
     * Reads {@code "vi"} or {@code "en"}.
     *
     * @param text the code, in any case
     * @return the language
     * @throws IllegalArgumentException if it is neither
     */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(text)) {
                return language;
            }
        }
        throw new IllegalArgumentException("A language must be vi or en: \"" + text + "\"");
    }

    /**
     * The ISO 639-1 code.
     *
     * @return {@code vi} or {@code en}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A decimal with all its decimals.
     *
     * @param number the number
     * @return the text: 86,29 or 86.29
     */
    public String decimal(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : decimalMark + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + rest;
    }

    /**
     * A decimal with its sign; zero has none.
     *
     * @param number the number
     * @return the text: +1,42 or +1.42
     */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + decimal(number);
    }

    /**
     * A whole number, in groups of three.
     *
     * @param number the number
     * @return the text: 3.846 or 3,846
     */
    public String count(long number) {
        return decimal(new BigDecimal(BigInteger.valueOf(number)));
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            text.insert(place, groupMark);
        }
        return text.toString();
    }
}
