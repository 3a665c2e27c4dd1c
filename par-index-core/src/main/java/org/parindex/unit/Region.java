package org.parindex.unit;

import org.parindex.provenance.Provenance;
import org.parindex.text.Bilingual;

/**
 * A region under one regional scheme. Regions of two schemes do not compare, even where they share a name.
 *
 * @param scheme the unit scheme whose units it groups
 * @param name its name
 * @param provenance where the grouping comes from
 */
public record Region(String scheme, Bilingual name, Provenance provenance) {

    /** The Vietnamese name. */
    @Override
    public String toString() {
        return name.vi();
    }
}
