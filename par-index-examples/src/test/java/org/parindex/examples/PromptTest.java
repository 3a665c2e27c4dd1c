package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The prompt as the README opens it. */
class PromptTest {

    @Test
    void theOpenedFileImportsTheLibraryAndShowsLongTablesWhole() throws IOException, InterruptedException {
        String shown = prompt(
                "/open par-index.jsh\nParIndex.published().of(\"Lai Chau\")\nvar s = ParIndex.published().of(\"12\")\n/exit\n");

        // A table is cut in its middle otherwise: at 1,000 characters for an expression, at 80 for a variable.
        assertThat(shown).doesNotContain(" ... ").doesNotContain("Error");
        assertThat(shown.split("876/QĐ-BNV", -1))
                .as("three years under one decision, shown twice")
                .hasSize(7);
        assertThat(shown).contains("s ==> \nLai Châu, Overall index\n");
    }

    private static String prompt(String typed) throws IOException, InterruptedException {
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "-J-Dfile.encoding=UTF-8",
                        "-J-Dstdout.encoding=UTF-8",
                        "-J-Dsun.stdout.encoding=UTF-8")
                .redirectErrorStream(true)
                .start();
        jshell.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
        jshell.getOutputStream().close();
        String shown = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(jshell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return shown;
    }
}
