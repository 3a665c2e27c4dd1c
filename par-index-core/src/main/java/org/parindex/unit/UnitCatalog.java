package org.parindex.unit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;

/**
 * All units of one kind of scoring, with their dates: the provinces, or the departments and communes of one province.
 *
 * <p>The units of an index year are those in force on its 31 December: 63 provinces to 2024, 34 from 2025.
 */
public final class UnitCatalog {

    private final Bilingual name;
    private final List<AdministrativeUnit> states;
    private final ListMultimap<UnitKey, String> aliases;
    private final Heirs heirs;

    /** The units by the change that they came with: folding all names costs more than many look-ups. */
    private final Map<LocalDate, Units> byChange = new ConcurrentHashMap<>();

    private UnitCatalog(Bilingual name, List<AdministrativeUnit> states, ListMultimap<UnitKey, String> aliases) {
        this.name = name;
        this.states = states;
        this.aliases = aliases;
        this.heirs = Heirs.among(states);
    }

    /**
     * A catalogue.
     *
     * @param name what its units are, for messages: "the communes of Lai Châu"
     * @param states the units, one entry for each span of days over which a unit keeps its name and kind
     * @return the catalogue
     * @throws InvalidDocumentException if spans of one unit overlap, or a parent or a predecessor is missing; with all problems
     */
    public static UnitCatalog of(Bilingual name, Collection<AdministrativeUnit> states) {
        return of(name, states, any -> Position.of(name.en()));
    }

    /**
     * A catalogue that was read from a document.
     *
     * @param name what its units are, for messages
     * @param states the units, one entry for each span of days over which a unit keeps its name and kind
     * @param places where each entry stands in the document
     * @return the catalogue
     * @throws InvalidDocumentException if spans of one unit overlap, or a parent or a predecessor is missing; with all problems by place
     */
    public static UnitCatalog of(
            Bilingual name, Collection<AdministrativeUnit> states, Function<AdministrativeUnit, Position> places) {
        List<AdministrativeUnit> sorted = states.stream()
                .sorted(Comparator.comparing(AdministrativeUnit::key)
                        .thenComparing(state -> state.from().orElse(LocalDate.MIN)))
                .toList();
        List<Problem> problems = problems(sorted, places);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new UnitCatalog(name, sorted, ImmutableListMultimap.of());
    }

    /**
     * The same catalogue with further spellings of names.
     *
     * @param spellings further names by unit
     * @return the catalogue
     */
    public UnitCatalog withAliases(Map<UnitKey, List<String>> spellings) {
        ImmutableListMultimap.Builder<UnitKey, String> all = ImmutableListMultimap.builder();
        all.putAll(aliases);
        spellings.forEach(all::putAll);
        return new UnitCatalog(name, states, all.build());
    }

    /**
     * What the units of the catalogue are.
     *
     * @return the name
     */
    public Bilingual name() {
        return name;
    }

    /**
     * All states of all units.
     *
     * @return the states, by key and first day
     */
    public List<AdministrativeUnit> states() {
        return states;
    }

    /**
     * The states of one unit: its names and kinds over time.
     *
     * @param key the unit
     * @return the states by first day; empty if there is no such unit
     */
    public List<AdministrativeUnit> history(UnitKey key) {
        return states.stream().filter(state -> state.key().equals(key)).toList();
    }

    /**
     * The first day that the catalogue knows all units of.
     *
     * @return the day; absent if some unit has no first day
     */
    public Optional<LocalDate> firstDay() {
        return states.stream().anyMatch(state -> state.from().isEmpty())
                ? Optional.empty()
                : states.stream().flatMap(state -> state.from().stream()).min(Comparator.naturalOrder());
    }

    /**
     * The day of the newest change that the catalogue knows. Units asked for a later day are those of this day.
     *
     * @return the day; absent if no unit has a date
     */
    public Optional<LocalDate> newestChange() {
        return changes().max(Comparator.naturalOrder());
    }

    /** The days on which some unit begins, or has ended. */
    private Stream<LocalDate> changes() {
        return states.stream()
                .flatMap(state ->
                        Stream.concat(state.from().stream(), state.to().map(last -> last.plusDays(1)).stream()));
    }

    /**
     * The units in force on a day.
     *
     * @param day the day
     * @return the units
     * @throws UnitLookupException if the day lies before the first that the catalogue knows
     */
    public Units on(LocalDate day) {
        return on(day, Bilingual.of(name.vi() + " ngày " + day, name.en() + " on " + day), day.toString());
    }

    /**
     * The units of an index year, which are those in force on its 31 December.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the units
     * @throws UnitLookupException if the year lies before the first that the catalogue knows
     */
    public Units forIndexYear(int indexYear) {
        return on(
                LocalDate.of(indexYear, 12, 31),
                Bilingual.of(name.vi() + " năm " + indexYear, name.en() + " of " + indexYear),
                Integer.toString(indexYear));
    }

    private Units on(LocalDate day, Bilingual title, String asked) {
        firstDay().filter(day::isBefore).ifPresent(first -> {
            throw UnitLookupException.of(UnitProblem.DATE_TOO_EARLY, "set", name, "first", first, "asked", asked);
        });
        LocalDate change = changes()
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return byChange.computeIfAbsent(change, any -> inForceOn(day)).titled(title);
    }

    private Units inForceOn(LocalDate day) {
        return Units.of(
                name, states.stream().filter(state -> state.inForceOn(day)).toList(), aliases, this::atAnotherTime);
    }

    /**
     * The unit that a code or a name means at any time. A name that means two territories at different times, such as Bắc Ninh,
     * is ambiguous: ask {@link #on} or {@link #forIndexYear} instead.
     *
     * @param codeOrName a code, or a name in any spelling
     * @return the unit in its newest state
     * @throws UnitLookupException if there is no such unit, with the nearest names, or if there are several
     */
    public AdministrativeUnit find(String codeOrName) {
        return lookup(codeOrName).orThrow();
    }

