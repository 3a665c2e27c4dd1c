package org.parindex.examples;

/** The input cannot answer the question. Its message is in the language of the user. */
final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputProblem(String message) {
        super(message);
    }
}
