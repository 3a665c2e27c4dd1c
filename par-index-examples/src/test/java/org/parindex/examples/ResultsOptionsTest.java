package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsOptionsTest {

    private static final String MANY_PROBLEMS = """
            year,unit,measure,index_percent
            2023,Hà Nội,overall,91.43
            2023,ha noi,overall,91
            2023,Kiên Giamg,overall,80
            2023,Lai Châu,overall,"86,29"
            2023,Sơn La,overall,100.01
            2023,Sơn La,2,-0.01
            2023,Cà Mau,9,80
            2023,Cà Mau,tổng,80
            2007,Hà Nội,overall,80
            23,Hà Nội,overall,80
            2023,Huế,overall,NaN
            2023,Bến Tre,overall,
            2023,Bến Tre
            2023,Long An,overall,80,thừa
            2023,Bắc Kạn,overall,3.846.000
            2022,Bắc Kạn,overall,0.1234567890123
            """;

    @TempDir
    private Path folder;

    private String file(String text) {
        return Sample.file(folder, "results.csv", text);
    }

    /** Without the folder, which is another in every run. */
    private String brief(Run run) {
        return run.err().replace(folder + File.separator, "");
    }

    @Test
    void listsEveryProblemOfTheWholeFileInEnglish() {
        Run run = Run.en("rank", file(MANY_PROBLEMS), "--year", "2023");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(brief(run)).isEqualTo("""
                results.csv:3:6: Hà Nội must have one figure for Overall index of 2023; it has one on line 2
                results.csv:4:6: There is no unit "Kiên Giamg" in the provinces of 2023; the nearest: Kiên Giang, Tiền Giang
                results.csv:5:23: The decimal mark of this file is ".", and thousands must not be separated: "86,29"
                results.csv:6:21: An index must be from 0 to 100 %: 100.01
                results.csv:7:15: An index must be from 0 to 100 %: -0.01
                results.csv:8:13: Provinces are scored on eight components, 1 to 8: 9
                results.csv:9:13: The measure must be overall, the number of a component, documents, leaders, sipas or socio-economic: "tổng"
                results.csv:10:1: The catalogue of the provinces begins on 2008-08-01; it has no units for 2007
                results.csv:11:1: The year must have four digits: "23"
                results.csv:12:18: The value of index_percent must be a number: "NaN"
                results.csv:13:22: There must be a value for index_percent
                results.csv:14: A row must have as many fields as the header: 2 fields, 4 columns
                results.csv:15:25: A row must not have more fields than the header: "thừa"; numbers with decimal commas need ; between fields
                results.csv:16:22: The decimal mark of this file is ".", and thousands must not be separated: "3.846.000"
                results.csv:17:22: The value of index_percent must have at most 12 decimals: 0.1234567890123
                """);
    }

    @Test
    void listsEveryProblemOfTheWholeFileInVietnamese() {
        Run run = Run.vi("compare", file(MANY_PROBLEMS), "--from", "2022", "--to", "2023", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(brief(run)).isEqualTo("""
                results.csv:3:6: Hà Nội đã có số liệu Chỉ số chung năm 2023 ở dòng 2
                results.csv:4:6: Không có đơn vị nào tên là "Kiên Giamg" trong các tỉnh, thành phố năm 2023; gần nhất: Kiên Giang, Tiền Giang
                results.csv:5:23: Dấu thập phân trong tệp này là ".", và không dùng dấu phân cách hàng nghìn: "86,29"
                results.csv:6:21: Chỉ số phải từ 0 đến 100 %: 100.01
                results.csv:7:15: Chỉ số phải từ 0 đến 100 %: -0.01
                results.csv:8:13: Bộ chỉ số của tỉnh có tám lĩnh vực, từ 1 đến 8: 9
                results.csv:9:13: Không có chỉ số nào tên là "tổng"; phải là overall, số thứ tự của lĩnh vực, documents, leaders, sipas hoặc socio-economic
                results.csv:10:1: Danh mục các tỉnh, thành phố bắt đầu từ 2008-08-01; không có đơn vị nào cho 2007
                results.csv:11:1: Năm phải có bốn chữ số: "23"
                results.csv:12:18: Cột index_percent phải là số: "NaN"
                results.csv:13:22: Thiếu giá trị của cột index_percent
                results.csv:14: Dòng có 2 ô, tiêu đề có 4 cột
                results.csv:15:25: Dòng có nhiều ô hơn tiêu đề: ô thừa "thừa"; số có dấu phẩy thập phân cần dấu ; giữa các ô
                results.csv:16:22: Dấu thập phân trong tệp này là ".", và không dùng dấu phân cách hàng nghìn: "3.846.000"
                results.csv:17:22: Cột index_percent có nhiều nhất 12 chữ số thập phân: 0.1234567890123
                """);
    }

    @Test
    void saysNothingOfOtherThingsBesideProblems() {
        // The semicolons of the header are no news while the file cannot be used.
        String file = file("year;unit;index_percent\n2023;Hà Nội;91.43\n");

        Run run = Run.en("rank", file, "--year", "2023");

        assertThat(run.code()).isEqualTo(1);
        assertThat(brief(run))
                .isEqualTo("results.csv:2:13: The decimal mark of this file is \",\", and thousands must not be"
                        + " separated: \"91.43\"\n");
    }

    @Test
    void readsSemicolonsWithDecimalCommasAndSaysSo() {
        String file = file("year;unit;measure;index_percent\n2023;Lai Châu;overall;86,29\n2023;Hà Nội;overall;91\n");
        String ranking = "rank,unit,value\n1,Hà Nội,91\n2,Lai Châu,86.29\n";

        assertThat(Run.en("rank", file, "--year", "2023", "--format", "csv")).isEqualTo(new Run(0, ranking, """
                        The header has semicolons: read with ; between fields and decimal commas
                        2023: ranked among 2 of 63
                        """));
        assertThat(Run.vi("rank", file, "--year", "2023", "--format", "csv")).isEqualTo(new Run(0, ranking, """
                        Tiêu đề có dấu chấm phẩy: đọc với ; giữa các ô và dấu phẩy thập phân
                        2023: xếp hạng trong 2 trên 63 đơn vị
                        """));
    }

    @Test
    void readsAByteOrderMarkAndLinesAsWindowsEndsThem() {
        String file = file("\uFEFFyear;unit;index_percent\r\n2023;Lai Châu;86,29\r\n2023;\"Hà Nội\";91,43\r\n\r\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--format", "csv").out())
                .isEqualTo("rank,unit,value\n1,Hà Nội,91.43\n2,Lai Châu,86.29\n");
    }

    @Test
    void endsOutputLinesWithALineFeedAlone() {
        String file = file("year,unit,index_percent\r\n2023,Lai Châu,86.29\r\n");

        for (String format : new String[] {"table", "csv", "json"}) {
            StringWriter out = new StringWriter();
            Main.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(new StringWriter()))
                    .execute("rank", file, "--year", "2023", "--format", format);
            assertThat(out.toString()).endsWith("\n").doesNotContain("\r");
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8WithTheirPlaceAndTheRemedy() {
        String file = Sample.file(
                folder,
                "results.csv",
                "year,unit,index_percent\n2023,H\u00e0 N\u00f4i,91.43\n".getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.en("rank", file, "--year", "2023");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(brief(run))
                .isEqualTo("results.csv:2:7: The bytes are not UTF-8 from here; save the file as UTF-8 (in Excel: \"CSV"
                        + " UTF-8\")\n");
        assertThat(brief(Run.vi("rank", file, "--year", "2023")))
                .isEqualTo("results.csv:2:7: Không phải UTF-8 từ đây; hãy lưu lại tệp theo bảng mã UTF-8 (Excel: \"CSV"
                        + " UTF-8\")\n");
    }

    @Test
    void refusesAFileThatIsNotThereOrHasNothingInIt() {
        String missing = folder.resolve("missing.csv").toString();

        assertThat(Run.en("rank", missing, "--year", "2023"))
                .isEqualTo(new Run(1, "", missing + ": There is no such file\n"));
        assertThat(Run.vi("rank", missing, "--year", "2023"))
                .isEqualTo(new Run(1, "", missing + ": Không có tệp này\n"));
        assertThat(brief(Run.en("rank", file(""), "--year", "2023")))
                .isEqualTo("results.csv: The file is empty; it must have a header and figures\n");
        assertThat(brief(Run.vi("rank", file("\n"), "--year", "2023")))
                .isEqualTo("results.csv: Tệp trống; cần có dòng tiêu đề và số liệu\n");
        assertThat(brief(Run.en("rank", file("year,unit,index_percent\n"), "--year", "2023")))
                .isEqualTo("results.csv: There is a header, but no figures follow it\n");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        Run run = Run.en("rank", folder.toString(), "--year", "2023");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(folder + ": The file cannot be read: ");
    }

    @Test
    void refusesAYearThatTheFileDoesNotHave() {
        String file = file("year,unit,index_percent\n2022,Hà Nội,90\n2023,Hà Nội,91\n");

        assertThat(Run.en("rank", file, "--year", "2024"))
                .isEqualTo(new Run(1, "", file + ": There are no figures for 2024; there are some for 2022, 2023\n"));
        assertThat(Run.vi("rank", file, "--year", "2024"))
                .isEqualTo(new Run(1, "", file + ": Không có số liệu năm 2024; các năm có số liệu: 2022, 2023\n"));
        assertThat(Run.en("compare", file, "--from", "2021", "--to", "2023"))
                .isEqualTo(new Run(1, "", file + ": There are no figures for 2021; there are some for 2022, 2023\n"));
        assertThat(Run.en("compare", file, "--from", "2023", "--to", "2025"))
                .isEqualTo(new Run(1, "", file + ": There are no figures for 2025; there are some for 2022, 2023\n"));
    }

    @Test
    void refusesAMeasureThatTheYearDoesNotHave() {
        String file = file(
                "year,unit,measure,index_percent\n2022,Hà Nội,3,90\n2023,Hà Nội,overall,91\n2023,Hà Nội,sipas,80\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--measure", "3"))
                .isEqualTo(new Run(
                        1,
                        "",
                        file
                                + ": There are no figures of the measure \"3\" for 2023; the measures of that year are overall,"
                                + " sipas\n"));
        assertThat(Run.vi("rank", file, "--year", "2023", "--measure", "3"))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ": Không có số liệu của chỉ số \"3\" trong năm 2023; các chỉ số của năm đó:"
                                + " overall, sipas\n"));
        assertThat(Run.en("compare", file, "--from", "2022", "--to", "2023"))
                .isEqualTo(new Run(
                        1,
                        "",
                        file
                                + ": There are no figures of the measure \"overall\" for 2022; the measures of that year are"
                                + " 3\n"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "100.000000000001, 1", "-0.000000000001, 1"})
    void takesProvincesFrom0To100(String percent, int code) {
        assertThat(Run.en("rank", file("year,unit,index_percent\n2023,Hà Nội," + percent + "\n"), "--year", "2023")
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100.000000000001, 0", "-0.000000000001, 1"})
    void takesFreeUnitsFrom0(String percent, int code) {
        assertThat(Run.en(
                                "rank",
                                file("year,unit,index_percent\n2023,An," + percent + "\n"),
                                "--year",
                                "2023",
                                "--units",
                                "free")
                        .code())
                .isEqualTo(code);
    }

    @Test
    void takesNoUnknownNamesUnlessUnitsAreFree() {
        String file = file("year,unit,index_percent\n2023,Sở Nội vụ,80\n");

        assertThat(brief(Run.en("rank", file, "--year", "2023")))
                .isEqualTo("results.csv:2:6: There is no unit \"Sở Nội vụ\" in the provinces of 2023\n");
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "catalogue"))
                .isEqualTo(Run.en("rank", file, "--year", "2023"));
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "csv"))
                .isEqualTo(new Run(0, "rank,unit,value\n1,Sở Nội vụ,80\n", ""));
    }

    @Test
    void takesANameThatMeansTwoUnitsForNeither() {
        String units = Sample.file(folder, "wards.csv", "code,name,kind\nW1,Tân Phong,ward\nW2,Tân Phong,commune\n");
        String file = file("year,unit,index_percent\n2023,tan phong,80\n2023,W2,81\n");

        Run english = Run.en("rank", file, "--year", "2023", "--units", units);
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out()).isEmpty();
        assertThat(brief(english))
                .isEqualTo("results.csv:2:6: \"tan phong\" can mean several units: Tân Phong (ward, W1), Tân Phong"
                        + " (commune, W2); give the code, or a year\n");
        assertThat(brief(Run.vi("rank", file, "--year", "2023", "--units", units)))
                .isEqualTo("results.csv:2:6: \"tan phong\" có thể là nhiều đơn vị: Tân Phong (phường, W1), Tân Phong"
                        + " (xã, W2); hãy cho biết mã hoặc năm\n");
    }

    @Test
    void listsTheProblemsOfTheUnitsToo() {
        String units = Sample.file(folder, "wards.csv", "code,name,kind\nW1,Tân Phong,làng\nW2,,ward\n");

        Run run = Run.vi("rank", file("year,unit,index_percent\n2023,W1,80\n"), "--year", "2023", "--units", units);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(brief(run)).isEqualTo("""
                        wards.csv:2:14: kind không nhận "làng"; phải là một trong: province, city, ministry, \
                        department, district, commune, ward, special-zone, other
                        wards.csv:3:4: Thiếu giá trị của cột name
                        """);
    }

    @Test
    void refusesUnitsThatAreNoFile() {
        String file = file("year,unit,index_percent\n2023,Hà Nội,80\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", "fre"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--units': It must be catalogue, free or the name of a CSV file:"
                                + " \"fre\"\nTry 'par-index rank --help'.\n"));
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "missing.csv"))
                .isEqualTo(new Run(1, "", "missing.csv: There is no such file\n"));
        assertThat(Run.en("rank", file, "--year", "2023", "--units", "x\uFFFD.csv"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--units': The name of the file did not arrive whole, because the"
                                + " system's locale is not UTF-8: rename the file without diacritics, or set"
                                + " LC_ALL=C.UTF-8\nTry 'par-index rank --help'.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "13", "2,5", "x", ""})
    void takesDecimalsFrom0To12(String decimals) {
        // The file is not there: wrong usage is found before it is opened.
        assertThat(Run.en("rank", "missing.csv", "--year", "2023", "--as-published=" + decimals))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--as-published': The decimals must be a whole number from 0 to 12: \""
                                + decimals + "\"\nTry 'par-index rank --help'.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "02023", "x", "-202"})
    void takesYearsOfFourDigits(String year) {
        assertThat(Run.en("compare", "missing.csv", "--from", "2022", "--to=" + year))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--to': A year must have four digits: \"" + year
                                + "\"\nTry 'par-index compare --help'.\n"));
    }

    @Test
    void saysWhichWordsAnOptionTakes() {
        assertThat(Run.en("rank", "x.csv", "--year", "2023", "--measure", "9th"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Invalid value for option '--measure': A measure must be overall, the number of a component,"
                                        + " documents, leaders, sipas or socio-economic: \"9th\"\nTry 'par-index rank --help'.\n"));
        assertThat(Run.en("rank", "x.csv", "--year", "2023", "--ties", "none"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--ties': A tie rule must be competition, dense, modified or ordinal:"
                                + " \"none\"\nTry 'par-index rank --help'.\n"));
        assertThat(Run.en("rank", "x.csv", "--year", "2023", "--format", "xml"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--format': expected one of [table, csv, json, md] (case-insensitive) but"
                                + " was 'xml'\nTry 'par-index rank --help'.\n"));
        assertThat(Run.of("rank", "x.csv", "--year", "2023", "--language", "fr"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--language': A language must be vi or en: \"fr\"\nTry 'par-index rank"
                                + " --help'.\n"));
    }

    @Test
    void wantsAFileWithAName() {
        assertThat(Run.en("rank", "", "--year", "2023"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for positional parameter at index 0 (FILE): A file must have a name: \"\"\nTry"
                                + " 'par-index rank --help'.\n"));
        assertThat(Run.en("rank"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Missing required options and parameters: '--year=YEAR', 'FILE'\nTry 'par-index rank --help'.\n"));
    }
}
