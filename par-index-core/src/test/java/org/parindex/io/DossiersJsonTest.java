package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.dossier.DossierReport;

class DossiersJsonTest {

    private static final String TEXT = """
            {
              "format": "par-index-dossiers/1",
              "statistics": [
                {
                  "place": "Lai Châu / Nậm Nhùn",
                  "kind": "district",
                  "from": "2023-01-01",
                  "to": "2023-09-15",
                  "counts": {
                    "received": 3846,
                    "online": "more than 20"
                  },
                  "procedures": {
                    "procedures": 135
                  }
                },
                {
                  "place": "Lai Châu",
                  "from": "2023-01-01",
                  "to": "2023-09-30",
                  "counts": { }
                }
              ]
            }
            """;

    @Test
    void readsWhatItWrites() {
        List<DossierReport> reports = DossiersJson.read("d.json", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(reports.get(0).counts()).hasToString("dossiers {received: 3846, online: more than 20}");
        assertThat(reports.get(0).procedures())
                .hasValueSatisfying(catalogue -> assertThat(catalogue).hasToString("procedures {procedures: 135}"));
        assertThat(reports.get(1).counts()).hasToString("dossiers {}");
        assertThat(DossiersJson.write(reports)).isEqualTo(TEXT);
    }

    @Test
    void readsACountAsATextToo() {
        String text = TEXT.replace("3846", "\"3846\"").replace("more than 20", "trên 20");

        assertThat(DossiersJson.read("d.json", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DossiersJson.read("d.json", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isKnownByHowItBegins(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("report"), TEXT);

        assertThat(ParIndex.readDossiers(file)).hasSize(2);
    }
}
