package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * The stages of the small framework. Open to self-assessment are 1.1, 1.2, 2.1.1 and 3, B1, B2 and P1; pending are 2.1.2 (3 points), 2.2
 * (10) and 2.3 (1.5). The unit earns 0.5 + 1.233333 + 0.5 + 2 = 4.233333 by itself.
 */
class StagesTest {

    private static final Scorer SCORER = Scorer.of(SmallFramework.strict());

    private static Assessment own() {
        return Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "late")
                .with("1.2", "37 of 45")
                .with("2.1.1", "{plan}")
                .with("3", "plan 110 of 100")
                .with("B1", "0")
                .with("B2", "points 0")
                .with("P1", "0");
    }

    private static Appraisal appraisal() {
        return Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                .with("1.2", Finding.points("1", "no list of dossiers"))
                .with("2.1.2", Finding.of("4.25", ""))
                .with("2.2", Finding.pending("the survey is under way"))
                .with("2.3", Finding.of("1", ""))
                .withOthers(Finding.accepted());
    }

    private static Appraisal justified() {
        return Appraisal.of("Nậm Nhùn", 2023, Stage.AFTER_JUSTIFICATION)
                .with("1.2", Finding.points("1.233333", "the list was handed in"))
                .with("2.2", Finding.of("91.17%", ""))
                .withOthers(Finding.accepted());
    }

    static Gaps gaps() {
        return SCORER.selfAssess(own())
                .appraise(appraisal())
                .appraise(justified())
                .gaps();
    }

    private static Points points(String text) {
        return Points.parse(text);
    }

    @Test
    void theSelfAssessmentLeavesPendingWhatIsNotOpen() {
        Scorecard self = SCORER.selfAssess(own());

        assertThat(self.stage()).contains(Stage.SELF_ASSESSED);
        assertThat(self.before()).isEmpty();
        assertThat(self.earned()).isEqualTo(points("4.233333"));
        assertThat(self.undecided()).isEqualTo(points("14.5"));
        assertThat(self.total()).isEqualTo(points("4.233333"));
        assertThat(self.highestTotal()).isEqualTo(points("18.733333"));
        assertThat(self.index()).isEqualTo(IndexValue.between(Ratio.parse("21.166665"), Ratio.parse("93.666665")));
        assertThat(self.at("2.2").explain(Language.VI)).contains("từ 0 đến 10");
        assertThat(self.isDecided()).isFalse();
    }

    @Test
    void theAppraisalGivesPointsAndEvidenceAndLeavesTheRulesResultInTheTrace() {
        Scorecard appraised = SCORER.selfAssess(own()).appraise(appraisal());

        // 4.233333 − 0.233333 + 3 × 3.25/4 + (1.5 − 0.5) = 7.4375; the survey of 10 points is still to come.
        assertThat(appraised.earned()).isEqualTo(points("7.4375"));
        assertThat(appraised.undecided()).isEqualTo(points("10"));
        assertThat(appraised.at("1.2").explain(Language.EN))
                .contains("1.5 × 37/45 = 1.233333")
                .contains("appraised: 1, before 1.233333 (no list of dossiers)");
        assertThat(appraised.at("1.1").explain(Language.VI)).contains("thẩm định: chấp nhận 0,5");
        assertThat(appraised.at("2.2").evidence()).contains(Evidence.pending("the survey is under way"));
        assertThat(appraised.toText(Language.VI))
                .startsWith("Nậm Nhùn, năm 2023: Bộ tiêu chí nhỏ (small), thẩm định\n");
    }

    @Test
    void theLastStageIsTheCardOfAllEvidence() {
        Scorecard last = SCORER.selfAssess(own()).appraise(appraisal()).appraise(justified());

        Scorecard whole = SCORER.score(SmallFramework.assessment());
        assertThat(last.stage()).contains(Stage.AFTER_JUSTIFICATION);
        assertThat(last.total()).isEqualTo(whole.total()).isEqualTo(points("16.787833"));
        assertThat(last.index()).isEqualTo(whole.index());
        assertThat(last.appraisals()).containsExactly(appraisal(), justified());
        assertThat(last.at("1.2").explain(Language.EN))
                .contains("appraised: 1, before 1.233333 (no list of dossiers)")
                .contains("after justification: 1.233333, before 1 (the list was handed in)");
    }

    @Test
    void theGapsSayLeafByLeafWhatTheStagesMadeOfThePoints() {
        Gaps gaps = SCORER.selfAssess(own()).appraise(appraisal()).gaps();

        assertThat(gaps.open()).extracting(gap -> gap.leaf().id().toString()).containsExactly("1.2", "2.2");
        Gap dossiers = gaps.open().get(0);
        assertThat(dossiers.at(Stage.SELF_ASSESSED)).contains(points("1.233333"));
        assertThat(dossiers.at(Stage.APPRAISED)).contains(points("1"));
        assertThat(dossiers.at(Stage.AFTER_JUSTIFICATION)).isEmpty();
        assertThat(dossiers.change()).contains(points("-0.233333"));
        assertThat(dossiers.reasons()).containsExactly(Map.entry(Stage.APPRAISED, "no list of dossiers"));
        assertThat(gaps.total()).isEqualTo(points("-0.233333"));
        assertThat(gaps.byComponent()).containsExactly(Map.entry(1, points("-0.233333")));
        assertThat(gaps.byBody())
                .containsExactly(Map.entry(Bilingual.of("Văn phòng UBND", "Office"), points("-0.233333")));
        assertThat(gaps.all()).hasSize(10);
        assertThatThrownBy(() -> SCORER.score(SmallFramework.assessment()).gaps())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A card must have a stage for its gaps; score it by selfAssess and appraise");
    }

    @ParameterizedTest
    @EnumSource
    void theGapsArePrinted(Language language) {
        Gaps gaps = SCORER.selfAssess(own())
                .appraise(appraisal())
                .appraise(justified())
                .gaps();

        assertThat(gaps.toText(language))
                .isEqualTo(
                        Golden.text(StagesTest.class, "gaps-" + language.name().toLowerCase(Locale.ROOT) + ".txt"));
    }

    @Test
    void evidenceWhereTheUnitMayNotScoreItselfIsRefused() {
        assertThatThrownBy(() -> SCORER.selfAssess(own().with("2.2", "91.17%").with("2.3", "1")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(
                        "Nậm Nhùn 2023#/evidence/2.2: 2.2 is not open to self-assessment; leave its evidence out, it belongs to the appraisal\n"
                                + "Nậm Nhùn 2023#/evidence/2.3: 2.3 is not open to self-assessment; leave its evidence out, it belongs to the appraisal");
        assertThat(SCORER.selfAssess(own().with("2.2", "pending: the survey is under way"))
                        .total())
                .isEqualTo(points("4.233333"));
    }

    @Test
    void nothingIsAssumedOfWhatAnAppraisalDoesNotSay() {
        Appraisal silent = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED).with("1.1", Finding.accepted());

        assertThat(SCORER.check(SCORER.selfAssess(own()), silent))
                .extracting(fault -> fault.pointer() + " " + fault.kind())
                .containsExactly(
                        "/findings/1.2 FINDING_MISSING",
                        "/findings/2.1.1 FINDING_MISSING",
                        "/findings/2.1.2 FINDING_MISSING",
                        "/findings/2.2 FINDING_MISSING",
                        "/findings/2.3 FINDING_MISSING",
                        "/findings/3 FINDING_MISSING",
                        "/findings/B1 FINDING_MISSING",
                        "/findings/B2 FINDING_MISSING",
                        "/findings/P1 FINDING_MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2|accepted||NOTHING_TO_ACCEPT",
                "1.2|points 1.500001|x|POINTS_ABOVE_MAXIMUM",
                "1.2|points 1.5||REASON_MISSING",
                "1.1|yes||REASON_MISSING",
                "2.1|accepted||CRITERION_HAS_PARTS",
                "2.4|accepted||CRITERION_UNKNOWN",
                "1.1|37 of 45|x|EVIDENCE_OF_OTHER_KIND",
                "1.1|n/a|x|NOT_APPLICABLE_REFUSED",
                "1.1|missing|x|EVIDENCE_MISSING"
            })
    void whatDoesNotFitIsRefused(String criterion, String finding, String reason, String kind) {
        Appraisal wrong = appraisal().with(criterion, Finding.of(finding, reason == null ? "" : reason));

        assertThat(SCORER.check(SCORER.selfAssess(own()), wrong))
                .extracting(fault -> fault.pointer() + " " + fault.kind())
                .containsExactly("/findings/" + criterion + " " + kind);
    }

    @ParameterizedTest
    @CsvSource({"1.2, points 1.5, full marks", "1.2, points 1.233333, ''", "1.2, pending, ''", "2.3, points 1.5, ''"})
    void whatFitsIsTaken(String criterion, String finding, String reason) {
        Appraisal right = appraisal().with(criterion, Finding.of(finding, reason));

        assertThat(SCORER.check(SCORER.selfAssess(own()), right)).isEmpty();
    }

    /** From 0 of 1.5 to 0 of 0 the points stay, and the index rises. */
    @Test
    void aChangeOfWhatIsAttainableNeedsAReasonToo() {
        Scorer scorer = Scorer.of(SmallFramework.with(Policies.strict().with(NotApplicablePolicy.LEAVE)));
        Scorecard self = scorer.selfAssess(own().with("1.2", "0 of 45"));

        assertThat(scorer.check(self, appraisal().with("1.2", Finding.of("n/a", ""))))
                .extracting(fault -> fault.in("x").message(Language.EN))
                .containsExactly("There must be a reason where the points of 1.2 change: 0 to not applicable");

        Scorecard appraised = self.appraise(appraisal().with("1.2", Finding.of("n/a", "no dossiers")));
        assertThat(appraised.gaps().open())
                .extracting(gap -> gap.leaf().id().toString())
                .containsExactly("1.2", "2.2");
        assertThat(appraised.gaps().toText(Language.VI)).contains("không phát sinh");
    }

    @Test
    void stagesFollowOneAnotherAndAreOfOneUnitAndYear() {
        Scorecard self = SCORER.selfAssess(own());

        assertThatThrownBy(() -> self.appraise(justified()))
                .hasMessage(
                        "Nậm Nhùn 2023, after-justification: The stage \"after justification\" must follow the stage \"appraised\"");
        assertThatThrownBy(() -> self.appraise(appraisal()).appraise(appraisal()))
                .hasMessageContaining("must follow the stage \"self-assessed\"");
        assertThatThrownBy(() -> SCORER.score(SmallFramework.assessment()).appraise(appraisal()))
                .hasMessageContaining("must follow the stage \"self-assessed\"");
        assertThatThrownBy(() -> self.appraise(Appraisal.of("Mường Tè", 2023, Stage.APPRAISED)))
                .hasMessageContaining("The appraisal must be of Nậm Nhùn 2023: Mường Tè 2023");
        assertThatThrownBy(() -> self.appraise(Appraisal.of("Nậm Nhùn", 2022, Stage.APPRAISED)))
                .hasMessageContaining("The appraisal must be of Nậm Nhùn 2023: Nậm Nhùn 2022");
        assertThatThrownBy(() -> Appraisal.of("Nậm Nhùn", 2023, Stage.SELF_ASSESSED))
                .hasMessage("The stage of an appraisal must be appraised or after-justification: self-assessed");
    }

    @Test
    void whatIfAnAppraiserHadFoundOtherwise() {
        Scorecard appraised = SCORER.selfAssess(own()).appraise(appraisal());

        WhatIf more = appraised.whatIf(Map.of(CriterionId.parse("2.2"), Evidence.parse("91.17%")));

        assertThat(more.after().earned()).isEqualTo(points("16.5545"));
        assertThat(more.toTable().rows()).hasSize(2);
        assertThat(more.toText(Language.VI)).contains("2.2").contains("0–10").contains("9,117");
    }

    @Test
    void bonusesRaiseTheIndexMostWhereLessMayBeAttainable() {
        Policies leave = Policies.strict().with(NotApplicablePolicy.LEAVE).with(MissingPolicy.RANGE);
        Scorer scorer = Scorer.of(SmallFramework.with(leave));
        // Everything but 2.2 is earned in full, 10 of 10, and 2 points of bonus: 12 of 10 if 2.2 does not apply, 22 of
        // 20 if it does.
        Assessment open = Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "yes")
                .with("1.2", "45 of 45")
                .with("2.1.1", "{plan, report}")
                .with("2.1.2", "5")
                .with("2.3", "0")
                .with("3", "plan 110 of 100")
                .with("B1", "4")
                .with("B2", "points 0")
                .with("P1", "0");

        assertThat(scorer.score(open).index()).isEqualTo(IndexValue.between(Ratio.of(60), Ratio.of(120)));
        assertThat(scorer.score(open).toText(Language.VI))
                .contains("Cao nhất nếu các tiêu chí chưa xác định không phát sinh");
        assertThat(scorer.score(open.with("2.2", "100%")).toText(Language.VI)).doesNotContain("Cao nhất nếu");
        assertThat(scorer.score(open.with("2.2", "n/a")).index()).isEqualTo(IndexValue.exact(Ratio.of(120)));
        assertThat(scorer.score(open.with("2.2", "100%")).index()).isEqualTo(IndexValue.exact(Ratio.of(110)));
        assertThat(scorer.score(open.with("2.2", "0%")).index()).isEqualTo(IndexValue.exact(Ratio.of(60)));
    }

    @Test
    void aPenaltyThatIsUndecidedTakesFromTheLowerEndAlone() {
        Scorer scorer = Scorer.of(SmallFramework.with(Policies.strict().with(MissingPolicy.RANGE)));
        Scorecard card = scorer.score(SmallFramework.assessment().with("P1", "missing"));

        // 16.787833 less 25, not below 0, to 16.787833.
        assertThat(card.total()).isEqualTo(Points.ZERO);
        assertThat(card.highestTotal()).isEqualTo(points("16.787833"));
        assertThat(card.isDecided()).isFalse();
    }

    /** 1.1 of 1 point does not apply by the self-assessment; the surveys and 2.3 are appraised. */
    private static Appraisal decided() {
        return Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                .with("2.1.2", Finding.of("4.25", ""))
                .with("2.2", Finding.of("90%", ""))
                .with("2.3", Finding.of("1", ""))
                .withOthers(Finding.accepted());
    }

    private static Scorer leaving(MissingPolicy missing) {
        return Scorer.of(SmallFramework.with(
                Policies.strict().with(NotApplicablePolicy.LEAVE).with(missing)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/a: no plan|points 0|There must be a reason where the points of 1.1 change: not applicable to 0",
                "no|n/a: no plan|There must be a reason where the points of 1.1 change: 0 to not applicable",
            })
    void moreOrLessThatIsAttainableIsAChangeToo(String before, String after, String message) {
        Scorecard self = leaving(MissingPolicy.RANGE).selfAssess(own().with("1.1", before));

        assertThatThrownBy(() -> self.appraise(decided().with("1.1", Finding.of(after, ""))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageEndingWith(message);
        Gaps gaps =
                self.appraise(decided().with("1.1", Finding.of(after, "why"))).gaps();
        assertThat(gaps.open()).extracting(gap -> gap.leaf().id().toString()).containsExactly("1.1");
        assertThat(gaps.toText(Language.EN)).contains("why").doesNotContain("Every point");
    }

    @Test
    void pointsForWhatWasMissingOrDidNotApplyStandAsItsEvidence() {
        Scorecard missing = leaving(MissingPolicy.ZERO)
                .selfAssess(own().with("1.1", "missing").with("1.2", "n/a"));
        Scorecard found = missing.appraise(
                decided().with("1.1", Finding.points("1", "found")).with("1.2", Finding.points("1", "found")));

        assertThat(missing.toText(Language.EN)).contains("Missing evidence earns 0: 1 criterion");
        assertThat(missing.appraise(decided()).toText(Language.EN)).contains("Missing evidence earns 0: 1 criterion");
        assertThat(found.toText(Language.EN)).doesNotContain("Missing evidence");
        assertThat(found.at("1.1").evidence()).contains(Evidence.points("1"));
        assertThat(found.at("1.2").evidence()).contains(Evidence.points("1"));
        assertThat(found.at("1.2").attainable()).isEqualTo(points("1.5"));
    }

    @Test
    void nothingIsAcceptedBeforeAnyoneHasLookedAtIt() {
        Scorecard self = Scorer.of(SmallFramework.direct(Policies.strict()))
                .selfAssess(Assessment.of("An", 2023).with("1", "points 50"));

        assertThat(self.gaps().toText(Language.EN)).endsWith("50.00\n").doesNotContain("accepted");
        assertThat(self.appraise(Appraisal.of("An", 2023, Stage.APPRAISED).withOthers(Finding.accepted()))
                        .gaps()
                        .toText(Language.EN))
                .endsWith("\nEvery point of the self-assessment was accepted.\n");
    }

    @Test
    void aCardIsAppraisedByItsOwnFrameworkAndPolicies() {
        Scorecard self = SCORER.selfAssess(own());
        Scorer other = Scorer.of(SmallFramework.direct(Policies.strict()));

        assertThatThrownBy(() -> SCORER.with(MissingPolicy.ZERO).appraise(self, appraisal()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The card must be of the framework and the policies of the scorer, small, to be appraised: small");
        assertThatThrownBy(() -> other.check(self, appraisal())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rescaledPointsKnowThatLessMayBeAttainable() {
        Assessment open = Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "n/a")
                .with("1.2", "45 of 45")
                .with("2.1.1", "{plan, report}")
                .with("2.1.2", "5")
                .with("2.3", "0")
                .with("3", "plan 110 of 100")
                .with("B1", "4")
                .with("B2", "points 0")
                .with("P1", "0");
        Scorer scorer = leaving(MissingPolicy.RANGE);

        // 9 and a bonus of 2 of 9 if 2.2 does not apply, 11 of 19 if it earns nothing: 20 × 11/19 to 20 × 11/9.
        assertThat(scorer.score(open).toText(Language.EN))
                .contains("Rescaled to the maximum 20: 11.578947–24.444444\n");
        assertThat(scorer.score(open.with("2.2", "n/a")).toText(Language.EN))
                .contains("Rescaled to the maximum 20: 24.444444\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // B1 gives at most 2 points, and P1 takes half a point each.
                "3|0 + (0–2) − 1.5 = 0–0.5",
                "4|0 + (0–2) − 2 = 0",
                "5|0 + (0–2) − 2.5 < 0: not below 0",
            })
    void aTotalIsNotBelowZeroWhereABonusMayStillRaiseIt(String late, String line) {
        Assessment nothing = Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "no")
                .with("1.2", "0 of 45")
                .with("2.1.1", "{}")
                .with("2.1.2", "1")
                .with("2.2", "0%")
                .with("2.3", "3")
                .with("3", "plan 0 of 100")
                .with("B2", "points 0")
                .with("P1", late);

        assertThat(leaving(MissingPolicy.RANGE).score(nothing).toText(Language.EN))
                .contains("Bonus and penalty: " + line + "\n");
    }

    @Test
    void whatIsNotAskedStaysAsItIsWhateverIsFoundOnAllOthers() {
        Scorer scorer = Scorer.of(SmallFramework.with(Policies.strict().with(NoSurveyPolicy.RESCALE)));
        Scorecard self = scorer.selfAssess(own().withoutSurvey());
        Appraisal pending = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                .withOthers(Finding.pending("the documents are being checked"));
        Appraisal accepted = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                .with("2.3", Finding.points("1", ""))
                .withOthers(Finding.accepted());

        // Without the surveys of 3 and 10 points, 7 of 20 are attainable.
        Scorecard open = self.appraise(pending);
        assertThat(open.at("2.2")).isEqualTo(self.at("2.2"));
        assertThat(open.undecided()).isEqualTo(points("7"));
        assertThat(self.appraise(accepted).at("2.1.2")).isEqualTo(self.at("2.1.2"));
        assertThat(open.gaps().all())
                .filteredOn(gap -> gap.leaf().id().toString().equals("2.2"))
                .allSatisfy(gap -> assertThat(gap.reasons()).isEmpty());
        assertThat(scorer.check(self, accepted.with("2.2", Finding.points("1", "x"))))
                .extracting(fault -> fault.pointer() + " " + fault.kind())
                .containsExactly("/findings/2.2 EVIDENCE_WITHOUT_SURVEY");
    }

    @Test
    void theTraceSaysWhatTheStagesFoundAndNotThatNothingWasThereBefore() {
        Scorecard last = SCORER.selfAssess(own())
                .appraise(
                        appraisal().with("2.3", Finding.points("0.5", "")).with("1.2", Finding.points("1", "no list")))
                .appraise(justified().with("1.2", Finding.of("40 of 45", "the list was handed in")));

        assertThat(last.at("2.3").explain(Language.EN))
                .contains("appraised: 0.5")
                .doesNotContain("pending");
        assertThat(last.at("1.2").explain(Language.EN))
                .contains("1.5 × 40/45 = 1.333333")
                .contains("appraised: 1, before 1.233333 (no list)")
                .contains("after justification: 1.333333, before 1 (the list was handed in)");
    }

    @Test
    void whatIfChangesTheLastAppraisalAndShowsWhereOtherPointsAreAttainable() {
        Scorecard last = SCORER.selfAssess(own()).appraise(appraisal()).appraise(justified());

        WhatIf less = last.whatIf(Map.of(CriterionId.parse("2.2"), Evidence.parse("0%")));

        assertThat(less.after().stage()).contains(Stage.AFTER_JUSTIFICATION);
        assertThat(less.after().appraisals().get(0)).isEqualTo(appraisal());
        // 16.787833 − 9.117; what was justified stays.
        assertThat(less.after().total()).isEqualTo(points("7.670833"));
        Scorecard without = leaving(MissingPolicy.RANGE).selfAssess(own().with("1.1", "n/a"));
        assertThat(without.whatIf(Map.of(CriterionId.parse("1.1"), Evidence.parse("no")))
                        .toTable()
                        .rows())
                .hasSize(2);
    }

    @Test
    void sumsOfGapsAreOfTheTreeAlone() {
        Gaps gaps = SCORER.selfAssess(own().with("B2", "points 1"))
                .appraise(appraisal().with("B2", Finding.points("0.5", "half of it")))
                .gaps();

        assertThat(gaps.open()).extracting(gap -> gap.leaf().id().toString()).containsExactly("1.2", "2.2", "B2");
        assertThat(gaps.total()).isEqualTo(points("-0.233333"));
        assertThat(gaps.byBody())
                .containsExactly(Map.entry(Bilingual.of("Văn phòng UBND", "Office"), points("-0.233333")));
    }

    @Test
    void theHighestIndexOfNothingYetIsThatOfTheSmallestLeafAlone() {
        // The bonus of 2 and one point of 1: all others may not apply, but not this one, too.
        Scorecard card = leaving(MissingPolicy.RANGE)
                .score(Assessment.of("Nậm Nhùn", 2023)
                        .with("B1", "4")
                        .with("B2", "points 0")
                        .with("P1", "0"));

        assertThat(card.index()).isEqualTo(IndexValue.between(Ratio.of(10), Ratio.of(300)));
    }

    @Test
    void theRowOfTheTotalHasWhatBonusesAndPenaltiesLeaveUndecided() {
        Scorecard card = leaving(MissingPolicy.RANGE)
                .score(SmallFramework.assessment().with("B1", "missing").with("P1", "missing"));

        // Nothing in the tree, but 16.787833 less 25, not below 0, to 16.787833 and 2.
        assertThat(card.toTable().toText(Language.EN)).containsPattern("Overall index +20 +20 +0 +18.787833 ");
    }

    @Test
    void theTableForProgramsHasWhatIsUndecidedOfEachNodeAndInAll() {
        Scorecard self = SCORER.selfAssess(own());

        assertThat(undecided(self, "1.1")).isEqualTo("0");
        assertThat(undecided(self, "2.2")).isEqualTo("10");
        assertThat(undecided(self, "2.1")).isEqualTo("3");
        assertThat(undecided(self, "2")).isEqualTo("14.5");
        assertThat(undecided(self, "total")).isEqualTo("14.5");
        // A penalty of up to 25 can take all, and nothing is undecided in the tree.
        Scorecard open = Scorer.of(SmallFramework.with(Policies.strict().with(MissingPolicy.RANGE)))
                .score(SmallFramework.assessment().with("P1", "missing"));
        assertThat(undecided(open, "P1")).isEqualTo("25");
        assertThat(undecided(open, "total")).isEqualTo("16.787833");
        assertThat(open.toTable().rows().stream()
                        .filter(row -> "total".equals(row.get(0).value()))
                        .map(row -> row.get(6).value()))
                .containsExactly((Object) null);
    }

    private static String undecided(Scorecard card, String criterion) {
        return card.toTable().rows().stream()
                .filter(row -> criterion.equals(row.get(0).value()))
                .map(row -> String.valueOf(row.get(5).value()))
                .findFirst()
                .orElseThrow();
    }
}
