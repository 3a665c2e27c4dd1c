package org.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.points.IndexValue;
import org.parindex.points.PrintedPoints;
import org.parindex.provenance.Provenance;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;

/**
 * One thing that was printed about one measure of one unit in one index year. However many sources print it, it is one fact; two
 * facts that cannot both be true stand side by side and name each other.
 */
public sealed interface Fact {

    /**
     * What all facts have.
     *
     * @param id its name: year, code, measure and kind, such as {@code 2022-12-overall-rank}
     * @param indexYear the index year (năm đánh giá)
     * @param unit the unit, as it was in that year
     * @param measure what was measured
     * @param provenance where it was printed
     * @param conflicts the names of facts that cannot be true together with it
     */
    record Subject(
            String id,
            int indexYear,
            AdministrativeUnit unit,
            Measure measure,
            Provenance provenance,
            List<String> conflicts) {

        /** Copies the collections. */
        public Subject {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The kinds of fact. */
    enum Kind {
        /** {@link Fact.Value}. */
        VALUE,
        /** {@link Fact.Points}. */
        POINTS,
        /** {@link Fact.Rank}. */
        RANK,
        /** {@link Fact.ValueChange}. */
        VALUE_CHANGE,
        /** {@link Fact.PointsChange}. */
        POINTS_CHANGE,
        /** {@link Fact.RankChange}. */
        RANK_CHANGE,
        /** {@link Fact.ComponentsRose}. */
        COMPONENTS_ROSE;

        /** The word that stands in files: {@code value-change}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What it is about.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * What kind of fact it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What was printed, without the year and the unit.
     *
     * @return such as "Overall index: 86.29 %"
     */
    Bilingual words();

    /**
     * An index.
     *
     * @param subject what it is about
     * @param value the index as printed
     */
    record Value(Subject subject, IndexValue value) implements Fact {
        @Override
        public Kind kind() {
            return Kind.VALUE;
        }

        @Override
        public Bilingual words() {
            return said(subject, value.show(Language.VI) + " %", value.show(Language.EN) + " %");
        }
    }

    /**
     * Points, with the maximum if it was printed.
     *
     * @param subject what it is about
     * @param points the points as printed
     */
    record Points(Subject subject, PrintedPoints points) implements Fact {
        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    Language.VI.decimal(points.figure()) + " điểm" + of(points, Language.VI, "trên"),
                    Language.EN.decimal(points.figure()) + " points" + of(points, Language.EN, "of"));
        }
    }

    /**
     * A rank.
     *
     * @param subject what it is about
     * @param rank the rank, from 1
     * @param of among how many units, if printed
     */
    record Rank(Subject subject, int rank, OptionalInt of) implements Fact {
        @Override
        public Kind kind() {
            return Kind.RANK;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    "hạng " + rank + (of.isPresent() ? " trên " + of.getAsInt() : ""),
                    "rank " + rank + (of.isPresent() ? " of " + of.getAsInt() : ""));
        }
    }

    /**
     * A change of the index. It may be the rounded difference or the difference of the rounded values.
     *
     * @param subject what it is about
     * @param change in percentage points, with the decimals that were printed
     * @param baseYear the index year that it counts from
     */
    record ValueChange(Subject subject, BigDecimal change, int baseYear) implements Fact {
        @Override
        public Kind kind() {
            return Kind.VALUE_CHANGE;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    Language.VI.signed(change) + " điểm phần trăm so với " + baseYear,
                    Language.EN.signed(change) + " percentage points against " + baseYear);
        }
    }

    /**
     * A change of points that is no change of the index: the maximum may have changed with the decision.
     *
     * @param subject what it is about
     * @param change in points, with the decimals that were printed
     * @param baseYear the index year that it counts from
     */
    record PointsChange(Subject subject, BigDecimal change, int baseYear) implements Fact {
        @Override
        public Kind kind() {
            return Kind.POINTS_CHANGE;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    Language.VI.signed(change) + " điểm so với " + baseYear,
                    Language.EN.signed(change) + " points against " + baseYear);
        }
    }

    /**
     * A change of rank.
     *
     * @param subject what it is about
     * @param places the places gained; negative if lost
     * @param baseYear the index year that it counts from
     */
    record RankChange(Subject subject, int places, int baseYear) implements Fact {
        @Override
        public Kind kind() {
            return Kind.RANK_CHANGE;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    (places > 0 ? "+" : "") + places + " bậc so với " + baseYear,
                    (places > 0 ? "+" : "") + places + " places against " + baseYear);
        }
    }

    /**
     * The claim that so many component indices rose. It is printed, not computed: often nobody says which.
     *
     * @param subject what it is about
     * @param rose how many rose
     * @param of of how many
     * @param byRank true if they rose in rank, false if in value, absent if the text does not say
     * @param largest the largest rise, in places if by rank; absent if not printed
     * @param components the numbers of the components that rose; empty if the source does not name them
     */
    record ComponentsRose(
            Subject subject,
            int rose,
            int of,
            Optional<Boolean> byRank,
            Optional<BigDecimal> largest,
            Set<Integer> components)
            implements Fact {

        /** Copies the collections. */
        public ComponentsRose {
            components = Set.copyOf(components);
        }

        @Override
        public Kind kind() {
            return Kind.COMPONENTS_ROSE;
        }

        /** The claim with what it leaves open: "6 of 8 …, largest +45: which one is not published". */
        @Override
        public Bilingual words() {
            String vi = rose + "/" + of + " chỉ số thành phần tăng"
                    + byRank.map(rank -> rank ? " hạng" : " điểm").orElse("")
                    + largest.map(most -> ", nhiều nhất +" + most.toPlainString())
                            .orElse("");
            String en = rose + " of " + of + " component indices rose"
                    + byRank.map(rank -> rank ? " in rank" : " in value").orElse("")
                    + largest.map(most -> ", largest +" + most.toPlainString()).orElse("");
            if (!components.isEmpty()) {
                String which = components.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
                return Bilingual.of(vi + ": " + which, en + ": " + which);
            }
            return largest.isPresent()
                    ? Bilingual.of(vi + ": không công bố là chỉ số nào", en + ": which one is not published")
                    : Bilingual.of(vi + ": không rõ những chỉ số nào", en + ": which ones is not known");
        }
    }

    private static Bilingual said(Subject subject, String vi, String en) {
        Bilingual measure = subject.measure().label();
        return Bilingual.of(measure.vi() + ": " + vi, measure.en() + ": " + en);
    }

    private static String of(PrintedPoints points, Language language, String word) {
        return points.maximum()
                .map(maximum -> " " + word + " " + language.decimal(maximum.toBigDecimal()))
                .orElse("");
    }
}
