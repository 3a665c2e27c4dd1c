package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class AppraisalsTest {

    /** Two leaves of documents, 5 and 1 points, and SIPAS of 4. */
    private static final Framework FRAMEWORK = Framework.of(
            "small",
            Bilingual.of("Bộ nhỏ", "Small"),
            2025,
            Provenance.of(Status.GIVEN, ""),
            Group.of(
                    "1",
                    "Thủ tục",
                    "Procedures",
                    Leaf.of(
                            "1.1",
                            "Hồ sơ",
                            "Dossiers",
                            "5",
                            PointSource.DOCUMENTS,
                            ScoringRule.proportional("0", "100")),
                    Leaf.of("1.2", "Sáng kiến", "Initiatives", "1", PointSource.DOCUMENTS, ScoringRule.perItem("0.5"))),
            Leaf.of("2", "Hài lòng", "Satisfaction", "4", PointSource.SIPAS, ScoringRule.linearInPercentage()));

    private static final Scorer SCORER = Scorer.of(FRAMEWORK);

    /** An has 4.5 + 1 by itself, Bình 4 + 0.5. */
    private static final Scoreboard SELF = SCORER.selfAssessAll(List.of(
            Assessment.of("An", 2025).with("1.1", "90 of 100").with("1.2", "2"),
            Assessment.of("Bình", 2025).with("1.1", "80 of 100").with("1.2", "1")));

    private static Appraisal appraised(String unit, String sipas) {
        return Appraisal.of(unit, 2025, Stage.APPRAISED)
                .with("2", Finding.of(sipas, ""))
                .withOthers(Finding.accepted());
    }

    private static Appraisal justified(String unit) {
        return Appraisal.of(unit, 2025, Stage.AFTER_JUSTIFICATION).withOthers(Finding.accepted());
    }

    private static final Appraisals BOTH = Appraisals.of(List.of(
            justified("Bình"),
            appraised("An", "75%").with("1.2", Finding.points("0.5", "Một sáng kiến trùng")),
            appraised("Bình", "100%"),
            justified("An").with("1.2", Finding.of("2", "Đã giải trình"))));

    private static List<String> lines(Appraisals appraisals, Stage stage, Language language) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> appraisals.appraise(SELF, stage));
        return refused.problems().stream()
                .map(problem -> problem.line(language))
                .toList();
    }

    @Test
    void takesARoundFromStageToStage() {
        Scoreboard appraised = BOTH.appraise(SELF, Stage.APPRAISED);
        // 4.5 + 0.5 + 4 × 75 %; 4 + 0.5 + 4 × 100 %.
        assertThat(appraised.stage()).contains(Stage.APPRAISED);
        assertThat(appraised.of("An").total()).isEqualTo(Points.parse("8"));
        assertThat(appraised.of("Bình").total()).isEqualTo(Points.parse("8.5"));

        Scoreboard last = BOTH.appraise(SELF, Stage.AFTER_JUSTIFICATION);
        // The initiative of An counts again.
        assertThat(last.stage()).contains(Stage.AFTER_JUSTIFICATION);
        assertThat(last.of("An").total()).isEqualTo(Points.parse("8.5"));
        assertThat(last.of("An").appraisals()).hasSize(2);
        assertThat(BOTH.appraise(appraised, Stage.AFTER_JUSTIFICATION).toString())
                .isEqualTo(last.toString());
    }

    @Test
    void whatLiesBeyondTheStageIsPassedOver() {
        assertThat(BOTH.appraise(SELF, Stage.SELF_ASSESSED).toString()).isEqualTo(SELF.toString());
        assertThat(Appraisals.none().appraise(SELF, Stage.SELF_ASSESSED).cards())
                .isEqualTo(SELF.cards());
    }

    @Test
    void knowsTheLastStage() {
        assertThat(Appraisals.none().lastStage()).isEmpty();
        assertThat(Appraisals.of(List.of(appraised("An", "75%"))).lastStage()).contains(Stage.APPRAISED);
        assertThat(BOTH.lastStage()).contains(Stage.AFTER_JUSTIFICATION);
        assertThat(BOTH).hasToString("Appraisals{after-justification=2, appraised=2}");
    }

    @Test
    void everyUnitMustHaveAnAppraisalAtEveryStage() {
        Appraisals appraisals = Appraisals.of(List.of(appraised("An", "75%"), justified("An"), justified("Bình")));

        assertThat(lines(appraisals, Stage.AFTER_JUSTIFICATION, Language.EN))
                .containsExactly(
                        "Bình 2025: There must be an appraisal of Bình at the stage \"appraised\"; where all points"
                                + " stay, write others accepted");
        assertThat(lines(
                        Appraisals.of(List.of(appraised("An", "75%"), appraised("Bình", "5%"), justified("Bình"))),
                        Stage.AFTER_JUSTIFICATION,
                        Language.VI))
                .containsExactly(
                        "An 2025: An chưa có kết quả thẩm định ở giai đoạn \"thẩm định sau giải trình\"; nếu giữ"
                                + " nguyên mọi điểm thì ghi others accepted");
    }

    @Test
    void allThatDoesNotFitIsSaidAtOnce() {
        Appraisals appraisals = Appraisals.of(List.of(
                appraised("An", "75%").with("1.1", Finding.points("5.000001", "?")),
                appraised("Bình", "75%").with("1.2", Finding.points("1", "")),
                appraised("Bình", "80%"),
                appraised("Cường", "80%"),
                Appraisal.of("An", 2024, Stage.APPRAISED)));

        assertThat(lines(appraisals, Stage.APPRAISED, Language.EN))
                .containsExactly(
                        "An 2024, appraised: An must have an assessment for 2024 that can be appraised; check the name and"
                                + " the year",
                        "An 2025, appraised#/findings/1.1: The points of 1.1 must not exceed its maximum 5: 5.000001",
                        "Bình 2025, appraised: Bình must have one appraisal for 2025 at the stage \"appraised\"",
                        "Bình 2025, appraised#/findings/1.2: There must be a reason where the points of 1.2 change: 0.5 to 1",
                        "Cường 2025, appraised: Cường must have an assessment for 2025 that can be appraised; check the name"
                                + " and the year");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsPlace() {
        Appraisals placed = Appraisals.none()
                .with(
                        Appraisal.of("An", 2025, Stage.APPRAISED).withOthers(Finding.accepted()),
                        fault -> new Position("b.csv", fault.pointer().equals("/findings/2") ? 7 : 1, 2));

        assertThatThrownBy(() -> placed.and(Appraisals.of(List.of(appraised("Bình", "5%"))))
                        .appraise(SELF, Stage.APPRAISED))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::position)
                                .containsExactly(new Position("b.csv", 7, 2)));
    }

    @Test
    void aRoundMustBeOnItsWayThere() {
        Scoreboard appraised = BOTH.appraise(SELF, Stage.APPRAISED);
        Scoreboard without = SCORER.scoreAll(List.of(Assessment.of("An", 2025)
                .with("1.1", "90 of 100")
                .with("1.2", "2")
                .with("2", "75%")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.appraise(appraised, Stage.SELF_ASSESSED))
                .withMessage("A round must be of the stage self-assessed or one before it: appraised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.appraise(without, Stage.APPRAISED))
                .withMessage(
                        "A round must be of the stage appraised or one before it: no stage; score it by selfAssessAll");
    }

    @Test
    void aRoundOfStagesSaysItsStage() {
        assertThat(SELF.toText(Language.EN))
                .contains("Stage: self-assessed")
                .contains("Points are undecided, and results are ranges: 2 of 2 units");
        assertThat(BOTH.appraise(SELF, Stage.APPRAISED).toText(Language.VI))
                .startsWith("Chỉ xếp hạng các đơn vị được chấm điểm ở đây: 2\nGiai đoạn: thẩm định\n");
    }

    @Test
    void cardsOfOneRoundAreABoard() {
        Scoreboard appraised = BOTH.appraise(SELF, Stage.APPRAISED);

        assertThat(Scoreboard.of(SELF.cards()).toString()).isEqualTo(SELF.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoreboard.of(List.of()))
                .withMessage("A round must have at least one card");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoreboard.of(List.of(SELF.of("An"), appraised.of("Bình"))))
                .withMessage("The cards of a round must be of one framework, year and stage, one a unit:"
                        + " An 2025, self-assessed, and Bình 2025, appraised");
        assertThatIllegalArgumentException().isThrownBy(() -> Scoreboard.of(List.of(SELF.of("An"), SELF.of("An"))));
    }
}
