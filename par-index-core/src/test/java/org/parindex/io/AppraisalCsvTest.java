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
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.score.AllRules;
import org.parindex.score.Appraisals;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

class AppraisalCsvTest {

    private static final Appraisal APPRAISED = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
            .with("2.1", Finding.points("0.5", "Chưa có danh sách"))
            .with("4.1", Finding.of("91.17%", ""))
            .withOthers(Finding.accepted());
    private static final Appraisal JUSTIFIED = Appraisal.of("Nậm Nhùn", 2023, Stage.AFTER_JUSTIFICATION)
            .with("2.1", Finding.of("37 of 45", "Đã bổ sung, ngày 3/1"));

    private static List<Appraisal> read(String text) {
        return AppraisalCsv.read("b.csv", text.getBytes(StandardCharsets.UTF_8)).all();
    }

    @Test
    void oneFileHasSeveralUnitsAndBothStages() {
        assertThat(read("""
                year,unit,stage,criterion,finding,reason
                2023,Nậm Nhùn,appraised,2.1,points 0.5,Chưa có danh sách
                2023,Mường Tè,appraised,others,pending: chờ kiểm tra
                2023,NẬM NHÙN,after-justification,2.1,37 of 45,"Đã bổ sung, ngày 3/1"
                2023,Nậm Nhùn,appraised,4.1,91.17%
                2023,Nậm Nhùn,Appraised,Others,accepted,
                """))
                .containsExactly(
                        APPRAISED,
                        JUSTIFIED,
                        Appraisal.of("Mường Tè", 2023, Stage.APPRAISED)
                                .withOthers(Finding.of("pending: chờ kiểm tra", "")));
    }

    @Test
    void appraisalsAreReadAsTheyWereWritten() {
        String written = AppraisalCsv.write(List.of(APPRAISED, JUSTIFIED));

        assertThat(written).isEqualTo("""
                year,unit,stage,criterion,finding,reason
                2023,Nậm Nhùn,appraised,2.1,points 0.5,Chưa có danh sách
                2023,Nậm Nhùn,appraised,4.1,91.17%,
                2023,Nậm Nhùn,appraised,others,accepted,
                2023,Nậm Nhùn,after-justification,2.1,37 of 45,"Đã bổ sung, ngày 3/1"
                """);
        assertThat(read(written)).containsExactly(APPRAISED, JUSTIFIED);
    }

    @Test
    void theKindOfAUnitOutsideAnyCatalogueIsWritten() {
        AdministrativeUnit ward = AdministrativeUnit.of("free", "đoàn kết", "Đoàn Kết", UnitKind.WARD);
        Appraisal appraisal = Appraisal.of(ward, 2023, Stage.APPRAISED).withOthers(Finding.accepted());

        String written = AppraisalCsv.write(List.of(appraisal));

        assertThat(written).isEqualTo("""
                year,unit,stage,criterion,finding,reason,kind
                2023,Đoàn Kết,appraised,others,accepted,,ward
                """);
        assertThat(read(written)).containsExactly(appraisal);
    }

    @Test
    void decimalCommasAreReadInFindingsAndLeftInReasons() {
        assertThat(read("""
                year;unit;stage;criterion;finding;reason
                2023;Nậm Nhùn;appraised;2.1;points 0,5;0,5 điểm, không phải 1.5
                2023;Nậm Nhùn;appraised;4.1;pending: chờ 2,5 tháng
                """))
                .containsExactly(Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                        .with("2.1", Finding.points("0.5", "0,5 điểm, không phải 1.5"))
                        .with("4.1", Finding.of("pending: chờ 2,5 tháng", "")));
    }

    @Test
    void unitsOfACatalogueAreFoundByNameOrCode(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), """
                year,unit,stage,criterion,finding
                2023,ha noi,appraised,1.1,points 0.5
                2023,1,appraised,others,accepted
                """);

        List<Appraisal> read = AppraisalCsv.read(file, ParIndex.provinces()).all();

        assertThat(read).hasSize(1);
        assertThat(read.get(0).unit().name().vi()).isEqualTo("Hà Nội");
        assertThat(ParIndex.readAppraisals(file, ParIndex.provinces()).all()).isEqualTo(read);
        assertThat(AppraisalCsv.write(read)).contains("\n2023,01,appraised,1.1,points 0.5,\n");
    }

    @Test
    void refusesWhatARowCannotSay() {
        assertThatThrownBy(() -> AppraisalCsv.write(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be at least one appraisal to be written");
        assertThatThrownBy(() -> AppraisalCsv.write(List.of(Appraisal.of("An", 2023, Stage.APPRAISED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An appraisal must have a finding to be written as rows:"
                        + " An 2023, appraised, findings on 0 criteria");
        assertThatThrownBy(() -> AppraisalCsv.write(List.of(APPRAISED, APPRAISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A unit must come once at a stage in a document: Nậm Nhùn 2023, appraised");
        assertThatThrownBy(() -> AppraisalCsv.write(List.of(
                        APPRAISED,
                        Appraisal.of("Nậm Nhùn", 2024, Stage.AFTER_JUSTIFICATION)
                                .withOthers(Finding.accepted()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A unit must have one year in a document: Nậm Nhùn 2024");
    }

    @Test
    void whatDoesNotFitAFindingOnAllOthersStandsAtItsRow() {
        Scorecard self = Scorer.of(AllRules.lenient())
                .selfAssess(Assessment.of("Nậm Nhùn", 2023).with("2.1", "37 of 45"));
        Appraisals read = AppraisalCsv.read("b.csv", """
                year,unit,stage,criterion,finding
                2023,Nậm Nhùn,appraised,2.1,accepted
                2023,Nậm Nhùn,appraised,others,points 1000
                """.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read.appraise(Scoreboard.of(List.of(self)), Stage.APPRAISED))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .isNotEmpty()
                                .allSatisfy(problem ->
                                        assertThat(problem.position().line()).isEqualTo(3)));
    }
}
