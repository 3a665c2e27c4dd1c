package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Points that grow evenly with a percentage or a mean, as those from surveys do. SIPAS converts so: 91.17 % is printed as 9.12 of 10
 * points, exactly 9.117.
 *
 * @param of what is measured
 * @param zeroAt where points begin: of a percentage 0 to 100, of a mean the low end of its scale
 * @param fullAt where they reach the maximum, above {@code zeroAt}: of a mean the high end of its scale
 */
public record Linear(Of of, Ratio zeroAt, Ratio fullAt) implements ScoringRule {

    /** What is measured. */
    public enum Of {
        /** A percentage, 0 to 100; outside the two ends it earns nothing, or the maximum. */
        PERCENTAGE,
        /** A mean, which always lies on its scale. */
        MEAN;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The name in documents. */
        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public Kind kind() {
        return Kind.LINEAR;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(of == Of.PERCENTAGE ? Evidence.Kind.PERCENTAGE : Evidence.Kind.QUANTITY);
    }

    @Override
    public List<Fault> check(Points maximum) {
        List<Fault> faults = new ArrayList<>();
        if (zeroAt.compareTo(fullAt) >= 0) {
            faults.add(Fault.of(
                    RuleProblem.SCALE_UNORDERED, "/fullAt", "low", Checks.plain(zeroAt), "high", Checks.plain(fullAt)));
        }
        if (of == Of.PERCENTAGE) {
            Optional<Ratio> low = Optional.of(Ratio.ZERO);
            Optional<Ratio> high = Optional.of(Checks.HUNDRED);
            faults.addAll(Checks.inRange(new Bound(zeroAt, true), "/zeroAt", low, high));
            faults.addAll(Checks.inRange(new Bound(fullAt, true), "/fullAt", low, high));
        }
        return faults;
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        if (of == Of.PERCENTAGE && evidence instanceof Evidence.Percentage percentage) {
            return Checks.refuseOutside(percentage.percent(), Ratio.ZERO, Checks.HUNDRED);
        }
        if (of == Of.MEAN && evidence instanceof Evidence.Quantity mean) {
            return Checks.refuseOutside(mean.value(), zeroAt, fullAt);
        }
        return Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Ratio value = of == Of.PERCENTAGE
                ? ((Evidence.Percentage) evidence).percent()
                : ((Evidence.Quantity) evidence).value();
        boolean whole = of == Of.PERCENTAGE && zeroAt.signum() == 0 && fullAt.equals(Checks.HUNDRED);
        if (whole) {
            Ratio share = value.dividedBy(Checks.HUNDRED);
            Points earned = maximum.times(share);
            return new Outcome(
                    earned, List.of(new Step.Multiplied(maximum, Checks.plain(value) + " %", share, earned)));
        }
        Bound full = new Bound(fullAt, true);
        Bound some = new Bound(zeroAt, false);
        if (of == Of.PERCENTAGE && full.reachedBy(value)) {
            return new Outcome(maximum, List.of(new Step.Compared("", value, full), new Step.Earned(maximum)));
        }
        if (of == Of.PERCENTAGE && !some.reachedBy(value)) {
            return new Outcome(Points.ZERO, List.of(new Step.Compared("", value, some), new Step.Earned(Points.ZERO)));
        }
        Step.Placed placed = new Step.Placed(value, zeroAt, fullAt);
        Points earned = maximum.times(placed.share());
        return new Outcome(
                earned,
                List.of(placed, new Step.Multiplied(maximum, Checks.factor(placed.share()), placed.share(), earned)));
    }

    @Override
    public Bilingual describe(Points maximum) {
        String sign = of == Of.PERCENTAGE ? " %" : "";
        return Bilingual.of(
                (of == Of.PERCENTAGE ? "tỷ lệ" : "điểm trung bình") + " từ " + shown(zeroAt, Language.VI) + sign
                        + " (0 điểm) đến " + shown(fullAt, Language.VI) + sign + " (điểm tối đa), tăng đều",
                "a " + of + " from " + shown(zeroAt, Language.EN) + sign + " (0 points) to "
                        + shown(fullAt, Language.EN) + sign + " (full points), evenly");
    }

    private static String shown(Ratio number, Language language) {
        return number.decimal().map(language::decimal).orElseGet(number::toString);
    }
}
