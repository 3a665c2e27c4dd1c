package org.parindex.io;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;

/**
 * Frameworks in JSON, {@code par-index-framework/1}: the tree of criteria, each leaf with its maximum and its rule. Points and percentages are
 * texts, {@code "1.5"} and {@code "80%"}; numbers that are stated twice must agree.
 */
public final class FrameworkJson {

    private FrameworkJson() {}

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
        FrameworkDraft draft = FrameworkJsonReader.read(document, bytes, decisions, problems);
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
     * A framework as a document: keys in the order of the format, optional ones only where they say something, what is short on one line.
     * {@link #read} makes an equal framework of it.
     *
     * @param framework the framework
     * @return the document, ending with a line feed
     * @throws IllegalArgumentException if the framework has what a document cannot say, such as cut-offs with a provenance of their own
     */
    public static String write(Framework framework) {
        String text = JsonText.pretty(FrameworkJsonWriter.tree(framework));
        Documents.requireReadBack(
                framework, () -> read(framework.id(), text.getBytes(StandardCharsets.UTF_8), List.of()));
        return text;
    }

    /**
     * The digest of a framework, by which results can say what they were scored with. It is the SHA-256 of a form without white space, with keys
     * in a fixed order and numbers with no more digits than they need, so it does not depend on how a document is laid out, nor on
     * whether it was JSON or CSV.
     *
     * @param framework the framework
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public static String digest(Framework framework) {
        return "sha256:"
                + Hashing.sha256()
                        .hashString(JsonText.compact(FrameworkJsonWriter.tree(framework)), StandardCharsets.UTF_8);
    }

    /**
     * The JSON Schema of the format, draft 2020-12. It says what keys and words there are; sums, bands and references are checked by
     * {@link #check} alone.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream stream = Framework.class.getResourceAsStream("framework.schema.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
