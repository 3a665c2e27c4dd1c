package org.parindex.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parindex.ranking.Measure;
import org.parindex.unit.UnitKey;

/** The ranks of a {@link Model}: of units among all units, and of regions among the regions. */
final class Ranks {

    private final Model model;
    private final Map<Field, Map<UnitKey, Quantity>> held = new LinkedHashMap<>();
    private final Map<Field, Integer> related = new HashMap<>();
    private final Map<Field, Map<Quantity, Supplier<Optional<RankOfGap>>>> distances = new LinkedHashMap<>();
    private final Set<Quantity> withValue = new HashSet<>();

    /** Who is ranked together. */
    private record Field(boolean ofRegions, Measure measure, int year) {}

    Ranks(Model model) {
        this.model = model;
    }

    /** The rank of a unit among all, or of a region among the regions; absent if it is not in the field. */
    Optional<Quantity> rank(UnitKey who, Measure measure, int year) {
        Field field = new Field(Territory.isRegion(who), measure, year);
        Set<UnitKey> members = members(field);
        return members.contains(who)
                ? Optional.of(held.computeIfAbsent(field, any -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                who,
                                any -> new Quantity(
                                        () -> Model.of("hạng của", "rank of", model.named(who, measure, year)),
                                        Quantity.Form.WHOLE,
                                        1,
                                        1,
                                        members.size())))
                : Optional.empty();
    }

    private Set<UnitKey> members(Field field) {
        return model.territory()
                .round(field.year())
                .map(round -> field.ofRegions() ? round.regions().keySet() : round.units())
                .orElse(Set.of());
    }

    /** The places that a unit gained; absent where ranks of different fields do not compare. */
    Optional<Quantity> change(UnitKey who, Measure measure, int baseYear, int year) {
        if (!model.territory().isSameField(baseYear, year)) {
            return Optional.empty();
        }
        return rank(who, measure, baseYear)
                .flatMap(before -> rank(who, measure, year)
                        .map(now -> model.difference(now, before).difference()));
    }

    /** Takes note of the distance of two values, which says something of their ranks if these are ranked together. */
    void compare(UnitKey one, UnitKey other, Measure measure, int year, Quantity distance) {
        Field field = new Field(Territory.isRegion(one), measure, year);
        if (members(field).contains(one) && members(field).contains(other)) {
            distances
                    .computeIfAbsent(field, any -> new LinkedHashMap<>())
                    .put(
                            distance,
                            () -> rank(one, measure, year)
                                    .flatMap(above -> rank(other, measure, year)
                                            .map(below -> new RankOfGap(distance, above, below))));
        }
    }

    /** Where ranks are spoken of, distances say which of two is the better. */
    private void relateDistances() {
        List.copyOf(held.keySet()).forEach(field -> {
            Map<Quantity, Supplier<Optional<RankOfGap>>> found = distances.remove(field);
            if (found != null) {
                found.values().forEach(relation -> relation.get().ifPresent(model::add));
            }
        });
    }

    /** Adds to the model what ranks say of each other, and, where anything is said of values, what they say of these. */
    void relate() {
        relateDistances();
        held.forEach((field, ranks) -> {
            if (!Integer.valueOf(ranks.size()).equals(related.put(field, ranks.size()))) {
                model.add(new RankStructure(
                        List.copyOf(ranks.values()), members(field).size()));
            }
            if (model.hasValues(field.measure(), field.year())) {
                ranks.forEach((who, rank) -> relate(field, who, rank));
            }
        });
    }

    /**
     * Gives a rank to all who are followed, printed or not, where ranks are spoken of: if all others are behind the first, somebody of these is the
     * first.
     */
    void rankAll() {
        for (Field field : List.copyOf(held.keySet())) {
            List<UnitKey> followed = field.ofRegions()
                    ? List.copyOf(members(field))
                    : model.cast().followed(field.year());
            followed.forEach(who -> rank(who, field.measure(), field.year()));
        }
    }

    private void relate(Field field, UnitKey who, Quantity rank) {
        Optional<Order> order = field.ofRegions()
                ? model.orderOfRegions(field.measure(), field.year())
                : model.order(field.measure(), field.year());
        if (order.isPresent() && withValue.add(rank)) {
            model.add(new RankOfValue(rank, model.value(who, field.measure(), field.year()), order.get()));
        }
    }
}
