package org.parindex.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.provenance.Provenance;
import org.parindex.unit.UnitKind;

/** A framework as objects, lists and texts, its keys in the order of documents. What is as strict as it would be anyhow is left out. */
final class FrameworkJsonWriter {

    private FrameworkJsonWriter() {}

    static Map<String, Object> tree(Framework framework) {
        Framework.Parts parts = framework.parts();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("format", FrameworkJsonReader.FORMAT);
        object.put("id", parts.id());
        object.put("title", RuleJson.write(parts.title()));
        Map<String, @Nullable Object> years = new LinkedHashMap<>();
        years.put("from", parts.fromYear());
        years.put("to", parts.toYear().isPresent() ? parts.toYear().getAsInt() : null);
        object.put("indexYears", years);
        parts.decision().ifPresent(decision -> object.put("decision", decision));
        parts.provenance().ifPresent(provenance -> object.put("provenance", provenance(provenance)));
        putUnlessEmpty(object, "policies", policies(parts.policies(), false));
        parts.statedTotal().ifPresent(total -> object.put("total", total.toString()));
        Map<String, Object> sources = new LinkedHashMap<>();
        for (PointSource source : PointSource.values()) {
            put(
                    sources,
                    source.toString(),
                    Optional.ofNullable(parts.statedSources().get(source)));
        }
        putUnlessEmpty(object, "sources", sources);
        object.put(
                "components",
                parts.components().stream().map(FrameworkJsonWriter::node).toList());
        if (!parts.adjustments().isEmpty()) {
            object.put(
                    "adjustments",
                    parts.adjustments().stream().map(FrameworkJsonWriter::node).toList());
        }
        return object;
    }

    private static void put(Map<String, Object> object, String key, Optional<Points> points) {
        points.ifPresent(known -> object.put(key, known.toString()));
    }

    private static void putUnlessEmpty(Map<String, Object> object, String key, Map<String, Object> member) {
        if (!member.isEmpty()) {
            object.put(key, member);
        }
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("status", provenance.status().toString());
        object.put("note", provenance.note());
        return object;
    }

    /** The policies; where they are not in full, what is as strict as it would be anyhow is left out. */
    static Map<String, Object> policies(Policies policies, boolean inFull) {
        Policies strict = Policies.strict();
        Map<String, Object> object = new LinkedHashMap<>();
        policies.precision().rounding().ifPresent(rounding -> object.put("decimals", rounding.decimals()));
        if (inFull || policies.missing() != strict.missing()) {
            object.put("missing", policies.missing().toString());
        }
        if (inFull || policies.notApplicable() != strict.notApplicable()) {
            object.put("notApplicable", policies.notApplicable().toString());
        }
        if (inFull || policies.noSurvey() != strict.noSurvey()) {
            object.put("noSurvey", policies.noSurvey().toString());
        }
        put(object, "bonusCap", policies.bonusCap());
        put(object, "penaltyCap", policies.penaltyCap());
        if (!policies.cutoffs().bands().isEmpty()) {
            object.put("cutoffs", cutoffs(policies.cutoffs()));
        }
        Map<String, Object> byKind = new LinkedHashMap<>();
        for (UnitKind kind : UnitKind.values()) {
            GroupCutoffs own = policies.cutoffsByKind().get(kind);
            if (own != null) {
                byKind.put(kind.toString(), cutoffs(own));
            }
        }
        putUnlessEmpty(object, "cutoffsByKind", byKind);
        return object;
    }

    private static List<Object> cutoffs(GroupCutoffs cutoffs) {
        return cutoffs.bands().stream()
                .<Object>map(band -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("group", band.group());
                    object.put("from", Forms.plain(band.from()));
                    return object;
                })
                .toList();
    }

    private static Map<String, Object> node(Criterion criterion) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", criterion.id().toString());
        object.put("name", RuleJson.write(criterion.name()));
        if (criterion instanceof Group group) {
            put(object, "maximum", group.stated());
            object.put(
                    "criteria",
                    group.parts().stream().map(FrameworkJsonWriter::node).toList());
            return object;
        }
        Leaf leaf = (Leaf) criterion;
        object.put("maximum", leaf.maximum().toString());
        object.put("source", leaf.source().toString());
        object.put("rule", RuleJson.write(leaf.rule()));
        if (!leaf.legalSource().isEmpty()) {
            object.put("legalSource", leaf.legalSource());
        }
        leaf.provenance().ifPresent(provenance -> object.put("provenance", provenance(provenance)));
        leaf.responsible().ifPresent(body -> object.put("responsible", RuleJson.write(body)));
        object.put("selfAssessed", leaf.selfAssessed());
        if (!leaf.excluded().isEmpty()) {
            object.put(
                    "excluded", leaf.excluded().stream().map(UnitKind::toString).toList());
        }
        leaf.rate().ifPresent(rate -> object.put("rate", rate.toString()));
        return object;
    }
}
