package org.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parindex.fact.Fact;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Points;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

/**
 * The figures of one index year, gathered from facts: what is printed of the year itself, and what follows from printed changes of
 * other years. A derived figure is used only where nothing is printed, and says how it was derived.
 */
final class YearFigures {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final int indexYear;
    private final int units;
    private final Set<Fact> disputed;
    private final Function<Fact, Optional<UnitKey>> key;
    private final Map<Measure, Map<UnitKey, Known>> byMeasure = new TreeMap<>();

    private YearFigures(int indexYear, int units, Set<Fact> disputed, Function<Fact, Optional<UnitKey>> key) {
        this.indexYear = indexYear;
        this.units = units;
        this.disputed = disputed;
        this.key = key;
    }

    private static final class Known {
        private final List<Stated<IndexValue>> values = new ArrayList<>();
        private final List<Stated<PrintedPoints>> points = new ArrayList<>();
        private final List<Stated<Integer>> ranks = new ArrayList<>();
        private final List<Stated<IndexValue>> derivedValues = new ArrayList<>();
        private final List<Stated<Integer>> derivedRanks = new ArrayList<>();
        private boolean conflicting;

        Figure figure() {
            List<Stated<IndexValue>> allValues = values.isEmpty() ? narrowed(derivedValues) : agreed(values);
            List<Stated<PrintedPoints>> allPoints = agreed(points);
            List<Stated<Integer>> allRanks = agreed(ranks.isEmpty() ? derivedRanks : ranks);
            boolean disagree = allValues.size() > 1 || allPoints.size() > 1 || allRanks.size() > 1;
            Figure figure = new Figure(allValues, allPoints, allRanks, conflicting || disagree);
            return maximum().map(figure::withAttainable).orElse(figure);
        }

        /** The points that the index is of, where all that were printed with a maximum have the same. */
        private Optional<Points> maximum() {
            List<Points> printed = points.stream()
                    .flatMap(one -> one.value().maximum().stream())
                    .distinct()
                    .toList();
            return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
        }

        boolean isEmpty() {
            return values.isEmpty()
                    && points.isEmpty()
                    && ranks.isEmpty()
                    && derivedValues.isEmpty()
                    && derivedRanks.isEmpty();
        }

        /** Ranges that overlap agree: the value lies in what they have in common. */
        private static List<Stated<IndexValue>> narrowed(List<Stated<IndexValue>> derived) {
            List<Stated<IndexValue>> distinct = agreed(derived);
            Ratio low = distinct.stream().map(one -> one.value().low()).reduce(Ratio.ZERO, Ratio::max);
            Ratio high = distinct.stream().map(one -> one.value().high()).reduce(HUNDRED, Ratio::min);
            return distinct.size() < 2 || low.compareTo(high) > 0
                    ? distinct
                    : List.of(new Stated<>(
                            IndexValue.between(low, high),
                            distinct.stream()
                                    .map(Stated::provenance)
                                    .reduce(Provenance::and)
                                    .orElseThrow()));
        }

        /** The same figure stated twice is one figure. */
        private static <T> List<Stated<T>> agreed(List<Stated<T>> stated) {
            Map<T, Stated<T>> distinct = new LinkedHashMap<>();
            stated.forEach(one -> distinct.merge(
                    one.value(),
                    one,
                    (a, b) -> new Stated<>(a.value(), a.provenance().and(b.provenance()))));
            return List.copyOf(distinct.values());
        }
    }

    /**
     * The figures of a year.
     *
     * @param disputed facts that cannot all be true: they stand as they were printed, marked, and nothing is derived from them
     */
    static Map<Measure, Map<UnitKey, Figure>> of(int indexYear, int units, Collection<Fact> facts, Set<Fact> disputed) {
        return of(indexYear, units, facts, disputed, fact -> fact.unit().map(AdministrativeUnit::key));
    }

    /**
     * The figures of a year.
     *
     * @param key whose figure a fact is, if it is one
     */
    static Map<Measure, Map<UnitKey, Figure>> of(
            int indexYear,
            int units,
            Collection<Fact> facts,
            Set<Fact> disputed,
            Function<Fact, Optional<UnitKey>> key) {
        YearFigures year = new YearFigures(indexYear, units, disputed, key);
        // Bounds, means and distances are no figures; the audit reads them.
        List<Fact> ofUnits = facts.stream()
                .filter(fact -> isPlain(fact) && key.apply(fact).isPresent())
                .toList();
        ofUnits.stream().filter(fact -> fact.subject().indexYear() == indexYear).forEach(year::printed);
        ofUnits.forEach(fact -> year.derived(fact, ofUnits));
        year.percentagesOfPoints();
        Map<Measure, Map<UnitKey, Figure>> figures = new TreeMap<>();
        year.byMeasure.forEach((measure, byUnit) -> {
            Map<UnitKey, Figure> known = new LinkedHashMap<>();
            byUnit.forEach((unit, figure) -> {
                if (!figure.isEmpty()) {
                    known.put(unit, figure.figure());
                }
            });
            if (!known.isEmpty()) {
                figures.put(measure, known);
            }
        });
        return figures;
    }

