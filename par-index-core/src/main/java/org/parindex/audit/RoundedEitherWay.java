package org.parindex.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.fact.Fact;

/**
 * Figures printed of one thing that differ by one unit of the last digit: 88.33 and 88.32 are both what 88.325 is rounded to, since nobody says
 * which way halves go. Of such figures none is the published one for certain.
 */
final class RoundedEitherWay {

    /** No figures of this sort. */
    static final RoundedEitherWay NONE = new RoundedEitherWay(Set.of());

    private final Set<List<Fact.Value>> pairs;
    private final Set<Fact.Value> facts;

    private RoundedEitherWay(Set<List<Fact.Value>> pairs) {
        this.pairs = pairs;
        this.facts = pairs.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    static RoundedEitherWay among(Collection<Fact> facts) {
        Map<List<?>, List<Fact.Value>> byThing = facts.stream()
                .filter(Fact.Value.class::isInstance)
                .map(Fact.Value.class::cast)
                .filter(value -> value.figure().isPlain())
                .collect(Collectors.groupingBy(
                        value -> List.of(
                                value.subject().scope().toString(),
                                value.subject().indexYear(),
                                value.subject().measure(),
                                value.figure().figure().scale()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Set<List<Fact.Value>> pairs = byThing.values().stream()
                .flatMap(same -> same.stream()
                        .flatMap(one -> same.stream()
                                .filter(other -> isNext(one, other))
                                .map(other -> List.of(one, other))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return pairs.isEmpty() ? NONE : new RoundedEitherWay(pairs);
    }

    private static boolean isNext(Fact.Value one, Fact.Value other) {
        BigDecimal figure = one.figure().figure();
        return figure.add(figure.ulp()).compareTo(other.figure().figure()) == 0;
    }

    boolean contains(Fact.Value fact) {
        return facts.contains(fact);
    }

    /** The pairs, the lower figure first. */
    Set<List<Fact.Value>> pairs() {
        return pairs;
    }
}
