package org.parindex.score;

import org.parindex.assessment.Assessment;
import org.parindex.problem.Position;

/**
 * What a card must show for an assessment, typed by hand: a test of a framework as a whole.
 *
 * @param assessment the assessment
 * @param document where the assessment comes from, such as the name of its file
 * @param figure the figure of the card
 * @param expected its value, as {@link CardFigure#check} wants it, or {@code refused}: the assessment must be refused, for what is
 *     given or missing at the criterion if the figure is one
 * @param source the clause that says so
 * @param position where the case is written
 */
public record CardCase(
        Assessment assessment, String document, CardFigure figure, String expected, String source, Position position) {

    /**
     * Checks the expected value.
     *
     * @throws IllegalArgumentException if it is not of the form that the figure has
     */
    public CardCase {
        if (!expected.equals(PointsCase.REFUSED)) {
            figure.check(expected);
        }
    }

    /**
     * A case that is written in code.
     *
     * @param assessment the assessment
     * @param figure the name of the figure, such as {@code "index"}
     * @param expected its value, such as {@code "78.5"}, or {@code "refused"}
     * @param source the clause that says so
     * @return the case
     * @throws IllegalArgumentException if a text is not of its form
     */
    public static CardCase of(Assessment assessment, String figure, String expected, String source) {
        String name = assessment.unit().name().vi() + " " + assessment.indexYear();
        return new CardCase(assessment, name, CardFigure.parse(figure), expected, source, Position.of("case " + name));
    }

    /**
     * Whether the assessment must be refused.
     *
     * @return true if so
     */
    public boolean isRefusal() {
        return expected.equals(PointsCase.REFUSED);
    }

    /** The case as it is written in a file. */
    @Override
    public String toString() {
        return document + ", " + figure + ", " + expected + (source.isEmpty() ? "" : ", " + source);
    }
}
