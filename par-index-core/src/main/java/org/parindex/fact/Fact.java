package org.parindex.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.points.IndexValue;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;

/**
 * One thing that was printed about one measure of one index year: of a unit, of a region, of all units. However many sources print it, it
 * is one fact; facts that cannot all be true stand side by side, and an audit finds them.
 */
public sealed interface Fact {

    /**
     * What all facts have.
     *
     * @param id its name, such as {@code 2022-12-overall-rank}
     * @param indexYear the index year (năm đánh giá)
     * @param scope what it is about: a unit, a region, all units, or whoever holds a place
     * @param measure what was measured
     * @param provenance where it was printed
     */
    record Subject(String id, int indexYear, Scope scope, Measure measure, Provenance provenance) {
        /**
         * Checks the name and the year.
         *
         * @throws IllegalArgumentException if the name is blank, or the year has not four digits
         */
        public Subject {
            if (id.isBlank()) {
                throw new IllegalArgumentException("A fact must have a name: \"" + id + "\"");
            }
            FactCheck.year(indexYear);
        }
    }

    /** The kinds of fact. */
    enum Kind {
        /** {@link Fact.Value}. */
        VALUE("giá trị", About.ANYTHING),
        /** {@link Fact.Points}. */
        POINTS("điểm", About.UNIT),
        /** {@link Fact.Rank}. */
        RANK("hạng", About.UNIT_OR_REGION),
        /** {@link Fact.ValueChange}. */
        VALUE_CHANGE("thay đổi giá trị", About.NO_PLACE),
        /** {@link Fact.PointsChange}. */
        POINTS_CHANGE("thay đổi điểm", About.UNIT),
        /** {@link Fact.RankChange}. */
        RANK_CHANGE("thay đổi hạng", About.UNIT),
        /** {@link Fact.Gap}. */
        GAP("khoảng cách", About.ANYTHING),
        /** {@link Fact.UnitCount}. */
        UNIT_COUNT("số đơn vị", About.SEVERAL),
        /** {@link Fact.ExtremeChange}. */
        EXTREME_CHANGE("thay đổi lớn nhất hoặc nhỏ nhất", About.SEVERAL),
        /** {@link Fact.ComponentsRose}. */
        COMPONENTS_ROSE("số lĩnh vực tăng", About.UNIT);

        private final Bilingual label;
        private final About about;

