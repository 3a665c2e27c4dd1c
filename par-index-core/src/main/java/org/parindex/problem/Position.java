package org.parindex.problem;

/**
 * A place in a document.
 *
 * @param document the name of the document, such as a file name
 * @param line the line, from 1; 0 if the problem is with the document as a whole
 * @param column the column in characters, from 1; 0 if the problem is with the line as a whole
 */
public record Position(String document, int line, int column) {

    /**
     * The document as a whole.
     *
     * @param document the name of the document
     * @return the position
     */
    public static Position of(String document) {
        return new Position(document, 0, 0);
    }

    /** {@code file:line:column}, or less where less is known. */
    @Override
    public String toString() {
        return document + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
