package org.parindex.comparison;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * Which unit of one set is which of another: the one with its key, or the one with its territory.
 *
 * <p>Keys alone are not enough: code 15 is Yên Bái among the 63 and Lào Cai among the 34, and so each key has its scheme.
 */
final class Pairing {

    private final BiMap<UnitKey, UnitKey> same;
    private final Set<UnitKey> merged;

    private Pairing(BiMap<UnitKey, UnitKey> same, Set<UnitKey> merged) {
        this.same = same;
        this.merged = merged;
    }

    static Pairing of(Units from, Units to) {
        BiMap<UnitKey, UnitKey> same = HashBiMap.create();
        Set<UnitKey> merged = new HashSet<>();
        for (AdministrativeUnit unit : to.all()) {
            if (from.get(unit.key()).isPresent()) {
                same.put(unit.key(), unit.key());
            }
        }
        inherit(from, to, same, merged);
        // Backwards in time, the successors stand in the first set.
        inherit(to, from, same.inverse(), merged);
        return new Pairing(same, merged);
    }

    private static void inherit(Units earlier, Units later, Map<UnitKey, UnitKey> same, Set<UnitKey> merged) {
        Multiset<UnitKey> heirs = HashMultiset.create();
        later.all().forEach(unit -> heirs.addAll(unit.predecessors()));
        for (AdministrativeUnit unit : later.all()) {
            List<UnitKey> old = unit.predecessors().stream()
                    .filter(key -> earlier.get(key).isPresent())
                    .toList();
            // A unit that is there under its own key already took another in; one with two heirs was split.
            boolean wasAnother = earlier.get(unit.key()).isEmpty();
            if (old.size() == 1 && unit.predecessors().size() == 1 && heirs.count(old.get(0)) == 1 && wasAnother) {
                same.put(old.get(0), unit.key());
            } else if (!old.isEmpty()) {
                merged.add(unit.key());
                merged.addAll(old);
            }
        }
    }

    /** The units that are one and the same: of the first set, of the second. */
    Map<UnitKey, UnitKey> same() {
        return same;
    }

    /** What a unit of the second set is in the first. */
    Optional<UnitKey> earlier(UnitKey later) {
        return Optional.ofNullable(same.inverse().get(later));
    }

    /** Whether a unit of either set was merged from, or into, others. */
    boolean isMerged(UnitKey key) {
        return merged.contains(key);
    }
}
