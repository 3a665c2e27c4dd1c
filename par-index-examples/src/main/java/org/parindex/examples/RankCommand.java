package org.parindex.examples;

import org.parindex.ranking.Ranking;
import org.parindex.ranking.Rounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks the units of a year. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = "Ranks the units of a year, the highest value first: rank, unit, value.",
        footer = {
            "",
            ResultsOptions.FORM_OF_FILE,
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Example:",
            "  java -jar par-index.jar rank results.csv --year 2023 --measure 3 --as-published 2"
        })
final class RankCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            converter = Converters.Year.class,
            description = "The index year (năm đánh giá).")
    private int year;

    @Mixin
    private ResultsOptions options = new ResultsOptions();

    @Override
    public void run() {
        Rounds rounds = options.read();
        options.requireYear(rounds, year);
        options.requireMeasure(rounds, year);
        Ranking ranking = rounds.year(year)
                .ranking(options.measure())
                .with(options.ties())
                .with(options.precision());
        String output = options.print(ranking::toText, ranking::toMarkdown, ranking::toTable);
        options.remarks(rounds);
        options.remarksBesideFiles(ranking.results());
        options.remarkAmong(ranking.results(), ranking.size());
        spec.commandLine().getOut().print(output);
    }
}
