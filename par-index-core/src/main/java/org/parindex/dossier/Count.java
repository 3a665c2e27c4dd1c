package org.parindex.dossier;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Names;

/**
 * A whole number that is known exactly, or only by its bounds: reports say "more than 39,000" and "nearly 40".
 *
 * <p>{@link #parse} reads what {@link #toString} writes, and the Vietnamese words:
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>text</th><th>also read</th><th>means</th></tr>
 * <tr><td>{@code 3846}</td><td></td><td>3846</td></tr>
 * <tr><td>{@code more than 39000}</td><td>{@code trên 39000}, {@code hơn 39000}</td><td>39001 or more</td></tr>
 * <tr><td>{@code at least 30}</td><td>{@code ít nhất 30}</td><td>30 or more</td></tr>
 * <tr><td>{@code nearly 40}</td><td>{@code gần 40}</td><td>40 or less; how much less is not said</td></tr>
 * <tr><td>{@code at most 40}</td><td>{@code nhiều nhất 40}</td><td>40 or less</td></tr>
 * <tr><td>{@code from 3 to 5}</td><td>{@code từ 3 đến 5}</td><td>3, 4 or 5</td></tr>
 * </table>
 *
 * <p>No count is negative, or more than {@link #LARGEST}. To be unknown is to be {@code at least 0}.
 */
public final class Count {

    /** The largest number that a count is written with: 10¹⁵. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    /** Exactly none. */
    public static final Count ZERO = new Count(0, 0, Wording.PLAIN);

    /** Nothing is known: at least 0. */
    public static final Count UNKNOWN = new Count(0, Count.NONE, Wording.PLAIN);

    /** No upper bound. */
    private static final long NONE = Long.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern WORDS =
            Pattern.compile("(more than|trên|hơn|at least|ít nhất|nearly|gần|at most|nhiều nhất)" + " ([0-9]+)");
    private static final Pattern RANGE = Pattern.compile("(?:from ([0-9]+) to|từ ([0-9]+) đến) ([0-9]+)");
    /** 39.000, 39,000 and 39 000. */
    private static final Pattern MARKED = Pattern.compile("(?<![0-9])[0-9]{1,3}(?:[.,'’ ][0-9]{3})+(?![0-9])");

    private static final Pattern NEGATIVE = Pattern.compile("(?:^|.* )- [0-9]+");
    private static final int MOST_DIGITS = 18;

    /** No count takes so many signs; what is longer is not worth looking at. */
    private static final int LONGEST = 200;

    /** How a bound was put; a sum of bounds is put plainly. */
    private enum Wording {
        PLAIN,
        MORE_THAN,
        NEARLY
    }

    private final long low;
    private final long high;
    private final Wording wording;

    private Count(long low, long high, Wording wording) {
        this.low = low;
        this.high = high;
        this.wording = low == high ? Wording.PLAIN : wording;
    }

    /**
     * A number that is known.
     *
     * @param number the number, 0 to {@link #LARGEST}
     * @return the count
     * @throws DossierException if it is not in that range
     */
    public static Count of(long number) {
        return new Count(checked(number), number, Wording.PLAIN);
    }

    /**
     * More than a number.
     *
     * @param number the number, which the count is not, 0 to {@link #LARGEST} less 1
     * @return the count
     * @throws DossierException if it is not in that range
     */
    public static Count moreThan(long number) {
        checked(number);
        return new Count(checked(number + 1), NONE, Wording.MORE_THAN);
    }

    /**
     * A number or more.
     *
     * @param number the number, 0 to {@link #LARGEST}
     * @return the count
     * @throws DossierException if it is not in that range
     */
    public static Count atLeast(long number) {
        return new Count(checked(number), NONE, Wording.PLAIN);
    }

    /**
     * A number or a little less: nothing says how much less, so it is any number to this one.
     *
     * @param number the number, 0 to {@link #LARGEST}
     * @return the count
     * @throws DossierException if it is not in that range
     */
    public static Count nearly(long number) {
        return new Count(0, checked(number), Wording.NEARLY);
    }

