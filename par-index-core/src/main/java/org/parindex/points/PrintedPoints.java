package org.parindex.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points as they were printed, with their decimals: {@code 66.46}, or {@code 67.41} of {@code 97.5}. Points printed without
 * a maximum stay points; no percentage is made of them.
 *
 * @param figure the points, with the decimals that were printed, at least 0
 * @param maximum the points attainable, if printed
 */
public record PrintedPoints(BigDecimal figure, Optional<Points> maximum) {

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the points are negative, or the maximum is not more than 0
     */
    public PrintedPoints {
        figure = figure.scale() < 0 ? figure.setScale(0) : figure;
        if (figure.signum() < 0) {
            throw new IllegalArgumentException("Printed points must not be negative: " + figure.toPlainString());
        }
        if (maximum.isPresent() && maximum.get().signum() <= 0) {
            throw new IllegalArgumentException("The maximum of printed points must be more than 0: " + maximum.get());
        }
    }

    /**
     * Reads {@code "66.46"} or {@code "67.41/97.5"}.
     *
     * @param text the text
     * @return the points
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static PrintedPoints parse(String text) {
        int slash = text.indexOf('/');
        String figure = slash < 0 ? text : text.substring(0, slash);
        if (!FORM.matcher(figure).matches()) {
            throw new IllegalArgumentException("Printed points must look like 66.46 or 67.41/97.5: \"" + text + "\"");
        }
        return new PrintedPoints(
                new BigDecimal(figure),
                slash < 0 ? Optional.empty() : Optional.of(Points.parse(text.substring(slash + 1))));
    }

    /**
     * The index that these points stand for.
     *
     * @return the index, if the maximum is known
     */
    public Optional<IndexValue> index() {
        return maximum.map(most -> IndexValue.printed(this, most));
    }

    /** The points, and the maximum behind a slash. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return figure.toPlainString() + maximum.map(most -> "/" + most).orElse("");
    }
}
