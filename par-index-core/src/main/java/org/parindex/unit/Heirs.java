package org.parindex.unit;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which units took over whose territory: the one rule for a unit that goes on under another key. */
final class Heirs {

    private final SetMultimap<UnitKey, UnitKey> byPredecessor;

    private Heirs(SetMultimap<UnitKey, UnitKey> byPredecessor) {
        this.byPredecessor = byPredecessor;
    }

    static Heirs among(Collection<AdministrativeUnit> units) {
        ImmutableSetMultimap.Builder<UnitKey, UnitKey> heirs = ImmutableSetMultimap.builder();
        units.forEach(unit -> unit.predecessors().forEach(old -> heirs.put(old, unit.key())));
        return new Heirs(heirs.build());
    }

    /** The units that took over territory of a unit, in the order in which they were given. */
    Set<UnitKey> of(UnitKey predecessor) {
        return byPredecessor.get(predecessor);
    }

    /** Whether a unit is an earlier one under a new key: its whole territory, and no other. */
    boolean goesOn(UnitKey earlier, AdministrativeUnit later) {
        return later.predecessors().equals(List.of(earlier)) && of(earlier).size() == 1;
    }
}
