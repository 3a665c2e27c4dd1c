package org.parindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.io.AssessmentCsv;
import org.parindex.io.AssessmentJson;
import org.parindex.io.FrameworkJson;
import org.parindex.io.SurveyCsv;
import org.parindex.io.SurveyJson;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Status;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.survey.SurveyResult;
import org.parindex.text.Language;

class ParIndexTest {

    @Test
    void knowsTheEightDecisions() {
        assertThat(ParIndex.decisions())
                .extracting(Decision::id)
                .containsExactly(
                        "1294/QĐ-BNV",
                        "4361/QĐ-BNV",
                        "2948/QĐ-BNV",
                        "2636/QĐ-BNV",
                        "1150/QĐ-BNV",
                        "1149/QĐ-BNV",
                        "876/QĐ-BNV",
                        "1187/QĐ-BNV");
    }

    @Test
    void refusesADecisionThatIsNotBundledAndListsThoseThatAre() {
        assertThatThrownBy(() -> ParIndex.decision("877/QĐ-BNV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("876/QĐ-BNV")
                .hasMessageEndingWith(": \"877/QĐ-BNV\"");
    }

    @Test
    void doesNotTakeTheCutoffsOfANeighbouringYear() {
        assertThat(ParIndex.cutoffs(2024).bands()).isNotEmpty();
        assertThat(ParIndex.cutoffs(2023)).isSameAs(GroupCutoffs.unknown());
    }

    @Test
    void refusesToScoreByADecisionAndSaysWhatToDo() {
        assertThatThrownBy(() -> ParIndex.framework("876/QĐ-BNV"))
                .isInstanceOfSatisfying(InvalidDocumentException.class, refusal -> {
                    assertThat(refusal.problems()).hasSize(1);
                    assertThat(refusal.problems().get(0).line(Language.EN))
                            .isEqualTo(
                                    "876/QĐ-BNV: 876/QĐ-BNV cannot score: its annex, with the criteria and their rules,"
                                            + " is not held here. If you have it, transcribe it into a CSV file, one row a criterion"
                                            + " (validate --template and ParIndex.frameworkTemplate() give one to begin with), and"
                                            + " check it with validate");
                    assertThat(refusal.problems().get(0).message(Language.VI))
                            .startsWith("Không thể chấm điểm theo 876/QĐ-BNV: thư viện không có phụ lục");
                });
    }

    @Test
    void hasOneFrameworkAndRefusesAnyOtherName() {
        assertThat(ParIndex.framework("example")).isSameAs(ParIndex.exampleFramework());
        assertThatThrownBy(() -> ParIndex.framework("exampel"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("exampel: There is no framework \"exampel\"; there are: example");
    }

    @Test
    void scoresTheExample() {
        Scorecard card = Scorer.of(ParIndex.exampleFramework()).score(ParIndex.exampleAssessment());

        // By hand, in example-cards.csv.
        assertThat(card.total()).hasToString("84.376292");
        assertThat(card.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(card.toText(Language.EN)).contains("Illustrative: these criteria are those of no state body");
    }

    @Test
    void readsFrameworksAndAssessmentsByTheEndingOfTheFile(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("f.CSV"), ParIndex.frameworkTemplate());
        Framework template = ParIndex.readFramework(csv);
        Path json = Files.writeString(folder.resolve("f.json"), FrameworkJson.write(template));
        assertThat(ParIndex.readFramework(json)).isEqualTo(template);
        assertThat(ParIndex.checkFramework(csv)).isEmpty();
        assertThat(ParIndex.checkFramework(json)).isEmpty();
        assertThat(ParIndex.checkFramework(Files.writeString(folder.resolve("g.json"), "{}")))
                .isNotEmpty();

        Scorer scorer = Scorer.of(ParIndex.exampleFramework());
        List<Assessment> one = List.of(ParIndex.exampleAssessment());
        assertThat(ParIndex.readAssessments(
                        Files.writeString(folder.resolve("a.csv"), AssessmentCsv.write(one)), scorer))
                .isEqualTo(one);
        assertThat(ParIndex.readAssessments(
                        Files.writeString(folder.resolve("a.json"), AssessmentJson.write(one)), scorer))
                .isEqualTo(one);
    }

    /**
     * By hand: attitude 0.7 × 19200/250 + 0.3 × 4600/50 = 81.36, procedure 0.7 × 17200/250 + 0.3 × 3800/50 = 70.96, result 0.7 × 80 + 0.3
     * × 84 = 81.2.
     */
    @Test
    void theExampleSurveyIsIllustrativeAndHasTheMeansOfItsFigures() {
        SurveyResult result = ParIndex.exampleSurvey().evaluate();

        assertThat(ParIndex.exampleSurvey().responses().status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(result.of("attitude").mean()).contains(Ratio.parse("81.36"));
        assertThat(result.of("procedure").mean()).contains(Ratio.parse("70.96"));
        assertThat(result.of("result").mean()).contains(Ratio.parse("81.2"));
        assertThat(result.overall()).isEqualTo(Ratio.parse("77.84"));
    }

    @Test
    void surveysAreReadFromCsvOrJson(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("s.csv"), SurveyCsv.write(ParIndex.exampleSurvey()));
        Path json = Files.writeString(folder.resolve("s.txt"), SurveyJson.write(ParIndex.exampleSurvey()));

        assertThat(ParIndex.readSurvey(csv)).isEqualTo(ParIndex.exampleSurvey());
        assertThat(ParIndex.readSurvey(json)).isEqualTo(ParIndex.exampleSurvey());
    }
}
