package org.parindex.io;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceException;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Leaf;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.DocumentReference;
import org.parindex.score.ScoreProblem;
import org.parindex.score.Scorer;
import org.parindex.unit.UnitCatalog;

/**
 * Units and their evidence as a document gives them, in its order, until all of it is read and can be checked. What was refused while
 * reading is not refused again as missing.
 */
final class AssessmentDrafts {

    private static final String EVIDENCE = "/evidence/";

    /** Absent where assessments may be refused later on. */
    private final @Nullable Scorer scorer;

    /** Whether units assess themselves, on what is open to that. */
    private final boolean self;

    private final UnitDrafts units;
    private final List<Problem> problems;
    private final Map<UnitDrafts.Draft, Draft> drafts = new LinkedHashMap<>();

    AssessmentDrafts(@Nullable Scorer scorer, boolean self, @Nullable UnitCatalog catalog, List<Problem> problems) {
        this.scorer = scorer;
        this.self = self;
        this.units = new UnitDrafts(catalog, problems);
        this.problems = problems;
    }

    /** Where the number of a criterion and its evidence stand. */
    private record Place(Position criterion, Position evidence) {}

    /** One unit so far. */
    static final class Draft {

        private final UnitDrafts.Draft of;
        private final Map<CriterionId, Evidence> evidence = new HashMap<>();
        private final Map<CriterionId, List<DocumentReference>> documents = new HashMap<>();
        private final Map<CriterionId, Place> places = new HashMap<>();
        private final Set<CriterionId> refused = new HashSet<>();
        private boolean surveyHeld = true;
        private boolean surveyRefused;
        private @Nullable Position survey;

        private Draft(UnitDrafts.Draft of) {
            this.of = of;
        }

        String name() {
            return of.name();
        }

        /** Where the survey was spoken of, if it was. */
        Optional<Position> survey() {
            return Optional.ofNullable(survey);
        }

        void survey(Optional<Boolean> held, Position at) {
            survey = at;
            surveyHeld = held.orElse(true);
            surveyRefused = held.isEmpty();
        }

        /** Notes that evidence was refused without a criterion to which it belongs, so that nothing is said to be missing. */
        void tear() {
            of.tear();
        }
    }

    /** Checks a year once, however many units have it. */
    void year(int year, Position at) {
        if (scorer != null && !units.knows(year) && !scorer.framework().governs(year)) {
            problems.add(Problem.of(
                    ScoreProblem.YEAR_NOT_GOVERNED,
                    at,
                    "framework",
                    scorer.framework().id(),
                    "years",
                    scorer.framework().years(),
                    "year",
                    year));
        }
        units.year(year, at);
    }

    /** The draft of the unit of a row, which is opened at its first mention. */
    Draft draft(Optional<Integer> year, CsvTable.Row row, String unit, String kind, String yearColumn) {
        UnitDrafts.Draft draft = units.draft(year, row, unit, yearColumn);
        units.kind(draft, row, kind);
        return drafts.computeIfAbsent(draft, Draft::new);
    }

    /** The draft of the unit of an object, which must not be there yet. */
    Draft newDraft(Optional<Integer> year, JsonTree.Value object) {
        return drafts.computeIfAbsent(
                units.newDraft(
                        year,
                        object,
                        (draft, at) ->
                                Problem.of(ScoreProblem.UNIT_TWICE, at, "unit", draft.name(), "year", draft.year())),
                Draft::new);
    }

    /** Adds evidence and what proves it; if it is absent, it was refused already. */
    void evidence(
            Draft draft,
            String criterion,
            Position criterionAt,
            Optional<String> text,
            Position evidenceAt,
            List<DocumentReference> documents) {
        Optional<Evidence> evidence = text.flatMap(shown -> evidence(shown, evidenceAt));
        Optional<CriterionId> id = criterion(criterion, criterionAt, problems);
        if (id.isEmpty()) {
            return;
        }
        @Nullable Place first = draft.places.putIfAbsent(id.get(), new Place(criterionAt, evidenceAt));
        if (first != null) {
            problems.add(twice(criterionAt, draft.name(), id.get(), first.criterion()));
            return;
        }
        // The stand-in lets an unknown criterion be refused although its evidence is refused, too.
        draft.evidence.put(id.get(), evidence.orElse(Evidence.missing("")));
        draft.documents.put(id.get(), documents);
        if (evidence.isEmpty()) {
            draft.refused.add(id.get());
        }
    }

