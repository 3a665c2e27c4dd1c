package org.parindex.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;

/** Holds a framework against what is known of its decision. */
final class DecisionCheck {

    private DecisionCheck() {}

    static Points sum(Framework.Parts parts, PointSource source) {
        return parts.components().stream()
                .flatMap(component -> component.leaves().stream())
                .filter(leaf -> leaf.source() == source)
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    static List<Fault> faults(Framework.Parts parts, Decision decision) {
        List<Fault> faults = new ArrayList<>();
        // A framework without a last year goes on after the decision has ended.
        int last = parts.toYear()
                .orElse(decision.toYear().isPresent() ? decision.toYear().getAsInt() + 1 : parts.fromYear());
        for (int year : new TreeSet<>(List.of(parts.fromYear(), Math.max(parts.fromYear(), last)))) {
            if (!decision.governs(year)) {
                faults.add(Fault.of(
                        FrameworkProblem.DECISION_YEARS,
                        "/indexYears",
                        "decision",
                        decision.id(),
                        "years",
                        decision.fromYear() + "–"
                                + (decision.toYear().isPresent()
                                        ? decision.toYear().getAsInt()
                                        : ""),
                        "year",
                        year));
            }
        }
        if (!FrameworkCheck.isSummable(parts)) {
            return faults;
        }
        for (int i = 0; i < parts.components().size(); i++) {
            Criterion component = parts.components().get(i);
            String at = "/components/" + i;
            decision.component(component.id().component().orElse(0))
                    .flatMap(Component::maximum)
                    .filter(stated -> contradicts(stated, component.maximum()))
                    .ifPresent(stated -> faults.add(Fault.of(
                            FrameworkProblem.DECISION_COMPONENT,
                            at,
                            "decision",
                            decision.id(),
                            "component",
                            component.id(),
                            "stated",
                            stated.value(),
                            "sum",
                            component.maximum())));
        }
        for (Decision.Sum several : decision.sums()) {
            Points sum = parts.components().stream()
                    .filter(component -> several.components()
                            .contains(component.id().component().orElse(0)))
                    .map(Criterion::maximum)
                    .reduce(Points.ZERO, Points::plus);
            if (contradicts(several.maximum(), sum)) {
                faults.add(Fault.of(
                        FrameworkProblem.DECISION_SUM,
                        "/components",
                        "decision",
                        decision.id(),
                        "components",
                        List.copyOf(new TreeSet<>(several.components())),
                        "stated",
                        several.maximum().value(),
                        "sum",
                        sum));
            }
        }
        for (PointSource source : PointSource.values()) {
            Stated<Points> stated = decision.sources().get(source);
            Points sum = sum(parts, source);
            if (stated != null && contradicts(stated, sum)) {
                faults.add(Fault.of(
                        FrameworkProblem.DECISION_SOURCE,
                        "/components",
                        "decision",
                        decision.id(),
                        "source",
                        source.label(),
                        "stated",
                        stated.value(),
                        "sum",
                        sum));
            }
        }
        Points total = parts.components().stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
        decision.total()
                .filter(stated -> contradicts(stated, total))
                .ifPresent(stated -> faults.add(Fault.of(
                        FrameworkProblem.DECISION_TOTAL,
                        "/components",
                        "decision",
                        decision.id(),
                        "stated",
                        stated.value(),
                        "sum",
                        total)));
        return faults;
    }

    /** A number that is itself unverified contradicts nothing. */
    private static boolean contradicts(Stated<Points> stated, Points sum) {
        return stated.provenance().status() != Status.UNVERIFIED
                && !stated.value().equals(sum);
    }
}
