package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.framework.Criterion;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.ScoringRule;

class ScoreNodeTest {

    private static final Leaf FIRST = leaf("1.1", "1.5");
    private static final Leaf SECOND = leaf("1.2", "2");
    private static final Group PARENT = Group.of("1", "Cha", "Parent", FIRST, SECOND);

    private static Leaf leaf(String id, String maximum) {
        return Leaf.of(id, "Lá", "Leaf", maximum, PointSource.DOCUMENTS, ScoringRule.direct());
    }

    private static ScoreNode node(Criterion criterion, String attainable, String earned, ScoreNode... parts) {
        return new ScoreNode(
                criterion,
                Points.parse(attainable),
                Points.parse(earned),
                Points.ZERO,
                Optional.empty(),
                List.of(),
                List.of(parts));
    }

    @Test
    void aNodeWithPartsIsTheirSum() {
        ScoreNode parent = ScoreNode.sum(PARENT, List.of(node(FIRST, "1.5", "1.233333"), node(SECOND, "0", "0")));

        assertThat(parent.earned()).isEqualTo(Points.parse("1.233333"));
        assertThat(parent.attainable()).isEqualTo(Points.parse("1.5"));
        assertThat(parent.lost()).isEqualTo(Points.parse("0.266667"));
        assertThat(parent.index())
                .contains(IndexValue.exact(Ratio.parse("1.233333").times(Ratio.of(200, 3))));
        assertThat(parent.leaf()).isEmpty();
        assertThat(parent.leaves().map(ScoreNode::leaf)).containsExactly(Optional.of(FIRST), Optional.of(SECOND));
        assertThat(parent.id()).hasToString("1");
    }

    @ParameterizedTest
    @CsvSource({"3.5, 2.499999", "3.5, 2.500001", "3.499999, 2.5"})
    void aParentThatIsNotTheSumIsRefused(String attainable, String earned) {
        ScoreNode first = node(FIRST, "1.5", "1");
        ScoreNode second = node(SECOND, "2", "1.5");

        assertThat(node(PARENT, "3.5", "2.5", first, second).parts()).containsExactly(first, second);
        assertThatThrownBy(() -> node(PARENT, attainable, earned, first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The points of 1 must be the sum of its parts: " + earned + " and undecided 0 of "
                        + attainable + ", the parts have 2.5 and undecided 0 of 3.5");
    }

    @ParameterizedTest
    @CsvSource({"1.5, -0.000001", "1.5, 1.500001", "1.500001, 1", "1, 1.000001"})
    void pointsOutsideTheirRangeAreRefused(String attainable, String earned) {
        assertThatThrownBy(() -> node(FIRST, attainable, earned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The points of 1.1 must be from 0 to the attainable: " + earned + " and undecided 0 of "
                        + attainable + ", maximum 1.5");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0", "1.5, 1.5", "0, 0", "1, 1"})
    void pointsAtTheEndsOfTheirRangeAreTaken(String attainable, String earned) {
        assertThat(node(FIRST, attainable, earned).earned()).isEqualTo(Points.parse(earned));
    }

    @Test
    void whereNothingIsAttainableThereIsNoIndex() {
        assertThat(node(FIRST, "0", "0").index()).isEmpty();
        assertThat(node(FIRST, "1.5", "0").index()).contains(IndexValue.exact(Ratio.ZERO));
    }

    @Test
    void aLeafIsItsOwnLeaf() {
        ScoreNode leaf = node(FIRST, "1.5", "1");

        assertThat(leaf.leaves()).containsExactly(leaf);
        assertThat(leaf.leaf()).contains(FIRST);
    }
}