    private Optional<Evidence> evidence(String text, Position at) {
        try {
            return Optional.of(Evidence.parse(text));
        } catch (EvidenceException e) {
            problems.add(e.fault().at(at));
            return Optional.empty();
        }
    }

    /** The number of a criterion; if it is not of its form, that is noted. */
    static Optional<CriterionId> criterion(String text, Position at, List<Problem> problems) {
        try {
            return Optional.of(CriterionId.parse(text));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(DocumentProblem.CRITERION_MALFORMED, at, "value", text));
            return Optional.empty();
        }
    }

    /** A criterion of a unit that comes a second time. */
    static Problem twice(Position at, String unit, Object criterion, Position first) {
        return Problem.of(
                DocumentProblem.CRITERION_TWICE, at, "unit", unit, "criterion", criterion, "line", first.line());
    }

    /**
     * The assessments, checked by the scorer if there is one.
     *
     * @throws org.parindex.problem.InvalidDocumentException if anything is wrong, with every problem of the document
     */
    List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>();
        List<Draft> noYear =
                drafts.values().stream().filter(draft -> !draft.of.hasYear()).toList();
        for (Draft draft : drafts.values()) {
            refuseWhatStandsUnder(noYear, draft);
            Assessment assessment = new Assessment(
                    draft.of.unit(),
                    draft.of.year(),
                    ImmutableSortedMap.copyOf(draft.evidence),
                    draft.surveyHeld,
                    ImmutableSortedMap.copyOf(draft.documents));
            for (Fault fault : faults(assessment)) {
                if (!isEcho(draft, fault)) {
                    problems.add(fault.at(place(draft, fault)));
                }
            }
            all.add(assessment);
        }
        Documents.refuseIfAny(problems);
        return List.copyOf(all);
    }

    private List<Fault> faults(Assessment assessment) {
        if (scorer == null) {
            return List.of();
        }
        return self ? scorer.checkSelfAssessment(assessment) : scorer.check(assessment);
    }

    private static void refuseWhatStandsUnder(List<Draft> noYear, Draft draft) {
        for (Draft other : noYear) {
            if (other.of.mayBe(draft.of)) {
                draft.refused.addAll(other.places.keySet());
            }
        }
    }

    /** Whether a fault only follows from what was refused before. */
    private boolean isEcho(Draft draft, Fault fault) {
        ProblemKind kind = fault.kind();
        if (kind == ScoreProblem.YEAR_NOT_GOVERNED) {
            return true;
        }
        boolean whole = draft.of.hasKind() && !draft.of.isTorn() && draft.of.hasYear();
        if (kind == ScoreProblem.NOTHING_ATTAINABLE) {
            return !whole;
        }
        if (kind == ScoreProblem.EVIDENCE_FOR_EXCLUDED) {
            return !draft.of.hasKind();
        }
        if (kind != ScoreProblem.EVIDENCE_MISSING) {
            return false;
        }
        CriterionId id = criterion(fault).orElseThrow();
        Criterion leaf = Objects.requireNonNull(scorer).framework().find(id).orElseThrow();
        return draft.of.isTorn()
                || !draft.of.hasYear()
                || draft.refused.contains(id)
                || (!draft.of.hasKind() && !((Leaf) leaf).excluded().isEmpty())
                || (draft.surveyRefused && ((Leaf) leaf).source().isSurvey());
    }

    private static Position place(Draft draft, Fault fault) {
        if (fault.kind() == ScoreProblem.NO_SURVEY_REFUSED) {
            return draft.survey().orElse(draft.of.place());
        }
        @Nullable Place place = criterion(fault).map(draft.places::get).orElse(null);
        if (place == null) {
            return draft.of.place();
        }
        return isOfCriterion(fault) ? place.criterion() : place.evidence();
    }

    /** Whether a fault is about the number of a criterion, not about what is said of it. */
    static boolean isOfCriterion(Fault fault) {
        return fault.kind() == ScoreProblem.CRITERION_UNKNOWN || fault.kind() == ScoreProblem.CRITERION_HAS_PARTS;
    }

    /** The criterion in {@code /evidence/3.2.1}. */
    private static Optional<CriterionId> criterion(Fault fault) {
        if (!fault.pointer().startsWith(EVIDENCE)) {
            return Optional.empty();
        }
        String rest = fault.pointer().substring(EVIDENCE.length());
        int end = rest.indexOf('/');
        return Optional.of(CriterionId.parse(end < 0 ? rest : rest.substring(0, end)));
    }
}
