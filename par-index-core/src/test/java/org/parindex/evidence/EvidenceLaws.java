package org.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.text.Language;

class EvidenceLaws {

    @Provide
    Arbitrary<Evidence> evidence() {
        return Evidences.all();
    }

    @Property(tries = 3_000)
    void readsBackWhatItWrites(@ForAll("evidence") Evidence evidence) {
        assertThat(Evidence.parse(evidence.toString())).isEqualTo(evidence);
    }

    @Property(tries = 1_000)
    void doesNotDependOnSpacesAround(@ForAll("evidence") Evidence evidence) {
        assertThat(Evidence.parse("\u00A0 " + evidence + "\t\n")).isEqualTo(evidence);
    }

    @Property(tries = 1_000)
    void isShownOnOneLine(@ForAll("evidence") Evidence evidence) {
        for (Language language : Language.values()) {
            assertThat(evidence.show(language)).isNotEmpty().doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
        }
        assertThat(evidence.toString()).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
    }

    @Property(tries = 2_000)
    void readsAnyTextOrSaysWhyNot(@ForAll String text) {
        try {
            assertThat(Evidence.parse(Evidence.parse(text).toString())).isEqualTo(Evidence.parse(text));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("must");
        }
    }
}
