package org.parindex.score;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.parindex.assessment.Stage;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;

/**
 * The points of one leaf, a bonus or a penalty, stage by stage.
 *
 * @param leaf the leaf
 * @param nodes its nodes by stage, from the self-assessment to the last; in order
 * @param reasons what each appraisal said on it; stages without a word are absent
 */
public record Gap(Leaf leaf, SortedMap<Stage, ScoreNode> nodes, SortedMap<Stage, String> reasons) {

    /** Copies the maps. */
    public Gap {
        nodes = ImmutableSortedMap.copyOf(nodes);
        reasons = ImmutableSortedMap.copyOf(reasons);
    }

    /**
     * The points at a stage.
     *
     * @param stage the stage
     * @return the points; absent where they were undecided, or the stage is still to come
     */
    public Optional<Points> at(Stage stage) {
        return Optional.ofNullable(nodes.get(stage))
                .filter(node -> node.undecided().signum() == 0)
                .map(ScoreNode::earned);
    }

    /**
     * What the appraisal changed.
     *
     * @return the points at the last stage less those of the self-assessment, below 0 where points were taken; absent where either is
     *     undecided
     */
    public Optional<Points> change() {
        return at(Stage.SELF_ASSESSED).flatMap(before -> at(nodes.lastKey()).map(after -> after.minus(before)));
    }

    /**
     * Whether there is anything to talk about: points, earned or attainable, that changed from one stage
     * to another, or are undecided at the last.
     *
     * @return true if so
     */
    public boolean isOpen() {
        // Nothing of nothing is not nothing of something: the index differs.
        return at(nodes.lastKey()).isEmpty()
                || nodes.values().stream()
                                .filter(node -> node.undecided().signum() == 0)
                                .map(node -> List.of(node.earned(), node.attainable()))
                                .distinct()
                                .count()
                        > 1;
    }
}
