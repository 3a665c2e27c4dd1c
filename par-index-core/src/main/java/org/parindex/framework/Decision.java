package org.parindex.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parindex.points.Points;
import org.parindex.provenance.Stated;

/**
 * A decision of the Ministry of Home Affairs that sets the criteria for a span of index years: what is known of it, each number
 * with its provenance. What is not known is absent.
 *
 * <p>A decision cannot score. For that its annex, with every criterion and its rule, has to be transcribed.
 *
 * @param id its number, such as {@code 876/QĐ-BNV}
 * @param signed when it was signed: a date, or a year if no more is known
 * @param fromYear the first index year that it governs
 * @param toYear the last index year that it governs, absent if it is still in force
 * @param counts how many components, criteria, sub-criteria and criteria by survey it is said to have, as far as known
 * @param components its components by number; empty if nothing is known of them
 * @param sums maxima that are known for several components together only
 * @param sources maximum points by source, as far as known
 * @param total the maximum points of all, if known
 * @param notes what a reader should know
 */
public record Decision(
        String id,
        Optional<Stated<String>> signed,
        int fromYear,
        OptionalInt toYear,
        Map<Counted, Stated<Integer>> counts,
        List<Component> components,
        List<Sum> sums,
        Map<PointSource, Stated<Points>> sources,
        Optional<Stated<Points>> total,
        List<String> notes) {

    /** What a decision is said to have so many of. */
    public enum Counted {
        /** Components. */
        COMPONENTS,
        /** Criteria. */
        CRITERIA,
        /** Sub-criteria. */
        SUB_CRITERIA,
        /** Sub-criteria that are scored by survey. */
        BY_SURVEY
    }

    /**
     * A maximum that is known for several components together.
     *
     * @param components their numbers
     * @param maximum their maximum points together
     */
    public record Sum(Set<Integer> components, Stated<Points> maximum) {

        /** Copies the collections. */
        public Sum {
            components = Set.copyOf(components);
        }
    }

    /** Copies the collections. */
    public Decision {
        counts = Map.copyOf(counts);
        components = List.copyOf(components);
        sums = List.copyOf(sums);
        sources = Map.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /**
     * Whether the decision governs an index year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return true from its first year to its last
     */
    public boolean governs(int indexYear) {
        return indexYear >= fromYear && (toYear.isEmpty() || indexYear <= toYear.getAsInt());
    }

    /**
     * A component.
     *
     * @param number its number, from 1
     * @return the component, if anything is known of it
     */
    public Optional<Component> component(int number) {
        return components.stream()
                .filter(component -> component.number() == number)
                .findFirst();
    }

    /** The number of the decision and its index years. */
    @Override
    public String toString() {
        return id + " (" + fromYear + "–" + (toYear.isPresent() ? toYear.getAsInt() : "") + ")";
    }
}
