package org.parindex.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Stage;
import org.parindex.unit.UnitKey;

/** What appraisals must be so that they can be one document. */
final class WrittenAppraisals {

    private WrittenAppraisals() {}

    private record Key(UnitKey unit, Stage stage) {}

    /**
     * Checks that appraisals can be one document.
     *
     * @throws IllegalArgumentException if there is none, or a unit comes twice at a stage or in two years
     */
    static void requireOneEach(List<Appraisal> appraisals) {
        if (appraisals.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one appraisal to be written");
        }
        Set<Key> keys = new HashSet<>();
        Map<UnitKey, Integer> years = new HashMap<>();
        for (Appraisal appraisal : appraisals) {
            UnitKey unit = appraisal.unit().key();
            if (!keys.add(new Key(unit, appraisal.stage()))) {
                throw new IllegalArgumentException("A unit must come once at a stage in a document: " + appraisal);
            }
            if (years.merge(unit, appraisal.indexYear(), (first, next) -> first) != appraisal.indexYear()) {
                throw new IllegalArgumentException("A unit must have one year in a document: " + appraisal);
            }
        }
    }
}
