package org.parindex.examples;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.comparison.Comparability;
import org.parindex.comparison.YearComparison;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Table;
import org.parindex.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file of results, and how it is ranked. */
final class ResultsOptions {

    /** For the help of the commands that take a file. */
    static final String FORM_OF_FILE =
            "FILE is CSV in UTF-8. Its first line names the columns; every other line is one figure:%n"
                    + "%n"
                    + "  year,unit,measure,index_percent%n"
                    + "  2023,Hà Nội,overall,91.43%n"
                    + "  2023,ha tinh,3,88.35%n"
                    + "%n"
                    + "points,max_points may stand in place of index_percent; without the column measure, all rows"
                    + " are overall. If the first line has semicolons, fields are separated by ; and numbers have decimal"
                    + " commas, as a Vietnamese Excel saves.";

    /** For the help of the commands that take a file. */
    static final String EXIT_CODES =
            "Exit code: 0 done; 1 the input has problems, all of them on standard error; 2 wrong usage.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Results in CSV; its form is described below.")
    private Path file = Path.of("");

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = "overall",
            converter = MeasureConverter.class,
            description =
                    "overall, the number of a component, documents, leaders, sipas or socio-economic. Default: overall.")
    private Measure measure = Measure.OVERALL;

    @Option(
            names = "--ties",
            paramLabel = "RULE",
            defaultValue = "competition",
            converter = TieConverter.class,
            description = {
                "How equal values are ranked; 90, 85, 85, 80 have the ranks",
                "competition: 1 2 2 4",
                "dense: 1 2 2 3",
                "modified: 1 3 3 4",
                "ordinal: 1 2 3 4, by code.",
                "Default: competition."
            })
    private TieRule ties = TieRule.COMPETITION;

    @Option(
            names = "--as-published",
            paramLabel = "DECIMALS",
            converter = Converters.Decimals.class,
            description = "Round values to so many decimals, 0 to 12, before they are ranked and subtracted; published"
                    + " results have 2. Default: values are exact.")
    private @Nullable Integer decimals;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            defaultValue = UnitsWord.CATALOGUE,
            description =
                    "Which units there are. catalogue: the provinces; free: any names; or a CSV file of your own units with"
                            + " the columns code,name,kind and, as far as needed, parent, valid_from, valid_to. Default: catalogue.")
    private String units = UnitsWord.CATALOGUE;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    Rounds read() {
        return switch (units) {
            case UnitsWord.CATALOGUE -> ParIndex.read(file);
            case UnitsWord.FREE -> ParIndex.readAnyUnits(file);
            default -> ParIndex.read(file, UnitsWord.catalogue(units, spec).orElseThrow());
        };
    }

    /** The results of a year must be there; a file without them is a problem of the input. */
    void requireYear(Rounds rounds, int year) {
        if (!rounds.years().contains(year)) {
            String there = String.join(
                    ", ", rounds.years().stream().map(String::valueOf).toList());
            throw new InputProblem(
                    language.get() == Language.VI
                            ? file + ": Không có số liệu năm " + year + "; các năm trong tệp: " + there
                            : file + ": There are no figures for " + year + "; the years in the file are " + there);
        }
    }

    /** Figures of the measure must be there, or an empty table would look like an answer. */
    void requireMeasure(Rounds rounds, int year) {
        if (rounds.year(year).figures(measure).isEmpty()) {
            String there = String.join(
                    ", ",
                    rounds.year(year).measures().stream().map(Measure::toString).toList());
            throw new InputProblem(
                    language.get() == Language.VI
                            ? file + ": Không có số liệu của chỉ số \"" + measure + "\" trong năm " + year
                                    + "; các chỉ số của năm đó trong tệp: " + there
                            : file + ": There are no figures of the measure \"" + measure + "\" for " + year
                                    + "; the measures of that year in the file are " + there);
        }
    }

    Measure measure() {
        return measure;
    }

    TieRule ties() {
        return ties;
    }

    RankPrecision precision() {
        return decimals == null ? RankPrecision.exact() : RankPrecision.asPublished(decimals);
    }

    String print(Function<Language, String> text, Function<Language, String> markdown, Supplier<Table> forPrograms) {
        return format.print(language.get(), text, markdown, forPrograms);
    }

    /** Units must have figures in both years, or an empty table would look like an answer. */
    void requireCommonUnits(YearComparison comparison) {
        if (comparison.changes().isEmpty()) {
            int from = comparison.from().indexYear();
            int to = comparison.to().indexYear();
            throw new InputProblem(
                    language.get() == Language.VI
                            ? file + ": Không có đơn vị nào có số liệu ở cả hai năm " + from + " và " + to
                            : file + ": No unit has figures for both " + from + " and " + to);
        }
    }

    /** Says on standard error how the file was read. */
    void remarks(Rounds rounds) {
        rounds.remarks().forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
    }

    /** Says on standard error what does not compare, where the output itself has no place for it. */
    void remarksBesideFiles(YearComparison comparison) {
        if (format.isForPeople()) {
            return;
        }
        boolean oneDecision = comparison.comparability().decisions() == Comparability.Shared.SAME;
        comparison.comparability().remarks().stream()
                .skip(oneDecision ? 1 : 0)
                .forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
    }

    /** Says on standard error among how many units a rank counts, if they are not all. */
    void remarkAmong(YearResults results, int ranked) {
        int all = results.units().size();
        if (ranked < all) {
            String remark = language.get() == Language.VI
                    ? results.indexYear() + ": xếp hạng trong " + ranked + " trên " + all + " đơn vị"
                    : results.indexYear() + ": ranked among " + ranked + " of " + all;
            spec.commandLine().getErr().println(remark);
        }
    }

    private static final class MeasureConverter extends Converters.Parsed<Measure> {
        MeasureConverter() {
            super(Measure::parse);
        }
    }

    private static final class TieConverter extends Converters.Parsed<TieRule> {
        TieConverter() {
            super(TieRule::parse);
        }
    }
}
