package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointSourceTest {

    @ParameterizedTest
    @CsvSource({
        "documents, DOCUMENTS, Tài liệu kiểm chứng, Documents",
        "leaders, LEADERS, Điều tra XHH lãnh đạo quản lý, Leaders' survey",
        "sipas, SIPAS, SIPAS, SIPAS",
        "socio-economic, SOCIO_ECONOMIC, Phát triển kinh tế - xã hội, Socio-economic"
    })
    void hasOneWordForFilesAndLabelsForPeople(String word, PointSource source, String vi, String en) {
        assertThat(PointSource.parse(word)).isEqualTo(source);
        assertThat(source.label().vi()).isEqualTo(vi);
        assertThat(source.label().en()).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWritesInAnyCase(PointSource source) {
        assertThat(PointSource.parse(source.toString())).isEqualTo(source);
        assertThat(PointSource.parse(source.toString().toUpperCase(Locale.ROOT)))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SOCIO_ECONOMIC", "overall", " sipas"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> PointSource.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A source of points must be documents, leaders, sipas or socio-economic: \"" + text + "\"");
    }

    @Test
    void comesInTheOrderOfTheDecision() {
        assertThat(PointSource.values())
                .containsExactly(
                        PointSource.DOCUMENTS, PointSource.LEADERS, PointSource.SIPAS, PointSource.SOCIO_ECONOMIC);
    }
}
