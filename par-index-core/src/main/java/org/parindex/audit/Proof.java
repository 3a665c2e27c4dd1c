package org.parindex.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.fact.Fact;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Why something can be no less, or no more: steps, each of which follows from facts, or from the steps before it.
 *
 * @param steps the steps, the last of which is the conclusion; none if nothing is known
 */
public record Proof(List<Step> steps) {

    /**
     * One step.
     *
     * @param facts the facts that it takes; none if it follows from the steps before it
     * @param words what it takes, in words, such as "Điện Biên 2023: Overall index: 88.02 %"
     * @param result what follows, such as "Điện Biên 2023: at most 88.025"
     */
    public record Step(List<Fact> facts, Bilingual words, Bilingual result) {

        /** Copies the collections. */
        public Step {
            facts = List.copyOf(facts);
        }
    }

    /** Copies the collections. */
    public Proof {
        steps = List.copyOf(steps);
    }

    /**
     * The facts that the proof takes. Leave any one out, and the bound is lost.
     *
     * @return the facts, each once, in the order of the steps
     */
    public List<Fact> facts() {
        return steps.stream().flatMap(step -> step.facts().stream()).distinct().toList();
    }

    /**
     * The steps as lines.
     *
     * @param language the language
     * @return lines that end with a line feed; empty if nothing is known
     */
    public String toText(Language language) {
        return steps.stream()
                .map(step -> step.words().in(language) + ids(step) + " → "
                        + step.result().in(language) + "\n")
                .collect(Collectors.joining());
    }

    private static String ids(Step step) {
        return step.facts().isEmpty()
                ? ""
                : step.facts().stream().map(fact -> fact.subject().id()).collect(Collectors.joining(", ", " (", ")"));
    }

    /** The English lines. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
