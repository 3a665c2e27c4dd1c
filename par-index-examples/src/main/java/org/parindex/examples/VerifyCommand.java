package org.parindex.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.framework.Framework;
import org.parindex.io.RecordedScorecard;
import org.parindex.io.ScorecardJson;
import org.parindex.io.Verification;
import org.parindex.table.Cell;
import org.parindex.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes recorded scorecards again. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Makes recorded scorecards again, of the evidence and appraisals in the record, and lists all that is not as"
                    + " recorded: any number, the framework, its policies, or the record itself, of which a single digit was changed.",
            "",
            "A record is made with: score … --record > SCORECARD.json"
        },
        footer = {
            "",
            "In csv and json, one row a difference: unit, pointer (its place in the record), recorded, found.",
            "",
            "Exit code: 0 all is as recorded; 1 anything differs, or the input has problems; 2 wrong usage.",
            "",
            "Example:",
            "  java -jar par-index.jar verify scorecard.json --framework framework.json"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final String EXAMPLE = "example";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCORECARD",
            converter = Converters.File.class,
            description = "The record, or several in an array.")
    private Path file = Path.of("");

    @Option(
            names = "--framework",
            paramLabel = "FRAMEWORK",
            converter = FrameworkOption.Word.class,
            description = "example, the bundled illustrative framework; or a file of your own, .json or .csv. Default:"
                    + " example, if that is what the record names.")
    private @Nullable String framework;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        List<RecordedScorecard> records = ScorecardJson.read(file);
        Framework atHand = atHand(records);
        List<Verification> all = records.stream()
                .map(recorded -> Verification.of(recorded, atHand))
                .toList();
        spec.commandLine()
                .getOut()
                .print(format.print(
                        language.get(),
                        language ->
                                all.stream().map(one -> one.toText(language)).collect(Collectors.joining("\n")),
                        language -> all.stream()
                                .map(one -> one.toMarkdown(language))
                                .collect(Collectors.joining("\n")),
                        () -> together(all)));
        return all.stream().allMatch(Verification::isVerified) ? 0 : Failures.INPUT;
    }

    private Framework atHand(List<RecordedScorecard> records) {
        if (framework != null) {
            return FrameworkOption.read(framework);
        }
        Set<String> named = new TreeSet<>();
        records.forEach(recorded -> named.add(recorded.framework().id()));
        if (!named.equals(Set.of(EXAMPLE))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There must be the framework that the record was made with, --framework: "
                            + String.join(", ", named));
        }
        return ParIndex.exampleFramework();
    }

    private static Table together(List<Verification> all) {
        List<List<Cell>> rows = new ArrayList<>();
        all.forEach(one -> rows.addAll(one.toTable().rows()));
        return new Table(all.get(0).toTable().columns(), rows);
    }
}
