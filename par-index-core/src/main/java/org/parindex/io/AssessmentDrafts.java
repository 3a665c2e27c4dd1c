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
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceException;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Leaf;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.score.Assessment;
import org.parindex.score.ScoreProblem;
import org.parindex.score.Scorer;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.UnitProblem;
import org.parindex.unit.Units;

/**
 * Units and their evidence as a document gives them, in its order, until all of it is read and can be checked. What was refused while
 * reading is not refused again as missing.
 */
final class AssessmentDrafts {

    /** The year of what stands under a year that cannot be read. */
    private static final int NO_YEAR = 0;

    /** The scheme of the stand-in for a unit that was not found. */
    private static final String NOT_FOUND = "?";

    private static final String EVIDENCE = "/evidence/";

    /** Absent where assessments may be refused later on. */
    private final @Nullable Scorer scorer;

    private final @Nullable UnitCatalog catalog;
    private final List<Problem> problems;
    private final Map<Integer, Optional<Units>> unitsByYear = new HashMap<>();
    private final Map<Integer, Map<String, AdministrativeUnit>> unitsByName = new HashMap<>();
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();

    AssessmentDrafts(@Nullable Scorer scorer, @Nullable UnitCatalog catalog, List<Problem> problems) {
        this.scorer = scorer;
        this.catalog = catalog;
        this.problems = problems;
    }

    private record Key(int year, UnitKey unit) {}

    /** Where the number of a criterion and its evidence stand. */
    private record Place(Position criterion, Position evidence) {}

    /** One unit so far. */
    static final class Draft {

        private final int year;
        private final Position place;
        private final boolean known;
        private final Set<String> names = new HashSet<>();
        private final Map<CriterionId, Evidence> evidence = new HashMap<>();
        private final Map<CriterionId, Place> places = new HashMap<>();
        private final Set<CriterionId> refused = new HashSet<>();
        private AdministrativeUnit unit;
        private boolean kindGiven;
        private boolean kindRefused;
        private boolean torn;
        private boolean surveyHeld = true;
        private boolean surveyRefused;
        private @Nullable Position survey;

        private Draft(int year, AdministrativeUnit unit, boolean known, Position place) {
            this.year = year;
            this.unit = unit;
            this.known = known;
            this.place = place;
        }

        String name() {
            return unit.name().vi();
        }

        Position place() {
            return place;
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
            torn = true;
        }

        /** Notes that a kind was written which does not exist. */
        void refuseKind() {
            kindRefused = true;
        }

        /** Whether all that depends on the kind of the unit can be said. */
        private boolean hasKind() {
            return known && !kindRefused;
        }
    }

