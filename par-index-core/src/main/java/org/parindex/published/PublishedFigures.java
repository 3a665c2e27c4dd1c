package org.parindex.published;

import com.google.common.base.Suppliers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parindex.audit.Audit;
import org.parindex.comparison.Series;
import org.parindex.fact.Fact;
import org.parindex.fact.Held;
import org.parindex.framework.Decision;
import org.parindex.policy.GroupCutoffs;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.Units;

/**
 * Figures that were printed, each with its sources. Few are known of most years: that is the normal case, and every answer says
 * among how many.
 *
 * <p>A {@link #year} holds what is printed of that year, and what follows by arithmetic from printed changes and from points of a
 * printed maximum; such figures are marked as derived. Facts that openly contradict each other stand side by side, marked, and nothing
 * is derived from them; {@link #audit} finds the hidden contradictions, too.
 */
public final class PublishedFigures {

    private final List<Fact> facts;
    private final List<Held> held;
    private final UnitCatalog catalog;
    private final List<Integer> years;
    private final Audit audit;
    private final Supplier<Set<Fact>> disputed = Suppliers.memoize(() -> Disputes.of(facts()));
    private final Supplier<Rounds> rounds;
    private final Supplier<Rounds> regions = Suppliers.memoize(this::findRegions);

    private PublishedFigures(
            List<Fact> facts,
            List<Held> held,
            UnitCatalog catalog,
            Collection<Decision> decisions,
            Map<Integer, GroupCutoffs> cutoffs) {
        this.facts = List.copyOf(facts);
        this.held = List.copyOf(held);
        this.catalog = catalog;
        this.years = facts.stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact.subject().indexYear()), baseYear(fact).stream()))
                .sorted()
                .distinct()
                .toList();
        this.audit = Audit.of(facts, catalog);
        this.rounds = Suppliers.memoize(() -> Rounds.of(years.stream()
                .map(year -> results(year, List.copyOf(decisions), Map.copyOf(cutoffs)))
                .toList()));
    }

    /**
     * Figures from facts.
     *
     * @param facts the facts
     * @param held statements that are no facts yet
     * @param catalog the units
     * @param decisions the decisions that governed the years
     * @param cutoffs the cut-offs of the years, as far as known
     * @return the figures
     * @throws IllegalArgumentException if there is no fact
     */
    public static PublishedFigures of(
            Collection<Fact> facts,
            Collection<Held> held,
            UnitCatalog catalog,
            Collection<Decision> decisions,
            Map<Integer, GroupCutoffs> cutoffs) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Published figures must have at least one fact");
        }
        return new PublishedFigures(List.copyOf(facts), List.copyOf(held), catalog, decisions, cutoffs);
    }

    /** The year that a change counts from; its figures may follow from the change. */
    static Optional<Integer> baseYear(Fact fact) {
        if (fact instanceof Fact.RankChange change) {
            return Optional.of(change.baseYear());
        }
        return fact instanceof Fact.ValueChange change ? Optional.of(change.baseYear()) : Optional.empty();
    }

    private YearResults results(int year, List<Decision> decisions, Map<Integer, GroupCutoffs> cutoffs) {
        YearResults results = YearResults.of(year, catalog.forIndexYear(year))
                .with(Population.ALL_IN_FORCE)
                .with(cutoffs.getOrDefault(year, GroupCutoffs.unknown()));
        Optional<Decision> decision =
                decisions.stream().filter(one -> one.governs(year)).findFirst();
        if (decision.isPresent()) {
            results = results.with(decision.get());
        }
        return with(results, YearFigures.of(year, results.units().size(), facts, disputed.get()));
    }

    private static YearResults with(YearResults results, Map<Measure, Map<UnitKey, Figure>> figures) {
        YearResults with = results;
        for (var entry : figures.entrySet()) {
            with = with.with(entry.getKey(), entry.getValue());
        }
        return with;
    }

    private Rounds findRegions() {
        return Rounds.of(years.stream()
                .map(this::regions)
                .filter(results -> !results.measures().isEmpty())
                .toList());
    }

    private YearResults regions(int year) {
        Units units = catalog.forIndexYear(year);
        List<AdministrativeUnit> regions =
                units.regions().stream().map(PublishedFigures::asUnit).toList();
        Bilingual title = Bilingual.of(
                "các vùng của " + units.title().vi(),
                "the regions of " + units.title().en());
        YearResults results = YearResults.of(year, Units.of(title, regions)).with(Population.ALL_IN_FORCE);
        return with(
                results,
                YearFigures.of(
                        year,
                        regions.size(),
                        facts,
                        disputed.get(),
                        fact -> fact.subject()
                                .scope()
                                .asRegion()
                                .map(PublishedFigures::asUnit)
                                .map(AdministrativeUnit::key)));
    }

    /** Regions of two schemes do not compare, even where they share a name. */
    private static AdministrativeUnit asUnit(Region region) {
        String name = region.name().vi();
        return AdministrativeUnit.of(
                "regions-" + region.scheme(), Names.words(name).replace(' ', '-'), name, UnitKind.OTHER);
    }

    /**
     * The index years of which something is known.
     *
     * @return the years, the earliest first
     */
    public List<Integer> years() {
        return years;
    }

    /**
     * What is known of an index year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the results, ranked among all units of the year
     * @throws IllegalArgumentException if nothing is known of the year; the message lists the years
     */
    public YearResults year(int indexYear) {
        return rounds().year(indexYear);
    }

    /**
     * What is known of all years.
     *
     * @return the results by year
     */
    public Rounds rounds() {
        return rounds.get();
    }

    /**
     * What was printed of regions: the means of their units, and the ranks among the regions.
     *
     * @return the results by year, in which a region is a unit; only years in which something was printed
     */
    public Rounds regions() {
        return regions.get();
    }

    /**
     * The check of the facts against each other.
     *
     * @return conflicts, notes and bounds
     */
    public Audit audit() {
        return audit;
    }

    /**
     * The overall index of a unit over the years.
     *
     * @param codeOrName its code or name, in any spelling
     * @return the series, with its sources
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public Series of(String codeOrName) {
        return of(codeOrName, Measure.OVERALL);
    }

    /**
     * A measure of a unit over the years.
     *
     * @param codeOrName its code or name, in any spelling
     * @param measure the measure
     * @return the series, with its sources
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public Series of(String codeOrName, Measure measure) {
        return Series.of(rounds(), codeOrName, measure);
    }

    /**
     * All facts.
     *
     * @return the facts, in the order in which they were given
     */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * The facts of one kind about one unit, in all years.
     *
     * @param kind the kind, such as {@code Fact.ComponentsRose.class}
     * @param codeOrName the code or name of the unit in the newest year, in any spelling
     * @param <F> the kind
     * @return the facts
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public <F extends Fact> List<F> facts(Class<F> kind, String codeOrName) {
        AdministrativeUnit unit =
                rounds().year(years.get(years.size() - 1)).units().find(codeOrName);
        Set<UnitKey> keys = Set.copyOf(rounds().keys(unit.key()).values());
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fact ->
                        fact.unit().filter(one -> keys.contains(one.key())).isPresent())
                .toList();
    }

    /**
     * The facts about one unit, in all years.
     *
     * @param codeOrName the code or name of the unit in the newest year, in any spelling
     * @return the facts
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public List<Fact> facts(String codeOrName) {
        return facts(Fact.class, codeOrName);
    }

    /**
     * Whether others openly contradict a fact: another figure printed of the same thing, or ranks that no ranking can have. What takes an
     * argument, {@link #audit} finds.
     *
     * @param fact one of the facts
     * @return true if others contradict it; nothing is derived from it then
     */
    public boolean isDisputed(Fact fact) {
        return disputed.get().contains(fact);
    }

    /**
     * Printed statements that are no facts yet.
     *
     * @return the statements
     */
    public List<Held> held() {
        return held;
    }

    /** How many facts of which years. */
    @Override
    public String toString() {
        return "\n" + facts.size() + " printed facts of the index years " + years.get(0) + " to "
                + years.get(years.size() - 1)
                + "\n";
    }
}
