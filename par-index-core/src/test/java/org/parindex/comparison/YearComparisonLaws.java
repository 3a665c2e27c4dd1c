package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

class YearComparisonLaws {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);
    private static final Units OF_2025 = ParIndex.provinces().forIndexYear(2025);

    /** Exact, printed or hidden; few enough to tie. */
    @Provide
    Arbitrary<String> figure() {
        return Arbitraries.of("80", "80.004", "80.005", "81", "~80.00", "~80.01", "~80.1", "79.995..80.005", "");
    }

    @Provide
    Arbitrary<List<String>> figures() {
        return figure().list().ofSize(6);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void changesNegateWhenYearsSwap(
            @ForAll("figures") List<String> before,
            @ForAll("figures") List<String> now,
            @ForAll TieRule ties,
            @ForAll boolean asPublished,
            @ForAll boolean commonOnly) {
        YearResults first = SampleRounds.round(2022, before.toArray(String[]::new));
        YearResults second = SampleRounds.round(2023, now.toArray(String[]::new));
        RankPrecision precision = asPublished ? RankPrecision.asPublished(2) : RankPrecision.exact();
        YearComparison forward =
                YearComparison.between(first, second).with(ties).with(precision);
        YearComparison backward =
                YearComparison.between(second, first).with(ties).with(precision);

        assertNegate(
                commonOnly ? forward.amongCommonUnits() : forward,
                commonOnly ? backward.amongCommonUnits() : backward,
                Map.of());
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void changesNegateWhenYearsSwapAcrossSchemes(@ForAll Random random, @ForAll TieRule ties) {
        YearResults first = some(2024, OF_2024, random);
        YearResults second = some(2025, OF_2025, random);
        Map<UnitKey, UnitKey> same = Pairing.of(OF_2024, OF_2025).same();
        YearComparison forward = YearComparison.between(first, second).with(ties);
        YearComparison backward = YearComparison.between(second, first).with(ties);

        assertNegate(forward, backward, same);
        assertNegate(forward.amongCommonUnits(), backward.amongCommonUnits(), same);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void orderOfInputNeverMatters(
            @ForAll @Size(5) List<Integer> before, @ForAll @Size(5) List<Integer> now, @ForAll Random random) {
        Map<String, String> first = named(before);
        Map<String, String> second = named(now);

        assertThat(YearComparison.between(
                                YearResults.of(2022, shuffled(first, random)),
                                YearResults.of(2023, shuffled(second, random)))
                        .changes())
                .isEqualTo(YearComparison.between(YearResults.of(2022, first), YearResults.of(2023, second))
                        .changes());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aYearComparedWithItselfChangesNothing(@ForAll("figures") List<String> figures, @ForAll TieRule ties) {
        YearResults results = SampleRounds.round(2022, figures.toArray(String[]::new));

        YearComparison changes = YearComparison.between(results, results).with(ties);

        assertThat(changes.ranks().rose() + changes.ranks().fell()).isZero();
        assertThat(changes.values().rose() + changes.values().fell()).isZero();
        assertThat(changes.changes())
                .allSatisfy(change -> assertThat(change.state()).isEqualTo(Change.State.BOTH));
    }

    private static void assertNegate(YearComparison forward, YearComparison backward, Map<UnitKey, UnitKey> same) {
        Map<UnitKey, Change> back = backward.changes().stream()
                .collect(Collectors.toMap(change -> change.unit().key(), change -> change));
        assertThat(back).hasSameSizeAs(forward.changes());
        // The unit of a change is that of its later year.
        Map<UnitKey, UnitKey> older = new HashMap<>();
        same.forEach((old, young) -> older.put(young, old));
        for (Change change : forward.changes()) {
            UnitKey key = change.unit().key();
            Change other = back.get(older.getOrDefault(key, key));
            assertThat(other.from()).isEqualTo(change.to());
            assertThat(other.to()).isEqualTo(change.from());
            assertThat(other.valueChange()).isEqualTo(change.valueChange().map(PercentagePoints::negated));
            assertThat(other.rankChange().isPresent())
                    .isEqualTo(change.rankChange().isPresent());
            assertThat(other.rankChange().orElse(0))
                    .isEqualTo(-change.rankChange().orElse(0));
            assertThat(other.state()).isEqualTo(swapped(change.state()));
        }
    }

    private static Change.State swapped(Change.State state) {
        return switch (state) {
            case BOTH -> Change.State.BOTH;
            case MERGED -> Change.State.MERGED;
            case OTHER_SUBJECT -> Change.State.OTHER_SUBJECT;
            case ENTERED -> Change.State.LEFT;
            case LEFT -> Change.State.ENTERED;
            case NO_FIGURE_BEFORE -> Change.State.NO_FIGURE_NOW;
            case NO_FIGURE_NOW -> Change.State.NO_FIGURE_BEFORE;
        };
    }

    /** Whole percentages for two units in three. */
    private static YearResults some(int year, Units units, Random random) {
        Map<UnitKey, Figure> figures = new HashMap<>();
        for (AdministrativeUnit unit : units.all()) {
            if (random.nextInt(3) > 0) {
                figures.put(unit.key(), Figure.of(IndexValue.parse(Integer.toString(70 + random.nextInt(20)))));
            }
        }
        return YearResults.of(year, units).with(Population.ALL_IN_FORCE).with(Measure.OVERALL, figures);
    }

    private static Map<String, String> named(List<Integer> values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int place = 0; place < values.size(); place++) {
            int value = Math.floorMod(values.get(place), 7);
            // Some units in one of the years only.
            if (value > 0) {
                named.put("unit " + place, Integer.toString(value));
            }
        }
        return named;
    }

    private static Map<String, String> shuffled(Map<String, String> values, Random random) {
        List<String> names = new ArrayList<>(values.keySet());
        Collections.shuffle(names, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, values.get(name)));
        return shuffled;
    }
}
