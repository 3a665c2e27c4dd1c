package org.parindex.points;

/** Decimals of at most twelve characters, such as {@code -1.25}: nearly all that are ever read, and quickly read as digits. */
final class ShortDecimal {

    /** What {@link #digits} says of any other text. */
    static final long NONE = Long.MIN_VALUE;

    private static final int LONGEST = 12;
    private static final long[] POWERS_OF_TEN = {
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000L,
        100_000_000_000L
    };

    private ShortDecimal() {}

    /** The digits without the point, -125 for {@code -1.25}; {@link #NONE} if the text is longer, or no decimal. */
    static long digits(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int last = text.length() - 1;
        if (start > last || last >= LONGEST) {
            return NONE;
        }
        long digits = 0;
        boolean point = false;
        for (int i = start; i <= last; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (c == '.' && !point && i > start && i < last) {
                point = true;
            } else {
                return NONE;
            }
        }
        return start == 1 ? -digits : digits;
    }

    /** How many digits of a decimal stand after its point. */
    static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - 1 - point;
    }

    /** A power of ten, up to the eleventh. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }
}
