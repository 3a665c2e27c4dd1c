package org.parindex.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.UnitProblem;
import org.parindex.unit.Units;

/** The units of a document, each of one index year, in the order of their first mention, until all of it is read. */
final class UnitDrafts {

    /** The year of what stands under a year that cannot be read. */
    private static final int NO_YEAR = 0;

    /** The scheme of the stand-in for a unit that was not found. */
    private static final String NOT_FOUND = "?";

    private final @Nullable UnitCatalog catalog;
    private final List<Problem> problems;
    private final Map<Integer, Optional<Units>> unitsByYear = new HashMap<>();
    private final Map<Integer, Map<String, AdministrativeUnit>> unitsByName = new HashMap<>();
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();

    /** The first draft of each unit that stands under a year. */
    private final Map<UnitKey, Draft> firstOfUnit = new HashMap<>();

    UnitDrafts(@Nullable UnitCatalog catalog, List<Problem> problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    private record Key(int year, UnitKey unit) {}

    /** One unit so far. */
    static final class Draft {

        private final int year;
        private final Position place;
        private final boolean known;
        private final Set<String> names = new HashSet<>();
        private AdministrativeUnit unit;
        private boolean kindGiven;
        private boolean kindRefused;
        private boolean torn;

        private Draft(int year, AdministrativeUnit unit, boolean known, Position place) {
            this.year = year;
            this.unit = unit;
            this.known = known;
            this.place = place;
        }

        AdministrativeUnit unit() {
            return unit;
        }

        String name() {
            return unit.name().vi();
        }

        int year() {
            return year;
        }

        /** Whether the year could be read. */
        boolean hasYear() {
            return year != NO_YEAR;
        }

        Position place() {
            return place;
        }

        /** Notes that something was refused without a criterion to which it belongs, so that nothing is said to be missing. */
        void tear() {
            torn = true;
        }

        boolean isTorn() {
            return torn;
        }

        /** Notes that a kind was written which does not exist. */
        private void refuseKind() {
            kindRefused = true;
        }

        /** Whether all that depends on the kind of the unit can be said. */
        boolean hasKind() {
            return known && !kindRefused;
        }

        /** Whether this stands under no year, and may be the unit of another draft. */
        boolean mayBe(Draft other) {
            return !hasYear() && names.stream().anyMatch(other.names::contains);
        }
    }

    /** Whether a year was met before. */
    boolean knows(int year) {
        return unitsByYear.containsKey(year);
    }

    /** Checks a year once, however many units have it. */
    void year(int year, Position at) {
        if (knows(year)) {
            return;
        }
        unitsByYear.put(year, Optional.empty());
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

    /** The draft of the unit of a row, which is opened at its first mention. */
    Draft draft(Optional<Integer> year, CsvTable.Row row, String unit, String yearColumn) {
        return row.required(unit)
                .map(name -> draft(year, name, row.at(unit), row.at(yearColumn)))
                .orElseGet(() -> nameless(year, row.at(unit)));
    }

    private Draft draft(Optional<Integer> indexYear, String name, Position at, Position yearAt) {
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

    /** The draft of the {@code unit} of an object, which must not be there yet; {@code twice} is the problem if it is. */
    Draft newDraft(Optional<Integer> year, JsonTree.Value object, BiFunction<Draft, Position, Problem> twice) {
        Optional<JsonTree.Value> named = object.require("unit");
        Optional<String> name = named.flatMap(JsonTree.Value::text).map(String::strip);
        if (name.filter(String::isEmpty).isPresent()) {
            named.orElseThrow().problem(DocumentProblem.VALUE_MISSING, "column", "unit");
        }
        Position at = named.orElse(object).position();
        Draft draft = name.filter(text -> !text.isEmpty())
                .map(text -> newDraft(year, text, at, twice))
                .orElseGet(() -> nameless(year, at));
        object.get("kind").ifPresent(value -> kind(draft, value));
        return draft;
    }

    private Draft newDraft(
            Optional<Integer> indexYear, String name, Position at, BiFunction<Draft, Position, Problem> twice) {
        int before = drafts.size();
        Draft draft = draft(indexYear, name, at, at);
        if (drafts.size() > before || !isFound(draft.unit)) {
            return draft;
        }
        problems.add(twice.apply(draft, at));
        return nameless(indexYear, at);
    }

    /** The draft of a unit whose name was refused: what stands under it is still checked, as far as that goes. */
    private Draft nameless(Optional<Integer> indexYear, Position at) {
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
        @Nullable Draft other = draft.hasYear() ? firstOfUnit.putIfAbsent(draft.unit.key(), draft) : null;
        if (other != null) {
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
        }
    }

    /** Gives a unit the kind of its row, if there is one. */
    void kind(Draft draft, CsvTable.Row row, String column) {
        if (!row.isBlank(column)) {
            row.word(column, UnitKind::parse, UnitKind.names())
                    .ifPresentOrElse(kind -> kind(draft, kind, row.at(column)), draft::refuseKind);
        }
    }

    private void kind(Draft draft, JsonTree.Value value) {
        value.text()
                .ifPresentOrElse(
                        text -> UnitKind.find(text).ifPresentOrElse(kind -> kind(draft, kind, value.position()), () -> {
                            draft.refuseKind();
                            problems.add(Documents.unknownWord(value.position(), "kind", text, UnitKind.names()));
                        }),
                        draft::refuseKind);
    }

    /** Gives a unit its kind; one that has a kind already must agree. */
    private void kind(Draft draft, UnitKind kind, Position at) {
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
}
