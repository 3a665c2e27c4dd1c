package org.parindex.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;

class InvalidDocumentExceptionTest {

    private enum Kind implements ProblemKind {
        NUMBER_MALFORMED;

        @Override
        public Bilingual words() {
            return Bilingual.of("Phải là số: {value}", "It must be a number: {value}");
        }
    }

    private static Problem problem(int line, String value) {
        return Problem.of(Kind.NUMBER_MALFORMED, new Position("results.csv", line, 1), "value", value);
    }

    @Test
    void saysEveryProblemInTheOrderOfTheDocument() {
        InvalidDocumentException exception =
                new InvalidDocumentException(List.of(problem(2, "x"), problem(5, "two\nlines")));

        assertThat(exception)
                .hasMessage("results.csv:2:1: It must be a number: x\n"
                        + "results.csv:5:1: It must be a number: two\uFFFDlines");
        assertThat(exception.problems()).containsExactly(problem(2, "x"), problem(5, "two\nlines"));
    }

    @Test
    void keepsItsProblems() {
        List<Problem> problems = new ArrayList<>(List.of(problem(2, "x")));
        InvalidDocumentException exception = new InvalidDocumentException(problems);
        problems.clear();

        assertThat(exception.problems()).containsExactly(problem(2, "x"));
    }

    @Test
    void isNotMadeWithoutAProblem() {
        assertThatThrownBy(() -> new InvalidDocumentException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An invalid document must have at least one problem");
    }
}
