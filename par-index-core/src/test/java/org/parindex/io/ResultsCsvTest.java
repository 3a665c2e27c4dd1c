package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

class ResultsCsvTest {

    private static Rounds provinces(String document) {
        return ResultsCsv.ofProvinces(ParIndex.provinces()).read("r.csv", utf8(document));
    }

    private static Rounds free(String document) {
        return ResultsCsv.ofAnyUnits().read("r.csv", utf8(document));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Ratio value(YearResults results, Measure measure, String unit) {
        UnitKey key = results.units().find(unit).key();
        IndexValue value = figure(results, measure, key).value().orElseThrow();
        assertThat(value.isExact()).isTrue();
        return value.low();
    }

    private static Figure figure(YearResults results, Measure measure, UnitKey key) {
        assertThat(results.figures(measure)).containsKey(key);
        return results.figures(measure).getOrDefault(key, Figure.of(IndexValue.parse("0")));
    }

    private static Ratio only(String document) {
        YearResults results = free(document).all().get(0);
        return results.figures(Measure.OVERALL)
                .values()
                .iterator()
                .next()
                .value()
                .orElseThrow()
                .low();
    }

    @Test
    void readsYearsMeasuresAndUnitsInAnyOrder() {
        Rounds rounds = provinces("""
                unit,measure,index_percent,year
                Lai Châu,overall,86.29,2022
                Lai Châu,3,90,2023
                Huế,sipas,79.34,2022
                12,OVERALL,86.5,2023
                """);
        assertThat(rounds.years()).containsExactly(2022, 2023);
        assertThat(rounds.remarks()).isEmpty();
        assertThat(rounds.year(2022).measures()).containsExactly(Measure.OVERALL, Measure.SIPAS);
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Lai Châu")).isEqualTo(Ratio.parse("86.29"));
        assertThat(value(rounds.year(2022), Measure.SIPAS, "Huế")).isEqualTo(Ratio.parse("79.34"));
        assertThat(value(rounds.year(2023), Measure.component(3), "Lai Châu")).isEqualTo(Ratio.of(90));
        assertThat(value(rounds.year(2023), Measure.OVERALL, "Lai Châu")).isEqualTo(Ratio.parse("86.5"));
    }

    @Test
    void takesTheOldNameOfTheMeasureColumnAndDoesWithoutTheColumn() {
        assertThat(provinces("Year,UNIT, component ,index_percent\n2023,Huế,8,1\n")
                        .year(2023)
                        .measures())
                .containsExactly(Measure.component(8));
        assertThat(provinces("year,unit,index_percent\n2023,Huế,1\n").year(2023).measures())
                .containsExactly(Measure.OVERALL);
    }

    @Test
    void pointsOverAMaximumAreAnExactShare() {
        Rounds rounds =
                provinces("year,unit,points,max_points\n2022,Huế,12.95,14.5\n2022,Lai Châu,0,14.5\n2022,Hà Nội,5,5\n");
        // 12.95 / 14.5 = 2590 / 29 %
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Huế")).isEqualTo(Ratio.of(2590, 29));
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Lai Châu")).isEqualTo(Ratio.ZERO);
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Hà Nội")).isEqualTo(Ratio.of(100));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "0.000000000001,1/1000000000000",
        "+5,5",
        "007,7",
        "86.290,8629/100",
        "99.999999999999,99999999999999/1000000000000",
        "100,100",
        "100.000,100",
        "3.846,3846/1000"
    })
    void anIndexOfAProvinceIsExactFrom0To100(String text, String exact) {
        Rounds rounds = provinces("year,unit,index_percent\n2023,Huế," + text + "\n");
        assertThat(value(rounds.year(2023), Measure.OVERALL, "Huế")).isEqualTo(Ratio.parse(exact));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "100.000000000001,100000000000001/1000000000000",
        "1000000000000000000,1000000000000000000",
        "999999999999999999.999999999999,999999999999999999999999999999/1000000000000"
    })
    void anIndexOfAnyOtherUnitIsExactFrom0To10To18(String text, String exact) {
        assertThat(only("year,unit,index_percent\n2023,A," + text + "\n")).isEqualTo(Ratio.parse(exact));
    }

    @Test
    void freeUnitsMayHaveABonusAboveTheMaximumAndComponentsAbove8() {
        assertThat(only("year,unit,points,max_points\n2023,A,11,10\n")).isEqualTo(Ratio.of(110));
        assertThat(free("year,unit,measure,index_percent\n2023,A,99,1\n")
                        .year(2023)
                        .measures())
                .containsExactly(Measure.component(99));
    }

    @Test
    void aHeaderWithSemicolonsSelectsDecimalCommasAndSaysSo() {
        String document = """
                year;unit;measure;index_percent
                2022;"Bà Rịa – Vũng Tàu";overall;3,846
                2022;Lai Châu;overall;"86,29"
                2022;Huế;overall;80
                """;
        Rounds rounds = provinces("\uFEFF" + document.replace("\n", "\r\n"));
        assertThat(value(rounds.year(2022), Measure.OVERALL, "BRVT")).isEqualTo(Ratio.of(3846, 1000));
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Lai Châu")).isEqualTo(Ratio.of(8629, 100));
        assertThat(value(rounds.year(2022), Measure.OVERALL, "Huế")).isEqualTo(Ratio.of(80));
        assertThat(rounds.remarks())
                .containsExactly(Bilingual.of(
                        "Tiêu đề có dấu chấm phẩy: đọc với ; giữa các ô và dấu phẩy thập phân",
                        "The header has semicolons: read with ; between fields and decimal commas"));
    }

    @Test
    void blankLinesBeforeTheHeaderHideNoSemicolons() {
        Rounds rounds = provinces("\n \nyear;unit;index_percent\n2023;Huế;86,29\n");
        assertThat(value(rounds.year(2023), Measure.OVERALL, "Huế")).isEqualTo(Ratio.of(8629, 100));
    }

    @Test
    void aColumnThatIsMissingBehindBlankLinesIsReportedOnTheLineOfTheHeader() {
        assertThatThrownBy(() -> provinces("\n\nyear,unit\n2023,Huế\n"))
                .hasMessage("r.csv:3: There must be a column index_percent; there are: year, unit");
    }

    @Test
    void aYearLaterThanTheNewestDataUsesTheNewestUnitsAndSaysSo() {
        // The newest change known is Bắc Ninh, a city from 20 September 2026.
        Rounds rounds = provinces("year,unit,index_percent\n2026,Bắc Ninh,80\n2027,Bắc Ninh,81\n");
        assertThat(rounds.year(2027).units().size()).isEqualTo(34);
        assertThat(rounds.remarks())
                .containsExactly(Bilingual.of(
                        "Năm 2027 sau dữ liệu mới nhất: dùng danh mục đơn vị ngày 2026-09-20",
                        "The year 2027 is later than the newest data: units as of 2026-09-20"));
    }

    @Test
    void namesOfFreeUnitsThatDifferInCaseDashesAndSpacesAreOneUnit() {
        Rounds rounds = free("""
                year,unit,index_percent
                2022,Sở Tài nguyên - Môi trường,80
                2023,SỞ  TÀI NGUYÊN–MÔI TRƯỜNG,81
                2023,Sở Y tế,82
                2023,Sở Y te,83
                """);
        assertThat(rounds.year(2022).figures(Measure.OVERALL).keySet())
                .containsExactly(new UnitKey("free", "sở tài nguyên - môi trường"));
        assertThat(rounds.year(2023).figures(Measure.OVERALL).keySet())
                .containsExactly(
                        new UnitKey("free", "sở tài nguyên - môi trường"),
                        new UnitKey("free", "sở y te"),
                        new UnitKey("free", "sở y tế"));
        assertThat(rounds.year(2023).units().all().get(0)).hasToString("SỞ  TÀI NGUYÊN–MÔI TRƯỜNG");
    }

    @Test
    void tenDifferentFaultsAreTenProblemsInTheOrderOfTheirPlaces() {
        String document = """
                year,unit,measure,index_percent
                2007,Huế,overall,5
                2023,Huế,overall,"86,29"
                2023,Hà Tây,overall,5
                2023,Lai Châu,9,5
                2023,Lai Châu,none,5
                2023,Lai Châu,1,100.1
                2023,Lai Châu,2,5
                2023,lai chau,2,6
                2023,Lai Châu,3,NaN
                2023,Lai Châu,4
                2023,Lai Châu,5,5,6
                """;
        List<Problem> problems = problems(document);
        assertThat(problems.stream().map(problem -> problem.position() + " " + problem.code()))
                .containsExactly(
                        "r.csv:2:1 date-too-early",
                        "r.csv:3:18 number-separator",
                        "r.csv:4:6 unit-unknown-nearest",
                        "r.csv:5:15 component-unknown",
                        "r.csv:6:15 measure-unknown",
                        "r.csv:7:17 percent-out-of-range",
                        "r.csv:9:6 figure-twice",
                        "r.csv:10:17 number-malformed",
                        "r.csv:11 fields-few",
                        "r.csv:12:19 field-stray");
    }

    private static List<Problem> problems(String document) {
        try {
            provinces(document);
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
        throw new AssertionError("The document was read");
    }

    @Test
    void aFieldOfAMillionLettersDoesNotFlowIntoTheMessage() {
        String many = "x".repeat(1 << 20);
        for (Problem problem : problems("year,unit,measure,index_percent," + many + "\n" + many + ",Huế,1,5,5\n2023,"
                + many + ",1,5,5\n2023,Huế," + many + ",5,5\n2023,Huế,1," + "9".repeat(1 << 20) + ",5,\"" + many
                + "\"\n")) {
            assertThat(problem.line(Language.VI)).hasSizeLessThan(300);
            assertThat(problem.line(Language.EN)).hasSizeLessThan(300);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void takesAnyEndOfLine(String end) {
        Rounds rounds = provinces(String.join(end, "year,unit,index_percent", "2023,Huế,1", "", "2023,Lai Châu,2"));
        assertThat(rounds.year(2023).figures(Measure.OVERALL)).hasSize(2);
    }

    @Test
    void readsTwoHundredThousandRows() {
        StringBuilder document = new StringBuilder("year,unit,measure,index_percent\n");
        for (int row = 0; row < 200_000; row++) {
            int unit = row / 200;
            document.append(2000 + row % 20)
                    .append(",Đơn vị ")
                    .append(unit)
                    .append(',')
                    .append(1 + row / 20 % 10)
                    .append(',')
                    .append(row % 100)
                    .append(".25\n");
        }
        Rounds rounds = free(document.toString());
        assertThat(rounds.years()).hasSize(20);
        assertThat(rounds.all().stream()
                        .flatMap(year -> year.measures().stream()
                                .map(measure -> year.figures(measure).size()))
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(200_000);
    }

    @Test
    void writesDecimalsWhereAllValuesAreDecimals() {
        String document = """
                year,unit,measure,index_percent
                2022,Thừa Thiên Huế,overall,86.29
                2023,Lai Châu,3,0.000000000001
                2023,Bà Rịa - Vũng Tàu,sipas,100
                """;
        assertThat(ResultsCsv.write(provinces(document))).isEqualTo(document);
    }

    @Test
    void writesPointsOverAMaximumWhereAValueIsNoDecimal() {
        assertThat(ResultsCsv.write(provinces("year,unit,points,max_points\n2022,Huế,1,3\n2022,Lai Châu,1,2\n")))
                .isEqualTo("""
                        year,unit,measure,points,max_points
                        2022,Lai Châu,overall,1,2
                        2022,Thừa Thiên Huế,overall,1,3
                        """);
    }

    @Test
    void writesPointsOverTheAttainableOnesWhereAllAreKnown() {
        String points =
                "year,unit,measure,points,max_points\n2016,Lai Châu,overall,67.41,97.5\n2016,Thừa Thiên Huế,overall,80,100\n";
        Rounds rounds = provinces(points);

        assertThat(rounds.year(2016).figures(Measure.OVERALL).values())
                .extracting(Figure::attainable)
                .containsExactly(Optional.of(Points.parse("97.5")), Optional.of(Points.of(100)));
        assertThat(provinces(ResultsCsv.write(rounds)).year(2016).figures(Measure.OVERALL))
                .isEqualTo(rounds.year(2016).figures(Measure.OVERALL));
        assertThat(ResultsCsv.write(rounds)).isEqualTo(points);
        // Of an index in percent it is not known, and of a maximum that no framework can have neither.
        assertThat(provinces("year,unit,index_percent\n2023,Huế,1\n")
                        .year(2023)
                        .figures(Measure.OVERALL)
                        .values())
                .extracting(Figure::attainable)
                .containsExactly(Optional.empty());
        assertThat(provinces("year,unit,points,max_points\n2023,Huế,1,100.0000001\n")
                        .year(2023)
                        .figures(Measure.OVERALL)
                        .values())
                .extracting(Figure::attainable)
                .containsExactly(Optional.empty());
    }

    @Test
    void writesTheCodeWhereANameMeansSeveralUnits() {
        UnitCatalog own = UnitCatalog.of(
                Bilingual.of("các xã", "the communes"),
                List.of(
                        AdministrativeUnit.of("own", "c1", "Bình Minh", UnitKind.COMMUNE),
                        AdministrativeUnit.of("own", "c2", "Bình Minh", UnitKind.WARD),
                        AdministrativeUnit.of("own", "c3", "Tả Lèng", UnitKind.COMMUNE)));
        ResultsCsv format = ResultsCsv.of(own);
        String document =
                "year,unit,measure,index_percent\n2023,c1,overall,1\n2023,c2,overall,2\n2023,Tả Lèng,overall,3\n";
        String written = ResultsCsv.write(format.read("r.csv", utf8(document)));
        assertThat(written).isEqualTo(document);
    }

    @Test
    void writesOnlyWhatIsExactAndCanBeReadBack() {
        Stream.of(
                        Map.entry("80..90", "A value must be exact to be written: free/a, overall, 2023, "),
                        Map.entry(
                                "1000000000000000000000000000000001",
                                "A value must be at most 10^18, and need no more than 12 decimals, to be written: A, overall, 2023, "))
                .forEach(one -> {
                    IndexValue value = one.getKey().contains("..")
                            ? IndexValue.between(Ratio.of(80), Ratio.of(90))
                            : IndexValue.exact(Ratio.parse(one.getKey()));
                    AdministrativeUnit unit = AdministrativeUnit.named("A");
                    YearResults results = YearResults.of(2023, Map.of("A", "1"))
                            .with(Measure.OVERALL, Map.of(unit.key(), Figure.of(value)));
                    assertThatThrownBy(() -> ResultsCsv.write(Rounds.of(List.of(results))))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith(one.getValue());
                });
    }

    @Test
    void aUnitGivenTwiceIsReportedThoughItsFirstFigureCannotBeRead() {
        assertThat(problems("year,unit,index_percent\n2023,Huế,x\n2023,Huế,90\n"))
                .extracting(Problem::code)
                .containsExactly("number-malformed", "figure-twice");
    }

    @Test
    void aFractionThatJustExceeds10To18IsWrittenWithDecimals() {
        Ratio percent = Ratio.parse("100/1500000000000000003");
        String written = ResultsCsv.write(Rounds.of(List.of(YearResults.of(2023, Map.of("An", percent.toString())))));
        assertThat(written).endsWith("2023,An,overall,0.000000000001,1500000.000000000003\n");
        assertThat(only(written)).isEqualTo(percent);
    }
}
