package org.parindex.ranking;

import java.util.Optional;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A rank by its place among all: 100 is the first, 0 the last. So ranks among 63 and among 34 units can be read together.
 *
 * <p>It is 100 · (N − rank) / (N − 1): the 18th of 63 is at 100 · 45 / 62 = 72.58; the only one is at 100. A rank that is known as a
 * range has a range of places.
 *
 * @param low the place of the worst possible rank, 0 to 100
 * @param high the place of the best possible rank, 0 to 100
 */
public record RelativeRank(Ratio low, Ratio high) {

    private static final Rounding ONE_DECIMAL = Rounding.toDecimals(1);
    private static final Ratio FIRST = Ratio.of(100);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they are not in order from 0 to 100
     */
    public RelativeRank {
        if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(FIRST) > 0) {
            throw new IllegalArgumentException(
                    "The place of a rank must be from 0 to 100, the lower end first: " + low + ", " + high);
        }
    }

    /**
     * The place of a rank.
     *
     * @param best the best possible rank, counted from 1
     * @param worst the worst possible rank
     * @param of among how many units ranks are counted
     * @return the place
     * @throws IllegalArgumentException if the ranks are not in order from 1 to the number of units
     */
    public static RelativeRank of(int best, int worst, int of) {
        if (best < 1 || worst < best || of < worst) {
            throw new IllegalArgumentException(
                    "Ranks must be in order from 1 to the number of units: " + best + ", " + worst + " of " + of);
        }
        return new RelativeRank(place(worst, of), place(best, of));
    }

    private static Ratio place(int rank, int of) {
        return of == 1 ? FIRST : Ratio.of(100L * (of - rank), of - 1L);
    }

    /**
     * The single place.
     *
     * @return the place, if the rank is known
     */
    public Optional<Ratio> exact() {
        return low.equals(high) ? Optional.of(low) : Optional.empty();
    }

    /**
     * The place as a person reads it, to one decimal.
     *
     * @param language the language of the decimal separator
     * @return {@code 72.6}, or {@code 64.5–72.6} for a range
     */
    public String show(Language language) {
        String from = language.decimal(ONE_DECIMAL.apply(low));
        String to = language.decimal(ONE_DECIMAL.apply(high));
        return from.equals(to) ? from : from + "–" + to;
    }

    /**
     * The place as a cell of a table.
     *
     * @return the place to two decimals if the rank is known, shown as {@link #show}
     */
    public Cell cell() {
        return exact().map(place -> Cell.of(place.toDecimal(2)))
                .orElse(Cell.blank())
                .shownAs(Bilingual.of(show(Language.VI), show(Language.EN)));
    }
}
