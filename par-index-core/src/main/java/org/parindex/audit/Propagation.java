package org.parindex.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lets relations narrow their quantities until nothing changes. Where the low end of a quantity would pass its high end, that is a
 * contradiction; the new end is refused, and the rest goes on, so that one run finds several.
 */
final class Propagation {

    /** Changes that contradict each other by little make the ends creep towards each other; this is far beyond what they need. */
    private static final int MOST_STEPS = 400_000;

    private final Deque<Propagator> waiting = new ArrayDeque<>();
    private final Deque<Propagator> costly = new ArrayDeque<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Deque<Limit> before = new ArrayDeque<>();
    private final boolean stopAtFirst;
    private final int mostSteps;
    private int steps;

    /**
     * Two limits of one quantity that leave nothing between them.
     *
     * @param low at least so much
     * @param high at most so much, which is less
     */
    record Contradiction(Limit low, Limit high) {
        List<Limit> limits() {
            return List.of(low, high);
        }
    }

    private Propagation(boolean stopAtFirst, int mostSteps) {
        this.stopAtFirst = stopAtFirst;
        this.mostSteps = mostSteps;
    }

    /**
     * Runs to the end.
     *
     * @param stopAtFirst whether one contradiction is enough
     * @return the contradictions, in the order in which they were found; empty if there are none
     */
    static List<Contradiction> run(Collection<Propagator> propagators, boolean stopAtFirst) {
        Propagation propagation = new Propagation(stopAtFirst, MOST_STEPS);
        propagators.forEach(Propagation::watch);
        propagators.forEach(propagation::wake);
        propagation.work();
        return propagation.contradictions;
    }

    /**
     * Runs with some relations more, and leaves all as it was before; relations by nature go on watching.
     *
     * @param more the further relations
     * @param late relations by nature that were added so before
     * @return the contradictions that the further relations bring
     */
    static List<Contradiction> tryOut(Collection<Propagator> more, Collection<Propagator> late) {
        Propagation propagation = new Propagation(false, MOST_STEPS);
        more.forEach(Propagation::watch);
        more.forEach(propagation::wake);
        late.forEach(propagation::wake);
        propagation.work();
        propagation.undo();
        more.stream().filter(propagator -> !propagator.facts().isEmpty()).forEach(Propagation::unwatch);
        return propagation.contradictions;
    }

    /**
     * Runs with one relation more, which stays until {@link #undo(Propagator)}.
     *
     * @param mostSteps after so many changes it stops, and what follows is true, but not all
     */
    static Propagation attempt(Propagator more, int mostSteps) {
        Propagation propagation = new Propagation(true, mostSteps);
        watch(more);
        propagation.wake(more);
        propagation.work();
        return propagation;
    }

    boolean isContradictory() {
        return !contradictions.isEmpty();
    }

    /** Leaves all as it was before an attempt. */
    void undo(Propagator more) {
        undo();
        unwatch(more);
    }

    private static void watch(Propagator propagator) {
        propagator.quantities().forEach(quantity -> quantity.watchers().add(propagator));
    }

    private static void unwatch(Propagator propagator) {
        propagator.quantities().forEach(quantity -> quantity.watchers().remove(propagator));
    }

    private void undo() {
        waiting.forEach(propagator -> propagator.setWaiting(false));
        costly.forEach(propagator -> propagator.setWaiting(false));
        while (!before.isEmpty()) {
            Limit limit = before.pop();
            limit.quantity().narrow(limit);
        }
        contradictions.forEach(one -> one.low().quantity().mend());
    }

    private void work() {
        while (isAnyWaiting() && steps < mostSteps && !(stopAtFirst && !contradictions.isEmpty())) {
            Propagator next = waiting.isEmpty() ? costly.remove() : waiting.remove();
            next.setWaiting(false);
            next.narrow(this);
        }
    }

    private boolean isAnyWaiting() {
        return !waiting.isEmpty() || !costly.isEmpty();
    }

    private void wake(Propagator propagator) {
        if (!propagator.isWaiting()) {
            propagator.setWaiting(true);
            (propagator.isCostly() ? costly : waiting).add(propagator);
        }
    }

    /** Whether a new end would be news. */
    static boolean isNews(Quantity quantity, int side, long least) {
        long now = quantity.least(side);
        return least > now
                && !quantity.isBroken()
                && (least - now >= quantity.worthwhile() || least > quantity.most(side));
    }

    /** The quantity, with the sign of the side, is at least so much. */
    void atLeast(Quantity quantity, int side, long least, Propagator by, Limit... because) {
        if (isNews(quantity, side, least)) {
            set(quantity, side, least, by, List.of(because));
        }
    }

    /** The same, with reasons that are gathered only if it is news. */
    void atLeast(Quantity quantity, int side, long least, Propagator by, Supplier<List<Limit>> because) {
        if (isNews(quantity, side, least)) {
            set(quantity, side, least, by, because.get());
        }
    }

    private void set(Quantity quantity, int side, long least, Propagator by, List<Limit> because) {
        steps++;
        Limit limit = new Limit(quantity, side, quantity.onGrid(least), by, because);
        if (limit.value() > quantity.most(side)) {
            quantity.breakUp();
            contradictions.add(
                    side > 0
                            ? new Contradiction(limit, quantity.limit(-1))
                            : new Contradiction(quantity.limit(1), limit));
            return;
        }
        before.push(quantity.limit(side));
        quantity.narrow(limit);
        quantity.watchers().forEach(this::wake);
    }
}
