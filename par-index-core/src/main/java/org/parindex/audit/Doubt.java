package org.parindex.audit;

import java.util.List;
import java.util.Locale;
import org.parindex.fact.Fact;
import org.parindex.text.Bilingual;

/**
 * Something about printed facts that cannot be, or that is odd.
 *
 * @param severity whether it cannot be, or is odd
 * @param facts the facts; of a conflict, a minimal set: leave any one out, and the rest can be true together; the most suspicious first
 * @param reason why, in words, with the figures
 */
public record Doubt(Severity severity, List<Fact> facts, Bilingual reason) {

    /** Whether something cannot be, or is odd. */
    public enum Severity {
        /** The facts cannot all be true, however they were rounded. */
        CONFLICT("mâu thuẫn", "conflict"),
        /** The facts can all be true, and a reader would still stumble over them. */
        NOTE("lưu ý", "note");

        private final Bilingual label;

        Severity(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * The word for people.
         *
         * @return the word in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word for programs. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the collections. */
    public Doubt {
        facts = List.copyOf(facts);
    }
}
