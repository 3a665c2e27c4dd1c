package org.parindex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.problem.Position;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.RankingCase;
import org.parindex.rule.ScoringRule;
import org.parindex.score.CardCase;
import org.parindex.score.PointsCase;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

class CaseTestsTest {

    @TestFactory
    Stream<DynamicTest> theCasesOfTheSmallFrameworkHold() {
        return CaseTests.of(SmallFramework.framework(), SmallFramework.pointsCases());
    }

    @TestFactory
    Stream<DynamicTest> theCardsOfTheSmallFrameworkHold() {
        return CaseTests.of(SmallFramework.framework(), CardCases.of(SmallFramework.cards()));
    }

    @Test
    void aTestIsNamedByItsCase() {
        assertThat(CaseTests.of(SmallFramework.framework(), SmallFramework.pointsCases()))
                .extracting(DynamicTest::getDisplayName)
                .contains("1.1, late, 0.5", "1.2, 79.99%, 0.5, clause 2", "1.1, missing, refused");
    }

    // 45 × 80 % = 36; 35 of 45 is 77.78 %.
    @Test
    void otherPointsAreSaidWithTheClauseAndTheSteps() {
        AssertionFailedError error = failure(PointsCase.of("1.3", "35 of 45", "1.2", "clause 3"));
        assertThat(error).hasMessage("""
                case 1.3: 1.3 with the evidence 35 of 45 must earn 1.2: 0; by the clause: clause 3
                1.3 Dossiers on time: 0 of 1.5
                  Evidence: 35/45
                  Rule: from 100 %: full points; less: the share × maximum; below 80 %: 0
                  35/45 ≈ 77.78 % < 80 %
                  0 points
                """);
        assertThat(error.getExpected().getStringRepresentation()).isEqualTo("1.2");
        assertThat(error.getActual().getStringRepresentation()).isEqualTo("0");
    }

    @Test
    void aRefusalIsSaidWithItsReason() {
        assertThat(failure(PointsCase.of("1.1", "maybe", "1", "")).getMessage())
                .startsWith("case 1.1: 1.1 with the evidence maybe must earn 1; it is refused: ")
                .contains("yes, late, no")
                .endsWith("\n  Rule: Issued: 1; Issued late: 0.5; Not issued: 0\n");
    }

    @Test
    void pointsWhereARefusalIsExpectedAreSaid() {
        assertThat(failure(PointsCase.of("4.5", "points 1", "refused", "")).getMessage())
                .startsWith(
                        "case 4.5: 4.5 with the evidence points 1 must be refused; it earns: 1\n4.5 Other: 1 of 1.5\n");
    }

    @Test
    void aGroupIsNoCriterionToTry() {
        assertThat(failure(PointsCase.of("1", "yes", "1", "")).getMessage())
                .contains("it is refused: 1 is scored by its parts");
    }

    @Test
    void aFailureIsSaidInBothLanguages() {
        CaseFailure failure = PointsCases.of(PointsCase.of("1.2", "80%", "0.5", "mục 2"))
                .failures(SmallFramework.framework())
                .get(0);
        assertThat(failure.toText(Language.VI)).isEqualTo("""
                case 1.2: 1.2 với minh chứng 80% phải được 0.5 điểm, nhưng được 1; căn cứ: mục 2
                1.2 Nhiệm vụ: 1 trên 1
                  Minh chứng: 80 %
                  Cách tính: dưới 50 %: 0; từ 50 % đến dưới 80 %: 0,5; từ 80 %: 1
                  Căn cứ: clause 2
                  80 %, từ 80 %: 1
                """);
        assertThat(failure).hasToString("\n" + failure.toText(Language.EN));
    }

