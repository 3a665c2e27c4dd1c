package org.parindex.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parindex.score.CardCase;
import org.parindex.score.PointsCase;
import org.parindex.testkit.CardCases;
import org.parindex.testkit.Mutation;
import org.parindex.testkit.MutationReport;
import org.parindex.testkit.PointsCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks whether cases prove a framework. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Changes a framework in every small way and runs cases against each change. A change that no case notices is a"
                    + " survivor: a clause that the cases do not prove.",
            "",
            "Every case must hold on the framework itself first."
        },
        footer = {
            "",
            "Cases in CSV, one line a case, typed by hand from the clause:",
            "",
            "  criterion,evidence,expected_points,source",
            "  3.2,80 of 100,2.4,clause 3.2: from 80 %%: the share times the maximum of 3",
            "",
            "Cases of whole cards notice a change of sources, self-assessment, exclusions and policies:",
            "",
            "  assessment,node,expected,source",
            "  full.csv,leaders,22,the leaders' survey has 22 points",
            "",
            "assessment is a file beside them; node is a criterion, total, earned, attainable, index, group, bonus, penalty,"
                    + " self-assessed, documents, leaders, sipas or socio-economic. expected may be refused, as may"
                    + " expected_points.",
            "",
            "In csv and json, one row a survivor: criterion (policies, if it is of the whole framework), name, change, hint"
                    + " (a case that would notice it), status; words in English.",
            "",
            "Exit code: 0 no survivors; 1 survivors, or the input has problems; 2 wrong usage.",
            "",
            "Example:",
            "  java -jar par-index.jar mutate --framework framework.csv --cases cases.csv --cards cards.csv"
        })
final class MutateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FrameworkOption framework = new FrameworkOption();

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Cases of single criteria; may be given more than once.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--cards",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Cases of whole cards; may be given more than once.")
    private List<Path> cards = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (cases.isEmpty() && cards.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There must be cases: --cases, --cards, or both");
        }
        List<PointsCase> points = cases.stream()
                .flatMap(file -> PointsCases.read(file).all().stream())
                .toList();
        List<CardCase> whole = cards.stream()
                .flatMap(file -> CardCases.read(file).all().stream())
                .toList();
        MutationReport report = Mutation.of(framework.read()).survivors(PointsCases.of(points), CardCases.of(whole));
        spec.commandLine()
                .getOut()
                .print(format.print(language.get(), report::toText, report::toMarkdown, report::survivorsTable));
        return report.survivors().isEmpty() ? 0 : Failures.INPUT;
    }
}
