package org.parindex.testkit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** A framework with one thing changed. A case that holds on the framework and not on the mutant kills the mutant. */
public final class Mutant {

    private final Optional<CriterionId> criterion;
    private final Bilingual change;
    private final Bilingual hint;
    private final Framework framework;
    private final UnaryOperator<Evidence> seen;

    Mutant(
            Optional<CriterionId> criterion,
            Bilingual change,
            Bilingual hint,
            Framework framework,
            UnaryOperator<Evidence> seen) {
        this.criterion = criterion;
        this.change = change;
        this.hint = hint;
        this.framework = framework;
        this.seen = seen;
    }

    /**
     * The clause that was changed.
     *
     * @return the number of its criterion; absent if a policy was changed
     */
    public Optional<CriterionId> criterion() {
        return criterion;
    }

    /**
     * What was changed.
     *
     * @return such as "from 80 % → from 80.01 %"
     */
    public Bilingual change() {
        return change;
    }

    /**
     * A case that would kill the mutant. What the framework gives is right only if the clause says so.
     *
     * @return such as "a case of 1.1 with the evidence 80%: the framework gives 1.2, the change 0"
     */
    public Bilingual hint() {
        return hint;
    }

    /**
     * The changed framework, without stated sums.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /** Evidence as the mutant sees it: one without its gate sees what stands behind the gate. */
    Evidence seen(CriterionId of, Evidence given) {
        return criterion.filter(of::equals).isPresent() ? seen.apply(given) : given;
    }

    Assessment seen(Assessment assessment) {
        return criterion
                .flatMap(assessment::of)
                .map(given -> assessment.with(criterion.orElseThrow().toString(), seen.apply(given)))
                .orElse(assessment);
    }

    /** The clause and what was changed, in English. */
    @Override
    public String toString() {
        return criterion.map(CriterionId::toString).orElse("policies") + ": " + change.in(Language.EN);
    }
}
