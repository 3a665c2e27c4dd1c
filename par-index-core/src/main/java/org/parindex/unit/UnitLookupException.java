package org.parindex.unit;

import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Language;

/** A unit could not be found, or a name means several. Its message is in English; {@link #problem} has both languages. */
public final class UnitLookupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    @SuppressWarnings("serial") // for the catcher at hand; nobody sends this exception over a wire
    private final Problem problem;

    UnitLookupException(Problem problem) {
        super(problem.message(Language.EN));
        this.problem = problem;
    }

    static UnitLookupException of(UnitProblem kind, Object... namesAndValues) {
        return new UnitLookupException(Problem.of(kind, Position.of("?"), namesAndValues));
    }

    /**
     * What is wrong, in both languages.
     *
     * @return the problem; its position says nothing
     */
    public Problem problem() {
        return problem;
    }
}
