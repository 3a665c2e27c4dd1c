package org.parindex.io;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.provenance.DocumentReference;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** Reads records of scorecards. What cannot be read has a stand-in until the document is refused with all its problems. */
final class ScorecardJsonReader {

    private static final List<String> KEYS = List.of(
            "format",
            "framework",
            "policies",
            "unit",
            "indexYear",
            "stage",
            "surveyHeld",
            "evidence",
            ScorecardJson.DOCUMENTS,
            "appraisals",
            "results",
            ScorecardJson.DIGEST);
    private static final List<String> FRAMEWORK_KEYS = List.of("id", ScorecardJson.DIGEST, "title", "status");
    private static final List<String> UNIT_KEYS = List.of("scheme", "code", "name", "kind");
    private static final List<String> APPRAISAL_KEYS = List.of("stage", FindingsJson.OTHERS, FindingsJson.FINDINGS);
    private static final List<String> RESULT_KEYS = List.of("nodes", "totals");
    private static final List<String> NODE_KEYS = List.of("attainable", "earned", "undecided");
    private static final List<String> TOTAL_KEYS =
            List.of("attainable", "earned", "undecided", "bonus", "penalty", "total", "highestTotal", "index", "group");

    private static final AdministrativeUnit NO_UNIT = AdministrativeUnit.named("?");
    private static final IndexValue NO_INDEX = IndexValue.parse("0");

    private final JsonTree.Value record;

    private ScorecardJsonReader(JsonTree.Value record) {
        this.record = record;
    }

    static List<RecordedScorecard> read(String document, byte[] bytes) {
        JsonTree.Value root = JsonTree.read(document, bytes);
        List<RecordedScorecard> all = new ArrayList<>();
        if (root.isArray() && root.items().isEmpty()) {
            root.problem(DocumentProblem.ASSESSMENTS_NONE);
        }
        for (JsonTree.Value one : root.isArray() ? root.items() : List.of(root)) {
            one.object(KEYS).ifPresent(object -> all.add(new ScorecardJsonReader(object).read()));
        }
        Documents.refuseIfAny(root.problems());
        return List.copyOf(all);
    }

    private RecordedScorecard read() {
        record.requireFormat(ScorecardJson.FORMAT);
        RecordedScorecard.FrameworkUsed framework = framework();
        Policies policies = record.require("policies")
                .map(value -> FrameworkJsonReader.policies(value, Optional.of(Provenance.of(framework.status(), ""))))
                .orElse(Policies.strict());
        AdministrativeUnit unit = record.require("unit")
                .flatMap(value -> value.object(UNIT_KEYS))
                .flatMap(ScorecardJsonReader::unit)
                .orElse(NO_UNIT);
        int year = record.require("indexYear")
                .flatMap(value -> value.whole(1000, 9999, FrameworkJsonReader.FOUR_DIGITS))
                .orElse(0);
        Optional<Stage> stage = record.get("stage").flatMap(ScorecardJsonReader::stage);
        boolean surveyHeld =
                record.require("surveyHeld").flatMap(JsonTree.Value::truth).orElse(true);
        SortedMap<CriterionId, Evidence> evidence = record.require("evidence")
                .map(value -> FindingsJson.byCriterion(value, FindingsJson::evidence))
                .orElse(ImmutableSortedMap.of());
        return new RecordedScorecard(
                framework,
                policies,
                new Assessment(unit, year, evidence, surveyHeld, documents(evidence)),
                stage,
                appraisals(unit, year, stage),
                results(),
                record.require(ScorecardJson.DIGEST)
                        .flatMap(ScorecardJsonReader::digest)
                        .orElse(""),
                ScorecardJson.digest(content()));
    }

    /** What proves the evidence; documents of what is not there are a problem. */
    private SortedMap<CriterionId, List<DocumentReference>> documents(SortedMap<CriterionId, Evidence> evidence) {
        SortedMap<CriterionId, List<DocumentReference>> documents = record.get(ScorecardJson.DOCUMENTS)
                .map(value -> FindingsJson.byCriterion(value, list -> {
                    List<DocumentReference> all = ReferenceJson.read(list);
                    return all.isEmpty() ? Optional.empty() : Optional.of(all);
                }))
                .orElse(ImmutableSortedMap.of());
        Set<CriterionId> strays = Sets.difference(documents.keySet(), evidence.keySet());
        strays.forEach(criterion -> record.problem(
                DocumentProblem.REFERENCE_UNKNOWN, "what", Bilingual.of("minh chứng", "evidence"), "value", criterion));
        return strays.isEmpty() ? documents : ImmutableSortedMap.of();
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        record.members().forEach((key, member) -> content.put(key, member.plain()));
        return content;
    }

    private RecordedScorecard.FrameworkUsed framework() {
        Optional<JsonTree.Value> object = record.require("framework").flatMap(value -> value.object(FRAMEWORK_KEYS));
        return new RecordedScorecard.FrameworkUsed(
                object.flatMap(known -> known.require("id"))
                        .flatMap(ScorecardJsonReader::notBlank)
                        .orElse(""),
                object.flatMap(known -> known.require(ScorecardJson.DIGEST))
                        .flatMap(ScorecardJsonReader::digest)
                        .orElse(""),
                object.flatMap(known -> known.require("title"))
                        .flatMap(RuleJson::name)
                        .orElse(Bilingual.same("")),
                object.flatMap(known -> known.require("status"))
                        .flatMap(word -> word.word(Arrays.asList(Status.values())))
                        .orElse(Status.GIVEN));
    }

