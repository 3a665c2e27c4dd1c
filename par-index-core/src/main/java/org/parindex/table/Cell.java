package org.parindex.table;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A cell of a table: a value for programs and a text for people. The value is a {@code String}, a {@code BigDecimal} or
 * absent; the text may say more, as "between 33rd and 41st" does for a rank that is not known.
 */
public final class Cell {

    private static final Cell BLANK = new Cell(null, Bilingual.same(""));

    private final @Nullable Object value;
    private final Bilingual text;

    private Cell(@Nullable Object value, Bilingual text) {
        this.value = value;
        this.text = text;
    }

    /**
     * A cell without a value.
     *
     * @return the cell
     */
    public static Cell blank() {
        return BLANK;
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(String text) {
        return new Cell(text, Bilingual.same(text));
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * A number with all its decimals.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell of(BigDecimal number) {
        return new Cell(number, Bilingual.of(Language.VI.decimal(number), Language.EN.decimal(number)));
    }

    /**
     * The same value with another text for people.
     *
     * @param shown the text
     * @return the cell
     */
    public Cell shownAs(Bilingual shown) {
        return new Cell(value, shown);
    }

    /**
     * The value for programs.
     *
     * @return a {@code String}, a {@code BigDecimal}, or null if absent
     */
    public @Nullable Object value() {
        return value;
    }

    /**
     * The text for people.
     *
     * @param language the language
     * @return the text, empty if there is nothing to show
     */
    public String text(Language language) {
        return text.in(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell && Objects.equals(value, cell.value) && text.equals(cell.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, text);
    }

    /** The English text for people. */
    @Override
    public String toString() {
        return text.en();
    }
}
