package org.parindex.dossier;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Counts of every kind, for laws. */
public final class Dossiers {

    private Dossiers() {}

    /** Counts of every form. */
    public static Arbitrary<Count> counts() {
        Arbitrary<Long> numbers = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 20)),
                Tuple.of(1, Arbitraries.longs().between(0, Count.LARGEST / 100)));
        return Arbitraries.oneOf(
                        numbers.map(Count::of),
                        numbers.map(Count::moreThan),
                        numbers.map(Count::atLeast),
                        numbers.map(Count::nearly),
                        numbers.map(Count::atMost),
                        Combinators.combine(numbers, numbers)
                                .as((a, b) -> Count.between(Math.min(a, b), Math.max(a, b))))
                .withoutEdgeCases();
    }

    /** Any counts, whether or not they add up. */
    public static Arbitrary<DossierCounts> any() {
        return Arbitraries.maps(Arbitraries.of(DossierPart.class), counts()).map(DossierCounts::of);
    }

    /** What a desk really had: every part known, and every sum true. */
    static Arbitrary<DossierCounts> truths() {
        return Arbitraries.longs().between(0, 12).list().ofSize(10).map(Dossiers::truth);
    }

    private static DossierCounts truth(List<Long> leaves) {
        Map<DossierPart, Long> parts = new EnumMap<>(DossierPart.class);
        List<DossierPart> given = List.of(
                DossierPart.ONLINE,
                DossierPart.IN_PERSON,
                DossierPart.BY_POST,
                DossierPart.RESOLVED_BEFORE,
                DossierPart.RESOLVED_ON,
                DossierPart.RESOLVED_OVERDUE,
                DossierPart.OPEN_WITHIN,
                DossierPart.OPEN_OVERDUE,
                DossierPart.RETURNED,
                DossierPart.WAITING);
        for (int i = 0; i < given.size(); i++) {
            parts.put(given.get(i), leaves.get(i));
        }
        // What came in and what became of it are made equal by what is left on either side.
        parts.put(DossierPart.WITHDRAWN, 0L);
        for (DossierSum sum : List.of(
                DossierSum.IN_PERSON_OR_POST,
                DossierSum.IN_PERIOD,
                DossierSum.RESOLVED_WITHIN,
                DossierSum.RESOLVED,
                DossierSum.OPEN)) {
            parts.put(sum.whole(), total(sum, parts));
        }
        long outcome = total(DossierSum.BALANCE, parts);
        long intake = parts.getOrDefault(DossierPart.IN_PERIOD, 0L);
        parts.put(DossierPart.WITHDRAWN, Math.max(0, intake - outcome));
        parts.put(DossierPart.CARRIED_OVER, Math.max(0, outcome - intake));
        parts.put(DossierPart.RECEIVED, Math.max(intake, outcome));
        DossierCounts counts = DossierCounts.unknown();
        for (Map.Entry<DossierPart, Long> part : parts.entrySet()) {
            counts = counts.with(part.getKey(), part.getValue());
        }
        return counts;
    }

    private static long total(DossierSum sum, Map<DossierPart, Long> parts) {
        return sum.parts().stream()
                .mapToLong(part -> parts.getOrDefault(part, 0L))
                .sum();
    }

    /** The same, with parts left out or said by bounds: what of each part is chosen by a number. */
    static DossierCounts blurred(DossierCounts truth, List<Integer> choices) {
        DossierCounts blurred = DossierCounts.unknown();
        Iterator<Integer> choice = choices.iterator();
        for (DossierPart part : DossierPart.values()) {
            blurred = blurred.with(part, blurred(truth.count(part).low(), choice.next()));
        }
        return blurred;
    }

    private static Count blurred(long number, int choice) {
        return switch (choice % 8) {
            case 0 -> Count.UNKNOWN;
            case 1 -> Count.atLeast(number);
            case 2 -> number == 0 ? Count.UNKNOWN : Count.moreThan(number - 1);
            case 3 -> Count.nearly(number + choice / 8);
            case 4 -> Count.between(Math.max(0, number - choice / 8), number + choice / 8);
            default -> Count.of(number);
        };
    }

    static Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 39).list().ofSize(DossierPart.values().length);
    }
}
