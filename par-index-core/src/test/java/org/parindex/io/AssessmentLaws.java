package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.score.Scorer;
import org.parindex.testkit.ParIndexArbitraries;

class AssessmentLaws {

    record Round(Framework framework, List<Assessment> assessments) {}

    @Provide
    Arbitrary<Round> rounds() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework ->
                        ParIndexArbitraries.rounds(framework, 3).map(assessments -> new Round(framework, assessments)));
    }

    @Property(tries = 30)
    void jsonIsReadAsItWasWritten(@ForAll("rounds") Round round) {
        byte[] written = AssessmentJson.write(round.assessments()).getBytes(StandardCharsets.UTF_8);
        assertThat(AssessmentJson.read("a.json", written, Scorer.of(round.framework())))
                .isEqualTo(round.assessments());
    }

    @Property(tries = 30)
    void csvIsReadAsItWasWritten(@ForAll("rounds") Round round) {
        List<Assessment> withRows = round.assessments().stream()
                .filter(one -> !one.evidence().isEmpty() || !one.surveyHeld())
                .toList();
        if (!withRows.isEmpty()) {
            byte[] written = AssessmentCsv.write(withRows).getBytes(StandardCharsets.UTF_8);
            assertThat(AssessmentCsv.read("a.csv", written, Scorer.of(round.framework())))
                    .isEqualTo(withRows);
        }
    }

    /** A spreadsheet takes a field that begins so for a formula. */
    @Property(tries = 30)
    void noEvidenceBeginsAFormula(@ForAll("rounds") Round round) {
        assertThat(round.assessments())
                .flatMap(one -> one.evidence().values())
                .allSatisfy(evidence -> assertThat(evidence.toString()).doesNotMatch("(?s)[=+@-].*|[0-9]+/[0-9]+"));
    }
}
