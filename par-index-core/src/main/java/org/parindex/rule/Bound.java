package org.parindex.rule;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Where something begins, in percent: from 80 % (80 % included), or above 80 % (80 % not included).
 *
 * @param percent the bound in percent
 * @param included whether the bound itself belongs to what begins there
 */
public record Bound(Ratio percent, boolean included) implements Comparable<Bound> {

    private static final Pattern FORM = Pattern.compile("(from|above)\\s+(-?[0-9]+(?:[./][0-9]+)?)\\s*%");

    /**
     * From so many percent on, these included.
     *
     * @param percent such as {@code "80"}
     * @return the bound
     * @throws IllegalArgumentException if the text is no number
     */
    public static Bound from(String percent) {
        return new Bound(Ratio.parse(percent), true);
    }

    /**
     * Above so many percent, these not included.
     *
     * @param percent such as {@code "80"}
     * @return the bound
     * @throws IllegalArgumentException if the text is no number
     */
    public static Bound above(String percent) {
        return new Bound(Ratio.parse(percent), false);
    }

    /**
     * Reads {@code "from 80%"} or {@code "above 80%"}.
     *
     * @param text the text
     * @return the bound
     * @throws IllegalArgumentException if the text has neither form
     */
    public static Bound parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "A bound must look like \"from 80%\" or \"above 80%\": \"" + text + "\"");
        }
        return new Bound(Ratio.parse(form.group(2)), form.group(1).equals("from"));
    }

    /**
     * Whether a value lies on the upper side.
     *
     * @param value the value in percent
     * @return true if what begins at the bound holds for the value
     */
    public boolean reachedBy(Ratio value) {
        int side = value.compareTo(percent);
        return side > 0 || (side == 0 && included);
    }

    /**
     * The bound as a person reads it.
     *
     * @return such as "from 80 %"
     */
    public Bilingual show() {
        return Bilingual.of(
                (included ? "từ " : "trên ") + shown(Language.VI) + " %",
                (included ? "from " : "above ") + shown(Language.EN) + " %");
    }

    String shown(Language language) {
        return percent.decimal().map(language::decimal).orElseGet(percent::toString);
    }

    /** By the percentage; at the same percentage, the bound that includes it comes first. */
    @Override
    public int compareTo(Bound other) {
        int byPercent = percent.compareTo(other.percent);
        return byPercent != 0 ? byPercent : Boolean.compare(other.included, included);
    }

    /** {@code from 80%} or {@code above 80%}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return (included ? "from " : "above ")
                + percent.decimal().map(BigDecimal::toPlainString).orElseGet(percent::toString) + "%";
    }
}
