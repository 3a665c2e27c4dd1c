package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkOptionTest {

    @TempDir
    private Path folder;

    private String[] score(String framework) {
        return new String[] {
            "score", "--framework", framework, "--assessment", Sample.bundled(folder, "example-assessment.json")
        };
    }

    @Test
    void readsTheSameFrameworkByNameAndFromAFile() {
        assertThat(Run.en(score("example"))).isEqualTo(Run.en(score(Sample.bundled(folder, "example.json"))));
    }

    @Test
    void aFileNeedsNoEnding() {
        String file = Sample.bundled(folder, "example.json");
        String bare = folder.resolve("bare").toString();
        assertThat(Path.of(file).toFile().renameTo(Path.of(bare).toFile())).isTrue();

        assertThat(Run.en(score(bare)).code()).isZero();
    }

    @Test
    void aDecisionIsRefusedInWordsThatSayHowToTranscribeItsAnnex() {
        assertThat(Run.en(score("876/QĐ-BNV")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err())
                        .contains(
                                "876/QĐ-BNV cannot score: its annex",
                                "transcribe it into a CSV file, one row a criterion",
                                "check it with validate"));
        assertThat(Run.vi(score("876/QĐ-BNV")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("phụ lục", "CSV", "validate"));
    }

    @Test
    void aNameThatIsUnknownIsAnsweredWithThoseThereAre() {
        assertThat(Run.en(score("exampel")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("\"exampel\"").contains("example\n"));
        assertThat(Run.vi(score("exampel")))
                .isEqualTo(new Run(1, "", "exampel: Không có bộ tiêu chí nào tên là \"exampel\"; có: example\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.csv", "none.json", "NONE.CSV", "folder/none.txt"})
    void aFileThatIsMissingIsNamed(String name) {
        String file = folder.resolve(name).toString();

        assertThat(Run.en(score(file)))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).startsWith(file + ":").doesNotContain("Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "876/Q\uFFFD-BNV"})
    void aNameThatIsNoneIsWrongUsage(String name) {
        assertThat(Run.of(score(name)))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .startsWith("Invalid value for option '--framework': ")
                        .endsWith("Try 'par-index score --help'.\n"));
    }
}
