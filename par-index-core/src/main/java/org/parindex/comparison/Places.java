package org.parindex.comparison;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Places gained, or lost where negative, as far as they are known.
 *
 * @param low the fewest that can have been gained
 * @param high the most that can have been gained
 */
public record Places(int low, int high) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code low} exceeds {@code high}
     */
    public Places {
        if (low > high) {
            throw new IllegalArgumentException("The fewest places must not exceed the most: " + low + " > " + high);
        }
    }

    /**
     * The number of places.
     *
     * @return the number, if it is known
     */
    public OptionalInt known() {
        return low == high ? OptionalInt.of(low) : OptionalInt.empty();
    }

    /**
     * The places as a person reads them, with their sign.
     *
     * @param language the language
     * @return {@code +3}, or {@code -1…+4} for a range
     */
    public String show(Language language) {
        String from = language.signed(BigDecimal.valueOf(low));
        return low == high ? from : from + "…" + language.signed(BigDecimal.valueOf(high));
    }

    /** The number for programs, if it is known; the range for people. */
    Cell cell() {
        Cell cell = low == high ? Cell.of(low) : Cell.blank();
        return cell.shownAs(Bilingual.of(show(Language.VI), show(Language.EN)));
    }

    /** The places as in English. */
    @Override
    public String toString() {
        return show(Language.EN);
    }
}
