package org.parindex.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;

/**
 * Looks for numbers of which all relations hold. Linear relations go to the {@link Simplex}; where the numbers that it gives break another relation, or
 * should be whole and are not, each case that the relation leaves is tried. If no case is left, the relations contradict each other.
 */
final class Search {

    /** A few facts need some dozens. */
    private static final int MOST_CASES = 500;

    /** More than a few facts need before the ends of all quantities stand still; the simplex method needs no more. */
    private static final int MOST_STEPS = 2_000;

    /** A number that can be more than so many is followed by its distance from another. */
    private static final long FEW_STEPS = 100;

    private final List<Propagator> relations;
    private final Set<Quantity> quantities = new LinkedHashSet<>();
    private final Simplex simplex = new Simplex();
    private final Map<Quantity, Integer> columns = new HashMap<>();
    private final Map<Linear.Sum, Integer> rows = new LinkedHashMap<>();
    private @Nullable Asked asked;
    private @Nullable Ratio least;
    private int cases;

    /** A quantity of which the least is asked, with the sign of a side. */
    private record Asked(Quantity quantity, int side) {}

    private Search(Collection<Propagator> relations) {
        this.relations = new ArrayList<>(relations);
        relations.forEach(relation -> quantities.addAll(relation.quantities()));
    }

    /**
     * Whether it is shown that relations cannot all hold. If not, they can, unless there was too much to try, or units that no fact names stand for
     * others.
     *
     * @param relations the relations, after {@link Propagation#run}
     */
    static boolean isImpossible(Collection<Propagator> relations) {
        try {
            return !new Search(relations).isPossible();
        } catch (Simplex.TooLongException tooLong) {
            return false;
        }
    }

    /**
     * The least that a quantity can be, with the sign of a side.
     *
     * @param relations the relations, after {@link Propagation#run}; they do not contradict each other
     * @return the least, rounded down; what {@link Propagation} found if there was too much to try
     */
    static long least(Collection<Propagator> relations, Quantity quantity, int side) {
        // What follows in the middle of a search holds of its cases only.
        long known = quantity.least(side);
        Search search = new Search(relations);
        search.asked = new Asked(quantity, side);
        search.quantities.add(quantity);
        try {
            search.isPossible();
        } catch (Simplex.TooLongException tooLong) {
            return known;
        }
        return search.least == null ? known : Math.max(known, floor(search.least));
    }

    /** Whether there are numbers; if a least one is asked for, it goes on until there is no lesser one. */
    private boolean isPossible() throws Simplex.TooLongException {
        if (++cases > MOST_CASES) {
            throw new Simplex.TooLongException();
        }
        if (!isLinearlyPossible() || !canBeLess()) {
            return false;
        }
        List<Linear> open = openCases();
        for (Linear next : open) {
            if (isPossibleWith(next)) {
                return true;
            }
        }
        if (open.isEmpty() && asked != null) {
            least = number(asked.quantity()).times(Ratio.of(asked.side()));
            return false;
        }
        return open.isEmpty();
    }

    private boolean isPossibleWith(Linear more) throws Simplex.TooLongException {
        relations.add(more);
        Propagation attempt = Propagation.attempt(more, MOST_STEPS);
        try {
            return !attempt.isContradictory() && isPossible();
        } finally {
            attempt.undo(more);
            relations.remove(relations.size() - 1);
        }
    }

    /** Goes to the least number that is asked for; whether it is less than what was found before. */
    private boolean canBeLess() throws Simplex.TooLongException {
        if (asked == null) {
            return true;
        }
        Ratio now = simplex.least(column(asked.quantity()), asked.side());
        return least == null || now.compareTo(least) < 0;
    }

