package org.parindex.audit;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.ranking.Measure;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.text.Names;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.Units;

/**
 * Checks printed facts against each other. A printed figure stands for all numbers that round to it, and a printed change for both ways in which it
 * can have been computed; so rounding alone is never a conflict.
 *
 * <p>{@link #conflicts} are minimal sets of facts that cannot all be true, {@link #notes} what is possible and odd, and {@link #bounds} what the facts
 * that stand in no conflict say of a figure that was not published. The work is done when first asked for.
 */
public final class Audit {

    private final List<Fact> facts;
    private final Territory territory;
    private final UnitCatalog catalog;
    private final RoundedEitherWay unsettled;
    private final Supplier<Conflicts.Found> contradictory = Suppliers.memoize(this::contradictory);
    private final Supplier<List<Doubt>> conflicts = Suppliers.memoize(this::findConflicts);
    private final Supplier<List<Fact>> undisputed = Suppliers.memoize(this::findUndisputed);
    private final Supplier<List<Doubt>> notes = Suppliers.memoize(this::findNotes);

    private Audit(List<Fact> facts, UnitCatalog catalog) {
        this.facts = facts;
        this.catalog = catalog;
        this.territory = new Territory(catalog);
        this.unsettled = RoundedEitherWay.among(facts);
    }

