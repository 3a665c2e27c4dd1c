package org.parindex.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * Points by range of growth or reduction in percent of a base: "at least 30 % less than the statutory time". The ranges cover
 * everything, without gap or overlap.
 *
 * @param direction what is wanted
 * @param base against what
 * @param bands the ranges, in any order; the best earns the maximum
 */
public record AgainstBase(Direction direction, Base base, List<Band> bands) implements ScoringRule {

    /** What is wanted. */
    public enum Direction {
        /** More than the base: the value less the base, in percent of the base, at least -100. */
        GROWTH("tăng", "growth"),
        /** Less than the base: the base less the value, in percent of the base, at most 100. */
        REDUCTION("giảm", "reduction");

        private final Bilingual label;
        private final String word = name().toLowerCase(Locale.ROOT);

        Direction(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * The word for people.
         *
         * @return the word in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The name in documents. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Against what. */
    public enum Base {
        /** The value of the year before. */
        LAST_YEAR("năm trước", "last year"),
        /** The value of the plan. */
        PLAN("kế hoạch", "the plan"),
        /** The time that the law allows. */
        STATUTORY_TIME("thời hạn quy định", "the statutory time");

        private final Bilingual label;
        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        Base(String vi, String en) {
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

        /** The name in documents. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** Copies the bands. */
    public AgainstBase {
        bands = List.copyOf(bands);
    }

    @Override
    public Kind kind() {
        return Kind.AGAINST_BASE;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.CHANGE);
    }

    @Override
    public List<Fault> check(Points maximum) {
        return direction == Direction.GROWTH
                ? Checks.bands(bands, Optional.of(Checks.HUNDRED.negated()), Optional.empty(), maximum)
                : Checks.bands(bands, Optional.empty(), Optional.of(Checks.HUNDRED), maximum);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return evidence instanceof Evidence.Change ? Optional.empty() : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Evidence.Change change = (Evidence.Change) evidence;
        boolean reduction = direction == Direction.REDUCTION;
        Ratio difference = change.value().minus(change.base());
        Ratio percent = (reduction ? difference.negated() : difference)
                .times(Checks.HUNDRED)
                .dividedBy(change.base());
        Band band = Checks.bandOf(bands, percent);
        return new Outcome(
                band.points(),
                List.of(
                        new Step.Changed(change.base(), change.value(), percent, reduction),
                        new Step.FellInto("", percent, band)));
    }

    @Override
    public Bilingual describe(Points maximum) {
        Bilingual ranges = Checks.joined(bands, Band::show);
        return Bilingual.of(
                direction.label().vi() + " so với " + base.label().vi() + ": " + ranges.vi(),
                direction.label().en() + " against " + base.label().en() + ": " + ranges.en());
    }
}
