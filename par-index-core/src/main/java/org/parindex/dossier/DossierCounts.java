package org.parindex.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Fault;

/**
 * What a one-stop desk counted, each part known exactly, by its bounds, or not at all. Counts check themselves and give rates; a rate
 * is named, there is no default:
 *
 * <pre>{@code
 * DossierCounts counts = DossierCounts.parse("dossiers {resolved: 3837, resolved-before: 3743, resolved-on: 68}");
 * counts.rate(DossierRate.ON_TIME_OF_RESOLVED).value();   // 3811/3837
 * }</pre>
 *
 * <p>{@link #plus} is associative and commutative, with {@link #ZERO}: what is unknown plus 5 is at least 5.
 */
public final class DossierCounts {

    private static final String NAME = "dossiers";
    private static final String FORM = "dossiers {received: 3846, online: more than 20000}";
    private static final List<DossierSum> SUMS = Arrays.asList(DossierSum.values());

    /** Every part exactly 0: what is added to it stays as it is. It is not the same as knowing nothing. */
    public static final DossierCounts ZERO = zero();

    private final SortedMap<DossierPart, Count> counts;
    private final Sums sums;

    private DossierCounts(Map<DossierPart, Count> counts) {
        SortedMap<DossierPart, Count> known = new TreeMap<>(counts);
        known.values().removeIf(count -> !count.isKnown());
        this.counts = Collections.unmodifiableSortedMap(known);
        this.sums = new Sums(this.counts, SUMS);
    }

    private static DossierCounts zero() {
        Map<DossierPart, Count> zeros = new EnumMap<>(DossierPart.class);
        for (DossierPart part : DossierPart.values()) {
            zeros.put(part, Count.ZERO);
        }
        return new DossierCounts(zeros);
    }

    /**
     * Counts by their parts.
     *
     * @param counts what is known; a part that is absent, or at least 0, is unknown
     * @return the counts
     */
    public static DossierCounts of(Map<DossierPart, Count> counts) {
        return new DossierCounts(counts);
    }

    /**
     * Nothing is known yet.
     *
     * @return counts without a part
     */
    public static DossierCounts unknown() {
        return new DossierCounts(Map.of());
    }

    /**
     * Reads the one-line form, as {@link #toString} writes it; the parts may come in any order.
     *
     * @param text such as {@code dossiers {received: 3846, online: more than 20000}}
     * @return the counts
     * @throws DossierException if the text is not of that form, or names a part that there is not, or one twice
     */
    public static DossierCounts parse(String text) {
        return new DossierCounts(CountsText.read(NAME, FORM, Arrays.asList(DossierPart.values()), text));
    }

    /**
     * The same counts with another of one part.
     *
     * @param part the part
     * @param count its count; {@link Count#UNKNOWN} takes it away
     * @return the counts
     */
    public DossierCounts with(DossierPart part, Count count) {
        Map<DossierPart, Count> changed = new TreeMap<>(counts);
        changed.put(part, count);
        return new DossierCounts(changed);
    }

    /**
     * The same counts with another of one part.
     *
     * @param part the part
     * @param count its count, such as {@code "more than 39000"}
     * @return the counts
     * @throws DossierException if {@link Count#parse} does not read it
     */
    public DossierCounts with(DossierPart part, String count) {
        return with(part, Count.parse(count));
    }

    /**
     * The same counts with another of one part.
     *
     * @param part the part
     * @param count its count, known exactly, 0 to {@link Count#LARGEST}
     * @return the counts
     * @throws DossierException if it is not in that range
     */
    public DossierCounts with(DossierPart part, long count) {
        return with(part, Count.of(count));
    }

    /**
     * What is given of one part.
     *
     * @param part the part
     * @return its count; {@link Count#UNKNOWN} if it is absent
     */
    public Count count(DossierPart part) {
        return counts.getOrDefault(part, Count.UNKNOWN);
    }

    /**
     * What is given.
     *
     * @return the counts by part, in the order of the parts; what is unknown is absent
     */
    public SortedMap<DossierPart, Count> counts() {
        return counts;
    }

    /**
     * Adds the counts of other dossiers, part by part. A part that is unknown here and 5 there is at least 5.
     *
     * @param other the counts of other dossiers: nobody here can know whether they are the same
     * @return the sum
     * @throws DossierException if a count exceeds {@link Count#LARGEST}
     */
    public DossierCounts plus(DossierCounts other) {
        Map<DossierPart, Count> added = new EnumMap<>(DossierPart.class);
        for (DossierPart part : DossierPart.values()) {
            added.put(part, count(part).plus(other.count(part)));
        }
        return new DossierCounts(added);
    }

    /**
     * The sums that the counts allow to check: both sides say something.
     *
     * @return the checks, in the order of {@link DossierSum}
     */
    public List<SumCheck> sums() {
        return sums.checks();
    }

    /**
     * The sums that fail.
     *
     * @return a fault for each, {@link DossierProblem#SUM_FAILS}; empty if nothing contradicts itself
     */
    public List<Fault> faults() {
        return sums().stream().map(SumCheck::fault).flatMap(Optional::stream).toList();
    }

    /**
     * A rate.
     *
     * @param rate which
     * @return its value, exact where its counts are exact, else the range that their bounds allow
     * @throws DossierException if a part is missing, the bounds say nothing about the rate, it would be of nothing, or a sum that it
     *     rests on fails
     */
    public RateValue rate(DossierRate rate) {
        Set<CountSum> restsOn = restsOn(rate);
        List<SumCheck> failing = new ArrayList<>();
        for (SumCheck check : sums()) {
            if (check.verdict() == SumCheck.Verdict.FAILS && restsOn.contains(check.sum())) {
                failing.add(check);
            }
        }
        if (!failing.isEmpty()) {
            throw DossierException.of(
                    DossierProblem.RATE_CONTRADICTED,
                    "rate",
                    rate.label(),
                    "sum",
                    failing.stream().map(SumCheck::words).toList());
        }
        return Share.of(rate, this).value();
    }

    /** The sums of the rate, and of what is not given for it those that it is worked out by. */
    private Set<CountSum> restsOn(DossierRate rate) {
        Set<CountSum> all = new HashSet<>(rate.restsOn());
        Set<CountPart> ends = new HashSet<>(rate.denominator());
        ends.add(rate.numerator());
        Set<CountPart> open = new HashSet<>(ends);
        open.removeIf(part -> given(part).isExact());
        for (CountPart end : open) {
            addMakers(end, all);
            if (!sums.value(end).isExact()) {
                // It is what the others leave of a whole.
                rate.restsOn().stream()
                        .flatMap(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream()))
                        .filter(part -> !ends.contains(part))
                        .forEach(part -> addMakers(part, all));
            }
        }
        return all;
    }

    private Count given(CountPart part) {
        return part instanceof DossierPart known ? count(known) : Count.UNKNOWN;
    }

    private static void addMakers(CountPart part, Set<CountSum> all) {
        for (DossierSum sum : SUMS) {
            if (sum.makesWhole() && sum.whole() == part) {
                all.add(sum);
                sum.parts().forEach(own -> addMakers(own, all));
            }
        }
    }

    /** What is given of a part, and what its own parts add to that. */
    Count value(DossierPart part) {
        return sums.value(part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierCounts others && counts.equals(others.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The one-line form, parts in their order. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return CountsText.line(NAME, counts);
    }
}