    /** Checks a year once, however many units have it. */
    void year(int year, Position at) {
        if (unitsByYear.containsKey(year)) {
            return;
        }
        unitsByYear.put(year, Optional.empty());
        if (scorer != null && !scorer.framework().governs(year)) {
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
        if (catalog == null) {
            return;
        }
        try {
            unitsByYear.put(year, Optional.of(catalog.forIndexYear(year)));
        } catch (UnitLookupException e) {
            problems.add(Problem.of(
                    UnitProblem.DATE_TOO_EARLY,
                    at,
                    "set",
                    catalog.name(),
                    "first",
                    catalog.firstDay().map(Object::toString).orElse("?"),
                    "asked",
                    year));
        }
    }

    /** The draft of a unit, which is opened at its first mention. */
    Draft draft(Optional<Integer> indexYear, String name, Position at, Position yearAt) {
        int year = indexYear.orElse(NO_YEAR);
        AdministrativeUnit unit = unitsByName
                .computeIfAbsent(year, any -> new HashMap<>())
                .computeIfAbsent(name, asked -> unit(year, asked, at));
        @Nullable Draft draft = drafts.get(new Key(year, unit.key()));
        if (draft == null) {
            draft = new Draft(year, unit, isFound(unit), at);
            tear(draft, yearAt);
            drafts.put(new Key(year, unit.key()), draft);
        }
        draft.names.add(Names.normal(name));
        return draft;
    }

    /** The draft of a unit that must not be there yet. */
    Draft newDraft(Optional<Integer> indexYear, String name, Position at) {
        int before = drafts.size();
        Draft draft = draft(indexYear, name, at, at);
        if (drafts.size() > before || !isFound(draft.unit)) {
            return draft;
        }
        problems.add(Problem.of(ScoreProblem.UNIT_TWICE, at, "unit", draft.name(), "year", draft.year));
        return nameless(indexYear, at);
    }

    /** The draft of a unit whose name was refused: its evidence is still checked, as far as that goes. */
    Draft nameless(Optional<Integer> indexYear, Position at) {
        UnitKey key = new UnitKey(NOT_FOUND, "#" + drafts.size());
        Draft draft = new Draft(
                indexYear.orElse(NO_YEAR),
                AdministrativeUnit.of(key.scheme(), key.code(), "?", UnitKind.OTHER),
                false,
                at);
        draft.torn = true;
        drafts.put(new Key(draft.year, key), draft);
        return draft;
    }

    /** A unit of the catalogue, a free one, or a stand-in of no scheme for one that is not found. */
    private AdministrativeUnit unit(int year, String name, Position at) {
        if (catalog == null) {
            return AdministrativeUnit.named(name);
        }
        Optional<Lookup> lookup =
                unitsByYear.getOrDefault(year, Optional.empty()).map(units -> units.lookup(name));
        lookup.flatMap(found -> found.problem(at)).ifPresent(problems::add);
        return lookup.flatMap(Lookup::unit)
                .orElseGet(() -> AdministrativeUnit.of(NOT_FOUND, Names.normal(name), name, UnitKind.OTHER));
    }

    private static boolean isFound(AdministrativeUnit unit) {
        return !unit.key().scheme().equals(NOT_FOUND);
    }

    /** A unit has one year; of what it lacks in either nothing can be said. */
    private void tear(Draft draft, Position yearAt) {
        for (Draft other : drafts.values()) {
            if (draft.year != NO_YEAR
                    && other.year != NO_YEAR
                    && other.unit.key().equals(draft.unit.key())) {
                problems.add(Problem.of(
                        DocumentProblem.UNIT_YEARS_DIFFER,
                        yearAt,
                        "unit",
                        draft.name(),
                        "year",
                        draft.year,
                        "other",
                        other.year,
                        "line",
                        other.place.line()));
                draft.torn = true;
                other.torn = true;
                return;
            }
        }
    }

    /** Gives a unit its kind; one that has a kind already must agree. */
    void kind(Draft draft, UnitKind kind, Position at) {
        if (!draft.known) {
            return;
        }
        if (catalog == null && !draft.kindGiven) {
            AdministrativeUnit unit = draft.unit;
            draft.unit = AdministrativeUnit.of(unit.key().scheme(), unit.code(), draft.name(), kind);
            draft.kindGiven = true;
        } else if (draft.unit.kind() != kind) {
            problems.add(Problem.of(
                    DocumentProblem.UNIT_KINDS_DIFFER,
                    at,
                    "unit",
                    draft.name(),
                    "kind",
                    draft.unit.kind().label(),
                    "value",
                    kind.label()));
        }
    }

    /** Adds evidence; if it is absent, it was refused already. */
    void evidence(Draft draft, String criterion, Position criterionAt, Optional<String> text, Position evidenceAt) {
        Optional<Evidence> evidence = text.flatMap(shown -> evidence(shown, evidenceAt));
        Optional<CriterionId> id = id(criterion, criterionAt);
        if (id.isEmpty()) {
            return;
        }
        @Nullable Place first = draft.places.putIfAbsent(id.get(), new Place(criterionAt, evidenceAt));
        if (first != null) {
            problems.add(Problem.of(
                    DocumentProblem.CRITERION_TWICE,
                    criterionAt,
                    "unit",
                    draft.name(),
                    "criterion",
                    id.get(),
                    "line",
                    first.criterion().line()));
            return;
        }
        // The stand-in lets an unknown criterion be refused although its evidence is refused, too.
        draft.evidence.put(id.get(), evidence.orElse(Evidence.missing("")));
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

    private Optional<CriterionId> id(String text, Position at) {
        try {
            return Optional.of(CriterionId.parse(text));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(DocumentProblem.CRITERION_MALFORMED, at, "value", text));
            return Optional.empty();
        }
    }

    /**
     * The assessments, checked by the scorer if there is one.
     *
     * @throws org.parindex.problem.InvalidDocumentException if anything is wrong, with every problem of the document
     */
    List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            refuseWhatStandsUnderNoYear(draft);
            Assessment assessment =
                    new Assessment(draft.unit, draft.year, ImmutableSortedMap.copyOf(draft.evidence), draft.surveyHeld);
            for (Fault fault : scorer == null ? List.<Fault>of() : scorer.check(assessment)) {
                if (!isEcho(draft, fault)) {
                    problems.add(fault.at(place(draft, fault)));
                }
            }
            all.add(assessment);
        }
        Documents.refuseIfAny(problems);
        return List.copyOf(all);
    }

    private void refuseWhatStandsUnderNoYear(Draft draft) {
        for (Draft other : drafts.values()) {
            if (other.year == NO_YEAR && other.names.stream().anyMatch(draft.names::contains)) {
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
        boolean whole = draft.hasKind() && !draft.torn && draft.year != NO_YEAR;
        if (kind == ScoreProblem.NOTHING_ATTAINABLE) {
            return !whole;
        }
        if (kind == ScoreProblem.EVIDENCE_FOR_EXCLUDED) {
            return !draft.hasKind();
        }
        if (kind != ScoreProblem.EVIDENCE_MISSING) {
            return false;
        }
        CriterionId id = criterion(fault).orElseThrow();
        Criterion leaf = Objects.requireNonNull(scorer).framework().find(id).orElseThrow();
        return draft.torn
                || draft.year == NO_YEAR
                || draft.refused.contains(id)
                || (!draft.hasKind() && !((Leaf) leaf).excluded().isEmpty())
                || (draft.surveyRefused && ((Leaf) leaf).source().isSurvey());
    }

    private static Position place(Draft draft, Fault fault) {
        if (fault.kind() == ScoreProblem.NO_SURVEY_REFUSED) {
            return draft.survey().orElse(draft.place);
        }
        @Nullable Place place = criterion(fault).map(draft.places::get).orElse(null);
        if (place == null) {
            return draft.place;
        }
        boolean ofCriterion =
                fault.kind() == ScoreProblem.CRITERION_UNKNOWN || fault.kind() == ScoreProblem.CRITERION_HAS_PARTS;
        return ofCriterion ? place.criterion() : place.evidence();
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
