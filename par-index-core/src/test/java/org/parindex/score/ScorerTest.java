package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** Expected points are worked out in {@link SmallFramework#assessment}. */
class ScorerTest {

    private static final Scorer STRICT = Scorer.of(SmallFramework.strict());
    private static final Assessment COMPLETE = SmallFramework.assessment();

    @ParameterizedTest
    @CsvSource({
        "1.1, 0.5, 1",
        "1.2, 1.233333, 1.5",
        "1, 1.733333, 2.5",
        "2.1.1, 0.5, 1",
        "2.1.2, 2.4375, 3",
        "2.1, 2.9375, 4",
        "2.2, 9.117, 10",
        "2.3, 1, 1.5",
        "2, 13.0545, 15.5",
        "3, 2, 2",
        "B1, 0, 2",
        "B2, 0, 1",
        "P1, 0, 25"
    })
    void scoresEveryNode(String criterion, Points earned, Points attainable) {
        ScoreNode node = STRICT.score(COMPLETE).at(criterion);

        assertThat(node.earned()).isEqualTo(earned);
        assertThat(node.attainable()).isEqualTo(attainable);
    }

    @Test
    void theTotalComesFromUnroundedParts() {
        Scorecard card = STRICT.score(COMPLETE);

        assertThat(card.earned()).isEqualTo(SmallFramework.points("16.787833"));
        assertThat(card.total()).isEqualTo(card.earned());
        assertThat(card.attainable()).isEqualTo(Points.of(20));
        assertThat(card.index()).isEqualTo(IndexValue.exact(Ratio.parse("83.939165")));
    }

    @Test
    void missingEvidenceIsRefusedAndAllOfItIsNamed() {
        Assessment some = Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "yes")
                .with("1.2", "missing: the report was lost")
                .with("2.2", "missing")
                .with("B1", "0")
                .with("B2", "points 0");

        assertThat(lines(STRICT, some, Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/1.2: There must be evidence for 1.2 (Dossiers on time): the report was lost; add it,"
                                + " or choose that missing evidence earns 0 (missing: zero) or leaves a range (missing: range)",
                        missing("2.1.1", "Border"),
                        missing("2.1.2", "Leaders"),
                        missing("2.2", "Satisfaction"),
                        missing("2.3", "Breaches"),
                        missing("3", "Revenue"),
                        missing("P1", "Late reports"));
        assertThat(lines(STRICT, some, Language.VI))
                .contains(
                        "Nậm Nhùn 2023#/evidence/2.1.1: Thiếu minh chứng cho 2.1.1 (Biên giới); bổ sung, hoặc chọn cho 0 điểm (missing: zero) hoặc để khoảng điểm (missing: range)");
    }

    private static String missing(String id, String name) {
        return "Nậm Nhùn 2023#/evidence/" + id + ": There must be evidence for " + id + " (" + name
                + "); add it, or choose that missing evidence earns 0 (missing: zero) or leaves a range (missing: range)";
    }

    @Test
    void missingEvidenceEarnsNothingWhereThatIsChosen() {
        Scorecard card = STRICT.with(MissingPolicy.ZERO)
                .score(Assessment.of("Nậm Nhùn", 2023).with("1.1", "yes").with("1.2", "missing: the report was lost"));

        assertThat(card.earned()).isEqualTo(Points.of(1));
        assertThat(card.attainable()).isEqualTo(Points.of(20));
        assertThat(card.index()).isEqualTo(IndexValue.exact(Ratio.of(5)));
        assertThat(card.at("1.2").evidence()).contains(Evidence.missing("the report was lost"));
        assertThat(card.at("2.2").evidence()).contains(Evidence.missing(""));
        assertThat(card.explain("1.2").toText(Language.EN))
                .contains("Evidence: missing: the report was lost\n")
                .endsWith("missing evidence earns 0\n");
        // Six of the tree, two bonuses and a penalty.
        assertThat(card.toText(Language.EN)).contains("Missing evidence earns 0: 9 criteria\n");
        assertThat(card.toText(Language.VI)).contains("Thiếu minh chứng được 0 điểm: 9 tiêu chí\n");
    }

    @Test
    void oneMissingCriterionIsOne() {
        Assessment one = COMPLETE.with("3", "missing");

        assertThat(STRICT.with(MissingPolicy.ZERO).score(one).toText(Language.EN))
                .contains("Missing evidence earns 0: 1 criterion\n");
        assertThat(STRICT.with(MissingPolicy.ZERO).score(COMPLETE).toText(Language.EN))
                .doesNotContain("Missing");
    }

    @Test
    void whatDoesNotApplyIsRefusedByDefault() {
        assertThat(lines(STRICT, COMPLETE.with("2.1.1", "n/a: no border"), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.1.1: The framework must allow that a criterion does not apply (notApplicable, CSV: not-applicable:): 2.1.1");
        assertThat(lines(STRICT, COMPLETE.with("2.1.1", "n/a: no border"), Language.VI))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.1.1: Bộ tiêu chí không cho phép bỏ tiêu chí không áp dụng (notApplicable, CSV: not-applicable:): 2.1.1");
    }

    @Test
    void whatDoesNotApplyLeavesTheAttainablePoints() {
        Scorecard card = scorer(Policies.strict().with(NotApplicablePolicy.LEAVE))
                .score(COMPLETE.with("2.1.1", "n/a: no border"));

        // 16.787833 less 0.5, of 20 less 1.
        assertThat(card.earned()).isEqualTo(SmallFramework.points("16.287833"));
        assertThat(card.attainable()).isEqualTo(Points.of(19));
        assertThat(card.at("2.1").attainable()).isEqualTo(Points.of(3));
        assertThat(card.at("2.1.1").attainable()).isEqualTo(Points.ZERO);
        assertThat(card.at("2.1.1").index()).isEmpty();
        assertThat(card.explain("2.1.1").toText(Language.EN))
                .contains(
                        "2.1.1 Border: not attainable\n  Maximum 1, not attainable 1\n  Evidence: not applicable: no border\n")
                .endsWith("  does not apply\n");
        assertThat(card.explain("2.1.1").toText(Language.VI))
                .contains("Điểm tối đa 1, không phát sinh 1\n")
                .endsWith("  không áp dụng\n");
    }

    @Test
    void asInHueEightyOfNinetySixPointsAreFiveSixths() {
        // "80 of 96 points instead of 80 of 100", see NotApplicablePolicy.LEAVE.
        Framework framework = SmallFramework.of(
                        Leaf.of("1", "Chung", "Common", "96", PointSource.DOCUMENTS, ScoringRule.direct()),
                        Leaf.of("2", "Biên giới", "Border", "4", PointSource.DOCUMENTS, ScoringRule.direct()))
                .with(Policies.strict().with(NotApplicablePolicy.LEAVE));
        Scorecard card = Scorer.of(framework)
                .score(Assessment.of("Phú Xuân", 2023).with("1", "points 80").with("2", "n/a"));

        assertThat(card.index()).isEqualTo(IndexValue.exact(Ratio.of(250, 3)));
        assertThat(card.rescaled()).isEqualTo(SmallFramework.points("83.333333"));
        assertThat(card.toText(Language.EN))
                .contains("Index: 80 / 96 ≈ 83.33 %\nRescaled to the maximum 100: 83.333333\n");
        assertThat(card.toText(Language.VI))
                .contains("Chỉ số: 80 / 96 ≈ 83,33 %\nQuy đổi theo điểm tối đa 100: 83,333333\n");
    }

    @Test
    void whatDoesNotApplyEarnsFullPointsWhereThatIsChosen() {
        Scorecard card = scorer(Policies.strict().with(NotApplicablePolicy.FULL))
                .score(COMPLETE.with("2.1.1", "n/a: no border"));

        assertThat(card.earned()).isEqualTo(SmallFramework.points("17.287833"));
        assertThat(card.attainable()).isEqualTo(Points.of(20));
        assertThat(card.explain("2.1.1").toText(Language.EN)).endsWith("  what does not apply earns full points\n");
    }

    @Test
    void aBonusIsAlwaysApplicable() {
        for (NotApplicablePolicy policy : NotApplicablePolicy.values()) {
            Scorer scorer = scorer(Policies.strict().with(policy));
            assertThat(lines(scorer, COMPLETE.with("B2", "n/a"), Language.EN))
                    .containsExactly(
                            "Nậm Nhùn 2023#/evidence/B2: The bonus or penalty B2 cannot be not applicable; write that there was none");
            assertThat(lines(scorer, COMPLETE.with("B2", "n/a"), Language.VI))
                    .containsExactly(
                            "Nậm Nhùn 2023#/evidence/B2: Điểm cộng, điểm trừ B2 không thể là \"không áp dụng\"; không có thì ghi 0");
        }
    }

    @Test
    void whatIsNotForAKindOfUnitIsNotAskedAndNotAttainable() {
        AdministrativeUnit ward = AdministrativeUnit.of("free", "w", "Phường Đông Hải", UnitKind.WARD);
        Assessment ofWard = withoutBorder(Assessment.of(ward, 2023));
        Scorecard card = STRICT.score(ofWard);

        assertThat(card.attainable()).isEqualTo(Points.of(19));
        assertThat(card.at("2.1.1").evidence()).isEmpty();
        assertThat(card.explain("2.1.1").toText(Language.EN)).endsWith("  does not apply to a ward\n");
        assertThat(card.explain("2.1.1").toText(Language.VI)).endsWith("  không áp dụng cho phường\n");
        assertThat(lines(STRICT, ofWard.with("2.1.1", "{plan}"), Language.EN))
                .containsExactly(
                        "Phường Đông Hải 2023#/evidence/2.1.1: 2.1.1 does not apply to a ward; leave its evidence out");
        assertThat(lines(STRICT, ofWard.with("2.1.1", "{plan}"), Language.VI))
                .containsExactly(
                        "Phường Đông Hải 2023#/evidence/2.1.1: 2.1.1 không áp dụng cho phường; bỏ minh chứng này");
    }

    private static Assessment withoutBorder(Assessment assessment) {
        Assessment all = assessment;
        for (var entry : COMPLETE.evidence().entrySet()) {
            if (!entry.getKey().toString().equals("2.1.1")) {
                all = all.with(entry.getKey().toString(), entry.getValue());
            }
        }
        return all;
    }

    @Test
    void aSurveyMustBeHeldByDefault() {
        assertThat(lines(STRICT, SmallFramework.withoutSurvey(), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023: The framework must allow that no survey was held, with noSurvey (CSV: no-survey:) rescale");
        assertThat(lines(STRICT, SmallFramework.withoutSurvey(), Language.VI))
                .containsExactly(
                        "Nậm Nhùn 2023: Bộ tiêu chí yêu cầu phải có điều tra xã hội học; nếu cho phép không có thì ghi noSurvey (CSV: no-survey:) rescale");
    }

    @Test
    void withoutASurveyTheRestIsRescaledWhereThatIsChosen() {
        Scorer scorer = scorer(Policies.strict().with(NoSurveyPolicy.RESCALE));
        Scorecard card = scorer.score(SmallFramework.withoutSurvey());

        // 0.5 + 1.233333 + 0.5 + 1 + 2 of 1 + 1.5 + 1 + 1.5 + 2; in 20 points, 5.233333 × 20 / 7.
        assertThat(card.earned()).isEqualTo(SmallFramework.points("5.233333"));
        assertThat(card.attainable()).isEqualTo(Points.of(7));
        assertThat(card.attainable(PointSource.SIPAS)).isEqualTo(Points.ZERO);
        assertThat(card.attainable(PointSource.LEADERS)).isEqualTo(Points.ZERO);
        assertThat(card.rescaled()).isEqualTo(SmallFramework.points("14.952380"));
        assertThat(card.toText(Language.EN))
                .contains("\nRescaled where no survey was held\n")
                .contains("\nRescaled to the maximum 20: 14.95238\n");
        assertThat(card.toText(Language.VI)).contains("\nQuy đổi khi không có điều tra\n");
        assertThat(card.explain("2.2").toText(Language.EN)).endsWith("  no survey was held\n");
        assertThat(card.explain("2.2").toText(Language.VI)).endsWith("  không có điều tra\n");
    }

    @Test
    void asInHaNoiSixtyOfEightyPointsWithoutSurveyAreSeventyFive() {
        // Made-up numbers, worked by hand in the way of Hà Nội: the points by documents are brought to the scale of
        // 100.
        Framework framework = SmallFramework.of(
                        Leaf.of("1", "Tài liệu", "Documents", "80", PointSource.DOCUMENTS, ScoringRule.direct()),
                        Leaf.of("2", "Điều tra", "Survey", "20", PointSource.SIPAS, ScoringRule.linearInPercentage()))
                .with(Policies.strict().with(NoSurveyPolicy.RESCALE));
        Assessment documents = Assessment.of("Sở Nội vụ", 2023).with("1", "points 60");

        Scorecard without = Scorer.of(framework).score(documents.withoutSurvey());
        assertThat(without.index()).isEqualTo(IndexValue.exact(Ratio.of(75)));
        assertThat(without.rescaled()).isEqualTo(Points.of(75));
        assertThat(without.at("2").index()).isEmpty();

        Scorecard with = Scorer.of(framework).score(documents.with("2", "90%"));
        assertThat(with.index()).isEqualTo(IndexValue.exact(Ratio.of(78)));
        assertThat(with.rescaled()).isEqualTo(with.total());
    }

    @Test
    void evidenceBySurveyContradictsThatNoneWasHeld() {
        Scorer scorer = scorer(Policies.strict().with(NoSurveyPolicy.RESCALE));

        assertThat(lines(scorer, SmallFramework.withoutSurvey().with("2.2", "90%"), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.2: 2.2 is scored by survey, and none was held; leave its evidence out");
        assertThat(lines(scorer, SmallFramework.withoutSurvey().with("2.2", "90%"), Language.VI))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.2: 2.2 lấy điểm từ điều tra, nhưng không có điều tra; bỏ minh chứng này");
    }

    @ParameterizedTest
    @CsvSource({"2021, false", "2022, true", "2024, true", "2025, false"})
    void aFrameworkIsForItsYears(int year, boolean governed) {
        Assessment ofYear = new Assessment(COMPLETE.unit(), year, COMPLETE.evidence(), true);

        assertThat(STRICT.check(ofYear).isEmpty()).isEqualTo(governed);
        if (!governed) {
            assertThat(lines(STRICT, ofYear, Language.EN))
                    .containsExactly("Nậm Nhùn " + year + ": The framework small is for 2022–2024, not for " + year);
            assertThat(lines(STRICT, ofYear, Language.VI))
                    .containsExactly(
                            "Nậm Nhùn " + year + ": Bộ tiêu chí small dùng cho 2022–2024, không dùng cho năm " + year);
        }
    }

    @Test
    void anUnknownCriterionIsAnsweredWithTheNearest() {
        assertThat(lines(STRICT, COMPLETE.with("2.1.4", "yes"), Language.EN))
                .singleElement()
                .asString()
                .startsWith(
                        "Nậm Nhùn 2023#/evidence/2.1.4: The framework has no criterion 2.1.4; the nearest are: 2.1.")
                .contains("2.1.1", "2.1.2");
        assertThat(lines(STRICT, COMPLETE.with("2.1.4", "yes"), Language.VI))
                .singleElement()
                .asString()
                .startsWith("Nậm Nhùn 2023#/evidence/2.1.4: Bộ tiêu chí không có tiêu chí 2.1.4; gần nhất: 2.1.");
    }

    @Test
    void aCriterionWithPartsIsScoredByThem() {
        assertThat(lines(STRICT, COMPLETE.with("2.1", "yes"), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.1: 2.1 is scored by its parts; give evidence for each of them: 2.1.1, 2.1.2");
        assertThat(lines(STRICT, COMPLETE.with("2.1", "yes"), Language.VI))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/2.1: 2.1 gồm nhiều tiêu chí thành phần; ghi minh chứng cho từng tiêu chí: 2.1.1, 2.1.2");
    }

    @Test
    void theRuleRefusesOtherEvidence() {
        assertThat(lines(STRICT, COMPLETE.with("1.1", "maybe"), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/1.1: The evidence must name what the rule knows, yes, late, no: maybe");
    }

    @Test
    void somethingMustBeAttainable() {
        Scorer scorer = Scorer.of(SmallFramework.direct(Policies.strict().with(NotApplicablePolicy.LEAVE)));
        Assessment nothing = Assessment.of("x", 2023).with("1", "n/a");

        assertThat(lines(scorer, nothing, Language.EN))
                .containsExactly("x 2023: Something must be attainable; no criterion applies");
        assertThat(lines(scorer, nothing, Language.VI))
                .containsExactly("x 2023: Không có tiêu chí nào áp dụng, nên không có chỉ số");
        assertThat(Scorer.of(SmallFramework.direct(Policies.strict().with(NotApplicablePolicy.FULL)))
                        .score(nothing)
                        .index())
                .isEqualTo(IndexValue.exact(Ratio.of(100)));
    }

    @Test
    void everyFaultComesAtOnceInTheOrderOfTheCriteria() {
        Assessment broken = Assessment.of("Nậm Nhùn", 2025)
                .with("1", "yes")
                .with("1.1", "maybe")
                .with("2.1.1", "n/a")
                .with("2.2", "90%")
                .with("2.3", "0.5")
                .with("7", "yes")
                .with("B1", "n/a")
                .with("B2", "points 2")
                .withoutSurvey();

        assertThat(STRICT.check(broken))
                .extracting(fault -> fault.kind().code() + " " + fault.pointer())
                .containsExactly(
                        "year-not-governed ",
                        "no-survey-refused ",
                        "criterion-has-parts /evidence/1",
                        "evidence-key-unknown /evidence/1.1",
                        "evidence-missing /evidence/1.2",
                        "not-applicable-refused /evidence/2.1.1",
                        "evidence-without-survey /evidence/2.2",
                        "evidence-not-whole /evidence/2.3",
                        "evidence-missing /evidence/3",
                        "criterion-unknown /evidence/7",
                        "adjustment-not-applicable /evidence/B1",
                        "evidence-above-maximum /evidence/B2",
                        "evidence-missing /evidence/P1");
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> STRICT.score(broken));
        assertThat(thrown.problems()).hasSameSizeAs(STRICT.check(broken));
    }

    @Test
    void aCompleteAssessmentHasNoFault() {
        assertThat(STRICT.check(COMPLETE)).isEmpty();
        assertThat(STRICT.framework()).isEqualTo(SmallFramework.strict());
    }

    @Test
    void aRoundIsOfOneYearWithEachUnitOnce() {
        Assessment other = new Assessment(AdministrativeUnit.named("Mường Tè"), 2024, COMPLETE.evidence(), true);

        InvalidDocumentException thrown = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> STRICT.scoreAll(List.of(COMPLETE, other, COMPLETE.with("1.1", "maybe"))));
        assertThat(thrown.problems())
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly(
                        "Mường Tè 2024: The assessments must be of one year: 2023 and 2024",
                        "Nậm Nhùn 2023: Nậm Nhùn must have one assessment for 2023",
                        "Nậm Nhùn 2023#/evidence/1.1: The evidence must name what the rule knows, yes, late, no: maybe");
        assertThat(thrown.problems())
                .extracting(problem -> problem.line(Language.VI))
                .startsWith(
                        "Mường Tè 2024: Các bản đánh giá phải cùng một năm: 2023 và 2024",
                        "Nậm Nhùn 2023: Nậm Nhùn có hai bản đánh giá năm 2023");
    }

    @Test
    void aRoundOfNobodyIsRefused() {
        assertThatThrownBy(() -> STRICT.scoreAll(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A round must have at least one card");
    }

    private static Scorer scorer(Policies policies) {
        return Scorer.of(SmallFramework.with(policies));
    }

    private static List<String> lines(Scorer scorer, Assessment assessment, Language language) {
        List<Fault> faults = scorer.check(assessment);
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> scorer.score(assessment));
        assertThat(thrown.problems()).hasSameSizeAs(faults);
        return thrown.problems().stream().map(problem -> problem.line(language)).toList();
    }

    @Test
    void anUnknownCriterionThatIsNearToNoneIsAnsweredWithTheFirst() {
        assertThat(lines(STRICT, COMPLETE.with("8888.7777.6666", "yes"), Language.EN))
                .containsExactly(
                        "Nậm Nhùn 2023#/evidence/8888.7777.6666: The framework has no criterion 8888.7777.6666; the"
                                + " nearest are: 1.1, 1.2, 2.1.1");
    }
}
