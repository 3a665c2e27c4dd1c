package org.parindex.points;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of any size, in lowest terms. It never rounds by itself.
 *
 * <p>Example: {@code Ratio.of(3811, 3837)} is the share of dossiers settled in time, 3811 of 3837.
 */
public final class Ratio implements Comparable<Ratio> {

    /** The fraction 0. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** The fraction 1. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int SMALL = 31;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return the fraction {@code whole / 1}
     */
    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A fraction of two whole numbers.
     *
     * @param numerator what stands above the line
     * @param denominator what stands below it, not zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0 || denominator == Long.MIN_VALUE || numerator == Long.MIN_VALUE) {
            return ofAnySize(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator)) * Long.signum(denominator);
        return new Ratio(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /**
     * A fraction of two whole numbers of any size.
     *
     * @param numerator what stands above the line
     * @param denominator what stands below it, not zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        // Nearly all numbers fit into a long, whose divisors are found many times as fast.
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? of(numerator.longValue(), denominator.longValue())
                : ofAnySize(numerator, denominator);
    }

    private static Ratio ofAnySize(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("The denominator of a ratio must not be zero: " + numerator
                    + "/0. A share of nothing is not a number;" + " treat the case as not applicable.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Ratio(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * The exact fraction of a decimal.
     *
     * @param decimal the decimal
     * @return the same number as a fraction
     */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Reads {@code "3/4"}, {@code "0.75"} or {@code "-1"}: digits, one point, no exponent, no grouping.
     *
     * @param text the text
     * @return the fraction
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Ratio parse(String text) {
        long digits = ShortDecimal.digits(text);
        if (digits != ShortDecimal.NONE) {
            return of(digits, ShortDecimal.powerOfTen(ShortDecimal.decimals(text)));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return of(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        throw new IllegalArgumentException("A ratio must look like 3/4 or 0.75: \"" + text + "\"");
    }

    /**
     * What stands above the line.
     *
     * @return the numerator in lowest terms; it carries the sign
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * What stands below the line.
     *
     * @return the denominator in lowest terms, at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return {@code this + other}
     */
    public Ratio plus(Ratio other) {
        if (isWhole() && other.isWhole()) {
            return new Ratio(numerator.add(other.numerator), BigInteger.ONE);
        }
        if (isSmall() && other.isSmall()) {
            long one = denominator.longValue();
            long two = other.denominator.longValue();
            return of(numerator.longValue() * two + other.numerator.longValue() * one, one * two);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The sum of many: by halves, since the more numbers are added, the longer the fraction becomes.
     *
     * @param numbers the numbers
     * @return their sum; 0 if there are none
     */
    public static Ratio sum(List<Ratio> numbers) {
        int size = numbers.size();
        return switch (size) {
            case 0 -> ZERO;
            case 1 -> numbers.get(0);
            default -> sum(numbers.subList(0, size / 2)).plus(sum(numbers.subList(size / 2, size)));
        };
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return {@code this - other}
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other what to multiply by
     * @return {@code this × other}
     */
    public Ratio times(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return of(
                    numerator.longValue() * other.numerator.longValue(),
                    denominator.longValue() * other.denominator.longValue());
        }
        return isWhole() && other.isWhole()
                ? new Ratio(numerator.multiply(other.numerator), BigInteger.ONE)
                : of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other what to divide by, not zero
     * @return {@code this ÷ other}
     * @throws IllegalArgumentException if {@code other} is zero
     */
    public Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The number with the opposite sign.
     *
     * @return {@code -this}
     */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /**
     * The smaller of two.
     *
     * @param other the other
     * @return the smaller
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two.
     *
     * @param other the other
     * @return the larger
     */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The decimal that equals this fraction, if there is one: 3/4 has, 1/3 has not.
     *
     * @return the decimal with as few decimals as it needs
     */
    public Optional<BigDecimal> decimal() {
        if (denominator.equals(BigInteger.ONE)) {
            return Optional.of(new BigDecimal(numerator));
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /**
     * The decimal for a file: exact if it needs no more decimals than that, else rounded, halves away from zero.
     *
     * @param most how many decimals at the most, 0 to 12
     * @return the decimal, with as few decimals as it needs
     */
    public BigDecimal toDecimal(int most) {
        BigDecimal rounded = Rounding.toDecimals(most).apply(this).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The decimal that people are shown of an exact value: at least two decimals, at most twelve, six where it has no end. */
    BigDecimal shown() {
        BigDecimal decimal = decimal().isPresent() ? toDecimal(12) : toDecimal(6);
        return decimal.scale() < 2 ? decimal.setScale(2) : decimal;
    }

    /** Whether two such numbers can be put together without leaving the longs, which are many times as fast. */
    private boolean isSmall() {
        return numerator.bitLength() < SMALL && denominator.bitLength() < SMALL;
    }

    private boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (numerator.bitLength() + other.denominator.bitLength() < Long.SIZE
                && other.numerator.bitLength() + denominator.bitLength() < Long.SIZE) {
            // Sorting a large round is nothing but comparisons, and nearly all of them fit.
            return Long.compare(
                    numerator.longValue() * other.denominator.longValue(),
                    other.numerator.longValue() * denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio
                && numerator.equals(ratio.numerator)
                && denominator.equals(ratio.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** A whole number, or a fraction such as {@code 3/4}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