        Kind(String vi, About about) {
            this.about = about;
            this.label = Bilingual.of(vi, name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /**
         * Reads the word that stands in files, in either language.
         *
         * @param text such as {@code value-change}
         * @return the kind
         * @throws IllegalArgumentException if there is no such kind
         */
        public static Kind parse(String text) {
            for (Kind kind : values()) {
                if (Names.folded(text).equals(Names.folded(kind.label.en()))
                        || Names.normal(text).equals(kind.label.vi())) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "A kind of fact must be one of " + Arrays.toString(values()) + ": \"" + text + "\"");
        }

        /**
         * Whether facts of this kind can be about something.
         *
         * @param scope such as all units
         * @return true if it is one of the {@link #scopes}
         */
        public boolean isAbout(Scope scope) {
            return about.allows(scope);
        }

        /**
         * What facts of this kind can be about.
         *
         * @return such as "a unit or a region"
         */
        public Bilingual scopes() {
            return about.label();
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word that stands in files: {@code value-change}. */
        @Override
        public String toString() {
            return label.en();
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
     * The unit that it is about.
     *
     * @return the unit, if it is about a single one that is named
     */
    default Optional<AdministrativeUnit> unit() {
        return subject().scope().asUnit();
    }

    /**
     * An index; of several units, the mean.
     *
     * @param subject what it is about
     * @param figure the index as printed
     */
    record Value(Subject subject, PrintedNumber figure) implements Fact {
        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if it does not lie from 0 to 100
         */
        public Value {
            FactCheck.percent(figure);
        }

        /**
         * The index that the figure stands for.
         *
         * @return the range; of a qualified figure, from 0 or to 100
         */
        public IndexValue value() {
            return figure.isPlain()
                    ? IndexValue.printed(figure.figure())
                    : IndexValue.between(
                            figure.low().orElse(Ratio.ZERO).max(Ratio.ZERO),
                            figure.high().orElse(HUNDRED));
        }

        @Override
        public Kind kind() {
            return Kind.VALUE;
        }

        @Override
        public Bilingual words() {
            return said(subject, figure.show(Language.VI) + " %", figure.show(Language.EN) + " %");
        }
    }

    /**
     * Points, with the maximum if it was printed.
     *
     * @param subject what it is about
     * @param points the points as printed
     */
    record Points(Subject subject, PrintedPoints points) implements Fact {
        /**
         * Checks the points.
         *
         * @throws IllegalArgumentException if they are not of a unit, exceed their maximum, or are more than a million
         */
        public Points {
            FactCheck.scope(Kind.POINTS, subject);
            FactCheck.points(points);
        }

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
     * A rank: of a unit among all units, or of a region among the regions.
     *
     * @param subject what it is about
     * @param figure the rank, from 1; "at most 10" for "among the top ten"
     * @param of among how many, if printed
     */
    record Rank(Subject subject, PrintedNumber figure, OptionalInt of) implements Fact {
        /**
         * Checks the rank.
         *
         * @throws IllegalArgumentException if it is not of a unit or a region, or is no whole number from 1 to the number ranked
         */
        public Rank {
            FactCheck.scope(Kind.RANK, subject);
            FactCheck.whole("A rank", figure, 1, of.orElse(FactCheck.MOST_UNITS));
        }

        /**
         * The rank, if one was printed.
         *
         * @return the rank, absent if only a bound was printed
         */
        public OptionalInt rank() {
            return figure.isPlain() ? OptionalInt.of(figure.figure().intValueExact()) : OptionalInt.empty();
        }

        @Override
        public Kind kind() {
            return Kind.RANK;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    "hạng " + figure.show(Language.VI) + (of.isPresent() ? " trên " + of.getAsInt() : ""),
                    "rank " + figure.show(Language.EN) + (of.isPresent() ? " of " + of.getAsInt() : ""));
        }
    }

    /**
     * A change of the index. It may be the rounded difference or the difference of the rounded values.
     *
     * @param subject what it is about
     * @param change in percentage points, signed, with the decimals that were printed
     * @param baseYear the index year that it counts from
     */
    record ValueChange(Subject subject, PrintedNumber change, int baseYear) implements Fact {
        /**
         * Checks the change.
         *
         * @throws IllegalArgumentException if it does not lie from -100 to 100, or counts from no earlier year
         */
        public ValueChange {
            FactCheck.difference(change);
            FactCheck.baseYear(baseYear, subject);
        }

        @Override
        public Kind kind() {
            return Kind.VALUE_CHANGE;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    change.showSigned(Language.VI) + " điểm phần trăm so với " + baseYear,
                    change.showSigned(Language.EN) + " percentage points against " + baseYear);
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
        /**
         * Checks the change.
         *
         * @throws IllegalArgumentException if it is not of a unit, is more than a million either way, or counts from no earlier year
         */
        public PointsChange {
            FactCheck.scope(Kind.POINTS_CHANGE, subject);
            FactCheck.points("A change of points", change);
            FactCheck.baseYear(baseYear, subject);
        }

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
        /**
         * Checks the change.
         *
         * @throws IllegalArgumentException if it is not of a unit, is more than 10,000 places either way, or counts from no earlier year
         */
        public RankChange {
            FactCheck.scope(Kind.RANK_CHANGE, subject);
            FactCheck.whole(
                    "A change of rank",
                    PrintedNumber.of(BigDecimal.valueOf(places)),
                    -FactCheck.MOST_UNITS,
                    FactCheck.MOST_UNITS);
            FactCheck.baseYear(baseYear, subject);
        }

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
     * How far a value lies above another of the same year. Like a change, it may be the rounded difference or the difference of the
     * rounded values.
     *
     * @param subject what it is about
     * @param figure the distance in percentage points; negative if it lies below
     * @param against what it is measured from: the mean of all units or of a region, a unit, or whoever holds a place
     */
    record Gap(Subject subject, PrintedNumber figure, Scope against) implements Fact {
        /**
         * Checks the distance.
         *
         * @throws IllegalArgumentException if it does not lie from -100 to 100
         */
        public Gap {
            FactCheck.difference(figure);
        }

        @Override
        public Kind kind() {
            return Kind.GAP;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    figure.showSigned(Language.VI) + " điểm phần trăm so với "
                            + against.label().vi(),
                    figure.showSigned(Language.EN) + " percentage points against "
                            + against.label().en());
        }
    }

    /**
     * Of how many units something holds.
     *
     * @param subject what it is about: all units, or those of a region
     * @param figure how many
     * @param condition what holds of them
     */
    record UnitCount(Subject subject, PrintedNumber figure, Condition condition) implements Fact {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is not about several units, is no whole number from 0 to 10,000, or counts what moved
         *     since no earlier year
         */
        public UnitCount {
            FactCheck.scope(Kind.UNIT_COUNT, subject);
            FactCheck.whole("A count of units", figure, 0, FactCheck.MOST_UNITS);
            if (condition instanceof Condition.Moved moved) {
                FactCheck.baseYear(moved.baseYear(), subject);
            }
        }

        @Override
        public Kind kind() {
            return Kind.UNIT_COUNT;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    figure.show(Language.VI) + " đơn vị " + condition.words().vi(),
                    figure.show(Language.EN) + " units " + condition.words().en());
        }
    }

    /** Which change is the extreme one. */
    enum Extreme {
        /** Of all units that rose, the one that rose most. */
        LARGEST_RISE("tăng nhiều nhất", "largest rise"),
        /** Of all units that rose, the one that rose least. */
        SMALLEST_RISE("tăng ít nhất", "smallest rise"),
        /** Of all units that fell, the one that fell most. */
        LARGEST_FALL("giảm nhiều nhất", "largest fall"),
        /** Of all units that fell, the one that fell least. */
        SMALLEST_FALL("giảm ít nhất", "smallest fall");

        private final Bilingual label;

        Extreme(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * Reads the words in either language.
         *
         * @param text such as {@code largest rise}
         * @return which change
         * @throws IllegalArgumentException if there are no such words
         */
        public static Extreme parse(String text) {
            for (Extreme extreme : values()) {
                if (Names.normal(text).equals(extreme.label.en())
                        || Names.normal(text).equals(extreme.label.vi())) {
                    return extreme;
                }
            }
            throw new IllegalArgumentException(
                    "An extreme change must be one of " + Arrays.toString(values()) + ": \"" + text + "\"");
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The words that stand in files: {@code largest rise}. */
        @Override
        public String toString() {
            return label.en();
        }
    }

    /**
     * The largest or smallest rise or fall among several units.
     *
     * @param subject what it is about: all units, or those of a region
     * @param extreme which
     * @param figure its size in percentage points, never negative
     * @param baseYear the index year that it counts from
     */
    record ExtremeChange(Subject subject, Extreme extreme, PrintedNumber figure, int baseYear) implements Fact {
        /**
         * Checks the size.
         *
         * @throws IllegalArgumentException if it is not about several units, does not lie from 0 to 100, or counts from no earlier year
         */
        public ExtremeChange {
            FactCheck.scope(Kind.EXTREME_CHANGE, subject);
            FactCheck.percent(figure);
            FactCheck.baseYear(baseYear, subject);
        }

        @Override
        public Kind kind() {
            return Kind.EXTREME_CHANGE;
        }

        @Override
        public Bilingual words() {
            return said(
                    subject,
                    extreme.label().vi() + " " + figure.show(Language.VI) + " điểm phần trăm so với " + baseYear,
                    extreme.label().en() + " " + figure.show(Language.EN) + " percentage points against " + baseYear);
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

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if it is not about a unit, more rose than there are, not as many are named, or the largest rise
         *     is negative
         */
        public ComponentsRose {
            components = Set.copyOf(components);
            FactCheck.scope(Kind.COMPONENTS_ROSE, subject);
            if (rose < 0 || rose > of || (!components.isEmpty() && components.size() != rose)) {
                throw new IllegalArgumentException(
                        "The components that rose must not exceed all, and match those that are named: " + rose + " of "
                                + of + ", " + components.size() + " named");
            }
            if (largest.isPresent() && largest.get().signum() < 0) {
                throw new IllegalArgumentException("The largest rise must not be negative: " + largest.get());
            }
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

    /** No index of a province exceeds it. */
    Ratio HUNDRED = Ratio.of(100);

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
