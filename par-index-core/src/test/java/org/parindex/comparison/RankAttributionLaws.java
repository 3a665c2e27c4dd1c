package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.parindex.comparison.Passing.Place;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.TrueRanks;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** Small fields whose true values are known here, and only partly to the library: nothing that it says may be false of them. */
class RankAttributionLaws {

    private static final Provenance PRESS = Provenance.of(Status.PRESS, "");

    /** A true value, how far the range reaches that is published of it, whether it is, and whether the rank is. */
    record Truth(int value, int below, int above, boolean valueKnown, boolean rankKnown) {

        Optional<Figure> figure(int rank) {
            if (!valueKnown && !rankKnown) {
                return Optional.empty();
            }
            IndexValue range = IndexValue.between(Ratio.of(Math.max(0, value - below)), Ratio.of(value + above));
            return Optional.of(new Figure(
                    valueKnown ? List.of(new Stated<>(range, PRESS)) : List.of(),
                    List.of(),
                    rankKnown ? List.of(new Stated<>(rank, PRESS)) : List.of(),
                    false));
        }
    }

    /** Few values, so that there are ties. */
    @Provide
    Arbitrary<List<List<Truth>>> fields() {
        Arbitrary<Integer> slack = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2));
        Arbitrary<Truth> truth = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        slack,
                        slack,
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.of(true, false))
                .as(Truth::new);
        return Arbitraries.integers()
                .between(1, 7)
                .flatMap(size -> truth.list().ofSize(size).list().ofSize(2));
    }

    private static int[] values(List<Truth> field) {
        return field.stream().mapToInt(Truth::value).toArray();
    }

    private static YearResults results(int year, List<Truth> field) {
        Units units = SampleRounds.units(field.size());
        int[] ranks = TrueRanks.of(TieRule.COMPETITION, values(field));
        Map<UnitKey, Figure> figures = new LinkedHashMap<>();
        for (int place = 0; place < field.size(); place++) {
            UnitKey key = units.all().get(place).key();
            field.get(place).figure(ranks[place]).ifPresent(figure -> figures.put(key, figure));
        }
        return YearResults.of(year, units).with(Population.ALL_IN_FORCE).with(Measure.OVERALL, figures);
    }

    /** The first unit, explained, where something is known of it in both years. */
    private static Optional<RankAttribution> explained(List<List<Truth>> fields, TieRule ties) {
        Change change;
        YearComparison comparison = YearComparison.between(results(2022, fields.get(0)), results(2023, fields.get(1)))
                .with(ties);
        try {
            change = comparison.of("01");
        } catch (IllegalArgumentException nothingKnown) {
            return Optional.empty();
        }
        return change.state() == Change.State.BOTH ? comparison.explain("01").rank() : Optional.empty();
    }

    /** The rank of the later value of the first unit among the earlier values of the others. */
    private static int among(List<List<Truth>> fields, TieRule ties) {
        int[] replaced = values(fields.get(0));
        replaced[0] = fields.get(1).get(0).value();
        return TrueRanks.of(ties, replaced)[0];
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theTrueEffectsLieInTheRanges(@ForAll("fields") List<List<Truth>> fields, @ForAll TieRule ties) {
        Optional<RankAttribution> explained = explained(fields, ties);
        if (explained.isEmpty()) {
            return;
        }
        RankAttribution effects = explained.get();
        int was = TrueRanks.of(ties, values(fields.get(0)))[0];
        int is = TrueRanks.of(ties, values(fields.get(1)))[0];
        int between = among(fields, ties);

        assertThat(between).isBetween(effects.best(), effects.worst());
        assertThat(was - between).isBetween(effects.own().low(), effects.own().high());
        assertThat(between - is)
                .isBetween(effects.field().low(), effects.field().high());
        assertThat(effects.best()).isPositive();
        assertThat(effects.worst()).isLessThanOrEqualTo(fields.get(0).size());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void ownAndFieldAddUpToTheRankChange(@ForAll("fields") List<List<Truth>> fields, @ForAll TieRule ties) {
        explained(fields, ties)
                .ifPresent(effects -> effects.rankChange().ifPresent(change -> {
                    assertThat(effects.own().low() + effects.field().high()).isEqualTo(change);
                    assertThat(effects.own().high() + effects.field().low()).isEqualTo(change);
                }));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsNamedHasPassed(@ForAll("fields") List<List<Truth>> fields, @ForAll TieRule ties) {
        explained(fields, ties).ifPresent(effects -> {
            Set<String> named = effects.overtaken().stream()
                    .map(passing -> passing.unit().code())
                    .collect(Collectors.toSet());
            for (Passing passing : effects.overtaken()) {
                assertTrue(fields, ties, passing);
                assertThat(passing.before()).isLessThan(passing.now());
            }
            for (Passing passing : effects.overtakenBy()) {
                assertTrue(fields, ties, passing);
                assertThat(passing.before()).isGreaterThan(passing.now());
                assertThat(named).doesNotContain(passing.unit().code());
            }
            assertThat(effects.enteredAbove()).isEmpty();
            assertThat(effects.leftAbove()).isEmpty();
        });
    }

    private static void assertTrue(List<List<Truth>> fields, TieRule ties, Passing passing) {
        int place = Integer.parseInt(passing.unit().code()) - 1;
        assertThat(passing.before()).isEqualTo(place(fields.get(0), place, ties));
        assertThat(passing.now()).isEqualTo(place(fields.get(1), place, ties));
    }

    private static Place place(List<Truth> field, int other, TieRule ties) {
        int[] ranks = TrueRanks.of(ties, values(field));
        return ranks[other] < ranks[0] ? Place.ABOVE : ranks[other] == ranks[0] ? Place.LEVEL : Place.BELOW;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whereAllValuesAreKnownTheNamesAreTheRankChange(@ForAll("fields") List<List<Truth>> fields) {
        List<List<Truth>> exact = fields.stream()
                .map(field -> field.stream()
                        .map(truth -> new Truth(truth.value(), 0, 0, true, truth.rankKnown()))
                        .toList())
                .toList();
        RankAttribution effects = explained(exact, TieRule.COMPETITION).orElseThrow();

        assertThat(effects.undecided()).isZero();
        assertThat(effects.best()).isEqualTo(effects.worst()).isEqualTo(among(exact, TieRule.COMPETITION));
        long noLongerAbove = effects.overtaken().stream()
                .filter(passing -> passing.before() == Place.ABOVE)
                .count();
        long newlyAbove = effects.overtakenBy().stream()
                .filter(passing -> passing.now() == Place.ABOVE)
                .count();
        assertThat(effects.rankChange().orElseThrow()).isEqualTo((int) (noLongerAbove - newlyAbove));
    }

    /** Units of the earlier field alone, of both, and of the later alone. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void unitsThatEnterAndLeaveCountApart(@ForAll("values") List<List<Integer>> values) {
        YearResults before = given(2022, values.get(0), 0);
        YearResults now = given(2023, values.get(1), 3);
        if (!before.figures(Measure.OVERALL).containsKey(SampleRounds.key("05"))
                || !now.figures(Measure.OVERALL).containsKey(SampleRounds.key("05"))) {
            return;
        }
        RankAttribution effects =
                YearComparison.between(before, now).explain("05").rank().orElseThrow();

        long gained = effects.overtaken().stream()
                .filter(passing -> passing.before() == Place.ABOVE)
                .count();
        long lost = effects.overtakenBy().stream()
                .filter(passing -> passing.now() == Place.ABOVE)
                .count();
        assertThat(effects.rankChange().orElseThrow())
                .isEqualTo((int) (gained - lost)
                        + effects.leftAbove().size()
                        - effects.enteredAbove().size());
        assertThat(effects.own().known().orElseThrow() + effects.field().known().orElseThrow())
                .isEqualTo(effects.rankChange().orElseThrow());
    }

    @Provide
    Arbitrary<List<List<Integer>>> values() {
        return Arbitraries.integers()
                .between(0, 6)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .list()
                .ofSize(2);
    }

    /** Units with the codes from the first on, each with its value. */
    private static YearResults given(int year, List<Integer> values, int first) {
        List<AdministrativeUnit> units = new ArrayList<>();
        Map<UnitKey, Figure> figures = new LinkedHashMap<>();
        IntStream.range(0, values.size()).forEach(place -> {
            AdministrativeUnit unit = SampleRounds.unit("0" + (first + place + 1));
            units.add(unit);
            figures.put(unit.key(), Figure.of(IndexValue.exact(Ratio.of(values.get(place)))));
        });
        return YearResults.of(year, SampleRounds.units(units.toArray(AdministrativeUnit[]::new)))
                .with(Measure.OVERALL, figures);
    }
}
