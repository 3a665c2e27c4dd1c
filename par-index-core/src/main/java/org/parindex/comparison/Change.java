package org.parindex.comparison;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.parindex.points.PercentagePoints;
import org.parindex.ranking.Standing;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;

/**
 * What changed for one unit between two years.
 *
 * @param unit the unit, as it is in the later year if it is in force there
 * @param state what of it can be compared
 * @param from where it stood in the first year, if it has a figure there; of a merged unit that is set {@linkplain
 *     YearComparison#against against} its predecessors, what it is set against, without a rank
 * @param to where it stood in the second year, if it has a figure there; backwards in time, what a merged unit is set against
 * @param valueChange how its index changed, if both are known
 * @param pointsChange how its points changed, where only points are known and both years are under one decision
 * @param rankChange how many places it gained; negative if it lost; absent if ranks are not known or do not compare
 */
public record Change(
        AdministrativeUnit unit,
        State state,
        Optional<Standing> from,
        Optional<Standing> to,
        Optional<PercentagePoints> valueChange,
        Optional<BigDecimal> pointsChange,
        OptionalInt rankChange) {

    /** What of a unit can be compared. */
    public enum State {
        /** It has a figure in both years. */
        BOTH("cả hai năm", "both years"),
        /** It is in force in the second year only. */
        ENTERED("mới", "entered"),
        /** It is in force in the first year only. */
        LEFT("không còn", "left"),
        /** Its territory was merged in between: it is not the unit that it was. */
        MERGED("sáp nhập", "merged"),
        /** It has a figure in both years, but of a component that is about something else. */
        OTHER_SUBJECT("khác nội dung", "other subject"),
        /** It is in force in both years, and has no figure in the first. */
        NO_FIGURE_BEFORE("năm trước chưa rõ", "no figure before"),
        /** It is in force in both years, and has no figure in the second. */
        NO_FIGURE_NOW("năm sau chưa rõ", "no figure now");

        private final Bilingual label;

        State(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word for programs: {@code both}, {@code no-figure-before} … */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same figures, where the measure is about something else in the second year. */
    Change ofOtherSubject() {
        return new Change(
                unit,
                state == State.BOTH ? State.OTHER_SUBJECT : state,
                from,
                to,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** The unit, and how its value and its rank changed. */
    @Override
    public String toString() {
        return unit + ": " + state
                + valueChange.map(change -> ", value " + change).orElse("")
                + (rankChange.isPresent() ? ", rank " + rankChange.getAsInt() : "");
    }
}
