package org.parindex.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.comparison.ChangeExplanation;
import org.parindex.comparison.YearComparison;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How results are read and ranked, whatever file they are in. */
abstract class RankingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

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

    @Option(
            names = "--regions",
            description =
                    "Regions in place of units: the mean of their units, derived and no official figure, and only where"
                            + " all of them have one.")
    private boolean regions;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** What the results are in, for messages. */
    abstract String name(Language in);

    final Rounds read(Path file) {
        return regional(readUnits(file));
    }

    /** The bundled figures: of regions what was printed, in place of means of which few could be made. */
    final Rounds published() {
        if (!units.equals(UnitsWord.CATALOGUE)) {
            throw new ParameterException(
                    spec.commandLine(), "--units needs a FILE: the published figures are those of the provinces");
        }
        return regions ? ParIndex.published().regions() : ParIndex.published().rounds();
    }

    /** The regions in place of the units, if that was asked for. */
    private Rounds regional(Rounds rounds) {
        if (!regions) {
            return rounds;
        }
        if (rounds.all().stream().anyMatch(year -> year.units().regions().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--regions needs units that have regions, as those of --units catalogue");
        }
        return rounds.map(YearResults::byRegion);
    }

    private Rounds readUnits(Path file) {
        return switch (units) {
            case UnitsWord.CATALOGUE -> ParIndex.read(file);
            case UnitsWord.FREE -> ParIndex.readAnyUnits(file);
            default -> ParIndex.read(file, UnitsWord.catalogue(units, spec).orElseThrow());
        };
    }

    final Language language() {
        return language.get();
    }

    private String name() {
        return name(language.get());
    }

    /** The results of a year must be there; a file without them is a problem of the input. */
    final void requireYear(Rounds rounds, int year) {
        if (!rounds.years().contains(year)) {
            String there = String.join(
                    ", ", rounds.years().stream().map(String::valueOf).toList());
            throw new InputProblem(
                    language.get() == Language.VI
                            ? name() + ": Không có số liệu năm " + year + "; các năm có số liệu: " + there
                            : name() + ": There are no figures for " + year + "; there are some for " + there);
        }
    }

    /** Figures of the measure must be there, or an empty table would look like an answer. */
    final void requireMeasure(Rounds rounds, int year) {
        if (rounds.year(year).figures(measure).isEmpty()) {
            if (regions && rounds.year(year).measures().contains(measure)) {
                throw new InputProblem(
                        language.get() == Language.VI
                                ? name() + ": Không vùng nào có đủ số liệu \"" + measure
                                        + "\" của mọi đơn vị trong năm " + year
                                : name() + ": No region has figures of the measure \"" + measure
                                        + "\" of all its units for " + year);
            }
            String there = String.join(
                    ", ",
                    rounds.year(year).measures().stream().map(Measure::toString).toList());
            throw new InputProblem(
                    language.get() == Language.VI
                            ? name() + ": Không có số liệu của chỉ số \"" + measure + "\" trong năm " + year
                                    + "; các chỉ số của năm đó: " + there
                            : name() + ": There are no figures of the measure \"" + measure + "\" for " + year
                                    + "; the measures of that year are " + there);
        }
    }

    final Measure measure() {
        return measure;
    }

    final TieRule ties() {
        return ties;
    }

    final RankPrecision precision() {
        return decimals == null ? RankPrecision.exact() : RankPrecision.asPublished(decimals);
    }

    final String print(
            Function<Language, String> text, Function<Language, String> markdown, Supplier<Table> forPrograms) {
        return format.print(language.get(), text, markdown, forPrograms);
    }

    /** Units must have figures in both years, or an empty table would look like an answer. */
    final void requireCommonUnits(YearComparison comparison) {
        if (comparison.changes().isEmpty()) {
            int from = comparison.from().indexYear();
            int to = comparison.to().indexYear();
            throw new InputProblem(
                    language.get() == Language.VI
                            ? name() + ": Không có đơn vị nào có số liệu ở cả hai năm " + from + " và " + to
                            : name() + ": No unit has figures for both " + from + " and " + to);
        }
    }

    /** Says on standard error how the file was read. */
    final void remarks(Rounds rounds) {
        print(rounds.remarks());
    }

    /** Says on standard error what does not compare, where the output itself has no place for it. */
    final void remarksBesideFiles(YearComparison comparison) {
        if (format.isForPeople()) {
            return;
        }
        List<Bilingual> said = new ArrayList<>(comparison.comparability().differences());
        comparison.remarks().stream()
                .filter(remark -> !comparison.comparability().remarks().contains(remark))
                .forEach(said::add);
        print(said);
    }

    /** Says on standard error what the results are, where the output itself has no place for it. */
    final void remarksBesideFiles(YearResults results) {
        if (!format.isForPeople()) {
            print(results.remarks());
        }
    }

    /** Says on standard error what the numbers are, where the output itself has no place for it. */
    final void remarksBesideFiles(ChangeExplanation explanation) {
        if (!format.isForPeople()) {
            print(explanation.remarks());
        }
    }

    private void print(List<Bilingual> remarks) {
        remarks.forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
    }

    /** Says on standard error among how many units a rank counts, if they are not all. */
    final void remarkAmong(YearResults results, int ranked) {
        int all = results.units().size();
        if (ranked < all) {
            String remark = language.get() == Language.VI
                    ? results.indexYear() + ": xếp hạng trong " + ranked + " trên " + all + " đơn vị"
                    : results.indexYear() + ": ranked among " + ranked + " of " + all;
            spec.commandLine().getErr().println(remark);
        }
    }

    static final class MeasureConverter extends Converters.Parsed<Measure> {
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
