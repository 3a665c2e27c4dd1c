package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.unit.AdministrativeUnit;

class RankCommandTest {

    /** Not in the order of values, names in several spellings, two years. */
    private static final String RESULTS = """
            year,unit,measure,index_percent
            2023,ha tinh,overall,88.35
            2022,Hà Nội,overall,89.5
            2023,Tỉnh Lai Châu,overall,86.29
            2023,TP. Hồ Chí Minh,overall,86.97
            2023,01,overall,91.43
            2023,Hà Tĩnh,3,70
            2023,Lai Châu,3,80.125
            2023,Lai Châu,sipas,79.34
            """;

    private static final String TIES = """
            year,unit,index_percent
            2023,Dung,80
            2023,Cúc,85
            2023,Bình,85.00
            2023,An,90
            """;

    @TempDir
    private Path folder;

    private String file(String text) {
        return Sample.file(folder, "results.csv", text);
    }

    @Test
    void printsTheRankingInCsv() {
        Run run = Run.en("rank", file(RESULTS), "--year", "2023", "--format", "csv");

        assertThat(run).isEqualTo(new Run(0, """
                        rank,unit,value
                        1,Hà Nội,91.43
                        2,Hà Tĩnh,88.35
                        3,Hồ Chí Minh,86.97
                        4,Lai Châu,86.29
                        """, "2023: ranked among 4 of 63\n"));
    }

    @Test
    void printsTheRankingInJson() {
        Run run = Run.vi("rank", file(RESULTS), "--year", "2023", "--format", "json");

        assertThat(run).isEqualTo(new Run(0, """
                        [
                          { "rank" : 1, "unit" : "Hà Nội", "value" : 91.43 },
                          { "rank" : 2, "unit" : "Hà Tĩnh", "value" : 88.35 },
                          { "rank" : 3, "unit" : "Hồ Chí Minh", "value" : 86.97 },
                          { "rank" : 4, "unit" : "Lai Châu", "value" : 86.29 }
                        ]
                        """, "2023: xếp hạng trong 4 trên 63 đơn vị\n"));
    }

    @Test
    void printsATableInVietnamese() {
        Run run = Run.vi("rank", file(RESULTS), "--year", "2023");

        assertThat(run.out()).isEqualTo("""
                        Chỉ số chung 2023, trong 4 trên 63 đơn vị: biết 4 trong 4 thứ hạng; đồng hạng theo hạng trên, 1 2 2 4; so sánh không làm tròn
                        Hạng  Đơn vị       Giá trị (%)
                        ────  ───────────  ───────────
                           1  Hà Nội             91,43
                           2  Hà Tĩnh            88,35
                           3  Hồ Chí Minh        86,97
                           4  Lai Châu           86,29
                        """);
    }

    @Test
    void printsATableInEnglish() {
        Run run = Run.en("rank", file(RESULTS), "--year", "2023");

        assertThat(run.out()).isEqualTo("""
                        Overall index 2023, among 4 of 63 units: 4 of 4 ranks known; competition, 1 2 2 4; compared exactly
                        Rank  Unit         Value (%)
                        ────  ───────────  ─────────
                           1  Hà Nội           91.43
                           2  Hà Tĩnh          88.35
                           3  Hồ Chí Minh      86.97
                           4  Lai Châu         86.29
                        """);
    }

