package org.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** Every sample in the Javadoc compiles and runs. */
class JavadocSamplesTest {

    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)}</pre>", Pattern.DOTALL);

    @Test
    void runs() throws IOException {
        List<String> samples = samples();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(3);
        for (String sample : samples) {
            try (JShell shell = JShell.builder().executionEngine("local").build()) {
                run(
                        shell,
                        "import java.util.*; import org.parindex.*; import org.parindex.assessment.*; import org.parindex.comparison.*; import org.parindex.dossier.*;"
                                + " import org.parindex.framework.*; import org.parindex.policy.*;"
                                + " import org.parindex.provenance.*; import org.parindex.ranking.*;"
                                + " import org.parindex.points.*; import org.parindex.rule.*; import org.parindex.score.*; import org.parindex.survey.*;"
                                + " import org.parindex.testkit.*; import org.parindex.text.*;"
                                + " var before = ParIndex.published().year(2022);"
                                + " var now = ParIndex.published().year(2023);");
                run(shell, sample);
            }
        }
    }

    private static void run(JShell shell, String code) {
        String rest = code;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            // An event with a cause is about an older snippet, such as a variable that is declared anew.
            assertThat(shell.eval(next.source()).stream().filter(event -> event.causeSnippet() == null))
                    .as(next.source())
                    .isNotEmpty()
                    .allSatisfy(event -> {
                        assertThat(event.exception()).isNull();
                        assertThat(event.status()).isEqualTo(Snippet.Status.VALID);
                    });
            rest = next.remaining();
        }
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(JavadocSamplesTest::samples)
                    .toList();
        }
    }

    private static Stream<String> samples(Path file) {
        try {
            return SAMPLE.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1)
                            .lines()
                            .map(line -> line.replaceFirst("^ *\\* ?", ""))
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
