package org.parindex.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;

/**
 * Says whether there are numbers that keep linear relations, and gives some: the simplex method in fractions, without any error. A row is a number that
 * is a weighted sum of others; every number can have a least and a most. After Dutertre and de Moura, "A fast linear-arithmetic solver for DPLL(T)",
 * 2006; always taking the first column that helps ends it (Bland's rule).
 */
final class Simplex {

    /** What a few facts need, all their cases together, and some more. */
    private static final int MOST_PIVOTS = 2_000;

    private final List<Column> columns = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int pivots;

    /** A number. If it is a sum of others at the moment, it has terms. */
    private static final class Column {
        private Ratio value = Ratio.ZERO;
        private @Nullable Ratio low;
        private @Nullable Ratio high;
        private @Nullable Map<Integer, Ratio> terms;

        boolean isTooLow() {
            return low != null && value.compareTo(low) < 0;
        }

        boolean isTooHigh() {
            return high != null && value.compareTo(high) > 0;
        }

        boolean canRise() {
            return high == null || value.compareTo(high) < 0;
        }

        boolean canFall() {
            return low == null || value.compareTo(low) > 0;
        }
    }

    /** Too many steps: nothing is known. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A new number. */
    int column() {
        return add(new Column());
    }

    private int add(Column column) {
        if (free.isEmpty()) {
            columns.add(column);
            return columns.size() - 1;
        }
        int number = free.pop();
        columns.set(number, column);
        return number;
    }

    /** Takes a sum out again, unless others are sums of it at the moment. Returns whether it did. */
    boolean forget(int sum) {
        if (columns.get(sum).terms == null) {
            return false;
        }
        columns.set(sum, new Column());
        free.push(sum);
        return true;
    }

    /** A new number that is a sum of others, each times its weight. */
    int row(Map<Integer, Ratio> weights) {
        Map<Integer, Ratio> terms = new HashMap<>();
        weights.forEach((number, weight) -> addTo(terms, number, weight));
        Column row = new Column();
        row.terms = terms;
        row.value = Ratio.sum(terms.entrySet().stream()
                .map(term -> columns.get(term.getKey()).value.times(term.getValue()))
                .toList());
        return add(row);
    }

    /** Adds a number times a weight; a number that is itself a sum is put in as that sum. */
    private void addTo(Map<Integer, Ratio> terms, int number, Ratio weight) {
        Map<Integer, Ratio> inside = columns.get(number).terms;
        if (inside == null) {
            add(terms, number, weight);
        } else {
            inside.forEach((other, part) -> add(terms, other, part.times(weight)));
        }
    }

    private static void add(Map<Integer, Ratio> terms, int number, Ratio weight) {
        terms.merge(number, weight, (one, other) -> {
            Ratio sum = one.plus(other);
            return sum.signum() == 0 ? null : sum;
        });
    }

    /** Forgets all that was said of ends. */
    void open() {
        columns.forEach(column -> {
            column.low = null;
            column.high = null;
        });
    }

    /** The number is at least so much, with the sign of a side. */
    void atLeast(int number, int side, long least) {
        Column column = columns.get(number);
        Ratio end = Ratio.of(side * least);
        if (side > 0) {
            column.low = column.low == null ? end : column.low.max(end);
        } else {
            column.high = column.high == null ? end : column.high.min(end);
        }
    }

    Ratio value(int number) {
        return columns.get(number).value;
    }

    /** Whether there are numbers within all ends; if so, {@link #value} tells them. */
    boolean isPossible() throws TooLongException {
        for (Column column : columns) {
            if (column.low != null && column.high != null && column.low.compareTo(column.high) > 0) {
                return false;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.terms == null) {
                if (column.low != null && column.isTooLow()) {
                    move(i, column.low);
                } else if (column.high != null && column.isTooHigh()) {
                    move(i, column.high);
                }
            }
        }
        while (true) {
            int wrong = firstWrong();
            if (wrong < 0) {
                return true;
            }
            Column column = columns.get(wrong);
            Ratio end = column.isTooLow() ? column.low : column.high;
            int helping = firstHelping(column);
            if (helping < 0 || end == null) {
                return false;
            }
            if (++pivots > MOST_PIVOTS) {
                throw new TooLongException();
            }
            exchange(wrong, helping, end);
        }
    }