    @Test
    void groupsLargeNumbersInATable() {
        String file = file("year,unit,index_percent\n2023,An,3846.5\n");

        assertThat(Run.vi("rank", file, "--year", "2023", "--units", "free").out())
                .contains("3.846,50");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free").out())
                .contains("3,846.50");
        assertThat(Run.vi("rank", file, "--year", "2023", "--units", "free", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,An,3846.5\n");
    }

    @Test
    void showsTheGroupsOfAYearWhoseCutoffsAreKnown() {
        // 2024: group A from 90, group B from 80.
        String file = file("year,unit,index_percent\n2024,Hà Nội,90\n2024,Lai Châu,89.99\n");

        assertThat(Run.en("rank", file, "--year", "2024").out().lines().skip(3))
                .containsExactly("   1  Hà Nội        90.00  A", "   2  Lai Châu      89.99  B");
        assertThat(Run.en("rank", file, "--year", "2024", "--format", "csv").out())
                .isEqualTo("rank,unit,value\n1,Hà Nội,90\n2,Lai Châu,89.99\n");
    }

    @ParameterizedTest
    @CsvSource({"competition, 1 2 2 4", "dense, 1 2 2 3", "modified, 1 3 3 4", "ordinal, 1 2 3 4", "DENSE, 1 2 2 3"})
    void ranksEqualValuesByTheRuleAndListsThemByKey(String rule, String ranks) {
        Run run = Run.en("rank", file(TIES), "--year", "2023", "--units", "free", "--ties", rule, "--format", "csv");

        List<String> units = List.of("An,90", "Bình,85", "Cúc,85", "Dung,80");
        String[] rank = ranks.split(" ", -1);
        assertThat(run.out().lines())
                .containsExactly(
                        "rank,unit,value",
                        rank[0] + "," + units.get(0),
                        rank[1] + "," + units.get(1),
                        rank[2] + "," + units.get(2),
                        rank[3] + "," + units.get(3));
    }

    @Test
    void ranksEqualValuesByCompetitionIfNothingIsSaid() {
        assertThat(Run.en("rank", file(TIES), "--year", "2023", "--units", "free", "--format", "csv"))
                .isEqualTo(Run.en(
                        "rank",
                        file(TIES),
                        "--year",
                        "2023",
                        "--units",
                        "free",
                        "--ties",
                        "competition",
                        "--format",
                        "csv"));
    }

    @Test
    void listsEqualProvincesByCodeAndNotByName() {
        // Hà Nội is 01, Yên Bái 15, An Giang 89.
        String file = file("year,unit,index_percent\n2023,An Giang,80\n2023,Yên Bái,80\n2023,Hà Nội,80\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--format", "csv").out())
                .isEqualTo("rank,unit,value\n1,Hà Nội,80\n1,Yên Bái,80\n1,An Giang,80\n");
    }

    @Test
    void comparesValuesAsPublishedWithHalvesAwayFromZero() {
        String file = file(
                "year,unit,index_percent\n2023,An,86.29\n2023,Bình,86.285\n2023,Cúc,86.284999999999\n2023,Dung,86.294\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,Dung,86.294\n2,An,86.29\n3,Bình,86.285\n4,Cúc,86.284999999999\n");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--as-published", "2", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,An,86.29\n1,Bình,86.29\n1,Dung,86.29\n4,Cúc,86.28\n");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--as-published", "0", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,An,86\n1,Bình,86\n1,Cúc,86\n1,Dung,86\n");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--as-published", "12", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,Dung,86.294\n2,An,86.29\n3,Bình,86.285\n4,Cúc,86.284999999999\n");
    }

    @Test
    void ranksAComponent() {
        assertThat(Run.en("rank", file(RESULTS), "--year", "2023", "--measure", "3", "--format", "csv"))
                .isEqualTo(new Run(
                        0, "rank,unit,value\n1,Lai Châu,80.125\n2,Hà Tĩnh,70\n", "2023: ranked among 2 of 63\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overall",
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "documents",
                "leaders",
                "sipas",
                "socio-economic"
            })
    void ranksEveryMeasure(String measure) {
        String file = file("year,unit,component,index_percent\n2023,Lai Châu," + measure + ",79.34\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--measure", measure, "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,Lai Châu,79.34\n");
    }

    @Test
    void readsPointsOverAMaximum() {
        // Lai Châu 2016: 67.41 of 97.5 points.
        String file = file("year,unit,points,max_points\n2016,Lai Châu,67.41,97.5\n");

        assertThat(Run.en("rank", file, "--year", "2016", "--format", "csv").out())
                .isEqualTo("rank,unit,value\n1,Lai Châu,69.138461538462\n");
        assertThat(Run.vi("rank", file, "--year", "2016", "--as-published", "2").out())
                .contains("   1  Lai Châu        69,14\n");
    }

    @Test
    void printsPlainDecimalsOfAnySize() {
        String file = file(
                "year,unit,index_percent\n2023,An,1000000000000000000\n2023,Bình,0.000000000001\n2023,Cúc,0\n2023,Dung,100\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,An,1000000000000000000\n2,Dung,100\n3,Bình,0.000000000001\n4,Cúc,0\n");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "json")
                        .out())
                .contains("\"value\" : 1000000000000000000 }", "\"value\" : 0.000000000001 }");
    }

    @Test
    void keepsFreeNamesAsGivenAndQuotesThemInCsv() {
        String file = file("year,unit,index_percent\n2023,\"Sở \"\"A\"\", phòng 1\",90\n2023,  ủy ban ,80\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "csv"))
                .isEqualTo(new Run(0, "rank,unit,value\n1,\"Sở \"\"A\"\", phòng 1\",90\n2,ủy ban,80\n", ""));
    }

    @Test
    void ranksTheUnitsOfOnesOwnCatalogueByTheirNamesInIt() {
        String units = Sample.file(
                folder,
                "communes.csv",
                "code,name,kind\nX1,Nậm Hàng,commune\nX2,Mường Tè,xã\nX3,Tân Phong,phường\nX4,Bum Tở,xã\n");
        String file = file("year,unit,index_percent\n2023,muong te,101.5\n2023,X1,80\n2023,Phường Tân Phong,80\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", units, "--format", "csv"))
                .isEqualTo(new Run(
                        0,
                        "rank,unit,value\n1,Mường Tè,101.5\n2,Nậm Hàng,80\n2,Tân Phong,80\n",
                        "2023: ranked among 3 of 4\n"));
    }

    @ParameterizedTest
    @CsvSource({"40, ranked among 40 of 63", "62, ranked among 62 of 63"})
    void saysAmongHowManyUnitsItRanks(int given, String remark) {
        Run run = Run.en("rank", file(provinces(2023, given)), "--year", "2023", "--format", "csv");

        assertThat(run.err()).isEqualTo("2023: " + remark + "\n");
        assertThat(run.out().lines()).hasSize(1 + given).noneMatch(line -> line.contains("among"));
    }

    @Test
    void saysNothingIfAllProvincesAreThere() {
        assertThat(Run.en("rank", file(provinces(2023, 63)), "--year", "2023").err())
                .isEmpty();
        assertThat(Run.en("rank", file(provinces(2025, 34)), "--year", "2025").err())
                .isEmpty();
    }

    @Test
    void saysThatAYearIsLaterThanItsUnits() {
        // The newest change that the catalogue knows: Bắc Ninh a city from 20 September 2026.
        String file = file(provinces(2027, 34));

        assertThat(Run.en("rank", file, "--year", "2027").err())
                .isEqualTo("The year 2027 is later than the newest data: units as of 2026-09-20\n");
        assertThat(Run.vi("rank", file, "--year", "2027").err())
                .isEqualTo("Năm 2027 sau dữ liệu mới nhất: dùng danh mục đơn vị ngày 2026-09-20\n");
    }

    private static String provinces(int year, int most) {
        return "year,unit,index_percent\n"
                + ParIndex.provinces().forIndexYear(year).all().stream()
                        .limit(most)
                        .map(AdministrativeUnit::code)
                        .map(code -> year + "," + code + ",80." + code + "\n")
                        .collect(Collectors.joining());
    }
}
