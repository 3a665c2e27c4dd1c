package org.parindex.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * The days that statistics are of, the first and the last included. It is not the index year, nor the day of announcement.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    private static final String BETWEEN = "..";
    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    /**
     * Checks the order.
     *
     * @throws DossierException if the last day comes before the first
     */
    public Period {
        if (to.isBefore(from)) {
            throw DossierException.of(DossierProblem.PERIOD_REVERSED, "from", from, "to", to);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text such as {@code 2023-01-01..2023-09-15}
     * @return the period
     * @throws DossierException if the text is not of that form, or the last day comes before the first
     */
    public static Period parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw malformed(text);
        }
        LocalDate from;
        LocalDate to;
        try {
            from = LocalDate.parse(text.substring(0, between).strip());
            to = LocalDate.parse(text.substring(between + BETWEEN.length()).strip());
        } catch (DateTimeParseException e) {
            throw malformed(text);
        }
        return new Period(from, to);
    }

    private static DossierException malformed(String text) {
        return DossierException.of(DossierProblem.PERIOD_MALFORMED, "value", text);
    }

    /**
     * Whether a day is of both.
     *
     * @param other the other period
     * @return true if they have a day in common
     */
    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /**
     * Whether another period begins on the day after this one ends.
     *
     * @param next the other period
     * @return true if there is neither a gap nor an overlap
     */
    public boolean isFollowedBy(Period next) {
        return to.isBefore(next.from) && to.plusDays(1).equals(next.from);
    }

    /**
     * This period and the next as one.
     *
     * @param next the period that begins on the day after
     * @return the days of both
     * @throws DossierException if there is a gap between them, or an overlap
     */
    public Period joined(Period next) {
        if (!isFollowedBy(next)) {
            throw DossierException.of(
                    to.isBefore(next.from) ? DossierProblem.PERIOD_GAP : DossierProblem.PERIOD_OVERLAP,
                    "first",
                    shown(),
                    "next",
                    next.shown());
        }
        return new Period(from, next.to);
    }

    Bilingual shown() {
        return Bilingual.of(show(Language.VI), show(Language.EN));
    }

    /**
     * The period as a person reads it.
     *
     * @param language the language
     * @return such as {@code 1/1/2023 – 15/9/2023} or {@code 2023-01-01 to 2023-09-15}
     */
    public String show(Language language) {
        return language == Language.VI ? VI.format(from) + " – " + VI.format(to) : from + " to " + to;
    }

    /** The text form: {@code 2023-01-01..2023-09-15}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return from + BETWEEN + to;
    }
}
