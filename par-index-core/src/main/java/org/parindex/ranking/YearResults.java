package org.parindex.ranking;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parindex.framework.Decision;
import org.parindex.points.IndexValue;
import org.parindex.policy.GroupCutoffs;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * The results of one index year, whatever their origin: for each measure a figure by unit. Everything after it, ranking and
 * comparison, is the same for printed, computed and given figures.
 *
 * <pre>{@code
 * YearResults.of(2023, Map.of("An", "86.29", "Bình", "84.5")).ranking();
 * }</pre>
 */
public final class YearResults {

    private final int indexYear;
    private final Units units;
    private final Population population;
    private final Map<Measure, SortedMap<UnitKey, Figure>> figures;
    private final Set<UnitKey> unranked;
    private final GroupCutoffs cutoffs;
    private final Optional<String> decision;
    private final Optional<Decision> known;

    private YearResults(
            int indexYear,
            Units units,
            Population population,
            Map<Measure, SortedMap<UnitKey, Figure>> figures,
            Set<UnitKey> unranked,
            GroupCutoffs cutoffs,
            Optional<String> decision,
            Optional<Decision> known) {
        this.indexYear = indexYear;
        this.units = units;
        this.population = population;
        this.figures = figures;
        this.unranked = unranked;
        this.cutoffs = cutoffs;
        this.decision = decision;
        this.known = known;
    }

