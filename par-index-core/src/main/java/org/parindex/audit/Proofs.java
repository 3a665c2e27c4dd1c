package org.parindex.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.fact.Fact;
import org.parindex.text.Bilingual;

/** Makes a proof of a limit: the limits that it rests on, in order, without those that no reader wants to know about. */
final class Proofs {

    private final List<Proof.Step> steps = new ArrayList<>();
    private final Set<Fact> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private Proofs() {}

    static Proof of(Limit limit) {
        Proofs proofs = new Proofs();
        inOrder(limit).stream().filter(one -> !isSkipped(one, limit)).forEach(proofs::step);
        return new Proof(proofs.steps);
    }

    /** All that a limit rests on, each after what it rests on itself. */
    private static List<Limit> inOrder(Limit limit) {
        Set<Limit> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Limit> order = new ArrayList<>();
        Deque<Limit> open = new ArrayDeque<>();
        open.push(limit);
        while (!open.isEmpty()) {
            Limit next = open.peek();
            List<Limit> before = next.because().stream()
                    .filter(one -> !done.contains(one) && one.by() != null)
                    .toList();
            if (before.isEmpty() || done.contains(next)) {
                open.pop();
                if (done.add(next) && next.by() != null) {
                    order.add(next);
                }
            } else {
                before.forEach(open::push);
            }
        }
        return order;
    }

    /** Published figures are told with the true value that follows; and that a place has no less than the one behind it goes without saying. */
    private static boolean isSkipped(Limit limit, Limit conclusion) {
        return !limit.equals(conclusion) && (limit.quantity().isAuxiliary() || isChain(limit));
    }

    private static boolean isChain(Limit limit) {
        return limit.by() instanceof Order && limit.because().size() == 1;
    }

    private void step(Limit limit) {
        // What a step takes itself is named each time; what came through limits that are not told, once.
        List<Fact> facts = Stream.concat(own(limit), throughOthers(limit).filter(fact -> !used.contains(fact)))
                .distinct()
                .toList();
        used.addAll(facts);
        Bilingual words = facts.isEmpty() ? rule(limit) : words(facts);
        if (limit.by() instanceof Tried) {
            words = Model.of(rule(limit).vi() + ":", rule(limit).en() + ":", words);
        }
        Bilingual label = limit.quantity().label();
        Bilingual end = limit.words();
        steps.add(
                new Proof.Step(facts, words, Bilingual.of(label.vi() + ": " + end.vi(), label.en() + ": " + end.en())));
    }

    private static Stream<Fact> own(Limit limit) {
        Propagator by = limit.by();
        return by == null ? Stream.of() : by.facts().stream();
    }

    /** The facts that came through limits that are not told. */
    private static Stream<Fact> throughOthers(Limit limit) {
        return limit.because().stream()
                .filter(one -> one.quantity().isAuxiliary() || isChain(one))
                .flatMap(one -> Stream.concat(own(one), throughOthers(one)));
    }

    private static Bilingual rule(Limit limit) {
        Propagator by = limit.by();
        return by == null ? Bilingual.same("") : by.rule().words();
    }

    private static Bilingual words(List<Fact> facts) {
        return Bilingual.of(
                facts.stream().map(fact -> named(fact).vi()).collect(Collectors.joining("; ")),
                facts.stream().map(fact -> named(fact).en()).collect(Collectors.joining("; ")));
    }

    /** A fact with its unit and year. */
    static Bilingual named(Fact fact) {
        Bilingual who = fact.subject().scope().label();
        String year = " " + fact.subject().indexYear() + ": ";
        return Bilingual.of(
                who.vi() + year + fact.words().vi(),
                who.en() + year + fact.words().en());
    }
}
