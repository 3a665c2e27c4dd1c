package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;

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
}
