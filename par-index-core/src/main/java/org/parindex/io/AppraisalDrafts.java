package org.parindex.io;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.EvidenceException;
import org.parindex.evidence.EvidenceProblem;
import org.parindex.framework.CriterionId;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.score.Appraisals;
import org.parindex.score.ScoreProblem;
import org.parindex.unit.UnitCatalog;

/** Findings on units as a document gives them, in its order, until all of it is read. */
final class AppraisalDrafts {

    /** The criterion that stands for all others. */
    static final String OTHERS = "others";

    /** The stages that an appraisal leads to. */
    static final List<Stage> STAGES = List.of(Stage.APPRAISED, Stage.AFTER_JUSTIFICATION);

    private static final String FINDINGS = "/findings/";

    private final UnitDrafts units;
    private final List<Problem> problems;
    private final Map<UnitDrafts.Draft, Map<Stage, Draft>> drafts = new LinkedHashMap<>();

    AppraisalDrafts(@Nullable UnitCatalog catalog, List<Problem> problems) {
        this.units = new UnitDrafts(catalog, problems);
        this.problems = problems;
    }

    /** Where the number of a criterion and its finding stand. */
    private record Place(Position criterion, Position finding) {}

    /** One unit at one stage so far. */
    static final class Draft {

        private final UnitDrafts.Draft of;
        private final Position at;
        private final SortedMap<CriterionId, Finding> findings = new TreeMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private @Nullable Finding others;

        private Draft(UnitDrafts.Draft of, Position at) {
            this.of = of;
            this.at = at;
        }

        /** Where what a fault is about stands; what is said of all others is the place of all that has none of its own. */
        private Position place(Fault fault) {
            if (!fault.pointer().startsWith(FINDINGS)) {
                return at;
            }
            String rest = fault.pointer().substring(FINDINGS.length());
            int end = rest.indexOf('/');
            @Nullable Place place = places.getOrDefault(end < 0 ? rest : rest.substring(0, end), places.get(OTHERS));
            if (place == null) {
                return at;
            }
            return AssessmentDrafts.isOfCriterion(fault) ? place.criterion() : place.finding();
        }
    }

    /** Checks a year once, however many units have it. */
    void year(int year, Position at) {
        units.year(year, at);
    }

    /** The draft of the unit of a row at a stage; where there is no stage, what is said is still checked. */
    Draft draft(
            Optional<Integer> year,
            CsvTable.Row row,
            String unit,
            String kind,
            String yearColumn,
            Optional<Stage> stage) {
        UnitDrafts.Draft draft = units.draft(year, row, unit, yearColumn);
        units.kind(draft, row, kind);
        return stage.map(known -> byStage(draft).computeIfAbsent(known, any -> new Draft(draft, row.at(unit))))
                .orElseGet(() -> new Draft(draft, row.at(unit)));
    }

    /** The draft of the unit of an object at the stage of the document; the unit must not be there yet. */
    Draft newDraft(Optional<Integer> year, JsonTree.Value object, Optional<Stage> stage) {
        UnitDrafts.Draft draft = units.newDraft(
                year,
                object,
                (known, at) -> Problem.of(
                        ScoreProblem.APPRAISAL_TWICE,
                        at,
                        "unit",
                        known.name(),
                        "year",
                        known.year(),
                        "stage",
                        stage.orElse(Stage.APPRAISED).label()));
        Position at = object.get("unit").orElse(object).position();
        Draft opened = new Draft(draft, at);
        stage.ifPresent(known -> byStage(draft).put(known, opened));
        return opened;
    }

    private Map<Stage, Draft> byStage(UnitDrafts.Draft draft) {
        return drafts.computeIfAbsent(draft, any -> new EnumMap<>(Stage.class));
    }

    /** Adds a finding; if it is absent, it was refused already. */
    void finding(
            Draft draft,
            String criterion,
            Position criterionAt,
            Optional<String> text,
            Position findingAt,
            String reason) {
        Optional<Finding> finding = text.flatMap(found -> finding(found, findingAt, reason));
        boolean others = criterion.equals(OTHERS);
        Optional<CriterionId> id =
                others ? Optional.empty() : AssessmentDrafts.criterion(criterion, criterionAt, problems);
        if (!others && id.isEmpty()) {
            return;
        }
        String key = id.map(CriterionId::toString).orElse(OTHERS);
        @Nullable Place first = draft.places.putIfAbsent(key, new Place(criterionAt, findingAt));
        if (first != null) {
            problems.add(AssessmentDrafts.twice(criterionAt, draft.of.name(), key, first.criterion()));
            return;
        }
        finding.ifPresent(
                read -> id.ifPresentOrElse(known -> draft.findings.put(known, read), () -> draft.others = read));
    }

    private Optional<Finding> finding(String text, Position at, String reason) {
        try {
            return Optional.of(Finding.of(text, reason));
        } catch (EvidenceException e) {
            problems.add(
                    e.fault().kind() == EvidenceProblem.EVIDENCE_MALFORMED
                            // The forms of evidence alone would hide the words of an appraiser.
                            ? Problem.of(DocumentProblem.FINDING_MALFORMED, at, "value", text)
                            : e.fault().at(at));
            return Optional.empty();
        }
    }

    /**
     * The appraisals.
     *
     * @throws org.parindex.problem.InvalidDocumentException if anything is wrong, with every problem of the document
     */
    Appraisals appraisals() {
        Documents.refuseIfAny(problems);
        Appraisals all = Appraisals.none();
        for (Map<Stage, Draft> stages : drafts.values()) {
            for (Map.Entry<Stage, Draft> entry : stages.entrySet()) {
                Draft draft = entry.getValue();
                Appraisal appraisal = new Appraisal(
                        draft.of.unit(),
                        draft.of.year(),
                        entry.getKey(),
                        draft.findings,
                        Optional.ofNullable(draft.others));
                all = all.with(appraisal, draft::place);
            }
        }
        return all;
    }
}
