package org.parindex.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.dossier.DossierRate;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** One step from evidence to points. A step is data; {@link #show} says it in words. */
public sealed interface Step {

    /**
     * The step as a person reads it.
     *
     * @param language the language
     * @return one line
     */
    String show(Language language);

    /**
     * A level was reached.
     *
     * @param level the level
     */
    record Reached(Item level) implements Step {
        @Override
        public String show(Language language) {
            return level.show().in(language);
        }
    }

    /**
     * A percentage was held against a bound.
     *
     * @param written the percentage as it follows from the evidence, such as {@code 37/45}; empty if it was given
     * @param percent the percentage
     * @param bound the bound
     */
    record Compared(String written, Ratio percent, Bound bound) implements Step {

        /**
         * Whether the bound is reached.
         *
         * @return true if it is
         */
        public boolean reached() {
            return bound.reachedBy(percent);
        }

        @Override
        public String show(Language language) {
            String sign = bound.included() ? reached() ? "≥" : "<" : reached() ? ">" : "≤";
            return percentage(written, percent, List.of(bound), language) + " " + sign + " " + bound.shown(language)
                    + " %";
        }
    }

    /**
     * A percentage fell into a band.
     *
     * @param written the percentage as it follows from the evidence; empty if it was given
     * @param percent the percentage
     * @param band the band
     */
    record FellInto(String written, Ratio percent, Band band) implements Step {
        @Override
        public String show(Language language) {
            List<Bound> ends = Stream.of(band.begins(), band.ends())
                    .flatMap(Optional::stream)
                    .toList();
            return percentage(written, percent, ends, language) + ", "
                    + band.show().in(language);
        }
    }

    /**
     * Points were multiplied.
     *
     * @param points the points
     * @param written the factor as it follows from the evidence, such as {@code 37/45}
     * @param factor the factor
     * @param result the product, to the millionth
     */
    record Multiplied(Points points, String written, Ratio factor, Points result) implements Step {
        @Override
        public String show(Language language) {
            return number(points, language) + " × " + localised(written, language) + " = " + number(result, language);
        }
    }

    /**
     * Points of items were added.
     *
     * @param items the items
     * @param result the sum
     */
    record Added(List<Item> items, Points result) implements Step {

        /** Copies the items. */
        public Added {
            items = List.copyOf(items);
        }

        @Override
        public String show(Language language) {
            if (items.isEmpty()) {
                return language == Language.VI ? "không có mục nào: 0" : "no item: 0";
            }
            return items.stream()
                            .map(item -> number(item.points(), language) + " ("
                                    + item.name().in(language) + ")")
                            .collect(Collectors.joining(" + "))
                    + (items.size() == 1 ? "" : " = " + number(result, language));
        }
    }

    /**
     * Points were cut off at the maximum.
     *
     * @param points the points before
     * @param maximum the maximum
     */
    record Capped(Points points, Points maximum) implements Step {
        @Override
        public String show(Language language) {
            return number(points, language) + " > " + number(maximum, language) + ": "
                    + (language == Language.VI ? "nhiều nhất " : "at most ") + number(maximum, language);
        }
    }

    /**
     * Points were taken from the maximum, never below zero.
     *
     * @param maximum the maximum
     * @param deducted what was taken
     * @param result what is left
     */
    record Deducted(Points maximum, Points deducted, Points result) implements Step {
        @Override
        public String show(Language language) {
            String difference = number(maximum, language) + " − " + number(deducted, language);
            return deducted.compareTo(maximum) > 0
                    ? difference + " < 0: " + (language == Language.VI ? "không dưới 0" : "not below 0")
                    : difference + " = " + number(result, language);
        }
    }

    /**
     * A condition was met, or not.
     *
     * @param condition the condition
     * @param met whether it was met
     */
    record Condition(Bilingual condition, boolean met) implements Step {
        @Override
        public String show(Language language) {
            String answer =
                    language == Language.VI ? met ? "đạt" : "không đạt, 0 điểm" : met ? "met" : "not met, 0 points";
            return condition.in(language) + ": " + answer;
        }
    }

    /**
     * A value was placed on a scale.
     *
     * @param value the value
     * @param low where the scale begins
     * @param high where it ends
     */
    record Placed(Ratio value, Ratio low, Ratio high) implements Step {

        /**
         * Where the value stands.
         *
         * @return 0 at the low end, 1 at the high end
         */
        public Ratio share() {
            return value.minus(low).dividedBy(high.minus(low));
        }

        @Override
        public String show(Language language) {
            return "(" + exact(value, language) + " − " + exact(low, language) + ") / (" + exact(high, language) + " − "
                    + exact(low, language) + ") " + equal(share(), language);
        }
    }

    /**
     * A change was computed, in percent of its base.
     *
     * @param base the base
     * @param value the value
     * @param percent the change: of a growth, value less base; of a reduction, base less value
     * @param reduction whether a reduction is wanted
     */
    record Changed(Ratio base, Ratio value, Ratio percent, boolean reduction) implements Step {
        @Override
        public String show(Language language) {
            Ratio from = reduction ? base : value;
            Ratio less = reduction ? value : base;
            return "(" + exact(from, language) + " − " + exact(less, language) + ") / " + exact(base, language) + " "
                    + equal(percent, language) + " %";
        }
    }

    /**
     * Points were given.
     *
     * @param points the points
     */
    record Given(Points points) implements Step {
        @Override
        public String show(Language language) {
            return (language == Language.VI ? "điểm được cho: " : "points given: ") + number(points, language);
        }
    }

    /**
     * The result of the rule follows from what was said before.
     *
     * @param points the maximum, or zero
     */
    record Earned(Points points) implements Step {
        @Override
        public String show(Language language) {
            return points.signum() == 0
                    ? language == Language.VI ? "0 điểm" : "0 points"
                    : (language == Language.VI ? "điểm tối đa: " : "full points: ") + number(points, language);
        }
    }

    /**
     * No rule was asked, since a policy or the assessment decides.
     *
     * @param why why
     * @param points the points
     */
    record Decided(Bilingual why, Points points) implements Step {
        @Override
        public String show(Language language) {
            return why.in(language);
        }
    }

    /**
     * Nothing is decided yet.
     *
     * @param why why
     * @param most the most that can still come; the least is 0
     */
    record Undecided(Bilingual why, Points most) implements Step {
        @Override
        public String show(Language language) {
            return why.in(language) + ": " + (language == Language.VI ? "từ 0 đến " : "0 to ") + number(most, language);
        }
    }

    /**
     * The mean of the answers of a survey was taken.
     *
     * @param answers the answers
     */
    record Averaged(Evidence.Answers answers) implements Step {
        @Override
        public String show(Language language) {
            return (language == Language.VI ? "trung bình của các câu trả lời " : "mean of the answers ")
                    + equal(answers.mean(), language);
        }
    }

    /**
     * A rate of dossiers was taken.
     *
     * @param rate the rate
     * @param numerator what stands above the line
     * @param denominator what stands below the line
     * @param doubts the sums of the same statistics that do not add up, though the rate does not rest on them; empty if there are none
     */
    record Rated(DossierRate rate, long numerator, long denominator, List<Bilingual> doubts) implements Step {

        /** Copies the doubts. */
        public Rated {
            doubts = List.copyOf(doubts);
        }

        @Override
        public String show(Language language) {
            return rate.label().in(language) + ": " + language.count(numerator) + "/" + language.count(denominator)
                    + doubts.stream()
                            .map(doubt -> doubt.in(language))
                            .collect(Collectors.joining(
                                    "; ",
                                    doubts.isEmpty()
                                            ? ""
                                            : language == Language.VI
                                                    ? "; số liệu chưa khớp ở chỗ khác: "
                                                    : "; elsewhere the statistics do not add up: ",
                                    ""));
        }
    }

    /**
     * An appraiser accepted the points, or gave others.
     *
     * @param stage the stage
     * @param before the points before, if there were any
     * @param points the points since
     * @param reason why; empty if not said
     */
    record Appraised(Bilingual stage, Optional<Points> before, Points points, String reason) implements Step {

        /**
         * Whether the points stayed as they were.
         *
         * @return false if others were given, or there were none before
         */
        public boolean isAcceptance() {
            return before.filter(points::equals).isPresent();
        }

        @Override
        public String show(Language language) {
            boolean vi = language == Language.VI;
            boolean accepted = isAcceptance();
            return stage.in(language) + ": " + (accepted ? vi ? "chấp nhận " : "accepted " : "")
                    + number(points, language)
                    + (accepted || before.isEmpty()
                            ? ""
                            : (vi ? ", trước đó " : ", before ") + number(before.get(), language))
                    + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    private static String number(Points points, Language language) {
        return language.decimal(points.toBigDecimal());
    }

    /** A number as it was given: the decimal, or a fraction in brackets where there is none. */
    private static String exact(Ratio ratio, Language language) {
        return ratio.decimal().map(language::decimal).orElseGet(() -> "(" + ratio + ")");
    }

    /** What was computed: {@code = 0.7}, or {@code ≈ 0.708333}. */
    private static String equal(Ratio ratio, Language language) {
        return ratio.decimal()
                .filter(decimal -> decimal.scale() <= 6)
                .map(decimal -> "= " + language.decimal(decimal))
                .orElseGet(() -> "≈ " + language.decimal(ratio.toDecimal(6)));
    }

    /** A factor is written with a point; Vietnamese reads a comma. */
    private static String localised(String written, Language language) {
        return language == Language.VI ? written.replace('.', ',') : written;
    }

    /**
     * Two decimals, unless they would put the value on a bound, or on the other side of it: then the fraction alone. Nor is nearly all
     * shown as all.
     */
    private static String percentage(String written, Ratio percent, List<Bound> bounds, Language language) {
        BigDecimal rounded = Rounding.toDecimals(2).apply(percent);
        Ratio shown = Ratio.of(rounded);
        boolean misleads = Stream.concat(bounds.stream(), Stream.of(Bound.from("0"), Bound.from("100")))
                .anyMatch(bound -> Integer.signum(shown.compareTo(bound.percent()))
                        != Integer.signum(percent.compareTo(bound.percent())));
        String fraction = localised(written, language);
        if (!misleads) {
            String value = (shown.equals(percent) ? "" : "≈")
                    + language.decimal(rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded)
                    + " %";
            return fraction.isEmpty()
                    ? value
                    : fraction + " " + (value.startsWith("≈") ? value.replace("≈", "≈ ") : "= " + value);
        }
        return fraction.isEmpty()
                ? percent.decimal().map(language::decimal).orElseGet(percent::toString) + " %"
                : fraction;
    }
}
