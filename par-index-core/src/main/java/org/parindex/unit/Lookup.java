package org.parindex.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;

/** What looking a name up brought: one unit, none, or several. */
public final class Lookup {

    private final String asked;
    private final List<AdministrativeUnit> matches;
    private final List<String> nearest;
    private final @Nullable Problem problem;

    private Lookup(String asked, List<AdministrativeUnit> matches, List<String> nearest, @Nullable Problem problem) {
        this.asked = asked;
        this.matches = List.copyOf(matches);
        this.nearest = List.copyOf(nearest);
        this.problem = problem;
    }

    static Lookup found(String asked, AdministrativeUnit unit) {
        return new Lookup(asked, List.of(unit), List.of(), null);
    }

    static Lookup ambiguous(String asked, List<AdministrativeUnit> matches, List<Bilingual> descriptions) {
        return new Lookup(
                asked, matches, List.of(), problem(UnitProblem.UNIT_AMBIGUOUS, "unit", asked, "matches", descriptions));
    }

    static Lookup unknown(String asked, Bilingual set, List<String> nearest) {
        return new Lookup(
                asked,
                List.of(),
                nearest,
                nearest.isEmpty()
                        ? problem(UnitProblem.UNIT_UNKNOWN, "unit", asked, "set", set)
                        : problem(UnitProblem.UNIT_UNKNOWN_NEAREST, "unit", asked, "set", set, "nearest", nearest));
    }

    static Lookup notInForce(String asked, Bilingual set, Bilingual when) {
        return new Lookup(
                asked,
                List.of(),
                List.of(),
                problem(UnitProblem.UNIT_NOT_IN_FORCE, "unit", asked, "set", set, "when", when));
    }

    private static Problem problem(UnitProblem kind, Object... namesAndValues) {
        return Problem.of(kind, Position.of("?"), namesAndValues);
    }

    /**
     * The name or code as asked.
     *
     * @return the text
     */
    public String asked() {
        return asked;
    }

    /**
     * The units that it means.
     *
     * @return one unit, none, or several
     */
    public List<AdministrativeUnit> matches() {
        return matches;
    }

    /**
     * The names that are spelt most alike, to be offered.
     *
     * @return the names, the nearest first; empty if a unit was found, or none is near
     */
    public List<String> nearest() {
        return nearest;
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
        return Optional.ofNullable(problem).map(known -> new Problem(known.kind(), position, known.arguments()));
    }

    AdministrativeUnit orThrow() {
        if (problem != null) {
            throw new UnitLookupException(problem);
        }
        return matches.get(0);
    }

    /** What was asked, and what was found. */
    @Override
    public String toString() {
        return asked + " → " + matches;
    }
}
