package org.parindex.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parindex.fact.Fact;

/**
 * Says whether facts can be true together, and what follows from them. What it calls contradictory is. Of a few facts it also finds what shows only
 * case by case, unless there is too much to try: see {@link Search}.
 */
final class Oracle {

    /** Of so few facts all that they leave open is tried. */
    static final int FEW = 12;

    private final Territory territory;
    private final RoundedEitherWay unsettled;

    Oracle(Territory territory, RoundedEitherWay unsettled) {
        this.territory = territory;
        this.unsettled = unsettled;
    }

    /** What follows from facts. */
    Knowledge knowledge(Collection<Fact> facts) {
        return knowledge(facts, facts);
    }

    /** What follows from some facts, so that all others can be tried on top of them. */
    Knowledge knowledge(Collection<Fact> some, Collection<Fact> all) {
        return new Knowledge(FactReading.of(sorted(some), Cast.of(all, territory), territory, unsettled));
    }

    private FactReading reading(Collection<Fact> facts) {
        return FactReading.of(sorted(facts), Cast.of(facts, territory), territory, unsettled);
    }

    /** Few of these facts that still cannot be true together: all of which a contradiction shows at once. */
    Set<Fact> few(Set<Fact> contradictory) {
        return fewest(contradictory, this::contradiction);
    }

    /** As few of these facts as still cannot be true together: leave any one out, and the rest can. */
    Set<Fact> minimal(Set<Fact> contradictory) {
        return fewest(contradictory, this::contradictionByCases);
    }

    /**
     * As few facts as still have a property; more facts never lose it.
     *
     * @param property the facts that it rests on, all or some of those given; absent if these do not have it
     */
    static Set<Fact> fewest(Set<Fact> facts, Function<Set<Fact>, Optional<Set<Fact>>> property) {
        Set<Fact> kept = Limit.noFacts();
        kept.addAll(facts);
        sorted(facts).stream().filter(kept::contains).forEach(fact -> {
            Set<Fact> without = Limit.noFacts();
            without.addAll(kept);
            without.remove(fact);
            property.apply(without).ifPresent(kept::retainAll);
        });
        return kept;
    }

    private static List<Fact> sorted(Collection<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> fact.subject().id()))
                .toList();
    }

    /** The facts that a contradiction rests on; absent if none shows. */
    private Optional<Set<Fact>> contradiction(Set<Fact> facts) {
        return Propagation.run(reading(facts).model().fresh(), true).stream()
                .map(found -> Limit.facts(found.limits()))
                .findFirst();
    }

    /** The facts that contradict each other whatever of all that they leave open is the case; absent if they can be true together. */
    Optional<Set<Fact>> contradictionByCases(Set<Fact> facts) {
        FactReading reading = reading(facts);
        reading.model().ranks().rankAll();
        List<Propagator> relations = reading.model().fresh();
        List<Propagation.Contradiction> found = Propagation.run(relations, true);
        if (!found.isEmpty()) {
            return Optional.of(Limit.facts(found.get(0).limits()));
        }
        return Search.isImpossible(relations) ? Optional.of(facts) : Optional.empty();
    }

    /** The limit at one end of what was asked, from these facts; the tightest, if they are few, and so are the units. Absent if it cannot be asked. */
    Optional<Limit> limit(Collection<Fact> facts, Question question) {
        Cast cast = Cast.of(facts, territory).with(question.scope());
        FactReading reading = FactReading.of(sorted(facts), cast, territory, unsettled);
        Optional<Quantity> asked = question.in(reading);
        boolean isSmall = facts.size() <= FEW && cast.isComplete(question.year());
        if (isSmall) {
            reading.model().ranks().rankAll();
        }
        List<Propagator> relations = reading.model().fresh();
        Propagation.run(relations, false);
        return asked.map(quantity -> {
            Limit limit = quantity.limit(question.side());
            long least = isSmall ? Search.least(relations, quantity, question.side()) : limit.value();
            return least > limit.value()
                    ? new Limit(quantity, question.side(), least, new Tried(sorted(facts)), List.of())
                    : limit;
        });
    }
}
