package org.parindex.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parindex.fact.Fact;

/**
 * Finds the minimal sets of facts that cannot be true together: first some, then those that show when one culprit of each is left out, until the
 * rest is free of contradictions; then all that a culprit contradicts of the rest.
 */
final class Conflicts {

    /** Each round leaves at least one more fact out. */
    private static final int MOST_ROUNDS = 200;

    /** So many conflicts of one fact are told. */
    private static final int ENOUGH = 3;

    /** How often one culprit is tried against less of what is next to it. */
    private static final int MOST_TRIES = 4;

    private final Oracle oracle;
    private final Collection<Fact> facts;
    private final Set<Set<Fact>> found = new LinkedHashSet<>();

    /** Facts without which the rest is free of contradictions. */
    private final Set<Fact> culprits = Limit.noFacts();

    private Conflicts(Oracle oracle, Collection<Fact> facts) {
        this.oracle = oracle;
        this.facts = facts;
    }

    /**
     * What was found.
     *
     * @param minimal the minimal conflicts; none is contained in another
     * @param culprits facts without which the rest is free of contradictions; nearly always part of a conflict
     */
    record Found(Set<Set<Fact>> minimal, Set<Fact> culprits) {}

    static Found of(Collection<Fact> facts, Oracle oracle) {
        Conflicts conflicts = new Conflicts(oracle, facts);
        conflicts.find();
        return new Found(conflicts.telling(), conflicts.culprits);
    }

    /**
     * The conflicts without those that tell a reader nothing more: of one misprinted figure the shortest conflicts say enough, and each long one would
     * cast doubt on many facts.
     */
    private Set<Set<Fact>> telling() {
        Set<Set<Fact>> telling = new LinkedHashSet<>();
        IdentityHashMap<Fact, Integer> told = new IdentityHashMap<>();
        Suspicion suspicion = Suspicion.of(found);
        found.stream()
                .sorted(Comparator.comparing((Set<Fact> conflict) -> conflict.size())
                        .thenComparing(suspicion::sorted, suspicion.ofLists()))
                .forEach(conflict -> {
                    if (conflict.stream()
                            .filter(culprits::contains)
                            .allMatch(fact -> told.getOrDefault(fact, 0) < ENOUGH)) {
                        Set<Fact> minimal = oracle.minimal(conflict);
                        if (telling.stream().noneMatch(minimal::containsAll)) {
                            telling.add(minimal);
                            minimal.forEach(fact -> told.merge(fact, 1, Integer::sum));
                        }
                    }
                });
        return telling;
    }

    private void find() {
        Knowledge rest = oracle.knowledge(facts);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Set<Fact>> open = few(rest.contradictions());
            if (open.isEmpty()) {
                open = byCases(without(facts, culprits));
            }
            if (open.isEmpty()) {
                break;
            }
            while (!open.isEmpty()) {
                Fact culprit = Suspicion.of(open).sorted(union(open)).get(0);
                culprits.add(culprit);
                open.removeIf(conflict -> conflict.contains(culprit));
            }
            rest = oracle.knowledge(without(facts, culprits), facts);
        }
        for (Fact culprit : Suspicion.of(found).sorted(culprits)) {
            few(rest.with(culprit));
            ofNeighbours(culprit);
            Set<Fact> others = Limit.noFacts();
            others.addAll(culprits);
            others.remove(culprit);
            byCases(without(facts, others));
        }
    }

    /** What a few facts leave open is tried case by case, should they not contradict each other at once. */
    private List<Set<Fact>> byCases(List<Fact> some) {
        if (some.size() > Oracle.FEW) {
            return List.of();
        }
        Set<Fact> set = Limit.noFacts();
        set.addAll(some);
        List<Set<Fact>> conflict = new ArrayList<>();
        oracle.contradictionByCases(set).map(oracle::minimal).ifPresent(conflict::add);
        found.addAll(conflict);
        return conflict;
    }

    /** What a culprit contradicts among the facts next to it, when those that it was found to contradict are left out. */
    private void ofNeighbours(Fact culprit) {
        Set<Fact> leftOut = Limit.noFacts();
        leftOut.addAll(culprits);
        leftOut.remove(culprit);
        List<Fact> near = facts.stream().filter(fact -> isNear(fact, culprit)).toList();
        List<Set<Fact>> known = new ArrayList<>(found);
        known.removeIf(conflict -> !conflict.contains(culprit));
        for (int tries = 0; tries < MOST_TRIES && !known.isEmpty(); tries++) {
            Suspicion suspicion = Suspicion.of(known);
            known.forEach(conflict -> conflict.stream()
                    .filter(fact -> fact != culprit)
                    .min(suspicion)
                    .ifPresent(leftOut::add));
            known = few(oracle.knowledge(without(near, leftOut)).contradictions());
        }
    }

    private static boolean isNear(Fact fact, Fact other) {
        Fact.Subject one = fact.subject();
        Fact.Subject two = other.subject();
        return one.scope().toString().equals(two.scope().toString())
                || (one.indexYear() == two.indexYear() && one.measure().equals(two.measure()));
    }

    private List<Set<Fact>> few(List<Propagation.Contradiction> contradictions) {
        Set<Set<Fact>> few = new LinkedHashSet<>();
        for (Propagation.Contradiction contradiction : contradictions) {
            Set<Fact> contradictory = Limit.facts(contradiction.limits());
            // Of several contradictions with one root, the first found is the nearest to it.
            if (few.stream().noneMatch(contradictory::containsAll)) {
                few.add(oracle.few(contradictory));
            }
        }
        found.addAll(few);
        return new ArrayList<>(few);
    }

    private static Set<Fact> union(List<Set<Fact>> conflicts) {
        Set<Fact> all = Limit.noFacts();
        conflicts.forEach(all::addAll);
        return all;
    }

    private static List<Fact> without(Collection<Fact> facts, Set<Fact> leftOut) {
        return facts.stream().filter(fact -> !leftOut.contains(fact)).toList();
    }
}
