package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainChangeCommandTest {

    private static final String HEADER = "part,from,to,change,kind,status\n";

    /** An has 80 of 100 points, then 78 of 97.5: both 80 %. */
    private static final String RESULTS = """
            year,unit,measure,points,max_points
            2022,An,overall,80,100
            2022,An,1,40,50
            2022,An,2,40,50
            2022,Bình,overall,85,100
            2022,Cúc,overall,79,100
            2023,An,overall,78,97.5
            2023,An,1,42,50
            2023,An,2,36,47.5
            2023,Bình,overall,79,100
            2023,Cúc,overall,81,100
            2023,Dương,overall,90,100
            """;

    @TempDir
    private Path folder;

    private String[] arguments(String unit, String... more) {
        String file = Sample.file(folder, "results.csv", RESULTS);
        String[] first = {"explain-change", unit, "--from", "2022", "--to", "2023", file, "--units", "free"};
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @Test
    void printsContributionsAndEffectsInCsv() {
        Run run = Run.en(arguments("An", "--format", "csv"));

        // 42 of 97.5 points are 560/13 percentage points; Dương has come, Bình and Cúc have changed places.
        assertThat(run.out()).isEqualTo(HEADER + """
                1,40,43.076923076923,3.076923076923,component,given
                2,40,36.923076923077,-3.076923076923,component,given
                total,80,80,0,value,given
                own,2,2,0,rank,given
                field,2,3,-1,rank,given
                total,2,3,-1,rank,given
                """);
        assertThat(run.err())
                .isEqualTo(
                        "Different attainable points: 100 and 97.5\nRanked among different units (3 and 4, 3 in both): a rank change also shows who came and"
                                + " went\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void printsWhoPassedWhom() {
        assertThat(Run.en(arguments("An")).out()).endsWith("""
                Part                  2022       2023          ±  By         Provenance
                ───────────────────  ─────  ─────────  ─────────  ─────────  ──────────
                Component 1          40.00  43.076923  +3.076923  component  given
                Component 2          40.00  36.923077  -3.076923  component  given
                Index                80.00      80.00       0.00  value      given
                Own effect               2          2          0  rank       given
                Effect of the field      2          3         -1  rank       given
                Rank                     2          3         -1  rank       given
                Overtaken (1): Bình
                Overtaken by (1): Cúc
                Entered above (1): Dương
                """);
        assertThat(Run.en(arguments("An", "--common-units")).out()).endsWith("""
                Own effect               2          2          0  rank       given
                Effect of the field      2          2          0  rank       given
                Rank                     2          2          0  rank       given
                Overtaken (1): Bình
                Overtaken by (1): Cúc
                """);
    }

    @Test
    void printsJsonAndMarkdown() {
        assertThat(Run.vi(arguments("an", "--format", "json")).out())
                .contains(
                        "{ \"part\" : \"own\", \"from\" : 2, \"to\" : 2, \"change\" : 0, \"kind\" : \"rank\", \"status\" :"
                                + " \"given\" }");
        assertThat(Run.vi(arguments("an", "--format", "md")).out())
                .startsWith("## An: Chỉ số chung 2022 → 2023; ")
                .contains("| Lĩnh vực 1 | 40,00 | 43,076923 | +3,076923 | lĩnh vực | do người dùng cung cấp |\n")
                .contains("- Bị vượt bởi (1): Cúc\n");
    }

    @Test
    void readsThePublishedFiguresWithoutAFile() {
        Run run = Run.en("explain-change", "ha tinh", "--from", "2022", "--to", "2023", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(HEADER + "total,85.95,88.35,2.4,value,press\n")
                .endsWith("total,28,18,10,rank,press\n");
        assertThat(run.err()).contains("where the change comes from is not known\n");
    }

    /** 90.17 and 1st in 2024; 88.33 and 88.32 were both printed of 2023; printed rank 1 in both years. */
    @Test
    void explainsRegionsAsTheyWerePrintedWithoutAFile() {
        String[] region = {"explain-change", "dong bang song hong", "--from", "2023", "--to", "2024", "--regions"};
        Run run = Run.en(region);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Đồng bằng sông Hồng: Overall index 2023 → 2024; ")
                .contains("The same units (6)\n")
                .containsPattern("Index +88.33 \\| 88.32 +90.17 ");
        assertThat(Run.en("explain-change", "Lai Châu", "--from", "2023", "--to", "2024", "--regions")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void unitsOfOnesOwnNeedAFile() {
        assertThat(Run.en("explain-change", "ha tinh", "--from", "2022", "--to", "2023", "--units", "free"))
                .isEqualTo(new Run(2, "", """
                        --units needs a FILE: the published figures are those of the provinces
                        Try 'par-index explain-change --help'.
                        """));
    }

    /** 79.12 of 100 points, then 67.41 of 97.5. */
    @Test
    void saysThatOtherPointsWereAttainable() {
        assertThat(Run.en("explain-change", "lai chau", "--from", "2015", "--to", "2016")
                        .out())
                .contains("Different attainable points: 100 and 97.5\n");
    }

    @Test
    void whatIsNotThereIsAProblemOfTheInput() {
        assertThat(Run.en("explain-change", "Huế", "--from", "1999", "--to", "2023"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Published figures: There are no figures for 1999; there are some for 2012, 2013, 2014, 2015,"
                                + " 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024\n"));
        String file = Sample.file(folder, "two.csv", "year,unit,index_percent\n2022,Huế,80\n2023,Huế,81\n");
        String[] years = {"--from", "2022", "--to", "2023"};
        assertThat(Run.en("explain-change", "Lai Châu", years[0], years[1], years[2], years[3], file))
                .isEqualTo(new Run(1, "", file + ": Lai Châu has no figure to compare in 2022 and 2023\n"));
        assertThat(Run.vi("explain-change", "Lai Châu", years[0], years[1], years[2], years[3], file)
                        .err())
                .isEqualTo(file + ": Lai Châu không có số liệu để so sánh năm 2022 và 2023\n");
    }

    @Test
    void aUnitThatIsNoneIsWrongUsage() {
        Run run = Run.en("explain-change", "Laos", "--from", "2022", "--to", "2023");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Laos");
        assertThat(Run.en("explain-change", " ", "--from", "2022", "--to", "2023")
                        .code())
                .isEqualTo(2);
        assertThat(Run.en("explain-change", "--from", "2022", "--to", "2023").code())
                .isEqualTo(2);
    }

    @Test
    void theReadmeShowsWhatItPrints() throws IOException {
        Matcher sample = Pattern.compile(
                        "```text\\n[$] explain-change \"(.*?)\" --from (.*?) --to (.*?)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(sample.find()).as("README.md explains a change").isTrue();

        assertThat(Run.en("explain-change", sample.group(1), "--from", sample.group(2), "--to", sample.group(3))
                        .out())
                .isEqualTo(sample.group(4));
    }
}
