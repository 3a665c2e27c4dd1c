package org.parindex.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is rounded to be shown or compared: to how many decimals, and which way.
 *
 * <p>No decision of the ministry states which way an exact half goes; {@link #toDecimals} takes it away from zero, as
 * spreadsheets do.
 *
 * @param decimals the number of decimals, 0 to 12
 * @param mode which way
 */
public record Rounding(int decimals, RoundingMode mode) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the decimals are not 0 to 12
     */
    public Rounding {
        if (decimals < 0 || decimals > 12) {
            throw new IllegalArgumentException("The decimals of a rounding must be 0 to 12: " + decimals);
        }
    }

    /**
     * Rounds to so many decimals, exact halves away from zero: 81.755 to two decimals is 81.76.
     *
     * @param decimals the number of decimals, 0 to 12
     * @return the rounding
     * @throws IllegalArgumentException if the decimals are not 0 to 12
     */
    public static Rounding toDecimals(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Rounds a fraction.
     *
     * @param ratio the fraction
     * @return the decimal, with exactly {@link #decimals()} decimals
     */
    public BigDecimal apply(Ratio ratio) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), decimals, mode);
    }
}
