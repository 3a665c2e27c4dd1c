package org.parindex.framework;

import java.util.List;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

/** A node of a framework: a {@link Group} of others, or a {@link Leaf} that is scored by itself. */
public sealed interface Criterion permits Group, Leaf {

    /**
     * The number.
     *
     * @return such as {@code 3.2.1}
     */
    CriterionId id();

    /**
     * The name.
     *
     * @return the name in both languages
     */
    Bilingual name();

    /**
     * The maximum points (điểm tối đa): of a group, the sum of its parts.
     *
     * @return the points
     */
    Points maximum();

    /**
     * All leaves, in order.
     *
     * @return the leaves; of a leaf, itself
     */
    List<Leaf> leaves();
}
