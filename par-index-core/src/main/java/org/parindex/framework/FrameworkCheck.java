package org.parindex.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.problem.ProblemKind;
import org.parindex.rule.Gate;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;

/** Finds every fault of a framework, walking the tree once. */
final class FrameworkCheck {

    /** More points than a framework can mean. */
    private static final Points LARGEST = Points.of(10_000);

    private static final int MOST_COMPONENTS = 99;

    private final Framework.Parts parts;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<CriterionId> seen = new HashSet<>();

    private final boolean summable;

    FrameworkCheck(Framework.Parts parts) {
        this.parts = parts;
        this.summable = isSummable(parts);
    }

    /** Whether sums mean something: a maximum that is a fault already may not even fit into one. */
    static boolean isSummable(Framework.Parts parts) {
        return parts.components().stream()
                .flatMap(component -> component.leaves().stream())
                .allMatch(FrameworkCheck::hasMaximum);
    }

    private static boolean hasMaximum(Leaf leaf) {
        return leaf.maximum().signum() > 0 && leaf.maximum().compareTo(LARGEST) <= 0;
    }

    List<Fault> faults() {
        if (parts.toYear().isPresent() && parts.toYear().getAsInt() < parts.fromYear()) {
            add(
                    FrameworkProblem.YEARS_REVERSED,
                    "/indexYears/to",
                    "to",
                    parts.toYear().getAsInt(),
                    "from",
                    parts.fromYear());
        }
        name("/title", parts.id(), parts.title());
        if (parts.components().isEmpty()) {
            add(FrameworkProblem.NO_COMPONENTS, "/components");
        }
        for (int i = 0; i < parts.components().size(); i++) {
            Criterion component = parts.components().get(i);
            String at = "/components/" + i;
            CriterionId id = component.id();
            if (id.isAdjustment() || id.depth() != 1 || id.component().orElse(0) > MOST_COMPONENTS) {
                add(FrameworkProblem.ID_NOT_OF_COMPONENT, at + "/id", "id", id);
            }
            ascends(at, i == 0 ? null : parts.components().get(i - 1).id(), id);
            criterion(at, component);
        }
        for (int i = 0; i < parts.adjustments().size(); i++) {
            Leaf adjustment = parts.adjustments().get(i);
            String at = "/adjustments/" + i;
            if (!adjustment.id().isAdjustment()) {
                add(FrameworkProblem.ID_NOT_OF_ADJUSTMENT, at + "/id", "id", adjustment.id());
            }
            ascends(at, i == 0 ? null : parts.adjustments().get(i - 1).id(), adjustment.id());
            criterion(at, adjustment);
        }
        if (summable) {
            sums();
        }
        caps();
        return List.copyOf(faults);
    }

    private void add(ProblemKind kind, String pointer, Object... namesAndValues) {
        faults.add(Fault.of(kind, pointer, namesAndValues));
    }

    private void name(String at, Object id, Bilingual name) {
        if (name.vi().isBlank() || name.en().isBlank()) {
            add(FrameworkProblem.NAME_BLANK, at, "id", id);
        }
    }

    private void ascends(String at, @Nullable CriterionId before, CriterionId id) {
        if (before != null && id.compareTo(before) < 0) {
            add(FrameworkProblem.ID_UNORDERED, at + "/id", "id", id, "before", before);
        }
    }

    private void criterion(String at, Criterion criterion) {
        if (!seen.add(criterion.id())) {
            add(FrameworkProblem.ID_TWICE, at + "/id", "id", criterion.id());
        }
        name(at + "/name", criterion.id(), criterion.name());
        if (criterion instanceof Group group) {
            group(at, group);
        } else {
            leaf(at, (Leaf) criterion);
        }
    }

    private void group(String at, Group group) {
        if (group.parts().isEmpty()) {
            add(FrameworkProblem.GROUP_EMPTY, at, "id", group.id());
        }
        for (int i = 0; i < group.parts().size(); i++) {
            Criterion part = group.parts().get(i);
            String below = at + "/criteria/" + i;
            if (!part.id().isPartOf(group.id())) {
                add(FrameworkProblem.ID_OF_OTHER_PARENT, below + "/id", "parent", group.id(), "id", part.id());
            }
            ascends(below, i == 0 ? null : group.parts().get(i - 1).id(), part.id());
            criterion(below, part);
        }
        if (!group.parts().isEmpty() && summable) {
            group.stated()
                    .filter(stated -> !stated.equals(group.maximum()))
                    .ifPresent(stated -> add(
                            FrameworkProblem.GROUP_SUM_WRONG,
                            at + "/maximum",
                            "id",
                            group.id(),
                            "stated",
                            stated,
                            "sum",
                            group.maximum()));
        }
    }

    private void leaf(String at, Leaf leaf) {
        if (!hasMaximum(leaf)) {
            add(
                    FrameworkProblem.MAXIMUM_NOT_POSITIVE,
                    at + "/maximum",
                    "id",
                    leaf.id(),
                    "most",
                    LARGEST,
                    "value",
                    leaf.maximum());
        } else {
            leaf.rule().check(leaf.maximum()).forEach(fault -> faults.add(fault.under(at + "/rule")));
        }
        if (leaf.selfAssessed() && leaf.source().isSurvey()) {
            add(FrameworkProblem.SURVEY_SELF_ASSESSED, at + "/selfAssessed", "id", leaf.id());
        }
        if (leaf.rate().isPresent() && !leaf.rule().takes().contains(Evidence.Kind.SHARE) && !behindGate(leaf.rule())) {
            add(
                    FrameworkProblem.RATE_WITHOUT_SHARE,
                    at + "/rate",
                    "id",
                    leaf.id(),
                    "rate",
                    leaf.rate().get());
        }
        if (leaf.provenance().isEmpty() && parts.provenance().isEmpty()) {
            add(FrameworkProblem.PROVENANCE_MISSING, at, "id", leaf.id());
        }
    }

    private static boolean behindGate(ScoringRule rule) {
        return rule instanceof Gate gate && gate.then().takes().contains(Evidence.Kind.SHARE);
    }

    private void sums() {
        Points sum = parts.components().stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
        parts.statedTotal()
                .filter(stated -> !stated.equals(sum))
                .ifPresent(stated -> add(FrameworkProblem.TOTAL_SUM_WRONG, "/total", "stated", stated, "sum", sum));
        for (Map.Entry<PointSource, Points> stated : parts.statedSources().entrySet()) {
            Points ofSource = DecisionCheck.sum(parts, stated.getKey());
            if (!stated.getValue().equals(ofSource)) {
                add(
                        FrameworkProblem.SOURCE_SUM_WRONG,
                        "/sources/" + stated.getKey(),
                        "source",
                        stated.getKey().label(),
                        "stated",
                        stated.getValue(),
                        "sum",
                        ofSource);
            }
        }
    }

    private void caps() {
        cap("/policies/bonusCap", parts.policies().bonusCap(), true, Bilingual.of("điểm cộng", "bonus"));
        cap("/policies/penaltyCap", parts.policies().penaltyCap(), false, Bilingual.of("điểm trừ", "penalty"));
    }

    private void cap(String at, Optional<Points> cap, boolean bonus, Bilingual what) {
        if (cap.isEmpty()) {
            return;
        }
        if (cap.get().signum() <= 0) {
            add(FrameworkProblem.CAP_NOT_POSITIVE, at, "value", cap.get());
        }
        if (parts.adjustments().stream().noneMatch(adjustment -> adjustment.id().isBonus() == bonus)) {
            add(FrameworkProblem.CAP_WITHOUT_ADJUSTMENT, at, "what", what);
        }
    }
}
