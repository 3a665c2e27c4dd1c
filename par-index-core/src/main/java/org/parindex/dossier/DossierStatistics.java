package org.parindex.dossier;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Fault;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

/**
 * The counts of a territory in a period. They add over disjoint territories of one period ({@link #plus}), and chain over consecutive
 * periods of one territory ({@link #then}).
 *
 * <p>Addition is associative and commutative, with {@link #zero}, so that a stream, or any engine, can fold it:
 *
 * <pre>{@code
 * Period period = Period.parse("2024-01-01..2024-12-31");
 * DossierCounts counts = DossierCounts.parse("dossiers {received: 12, open: nearly 3}");
 * List<DossierStatistics> communes = List.of(
 *         DossierStatistics.of("Lai Châu / Nậm Nhùn / Mường Mô", period, counts),
 *         DossierStatistics.of("Lai Châu / Nậm Nhùn / Nậm Hàng", period, counts));
 * communes.stream().reduce(DossierStatistics.zero(period), DossierStatistics::plus).as("Lai Châu / Nậm Nhùn");
 * }</pre>
 */
public final class DossierStatistics {

    /** The last day on which there were districts. */
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** What is counted on the first day of a period. */
    private static final Set<DossierPart> OF_THE_FIRST = Set.of(DossierPart.CARRIED_OVER);

    /** What is counted on the last day of a period. */
    private static final Set<DossierPart> OF_THE_LAST =
            Set.of(DossierPart.OPEN, DossierPart.OPEN_WITHIN, DossierPart.OPEN_OVERDUE, DossierPart.WAITING);

    private final SortedSet<Place> territory;
    private final Period period;
    private final DossierCounts counts;

    private DossierStatistics(SortedSet<Place> territory, Period period, DossierCounts counts) {
        this.territory = territory;
        this.period = period;
        this.counts = counts;
    }

    /**
     * The statistics of a place.
     *
     * @param place the place; of kind {@link UnitKind#DISTRICT}, the period must end by 30 June 2025
     * @param period the period
     * @param counts the counts
     * @return the statistics
     * @throws DossierException if the place is a district, of which there are none any more at the end of the period
     */
    public static DossierStatistics of(Place place, Period period, DossierCounts counts) {
        requireThere(place, period);
        return new DossierStatistics(places(List.of(place)), period, counts);
    }

    private static void requireThere(Place place, Period period) {
        if (place.kind().filter(kind -> kind == UnitKind.DISTRICT).isPresent()
                && period.to().isAfter(LAST_OF_DISTRICTS)) {
            throw DossierException.of(
                    DossierProblem.DISTRICT_ABOLISHED, "place", Bilingual.same(place.path()), "period", period.shown());
        }
    }

    /**
     * The statistics of a place.
     *
     * @param path its path from the top, such as {@code Lai Châu / Nậm Nhùn}
     * @param period the period
     * @param counts the counts
     * @return the statistics
     * @throws DossierException if {@link Place#parse} does not read the path
     */
    public static DossierStatistics of(String path, Period period, DossierCounts counts) {
        return of(Place.parse(path), period, counts);
    }

    /**
     * The statistics of no place: what is added to them stays as it is.
     *
     * @param period the period
     * @return no territory, and every part exactly 0
     */
    public static DossierStatistics zero(Period period) {
        return new DossierStatistics(places(List.of()), period, DossierCounts.ZERO);
    }

    private static SortedSet<Place> places(Iterable<Place> places) {
        return ImmutableSortedSet.orderedBy(Place.BY_PATH).addAll(places).build();
    }

    /**
     * Where.
     *
     * @return the places, none within another, in the order of their paths
     */
    public SortedSet<Place> territory() {
        return territory;
    }

    /**
     * When.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * How many.
     *
     * @return the counts
     */
    public DossierCounts counts() {
        return counts;
    }

    /**
     * Adds the statistics of another territory.
     *
     * @param other statistics of the same period, of a territory that has nothing in common with this one
     * @return the statistics of both territories
     * @throws DossierException if the periods differ, or the territories overlap, with every place that does; or a sum is too large
     */
    public DossierStatistics plus(DossierStatistics other) {
        List<Fault> faults = new ArrayList<>();
        if (!period.equals(other.period)) {
            faults.add(Fault.of(
                    DossierProblem.PERIODS_DIFFER, "", "first", period.shown(), "other", other.period.shown()));
        }
        for (Place here : territory) {
            for (Place there : other.territory) {
                if (here.overlaps(there)) {
                    faults.add(Fault.of(
                            DossierProblem.TERRITORIES_OVERLAP,
                            "",
                            "one",
                            Bilingual.same(here.path()),
                            "other",
                            Bilingual.same(there.path())));
                }
            }
        }
        refuseIfAny(faults);
        List<Place> both = new ArrayList<>(territory);
        both.addAll(other.territory);
        return new DossierStatistics(places(both), period, counts.plus(other.counts));
    }