    static boolean isPlain(Fact fact) {
        if (fact instanceof Fact.Value value) {
            return value.figure().isPlain();
        }
        if (fact instanceof Fact.Rank rank) {
            return rank.figure().isPlain();
        }
        return !(fact instanceof Fact.ValueChange change) || change.change().isPlain();
    }

    private Known known(Fact fact) {
        return byMeasure
                .computeIfAbsent(fact.subject().measure(), any -> new TreeMap<>())
                .computeIfAbsent(key.apply(fact).orElseThrow(), any -> new Known());
    }

    private void printed(Fact fact) {
        Provenance provenance = fact.subject().provenance();
        boolean conflicting = disputed.contains(fact);
        if (fact instanceof Fact.Value value) {
            // No province scores above 100: bonus points are a thing of provinces' own sets.
            known(fact).values.add(new Stated<>(value.value().atMost(HUNDRED), provenance));
            known(fact).conflicting |= conflicting;
        } else if (fact instanceof Fact.Points points) {
            known(fact).points.add(new Stated<>(points.points(), provenance));
            known(fact).conflicting |= conflicting;
        } else if (fact instanceof Fact.Rank rank) {
            known(fact).ranks.add(new Stated<>(rank.rank().orElseThrow(), provenance));
            known(fact).conflicting |= conflicting;
        }
    }

    /** A printed change, with the figure at its one end, gives the figure at its other end. */
    private void derived(Fact fact, List<Fact> facts) {
        if (disputed.contains(fact)) {
            return;
        }
        int changed = fact.subject().indexYear();
        if (fact instanceof Fact.RankChange change && change.baseYear() == indexYear) {
            printed(fact, facts, changed, Fact.Rank.class)
                    .forEach(now -> derivedRank(now.rank().orElseThrow(), change.places(), change, now));
        } else if (fact instanceof Fact.RankChange change && changed == indexYear) {
            printed(fact, facts, change.baseYear(), Fact.Rank.class)
                    .forEach(before -> derivedRank(before.rank().orElseThrow(), -change.places(), change, before));
        } else if (fact instanceof Fact.ValueChange change && change.baseYear() == indexYear) {
            printed(fact, facts, changed, Fact.Value.class)
                    .forEach(now -> derivedValue(change.change().figure(), change, now));
        } else if (fact instanceof Fact.ValueChange change && changed == indexYear) {
            printed(fact, facts, change.baseYear(), Fact.Value.class)
                    .forEach(before -> derivedValue(change.change().figure().negate(), change, before));
        }
    }

    private void derivedRank(int printed, int places, Fact.RankChange change, Fact at) {
        int rank = printed + places;
        if (rank < 1 || rank > units) {
            return; // facts that lead to a rank that nobody can have prove nothing
        }
        String how = printed + " in " + at.subject().indexYear() + ", " + (change.places() > 0 ? "+" : "")
                + change.places() + " places from " + change.baseYear() + " to "
                + change.subject().indexYear();
        known(change).derivedRanks.add(new Stated<>(rank, derived(how, change, at)));
    }

    private void derivedValue(BigDecimal since, Fact.ValueChange change, Fact.Value at) {
        IndexValue value = at.value().before(since);
        boolean belowZero = at.value()
                        .high()
                        .compareTo(
                                PercentagePoints.printed(since.toPlainString()).low())
                < 0;
        if (belowZero || value.low().compareTo(HUNDRED) > 0) {
            return; // as with ranks
        }
        String how = at.value().show(Language.EN) + " in " + at.subject().indexYear() + ", "
                + change.change().showSigned(Language.EN) + " from " + change.baseYear() + " to "
                + change.subject().indexYear();
        known(change).derivedValues.add(new Stated<>(value.atMost(HUNDRED), derived(how, change, at)));
    }

    /** The undisputed facts of a kind on the same unit and measure in a year. */
    private <F extends Fact> List<F> printed(Fact fact, List<Fact> facts, int year, Class<F> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(other -> other.subject().indexYear() == year
                        && other.subject().measure().equals(fact.subject().measure())
                        && key.apply(other).equals(key.apply(fact))
                        && !disputed.contains(other))
                .toList();
    }

    private static Provenance derived(String how, Fact change, Fact at) {
        return Provenance.derived(
                how, List.of(change.subject().provenance(), at.subject().provenance()));
    }

    /** Points of a known maximum make a percentage, where none is printed; points without a maximum stay points. */
    private void percentagesOfPoints() {
        byMeasure.values().stream()
                .flatMap(byUnit -> byUnit.values().stream())
                .filter(known -> known.values.isEmpty())
                .forEach(known -> known.points.forEach(points -> points.value()
                        .index()
                        .ifPresent(index -> known.derivedValues.add(new Stated<>(
                                index.atMost(HUNDRED),
                                Provenance.derived(points.value() + " points", List.of(points.provenance())))))));
    }
}