    /**
     * Looks a code or a name up at any time, and says what was found.
     *
     * @param codeOrName a code, or a name in any spelling
     * @return one unit in its newest state, none with the nearest names, or several
     */
    public Lookup lookup(String codeOrName) {
        Map<UnitKey, AdministrativeUnit> found = new LinkedHashMap<>();
        Multimaps.index(states, state -> state.from().orElse(LocalDate.MIN))
                .asMap()
                .forEach((from, together) -> {
                    Units units = Units.of(name, together, aliases, (asked, set) -> Optional.empty());
                    units.matches(codeOrName).forEach(unit -> found.put(unit.key(), unit));
                });
        List<AdministrativeUnit> matches = found.values().stream()
                .filter(unit -> found.values().stream().noneMatch(later -> heirs.goesOn(unit.key(), later)))
                .map(unit -> newest(unit.key()))
                .toList();
        if (matches.size() == 1) {
            return Lookup.found(codeOrName, matches.get(0));
        }
        return matches.isEmpty()
                ? Lookup.unknown(codeOrName, name, Units.nearest(codeOrName, foldedNames()))
                : Lookup.ambiguous(
                        codeOrName,
                        matches,
                        matches.stream().map(this::described).toList());
    }

    private Bilingual described(AdministrativeUnit unit) {
        Optional<LocalDate> since = history(unit.key()).get(0).from();
        String what = unit.name().vi() + " (" + unit.key();
        return Bilingual.of(
                what + since.map(day -> ", từ " + day).orElse("")
                        + unit.to().map(day -> " đến " + day).orElse("") + ")",
                what + since.map(day -> ", from " + day).orElse("")
                        + unit.to().map(day -> " to " + day).orElse("") + ")");
    }

    /** What is said of a unit that is asked for at the wrong time: when it was, and what became of it. */
    private Optional<Lookup> atAnotherTime(String asked, Bilingual set) {
        return lookup(asked).unit().map(unit -> Lookup.notInForce(asked, set, when(unit)));
    }

    private Bilingual when(AdministrativeUnit unit) {
        Bilingual span = described(unit);
        return successor(unit.key())
                .map(heir -> Bilingual.of(
                        span.vi() + ", nay thuộc " + heir.name().vi(),
                        span.en() + ", now in " + heir.name().vi()))
                .orElse(span);
    }

    /**
     * The key under which a unit was first known: one that took over another whole, and nothing else, is that unit.
     *
     * @param key the unit
     * @return its first key; itself if it is new, merged, or not in the catalogue
     */
    public UnitKey origin(UnitKey key) {
        return history(key).stream()
                .flatMap(state -> state.predecessors().stream().filter(old -> heirs.goesOn(old, state)))
                .findFirst()
                .map(this::origin)
                .orElse(key);
    }

    /**
     * The unit that takes a unit's territory over.
     *
     * @param key the unit
     * @return its successor, if it has exactly one: a unit that was split has none
     */
    public Optional<AdministrativeUnit> successor(UnitKey key) {
        Set<UnitKey> all = heirs.of(key);
        return all.size() == 1 ? Optional.of(newest(all.iterator().next())) : Optional.empty();
    }

    /**
     * Every passing of one unit into another.
     *
     * @return the successions, by the key of the successor
     */
    public List<Succession> successions() {
        return states.stream()
                .filter(state -> history(state.key()).indexOf(state) == 0)
                .flatMap(state -> state.predecessors().stream()
                        .map(from ->
                                new Succession(state.from().orElse(LocalDate.MIN), from, state.key(), state.basis())))
                .toList();
    }

    private Map<String, String> foldedNames() {
        Map<String, String> folded = new LinkedHashMap<>();
        states.forEach(state -> folded.computeIfAbsent(state.name().vi(), Names::folded));
        return folded;
    }

    private AdministrativeUnit newest(UnitKey key) {
        List<AdministrativeUnit> history = history(key);
        return history.get(history.size() - 1);
    }

    private static List<Problem> problems(
            List<AdministrativeUnit> sorted, Function<AdministrativeUnit, Position> places) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            AdministrativeUnit first = sorted.get(i - 1);
            AdministrativeUnit second = sorted.get(i);
            if (first.key().equals(second.key())
                    && !second.from().orElse(LocalDate.MIN).isAfter(first.to().orElse(LocalDate.MAX))) {
                problems.add(Problem.of(
                        UnitProblem.UNIT_TWICE,
                        places.apply(second),
                        "key",
                        first.key(),
                        "first",
                        first.name(),
                        "second",
                        second.name()));
            }
        }
        Set<UnitKey> known = sorted.stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
        for (AdministrativeUnit unit : sorted) {
            unit.parent()
                    .filter(parent -> !known.contains(parent))
                    .ifPresent(parent -> problems.add(Problem.of(
                            UnitProblem.PARENT_UNKNOWN, places.apply(unit), "parent", parent, "key", unit.key())));
            unit.predecessors().stream()
                    .filter(predecessor -> !known.contains(predecessor))
                    .forEach(predecessor -> problems.add(Problem.of(
                            UnitProblem.PREDECESSOR_UNKNOWN,
                            places.apply(unit),
                            "predecessor",
                            predecessor,
                            "key",
                            unit.key())));
        }
        problems.sort(Comparator.comparingInt(problem -> problem.position().line()));
        return problems;
    }

    /** The name of the catalogue, and how many units it has had. */
    @Override
    public String toString() {
        return name.en() + " ("
                + states.stream().map(AdministrativeUnit::key).distinct().count() + ")";
    }
}
