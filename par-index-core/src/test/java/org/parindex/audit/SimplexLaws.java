package org.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.assertj.core.data.Offset;
import org.parindex.points.Ratio;

/** The simplex method in fractions against that of Commons Math, which computes with floating point numbers. */
class SimplexLaws {

    /** Whole numbers as small as these miss each other by far more, if at all. */
    private static final double TOLERANCE = 1e-6;

    /** Some numbers from 0 to 10 each, and sums of them that lie in ranges, said of both. */
    private static final class Problem {
        private final Random random;
        private final Simplex simplex = new Simplex();
        private final List<Integer> columns = new ArrayList<>();
        private final List<LinearConstraint> constraints = new ArrayList<>();
        private final int size;

        Problem(long seed, int size) {
            this.random = new Random(seed);
            this.size = size;
            for (int i = 0; i < size; i++) {
                columns.add(simplex.column());
                double[] one = new double[size];
                one[i] = 1;
                range(columns.get(i), one, 0, 10);
            }
        }

        private void range(int number, double[] weights, int low, int high) {
            simplex.atLeast(number, 1, low);
            simplex.atLeast(number, -1, -high);
            constraints.add(new LinearConstraint(weights, Relationship.GEQ, low));
            constraints.add(new LinearConstraint(weights, Relationship.LEQ, high));
        }

        void addRow() {
            double[] weights = new double[size];
            Map<Integer, Ratio> terms = new HashMap<>();
            for (int i = 0; i < size; i++) {
                int weight = random.nextInt(5) - 2;
                weights[i] = weight;
                if (weight != 0) {
                    terms.put(columns.get(i), Ratio.of(weight));
                }
            }
            int low = random.nextInt(20) - 10;
            range(simplex.row(terms), weights, low, low + random.nextInt(4));
        }

        /** The least of the first number, with the sign of a side; NaN if there are no numbers. */
        double expected(int side) {
            double[] first = new double[size];
            first[0] = side;
            try {
                return new SimplexSolver()
                        .optimize(
                                new LinearObjectiveFunction(first, 0),
                                new LinearConstraintSet(constraints),
                                new NonNegativeConstraint(true))
                        .getValue();
            } catch (NoFeasibleSolutionException impossible) {
                return Double.NaN;
            }
        }

        void assertAllHold() {
            double[] point = columns.stream()
                    .mapToDouble(column -> simplex.value(column).toDecimal(12).doubleValue())
                    .toArray();
            for (LinearConstraint constraint : constraints) {
                double[] weights = constraint.getCoefficients().toArray();
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * point[i];
                }
                double missing = constraint.getRelationship() == Relationship.GEQ
                        ? constraint.getValue() - sum
                        : sum - constraint.getValue();
                assertThat(missing)
                        .as("%s of %s", Arrays.toString(weights), sum)
                        .isLessThan(TOLERANCE);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void thereAreNumbersExactlyWhereThereShouldBe(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size, @ForAll @IntRange(max = 8) int rows)
            throws Simplex.TooLongException {
        Problem problem = new Problem(seed, size);

        // Rows that come later find the numbers of those before.
        for (int i = 0; i <= rows; i++) {
            boolean isPossible = problem.simplex.isPossible();
            double least = problem.expected(1);
            assertThat(isPossible).isEqualTo(!Double.isNaN(least));
            if (!isPossible) {
                return;
            }
            problem.assertAllHold();
            assertThat(problem.simplex
                            .least(problem.columns.get(0), 1)
                            .toDecimal(12)
                            .doubleValue())
                    .isCloseTo(least, Offset.offset(TOLERANCE));
            problem.assertAllHold();
            assertThat(problem.simplex
                            .least(problem.columns.get(0), -1)
                            .toDecimal(12)
                            .doubleValue())
                    .isCloseTo(problem.expected(-1), Offset.offset(TOLERANCE));
            problem.assertAllHold();
            problem.addRow();
        }
    }
}
