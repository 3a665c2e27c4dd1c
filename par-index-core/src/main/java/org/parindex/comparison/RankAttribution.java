package org.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parindex.comparison.Passing.Place;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

/**
 * A rank change, split into what the unit did itself and what the field did: its own effect is the way from its earlier rank to the
 * rank of its later value among the earlier values of all others; the rest is the effect of the field. Both add up to the change.
 *
 * <p>Where ranks are not known, effects are ranges; and only units of which it is certain are named.
 *
 * @param from where the unit stood in the earlier year
 * @param to where it stands in the later year
 * @param best the best rank that its later value can have among the earlier field
 * @param worst the worst rank that its later value can have among the earlier field
 * @param own the places gained by the unit's own change of value
 * @param field the places gained since others changed, entered or left
 * @param overtaken the units of both years that stand lower to this one than before
 * @param overtakenBy the units of both years that stand higher to this one than before
 * @param enteredAbove the units that are ranked in the later year only, and stand above
 * @param leftAbove the units that were ranked in the earlier year only, and stood above
 * @param undecided of how many other units it is not known whether they are among these
 */
public record RankAttribution(
        Standing from,
        Standing to,
        int best,
        int worst,
        Places own,
        Places field,
        List<Passing> overtaken,
        List<Passing> overtakenBy,
        List<AdministrativeUnit> enteredAbove,
        List<AdministrativeUnit> leftAbove,
        int undecided) {

    /** Copies the collections. */
    public RankAttribution {
        overtaken = List.copyOf(overtaken);
        overtakenBy = List.copyOf(overtakenBy);
        enteredAbove = List.copyOf(enteredAbove);
        leftAbove = List.copyOf(leftAbove);
    }

    /**
     * How many places the unit gained.
     *
     * @return the sum of both effects; absent if a rank is not known
     */
    public OptionalInt rankChange() {
        OptionalInt was = from.rank();
        OptionalInt is = to.rank();
        return was.isPresent() && is.isPresent() ? OptionalInt.of(was.getAsInt() - is.getAsInt()) : OptionalInt.empty();
    }

    /** Of a unit that is ranked in both fields. */
    static RankAttribution of(Fields fields, Standing from, Standing to) {
        Optional<PercentagePoints> change =
                from.value().flatMap(was -> to.value().map(is -> is.minus(was)));
        boolean notFallen = change.filter(by -> by.low().signum() >= 0).isPresent();
        boolean notRisen = change.filter(by -> by.high().signum() <= 0).isPresent();
        RankAmong.Range among = laterValueAmongEarlierField(fields, from, to);
        int best = notRisen ? Math.max(among.best(), from.best()) : among.best();
        int worst = notFallen ? Math.min(among.worst(), from.worst()) : among.worst();
        if (best > worst) {
            // Stated ranks that contradict the values prove nothing.
            best = among.best();
            worst = among.worst();
            notFallen = false;
            notRisen = false;
        }
        int least = from.best() - worst;
        int most = from.worst() - best;
        Places own = new Places(notFallen ? Math.max(least, 0) : least, notRisen ? Math.min(most, 0) : most);
        Places field = new Places(best - to.worst(), worst - to.best());
        return new Passings(fields, from, to).attribution(best, worst, own, field);
    }

    private static RankAmong.Range laterValueAmongEarlierField(Fields fields, Standing from, Standing to) {
        Ranking before = fields.before();
        Measure measure = before.measure();
        YearResults results = before.results();
        Map<UnitKey, Figure> valuesAlone = new LinkedHashMap<>();
        // A stated rank holds for the field as it was; without it, a unit still has its place in the field.
        results.figures(measure).forEach((key, figure) -> valuesAlone.put(key, withoutRanks(figure)));
        valuesAlone.put(from.unit().key(), withoutRanks(to.figure().orElseThrow()));
        Ranking replaced = results.with(measure, valuesAlone)
                .ranking(measure)
                .with(before.ties())
                .with(before.precision());
        Map<UnitKey, Standing> others = ranked(before);
        if (fields.commonOnly()) {
            replaced = replaced.among(Bilingual.same(""), others.keySet());
        }
        Standing standing = replaced.find(from.unit().key()).orElseThrow();
        RankAmong.Range byValue = new RankAmong.Range(standing.best(), standing.worst());
        Optional<IndexValue> later = to.value();
        if (later.isEmpty() || !before.usesPrintedRanks() || fields.commonOnly()) {
            return byValue;
        }
        others.remove(from.unit().key());
        return RankAmong.narrowed(
                byValue,
                later.get(),
                known(from),
                others.values().stream().map(RankAttribution::known).toList());
    }

    private static Figure withoutRanks(Figure figure) {
        return new Figure(figure.values(), List.of(), List.of(), figure.conflicting());
    }

    private static RankAmong.Known known(Standing standing) {
        List<Integer> ranks = standing.figure().stream()
                .flatMap(figure -> figure.ranks().stream())
                .map(rank -> rank.value())
                .sorted()
                .toList();
        return ranks.isEmpty()
                ? new RankAmong.Known(standing.value(), 0, 0)
                : new RankAmong.Known(standing.value(), ranks.get(0), ranks.get(ranks.size() - 1));
    }

    /** The standings of those that are ranked, in order. */
    private static Map<UnitKey, Standing> ranked(Ranking ranking) {
        Map<UnitKey, Standing> ranked = new LinkedHashMap<>();
        ranking.standings().stream()
                .filter(Standing::isRanked)
                .forEach(standing -> ranked.put(standing.unit().key(), standing));
        return ranked;
    }

    /** Who passed whom, one unit after the other. */
    private static final class Passings {

        private final Fields fields;
        private final Standing from;
        private final Standing to;
        private final List<Passing> overtaken = new ArrayList<>();
        private final List<Passing> overtakenBy = new ArrayList<>();
        private final List<AdministrativeUnit> enteredAbove = new ArrayList<>();
        private final List<AdministrativeUnit> leftAbove = new ArrayList<>();
        private int undecided;

        Passings(Fields fields, Standing from, Standing to) {
            this.fields = fields;
            this.from = from;
            this.to = to;
        }

        RankAttribution attribution(int best, int worst, Places own, Places field) {
            Map<UnitKey, Standing> earlier = ranked(fields.before());
            earlier.remove(from.unit().key());
            Map<UnitKey, Standing> later = ranked(fields.now());
            later.remove(to.unit().key());
            later.forEach((key, now) -> {
                Optional<Standing> before =
                        fields.pairing().earlier(key).flatMap(old -> Optional.ofNullable(earlier.remove(old)));
                before.ifPresentOrElse(was -> passed(was, now), () -> came(now, to, enteredAbove));
            });
            earlier.values().forEach(was -> came(was, from, leftAbove));
            return new RankAttribution(
                    from, to, best, worst, own, field, overtaken, overtakenBy, enteredAbove, leftAbove, undecided);
        }

        private void passed(Standing was, Standing is) {
            Optional<Place> before = place(was, from);
            Optional<Place> now = place(is, to);
            if (before.isEmpty() || now.isEmpty()) {
                undecided++;
                return;
            }
            int lower = now.get().compareTo(before.get());
            if (lower != 0) {
                (lower > 0 ? overtaken : overtakenBy).add(new Passing(is.unit(), before.get(), now.get()));
            }
        }

        private void came(Standing other, Standing own, List<AdministrativeUnit> above) {
            Optional<Place> place = place(other, own);
            if (place.isEmpty()) {
                undecided++;
            } else if (place.get() == Place.ABOVE) {
                above.add(other.unit());
            }
        }

        /** Where another unit certainly stands, by rank and by value; where both contradict each other, nothing is certain. */
        private Optional<Place> place(Standing other, Standing own) {
            Optional<Place> byRank = byRank(other, own);
            Optional<Place> byValue = byValue(other, own);
            return byRank.isPresent() && byValue.isPresent() && !byRank.equals(byValue)
                    ? Optional.empty()
                    : byRank.or(() -> byValue);
        }

        private static Optional<Place> byRank(Standing other, Standing own) {
            if (other.worst() < own.best()) {
                return Optional.of(Place.ABOVE);
            }
            if (other.best() > own.worst()) {
                return Optional.of(Place.BELOW);
            }
            return other.rank().isPresent() && own.rank().isPresent() ? Optional.of(Place.LEVEL) : Optional.empty();
        }

        private Optional<Place> byValue(Standing other, Standing own) {
            if (other.value().isEmpty() || own.value().isEmpty()) {
                return Optional.empty();
            }
            PercentagePoints above = other.value().get().minus(own.value().get());
            if (above.isRise()) {
                return Optional.of(Place.ABOVE);
            }
            if (above.isFall()) {
                return Optional.of(Place.BELOW);
            }
            return above.isExact() ? Optional.of(atEqualValue(other, own)) : Optional.empty();
        }

        private Place atEqualValue(Standing other, Standing own) {
            if (fields.before().ties() != TieRule.ORDINAL) {
                return Place.LEVEL;
            }
            return other.unit().key().compareTo(own.unit().key()) < 0 ? Place.ABOVE : Place.BELOW;
        }
    }
}
