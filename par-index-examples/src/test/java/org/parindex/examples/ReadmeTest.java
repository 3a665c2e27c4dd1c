package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** The samples of the README are run, and what stands behind {@code //} is what they give. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SAMPLE = Pattern.compile("(.*?;)\\s*(?://\\s*(.*))?");

    @Test
    void samplesGiveWhatTheySay() throws IOException {
        for (String sample : samples()) {
            assertGivesWhatItSays(sample);
        }
    }

    private static void assertGivesWhatItSays(String sample) throws IOException {
        List<String> said = new ArrayList<>();
        List<String> given = new ArrayList<>();
        try (JShell shell = shell()) {
            for (String line : sample.lines().filter(line -> !line.isBlank()).toList()) {
                Matcher parts = SAMPLE.matcher(line);
                assertThat(parts.matches()).as(line).isTrue();
                String value = value(shell, parts.group(1));
                if (parts.group(2) != null) {
                    said.add(parts.group(1) + " // " + parts.group(2).strip());
                    given.add(parts.group(1) + " // " + value);
                }
            }
        }
        assertThat(said).isNotEmpty();
        assertThat(given).isEqualTo(said);
    }

    @Test
    void theFirstSampleHasTenLines() throws IOException {
        assertThat(samples().get(0).lines().filter(line -> !line.isBlank())).hasSize(10);
    }

    private static List<String> samples() throws IOException {
        List<String> samples = JAVA.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(samples).as("README.md has Java samples").isNotEmpty();
        return samples;
    }

    private static JShell shell() throws IOException {
        JShell shell = JShell.builder().executionEngine("local").build();
        Files.readString(Path.of("par-index.jsh"))
                .lines()
                .filter(line -> line.startsWith("import"))
                .forEach(line -> value(shell, line));
        value(shell, "import java.util.*;");
        return shell;
    }

    private static String value(JShell shell, String code) {
        String last = "";
        for (SnippetEvent event : shell.eval(code)) {
            assertThat(event.exception()).as(code).isNull();
            assertThat(event.status()).as(code).isEqualTo(Snippet.Status.VALID);
            last = event.value() == null ? "" : event.value();
        }
        return last.startsWith("\"") ? last.substring(1, last.length() - 1) : last;
    }
}
