package org.parindex.examples;

import org.parindex.audit.Bounds;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Measure;
import org.parindex.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Derives what printed facts say of a figure that was not printed. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Derives what printed facts say of a figure, whether it was printed or not: the least and the most that it can be,"
                    + " and the ranks, each with the facts that prove it. Facts that stand in a conflict prove nothing."
        },
        footer = {
            "",
            FactsOption.FORM_OF_FACTS,
            "",
            "In csv and json, one row a step of a proof: end (low, high, best or worst), value, step, facts (their ids joined"
                    + " with ;), words, result. An end of which nothing is known has one row without a step. Words are in English.",
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar derive \"Điện Biên\" --year 2022",
            "  java -jar par-index.jar derive all --year 2022 facts.csv --format csv"
        })
final class DeriveCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "UNIT",
            description = "A unit or a region in any spelling, a code, or all for the mean of all units.")
    private String unit = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            converter = Converters.Year.class,
            description = "The index year.")
    private int year;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = "overall",
            converter = RankingOptions.MeasureConverter.class,
            description =
                    "overall, the number of a component, documents, leaders, sipas or socio-economic. Default: overall.")
    private Measure measure = Measure.OVERALL;

    @Mixin
    private FactsOption facts = new FactsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        Converters.requireUnit(unit, spec);
        PublishedFigures figures = facts.read();
        Bounds bounds = figures.audit().bounds(unit, year, measure);
        remarkDisputed(figures.facts().size() - figures.audit().undisputed().size());
        spec.commandLine()
                .getOut()
                .print(format.print(language.get(), bounds::toText, bounds::toMarkdown, bounds::toTable));
    }

    /** Bounds that are wide for want of facts look like bounds that are wide by nature. */
    private void remarkDisputed(int disputed) {
        if (disputed > 0) {
            String remark = language.get() == Language.VI
                    ? disputed + " số liệu mâu thuẫn với nhau nên không được dùng; xem lệnh audit"
                    : disputed + " facts stand in conflicts and were not used; audit lists them";
            spec.commandLine().getErr().println(remark);
        }
    }
}
