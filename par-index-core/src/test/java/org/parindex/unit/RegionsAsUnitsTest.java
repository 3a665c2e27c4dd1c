package org.parindex.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.ranking.SampleRounds;
import org.parindex.text.Bilingual;

class RegionsAsUnitsTest {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);
    private static final Units REGIONS = OF_2024.byRegion();

    @Test
    void areTheSixRegionsOfThe63WithTheirNumbersOfUnits() {
        // As in provinces.csv: 11 + 14 + 14 + 5 + 6 + 13 = 63.
        assertThat(sizes(REGIONS))
                .isEqualTo(Map.of(
                        "Đồng bằng sông Hồng", 11,
                        "Trung du và miền núi phía Bắc", 14,
                        "Bắc Trung Bộ và Duyên hải miền Trung", 14,
                        "Tây Nguyên", 5,
                        "Đông Nam Bộ", 6,
                        "Đồng bằng sông Cửu Long", 13));
    }

    @Test
    void areTheSixRegionsOfThe34WithTheirNumbersOfUnits() {
        // As in provinces.csv: 6 + 9 + 5 + 6 + 3 + 5 = 34.
        assertThat(sizes(ParIndex.provinces().forIndexYear(2025).byRegion()))
                .isEqualTo(Map.of(
                        "Đồng bằng sông Hồng", 6,
                        "Trung du và miền núi phía Bắc", 9,
                        "Bắc Trung Bộ", 5,
                        "Duyên hải Nam Trung Bộ và Tây Nguyên", 6,
                        "Đông Nam Bộ", 3,
                        "Đồng bằng sông Cửu Long", 5));
    }

    private static Map<String, Integer> sizes(Units regions) {
        return regions.all().stream()
                .collect(Collectors.toMap(
                        AdministrativeUnit::toString,
                        region -> regions.members(region.key()).size()));
    }

    @Test
    void areFoundByNameInEitherLanguage() {
        assertThat(REGIONS.find("tay nguyen").key()).isEqualTo(new UnitKey("regions-63", "tay-nguyen"));
        assertThat(REGIONS.find("Central Highlands")).hasToString("Tây Nguyên");
        assertThatThrownBy(() -> REGIONS.find("Lai Châu"))
                .isInstanceOf(UnitLookupException.class)
                .hasMessageContaining("the regions of the provinces of 2024");
        assertThat(REGIONS.title())
                .isEqualTo(Bilingual.of(
                        "các vùng của các tỉnh, thành phố năm 2024", "the regions of the provinces of 2024"));
    }

    @Test
    void shareNoUnitWithTheRegionsOfAnotherScheme() {
        Units later = ParIndex.provinces().forIndexYear(2025).byRegion();

        // Đồng bằng sông Hồng is a name in both.
        assertThat(later.find("Đồng bằng sông Hồng").key()).isEqualTo(new UnitKey("regions-34", "dong-bang-song-hong"));
        assertThat(Pairing.of(REGIONS, later)).hasToString("0 the same, 0 merged");
    }

    @Test
    void knowTheUnitsThatTheyGroup() {
        assertThat(REGIONS.grouped().map(Units::size)).contains(63);
        assertThat(REGIONS.members(new UnitKey("regions-63", "tay-nguyen")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly("Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng");
        assertThat(REGIONS.members(new UnitKey("regions-63", "none"))).isEmpty();
        assertThat(OF_2024.grouped()).isEmpty();
        assertThat(OF_2024.members(new UnitKey("regions-63", "tay-nguyen"))).isEmpty();
    }

    @Test
    void saySoWhereUnitsHaveNoRegions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleRounds.units(2).byRegion())
                .withMessage("To be grouped by region, units must have regions: none of the units (2) has one");
    }

    @Test
    void areAsTrustworthyAsTheirScheme() {
        assertThat(List.of(REGIONS, ParIndex.provinces().forIndexYear(2025).byRegion()))
                .extracting(
                        regions -> regions.all().get(0).provenance().status().toString())
                .containsExactly("press", "unverified");
    }
}
