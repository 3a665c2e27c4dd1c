package org.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

/**
 * The possible ranks of units, from their values and from the ranks that are stated. Stated ranks are ranks by competition among all
 * units of the year; under another tie rule they say nothing.
 */
final class StatedRanks {

    private StatedRanks() {}

    /** The possible ranks of a whole round: from the values, narrowed by the ranks that are stated. */
    static List<RankRanges.Range> ofAll(
            List<AdministrativeUnit> field, Map<UnitKey, Figure> figures, TieRule ties, RankPrecision precision) {
        List<Optional<IndexValue>> values = values(field, figures, precision);
        List<RankRanges.Range> byValue = RankRanges.of(ties, values);
        List<Optional<RankRanges.Range>> stated =
                field.stream().map(unit -> statedRange(figures.get(unit.key()))).toList();
        if (!isStatedSo(ties, precision) || stated.stream().allMatch(Optional::isEmpty)) {
            return byValue;
        }
        return IntStream.range(0, field.size())
                .mapToObj(place -> stated.get(place)
                        .orElseGet(() -> narrowed(byValue.get(place), values.get(place), values, stated)))
                .toList();
    }

    /** Ranks are stated by competition, of values with two decimals: among coarser values they would part what is tied. */
    static boolean isStatedSo(TieRule ties, RankPrecision precision) {
        return ties == TieRule.COMPETITION
                && precision
                        .rounding()
                        .map(rounding -> rounding.decimals() >= 2)
                        .orElse(true);
    }

    private static Optional<RankRanges.Range> statedRange(@Nullable Figure figure) {
        if (figure == null || figure.ranks().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> ranks =
                figure.ranks().stream().map(rank -> rank.value()).sorted().toList();
        return Optional.of(new RankRanges.Range(ranks.get(0), ranks.get(ranks.size() - 1)));
    }

    /** A unit below one with a stated rank has a worse rank than that; a unit above one has a better. */
    private static RankRanges.Range narrowed(
            RankRanges.Range range,
            Optional<IndexValue> own,
            List<Optional<IndexValue>> values,
            List<Optional<RankRanges.Range>> stated) {
        int best = range.best();
        int worst = range.worst();
        for (int other = 0; own.isPresent() && other < values.size(); other++) {
            if (values.get(other).isEmpty() || stated.get(other).isEmpty()) {
                continue;
            }
            IndexValue value = values.get(other).get();
            if (value.low().compareTo(own.get().high()) > 0) {
                best = Math.max(best, stated.get(other).get().best() + 1);
            } else if (value.high().compareTo(own.get().low()) < 0) {
                worst = Math.min(worst, stated.get(other).get().worst() - 1);
            }
        }
        // Stated ranks that contradict the values prove nothing: fall back to what the values alone say.
        return best <= worst ? new RankRanges.Range(best, worst) : range;
    }

    /** The possible ranks of some units among themselves; their possible ranks in the whole round help to order them. */
    static List<RankRanges.Range> among(
            Set<UnitKey> keys,
            List<AdministrativeUnit> field,
            List<RankRanges.Range> inField,
            Map<UnitKey, Figure> figures,
            TieRule ties,
            RankPrecision precision) {
        List<Integer> places = IntStream.range(0, field.size())
                .filter(place -> keys.contains(field.get(place).key()))
                .boxed()
                .toList();
        List<RankRanges.Range> byValue =
                RankRanges.of(ties, values(places.stream().map(field::get).toList(), figures, precision));
        if (!isStatedSo(ties, precision)
                || figures.values().stream().allMatch(figure -> figure.ranks().isEmpty())) {
            return byValue;
        }
        List<RankRanges.Range> narrowed = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            RankRanges.Range own = inField.get(places.get(i));
            int surelyAbove = 0;
            int surelyNotAbove = 0;
            for (int place : places) {
                RankRanges.Range other = inField.get(place);
                surelyAbove += other.worst() < own.best() ? 1 : 0;
                surelyNotAbove += other.best() >= own.worst() ? 1 : 0;
            }
            // The unit itself is not above itself; its own range shows that only where its rank is known.
            int possiblyAbove = places.size() - surelyNotAbove - (own.best() == own.worst() ? 0 : 1);
            int best = Math.max(byValue.get(i).best(), 1 + surelyAbove);
            int worst = Math.min(byValue.get(i).worst(), 1 + possiblyAbove);
            narrowed.add(best <= worst ? new RankRanges.Range(best, worst) : byValue.get(i));
        }
        return narrowed;
    }

    private static List<Optional<IndexValue>> values(
            List<AdministrativeUnit> units, Map<UnitKey, Figure> figures, RankPrecision precision) {
        return units.stream()
                .map(unit -> Optional.ofNullable(figures.get(unit.key()))
                        .flatMap(Figure::value)
                        .map(precision::apply))
                .toList();
    }
}
