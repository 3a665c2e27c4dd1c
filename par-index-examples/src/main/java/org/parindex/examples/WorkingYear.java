package org.parindex.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.parindex.ParIndex;
import org.parindex.assessment.Stage;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.DossierStatistics;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Language;

/**
 * A working year from files to the report: the statistics of the one-stop desks and a survey, the self-assessment of December, the
 * appraisal, the justification, the final card with an explanation and the losses. The folder {@code working-year} has the files.
 */
public final class WorkingYear {

    private WorkingYear() {}

    /**
     * Prints the report in Markdown, in Vietnamese.
     *
     * @param arguments the folder of the files
     */
    public static void main(String[] arguments) {
        // The platform may say that it speaks ASCII; Vietnamese needs UTF-8.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(Path.of(arguments[0])));
    }

    static String report(Path folder) {
        Scorer scorer = Scorer.of(ParIndex.exampleFramework());
        Scoreboard self = scorer.selfAssessAll(ParIndex.readSelfAssessments(folder.resolve("assessment.csv"), scorer));
        Scoreboard appraised =
                ParIndex.readAppraisals(folder.resolve("appraisal.csv")).appraise(self, Stage.APPRAISED);
        Scorecard last = ParIndex.readAppraisals(folder.resolve("justification.csv"))
                .appraise(appraised, Stage.AFTER_JUSTIFICATION)
                .cards()
                .get(0);
        return String.join(
                "\n",
                dossiers(folder).toMarkdown(Language.VI),
                ParIndex.readSurvey(folder.resolve("survey.csv")).evaluate().toMarkdown(Language.VI),
                self.cards().get(0).toMarkdown(Language.VI),
                last.gaps().toMarkdown(Language.VI),
                last.toMarkdown(Language.VI),
                last.explain("3.2").toMarkdown(Language.VI),
                last.losses().toMarkdown(Language.VI));
    }

    /** What the districts counted is what the province counted. */
    static DossierStatistics dossiers(Path folder) {
        List<DossierReport> districts = ParIndex.readDossiers(folder.resolve("dossiers.csv"));
        DossierStatistics none =
                DossierStatistics.zero(districts.get(0).statistics().period());
        return districts.stream()
                .map(DossierReport::statistics)
                .reduce(none, DossierStatistics::plus)
                .as("Tỉnh minh họa");
    }
}
