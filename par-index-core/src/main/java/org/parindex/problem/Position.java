package org.parindex.problem;

/**
 * A place in a document.
 *
 * @param document the name of the document, such as a file name
 * @param line the line, from 1; 0 if the problem is with the document as a whole
 * @param column the column in characters, from 1; 0 if the problem is with the line as a whole
 * @param pointer the part of a JSON document, such as {@code /components/0/name}; empty in other documents
 */
public record Position(String document, int line, int column, String pointer) {

    /**
     * A place in a document that has no parts.
     *
     * @param document the name of the document
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public Position(String document, int line, int column) {
        this(document, line, column, "");
    }

    /**
     * The document as a whole.
     *
     * @param document the name of the document
     * @return the position
     */
    public static Position of(String document) {
        return new Position(document, 0, 0);
    }

    /** {@code file:line:column}, or less where less is known; without lines, the part of the document. */
    @Override
    public String toString() {
        return document
                + (line == 0 ? pointer.isEmpty() ? "" : "#" + pointer : ":" + line)
                + (column == 0 ? "" : ":" + column);
    }
}
