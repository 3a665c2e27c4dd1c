package org.parindex.examples;

import java.io.PrintWriter;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.text.Language;
import org.parindex.unit.UnitLookupException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command fails: problems of the input end with 1, wrong usage with 2. */
final class Failures {

    static final int INPUT = 1;
    private static final int USAGE = 2;

    private Failures() {}

    static int explain(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        PrintWriter err = command.getErr();
        Language language = language(arguments);
        if (failure instanceof InvalidDocumentException document) {
            document.problems().forEach(problem -> err.println(problem.line(language)));
            return INPUT;
        }
        if (failure instanceof InputProblem problem) {
            err.println(problem.getMessage());
            return INPUT;
        }
        if (failure instanceof UnitLookupException lookup) {
            err.println(lookup.problem().message(language));
            return USAGE;
        }
        throw failure;
    }

    static int usage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        ParameterException unmatched = failure;
        // Of a misspelt option, picocli says no more than that the right one is missing.
        if (!(failure instanceof UnmatchedArgumentException)
                && !command.getUnmatchedArguments().isEmpty()) {
            unmatched = new UnmatchedArgumentException(command, command.getUnmatchedArguments());
            command.getErr().println(unmatched.getMessage());
        }
        boolean suggested = UnmatchedArgumentException.printSuggestions(unmatched, command.getErr());
        if (!suggested
                && unmatched instanceof UnmatchedArgumentException
                && !command.getSubcommands().isEmpty()) {
            command.getErr()
                    .println("The commands are "
                            + String.join(", ", command.getSubcommands().keySet()) + ".");
        }
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    /** The option of the innermost command that was given it. */
    private static Language language(ParseResult arguments) {
        ParseResult innermost = arguments;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        Language given = innermost.commandSpec().findOption("--language").getValue();
        return given == null ? new LanguageOption().get() : given;
    }
}
