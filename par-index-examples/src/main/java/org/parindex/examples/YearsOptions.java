package org.parindex.examples;

import org.parindex.comparison.YearComparison;
import org.parindex.ranking.Rounds;
import picocli.CommandLine.Option;

/** Which years are compared, and among which units. */
final class YearsOptions {

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
            description = "The index year to look at.")
    private int to;

    @Option(
            names = "--common-units",
            description = "Only units with a figure in both years, ranked anew among themselves in each.")
    private boolean commonUnits;

    boolean commonUnits() {
        return commonUnits;
    }

    /** Both years must be there, with figures of the measure. */
    YearComparison compare(Rounds rounds, RankingOptions options) {
        options.requireYear(rounds, from);
        options.requireYear(rounds, to);
        options.requireMeasure(rounds, from);
        options.requireMeasure(rounds, to);
        YearComparison all = YearComparison.between(rounds.year(from), rounds.year(to))
                .with(options.measure())
                .with(options.ties())
                .with(options.precision());
        return commonUnits ? all.amongCommonUnits() : all;
    }
}
