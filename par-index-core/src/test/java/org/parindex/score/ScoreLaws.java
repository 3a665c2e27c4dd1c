package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.YearResults;
import org.parindex.rule.Step;
import org.parindex.testkit.ParIndexArbitraries;
import org.parindex.text.Language;

/** What holds of every card and every board, by any framework. */
class ScoreLaws {

    /** A round that a framework can score. */
    record Round(Framework framework, List<Assessment> assessments) {}

    @Provide
    Arbitrary<Scorecard> cards() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.assessments(framework).map(Scorer.of(framework)::score));
    }

    @Provide
    Arbitrary<Round> rounds() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework ->
                        ParIndexArbitraries.rounds(framework, 4).map(round -> new Round(framework, round)));
    }

    @Property(tries = 150)
    void pointsAreFromZeroToTheAttainableAndTheseToTheMaximum(@ForAll("cards") Scorecard card) {
        nodes(card).forEach(node -> {
            assertThat(node.earned()).isBetween(Points.ZERO, node.attainable());
            assertThat(node.attainable())
                    .isBetween(Points.ZERO, node.criterion().maximum());
            assertThat(node.lost()).isEqualTo(node.attainable().minus(node.earned()));
        });
        assertThat(card.total()).isGreaterThanOrEqualTo(Points.ZERO);
    }

    @Property(tries = 150)
    void everyNodeIsTheSumOfItsParts(@ForAll("cards") Scorecard card) {
        nodes(card).filter(node -> !node.parts().isEmpty()).forEach(node -> {
            assertThat(node.earned()).isEqualTo(sum(node.parts(), ScoreNode::earned));
            assertThat(node.attainable()).isEqualTo(sum(node.parts(), ScoreNode::attainable));
            assertThat(node.earned()).isEqualTo(sum(node.leaves().toList(), ScoreNode::earned));
        });
    }

    @Property(tries = 150)
    void componentsSourcesAndLeavesAddToTheSame(@ForAll("cards") Scorecard card) {
        List<PointSource> sources = List.of(PointSource.values());

        assertThat(card.earned())
                .isEqualTo(sum(card.components(), ScoreNode::earned))
                .isEqualTo(sum(card.leaves().toList(), ScoreNode::earned))
                .isEqualTo(sum(sources, card::earned));
        assertThat(card.attainable())
                .isEqualTo(sum(card.components(), ScoreNode::attainable))
                .isEqualTo(sum(card.leaves().toList(), ScoreNode::attainable))
                .isEqualTo(sum(sources, card::attainable));
        assertThat(card.framework().maximum())
                .isEqualTo(sum(card.framework().leaves(), Leaf::maximum))
                .isEqualTo(sum(sources, card.framework()::maximum));
        assertThat(card.earnedOpenToSelfAssessment())
                .isEqualTo(sum(
                        card.leaves()
                                .filter(node -> node.leaf().orElseThrow().selfAssessed())
                                .toList(),
                        ScoreNode::earned));
    }

    @Property(tries = 100)
    void bonusesAndPenaltiesStandApart(@ForAll("cards") Scorecard card) {
        Scorecard plain = Scorer.of(withoutAdjustments(card.framework())).score(withoutAdjustments(card));

        assertThat(plain.components()).isEqualTo(card.components());
        assertThat(plain.earned()).isEqualTo(card.earned()).isEqualTo(plain.total());
        assertThat(plain.attainable()).isEqualTo(card.attainable());
        assertThat(plain.losses().total()).isEqualTo(card.losses().total());
        Points total = card.earned().plus(card.bonus()).minus(card.penalty());
        assertThat(card.total()).isEqualTo(total.signum() < 0 ? Points.ZERO : total);
        assertThat(card.bonus())
                .isEqualTo(capped(card, "B", card.framework().policies().bonusCap()));
        assertThat(card.penalty())
                .isEqualTo(capped(card, "P", card.framework().policies().penaltyCap()));
    }

    private static Points capped(Scorecard card, String letter, Optional<Points> cap) {
        Points sum = sum(
                card.adjustments().stream()
                        .filter(node -> node.id().toString().startsWith(letter))
                        .toList(),
                ScoreNode::earned);
        return cap.isPresent() && cap.get().compareTo(sum) < 0 ? cap.get() : sum;
    }

    private static Framework withoutAdjustments(Framework framework) {
        Framework.Parts parts = framework.parts();
        Policies policies = parts.policies();
        return new Framework.Parts(
                        parts.id(),
                        parts.title(),
                        parts.fromYear(),
                        parts.toYear(),
                        parts.decision(),
                        parts.provenance(),
                        parts.components(),
                        List.of(),
                        new Policies(
                                policies.precision(),
                                policies.missing(),
                                policies.notApplicable(),
                                policies.noSurvey(),
                                Optional.empty(),
                                Optional.empty(),
                                policies.cutoffs(),
                                policies.cutoffsByKind()),
                        parts.statedTotal(),
                        parts.statedSources())
                .toFramework();
    }

    private static Assessment withoutAdjustments(Scorecard card) {
        SortedMap<CriterionId, Evidence> evidence =
                new TreeMap<>(card.assessment().evidence());
        card.adjustments().forEach(node -> evidence.remove(node.id()));
        return with(card.assessment(), evidence);
    }

    private static Assessment with(Assessment assessment, SortedMap<CriterionId, Evidence> evidence) {
        return new Assessment(assessment.unit(), assessment.indexYear(), evidence, assessment.surveyHeld());
    }

    @Property(tries = 150)
    void theIndexIsExactlyTheTotalOverTheAttainable(@ForAll("cards") Scorecard card) {
        Ratio share = card.total().toRatio().dividedBy(card.attainable().toRatio());

        assertThat(card.index().isExact()).isTrue();
        assertThat(card.index().low()).isEqualTo(share.times(Ratio.of(100)));
        assertThat(card.rescaled()).isEqualTo(card.framework().maximum().times(share));
        if (card.attainable().equals(card.framework().maximum())) {
            assertThat(card.rescaled()).isEqualTo(card.total());
        }
        nodes(card)
                .filter(node -> node.attainable().signum() > 0)
                .forEach(node -> assertThat(node.index()
                                .orElseThrow()
                                .low()
                                .times(node.attainable().toRatio()))
                        .isEqualTo(node.earned().toRatio().times(Ratio.of(100))));
    }

    @Property(tries = 100)
    void theGroupIsThatOfTheIndexAtThePrecisionOfTheFramework(@ForAll("cards") Scorecard card) {
        Policies policies = card.framework().policies();
        Ratio index = policies.precision().apply(card.index()).low();
        List<String> reached = policies.cutoffsOf(card.assessment().unit().kind()).bands().stream()
                .filter(band -> band.from().compareTo(index) <= 0)
                .map(band -> band.group())
                .toList();

        assertThat(card.group()).isEqualTo(reached.stream().findFirst());
    }

    @Property(tries = 50)
    void theOrderOfAssessmentsNeverMatters(@ForAll("rounds") Round round, @ForAll Random random) {
        List<Assessment> shuffled = new ArrayList<>(round.assessments());
        Collections.shuffle(shuffled, random);
        Scorer scorer = Scorer.of(round.framework());
        Scoreboard board = scorer.scoreAll(round.assessments());
        Scoreboard other = scorer.scoreAll(shuffled);

        YearResults results = board.toYearResults();
        assertThat(other.toYearResults().measures()).isEqualTo(results.measures());
        for (Measure measure : results.measures()) {
            assertThat(other.toYearResults().figures(measure)).isEqualTo(results.figures(measure));
            assertThat(other.ranking(measure).standings())
                    .isEqualTo(board.ranking(measure).standings());
        }
        assertThat(other.toYearResults().cutoffs()).isEqualTo(results.cutoffs());
        for (Scorecard card : board.cards()) {
            String unit = card.assessment().unit().name().vi();
            assertThat(other.of(unit).toText(Language.VI)).isEqualTo(card.toText(Language.VI));
        }
    }

    @Property(tries = 50)
    void aBoardHasTheIndexOfEveryCard(@ForAll("rounds") Round round) {
        Scoreboard board = Scorer.of(round.framework()).scoreAll(round.assessments());
        YearResults results = board.toYearResults();

        assertThat(board.cards()).extracting(Scorecard::assessment).isEqualTo(round.assessments());
        for (Scorecard card : board.cards()) {
            assertThat(value(results, Measure.OVERALL, card)).contains(card.index());
            card.components()
                    .forEach(node -> assertThat(value(
                                    results,
                                    Measure.component(node.id().component().orElseThrow()),
                                    card))
                            .isEqualTo(node.index()));
            assertThat(card.status()).isEqualTo(round.framework().status().weaker(Status.GIVEN));
        }
    }

    private static Optional<IndexValue> value(YearResults results, Measure measure, Scorecard card) {
        return Optional.ofNullable(
                        results.figures(measure).get(card.assessment().unit().key()))
                .flatMap(figure -> figure.value());
    }

    @Property(tries = 150)
    void whatIsMissingEqualsWhatScoresZero(@ForAll("cards") Scorecard card) {
        SortedMap<CriterionId, Evidence> evidence =
                new TreeMap<>(card.assessment().evidence());
        Stream.concat(card.leaves(), card.adjustments().stream())
                .filter(node -> node.earned().signum() == 0
                        && !(node.evidence().orElse(null) instanceof Evidence.NotApplicable))
                .forEach(node -> evidence.remove(node.id()));
        Scorecard missing =
                Scorer.of(card.framework()).with(MissingPolicy.ZERO).score(with(card.assessment(), evidence));

        assertThat(missing.earned()).isEqualTo(card.earned());
        assertThat(missing.attainable()).isEqualTo(card.attainable());
        assertThat(missing.total()).isEqualTo(card.total());
        assertThat(missing.index()).isEqualTo(card.index());
        assertThat(missing.group()).isEqualTo(card.group());
        assertThat(missing.losses().byComponent()).isEqualTo(card.losses().byComponent());
        assertThat(missing.losses().bySource()).isEqualTo(card.losses().bySource());
        assertThat(missing.losses().byBody()).isEqualTo(card.losses().byBody());
    }

    @Property(tries = 100)
    void whatDoesNotApplyIsLeftOutOrFull(@ForAll("cards") Scorecard card) {
        card.leaves()
                .filter(node -> node.evidence().orElse(null) instanceof Evidence.NotApplicable)
                .forEach(node -> {
                    boolean full = card.framework().policies().notApplicable() == NotApplicablePolicy.FULL;
                    Points points = full ? node.criterion().maximum() : Points.ZERO;
                    assertThat(node.attainable()).isEqualTo(points);
                    assertThat(node.earned()).isEqualTo(points);
                });
    }

    @Property(tries = 100)
    void explanationsNameEveryNodeAndEndWithItsPoints(@ForAll("cards") Scorecard card) {
        List<ScoreNode> nodes = nodes(card).toList();
        for (Language language : Language.values()) {
            List<String> text = stripped(card.explain().toText(language));
            String markdown = card.explain().toMarkdown(language);
            assertThat(card.toText(language)).endsWith("\n");
            assertThat(card.losses().toText(language)).endsWith("\n");
            assertThat(card.toTable().toText(language)).isNotBlank();
            for (ScoreNode node : nodes) {
                String start = node.id() + " " + node.criterion().name().in(language) + ": ";
                assertThat(text).anyMatch(line -> line.startsWith(start));
                assertThat(markdown).contains("- **" + node.id() + " ");
                assertThat(stripped(card.explain(node.id().toString()).toText(language)))
                        .anyMatch(line -> line.startsWith(start));
            }
        }
        nodes.stream()
                .filter(node -> node.leaf().isPresent())
                .forEach(node -> assertThat(result(node.steps().get(node.steps().size() - 1)))
                        .as(node.id().toString())
                        .isEqualTo(node.earned()));
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).toList();
    }

    /** The number that a step ends with. */
    private static Points result(Step step) {
        if (step instanceof Step.Reached reached) {
            return reached.level().points();
        } else if (step instanceof Step.FellInto fell) {
            return fell.band().points();
        } else if (step instanceof Step.Multiplied multiplied) {
            return multiplied.result();
        } else if (step instanceof Step.Added added) {
            return added.result();
        } else if (step instanceof Step.Capped capped) {
            return capped.maximum();
        } else if (step instanceof Step.Deducted deducted) {
            return deducted.result();
        } else if (step instanceof Step.Given given) {
            return given.points();
        } else if (step instanceof Step.Earned earned) {
            return earned.points();
        } else if (step instanceof Step.Decided decided) {
            return decided.points();
        }
        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Condition.class,
                        condition -> assertThat(condition.met()).isFalse());
        return Points.ZERO;
    }

    @Property(tries = 150)
    void lossesAddToWhatWasNotEarned(@ForAll("cards") Scorecard card) {
        Losses losses = card.losses();
        Points lost = card.attainable().minus(card.earned());

        assertThat(losses.total())
                .isEqualTo(lost)
                .isEqualTo(sum(losses.all(), Loss::lost))
                .isEqualTo(sum(losses.byComponent().values(), points -> points))
                .isEqualTo(sum(losses.bySource().values(), points -> points))
                .isEqualTo(sum(losses.byBody().values(), points -> points));
        assertThat(losses.all()).allSatisfy(loss -> assertThat(loss.lost()).isGreaterThan(Points.ZERO));
        for (Map.Entry<PointSource, Points> entry : losses.bySource().entrySet()) {
            assertThat(entry.getValue())
                    .isEqualTo(card.attainable(entry.getKey()).minus(card.earned(entry.getKey())));
        }
        assertThat(losses.toTable().rows()).hasSameSizeAs(losses.all());
    }

    @Property(tries = 100)
    void moreAchievedNeverScoresLess(@ForAll("cards") Scorecard card) {
        Scorer scorer = Scorer.of(card.framework());
        Stream.concat(card.leaves(), card.adjustments().stream()).forEach(node -> {
            Leaf leaf = node.leaf().orElseThrow();
            Optional<Evidence> better = node.evidence()
                    .filter(evidence -> !evidence.isAbsence())
                    .flatMap(evidence -> Raised.from(leaf.rule(), leaf.maximum(), evidence));
            if (better.isEmpty()) {
                return;
            }
            Scorecard raised = scorer.score(card.assessment().with(leaf.id().toString(), better.get()));
            String what = leaf.rule() + ": " + node.evidence() + ", then " + better.get();
            assertThat(raised.at(leaf.id().toString()).earned()).as(what).isGreaterThanOrEqualTo(node.earned());
            assertThat(raised.earned()).as(what).isGreaterThanOrEqualTo(card.earned());
            if (leaf.id().toString().startsWith("P")) {
                // What a penalty takes grows, and so the total shrinks.
                assertThat(raised.total()).as(what).isLessThanOrEqualTo(card.total());
            } else {
                assertThat(raised.total()).as(what).isGreaterThanOrEqualTo(card.total());
                assertThat(raised.index().low())
                        .as(what)
                        .isGreaterThanOrEqualTo(card.index().low());
            }
        });
    }

    private static Stream<ScoreNode> nodes(Scorecard card) {
        return Stream.concat(card.components().stream(), card.adjustments().stream())
                .flatMap(ScoreLaws::withParts);
    }

    private static Stream<ScoreNode> withParts(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(ScoreLaws::withParts));
    }

    private static <T> Points sum(Collection<T> all, Function<T, Points> points) {
        return all.stream().map(points).reduce(Points.ZERO, Points::plus);
    }
}
