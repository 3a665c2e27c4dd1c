package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.provenance.Status;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** A framework that is built in code scores as one from a document does. */
class CommuneFrameworkTest {

    private static Assessment of(UnitKind kind) {
        return Assessment.of(AdministrativeUnit.of("communes", "01", "Xã minh họa", kind), 2025)
                .with("1.1", "90 of 100") // 30 × 0.9 = 27
                .with("1.2", "10 -> 7") // 30 % less: 20
                .with("2.1", "{minor: 1, serious: 0}") // 20 − 5 = 15
                .with("3", "85%") // 20 × 0.85 = 17
                .with("B1", "4") // 4 × 1, at most 3
                .with("B2", "yes") // 2; both together at most 4
                .with("P1", "3"); // 1.5
    }

    @Test
    void addsBonusAndTakesPenaltyWithinTheirCaps() {
        Scorecard card = Scorer.of(CommuneFramework.framework())
                .score(of(UnitKind.COMMUNE).with("2.2", "plan 6 of 5")); // more than planned: 10

        assertThat(card.earned()).hasToString("89"); // 27 + 20 + 15 + 10 + 17
        assertThat(card.bonus()).hasToString("4");
        assertThat(card.penalty()).hasToString("1.5");
        assertThat(card.total()).hasToString("91.5");
        assertThat(card.index()).hasToString("91.5");
        assertThat(card.group()).contains("A");
        assertThat(card.status()).isEqualTo(Status.ILLUSTRATIVE);
    }

    @Test
    void leavesOutWhatDoesNotApplyToAWard() {
        Scorecard card = Scorer.of(CommuneFramework.framework()).score(of(UnitKind.WARD));

        assertThat(card.attainable()).hasToString("90");
        assertThat(card.index()).hasToString("815/9"); // (79 + 4 − 1.5) / 90 = 81.5 / 90
    }

    @Test
    void hasGroupsOfItsOwnForASpecialZone() {
        Scorecard card = Scorer.of(CommuneFramework.framework())
                .score(of(UnitKind.SPECIAL_ZONE).with("2.2", "plan 0 of 5").with("P1", "0"));

        assertThat(card.index()).hasToString("83"); // 79 + 4
        assertThat(card.group()).contains("B");
    }
}