    /**
     * The same statistics as those of one place, of which their territory is the whole: that is for the caller to know.
     *
     * @param path the path of the place, such as {@code Lai Châu}
     * @return the statistics of that place
     * @throws DossierException if a part of the territory does not lie within the place
     */
    public DossierStatistics as(String path) {
        return as(Place.parse(path));
    }

    /**
     * The same statistics as those of one place, of which their territory is the whole: that is for the caller to know.
     *
     * @param place the place
     * @return the statistics of that place
     * @throws DossierException if a part of the territory does not lie within the place, or the place is a district, of which there
     *     are none any more at the end of the period
     */
    public DossierStatistics as(Place place) {
        refuseIfAny(territory.stream()
                .filter(part -> !place.contains(part))
                .map(part -> Fault.of(
                        DossierProblem.PLACE_OUTSIDE,
                        "",
                        "part",
                        Bilingual.same(part.path()),
                        "place",
                        Bilingual.same(place.path())))
                .toList());
        return of(place, period, counts);
    }

    /**
     * Why the statistics of the next period cannot follow these.
     *
     * @param next the statistics of the period that begins on the day after
     * @return every fault: another territory, a gap, an overlap, or what is open here is not what is carried over there; empty if
     *     {@link #then} chains them
     */
    public List<Fault> chainFaults(DossierStatistics next) {
        List<Fault> faults = new ArrayList<>();
        if (!isSameTerritory(next)) {
            faults.add(
                    Fault.of(DossierProblem.TERRITORY_DIFFERS, "", "first", shownPlaces(), "next", next.shownPlaces()));
        }
        try {
            period.joined(next.period);
        } catch (DossierException e) {
            faults.addAll(e.faults());
        }
        Count waiting = counts.count(DossierPart.WAITING);
        Count closing = counts.value(DossierPart.OPEN).added(waiting.isKnown() ? waiting : Count.ZERO);
        Count opening = next.counts.count(DossierPart.CARRIED_OVER);
        if (!closing.canEqual(opening)) {
            faults.add(Fault.of(
                    DossierProblem.CHAIN_BROKEN,
                    "",
                    "first",
                    period.shown(),
                    "closing",
                    Count.shown(closing),
                    "next",
                    next.period.shown(),
                    "opening",
                    Count.shown(opening)));
        }
        return faults;
    }

    /**
     * These statistics and those of the next period as one: what came in and what became of it is added, what was carried over is
     * that of the first, what is open that of the last. What was received is then what the first carried over and what both received
     * in their periods. Chaining is associative.
     *
     * @param next the statistics of the same territory for the period that begins on the day after
     * @return the statistics of both periods
     * @throws DossierException if anything hinders it, with every fault; see {@link #chainFaults}; or a sum is too large
     */
    public DossierStatistics then(DossierStatistics next) {
        refuseIfAny(chainFaults(next));
        Map<DossierPart, Count> chained = new EnumMap<>(DossierPart.class);
        for (DossierPart part : DossierPart.values()) {
            if (OF_THE_FIRST.contains(part)) {
                chained.put(part, counts.count(part));
            } else if (OF_THE_LAST.contains(part)) {
                chained.put(part, next.counts.count(part));
            } else {
                chained.put(part, counts.count(part).plus(next.counts.count(part)));
            }
        }
        // Both periods received what passed from one to the other.
        chained.put(
                DossierPart.RECEIVED,
                counts.count(DossierPart.CARRIED_OVER)
                        .plus(counts.count(DossierPart.IN_PERIOD).plus(next.counts.count(DossierPart.IN_PERIOD))));
        Period both = period.joined(next.period);
        // The next may name the place without its kind.
        territory.forEach(place -> requireThere(place, both));
        return new DossierStatistics(territory, both, DossierCounts.of(chained));
    }

    private ReportText text() {
        return new ReportText(territory, period, counts, Optional.empty());
    }

    /**
     * The statistics for programs, in the columns of {@link DossierReport#toTable}.
     *
     * @return the table
     */
    public Table toTable() {
        return text().table();
    }

    /**
     * The statistics for people: the parts, every sum with its verdict, and the four rates, or why there is none.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return text().text(language);
    }

    /**
     * The same in Markdown.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return text().markdown(language);
    }

    private boolean isSameTerritory(DossierStatistics other) {
        return territory.size() == other.territory.size()
                && territory.stream()
                        .allMatch(place -> other.territory.stream()
                                .anyMatch(there -> there.contains(place) && place.contains(there)));
    }

    private Bilingual shownPlaces() {
        return Bilingual.same(territory.stream().map(Place::path).collect(Collectors.joining("; ")));
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DossierException(faults);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierStatistics statistics
                && territory.equals(statistics.territory)
                && period.equals(statistics.period)
                && counts.equals(statistics.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(territory, period, counts);
    }

    /** The places, the period and the counts, on one line. */
    @Override
    public String toString() {
        return territory.stream().map(Place::path).toList() + " " + period + " " + counts;
    }
}
