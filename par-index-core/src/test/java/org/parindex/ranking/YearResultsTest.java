package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.ranking.SampleRounds.key;
import static org.parindex.ranking.SampleRounds.ranks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.points.IndexValue;
import org.parindex.policy.GroupCutoffs;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

class YearResultsTest {

    private static final Figure NINETY = Figure.of(IndexValue.parse("90"));
    private static final YearResults EMPTY = YearResults.of(2023, SampleRounds.units(3));

    @Test
    void areMadeOfNamesAndPercentages() {
        YearResults results = YearResults.of(2023, Map.of("An", "86.29", "Bình", "84.5"));

        assertThat(results.indexYear()).isEqualTo(2023);
        assertThat(results.population()).isEqualTo(Population.THOSE_GIVEN);
        assertThat(ranks(results.ranking())).containsExactly("An: 1", "Bình: 2");
    }

    @Test
    void refuseAPercentageThatCannotBeRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearResults.of(2023, Map.of("An", "86,29")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearResults.of(2023, Map.of("An", "-1")))
                .withMessage("An index must not be negative: -1 %");
    }

    @Test
    void knowNothingUntilTheyAreTold() {
        assertThat(EMPTY.measures()).isEmpty();
        assertThat(EMPTY.figures(Measure.OVERALL)).isEmpty();
        assertThat(EMPTY.decision()).isEmpty();
        assertThat(EMPTY.unranked()).isEmpty();
        assertThat(EMPTY.cutoffs()).isSameAs(GroupCutoffs.unknown());
    }

    @Test
    void keepEachMeasureApart() {
        YearResults results = EMPTY.with(Measure.SIPAS, Map.of(key("01"), NINETY))
                .with(Measure.OVERALL, Map.of(key("02"), NINETY))
                .with(Measure.component(3), Map.of(key("03"), NINETY));

        assertThat(results.measures()).containsExactly(Measure.OVERALL, Measure.component(3), Measure.SIPAS);
        assertThat(results.figures(Measure.OVERALL)).containsOnlyKeys(key("02"));
        assertThat(ranks(results.ranking(Measure.SIPAS))).containsExactly("01: 1");
    }

    @Test
    void replaceTheFiguresOfAMeasure() {
        YearResults results =
                EMPTY.with(Measure.OVERALL, Map.of(key("01"), NINETY)).with(Measure.OVERALL, Map.of(key("02"), NINETY));

        assertThat(results.figures(Measure.OVERALL)).containsOnlyKeys(key("02"));
    }

    @Test
    void refuseAUnitThatIsNotInForce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with(Measure.OVERALL, Map.of(key("04"), NINETY)))
                .withMessage("A unit must be in force in 2023: own/04; known are the units (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withUnranked(List.of(key("04"))))
                .withMessage("A unit must be in force in 2023: own/04; known are the units (3)");
    }

    @Test
    void areCopiesThatLeaveTheOriginalAlone() {
        YearResults all = EMPTY.with(Measure.OVERALL, Map.of(key("01"), NINETY))
                .with(Population.ALL_IN_FORCE)
                .with(GroupCutoffs.parse("A 90"))
                .withUnranked(List.of(key("02")))
                .withDecision("876/QĐ-BNV");

        assertThat(EMPTY.measures()).isEmpty();
        assertThat(EMPTY.population()).isEqualTo(Population.THOSE_GIVEN);
        assertThat(all.population()).isEqualTo(Population.ALL_IN_FORCE);
        assertThat(all.cutoffs()).hasToString("A ≥ 90");
        assertThat(all.unranked()).containsExactly(key("02"));
        assertThat(all.decision()).contains("876/QĐ-BNV");
        assertThat(all.figures(Measure.OVERALL)).containsOnlyKeys(key("01"));
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<UnitKey, Figure> figures = new HashMap<>(Map.of(key("01"), NINETY));
        YearResults results = EMPTY.with(Measure.OVERALL, figures);
        figures.put(key("02"), NINETY);
        results.measures().clear();

        assertThat(results.figures(Measure.OVERALL)).containsOnlyKeys(key("01"));
        assertThat(results.measures()).containsExactly(Measure.OVERALL);
    }

    @Test
    void sayWhatFiguresThereAre() {
        YearResults results = EMPTY.withDecision("876/QĐ-BNV")
                .with(Measure.OVERALL, Map.of(key("01"), NINETY, key("02"), NINETY))
                .with(Measure.SIPAS, Map.of(key("01"), NINETY));

        assertThat(results).hasToString("""

                2023, 876/QĐ-BNV, the units (3)
                  overall: 2 units
                  sipas: 1 units
                """);
    }

    @Test
    void nameThePopulationInBothLanguages() {
        assertThat(Population.THOSE_GIVEN.label())
                .isEqualTo(Bilingual.of("các đơn vị có số liệu", "the units with a figure"));
        assertThat(Population.ALL_IN_FORCE.label())
                .isEqualTo(Bilingual.of("mọi đơn vị trong năm", "all units of the year"));
    }
}
