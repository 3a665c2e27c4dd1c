package org.parindex.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.fact.Fact;
import org.parindex.text.Bilingual;

/** Says why facts cannot all be true: what some of them say a quantity is at least, and what others say it is at most. */
final class Reasons {

    private Reasons() {}

    static Bilingual of(List<Fact> conflict, Oracle oracle) {
        // A unit's own value says more to a reader than a published figure or a place.
        Optional<Propagation.Contradiction> plainest = oracle.knowledge(conflict).contradictions().stream()
                .min(Comparator.comparing((Propagation.Contradiction one) ->
                                one.low().quantity().isAuxiliary())
                        .thenComparing(one -> !isAbout(one.low().quantity(), conflict))
                        .thenComparing(one -> one.low().quantity().label().en().length()));
        return plainest.map(Reasons::between)
                .orElse(Bilingual.of(
                        "xét mọi trường hợp, các số liệu này không thể cùng đúng",
                        "whatever is the case, these cannot all be true"));
    }

    private static boolean isAbout(Quantity quantity, List<Fact> conflict) {
        String label = quantity.label().vi();
        return conflict.stream()
                .anyMatch(fact -> label.contains(fact.subject().scope().label().vi()));
    }

    private static Bilingual between(Propagation.Contradiction contradiction) {
        Limit low = contradiction.low();
        Limit high = contradiction.high();
        Bilingual label = low.quantity().label();
        return Bilingual.of(
                label.vi() + ": " + low.words().vi() + ids(low) + ", "
                        + high.words().vi() + ids(high),
                label.en() + ": " + low.words().en() + ids(low) + ", "
                        + high.words().en() + ids(high));
    }

    private static String ids(Limit limit) {
        Set<Fact> facts = Limit.facts(List.of(limit));
        return facts.isEmpty()
                ? ""
                : facts.stream().map(fact -> fact.subject().id()).sorted().collect(Collectors.joining(", ", " (", ")"));
    }
}
