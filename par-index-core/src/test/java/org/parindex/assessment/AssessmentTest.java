package org.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.provenance.DocumentReference;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

class AssessmentTest {

    private static final CriterionId PLAN = CriterionId.parse("1.1");

    @Test
    void beginsWithoutEvidenceAndWithASurvey() {
        Assessment empty = Assessment.of("Nậm Nhùn", 2023);

        assertThat(empty.unit()).isEqualTo(AdministrativeUnit.named("Nậm Nhùn"));
        assertThat(empty.indexYear()).isEqualTo(2023);
        assertThat(empty.evidence()).isEmpty();
        assertThat(empty.surveyHeld()).isTrue();
        assertThat(empty.of(PLAN)).isEmpty();
    }

    @Test
    void isOfAUnitOfACatalogueToo() {
        AdministrativeUnit department = AdministrativeUnit.of("x", "7", "Sở Nội vụ", UnitKind.DEPARTMENT);

        assertThat(Assessment.of(department, 2023).unit()).isSameAs(department);
    }

    @Test
    void takesEvidenceAsTextAsAValueAndManyAtOnce() {
        Assessment one = Assessment.of("Nậm Nhùn", 2023).with("1.1", "37 of 45");

        assertThat(one.of(PLAN)).contains(Evidence.share(37, 45));
        assertThat(one).isEqualTo(Assessment.of("Nậm Nhùn", 2023).with("1.1", Evidence.share(37, 45)));
        assertThat(one).isEqualTo(Assessment.of("Nậm Nhùn", 2023).with(Map.of(PLAN, Evidence.share(37, 45))));
    }

    @Test
    void theLaterEvidenceCountsAndTheFirstAssessmentStays() {
        Assessment first = Assessment.of("Nậm Nhùn", 2023).with("1.1", "no");
        Assessment second = first.with("1.1", "yes");

        assertThat(second.of(PLAN)).contains(Evidence.level("yes"));
        assertThat(first.of(PLAN)).contains(Evidence.level("no"));
    }

    @Test
    void keepsTheOrderOfTheCriteria() {
        assertThat(Assessment.of("x", 2023)
                        .with("P1", "0")
                        .with("3.10", "0")
                        .with("3.9", "0")
                        .with("B1", "0")
                        .evidence()
                        .keySet())
                .hasToString("[3.9, 3.10, B1, P1]");
    }

    @Test
    void copiesItsEvidence() {
        TreeMap<CriterionId, Evidence> evidence = new TreeMap<>(Map.of(PLAN, Evidence.level("yes")));
        Assessment assessment = new Assessment(AdministrativeUnit.named("x"), 2023, evidence, true);
        evidence.clear();

        assertThat(assessment.of(PLAN)).contains(Evidence.level("yes"));
        assertThatThrownBy(() -> assessment.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withoutSurveyKeepsTheEvidence() {
        Assessment assessment =
                Assessment.of("Nậm Nhùn", 2023).with("1.1", "yes").withoutSurvey();

        assertThat(assessment.surveyHeld()).isFalse();
        assertThat(assessment.with("1.2", "no").surveyHeld()).isFalse();
        assertThat(assessment.of(PLAN)).contains(Evidence.level("yes"));
    }

    @Test
    void refusesWhatIsNoNumberOfACriterionAndNoEvidence() {
        Assessment assessment = Assessment.of("Nậm Nhùn", 2023);

        assertThatThrownBy(() -> assessment.with("1,1", "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of a criterion must look like 3, 3.2, 3.2.1, B1 or P1: \"1,1\"");
        assertThatThrownBy(() -> assessment.with("1.1", "3-Apr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be a date");
    }

    @Test
    void saysHowMuchEvidenceThereIs() {
        Assessment assessment =
                Assessment.of("Nậm Nhùn", 2023).with("1.1", "yes").with("1.2", "no");

        assertThat(assessment).hasToString("Nậm Nhùn 2023, evidence for 2 criteria");
        assertThat(assessment.withoutSurvey()).hasToString("Nậm Nhùn 2023, evidence for 2 criteria, no survey");
    }

    private static final DocumentReference REPORT = DocumentReference.parse("12/BC-UBND: Báo cáo");

    @Test
    void documentsProveTheEvidenceThatTheyCameWith() {
        Assessment proved = Assessment.of("An", 2023).with("1.1", Evidence.level("yes"), REPORT);

        assertThat(proved.documentsOf(CriterionId.parse("1.1"))).containsExactly(REPORT);
        assertThat(proved.documentsOf(CriterionId.parse("1.2"))).isEmpty();
        assertThat(proved.withoutSurvey().documents()).isEqualTo(proved.documents());
        assertThat(proved.with("1.2", "3").documents()).isEqualTo(proved.documents());
        assertThat(proved.with("1.1", "no").documents()).isEmpty();
        assertThat(proved.with("1.1", Evidence.level("yes")).documents()).isEmpty();
    }

    @Test
    void refusesDocumentsWithoutEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assessment(
                        AdministrativeUnit.named("An"),
                        2023,
                        new TreeMap<>(),
                        true,
                        new TreeMap<>(Map.of(CriterionId.parse("1.1"), List.of(REPORT)))))
                .withMessage("There must be evidence that documents prove: 1.1");
    }
}
