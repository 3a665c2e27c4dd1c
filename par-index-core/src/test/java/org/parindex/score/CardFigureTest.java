package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Policies;
import org.parindex.policy.MissingPolicy;

class CardFigureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "total",
                "earned",
                "attainable",
                "index",
                "group",
                "bonus",
                "penalty",
                "self-assessed",
                "documents",
                "leaders",
                "sipas",
                "socio-economic"
            })
    void aWordIsAFigureOfTheWholeCard(String name) {
        CardFigure figure = CardFigure.parse(name);
        assertThat(figure).hasToString(name).isEqualTo(CardFigure.parse(name));
        assertThat(figure.criterion()).isEmpty();
        assertThat(CardFigure.words()).contains(name);
    }

    @Test
    void aNumberIsThePointsOfItsCriterion() {
        assertThat(CardFigure.parse("3.2.1").criterion()).contains(CriterionId.parse("3.2.1"));
        assertThat(CardFigure.parse("P1").criterion()).contains(CriterionId.parse("P1"));
        assertThat(CardFigure.parse("P1"))
                .isNotEqualTo(CardFigure.parse("P2"))
                .hasSameHashCodeAs(CardFigure.parse("P1"));
    }

    @Test
    void anyOtherNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardFigure.parse("sum"))
                .withMessage(
                        "A figure of a card must be the number of a criterion or one of total, earned, attainable, index, group,"
                                + " bonus, penalty, self-assessed, documents, leaders, sipas, socio-economic: \"sum\"");
    }

    @ParameterizedTest
    @CsvSource({"total, A", "1.1, 86/7", "index, ''", "index, -1", "group, ' '", "documents, 1.1234567"})
    void anExpectedValueHasTheFormOfItsFigure(String figure, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardFigure.parse(figure).check(expected));
    }

    @ParameterizedTest
    @CsvSource({"total, 1.5", "index, 899/13", "index, ~86.29", "group, A", "group, none"})
    void theFormsThatAreTaken(String figure, String expected) {
        CardFigure.parse(figure).check(expected);
    }

    /** 16.787833 with P1 undecided: from 0 to 83.939165 %. */
    @Test
    void anIndexThatIsARangeHoldsOnlyWithinTheWholeRange() {
        Scorecard open = Scorer.of(SmallFramework.with(Policies.strict().with(MissingPolicy.RANGE)))
                .score(SmallFramework.assessment().with("P1", "missing"));
        CardFigure index = CardFigure.parse("index");

        assertThat(index.of(open)).isEqualTo("0..83.939165");
        assertThat(index.holds(open, "0..83.939165")).isTrue();
        assertThat(index.holds(open, "0")).isFalse();
        assertThat(index.holds(open, "83.939165")).isFalse();
    }
}
