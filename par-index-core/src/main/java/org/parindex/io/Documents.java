package org.parindex.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;

/** Bytes into text, strictly. */
final class Documents {

    private Documents() {}

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
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

    /** The text without its byte order mark. Bytes that are not UTF-8 are never replaced: the text would be another. */
    static String text(String name, byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            throw refused(Problem.of(DocumentProblem.WORKBOOK, Position.of(name)), null);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
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

    private static int column(String text, int lineStart) {
        int from = lineStart == 0 && text.startsWith("\uFEFF") ? 1 : lineStart;
        return text.codePointCount(from, text.length()) + 1;
    }

    /** Refuses the document with all its problems, in the order of their places. */
    static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems.stream()
                    .sorted(Comparator.comparingInt(
                                    (Problem problem) -> problem.position().line())
                            .thenComparingInt(problem -> problem.position().column()))
                    .toList());
        }
    }

    private static InvalidDocumentException refused(Problem problem, @Nullable Throwable cause) {
        InvalidDocumentException refusal = new InvalidDocumentException(List.of(problem));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
