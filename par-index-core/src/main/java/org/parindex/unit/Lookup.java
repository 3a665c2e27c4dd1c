package org.parindex.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;

/**
 * What looking a name up brought: one unit, none, or several.
 *
 * @param asked the name or code as asked
 * @param set the name of the set that was searched
 * @param matches the units that it means
 * @param nearest the names that are spelt most alike, if it means none
 * @param since the first day of each match under its key, which may be earlier than that of its newest state
 */
public record Lookup(
        String asked,
        Bilingual set,
        List<AdministrativeUnit> matches,
        List<String> nearest,
        List<Optional<LocalDate>> since) {

    /** Copies the collections. */
    public Lookup {
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
        since = List.copyOf(since);
    }

    /**
     * The unit.
     *
     * @return the unit, if the name means exactly one
     */
    public Optional<AdministrativeUnit> unit() {
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /**
     * What is wrong with the name.
     *
     * @param position where the name stands
     * @return the problem, if the name does not mean exactly one unit
     */
    public Optional<Problem> problem(Position position) {
        if (matches.size() == 1) {
            return Optional.empty();
        }
        if (!matches.isEmpty()) {
            return Optional.of(Problem.of(
                    UnitProblem.UNIT_AMBIGUOUS,
                    position,
                    "unit",
                    asked,
                    "matches",
                    IntStream.range(0, matches.size())
                            .mapToObj(i -> described(matches.get(i), since.get(i)))
                            .toList()));
        }
        return Optional.of(
                nearest.isEmpty()
                        ? Problem.of(UnitProblem.UNIT_UNKNOWN, position, "unit", asked, "set", set)
                        : Problem.of(
                                UnitProblem.UNIT_UNKNOWN_NEAREST,
                                position,
                                "unit",
                                asked,
                                "set",
                                set,
                                "nearest",
                                nearest));
    }

    AdministrativeUnit orThrow() {
        problem(Position.of(asked)).ifPresent(problem -> {
            throw new UnitLookupException(problem);
        });
        return matches.get(0);
    }

    private static Bilingual described(AdministrativeUnit unit, Optional<LocalDate> since) {
        String what = unit.name().vi() + " (" + unit.key();
        return Bilingual.of(
                what + since.map(day -> ", từ " + day).orElse("")
                        + unit.to().map(day -> " đến " + day).orElse("") + ")",
                what + since.map(day -> ", from " + day).orElse("")
                        + unit.to().map(day -> " to " + day).orElse("") + ")");
    }
}
