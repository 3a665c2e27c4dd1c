package org.parindex.points;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Names;

/**
 * A number as it was printed, with its decimals and the word before it: newspapers print {@code 86.29}, "more than 3" and "nearly 40".
 *
 * <p>A plain number was rounded, nobody says which way: it stands for half a unit of its last digit below it to half a unit above it.
 * A qualified one has only one end; that end is put half a unit further out, since the number behind the word was rounded, too.
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>text</th><th>also read</th><th>means</th></tr>
 * <tr><td>{@code 86.29}</td><td></td><td>86.285 to 86.295</td></tr>
 * <tr><td>{@code more than 3}</td><td>{@code trên 3}, {@code hơn 3}</td><td>2.5 or more</td></tr>
 * <tr><td>{@code at least 3}</td><td>{@code ít nhất 3}</td><td>2.5 or more</td></tr>
 * <tr><td>{@code nearly 3}</td><td>{@code gần 3}</td><td>3.5 or less; how much less is not said</td></tr>
 * <tr><td>{@code at most 3}</td><td>{@code nhiều nhất 3}</td><td>3.5 or less</td></tr>
 * <tr><td>{@code less than 3}</td><td>{@code dưới 3}</td><td>3.5 or less</td></tr>
 * </table>
 *
 * @param qualifier the word before it
 * @param figure the number, with the decimals that were printed
 */
public record PrintedNumber(Qualifier qualifier, BigDecimal figure) {

    private static final Pattern FORM = Pattern.compile("(?:(.+) )?([+-]?[0-9]+(?:\\.[0-9]+)?)");

    /** The word before a number. */
    public enum Qualifier {
        /** None: the number itself, rounded. */
        PLAIN("", ""),
        /** More than the number. */
        MORE_THAN("trên", "more than"),
        /** The number or more. */
        AT_LEAST("ít nhất", "at least"),
        /** The number or a little less. */
        NEARLY("gần", "nearly"),
        /** The number or less. */
        AT_MOST("nhiều nhất", "at most"),
        /** Less than the number. */
        LESS_THAN("dưới", "less than");

        private final Bilingual word;

        Qualifier(String vi, String en) {
            this.word = Bilingual.of(vi, en);
        }

        /**
         * The word in both languages.
         *
         * @return the word, empty for none
         */
        public Bilingual word() {
            return word;
        }

        /**
         * Reads the word in either language.
         *
         * @param word such as {@code more than}; empty for none
         * @return the qualifier
         * @throws IllegalArgumentException if there is no such word
         */
        public static Qualifier parse(String word) {
            String plain = Names.normal(word);
            if (plain.equals("hơn")) {
                return MORE_THAN;
            }
            for (Qualifier qualifier : values()) {
                if (plain.equals(qualifier.word.vi()) || plain.equals(qualifier.word.en())) {
                    return qualifier;
                }
            }
            throw new IllegalArgumentException(
                    "A word before a number must be more than, at least, nearly, at most or less than: \"" + word
                            + "\"");
        }
    }

    /** Writes a figure without an exponent. */
    public PrintedNumber {
        figure = figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    /**
     * A number without a word before it.
     *
     * @param figure the number, with the decimals that were printed
     * @return the number
     */
    public static PrintedNumber of(BigDecimal figure) {
        return new PrintedNumber(Qualifier.PLAIN, figure);
    }

    /**
     * Reads a number, with a word of either language before it.
     *
     * @param text such as {@code 86.29}, {@code +1.72} or {@code more than 3}
     * @return the number
     * @throws IllegalArgumentException if the text has none of the forms
     */
    public static PrintedNumber parse(String text) {
        // A minus is a dash, and stands apart in a normal form.
        Matcher matcher = FORM.matcher(Names.normal(text).replace("- ", "-"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A printed number must look like 86.29, +1.72 or \"more than 3\": \"" + text + "\"");
        }
        return new PrintedNumber(
                Qualifier.parse(Objects.requireNonNullElse(matcher.group(1), "")), new BigDecimal(matcher.group(2)));
    }

    /**
     * Whether it stands without a word before it.
     *
     * @return true if it is the number itself, rounded
     */
    public boolean isPlain() {
        return qualifier == Qualifier.PLAIN;
    }

    /**
     * Half a unit of the last digit.
     *
     * @return 0.005 for two decimals
     */
    public Ratio halfUnit() {
        return Ratio.of(BigDecimal.valueOf(5, figure.scale() + 1));
    }

    /**
     * The smallest that it can stand for.
     *
     * @return the lower end, absent if there is none
     */
    public Optional<Ratio> low() {
        return switch (qualifier) {
            case PLAIN, MORE_THAN, AT_LEAST -> Optional.of(Ratio.of(figure).minus(halfUnit()));
            case NEARLY, AT_MOST, LESS_THAN -> Optional.empty();
        };
    }

    /**
     * The largest that it can stand for.
     *
     * @return the upper end, absent if there is none
     */
    public Optional<Ratio> high() {
        return switch (qualifier) {
            case PLAIN, NEARLY, AT_MOST, LESS_THAN ->
                Optional.of(Ratio.of(figure).plus(halfUnit()));
            case MORE_THAN, AT_LEAST -> Optional.empty();
        };
    }

    /**
     * The number as a person reads it.
     *
     * @param language the language
     * @return such as "more than 3.00"
     */
    public String show(Language language) {
        return before(language) + language.decimal(figure);
    }

    /**
     * The number with its sign, as a person reads a change.
     *
     * @param language the language
     * @return such as "+1.72"
     */
    public String showSigned(Language language) {
        return before(language) + language.signed(figure);
    }

    private String before(Language language) {
        return isPlain() ? "" : qualifier.word().in(language) + " ";
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return before(Language.EN) + figure.toPlainString();
    }
}
