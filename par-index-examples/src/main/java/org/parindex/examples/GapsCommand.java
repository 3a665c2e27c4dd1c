package org.parindex.examples;

import java.util.List;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the stages made of the points. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Says what the appraisal made of the points of one unit or many: the points and the index of each stage; each"
                    + " criterion whose points changed or are undecided, self-assessed, appraised and after justification, with"
                    + " the reasons and the body that answers for it; the sums by component and by body.",
            "",
            "Without an appraisal: what is still undecided after the self-assessment."
        },
        footer = {
            "",
            RoundOptions.FORM_OF_APPRAISALS,
            "",
            "In csv and json, one row a criterion of a unit, changed or not: unit, criterion, name, maximum, self_assessed,"
                    + " appraised, after_justification, change (of the last stage against the first; of a penalty, what it takes more), reasons, responsible,"
                    + " status. Points that are undecided, not attainable, or of a stage to come are blank. A criterion that was pending and now has points is no change. Words are in English.",
            "",
            ResultsOptions.EXIT_CODES,
            "",
            "Examples:",
            "  java -jar par-index.jar gaps --framework my.json --assessment own.csv --appraisal found.csv --language vi",
            "  java -jar par-index.jar gaps --framework my.json --assessment own.csv --appraisal a.csv --appraisal b.csv"
        })
final class GapsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RoundOptions round = new RoundOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public void run() {
        Scoreboard board = round.staged();
        List<Scorecard> cards = board.cards();
        String output = format.print(
                language.get(),
                language -> RoundOptions.each(cards, card -> card.gaps().toText(language)),
                language -> RoundOptions.each(cards, card -> card.gaps().toMarkdown(language)),
                () -> RoundOptions.together(cards, card -> card.gaps().toTable()));
        if (!format.isForPeople()) {
            // In csv and json there is no place for what a policy did.
            board.remarks().forEach(remark -> spec.commandLine().getErr().println(remark.in(language.get())));
        }
        spec.commandLine().getOut().print(output);
    }
}
