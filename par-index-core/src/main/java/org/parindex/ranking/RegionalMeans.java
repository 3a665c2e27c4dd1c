package org.parindex.ranking;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.parindex.points.IndexValue;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** The index of a region: the mean of the indices of all its units, and nothing where one of them is not known. */
final class RegionalMeans {

    private RegionalMeans() {}

    static SortedMap<UnitKey, Figure> of(Units regions, Map<UnitKey, Figure> byUnit) {
        ImmutableSortedMap.Builder<UnitKey, Figure> means = ImmutableSortedMap.naturalOrder();
        for (AdministrativeUnit region : regions.all()) {
            mean(regions.members(region.key()), byUnit).ifPresent(figure -> means.put(region.key(), figure));
        }
        return means.build();
    }

    private static Optional<Figure> mean(List<AdministrativeUnit> members, Map<UnitKey, Figure> byUnit) {
        List<Figure> figures = members.stream()
                .flatMap(unit -> Stream.ofNullable(byUnit.get(unit.key())))
                .toList();
        List<IndexValue> values =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        return values.size() < members.size()
                ? Optional.empty()
                : Optional.of(Figure.derived(IndexValue.mean(values), "mean of " + values.size() + " units", figures));
    }
}
