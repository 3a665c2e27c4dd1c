package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.testkit.ParIndexArbitraries;

/** What holds of every card on its way through the stages. */
class StageLaws {

    /** A complete assessment, of which a unit gives what is open to it. */
    record Case(Framework framework, Assessment complete, long seed) {

        Assessment own() {
            Map<CriterionId, Evidence> open = new HashMap<>(complete.evidence());
            open.keySet().removeIf(id -> !((Leaf) framework.find(id).orElseThrow()).selfAssessed());
            Assessment own =
                    Assessment.of(complete.unit(), complete.indexYear()).with(open);
            return complete.surveyHeld() ? own : own.withoutSurvey();
        }

        /** What was pending is given as evidence, some points are changed, all others are accepted. */
        Appraisal appraisal(Stage stage, Scorecard card) {
            Random random = new Random(seed + stage.toString().length());
            Map<CriterionId, Finding> findings = new HashMap<>();
            card.scored().forEach(node -> {
                if (node.undecided().signum() > 0) {
                    complete.of(node.id())
                            .ifPresent(given -> findings.put(node.id(), Finding.of(given.toString(), "")));
                } else if (random.nextInt(4) == 0 && node.evidence().isPresent()) {
                    findings.put(node.id(), Finding.points("0", "not proven"));
                }
            });
            return Appraisal.of(complete.unit(), complete.indexYear(), stage)
                    .with(findings)
                    .withOthers(Finding.accepted());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> ParIndexArbitraries.assessments(framework)
                        .flatMap(complete -> Arbitraries.longs().map(seed -> new Case(framework, complete, seed))));
    }

    @Property(tries = 150)
    void whatIsNotOpenIsPendingAndOtherPointsAreThoseOfTheRules(@ForAll("cases") Case some) {
        Scorecard self = Scorer.of(some.framework()).selfAssess(some.own());
        Scorecard complete = Scorer.of(some.framework()).score(some.complete());

        assertThat(self.stage()).contains(Stage.SELF_ASSESSED);
        self.scored().forEach(node -> {
            ScoreNode whole = complete.at(node.id().toString());
            if (node.leaf().orElseThrow().selfAssessed() || whole.evidence().isEmpty()) {
                assertThat(node).isEqualTo(whole);
            } else {
                assertThat(node.earned()).isEqualTo(Points.ZERO);
                assertThat(node.undecided()).isEqualTo(node.criterion().maximum());
            }
        });
        assertThat(self.earned()).isEqualTo(complete.earnedOpenToSelfAssessment());
    }

    @Property(tries = 150)
    void acceptanceKeepsEveryPointAndTheEvidenceOfOthersGivesTheWholeCard(@ForAll("cases") Case some) {
        Scorecard self = Scorer.of(some.framework()).selfAssess(some.own());
        Map<CriterionId, Finding> others = new HashMap<>();
        self.scored()
                .filter(node -> node.undecided().signum() > 0)
                .forEach(node -> some.complete()
                        .of(node.id())
                        .ifPresent(given -> others.put(node.id(), Finding.of(given.toString(), ""))));
        Scorecard appraised = self.appraise(
                Appraisal.of(some.complete().unit(), some.complete().indexYear(), Stage.APPRAISED)
                        .with(others)
                        .withOthers(Finding.accepted()));

        Scorecard complete = Scorer.of(some.framework()).score(some.complete());
        assertThat(appraised.total()).isEqualTo(complete.total());
        assertThat(appraised.index()).isEqualTo(complete.index());
        assertThat(appraised.gaps().total()).isEqualTo(Points.ZERO);
        assertThat(appraised.gaps().byComponent()).isEmpty();
    }

    @Property(tries = 150)
    void theGapsAddUpToWhatTheStagesChanged(@ForAll("cases") Case some) {
        Scorecard self = Scorer.of(some.framework()).selfAssess(some.own());
        Scorecard appraised = self.appraise(some.appraisal(Stage.APPRAISED, self));
        Scorecard last = appraised.appraise(some.appraisal(Stage.AFTER_JUSTIFICATION, appraised));
        Gaps gaps = last.gaps();

        Points ofOpen = last.leaves()
                .filter(node -> self.at(node.id().toString()).undecided().signum() == 0)
                .map(ScoreNode::earned)
                .reduce(Points.ZERO, Points::plus);
        assertThat(gaps.total()).isEqualTo(ofOpen.minus(self.earned()));
        assertThat(gaps.byComponent().values().stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(gaps.byBody().values().stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(gaps.total());
        assertThat(gaps.all()).hasSize((int) last.scored().count());
        assertThat(last.before()).contains(appraised);
        assertThat(last.appraisals()).hasSize(2);
    }

    @Property(tries = 100)
    void whatIfNothingChangesNothingAtAnyStage(@ForAll("cases") Case some) {
        Scorecard self = Scorer.of(some.framework()).selfAssess(some.own());
        Scorecard appraised = self.appraise(some.appraisal(Stage.APPRAISED, self));

        for (Scorecard card : new Scorecard[] {self, appraised}) {
            assertThat(card.whatIf(Map.of()).after().components()).isEqualTo(card.components());
            assertThat(card.whatIf(Map.of()).after().stage()).isEqualTo(card.stage());
        }
    }
}
