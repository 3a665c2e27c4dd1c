package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;
import org.parindex.survey.Grouping;
import org.parindex.survey.NoOpinion;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyForms;
import org.parindex.survey.SurveyMethod;
import org.parindex.survey.SurveyResponses;

class SurveyCsvTest {

    private static final String DOCUMENT = """
            row,group,question,answer,value
            title,,,,Khảo sát 2025
            status,,,,press
            name,citizens,,,Người dân
            name,officials,,,"Cán bộ, công chức"
            name,,q1,,Thái độ?
            forms,citizens,,issued,400
            forms,citizens,,valid,385
            answers,citizens,q1,good,300
            answers,citizens,q1,none,85
            answers,officials,q1,good,20
            answers,officials,q1,bad,20
            weight,,,good,100
            weight,,,bad,1/3
            no-opinion,,,none,count-as-zero
            groups,,,,weighted
            group-weight,citizens,,,0.7
            group-weight,officials,,,0.3
            least-sample,,,,40
            """;

    static final Survey SURVEY = new Survey(
            SurveyResponses.of("Khảo sát 2025")
                    .with(Status.PRESS)
                    .withGroup(
                            "citizens",
                            "Người dân",
                            new SurveyForms(OptionalLong.of(400), OptionalLong.empty(), OptionalLong.of(385)))
                    .withGroup("officials", "Cán bộ, công chức", SurveyForms.UNKNOWN)
                    .withQuestion("q1", "Thái độ?")
                    .withAnswers("q1", "citizens", Map.of("good", 300L, "none", 85L))
                    .withAnswers("q1", "officials", Map.of("good", 20L))
                    .withAnswers("q1", "officials", Map.of("bad", 20L)),
            SurveyMethod.of(weights(), Grouping.WEIGHTED)
                    .withNoOpinion("none", NoOpinion.COUNT_AS_ZERO)
                    .withGroupWeight("citizens", Ratio.parse("0.7"))
                    .withGroupWeight("officials", Ratio.parse("0.3"))
                    .withLeastSample(40));

    private static Map<String, Ratio> weights() {
        Map<String, Ratio> weights = new LinkedHashMap<>();
        weights.put("good", Ratio.of(100));
        weights.put("bad", Ratio.of(1, 3));
        return weights;
    }

    private static Survey read(String document) {
        return SurveyCsv.read("s.csv", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryKindOfRow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.csv"), DOCUMENT);

        assertThat(SurveyCsv.read(file)).isEqualTo(SURVEY);
    }

    @Test
    void writesOneRowAFigure() {
        assertThat(SurveyCsv.write(SURVEY)).isEqualTo(DOCUMENT);
    }

    @Test
    void readsWhatAVietnameseExcelSaves() {
        String semicolons = DOCUMENT.replace("\"Cán bộ, công chức\"", "Cán bộ{ công chức")
                .replace(',', ';')
                .replace('{', ',')
                .replace("0.", "0,");

        assertThat(read("\uFEFF" + semicolons.replace("\n", "\r\n"))).isEqualTo(SURVEY);
    }

    @Test
    void takesWhatIsNotSaidAsUnknownOrDefault() {
        Survey survey = read("""
                row,group,question,answer,value
                title,,,,K
                answers,citizens,q1,satisfied,30.0
                scale,,,,100-60-20-0
                groups,,,,pooled
                """);

        assertThat(survey.responses().status()).isEqualTo(Status.GIVEN);
        assertThat(survey.responses().forms()).isEqualTo(SurveyForms.UNKNOWN);
        assertThat(survey.method().leastSample()).isEqualTo(SurveyMethod.LEAST_SAMPLE);
        assertThat(survey.evaluate().overall()).isEqualTo(Ratio.of(60));
    }

    @Test
    void refusesToWriteWhatWouldBeReadAsAnother() {
        SurveyResponses answered = SurveyResponses.of(" K ").withAnswers("q1", "citizens", Map.of("good", 40L));

        assertThatThrownBy(() -> SurveyCsv.write(
                        new Survey(answered, SurveyMethod.of(Map.of("good", Ratio.ONE), Grouping.POOLED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A survey must have nothing that a document cannot say:  K , a name or a number would be read as another");
        assertThatThrownBy(() -> SurveyJson.write(new Survey(
                        answered, SurveyMethod.of(Map.of("good", Ratio.parse("0.1234567890123")), Grouping.POOLED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A survey must have nothing that a document cannot say:  K , The value of /method/weights/good must be"
                                + " a number such as \"90\" or \"4.5\": 0.1234567890123");
    }
}
