package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.unit.AdministrativeUnit;

class CompareCommandTest {

    private static final String HEADER = "unit,from_value,to_value,value_change,from_rank,to_rank,rank_change,state\n";

    private static final String RESULTS = """
            year,unit,index_percent
            2022,Hà Nội,90.1
            2022,Hải Phòng,90.09
            2022,Lai Châu,86.284
            2022,Quảng Ninh,86.285
            2023,Quảng Ninh,85
            2023,Lai Châu,90.005
            2023,Hà Tĩnh,88.35
            2023,Hà Nội,91.43
            """;

    /** Every state, in units that come, go and merge at New Year 2023. */
    private static final String COMMUNES = """
            code,name,kind,valid_from,valid_to,predecessors
            X1,An,commune,,,
            X2,Bình,commune,,2022-12-31,
            X3,Cúc,commune,2023-01-01,,
            X4,Dương,commune,,2022-12-31,
            X5,Em,commune,,2022-12-31,
            X6,Phúc,commune,2023-01-01,,X4;X5
            X7,Giang,commune,,,
            X8,Huy,commune,,,
            """;

    private static final String IN_COMMUNES = """
            year,unit,index_percent
            2022,Em,60
            2022,An,90
            2022,Bình,80
            2022,Dương,70
            2022,Huy,50
            2023,Giang,65
            2023,Phúc,75
            2023,An,91.5
            2023,Cúc,85
            """;

    /** The units that the resolution of 2025 left as they were. */
    private static final List<String> UNCHANGED = List.of(
            "Hà Nội",
            "Cao Bằng",
            "Điện Biên",
            "Lai Châu",
            "Sơn La",
            "Lạng Sơn",
            "Quảng Ninh",
            "Thanh Hóa",
            "Nghệ An",
            "Hà Tĩnh",
            "Huế");

    private static final String DIFFERENT_UNITS =
            "Ranked among different units (%d and %d, %d in both): a rank change also shows who came and went\n";

    @TempDir
    private Path folder;

    private String file(String text) {
        return Sample.file(folder, "results.csv", text);
    }

