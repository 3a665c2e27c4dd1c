package org.parindex.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    @Test
    void comesStrongestFirst() {
        assertThat(Status.values())
                .containsExactly(
                        Status.OFFICIAL,
                        Status.PRESS,
                        Status.GIVEN,
                        Status.DERIVED,
                        Status.UNVERIFIED,
                        Status.ILLUSTRATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, OFFICIAL, OFFICIAL",
        "OFFICIAL, PRESS, PRESS",
        "GIVEN, PRESS, GIVEN",
        "DERIVED, GIVEN, DERIVED",
        "DERIVED, UNVERIFIED, UNVERIFIED",
        "ILLUSTRATIVE, UNVERIFIED, ILLUSTRATIVE"
    })
    void givesWayToTheWeaker(Status a, Status b, Status weaker) {
        assertThat(a.weaker(b)).isEqualTo(weaker);
        assertThat(b.weaker(a)).isEqualTo(weaker);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(Status status) {
        assertThat(Status.parse(status.toString())).isEqualTo(status);
        assertThat(status.toString()).isLowerCase();
    }

    @Test
    void isReadInAnyCase() {
        assertThat(Status.parse("Press")).isEqualTo(Status.PRESS);
        assertThat(Status.parse("OFFICIAL")).isEqualTo(Status.OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pres", "báo chí", " press"})
    void refusesAWordThatIsNone(String text) {
        assertThatThrownBy(() -> Status.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A status must be one of official, press, given, derived, unverified, illustrative: \""
                        + text + "\"");
    }

    @Test
    void hasAWordOfItsOwnInBothLanguages() {
        assertThat(Arrays.stream(Status.values()).map(status -> status.label().vi()))
                .containsExactly(
                        "chính thức", "báo chí", "do người dùng cung cấp", "suy ra", "chưa kiểm chứng", "minh họa");
        assertThat(Arrays.stream(Status.values()).map(status -> status.label().en()))
                .containsExactly("official", "press", "given", "derived", "unverified", "illustrative");
    }
}
