package org.parindex.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.text.Language;

/** A document cannot be used. It carries every problem of the whole document, and its message lists them in English. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The problems, in the order of the document. */
    @SuppressWarnings("serial") // problems are for the catcher at hand; nobody sends this exception over a wire
    private final List<Problem> problems;

    /**
     * A document with problems.
     *
     * @param problems the problems, at least one
     * @throws IllegalArgumentException if there is none
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(lines(problems));
        this.problems = List.copyOf(problems);
    }

    private static String lines(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid document must have at least one problem");
        }
        return problems.stream().map(problem -> problem.line(Language.EN)).collect(Collectors.joining("\n"));
    }

    /**
     * All problems, in the order of the document.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
