package org.parindex.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

/** The groups of a framework document, best first, as they are read. */
final class CutoffsDraft {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final List<GroupCutoffs.Band> bands = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Adds a group, unless it is wrong. */
    List<Problem> add(String group, Position groupAt, Ratio from, Position fromAt) {
        List<Problem> problems = new ArrayList<>();
        @Nullable Integer first = lines.putIfAbsent(group, groupAt.line());
        if (first != null) {
            problems.add(
                    Problem.of(DocumentProblem.ID_TWICE, groupAt, "column", "group", "value", group, "line", first));
        }
        if (from.signum() < 0 || from.compareTo(HUNDRED) > 0) {
            problems.add(Problem.of(DocumentProblem.PERCENT_OUT_OF_RANGE, fromAt, "value", Forms.plain(from)));
        } else if (!bands.isEmpty() && bands.get(bands.size() - 1).from().compareTo(from) <= 0) {
            problems.add(Problem.of(DocumentProblem.BANDS_UNORDERED, fromAt, "value", Forms.plain(from)));
        }
        if (problems.isEmpty()) {
            bands.add(new GroupCutoffs.Band(group, from));
        }
        return problems;
    }

    /** The cut-offs, which can be trusted as far as the framework; not known if there is no group. */
    GroupCutoffs toCutoffs(Optional<Provenance> provenance) {
        return bands.isEmpty()
                ? GroupCutoffs.unknown()
                : GroupCutoffs.of(bands, provenance.orElse(Provenance.of(Status.GIVEN, "")));
    }
}
