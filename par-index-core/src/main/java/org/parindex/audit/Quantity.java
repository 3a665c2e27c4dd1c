package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.parindex.text.Bilingual;

/**
 * Something that has one true number: an index, points, a rank, a change, a count. What is known of it while facts are put together is a
 * {@link Limit} at each end.
 *
 * <p>Both ends are treated by the same code: side +1 is the quantity itself and its low end, side −1 the quantity with the opposite sign, whose
 * least is the high end.
 */
final class Quantity {

    /** How the number is written. */
    enum Form {
        /** In percent or points, in billionths. */
        NUMBER,
        /** A difference of such numbers, in billionths. */
        CHANGE,
        /** A whole number: a rank, a count. */
        WHOLE,
        /** A difference of whole numbers. */
        WHOLE_CHANGE;

        boolean isWhole() {
            return this == WHOLE || this == WHOLE_CHANGE;
        }
    }

    private final Supplier<Bilingual> label;
    private final Form form;
    private final long grid;
    private final long naturalLow;
    private final long naturalHigh;
    private final List<Propagator> watchers = new ArrayList<>();

    private Limit low;
    private Limit high;
    private boolean broken;
    private boolean auxiliary;

    /**
     * A quantity of which nothing is known but its range.
     *
     * @param label what it is called; few quantities are ever named
     * @param grid the number is a whole multiple of this; 0 if it can be anything
     */
    Quantity(Supplier<Bilingual> label, Form form, long grid, long low, long high) {
        this.label = label;
        this.form = form;
        this.grid = form.isWhole() ? 1 : grid;
        this.naturalLow = low;
        this.naturalHigh = high;
        this.low = Limit.given(this, 1, low);
        this.high = Limit.given(this, -1, -high);
    }

    Bilingual label() {
        return label.get();
    }

    Form form() {
        return form;
    }

    /** The number is a whole multiple of this; 0 if it can be anything. */
    long grid() {
        return grid;
    }

    /** The least that it can be by nature, whatever is printed. */
    long naturalLow() {
        return naturalLow;
    }

    /** The most that it can be by nature, whatever is printed. */
    long naturalHigh() {
        return naturalHigh;
    }

    long low() {
        return low.value();
    }

    long high() {
        return -high.value();
    }

    /** The end of a side. */
    Limit limit(int side) {
        return side > 0 ? low : high;
    }

    /** The least that the number, with the sign of the side, can be. */
    long least(int side) {
        return limit(side).value();
    }

    /** The most that the number, with the sign of the side, can be. */
    long most(int side) {
        return -limit(-side).value();
    }

    /** A new least, moved on to the grid. */
    long onGrid(long value) {
        return grid <= 1 ? value : -Math.floorDiv(-value, grid) * grid;
    }

    /** How much better a bound has to be to be worth following up. */
    long worthwhile() {
        return form.isWhole() ? 1 : Math.max(100, grid);
    }

    void narrow(Limit limit) {
        if (limit.side() > 0) {
            low = limit;
        } else {
            high = limit;
        }
    }

    /** Nothing follows any more from a quantity that cannot have any number. */
    boolean isBroken() {
        return broken;
    }

    void breakUp() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    /** The same, as a means to an end: no reader wants to know about it. */
    Quantity asAuxiliary() {
        auxiliary = true;
        return this;
    }

    boolean isAuxiliary() {
        return auxiliary;
    }

    List<Propagator> watchers() {
        return watchers;
    }

    @Override
    public String toString() {
        return label().en() + " " + low() + ".." + high();
    }
}
