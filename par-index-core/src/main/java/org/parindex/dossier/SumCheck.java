package org.parindex.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Whether a whole equals its parts. Example: received 3,846, but resolved 3,837 + open 13 = 3,850 {@link Verdict#FAILS}, with an
 * excess of 4.
 *
 * @param sum what must add up
 * @param left all that the whole can be
 * @param right all that the parts can be together; those that are not given can be anything
 * @param terms the parts as they are given; in place of a part that is not given its own parts, as far as they are
 */
public record SumCheck(CountSum sum, Count left, Count right, Map<CountPart, Count> terms) {

    /** What is found. */
    public enum Verdict {
        /** Both sides are known, and are equal. */
        HOLDS("khớp", "holds"),
        /** Whatever is not known, the sides cannot be equal. */
        FAILS("không khớp", "fails"),
        /** The sides can be equal, and need not be: something is not known. */
        OPEN("chưa thể kết luận", "cannot be told");

        private final Bilingual label;

        Verdict(String vi, String en) {
            this.label = Bilingual.of(vi, en);
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

    /** Copies the map. */
    public SumCheck {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /**
     * What is found.
     *
     * @return whether the sum holds, fails, or cannot be told
     */
    public Verdict verdict() {
        if (!left.canEqual(right)) {
            return Verdict.FAILS;
        }
        return left.isExact() && right.isExact() ? Verdict.HOLDS : Verdict.OPEN;
    }

    /**
     * How far the sides are apart.
     *
     * @return by how much the parts exceed the whole at least; negative if they fall short of it; 0 unless the sum fails
     */
    public long excess() {
        if (left.canEqual(right)) {
            return 0;
        }
        return right.low() > left.low()
                ? right.low() - left.high().orElseThrow()
                : right.high().orElseThrow() - left.low();
    }

    /**
     * Both sides in one sentence.
     *
     * @return such as "resolved 3,837 + open 13 = 3,850, 4 more than the 3,846 received"
     */
    public Bilingual words() {
        return Bilingual.of(SumWords.of(this, Language.VI), SumWords.of(this, Language.EN));
    }

    /**
     * What is wrong.
     *
     * @return the fault, {@link DossierProblem#SUM_FAILS}; nothing unless the sum fails
     */
    public Optional<Fault> fault() {
        return verdict() == Verdict.FAILS
                ? Optional.of(Fault.of(DossierProblem.SUM_FAILS, "", "sum", words()))
                : Optional.empty();
    }
}
