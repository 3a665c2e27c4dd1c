package org.parindex.examples;

import java.util.List;
import org.parindex.ParIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The published figures of one unit over the years. */
@Command(
        name = "unit",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = "The overall index of one province over the years, from the bundled published figures.",
        footer = {"", "Example:", "  java -jar par-index.jar unit \"Lai Châu\" --language vi"})
final class UnitCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "A name in any spelling, with or without quotes, or a code: \"Lai Châu\", lai chau, 12.")
    private List<String> words = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        String name = String.join(" ", words);
        Converters.requireUnit(name, spec);
        UnitStory story = new UnitStory(ParIndex.published(), name);
        spec.commandLine()
                .getOut()
                .print(format.print(
                        language.get(),
                        story::text,
                        story::markdown,
                        () -> story.series().toTable()));
    }
}
