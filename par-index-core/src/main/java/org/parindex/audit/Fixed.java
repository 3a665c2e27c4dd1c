package org.parindex.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.parindex.points.Ratio;

/**
 * Decimals as whole billionths in a {@code long}. Every printed figure of up to eight decimals and every sum of them is exact; what does
 * not end at the ninth decimal, such as a third, is rounded outwards, so that a range never loses a value that is possible.
 */
final class Fixed {

    /** How many decimals a number has. */
    static final int DECIMALS = 9;

    /** The number 1. */
    static final long ONE = 1_000_000_000L;

    private static final BigInteger UNITS = BigInteger.valueOf(ONE);

    private Fixed() {}

    /** The largest number that is not above. */
    static long floor(Ratio ratio) {
        BigInteger[] parts = ratio.numerator().multiply(UNITS).divideAndRemainder(ratio.denominator());
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** The smallest number that is not below. */
    static long ceiling(Ratio ratio) {
        return -floor(ratio.negated());
    }

    /** One unit of the last of so many decimals. */
    static long unit(int decimals) {
        long unit = ONE;
        for (int i = 0; i < decimals; i++) {
            unit /= 10;
        }
        return unit;
    }

    static Ratio toRatio(long fixed) {
        return Ratio.of(fixed, ONE);
    }

    /** For people: at least two decimals, at most four, rounded outwards. */
    static BigDecimal shown(long fixed, boolean upwards) {
        BigDecimal exact = BigDecimal.valueOf(fixed, DECIMALS);
        BigDecimal rounded = exact.setScale(4, upwards ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .stripTrailingZeros();
        return rounded.scale() < 2 ? rounded.setScale(2) : rounded;
    }
}
