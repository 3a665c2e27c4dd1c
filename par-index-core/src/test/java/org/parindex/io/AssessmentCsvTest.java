package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.parindex.provenance.DocumentReference;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.score.Scorer;

class AssessmentCsvTest {

    private static final Scorer LENIENT = Scorer.of(AllRules.lenient());

    @Test
    void oneUnitAndItsEvidence() {
        assertThat(read("""
                year,unit,criterion,evidence
                2023,Nậm Nhùn,2.1,37 of 45
                """)).containsExactly(Assessment.of("Nậm Nhùn", 2023).with("2.1", "37 of 45"));
    }

    @Test
    void twoUnitsAreReadAsTheyWereWritten() {
        List<Assessment> two = List.of(AllRules.full(), AllRules.lacking());
        String written = AssessmentCsv.write(two);
        assertThat(written).isEqualTo(Golden.text(getClass(), "assessments.csv"));
        assertThat(read(written)).isEqualTo(two);
    }

    @Test
    void rowsOfSeveralUnitsMayBeMixed() {
        assertThat(read("""
                year,unit,criterion,evidence
                2023,Nậm Nhùn,1.1,late
                2023,Mường Tè,survey,not held
                2023,NẬM NHÙN,1.2,{plan}
                2023,Mường Tè,1.1,no
                """))
                .containsExactly(
                        Assessment.of("Nậm Nhùn", 2023).with("1.1", "late").with("1.2", "{plan}"),
                        Assessment.of("Mường Tè", 2023).withoutSurvey().with("1.1", "no"));
    }

    @Test
    void decimalCommasInAFileWithSemicolons() {
        assertThat(read("""
                year;unit;criterion;evidence
                2023;Nậm Nhùn;4.1;91,17%
                2023;Nậm Nhùn;2.4;{minor: 2, serious: 0}
                2023;Nậm Nhùn;3.1;"gate yes; 7,5 of 10"
                2023;Nậm Nhùn;1.1;missing: cách 3,5 km, 2.5 giờ
                """))
                .containsExactly(Assessment.of("Nậm Nhùn", 2023)
                        .with("4.1", "91.17%")
                        .with("2.4", "{minor: 2, serious: 0}")
                        .with("3.1", "gate yes; 7.5 of 10")
                        .with("1.1", "missing: cách 3,5 km, 2.5 giờ"));
    }

    @Test
    void aFileOfUnitsOfACatalogue(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                year,unit,criterion,evidence
                2023,ha noi,1.1,late
                2023,1,1.2,{}
                """);
        List<Assessment> read = AssessmentCsv.read(file, LENIENT, ParIndex.provinces());
        assertThat(read).hasSize(1);
        assertThat(read.get(0).unit().name().vi()).isEqualTo("Hà Nội");
        assertThat(read.get(0).evidence()).hasSize(2);
        String written = AssessmentCsv.write(read);
        assertThat(AssessmentCsv.read("a.csv", bytes(written), LENIENT, ParIndex.provinces()))
                .isEqualTo(read);
    }

    @Test
    void whatIsWrittenMustHaveRows() {
        Assessment one = Assessment.of("Nậm Nhùn", 2023);
        assertThatThrownBy(() -> AssessmentCsv.write(List.of(one)))
                .hasMessage("An assessment must have evidence to be written as rows: Nậm Nhùn 2023");
        assertThat(read(AssessmentCsv.write(List.of(one.withoutSurvey())))).containsExactly(one.withoutSurvey());
    }

    private static List<Assessment> read(String text) {
        return AssessmentCsv.read("a.csv", bytes(text), LENIENT);
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
                        DocumentReference.parse("12/BC-UBND (2023-12-15): Báo cáo, quý 1"),
                        DocumentReference.parse("Danh sách"));

        String written = AssessmentCsv.write(List.of(proved));

        assertThat(written).isEqualTo("""
                year,unit,criterion,evidence,documents
                2023,Nậm Nhùn,1.1,late,
                2023,Nậm Nhùn,2.1,37 of 45,"12/BC-UBND (2023-12-15): Báo cáo, quý 1 | Danh sách"
                """);
        assertThat(read(written)).containsExactly(proved);
    }
}
