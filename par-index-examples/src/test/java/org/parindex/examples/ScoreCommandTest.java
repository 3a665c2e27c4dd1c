package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final String FRAMEWORK = """
            id,name_vi,name_en,maximum,source,rule
            framework:,small
            title:,Bộ nhỏ,Small
            years:,2023-2026
            provenance:,given
            not-applicable:,leave
            cutoffs:,"A 80, B 0"
            1,Thủ tục,Procedures,6
            1.1,Kế hoạch,Plan,1,documents,levels: yes = 1 (Có | Yes); no = 0 (Không | No)
            1.2,Hồ sơ,Dossiers,5,documents,proportional: zero below 80%; full from 100%
            2,Hài lòng,Satisfaction,4,sipas,linear: percentage 0 to 100
            """;

    /** An: 1 + 5 × 0.9 + 4 × 0.75 = 8.5 of 10. Bình: 0 + 4 × 0.5 = 2 of the 5 that apply. */
    private static final String AN = "2025,An,1.1,yes\n2025,An,1.2,90 of 100\n2025,An,2,75%\n";

    private static final String BINH = "2025,Bình,1.1,no\n2025,Bình,1.2,n/a: none\n2025,Bình,2,50%\n";
    private static final String HEADER = "year,unit,criterion,evidence\n";

    @TempDir
    private Path folder;

    private String framework;

    @BeforeEach
    void saveTheFramework() {
        framework = Sample.file(folder, "small.csv", FRAMEWORK);
    }

    private String[] score(String rows, String... options) {
        return Stream.concat(
                        Stream.of(
                                "score",
                                "--framework",
                                framework,
                                "--assessment",
                                Sample.file(folder, "a.csv", HEADER + rows)),
                        Stream.of(options))
                .toArray(String[]::new);
    }

    private String[] example(String... options) {
        return Stream.concat(
                        Stream.of(
                                "score",
                                "--framework",
                                "example",
                                "--assessment",
                                Sample.bundled(folder, "example-round.csv")),
                        Stream.of(options))
                .toArray(String[]::new);
    }

    private static List<String> words(Run run) {
        return run.out().lines().map(line -> line.replaceAll(" {2,}", " ")).toList();
    }

    @Test
    void thereIsAnAssessmentToTryWith() {
        // By hand, in example-cards.csv.
        assertThat(Run.en("score", "--framework", "example", "--assessment", "example")
                        .out())
                .contains("Index: 84.376292 / 100 ≈ 84.38 %");
    }

    @Test
    void printsTheCardOfOneUnitInEnglish() {
        Run run = Run.en(score(AN));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(words(run))
                .startsWith("An, 2025: Small (small)")
                .contains("1 Procedures 6 6 5.5 91.67", "2 Satisfaction 4 4 3 75.00")
                .endsWith("Index: 8.5 / 10 = 85.00 %", "Group: A (A ≥ 80, B ≥ 0; compared exactly)");
    }

    @Test
    void printsTheCardOfOneUnitInVietnamese() {
        assertThat(words(Run.vi(score(AN))))
                .startsWith("An, năm 2025: Bộ nhỏ (small)")
                .contains("1 Thủ tục 6 6 5,5 91,67", "Chỉ số: 8,5 / 10 = 85,00 %");
    }

    @Test
    void ranksSeveralUnitsAboveTheirCards() {
        assertThat(words(Run.en(score(BINH + AN))))
                .contains(" 1 An 85.00 A", " 2 Bình 40.00 B", "Bình, 2025: Small (small)", "An, 2025: Small (small)");
        assertThat(Run.en(score(AN)).out()).doesNotContain("Rank");
    }

    @Test
    void printsOneTableForPrograms() {
        assertThat(Run.vi(score(BINH + AN, "--format", "csv"))).isEqualTo(new Run(0, """
                        unit,criterion,name,maximum,attainable,earned,undecided,index_percent,status
                        Bình,1,Procedures,6,1,0,0,0,given
                        Bình,1.1,Plan,1,1,0,0,0,given
                        Bình,1.2,Dossiers,5,0,0,0,,given
                        Bình,2,Satisfaction,4,4,2,0,50,given
                        Bình,total,total,10,5,2,0,40,given
                        An,1,Procedures,6,6,5.5,0,91.666666666667,given
                        An,1.1,Plan,1,1,1,0,100,given
                        An,1.2,Dossiers,5,5,4.5,0,90,given
                        An,2,Satisfaction,4,4,3,0,75,given
                        An,total,total,10,10,8.5,0,85,given
                        """, ""));
        assertThat(Run.en(score(BINH, "--format", "json")).out())
                .startsWith("[\n  { \"unit\" : \"Bình\", \"criterion\" : \"1\", \"name\" : \"Procedures\",")
                .contains(
                        "\"attainable\" : 0, \"earned\" : 0, \"undecided\" : 0, \"index_percent\" : null, \"status\" : \"given\" }");
    }

    @Test
    void printsTheWholeCardInMarkdown() {
        assertThat(Run.en(score(BINH, "--format", "md"))).isEqualTo(new Run(0, """
                        ## Bình, 2025: Small (small)

                        |  | Name | Maximum | Attainable | Earned | % |
                        | --- | --- | ---: | ---: | ---: | ---: |
                        | 1 | Procedures | 6 | 1 | 0 | 0.00 |
                        | 2 | Satisfaction | 4 | 4 | 2 | 50.00 |
                        | source | Documents | 6 | 1 | 0 | 0.00 |
                        | source | SIPAS | 4 | 4 | 2 | 50.00 |

                        - Index: 2 / 5 = 40.00 %
                        - Rescaled to the maximum 10: 4
                        - Group: B (A ≥ 80, B ≥ 0; compared exactly)
                        """, ""));
        assertThat(Run.vi(score(BINH + AN, "--format", "md")).out())
                .startsWith("> Chỉ xếp hạng các đơn vị được chấm điểm ở đây: 2\n\n## Chỉ số chung 2025")
                .contains("| 1 | An | 85,00 | A |\n", "\n## Bình, năm 2025: Bộ nhỏ (small)\n", "\n- Nhóm: A (");
    }

    @Test
    void printsWhereThePointsWent() {
        assertThat(Run.en(score(AN, "--losses", "--format", "csv")).out()).isEqualTo("""
                        unit,criterion,name,maximum,attainable,earned,lost,why,responsible,status
                        An,1.2,Dossiers,5,5,4.5,0.5,90/100 = 90 % ≥ 80 %; 5 × 90/100 = 4.5,,given
                        An,2,Satisfaction,4,4,3,1,4 × 75 % = 3,,given
                        """);
        assertThat(words(Run.en(score(AN, "--losses")))).contains("Points lost: 1.5 of 10");
        assertThat(words(Run.vi(score(AN, "--losses")))).contains("Điểm mất: 1,5 trên 10");
        assertThat(Run.en(score(AN + BINH, "--losses", "--format", "md")).out())
                .startsWith("## An, 2025: Small (small)\n\nPoints lost: 1.5 of 10\n\n| Criterion |")
                .contains("\n## Bình, 2025: Small (small)\n\nPoints lost: 3 of 5\n");
    }

    @Test
    void explainsOneCriterion() {
        assertThat(words(Run.en(score(AN + BINH, "--explain", "1.2"))))
                .startsWith("An, 2025", "1.2 Dossiers: 4.5 of 5")
                .contains(" 5 × 90/100 = 4.5", "Bình, 2025", "1.2 Dossiers: not attainable");
        assertThat(Run.vi(score(AN, "--explain", "1.2")).out())
                .startsWith("An, năm 2025\n1.2 Hồ sơ: 4,5 trên 5\n  Minh chứng: 90/100\n");
        assertThat(Run.en(score(AN, "--explain", "1.2", "--format", "md")).out())
                .startsWith("## An, 2025\n\n- **1.2 Dossiers: 4.5 of 5**\n");
    }

    @Test
    void explainsTheWholeCardUnderOneHeading() {
        assertThat(words(Run.en(score(AN, "--explain"))))
                .startsWith("An, 2025: Small (small)", "", "1 Procedures: 5.5 of 6")
                .contains("Index: 8.5 / 10 = 85.00 %");
        assertThat(Run.en(score(AN, "--explain", "--format", "md")).out())
                .startsWith("## An, 2025: Small (small)\n\n- **1 Procedures: 5.5 of 6**\n")
                .contains("\n- Index: 8.5 / 10 = 85.00 %\n");
    }

    @Test
    void anExplanationInJsonIsOneObjectAUnitAndAnArrayOfSeveral() throws IOException {
        String one = Run.en(score(AN, "--explain", "1.2", "--format", "json")).out();
        String several =
                Run.en(score(AN + BINH, "--explain", "--format", "json")).out();

        assertThat(one).startsWith("{").contains("\"id\": \"1.2\"");
        assertThat(several).startsWith("[{").endsWith("}]\n");
        for (String text : new String[] {one, several}) {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                parser.nextToken();
                parser.skipChildren();
                assertThat(parser.nextToken()).isNull();
            }
        }
    }

    @Test
    void anExplanationHasNoFormInCsv() {
        for (Run run : new Run[] {
            Run.of(score(AN, "--explain", "--format", "csv")), Run.of(score(AN, "--explain", "1.2", "--format", "CSV"))
        }) {
            assertThat(run).isEqualTo(new Run(2, "", """
                    An explanation must be table, md or json; it has no form as csv
                    Try 'par-index score --help'.
                    """));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9.9; The framework small must have the criterion: 9.9",
                "abc; The number of a criterion must look like 3, 3.2, 3.2.1, B1 or P1: \"abc\""
            })
    void anUnknownCriterionIsNamed(String criterion, String words) {
        assertThat(Run.of(score(AN, "--explain", criterion)))
                .isEqualTo(new Run(
                        2, "", "Invalid value for option '--explain': " + words + "\nTry 'par-index score --help'.\n"));
    }

    @Test
    void explanationAndLossesExcludeEachOther() {
        assertThat(Run.of(score(AN, "--losses", "--explain")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("mutually exclusive"));
    }

    @Test
    void filesForProgramsHaveWhatAPolicyDidBesideThem() {
        String rows = "2025,An,1.1,yes\n2025,An,1.2,missing: not sent\n2025,An,2,75%\n" + BINH;

        for (String format : List.of("csv", "json")) {
            assertThat(Run.en(score(rows, "--missing", "zero", "--format", format))
                            .err())
                    .isEqualTo("Missing evidence earns 0: 1 of 2 units\n");
        }
        assertThat(Run.vi(score(rows, "--missing", "zero", "--format", "csv")).err())
                .isEqualTo("Thiếu minh chứng được 0 điểm: 1 trên 2 đơn vị\n");
        // Where people read, it stands in the output itself.
        assertThat(Run.en(score(rows, "--missing", "zero"))).satisfies(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Missing evidence earns 0: 1 of 2 units\n");
        });
        assertThat(Run.en(score(AN + BINH, "--missing", "zero", "--format", "csv"))
                        .err())
                .isEmpty();
    }

    @Test
    void aRoundOfSomeProvincesIsNotShownAsARankingOfAll() {
        String rows = (AN + BINH).replace(",An,", ",Hà Tĩnh,").replace(",Bình,", ",Lào Cai,");

        assertThat(Run.en(score(rows, "--units", "catalogue")).out())
                .startsWith("Ranked among the units that are scored here alone: 2\n");
    }

    @Test
    void missingEvidenceIsRefusedOrEarnsNothing() {
        String rows = "2025,An,1.1,yes\n2025,An,1.2,missing: not sent\n2025,An,2,75%\n";

        for (Run run : new Run[] {Run.en(score(rows)), Run.en(score(rows, "--missing", "refuse"))}) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("1.2");
        }
        assertThat(words(Run.en(score(rows, "--missing", "zero"))))
                .contains("Missing evidence earns 0: 1 criterion", "Index: 4 / 10 = 40.00 %");
        assertThat(Run.of(score(rows, "--missing", "guess")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).startsWith("Invalid value for option '--missing': "));
    }

    @Test
    void missingEvidenceMayLeaveItsPointsOpen() {
        String rows = "2025,An,1.1,yes\n2025,An,2,75%\n" + BINH;

        // Equal points are one rank, so that An is first whatever comes. An has from 1 + 0 + 3 to 1 + 5 + 3 of 10; Bình
        // has 40 %.
        assertThat(words(Run.en(score(rows, "--missing", "range"))))
                .contains(
                        "Points are undecided, and results are ranges: 1 of 2 units",
                        " 1 An 40.00–90.00 unknown",
                        " 1–2 Bình 40.00 B",
                        "Index: from 40.00 to 90.00 %");
        assertThat(Run.en(score(rows, "--missing", "range", "--format", "csv")))
                .satisfies(run -> assertThat(run.out()).contains("An,total,total,10,10,4,5,,given\n"))
                .satisfies(run -> assertThat(run.err())
                        .isEqualTo("Points are undecided, and results are ranges: 1 of 2 units\n"));
    }

    @Test
    void scoresAlongTheStagesOfTheYear() {
        String own = "2025,An,1.1,yes\n2025,An,1.2,90 of 100\n";
        String found = Sample.file(folder, "found.csv", """
                year,unit,stage,criterion,finding,reason
                2025,An,appraised,1.1,points 0.5,Ban hành muộn
                2025,An,appraised,2,75%
                2025,An,appraised,others,accepted
                """);
        String justified = Sample.file(folder, "justified.csv", """
                year,unit,stage,criterion,finding,reason
                2025,An,after-justification,1.1,yes,Đã có bản gốc
                2025,An,after-justification,others,accepted
                """);

        // 1 + 4.5 of 10, 4 still open; then 0.5 + 4.5 + 3; then 1 + 4.5 + 3.
        assertThat(words(Run.en(score(own, "--stage", "self-assessed"))))
                .startsWith("An, 2025: Small (small), self-assessed")
                .contains("Index: from 55.00 to 95.00 %");
        assertThat(words(Run.vi(score(own, "--appraisal", found))))
                .startsWith("An, năm 2025: Bộ nhỏ (small), thẩm định")
                .contains("Chỉ số: 8 / 10 = 80,00 %");
        String[] both = {"--appraisal", found, "--appraisal", justified};
        assertThat(words(Run.en(score(own, both))))
                .startsWith("An, 2025: Small (small), after justification")
                .contains("Index: 8.5 / 10 = 85.00 %");
        assertThat(words(Run.en(score(own, "--appraisal", found, "--appraisal", justified, "--stage", "appraised"))))
                .startsWith("An, 2025: Small (small), appraised");
        assertThat(Run.vi(score(own, "--appraisal", found, "--appraisal", justified, "--explain", "1.1"))
                        .out())
                .contains("Ban hành muộn", "Đã có bản gốc");
        assertThat(Run.en(score(own, "--appraisal", found, "--format", "csv")).err())
                .isEqualTo("Stage: appraised\n");
    }

    @Test
    void aStageWithoutAnAppraisalIsRefused() {
        String own = "2025,An,1.1,yes\n2025,An,1.2,90 of 100\n";

        assertThat(Run.en(score(own, "--stage", "appraised"))).isEqualTo(new Run(1, "", """
                        An 2025: There must be an appraisal of An at the stage "appraised"; where all points stay, write others\
                         accepted
                        """));
        assertThat(Run.of(score(own, "--stage", "appraisal")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .startsWith(
                                "Invalid value for option '--stage': A stage must be one of [self-assessed, appraised,"
                                        + " after-justification]: \"appraisal\""));
        // What belongs to the appraisal is no part of a self-assessment.
        assertThat(Run.en(score(AN, "--stage", "self-assessed")).err())
                .contains("a.csv:4:11: 2 is not open to self-assessment");
    }

    @Test
    void unitsAreFreeOrOfACatalogue() {
        String rows = AN.replace("An,", "ha tinh,").replace("2025", "2023");
        String units = Sample.file(folder, "units.csv", "code,name,kind\nX1,An,commune\n");

        assertThat(Run.en(score(rows)).out()).startsWith("ha tinh, 2023");
        assertThat(Run.en(score(rows, "--units", "free")).out()).startsWith("ha tinh, 2023");
        assertThat(Run.en(score(rows, "--units", "catalogue")).out()).startsWith("Hà Tĩnh, 2023");
        assertThat(Run.en(score(AN.replace("An,", "X1,"), "--units", units)).out())
                .startsWith("An, 2025");
        assertThat(Run.en(score(BINH, "--units", units)))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("Bình"));
        assertThat(Run.of(score(AN, "--units", "fre")).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--losses", "--explain", "--explain 3.2"})
    void whatIsMadeUpIsSaidToBeInEveryOutput(String view) {
        String[] options = view.isEmpty() ? new String[0] : view.split(" ", -1);

        assertThat(Run.en(example(options)).out()).contains("Illustrative: these criteria are those of no state body");
        assertThat(Run.vi(example(options)).out()).contains("Minh họa: bộ tiêu chí này không phải của cơ quan");
        assertThat(Run.en(example(with(options, "md"))).out()).contains("> Illustrative: these criteria");
        assertThat(Run.en(example(with(options, "json"))).out()).contains("\"status\"", "\"illustrative\"");
        if (!view.startsWith("--explain")) {
            assertThat(Run.en(example(with(options, "csv"))).out().lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(",illustrative"));
        }
    }

    private static String[] with(String[] options, String format) {
        return Stream.concat(Stream.of(options), Stream.of("--format", format)).toArray(String[]::new);
    }

    @Test
    void everyProblemOfTheAssessmentIsSaidWithItsPlace() {
        Run run = Run.en(score("2025,An,1.1,maybe\n2025,An,1.2,90 of 100\n2025,An,3,5\n2025,An,2,75%\n"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.csv:2:", "maybe").contains("a.csv:4:");
    }

    @Test
    void whatIsLeftOutOrMissingIsSaid() {
        assertThat(Run.of("score", "--framework", framework))
                .isEqualTo(new Run(
                        2, "", "Missing required option: '--assessment=FILE'\nTry 'par-index score --help'.\n"));
        String none = folder.resolve("none.csv").toString();
        assertThat(Run.en("score", "--framework", framework, "--assessment", none))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).startsWith(none + ":"));
    }

    @Test
    void theExampleInTheHelpCanBeRead() {
        // Two criteria only: all others are missing, and earn nothing.
        String rows = Run.of("score", "--help")
                .out()
                .lines()
                .filter(line -> line.startsWith("  year,") || line.startsWith("  2023,"))
                .takeWhile(line -> !line.contains(",stage,"))
                .map(String::strip)
                .reduce("", (all, line) -> all + line + "\n");
        String file = Sample.file(folder, "help.csv", rows);

        assertThat(Run.en(
                                "score",
                                "--framework",
                                "example",
                                "--assessment",
                                file,
                                "--missing",
                                "zero",
                                "--explain",
                                "3.2")
                        .out())
                .contains(
                        "3.2 Illustrative: share of administrative procedure dossiers settled on time: 2.466667 of 3");
    }
}
