package org.parindex.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.unit.UnitKey;

/**
 * Who is named in facts. Units that no fact names are alike, so that one stands for all of them, or for all of a region where facts speak of
 * regions: a handful of facts is not about 63 units.
 */
final class Cast {

    /** So few are followed one by one, named or not. */
    private static final int FEW = 6;

    private static final String OTHERS = "others";

    private final Territory territory;
    private final Set<UnitKey> named = new HashSet<>();
    private final Map<Integer, Map<UnitKey, Integer>> units = new HashMap<>();
    private final Map<Map.Entry<UnitKey, Integer>, Map<UnitKey, Integer>> members = new HashMap<>();
    private boolean byRegion;

    private Cast(Territory territory) {
        this.territory = territory;
    }

    static Cast of(Collection<Fact> facts, Territory territory) {
        Cast cast = new Cast(territory);
        for (Fact fact : facts) {
            cast.name(fact.subject().scope());
            if (fact instanceof Fact.Gap gap) {
                cast.name(gap.against());
            }
        }
        return cast;
    }

    private void name(Scope scope) {
        if (scope instanceof Scope.OneUnit one) {
            named.add(territory.key(one.unit().key()));
        }
        byRegion |= scope instanceof Scope.OneRegion;
    }

    /** The same, and one more. */
    Cast with(Scope scope) {
        Cast more = new Cast(territory);
        more.named.addAll(named);
        more.byRegion = byRegion;
        more.name(scope);
        return more;
    }

    /** The units of a year: who is named, and who stands for how many others; none if they are not known. */
    Map<UnitKey, Integer> units(int year) {
        return units.computeIfAbsent(
                year, any -> territory.round(year).map(this::units).orElse(Map.of()));
    }

    /** The units of a year that are followed one by one. */
    List<UnitKey> followed(int year) {
        return units(year).keySet().stream().filter(unit -> !isOthers(unit)).toList();
    }

    /** Whether every unit of a year is followed. */
    boolean isComplete(int year) {
        return units(year).keySet().stream().noneMatch(Cast::isOthers);
    }

    private Map<UnitKey, Integer> units(Territory.Round round) {
        if (!byRegion) {
            return count(round.units(), "all", round);
        }
        Map<UnitKey, Integer> all = new LinkedHashMap<>();
        Set<UnitKey> rest = new LinkedHashSet<>(round.units());
        round.regions().forEach((region, units) -> {
            all.putAll(count(units, region.code(), round));
            units.forEach(rest::remove);
        });
        all.putAll(count(rest, "all", round));
        return all;
    }

    /** The units of a region; none if they are not known. */
    Map<UnitKey, Integer> units(UnitKey region, int year) {
        return members.computeIfAbsent(
                Map.entry(region, year),
                any -> territory
                        .round(year)
                        .filter(round ->
                                round.areMembersSure() && round.regions().containsKey(region))
                        .map(round -> count(round.regions().getOrDefault(region, List.of()), region.code(), round))
                        .orElse(Map.of()));
    }

    private Map<UnitKey, Integer> count(Collection<UnitKey> units, String group, Territory.Round round) {
        Map<UnitKey, Integer> all = new LinkedHashMap<>();
        UnitKey others = new UnitKey(OTHERS, group);
        for (UnitKey unit : units) {
            boolean isFollowed = round.size() <= FEW || named.contains(unit);
            all.merge(isFollowed ? unit : others, 1, Integer::sum);
        }
        return all;
    }

    static boolean isOthers(UnitKey who) {
        return who.scheme().equals(OTHERS);
    }
}
