package org.parindex.dossier;

import org.parindex.text.Bilingual;

/** Something that is counted, such as the dossiers that came in online: a {@link DossierPart} or a {@link ProcedurePart}. */
public interface CountPart {

    /**
     * Its name in documents.
     *
     * @return such as {@code in-period}
     */
    String key();

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    Bilingual label();
}
