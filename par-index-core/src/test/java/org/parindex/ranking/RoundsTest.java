package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

class RoundsTest {

    private static final YearResults OLD = SampleRounds.round(2021, "80");
    private static final YearResults NEW = SampleRounds.round(2023, "90");

    @Test
    void areInTheOrderOfYearsHoweverTheyAreGiven() {
        Rounds rounds = Rounds.of(List.of(NEW, OLD));

        assertThat(rounds.years()).containsExactly(2021, 2023);
        assertThat(rounds.all()).containsExactly(OLD, NEW);
        assertThat(rounds.year(2023)).isSameAs(NEW);
        assertThat(rounds).hasToString("Rounds [2021, 2023]");
    }

    @Test
    void listTheYearsThatThereAreWhenAskedForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.of(List.of(OLD, NEW)).year(2022))
                .withMessage("There must be results for the index year: 2022; there are [2021, 2023]");
    }

    @Test
    void refuseAYearThatComesTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounds.of(List.of(OLD, SampleRounds.round(2021, "81"))))
                .withMessage("An index year must come once: 2021");
    }

    @Test
    void canBeEmpty() {
        assertThat(Rounds.of(List.of()).years()).isEmpty();
    }

    @Test
    void keepTheirRemarksWhenEachYearIsChanged() {
        Bilingual remark = Bilingual.of("dấu phẩy thập phân", "decimal commas");
        Rounds rounds = Rounds.of(List.of(OLD, NEW)).withRemarks(List.of(remark));

        Rounds changed = rounds.map(results -> results.withDecision("876/QĐ-BNV"));

        assertThat(changed.remarks()).containsExactly(remark);
        assertThat(changed.all())
                .extracting(YearResults::decision)
                .allSatisfy(decision -> assertThat(decision).contains("876/QĐ-BNV"));
        assertThat(Rounds.of(List.of(OLD)).remarks()).isEmpty();
    }

    @Test
    void followAUnitBackToItsOldKeyAndNoFurtherThanItsMerger() {
        Rounds rounds = Rounds.of(List.of(
                SampleRounds.provinces(2023, Map.of()),
                SampleRounds.provinces(2025, Map.of()),
                SampleRounds.provinces(2026, Map.of())));

        // Lai Châu goes on; Lào Cai was made of Lào Cai and Yên Bái.
        assertThat(rounds.keys(new UnitKey("34", "12")))
                .isEqualTo(Map.of(
                        2023, new UnitKey("63", "12"),
                        2025, new UnitKey("34", "12"),
                        2026, new UnitKey("34", "12")));
        assertThat(rounds.keys(new UnitKey("34", "15")))
                .isEqualTo(Map.of(2025, new UnitKey("34", "15"), 2026, new UnitKey("34", "15")));
        assertThat(rounds.keys(new UnitKey("63", "12"))).isEmpty();
        assertThat(Rounds.of(List.of()).keys(new UnitKey("34", "12"))).isEmpty();
    }
}
