package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.survey.SomeSurveys;
import org.parindex.survey.Survey;

/** What is written of a survey is read back as the same, in any layout. */
class SurveyDocumentLaws {

    @Provide
    Arbitrary<Survey> surveys() {
        return SomeSurveys.any();
    }

    @Property(tries = 100)
    void csvIsReadBackAsTheSame(@ForAll("surveys") Survey survey, @ForAll Random random) {
        String document = SurveyCsv.write(survey);

        assertThat(csv(document)).isEqualTo(survey);
        assertThat(csv(Reordered.csv(document, random))).isEqualTo(survey);
        assertThat(SurveyCsv.write(csv(document))).isEqualTo(document);
    }

    @Property(tries = 100)
    void jsonIsReadBackAsTheSame(@ForAll("surveys") Survey survey, @ForAll Random random) {
        String document = SurveyJson.write(survey);

        assertThat(json(document)).isEqualTo(survey);
        assertThat(json(Reordered.json(document, random))).isEqualTo(survey);
        assertThat(SurveyJson.write(json(document))).isEqualTo(document);
    }

    @Property(tries = 60)
    void bothFormatsSayTheSame(@ForAll("surveys") Survey survey) {
        Survey viaBoth = json(SurveyJson.write(csv(SurveyCsv.write(survey))));

        assertThat(viaBoth.evaluate().toTable()).isEqualTo(survey.evaluate().toTable());
        assertThat(viaBoth.evaluate().toString()).isEqualTo(survey.evaluate().toString());
    }

    private static Survey csv(String document) {
        return SurveyCsv.read("s.csv", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Survey json(String document) {
        return SurveyJson.read("s.json", document.getBytes(StandardCharsets.UTF_8));
    }
}
