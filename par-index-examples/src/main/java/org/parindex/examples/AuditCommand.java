package org.parindex.examples;

import java.util.concurrent.Callable;
import org.parindex.audit.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks printed facts against each other. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Checks printed facts against each other: conflicts (facts that cannot all be true, however they were rounded) and"
                    + " notes (what is possible, and odd)."
        },
        footer = {
            "",
            FactsOption.FORM_OF_FACTS,
            "",
            "In csv and json, one row a doubt: severity (conflict or note), year, unit and measure of its first fact, facts"
                    + " (their ids joined with ;, the most suspicious first; a fact without an id is called by its line), reason. Words are in English.",
            "",
            "Exit code: 0 no conflict; 1 conflicts, or the input has problems, all of them on standard error; 2 wrong usage.",
            "",
            "Examples:",
            "  java -jar par-index.jar audit",
            "  java -jar par-index.jar audit facts.csv --format csv"
        })
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FactsOption facts = new FactsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Audit audit = facts.read().audit();
        spec.commandLine()
                .getOut()
                .print(format.print(language.get(), audit::toText, audit::toMarkdown, audit::toTable));
        return audit.conflicts().isEmpty() ? 0 : Failures.INPUT;
    }
}
