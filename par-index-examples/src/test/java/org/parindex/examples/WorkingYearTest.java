package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.points.Points;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;

/** The files of {@code working-year} tell one story, and the report tells it whole. */
class WorkingYearTest {

    private static final Path FOLDER = Path.of("working-year");

    @Test
    void theReportIsThisOne() throws IOException {
        Path golden = Path.of("src/test/resources/org/parindex/examples/working-year.md");

        assertThat(WorkingYear.report(FOLDER)).isEqualTo(Files.readString(golden));
    }

    /**
     * By hand: 45 of 55 for 52 of 55 takes 2.5 × 7/55 = 0.318182 and gives it back; 40 of 43 for 41 of 43 takes 2 × 1/43 = 0.046512; the
     * survey of 78.18 % on a scale from 50 to 90 earns 3 × 28.1818/40 = 2.113636; desks in time 3 × 183210/185210 = 2.967604.
     */
    @Test
    void eachStageHasItsPoints() {
        Scorer scorer = Scorer.of(ParIndex.exampleFramework());
        Scoreboard self = scorer.selfAssessAll(ParIndex.readSelfAssessments(FOLDER.resolve("assessment.csv"), scorer));
        Scoreboard appraised =
                ParIndex.readAppraisals(FOLDER.resolve("appraisal.csv")).appraise(self, Stage.APPRAISED);
        Scoreboard last = ParIndex.readAppraisals(FOLDER.resolve("justification.csv"))
                .appraise(appraised, Stage.AFTER_JUSTIFICATION);

        assertThat(points(self, "1.1.2")).isEqualTo("2.363636");
        assertThat(points(appraised, "1.1.2")).isEqualTo("2.045455");
        assertThat(points(last, "1.1.2")).isEqualTo("2.363636");
        assertThat(points(appraised, "2.1.1")).isEqualTo("1.860465");
        assertThat(points(appraised, "3.4")).isEqualTo("2.113636");
        assertThat(points(self, "3.2")).isEqualTo("2.967604");
        Scorecard card = last.cards().get(0);
        assertThat(card.isDecided()).isTrue();
        assertThat(card.gaps().total()).isEqualTo(Points.parse("-0.046512"));
    }

    private static String points(Scoreboard board, String criterion) {
        return board.cards().get(0).at(criterion).earned().toString();
    }

    @Test
    void theEvidenceIsWhatTheDesksAndTheSurveyCounted() {
        Scorer scorer = Scorer.of(ParIndex.exampleFramework());
        Assessment assessment = ParIndex.readSelfAssessments(FOLDER.resolve("assessment.csv"), scorer)
                .get(0);
        Evidence survey = ParIndex.readAppraisals(FOLDER.resolve("appraisal.csv"))
                .all()
                .get(0)
                .of(CriterionId.parse("3.4"))
                .orElseThrow()
                .given()
                .orElseThrow();

        assertThat(assessment.of(CriterionId.parse("3.2")))
                .contains(new Evidence.Dossiers(WorkingYear.dossiers(FOLDER).counts()));
        assertThat(ParIndex.readSurvey(FOLDER.resolve("survey.csv")).evaluate().evidence())
                .isEqualTo(survey);
    }

    @Test
    void theCommandsOfThePageRun() throws IOException {
        List<String> commands = Pattern.compile("(?m)^java -jar \\S+ (.*)$")
                .matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands).hasSize(6);
        for (String command : commands) {
            String[] words = Pattern.compile("\"([^\"]*)\"|\\S+")
                    .matcher(command.replaceAll("([a-z]+\\.csv)", "working-year/$1"))
                    .results()
                    .map(word -> word.group(1) == null ? word.group() : word.group(1))
                    .toArray(String[]::new);
            Run run = Run.of(words);
            assertThat(run.err()).as(command).isEmpty();
            assertThat(run.code()).as(command).isZero();
        }
    }
}
