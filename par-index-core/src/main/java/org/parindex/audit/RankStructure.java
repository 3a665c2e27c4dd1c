package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parindex.points.Ratio;

/**
 * What ranks say of each other (competition ranking: 1, 2, 2, 4). If somebody has rank k, exactly k − 1 stand before; so between two ranks
 * that are held, k and m, exactly m − k have a rank from k to below m.
 */
final class RankStructure extends Propagator {

    private final List<Quantity> ranks;
    private final int units;

    /**
     * The ranks of a field.
     *
     * @param ranks those of which something is said
     * @param units how many units are ranked
     */
    RankStructure(List<Quantity> ranks, int units) {
        super(Rule.RANK, List.of());
        this.ranks = List.copyOf(ranks);
        this.units = units;
    }

    @Override
    List<Quantity> quantities() {
        return ranks;
    }

    @Override
    boolean isCostly() {
        return true;
    }

    @Override
    void narrow(Propagation propagation) {
        // Rank 1 is held by somebody, and nobody has a rank above the number of units.
        TreeMap<Integer, List<Limit>> held = new TreeMap<>();
        for (Quantity rank : ranks) {
            if (rank.low() == rank.high()) {
                held.putIfAbsent((int) rank.low(), List.of(rank.limit(1), rank.limit(-1)));
            }
        }
        held.put(1, List.of());
        held.put(units + 1, List.of());
        List<Integer> numbers = List.copyOf(held.keySet());
        for (int i = 0; i < numbers.size() - 1; i++) {
            between(propagation, held, numbers.get(i), numbers.get(i + 1));
            between(propagation, held, 1, numbers.get(i + 1));
            between(propagation, held, numbers.get(i), units + 1);
        }
    }

    /** More share a rank than there is room for until the next rank that is held: one of them, or of those who hold that, has another. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        TreeMap<Long, List<Quantity>> held = new TreeMap<>();
        ranks.forEach(
                rank -> held.computeIfAbsent(numbers.apply(rank).numerator().longValueExact(), any -> new ArrayList<>())
                        .add(rank));
        for (Map.Entry<Long, List<Quantity>> one : held.entrySet()) {
            Map.Entry<Long, List<Quantity>> next = held.higherEntry(one.getKey());
            int room = (int) ((next == null ? units + 1 : next.getKey()) - one.getKey());
            if (one.getValue().size() > room) {
                List<Linear> others = new ArrayList<>();
                one.getValue()
                        .subList(0, room + 1)
                        .forEach(rank -> others.addAll(Search.either(rank, one.getKey() - 1, one.getKey() + 1)));
                if (next != null) {
                    others.addAll(Search.either(next.getValue().get(0), next.getKey() - 1, next.getKey() + 1));
                }
                return others;
            }
        }
        return List.of();
    }

    private void between(Propagation propagation, Map<Integer, List<Limit>> held, int from, int below) {
        List<Limit> ends = new ArrayList<>(held.getOrDefault(from, List.of()));
        ends.addAll(held.getOrDefault(below, List.of()));
        List<Quantity> in =
                ranks.stream().filter(rank -> isIn(rank, from, below)).toList();
        List<Quantity> possible = ranks.stream()
                .filter(rank -> rank.high() >= from && rank.low() < below)
                .toList();
        int room = below - from;
        if (in.size() >= room) {
            List<Limit> because = with(ends, in.subList(0, room));
            possible.stream()
                    .filter(rank -> !in.subList(0, room).contains(rank))
                    .forEach(rank -> outside(propagation, rank, from, below, because));
        }
        int others = units - ranks.size();
        if (possible.size() + others <= room) {
            List<Limit> because = with(
                    ends,
                    ranks.stream().filter(rank -> !possible.contains(rank)).toList());
            possible.forEach(rank -> {
                propagation.atLeast(rank, 1, from, this, () -> because);
                propagation.atLeast(rank, -1, -(below - 1L), this, () -> because);
            });
        }
    }

    private static boolean isIn(Quantity rank, int from, int below) {
        return rank.low() >= from && rank.high() < below;
    }

    /** All ranks from one to below another are taken by others. */
    private void outside(Propagation propagation, Quantity rank, int from, int below, List<Limit> because) {
        for (int side : new int[] {1, -1}) {
            long near = rank.limit(side).number();
            if (near >= from && near < below) {
                List<Limit> all = new ArrayList<>(because);
                all.add(rank.limit(side));
                propagation.atLeast(rank, side, side > 0 ? below : -(from - 1L), this, () -> all);
            }
        }
    }

    private static List<Limit> with(List<Limit> ends, List<Quantity> ranks) {
        List<Limit> because = new ArrayList<>(ends);
        ranks.forEach(rank -> {
            because.add(rank.limit(1));
            because.add(rank.limit(-1));
        });
        return because;
    }
}
