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
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

class AppraisalJsonTest {

    private static final Appraisal FIRST = Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
            .with("2.1", Finding.points("0.5", "Chưa có danh sách"))
            .with("4.1", Finding.of("91.17%", ""))
            .withOthers(Finding.accepted());
    private static final Appraisal SECOND = Appraisal.of(
                    AdministrativeUnit.of("free", "đoàn kết", "Đoàn Kết", UnitKind.WARD), 2023, Stage.APPRAISED)
            .withOthers(Finding.pending("chờ kiểm tra"));

    private static List<Appraisal> read(String text) {
        return AppraisalJson.read("b.json", text.getBytes(StandardCharsets.UTF_8))
                .all();
    }

    @Test
    void appraisalsAreReadAsTheyWereWritten() {
        String written = AppraisalJson.write(List.of(FIRST, SECOND));

        assertThat(written).isEqualTo("""
                {
                  "format": "par-index-appraisal/1",
                  "indexYear": 2023,
                  "stage": "appraised",
                  "appraisals": [
                    {
                      "unit": "Nậm Nhùn",
                      "others": "accepted",
                      "findings": {
                        "2.1": {
                          "finding": "points 0.5",
                          "reason": "Chưa có danh sách"
                        },
                        "4.1": "91.17%"
                      }
                    },
                    {
                      "unit": "Đoàn Kết",
                      "kind": "ward",
                      "others": {
                        "finding": "pending",
                        "reason": "chờ kiểm tra"
                      },
                      "findings": { }
                    }
                  ]
                }
                """);
        assertThat(read(written)).containsExactly(FIRST, SECOND);
    }

    @Test
    void findingsOrTheOneOnAllOthersMayBeLeftOut() {
        assertThat(read("""
                {"format": "par-index-appraisal/1", "indexYear": 2023, "stage": "after-justification",
                 "appraisals": [{"unit": "An", "others": "accepted"}, {"unit": "Bình", "findings": {"1.1": "late"}}]}
                """))
                .containsExactly(
                        Appraisal.of("An", 2023, Stage.AFTER_JUSTIFICATION).withOthers(Finding.accepted()),
                        Appraisal.of("Bình", 2023, Stage.AFTER_JUSTIFICATION).with("1.1", Finding.of("late", "")));
    }

    @Test
    void unitsOfACatalogueAreFoundByNameOrCode(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.json"), """
                {"format": "par-index-appraisal/1", "indexYear": 2023, "stage": "appraised",
                 "appraisals": [{"unit": "ha noi", "others": "accepted"}]}
                """);

        List<Appraisal> read =
                ParIndex.readAppraisals(file, ParIndex.provinces()).all();

        assertThat(read).hasSize(1);
        assertThat(read.get(0).unit().name().vi()).isEqualTo("Hà Nội");
        assertThat(AppraisalJson.read(file, ParIndex.provinces()).all()).isEqualTo(read);
        assertThat(ParIndex.readAppraisals(file).all().get(0).unit().name().vi())
                .isEqualTo("ha noi");
    }

    @Test
    void refusesWhatOneDocumentCannotSay() {
        assertThatThrownBy(
                        () -> AppraisalJson.write(List.of(FIRST, Appraisal.of("An", 2023, Stage.AFTER_JUSTIFICATION))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The appraisals of a JSON document must be of one year and stage: ")
                .hasMessageEndingWith("; write a document for each, or CSV");
        assertThatThrownBy(() -> AppraisalJson.write(List.of(FIRST, FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A unit must come once at a stage");
    }
}
