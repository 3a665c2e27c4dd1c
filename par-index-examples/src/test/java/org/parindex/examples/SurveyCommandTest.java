package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.io.SurveyJson;
import org.parindex.points.Points;
import org.parindex.text.Language;

class SurveyCommandTest {

    private static final String SMALL = """
            row,group,question,answer,value
            title,,,,Xã An
            forms,citizens,,issued,50
            forms,citizens,,returned,40
            forms,citizens,,valid,40
            answers,citizens,q1,yes,30
            answers,citizens,q1,no,10
            weight,,,yes,100
            weight,,,no,0
            groups,,,,pooled
            """;

    @TempDir
    private Path folder;

    /** The means are computed by hand in ParIndexTest; 77.84/100 × 10 = 7.784. */
    @Test
    void printsSampleMethodAndMeansInVietnamese() {
        assertThat(Run.vi("survey", "example", "--points", "10")).isEqualTo(new Run(0, """
                        Khảo sát mức độ hài lòng tại bộ phận một cửa (minh họa)

                        Nhóm               Phát ra  Thu về  Thu về (%)  Hợp lệ  Hợp lệ trên thu về (%)
                        ─────────────────  ───────  ──────  ──────────  ──────  ──────────────────────
                        Người dân              300     276       92,00     270                   97,83
                        Cán bộ, công chức       60      58       96,67      56                   96,55
                        Tổng                   360     334       92,78     326                   97,60

                        Trọng số của câu trả lời: very-satisfied 100; satisfied 60; neutral 20; dissatisfied 0 (quy ước trong phần mềm của một tỉnh, không phải quy định chung)
                        no-opinion: không tính vào mẫu số
                        Các nhóm: theo trọng số của từng nhóm (citizens 0,7; officials 0,3)
                        Mẫu ít nhất: 30 (quy tắc kinh nghiệm, không phải quy định)

                        Câu hỏi                        Nhóm               Có ý kiến  Không ý kiến  Được tính  Trung bình
                        ─────────────────────────────  ─────────────────  ─────────  ────────────  ─────────  ──────────
                        Thái độ phục vụ của công chức  Người dân                250            20        250       76,80
                        Thái độ phục vụ của công chức  Cán bộ, công chức         50             6         50       92,00
                        Thái độ phục vụ của công chức  tất cả                   300            26        300       81,36
                        Thủ tục hành chính             Người dân                250            20        250       68,80
                        Thủ tục hành chính             Cán bộ, công chức         50             6         50       76,00
                        Thủ tục hành chính             tất cả                   300            26        300       70,96
                        Kết quả giải quyết             Người dân                250            20        250       80,00
                        Kết quả giải quyết             Cán bộ, công chức         50             6         50       84,00
                        Kết quả giải quyết             tất cả                   300            26        300       81,20
                        Chung                          tất cả                                                      77,84

                        Trung bình chung của các câu hỏi: 77,84
                        Điểm: 77,84/100 × 10 = 7,784
                        Minh chứng: answers 0.7 {100: 140, 60: 80, 20: 20, 0: 10} + 0.3 {100: 40, 60: 10} + 0.7 {100: 100, 60: 110, 20: 30, 0: 10} + 0.3 {100: 25, 60: 20, 20: 5} + 0.7 {100: 150, 60: 80, 20: 10, 0: 10} + 0.3 {100: 30, 60: 20}
                        """, ""));
    }

    @Test
    void printsTheSameInEnglish() {
        assertThat(Run.en("survey", "example"))
                .isEqualTo(new Run(0, ParIndex.exampleSurvey().evaluate().toText(Language.EN), ""));
        assertThat(Run.en("survey", "example", "--points", "2.5", "--format", "md")
                        .out())
                .isEqualTo(ParIndex.exampleSurvey()
                        .evaluate()
                        .withPoints(Points.parse("2.5"))
                        .toMarkdown(Language.EN))
                .contains("\n- Points: 77.84/100 × 2.5 = 1.946\n");
    }

