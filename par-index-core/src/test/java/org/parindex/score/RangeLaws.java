package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.ranking.Standing;
import org.parindex.testkit.ParIndexArbitraries;

/** What holds of cards of which some evidence is still to come, whatever it will be. */
class RangeLaws {

    /** Complete assessments, and the seed of what is taken away. */
    record Case(Framework framework, List<Assessment> complete, long seed) {

        /** The same with a part of the evidence left: pending, or missing and open to a range. */
        List<Assessment> known(int percent) {
            List<Assessment> partial = new ArrayList<>();
            // The seed makes what is known of less a part of what is known of more.
            Random random = new Random(seed);
            for (Assessment assessment : complete) {
                Map<CriterionId, Evidence> taken = new HashMap<>();
                for (CriterionId id : assessment.evidence().keySet()) {
                    boolean pending = random.nextBoolean();
                    if (random.nextInt(100) >= percent) {
                        taken.put(id, pending ? Evidence.pending("") : Evidence.missing(""));
                    }
                }
                partial.add(assessment.with(taken));
            }
            return partial;
        }

        Scorer scorer() {
            return Scorer.of(framework).with(MissingPolicy.RANGE);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.rounds(framework, 3)
                        .flatMap(round -> Arbitraries.longs().map(seed -> new Case(framework, round, seed))));
    }

    @Property(tries = 150)
    void pointsAndIndicesContainThoseOfTheCompletion(@ForAll("cases") Case some) {
        for (int i = 0; i < some.complete().size(); i++) {
            contains(
                    some.scorer().score(some.known(50).get(i)),
                    some.scorer().score(some.complete().get(i)));
        }
    }

    @Property(tries = 150)
    void theyShrinkAsEvidenceArrives(@ForAll("cases") Case some) {
        Scorecard wide = some.scorer().score(some.known(30).get(0));
        Scorecard narrow = some.scorer().score(some.known(60).get(0));

        contains(wide, narrow);
        assertThat(narrow.undecided()).isLessThanOrEqualTo(wide.undecided());
        assertThat(some.scorer().score(some.known(100).get(0)).isDecided()).isTrue();
    }

    private static void contains(Scorecard wide, Scorecard narrow) {
        assertThat(wide.total()).isLessThanOrEqualTo(narrow.total());
        // What does not apply in the end takes points that could have come, so only the index is bounded by less
        // attainable.
        assertThat(wide.highestTotal()).isGreaterThanOrEqualTo(narrow.highestTotal());
        within(wide.index(), narrow.index());
        wide.scored().forEach(node -> {
            ScoreNode other = narrow.at(node.id().toString());
            assertThat(node.earned()).isLessThanOrEqualTo(other.earned());
            assertThat(node.highest()).isGreaterThanOrEqualTo(other.highest());
        });
        wide.components()
                .forEach(node -> narrow.at(node.id().toString())
                        .index()
                        .ifPresent(index -> within(node.index().orElseThrow(), index)));
        wide.group().ifPresent(group -> assertThat(narrow.group()).contains(group));
    }

    private static void within(IndexValue wide, IndexValue narrow) {
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
    }

    @Property(tries = 150)
    void bestAndWorstRankContainTheRankOfTheCompletion(@ForAll("cases") Case some) {
        Scoreboard partial = some.scorer().scoreAll(some.known(50));
        Scoreboard complete = some.scorer().scoreAll(some.complete());

        for (Standing standing : complete.ranking().standings()) {
            Standing range = partial.ranking().find(standing.unit().key()).orElseThrow();
            assertThat(standing.best()).isEqualTo(standing.worst());
            assertThat(standing.best()).isBetween(range.best(), range.worst());
        }
    }

    @Property(tries = 100)
    void earnedUndecidedAndLostAreWhatIsAttainable(@ForAll("cases") Case some) {
        Scorecard card = some.scorer().score(some.known(50).get(0));

        assertThat(card.earned().plus(card.undecided()).plus(card.losses().total()))
                .isEqualTo(card.attainable());
        card.leaves().forEach(node -> assertThat(node.undecided()).isIn(Points.ZERO, node.attainable()));
        assertThat(card.isDecided())
                .isEqualTo(card.scored().allMatch(node -> node.undecided().signum() == 0));
    }

    @Property(tries = 100)
    void zeroForWhatIsMissingIsTheLowerEnd(@ForAll("cases") Case some) {
        Assessment known = some.complete().get(0);
        Map<CriterionId, Evidence> taken = new HashMap<>();
        Random random = new Random(some.seed());
        known.evidence().keySet().stream()
                .filter(id -> id.component().isPresent() && random.nextBoolean())
                .forEach(id -> taken.put(id, Evidence.missing("")));
        Assessment partial = known.with(taken);

        assertThat(Scorer.of(some.framework())
                        .with(MissingPolicy.ZERO)
                        .score(partial)
                        .total())
                .isEqualTo(some.scorer().score(partial).total());
    }

    @Property(tries = 100)
    void whatIfNothingChangesNothing(@ForAll("cases") Case some) {
        Scoreboard board = some.scorer().scoreAll(some.known(50));
        for (Scorecard card : board.cards()) {
            WhatIf same = card.whatIf(Map.of());

            assertThat(same.after().components()).isEqualTo(card.components());
            assertThat(same.after().adjustments()).isEqualTo(card.adjustments());
            assertThat(same.after().index()).isEqualTo(card.index());
            assertThat(same.toTable().rows()).hasSize(1);
        }
        Scorecard first = board.cards().get(0);
        WhatIf inRound = board.whatIf(first.assessment().unit().name().vi(), Map.of());
        assertThat(inRound.standingAfter()).isEqualTo(inRound.standingBefore()).isPresent();
    }

    @Property(tries = 100)
    void whatIfTheRestCameInIsTheCompletion(@ForAll("cases") Case some) {
        Scorecard card = some.scorer().score(some.known(50).get(0));
        Scorecard complete = some.scorer().score(some.complete().get(0));

        WhatIf all = card.whatIf(some.complete().get(0).evidence());

        assertThat(all.after().components()).isEqualTo(complete.components());
        assertThat(all.after().index()).isEqualTo(complete.index());
        assertThat(all.after().whatIf(card.assessment().evidence()).after().index())
                .isEqualTo(card.index());
    }
}
