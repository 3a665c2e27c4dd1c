package org.parindex.examples;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.comparison.Predecessors;
import org.parindex.comparison.YearComparison;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares two years. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Compares two years: how the value changed, in percentage points, and the rank, in places (+7 is seven places"
                    + " better). Rows are in the order of the ranks of the second year."
        },
        footer = {
            "",
            "The state of a unit:",
            "  both               it has a figure in both years",
            "  entered            it exists in the second year only",
            "  left               it exists in the first year only",
            "  merged             it was merged in between, and has no change but --against its predecessors",
            "  other-subject      the component is about something else in the second year, and has no change",
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

    @Mixin
    private YearsOptions years = new YearsOptions();

    @Option(
            names = "--against",
            paramLabel = "best|worst|mean",
            converter = AgainstConverter.class,
            description =
                    "Compare merged units with the best, the worst or the mean of the units that they were made of:"
                            + " derived, no official figure, and without a rank. Default: they have no change.")
    private @Nullable Predecessors against;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS.csv",
            converter = Converters.File.class,
            description =
                    "The same with their mean by weights of your own: CSV with the columns unit,weight, and a row for every"
                            + " unit that was merged.")
    private @Nullable Path weights;

    @Mixin
    private ResultsOptions options = new ResultsOptions();

    @Override
    public void run() {
        requireOneChoice();
        Rounds rounds = options.read();
        YearComparison comparison = against(years.compare(rounds, options));
        options.requireCommonUnits(comparison);
        String output = options.print(comparison::toText, comparison::toMarkdown, comparison::toTable);
        options.remarks(rounds);
        // In a table they stand above it; in csv and json there is no place for them.
        options.remarksBesideFiles(comparison);
        options.remarkAmong(comparison.from(), ranked(comparison, comparison.from()));
        options.remarkAmong(comparison.to(), ranked(comparison, comparison.to()));
        spec.commandLine().getOut().print(output);
    }

    private void requireOneChoice() {
        long choices = Stream.of(years.commonUnits(), against != null, weights != null)
                .filter(chosen -> chosen)
                .count();
        if (choices > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Give one of --common-units, --against and --weights: they exclude each other");
        }
    }

    /** The predecessors of merged units are units of the earlier year, whichever is compared with which. */
    private YearComparison against(YearComparison all) {
        if (weights != null) {
            YearResults earlier = all.from().indexYear() < all.to().indexYear() ? all.from() : all.to();
            return all.against(Predecessors.weighted(ParIndex.readWeights(weights, earlier.units())));
        }
        return against == null ? all : all.against(against);
    }

    private int ranked(YearComparison comparison, YearResults results) {
        return years.commonUnits()
                ? comparison.changes().size()
                : results.ranking(options.measure()).size();
    }

    private static final class AgainstConverter extends Converters.Parsed<Predecessors> {
        AgainstConverter() {
            super(Predecessors::parse);
        }
    }
}