    /**
     * The results of a year, still without figures, ranked among the units that will be given.
     *
     * @param indexYear the index year (năm đánh giá)
     * @param units the units in force in that year
     * @return the results
     */
    public static YearResults of(int indexYear, Units units) {
        return new YearResults(
                indexYear,
                units,
                Population.THOSE_GIVEN,
                Map.of(),
                Set.of(),
                GroupCutoffs.unknown(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The overall indices of a year by name of unit, outside any catalogue.
     *
     * @param indexYear the index year (năm đánh giá)
     * @param percentByUnit the index in percent by name, as {@link IndexValue#parse} reads it
     * @return the results, ranked among these units
     * @throws IllegalArgumentException if a value cannot be read
     */
    public static YearResults of(int indexYear, Map<String, String> percentByUnit) {
        Map<UnitKey, Figure> overall = new LinkedHashMap<>();
        List<AdministrativeUnit> units = new ArrayList<>();
        percentByUnit.forEach((name, percent) -> {
            AdministrativeUnit unit = AdministrativeUnit.named(name);
            units.add(unit);
            overall.put(unit.key(), Figure.of(IndexValue.parse(percent)));
        });
        return of(indexYear, Units.of(Bilingual.of("các đơn vị đã cho", "the units given"), units))
                .with(Measure.OVERALL, overall);
    }

    /**
     * The same results with the figures of one measure, in place of those it had.
     *
     * @param measure the measure
     * @param byUnit the figures by unit
     * @return the results
     * @throws IllegalArgumentException if a unit is not in force in the year
     */
    public YearResults with(Measure measure, Map<UnitKey, Figure> byUnit) {
        byUnit.keySet().forEach(this::check);
        Map<Measure, SortedMap<UnitKey, Figure>> all = new TreeMap<>(figures);
        all.put(measure, ImmutableSortedMap.copyOf(byUnit));
        return new YearResults(indexYear, units, population, all, unranked, cutoffs, decision, known);
    }

    /**
     * The same results, ranked among others.
     *
     * @param among among which units ranks are counted
     * @return the results
     */
    public YearResults with(Population among) {
        return new YearResults(indexYear, units, among, figures, unranked, cutoffs, decision, known);
    }

    /**
     * The same results with the cut-offs of the round.
     *
     * @param groups the cut-offs
     * @return the results
     */
    public YearResults with(GroupCutoffs groups) {
        return new YearResults(indexYear, units, population, figures, unranked, groups, decision, known);
    }

    /**
     * The same results with units that are scored but not ranked.
     *
     * @param keys the units
     * @return the results
     * @throws IllegalArgumentException if a unit is not in force in the year
     */
    public YearResults withUnranked(Collection<UnitKey> keys) {
        keys.forEach(this::check);
        return new YearResults(
                indexYear, units, population, figures, Set.copyOf(new HashSet<>(keys)), cutoffs, decision, known);
    }

    /**
     * The same results with the decision that governed the year, so that comparisons know what its components are about.
     *
     * @param governing what is known of the decision
     * @return the results
     */
    public YearResults with(Decision governing) {
        return new YearResults(
                indexYear,
                units,
                population,
                figures,
                unranked,
                cutoffs,
                Optional.of(governing.id()),
                Optional.of(governing));
    }

    /**
     * The same results with the number of the decision that governed the year, of which nothing else is known.
     *
     * @param id the number of the decision, such as {@code 876/QĐ-BNV}
     * @return the results
     */
    public YearResults withDecision(String id) {
        return new YearResults(
                indexYear, units, population, figures, unranked, cutoffs, Optional.of(id), Optional.empty());
    }

    /**
     * The results of the regions of the units: for each measure the mean of the indices of their units, derived and no official figure.
     * A region of which the index of some unit is not known has none.
     *
     * @return the results of the same year, ranked among all its regions, with no groups
     * @throws IllegalArgumentException if no unit has a region
     */
    public YearResults byRegion() {
        Units regions = units.byRegion();
        Map<Measure, SortedMap<UnitKey, Figure>> means = new TreeMap<>();
        figures.forEach((measure, byUnit) -> means.put(measure, RegionalMeans.of(regions, byUnit)));
        return new YearResults(
                indexYear, regions, Population.ALL_IN_FORCE, means, Set.of(), GroupCutoffs.unknown(), decision, known);
    }

    private void check(UnitKey key) {
        if (units.get(key).isEmpty()) {
            throw new IllegalArgumentException(
                    "A unit must be in force in " + indexYear + ": " + key + "; known are " + units);
        }
    }

    /**
     * The index year (năm đánh giá).
     *
     * @return the year
     */
    public int indexYear() {
        return indexYear;
    }

    /**
     * The units in force in the year.
     *
     * @return the units
     */
    public Units units() {
        return units;
    }

    /**
     * Among which units ranks are counted.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * The cut-offs of the round.
     *
     * @return the cut-offs
     */
    public GroupCutoffs cutoffs() {
        return cutoffs;
    }

    /**
     * The decision that governed the year.
     *
     * @return its number, if known
     */
    public Optional<String> decision() {
        return decision;
    }

    /**
     * What is known of the decision that governed the year.
     *
     * @return the decision, if more than its number is known
     */
    public Optional<Decision> knownDecision() {
        return known;
    }

    /**
     * The units that are scored but not ranked.
     *
     * @return the units
     */
    public Set<UnitKey> unranked() {
        return unranked;
    }

    /**
     * The measures that have figures.
     *
     * @return the measures: overall, components, sources
     */
    public SortedSet<Measure> measures() {
        return new TreeMap<>(figures).navigableKeySet();
    }

    /**
     * The figures of a measure.
     *
     * @param measure the measure
     * @return the figures by unit; empty if there are none
     */
    public SortedMap<UnitKey, Figure> figures(Measure measure) {
        return figures.getOrDefault(measure, ImmutableSortedMap.of());
    }

    /**
     * Whether any figure is made up, so that nothing that rests on these results says anything about the world.
     *
     * @return true if a figure has the status illustrative
     */
    public boolean isIllustrative() {
        return figures.values().stream()
                .flatMap(byUnit -> byUnit.values().stream())
                .anyMatch(figure -> figure.provenance().status() == Status.ILLUSTRATIVE);
    }

    /**
     * The overall ranking.
     *
     * @return the ranking, ties by competition, compared exactly
     */
    public Ranking ranking() {
        return ranking(Measure.OVERALL);
    }

    /**
     * The ranking by a measure.
     *
     * @param measure the measure
     * @return the ranking, ties by competition, compared exactly
     */
    public Ranking ranking(Measure measure) {
        return Ranking.of(this, measure);
    }

    /**
     * What a reader of these results should know.
     *
     * @return of regions, that each is the mean of how many units; empty if there is nothing to say
     */
    public List<Bilingual> remarks() {
        if (units.grouped().isEmpty()) {
            return List.of();
        }
        String sizes = units.all().stream()
                .map(region ->
                        region.name().vi() + " " + units.members(region.key()).size())
                .collect(Collectors.joining(", "));
        return List.of(Bilingual.of(
                "Số liệu vùng là trung bình các đơn vị của vùng (" + sizes
                        + "): số suy ra, không phải số liệu chính thức; thiếu một đơn vị thì không tính",
                "A region is the mean of its units (" + sizes
                        + "): derived, no official figure, and none where one of them is not known"));
    }

    /** The year, the decision, and what figures there are. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "\n" + indexYear + decision.map(id -> ", " + id).orElse("") + ", " + units);
        figures.forEach((measure, byUnit) -> text.append("\n  ")
                .append(measure)
                .append(": ")
                .append(byUnit.size())
                .append(" units"));
        return text.append('\n').toString();
    }
}
