package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String[] RECORD = {"score", "--framework", "example", "--assessment", "example", "--record"};

    @TempDir
    private Path folder;

    private static String record() {
        Run record = Run.en(RECORD);
        assertThat(record.code()).as(record.err()).isZero();
        assertThat(record.err()).isEmpty();
        return record.out();
    }

    @Test
    void aRecordOfTheExampleVerifiesWithoutNamingTheFramework() {
        String file = Sample.file(folder, "card.json", record());

        Run en = Run.en("verify", file);
        Run vi = Run.vi("verify", file);

        assertThat(en.code()).as(en.out()).isZero();
        assertThat(en.out()).startsWith("Tỉnh minh họa, 2023: as recorded\n").endsWith(" figures come out again\n");
        assertThat(vi.code()).isZero();
        assertThat(vi.out()).startsWith("Tỉnh minh họa, năm 2023: khớp với bản ghi\n");
        assertThat(Run.en("verify", file, "--framework", "example")).isEqualTo(en);
        assertThat(Run.en("verify", file, "--format", "csv"))
                .isEqualTo(new Run(0, "unit,pointer,recorded,found\n", ""));
    }

    @Test
    void oneChangedDigitEndsWithOneAndIsShown() {
        String record = record();
        String changed = record.replaceFirst("\"earned\": \"([0-9.]*)[0-8]\"", "\"earned\": \"$19\"");
        assertThat(changed).isNotEqualTo(record);
        String file = Sample.file(folder, "card.json", changed);

        Run text = Run.en("verify", file);
        Run csv = Run.en("verify", file, "--format", "csv");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .startsWith("Tỉnh minh họa, 2023: NOT as recorded\n")
                .contains("\nRecord: changed since it was written\n", "\nResults: 1 figure comes out otherwise\n");
        assertThat(csv.code()).isEqualTo(1);
        assertThat(csv.out().lines()).hasSize(3);
        assertThat(csv.out()).contains("\nTỉnh minh họa,/digest,sha256:", "\nTỉnh minh họa,/results/nodes/1/earned,");
    }

    @Test
    void aRecordOfAnotherFrameworkNeedsIt() {
        String file = Sample.file(folder, "card.json", record().replace("\"id\": \"example\"", "\"id\": \"mine\""));

        Run run = Run.en("verify", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There must be the framework that the record was made with, --framework: mine\n");
    }

    @Test
    void severalUnitsAreRecordedInAnArray() {
        String tiny = Sample.file(folder, "tiny.csv", """
                id,name_vi,name_en,maximum,source,rule
                framework:,tiny
                title:,Nhỏ,Tiny
                years:,2025
                provenance:,illustrative
                1,Sáng kiến,Initiatives,1,documents,per-item: 0.5
                """);
        String assessments =
                Sample.file(folder, "two.csv", "year,unit,criterion,evidence\n2025,An,1,1\n2025,Bình,1,2\n");
        Run record = Run.en("score", "--framework", tiny, "--assessment", assessments, "--record");
        String file = Sample.file(folder, "cards.json", record.out());

        Run verified = Run.en("verify", file, "--framework", tiny, "--format", "md");

        assertThat(record.out()).startsWith("[\n  {\n    \"format\": \"par-index-scorecard/1\",\n");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("## An, 2025: as recorded\n", "\n## Bình, 2025: as recorded\n");
    }

    @Test
    void aRecordHasNoFormAsCsv() {
        Run run = Run.en("score", "--framework", "example", "--assessment", "example", "--record", "--format", "csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("A record must be json; it has no form as csv or md\n");
    }
}
