package org.parindex.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parindex.ParIndex;
import org.parindex.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command line. Without arguments it prints what is known of the latest rounds. */
@Command(
        name = "par-index",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Ranks, compares and scores by the PAR INDEX, Vietnam's Public Administration Reform Index.",
            "",
            "Without a command: the ranking of 2023 as far as it is published, the changes against 2022, and the story"
                    + " of Lai Châu from 2012 on, every figure with its source; then an illustrative card with the points of one"
                    + " criterion explained.",
            ""
        },
        subcommands = {
            RankCommand.class,
            CompareCommand.class,
            ExplainChangeCommand.class,
            UnitCommand.class,
            AuditCommand.class,
            DeriveCommand.class,
            ValidateCommand.class,
            ScoreCommand.class,
            GapsCommand.class,
            VerifyCommand.class,
            DossiersCommand.class,
            SurveyCommand.class,
            MutateCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  java -jar par-index.jar rank results.csv --year 2023",
            "  java -jar par-index.jar compare results.csv --from 2022 --to 2023",
            "  java -jar par-index.jar explain-change \"Hà Tĩnh\" --from 2022 --to 2023",
            "  java -jar par-index.jar unit \"Lai Châu\"",
            "  java -jar par-index.jar audit facts.csv",
            "  java -jar par-index.jar derive \"Điện Biên\" --year 2022",
            "  java -jar par-index.jar validate framework.csv",
            "  java -jar par-index.jar score --framework example --assessment example --explain",
            "  java -jar par-index.jar gaps --framework my.csv --assessment own.csv --appraisal found.csv",
            "  java -jar par-index.jar verify scorecard.json",
            "  java -jar par-index.jar mutate --framework framework.csv --cases cases.csv",
            "  java -jar par-index.jar dossiers statistics.csv --language vi",
            "  java -jar par-index.jar survey survey.csv --points 10",
            "",
            "The options of a command: java -jar par-index.jar rank --help",
            "",
            ResultsOptions.FORM_OF_FILE,
            "",
            ResultsOptions.EXIT_CODES
        })
public final class Main implements Runnable {

    static final String VERSION = "par-index 0.1.0-SNAPSHOT";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the arguments of the command line
     */
    public static void main(String[] arguments) {
        // The platform may say that it speaks ASCII; the names of provinces need UTF-8.
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine().setOut(out).setErr(err).execute(arguments);
        // A print writer keeps quiet about a full disk.
        if (out.checkError() && code == 0) {
            err.println("The output could not be written whole");
            code = Failures.INPUT;
        }
        err.flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The command, not yet run, so that a test can give it writers of its own. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::execute)
                .setExecutionExceptionHandler(Failures::explain)
                .setParameterExceptionHandler(Failures::usage)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100);
    }

    /** A language that was chosen before the command holds for the command, unless that has one of its own. */
    private static int execute(ParseResult arguments) {
        Language chosen = arguments.matchedOptionValue("--language", null);
        if (chosen != null
                && arguments.hasSubcommand()
                && !arguments.subcommand().hasMatchedOption("--language")) {
            arguments.subcommand().commandSpec().findOption("--language").setValue(chosen);
        }
        return new RunLast().execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().getOut().print(new Overview(ParIndex.published()).text(language.get()));
    }
}
