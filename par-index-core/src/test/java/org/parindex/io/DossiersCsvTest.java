package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.dossier.DossierReport;
import org.parindex.unit.UnitKind;

class DossiersCsvTest {

    private static List<DossierReport> read(String text) {
        return DossiersCsv.read("d.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOneReportARow() {
        List<DossierReport> reports = read("""
                place,kind,from,to,received,online,full
                Lai Châu / Nậm Nhùn,huyện,2023-01-01,2023-09-15,3846,,103
                Lai Châu,,2023-01-01,2023-09-30,trên 39000,more than 20000,
                """);

        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).place().kind()).contains(UnitKind.DISTRICT);
        assertThat(reports.get(0).counts()).hasToString("dossiers {received: 3846}");
        assertThat(reports.get(0).procedures())
                .hasValueSatisfying(catalogue -> assertThat(catalogue).hasToString("procedures {full: 103}"));
        assertThat(reports.get(1).place().kind()).isEmpty();
        assertThat(reports.get(1).counts())
                .hasToString("dossiers {received: more than 39000, online: more than 20000}");
        assertThat(reports.get(1).procedures()).isEmpty();
    }

    @Test
    void readsSemicolonsAndColumnsInAnyOrder() {
        assertThat(read("open;to;from;place\n5;2023-09-15;2023-01-01;Lai Châu\n"))
                .isEqualTo(read("place,from,to,open\nLai Châu,2023-01-01,2023-09-15,5\n"));
    }

    @Test
    void sumsThatFailAreNoProblemOfTheDocument() {
        assertThat(read("place,from,to,received,carried-over,in-period\nA,2023-01-01,2023-12-31,5,1,5\n")
                        .get(0)
                        .faults())
                .hasSize(1);
    }

    @Test
    void writesTheColumnsThatItNeeds() {
        String text = """
                place,from,to,received,full
                Lai Châu,2023-01-01,2023-06-30,at most 7,
                Lai Châu,2023-07-01,2023-12-31,,3
                """;

        assertThat(DossiersCsv.write(read(text))).isEqualTo(text);
    }

    @Test
    void writesTheExampleAsItIsBundled(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("d.csv"), DossiersCsv.write(ParIndex.exampleDossiers()));

        assertThat(ParIndex.readDossiers(file)).isEqualTo(ParIndex.exampleDossiers());
    }

    @Test
    void writesNoDocumentThatCouldNotBeRead() {
        DossierReport one = ParIndex.exampleDossiers().get(0);

        assertThatThrownBy(() -> DossiersCsv.write(List.of()))
                .hasMessage("There must be at least one report to be written");
        assertThatThrownBy(() -> DossiersJson.write(List.of(one, one)))
                .hasMessage("The periods of one place must not overlap in a document: [2023-01-01..2023-09-15,"
                        + " 2023-01-01..2023-09-15]");
    }
}
