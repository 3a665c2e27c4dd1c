package org.parindex.published;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.comparison.Series;
import org.parindex.framework.Decision;
import org.parindex.policy.GroupCutoffs;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

/**
 * Figures that were printed, each with its sources. Few are known of most years: that is the normal case, and every answer says
 * among how many.
 *
 * <p>A {@link #year} holds what is printed of that year, and what follows by arithmetic from printed changes and from points of a
 * printed maximum; such figures are marked as derived.
 */
public final class PublishedFigures {

    private final List<Fact> facts;
    private final List<Held> held;
    private final NavigableMap<Integer, YearResults> years;

    private PublishedFigures(List<Fact> facts, List<Held> held, NavigableMap<Integer, YearResults> years) {
        this.facts = facts;
        this.held = held;
        this.years = years;
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
        List<Fact> all = List.copyOf(facts);
        TreeMap<Integer, YearResults> years = new TreeMap<>();
        IntStream.concat(
                        all.stream().mapToInt(fact -> fact.subject().indexYear()),
                        all.stream().flatMapToInt(PublishedFigures::baseYear))
                .distinct()
                .forEach(year -> years.put(year, results(year, all, catalog, decisions, cutoffs)));
        return new PublishedFigures(all, List.copyOf(held), ImmutableSortedMap.copyOf(years));
    }

    private static IntStream baseYear(Fact fact) {
        if (fact instanceof Fact.RankChange change) {
            return IntStream.of(change.baseYear());
        }
        return fact instanceof Fact.ValueChange change ? IntStream.of(change.baseYear()) : IntStream.empty();
    }

    private static YearResults results(
            int year,
            List<Fact> facts,
            UnitCatalog catalog,
            Collection<Decision> decisions,
            Map<Integer, GroupCutoffs> cutoffs) {
        YearResults results = YearResults.of(year, catalog.forIndexYear(year))
                .with(Population.ALL_IN_FORCE)
                .with(cutoffs.getOrDefault(year, GroupCutoffs.unknown()));
        Optional<String> decision = decisions.stream()
                .filter(one -> one.governs(year))
                .map(Decision::id)
                .findFirst();
        if (decision.isPresent()) {
            results = results.withDecision(decision.get());
        }
        for (var entry : YearFigures.of(year, results.units().size(), facts).entrySet()) {
            results = results.with(entry.getKey(), entry.getValue());
        }
        return results;
    }

    /**
     * The index years of which something is known.
     *
     * @return the years, the earliest first
     */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
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
        return Rounds.of(years.values());
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
        AdministrativeUnit unit = years.lastEntry().getValue().units().find(codeOrName);
        // A unit that took over the territory of one other unit, and nothing else, is that unit.
        List<UnitKey> before = unit.predecessors().size() == 1 ? unit.predecessors() : List.of();
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fact -> fact.subject().unit().key().equals(unit.key())
                        || before.contains(fact.subject().unit().key()))
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
     * The facts that cannot both be true.
     *
     * @return each pair of facts that name each other, side by side
     */
    public List<List<Fact>> conflicts() {
        Map<String, Fact> byId =
                facts.stream().collect(Collectors.toMap(fact -> fact.subject().id(), Function.identity()));
        return facts.stream()
                .filter(fact -> !fact.subject().conflicts().isEmpty())
                .flatMap(fact -> fact.subject().conflicts().stream()
                        .filter(other -> fact.subject().id().compareTo(other) < 0)
                        .flatMap(other -> Stream.ofNullable(byId.get(other)))
                        .map(other -> List.of(fact, other)))
                .toList();
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
        return "\n" + facts.size() + " printed facts of the index years " + years.firstKey() + " to " + years.lastKey()
                + "\n";
    }
}
