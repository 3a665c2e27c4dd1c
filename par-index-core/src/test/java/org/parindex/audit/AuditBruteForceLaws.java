package org.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.published.SampleFacts;
import org.parindex.ranking.Measure;

/**
 * The audit against all that can be, for two units in two years: every true value on a grid of half hundredths, each published either way where it lies
 * between two hundredths. Facts of this form that can be true at all can be true on that grid.
 */
class AuditBruteForceLaws {

    private static final PrintedRound ROUND = new PrintedRound(1, 2, 1);
    private static final int BASE = 2021;

    private static final long HALF = Fixed.ONE / 200;

    /** 80 % in half hundredths, and how far values are tried on either side. */
    private static final int MIDDLE = 16_000;

    private static final int WINDOW = 14;

    /** Variable 2 × year + unit. */
    private static final int VARIABLES = 4;

    /** Who stands first: the first unit, both, the second. */
    private static final int[][] RANKS = {{1, 2}, {1, 1}, {2, 1}};

    /** All assignments that make some facts true, and what they say of each variable. */
    private static final class World {
        private final List<Fact> facts;
        private final RoundedEitherWay unsettled;
        private final int[] value = new int[VARIABLES];
        private final int[] published = new int[VARIABLES];
        private final int[] low = new int[VARIABLES];
        private final int[] high = new int[VARIABLES];
        private final int[] order = new int[2];
        private final boolean oneIsEnough;
        private final boolean ranked;
        private boolean possible;

        /**
         * All that is possible.
         *
         * @param unsettled the figures that differ from another in the last digit only
         * @param oneIsEnough whether to stop at the first assignment
         */
        World(List<Fact> facts, RoundedEitherWay unsettled, boolean oneIsEnough) {
            this.facts = facts;
            this.unsettled = unsettled;
            this.oneIsEnough = oneIsEnough;
            this.ranked = facts.stream().anyMatch(fact -> fact instanceof Fact.Rank || fact instanceof Fact.RankChange);
            java.util.Arrays.fill(low, Integer.MAX_VALUE);
            java.util.Arrays.fill(high, Integer.MIN_VALUE);
            int orders = ranked ? RANKS.length : 1;
            for (order[0] = 0; order[0] < orders; order[0]++) {
                for (order[1] = 0; order[1] < orders; order[1]++) {
                    if (facts.stream().allMatch(this::ranksHold)) {
                        assign(0);
                    }
                }
            }
        }

        private boolean ranksHold(Fact fact) {
            if (fact instanceof Fact.Rank rank) {
                return rank.rank().getAsInt()
                        == rank(variable(fact, fact.subject().indexYear()));
            }
            return !(fact instanceof Fact.RankChange change)
                    || rank(variable(fact, change.baseYear()))
                                    - rank(variable(fact, fact.subject().indexYear()))
                            == change.places();
        }

        private int rank(int variable) {
            return RANKS[order[variable / 2]][variable % 2];
        }

        private void assign(int variable) {
            if (oneIsEnough && possible) {
                return;
            }
            if (variable == VARIABLES) {
                possible = true;
                for (int i = 0; i < VARIABLES; i++) {
                    low[i] = Math.min(low[i], value[i]);
                    high[i] = Math.max(high[i], value[i]);
                }
                return;
            }
            // What nothing is said of can be anything.
            int window = ranked || isNamed(variable) ? WINDOW : 0;
            for (int at = MIDDLE - window; at <= MIDDLE + window; at++) {
                value[variable] = at;
                for (int figure = at - 1; figure <= at + 1; figure++) {
                    published[variable] = figure;
                    if (figure % 2 == 0 && orderHolds(variable) && holds(variable)) {
                        assign(variable + 1);
                    }
                }
            }
        }

        private boolean isNamed(int variable) {
            return facts.stream()
                    .anyMatch(fact -> variable(fact, fact.subject().indexYear()) == variable
                            || (fact instanceof Fact.ValueChange change
                                    && variable(fact, change.baseYear()) == variable)
                            || (fact instanceof Fact.Gap
                                    && (variable(fact, fact.subject().indexYear()) ^ 1) == variable));
        }

        private boolean orderHolds(int variable) {
            if (variable % 2 == 0 || !ranked) {
                return true;
            }
            int first = value[variable - 1];
            int second = value[variable];
            return switch (order[variable / 2]) {
                case 0 -> first >= second;
                case 1 -> first == second;
                default -> first <= second;
            };
        }

        /** Whether every fact holds of which this is the last variable. */
        private boolean holds(int last) {
            for (Fact fact : facts) {
                int now = variable(fact, fact.subject().indexYear());
                if (fact instanceof Fact.Value figure && now == last && !isPrinted(now, figure)) {
                    return false;
                }
                if (fact instanceof Fact.ValueChange change
                        && Math.max(now, variable(fact, change.baseYear())) == last
                        && !isChange(variable(fact, change.baseYear()), now, hundredths(change.change()))) {
                    return false;
                }
                if (fact instanceof Fact.Gap gap
                        && now / 2 == last / 2
                        && last % 2 == 1
                        && !isChange(now ^ 1, now, hundredths(gap.figure()))) {
                    return false;
                }
            }
            return true;
        }

