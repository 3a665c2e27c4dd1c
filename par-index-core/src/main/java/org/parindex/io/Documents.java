package org.parindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.Framework;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Language;
import org.parindex.text.Names;

/** Bytes into text, strictly. */
final class Documents {

    /** No file of a round comes near: three thousand communes with evidence for every criterion have a third of it. */
    static final int MOST_BYTES = 32 << 20;

    /** How many texts, numbers, objects and lists, or fields, a document may have, so that what is made of them fits into memory. */
    static final int MOST_VALUES = 2_000_000;

    /** How long a text may be: no name or reason comes near, and nothing that is done with it takes time. */
    static final int LONGEST_TEXT = 10_000;

    /** How many problems of one document are told; who has corrected so many reads it again. */
    static final int MOST_PROBLEMS = 100;

    /** With more problems, a document is not read to its end. */
    static final int MOST_PROBLEMS_FOUND = 1_000;

    private Documents() {}

    static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            // One byte more tells a file that is too large, without reading it, even where its size is not known.
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            requireNotTooLarge(file.toString(), bytes);
            return bytes;
        } catch (NoSuchFileException e) {
            throw refused(Problem.of(DocumentProblem.FILE_MISSING, Position.of(file.toString())), e);
        } catch (IOException e) {
            throw refused(
                    Problem.of(
                            DocumentProblem.FILE_UNREADABLE,
                            Position.of(file.toString()),
                            "reason",
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void requireNotTooLarge(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused(
                    Problem.of(DocumentProblem.FILE_TOO_LARGE, Position.of(name), "most", (MOST_BYTES >> 20) + " MiB"),
                    null);
        }
    }

    /** The text without its byte order mark. Bytes that are not UTF-8 are never replaced: the text would be another. */
    static String text(String name, byte[] bytes) {
        requireNotTooLarge(name, bytes);
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            throw refused(Problem.of(DocumentProblem.WORKBOOK, Position.of(name)), null);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String decodedText = decoded.flip().toString();
        // Text in UTF-16 may pass for UTF-8, but is full of zeros.
        int zero = decodedText.indexOf('\0');
        String text = zero < 0 ? decodedText : decodedText.substring(0, zero);
        if (result.isError() || zero >= 0) {
            int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
            int line = 1
                    + (int) text.substring(0, lineStart)
                            .replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw refused(
                    Problem.of(DocumentProblem.NOT_UTF8, new Position(name, line, column(text, lineStart))), null);
        }
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.isBlank()) {
            throw refused(Problem.of(DocumentProblem.FILE_EMPTY, Position.of(name)), null);
        }
        return body;
    }

    /** Refuses one value too many. */
    static void requireNotTooMany(int values, Position at) {
        if (values > MOST_VALUES) {
            throw refused(Problem.of(DocumentProblem.VALUES_TOO_MANY, at, "most", MOST_VALUES), null);
        }
    }

    /** Refuses a text that is too long. */
    static void requireNotTooLong(String text, Supplier<Position> at) {
        if (text.length() > LONGEST_TEXT) {
            throw refused(Problem.of(DocumentProblem.TEXT_TOO_LONG, at.get(), "most", LONGEST_TEXT), null);
        }
    }

    private static int column(String text, int lineStart) {
        int from = lineStart == 0 && text.startsWith("\uFEFF") ? 1 : lineStart;
        return text.codePointCount(from, text.length()) + 1;
    }

    /** The name that was surely meant; a name of one or two letters is near to many. */
    static Optional<String> nearest(String asked, List<String> names) {
        String folded = Names.folded(asked);
        return Names.nearest(asked, names, 1).stream()
                .filter(name -> folded.length() > 2 || Names.folded(name).equals(folded))
                .findFirst();
    }

    /** A word that is none of a fixed list. */
    static Problem unknownWord(Position at, String column, String value, List<?> words) {
        Optional<String> nearest =
                nearest(value, words.stream().map(Object::toString).toList());
        return nearest.isPresent()
                ? Problem.of(
                        DocumentProblem.WORD_UNKNOWN_NEAREST,
                        at,
                        "column",
                        column,
                        "value",
                        value,
                        "nearest",
                        nearest.get())
                : Problem.of(DocumentProblem.WORD_UNKNOWN, at, "column", column, "value", value, "words", words);
    }

    /** Refuses the document with all its problems, in the order of their places. */
    static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(told(problems));
        }
    }

    /** The first problems, and how many more there are. */
    private static List<Problem> told(List<Problem> problems) {
        List<Problem> sorted = sorted(problems);
        int more = sorted.size() - MOST_PROBLEMS;
        if (more <= 0) {
            return sorted;
        }
        List<Problem> told = new ArrayList<>(sorted.subList(0, MOST_PROBLEMS));
        told.add(Problem.of(
                DocumentProblem.PROBLEMS_MORE,
                Position.of(sorted.get(0).position().document()),
                "told",
                MOST_PROBLEMS,
                "count",
                more));
        return told;
    }

    /** The problems for which a document is refused; empty if it is read. */
    static List<Problem> problemsOf(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /** Refuses a framework that its document does not say in full. */
    static void requireReadBack(Framework framework, Supplier<Framework> reading) {
        String difference;
        try {
            Framework read = reading.get();
            if (read.equals(framework)) {
                return;
            }
            difference = Arrays.stream(Framework.Parts.class.getRecordComponents())
                    .filter(part -> !part(part, read).equals(part(part, framework)))
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining(", "));
        } catch (InvalidDocumentException e) {
            difference = e.problems().get(0).message(Language.EN);
        }
        throw new IllegalArgumentException(
                "A framework must have nothing that a document cannot say: " + framework.id() + ", " + difference);
    }

    private static Object part(RecordComponent part, Framework framework) {
        try {
            return part.getAccessor().invoke(framework.parts());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The problems in the order of their places, each once. */
    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.position().line())
                        .thenComparingInt(problem -> problem.position().column()))
                .toList();
    }

    private static InvalidDocumentException refused(Problem problem, @Nullable Throwable cause) {
        InvalidDocumentException refusal = new InvalidDocumentException(List.of(problem));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