    @Test
    void aCardIsHeldAgainstItsFigure() {
        Assessment full = SmallFramework.full("An", UnitKind.DISTRICT);
        Assessment missing = SmallFramework.without(full, "1.1");
        CardCases cases = CardCases.of(
                CardCase.of(full, "1.3", "1.5", ""),
                CardCase.of(full, "1.3", "1.4", "clause 3"),
                CardCase.of(full, "index", "100", ""),
                CardCase.of(full, "index", "~99.99", ""),
                CardCase.of(full, "group", "refused", ""),
                CardCase.of(missing, "1.1", "refused", ""),
                CardCase.of(missing, "index", "refused", ""),
                CardCase.of(missing, "1.2", "refused", ""),
                CardCase.of(missing, "1.2", "1", ""));
        assertThat(cases.failures(SmallFramework.framework()))
                .extracting(failure -> failure.problem().message(Language.EN))
                .containsExactly(
                        "By An 2023, 1.3 must be 1.4: 1.5; by the clause: clause 3",
                        "By An 2023, index must be ~99.99: 100",
                        "An 2023 must be refused (group); it gets: A",
                        "By An 2023, 1.2 must be refused; the assessment is refused: There must be evidence for 1.1 (Plan issued);"
                                + " add it, or choose that missing evidence earns 0 (missing: zero) or leaves a range (missing: range)",
                        "By An 2023, 1.2 must be 1; the assessment is refused: There must be evidence for 1.1 (Plan issued); add it,"
                                + " or choose that missing evidence earns 0 (missing: zero) or leaves a range (missing: range)");
        assertThat(cases.failures(SmallFramework.framework())
                        .get(0)
                        .explanation()
                        .en())
                .startsWith("1.3 Dossiers on time: 1.5 of 1.5\n");
    }

    @Test
    void ranksAreHeldAgainstAllCasesTogether() {
        RankingCases cases = RankingCases.of(
                RankingCase.of("An", "90", 1, ""),
                RankingCase.of("Bình", "89.996", 2, ""),
                RankingCase.of("Châu", "80", 3, "a newspaper"));
        assertThat(cases.failures()).isEmpty();
        assertThat(CaseTests.of(cases))
                .allSatisfy(
                        test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
        assertThat(cases.with(RankPrecision.asPublished(2)).with(TieRule.DENSE).failures())
                .extracting(failure -> failure.problem().message(Language.EN))
                .containsExactly(
                        "Bình (89.996 %) must have the rank 2: 1",
                        "Châu (80.00 %) must have the rank 3: 2; by the clause: a newspaper");
    }

    @Test
    void aRangeOfRanksIsExpectedAsARange() {
        // ~90.0 is 89.95 to 90.05, so that 90 can be above or below it.
        assertThat(RankingCases.of(List.of(
                                new RankingCase("An", IndexValue.parse("~90.0"), 1, 2, "", Position.of("x")),
                                RankingCase.of("Bình", "90", 1, "")))
                        .failures())
                .extracting(failure -> failure.problem().message(Language.EN))
                .containsExactly("Bình (90.00 %) must have the rank 1: 1–2");
    }

    private static AssertionFailedError failure(PointsCase one) {
        DynamicTest test = CaseTests.of(SmallFramework.framework(), PointsCases.of(one))
                .findFirst()
                .orElseThrow();
        return catchThrowableOfType(
                AssertionFailedError.class, () -> test.getExecutable().execute());
    }

    @Test
    void aCardThatShouldBeRefusedIsAFailureWhateverItsFigure() {
        Framework framework = ten();
        Assessment full = Assessment.of("An", 2023).with("1.1", "points 1").with("1.10", "points 1");

        assertThat(CardCases.of(
                                CardCase.of(full, "total", "refused", ""),
                                CardCase.of(full, "index", "refused", ""),
                                CardCase.of(full, "1.1", "refused", ""))
                        .failures(framework))
                .extracting(failure -> failure.problem().message(Language.EN))
                .containsExactly(
                        "An 2023 must be refused (total); it gets: 2",
                        "An 2023 must be refused (index); it gets: 100",
                        "An 2023 must be refused (1.1); it gets: 1");
    }

    @Test
    void aRefusalOfOneCriterionIsNoneOfAnotherWhoseNumberItBeginsWith() {
        Assessment tenth = Assessment.of("An", 2023).with("1.1", "points 1").with("1.10", "points 1.01");

        assertThat(CardCases.of(CardCase.of(tenth, "1.10", "refused", ""), CardCase.of(tenth, "1.1", "refused", ""))
                        .failures(ten()))
                .extracting(failure -> failure.problem().message(Language.EN))
                .singleElement()
                .asString()
                .startsWith("By An 2023, 1.1 must be refused; the assessment is refused: ");
    }

    /** A framework with the criteria 1.1 and 1.10. */
    private static Framework ten() {
        Leaf first = Leaf.of("1.1", "Một", "One", "1", PointSource.DOCUMENTS, ScoringRule.direct());
        Leaf tenth = Leaf.of("1.10", "Mười", "Ten", "1", PointSource.DOCUMENTS, ScoringRule.direct());
        return Framework.of(
                "ten",
                Bilingual.of("Mười", "Ten"),
                2023,
                Provenance.of(Status.ILLUSTRATIVE, ""),
                Group.of("1", "Nhóm", "Group", first, tenth));
    }
}
