package org.parindex.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.parindex.framework.Framework;
import org.parindex.ranking.Ranking;
import org.parindex.score.Scorer;
import org.parindex.text.Language;

/**
 * Cases as tests of JUnit: one test a case, for a method with {@code @TestFactory}. A failure says what was expected, what came out, the
 * clause, and how it came out.
 */
public final class CaseTests {

    private CaseTests() {}

    /**
     * A test for each case of points.
     *
     * @param framework the framework that is tested
     * @param cases the cases
     * @return the tests, named by criterion, evidence, points and clause
     */
    public static Stream<DynamicTest> of(Framework framework, PointsCases cases) {
        Scorer scorer = Scorer.of(framework);
        return cases.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> failIfAny(PointsCases.failure(scorer, one))));
    }

    /**
     * A test for each case of a card.
     *
     * @param framework the framework that is tested
     * @param cases the cases
     * @return the tests, named by assessment, figure, value and clause
     */
    public static Stream<DynamicTest> of(Framework framework, CardCases cases) {
        return cases.all().stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.toString(), () -> failIfAny(CardCases.failure(framework, one))));
    }

    /**
     * A test for each case of a ranking.
     *
     * @param cases the cases
     * @return the tests, named by unit, value and rank
     */
    public static Stream<DynamicTest> of(RankingCases cases) {
        Ranking ranking = cases.ranking();
        return cases.all().stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.toString(), () -> failIfAny(RankingCases.failure(ranking, one))));
    }

    private static void failIfAny(Optional<CaseFailure> failure) {
        if (failure.isPresent()) {
            throw new AssertionFailedError(
                    failure.get().toText(Language.EN),
                    failure.get().problem().arguments().get("expected"),
                    failure.get().problem().arguments().get("actual"));
        }
    }
}
