package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.io.FrameworkJson;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatASoundFrameworkSays() {
        String file = Sample.bundled(folder, "template.csv");

        Run en = Run.en("validate", file);
        Run vi = Run.vi("validate", file);

        assertThat(en.code()).isZero();
        assertThat(en.err()).isEmpty();
        assertThat(en.out()).startsWith(file + ": no problems\n").contains("\ntotal ");
        assertThat(vi.out()).startsWith(file + ": không có lỗi\n").contains("\ntổng ");
        assertThat(en.out().lines().skip(1).findFirst())
                .isEqualTo(vi.out().lines().skip(1).findFirst());
    }

    @Test
    void takesTheBundledFrameworkByItsName() {
        Run run = Run.en("validate", "example");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("example: no problems\n" + FrameworkJson.digest(ParIndex.exampleFramework()) + "\n")
                .contains("example: Illustrative: an example framework (illustrative)\n");
        assertThat(Run.vi("validate", "example").out()).contains("(minh họa)\n");
    }

    @Test
    void givesEveryProblemAtOnceAndNothingElse() {
        String file = Sample.file(folder, "bad.csv", """
                id,name_vi,name_en,maximum,source,rule
                framework:,bad
                title:,a,a
                years:,2025
                provenance:,given
                total:,9
                1,a,a,1,documents,per-item: 0.5
                2,b,b,1,nowhere,per-item: 0.5
                3,c,c,1,documents,per-items: 0.5
                """);

        Run en = Run.en("validate", file);

        assertThat(en.code()).isEqualTo(1);
        assertThat(en.out()).isEmpty();
        assertThat(en.err().lines()).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.startsWith(file + ":"));
        assertThat(en.err()).contains(file + ":8:").contains(file + ":9:");
        assertThat(Run.vi("validate", file).err().lines())
                .hasSameSizeAs(en.err().lines().toList());
    }

    @Test
    void aFileThatIsMissingIsAProblem() {
        String file = folder.resolve("none.csv").toString();

        assertThat(Run.en("validate", file))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).startsWith(file + ":"));
    }

    @Test
    void theTemplateIsSound() throws IOException {
        String template = Run.en("validate", "--template").out();
        Path file = Files.writeString(folder.resolve("template.csv"), template);

        assertThat(template).startsWith("id,name_vi,name_en,maximum,source,rule,");
        assertThat(Run.en("validate", file.toString()).code()).isZero();
    }

    @Test
    void wrongUsageIsAnsweredWithTheHelp() {
        assertThat(Run.of("validate"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "There must be a framework to check, or --template\nTry 'par-index validate --help'.\n"));
        assertThat(Run.of("validate", "example", "--template").code()).isEqualTo(2);
        assertThat(Run.of("validate", "").code()).isEqualTo(2);
        assertThat(Run.of("validate", "").err()).contains("A file must have a name: \"\"");
    }
}