    /**
     * A number or less.
     *
     * @param number the number, 0 to {@link #LARGEST}
     * @return the count
     * @throws DossierException if it is not in that range
     */
    public static Count atMost(long number) {
        return new Count(0, checked(number), Wording.PLAIN);
    }

    /**
     * One of the numbers from one to another.
     *
     * @param low the smallest, at least 0
     * @param high the largest, at most {@link #LARGEST}
     * @return the count
     * @throws DossierException if a number is not in that range, or they are the wrong way round
     */
    public static Count between(long low, long high) {
        checked(low);
        checked(high);
        if (low > high) {
            throw DossierException.of(
                    DossierProblem.COUNT_REVERSED, "low", Bilingual.same("" + low), "high", Bilingual.same("" + high));
        }
        return new Count(low, high, Wording.PLAIN);
    }

    /**
     * Reads a count, in the words of either language.
     *
     * @param text the text
     * @return the count
     * @throws DossierException if the text has none of the forms, or a mark between thousands
     */
    public static Count parse(String text) {
        if (text.length() > LONGEST) {
            throw DossierException.of(DossierProblem.COUNT_MALFORMED, "value", text);
        }
        String words = Names.normal(text);
        if (NUMBER.matcher(words).matches()) {
            return of(number(words));
        }
        Matcher worded = WORDS.matcher(words);
        if (worded.matches()) {
            long number = number(worded.group(2));
            return switch (worded.group(1)) {
                case "more than", "trên", "hơn" -> moreThan(number);
                case "at least", "ít nhất" -> atLeast(number);
                case "nearly", "gần" -> nearly(number);
                default -> atMost(number);
            };
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            @Nullable String low = range.group(1) == null ? range.group(2) : range.group(1);
            return between(number(Objects.requireNonNull(low)), number(range.group(3)));
        }
        throw unreadable(text, words);
    }

    private static DossierException unreadable(String text, String words) {
        if (words.isEmpty()) {
            return DossierException.of(DossierProblem.COUNT_BLANK);
        }
        Matcher marked = MARKED.matcher(words);
        if (marked.find()) {
            String plain = marked.replaceAll(match -> match.group().replaceAll("[^0-9]", ""));
            return DossierException.of(DossierProblem.COUNT_WITH_MARKS, "value", text, "plain", plain);
        }
        return DossierException.of(
                NEGATIVE.matcher(words).matches() ? DossierProblem.COUNT_NEGATIVE : DossierProblem.COUNT_MALFORMED,
                "value",
                text);
    }

    /** Digits only; a number with more than eighteen is too large whatever they are. */
    private static long number(String digits) {
        String bare = digits.replaceFirst("^0+(?=[0-9])", "");
        if (bare.length() > MOST_DIGITS) {
            throw tooLarge(digits);
        }
        return Long.parseLong(bare);
    }

    private static long checked(long number) {
        if (number < 0) {
            throw DossierException.of(DossierProblem.COUNT_NEGATIVE, "value", number);
        }
        if (number > LARGEST) {
            throw tooLarge(Long.toString(number));
        }
        return number;
    }

    private static DossierException tooLarge(String number) {
        return DossierException.of(DossierProblem.COUNT_TOO_LARGE, "value", number, "largest", LARGEST);
    }

    /**
     * The smallest it can be.
     *
     * @return at least 0
     */
    public long low() {
        return low;
    }

    /**
     * The largest it can be.
     *
     * @return the number, or nothing if there is no upper bound
     */
    public OptionalLong high() {
        return isBounded() ? OptionalLong.of(high) : OptionalLong.empty();
    }

    /**
     * Whether the number is known.
     *
     * @return true if it can be one number only
     */
    public boolean isExact() {
        return low == high;
    }

    /**
     * Whether anything is known.
     *
     * @return true unless it can be any number
     */
    public boolean isKnown() {
        return low > 0 || isBounded();
    }

