package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.points.Points;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyResult;
import org.parindex.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Evaluates a survey. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Evaluates a survey: the sample, the means by question and group, the overall mean, and the evidence for an"
                    + " assessment. The method is in the file; nothing in it has a default but the least sample.",
            "",
            "A sample that is too small or impossible is a problem."
        },
        footer = {
            "",
            "FILE is JSON, or CSV in UTF-8 with one row a figure or a choice, in any order:",
            "",
            "  row,group,question,answer,value",
            "  title,,,,Survey of 2025",
            "  name,citizens,,,Citizens",
            "  name,,q1,,How were you served?",
            "  forms,citizens,,issued,400",
            "  forms,citizens,,returned,390",
            "  forms,citizens,,valid,385",
            "  answers,citizens,q1,very-satisfied,200",
            "  answers,citizens,q1,satisfied,100",
            "  answers,citizens,q1,no-opinion,85",
            "  weight,,,very-satisfied,100",
            "  weight,,,satisfied,60",
            "  no-opinion,,,no-opinion,leave-out",
            "  groups,,,,pooled",
            "",
            "name and forms may be left out. no-opinion is leave-out (of the denominator) or count-as-zero. groups is pooled,"
                    + " or weighted with rows such as group-weight,citizens,,,0.7. scale,,,,100-60-20-0 may stand in place of"
                    + " weights: a convention of one province's software for very-satisfied, satisfied, neutral, dissatisfied."
                    + " least-sample,,,,20 allows smaller samples than 30, which is a rule of thumb. status,,,,illustrative says"
                    + " that figures are made up.",
            "",
            "In csv and json, one row a question and group, one a question (group all) if there are several groups, and the row"
                    + " overall: question, group, answered, no_opinion, counted (the denominator), mean, status; and points.",
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar survey example --points 10",
            "  java -jar par-index.jar survey survey.csv --language vi"
        })
final class SurveyCommand implements Runnable {

    private static final String EXAMPLE = "example";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "A file of your own, .json or .csv; or example, a bundled illustrative survey.")
    private Path file = Path.of("");

    @Option(
            names = "--points",
            paramLabel = "MAX",
            converter = MaximumConverter.class,
            description =
                    "Show points, too: MAX for a mean of 100, and in proportion below. The best answer must be worth 100.")
    private @Nullable Points maximum;

    @Option(
            names = "--sample",
            description =
                    "Print the sample alone, by group: issued, returned, valid and their rates. In csv and json: group,"
                            + " issued, returned, return_percent, valid, valid_percent.")
    private boolean sample;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        Survey survey = file.toString().equals(EXAMPLE) && !Files.exists(file)
                ? ParIndex.exampleSurvey()
                : ParIndex.readSurvey(file);
        SurveyResult result = survey.evaluate();
        SurveyResult shown = maximum == null ? result : result.withPoints(maximum);
        Table alone = shown.sampleTable();
        spec.commandLine()
                .getOut()
                .print(
                        sample
                                ? format.print(language.get(), alone::toText, alone::toMarkdown, () -> alone)
                                : format.print(language.get(), shown::toText, shown::toMarkdown, shown::toTable));
    }

    /** Points that can be earned. */
    private static final class MaximumConverter implements ITypeConverter<Points> {
        @Override
        public Points convert(String text) {
            try {
                Points points = Points.parse(text);
                if (points.signum() > 0) {
                    return points;
                }
            } catch (IllegalArgumentException e) {
                // It is not such a number either.
            }
            throw new TypeConversionException(
                    "The points must be a number of at most six decimals and more than 0: \"" + text + "\"");
        }
    }
}
