package org.parindex.unit;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which unit of one set is which of another: the one with its key, or the one that has its whole territory and no other.
 *
 * <p>Keys alone are not enough: code 15 is Yên Bái among the 63 and Lào Cai among the 34, and so each key has its scheme.
 */
public final class Pairing {

    private final Units from;
    private final Units to;
    private final BiMap<UnitKey, UnitKey> same = HashBiMap.create();
    private final Set<UnitKey> merged = new HashSet<>();

    private Pairing(Units from, Units to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Pairs two sets.
     *
     * @param from the units of one time
     * @param to the units of another, later or earlier
     * @return the pairing
     */
    public static Pairing of(Units from, Units to) {
        Pairing pairing = new Pairing(from, to);
        for (AdministrativeUnit unit : to.all()) {
            if (from.get(unit.key()).isPresent()) {
                pairing.same.put(unit.key(), unit.key());
            }
        }
        pairing.inherit(from, to, pairing.same);
        // Backwards in time, the successors stand in the first set.
        pairing.inherit(to, from, pairing.same.inverse());
        return pairing;
    }

    private void inherit(Units earlier, Units later, Map<UnitKey, UnitKey> pairs) {
        Heirs heirs = Heirs.among(later.all());
        for (AdministrativeUnit unit : later.all()) {
            List<UnitKey> old = unit.predecessors().stream()
                    .filter(key -> earlier.get(key).isPresent())
                    .toList();
            // A unit that is there under its own key already took another in; one with two heirs was split.
            boolean wasAnother = earlier.get(unit.key()).isEmpty();
            if (old.size() == 1 && wasAnother && heirs.goesOn(old.get(0), unit)) {
                pairs.put(old.get(0), unit.key());
            } else if (!old.isEmpty()) {
                merged.add(unit.key());
                merged.addAll(old);
            }
        }
    }

    /**
     * The units that are one and the same in both sets.
     *
     * @return the key in the first set, and that in the second
     */
    public Map<UnitKey, UnitKey> same() {
        return Maps.unmodifiableBiMap(same);
    }

    /**
     * What a unit of the second set is in the first.
     *
     * @param later the key in the second set
     * @return the key in the first, if it is there
     */
    public Optional<UnitKey> earlier(UnitKey later) {
        return Optional.ofNullable(same.inverse().get(later));
    }

    /**
     * Whether a unit of either set was merged from, or into, others.
     *
     * @param key the key of the unit
     * @return true if territory passed between it and units of the other set that are not it
     */
    public boolean isMerged(UnitKey key) {
        return merged.contains(key);
    }

    /**
     * The units of either set that are no unit of the other, and whose territory was that of units of the other: Lào Cai of the
     * 34, if the other set are the 63.
     *
     * @return the units, in the order of their keys
     */
    public List<AdministrativeUnit> made() {
        return List.of(to, from).stream()
                .flatMap(units -> units.all().stream())
                .filter(unit -> merged.contains(unit.key()) && !isSame(unit.key()))
                .filter(unit -> unit.predecessors().stream()
                        .anyMatch(
                                old -> from.get(old).isPresent() || to.get(old).isPresent()))
                .toList();
    }

    private boolean isSame(UnitKey key) {
        return same.containsKey(key) || same.containsValue(key);
    }

    /**
     * The merged units whose predecessors lie in more than one region: seven of the 34. For this, regions of two schemes do not
     * compare.
     *
     * @return the units, in the order of their keys
     */
    public List<AdministrativeUnit> straddling() {
        return made().stream()
                .filter(unit -> unit.predecessors().stream()
                                .flatMap(old -> from.get(old).or(() -> to.get(old)).stream())
                                .map(AdministrativeUnit::region)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** How many units are the same, and how many were made of others. */
    @Override
    public String toString() {
        return same.size() + " the same, " + made().size() + " merged";
    }
}
