package org.parindex.ranking;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Bilingual;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** The results of several index years. */
public final class Rounds {

    private final NavigableMap<Integer, YearResults> byYear;

    private final List<Bilingual> remarks;

    private Rounds(NavigableMap<Integer, YearResults> byYear, List<Bilingual> remarks) {
        this.byYear = byYear;
        this.remarks = remarks;
    }

    /**
     * The results of several years.
     *
     * @param years the results, each year once
     * @return the rounds
     * @throws IllegalArgumentException if a year comes twice
     */
    public static Rounds of(Collection<YearResults> years) {
        Map<Integer, YearResults> byYear = years.stream()
                .collect(Collectors.toMap(YearResults::indexYear, results -> results, (first, second) -> {
                    throw new IllegalArgumentException("An index year must come once: " + first.indexYear());
                }));
        return new Rounds(ImmutableSortedMap.copyOf(byYear), List.of());
    }

    /**
     * The same results with remarks on how they were read.
     *
     * @param said what a reader should know
     * @return the rounds
     */
    public Rounds withRemarks(List<Bilingual> said) {
        return new Rounds(byYear, List.copyOf(said));
    }

    /**
     * The same rounds, each year changed.
     *
     * @param change what to do with the results of a year
     * @return the rounds, with the same remarks
     */
    public Rounds map(UnaryOperator<YearResults> change) {
        return of(byYear.values().stream().map(change).toList()).withRemarks(remarks);
    }

    /**
     * The keys under which a unit of the newest year goes in the years before: back to the year in which it was merged or entered.
     *
     * @param unit the key of the unit in the newest year
     * @return its key in each year, the earliest first; empty if the newest year has no such unit
     */
    public NavigableMap<Integer, UnitKey> keys(UnitKey unit) {
        NavigableMap<Integer, UnitKey> keys = new TreeMap<>();
        Optional<UnitKey> key = Optional.of(unit);
        @Nullable Units later = null;
        for (YearResults results : byYear.descendingMap().values()) {
            Units units = results.units();
            @Nullable Units after = later;
            key = after == null
                    ? key.filter(one -> units.get(one).isPresent())
                    : key.flatMap(one -> Pairing.of(units, after).earlier(one));
            key.ifPresent(one -> keys.put(results.indexYear(), one));
            later = units;
        }
        return keys;
    }

    /**
     * How the results were read: what a reader should know.
     *
     * @return the remarks; empty if there is nothing to say
     */
    public List<Bilingual> remarks() {
        return remarks;
    }

    /**
     * The results of a year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the results
     * @throws IllegalArgumentException if there are none; the message lists the years that there are
     */
    public YearResults year(int indexYear) {
        YearResults results = byYear.get(indexYear);
        if (results == null) {
            throw new IllegalArgumentException(
                    "There must be results for the index year: " + indexYear + "; there are " + years());
        }
        return results;
    }

    /**
     * The index years.
     *
     * @return the years, the earliest first
     */
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /**
     * All results.
     *
     * @return the results, the earliest year first
     */
    public List<YearResults> all() {
        return List.copyOf(byYear.values());
    }

    /** The years. */
    @Override
    public String toString() {
        return "Rounds " + years();
    }
}