    @Test
    void programsReadTheSameRowsInAnyLanguage() {
        String file = Sample.file(folder, "s.csv", SMALL);

        assertThat(Run.vi("survey", file, "--points", "2", "--format", "csv")).isEqualTo(new Run(0, """
                        question,group,answered,no_opinion,counted,mean,status,points
                        q1,citizens,40,0,40,75,given,
                        overall,all,,,,75,given,1.5
                        """, ""));
        assertThat(Run.vi("survey", file, "--format", "json").out())
                .contains("{ \"question\" : \"overall\", \"group\" : \"all\", \"answered\" : null, ")
                .isEqualTo(Run.en("survey", file, "--format", "json").out());
    }

    @Test
    void printsTheSampleAlone() {
        String file = Sample.file(folder, "s.csv", SMALL);

        assertThat(Run.vi("survey", file, "--sample", "--format", "csv")).isEqualTo(new Run(0, """
                        group,issued,returned,return_percent,valid,valid_percent
                        citizens,50,40,80,40,100
                        """, ""));
        assertThat(Run.vi("survey", file, "--sample").out())
                .startsWith("Nhóm      Phát ra  Thu về  Thu về (%)  Hợp lệ")
                .endsWith("\ncitizens       50      40       80,00      40                  100,00\n");
    }

    @Test
    void readsJson() {
        String file = Sample.file(folder, "s.json", SurveyJson.write(ParIndex.exampleSurvey()));

        assertThat(Run.en("survey", file)).isEqualTo(Run.en("survey", "example"));
    }

    @Test
    void allProblemsGoToStandardErrorAndEndWithOne() {
        String file = Sample.file(
                folder, "s.csv", SMALL.replace("returned,40", "returned,51").replace("yes,30", "yes,19"));

        assertThat(Run.vi("survey", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ":4:26: Nhóm citizens: số phiếu thu về 51 không được lớn hơn số phiếu phát ra 50\n"
                                + file
                                + ":6:18: Câu q1 chỉ có 29 câu trả lời được tính, ít hơn mẫu ít nhất 30; hãy khảo sát thêm, hoặc ghi rõ"
                                + " mẫu ít nhất (least-sample) nhỏ hơn\n"));
        assertThat(Run.en("survey", file).err())
                .contains(":4:26: The forms that citizens returned must not exceed the 50 issued: 51\n");
        assertThat(Run.en("survey", folder.resolve("none.csv").toString()).code())
                .isEqualTo(1);
    }

    @Test
    void pointsNeedAPercentage() {
        String file = Sample.file(folder, "s.csv", SMALL.replace("yes,100", "yes,5"));

        assertThat(Run.en("survey", file, "--points", "10"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "Xã An#/method: To be points, the mean must be a percentage, with 100 for the best answer: 5\n"));
        assertThat(Run.en("survey", file).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,5", "0.0000001", "ten"})
    void thePointsAreANumber(String points) {
        Run run = Run.en("survey", "example", "--points", points);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("The points must be a number of at most six decimals and more than 0: \"" + points + "\"");
    }

    @Test
    void theExampleInTheHelpCanBeRead() {
        Matcher example = Pattern.compile("  row,group.*?\n\n", Pattern.DOTALL)
                .matcher(Run.of("survey", "--help").out());
        assertThat(example.find()).isTrue();
        String file = Sample.file(
                folder, "s.csv", example.group().replace("\n  ", "\n").strip());

        assertThat(Run.en("survey", file).err()).isEmpty();
    }

    /** By hand: (200 × 100 + 100 × 60) / 300 = 86.67, and / 385 = 67.53. */
    @Test
    void theSampleOfTheReadmeHasTheMeansThatItSays() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Matcher sample =
                Pattern.compile("```csv\n(row,group.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(sample.find()).isTrue();
        String out = Sample.file(folder, "out.csv", sample.group(1));
        String in = Sample.file(folder, "in.csv", sample.group(1).replace("leave-out", "count-as-zero"));

        assertThat(readme).contains("26000/300 = 86.67, or 26000/385 = 67.53");
        assertThat(Run.en("survey", out).out()).contains("  86.67\n");
        assertThat(Run.en("survey", in).out()).contains("  67.53\n");
    }
}