        /** Printed as what it was published as; of two figures next to each other, either may be a rounding of its own. */
        private boolean isPrinted(int variable, Fact.Value figure) {
            int printed = hundredths(figure.figure());
            return unsettled.contains(figure)
                    ? Math.abs(value[variable] - printed) <= 1
                    : published[variable] == printed;
        }

        private boolean isChange(int from, int to, int change) {
            return Math.abs(value[to] - value[from] - change) <= 1 || published[to] - published[from] == change;
        }

        private static int hundredths(PrintedNumber figure) {
            return figure.figure().movePointRight(2).intValueExact() * 2;
        }
    }

    private static int variable(Fact fact, int year) {
        return 2 * (year - BASE) + ROUND.units().indexOf(fact.unit().orElseThrow());
    }

    private static Fact.Subject subject(int number, int variable) {
        return new Fact.Subject(
                "f" + number,
                BASE + variable / 2,
                new Scope.OneUnit(ROUND.units().get(variable % 2)),
                Measure.OVERALL,
                SampleFacts.printedBy(org.parindex.provenance.Status.PRESS, SampleFacts.FIRST));
    }

    private static Fact fact(Random random, int number) {
        int variable = random.nextInt(VARIABLES);
        int later = variable % 2 + 2;
        PrintedNumber change = PrintedNumber.of(BigDecimal.valueOf(random.nextInt(5) - 2, 2));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new Fact.Value(
                        subject(number, variable), PrintedNumber.of(BigDecimal.valueOf(7998L + random.nextInt(5), 2)));
            case 2 -> new Fact.ValueChange(subject(number, later), change, BASE);
            case 3 ->
                new Fact.Gap(
                        subject(number, variable),
                        change,
                        new Scope.OneUnit(ROUND.units().get((variable ^ 1) % 2)));
            case 4 ->
                new Fact.Rank(subject(number, variable), SampleFacts.place(1 + random.nextInt(2)), OptionalInt.empty());
            default -> new Fact.RankChange(subject(number, later), random.nextInt(3) - 1, BASE);
        };
    }

    private static List<Fact> facts(long seed, int many) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            facts.add(fact(random, i));
        }
        return facts;
    }

    private static boolean isPossible(List<Fact> facts, RoundedEitherWay unsettled) {
        return new World(facts, unsettled, true).possible;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void thereIsAConflictExactlyWhereNothingIsPossible(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int many) {
        List<Fact> facts = facts(seed, many);

        assertThat(ROUND.audit(facts).conflicts().isEmpty())
                .as("%s", facts)
                .isEqualTo(isPossible(facts, RoundedEitherWay.among(facts)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aConflictWithoutAnyOneOfItsFactsIsPossible(@ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int many) {
        List<Fact> facts = facts(seed, many);
        RoundedEitherWay unsettled = RoundedEitherWay.among(facts);

        for (Doubt conflict : ROUND.audit(facts).conflicts()) {
            assertThat(isPossible(conflict.facts(), unsettled))
                    .as("%s", conflict)
                    .isFalse();
            for (Fact fact : conflict.facts()) {
                List<Fact> rest = new ArrayList<>(conflict.facts());
                rest.remove(fact);
                assertThat(isPossible(rest, unsettled))
                        .as("%s without %s", conflict, fact)
                        .isTrue();
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void boundsAreWhatIsPossible(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int many) {
        List<Fact> facts = facts(seed, many);
        RoundedEitherWay unsettled = RoundedEitherWay.among(facts);
        World world = new World(facts, unsettled, false);
        if (!world.possible) {
            return;
        }
        Oracle oracle = new Oracle(new Territory(ROUND.catalog()), unsettled);
        long[] low = new long[VARIABLES];
        long[] high = new long[VARIABLES];
        boolean isInWindow = true;
        for (int i = 0; i < VARIABLES; i++) {
            low[i] = number(oracle, facts, i, 1);
            high[i] = number(oracle, facts, i, -1);
            assertThat(low[i]).as("%s", facts).isLessThanOrEqualTo(world.low[i] * HALF);
            assertThat(high[i]).as("%s", facts).isGreaterThanOrEqualTo(world.high[i] * HALF);
            boolean isInside = low[i] > (MIDDLE - WINDOW) * HALF && high[i] < (MIDDLE + WINDOW) * HALF;
            boolean isBeyond = low[i] < (MIDDLE - WINDOW) * HALF && high[i] > (MIDDLE + WINDOW) * HALF;
            isInWindow &= isInside || isBeyond;
        }
        for (int i = 0; i < VARIABLES && isInWindow; i++) {
            if (low[i] > (MIDDLE - WINDOW) * HALF) {
                assertThat(low[i]).as("low of %s", facts).isEqualTo(world.low[i] * HALF);
                assertThat(high[i]).as("high of %s", facts).isEqualTo(world.high[i] * HALF);
            }
        }
    }

    private static long number(Oracle oracle, List<Fact> facts, int variable, int side) {
        Question question =
                new Question(subject(0, variable).scope(), Measure.OVERALL, BASE + variable / 2, false, side);
        return oracle.limit(facts, question).orElseThrow().number();
    }
}
