package org.parindex.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.assessment.Assessment;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

/** How assessments name their units, so that they are read back as the same. */
final class WrittenAssessments {

    private static final String FREE = "free";

    private WrittenAssessments() {}

    /**
     * Checks that assessments can be one document.
     *
     * @throws IllegalArgumentException if there is none, or a unit comes twice
     */
    static void requireOneEach(List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one assessment to be written");
        }
        Set<UnitKey> units = new HashSet<>();
        for (Assessment assessment : assessments) {
            if (!units.add(assessment.unit().key())) {
                throw new IllegalArgumentException("A unit must come once in a document: "
                        + assessment.unit().name().vi() + " " + assessment.indexYear());
            }
        }
    }

    /** A name of a catalogue may be borne by several units; a code is not. */
    static String unit(AdministrativeUnit unit) {
        return isFree(unit) ? unit.name().vi() : unit.code();
    }

    /** The kind of a unit of a catalogue is known there, and that of most others is not known at all. */
    static Optional<UnitKind> kind(AdministrativeUnit unit) {
        return isFree(unit) && unit.kind() != UnitKind.OTHER ? Optional.of(unit.kind()) : Optional.empty();
    }

    private static boolean isFree(AdministrativeUnit unit) {
        return unit.key().scheme().equals(FREE);
    }
}
