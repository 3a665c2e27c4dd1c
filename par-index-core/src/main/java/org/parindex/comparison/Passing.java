package org.parindex.comparison;

import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;

/**
 * A unit that stood otherwise to the one that is explained before than it does now.
 *
 * @param unit the other unit, as it is in the later year
 * @param before where it stood to the one that is explained
 * @param now where it stands
 */
public record Passing(AdministrativeUnit unit, Place before, Place now) {

    /** Where another unit stands. */
    public enum Place {
        /** Higher. */
        ABOVE,
        /** On the same rank. */
        LEVEL,
        /** Lower. */
        BELOW
    }

    /** The name, and what is less than being passed: that one of both years is level. */
    String show(Language language) {
        String name = unit.name().vi();
        if (before == Place.LEVEL) {
            return name
                    + Bilingual.of(" (trước đó đồng hạng)", " (level before)").in(language);
        }
        return now == Place.LEVEL
                ? name + Bilingual.of(" (nay đồng hạng)", " (level now)").in(language)
                : name;
    }

    /** The unit, where it stood and where it stands. */
    @Override
    public String toString() {
        return unit + ": " + before + " → " + now;
    }
}
