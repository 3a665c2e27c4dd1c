package org.parindex.problem;

import java.util.Locale;
import org.parindex.text.Bilingual;

/** A kind of problem. Each room that reads or checks something has an enum of its kinds. */
public interface ProblemKind {

    /**
     * The name of the constant, as an enum has it.
     *
     * @return such as {@code UNIT_UNKNOWN}
     */
    String name();

    /**
     * The stable code, for programs: the name in lower case, words joined by a hyphen.
     *
     * @return such as {@code unit-unknown}
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The words, with arguments in braces: {@code "The year must be a number: {value}"}.
     *
     * @return the words in both languages
     */
    Bilingual words();
}
