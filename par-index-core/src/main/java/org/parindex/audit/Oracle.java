package org.parindex.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parindex.fact.Fact;

/**
 * Says whether facts can be true together. What it calls contradictory is; of small sets it also finds the contradictions that show only when each
 * reading of each printed change is followed by itself.
 */
final class Oracle {

    /** Two readings each: more would take too long, and no conflict needs them. */
    private static final int MOST_OPEN_CHANGES = 5;

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
        return new Knowledge(FactReading.of(some, Cast.of(all, territory), territory, unsettled));
    }

    private FactReading reading(Collection<Fact> facts) {
        return FactReading.of(facts, Cast.of(facts, territory), territory, unsettled);
    }

    /** As few of these facts as still cannot be true together: leave any one out, and the rest can. */
    Set<Fact> minimal(Set<Fact> contradictory) {
        return fewest(contradictory, this::contradiction);
    }

    /**
     * As few facts as still have a property; more facts never lose it.
     *
     * @param property the facts that it rests on, all or some of those given; absent if these do not have it
     */
    static Set<Fact> fewest(Set<Fact> facts, Function<Set<Fact>, Optional<Set<Fact>>> property) {
        Set<Fact> kept = Limit.noFacts();
        kept.addAll(facts);
        facts.stream()
                .sorted(Comparator.comparing(fact -> fact.subject().id()))
                .filter(kept::contains)
                .forEach(fact -> {
                    Set<Fact> without = Limit.noFacts();
                    without.addAll(kept);
                    without.remove(fact);
                    property.apply(without).ifPresent(kept::retainAll);
                });
        return kept;
    }

    /** The facts that a contradiction rests on; absent if these can be true together. */
    private Optional<Set<Fact>> contradiction(Set<Fact> facts) {
        return contradiction(facts, List.of());
    }

    private Optional<Set<Fact>> contradiction(Set<Fact> facts, List<PrintedChange.Reading> readings) {
        FactReading reading = reading(facts);
        List<Propagator> propagators = reading.model().fresh();
        List<PrintedChange> changes = reading.changes();
        for (int i = 0; i < readings.size(); i++) {
            propagators.add(changes.get(i).read(readings.get(i)));
        }
        List<Propagation.Contradiction> found = Propagation.run(propagators, true);
        if (!found.isEmpty()) {
            return Optional.of(Limit.facts(found.get(0).limits()));
        }
        // One change alone has been given all that either reading allows.
        if (changes.size() < 2 || changes.size() > MOST_OPEN_CHANGES || readings.size() == changes.size()) {
            return Optional.empty();
        }
        for (PrintedChange.Reading next : PrintedChange.Reading.values()) {
            List<PrintedChange.Reading> longer = new ArrayList<>(readings);
            longer.add(next);
            if (contradiction(facts, longer).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(facts);
    }

    /** The limit at one end of what was asked, from these facts; absent if it cannot be asked. */
    Optional<Limit> limit(Collection<Fact> facts, Question question) {
        Cast cast = Cast.of(facts, territory).with(question.scope());
        FactReading reading = FactReading.of(facts, cast, territory, unsettled);
        Optional<Quantity> asked = question.in(reading);
        Propagation.run(reading.model().fresh(), false);
        return asked.map(quantity -> quantity.limit(question.side()));
    }
}
