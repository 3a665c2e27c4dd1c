package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersCommandTest {

    private static final String HEADER = "place,kind,from,to,received,carried-over,in-period,open\n";
    private static final String AN = "Tỉnh / An,commune,2024-01-01,2024-06-30,12,2,10,3\n";
    private static final String BINH = "Tỉnh / Bình,commune,2024-01-01,2024-06-30,7,0,7,1\n";
    private static final String AN_LATER = "Tỉnh / An,commune,2024-07-01,2024-12-31,23,3,20,4\n";

    @TempDir
    private Path folder;

    private String file(String rows) {
        return Sample.file(folder, "d.csv", HEADER + rows);
    }

    @Test
    void theExampleDoesNotAddUpByFourAndSaysSoInVietnamese() {
        Run run = Run.vi("dossiers", "example");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                        Số liệu mẫu lấy từ một bài báo năm 2023 không ghi lại địa chỉ: chưa kiểm chứng

                        Lai Châu / Nậm Nhùn (huyện), 1/1/2023 – 15/9/2023
                        """)
                .contains("\ntiếp nhận                                  3.846\n")
                .contains("\nkhớp        từ kỳ trước chuyển qua 63 + tiếp nhận trong kỳ 3.783 = 3.846 tiếp nhận\n")
                .contains(
                        "\nkhông khớp  đã giải quyết 3.837 + đang giải quyết 13 = 3.850, nhiều hơn 3.846 tiếp nhận là 4\n")
                .contains("  3.811/3.837 = 99,322387 %\n", "  3.533/3.783 = 93,391488 %\n")
                .contains("\nKhông tính tỷ lệ \"đã giải quyết trên số tiếp nhận\" khi số liệu của nó không khớp: ")
                .contains("\n\nLai Châu (tỉnh), 1/1/2023 – 30/9/2023\n")
                .contains("hơn 20.000 trên hơn 39.000 có thể là bất kỳ tỷ lệ nào từ 0 đến 100 %");
        assertThat(run.out().lines().filter(line -> line.startsWith("khớp "))).hasSize(7);
        assertThat(run.out().lines().filter(line -> line.startsWith("không khớp ")))
                .hasSize(1);
    }

    @Test
    void theExampleSaysInEveryFormThatItIsUnverified() {
        String unverified =
                "The example is from a newspaper article of 2023 whose address was not recorded: unverified\n";

        assertThat(Run.en("dossiers", "example", "--format", "csv").err()).isEqualTo(unverified);
        assertThat(Run.en("dossiers", "example", "--format", "json").err()).isEqualTo(unverified);
        assertThat(Run.en("dossiers", "example", "--format", "md").out())
                .startsWith("> " + unverified + "\n## Lai Châu");
    }

    @Test
    void whatAddsUpEndsWithZero() {
        Run run = Run.en("dossiers", file(AN + BINH));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Tỉnh / An (commune), 2024-01-01 to 2024-06-30\n")
                .contains("\nholds           carried over 2 + received in the period 10 = 12 received\n")
                .contains("\n\nTỉnh / Bình (commune), 2024-01-01 to 2024-06-30\n");
    }

    @Test
    void programsReadOneRowAPartASumOrARateInAnyLanguage() {
        String[] csv = {"dossiers", file(AN), "--format", "csv"};

        assertThat(Run.vi(csv)).isEqualTo(Run.en(csv));
        assertThat(Run.en(csv).out())
                .startsWith(
                        "place,from,to,row,key,count,low,high,verdict,excess,numerator,denominator,percent,percent_low,"
                                + "percent_high,words\n"
                                + "Tỉnh / An,2024-01-01,2024-06-30,part,received,12,12,12,,,,,,,,received\n")
                .contains("\nTỉnh / An,2024-01-01,2024-06-30,sum,received,,,,holds,0,,,,,,"
                        + "carried over 2 + received in the period 10 = 12 received\n")
                .contains(",rate,settled,,,,rate-part-missing,,,,,,,\"The rate \"\"resolved, of all received\"\" must");
        assertThat(Run.en("dossiers", file(AN), "--format", "json").out())
                .startsWith("[\n  { \"place\" : \"Tỉnh / An\", \"from\" : \"2024-01-01\"");
        assertThat(Run.vi("dossiers", file(AN), "--format", "md").out())
                .startsWith("## Tỉnh / An (xã), 1/1/2024 – 30/6/2024\n")
                .contains("| khớp | từ kỳ trước chuyển qua 2 + ");
    }

    @Test
    void addsThePlacesOfEachPeriod() {
        Run run = Run.en("dossiers", file(AN_LATER + AN + BINH), "--add");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Tỉnh / An (commune); Tỉnh / Bình (commune), 2024-01-01 to 2024-06-30\n")
                .contains("carried over 2 + received in the period 17 = 19 received\n")
                .contains("\n\nTỉnh / An (commune), 2024-07-01 to 2024-12-31\n");
    }

    @Test
    void addsThePlacesAsTheWholeOfAPlace() {
        assertThat(Run.en("dossiers", file(AN + BINH), "--add", "Tỉnh").out())
                .startsWith("Tỉnh, 2024-01-01 to 2024-06-30\n");
        assertThat(Run.vi("dossiers", file(AN + BINH), "--add", "Huyện").err())
                .isEqualTo("""
                        %1$s: 1/1/2024 – 30/6/2024: Tỉnh / An không thuộc Huyện
                        %1$s: 1/1/2024 – 30/6/2024: Tỉnh / Bình không thuộc Huyện
                        """.formatted(folder.resolve("d.csv")));
        assertThat(Run.en("dossiers", file(AN), "--add", "a//b"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--add': A place must be a path from the top, such as Lai Châu / Nậm Nhùn /"
                                + " Mường Mô: \"a//b\"\nTry 'par-index dossiers --help'.\n"));
    }

    @Test
    void placesThatOverlapAreNotAdded() {
        Run run = Run.en("dossiers", file(AN + "Tỉnh,province,2024-01-01,2024-06-30,12,2,10,3\n"), "--add");

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "",
                        folder.resolve("d.csv")
                                + ": 2024-01-01 to 2024-06-30: Territories that are added must have nothing in"
                                + " common, or dossiers would count twice: Tỉnh / An and Tỉnh\n"));
    }

    @Test
    void chainsThePeriodsOfEachPlaceWhateverTheirOrder() {
        Run run = Run.en("dossiers", file(AN_LATER + BINH + AN), "--chain");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Tỉnh / An (commune), 2024-01-01 to 2024-12-31\n")
                .contains(
                        "carried over 2 + received in the period 30 = 32 received\n",
                        "\nopen                        4\n")
                .contains("\n\nTỉnh / Bình (commune), 2024-01-01 to 2024-06-30\n");
    }

    @Test
    void aBrokenChainIsSaidWithBothFiguresAndTheOthersAreShown() {
        String broken = "Tỉnh / Bình,commune,2024-07-02,2024-12-31,25,5,20,4\n";
        Run run = Run.vi("dossiers", file(AN + AN_LATER + BINH + broken), "--chain");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Tỉnh / An (xã), 1/1/2024 – 31/12/2024\n")
                .doesNotContain("Bình");
        assertThat(run.err()).isEqualTo("""
                %1$s: Tỉnh / Bình: Kỳ sau phải bắt đầu ngay hôm sau kỳ trước: 1/1/2024 – 30/6/2024, rồi 2/7/2024 – 31/12/2024; \
                hãy bổ sung số liệu của thời gian ở giữa
                %1$s: Tỉnh / Bình: Số đang giải quyết cuối kỳ 1/1/2024 – 30/6/2024 là 1, nhưng số chuyển qua kỳ 2/7/2024 – \
                31/12/2024 là 5; hai số này phải bằng nhau
                """.formatted(folder.resolve("d.csv")));
    }

    /** 1 too many in one place and 1 too few in the other. */
    @Test
    void whatOneRowHidesInAnotherIsSaid() {
        Run run = Run.en(
                "dossiers",
                file("Tỉnh / An,,2024-01-01,2024-06-30,12,2,11,3\nTỉnh / Bình,,2024-01-01,2024-06-30,8,0,7,1\n"),
                "--add");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\nholds           carried over 2 + received in the period 18 = 20 received\n");
        assertThat(run.err()).isEqualTo("""
                %1$s: Tỉnh / An, 2024-01-01 to 2024-06-30: What belongs together must add up: carried over 2 + received in the \
                period 11 = 13, 1 more than the 12 received
                %1$s: Tỉnh / Bình, 2024-01-01 to 2024-06-30: What belongs together must add up: carried over 0 + received in the \
                period 7 = 7, 1 fewer than the 8 received
                """.formatted(folder.resolve("d.csv")));
    }

    @Test
    void addingAndChainingExcludeEachOther() {
        Run run = Run.of("dossiers", "example", "--add", "--chain");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--add", "--chain", "mutually exclusive");
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() {
        String faulty = file("A,,2024-01-01,2024-06-30,1.200,,,\n");

        assertThat(Run.vi("dossiers", faulty))
                .isEqualTo(new Run(
                        1,
                        "",
                        faulty + ":2:26: Số lượng không được có dấu phân cách hàng nghìn: \"1.200\"; hãy viết 1200\n"));
    }
}
