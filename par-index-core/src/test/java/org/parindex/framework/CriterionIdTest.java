package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionIdTest {

    @ParameterizedTest
    @CsvSource({
        "3, , 3, 1",
        "3.2, 3, 3, 2",
        "3.2.1, 3.2, 3, 3",
        "12.10.9999.4, 12.10.9999, 12, 4",
        "B1, , , 1",
        "P12, , , 1"
    })
    void knowsItsParentItsComponentAndItsDepth(CriterionId id, CriterionId parent, Integer component, int depth) {
        assertThat(id.parent()).isEqualTo(Optional.ofNullable(parent));
        assertThat(id.component()).isEqualTo(Optional.ofNullable(component));
        assertThat(id.depth()).isEqualTo(depth);
    }

    @Test
    void tellsBonusesAndPenaltiesFromTheTree() {
        assertThat(CriterionId.parse("B1").isAdjustment()).isTrue();
        assertThat(CriterionId.parse("B1").isBonus()).isTrue();
        assertThat(CriterionId.parse("P1").isAdjustment()).isTrue();
        assertThat(CriterionId.parse("P1").isBonus()).isFalse();
        assertThat(CriterionId.parse("1").isAdjustment()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0", "01", "3.", ".3", "3..2", "3.0", "3.02", "12345", "b1", "B", "B0", "B01", "B1.", "B.1",
                "B12345", "BP1", "3.12345", "3.2.", "٣", "3/1", "B1.1", "P1.2", "C1", "3,2", " 3", "3 "
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> CriterionId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of a criterion must look like 3, 3.2, 3.2.1, B1 or P1: \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "3.2, 3, true",
        "3.2.1, 3.2, true",
        "12.1, 12, true",
        "12.1, 1, false",
        "3.2.1, 3, false",
        "3.2.1, 3.1, false",
        "3, 3, false",
        "3, 3.2, false",
        "B1, 3, false",
        "B12, B1, false"
    })
    void isPartOfItsParentOnly(CriterionId id, CriterionId other, boolean part) {
        assertThat(id.isPartOf(other)).isEqualTo(part);
    }

    @Test
    void readsOrRefusesAnyLength() {
        String deep = "1" + ".1".repeat(100_000);

        assertThat(CriterionId.parse(deep)).hasToString(deep);
        assertThatThrownBy(() -> CriterionId.parse(deep + ".")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesByNumbersParentsFirstAndBonusesAndPenaltiesLast() {
        List<CriterionId> ordered = Stream.of(
                        "1", "1.1", "1.1.9", "1.1.10", "1.2", "2", "10", "B1", "B2", "B10", "P1", "P2")
                .map(CriterionId::parse)
                .toList();

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .as(ordered.get(i) + " and " + ordered.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }

    @Test
    void isEqualToTheSameNumber() {
        assertThat(CriterionId.parse("3.2"))
                .isEqualTo(CriterionId.parse("3.2"))
                .hasSameHashCodeAs(CriterionId.parse("3.2"));
        assertThat(CriterionId.parse("3.2"))
                .isNotEqualTo(CriterionId.parse("3.3"))
                .isNotEqualTo("3.2");
    }
}
