package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.unit.UnitKind;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lai Châu / Nậm Nhùn",
                "lai châu/NẬM  NHÙN",
                " Lai Châu\u00A0/ Nậm\tNhùn ",
                "Lai Cha\u0302u/Nậm Nhùn"
            })
    void isItsPathHoweverItIsTyped(String path) {
        assertThat(Place.parse(path))
                .isEqualTo(Place.parse("Lai Châu / Nậm Nhùn"))
                .hasSameHashCodeAs(Place.parse("Lai Châu / Nậm Nhùn"));
    }

    @Test
    void isWrittenWithSingleSpaces() {
        assertThat(Place.parse(" Lai  Châu/ Nậm Nhùn")).hasToString("Lai Châu / Nậm Nhùn");
        assertThat(Place.parse("Lai Châu/Nậm Nhùn").names()).containsExactly("Lai Châu", "Nậm Nhùn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "Lai Châu /", "Lai Châu // Nậm Nhùn", "/ Lai Châu"})
    void hasNoBlankName(String path) {
        assertThatThrownBy(() -> Place.parse(path))
                .hasMessage("A place must be a path from the top, such as Lai Châu / Nậm Nhùn / Mường Mô: \"" + path
                        + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Lai Châu,             Lai Châu,                        true,  true",
        "Lai Châu,             Lai Châu / Nậm Nhùn,             true,  true",
        "Lai Châu / Nậm Nhùn,  Lai Châu,                        false, true",
        "Lai Châu / Nậm Nhùn,  Lai Châu / Nậm Nhùn / Mường Mô,  true,  true",
        "Lai Châu / Nậm Nhùn,  Lai Châu / Mường Mô,             false, false",
        "Lai Châu / Nậm,       Lai Châu / Nậm Nhùn,             false, false",
        "Nậm Nhùn,             Lai Châu / Nậm Nhùn,             false, false",
    })
    void containsWhatItsPathBegins(String one, String other, boolean contains, boolean overlaps) {
        assertThat(Place.parse(one).contains(Place.parse(other))).isEqualTo(contains);
        assertThat(Place.parse(one).overlaps(Place.parse(other))).isEqualTo(overlaps);
        assertThat(Place.parse(other).overlaps(Place.parse(one))).isEqualTo(overlaps);
    }

    @Test
    void itsKindIsNoPartOfItsPath() {
        Place district = Place.parse("Lai Châu / Nậm Nhùn").with(UnitKind.DISTRICT);

        assertThat(district.kind()).contains(UnitKind.DISTRICT);
        assertThat(district.path()).isEqualTo("Lai Châu / Nậm Nhùn");
        assertThat(district).isNotEqualTo(Place.parse("Lai Châu / Nậm Nhùn"));
        assertThat(district.contains(Place.parse("Lai Châu / Nậm Nhùn"))).isTrue();
    }

    @Test
    void aNameTypedWithoutDiacriticsMayBeTheSamePlace() {
        Place spelt = Place.parse("Lào Cai / Văn Bàn");

        assertThat(spelt.overlaps(Place.parse("lao cai / van ban"))).isTrue();
        assertThat(Place.parse("Lao Cai").contains(spelt)).isTrue();
        assertThat(spelt.overlaps(Place.parse("Lào Cai / Văn Bán"))).isFalse();
        assertThat(spelt.overlaps(Place.parse("Lào Cai / Bảo Yên"))).isFalse();
    }
}
