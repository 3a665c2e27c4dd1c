package org.parindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.dossier.DossierRate;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Decision;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** Reads a framework from JSON as far as it can be read. */
final class FrameworkJsonReader {

    static final String FORMAT = "par-index-framework/1";

    static final List<String> KEYS = List.of(
            "format",
            "id",
            "title",
            "indexYears",
            "decision",
            "provenance",
            "policies",
            "total",
            "sources",
            "components",
            "adjustments");
    static final List<String> YEAR_KEYS = List.of("from", "to");
    static final List<String> PROVENANCE_KEYS = List.of("status", "note");
    static final List<String> POLICY_KEYS = List.of(
            "decimals", "missing", "notApplicable", "noSurvey", "bonusCap", "penaltyCap", "cutoffs", "cutoffsByKind");
    static final List<String> CUTOFF_KEYS = List.of("group", "from");
    static final List<String> GROUP_KEYS = List.of("id", "name", "maximum", "criteria");
    static final List<String> LEAF_KEYS = List.of(
            "id",
            "name",
            "maximum",
            "source",
            "rule",
            "legalSource",
            "provenance",
            "responsible",
            "selfAssessed",
            "excluded",
            "rate");

    private static final List<String> NODE_KEYS = List.of("criteria", "rule");
    private static final List<String> EITHER_KEYS =
            Stream.concat(GROUP_KEYS.stream(), LEAF_KEYS.stream()).distinct().toList();

    private static final int MOST_DECIMALS = 12;
    private static final Bilingual DECIMALS = Bilingual.of("số nguyên từ 0 đến 12", "a whole number from 0 to 12");
    static final Bilingual FOUR_DIGITS = Bilingual.of("năm có bốn chữ số", "a year of four digits");

    private final JsonTree.Value root;
    private final FrameworkDraft draft = new FrameworkDraft();

    private FrameworkJsonReader(JsonTree.Value root) {
        this.root = root;
    }

    static FrameworkDraft read(String document, byte[] bytes, List<Decision> decisions, List<Problem> problems) {
        JsonTree.Value root = JsonTree.read(document, bytes);
        FrameworkJsonReader reader = new FrameworkJsonReader(root);
        if (root.object(KEYS).isPresent()) {
            reader.head();
            reader.tree();
            reader.draft
                    .problems(decisions, pointer -> root.nearest(RuleJson.spelt(pointer, root)))
                    .forEach(problem -> root.problems().add(problem));
        }
        problems.addAll(root.problems());
        return reader.draft;
    }

    private void head() {
        root.requireFormat(FORMAT);
        draft.id(root.require("id").flatMap(FrameworkJsonReader::notBlank));
        draft.title(root.require("title").flatMap(RuleJson::name));
        years();
        draft.decision(root.get("decision").flatMap(FrameworkJsonReader::notBlank));
        Optional<JsonTree.Value> provenance = root.get("provenance");
        Optional<Provenance> read = provenance.flatMap(FrameworkJsonReader::provenance);
        draft.provenance(read, provenance.isPresent() == read.isPresent());
        draft.policies(root.get("policies")
                .map(value -> policies(value, draft.provenance()))
                .orElse(Policies.strict()));
        draft.total(root.get("total").flatMap(RuleJson::points));
        root.get("sources")
                .flatMap(value -> value.object(words(PointSource.values())))
                .ifPresent(object -> Arrays.stream(PointSource.values())
                        .forEach(source -> object.get(source.toString())
                                .flatMap(RuleJson::points)
                                .ifPresent(points -> draft.source(source, points))));
    }

    private void years() {
        Optional<JsonTree.Value> object = root.require("indexYears").flatMap(value -> value.object(YEAR_KEYS));
        Optional<Integer> from = object.flatMap(value -> value.require("from")).flatMap(FrameworkJsonReader::year);
        Optional<JsonTree.Value> end = object.flatMap(value -> value.require("to"));
        Optional<Integer> to = end.filter(value -> !value.isNull()).flatMap(FrameworkJsonReader::year);
        boolean whole = from.isPresent()
                && end.isPresent()
                && (to.isPresent() || end.get().isNull());
        draft.years(from, to, whole);
    }

