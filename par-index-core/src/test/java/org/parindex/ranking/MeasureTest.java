package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.framework.PointSource;
import org.parindex.text.Bilingual;

class MeasureTest {

    @ParameterizedTest
    @ValueSource(strings = {"overall", "1", "8", "99", "documents", "leaders", "sipas", "socio-economic"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Measure.parse(text)).hasToString(text);
    }

    @Test
    void isReadInAnyCase() {
        assertThat(Measure.parse("Overall")).isEqualTo(Measure.OVERALL);
        assertThat(Measure.parse("SIPAS")).isEqualTo(Measure.SIPAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "1.0", "100", "component 3", "total", " overall"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.parse(text))
                .withMessage(
                        "A measure must be overall, the number of a component, documents, leaders, sipas or socio-economic: \""
                                + text + "\"");
    }

    @Test
    void numbersComponentsFrom1To99() {
        assertThat(Measure.component(1).componentNumber()).contains(1);
        assertThat(Measure.component(99).componentNumber()).contains(99);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.component(0))
                .withMessage("The number of a component must be 1 to 99: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.component(100))
                .withMessage("The number of a component must be 1 to 99: 100");
    }

    @ParameterizedTest
    @EnumSource(PointSource.class)
    void isTheSameMeasureHoweverASourceIsNamed(PointSource source) {
        assertThat(Measure.source(source))
                .isEqualTo(Measure.parse(source.toString()))
                .hasSameHashCodeAs(Measure.parse(source.toString()))
                .extracting(Measure::label)
                .isEqualTo(source.label());
    }

    @Test
    void hasNoNumberUnlessItIsAComponent() {
        assertThat(Measure.OVERALL.componentNumber()).isEmpty();
        assertThat(Measure.SIPAS.componentNumber()).isEmpty();
    }

    @Test
    void isDifferentForAnotherComponentOrSource() {
        assertThat(List.of(
                        Measure.OVERALL, Measure.component(1), Measure.component(2), Measure.DOCUMENTS, Measure.SIPAS))
                .doesNotHaveDuplicates();
    }

    @Test
    void comesOverallFirstThenComponentsByNumberThenSources() {
        assertThat(new TreeSet<>(List.of(
                        Measure.SOCIO_ECONOMIC,
                        Measure.component(10),
                        Measure.SIPAS,
                        Measure.component(9),
                        Measure.DOCUMENTS,
                        Measure.OVERALL,
                        Measure.LEADERS)))
                .containsExactly(
                        Measure.OVERALL,
                        Measure.component(9),
                        Measure.component(10),
                        Measure.DOCUMENTS,
                        Measure.LEADERS,
                        Measure.SIPAS,
                        Measure.SOCIO_ECONOMIC);
    }

    @Test
    void isLabelledInBothLanguages() {
        assertThat(Measure.OVERALL.label()).isEqualTo(Bilingual.of("Chỉ số chung", "Overall index"));
        assertThat(Measure.component(3).label()).isEqualTo(Bilingual.of("Chỉ số thành phần 3", "Component index 3"));
    }
}
