package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void saysEachLanguageItsOwnWords() {
        Bilingual text = Bilingual.of("lĩnh vực", "component");

        assertThat(text.in(Language.VI)).isEqualTo("lĩnh vực");
        assertThat(text.in(Language.EN)).isEqualTo("component");
        assertThat(text).isNotEqualTo(Bilingual.of("component", "lĩnh vực"));
    }

    @Test
    void saysANameAlikeInBoth() {
        assertThat(Bilingual.same("Lai Châu")).isEqualTo(Bilingual.of("Lai Châu", "Lai Châu"));
    }
}
