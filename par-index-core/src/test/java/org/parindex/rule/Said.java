package org.parindex.rule;

import java.util.List;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** What a rule says, as texts that a test can be read with. */
final class Said {

    private Said() {}

    static String points(ScoringRule rule, String maximum, String evidence) {
        return score(rule, maximum, evidence).earned().toString();
    }

    /** The steps, joined by a bar. */
    static Bilingual steps(ScoringRule rule, String maximum, String evidence) {
        List<Step> steps = score(rule, maximum, evidence).steps();
        return Bilingual.of(joined(steps, Language.VI), joined(steps, Language.EN));
    }

    private static String joined(List<Step> steps, Language language) {
        return String.join(
                " | ", steps.stream().map(step -> step.show(language)).toList());
    }

    private static Outcome score(ScoringRule rule, String maximum, String evidence) {
        return rule.score(Points.parse(maximum), Evidence.parse(evidence));
    }

    /** The refusal in both languages; empty texts if there is none. */
    static Bilingual refusal(ScoringRule rule, String maximum, String evidence) {
        return rule.refuse(Points.parse(maximum), Evidence.parse(evidence))
                .map(Said::words)
                .orElse(Bilingual.same(""));
    }

    /** Every fault as {@code /pointer: words}. */
    static List<Bilingual> faults(ScoringRule rule, String maximum) {
        return rule.check(Points.parse(maximum)).stream()
                .map(fault -> Bilingual.of(
                        fault.pointer() + ": " + words(fault).vi(),
                        fault.pointer() + ": " + words(fault).en()))
                .toList();
    }

    private static Bilingual words(Fault fault) {
        return Bilingual.of(
                fault.in("rule").message(Language.VI), fault.in("rule").message(Language.EN));
    }
}
