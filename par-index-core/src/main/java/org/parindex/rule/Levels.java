package org.parindex.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * One of several levels, each with its points: "has issued the document: full points; has not: 0".
 *
 * @param levels the levels, from the most points to the fewest; the best earns the maximum
 */
public record Levels(List<Item> levels) implements ScoringRule {

    /** Copies the levels. */
    public Levels {
        levels = List.copyOf(levels);
    }

    @Override
    public Kind kind() {
        return Kind.LEVELS;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return List.of(Evidence.Kind.LEVEL);
    }

    @Override
    public String example() {
        return levels.stream().map(Item::key).collect(Collectors.joining(" | "));
    }

    @Override
    public List<Fault> check(Points maximum) {
        List<Fault> faults = new ArrayList<>(Checks.items("levels", levels, 2, Bilingual.of("mức", "levels")));
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).points().compareTo(levels.get(i - 1).points()) > 0) {
                faults.add(Fault.of(
                        RuleProblem.LEVELS_UNORDERED,
                        "/levels/" + i + "/points",
                        "value",
                        levels.get(i).show(),
                        "before",
                        levels.get(i - 1).show()));
            }
        }
        levels.stream()
                .map(Item::points)
                .max(Points::compareTo)
                .ifPresent(best -> faults.addAll(Checks.best(best, maximum)));
        return faults;
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return evidence instanceof Evidence.Level level
                ? Checks.refuseUnknownKey(level.key(), levels)
                : Checks.refuseOtherKinds(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        String key = ((Evidence.Level) evidence).key();
        for (Item level : levels) {
            if (level.key().equals(key)) {
                return new Outcome(level.points(), List.of(new Step.Reached(level)));
            }
        }
        throw new IllegalStateException("A level that is not refused must be known: " + key);
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Checks.joined(levels, Item::show);
    }
}
