package org.parindex.ranking;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parindex.text.Bilingual;

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
