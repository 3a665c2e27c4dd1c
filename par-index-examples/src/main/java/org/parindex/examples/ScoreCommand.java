package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.io.ExplanationJson;
import org.parindex.policy.MissingPolicy;
import org.parindex.score.Assessment;
import org.parindex.score.Explanation;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores assessments. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Scores the assessments of one unit or many by a framework: the points by component and source, the index, the"
                    + " group; of several units also their ranking. With --explain: how each point came about. With --losses:"
                    + " where the points went."
        },
        footer = {
            "",
            "An assessment in CSV, one line a criterion:",
            "",
            "  year,unit,criterion,evidence",
            "  2023,Tỉnh minh họa,1.1.1,on-time",
            "  2023,Tỉnh minh họa,3.2,37 of 45",
            "",
            "Evidence: on-time (a level), 37 of 45, 91.17%%, 3, {plan, report}, {minor: 2, serious: 0}, gate yes; 37 of 45,"
                    + " 120 -> 84, plan 110 of 100, points 1.25, missing: why, n/a: why.",
            "",
            "In csv and json, one row a criterion of a unit: unit, criterion (total, for the whole), name, maximum,"
                    + " attainable, earned, index_percent, status; of a penalty (P1 …), earned is what it takes. What a policy did,"
                    + " such as 0 for missing evidence, is on standard error. With --losses the criteria that lost points: unit,"
                    + " criterion, name, maximum, attainable, earned, lost, why, responsible, status. Names of criteria are in"
                    + " English. With --explain, json is one object a unit, in an array if there are several.",
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar score --framework example --assessment example",
            "  java -jar par-index.jar score --framework my.json --assessment all.csv --explain 3.2 --language vi"
        })
final class ScoreCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FrameworkOption framework = new FrameworkOption();

    @Option(
            names = "--assessment",
            paramLabel = "FILE",
            required = true,
            converter = Converters.File.class,
            description = "The assessments, .json or .csv; or example, a bundled one for the framework example.")
    private Path assessment = Path.of("");

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            defaultValue = UnitsWord.FREE,
            description =
                    "Which units there are. free: any names; catalogue: the provinces; or a CSV file of your own units"
                            + " with the columns code,name,kind. Default: free.")
    private String units = UnitsWord.FREE;

    @Option(
            names = "--missing",
            paramLabel = "refuse|zero",
            converter = MissingConverter.class,
            description = "What becomes of a criterion without evidence. Default: what the framework says.")
    private @Nullable MissingPolicy missing;

    @ArgGroup
    private @Nullable View view;

    /** What is shown instead of the card. */
    static final class View {
        @Option(
                names = "--explain",
                paramLabel = "ID",
                arity = "0..1",
                fallbackValue = "",
                description = "How the points came about: of the whole card, or of one criterion. Not as csv.")
        private @Nullable String explain;

        @Option(names = "--losses", description = "Where the points went, with the bodies that answer for them.")
        private boolean losses;
    }

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        @Nullable String explained = view == null ? null : view.explain;
        if (explained != null && format.get() == FormatOption.Format.csv) {
            throw new ParameterException(
                    spec.commandLine(), "An explanation must be table, md or json; it has no form as csv");
        }
        Scorer scorer = Scorer.of(framework.read());
        Scorer chosen = missing == null ? scorer : scorer.with(missing);
        Scoreboard board = chosen.scoreAll(assessments(chosen));
        List<Scorecard> cards = board.cards();
        String output;
        if (explained != null) {
            output = explanations(cards, explained);
        } else if (view != null && view.losses) {
            output = format.print(
                    language.get(),
                    language -> each(cards, card -> card.losses().toText(language)),
                    language -> each(cards, card -> card.losses().toMarkdown(language)),
                    () -> together(cards, card -> card.losses().toTable()));
        } else {
            boolean ranked = cards.size() > 1;
            output = format.print(
                    language.get(),
                    language ->
                            (ranked ? board.toText(language) + "\n" : "") + each(cards, card -> card.toText(language)),
                    language -> (ranked ? board.toMarkdown(language) + "\n" : "")
                            + each(cards, card -> card.toMarkdown(language)),
                    () -> together(cards, Scorecard::toTable));
        }
        if (!format.isForPeople()) {
            // In csv and json there is no place for what a policy did.
            board.remarks().forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
        }
        spec.commandLine().getOut().print(output);
    }

    private List<Assessment> assessments(Scorer scorer) {
        if (assessment.toString().equals("example") && !Files.exists(assessment)) {
            return List.of(ParIndex.exampleAssessment());
        }
        return UnitsWord.catalogue(units, spec)
                .map(catalogue -> ParIndex.readAssessments(assessment, scorer, catalogue))
                .orElseGet(() -> ParIndex.readAssessments(assessment, scorer));
    }

    /** For people, one card after the other. */
    private static String each(List<Scorecard> cards, Function<Scorecard, String> text) {
        return cards.stream().map(text).collect(Collectors.joining("\n"));
    }

    /** For programs, one table, with the unit in front of each row. */
    private static Table together(List<Scorecard> cards, Function<Scorecard, Table> table) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("unit", "Đơn vị", "Unit"));
        columns.addAll(table.apply(cards.get(0)).columns());
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard card : cards) {
            for (List<Cell> row : table.apply(card).rows()) {
                List<Cell> wider = new ArrayList<>();
                wider.add(Cell.of(card.assessment().unit().name().vi()));
                wider.addAll(row);
                rows.add(wider);
            }
        }
        return new Table(columns, rows);
    }

    private String explanations(List<Scorecard> cards, String criterion) {
        Function<Scorecard, Explanation> explain =
                card -> criterion.isEmpty() ? card.explain() : explain(card, criterion);
        return switch (format.get()) {
            case json -> {
                String each = cards.stream()
                        .map(card -> ExplanationJson.write(explain.apply(card)).strip())
                        .collect(Collectors.joining(",\n"));
                yield (cards.size() == 1 ? each : "[" + each + "]") + "\n";
            }
            case md ->
                each(cards, card -> {
                    Explanation explanation = explain.apply(card);
                    return (explanation.isWhole() ? "" : Markdown.heading(title(card)) + "\n")
                            + explanation.toMarkdown(language.get());
                });
            default ->
                each(cards, card -> {
                    Explanation explanation = explain.apply(card);
                    return (explanation.isWhole() ? "" : title(card) + "\n") + explanation.toText(language.get());
                });
        };
    }

    /** Of which unit and year a criterion is explained. */
    private String title(Scorecard card) {
        return card.assessment().unit().name().vi()
                + (language.get() == Language.VI ? ", năm " : ", ")
                + card.assessment().indexYear();
    }

    private Explanation explain(Scorecard card, String criterion) {
        try {
            return card.explain(criterion);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--explain': " + e.getMessage(), e);
        }
    }

    private static final class MissingConverter extends Converters.Parsed<MissingPolicy> {
        MissingConverter() {
            super(MissingPolicy::parse);
        }
    }
}
