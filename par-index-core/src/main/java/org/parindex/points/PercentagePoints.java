package org.parindex.points;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Language;

/**
 * The difference of two indices, in percentage points (điểm phần trăm), known exactly or as a closed range. Positive means
 * that the later index is higher.
 */
public final class PercentagePoints {

    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

    private final Ratio low;
    private final Ratio high;
    private final @Nullable Ratio nominal;

    private PercentagePoints(Ratio low, Ratio high, @Nullable Ratio nominal) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "The low end of a difference must not exceed its high end: " + plain(low) + " > " + plain(high));
        }
        this.low = low;
        this.high = high;
        this.nominal = low.equals(high) ? low : nominal;
    }

    /**
     * A difference known exactly.
     *
     * @param difference in percentage points
     * @return the difference
     */
    public static PercentagePoints exact(Ratio difference) {
        return new PercentagePoints(difference, difference, difference);
    }

    /**
     * A difference that lies somewhere in a range.
     *
     * @param low the smallest it can be
     * @param high the largest it can be
     * @return the range
     * @throws IllegalArgumentException if {@code low} exceeds {@code high}
     */
    public static PercentagePoints between(Ratio low, Ratio high) {
        return new PercentagePoints(low, high, null);
    }

    /**
     * A difference that lies somewhere in a range, and is known by one figure in it.
     *
     * @param low the smallest it can be
     * @param nominal the figure that it is known by
     * @param high the largest it can be
     * @return the range
     * @throws IllegalArgumentException if the figures are not in this order
     */
    public static PercentagePoints between(Ratio low, Ratio nominal, Ratio high) {
        if (nominal.compareTo(low) < 0 || nominal.compareTo(high) > 0) {
            throw new IllegalArgumentException("The figure of a difference must lie in its range: " + plain(nominal)
                    + ", not in " + plain(low) + ".." + plain(high));
        }
        return new PercentagePoints(low, high, nominal);
    }

    /**
     * A change as it was printed. It is either the rounded difference or the difference of the rounded values, and nobody
     * says which: {@code "+1.42"} stands for every value from 1.41 to 1.43, both readings included.
     *
     * @param text the figure with its sign, if any
     * @return the range that the figure stands for
     * @throws IllegalArgumentException if the text is not a number
     */
    public static PercentagePoints printed(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("A printed change must look like +1.42 or -0.77: \"" + text + "\"");
        }
        BigDecimal figure = new BigDecimal(text);
        Ratio unit = Ratio.of(BigDecimal.valueOf(1, figure.scale()));
        Ratio value = Ratio.of(figure);
        return new PercentagePoints(value.minus(unit), value.plus(unit), value);
    }

    PercentagePoints withNominal(@Nullable Ratio figure) {
        return new PercentagePoints(low, high, figure);
    }

    /**
     * The smallest it can be.
     *
     * @return in percentage points
     */
    public Ratio low() {
        return low;
    }

    /**
     * The largest it can be.
     *
     * @return in percentage points
     */
    public Ratio high() {
        return high;
    }

    /**
     * Whether the difference is known exactly.
     *
     * @return true if the range is a point
     */
    public boolean isExact() {
        return low.equals(high);
    }

    /**
     * The single figure that this difference is known by: itself if exact, or the difference of the printed figures.
     *
     * @return in percentage points
     */
    public Optional<Ratio> nominal() {
        return Optional.ofNullable(nominal);
    }

    /**
     * The sum, with everything that it can be.
     *
     * @param other what to add
     * @return {@code this + other}, known by one figure if both are
     */
    public PercentagePoints plus(PercentagePoints other) {
        return new PercentagePoints(
                low.plus(other.low),
                high.plus(other.high),
                nominal == null || other.nominal == null ? null : nominal.plus(other.nominal));
    }

    /**
     * The difference, with everything that it can be.
     *
     * @param other what to take away
     * @return {@code this - other}, known by one figure if both are
     */
    public PercentagePoints minus(PercentagePoints other) {
        return plus(other.negated());
    }

    /**
     * Whether a difference lies in the range.
     *
     * @param difference in percentage points
     * @return true if it can be this one
     */
    public boolean contains(Ratio difference) {
        return low.compareTo(difference) <= 0 && difference.compareTo(high) <= 0;
    }

    /**
     * The same change the other way.
     *
     * @return {@code -this}
     */
    public PercentagePoints negated() {
        return new PercentagePoints(high.negated(), low.negated(), nominal == null ? null : nominal.negated());
    }

    /**
     * Whether the index rose for certain.
     *
     * @return true if every possible difference is above 0
     */
    public boolean isRise() {
        return low.signum() > 0;
    }

    /**
     * Whether the index fell for certain.
     *
     * @return true if every possible difference is below 0
     */
    public boolean isFall() {
        return high.signum() < 0;
    }

    /**
     * The single figure for a file: an exact difference to twelve decimals, that of printed figures to two. A range has none.
     *
     * @return the figure in percentage points, with as few decimals as it needs
     */
    public Optional<BigDecimal> toDecimal() {
        return nominal().map(figure -> figure.toDecimal(isExact() ? 12 : 2));
    }

    /**
     * The change as a person reads it, with its sign: an exact one in full, or to six decimals where it has no end; any other to two
     * decimals, or as a range.
     *
     * @param language the language of the decimal separator
     * @return the text
     */
    public String show(Language language) {
        if (isExact()) {
            return language.signed(low.shown());
        }
        if (nominal != null) {
            return language.signed(TWO_DECIMALS.apply(nominal));
        }
        BigDecimal from = TWO_DECIMALS.apply(low);
        BigDecimal to = TWO_DECIMALS.apply(high);
        return from.compareTo(to) == 0 ? language.signed(from) : language.signed(from) + "…" + language.signed(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PercentagePoints points
                && low.equals(points.low)
                && high.equals(points.high)
                && Objects.equals(nominal, points.nominal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, nominal);
    }

    /** The figure, or the range as {@code low..high}. */
    @Override
    public String toString() {
        return isExact() ? plain(low) : plain(low) + ".." + plain(high);
    }

    private static String plain(Ratio ratio) {
        return ratio.decimal().map(BigDecimal::toPlainString).orElseGet(ratio::toString);
    }
}
