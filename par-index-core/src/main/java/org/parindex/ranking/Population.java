package org.parindex.ranking;

import org.parindex.text.Bilingual;

/** Among which units ranks are counted. */
public enum Population {
    /** The units with a figure: the round is these units and no others. */
    THOSE_GIVEN(Bilingual.of("các đơn vị có số liệu", "the units with a figure")),

    /** All units in force in the year: those without a figure have one that is not known, and may stand anywhere. */
    ALL_IN_FORCE(Bilingual.of("mọi đơn vị trong năm", "all units of the year"));

    private final Bilingual label;

    Population(Bilingual label) {
        this.label = label;
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }
}
