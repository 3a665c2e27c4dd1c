package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Status;
import org.parindex.table.Column;
import org.parindex.text.Language;

class SurveyResultTest {

    private static SurveyResult result(Grouping grouping, NoOpinion choice) {
        return SampleSurvey.responses()
                .evaluate(grouping == Grouping.POOLED ? SampleSurvey.pooled(choice) : SampleSurvey.weighted(choice));
    }

    /** Computed by hand from the sums in {@link SampleSurvey#responses}; the four columns are four numbers each. */
    @ParameterizedTest
    @CsvSource({
        "POOLED,   LEAVE_OUT,     67.5, 77.4,   300/11, 5757/110", // 2700/40; 7740/100; 3000/110
        "POOLED,   COUNT_AS_ZERO, 54,   774/11, 300/11, 537/11", //   2700/50; 7740/110
        "WEIGHTED, LEAVE_OUT,     67.5, 72.45,  42,     57.225", //   0.7 × 67.5 + 0.3 × 84; 0.7 × 60 + 0.3 × 0
        "WEIGHTED, COUNT_AS_ZERO, 54,   63,     42,     52.5" //      0.7 × 54 + 0.3 × 84
    })
    void everyDenominatorGivesAnotherMean(
            Grouping grouping, NoOpinion choice, String citizens, String first, String second, String overall) {
        SurveyResult result = result(grouping, choice);

        assertThat(result.of("q1", "citizens").mean()).contains(Ratio.parse(citizens));
        assertThat(result.of("q1", "officials").mean()).contains(Ratio.of(84));
        assertThat(result.of("q1").mean()).contains(Ratio.parse(first));
        assertThat(result.of("q2").mean()).contains(Ratio.parse(second));
        assertThat(result.overall()).isEqualTo(Ratio.parse(overall));
    }

    @Test
    void aMeanSaysWhatItRestsOn() {
        assertThat(result(Grouping.POOLED, NoOpinion.LEAVE_OUT).of("q1", "citizens"))
                .isEqualTo(new SurveyMean(Optional.of(Ratio.parse("67.5")), 40, 10, 40));
        assertThat(result(Grouping.POOLED, NoOpinion.COUNT_AS_ZERO).of("q1", "citizens"))
                .isEqualTo(new SurveyMean(Optional.of(Ratio.of(54)), 40, 10, 50));
        assertThat(result(Grouping.WEIGHTED, NoOpinion.COUNT_AS_ZERO).of("q1"))
                .isEqualTo(new SurveyMean(Optional.of(Ratio.of(63)), 100, 10, 110));
    }

    @Test
    void whereGroupsArePooledOneOfThemNeedNotHaveAnswered() {
        SurveyResult result = SampleSurvey.responses()
                .withAnswers("q3", "officials", Map.of("satisfied", 40L))
                .evaluate(SampleSurvey.pooled(NoOpinion.LEAVE_OUT));

        assertThat(result.of("q3", "citizens")).isEqualTo(new SurveyMean(Optional.empty(), 0, 0, 0));
        assertThat(result.of("q3").mean()).contains(Ratio.of(60));
        assertThat(result.toTable().rows().get(6).get(5).text(Language.EN)).isEmpty();
    }