    /**
     * An audit of facts.
     *
     * @param facts the facts, in any order
     * @param catalog the units that they speak of
     * @return the audit
     */
    public static Audit of(Collection<? extends Fact> facts, UnitCatalog catalog) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(fact -> fact.subject().id()));
        return new Audit(List.copyOf(sorted), catalog);
    }

    private Conflicts.Found contradictory() {
        return Conflicts.of(facts, new Oracle(territory, unsettled));
    }

    private List<Doubt> findConflicts() {
        Suspicion suspicion = Suspicion.of(contradictory.get().minimal());
        Oracle oracle = new Oracle(territory, unsettled);
        return contradictory.get().minimal().stream()
                .map(suspicion::sorted)
                .sorted(suspicion.ofLists())
                .map(conflict -> new Doubt(Doubt.Severity.CONFLICT, conflict, Reasons.of(conflict, oracle)))
                .toList();
    }

    private List<Fact> findUndisputed() {
        Set<Fact> disputed = Limit.noFacts();
        disputed.addAll(contradictory.get().culprits());
        contradictory.get().minimal().forEach(disputed::addAll);
        return facts.stream().filter(fact -> !disputed.contains(fact)).toList();
    }

    private List<Doubt> findNotes() {
        return Notes.of(undisputed.get(), territory, unsettled);
    }

    /**
     * What cannot be.
     *
     * @return minimal sets of facts that cannot all be true, the most suspicious first
     */
    public List<Doubt> conflicts() {
        return conflicts.get();
    }

    /**
     * What is possible, and odd.
     *
     * @return the notes, by year
     */
    public List<Doubt> notes() {
        return notes.get();
    }

    /**
     * What cannot be, and what is odd.
     *
     * @return the conflicts, then the notes
     */
    public List<Doubt> doubts() {
        return Stream.concat(conflicts().stream(), notes().stream()).toList();
    }

    /**
     * The facts that stand in no conflict, and without which nothing had to be left out to free the rest of contradictions. Only these prove anything.
     *
     * @return the facts, by name
     */
    public List<Fact> undisputed() {
        return undisputed.get();
    }

    /**
     * What the undisputed facts say of an overall index, whether it was published or not.
     *
     * @param who a unit or a region in any spelling, or {@code all} for the mean of all units
     * @param indexYear the index year
     * @return the bounds of the value and the rank, with their proofs
     * @throws UnitLookupException if there is no such unit or region in that year, or the name is ambiguous
     */
    public Bounds bounds(String who, int indexYear) {
        return bounds(who, indexYear, Measure.OVERALL);
    }

    /**
     * What the undisputed facts say of a measure, whether it was published or not.
     *
     * @param who a unit or a region in any spelling, or {@code all} for the mean of all units
     * @param indexYear the index year
     * @param measure the measure
     * @return the bounds of the value and the rank, with their proofs
     * @throws UnitLookupException if there is no such unit or region in that year, or the name is ambiguous
     */
    public Bounds bounds(String who, int indexYear, Measure measure) {
        return bounds(scope(who, catalog.forIndexYear(indexYear)), indexYear, measure);
    }

    private static Scope scope(String who, Units units) {
        if (Names.normal(who).equals("all")) {
            return new Scope.AllUnits();
        }
        Lookup found = units.lookup(who);
        if (found.unit().isPresent()) {
            return new Scope.OneUnit(found.unit().get());
        }
        return units.regions().stream()
                .filter(region -> Names.folded(region.name().vi()).equals(Names.folded(who))
                        || Names.folded(region.name().en()).equals(Names.folded(who)))
                .findFirst()
                .<Scope>map(Scope.OneRegion::new)
                .orElseGet(() -> new Scope.OneUnit(units.find(who)));
    }

    /**
     * What the undisputed facts say of a measure, whether it was published or not.
     *
     * @param scope whose
     * @param indexYear the index year
     * @param measure the measure
     * @return the bounds of the value and, of a unit or a region, of the rank, with their proofs
     * @throws IllegalArgumentException if the scope is not there in that year
     */
    public Bounds bounds(Scope scope, int indexYear, Measure measure) {
        Bounds.Ends value = ends(scope, indexYear, measure, false)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Bounds must be asked of somebody who is there in the index year " + indexYear + ": " + scope));
        return Bounds.of(scope, indexYear, measure, value, ends(scope, indexYear, measure, true));
    }

    private Optional<Bounds.Ends> ends(Scope scope, int indexYear, Measure measure, boolean ofRank) {
        Optional<Limit> low = end(new Question(scope, measure, indexYear, ofRank, 1));
        Optional<Limit> high = end(new Question(scope, measure, indexYear, ofRank, -1));
        return low.flatMap(one -> high.map(other -> new Bounds.Ends(one, other)));
    }

    private Optional<Limit> end(Question question) {
        Oracle oracle = new Oracle(territory, unsettled);
        Set<Fact> all = Limit.noFacts();
        all.addAll(undisputed.get());
        // From few facts it may come out tighter than from all, of which not every case is tried.
        return oracle.limit(all, question)
                .flatMap(limit -> oracle.limit(needed(oracle, Limit.facts(List.of(limit)), limit, question), question))
                .flatMap(limit -> oracle.limit(needed(oracle, Limit.facts(List.of(limit)), limit, question), question));
    }

    private static Set<Fact> needed(Oracle oracle, Set<Fact> facts, Limit limit, Question question) {
        return Oracle.fewest(
                facts,
                some -> oracle.limit(some, question)
                        .filter(other -> other.value() >= limit.value())
                        .map(other -> Limit.facts(List.of(other))));
    }

    /**
     * The doubts as a table: {@code severity}, {@code year}, {@code unit} and {@code measure} of the first fact, {@code facts} (their names, joined
     * with ;, the most suspicious first) and {@code reason}.
     *
     * @return the table
     */
    public Table toTable() {
        return new Table(
                List.of(
                        Column.words("severity", "Mức độ", "Severity"),
                        Column.numbers("year", "Năm", "Year"),
                        Column.words("unit", "Đơn vị", "Unit"),
                        Column.words("measure", "Chỉ số", "Measure"),
                        Column.words("facts", "Số liệu", "Facts"),
                        Column.words("reason", "Lý do", "Reason")),
                doubts().stream().map(Audit::row).toList());
    }

    private static List<Cell> row(Doubt doubt) {
        Fact.Subject first = doubt.facts().get(0).subject();
        return List.of(
                Cell.of(doubt.severity().toString()).shownAs(doubt.severity().label()),
                Cell.of(Integer.toString(first.indexYear())),
                Cell.of(first.scope().toString()).shownAs(first.scope().label()),
                Cell.of(first.measure().toString()).shownAs(first.measure().label()),
                Cell.of(ids(doubt.facts())),
                Cell.of(doubt.reason().en()).shownAs(doubt.reason()));
    }

    static String ids(List<Fact> facts) {
        return facts.stream().map(fact -> fact.subject().id()).collect(Collectors.joining(";"));
    }

    /**
     * The doubts as text, each with what its facts say and who printed them.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(summary().in(language)).append('\n');
        for (Doubt doubt : doubts()) {
            text.append('\n')
                    .append(doubt.severity().label().in(language))
                    .append(": ")
                    .append(doubt.reason().in(language))
                    .append('\n');
            doubt.facts()
                    .forEach(fact ->
                            text.append("  ").append(line(fact, language)).append('\n'));
        }
        return text.toString();
    }

    /**
     * The doubts in Markdown, each with what its facts say and who printed them.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        StringBuilder text = new StringBuilder(Markdown.heading(summary().in(language)));
        for (Doubt doubt : doubts()) {
            text.append("\n**")
                    .append(doubt.severity().label().in(language))
                    .append("**: ")
                    .append(Markdown.escaped(doubt.reason().in(language)))
                    .append("\n\n")
                    .append(Markdown.list(doubt.facts().stream()
                            .map(fact -> line(fact, language))
                            .toList()));
        }
        return text.toString();
    }

    private static String line(Fact fact, Language language) {
        String sources = fact.subject().provenance().sources().stream()
                .map(source -> source.id())
                .collect(Collectors.joining(", "));
        return fact.subject().id() + ": " + Proofs.named(fact).in(language)
                + (sources.isEmpty() ? "" : " [" + sources + "]");
    }

    private Bilingual summary() {
        return Bilingual.of(
                "Số liệu: " + facts.size() + "; mâu thuẫn: " + conflicts().size() + "; lưu ý: " + notes().size(),
                "Facts: " + facts.size() + "; conflicts: " + conflicts().size() + "; notes: " + notes().size());
    }

    /** The English text. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
