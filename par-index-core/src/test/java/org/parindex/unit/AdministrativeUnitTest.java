package org.parindex.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;

class AdministrativeUnitTest {

    private static AdministrativeUnit unit(String name, LocalDate from, LocalDate to) {
        return new AdministrativeUnit(
                new UnitKey("own", "1"),
                Bilingual.same(name),
                UnitKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                List.of(),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-06-15, true", "2020-12-31, true", "2021-01-01, false"})
    void isInForceFromTheFirstDayToTheLast(LocalDate day, boolean inForce) {
        assertThat(unit("A", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))
                        .inForceOn(day))
                .isEqualTo(inForce);
    }

    @Test
    void mayLastOneDayButNotLess() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(unit("A", day, day).inForceOn(day)).isTrue();
        assertThatThrownBy(() -> unit("A", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day of a unit must not come before its first: own/1, 2020-01-01 to 2019-12-31");
    }

    @Test
    void hasAName() {
        assertThatThrownBy(() -> AdministrativeUnit.of("own", "1", " ", UnitKind.OTHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A unit must have a name: own/1");
    }

    @Test
    void aKeyHasASchemeAndACode() {
        assertThat(new UnitKey("63", "12")).hasToString("63/12");
        assertThatThrownBy(() -> new UnitKey("63", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A unit must have a scheme and a code: \"63\", \" \"");
        assertThatThrownBy(() -> new UnitKey("", "12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAreInTheOrderOfTheirSchemesThenOfTheirCodes() {
        assertThat(new UnitKey("34", "96")).isLessThan(new UnitKey("63", "01"));
        assertThat(new UnitKey("63", "01")).isLessThan(new UnitKey("63", "02"));
    }

    @ParameterizedTest
    @CsvSource({
        "tỉnh, PROVINCE",
        "province, PROVINCE",
        "thành phố, CITY",
        "TP., CITY",
        "Thành phố trực thuộc trung ương, CITY",
        "Bộ, MINISTRY",
        "sở, DEPARTMENT",
        "ban, DEPARTMENT",
        "huyện, DISTRICT",
        "thị xã, DISTRICT",
        "quan, DISTRICT",
        "xã, COMMUNE",
        "thị trấn, COMMUNE",
        "phường, WARD",
        "PHUONG, WARD",
        "SPECIAL_ZONE, SPECIAL_ZONE",
        "special-zone, SPECIAL_ZONE",
        "đặc khu, SPECIAL_ZONE",
        "Ðơn vị, OTHER"
    })
    void readsKindsInBothLanguages(String text, UnitKind kind) {
        assertThat(UnitKind.parse(text)).isEqualTo(kind);
    }

    @Test
    void everyKindReadsItsOwnNameAndNoOther() {
        for (UnitKind kind : UnitKind.values()) {
            assertThat(UnitKind.parse(kind.toString())).isEqualTo(kind);
            assertThat(UnitKind.parse(kind.name())).isEqualTo(kind);
            assertThat(UnitKind.parse(kind.label().vi())).isEqualTo(kind);
            assertThat(UnitKind.parse(kind.label().en())).isEqualTo(kind);
        }
        assertThat(UnitKind.find("làng")).isEmpty();
        assertThatThrownBy(() -> UnitKind.parse("làng"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A kind of unit must be one of [province, city, ministry, department, district, commune, ward,"
                                + " special-zone, other]: \"làng\"");
    }
}
