package org.parindex.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.ranking.SampleRounds.key;
import static org.parindex.ranking.SampleRounds.unit;
import static org.parindex.ranking.SampleRounds.units;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;

class PairingTest {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);
    private static final Units OF_2025 = ParIndex.provinces().forIndexYear(2025);

    @Test
    void isByKeyWithinAScheme() {
        Pairing pairing = Pairing.of(ParIndex.provinces().forIndexYear(2023), OF_2024);

        assertThat(pairing.same())
                .hasSize(63)
                .allSatisfy((old, young) -> assertThat(young).isEqualTo(old));
        assertThat(OF_2024.all())
                .allSatisfy(unit -> assertThat(pairing.isMerged(unit.key())).isFalse());
    }

    @Test
    void findsTheElevenUnitsThatWereNotMergedIn2025() {
        Pairing pairing = Pairing.of(OF_2024, OF_2025);

        // Resolution 202/2025/QH15: eleven units are not rearranged, 52 become 23.
        assertThat(pairing.same().keySet())
                .extracting(key -> OF_2024.get(key).orElseThrow().name().vi())
                .containsExactlyInAnyOrder(
                        "Hà Nội",
                        "Thừa Thiên Huế",
                        "Lai Châu",
                        "Điện Biên",
                        "Sơn La",
                        "Lạng Sơn",
                        "Quảng Ninh",
                        "Thanh Hóa",
                        "Nghệ An",
                        "Hà Tĩnh",
                        "Cao Bằng");
        assertThat(OF_2024.all())
                .filteredOn(unit -> pairing.isMerged(unit.key()))
                .hasSize(52);
        assertThat(OF_2025.all())
                .filteredOn(unit -> pairing.isMerged(unit.key()))
                .hasSize(23);
    }

    @Test
    void doesNotTakeACodeForAUnit() {
        Pairing pairing = Pairing.of(OF_2024, OF_2025);

        // Code 15 is Yên Bái before, and Lào Cai after.
        assertThat(pairing.earlier(new UnitKey("34", "15"))).isEmpty();
        assertThat(pairing.earlier(new UnitKey("34", "12"))).contains(new UnitKey("63", "12"));
    }

    @Test
    void isTheSameBackwardsInTime() {
        Pairing forward = Pairing.of(OF_2024, OF_2025);
        Pairing backward = Pairing.of(OF_2025, OF_2024);

        forward.same().forEach((old, young) -> assertThat(backward.same()).containsEntry(young, old));
        assertThat(backward.same()).hasSameSizeAs(forward.same());
        assertThat(OF_2024.all())
                .allSatisfy(unit -> assertThat(backward.isMerged(unit.key())).isEqualTo(forward.isMerged(unit.key())));
        assertThat(OF_2025.all())
                .allSatisfy(unit -> assertThat(backward.isMerged(unit.key())).isEqualTo(forward.isMerged(unit.key())));
    }

    @Test
    void givesAUnitUnderANewKeyItsOldOne() {
        Pairing pairing = Pairing.of(units(unit("01")), units(unit(key("02"), key("01"))));

        assertThat(pairing.same()).isEqualTo(Map.of(key("01"), key("02")));
        assertThat(pairing.isMerged(key("02"))).isFalse();
    }

    @Test
    void keepsAUnitThatTakesAnotherInUnderItsOwnKey() {
        Pairing pairing = Pairing.of(units(unit("01"), unit("02")), units(unit(key("02"), key("01"))));

        assertThat(pairing.same()).isEqualTo(Map.of(key("02"), key("02")));
        assertThat(pairing.isMerged(key("01"))).isTrue();
    }

    @Test
    void takesNeitherPartOfAUnitThatWasSplitForTheWhole() {
        Pairing pairing = Pairing.of(units(unit("01")), units(unit(key("02"), key("01")), unit(key("03"), key("01"))));

        assertThat(pairing.same()).isEmpty();
        assertThat(pairing.isMerged(key("01"))).isTrue();
        assertThat(pairing.isMerged(key("02"))).isTrue();
        assertThat(pairing.isMerged(key("03"))).isTrue();
    }

    @Test
    void isEmptyForUnitsThatHaveNothingInCommon() {
        Pairing pairing = Pairing.of(units(unit("01")), units(unit("02")));

        assertThat(pairing.same()).isEmpty();
        assertThat(pairing.earlier(key("02"))).isEmpty();
        assertThat(pairing.isMerged(key("01"))).isFalse();
        assertThat(pairing.isMerged(key("02"))).isFalse();
    }

    @Test
    void takesAUnitForNoneOfItsPartsThoughOnlyOneOfThemIsThere() {
        Pairing pairing = Pairing.of(units(unit("01")), units(unit(key("03"), key("01"), key("02"))));

        assertThat(pairing.same()).isEmpty();
        assertThat(pairing.isMerged(key("01"))).isTrue();
        assertThat(pairing.isMerged(key("03"))).isTrue();
    }

    @Test
    void namesTheTwentyThreeUnitsThatWereMadeOfOthers() {
        Pairing pairing = Pairing.of(OF_2024, OF_2025);

        assertThat(pairing.made())
                .hasSize(23)
                .allSatisfy(unit -> assertThat(unit.key().scheme()).isEqualTo("34"));
        assertThat(Pairing.of(OF_2025, OF_2024).made()).isEqualTo(pairing.made());
        assertThat(pairing).hasToString("11 the same, 23 merged");
        assertThat(Pairing.of(OF_2024, OF_2024).made()).isEmpty();
    }

    @Test
    void namesTheSevenMergedUnitsThatStraddleTwoOldRegions() {
        // By the regions of 2024: Vĩnh Phúc and Bắc Ninh lie in the delta, Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông and Lâm
        // Đồng
        // in the highlands, Long An in the Mekong delta, each merged with a province of another region.
        assertThat(Pairing.of(OF_2024, OF_2025).straddling())
                .extracting(AdministrativeUnit::toString)
                .containsExactly("Bắc Ninh", "Phú Thọ", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Lâm Đồng", "Tây Ninh");
    }

    @Test
    void namesNoUnitThatTookAnotherInUnderItsOwnKeyAsMade() {
        assertThat(Pairing.of(units(unit("01"), unit("02")), units(unit(key("02"), key("01"))))
                        .made())
                .isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<UnitKey, UnitKey> same = Pairing.of(units(1), units(1)).same();

        assertThatThrownBy(same::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsTheSameUnitAsTheCatalogueDoes() {
        UnitCatalog provinces = ParIndex.provinces();
        Pairing pairing = Pairing.of(OF_2024, OF_2025);

        // The catalogue finds one unit for a name that means the same unit at both times, and two for one that does
        // not.
        for (AdministrativeUnit unit : OF_2024.all()) {
            if (OF_2025.lookup(unit.name().vi()).unit().isPresent()) {
                boolean one = pairing.same().containsKey(unit.key());
                assertThat(provinces.lookup(unit.name().vi()).matches())
                        .as(unit.toString())
                        .hasSize(one ? 1 : 2);
            }
        }
    }
}
