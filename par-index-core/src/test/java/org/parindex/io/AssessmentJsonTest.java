package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.provenance.DocumentReference;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.score.Scorer;
import org.parindex.unit.UnitKind;

class AssessmentJsonTest {

    private static final Scorer LENIENT = Scorer.of(AllRules.lenient());

    @Test
    void twoUnitsAreReadAsTheyWereWritten() {
        List<Assessment> two = List.of(AllRules.full(), AllRules.lacking());
        String written = AssessmentJson.write(two);
        assertThat(written).isEqualTo(Golden.text(getClass(), "assessments.json"));
        assertThat(AssessmentJson.read("a.json", bytes(written), LENIENT)).isEqualTo(two);
    }

    @Test
    void aFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), AssessmentJson.write(List.of(AllRules.full())));
        assertThat(AssessmentJson.read(file, Scorer.of(AllRules.strict()))).containsExactly(AllRules.full());
    }

    @Test
    void unitsOfACatalogueAreFoundByNameAndWrittenByCode() {
        String text = """
                {"format": "par-index-assessment/1", "indexYear": 2023, "assessments": [
                  {"unit": "lao cai", "kind": "tỉnh", "evidence": {"1.1": "late"}},
                  {"unit": "Hà Nội", "evidence": {}}]}
                """;
        List<Assessment> read = AssessmentJson.read("a.json", bytes(text), LENIENT, ParIndex.provinces());
        assertThat(read).extracting(one -> one.unit().name().vi()).containsExactly("Lào Cai", "Hà Nội");
        assertThat(read.get(0).unit().kind()).isEqualTo(UnitKind.PROVINCE);
        String written = AssessmentJson.write(read);
        assertThat(written).contains("\"unit\": \"10\"", "\"unit\": \"01\"");
        assertThat(AssessmentJson.read("a.json", bytes(written), LENIENT, ParIndex.provinces()))
                .isEqualTo(read);
    }

    @Test
    void aProblemKnowsItsPartOfTheDocument() {
        String text = """
                {"format": "par-index-assessment/1", "indexYear": 2023, "assessments": [
                  {"unit": "Nậm Nhùn", "evidence": {"1.1": "soon", "9": "yes"}}]}
                """;
        assertThatThrownBy(() -> AssessmentJson.read("a.json", bytes(text), LENIENT))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::position)
                                .extracting(Object::toString, position -> position.pointer())
                                .containsExactly(
                                        tuple("a.json:2:44", "/assessments/0/evidence/1.1"),
                                        tuple("a.json:2:52", "/assessments/0/evidence/9")));
    }

    @Test
    void whatIsWrittenMustBeOneRound() {
        assertThatThrownBy(() -> AssessmentJson.write(List.of()))
                .hasMessage("There must be at least one assessment to be written");
        Assessment one = Assessment.of("Nậm Nhùn", 2023);
        assertThatThrownBy(() -> AssessmentJson.write(List.of(one, one)))
                .hasMessage("A unit must come once in a document: Nậm Nhùn 2023");
        assertThatThrownBy(() -> AssessmentJson.write(List.of(one, Assessment.of("Mường Tè", 2024))))
                .hasMessage(
                        "The assessments of a JSON document must be of one year: 2023, 2024; write a document for each"
                                + " year, or CSV");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void documentsStandBesideTheEvidence() {
        Assessment proved = Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "late")
                .with(
                        "2.1",
                        Evidence.parse("37 of 45"),
                        DocumentReference.parse("12/BC-UBND (2023-12-15): Báo cáo [sha256:" + "0a".repeat(32) + "]"));

        String written = AssessmentJson.write(List.of(proved));

        assertThat(written.replaceAll("\\s+", " "))
                .contains(
                        "\"1.1\": \"late\", \"2.1\": { \"evidence\": \"37 of 45\", \"documents\": [ { \"title\": \"Báo cáo\","
                                + " \"number\": \"12/BC-UBND\", \"date\": \"2023-12-15\", \"digest\": \"sha256:"
                                + "0a".repeat(32) + "\" } ] }");
        assertThat(AssessmentJson.read(
                        "a.json", written.getBytes(StandardCharsets.UTF_8), Scorer.of(AllRules.lenient())))
                .containsExactly(proved);
    }
}
