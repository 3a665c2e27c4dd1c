package org.parindex.examples;

import org.parindex.comparison.YearComparison;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares two years. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Compares two years: how the value changed, in percentage points, and the rank, in places (+7 is seven places"
                    + " better)."
        },
        footer = {
            "",
            "The state of a unit:",
            "  both               it has a figure in both years",
            "  entered            it exists in the second year only",
            "  left               it exists in the first year only",
            "  merged             it was merged in between, and has no change",
            "  no-figure-before   it exists in both years, and has no figure in the first",
            "  no-figure-now      it exists in both years, and has no figure in the second",
            "",
            ResultsOptions.FORM_OF_FILE,
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Example:",
            "  java -jar par-index.jar compare results.csv --from 2022 --to 2023 --format csv"
        })
final class CompareCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            required = true,
            converter = Converters.Year.class,
            description = "The index year to compare with.")
    private int from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            required = true,
            converter = Converters.Year.class,
            description = "The index year to look at; rows are in the order of its ranks.")
    private int to;

    @Option(
            names = "--common-units",
            description = "Only units with a figure in both years, ranked anew among themselves in each.")
    private boolean commonUnits;

    @Mixin
    private ResultsOptions options = new ResultsOptions();

    @Override
    public void run() {
        Rounds rounds = options.read();
        options.requireYear(rounds, from);
        options.requireYear(rounds, to);
        options.requireMeasure(rounds, from);
        options.requireMeasure(rounds, to);
        YearComparison all = YearComparison.between(rounds.year(from), rounds.year(to))
                .with(options.measure())
                .with(options.ties())
                .with(options.precision());
        YearComparison comparison = commonUnits ? all.amongCommonUnits() : all;
        options.requireCommonUnits(comparison);
        String output = options.print(comparison::toText, comparison::toMarkdown, comparison::toTable);
        options.remarks(rounds);
        // In a table they stand above it; in csv and json there is no place for them.
        options.remarksBesideFiles(comparison);
        options.remarkAmong(comparison.from(), ranked(comparison, comparison.from()));
        options.remarkAmong(comparison.to(), ranked(comparison, comparison.to()));
        spec.commandLine().getOut().print(output);
    }

    private int ranked(YearComparison comparison, YearResults results) {
        return commonUnits
                ? comparison.changes().size()
                : results.figures(options.measure()).size();
    }
}
