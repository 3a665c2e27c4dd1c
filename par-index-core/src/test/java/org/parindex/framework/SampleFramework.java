package org.parindex.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parindex.points.Points;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;

/** A framework of made-up numbers, whole or in parts that can be spoilt. */
final class SampleFramework {

    static final Provenance ILLUSTRATIVE = Provenance.of(Status.ILLUSTRATIVE, "");

    private SampleFramework() {}

    /** A leaf that every maximum goes with. */
    static Leaf leaf(String id, String maximum) {
        return leaf(id, maximum, PointSource.DOCUMENTS);
    }

    static Leaf leaf(String id, String maximum, PointSource source) {
        return Leaf.of(id, "Tiêu chí " + id, "Criterion " + id, maximum, source, ScoringRule.direct());
    }

    static Group group(String id, Criterion... parts) {
        return Group.of(id, "Nhóm " + id, "Group " + id, parts);
    }

    static Framework of(Criterion... components) {
        return Framework.of("sample", Bilingual.of("Mẫu", "Sample"), 2023, ILLUSTRATIVE, components);
    }

    static Framework.Parts parts(Criterion... components) {
        return parts(Policies.strict(), List.of(), components);
    }

    static Framework.Parts parts(Policies policies, List<Leaf> adjustments, Criterion... components) {
        return new Framework.Parts(
                "sample",
                Bilingual.of("Mẫu", "Sample"),
                2023,
                OptionalInt.of(2023),
                Optional.empty(),
                Optional.of(ILLUSTRATIVE),
                List.of(components),
                adjustments,
                policies,
                Optional.empty(),
                Map.of());
    }

    static Framework.Parts stating(String total, Map<PointSource, Points> sources, Criterion... components) {
        return new Framework.Parts(
                "sample",
                Bilingual.of("Mẫu", "Sample"),
                2023,
                OptionalInt.of(2023),
                Optional.empty(),
                Optional.of(ILLUSTRATIVE),
                List.of(components),
                List.of(),
                Policies.strict(),
                Optional.of(Points.parse(total)),
                sources);
    }
}
