package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.key;
import static org.parindex.ranking.SampleRounds.unit;
import static org.parindex.ranking.SampleRounds.units;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

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
}
