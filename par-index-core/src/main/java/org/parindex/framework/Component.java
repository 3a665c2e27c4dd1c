package org.parindex.framework;

import java.util.Optional;
import java.util.Set;
import org.parindex.points.Points;
import org.parindex.provenance.Stated;
import org.parindex.text.Bilingual;

/**
 * A component (lĩnh vực) of a decision, as far as it is known.
 *
 * @param number its number, from 1
 * @param name its name, if known
 * @param maximum its maximum points (điểm tối đa), if known
 * @param criteria how many criteria it is said to have, if known
 * @param subCriteria how many sub-criteria it is said to have, if known
 * @param subjects what it is about, if known: at least one subject, and usually just one
 */
public record Component(
        int number,
        Optional<Stated<Bilingual>> name,
        Optional<Stated<Points>> maximum,
        Optional<Stated<Integer>> criteria,
        Optional<Stated<Integer>> subCriteria,
        Optional<Stated<Set<Subject>>> subjects) {

    /** Copies the subjects. */
    public Component {
        subjects = subjects.map(stated -> new Stated<>(Set.copyOf(stated.value()), stated.provenance()));
    }
}