    @Test
    void anUnknownQuestionOrGroupIsAnsweredWithThoseThereAre() {
        SurveyResult result = result(Grouping.POOLED, NoOpinion.LEAVE_OUT);

        assertThatThrownBy(() -> result.of("q9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A question must be one of q1, q2: \"q9\"");
        assertThatThrownBy(() -> result.of("q1", "deputies"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A group must be one of citizens, officials: \"deputies\"");
    }

    @Test
    void pointsAreTheShareThatTheMeanIsOf100() {
        SurveyResult result = result(Grouping.WEIGHTED, NoOpinion.LEAVE_OUT);

        assertThat(result.points()).isEmpty();
        assertThat(result.maximum()).isEmpty();
        assertThat(result.withPoints(Points.of(10)).points()).contains(Points.parse("5.7225"));
        assertThat(result.withPoints(Points.of(10)).maximum()).contains(Points.of(10));
        // 537/1100 × 10 = 4.8818…
        assertThat(result(Grouping.POOLED, NoOpinion.COUNT_AS_ZERO)
                        .withPoints(Points.of(10))
                        .points())
                .contains(Points.parse("4.881818"));
    }

    @ParameterizedTest
    @CsvSource({"99.99, false", "100, true", "100.01, false", "5, false"})
    void onlyAPercentageBecomesPoints(String best, boolean percentage) {
        SurveyResult result = SurveyResponses.of("Khảo sát")
                .withAnswers("q1", "citizens", Map.of("yes", 20L, "no", 20L))
                .evaluate(SurveyMethod.of(Map.of("yes", Ratio.parse(best), "no", Ratio.ZERO), Grouping.POOLED));

        if (percentage) {
            assertThat(result.withPoints(Points.of(2)).points()).contains(Points.of(1));
        } else {
            assertThatThrownBy(() -> result.withPoints(Points.of(2)))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessage(
                            "Khảo sát#/method: To be points, the mean must be a percentage, with 100 for the best answer: "
                                    + best);
        }
    }

    @Test
    void theReportShowsSampleMethodAndMeans() {
        SurveyResult result = result(Grouping.WEIGHTED, NoOpinion.LEAVE_OUT).withPoints(Points.of(10));

        assertThat(result.toText(Language.VI)).isEqualTo("""
                        Khảo sát 2025 (do người dùng cung cấp)

                        Nhóm       Phát ra  Thu về  Thu về (%)  Hợp lệ  Hợp lệ trên thu về (%)
                        ─────────  ───────  ──────  ──────────  ──────  ──────────────────────
                        Người dân       80      60       75,00      50                   83,33
                        Công chức       60      60      100,00      60                  100,00
                        Tổng           140     120       85,71     110                   91,67

                        Trọng số của câu trả lời: very-satisfied 100; satisfied 60; neutral 20; dissatisfied 0 (quy ước trong phần mềm của một tỉnh, không phải quy định chung)
                        no-opinion: không tính vào mẫu số
                        Các nhóm: theo trọng số của từng nhóm (citizens 0,7; officials 0,3)
                        Mẫu ít nhất: 30 (quy tắc kinh nghiệm, không phải quy định)

                        Câu hỏi  Nhóm       Có ý kiến  Không ý kiến  Được tính  Trung bình
                        ───────  ─────────  ─────────  ────────────  ─────────  ──────────
                        q1       Người dân         40            10         40       67,50
                        q1       Công chức         60             0         60       84,00
                        q1       tất cả           100            10        100       72,45
                        q2       Người dân         50             0         50       60,00
                        q2       Công chức         60             0         60        0,00
                        q2       tất cả           110             0        110       42,00
                        Chung    tất cả                                              57,23

                        Trung bình chung của các câu hỏi: 57,225
                        Điểm: 57,225/100 × 10 = 5,7225
                        Minh chứng: answers 0.7 {100: 20, 60: 10, 20: 5, 0: 5} + 0.3 {100: 48, 20: 12} + 0.7 {100: 0, 60: 50} + 0.3 {100: 0, 0: 60}
                        """);
        assertThat(result.toText(Language.EN)).isEqualTo("""
                        Khảo sát 2025 (given)

                        Group      Issued  Returned  Returned (%)  Valid  Valid of returned (%)
                        ─────────  ──────  ────────  ────────────  ─────  ─────────────────────
                        Người dân      80        60         75.00     50                  83.33
                        Công chức      60        60        100.00     60                 100.00
                        Total         140       120         85.71    110                  91.67

                        Weights of answers: very-satisfied 100; satisfied 60; neutral 20; dissatisfied 0 (a convention of one province's software, prescribed by no known decision)
                        no-opinion: left out of the denominator
                        Groups: weighted by group (citizens 0.7; officials 0.3)
                        Least sample: 30 (a rule of thumb, prescribed by nobody)

                        Question  Group      Answered  No opinion  Counted   Mean
                        ────────  ─────────  ────────  ──────────  ───────  ─────
                        q1        Người dân        40          10       40  67.50
                        q1        Công chức        60           0       60  84.00
                        q1        all             100          10      100  72.45
                        q2        Người dân        50           0       50  60.00
                        q2        Công chức        60           0       60   0.00
                        q2        all             110           0      110  42.00
                        Overall   all                                       57.23

                        Overall, the mean of the questions: 57.225
                        Points: 57.225/100 × 10 = 5.7225
                        Evidence: answers 0.7 {100: 20, 60: 10, 20: 5, 0: 5} + 0.3 {100: 48, 20: 12} + 0.7 {100: 0, 60: 50} + 0.3 {100: 0, 0: 60}
                        """);
        assertThat(result).hasToString("\n" + result.toText(Language.EN));
    }

    @Test
    void inMarkdownItSaysTheSame() {
        SurveyResult result = SurveyResponses.of("Xã *A*")
                .with(Status.ILLUSTRATIVE)
                .withAnswers("q1", "citizens", Map.of("yes", 40L, "no", 20L))
                .evaluate(SurveyMethod.of(Map.of("yes", Ratio.ONE), Grouping.POOLED)
                        .withNoOpinion("no", NoOpinion.COUNT_AS_ZERO)
                        .withLeastSample(60));

        assertThat(result.toMarkdown(Language.EN)).isEqualTo("""
                        ## Xã \\*A\\* (illustrative)

                        - Weights of answers: yes 1
                        - no: counted as 0
                        - Groups: pooled
                        - Least sample: 60

                        | Question | Group | Answered | No opinion | Counted | Mean |
                        | --- | --- | ---: | ---: | ---: | ---: |
                        | q1 | citizens | 40 | 20 | 60 | 0.67 |
                        | Overall | all |  |  |  | 0.67 |

                        - Overall, the mean of the questions: 0.666667
                        - Evidence: answers \\{1: 40, 0: 20\\}
                        """);
        assertThat(result.toMarkdown(Language.VI))
                .startsWith("## Xã \\*A\\* (minh họa)\n")
                .contains("\n- Trung bình chung của các câu hỏi: 0,666667\n- Minh chứng: ");
    }

    @Test
    void programsReadExactMeansAndKeys() {
        SurveyResult result = result(Grouping.POOLED, NoOpinion.LEAVE_OUT);

        assertThat(result.toTable().columns())
                .extracting(Column::key)
                .containsExactly("question", "group", "answered", "no_opinion", "counted", "mean", "status");
        assertThat(result.toTable().rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> String.valueOf(cell.value()))
                                .collect(Collectors.joining(","))))
                .containsExactly(
                        "q1,citizens,40,10,40,67.5,given",
                        "q1,officials,60,0,60,84,given",
                        "q1,all,100,10,100,77.4,given",
                        "q2,citizens,50,0,50,60,given",
                        "q2,officials,60,0,60,0,given",
                        // 300/11 to twelve decimals
                        "q2,all,110,0,110,27.272727272727,given",
                        // 5757/110
                        "overall,all,null,null,null,52.336363636364,given");
        assertThat(result.withPoints(Points.of(2)).toTable().rows())
                .extracting(row -> row.get(7).value())
                .containsExactly(null, null, null, null, null, null, new BigDecimal("1.046727"));
    }

