package org.parindex.dossier;

import java.util.List;
import org.parindex.text.Bilingual;

/** A whole that equals its parts: a {@link DossierSum} or a {@link ProcedureSum}. */
public interface CountSum {

    /**
     * Its name in results.
     *
     * @return such as {@code received}
     */
    String key();

    /**
     * The words for people: the whole, and what it must equal.
     *
     * @return the words in both languages
     */
    default Bilingual label() {
        return Bilingual.of(SumWords.label(this, Bilingual::vi), SumWords.label(this, Bilingual::en));
    }

    /**
     * The left side.
     *
     * @return the whole
     */
    CountPart whole();

    /**
     * The right side.
     *
     * @return the parts, at least two
     */
    List<? extends CountPart> parts();

    /**
     * Those of the parts that many reports leave out. They are unknown then as any other, but are not spoken of.
     *
     * @return some of the parts
     */
    default List<? extends CountPart> seldom() {
        return List.of();
    }

    /**
     * Whether the whole, where it is not given, is made of these parts.
     *
     * @return false for the balance, which sets what came in against what became of it
     */
    default boolean makesWhole() {
        return true;
    }
}