    private static Optional<Integer> year(JsonTree.Value value) {
        return value.whole(1000, 9999, FOUR_DIGITS);
    }

    private static Optional<String> notBlank(JsonTree.Value value) {
        return value.text(Forms::notBlank, Forms.NOT_BLANK);
    }

    private static Optional<Provenance> provenance(JsonTree.Value value) {
        Optional<JsonTree.Value> object = value.object(PROVENANCE_KEYS);
        Optional<Status> status = object.flatMap(known -> known.require("status"))
                .flatMap(word -> word.word(Arrays.asList(Status.values())));
        Optional<String> note = object.flatMap(known -> known.require("note")).flatMap(JsonTree.Value::text);
        return status.isPresent() && note.isPresent()
                ? Optional.of(Provenance.of(status.get(), note.get()))
                : Optional.empty();
    }

    /** The policies, as strict as can be where they say nothing; the cut-offs can be trusted as far as the provenance says. */
    static Policies policies(JsonTree.Value value, Optional<Provenance> provenance) {
        Policies strict = Policies.strict();
        return value.object(POLICY_KEYS)
                .map(object -> new Policies(
                        object.get("decimals")
                                .flatMap(number -> number.whole(0, MOST_DECIMALS, DECIMALS))
                                .map(RankPrecision::asPublished)
                                .orElse(strict.precision()),
                        word(object, "missing", MissingPolicy.values()).orElse(strict.missing()),
                        word(object, "notApplicable", NotApplicablePolicy.values())
                                .orElse(strict.notApplicable()),
                        word(object, "noSurvey", NoSurveyPolicy.values()).orElse(strict.noSurvey()),
                        object.get("bonusCap").flatMap(RuleJson::points),
                        object.get("penaltyCap").flatMap(RuleJson::points),
                        object.get("cutoffs")
                                .map(list -> cutoffs(list, provenance))
                                .orElse(strict.cutoffs()),
                        object.get("cutoffsByKind")
                                .map(kinds -> cutoffsByKind(kinds, provenance))
                                .orElse(strict.cutoffsByKind())))
                .orElse(strict);
    }

    private static <T> Optional<T> word(JsonTree.Value object, String key, T[] words) {
        return object.get(key).flatMap(value -> value.word(Arrays.asList(words)));
    }

    private static GroupCutoffs cutoffs(JsonTree.Value value, Optional<Provenance> provenance) {
        CutoffsDraft cutoffs = new CutoffsDraft();
        for (JsonTree.Value item : value.items()) {
            Optional<JsonTree.Value> object = item.object(CUTOFF_KEYS);
            Optional<JsonTree.Value> group = object.flatMap(known -> known.require("group"));
            Optional<JsonTree.Value> from = object.flatMap(known -> known.require("from"));
            Optional<String> name = group.flatMap(text -> text.text(Forms::group, Forms.GROUP));
            Optional<Ratio> percent = from.flatMap(text -> text.text(Forms::number, Forms.NUMBER));
            if (name.isPresent() && percent.isPresent()) {
                value.problems()
                        .addAll(cutoffs.add(
                                name.get(),
                                group.orElseThrow().position(),
                                percent.get(),
                                from.orElseThrow().position()));
            }
        }
        return cutoffs.toCutoffs(provenance);
    }

    private static Map<UnitKind, GroupCutoffs> cutoffsByKind(JsonTree.Value value, Optional<Provenance> provenance) {
        Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(UnitKind.class);
        value.object(words(UnitKind.values()))
                .ifPresent(object -> Arrays.stream(UnitKind.values())
                        .forEach(kind -> object.get(kind.toString())
                                .ifPresent(list -> byKind.put(kind, cutoffs(list, provenance)))));
        return byKind;
    }

    private static List<String> words(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }

