package org.parindex.framework;

import java.util.List;
import java.util.Optional;
import org.parindex.points.Points;
import org.parindex.text.Bilingual;

/**
 * A component or a criterion that has parts.
 *
 * @param id its number
 * @param name its name
 * @param stated its maximum points as the document states them, if it does; they must be the sum of its parts
 * @param parts its parts, in order, at least one
 */
public record Group(CriterionId id, Bilingual name, Optional<Points> stated, List<Criterion> parts)
        implements Criterion {

    /** Copies the parts. */
    public Group {
        parts = List.copyOf(parts);
    }

    /**
     * A group.
     *
     * @param id its number, such as {@code "3.2"}
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param parts its parts, in order
     * @return the group
     * @throws IllegalArgumentException if the number is not of its form
     */
    public static Group of(String id, String vi, String en, Criterion... parts) {
        return new Group(CriterionId.parse(id), Bilingual.of(vi, en), Optional.empty(), List.of(parts));
    }

    /**
     * The same group with a maximum that its parts must add to.
     *
     * @param maximum such as {@code "9.5"}
     * @return the group
     * @throws IllegalArgumentException if the text is no number of points
     */
    public Group stating(String maximum) {
        return new Group(id, name, Optional.of(Points.parse(maximum)), parts);
    }

    @Override
    public Points maximum() {
        Points maximum = Points.ZERO;
        for (Criterion part : parts) {
            maximum = maximum.plus(part.maximum());
        }
        return maximum;
    }

    @Override
    public List<Leaf> leaves() {
        return parts.stream().flatMap(part -> part.leaves().stream()).toList();
    }
}