    @Test
    void theEvidenceHasEveryAnswerThatCounts() {
        assertThat(result(Grouping.WEIGHTED, NoOpinion.COUNT_AS_ZERO).evidence())
                .hasToString(
                        "answers 0.7 {100: 20, 60: 10, 20: 5, 0: 15} + 0.3 {100: 48, 20: 12} + 0.7 {100: 0, 60: 50} + 0.3 {100: 0, 0: 60}");
        assertThat(result(Grouping.POOLED, NoOpinion.LEAVE_OUT).evidence())
                .isEqualTo(Evidence.parse("answers 1 {100: 68, 60: 10, 20: 17, 0: 5} + 1 {100: 0, 60: 50, 0: 60}"));
    }

    @Test
    void programsReadTheSampleWithWhatIsNotKnownAbsent() {
        SurveyResult result = SampleSurvey.responses()
                .withAnswers("q1", "deputies", Map.of("satisfied", 30L))
                .withGroup("deputies", "Đại biểu", SurveyForms.UNKNOWN)
                .evaluate(SampleSurvey.pooled(NoOpinion.LEAVE_OUT));

        assertThat(result.sampleTable().columns())
                .extracting(Column::key)
                .containsExactly("group", "issued", "returned", "return_percent", "valid", "valid_percent");
        assertThat(result.sampleTable().rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> String.valueOf(cell.value()))
                                .collect(Collectors.joining(","))))
                .containsExactly(
                        // 60/80, 50/60
                        "citizens,80,60,75,50,83.333333333333",
                        "officials,60,60,100,60,100",
                        "deputies,null,null,null,null,null",
                        "all,null,null,null,null,null");
    }
}
