package org.parindex.examples;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.io.ExplanationJson;
import org.parindex.io.ScorecardJson;
import org.parindex.score.Explanation;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
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
                    + " where the points went.",
            "",
            "With --appraisal or --stage, along the stages of the year: the units assess themselves, on the criteria that are"
                    + " open to that; the appraising body accepts their points or gives others; and decides again after they"
                    + " have justified theirs. Without both, the evidence is scored as it stands."
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
                    + " 120 -> 84, plan 110 of 100, points 1.25, missing: why, pending: why, n/a: why; counts of a survey, answers {100: 120, 60: 40}, and of a one-stop"
                    + " desk, dossiers {resolved: 3837, resolved-within: 3811}.",
            "",
            RoundOptions.FORM_OF_APPRAISALS,
            "",
            "In csv and json, one row a criterion of a unit: unit, criterion (total, for the whole), name, maximum,"
                    + " attainable, earned, undecided, index_percent, status; of a penalty (P1 …), earned is what it takes. An"
                    + " index that is a range is blank. The stage and what a policy did, such as 0 for missing evidence, are"
                    + " on standard error. With --losses the criteria that lost points: unit,"
                    + " criterion, name, maximum, attainable, earned, lost, why, responsible, status. Names of criteria are in"
                    + " English. With --explain, json is one object a unit, in an array if there are several.",
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar score --framework example --assessment example",
            "  java -jar par-index.jar score --framework my.json --assessment all.csv --explain 3.2 --language vi",
            "  java -jar par-index.jar score --framework my.json --assessment own.csv --appraisal found.csv --stage appraised"
        })
final class ScoreCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RoundOptions round = new RoundOptions();

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

        @Option(
                names = "--record",
                description =
                        "A record in JSON of all that the card is made of, and of all that came out, for the command"
                                + " verify. Of several units, an array.")
        private boolean record;
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
        boolean record = view != null && view.record;
        if (record && (format.get() == FormatOption.Format.csv || format.get() == FormatOption.Format.md)) {
            throw new ParameterException(spec.commandLine(), "A record must be json; it has no form as csv or md");
        }
        Scoreboard board = round.board();
        List<Scorecard> cards = board.cards();
        String output;
        if (explained != null) {
            output = explanations(cards, explained);
        } else if (view != null && view.losses) {
            output = format.print(
                    language.get(),
                    language -> RoundOptions.each(cards, card -> card.losses().toText(language)),
                    language -> RoundOptions.each(cards, card -> card.losses().toMarkdown(language)),
                    () -> RoundOptions.together(cards, card -> card.losses().toTable()));
        } else if (record) {
            output = cards.size() == 1 ? ScorecardJson.write(cards.get(0)) : ScorecardJson.write(cards);
        } else {
            boolean ranked = cards.size() > 1;
            output = format.print(
                    language.get(),
                    language -> (ranked ? board.toText(language) + "\n" : "")
                            + RoundOptions.each(cards, card -> card.toText(language)),
                    language -> (ranked ? board.toMarkdown(language) + "\n" : "")
                            + RoundOptions.each(cards, card -> card.toMarkdown(language)),
                    () -> RoundOptions.together(cards, Scorecard::toTable));
        }
        if (!format.isForPeople() && !record) {
            // In csv and json there is no place for what a policy did.
            board.remarks().forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
        }
        spec.commandLine().getOut().print(output);
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
                RoundOptions.each(cards, card -> {
                    Explanation explanation = explain.apply(card);
                    return (explanation.isWhole() ? "" : Markdown.heading(title(card)) + "\n")
                            + explanation.toMarkdown(language.get());
                });
            default ->
                RoundOptions.each(cards, card -> {
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
}
