package org.parindex.testkit;

import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A case that does not hold.
 *
 * @param problem what was expected and what came out, at the place where the case is written
 * @param explanation how it came out: evidence, rule and steps; lines that end with a line feed, or empty
 */
public record CaseFailure(Problem problem, Bilingual explanation) {

    /**
     * The failure as a person reads it.
     *
     * @param language the language
     * @return the place, what is wrong, and the explanation; lines that end with a line feed
     */
    public String toText(Language language) {
        return problem.line(language) + "\n" + explanation.in(language);
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
