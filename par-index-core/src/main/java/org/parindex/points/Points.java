package org.parindex.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points of a criterion, exact to the millionth: 1.5 equals 1.50, and 0.1 + 0.2 equals 0.3.
 *
 * <p>Points may be negative, as the difference of two numbers of points. Every operation is exact or fails; only {@link
 * #times} rounds, at the sixth decimal, halves away from zero. Published totals come from unrounded points: rounding leaves
 * to hundredths changes most totals, to millionths none.
 */
public final class Points implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 6;
    private static final long ONE = 1_000_000;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final long millionths;

    private Points(long millionths) {
        this.millionths = millionths;
    }

    /**
     * A whole number of points.
     *
     * @param whole the number
     * @return the points
     * @throws ArithmeticException if the number does not fit: about 9.2 × 10<sup>12</sup> is the largest
     */
    public static Points of(long whole) {
        return new Points(Math.multiplyExact(whole, ONE));
    }

    /**
     * Reads {@code "1.5"}: digits, one point, at most six decimals, no exponent, no grouping.
     *
     * @param text the text
     * @return the points
     * @throws IllegalArgumentException if the text is not of that form, or too large
     */
    public static Points parse(String text) {
        long digits = ShortDecimal.digits(text);
        int decimals = ShortDecimal.decimals(text);
        if (digits != ShortDecimal.NONE && decimals <= DECIMALS) {
            return new Points(digits * ShortDecimal.powerOfTen(DECIMALS - decimals));
        }
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Points must look like 1.5: \"" + text + "\"");
        }
        BigDecimal decimal = new BigDecimal(text);
        if (decimal.scale() > DECIMALS) {
            throw new IllegalArgumentException("Points must have at most six decimals: \"" + text + "\"");
        }
        BigInteger millionths = decimal.movePointRight(DECIMALS).toBigInteger();
        if (millionths.bitLength() > 63) {
            throw new IllegalArgumentException("Points must fit into 64 bits: \"" + text + "\"");
        }
        return new Points(millionths.longValueExact());
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return {@code this + other}
     * @throws ArithmeticException if the sum does not fit
     */
    public Points plus(Points other) {
        return new Points(Math.addExact(millionths, other.millionths));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return {@code this - other}
     * @throws ArithmeticException if the difference does not fit
     */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(millionths, other.millionths));
    }

    /**
     * A share of these points: 1.5 × 3811/3837 is 1.489836. It multiplies first, divides once, and rounds to the sixth
     * decimal, halves away from zero.
     *
     * @param share the share
     * @return the points
     * @throws ArithmeticException if the product does not fit
     */
    public Points times(Ratio share) {
        BigInteger numerator = share.numerator();
        BigInteger denominator = share.denominator();
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
            // Nearly every product of a card fits into a long, and is ten times as fast there.
            long factor = numerator.longValue();
            long product = millionths * factor;
            if (Math.multiplyHigh(millionths, factor) == product >> (Long.SIZE - 1)) {
                return new Points(divided(product, denominator.longValue()));
            }
        }
        BigDecimal product = new BigDecimal(BigInteger.valueOf(millionths).multiply(numerator))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP);
        return new Points(product.longValueExact());
    }

    /** A quotient by a divisor above 0, halves away from zero. */
    private static long divided(long number, long divisor) {
        long quotient = number / divisor;
        long rest = Math.abs(number % divisor);
        // Twice the rest may not fit.
        return rest >= divisor - rest ? quotient + Long.signum(number) : quotient;
    }

    /**
     * These points as a fraction.
     *
     * @return the exact fraction
     */
    public Ratio toRatio() {
        return Ratio.of(millionths, ONE);
    }

    /**
     * These points as a decimal.
     *
     * @return the decimal, with as few decimals as it needs
     */
    public BigDecimal toBigDecimal() {
        BigDecimal stripped = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return Long.signum(millionths);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points points && millionths == points.millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** The decimal with as few decimals as it needs, such as {@code 1.5}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
