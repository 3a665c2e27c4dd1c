package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Assessment;
import org.parindex.comparison.Attribution.By;
import org.parindex.comparison.Attribution.Cause;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Points;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.policy.MissingPolicy;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.testkit.ParIndexArbitraries;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** What holds of every split of a change into contributions. */
class AttributionLaws {

    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);

    /** Two cards of one framework, which may have caps, what does not apply, and no survey. */
    record Cards(Scorecard from, Scorecard to) {}

    @Provide
    Arbitrary<Cards> cards() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.assessments(framework)
                        .map(Scorer.of(framework)::score)
                        .list()
                        .ofSize(2)
                        .map(two -> new Cards(two.get(0), two.get(1))));
    }

    /** Cards of two frameworks. */
    @Provide
    Arbitrary<Cards> cardsOfTwoFrameworks() {
        Arbitrary<Scorecard> card = ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.assessments(framework).map(Scorer.of(framework)::score));
        return card.flatMap(from -> card.map(to -> new Cards(from, to)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void contributionsOfCardsAddUpToTheChangeOfTheIndex(@ForAll("cards") Cards cards) {
        for (By by : By.values()) {
            addUp(cards, by);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void soTheyDoUnderTwoFrameworks(@ForAll("cardsOfTwoFrameworks") Cards cards) {
        addUp(cards, By.COMPONENTS);
        addUp(cards, By.SOURCES);
    }

    private static void addUp(Cards cards, By by) {
        Attribution parts = Attribution.between(cards.from(), cards.to(), by);
        Ratio change = cards.to().index().low().minus(cards.from().index().low());

        assertThat(parts.explained()).as("%s", by).isEqualTo(PercentagePoints.exact(change));
        assertThat(parts.total()).contains(PercentagePoints.exact(change));
        assertThat(parts.remainder()).contains(PercentagePoints.exact(Ratio.ZERO));
        assertThat(parts.cause()).isEqualTo(Cause.NONE);
        Ratio before = sum(parts, true);
        assertThat(before).isEqualTo(cards.from().index().low());
        assertThat(sum(parts, false)).isEqualTo(cards.to().index().low());
    }

    private static Ratio sum(Attribution parts, boolean before) {
        return Ratio.sum(parts.parts().stream()
                .flatMap(part -> (before ? part.from() : part.to()).stream())
                .map(PercentagePoints::low)
                .toList());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void contributionsOfWhatIsUndecidedHoldThoseOfTheCompletion(
            @ForAll("complete") Complete some, @ForAll By by, @ForAll Random random) {
        Scorer scorer = Scorer.of(some.framework()).with(MissingPolicy.RANGE);
        Scorecard from = scorer.score(some.assessments().get(0));
        Map<CriterionId, Evidence> taken = new HashMap<>();
        Assessment complete = some.assessments().get(1);
        complete.evidence().keySet().stream()
                .filter(id -> random.nextBoolean())
                .forEach(id -> taken.put(id, Evidence.missing("")));
        Attribution known = Attribution.between(from, scorer.score(complete.with(taken)), by);
        Map<String, Contribution> truth = new LinkedHashMap<>();
        Attribution.between(from, scorer.score(complete), by).parts().forEach(part -> truth.put(part.part(), part));

        // A cap that takes nothing in one of the cards is no part of it.
        for (Contribution part : known.parts()) {
            Ratio exact = truth.containsKey(part.part())
                    ? truth.get(part.part()).change().orElseThrow().low()
                    : Ratio.ZERO;
            assertThat(part.change().orElseThrow().contains(exact))
                    .as("%s: %s in %s", by, exact, part)
                    .isTrue();
        }
    }

    record Complete(Framework framework, List<Assessment> assessments) {}

    @Provide
    Arbitrary<Complete> complete() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.assessments(framework)
                        .list()
                        .ofSize(2)
                        .map(two -> new Complete(framework, two)));
    }

    /** Points by component to the hundred-thousandth of one unit in two years; the whole is of 100 points, or of 97.5. */
    @Provide
    Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(0, 1_200_000).list().ofSize(16);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void roundingAloneIsNeverUnexplained(
            @ForAll("points") List<Integer> points, @ForAll boolean lessBefore, @ForAll Random random) {
        Points before = Points.parse(lessBefore ? "97.5" : "100");
        Points now = Points.of(100);
        YearResults from = printed(2022, points.subList(0, 8), before);
        YearResults to = printed(2023, points.subList(8, 16), now);

        Attribution parts =
                YearComparison.between(from, to).explain("01").components().orElseThrow();
        assertThat(parts.cause()).isIn(Cause.NONE, Cause.ROUNDING);
        Ratio truth = exact(points.subList(8, 16), now).minus(exact(points.subList(0, 8), before));
        assertThat(parts.explained().contains(truth)).isTrue();
        assertThat(parts.explained().plus(parts.remainder().orElseThrow()).nominal())
                .isEqualTo(parts.total().orElseThrow().nominal());

        int hidden = 1 + random.nextInt(8);
        YearResults less = to.with(Measure.component(hidden), Map.of());
        Attribution partly =
                YearComparison.between(from, less).explain("01").components().orElseThrow();
        assertThat(partly.notPublished()).extracting(Contribution::part).containsExactly(Integer.toString(hidden));
        assertThat(partly.cause()).isEqualTo(Cause.UNPUBLISHED);
        assertThat(partly.explained().plus(partly.remainder().orElseThrow()).nominal())
                .isEqualTo(partly.total().orElseThrow().nominal());
    }

    private static Ratio exact(List<Integer> points, Points attainable) {
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        return Ratio.of(sum, 100_000).times(Ratio.of(100)).dividedBy(attainable.toRatio());
    }

    /** What would be printed of it: points of a printed maximum, each rounded by itself. */
    private static YearResults printed(int year, List<Integer> points, Points attainable) {
        Units units = SampleRounds.units(1);
        UnitKey key = units.all().get(0).key();
        List<PrintedPoints> parts = new ArrayList<>();
        points.forEach(part -> parts.add(rounded(Ratio.of(part, 100_000), attainable)));
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        YearResults results = YearResults.of(year, units)
                .with(Measure.OVERALL, Map.of(key, figure(rounded(Ratio.of(sum, 100_000), attainable))));
        for (int i = 0; i < parts.size(); i++) {
            results = results.with(Measure.component(i + 1), Map.of(key, figure(parts.get(i))));
        }
        return results;
    }

    private static PrintedPoints rounded(Ratio points, Points attainable) {
        return new PrintedPoints(TWO_DECIMALS.apply(points), Optional.of(attainable));
    }

    private static Figure figure(PrintedPoints points) {
        IndexValue index = points.index().orElseThrow();
        Provenance press = Provenance.of(Status.PRESS, "");
        return new Figure(List.of(new Stated<>(index, press)), List.of(new Stated<>(points, press)), List.of(), false)
                .withAttainable(points.maximum().orElseThrow());
    }
}
