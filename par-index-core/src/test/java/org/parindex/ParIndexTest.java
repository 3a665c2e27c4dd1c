package org.parindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parindex.framework.Decision;
import org.parindex.policy.GroupCutoffs;

class ParIndexTest {

    @Test
    void knowsTheEightDecisions() {
        assertThat(ParIndex.decisions())
                .extracting(Decision::id)
                .containsExactly(
                        "1294/QĐ-BNV",
                        "4361/QĐ-BNV",
                        "2948/QĐ-BNV",
                        "2636/QĐ-BNV",
                        "1150/QĐ-BNV",
                        "1149/QĐ-BNV",
                        "876/QĐ-BNV",
                        "1187/QĐ-BNV");
    }

    @Test
    void refusesADecisionThatIsNotBundledAndListsThoseThatAre() {
        assertThatThrownBy(() -> ParIndex.decision("877/QĐ-BNV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("876/QĐ-BNV")
                .hasMessageEndingWith(": \"877/QĐ-BNV\"");
    }

    @Test
    void doesNotTakeTheCutoffsOfANeighbouringYear() {
        assertThat(ParIndex.cutoffs(2024).bands()).isNotEmpty();
        assertThat(ParIndex.cutoffs(2023)).isSameAs(GroupCutoffs.unknown());
    }
}
