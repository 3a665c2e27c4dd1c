package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {

    /** So small that few cases prove it. */
    private static final String FRAMEWORK = """
            id,name_vi,name_en,maximum,source,rule
            framework:,tiny
            title:,Nhỏ,Tiny
            years:,2025
            provenance:,illustrative
            1,Sáng kiến,Initiatives,1,documents,per-item: 0.5
            2,Báo cáo,Reports,1,documents,per-item: 0.5
            """;

    private static final String HEADER = "criterion,evidence,expected_points,source\n";
    private static final String FIRST = "1,1,0.5,\n1,2,1,\n1,3,1,\n";
    private static final String SECOND = "2,1,0.5,\n2,2,1,\n2,3,1,\n";
    private static final String ALL = HEADER + FIRST + SECOND;

    @TempDir
    private Path folder;

    private String tiny() {
        return Sample.file(folder, "tiny.csv", FRAMEWORK);
    }

    private String cards() {
        Sample.file(folder, "one.csv", "year,unit,criterion,evidence\n2025,An,1,1\n2025,An,2,1\n");
        Sample.file(folder, "missing.csv", "year,unit,criterion,evidence\n2025,An,1,missing: not sent\n2025,An,2,1\n");
        Sample.file(folder, "na.csv", "year,unit,criterion,evidence\n2025,An,1,n/a: none\n2025,An,2,1\n");
        return Sample.file(folder, "cards.csv", """
                assessment,node,expected,source
                one.csv,documents,1,
                one.csv,self-assessed,1,
                missing.csv,total,refused,
                na.csv,total,refused,
                """);
    }

    @Test
    void survivorsEndWithOneAndAreListedWithACaseToAdd() {
        String cases = Sample.file(folder, "cases.csv", ALL);

        Run en = Run.en("mutate", "--framework", tiny(), "--cases", cases);
        Run vi = Run.vi("mutate", "--framework", tiny(), "--cases", cases);

        assertThat(en.code()).isEqualTo(1);
        assertThat(en.err()).isEmpty();
        assertThat(en.out())
                .startsWith("tiny (illustrative): ")
                .contains("\n1 Initiatives\n  source Documents → Socio-economic\n    add: ");
        assertThat(vi.code()).isEqualTo(1);
        assertThat(vi.out()).startsWith("tiny (minh họa): sửa thử ").contains("\n1 Sáng kiến\n", "\n    cần thêm: ");
    }

    @Test
    void withoutSurvivorsItEndsWithZero() {
        String cases = Sample.file(folder, "cases.csv", ALL);

        Run text = Run.en("mutate", "--framework", tiny(), "--cases", cases, "--cards", cards());

        assertThat(text.code()).as(text.out()).isZero();
        assertThat(text.out()).endsWith(" killed, 0 survivors\n");
        assertThat(Run.en("mutate", "--framework", tiny(), "--cases", cases, "--cards", cards(), "--format", "csv"))
                .isEqualTo(new Run(0, "criterion,name,change,hint,status\n", ""));
        assertThat(Run.en("mutate", "--framework", tiny(), "--cases", cases, "--cards", cards(), "--format", "json"))
                .isEqualTo(new Run(0, "[ ]\n", ""));
    }

    @Test
    void programsReadOneRowASurvivorInAnyLanguage() {
        String cases = Sample.file(folder, "cases.csv", ALL);
        String[] csv = {"mutate", "--framework", tiny(), "--cases", cases, "--format", "csv"};
        String[] json = {"mutate", "--framework", tiny(), "--cases", cases, "--format", "json"};

        assertThat(Run.vi(csv)).isEqualTo(Run.en(csv));
        assertThat(Run.en(csv).out())
                .startsWith("criterion,name,change,hint,status\n1,Initiatives,source Documents → Socio-economic,")
                .contains("\npolicies,Policies of the framework,");
        assertThat(Run.en(csv).out().lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",illustrative"));
        assertThat(Run.vi(json)).isEqualTo(Run.en(json));
        assertThat(Run.en(json).out().lines().filter(line -> line.contains("{")))
                .hasSameSizeAs(Run.en(csv).out().lines().skip(1).toList())
                .allMatch(line -> line.contains("\"status\" : \"illustrative\" }"));
    }

    @Test
    void inMarkdownItCountsClauseByClause() {
        String cases = Sample.file(folder, "cases.csv", ALL);

        assertThat(Run.en("mutate", "--framework", tiny(), "--cases", cases, "--format", "md")
                        .out())
                .startsWith("## tiny (illustrative): ")
                .contains("| Criterion | Name | Mutants | Killed | Survivors |\n", "| 1 | Initiatives | ")
                .contains("| Criterion | Name | Change | Case to add | Status |\n");
        assertThat(Run.vi("mutate", "--framework", tiny(), "--cases", cases, "--format", "md")
                        .out())
                .startsWith("## tiny (minh họa): ")
                .contains("| Tiêu chí | Tên | Số lần sửa | Bị phát hiện | Không bị phát hiện |\n");
    }

    @Test
    void takesSeveralFiles() {
        String one = Sample.file(folder, "first.csv", HEADER + FIRST);
        String two = Sample.file(folder, "second.csv", HEADER + SECOND);
        String both = Sample.file(folder, "both.csv", ALL);
        String cards = cards();
        String none = Sample.file(folder, "more-cards.csv", "assessment,node,expected,source\none.csv,total,1,\n");

        assertThat(Run.en("mutate", "--framework", tiny(), "--cases", one, "--cases", two))
                .isEqualTo(Run.en("mutate", "--framework", tiny(), "--cases", both));
        assertThat(Run.en(
                                "mutate",
                                "--framework",
                                tiny(),
                                "--cases",
                                one,
                                "--cases",
                                two,
                                "--cards",
                                none,
                                "--cards",
                                cards)
                        .code())
                .isZero();
    }

    @Test
    void cardsAloneAreCasesToo() {
        assertThat(Run.en("mutate", "--framework", tiny(), "--cards", cards()))
                .satisfies(run -> assertThat(run.err()).isEmpty());
    }

    @Test
    void theBundledCasesProveTheExample() throws Exception {
        String cards = Sample.bundled(folder, "example-cards.csv");
        Files.readString(Path.of(cards))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .forEach(name -> Sample.bundled(folder, name));

        Run run = Run.en(
                "mutate",
                "--framework",
                "example",
                "--cases",
                Sample.bundled(folder, "example-cases.csv"),
                "--cards",
                cards);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("example (illustrative): ").endsWith(" 0 survivors\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aCaseThatDoesNotHoldIsAProblem() {
        String cases = Sample.file(folder, "cases.csv", "criterion,evidence,expected_points,source\n1,1,0.6,\n");

        for (Run run : new Run[] {
            Run.en("mutate", "--framework", tiny(), "--cases", cases),
            Run.vi("mutate", "--framework", tiny(), "--cases", cases)
        }) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(cases + ":2").contains("0").doesNotContain("Exception");
        }
    }

    @Test
    void casesThatAreMissingAreWrongUsageAndFilesThatAreMissingAreProblems() {
        assertThat(Run.of("mutate", "--framework", "example"))
                .isEqualTo(new Run(
                        2, "", "There must be cases: --cases, --cards, or both\nTry 'par-index mutate --help'.\n"));
        String none = folder.resolve("none.csv").toString();
        for (String option : new String[] {"--cases", "--cards"}) {
            Run run = Run.en("mutate", "--framework", "example", option, none);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(none + ":");
        }
    }
}
