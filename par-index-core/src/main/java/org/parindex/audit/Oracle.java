package org.parindex.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        return new Knowledge(FactReading.of(facts, territory, unsettled));
    }

    /** As few of these facts as still cannot be true together: leave any one out, and the rest can. */
    Set<Fact> minimal(Set<Fact> contradictory) {
        return fewest(contradictory, this::isContradictory);
    }

    /** As few facts as still have a property; more facts never lose it. */
    static Set<Fact> fewest(Set<Fact> facts, Predicate<Collection<Fact>> property) {
        List<Fact> kept = new ArrayList<>(facts);
        kept.sort((one, other) -> one.subject().id().compareTo(other.subject().id()));
        for (Fact fact : List.copyOf(kept)) {
            List<Fact> without = new ArrayList<>(kept);
            without.removeIf(other -> other == fact);
            if (property.test(without)) {
                kept = without;
            }
        }
        Set<Fact> fewest = Limit.noFacts();
        fewest.addAll(kept);
        return fewest;
    }

    boolean isContradictory(Collection<Fact> facts) {
        return isContradictory(facts, List.of());
    }

    private boolean isContradictory(Collection<Fact> facts, List<PrintedChange.Reading> readings) {
        FactReading reading = FactReading.of(facts, territory, unsettled);
        List<Propagator> propagators = reading.model().fresh();
        List<PrintedChange> changes = reading.changes();
        for (int i = 0; i < readings.size(); i++) {
            propagators.add(changes.get(i).read(readings.get(i)));
        }
        if (!Propagation.run(propagators, true).isEmpty()) {
            return true;
        }
        // One change alone has been given all that either reading allows.
        if (changes.size() < 2 || changes.size() > MOST_OPEN_CHANGES || readings.size() == changes.size()) {
            return false;
        }
        for (PrintedChange.Reading next : PrintedChange.Reading.values()) {
            List<PrintedChange.Reading> longer = new ArrayList<>(readings);
            longer.add(next);
            if (!isContradictory(facts, longer)) {
                return false;
            }
        }
        return true;
    }

    /** The limit at one end of what was asked, from these facts; absent if it cannot be asked. */
    Optional<Limit> limit(Collection<Fact> facts, Question question) {
        FactReading reading = FactReading.of(facts, territory, unsettled);
        Optional<Quantity> asked = question.in(reading);
        Propagation.run(reading.model().fresh(), false);
        return asked.map(quantity -> quantity.limit(question.side()));
    }
}
