package org.parindex.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Stage;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.unit.UnitKey;

/**
 * What was found on the units of a round, at one stage or both, with the place of each finding in the document that has it. It takes a
 * round from stage to stage, and says all that does not fit, each at its place.
 *
 * <pre>{@code
 * var self = Scorer.of(ParIndex.exampleFramework())
 *         .with(MissingPolicy.RANGE)
 *         .selfAssessAll(List.of(Assessment.of("Nậm Nhùn", 2023).with("3.2", "3811 of 3837")));
 * var found = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
 *         .with("3.2", Finding.accepted())
 *         .withOthers(Finding.pending("the documents are being checked"));
 * Appraisals.of(List.of(found)).appraise(self, Stage.APPRAISED);
 * }</pre>
 */
public final class Appraisals {

    private static final Appraisals NONE = new Appraisals(List.of());

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    Problem::position, Comparator.comparing(Position::document))
            .thenComparing(
                    Problem::position, Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final List<Placed> all;

    private Appraisals(List<Placed> all) {
        this.all = List.copyOf(all);
    }

    /** An appraisal, and where its parts stand. */
    private record Placed(Appraisal appraisal, Function<Fault, Problem> places) {

        UnitKey unit() {
            return appraisal.unit().key();
        }

        Problem problem(Fault fault) {
            return places.apply(fault);
        }
    }

    /** A unit at a stage has one appraisal. */
    private record Key(UnitKey unit, int year, Stage stage) {}

    /**
     * No appraisal at all.
     *
     * @return the start of {@link #with} and {@link #and}
     */
    public static Appraisals none() {
        return NONE;
    }

    /**
     * Appraisals that were made in code.
     *
     * @param appraisals the appraisals
     * @return the appraisals; the place of what does not fit is the unit, the year and the stage
     */
    public static Appraisals of(List<Appraisal> appraisals) {
        return new Appraisals(appraisals.stream()
                .map(appraisal -> new Placed(appraisal, fault -> fault.in(title(appraisal))))
                .toList());
    }

    private static String title(Appraisal appraisal) {
        return appraisal.unit().name().vi() + " " + appraisal.indexYear() + ", " + appraisal.stage();
    }

    /**
     * The same appraisals and one more, from a document.
     *
     * @param appraisal the appraisal
     * @param places where what a fault is about stands: its part is {@code /findings/3.2.1}, or empty for the whole
     * @return the appraisals
     */
    public Appraisals with(Appraisal appraisal, Function<Fault, Position> places) {
        return and(new Appraisals(List.of(new Placed(appraisal, fault -> fault.at(places.apply(fault))))));
    }

    /**
     * The same appraisals and others.
     *
     * @param others what another document has
     * @return the appraisals
     */
    public Appraisals and(Appraisals others) {
        return new Appraisals(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /**
     * The appraisals.
     *
     * @return the appraisals, in the order in which they were given
     */
    public List<Appraisal> all() {
        return all.stream().map(Placed::appraisal).toList();
    }

    /**
     * The last stage that any of them leads to.
     *
     * @return the stage; absent if there is no appraisal
     */
    public Optional<Stage> lastStage() {
        return all.stream().map(placed -> placed.appraisal().stage()).max(Comparator.naturalOrder());
    }

    /**
     * Takes a round to a later stage. Every unit must have an appraisal at every stage on the way: that a unit accepts what was found
     * is never assumed.
     *
     * @param board the round, of a stage; appraisals up to that stage are passed over
     * @param stage the stage to come to; appraisals beyond it are passed over
     * @return the round at that stage; the same if it is there already
     * @throws IllegalArgumentException if the round has no stage, or one beyond that
     * @throws InvalidDocumentException if anything does not fit, with every fault of all units as far as their stages can be made
     */
    public Scoreboard appraise(Scoreboard board, Stage stage) {
        Stage first = board.stage()
                .filter(known -> known.compareTo(stage) <= 0)
                .orElseThrow(() -> new IllegalArgumentException("A round must be of the stage " + stage
                        + " or one before it: "
                        + board.stage().map(Stage::toString).orElse("no stage; score it by selfAssessAll")));
        List<Problem> problems = new ArrayList<>();
        Map<Key, Placed> byKey = byKey(board, first, stage, problems);
        List<Scorecard> cards = new ArrayList<>(board.cards());
        for (Stage next : Stage.values()) {
            if (next.compareTo(first) > 0 && next.compareTo(stage) <= 0) {
                cards = cards.stream()
                        .flatMap(card -> appraised(card, next, byKey, problems).stream())
                        .toList();
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(BY_PLACE);
            throw new InvalidDocumentException(problems);
        }
        return new Scoreboard(board.framework(), cards);
    }

    /** What is needed on the way from a stage to another, each once and for a card. */
    private Map<Key, Placed> byKey(Scoreboard board, Stage after, Stage upTo, List<Problem> problems) {
        Set<UnitKey> units = new HashSet<>();
        board.cards().forEach(card -> units.add(card.assessment().unit().key()));
        int year = board.cards().get(0).assessment().indexYear();
        Map<Key, Placed> byKey = new LinkedHashMap<>();
        for (Placed placed : all) {
            Appraisal appraisal = placed.appraisal();
            if (appraisal.stage().compareTo(after) <= 0 || appraisal.stage().compareTo(upTo) > 0) {
                continue;
            }
            if (appraisal.indexYear() != year || !units.contains(placed.unit())) {
                problems.add(placed.problem(Fault.of(
                        ScoreProblem.APPRAISAL_WITHOUT_CARD,
                        "",
                        "unit",
                        appraisal.unit().name(),
                        "year",
                        appraisal.indexYear())));
            } else if (byKey.putIfAbsent(new Key(placed.unit(), year, appraisal.stage()), placed) != null) {
                problems.add(placed.problem(twice(appraisal)));
            }
        }
        return byKey;
    }

    private static Fault twice(Appraisal appraisal) {
        return Fault.of(
                ScoreProblem.APPRAISAL_TWICE,
                "",
                "unit",
                appraisal.unit().name(),
                "year",
                appraisal.indexYear(),
                "stage",
                appraisal.stage().label());
    }

    private static Optional<Scorecard> appraised(
            Scorecard card, Stage next, Map<Key, Placed> byKey, List<Problem> problems) {
        UnitKey unit = card.assessment().unit().key();
        @Nullable Placed placed = byKey.get(new Key(unit, card.assessment().indexYear(), next));
        if (placed == null) {
            problems.add(Fault.of(
                            ScoreProblem.APPRAISAL_MISSING,
                            "",
                            "unit",
                            card.assessment().unit().name(),
                            "stage",
                            next.label())
                    .in(Scorer.nameOf(card.assessment())));
            return Optional.empty();
        }
        Scorer scorer = Scorer.of(card.framework());
        List<Fault> faults = scorer.check(card, placed.appraisal());
        faults.forEach(fault -> problems.add(placed.problem(fault)));
        return faults.isEmpty() ? Optional.of(scorer.appraise(card, placed.appraisal())) : Optional.empty();
    }

    /** How many there are of each stage. */
    @Override
    public String toString() {
        Map<Stage, Integer> counts = new LinkedHashMap<>();
        all.forEach(placed -> counts.merge(placed.appraisal().stage(), 1, Integer::sum));
        return "Appraisals" + counts;
    }
}
