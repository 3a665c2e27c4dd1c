package org.parindex.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.text.Language;

/**
 * Documents that were valid before something happened to them: bytes flipped, lost, doubled or exchanged, tokens put in, values
 * exchanged, lines moved, another encoding, the end of another document. The same seed makes the same document.
 */
final class MutatedDocuments {

    /** How often several changes are made to one document. */
    private static final int MOST_CHANGES = 4;

    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.){0,200}+\"|-?[0-9]+(?:\\.[0-9]+)?|[^\\s,;{}\\[\\]]++");

    /** What has a meaning somewhere, or a trap. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            ",",
            ";",
            ":",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\u00a0",
            "\u2028",
            "null",
            "true",
            "false",
            "NaN",
            "-Infinity",
            "1e999999999",
            "1E-999999999",
            "-0",
            "00",
            "0",
            "1",
            "-1",
            "2023",
            "99999",
            "0.5",
            "1,5",
            "1.234.567,89",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "1/0",
            "1/3",
            "½",
            "١٢٣",
            "１２",
            "\\u0000",
            "\\ud800",
            "\\udc00\\ud800",
            "\u0000",
            "\uFEFF",
            "\u202e",
            "\u0301",
            "Đ",
            "𝟙",
            "😀",
            "missing",
            "missing: ",
            "pending",
            "n/a",
            "accepted",
            "others",
            "{}",
            "[]",
            "{a: 1}",
            "{plan, report}",
            "37 of 45",
            "45 of 37",
            "0 of 0",
            "-1 of 2",
            "91.17%",
            "120 -> 84",
            "plan 110 of 100",
            "gate yes; ",
            "gate no",
            "points 1",
            "points 1e9",
            "answers {100: 120, 60: 40}",
            "answers 0.7 {100: 1} + 0.3 {0: 2}",
            "dossiers {received: 3846, online: more than 20000}",
            "value 1/3",
            "level",
            "1.1",
            "1.1.1.1.1.1.1.1",
            "B1",
            "P1",
            "P99",
            "0.1",
            "id",
            "format",
            "unit",
            "kind",
            "province",
            "ward",
            "tỉnh",
            "Hà Nội",
            "overall",
            "2023-02-30",
            "9999-12-31",
            "+999999999-01-01",
            "03/04/2023",
            "sha256:",
            "100%",
            "≥",
            "~86.29",
            "86.29..86.31",
            "proportional: zero below 80%, full from 100%",
            "bands: from 0% to 100% = 1",
            "levels: a = 1 (A)",
            "gate: (A) then per-item: 1",
            "per-item: 0.25",
            "=HYPERLINK(1)",
            "<b>",
            "${x}",
            "''",
            "\"\"",
            "framework:",
            "title:",
            "survey",
            "weight",
            "more than 1",
            "trên 1",
            "from 5 to 3");

    private final List<byte[]> originals;

    /** Mutants of some documents of one kind, which may be mixed with each other. */
    MutatedDocuments(List<byte[]> originals) {
        this.originals = List.copyOf(originals);
    }

    /** The mutant of a seed. */
    byte[] mutant(long seed) {
        Random random = new Random(seed);
        byte[] document = originals.get(random.nextInt(originals.size()));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            document = changed(document, random);
        }
        return document;
    }

    private byte[] changed(byte[] document, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> flipped(document, random);
            case 1 -> replaced(document, random, new byte[0]);
            case 2 -> doubled(document, random);
            case 3, 4 -> inserted(document, random, token(random).getBytes(UTF_8));
            case 5 -> exchanged(document, random);
            case 6 -> Arrays.copyOf(document, at(document, random));
            case 7 -> spliced(document, random);
            case 8 -> encoded(document, random);
            case 9, 10, 11 -> withOtherValue(document, random);
            default -> withOtherLines(document, random);
        };
    }

    private static int at(byte[] document, Random random) {
        return random.nextInt(document.length + 1);
    }

    private static String token(Random random) {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private static byte[] flipped(byte[] document, Random random) {
        byte[] changed = document.clone();
        if (changed.length > 0) {
            int at = random.nextInt(changed.length);
            changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(8)));
        }
        return changed;
    }

    /** Some bytes, mostly few, with others in their place. */
    private static byte[] replaced(byte[] document, Random random, byte[] others) {
        int from = at(document, random);
        int to = Math.min(document.length, from + (random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(8)));
        return Bytes.concat(Arrays.copyOf(document, from), others, Arrays.copyOfRange(document, to, document.length));
    }

    private static byte[] inserted(byte[] document, Random random, byte[] others) {
        int at = at(document, random);
        return Bytes.concat(Arrays.copyOf(document, at), others, Arrays.copyOfRange(document, at, document.length));
    }

    private static byte[] doubled(byte[] document, Random random) {
        int from = at(document, random);
        int to = Math.min(document.length, from + random.nextInt(200));
        byte[] part = Arrays.copyOfRange(document, from, to);
        return inserted(document, random, random.nextBoolean() ? part : Bytes.concat(part, part, part));
    }

    private static byte[] exchanged(byte[] document, Random random) {
        int first = at(document, random);
        int second = Math.min(document.length, first + random.nextInt(60));
        int third = Math.min(document.length, second + random.nextInt(60));
        return Bytes.concat(
                Arrays.copyOf(document, first),
                Arrays.copyOfRange(document, second, third),
                Arrays.copyOfRange(document, first, second),
                Arrays.copyOfRange(document, third, document.length));
    }

    private byte[] spliced(byte[] document, Random random) {
        byte[] other = originals.get(random.nextInt(originals.size()));
        return Bytes.concat(
                Arrays.copyOf(document, at(document, random)),
                Arrays.copyOfRange(other, at(other, random), other.length));
    }

    private static byte[] encoded(byte[] document, Random random) {
        String text = new String(document, UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(UTF_16LE);
            case 1 -> ("\uFEFF" + text).getBytes(UTF_16BE);
            case 2 -> text.getBytes(ISO_8859_1);
            case 3 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 4 -> new String(document, ISO_8859_1).getBytes(UTF_8);
            default -> text.replace("\n", "\r").getBytes(UTF_8);
        };
    }

    /** A text, a number or a word in place of another, from the list or from elsewhere in the document, or deep within brackets. */
    private static byte[] withOtherValue(byte[] document, Random random) {
        String text = new String(document, UTF_8);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return document;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = token(random);
        String written = switch (random.nextInt(5)) {
            case 0 -> other;
            case 1 -> values.get(random.nextInt(values.size())).group();
            case 2 -> "[".repeat(40) + value.group() + "]".repeat(40);
            case 3 -> "null";
            default -> '"' + other + '"';
        };
        return (text.substring(0, value.start()) + written + text.substring(value.end())).getBytes(UTF_8);
    }

    private static byte[] withOtherLines(byte[] document, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(document, UTF_8).split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            default -> Collections.swap(lines, one, other);
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /**
     * Gives the mutants of many seeds to a reader, which must read each, or refuse it with problems that say in both languages what is
     * wrong.
     *
     * @throws AssertionError for the first that is answered otherwise, with its seed and text
     */
    void giveTo(Consumer<byte[]> reader, long firstSeed, int count) {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            byte[] mutant = mutant(seed);
            try {
                reader.accept(mutant);
            } catch (InvalidDocumentException e) {
                if (!isWellSaid(e.problems())) {
                    throw failure(seed, mutant, e);
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw failure(seed, mutant, e);
            }
        }
    }

    private static boolean isWellSaid(List<Problem> problems) {
        return !problems.isEmpty()
                && problems.size() <= Documents.MOST_PROBLEMS + 1
                && problems.stream()
                        .allMatch(problem ->
                                isWellSaid(problem.message(Language.VI)) && isWellSaid(problem.message(Language.EN)));
    }

    /** One line, not empty, and short enough to be read. */
    private static boolean isWellSaid(String message) {
        return !message.isBlank() && message.length() < 2000 && message.chars().noneMatch(Character::isISOControl);
    }

    private static AssertionError failure(long seed, byte[] mutant, Throwable cause) {
        String text = new String(mutant, UTF_8);
        return new AssertionError(
                "seed " + seed + ": " + cause + "\n" + text.substring(0, Math.min(text.length(), 6000)), cause);
    }
}
