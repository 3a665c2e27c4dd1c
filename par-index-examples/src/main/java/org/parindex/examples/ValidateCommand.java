package org.parindex.examples;

import org.parindex.ParIndex;
import org.parindex.framework.Framework;
import org.parindex.io.FrameworkJson;
import org.parindex.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a framework. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Checks a framework, and prints its problems, all at once, on standard error; or, if there are none, what it"
                    + " says: every criterion with its rule in words, and the points by component and source. The second"
                    + " line of the output is the digest of the framework: the same in .json and .csv, another after any"
                    + " change.",
            "",
            "A framework that names a decision must agree with what is known of it."
        },
        footer = {
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar validate --template > framework.csv",
            "  java -jar par-index.jar validate framework.csv --language vi"
        })
final class ValidateCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FRAMEWORK",
            arity = "0..1",
            converter = FrameworkOption.Word.class,
            description = "A file of your own, .json or .csv; or example, the bundled illustrative framework.")
    private String word = "";

    @Option(
            names = "--template",
            description =
                    "Print a framework in CSV to begin with: rows that hold for all, and criteria of every kind of rule.")
    private boolean template;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        if (template == !word.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There must be a framework to check, or --template");
        }
        if (template) {
            spec.commandLine().getOut().print(ParIndex.frameworkTemplate());
            return;
        }
        Framework framework = FrameworkOption.read(word);
        boolean vi = language.get() == Language.VI;
        spec.commandLine()
                .getOut()
                .print(word + (vi ? ": không có lỗi\n" : ": no problems\n")
                        + FrameworkJson.digest(framework) + "\n\n"
                        + framework.toText(language.get()));
    }
}
