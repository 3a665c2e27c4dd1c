package org.parindex.published;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.fact.Fact;

/**
 * The facts whose contradiction lies open: two figures printed of one thing, and ranks that no ranking can have. They are marked wherever figures
 * are shown, and years are asked for often; so they are found without an audit, which searches for far more and takes its time.
 */
final class Disputes {

    private Disputes() {}

    static Set<Fact> of(Collection<Fact> facts) {
        List<Fact> plain = facts.stream().filter(YearFigures::isPlain).toList();
        Set<Fact> disputed = new HashSet<>();
        ListMultimap<List<Object>, Fact> byThing = plain.stream()
                .filter(fact -> fact.kind() != Fact.Kind.UNIT_COUNT && fact.kind() != Fact.Kind.GAP)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Disputes::thing, fact -> fact));
        Multimaps.asMap(byThing).values().stream()
                .filter(same -> same.stream().map(Fact::words).distinct().count() > 1)
                .forEach(disputed::addAll);
        ListMultimap<List<Object>, Fact> byRanking = plain.stream()
                .filter(fact -> fact instanceof Fact.Rank && fact.unit().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        fact -> List.of(
                                fact.subject().indexYear(), fact.subject().measure()),
                        fact -> fact));
        Multimaps.asMap(byRanking).values().forEach(ranks -> disputed.addAll(impossible(ranks)));
        return disputed;
    }

    private static List<Object> thing(Fact fact) {
        Fact.Subject subject = fact.subject();
        return List.of(
                fact.kind(), subject.scope(), subject.indexYear(), subject.measure(), PublishedFigures.baseYear(fact));
    }

    /** Of two units that share rank 3 and one that has rank 4, one is wrong: the next rank is 5. */
    private static Stream<Fact> overlapping(int rank, ListMultimap<Integer, Fact> byRank) {
        List<Fact> tied = byRank.get(rank);
        int units = tied.stream().map(Fact::unit).collect(Collectors.toSet()).size();
        List<Fact> within = IntStream.range(rank + 1, rank + units)
                .boxed()
                .flatMap(next -> byRank.get(next).stream())
                .filter(next -> tied.stream().noneMatch(one -> one.unit().equals(next.unit())))
                .toList();
        return within.isEmpty() ? Stream.empty() : Stream.concat(tied.stream(), within.stream());
    }

    private static List<Fact> impossible(List<Fact> ranks) {
        ListMultimap<Integer, Fact> byRank = ranks.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        fact -> ((Fact.Rank) fact).rank().orElseThrow(), fact -> fact));
        return byRank.keySet().stream()
                .flatMap(rank -> overlapping(rank, byRank))
                .toList();
    }
}
