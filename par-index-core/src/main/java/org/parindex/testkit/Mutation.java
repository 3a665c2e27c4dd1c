package org.parindex.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.Policies;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.score.PointsCase;
import org.parindex.score.Scorer;

/**
 * Tests the tests of a framework: each number and each sign of it is changed by itself, and some case must notice. A change that no
 * case notices is a clause that nobody has checked.
 *
 * <p>What is changed, each time by the smallest step (a hundredth, or the last decimal of a bound if that is finer):
 *
 * <ul>
 *   <li>bounds: up, down, and whether they themselves belong to what begins there. Where one band ends the next begins, so both move. A
 *       bound of 0 %, from which everything scores, is none.
 *   <li>points of levels, bands, items, severities, and for each: up and down. Where they make up the maximum, it follows.
 *   <li>the maximum of other rules; growth and reduction. The base is not changed: evidence brings its own.
 *   <li>a gate that counts as met: evidence for a closed gate is then scored as the best behind it
 *   <li>kinds of unit that a criterion does not apply to; sources of points; stages. Those of bonuses and penalties enter no sum.
 *   <li>policies: missing, not applicable, no survey, caps, cut-offs, decimals (which a card shows in its group alone)
 * </ul>
 *
 * <p>Stated totals are dropped, so that they refuse no mutant. A change that is still impossible, and one that no evidence can tell from the
 * framework, is no mutant: a bound outside its range, 100 % included or not where the share alone reaches the maximum.
 */
public final class Mutation {

    private final Framework framework;
    private final List<Mutant> mutants;

    private Mutation(Framework framework, List<Mutant> mutants) {
        this.framework = framework;
        this.mutants = mutants;
    }

    /**
     * All mutants of a framework.
     *
     * @param framework the framework
     * @return the mutants
     */
    public static Mutation of(Framework framework) {
        List<Mutant> mutants = new ArrayList<>();
        framework.leaves().forEach(leaf -> addAll(framework, leaf, false, mutants));
        framework.adjustments().forEach(leaf -> addAll(framework, leaf, true, mutants));
        for (PolicyChange change : PolicyChange.of(framework)) {
            mutant(framework, framework.components(), framework.adjustments(), change.policies())
                    .map(changed -> new Mutant(
                            Optional.empty(), change.what(), change.hint(), changed, UnaryOperator.identity()))
                    .ifPresent(mutants::add);
        }
        return new Mutation(framework, List.copyOf(mutants));
    }

    private static void addAll(Framework framework, Leaf leaf, boolean adjustment, List<Mutant> mutants) {
        for (LeafChange change : LeafChange.of(leaf, adjustment)) {
            List<Criterion> components = framework.components().stream()
                    .map(component -> replaced(component, change.leaf()))
                    .toList();
            List<Leaf> adjustments = framework.adjustments().stream()
                    .map(other -> other.id().equals(leaf.id()) ? change.leaf() : other)
                    .toList();
            mutant(framework, components, adjustments, framework.policies())
                    .map(changed ->
                            new Mutant(Optional.of(leaf.id()), change.what(), change.hint(), changed, change.seen()))
                    .ifPresent(mutants::add);
        }
    }

    private static Criterion replaced(Criterion criterion, Leaf leaf) {
        if (criterion instanceof Group group) {
            return new Group(
                    group.id(),
                    group.name(),
                    Optional.empty(),
                    group.parts().stream().map(part -> replaced(part, leaf)).toList());
        }
        return criterion.id().equals(leaf.id()) ? leaf : criterion;
    }

    /** The changed framework, unless it is impossible. */
    private static Optional<Framework> mutant(
            Framework framework, List<Criterion> components, List<Leaf> adjustments, Policies policies) {
        Framework.Parts parts = framework.parts();
        Framework.Parts changed = new Framework.Parts(
                parts.id(),
                parts.title(),
                parts.fromYear(),
                parts.toYear(),
                parts.decision(),
                parts.provenance(),
                components,
                adjustments,
                policies,
                Optional.empty(),
                Map.of());
        try {
            return Optional.of(changed.toFramework());
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The framework.
     *
     * @return the framework, unchanged
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The mutants.
     *
     * @return the mutants, in the order of the criteria, policies last
     */
    public List<Mutant> mutants() {
        return mutants;
    }

    /**
     * Runs cases against each mutant.
     *
     * @param points the cases of points; a mutant of a criterion is tried with those of its criterion
     * @param cards the cases of cards
     * @return which mutants survived
     * @throws InvalidDocumentException if a case does not hold on the framework itself, with a problem for each
     */
    public MutationReport survivors(PointsCases points, CardCases cards) {
        List<Problem> failures = Stream.concat(points.failures(framework).stream(), cards.failures(framework).stream())
                .map(CaseFailure::problem)
                .toList();
        if (!failures.isEmpty()) {
            throw new InvalidDocumentException(failures);
        }
        Map<CriterionId, List<PointsCase>> byCriterion =
                points.all().stream().collect(Collectors.groupingBy(PointsCase::criterion));
        List<Mutant> survivors = mutants.stream()
                .filter(mutant -> survives(
                        mutant,
                        mutant.criterion()
                                .map(id -> byCriterion.getOrDefault(id, List.of()))
                                .orElse(points.all()),
                        cards))
                .toList();
        return new MutationReport(this, survivors);
    }

    private static boolean survives(Mutant mutant, List<PointsCase> points, CardCases cards) {
        Scorer scorer = Scorer.of(mutant.framework());
        for (PointsCase one : points) {
            PointsCase seen = new PointsCase(
                    one.criterion(),
                    mutant.seen(one.criterion(), one.evidence()),
                    one.expected(),
                    one.source(),
                    one.position());
            if (!PointsCases.holds(scorer, seen)) {
                return false;
            }
        }
        return cards.hold(scorer, mutant::seen);
    }

    /** How many mutants there are. */
    @Override
    public String toString() {
        return mutants.size() + " mutants of " + framework.id();
    }
}
