package org.parindex.ranking;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.parindex.points.IndexValue;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;

/**
 * Where a unit stands: from its best to its worst possible rank, both counted from 1.
 *
 * @param unit the unit
 * @param figure what is known of it, if anything
 * @param value its index at the precision of the ranking, if known
 * @param best the best rank that it can have; 0 if the unit is not ranked
 * @param worst the worst rank that it can have; 0 if the unit is not ranked
 * @param group its group by the cut-offs of the round, if known
 */
public record Standing(
        AdministrativeUnit unit,
        Optional<Figure> figure,
        Optional<IndexValue> value,
        int best,
        int worst,
        Optional<String> group) {

    /**
     * The rank.
     *
     * @return the rank, if it is known: if something is known of the unit, and its best and worst possible rank are one
     */
    public OptionalInt rank() {
        return isKnown() && isRanked() && best == worst ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /**
     * The place of the rank among all, 100 for the first and 0 for the last: 100 · (N − rank) / (N − 1).
     *
     * @param of N, among how many units ranks are counted, such as {@link Ranking#size}
     * @return the place, a range if the rank is one; absent if nothing is known of the unit, or it is not ranked
     * @throws IllegalArgumentException if the unit can have a rank that is worse than the last of so many
     */
    public Optional<RelativeRank> position(int of) {
        return isKnown() && isRanked() ? Optional.of(RelativeRank.of(best, worst, of)) : Optional.empty();
    }

    /**
     * Whether the unit takes part in the ranking.
     *
     * @return false if it is scored but not ranked
     */
    public boolean isRanked() {
        return best > 0;
    }

    /**
     * Whether anything is known of the unit.
     *
     * @return true if there is a figure
     */
    public boolean isKnown() {
        return figure.isPresent();
    }

    /**
     * The rank as a person reads it.
     *
     * @return {@code 24}, {@code 33–41} for a range, "unknown", or "not ranked"
     */
    public Bilingual showRank() {
        if (!isRanked()) {
            return Bilingual.of("không xếp hạng", "not ranked");
        }
        if (!isKnown()) {
            return Bilingual.of("chưa rõ", "unknown");
        }
        return Bilingual.same(best == worst ? Integer.toString(best) : best + "–" + worst);
    }

    /**
     * The rank as a cell of a table.
     *
     * @return the rank if it is known, shown as {@link #showRank()}
     */
    public Cell rankCell() {
        OptionalInt rank = rank();
        return (rank.isPresent() ? Cell.of(rank.getAsInt()) : Cell.blank()).shownAs(showRank());
    }

    /**
     * The value as a cell of a table.
     *
     * @return the value if it is known by one figure; a range, or points without a maximum, are shown and have no
     *     value
     */
    public Cell valueCell() {
        if (value.isEmpty()) {
            return Cell.blank().shownAs(showPoints());
        }
        Bilingual shown = figure.filter(Figure::conflicting)
                .map(sources -> Bilingual.of(sources.showValue(Language.VI), sources.showValue(Language.EN)))
                .orElse(Bilingual.of(value.get().show(Language.VI), value.get().show(Language.EN)));
        return value.get().toDecimal().map(Cell::of).orElse(Cell.blank()).shownAs(shown);
    }

    /** Points that make no percentage. */
    private Bilingual showPoints() {
        String vi = figure.stream()
                .flatMap(known -> known.points().stream())
                .map(points -> Language.VI.decimal(points.value().figure()) + " điểm")
                .collect(Collectors.joining(" | "));
        String en = figure.stream()
                .flatMap(known -> known.points().stream())
                .map(points -> Language.EN.decimal(points.value().figure()) + " points")
                .collect(Collectors.joining(" | "));
        return Bilingual.of(vi, en);
    }
}
