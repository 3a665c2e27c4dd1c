package org.parindex.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReferenceTest {

    /** The SHA-256 of "abc", from FIPS 180-2. */
    private static final String ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void allParts() {
        assertThat(DocumentReference.parse("12/BC-UBND (2023-12-15): Báo cáo năm: kết quả [" + ABC + "]"))
                .isEqualTo(new DocumentReference(
                        "Báo cáo năm: kết quả", "12/BC-UBND", Optional.of(LocalDate.of(2023, 12, 15)), ABC));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "12/BC-UBND; ''; 12/BC-UBND; -",
                "Biên bản kiểm tra; Biên bản kiểm tra; ''; -",
                "Kế hoạch; Kế hoạch; ''; -",
                ": 2023/1; 2023/1; ''; -",
                "(2023-12-15); ''; ''; 2023-12-15",
                "(2023-12-15): Báo cáo; Báo cáo; ''; 2023-12-15",
                "12/BC (2023-12-15); ''; 12/BC; 2023-12-15",
                "12/BC: Báo cáo; Báo cáo; 12/BC; -",
                "Báo cáo (2023-12-15); Báo cáo (2023-12-15); ''; -",
                "Quyết định 876/QĐ-BNV: Chỉ số; Quyết định 876/QĐ-BNV: Chỉ số; ''; -"
            })
    void partsMayBeAbsent(String text, String title, String number, LocalDate date) {
        DocumentReference reference = DocumentReference.parse(text);

        assertThat(reference).isEqualTo(new DocumentReference(title, number, Optional.ofNullable(date), ""));
        assertThat(reference).hasToString(text);
        DocumentReference proved = reference.withDigest(ABC);
        assertThat(proved).hasToString(text + " [" + ABC + "]");
        assertThat(DocumentReference.parse(proved.toString())).isEqualTo(proved);
    }

    @Test
    void aDigestAlone() {
        assertThat(DocumentReference.parse("[" + ABC + "]"))
                .isEqualTo(new DocumentReference("", "", Optional.empty(), ABC))
                .hasToString("[" + ABC + "]");
    }

    @Test
    void isPutOnOneLineInOneForm() {
        assertThat(DocumentReference.parse(
                        " 12/BC  (2023-12-15) :\n Báo\u00a0cáo  [" + ABC.toUpperCase(java.util.Locale.ROOT) + "] "))
                .hasToString("12/BC (2023-12-15): Báo cáo [" + ABC + "]");
    }

    @Test
    void copiesWithParts() {
        assertThat(DocumentReference.of("Báo cáo")
                        .withNumber("12/BC")
                        .withDate(LocalDate.of(2023, 12, 15))
                        .withDigestOf("abc".getBytes(StandardCharsets.UTF_8)))
                .hasToString("12/BC (2023-12-15): Báo cáo [" + ABC + "]")
                .returns("12/BC (2023-12-15): Báo cáo [sha256:ba7816bf8f01…]", DocumentReference::label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":", "12/BC (2023-13-01)", "a | b", "x [sha256:00] | y"})
    void refusesWhatIsNotOfItsForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentReference.parse(text));
    }

    @Test
    void saysWhatAPartMustBe() {
        DocumentReference some = DocumentReference.of("Báo cáo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.withNumber("12 BC"))
                .withMessage("The number of a document must be one word with a digit, such as 12/BC-UBND: \"12 BC\"");
        assertThatIllegalArgumentException().isThrownBy(() -> some.withNumber("BC"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.withDigest("sha256:00"))
                .withMessage("The digest of a document must be sha256: and 64 hexadecimal digits: \"sha256:00\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReference.of(" "))
                .withMessage("A document must have a title, a number, a date or a digest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReference.of("a | b"))
                .withMessage("The title of a document must have no sign | and no digest in it: \"a | b\"");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentReference.of("x [" + ABC + "]"));
        assertThatIllegalArgumentException().isThrownBy(() -> some.withDate(LocalDate.of(10000, 1, 1)));
    }
}
