package org.parindex.fact;

import java.math.BigDecimal;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;

/** What holds of facts, whoever makes them. The reader of files finds the same before, all at once and with their places. */
final class FactCheck {

    /** More than any number of units, so that what is counted is an {@code int}. */
    static final int MOST_UNITS = 10_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);

    private FactCheck() {}

    static void year(int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("A year must have four digits: " + year);
        }
    }

    static void baseYear(int baseYear, Fact.Subject subject) {
        year(baseYear);
        if (baseYear >= subject.indexYear()) {
            throw new IllegalArgumentException(
                    "The base year must come before the index year " + subject.indexYear() + ": " + baseYear);
        }
    }

    static void scope(Fact.Kind kind, Fact.Subject subject) {
        if (!kind.isAbout(subject.scope())) {
            throw new IllegalArgumentException(
                    "A fact of kind " + kind + " must be about " + kind.scopes().en() + ": " + subject.scope());
        }
    }

    static void percent(BigDecimal figure) {
        percent(PrintedNumber.of(figure));
    }

    static void percent(PrintedNumber figure) {
        if (!isWithin(figure, BigDecimal.ZERO, HUNDRED)) {
            throw new IllegalArgumentException("A percentage must be from 0 to 100: " + figure);
        }
    }

    static void difference(PrintedNumber figure) {
        if (!isWithin(figure, HUNDRED.negate(), HUNDRED)) {
            throw new IllegalArgumentException(
                    "A change or a distance must be from -100 to 100 percentage points: " + figure);
        }
    }

    /** A word may stand before a number that lies one beyond: "less than 64" of 63 says nothing, but is true. */
    private static boolean isWithin(PrintedNumber number, BigDecimal least, BigDecimal most) {
        BigDecimal room = number.isPlain() ? BigDecimal.ZERO : BigDecimal.ONE;
        return number.figure().compareTo(least.subtract(room)) >= 0
                && number.figure().compareTo(most.add(room)) <= 0;
    }

    static void points(String what, BigDecimal figure) {
        if (figure.abs().compareTo(MOST_POINTS) > 0) {
            throw new IllegalArgumentException(what + " must be at most " + MOST_POINTS + ": " + figure);
        }
    }

    static void points(PrintedPoints points) {
        points("Points", points.figure());
        points.maximum().ifPresent(maximum -> {
            points("The maximum", maximum.toBigDecimal());
            if (points.figure().compareTo(maximum.toBigDecimal()) > 0) {
                throw new IllegalArgumentException(
                        "The points must not exceed the maximum " + maximum + ": " + points.figure());
            }
        });
    }

    static void whole(String what, PrintedNumber number, int least, int most) {
        boolean within = isWithin(number, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (!within || number.figure().stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    what + " must be a whole number from " + least + " to " + most + ": " + number);
        }
    }
}
