package org.parindex.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentReferenceLaws {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("references") DocumentReference reference) {
        assertThat(DocumentReference.parse(reference.toString())).isEqualTo(reference);
    }

    /** Titles of all the signs that mean something. */
    @Provide
    Arbitrary<DocumentReference> references() {
        Arbitrary<String> titles = Arbitraries.strings()
                .withChars("1a: ()[]-/,\"Ấ")
                .ofMaxLength(12)
                .filter(title -> !title.isBlank());
        Arbitrary<String> numbers = Arbitraries.of("", "12/BC-UBND", "1", "876/QĐ-BNV", "15,2");
        Arbitrary<Optional<LocalDate>> dates =
                Arbitraries.of(Optional.empty(), Optional.of(LocalDate.of(2023, 12, 15)));
        Arbitrary<String> digests = Arbitraries.of("", "sha256:" + "0a".repeat(32));
        return Combinators.combine(titles, numbers, dates, digests).as(DocumentReference::new);
    }
}
