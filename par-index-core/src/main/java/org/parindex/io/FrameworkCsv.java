package org.parindex.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;

/**
 * Frameworks in CSV, one row a criterion, so that an annex can be transcribed in a spreadsheet. The columns are {@code id}, {@code
 * name_vi}, {@code name_en}, {@code maximum}, {@code source} and {@code rule}; and, where they are wanted, {@code legal_source}, {@code
 * status}, {@code note}, {@code responsible_vi}, {@code responsible_en}, {@code self_assessed} ({@code yes} or {@code no}) and {@code
 * excluded}. A row without a rule is a group. Rows above the criteria whose {@code id} ends with a colon say what holds for all: {@code
 * framework:}, {@code title:}, {@code years:}.
 *
 * <p>A rule is one line, such as {@code proportional: zero below 80%; full from 100%}.
 */
public final class FrameworkCsv {

    private FrameworkCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param decisions what is known of decisions; where the framework names one of them, it must agree with it
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Framework read(Path file, List<Decision> decisions) {
        return read(file.toString(), Documents.bytes(file), decisions);
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param decisions what is known of decisions; where the framework names one of them, it must agree with it
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Framework read(String document, byte[] bytes, List<Decision> decisions) {
        List<Problem> problems = new ArrayList<>();
        FrameworkDraft draft = FrameworkCsvReader.read(document, bytes, decisions, problems);
        Documents.refuseIfAny(problems);
        return draft.toFramework();
    }

    /**
     * Finds what is wrong with a file.
     *
     * @param file the file
     * @param decisions what is known of decisions
     * @return every problem, in the order of the file; empty if it can be read
     */
    public static List<Problem> check(Path file, List<Decision> decisions) {
        return Documents.problemsOf(() -> read(file, decisions));
    }

    /**
     * Finds what is wrong with a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param decisions what is known of decisions
     * @return every problem, in the order of the document; empty if it can be read
     */
    public static List<Problem> check(String document, byte[] bytes, List<Decision> decisions) {
        return Documents.problemsOf(() -> read(document, bytes, decisions));
    }

    /**
     * A framework as a document, with every column. {@link #read} makes an equal framework of it.
     *
     * @param framework the framework
     * @return the document, separated by commas, with decimal points, ending with a line feed
     * @throws IllegalArgumentException if the framework has what a document cannot say, such as cut-offs with a provenance of their own, or
     *     names with space around them
     */
    public static String write(Framework framework) {
        String text = TableWriter.toCsv(FrameworkCsvWriter.table(framework));
        Documents.requireReadBack(
                framework, () -> read(framework.id(), text.getBytes(StandardCharsets.UTF_8), List.of()));
        return text;
    }
}
