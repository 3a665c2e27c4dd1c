package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A share, a plan or a percentage, as a percentage.
 *
 * @param written the fraction as it was given, such as {@code 37/45}; empty if a percentage was given
 * @param percent the percentage
 */
record Percentages(String written, Ratio percent) {

    static final List<Evidence.Kind> KINDS = List.of(Evidence.Kind.SHARE, Evidence.Kind.PERCENTAGE);

    static Percentages of(Evidence evidence) {
        if (evidence instanceof Evidence.Share share) {
            return of(share.part(), share.whole());
        }
        if (evidence instanceof Evidence.Plan plan) {
            return of(plan.achieved(), plan.planned());
        }
        return new Percentages("", ((Evidence.Percentage) evidence).percent());
    }

    private static Percentages of(Ratio part, Ratio whole) {
        return new Percentages(
                operand(Checks.plain(part)) + "/" + operand(Checks.plain(whole)),
                part.times(Checks.HUNDRED).dividedBy(whole));
    }

    /** A fraction stands in brackets, since 13/3 over 45 is not 13/3/45. */
    private static String operand(String number) {
        return number.indexOf('/') < 0 ? number : "(" + number + ")";
    }

    /** How the percentage is written as a factor. */
    String factor() {
        return written.isEmpty() ? Checks.plain(percent) + " %" : written;
    }

    /** A refusal of other kinds, and of a percentage above 100. */
    static Optional<Fault> refuse(ScoringRule rule, Evidence evidence) {
        if (evidence instanceof Evidence.Percentage percentage) {
            return Checks.refuseOutside(percentage.percent(), Ratio.ZERO, Checks.HUNDRED);
        }
        return evidence instanceof Evidence.Share ? Optional.empty() : Checks.refuseOtherKinds(rule, evidence);
    }

    /** Faults of a rule that multiplies between two bounds. */
    static List<Fault> check(Bound scoresFrom, Bound fullFrom) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(Checks.inRange(scoresFrom, "/zeroBelow", Optional.of(Ratio.ZERO), Optional.of(Checks.HUNDRED)));
        faults.addAll(Checks.inRange(fullFrom, "/fullFrom", Optional.of(Ratio.ZERO), Optional.of(Checks.HUNDRED)));
        if (scoresFrom.compareTo(fullFrom) >= 0) {
            faults.add(Fault.of(
                    RuleProblem.BOUNDS_UNORDERED, "/fullFrom", "full", fullFrom.show(), "zero", scoresFrom.show()));
        }
        return faults;
    }

    /** The percentage times the maximum: nothing before one bound, full points from the other. */
    Outcome between(Bound scoresFrom, Bound fullFrom, Points maximum) {
        if (fullFrom.reachedBy(percent)) {
            return new Outcome(
                    maximum, List.of(new Step.Compared(written, percent, fullFrom), new Step.Earned(maximum)));
        }
        Step.Compared compared = new Step.Compared(written, percent, scoresFrom);
        if (!compared.reached()) {
            return new Outcome(Points.ZERO, List.of(compared, new Step.Earned(Points.ZERO)));
        }
        Ratio share = percent.dividedBy(Checks.HUNDRED);
        // A share just below 1 can round to the maximum, never above it.
        Points earned = maximum.times(share);
        Step.Multiplied multiplied = new Step.Multiplied(maximum, factor(), share, earned);
        // Where everything scores, the bound says nothing.
        return new Outcome(
                earned, scoresFrom.percent().signum() == 0 ? List.of(multiplied) : List.of(compared, multiplied));
    }

    static Bilingual describe(Bound scoresFrom, Bound fullFrom, Bilingual measured) {
        Bilingual zero = scoresFrom.percent().signum() == 0 && scoresFrom.included()
                ? Bilingual.same("")
                : Bilingual.of(
                        "; " + (scoresFrom.included() ? "dưới " : "đến ") + scoresFrom.shown(Language.VI) + " %: 0",
                        "; " + (scoresFrom.included() ? "below " : "up to ") + scoresFrom.shown(Language.EN) + " %: 0");
        return Bilingual.of(
                fullFrom.show().vi() + ": điểm tối đa; thấp hơn: " + measured.vi() + " × điểm tối đa" + zero.vi(),
                fullFrom.show().en() + ": full points; less: " + measured.en() + " × maximum" + zero.en());
    }
}
