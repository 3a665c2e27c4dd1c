package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

class UnitsCsvTest {

    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UnitCatalog read(String document) {
        return UnitsCsv.read("u.csv", "own", Bilingual.of("các xã", "the communes"), utf8(document), Map.of());
    }

    @Test
    void threeColumnsAreEnough() {
        UnitCatalog catalog = read("code,name,kind\nsyt,Y tế,Sở\nc1,Tả Lèng,xã\n");
        assertThat(catalog.states())
                .containsExactly(
                        AdministrativeUnit.of("own", "c1", "Tả Lèng", UnitKind.COMMUNE),
                        AdministrativeUnit.of("own", "syt", "Y tế", UnitKind.DEPARTMENT));
    }

    @Test
    void readsEveryColumn() {
        Region known = new Region("x", Bilingual.of("Vùng cao", "Highlands"), Provenance.of(Status.PRESS, "n"));
        UnitCatalog catalog =
                UnitsCsv.read("u.csv", "own", Bilingual.same("u"), utf8("""
                scheme;code;name;name_en;kind;parent;region;valid_from;valid_to;aliases;predecessors;basis;status;note
                x;h;Tam Đường;;huyện;;;;;;;;;
                x;2;Nùng Nàng;;xã;;;;2019-12-31;;;;;
                old;1;Tả Lèng cũ;;xã;;;;2019-12-31;;;;;
                x;c1;Tả Lèng;Ta Leng;xã;h;Vùng cao;2020-01-01;2025-06-30;Ta Lung| Tả Lung |;"old/1; 2";12/NQ;official;a note
                ;c2;Bản Bo;;xã;;Vùng cao;2025-07-01;;;;;;
                """), Map.of("x", Map.of("Vùng cao", known)));
        AdministrativeUnit unit = catalog.find("tả lung");
        assertThat(unit)
                .isEqualTo(new AdministrativeUnit(
                        new UnitKey("x", "c1"),
                        Bilingual.of("Tả Lèng", "Ta Leng"),
                        UnitKind.COMMUNE,
                        java.util.Optional.of(known),
                        java.util.Optional.of(new UnitKey("x", "h")),
                        java.util.Optional.of(LocalDate.of(2020, 1, 1)),
                        java.util.Optional.of(LocalDate.of(2025, 6, 30)),
                        List.of(new UnitKey("old", "1"), new UnitKey("x", "2")),
                        "12/NQ",
                        Provenance.of(Status.OFFICIAL, "a note")));
        AdministrativeUnit other = catalog.find("c2");
        assertThat(other.key()).isEqualTo(new UnitKey("own", "c2"));
        assertThat(other.name()).isEqualTo(Bilingual.same("Bản Bo"));
        assertThat(other.provenance()).isEqualTo(Provenance.of(Status.GIVEN, ""));
        assertThat(other.region())
                .contains(new Region("own", Bilingual.same("Vùng cao"), Provenance.of(Status.GIVEN, "")));
    }

    @Test
    void theSchemeOfAFileIsItsNameWithoutTheEnding() throws IOException {
        Path file = folder.resolve("xa.phuong.csv");
        Files.writeString(file, "code,name,kind\nc1,Tả Lèng,xã\n");
        UnitCatalog catalog = UnitsCsv.read(file);
        assertThat(catalog.states().get(0).key()).isEqualTo(new UnitKey("xa.phuong", "c1"));
        assertThat(catalog.name()).isEqualTo(Bilingual.of("các đơn vị trong xa.phuong", "the units of xa.phuong"));
        assertThat(UnitsCsv.check(file)).isEmpty();
    }

    @Test
    void spansThatTouchAreTwoStatesAndSpansThatShareADayAreRefused() {
        String header = "code,name,kind,valid_from,valid_to\nc1,A,xã,2020-01-01,2024-12-31\n";
        assertThat(read(header + "c1,B,phường,2025-01-01,\n").history(new UnitKey("own", "c1")))
                .hasSize(2);
        assertThatThrownBy(() -> read(header + "c1,B,phường,2024-12-31,\n"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("u.csv:3: The unit own/c1 must not have two states at one time: A and B");
    }

    @Test
    void readsRegionsAndAliases() {
        assertThat(UnitsCsv.readRegions(
                        "r.csv", utf8("scheme,name,name_en,status,note\n63,Tây Nguyên,Central Highlands,press,n\n")))
                .isEqualTo(Map.of(
                        "63",
                        Map.of(
                                "Tây Nguyên",
                                new Region(
                                        "63",
                                        Bilingual.of("Tây Nguyên", "Central Highlands"),
                                        Provenance.of(Status.PRESS, "n")))));
        assertThat(UnitsCsv.readAliases("a.csv", utf8("scheme,code,alias\n63,79,HCM\n63,79,TP HCM\n34,79,HCM\n")))
                .isEqualTo(Map.of(
                        new UnitKey("63", "79"), List.of("HCM", "TP HCM"), new UnitKey("34", "79"), List.of("HCM")));
    }
}
