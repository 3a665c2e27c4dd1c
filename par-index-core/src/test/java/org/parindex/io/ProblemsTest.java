package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.ParIndex;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitProblem;

/**
 * Faulty documents and every line that they are answered with, in both languages: {@code problems.txt}. A case is a title that
 * begins with the reader, the document on one line ({@code \n}, {@code \r}, {@code \t}, {@code \xE9} for a byte, {@code \u00A0}),
 * and the problems.
 */
class ProblemsTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|r|t|x([0-9A-F]{2})|u([0-9A-F]{4}))");
    private static final String DOCUMENT = "d.txt";

    /** Files and folders, which {@link DocumentsTest} has. */
    private static final Set<ProblemKind> ELSEWHERE =
            Set.of(DocumentProblem.FILE_MISSING, DocumentProblem.FILE_UNREADABLE);

    record Case(String title, String document, List<String> vi, List<String> en) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyProblemIsSaidInBothLanguagesInTheOrderOfPlaces(String title, Case faulty) {
        List<Problem> problems = problems(faulty);
        assertThat(lines(problems, Language.VI)).as("vi").containsExactlyElementsOf(faulty.vi());
        assertThat(lines(problems, Language.EN)).as("en").containsExactlyElementsOf(faulty.en());
        assertThat(faulty.vi()).isNotEmpty();
    }

    @Test
    void everyKindOfProblemHasAFaultyDocument() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Case faulty : read()) {
            problems(faulty).forEach(problem -> seen.add(problem.code()));
        }
        ELSEWHERE.forEach(kind -> seen.add(kind.code()));
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Stream.<ProblemKind>concat(
                                Arrays.stream(DocumentProblem.values()), Arrays.stream(UnitProblem.values()))
                        .map(ProblemKind::code)
                        .toList());
    }

    @Test
    void theMessageOfTheExceptionHasTheEnglishLines() throws IOException {
        Case faulty = read().stream()
                .filter(one -> one.title().equals("provinces: years"))
                .findFirst()
                .orElseThrow();
        assertThat(exception(faulty)).hasMessage(String.join("\n", faulty.en()));
    }

    static Stream<Arguments> cases() throws IOException {
        return read().stream().map(faulty -> arguments(faulty.title(), faulty));
    }

    private static List<String> lines(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.line(language)).toList();
    }

    private static List<Problem> problems(Case faulty) {
        return exception(faulty).problems();
    }

    private static InvalidDocumentException exception(Case faulty) {
        byte[] bytes = bytes(faulty.document());
        try {
            switch (faulty.title().substring(0, faulty.title().indexOf(':'))) {
                case "provinces" -> ResultsCsv.ofProvinces(ParIndex.provinces()).read(DOCUMENT, bytes);
                case "own" -> ResultsCsv.of(own()).read(DOCUMENT, bytes);
                case "free" -> ResultsCsv.ofAnyUnits().read(DOCUMENT, bytes);
                case "units" -> UnitsCsv.read(DOCUMENT, "own", Bilingual.of("các xã", "the communes"), bytes, Map.of());
                case "regions" -> UnitsCsv.readRegions(DOCUMENT, bytes);
                case "aliases" -> UnitsCsv.readAliases(DOCUMENT, bytes);
                case "cutoffs" -> CutoffsCsv.read(DOCUMENT, bytes);
                case "sources" -> PublishedCsv.readSources(DOCUMENT, bytes);
                case "facts" -> PublishedCsv.readFacts(DOCUMENT, bytes, ParIndex.provinces(), sources());
                case "held" -> PublishedCsv.readHeld(DOCUMENT, bytes, sources());
                case "decision" -> DecisionJson.read(DOCUMENT, bytes);
                default -> throw new AssertionError("No reader for " + faulty.title());
            }
        } catch (InvalidDocumentException e) {
            return e;
        }
        throw new AssertionError("The document was read: " + faulty.title());
    }

    private static Map<String, Source> sources() {
        return Map.of("s1", new Source("s1", "A newspaper", "", Status.PRESS, ""));
    }

    private static UnitCatalog own() {
        String catalog = """
                code,name,kind,valid_from
                1,Tả Lèng,commune,2015-01-01
                2,Bình Minh,commune,2015-01-01
                3,Bình Minh,ward,2015-01-01
                """;
        return UnitsCsv.read(
                "own.csv",
                "own",
                Bilingual.of("các xã", "the communes"),
                catalog.getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = ProblemsTest.class.getResourceAsStream("problems.txt")) {
            List<String> lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i)).startsWith("== ");
                Case faulty = new Case(lines.get(i).substring(3), lines.get(++i), new ArrayList<>(), new ArrayList<>());
                Map<String, List<String>> expected = new HashMap<>(Map.of("vi", faulty.vi(), "en", faulty.en()));
                while (i + 1 < lines.size() && !lines.get(i + 1).startsWith("== ")) {
                    String line = lines.get(++i);
                    Objects.requireNonNull(expected.get(line.substring(0, 2))).add(line.substring(3));
                }
                cases.add(faulty);
            }
        }
        return cases;
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escapes = ESCAPE.matcher(escaped);
        int from = 0;
        while (escapes.find()) {
            write(bytes, escaped.substring(from, escapes.start()));
            if (escapes.group(1) != null) {
                bytes.write(Integer.parseInt(escapes.group(1), 16));
            } else if (escapes.group(2) != null) {
                write(bytes, String.valueOf((char) Integer.parseInt(escapes.group(2), 16)));
            } else {
                write(bytes, escapes.group().translateEscapes());
            }
            from = escapes.end();
        }
        write(bytes, escaped.substring(from));
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        try {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