    private static Optional<AdministrativeUnit> unit(JsonTree.Value object) {
        Optional<String> scheme = object.require("scheme").flatMap(ScorecardJsonReader::notBlank);
        Optional<String> code = object.require("code").flatMap(ScorecardJsonReader::notBlank);
        Optional<String> name = object.require("name").flatMap(ScorecardJsonReader::notBlank);
        Optional<UnitKind> kind = object.require("kind").flatMap(word -> word.word(Arrays.asList(UnitKind.values())));
        return scheme.isPresent() && code.isPresent() && name.isPresent() && kind.isPresent()
                ? Optional.of(AdministrativeUnit.of(scheme.get(), code.get(), name.get(), kind.get()))
                : Optional.empty();
    }

    private List<Appraisal> appraisals(AdministrativeUnit unit, int year, Optional<Stage> stage) {
        JsonTree.@Nullable Value list = record.get("appraisals").orElse(null);
        List<Appraisal> all = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        boolean read = true;
        for (JsonTree.Value item : list == null ? List.<JsonTree.Value>of() : list.items()) {
            Optional<JsonTree.Value> object = item.object(APPRAISAL_KEYS);
            Optional<Stage> leadsTo =
                    object.flatMap(known -> known.require("stage")).flatMap(ScorecardJsonReader::stage);
            leadsTo.ifPresent(stages::add);
            read &= leadsTo.isPresent();
            object.map(known -> FindingsJson.read(
                            known,
                            Appraisal.of(
                                    unit,
                                    year,
                                    leadsTo.filter(next -> next != Stage.SELF_ASSESSED)
                                            .orElse(Stage.APPRAISED))))
                    .ifPresent(all::add);
        }
        List<Stage> needed = Arrays.stream(Stage.values())
                .filter(one -> one != Stage.SELF_ASSESSED
                        && stage.filter(known -> one.compareTo(known) <= 0).isPresent())
                .toList();
        boolean stageRead = stage.isPresent() || record.get("stage").isEmpty();
        boolean listRead = list == null || list.isArray();
        if (read && stageRead && listRead && !stages.equals(needed)) {
            record.get("stage")
                    .or(() -> Optional.ofNullable(list))
                    .orElse(record)
                    .problem(DocumentProblem.RECORDED_STAGES_WRONG, "needed", labels(needed), "value", labels(stages));
        }
        return all;
    }

    private static Object labels(List<Stage> stages) {
        return stages.isEmpty()
                ? Bilingual.of("không có", "none")
                : stages.stream().map(Stage::label).toList();
    }

    private RecordedScorecard.Results results() {
        Optional<JsonTree.Value> object = record.require("results").flatMap(value -> value.object(RESULT_KEYS));
        SortedMap<CriterionId, RecordedScorecard.NodePoints> nodes = object.flatMap(known -> known.require("nodes"))
                .map(value -> FindingsJson.byCriterion(value, ScorecardJsonReader::node))
                .orElse(ImmutableSortedMap.of());
        Optional<JsonTree.Value> totals =
                object.flatMap(known -> known.require("totals")).flatMap(value -> value.object(TOTAL_KEYS));
        return new RecordedScorecard.Results(
                nodes,
                new RecordedScorecard.Totals(
                        points(totals, "attainable"),
                        points(totals, "earned"),
                        points(totals, "undecided"),
                        points(totals, "bonus"),
                        points(totals, "penalty"),
                        points(totals, "total"),
                        points(totals, "highestTotal"),
                        totals.flatMap(known -> known.require("index"))
                                .flatMap(value -> value.text(Forms::index, Forms.INDEX))
                                .orElse(NO_INDEX),
                        totals.flatMap(known -> known.get("group")).flatMap(ScorecardJsonReader::notBlank)));
    }

    private static Optional<RecordedScorecard.NodePoints> node(JsonTree.Value value) {
        Optional<JsonTree.Value> object = value.object(NODE_KEYS);
        return object.map(known -> new RecordedScorecard.NodePoints(
                points(object, "attainable"), points(object, "earned"), points(object, "undecided")));
    }

    private static Points points(Optional<JsonTree.Value> object, String key) {
        return object.flatMap(known -> known.require(key))
                .flatMap(value -> value.text(Forms::sum, Forms.POINTS))
                .orElse(Points.ZERO);
    }

    private static Optional<Stage> stage(JsonTree.Value value) {
        return value.word(Arrays.asList(Stage.values()));
    }

    private static Optional<String> digest(JsonTree.Value value) {
        return value.text(Forms::digest, Forms.DIGEST);
    }

    private static Optional<String> notBlank(JsonTree.Value value) {
        return value.text(Forms::notBlank, Forms.NOT_BLANK);
    }
}
