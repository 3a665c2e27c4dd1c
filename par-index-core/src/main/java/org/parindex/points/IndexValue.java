package org.parindex.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Language;

/**
 * An index in percent, known exactly or as a closed range: points reached over points attainable, times 100.
 *
 * <p>One type holds every degree of knowledge. {@link #exact(Points, Points)} is a point; {@link #printed(BigDecimal)} is the
 * range that a rounded figure stands for; {@link #between} is a range that follows from other facts. An index may exceed
 * 100 (bonus points), and is never negative. It is rounded to be shown, never to be added.
 */
public final class IndexValue {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);
    private static final String NUMBER = "-?[0-9]+(?:[./][0-9]+)?";
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")(?:\\.\\.(" + NUMBER + ")(?:~(" + NUMBER + "))?)?");
    private static final Pattern PRINTED = Pattern.compile("~([0-9]+(?:\\.[0-9]+)?)(?:\\.\\.(" + NUMBER + "))?");

    private final Ratio low;
    private final Ratio high;

    /** The figure that the range was made from, if it was made from one. */
    private final @Nullable Ratio nominal;

    /** The figure as it was printed, with its decimals, if it was printed as an index. */
    private final @Nullable BigDecimal printed;

    private IndexValue(Ratio low, Ratio high, @Nullable Ratio nominal, @Nullable BigDecimal printed) {
        if (low.signum() < 0) {
            throw new IllegalArgumentException("An index must not be negative: " + plain(low) + " %");
        }
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "The low end of an index must not exceed its high end: " + plain(low) + " > " + plain(high));
        }
        if (nominal != null && (nominal.compareTo(low) < 0 || nominal.compareTo(high) > 0)) {
            throw new IllegalArgumentException("The figure of an index must lie in its range: " + plain(nominal)
                    + ", not in " + plain(low) + ".." + plain(high));
        }
        this.low = low;
        this.high = high;
        this.nominal = low.equals(high) ? low : nominal;
        this.printed = printed;
    }

    /**
     * Points reached over points attainable, exactly.
     *
     * @param earned the points reached, at least 0
     * @param attainable the points attainable, more than 0
     * @return the index: 67.41 of 97.5 is 69.138… %
     * @throws IllegalArgumentException if nothing is attainable, or the points reached are negative
     */
    public static IndexValue exact(Points earned, Points attainable) {
        return exact(percent(earned.toRatio(), attainable));
    }

    /**
     * An index known exactly.
     *
     * @param percent the index in percent, at least 0
     * @return the index
     * @throws IllegalArgumentException if it is negative
     */
    public static IndexValue exact(Ratio percent) {
        return new IndexValue(percent, percent, percent, null);
    }

    /**
     * An index as it was printed. The direction of rounding is not known, so {@code 88.33} stands for every value from 88.325 to
     * 88.335, both included; {@code 83.7} is known to one decimal only. {@link #parse} reads {@code "~88.33"} as the same.
     *
     * @param figure the figure in percent, with the decimals that were printed
     * @return the range that the figure stands for
     * @throws IllegalArgumentException if the figure is negative
     */
    public static IndexValue printed(BigDecimal figure) {
        BigDecimal plain = figure.scale() < 0 ? figure.setScale(0) : figure;
        Ratio half = halfUnit(plain.scale());
        Ratio value = Ratio.of(plain);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("An index must not be negative: " + plain.toPlainString() + " %");
        }
        return new IndexValue(value.minus(half).max(Ratio.ZERO), value.plus(half), value, plain);
    }

    /**
     * The index that printed points of a known maximum stand for: 67.41 of 97.5 is about 69.14 %.
     *
     * @param points the points as printed
     * @param maximum the points attainable, more than 0, taken as exact
     * @return the range that the points stand for
     * @throws IllegalArgumentException if nothing is attainable, or the points are negative
     */
    public static IndexValue printed(PrintedPoints points, Points maximum) {
        Ratio half = halfUnit(points.figure().scale());
        Ratio value = Ratio.of(points.figure());
        return new IndexValue(
                percent(value.minus(half).max(Ratio.ZERO), maximum),
                percent(value.plus(half), maximum),
                percent(value, maximum),
                null);
    }

    /**
     * An index that lies somewhere in a range.
     *
     * @param low the smallest it can be, in percent, at least 0
     * @param high the largest it can be, in percent
     * @return the range
     * @throws IllegalArgumentException if {@code low} is negative or exceeds {@code high}
     */
    public static IndexValue between(Ratio low, Ratio high) {
        return new IndexValue(low, high, null, null);
    }

    /**
     * Reads what {@link #toString} writes: {@code "86.29"} or {@code "899/13"} exactly, {@code "~86.29"} as printed,
     * {@code "~100.00..100"} as printed and cut off at a cap, {@code "86.29..86.31"} a range.
     *
     * @param text the text
     * @return the index
     * @throws IllegalArgumentException if the text has none of these forms
     */
    public static IndexValue parse(String text) {
        Matcher asPrinted = PRINTED.matcher(text);
        if (asPrinted.matches()) {
            IndexValue figure = printed(new BigDecimal(asPrinted.group(1)));
            @Nullable String cap = asPrinted.group(2);
            return cap == null ? figure : figure.atMost(Ratio.parse(cap));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException(
                    "An index must look like 86.29, 899/13, ~86.29 or 86.29..86.31: \"" + text + "\"");
        }
        Ratio low = Ratio.parse(range.group(1));
        @Nullable String high = range.group(2);
        @Nullable String nominal = range.group(3);
        return high == null
                ? exact(low)
                : new IndexValue(low, Ratio.parse(high), nominal == null ? null : Ratio.parse(nominal), null);
    }

    /**
     * The smallest it can be.
     *
     * @return in percent, at least 0
     */
    public Ratio low() {
        return low;
    }

    /**
     * The largest it can be.
     *
     * @return in percent
     */
    public Ratio high() {
        return high;
    }

    /**
     * Whether the index is known exactly.
     *
     * @return true if the range is a point
     */
    public boolean isExact() {
        return low.equals(high);
    }

    /**
     * The single figure that this index is known by: itself if exact, the printed figure, or the quotient of printed points.
     * A range that follows from other facts has none.
     *
     * @return the figure in percent
     */
    public Optional<Ratio> nominal() {
        return Optional.ofNullable(nominal);
    }

    /**
     * The figure as printed, with its decimals.
     *
     * @return the figure, if this index was printed
     */
    public Optional<BigDecimal> printedFigure() {
        return Optional.ofNullable(printed);
    }

    /**
     * Whether a value lies in the range.
     *
     * @param percent the value in percent
     * @return true if the index can be this value
     */
    public boolean contains(Ratio percent) {
        return low.compareTo(percent) <= 0 && percent.compareTo(high) <= 0;
    }

    /**
     * Whether both can be the same value.
     *
     * @param other the other
     * @return true if the ranges have a value in common
     */
    public boolean overlaps(IndexValue other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /**
     * The smallest range that holds both: what is known when two sources print different figures.
     *
     * @param other the other
     * @return the range
     */
    public IndexValue or(IndexValue other) {
        return equals(other) ? this : between(low.min(other.low), high.max(other.high));
    }

    /**
     * The larger of two.
     *
     * @param other the other
     * @return the larger, if it is known which it is; else the range of what the larger can be
     */
    public IndexValue max(IndexValue other) {
        if (equals(other) || low.compareTo(other.high) >= 0) {
            return this;
        }
        return other.low.compareTo(high) >= 0
                ? other
                : new IndexValue(
                        low.max(other.low),
                        high.max(other.high),
                        nominal == null || other.nominal == null ? null : nominal.max(other.nominal),
                        null);
    }

    /**
     * The smaller of two.
     *
     * @param other the other
     * @return the smaller, if it is known which it is; else the range of what the smaller can be
     */
    public IndexValue min(IndexValue other) {
        if (equals(other) || high.compareTo(other.low) <= 0) {
            return this;
        }
        return other.high.compareTo(low) <= 0
                ? other
                : new IndexValue(
                        low.min(other.low),
                        high.min(other.high),
                        nominal == null || other.nominal == null ? null : nominal.min(other.nominal),
                        null);
    }

    /**
     * The mean of several.
     *
     * @param values the indices, at least one
     * @return the mean, with everything that it can be
     * @throws IllegalArgumentException if there is none
     */
    public static IndexValue mean(List<IndexValue> values) {
        return weightedMean(values, Collections.nCopies(values.size(), Ratio.ONE));
    }

    /**
     * The weighted mean of several.
     *
     * @param values the indices
     * @param weights the weight of each, in the same order, at least 0, and not all of them 0
     * @return the mean, with everything that it can be
     * @throws IllegalArgumentException if there are not as many weights as indices, a weight is negative, or none is more than 0
     */
    public static IndexValue weightedMean(List<IndexValue> values, List<Ratio> weights) {
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "Indices must have one weight each: " + values.size() + " indices, " + weights.size() + " weights");
        }
        Ratio total = Ratio.sum(weights);
        if (weights.stream().anyMatch(weight -> weight.signum() < 0) || total.signum() == 0) {
            throw new IllegalArgumentException(
                    "The weights of a mean must be at least 0, and not all of them 0: " + weights);
        }
        for (int i = 0; i < values.size(); i++) {
            // The mean of one is that one, as it was printed.
            if (weights.get(i).equals(total)) {
                return values.get(i);
            }
        }
        boolean figures = values.stream().allMatch(value -> value.nominal != null);
        return new IndexValue(
                mean(values, weights, total, value -> value.low),
                mean(values, weights, total, value -> value.high),
                figures ? mean(values, weights, total, value -> Objects.requireNonNull(value.nominal)) : null,
                null);
    }

    private static Ratio mean(
            List<IndexValue> values, List<Ratio> weights, Ratio total, Function<IndexValue, Ratio> end) {
        return Ratio.sum(IntStream.range(0, values.size())
                        .mapToObj(i -> end.apply(values.get(i)).times(weights.get(i)))
                        .toList())
                .dividedBy(total);
    }

    /**
     * This index, where it is known not to exceed a value.
     *
     * @param cap the largest possible value in percent
     * @return the same index with both ends at most {@code cap}
     */
    public IndexValue atMost(Ratio cap) {
        return high.compareTo(cap) <= 0
                ? this
                : new IndexValue(low.min(cap), cap, nominal == null ? null : nominal.min(cap), printed);
    }

    /**
     * This index as it would be published. A figure printed with so many decimals is that figure.
     *
     * @param rounding the rounding
     * @return the rounded index, exact if all of the range rounds to one value
     */
    public IndexValue rounded(Rounding rounding) {
        if (printed != null && printed.scale() == rounding.decimals() && contains(Ratio.of(printed))) {
            return exact(Ratio.of(printed));
        }
        Ratio roundedLow = Ratio.of(rounding.apply(low));
        Ratio roundedHigh = Ratio.of(rounding.apply(high));
        return roundedLow.equals(roundedHigh) ? exact(roundedLow) : between(roundedLow, roundedHigh);
    }

    /**
     * The difference of two indices, with everything that it can be.
     *
     * @param earlier what to take away
     * @return {@code this - earlier}, in percentage points
     */
    public PercentagePoints minus(IndexValue earlier) {
        return PercentagePoints.between(low.minus(earlier.high), high.minus(earlier.low))
                .withNominal(nominal == null || earlier.nominal == null ? null : nominal.minus(earlier.nominal));
    }

    /**
     * The index that a printed change started from: this index less the change. Whether the change is the rounded difference or
     * the difference of the rounded values is not known; the range holds both readings. 88.02 after +1.72 is 86.29 to 86.31.
     *
     * @param printedChange the change that led to this index, with the decimals that were printed
     * @return the earlier index, cut off at 0
     */
    public IndexValue before(BigDecimal printedChange) {
        Ratio change = Ratio.of(printedChange);
        Ratio half = halfUnit(printedChange.scale());
        // A figure that was not printed at the decimals of the change may have been rounded before the difference was
        // taken.
        boolean asPrinted = printed != null && printed.scale() == printedChange.scale();
        Ratio from = asPrinted ? low : low.min(rounded(low, printedChange.scale(), RoundingMode.HALF_DOWN));
        Ratio to = asPrinted ? high : high.max(rounded(high, printedChange.scale(), RoundingMode.HALF_UP));
        return new IndexValue(
                from.minus(change).minus(half).max(Ratio.ZERO),
                to.minus(change).plus(half).max(Ratio.ZERO),
                nominal == null ? null : nominal.minus(change).max(Ratio.ZERO),
                null);
    }

    /**
     * The single figure for a file: an exact index to twelve decimals, a printed one as printed, one made of printed figures to two
     * decimals, since more would be made up. A range has none.
     *
     * @return the figure in percent, with as few decimals as it needs
     */
    public Optional<BigDecimal> toDecimal() {
        return nominal().map(figure -> figure.toDecimal(isExact() || printed != null ? 12 : 2));
    }

    /**
     * The index as a person reads it: a printed figure as printed; an exact one in full, or to six decimals where it has no end; one
     * made of printed figures to two decimals and marked ≈; a range as {@code 86.29–86.31}.
     *
     * @param language the language of the decimal separator
     * @return the text, without the percent sign
     */
    public String show(Language language) {
        if (printed != null) {
            return language.decimal(printed);
        }
        if (isExact()) {
            return language.decimal(low.shown());
        }
        if (nominal != null) {
            return "≈" + language.decimal(TWO_DECIMALS.apply(nominal));
        }
        BigDecimal from = TWO_DECIMALS.apply(low);
        BigDecimal to = TWO_DECIMALS.apply(high);
        return from.compareTo(to) == 0 ? language.decimal(from) : language.decimal(from) + "–" + language.decimal(to);
    }

    private static Ratio percent(Ratio earned, Points attainable) {
        if (attainable.signum() <= 0) {
            throw new IllegalArgumentException("The attainable points must be more than 0: " + attainable
                    + ". Where nothing is attainable there is no index.");
        }
        return earned.times(HUNDRED).dividedBy(attainable.toRatio());
    }

    private static Ratio rounded(Ratio ratio, int decimals, RoundingMode mode) {
        return Ratio.of(new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), decimals, mode));
    }

    private static Ratio halfUnit(int decimals) {
        return Ratio.of(BigDecimal.valueOf(5, decimals + 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexValue value
                && low.equals(value.low)
                && high.equals(value.high)
                && Objects.equals(nominal, value.nominal)
                && Objects.equals(printed, value.printed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, nominal, printed);
    }

    /**
     * {@code 86.29} if exact, {@code ~86.29} if printed, {@code ~100.00..100} if printed and cut off, {@code 86.29..86.31}
     * if a range; a range that was made from one figure adds it, as in {@code 69.1..69.2~69.14}. {@link #parse} reads it back.
     */
    @Override
    public String toString() {
        if (printed != null) {
            boolean whole = high.equals(Ratio.of(printed).plus(halfUnit(printed.scale())));
            return "~" + printed.toPlainString() + (whole ? "" : ".." + plain(high));
        }
        if (isExact()) {
            return plain(low);
        }
        return plain(low) + ".." + plain(high) + (nominal == null ? "" : "~" + plain(nominal));
    }

    private static String plain(Ratio ratio) {
        return ratio.decimal().map(BigDecimal::toPlainString).orElseGet(ratio::toString);
    }
}
