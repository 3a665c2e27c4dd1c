package org.parindex.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * What a printed count counts: units that moved, units on one side of the mean, or units whose value lies in a band. {@link #parse} reads
 * the words that stand in files; {@code toString()} writes them.
 */
public sealed interface Condition {

    /** Which way a unit moved. */
    enum Movement {
        /** Up. */
        ROSE("tăng", "rose"),
        /** Down. */
        FELL("giảm", "fell"),
        /** Neither. */
        UNCHANGED("không đổi", "unchanged");

        private final Bilingual label;

        Movement(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }
    }

    /**
     * Units that moved.
     *
     * @param movement which way
     * @param byRank whether in rank; otherwise in value
     * @param baseYear the index year that the movement counts from
     */
    record Moved(Movement movement, boolean byRank, int baseYear) implements Condition {
        @Override
        public Bilingual words() {
            return Bilingual.of(
                    movement.label.vi() + (byRank ? " hạng" : "") + " so với " + baseYear,
                    movement.label.en() + (byRank ? " in rank" : "") + " against " + baseYear);
        }

        /** {@code rose}, {@code rank rose} … */
        @Override
        public String toString() {
            return (byRank ? "rank " : "") + movement.label.en();
        }
    }

    /**
     * Units above or below the mean of all units.
     *
     * @param above whether above it; otherwise below
     */
    record MeanSide(boolean above) implements Condition {
        @Override
        public Bilingual words() {
            return above
                    ? Bilingual.of("trên giá trị trung bình", "above the mean")
                    : Bilingual.of("dưới giá trị trung bình", "below the mean");
        }

        /** {@code above mean} or {@code below mean}. */
        @Override
        public String toString() {
            return above ? "above mean" : "below mean";
        }
    }

    /**
     * Units whose value lies in a band.
     *
     * @param low the lower end in percent, if there is one
     * @param lowIncluded whether the lower end belongs to the band
     * @param high the upper end in percent, if there is one
     * @param highIncluded whether the upper end belongs to the band
     */
    record Band(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded)
            implements Condition {
        /**
         * Checks that there is a band.
         *
         * @throws IllegalArgumentException if there is no end, the lower does not lie below the upper, or one lies outside 0 to 100
         */
        public Band {
            if (low.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("A band must have an end: none");
            }
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
                throw new IllegalArgumentException(
                        "A band must begin below its end: " + low.get() + " to " + high.get() + "; exchange them");
            }
            low.ifPresent(FactCheck::percent);
            high.ifPresent(FactCheck::percent);
        }

        @Override
        public Bilingual words() {
            return isFromTo()
                    ? Bilingual.of(
                            "từ " + percent(low, Language.VI) + " đến dưới " + percent(high, Language.VI),
                            "from " + percent(low, Language.EN) + " to below " + percent(high, Language.EN))
                    : Bilingual.of(
                            both(
                                    lowIncluded
                                            ? "từ " + percent(low, Language.VI) + " trở lên"
                                            : "trên " + percent(low, Language.VI),
                                    " và ",
                                    (highIncluded ? "không quá " : "dưới ") + percent(high, Language.VI)),
                            both(
                                    (lowIncluded ? "at least " : "above ") + percent(low, Language.EN),
                                    " and ",
                                    (highIncluded ? "at most " : "below ") + percent(high, Language.EN)));
        }

        private boolean isFromTo() {
            return low.isPresent() && high.isPresent() && lowIncluded && !highIncluded;
        }

        private String both(String lowEnd, String and, String highEnd) {
            if (high.isEmpty()) {
                return lowEnd;
            }
            return low.isEmpty() ? highEnd : lowEnd + and + highEnd;
        }

        private static String percent(Optional<BigDecimal> end, Language language) {
            return end.map(language::decimal).orElse("") + " %";
        }

        private static String plain(Optional<BigDecimal> end) {
            return end.map(BigDecimal::toPlainString).orElse("");
        }

        /** {@code above 90}, {@code at least 90}, {@code below 70}, {@code at most 70}, or {@code from 75 to 80}, where 80 is left out. */
        @Override
        public String toString() {
            return isFromTo()
                    ? "from " + plain(low) + " to " + plain(high)
                    : both(
                            (lowIncluded ? "at least " : "above ") + plain(low),
                            " and ",
                            (highIncluded ? "at most " : "below ") + plain(high));
        }
    }

    /**
     * Reads the words that stand in files, in either language.
     *
     * @param what such as {@code rose}, {@code rank unchanged}, {@code above mean}, {@code at least 90}, {@code from 75 to 80} (80 left
     *     out) or {@code từ 75 đến 80}
     * @param baseYear the index year that a movement counts from
     * @return the condition
     * @throws IllegalArgumentException if the text is none of these, or a band has no {@linkplain Band ends that make one}
     */
    static Condition parse(String what, int baseYear) {
        return ConditionText.parse(what, baseYear);
    }

    /**
     * What holds of the units, in words.
     *
     * @return such as "above the mean"
     */
    Bilingual words();
}
