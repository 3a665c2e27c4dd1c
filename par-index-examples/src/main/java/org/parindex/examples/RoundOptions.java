package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.score.Appraisals;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.unit.UnitCatalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The units that are scored, by what, and to which stage. */
final class RoundOptions {

    /** For the help of the commands that take appraisals. */
    static final String FORM_OF_APPRAISALS = "An appraisal in CSV, one line a finding; others stands for all criteria"
            + " without a line of their own:%n"
            + "%n"
            + "  year,unit,stage,criterion,finding,reason%n"
            + "  2023,Tỉnh minh họa,appraised,3.2,points 1.5,no list is enclosed%n"
            + "  2023,Tỉnh minh họa,appraised,4.1,91.17%%%n"
            + "  2023,Tỉnh minh họa,appraised,others,accepted%n"
            + "%n"
            + "A finding is accepted, points 1.5, pending (not yet appraised), or any evidence; the stages are appraised and"
            + " after-justification. What changes points, or what is attainable, needs a reason. Every unit must have an appraisal at every stage.";

    @Spec(Spec.Target.MIXEE)
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
            names = "--appraisal",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description =
                    "What the appraising body found, .json or .csv; may be given more than once. The assessments are"
                            + " then those of the units by themselves.")
    private List<Path> appraisals = new ArrayList<>();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            converter = StageConverter.class,
            description =
                    "Up to which stage: self-assessed, appraised or after-justification. Default: the last that there"
                            + " is an appraisal for.")
    private @Nullable Stage stage;

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
            paramLabel = "refuse|zero|range",
            converter = MissingConverter.class,
            description =
                    "What becomes of a criterion without evidence: it is refused, earns 0, or leaves its points open,"
                            + " so that results are ranges. Default: what the framework says.")
    private @Nullable MissingPolicy missing;

    /** The cards at the chosen stage; if none is spoken of, the evidence as it stands. */
    Scoreboard board() {
        return stage == null && appraisals.isEmpty() ? withoutStage() : staged();
    }

    private Scoreboard withoutStage() {
        Scorer scorer = scorer();
        return scorer.scoreAll(assessments(
                () -> ParIndex.readAssessments(assessment, scorer),
                catalogue -> ParIndex.readAssessments(assessment, scorer, catalogue)));
    }

    /** The cards at the chosen stage, which is the self-assessment if there is no appraisal. */
    Scoreboard staged() {
        Scorer scorer = scorer();
        // A clerk who mends several files wants the problems of all of them.
        List<Problem> problems = new ArrayList<>();
        List<Assessment> own = read(
                problems,
                List.of(),
                () -> assessments(
                        () -> ParIndex.readSelfAssessments(assessment, scorer),
                        catalogue -> ParIndex.readSelfAssessments(assessment, scorer, catalogue)));
        Appraisals found = Appraisals.none();
        for (Path file : appraisals) {
            found = found.and(read(
                    problems,
                    Appraisals.none(),
                    () -> UnitsWord.catalogue(units, spec)
                            .map(catalogue -> ParIndex.readAppraisals(file, catalogue))
                            .orElseGet(() -> ParIndex.readAppraisals(file))));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        Stage last = stage == null ? found.lastStage().orElse(Stage.SELF_ASSESSED) : stage;
        return found.appraise(scorer.selfAssessAll(own), last);
    }

    private static <T> T read(List<Problem> problems, T nothing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidDocumentException e) {
            problems.addAll(e.problems());
            return nothing;
        }
    }

    private Scorer scorer() {
        Scorer scorer = Scorer.of(framework.read());
        return missing == null ? scorer : scorer.with(missing);
    }

    private List<Assessment> assessments(
            Supplier<List<Assessment>> free, Function<UnitCatalog, List<Assessment>> ofCatalogue) {
        if (assessment.toString().equals("example") && !Files.exists(assessment)) {
            return List.of(ParIndex.exampleAssessment());
        }
        Optional<UnitCatalog> catalogue = UnitsWord.catalogue(units, spec);
        return catalogue.map(ofCatalogue).orElseGet(free);
    }

    /** For people, one card after the other. */
    static String each(List<Scorecard> cards, Function<Scorecard, String> text) {
        return cards.stream().map(text).collect(Collectors.joining("\n"));
    }

    /** For programs, one table, with the unit in front of each row. */
    static Table together(List<Scorecard> cards, Function<Scorecard, Table> table) {
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

    private static final class StageConverter extends Converters.Parsed<Stage> {
        StageConverter() {
            super(Stage::parse);
        }
    }

    private static final class MissingConverter extends Converters.Parsed<MissingPolicy> {
        MissingConverter() {
            super(MissingPolicy::parse);
        }
    }
}
