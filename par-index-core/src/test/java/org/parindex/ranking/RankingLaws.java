package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

class RankingLaws {

    private static final Provenance GIVEN = Provenance.of(Status.GIVEN, "");
    private static final Bilingual SOME = Bilingual.of("một số đơn vị", "some units");

    /** How much of a true value the ranking is told. */
    private enum Told {
        NOTHING,
        EXACTLY,
        ROUNDED
    }

    /** A unit: its true value in thousandths of a percent, and what is told of it. */
    private record Hidden(
            int value, Told told, int decimals, RoundingMode mode, boolean rankPrinted, boolean selected) {

        Optional<IndexValue> index() {
            BigDecimal exact = BigDecimal.valueOf(value, 3);
            return switch (told) {
                case NOTHING -> Optional.empty();
                case EXACTLY -> Optional.of(IndexValue.exact(Ratio.of(exact)));
                case ROUNDED -> Optional.of(IndexValue.printed(exact.setScale(decimals, mode)));
            };
        }
    }

    private static Arbitrary<Hidden> hidden(Arbitrary<RoundingMode> modes) {
        return Combinators.combine(
                        // Around the halves of hundredths, of tenths and of whole numbers, and few enough to tie.
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(89_994, 90_016),
                                Arbitraries.of(89_499, 89_500, 89_501, 89_949, 89_950, 90_050, 90_500, 90_501, 91_500)),
                        Arbitraries.of(Told.class),
                        Arbitraries.integers().between(0, 2),
                        modes,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false))
                .as(Hidden::new);
    }

    @Provide
    Arbitrary<List<Hidden>> roundedEitherWay() {
        return hidden(Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Hidden>> roundedUp() {
        return hidden(Arbitraries.just(RoundingMode.HALF_UP))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Thousandths of a percent, few enough to tie. */
    @Provide
    Arbitrary<List<Integer>> thousandths() {
        return Arbitraries.integers()
                .between(89_990, 90_010)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 50)
    void orderOfInputNeverMatters(@ForAll("thousandths") List<Integer> values, @ForAll Random random) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (int place = 0; place < values.size(); place++) {
            inOrder.put("unit " + place, percent(values.get(place)));
        }
        List<String> names = new ArrayList<>(inOrder.keySet());
        Collections.shuffle(names, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, inOrder.get(name)));
        for (TieRule ties : TieRule.values()) {
            assertThat(YearResults.of(2023, shuffled).ranking().with(ties).standings())
                    .isEqualTo(
                            YearResults.of(2023, inOrder).ranking().with(ties).standings());
        }
    }

    @Property(tries = 200)
    void tieRulesAgreeWhereThereAreNoTies(
            @ForAll @Size(min = 1, max = 9) @UniqueElements List<@IntRange(max = 100_000) Integer> values) {
        Ranking ranking = exactly(values).ranking();
        for (TieRule ties : TieRule.values()) {
            assertThat(ranks(ranking.with(ties))).isEqualTo(ranks(ranking));
        }
    }

    @Property(tries = 200)
    void tieRulesDifferOnlyWithinTies(@ForAll("thousandths") List<Integer> values) {
        Ranking ranking = exactly(values).ranking();
        List<Integer> competition = ranks(ranking);
        List<Integer> dense = ranks(ranking.with(TieRule.DENSE));
        List<Integer> modified = ranks(ranking.with(TieRule.MODIFIED));
        List<Integer> ordinal = ranks(ranking.with(TieRule.ORDINAL));
        for (int place = 0; place < values.size(); place++) {
            int value = values.get(place);
            int tied = (int) values.stream().filter(other -> other == value).count();
            assertThat(dense.get(place)).isLessThanOrEqualTo(competition.get(place));
            assertThat(modified.get(place)).isEqualTo(competition.get(place) + tied - 1);
            assertThat(ordinal.get(place)).isBetween(competition.get(place), modified.get(place));
        }
        assertThat(ordinal)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, values.size()).boxed().toList());
    }

    @Property(tries = 200)
    void theSamePercentageAddedToAllChangesNoRank(
            @ForAll("thousandths") List<Integer> values,
            @ForAll @IntRange(max = 20_000) int added,
            @ForAll TieRule ties) {
        Ranking before = exactly(values).ranking().with(ties);
        Ranking after = exactly(values.stream().map(value -> value + added).toList())
                .ranking()
                .with(ties);

        assertThat(ranks(after)).isEqualTo(ranks(before));
    }

    @Property(tries = 200)
    void aMultipleOfTheStepAddedToAllChangesNoRankAtARoundedPrecision(
            @ForAll("thousandths") List<Integer> values,
            @ForAll @IntRange(max = 9) int steps,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll TieRule ties) {
        RankPrecision precision = RankPrecision.asPublished(decimals);
        int step = (int) Math.pow(10, 3 - decimals);
        Ranking before = exactly(values).ranking().with(ties).with(precision);
        Ranking after = exactly(
                        values.stream().map(value -> value + steps * step).toList())
                .ranking()
                .with(ties)
                .with(precision);

        assertThat(ranks(after)).isEqualTo(ranks(before));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void standingsContainTheTrueRankHoweverValuesAreHiddenOrRounded(
            @ForAll("roundedEitherWay") List<Hidden> round, @ForAll TieRule ties) {
        int[] truth = round.stream().mapToInt(Hidden::value).toArray();

        assertContainTrueRanks(told(round, truth).ranking().with(ties), ties, truth);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void standingsContainTheTrueRankAtThePublishedPrecision(
            @ForAll("roundedUp") List<Hidden> round, @ForAll TieRule ties, @ForAll @IntRange(max = 2) int decimals) {
        int[] truth = round.stream()
                .mapToInt(unit -> BigDecimal.valueOf(unit.value(), 3)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .movePointRight(decimals)
                        .intValueExact())
                .toArray();

        assertContainTrueRanks(
                told(round, truth).ranking().with(ties).with(RankPrecision.asPublished(decimals)), ties, truth);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void standingsAmongSomeUnitsContainTheTrueRank(
            @ForAll("roundedEitherWay") List<Hidden> round, @ForAll TieRule ties) {
        int[] truth = round.stream().mapToInt(Hidden::value).toArray();
        YearResults results = told(round, truth);
        Set<UnitKey> keys = new HashSet<>();
        for (int place = 0; place < round.size(); place++) {
            if (round.get(place).selected()) {
                keys.add(results.units().all().get(place).key());
            }
        }
        int[] truthAmongThem =
                round.stream().filter(Hidden::selected).mapToInt(Hidden::value).toArray();

        assertContainTrueRanks(results.ranking().with(ties).among(SOME, keys), ties, truthAmongThem);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void standingsAmongThoseGivenContainTheTrueRank(
            @ForAll("roundedEitherWay") List<Hidden> round, @ForAll TieRule ties) {
        int[] truth = round.stream().mapToInt(Hidden::value).toArray();
        int[] truthAmongThem = round.stream()
                .filter(unit -> unit.rankPrinted() || unit.told() != Told.NOTHING)
                .mapToInt(Hidden::value)
                .toArray();

        // The printed ranks count all units, and those given are fewer.
        assertContainTrueRanks(
                told(round, truth).with(Population.THOSE_GIVEN).ranking().with(ties), ties, truthAmongThem);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void standingsNeverWidenWhenAHiddenValueBecomesKnown(
            @ForAll("roundedEitherWay") List<Hidden> round, @ForAll TieRule ties) {
        int[] truth = round.stream().mapToInt(Hidden::value).toArray();
        List<Hidden> more = new ArrayList<>(round);
        Hidden first = round.get(0);
        more.set(
                0,
                new Hidden(
                        first.value(),
                        Told.EXACTLY,
                        first.decimals(),
                        first.mode(),
                        first.rankPrinted(),
                        first.selected()));
        List<Standing> before = byCode(told(round, truth).ranking().with(ties));
        List<Standing> after = byCode(told(more, truth).ranking().with(ties));

        for (int place = 0; place < round.size(); place++) {
            assertThat(after.get(place).best())
                    .isGreaterThanOrEqualTo(before.get(place).best());
            assertThat(after.get(place).worst())
                    .isLessThanOrEqualTo(before.get(place).worst());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bestIsNeverWorseThanWorstHoweverPrintedRanksContradict(
            @ForAll("roundedEitherWay") List<Hidden> round,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 63) Integer> wrong,
            @ForAll @IntRange(max = 2) int decimals) {
        int[] values = round.stream().mapToInt(Hidden::value).toArray();
        YearResults results = told(round, values, wrong);
        Set<UnitKey> some = new HashSet<>();
        results.units().all().stream().skip(1).forEach(unit -> some.add(unit.key()));
        for (Population population : Population.values()) {
            Ranking ranking = results.with(population).ranking().with(RankPrecision.asPublished(decimals));
            assertThat(ranking.standings())
                    .allSatisfy(standing -> assertThat(standing.best()).isBetween(1, standing.worst()));
            assertThat(ranking.among(SOME, some).standings())
                    .allSatisfy(standing -> assertThat(standing.best()).isBetween(1, standing.worst()));
        }
    }

    @Property(tries = 200)
    void pointsUpTo10To18DoNotOverflow(
            @ForAll @Size(min = 1, max = 6)
                    List<@LongRange(min = 999_999_999_999_999_990L, max = 1_000_000_000_000_000_000L) Long> values,
            @ForAll TieRule ties) {
        List<Optional<Figure>> figures = values.stream()
                .map(value -> Optional.of(Figure.of(IndexValue.exact(Ratio.of(value)))))
                .toList();
        int[] small = values.stream()
                .mapToInt(value -> (int) (value - 999_999_999_999_999_990L))
                .toArray();

        Ranking ranking = SampleRounds.round(2023, figures).ranking().with(ties);

        assertThat(ranks(ranking))
                .isEqualTo(IntStream.of(TrueRanks.of(ties, small)).boxed().toList());
        assertThat(ranks(ranking.with(RankPrecision.asPublished(12)))).isEqualTo(ranks(ranking));
    }

    private static void assertContainTrueRanks(Ranking ranking, TieRule ties, int... truth) {
        int[] ranks = TrueRanks.of(ties, truth);
        List<Standing> standings = byCode(ranking);
        assertThat(standings).hasSize(ranks.length);
        for (int place = 0; place < ranks.length; place++) {
            Standing standing = standings.get(place);
            assertThat(ranks[place]).as("%s", ranking).isBetween(standing.best(), standing.worst());
        }
    }

    /** What is told of a round, with some of its true ranks by competition, as they are printed. */
    private static YearResults told(List<Hidden> round, int... truth) {
        return told(
                round,
                truth,
                IntStream.of(TrueRanks.of(TieRule.COMPETITION, truth)).boxed().toList());
    }

    private static YearResults told(List<Hidden> round, int[] truth, List<Integer> ranks) {
        List<Optional<Figure>> figures = new ArrayList<>();
        for (int place = 0; place < truth.length; place++) {
            Hidden unit = round.get(place);
            figures.add(
                    unit.told() == Told.NOTHING && !unit.rankPrinted()
                            ? Optional.empty()
                            : Optional.of(new Figure(
                                    unit.index().map(value -> new Stated<>(value, GIVEN)).stream()
                                            .toList(),
                                    List.of(),
                                    unit.rankPrinted() ? List.of(new Stated<>(ranks.get(place), GIVEN)) : List.of(),
                                    false)));
        }
        return SampleRounds.round(2023, figures);
    }

    private static YearResults exactly(List<Integer> thousandths) {
        return SampleRounds.round(
                2023, thousandths.stream().map(RankingLaws::percent).toArray(String[]::new));
    }

    private static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString();
    }

    private static List<Integer> ranks(Ranking ranking) {
        return byCode(ranking).stream()
                .map(standing -> standing.rank().orElseThrow())
                .toList();
    }

    private static List<Standing> byCode(Ranking ranking) {
        return ranking.standings().stream()
                .sorted(Comparator.comparing(standing -> standing.unit().key()))
                .toList();
    }
}
