package org.parindex.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Catalogues of one's own: departments and communes of a province. */
class UnitCatalogTest {

    private static final Bilingual NAME = Bilingual.of("các đơn vị của tỉnh", "the units of the province");

    private static AdministrativeUnit unit(
            String code, String name, UnitKind kind, String parent, String from, String to, String... predecessors) {
        return new AdministrativeUnit(
                new UnitKey("own", code),
                Bilingual.same(name),
                kind,
                Optional.empty(),
                Optional.of(parent).filter(text -> !text.isEmpty()).map(text -> new UnitKey("own", text)),
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                List.of(predecessors).stream()
                        .map(text -> new UnitKey("own", text))
                        .toList(),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    @Test
    void aUnitWithoutDatesIsInForceOnEveryDay() {
        UnitCatalog catalog =
                UnitCatalog.of(NAME, List.of(AdministrativeUnit.of("own", "syt", "Sở Y tế", UnitKind.DEPARTMENT)));
        assertThat(catalog.forIndexYear(1).size()).isEqualTo(1);
        assertThat(catalog.on(LocalDate.MAX).size()).isEqualTo(1);
        assertThat(catalog.firstDay()).isEmpty();
        assertThat(catalog.newestChange()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, ''",
        "2020-01-01, Bản A",
        "2024-12-31, Bản A",
        "2025-01-01, Bản B",
        "2026-06-30, Bản B",
        "2026-07-01, ''"
    })
    void aUnitThatIsRenamedHasTheNameOfTheDay(LocalDate day, String name) {
        UnitCatalog catalog = UnitCatalog.of(
                NAME,
                List.of(
                        unit("c1", "Bản B", UnitKind.WARD, "", "2025-01-01", "2026-06-30"),
                        unit("h", "Tam Đường", UnitKind.DISTRICT, "", "2015-01-01", ""),
                        unit("c1", "Bản A", UnitKind.COMMUNE, "h", "2020-01-01", "2024-12-31")));
        assertThat(catalog.on(day)
                        .get(new UnitKey("own", "c1"))
                        .map(AdministrativeUnit::toString)
                        .orElse(""))
                .isEqualTo(name);
        assertThat(catalog.find("Bản A").toString()).isEqualTo("Bản B");
        assertThat(catalog.history(new UnitKey("own", "c1")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly("Bản A", "Bản B");
        assertThat(catalog.newestChange()).contains(LocalDate.of(2026, 7, 1));
        assertThat(catalog).hasToString("the units of the province (2)");
    }

    @Test
    void overlapsAndMissingParentsAreRefusedAllAtOnce() {
        List<AdministrativeUnit> states = List.of(
                unit("a", "A", UnitKind.COMMUNE, "", "2020-01-01", "2021-01-01"),
                unit("a", "A2", UnitKind.COMMUNE, "", "2021-01-01", ""),
                unit("b", "B", UnitKind.COMMUNE, "x", "", ""),
                unit("c", "C", UnitKind.COMMUNE, "", "", ""),
                unit("c", "C2", UnitKind.COMMUNE, "y", "2025-01-01", ""));
        assertThatThrownBy(() -> UnitCatalog.of(NAME, states))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("""
                        the units of the province: The unit own/a must not have two states at one time: A and A2
                        the units of the province: The unit own/c must not have two states at one time: C and C2
                        the units of the province: The parent own/x of own/b must be in the catalogue
                        the units of the province: The parent own/y of own/c must be in the catalogue""")
                .satisfies(e -> assertThat(((InvalidDocumentException) e)
                                .problems().stream().map(problem -> problem.message(Language.VI)))
                        .containsExactly(
                                "Đơn vị own/a có hai tên hoặc hai loại trong cùng thời gian: A và A2",
                                "Đơn vị own/c có hai tên hoặc hai loại trong cùng thời gian: C và C2",
                                "Đơn vị cấp trên own/x của own/b không có trong danh mục",
                                "Đơn vị cấp trên own/y của own/c không có trong danh mục"));
    }

    @Test
    void aStateWithoutALastDayOverlapsAnyLaterOne() {
        assertThatThrownBy(() -> UnitCatalog.of(
                        NAME,
                        List.of(
                                unit("a", "A", UnitKind.COMMUNE, "", "2020-01-01", ""),
                                unit("a", "B", UnitKind.COMMUNE, "", "2030-01-01", ""))))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void aNameThatTwoUnitsBearOnOneDayIsAmbiguousUntilTheKindIsSaid() {
        UnitCatalog catalog = UnitCatalog.of(
                NAME,
                List.of(
                        unit("c1", "Bình Minh", UnitKind.COMMUNE, "", "2020-01-01", ""),
                        unit("c2", "Bình Minh", UnitKind.WARD, "", "2020-01-01", "")));
        Units units = catalog.forIndexYear(2023);
        assertThatThrownBy(() -> units.find("binh minh"))
                .isInstanceOf(UnitLookupException.class)
                .hasMessage(
                        "\"binh minh\" can mean several units: Bình Minh (commune, c1), Bình Minh (ward, c2); give the code,"
                                + " or a year");
        assertThat(units.find("phường Bình Minh").code()).isEqualTo("c2");
        assertThat(units.find("Xã Bình Minh").code()).isEqualTo("c1");
        assertThat(units.find("c2").code()).isEqualTo("c2");
        assertThat(catalog.lookup("Bình Minh").matches()).hasSize(2);
    }

    @Test
    void namesThatDifferByDiacriticsOnlyAreTwoNames() {
        Units units = Units.of(
                NAME,
                List.of(
                        AdministrativeUnit.of("own", "1", "Mường Mô", UnitKind.COMMUNE),
                        AdministrativeUnit.of("own", "2", "Mường Mơ", UnitKind.COMMUNE)));
        assertThat(units.find("mường mô").code()).isEqualTo("1");
        assertThat(units.find("Mường Mơ").code()).isEqualTo("2");
        assertThat(units.lookup("Muong Mo").matches()).hasSize(2);
    }

    @Test
    void aNameThatPassesToAnotherUnitIsAmbiguousUnlessItContinuesTheFirst() {
        UnitCatalog passed = UnitCatalog.of(
                NAME,
                List.of(
                        unit("1", "Bản Bo", UnitKind.COMMUNE, "", "2020-01-01", "2024-12-31"),
                        unit("2", "Khun Há", UnitKind.COMMUNE, "", "2020-01-01", "2024-12-31"),
                        unit("3", "Bản Bo", UnitKind.COMMUNE, "", "2025-01-01", "", "1", "2")));
        assertThat(passed.lookup("Bản Bo").unit()).isEmpty();
        assertThat(passed.successions()).hasSize(2);
        UnitCatalog continued = UnitCatalog.of(
                NAME,
                List.of(
                        unit("1", "Bản Bo", UnitKind.COMMUNE, "", "2020-01-01", "2024-12-31"),
                        unit("3", "Bản Bo", UnitKind.COMMUNE, "", "2025-01-01", "", "1")));
        assertThat(continued.find("Bản Bo").code()).isEqualTo("3");
        assertThat(continued.successor(new UnitKey("own", "1"))).hasToString("Optional[Bản Bo]");
        assertThat(continued.origin(new UnitKey("own", "3"))).isEqualTo(new UnitKey("own", "1"));
        assertThat(passed.origin(new UnitKey("own", "3"))).isEqualTo(new UnitKey("own", "3"));
        assertThat(passed.origin(new UnitKey("own", "9"))).isEqualTo(new UnitKey("own", "9"));
    }

    @Test
    void aCatalogueWithAliasesIsAnotherThatKnowsThemToo() {
        UnitCatalog plain = UnitCatalog.of(
                NAME,
                List.of(AdministrativeUnit.of("own", "stnmt", "Sở Tài nguyên và Môi trường", UnitKind.DEPARTMENT)));
        UnitKey key = new UnitKey("own", "stnmt");
        UnitCatalog more =
                plain.withAliases(Map.of(key, List.of("Sở TN&MT"))).withAliases(Map.of(key, List.of("TNMT")));
        assertThat(more.find("sở tn-mt").key()).isEqualTo(key);
        assertThat(more.find("TNMT").key()).isEqualTo(key);
        assertThat(plain.lookup("TNMT").matches()).isEmpty();
        assertThat(more.name()).isEqualTo(NAME);
    }

    @Test
    void aProblemStandsWhereTheNameStands() {
        Lookup lookup = Units.of(NAME, List.of(AdministrativeUnit.of("own", "1", "A", UnitKind.OTHER)))
                .lookup("Bất kỳ");
        Problem problem = lookup.problem(new Position("r.csv", 2, 6)).orElseThrow();
        assertThat(problem.line(Language.EN))
                .isEqualTo("r.csv:2:6: There is no unit \"Bất kỳ\" in the units of the province");
        assertThat(lookup.problem(Position.of("x")).map(Problem::kind)).contains(UnitProblem.UNIT_UNKNOWN);
    }

    @Test
    void aSetTakesEachKeyOnce() {
        AdministrativeUnit a = AdministrativeUnit.of("own", "1", "A", UnitKind.OTHER);
        AdministrativeUnit b = AdministrativeUnit.of("own", "1", "B", UnitKind.OTHER);
        assertThatThrownBy(() -> Units.of(NAME, List.of(a, b)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A unit must come once in a set: own/1, A and B");
    }

    @Test
    void aSetIsInTheOrderOfItsKeys() {
        assertThat(Units.of(
                                NAME,
                                List.of(
                                        AdministrativeUnit.of("b", "1", "X", UnitKind.OTHER),
                                        AdministrativeUnit.of("a", "2", "Y", UnitKind.OTHER),
                                        AdministrativeUnit.of("a", "1", "Z", UnitKind.OTHER)))
                        .all())
                .extracting(unit -> unit.key().toString())
                .containsExactly("a/1", "a/2", "b/1");
    }

    @Test
    void furtherSpellingsAreAddedToThoseThatThereAre() {
        AdministrativeUnit unit = AdministrativeUnit.of("own", "1", "Sở Y tế", UnitKind.DEPARTMENT);
        UnitCatalog catalog = UnitCatalog.of(NAME, List.of(unit))
                .withAliases(Map.of(unit.key(), List.of("SYT")))
                .withAliases(Map.of(unit.key(), List.of("Health")));
        assertThat(catalog.find("SYT")).isEqualTo(unit);
        assertThat(catalog.find("Health")).isEqualTo(unit);
    }
}
