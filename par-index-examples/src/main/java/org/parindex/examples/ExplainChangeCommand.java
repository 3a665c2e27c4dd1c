package org.parindex.examples;

import org.parindex.comparison.ChangeExplanation;
import org.parindex.comparison.YearComparison;
import org.parindex.ranking.Population;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitLookupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Explains why a value and a rank changed. */
@Command(
        name = "explain-change",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Explains a change of one unit between two years: what each component and each source of points contributed to the"
                    + " change of the index, what of the rank change is its own and what the field's, and who passed whom."
        },
        footer = {
            "",
            "The columns of csv and json are part,from,to,change,kind,status. By kind:",
            "  component, source   part is a number or a name; change is its contribution in percentage",
            "                      points, from and to are what it makes of the index",
            "  component-points,   the same in points, where it is not known how many were attainable",
            "  source-points",
            "  value               part total: the index, and its change",
            "  rank                part own: from the earlier rank to that of the later value in the",
            "                      earlier field; field: from there to the later rank; total: both",
            "The parts rounding, unpublished and unexplained are what remains: rounding, what is not",
            "published, or more than rounding explains. What is not known by one figure is blank or null.",
            "",
            ResultsOptions.FORM_OF_FILE,
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Example:",
            "  java -jar par-index.jar explain-change \"Hà Tĩnh\" --from 2022 --to 2023"
        })
final class ExplainChangeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private YearsOptions years = new YearsOptions();

    @Mixin
    private UnitAndFile options = new UnitAndFile();

    @Override
    public void run() {
        String unit = options.unit();
        Converters.requireUnit(unit, spec);
        Rounds rounds = options.read();
        YearComparison comparison = years.compare(rounds, options);
        requirePart(comparison, unit);
        ChangeExplanation explanation = comparison.explain(unit);
        String output = options.print(explanation::toText, explanation::toMarkdown, explanation::toTable);
        options.remarks(rounds);
        options.remarksBesideFiles(explanation);
        remarkAmong(comparison, comparison.from());
        remarkAmong(comparison, comparison.to());
        spec.commandLine().getOut().print(output);
    }

    /** Published ranks are ranks among all units, however few are known; those of a file are among its units. */
    private void remarkAmong(YearComparison comparison, YearResults results) {
        if (years.commonUnits()) {
            options.remarkAmong(results, comparison.changes().size());
        } else if (results.population() == Population.THOSE_GIVEN) {
            options.remarkAmong(results, results.figures(options.measure()).size());
        }
    }

    /** A unit of either year without a figure to compare is no misspelling. */
    private void requirePart(YearComparison comparison, String unit) {
        try {
            comparison.of(unit);
        } catch (UnitLookupException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            int from = comparison.from().indexYear();
            int to = comparison.to().indexYear();
            throw new InputProblem(
                    options.language() == Language.VI
                            ? options.name(Language.VI) + ": " + name(comparison, unit)
                                    + " không có số liệu để so sánh năm " + from + " và " + to
                            : options.name(Language.EN) + ": " + name(comparison, unit)
                                    + " has no figure to compare in " + from + " and " + to);
        }
    }

    private static String name(YearComparison comparison, String unit) {
        for (YearResults year : new YearResults[] {comparison.to(), comparison.from()}) {
            var found = year.units().lookup(unit).unit();
            if (found.isPresent()) {
                return found.map(AdministrativeUnit::name).orElseThrow().vi();
            }
        }
        return unit;
    }
}
