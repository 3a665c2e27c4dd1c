package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.policy.MissingPolicy;
import org.parindex.score.Scorer;
import org.parindex.testkit.ParIndexArbitraries;
import org.parindex.unit.AdministrativeUnit;

/** What is written of assessments is read back as the same, by any framework, in any layout. */
class AssessmentDocumentLaws {

    /** A round that a framework can score. */
    record Round(Framework framework, List<Assessment> assessments) {

        Scorer scorer() {
            return Scorer.of(framework);
        }
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Combinators.combine(
                        ParIndexArbitraries.frameworks(), Arbitraries.integers().between(1, 3))
                .flatAs((framework, units) ->
                        ParIndexArbitraries.rounds(framework, units).map(round -> new Round(framework, round)));
    }

    @Property(tries = 60)
    void jsonIsReadBackAsTheSame(@ForAll("rounds") Round round, @ForAll Random random) {
        String document = AssessmentJson.write(round.assessments());

        assertThat(json(document, round.scorer())).isEqualTo(round.assessments());
        assertThat(json(Reordered.json(document, random), round.scorer())).isEqualTo(round.assessments());
        assertThat(AssessmentJson.write(json(document, round.scorer()))).isEqualTo(document);
    }

    @Property(tries = 60)
    void csvIsReadBackAsTheSame(@ForAll("rounds") Round round, @ForAll Random random) {
        String document = AssessmentCsv.write(round.assessments());

        assertThat(csv(document, round.scorer())).isEqualTo(round.assessments());
        assertThat(csv(Reordered.csv(document, random), round.scorer())).isEqualTo(round.assessments());
        assertThat(AssessmentCsv.write(csv(document, round.scorer()))).isEqualTo(document);
    }

    @Property(tries = 40)
    void bothFormatsSayTheSameAndScoreTheSame(@ForAll("rounds") Round round) {
        List<Assessment> viaCsv = csv(AssessmentCsv.write(round.assessments()), round.scorer());
        List<Assessment> viaBoth = json(AssessmentJson.write(viaCsv), round.scorer());

        assertThat(round.scorer().scoreAll(viaBoth).toString())
                .isEqualTo(round.scorer().scoreAll(round.assessments()).toString());
    }

    @Property(tries = 40)
    void provincesAreReadBackAsTheSame(@ForAll("rounds") Round round, @ForAll Random random) {
        Assessment first = round.assessments().get(0);
        List<AdministrativeUnit> units =
                ParIndex.provinces().forIndexYear(first.indexYear()).all();
        AdministrativeUnit unit = units.get(random.nextInt(units.size()));
        Assessment assessment = new Assessment(unit, first.indexYear(), first.evidence(), first.surveyHeld());
        // Leaves that the kind of the first unit left out are missing for a province.
        Scorer scorer = round.scorer().with(MissingPolicy.ZERO);
        if (!scorer.check(assessment).isEmpty()) {
            return;
        }

        assertThat(AssessmentJson.read(
                        "a.json", bytes(AssessmentJson.write(List.of(assessment))), scorer, ParIndex.provinces()))
                .containsExactly(assessment);
        assertThat(AssessmentCsv.read(
                        "a.csv", bytes(AssessmentCsv.write(List.of(assessment))), scorer, ParIndex.provinces()))
                .containsExactly(assessment);
    }

    private static List<Assessment> json(String document, Scorer scorer) {
        return AssessmentJson.read("a.json", bytes(document), scorer);
    }

    private static List<Assessment> csv(String document, Scorer scorer) {
        return AssessmentCsv.read("a.csv", bytes(document), scorer);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
