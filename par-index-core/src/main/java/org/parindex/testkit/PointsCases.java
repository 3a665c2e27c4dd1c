package org.parindex.testkit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.io.CasesCsv;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.score.PointsCase;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * What evidence for single criteria must earn.
 *
 * <p>A criterion is tried alone, as of a unit that it applies to and where people were asked. Evidence {@code missing} and {@code n/a}
 * follow the policies of the framework.
 */
public final class PointsCases {

    private final List<PointsCase> all;

    private PointsCases(List<PointsCase> all) {
        this.all = all;
    }

    /**
     * Cases.
     *
     * @param cases the cases
     * @return the cases, in this order
     */
    public static PointsCases of(Collection<PointsCase> cases) {
        return new PointsCases(List.copyOf(cases));
    }

    /**
     * Cases that are written in code.
     *
     * @param cases the cases
     * @return the cases, in this order
     */
    public static PointsCases of(PointsCase... cases) {
        return new PointsCases(List.of(cases));
    }

    /**
     * Reads cases in CSV: {@code criterion,evidence,expected_points,source}.
     *
     * @param file the file
     * @return the cases, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static PointsCases read(Path file) {
        return new PointsCases(CasesCsv.readPoints(file));
    }

    /**
     * All cases.
     *
     * @return the cases, in order
     */
    public List<PointsCase> all() {
        return all;
    }

    /**
     * The cases that do not hold.
     *
     * @param framework the framework
     * @return a failure for each of them, in order; empty if all hold
     */
    public List<CaseFailure> failures(Framework framework) {
        Scorer scorer = Scorer.of(framework);
        return all.stream().flatMap(one -> failure(scorer, one).stream()).toList();
    }

    static boolean holds(Scorer scorer, PointsCase one) {
        return scorer.refuse(one.criterion(), one.evidence()).isPresent()
                ? one.expected().isEmpty()
                : one.expected()
                        .filter(scorer.score(one.criterion(), one.evidence()).earned()::equals)
                        .isPresent();
    }

    static Optional<CaseFailure> failure(Scorer scorer, PointsCase one) {
        Optional<Criterion> criterion = scorer.framework().find(one.criterion());
        if (criterion.isEmpty()) {
            return Optional.of(new CaseFailure(
                    Problem.of(
                            CaseProblem.FIGURE_UNKNOWN,
                            one.position(),
                            "framework",
                            scorer.framework().id(),
                            "figure",
                            one.criterion()),
                    Bilingual.same("")));
        }
        if (holds(scorer, one)) {
            return Optional.empty();
        }
        Optional<Fault> refusal = scorer.refuse(one.criterion(), one.evidence());
        if (refusal.isPresent()) {
            return Optional.of(new CaseFailure(
                    problem(CaseProblem.POINTS_REFUSED, one, reason(refusal.get())), rule(criterion.get())));
        }
        ScoreNode node = scorer.score(one.criterion(), one.evidence());
        return Optional.of(new CaseFailure(
                problem(
                        one.expected().isEmpty() ? CaseProblem.POINTS_NOT_REFUSED : CaseProblem.POINTS_DIFFER,
                        one,
                        node.earned()),
                Bilingual.of(node.explain(Language.VI), node.explain(Language.EN))));
    }

    private static Problem problem(CaseProblem kind, PointsCase one, Object actual) {
        return Problem.of(
                kind,
                one.position(),
                "criterion",
                one.criterion(),
                "evidence",
                one.evidence(),
                "expected",
                one.expected().map(Object.class::cast).orElse(PointsCase.REFUSED),
                "actual",
                actual,
                "clause",
                CaseProblem.clause(one.source()));
    }

    private static Bilingual reason(Fault fault) {
        Problem problem = fault.in("");
        return Bilingual.of(problem.message(Language.VI), problem.message(Language.EN));
    }

    private static Bilingual rule(Criterion criterion) {
        if (!(criterion instanceof Leaf leaf)) {
            return Bilingual.same("");
        }
        Bilingual words = leaf.rule().describe(leaf.maximum());
        return Bilingual.of("  Cách tính: " + words.vi() + "\n", "  Rule: " + words.en() + "\n");
    }

    /** How many cases there are. */
    @Override
    public String toString() {
        return all.size() + " cases of points";
    }
}
