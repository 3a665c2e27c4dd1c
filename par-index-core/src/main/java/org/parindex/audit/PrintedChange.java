package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parindex.fact.Fact;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

/**
 * A printed change or distance. It is the rounded difference of two numbers, or the difference of the two rounded numbers; nobody says which.
 * As long as both readings are possible, whatever either allows is possible.
 */
final class PrintedChange extends Propagator {

    private final Ends truth;
    private final Ends published;
    private final long change;
    private final long half;

    /** 0 if the true difference was rounded, 1 if the rounded numbers were subtracted. */
    private final Quantity reading = new Quantity(() -> Bilingual.same(""), Quantity.Form.WHOLE, 1, 0, 1).asAuxiliary();

    /**
     * The two numbers and their difference.
     *
     * @param earlier what the change counts from
     * @param later where it leads
     * @param difference later less earlier
     */
    record Ends(Quantity earlier, Quantity later, Quantity difference) {}

    /**
     * A printed change.
     *
     * @param truth the true numbers
     * @param published the numbers with as many decimals as the change
     * @param change the change as printed
     * @param half half a unit of its last digit
     */
    PrintedChange(Fact fact, Ends truth, Ends published, long change, long half) {
        super(Rule.DIFFERENCE, List.of(fact));
        this.truth = truth;
        this.published = published;
        this.change = change;
        this.half = half;
    }

    @Override
    List<Quantity> quantities() {
        return List.of(
                truth.earlier,
                truth.later,
                truth.difference,
                published.earlier,
                published.later,
                published.difference,
                reading);
    }

    @Override
    List<Linear> linear() {
        if (reading.high() == 0 || !refuted(published.difference, 0).isEmpty()) {
            return List.of(Linear.range(facts().get(0), truth.difference, change - half, change + half));
        }
        return reading.low() == 1 || !refuted(truth.difference, half).isEmpty()
                ? List.of(Linear.range(facts().get(0), published.difference, change, change))
                : List.of();
    }

    /** Either reading, whatever the numbers: all that follows depends on it. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        boolean isOpen = reading.low() < reading.high()
                && refuted(truth.difference, half).isEmpty()
                && refuted(published.difference, 0).isEmpty();
        return isOpen ? Search.either(reading, 0, 1) : List.of();
    }

    @Override
    void narrow(Propagation propagation) {
        List<Limit> notRounded = reading.low() == 1 ? List.of(reading.limit(1)) : refuted(truth.difference, half);
        List<Limit> notOfRounded = reading.high() == 0 ? List.of(reading.limit(-1)) : refuted(published.difference, 0);
        for (int side : new int[] {1, -1}) {
            if (!notOfRounded.isEmpty()) {
                // If the other reading is impossible, too, this contradicts itself, as it should.
                atLeast(propagation, truth.difference, side, side * change - half, notOfRounded);
            } else if (!notRounded.isEmpty()) {
                atLeast(propagation, published.difference, side, side * change, notRounded);
            } else {
                either(propagation, side);
            }
        }
    }

    /** The ends of a difference that leave no room for the change; empty if there is room. */
    private List<Limit> refuted(Quantity difference, long within) {
        List<Limit> because = new ArrayList<>();
        if (difference.low() > change + within) {
            because.add(difference.limit(1));
        }
        if (difference.high() < change - within) {
            because.add(difference.limit(-1));
        }
        return because;
    }

    private void atLeast(Propagation propagation, Quantity quantity, int side, long least, List<Limit> because) {
        propagation.atLeast(quantity, side, least, this, () -> because);
    }

    private void either(Propagation propagation, int side) {
        propagation.atLeast(truth.difference, side, side * change - 2 * half, this);
        propagation.atLeast(published.difference, side, side * change - 2 * half, this);
        either(propagation, side, truth.later, published.later, truth.earlier, published.earlier, side * change);
        either(propagation, side, truth.earlier, published.earlier, truth.later, published.later, -side * change);
    }

    /** One end of the change from the other end: the weaker of what the two readings say. */
    private void either(
            Propagation propagation,
            int side,
            Quantity end,
            Quantity publishedEnd,
            Quantity other,
            Quantity publishedOther,
            long plus) {
        long asRounded = other.least(side) + plus - half;
        long asOfRounded = publishedOther.least(side) + plus;
        propagation.atLeast(
                end,
                side,
                Math.min(asRounded, asOfRounded - half),
                this,
                other.limit(side),
                publishedOther.limit(side));
        propagation.atLeast(
                publishedEnd,
                side,
                Math.min(publishedEnd.onGrid(asRounded - half), asOfRounded),
                this,
                other.limit(side),
                publishedOther.limit(side));
    }
}
