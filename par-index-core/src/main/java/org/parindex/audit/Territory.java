package org.parindex.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parindex.fact.Scope;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

/**
 * Who there is in which year. A unit has one key through all years, even where its scheme changed; the regions and all units together have keys
 * of their own.
 */
final class Territory {

    /** The key of all units together. */
    static final UnitKey ALL = new UnitKey("all", "all");

    private static final String REGIONS = "regions of ";

    /** Which of the 63 belonged to which region is sure for the announcement of 2023, which printed 2022, too, and later. */
    private static final Map<String, Integer> REGIONS_SURE_SINCE = Map.of("63", 2022);

    private final UnitCatalog catalog;
    private final Map<UnitKey, UnitKey> keys = new ConcurrentHashMap<>();

    /** Each set of units once, so that years are compared at a glance. */
    private final Map<Set<UnitKey>, Set<UnitKey>> fields = new ConcurrentHashMap<>();

    private final Map<Integer, Optional<Round>> rounds = new ConcurrentHashMap<>();

    /**
     * The units of a year.
     *
     * @param units their keys
     * @param regions the members of each region
     * @param areMembersSure whether the members of the regions are known for this year
     */
    record Round(Set<UnitKey> units, Map<UnitKey, List<UnitKey>> regions, boolean areMembersSure) {
        int size() {
            return units.size();
        }
    }

    Territory(UnitCatalog catalog) {
        this.catalog = catalog;
    }

    /** The key of a unit through all years. */
    UnitKey key(UnitKey unit) {
        return keys.computeIfAbsent(unit, catalog::origin);
    }

    static UnitKey key(Region region) {
        return new UnitKey(REGIONS + region.scheme(), region.name().vi());
    }

    static boolean isRegion(UnitKey who) {
        return who.scheme().startsWith(REGIONS);
    }

    /** The units of a year; absent if the catalogue does not reach back so far. */
    Optional<Round> round(int year) {
        return rounds.computeIfAbsent(year, this::roundOf);
    }

    private Optional<Round> roundOf(int year) {
        List<AdministrativeUnit> units;
        try {
            units = catalog.forIndexYear(year).all();
        } catch (UnitLookupException tooEarly) {
            return Optional.empty();
        }
        Set<UnitKey> keys = new LinkedHashSet<>();
        Map<UnitKey, List<UnitKey>> regions = new LinkedHashMap<>();
        boolean sure = true;
        for (AdministrativeUnit unit : units) {
            keys.add(key(unit.key()));
            sure &= unit.region().isPresent()
                    && REGIONS_SURE_SINCE.getOrDefault(unit.region().get().scheme(), 0) <= year;
            unit.region()
                    .ifPresent(region -> regions.computeIfAbsent(key(region), any -> new ArrayList<>())
                            .add(key(unit.key())));
        }
        return Optional.of(new Round(fields.computeIfAbsent(keys, Function.identity()), regions, sure));
    }

    /** Whether the same units stand in both years. */
    boolean isSameField(int year, int other) {
        return round(year).isPresent()
                && round(year).map(Round::units).equals(round(other).map(Round::units));
    }

    /** What somebody is called. */
    Bilingual label(UnitKey who) {
        if (who.equals(ALL)) {
            return new Scope.AllUnits().label();
        }
        if (Cast.isOthers(who)) {
            return Bilingual.of("đơn vị không được nêu tên", "a unit that is not named");
        }
        if (isRegion(who)) {
            return Bilingual.of("vùng " + who.code(), "region " + who.code());
        }
        return catalog.history(who).stream()
                .reduce((first, second) -> second)
                .map(AdministrativeUnit::name)
                .map(name -> Bilingual.same(name.vi()))
                .orElseGet(() -> Bilingual.same(who.toString()));
    }
}