    /**
     * Makes a number as small as it can be, with the sign of a side; only after {@link #isPossible} said yes.
     *
     * @return the smallest
     */
    Ratio least(int number, int side) throws TooLongException {
        Column goal = columns.get(number);
        int moving = firstThatLowers(number, side);
        while (moving >= 0) {
            if (++pivots > MOST_PIVOTS) {
                throw new TooLongException();
            }
            boolean rises = goal.terms == null ? side < 0 : rises(goal.terms, moving, side);
            if (!moveAsFarAsPossible(moving, rises) && moving == number) {
                break;
            }
            moving = firstThatLowers(number, side);
        }
        return goal.value.times(Ratio.of(side));
    }

    private static boolean rises(Map<Integer, Ratio> terms, int moving, int side) {
        return terms.getOrDefault(moving, Ratio.ONE).signum() != side;
    }

    private int firstThatLowers(int number, int side) {
        Column goal = columns.get(number);
        if (goal.terms == null) {
            return (side > 0 ? goal.canFall() : goal.canRise()) ? number : -1;
        }
        int first = -1;
        for (Integer other : goal.terms.keySet()) {
            Column column = columns.get(other);
            boolean canMove = rises(goal.terms, other, side) ? column.canRise() : column.canFall();
            if (canMove && (first < 0 || other < first)) {
                first = other;
            }
        }
        return first;
    }

    /** Moves a number until it, or a sum that it is part of, comes to an end. Returns whether that was a sum, which changes places with it. */
    private boolean moveAsFarAsPossible(int number, boolean rises) {
        Column moving = columns.get(number);
        Ratio own = rises ? moving.high : moving.low;
        Ratio farthest = own == null ? null : own.minus(moving.value);
        int stops = -1;
        Ratio end = own;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Ratio weight = column.terms == null ? null : column.terms.get(number);
            if (weight == null) {
                continue;
            }
            Ratio next = (weight.signum() > 0) == rises ? column.high : column.low;
            if (next != null) {
                Ratio far = next.minus(column.value).dividedBy(weight);
                if (farthest == null || (rises ? far.compareTo(farthest) < 0 : far.compareTo(farthest) > 0)) {
                    farthest = far;
                    stops = i;
                    end = next;
                }
            }
        }
        if (end == null) {
            throw new IllegalStateException("A number without end");
        }
        if (stops < 0) {
            move(number, end);
        } else {
            exchange(stops, number, end);
        }
        return stops >= 0;
    }

    private int firstWrong() {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.terms != null && (column.isTooLow() || column.isTooHigh())) {
                return i;
            }
        }
        return -1;
    }

    /** The first number of a sum that can move so that the sum comes nearer to its end; −1 if there is none. */
    private int firstHelping(Column sum) {
        int first = -1;
        if (sum.terms != null) {
            for (Map.Entry<Integer, Ratio> term : sum.terms.entrySet()) {
                Column column = columns.get(term.getKey());
                boolean mustRise = sum.isTooLow() == term.getValue().signum() > 0;
                if ((mustRise ? column.canRise() : column.canFall()) && (first < 0 || term.getKey() < first)) {
                    first = term.getKey();
                }
            }
        }
        return first;
    }

    private void move(int number, Ratio to) {
        Column moved = columns.get(number);
        Ratio by = to.minus(moved.value);
        moved.value = to;
        for (Column column : columns) {
            Ratio weight = column.terms == null ? null : column.terms.get(number);
            if (weight != null) {
                column.value = column.value.plus(weight.times(by));
            }
        }
    }

    /** Solves a sum for one of its numbers, and gives the sum the value of its end. */
    private void exchange(int sum, int number, Ratio end) {
        Column left = columns.get(sum);
        Map<Integer, Ratio> terms = left.terms;
        if (terms == null) {
            return;
        }
        Ratio weight = terms.getOrDefault(number, Ratio.ONE);
        Ratio by = end.minus(left.value).dividedBy(weight);
        move(number, columns.get(number).value.plus(by));
        Ratio inverse = Ratio.ONE.dividedBy(weight);
        Map<Integer, Ratio> solved = new HashMap<>();
        terms.forEach((other, part) -> {
            if (other != number) {
                solved.put(other, part.times(inverse).negated());
            }
        });
        solved.put(sum, inverse);
        left.terms = null;
        for (Column column : columns) {
            Ratio factor = column.terms == null ? null : column.terms.remove(number);
            if (column.terms != null && factor != null) {
                Map<Integer, Ratio> into = column.terms;
                solved.forEach((other, part) -> add(into, other, part.times(factor)));
            }
        }
        columns.get(number).terms = solved;
    }
}