    private void tree() {
        Optional<JsonTree.Value> components = root.require("components");
        if (components.filter(JsonTree.Value::isArray).isEmpty()) {
            draft.noComponents();
        }
        draft.components(components.map(JsonTree.Value::items).orElse(List.of()).stream()
                .map(this::node)
                .toList());
        Optional<JsonTree.Value> adjustments = root.get("adjustments");
        if (adjustments.filter(value -> !value.isArray()).isPresent()) {
            draft.noAdjustments();
        }
        List<Leaf> leaves = new ArrayList<>();
        adjustments.map(JsonTree.Value::items).orElse(List.of()).forEach(item -> leaves.add(leaf(item)));
        draft.adjustments(leaves);
    }

    private Criterion node(JsonTree.Value value) {
        boolean criteria = value.get("criteria").isPresent();
        boolean rule = value.get("rule").isPresent();
        if (rule && !criteria) {
            return leaf(value);
        }
        if (criteria && !rule) {
            return group(value, GROUP_KEYS);
        }
        Criterion either = group(value, EITHER_KEYS);
        value.requireAnyOf(NODE_KEYS);
        value.oneOf(NODE_KEYS);
        value.get("rule").ifPresent(RuleJson::read);
        draft.noSum(value.pointer());
        return either;
    }

    private Group group(JsonTree.Value value, List<String> keys) {
        Optional<JsonTree.Value> object = value.object(keys);
        Optional<JsonTree.Value> criteria = object.flatMap(known -> known.get("criteria"));
        if (criteria.filter(JsonTree.Value::isArray).isEmpty()) {
            draft.noSum(value.pointer());
        }
        return draft.group(
                value.pointer(),
                object.flatMap(FrameworkJsonReader::id),
                object.flatMap(FrameworkJsonReader::name),
                object.flatMap(known -> known.get("maximum")).flatMap(RuleJson::points),
                criteria.map(JsonTree.Value::items).orElse(List.of()).stream()
                        .map(this::node)
                        .toList());
    }

    private Leaf leaf(JsonTree.Value value) {
        Optional<JsonTree.Value> object = value.object(LEAF_KEYS);
        Optional<JsonTree.Value> provenance = object.flatMap(known -> known.get("provenance"));
        Optional<Provenance> read = provenance.flatMap(FrameworkJsonReader::provenance);
        return draft.leaf(
                value.pointer(),
                new FrameworkDraft.LeafDraft(
                        object.flatMap(FrameworkJsonReader::id),
                        object.flatMap(FrameworkJsonReader::name),
                        object.flatMap(known -> known.require("maximum")).flatMap(RuleJson::points),
                        object.flatMap(known -> known.require("source"))
                                .flatMap(word -> word.word(Arrays.asList(PointSource.values()))),
                        object.flatMap(known -> known.require("rule")).flatMap(RuleJson::read),
                        object.flatMap(known -> known.get("legalSource"))
                                .flatMap(JsonTree.Value::text)
                                .orElse(""),
                        read,
                        object.isEmpty() || provenance.isPresent() != read.isPresent(),
                        object.flatMap(known -> known.get("responsible")).flatMap(RuleJson::wording),
                        object.flatMap(known -> known.require("selfAssessed")).flatMap(JsonTree.Value::truth),
                        object.flatMap(known -> known.get("excluded"))
                                .map(FrameworkJsonReader::kinds)
                                .orElse(Set.of()),
                        object.flatMap(known -> known.get("rate"))
                                .flatMap(word -> word.word(Arrays.asList(DossierRate.values())))));
    }

    private static Optional<CriterionId> id(JsonTree.Value node) {
        return node.require("id").flatMap(value -> value.text(Forms::id, Forms.ID));
    }

    private static Optional<Bilingual> name(JsonTree.Value node) {
        return node.require("name").flatMap(RuleJson::name);
    }

    private static Set<UnitKind> kinds(JsonTree.Value list) {
        Map<UnitKind, Integer> lines = new EnumMap<>(UnitKind.class);
        for (JsonTree.Value item : list.items()) {
            item.word(Arrays.asList(UnitKind.values())).ifPresent(kind -> {
                Integer first = lines.putIfAbsent(kind, item.position().line());
                if (first != null) {
                    item.problem(DocumentProblem.ID_TWICE, "column", "excluded", "value", kind, "line", first);
                }
            });
        }
        return lines.keySet();
    }
}
