package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import org.parindex.fact.Fact;

/** What follows from some facts. Where they contradict each other nowhere, one fact more can be tried on top of them, without doing all again. */
final class Knowledge {

    private final FactReading reading;
    private final List<Propagation.Contradiction> contradictions;

    /** Relations by nature that came with facts tried on top: true, but not yet part of what follows. */
    private final List<Propagator> late = new ArrayList<>();

    Knowledge(FactReading reading) {
        this.reading = reading;
        this.contradictions = Propagation.run(reading.model().fresh(), false);
    }

    /** The contradictions that show at once. */
    List<Propagation.Contradiction> contradictions() {
        return contradictions;
    }

    /** The contradictions that one fact more would bring. */
    List<Propagation.Contradiction> with(Fact fact) {
        reading.add(fact);
        List<Propagator> fresh = reading.model().fresh();
        List<Propagation.Contradiction> found = Propagation.tryOut(fresh, late);
        fresh.stream().filter(propagator -> propagator.facts().isEmpty()).forEach(late::add);
        return found;
    }
}
