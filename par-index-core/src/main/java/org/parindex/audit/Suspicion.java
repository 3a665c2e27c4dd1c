package org.parindex.audit;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.parindex.fact.Fact;

/**
 * Which of several facts is the more likely to be wrong: the one that contradicts more, then the one of weaker status, with fewer sources, of the
 * later year, with the later name.
 */
final class Suspicion implements Comparator<Fact> {

    private final IdentityHashMap<Fact, Integer> conflicts = new IdentityHashMap<>();
    private final Comparator<Fact> order = Comparator.comparing((Fact fact) -> -conflicts.getOrDefault(fact, 0))
            .thenComparing(fact -> fact.subject().provenance().status(), Comparator.reverseOrder())
            .thenComparing(fact -> fact.subject().provenance().sources().size())
            .thenComparing(fact -> fact.subject().indexYear(), Comparator.reverseOrder())
            .thenComparing(fact -> fact.subject().id(), Comparator.reverseOrder());

    static Suspicion of(Iterable<Set<Fact>> conflicts) {
        Suspicion suspicion = new Suspicion();
        conflicts.forEach(conflict -> conflict.forEach(fact -> suspicion.conflicts.merge(fact, 1, Integer::sum)));
        return suspicion;
    }

    /** The most suspicious first. */
    @Override
    public int compare(Fact one, Fact other) {
        return order.compare(one, other);
    }

    List<Fact> sorted(Set<Fact> facts) {
        return facts.stream().sorted(this).toList();
    }

    /** Of lists that are sorted themselves: the one with the most suspicious fact first, then the shorter one. */
    Comparator<List<Fact>> ofLists() {
        Comparator<List<Fact>> byFirst = Comparator.comparing(facts -> facts.get(0), this);
        return byFirst.thenComparing(facts -> facts.size()).thenComparing(this::compareAll);
    }

    private int compareAll(List<Fact> one, List<Fact> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