    @Test
    void printsTheChangesInCsv() {
        Run run = Run.en("compare", file(RESULTS), "--from", "2022", "--to", "2023", "--format", "csv");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        HEADER + """
                                Hà Nội,90.1,91.43,1.33,1,1,0,both
                                Lai Châu,86.284,90.005,3.721,4,2,2,both
                                Hà Tĩnh,,88.35,,,3,,no-figure-before
                                Quảng Ninh,86.285,85,-1.285,3,4,-1,both
                                Hải Phòng,90.09,,,2,,,no-figure-now
                                """,
                        DIFFERENT_UNITS.formatted(4, 4, 3)
                                + "2022: ranked among 4 of 63\n2023: ranked among 4 of 63\n"));
    }

    @Test
    void printsTheChangesInJson() {
        Run run = Run.vi("compare", file(RESULTS), "--from", "2022", "--to", "2023", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                        [
                          { "unit" : "Hà Nội", "from_value" : 90.1, "to_value" : 91.43, "value_change" : 1.33, \
                        "from_rank" : 1, "to_rank" : 1, "rank_change" : 0, "state" : "both" },
                          { "unit" : "Lai Châu", "from_value" : 86.284, "to_value" : 90.005, "value_change" : 3.721, \
                        "from_rank" : 4, "to_rank" : 2, "rank_change" : 2, "state" : "both" },
                          { "unit" : "Hà Tĩnh", "from_value" : null, "to_value" : 88.35, "value_change" : null, \
                        "from_rank" : null, "to_rank" : 3, "rank_change" : null, "state" : "no-figure-before" },
                          { "unit" : "Quảng Ninh", "from_value" : 86.285, "to_value" : 85, "value_change" : -1.285, \
                        "from_rank" : 3, "to_rank" : 4, "rank_change" : -1, "state" : "both" },
                          { "unit" : "Hải Phòng", "from_value" : 90.09, "to_value" : null, "value_change" : null, \
                        "from_rank" : 2, "to_rank" : null, "rank_change" : null, "state" : "no-figure-now" }
                        ]
                        """);
    }

    @Test
    void printsATableInVietnamese() {
        Run run = Run.vi("compare", file(RESULTS), "--from", "2022", "--to", "2023", "--as-published", "2");

        assertThat(run)
                .isEqualTo(new Run(
                        0, """
                        Chỉ số chung 2022 → 2023; đồng hạng theo hạng trên, 1 2 2 4; so sánh sau khi làm tròn đến 2 chữ số thập phân
                        Cùng một quyết định: 876/QĐ-BNV; cùng điểm tối đa: 100
                        Xếp hạng trong các đơn vị khác nhau (4 và 4, chung 3): thay đổi thứ hạng còn do đơn vị thêm vào hoặc rút ra
                        Đơn vị      2022 (%)  2023 (%)  ± điểm %  Hạng 2022  Hạng 2023  ± bậc  Trạng thái
                        ──────────  ────────  ────────  ────────  ─────────  ─────────  ─────  ─────────────────
                        Hà Nội         90,10     91,43     +1,33          1          1      0  cả hai năm
                        Lai Châu       86,28     90,01     +3,73          4          2     +2  cả hai năm
                        Hà Tĩnh                  88,35                               3         năm trước chưa rõ
                        Quảng Ninh     86,29     85,00     -1,29          3          4     -1  cả hai năm
                        Hải Phòng      90,09                              2                    năm sau chưa rõ
                        """, "2022: xếp hạng trong 4 trên 63 đơn vị\n2023: xếp hạng trong 4 trên 63 đơn vị\n"));
    }

    @Test
    void takesTheChangeOfRoundedValuesAsPublished() {
        // 86.284 is published as 86.28 and 90.005 as 90.01: 3.73, where the exact change is 3.721.
        Run run = Run.en(
                "compare", file(RESULTS), "--from", "2022", "--to", "2023", "--as-published", "2", "--format", "csv");

        assertThat(run.out()).isEqualTo(HEADER + """
                                Hà Nội,90.1,91.43,1.33,1,1,0,both
                                Lai Châu,86.28,90.01,3.73,4,2,2,both
                                Hà Tĩnh,,88.35,,,3,,no-figure-before
                                Quảng Ninh,86.29,85,-1.29,3,4,-1,both
                                Hải Phòng,90.09,,,2,,,no-figure-now
                                """);
    }

    @Test
    void negatesChangesWhenTheYearsSwap() {
        Run run = Run.en("compare", file(RESULTS), "--from", "2023", "--to", "2022", "--format", "csv");

        assertThat(run.out()).isEqualTo(HEADER + """
                                Hà Nội,91.43,90.1,-1.33,1,1,0,both
                                Hải Phòng,,90.09,,,2,,no-figure-before
                                Quảng Ninh,85,86.285,1.285,4,3,1,both
                                Lai Châu,90.005,86.284,-3.721,2,4,-2,both
                                Hà Tĩnh,88.35,,,3,,,no-figure-now
                                """);
    }

    @Test
    void ranksCommonUnitsAnewInBothYears() {
        Run run =
                Run.en("compare", file(RESULTS), "--from", "2022", "--to", "2023", "--common-units", "--format", "csv");

        assertThat(run).isEqualTo(new Run(0, HEADER + """
                                Hà Nội,90.1,91.43,1.33,1,1,0,both
                                Lai Châu,86.284,90.005,3.721,3,2,1,both
                                Quảng Ninh,86.285,85,-1.285,2,3,-1,both
                                """, "2022: ranked among 3 of 63\n2023: ranked among 3 of 63\n"));
    }

    @Test
    void refusesToAnswerWithAnEmptyTableIfNoUnitIsCommon() {
        String file = file("year,unit,index_percent\n2024,Hà Giang,80\n2025,Tuyên Quang,81\n");

        assertThat(Run.en("compare", file, "--from", "2024", "--to", "2025", "--common-units"))
                .isEqualTo(new Run(1, "", file + ": No unit has figures for both 2024 and 2025\n"));
        assertThat(Run.vi("compare", file, "--from", "2024", "--to", "2025", "--common-units"))
                .isEqualTo(new Run(1, "", file + ": Không có đơn vị nào có số liệu ở cả hai năm 2024 và 2025\n"));
    }

    @Test
    void tellsTheSixStatesApart() {
        String units = Sample.file(folder, "communes.csv", COMMUNES);

        Run run = Run.en(
                "compare", file(IN_COMMUNES), "--from", "2022", "--to", "2023", "--units", units, "--format", "csv");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        HEADER + """
                                An,90,91.5,1.5,1,1,0,both
                                Cúc,,85,,,2,,entered
                                Phúc,,75,,,3,,merged
                                Giang,,65,,,4,,no-figure-before
                                Huy,50,,,5,,,no-figure-now
                                Bình,80,,,2,,,left
                                Dương,70,,,3,,,merged
                                Em,60,,,4,,,merged
                                """,
                        DIFFERENT_UNITS.formatted(5, 4, 1) + "2022: ranked among 5 of 6\n2023: ranked among 4 of 5\n"));
    }

    @Test
    void namesTheSixStatesInBothLanguages() {
        String units = Sample.file(folder, "communes.csv", COMMUNES);
        String file = file(IN_COMMUNES);

        assertThat(states(Run.en("compare", file, "--from", "2022", "--to", "2023", "--units", units)))
                .containsExactly(
                        "both years",
                        "entered",
                        "merged",
                        "no figure before",
                        "no figure now",
                        "left",
                        "merged",
                        "merged");
        assertThat(states(Run.vi("compare", file, "--from", "2022", "--to", "2023", "--units", units)))
                .containsExactly(
                        "cả hai năm",
                        "mới",
                        "sáp nhập",
                        "năm trước chưa rõ",
                        "năm sau chưa rõ",
                        "không còn",
                        "sáp nhập",
                        "sáp nhập");
    }

    /** The last column, which begins where its heading does. */
    private static List<String> states(Run run) {
        List<String> lines = run.out().lines().toList();
        int rule = lines.indexOf(
                lines.stream().filter(line -> line.startsWith("─")).findFirst().orElseThrow());
        int column = lines.get(rule).lastIndexOf(' ') + 1;
        return lines.stream()
                .skip(rule + 1L)
                .map(line -> line.substring(column))
                .toList();
    }

    @Test
    void listsTiesByKeyAndLeaversByTheirOldRank() {
        String file = file("""
                year,unit,index_percent
                2022,Mai,50
                2022,Lan,70
                2022,Kim,50
                2023,Hoa,80
                2023,Bình,80
                2023,An,79
                2023,Cúc,80
                """);

        assertThat(Run.en("compare", file, "--from", "2022", "--to", "2023", "--units", "free", "--format", "csv"))
                .isEqualTo(new Run(0, HEADER + """
                                Bình,,80,,,1,,entered
                                Cúc,,80,,,1,,entered
                                Hoa,,80,,,1,,entered
                                An,,79,,,4,,entered
                                Lan,70,,,1,,,left
                                Kim,50,,,2,,,left
                                Mai,50,,,2,,,left
                                """, DIFFERENT_UNITS.formatted(3, 4, 0)));
    }

    @Test
    void comparesAMeasureUnderATieRule() {
        String file = file("""
                year,unit,measure,index_percent
                2022,An,sipas,80
                2022,Bình,sipas,80
                2022,Cúc,sipas,70
                2023,An,sipas,70
                2023,Bình,sipas,80
                2023,Cúc,sipas,80
                2023,Cúc,overall,1
                """);

        assertThat(Run.en(
                                "compare",
                                file,
                                "--from",
                                "2022",
                                "--to",
                                "2023",
                                "--units",
                                "free",
                                "--measure",
                                "sipas",
                                "--ties",
                                "dense",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo(HEADER + "Bình,80,80,0,1,1,0,both\nCúc,70,80,10,2,1,1,both\nAn,80,70,-10,1,2,-1,both\n");
    }

    @Test
    void takesAFreeNameAsGivenInTheLaterYear() {
        String file = file("year,unit,index_percent\n2022,SỞ NỘI VỤ,80\n2023,Sở Nội vụ,81\n");

        assertThat(Run.en("compare", file, "--from", "2022", "--to", "2023", "--units", "free", "--format", "csv")
                        .out())
                .isEqualTo(HEADER + "Sở Nội vụ,80,81,1,1,1,0,both\n");
    }

    @Test
    void takesTheNameOfTheLaterYear() {
        // Thừa Thiên Huế became the city of Huế on 1 January 2025, and was not merged in July.
        String file = file("year,unit,index_percent\n2024,Thừa Thiên Huế,88\n2025,Huế,89\n");

        assertThat(Run.en("compare", file, "--from", "2024", "--to", "2025", "--format", "csv")
                        .out())
                .isEqualTo(HEADER + "Huế,88,89,1,1,1,,both\n");
        assertThat(Run.en("compare", file, "--from", "2025", "--to", "2024", "--format", "csv")
                        .out())
                .isEqualTo(HEADER + "Thừa Thiên Huế,89,88,-1,1,1,,both\n");
    }

    @Test
    void showsNoRankChangeFromThe63ToThe34() {
        Run run = Run.en("compare", file(from63To34()), "--from", "2024", "--to", "2025", "--format", "csv");

        List<List<String>> rows = rows(run);
        // 34 units of 2025, then those of the 63 that live on in none of them alone: 63 - 11 = 52.
        assertThat(rows).hasSize(34 + 52);
        assertThat(rows).allSatisfy(row -> assertThat(row.get(6)).isEmpty());
        List<List<String>> both =
                rows.stream().filter(row -> row.get(7).equals("both")).toList();
        assertThat(both).extracting(row -> row.get(0)).containsExactlyInAnyOrderElementsOf(UNCHANGED);
        assertThat(both).allSatisfy(row -> assertThat(row.subList(1, 6)).doesNotContain(""));
        assertThat(rows.stream().filter(row -> !row.get(7).equals("both")))
                .hasSize(75)
                .allSatisfy(row -> {
                    assertThat(row.get(7)).isEqualTo("merged");
                    assertThat(row.get(3)).isEmpty();
                });
        assertThat(rows.subList(0, 34)).extracting(row -> row.get(5)).doesNotContain("");
        assertThat(column(rows.subList(0, 34), 5)).isSorted();
        assertThat(rows.subList(34, 86)).extracting(row -> row.get(5)).containsOnly("");
        assertThat(column(rows.subList(34, 86), 4)).isSorted();
        // Lai Châu, code 12, is the 8th of 63 and the 5th of 34 by code: 60.1 + 0.7 and 90 - 2.
        assertThat(run.out()).contains("Lai Châu,60.8,88,27.2,56,5,,both\n");
        // csv has no place for a warning.
        assertThat(run.err()).isEqualTo("""
                Two decisions (876/QĐ-BNV and 1187/QĐ-BNV): compared by percentage and rank, never by points
                Different units (63 and 34): ranks do not compare, and a merged unit is not the one it was
                Maximum points: 100 and not known
                """);
    }

    @Test
    void ranksThe11AnewIfAsked() {
        Run run = Run.en(
                "compare", file(from63To34()), "--from", "2024", "--to", "2025", "--common-units", "--format", "csv");

        // Values rise with the code in 2024 and fall with it in 2025, so that ranks are reversed.
        List<List<String>> rows = rows(run);
        assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(UNCHANGED);
        assertThat(column(rows, 4)).containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(column(rows, 5)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(column(rows, 6)).containsExactly(10, 8, 6, 4, 2, 0, -2, -4, -6, -8, -10);
        assertThat(run.err()).isEqualTo("""
                Two decisions (876/QĐ-BNV and 1187/QĐ-BNV): compared by percentage and rank, never by points
                Different units (63 and 34): only those that were not merged are compared, ranked among themselves
                Maximum points: 100 and not known
                2024: ranked among 11 of 63
                2025: ranked among 11 of 34
                """);
    }

    @Test
    void saysInATableWhyRanksDoNotCompare() {
        String file = file(from63To34());

        assertThat(Run.en("compare", file, "--from", "2024", "--to", "2025").out())
                .contains(
                        "\nTwo decisions (876/QĐ-BNV and 1187/QĐ-BNV): compared by percentage and rank, never by points\n",
                        "\nDifferent units (63 and 34): ranks do not compare, and a merged unit is not the one it was\n");
        assertThat(Run.vi("compare", file, "--from", "2024", "--to", "2025").out())
                .contains(
                        "\nHai quyết định khác nhau (876/QĐ-BNV và 1187/QĐ-BNV): so sánh theo tỷ lệ phần trăm và thứ hạng,"
                                + " không theo điểm\n",
                        "\nĐơn vị khác nhau (63 và 34): thứ hạng không so sánh được; đơn vị sáp nhập không phải là đơn vị"
                                + " cũ\n");
    }

    /** 60.1, 60.2 … by code in 2024; 90, 89.5 … by code in 2025. */
    private static String from63To34() {
        StringBuilder text = new StringBuilder("year,unit,index_percent\n");
        List<AdministrativeUnit> before =
                ParIndex.provinces().forIndexYear(2024).all();
        for (int i = 0; i < before.size(); i++) {
            text.append("2024,")
                    .append(before.get(i).code())
                    .append(',')
                    .append(BigDecimal.valueOf(601 + i, 1))
                    .append('\n');
        }
        List<AdministrativeUnit> now = ParIndex.provinces().forIndexYear(2025).all();
        for (int i = 0; i < now.size(); i++) {
            text.append("2025,")
                    .append(now.get(i).code())
                    .append(',')
                    .append(BigDecimal.valueOf(900 - 5 * i, 1))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<List<String>> rows(Run run) {
        assertThat(run.out()).startsWith(HEADER);
        return run.out()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<Integer> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> Integer.valueOf(row.get(column))).toList();
    }

    @Test
    void doesNotCareForTheOrderOfTheFile() {
        List<String> lines = new ArrayList<>(RESULTS.lines().skip(1).toList());
        Collections.reverse(lines);
        String reversed = Sample.file(
                folder,
                "reversed.csv",
                String.join(
                        "\n",
                        Stream.concat(Stream.of("year,unit,index_percent"), lines.stream())
                                .toList()));

        assertThat(Run.en("compare", reversed, "--from", "2022", "--to", "2023"))
                .isEqualTo(Run.en("compare", file(RESULTS), "--from", "2022", "--to", "2023"));
    }
}