    private boolean isLinearlyPossible() throws Simplex.TooLongException {
        simplex.open();
        for (Quantity quantity : quantities) {
            int column = column(quantity);
            simplex.atLeast(column, 1, quantity.least(1));
            simplex.atLeast(column, -1, quantity.least(-1));
        }
        List<Linear> linear = relations.stream()
                .flatMap(relation -> relation.linear().stream())
                .toList();
        Set<Linear.Sum> used = linear.stream().map(Linear::sum).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> !used.contains(row.getKey()) && simplex.forget(row.getValue()));
        for (Linear one : linear) {
            int row = rows.computeIfAbsent(one.sum(), this::row);
            for (int side : new int[] {1, -1}) {
                if (one.least(side) != Linear.OPEN) {
                    simplex.atLeast(row, side, one.least(side));
                }
            }
        }
        return simplex.isPossible();
    }

    private int column(Quantity quantity) {
        return columns.computeIfAbsent(quantity, any -> simplex.column());
    }

    private int row(Linear.Sum sum) {
        Map<Integer, Ratio> weights = new HashMap<>();
        for (int i = 0; i < sum.terms().size(); i++) {
            weights.merge(column(sum.terms().get(i)), Ratio.of(sum.weights().get(i)), Ratio::plus);
        }
        return simplex.row(weights);
    }

    /** The number that was found for a quantity. */
    private Ratio number(Quantity quantity) {
        return simplex.value(column(quantity));
    }

    /** The cases of the first number that should be whole, or of the first relation that does not hold of the numbers found; none if all is well. */
    private List<Linear> openCases() {
        List<Linear> open = notWhole(Quantity.Form.WHOLE, Quantity.Form.WHOLE_CHANGE);
        Iterator<Propagator> next = relations.iterator();
        while (open.isEmpty() && next.hasNext()) {
            open = next.next().cases(this::number);
        }
        return open.isEmpty() ? notWhole(Quantity.Form.NUMBER, Quantity.Form.CHANGE) : open;
    }

    private List<Linear> notWhole(Quantity.Form... forms) {
        List<Quantity> wide = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (quantity.grid() == 0 || !List.of(forms).contains(quantity.form())) {
                continue;
            }
            boolean isWide = quantity.high() - quantity.low() > FEW_STEPS * quantity.grid();
            if (isWide && !quantity.form().isWhole()) {
                wide.add(quantity);
            } else if (!isWhole(steps(number(quantity), quantity))) {
                return eitherSide(quantity);
            }
        }
        return notWhole(wide.stream()
                .filter(quantity -> quantity.form() == Quantity.Form.NUMBER)
                .toList());
    }

    /** Where all can be more or less by the same, only the distances tell: those from the one with the fewest decimals. */
    private List<Linear> notWhole(List<Quantity> wide) {
        if (wide.isEmpty()) {
            return List.of();
        }
        Quantity one = Collections.max(wide, Comparator.comparing(Quantity::grid));
        for (Quantity other : wide) {
            Ratio distance = steps(number(other).minus(number(one)), other);
            if (!isWhole(distance)) {
                long below = floor(distance) * other.grid();
                return List.of(
                        Linear.atLeast(Propagator.Rule.ROUNDING, List.of(), one, other, -below),
                        Linear.atLeast(Propagator.Rule.ROUNDING, List.of(), other, one, below + other.grid()));
            }
        }
        return isWhole(steps(number(one), one)) ? List.of() : eitherSide(one);
    }

    private List<Linear> eitherSide(Quantity quantity) {
        long below = floor(steps(number(quantity), quantity)) * quantity.grid();
        return either(quantity, below, below + quantity.grid());
    }

    private static Ratio steps(Ratio number, Quantity quantity) {
        return number.dividedBy(Ratio.of(quantity.grid()));
    }

    private static boolean isWhole(Ratio number) {
        return number.denominator().equals(BigInteger.ONE);
    }

    private static long floor(Ratio ratio) {
        return new BigDecimal(ratio.numerator())
                .divide(new BigDecimal(ratio.denominator()), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** At most the one, or at least the other. */
    static List<Linear> either(Quantity quantity, long most, long least) {
        return List.of(
                Linear.end(Propagator.Rule.ORDER, quantity, -1, -most),
                Linear.end(Propagator.Rule.ORDER, quantity, 1, least));
    }
}
