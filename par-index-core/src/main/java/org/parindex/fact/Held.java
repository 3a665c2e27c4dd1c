package org.parindex.fact;

import java.util.List;
import org.parindex.provenance.Source;

/**
 * A printed statement that is no {@link Fact} yet: a mean, a count, a group, a region, a distance. It is kept as words, and nothing
 * is computed from it.
 *
 * @param id its name, such as {@code H001}
 * @param indexYear the index year (năm đánh giá)
 * @param subject a province, a region as printed, {@code regions}, or {@code national}
 * @param measure what it is about
 * @param kind such as {@code mean}, {@code count}, {@code group-count}, {@code gap}
 * @param statement what is printed, in English, the numbers as they stand
 * @param sources where it is printed
 */
public record Held(
        String id, int indexYear, String subject, String measure, String kind, String statement, List<Source> sources) {

    /** Copies the collections. */
    public Held {
        sources = List.copyOf(sources);
    }
}
