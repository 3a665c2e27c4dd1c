package org.parindex.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Status;
import org.parindex.text.Language;

/** The bundled catalogue. Numbers of units, dates and mergers: resolutions 15/2008/QH12, 175/2024/QH15, 202/2025/QH15. */
class ProvincesTest {

    private final UnitCatalog provinces = ParIndex.provinces();

    private static String line(Lookup lookup, Language language) {
        Problem problem = lookup.problem(Position.of("d")).orElseThrow();
        return problem.message(language);
    }

    @ParameterizedTest
    @MethodSource("yearsOf63")
    void anIndexYearTo2024Has63Units(int year) {
        assertThat(provinces.forIndexYear(year).size()).isEqualTo(63);
        assertThat(provinces.forIndexYear(year).all())
                .allMatch(unit -> unit.key().scheme().equals("63"));
    }

    static IntStream yearsOf63() {
        return IntStream.rangeClosed(2008, 2024);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2100, 9999})
    void anIndexYearFrom2025Has34Units(int year) {
        assertThat(provinces.forIndexYear(year).size()).isEqualTo(34);
        assertThat(provinces.forIndexYear(year).all())
                .allMatch(unit -> unit.key().scheme().equals("34"));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-08-01, 63",
        "2024-12-31, 63",
        "2025-01-01, 63",
        "2025-06-30, 63",
        "2025-07-01, 34",
        "2025-12-30, 34",
        "2025-12-31, 34",
        "2026-01-01, 34"
    })
    void theUnitsOfADay(LocalDate day, int size) {
        assertThat(provinces.on(day).size()).isEqualTo(size);
    }

    @Test
    void aDayBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> provinces.on(LocalDate.of(2008, 7, 31)))
                .isInstanceOf(UnitLookupException.class)
                .hasMessage("The catalogue of the provinces begins on 2008-08-01; it has no units for 2008-07-31")
                .satisfies(
                        e -> assertThat(((UnitLookupException) e).problem().message(Language.VI))
                                .isEqualTo(
                                        "Danh mục các tỉnh, thành phố bắt đầu từ 2008-08-01; không có đơn vị nào cho 2008-07-31"));
    }

    @Test
    void anIndexYearBeforeTheFirstIsRefused() {
        assertThatThrownBy(() -> provinces.forIndexYear(2007))
                .isInstanceOf(UnitLookupException.class)
                .hasMessage("The catalogue of the provinces begins on 2008-08-01; it has no units for 2007")
                .satisfies(e -> assertThat(((UnitLookupException) e).problem().message(Language.VI))
                        .isEqualTo("Danh mục các tỉnh, thành phố bắt đầu từ 2008-08-01; không có đơn vị nào cho 2007"));
        assertThat(provinces.firstDay()).contains(LocalDate.of(2008, 8, 1));
    }

    @Test
    void aYearLaterThanTheNewestDataGivesTheNewestUnits() {
        assertThat(provinces.newestChange()).contains(LocalDate.of(2026, 9, 20));
        assertThat(provinces.forIndexYear(2050).all())
                .isEqualTo(provinces.forIndexYear(2026).all());
        assertThat(provinces.on(LocalDate.of(2050, 1, 1)).all())
                .isEqualTo(provinces.on(LocalDate.of(2026, 9, 20)).all());
    }

    @Test
    void hueBecomesACityOn1January2025() {
        AdministrativeUnit before = provinces.on(LocalDate.of(2024, 12, 31)).find("46");
        AdministrativeUnit after = provinces.on(LocalDate.of(2025, 1, 1)).find("46");
        assertThat(before).hasToString("Thừa Thiên Huế");
        assertThat(before.kind()).isEqualTo(UnitKind.PROVINCE);
        assertThat(after).hasToString("Huế");
        assertThat(after.kind()).isEqualTo(UnitKind.CITY);
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.basis()).isEqualTo("175/2024/QH15");
        assertThat(provinces.history(before.key())).containsExactly(before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "Đồng Nai, 2026-04-29, 2026-04-30, 30/2026/QH16",
        "Quảng Ninh, 2026-08-31, 2026-09-01, 36/2026/QH16",
        "Bắc Ninh, 2026-09-19, 2026-09-20, 39/2026/QH16"
    })
    void threeProvincesBecomeCitiesIn2026(String name, LocalDate dayBefore, LocalDate day, String basis) {
        AdministrativeUnit before = provinces.on(dayBefore).find(name);
        AdministrativeUnit after = provinces.on(day).find(name);
        assertThat(before.kind()).isEqualTo(UnitKind.PROVINCE);
        assertThat(before.to()).contains(dayBefore);
        assertThat(after.kind()).isEqualTo(UnitKind.CITY);
        assertThat(after.from()).contains(day);
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.basis()).isEqualTo(basis);
        // The texts of these resolutions have not been seen.
        assertThat(after.provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(provinces.forIndexYear(2025).find(name)).isEqualTo(before);
        assertThat(provinces.forIndexYear(2026).find(name)).isEqualTo(after);
    }

    @Test
    void aCodeIsThatOfItsScheme() {
        assertThat(provinces.forIndexYear(2024).find("15")).hasToString("Yên Bái");
        assertThat(provinces.forIndexYear(2025).find("15")).hasToString("Lào Cai");
        assertThat(line(provinces.lookup("15"), Language.EN))
                .isEqualTo(
                        "\"15\" can mean several units: Lào Cai (34/15, from 2025-07-01), Yên Bái (63/15, from 2008-08-01"
                                + " to 2025-06-30); give the code, or a year");
    }

    @Test
    void aNameThatMeansTwoTerritoriesIsAmbiguousWithoutADate() {
        assertThat(line(provinces.lookup("Bắc Ninh"), Language.VI))
                .isEqualTo(
                        "\"Bắc Ninh\" có thể là nhiều đơn vị: Bắc Ninh (34/24, từ 2025-07-01), Bắc Ninh (63/27, từ 2008-08-01"
                                + " đến 2025-06-30); hãy cho biết mã hoặc năm");
        assertThatThrownBy(() -> provinces.find("bac ninh"))
                .isInstanceOf(UnitLookupException.class)
                .hasMessage(
                        "\"bac ninh\" can mean several units: Bắc Ninh (34/24, from 2025-07-01), Bắc Ninh (63/27, from 2008-08-01"
                                + " to 2025-06-30); give the code, or a year");
        assertThat(provinces.forIndexYear(2024).find("Bắc Ninh").key()).isEqualTo(new UnitKey("63", "27"));
        assertThat(provinces.forIndexYear(2025).find("Bắc Ninh").key()).isEqualTo(new UnitKey("34", "24"));
    }

    @ParameterizedTest
    @CsvSource({
        "Lai Châu, 34/12",
        "Thừa Thiên Huế, 34/46",
        "Huế, 34/46",
        "Quảng Ninh, 34/22",
        "Hà Giang, 63/02",
        "12, 34/12",
        "Yên Bái, 63/15"
    })
    void aNameThatMeansOneTerritoryIsItsNewestState(String name, String key) {
        AdministrativeUnit unit = provinces.find(name);
        assertThat(unit.key()).hasToString(key);
        List<AdministrativeUnit> history = provinces.history(unit.key());
        assertThat(unit).isEqualTo(history.get(history.size() - 1));
    }

    @Test
    void theElevenUnchangedAreNotAmbiguousAndTheNameThatStaysOnAMergerIs() {
        for (AdministrativeUnit unit : provinces.forIndexYear(2025).all()) {
            assertThat(provinces.lookup(unit.name().vi()).unit().isPresent())
                    .as(unit.name().vi())
                    .isEqualTo(unit.predecessors().size() == 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hà Nội, 01",
        "ha noi, 01",
        "HÀ NỘI, 01",
        "Hanoi, 01",
        "TP Hà Nội, 01",
        "TP.Hà Nội, 01",
        "Tp. Hà Nội, 01",
        "Thủ đô Hà Nội, 01",
        "thành phố Hà Nội, 01",
        "tỉnh Hà Giang, 02",
        "Ha Giang, 02",
        "Bắc Kạn, 06",
        "Bắc Cạn, 06",
        "Lai Châu, 12",
        "tỉnh Lai Châu, 12",
        "Tinh Lai Chau, 12",
        "Lai-Châu, 12",
        "LaiChau, 12",
        "province Lai Chau, 12",
        "Hòa Bình, 17",
        "Hoà Bình, 17",
        "Quảng Nình, 22",
        "TP. Quảng Ninh, 22",
        "Hải Phòng, 31",
        "Haiphong, 31",
        "Thanh Hoá, 38",
        "Nghệ An, 40",
        "Thừa Thiên Huế, 46",
        "Huế, 46",
        "hue, 46",
        "TP. Huế, 46",
        "Thành phố Huế, 46",
        "Thừa Thiên–Huế, 46",
        "Thừa Thiên - Huế, 46",
        "Thua Thien-Hue, 46",
        "TT-Huế, 46",
        "TT. Huế, 46",
        "Hue City, 46",
        "Đà Nẵng, 48",
        "Ðà Nẵng, 48",
        "ðà nẵng, 48",
        "Da Nang, 48",
        "Danang, 48",
        "Danang City, 48",
        "Quãng Ngãi, 51",
        "Khánh Hoà, 56",
        "Kontum, 62",
        "Đắk Lắk, 66",
        "Ðắk Lắk, 66",
        "Đắc Lắc, 66",
        "Đăk Lăk, 66",
        "DakLak, 66",
        "Darlac, 66",
        "Đắk Nông, 67",
        "Dac Nong, 67",
        "Đồng Nai, 75",
        "TP Đồng Nai, 75",
        "Bà Rịa - Vũng Tàu, 77",
        "Bà Rịa-Vũng Tàu, 77",
        "Bà Rịa – Vũng Tàu, 77",
        "Bà Rịa — Vũng Tàu, 77",
        "Bà Rịa − Vũng Tàu, 77",
        "Ba Ria Vung Tau, 77",
        "BRVT, 77",
        "BR-VT, 77",
        "BR – VT, 77",
        "tỉnh Bà Rịa – Vũng Tàu, 77",
        "Hồ Chí Minh, 79",
        "TP. Hồ Chí Minh, 79",
        "TP.Hồ Chí Minh, 79",
        "Thành phố Hồ Chí Minh, 79",
        "TP.HCM, 79",
        "tphcm, 79",
        "HCMC, 79",
        "Ho Chi Minh City, 79",
        "Sài Gòn, 79",
        "Saigon, 79",
        "Cần Thơ, 92",
        "Tp. Cần Thơ, 92",
        "' Cà  Mau ', 96"
    })
    void findsAnySpellingAmongThe63(String spelling, String code) {
        Units units = provinces.forIndexYear(2024);
        assertThat(units.find(spelling).code()).isEqualTo(code);
        assertThat(units.find(Normalizer.normalize(spelling, Normalizer.Form.NFD))
                        .code())
                .isEqualTo(code);
        assertThat(units.find(spelling.replace(' ', '\u00a0')).code()).isEqualTo(code);
    }

    @Test
    void findsEachUnitByCodeNameAndEnglishName() {
        for (int year : List.of(2024, 2025, 2026)) {
            Units units = provinces.forIndexYear(year);
            for (AdministrativeUnit unit : units.all()) {
                assertThat(Stream.of(
                                unit.code(),
                                unit.name().vi(),
                                unit.name().en(),
                                "tỉnh " + unit.name().vi(),
                                "TP. " + unit.name().vi()))
                        .allSatisfy(asked -> assertThat(units.find(asked)).isEqualTo(unit));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tien Gianh | Tiền Giang, Kiên Giang",
                "Kien Gianh | Kiên Giang, Tiền Giang",
                "tỉnh Lai Chauu | Lai Châu",
                "Hà Tây | Hà Nam",
            })
    void anUnknownNameListsTheNearestAndIsNeverTakenByLikeness(String name, String nearest) {
        Lookup lookup = provinces.forIndexYear(2024).lookup(name);
        assertThat(lookup.unit()).isEmpty();
        assertThat(line(lookup, Language.VI))
                .isEqualTo("Không có đơn vị nào tên là \"" + name + "\" trong các tỉnh, thành phố năm 2024; gần nhất: "
                        + nearest);
        assertThat(line(lookup, Language.EN))
                .isEqualTo("There is no unit \"" + name + "\" in the provinces of 2024; the nearest: " + nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "28", "280", "63/01", "TP."})
    void whatIsLikeNothingIsUnknown(String name) {
        Lookup lookup = provinces.on(LocalDate.of(2024, 12, 31)).lookup(name);
        assertThat(line(lookup, Language.VI))
                .isEqualTo("Không có đơn vị nào tên là \"" + name + "\" trong các tỉnh, thành phố ngày 2024-12-31");
        assertThat(line(lookup, Language.EN))
                .isEqualTo("There is no unit \"" + name + "\" in the provinces on 2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "1", "001"})
    void aCodeIsFoundWithoutItsZeros(String code) {
        // A spreadsheet takes 01 for the number 1.
        assertThat(provinces.forIndexYear(2024).find(code).name().vi()).isEqualTo("Hà Nội");
    }

    @Test
    void aUnitThatWasMergedIsSaidToBePartOfItsSuccessor() {
        Lookup lookup = provinces.forIndexYear(2025).lookup("Yên Bái");
        assertThat(lookup.unit()).isEmpty();
        assertThat(line(lookup, Language.EN))
                .isEqualTo("There is no \"Yên Bái\" in the provinces of 2025: Yên Bái (63/15, from 2008-08-01 to"
                        + " 2025-06-30), now in Lào Cai");
    }

    @Test
    void withoutADateTheNearestNamesAreTheNearestOfAllTimes() {
        // Quảng Nam is one letter away; Quảng Ninh, Quảng Ngãi and Quảng Trị, which still exist, are three.
        assertThat(provinces.lookup("Quảng Namm").nearest()).startsWith("Quảng Nam");
        assertThatThrownBy(() -> provinces.find("Tien Gianh"))
                .hasMessage("There is no unit \"Tien Gianh\" in the provinces; the nearest: Tiền Giang, Kiên Giang");
    }

    @Test
    void eachOfThe63HasOneSuccessorThatNamesItAsItsPredecessor() {
        for (AdministrativeUnit unit : provinces.forIndexYear(2024).all()) {
            List<AdministrativeUnit> successors = provinces.forIndexYear(2025).all().stream()
                    .filter(later -> later.predecessors().contains(unit.key()))
                    .toList();
            assertThat(successors).as(unit.toString()).hasSize(1);
            assertThat(provinces.successor(unit.key()).map(AdministrativeUnit::key))
                    .contains(successors.get(0).key());
        }
        assertThat(provinces.successor(new UnitKey("34", "12"))).isEmpty();
        assertThat(provinces.successor(new UnitKey("63", "02"))).hasToString("Optional[Tuyên Quang]");
        assertThat(provinces.successor(new UnitKey("63", "27")).map(AdministrativeUnit::kind))
                .contains(UnitKind.CITY);
    }

    @Test
    void elevenUnitsAreUnchangedAndFiftyTwoBecomeTwentyThree() {
        Map<Boolean, List<AdministrativeUnit>> byMerger = provinces.forIndexYear(2025).all().stream()
                .collect(groupingBy(unit -> unit.predecessors().size() > 1));
        assertThat(byMerger.getOrDefault(false, List.of()))
                .extracting(AdministrativeUnit::toString)
                .containsExactly(
                        "Hà Nội",
                        "Cao Bằng",
                        "Điện Biên",
                        "Lai Châu",
                        "Sơn La",
                        "Lạng Sơn",
                        "Quảng Ninh",
                        "Thanh Hóa",
                        "Nghệ An",
                        "Hà Tĩnh",
                        "Huế");
        List<AdministrativeUnit> merged = byMerger.getOrDefault(true, List.of());
        assertThat(merged).hasSize(23);
        assertThat(merged.stream().mapToInt(unit -> unit.predecessors().size()).sum())
                .isEqualTo(52);
    }

    @Test
    void everySuccessionIsThatOfResolution202() {
        List<Succession> successions = provinces.successions();
        assertThat(successions).hasSize(63);
        assertThat(successions).allSatisfy(succession -> {
            assertThat(succession.basis()).isEqualTo("202/2025/QH15");
            assertThat(succession.date()).isEqualTo(LocalDate.of(2025, 7, 1));
        });
        assertThat(successions)
                .contains(new Succession(
                        LocalDate.of(2025, 7, 1), new UnitKey("63", "10"), new UnitKey("34", "15"), "202/2025/QH15"));
        assertThat(successions).extracting(Succession::from).doesNotHaveDuplicates();
    }

    @Test
    void thePredecessorsOfThe34AreThe63EachOnceAndLeadBack() {
        List<UnitKey> predecessors = provinces.forIndexYear(2025).all().stream()
                .flatMap(unit -> unit.predecessors().stream())
                .toList();
        assertThat(predecessors)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(provinces.forIndexYear(2024).all().stream()
                        .map(AdministrativeUnit::key)
                        .toList());
        for (AdministrativeUnit unit : provinces.forIndexYear(2025).all()) {
            assertThat(unit.predecessors())
                    .isNotEmpty()
                    .allSatisfy(old -> assertThat(provinces.successor(old).map(AdministrativeUnit::key))
                            .contains(unit.key()));
        }
        assertThat(provinces.successions())
                .extracting(Succession::from)
                .containsExactlyInAnyOrderElementsOf(predecessors);
    }

    @Test
    void aUnitThatBecomesACityKeepsItsPredecessors() {
        provinces
                .states()
                .forEach(state -> assertThat(state.predecessors())
                        .isEqualTo(provinces.history(state.key()).get(0).predecessors()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, Trung du và miền núi phía Bắc, 14",
        "2024, Đồng bằng sông Hồng, 11",
        "2024, Bắc Trung Bộ và Duyên hải miền Trung, 14",
        "2024, Tây Nguyên, 5",
        "2024, Đông Nam Bộ, 6",
        "2024, Đồng bằng sông Cửu Long, 13",
        "2025, Trung du và miền núi phía Bắc, 9",
        "2025, Đồng bằng sông Hồng, 6",
        "2025, Bắc Trung Bộ, 5",
        "2025, Duyên hải Nam Trung Bộ và Tây Nguyên, 6",
        "2025, Đông Nam Bộ, 3",
        "2025, Đồng bằng sông Cửu Long, 5"
    })
    void regionsHaveTheirSizes(int year, String region, long size) {
        Map<String, Long> sizes = provinces.forIndexYear(year).all().stream()
                .collect(groupingBy(unit -> unit.region().map(Region::toString).orElse(""), counting()));
        assertThat(sizes).hasSize(6).containsEntry(region, size);
    }

    @Test
    void findsARegionByItsNameInEitherLanguage() {
        Units units = provinces.forIndexYear(2025);
        assertThat(units.regions()).hasSize(6);
        Region highlands = units.region("duyen hai nam trung bo va tay nguyen");
        assertThat(highlands.name().en()).isEqualTo("South Central Coast and Central Highlands");
        assertThat(units.region("South Central Coast and Central Highlands")).isEqualTo(highlands);
        assertThatThrownBy(() -> units.region("Tây Nguyên"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A region of the provinces of 2025 must be one of [Đồng bằng sông Hồng, Trung du và miền núi phía Bắc,"
                                + " Bắc Trung Bộ, Duyên hải Nam Trung Bộ và Tây Nguyên, Đông Nam Bộ, Đồng bằng sông Cửu Long]:"
                                + " \"Tây Nguyên\"");
    }

    @Test
    void regionsSayWhereTheyComeFromAndThatTheNewOnesAreNotVerified() {
        for (AdministrativeUnit state : provinces.states()) {
            Region region = state.region().orElseThrow();
            assertThat(region.scheme()).isEqualTo(state.key().scheme());
            assertThat(region.provenance().status())
                    .isEqualTo(region.scheme().equals("63") ? Status.PRESS : Status.UNVERIFIED);
            assertThat(region.provenance().note()).isNotBlank();
        }
        assertThat(provinces
                        .forIndexYear(2024)
                        .find("Lai Châu")
                        .region()
                        .map(one -> one.name().en()))
                .isEqualTo(Optional.of("Northern Midlands and Mountains"));
        // One name under two schemes is two regions.
        assertThat(provinces.forIndexYear(2024).find("Lai Châu").region())
                .isNotEqualTo(provinces.forIndexYear(2025).find("Lai Châu").region());
    }

    @ParameterizedTest
    @CsvSource({"2024, 5", "2025, 6", "2026, 9"})
    void citiesUnderTheCentralGovernment(int year, long cities) {
        // 2024: Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ; then Huế; then the three of 2026.
        assertThat(provinces.forIndexYear(year).all().stream()
                        .filter(unit -> unit.kind() == UnitKind.CITY)
                        .count())
                .isEqualTo(cities);
    }

    @Test
    void saysWhatItIs() {
        assertThat(provinces).hasToString("the provinces (97)");
        assertThat(provinces.forIndexYear(2024)).hasToString("the provinces of 2024 (63)");
        assertThat(provinces.forIndexYear(2024).title().vi()).isEqualTo("các tỉnh, thành phố năm 2024");
    }
}