    /**
     * Whether it can be a number.
     *
     * @param number the number
     * @return true if the number lies within the bounds
     */
    public boolean contains(long number) {
        return low <= number && number <= high;
    }

    /**
     * Whether two counts can be the same number.
     *
     * @param other the other
     * @return true if some number lies within the bounds of both
     */
    public boolean canEqual(Count other) {
        return low <= other.high && other.low <= high;
    }

    /**
     * The sum. Nothing, exactly, added to a count leaves its words; any other sum of bounds is put plainly.
     *
     * @param other what to add
     * @return all that the sum can be: more than 5 plus 2 is at least 8
     * @throws DossierException if the sum exceeds {@link #LARGEST}
     */
    public Count plus(Count other) {
        Count sum = added(other);
        if (sum.low > LARGEST || (sum.isBounded() && sum.high > LARGEST)) {
            throw DossierException.of(
                    DossierProblem.COUNTS_TOO_LARGE,
                    "one",
                    shown(this),
                    "other",
                    shown(other),
                    "largest",
                    shown(Count.of(LARGEST)));
        }
        return sum;
    }

    /** The sum without the limit: no sum of a report has so many parts that it does not fit. */
    Count added(Count other) {
        if (other.isZero()) {
            return this;
        }
        return isZero()
                ? other
                : new Count(
                        Math.addExact(low, other.low),
                        isBounded() && other.isBounded() ? Math.addExact(high, other.high) : NONE,
                        Wording.PLAIN);
    }

    /** What a whole leaves for this, if the rest of the whole is the other: this and all that it can be then. */
    Count within(Count whole, Count rest) {
        long least = rest.isBounded() ? Math.max(0, whole.low - rest.high) : 0;
        long most = whole.isBounded() ? whole.high - rest.low : NONE;
        return most < least ? this : and(new Count(least, most, Wording.PLAIN));
    }

    /** What is said by both, if they do not contradict each other; else what this one says. */
    Count and(Count other) {
        if (!canEqual(other) || (low >= other.low && high <= other.high)) {
            return this;
        }
        return new Count(Math.max(low, other.low), Math.min(high, other.high), Wording.PLAIN);
    }

    private boolean isBounded() {
        return high != NONE;
    }

    private boolean isZero() {
        return high == 0;
    }

    static Bilingual shown(Count count) {
        return Bilingual.of(count.show(Language.VI), count.show(Language.EN));
    }

    /**
     * The count as a person reads it.
     *
     * @param language the language
     * @return such as {@code hơn 39.000} or {@code more than 39,000}
     */
    public String show(Language language) {
        boolean vi = language == Language.VI;
        if (!isKnown()) {
            return vi ? "chưa rõ" : "unknown";
        }
        if (isExact()) {
            return language.count(low);
        }
        if (wording == Wording.MORE_THAN) {
            return (vi ? "hơn " : "more than ") + language.count(low - 1);
        }
        if (wording == Wording.NEARLY) {
            return (vi ? "gần " : "nearly ") + language.count(high);
        }
        if (!isBounded()) {
            return (vi ? "ít nhất " : "at least ") + language.count(low);
        }
        if (low == 0) {
            return (vi ? "nhiều nhất " : "at most ") + language.count(high);
        }
        return vi
                ? "từ " + language.count(low) + " đến " + language.count(high)
                : "from " + language.count(low) + " to " + language.count(high);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Count count && low == count.low && high == count.high && wording == count.wording;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, wording);
    }

    /** The text form, in English and without marks between thousands: {@code more than 39000}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        if (isExact()) {
            return Long.toString(low);
        }
        return switch (wording) {
            case MORE_THAN -> "more than " + (low - 1);
            case NEARLY -> "nearly " + high;
            case PLAIN ->
                !isBounded() ? "at least " + low : low == 0 ? "at most " + high : "from " + low + " to " + high;
        };
    }
}
