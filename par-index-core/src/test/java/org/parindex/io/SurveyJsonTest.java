package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyForms;
import org.parindex.survey.SurveyMethod;

class SurveyJsonTest {

    private static final String DOCUMENT = """
            {
              "format": "par-index-survey/1",
              "title": "Khảo sát 2025",
              "status": "press",
              "groups": {
                "citizens": {
                  "name": "Người dân",
                  "issued": 400,
                  "valid": 385
                },
                "officials": {
                  "name": "Cán bộ, công chức"
                }
              },
              "questions": {
                "q1": "Thái độ?"
              },
              "answers": {
                "q1": {
                  "citizens": {
                    "good": 300,
                    "none": 85
                  },
                  "officials": {
                    "good": 20,
                    "bad": 20
                  }
                }
              },
              "method": {
                "weights": {
                  "good": "100",
                  "bad": "1/3"
                },
                "noOpinion": {
                  "none": "count-as-zero"
                },
                "grouping": "weighted",
                "groupWeights": {
                  "citizens": "0.7",
                  "officials": "0.3"
                },
                "leastSample": 40
              }
            }
            """;

    @Test
    void readsEveryKey(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), DOCUMENT);

        assertThat(SurveyJson.read(file)).isEqualTo(SurveyCsvTest.SURVEY);
    }

    @Test
    void writesEveryKey() {
        assertThat(SurveyJson.write(SurveyCsvTest.SURVEY)).isEqualTo(DOCUMENT);
    }

    @Test
    void takesWhatIsNotSaidAsUnknownOrDefault() {
        Survey survey = SurveyJson.read("s.json", """
                {"format": "par-index-survey/1", "title": "K", "answers": {"q1": {"citizens": {"satisfied": 30}}},
                 "method": {"scale": "100-60-20-0", "grouping": "pooled"}}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(survey.responses().status()).isEqualTo(Status.GIVEN);
        assertThat(survey.responses().forms()).isEqualTo(SurveyForms.UNKNOWN);
        assertThat(survey.method().leastSample()).isEqualTo(SurveyMethod.LEAST_SAMPLE);
        assertThat(survey.evaluate().overall()).isEqualTo(Ratio.of(60));
    }
}
