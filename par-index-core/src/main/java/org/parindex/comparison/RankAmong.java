package org.parindex.comparison;

import java.util.List;
import java.util.Optional;
import org.parindex.points.IndexValue;

/**
 * The rank, by competition, that a later value of a unit would have among the earlier values of all others, where ranks that were
 * stated of the earlier year help.
 *
 * <p>Of a unit X with stated rank k, k - 1 units stood above. If X is above the later value, so are they all, the unit itself apart; if X
 * is not, nobody but they can be.
 */
final class RankAmong {

    /**
     * What is known of a unit in the earlier year.
     *
     * @param value its value, if known
     * @param best the best rank that is stated of it; 0 if none is
     * @param worst the worst rank that is stated of it; 0 if none is
     */
    record Known(Optional<IndexValue> value, int best, int worst) {

        boolean isStated() {
            return best > 0;
        }

        boolean isAbove(IndexValue other) {
            return value.filter(own -> own.low().compareTo(other.high()) > 0).isPresent();
        }

        boolean isNotBelow(IndexValue other) {
            return value.filter(own -> own.low().compareTo(other.high()) >= 0).isPresent();
        }

        boolean isNotAbove(IndexValue other) {
            return value.filter(own -> own.high().compareTo(other.low()) <= 0).isPresent();
        }
    }

    /** A best and a worst possible rank. */
    record Range(int best, int worst) {}

    private final IndexValue later;
    private final Known own;
    private final List<Known> others;

    private RankAmong(IndexValue later, Known own, List<Known> others) {
        this.later = later;
        this.own = own;
        this.others = others;
    }

    /**
     * Narrows what the values alone say.
     *
     * @param byValue what the values alone say
     * @param later the later value of the unit
     * @param own what is known of the unit in the earlier year
     * @param others what is known of all others in the earlier year
     */
    static Range narrowed(Range byValue, IndexValue later, Known own, List<Known> others) {
        RankAmong among = new RankAmong(later, own, others);
        int best = byValue.best();
        int worst = byValue.worst();
        for (Known other : others) {
            if (other.isStated() && other.isNotBelow(later)) {
                best = Math.max(best, 1 + among.fewestAbove(other));
            }
            if (other.isStated() && other.isNotAbove(later)) {
                worst = Math.min(worst, 1 + among.mostAbove(other));
            }
        }
        // Stated ranks that contradict the values prove nothing.
        return best <= worst ? new Range(best, worst) : byValue;
    }

    /** Those above one that is not below the later value, this one if it is above, and whoever is certainly between both. */
    private int fewestAbove(Known other) {
        IndexValue value = other.value().orElseThrow();
        int between = (int) others.stream()
                .filter(each -> each.isAbove(later) && each.isNotAbove(value))
                .count();
        // Where its value is exact, it is one of those between already.
        int itself = other.isAbove(later) && !value.isExact() ? 1 : 0;
        int unit = other.best() > 1 && mayStandAbove(other, value) ? 1 : 0;
        return other.best() - 1 - unit + itself + between;
    }

    /** At most those above one that is not above the later value, without whoever of them is certainly not above it. */
    private int mostAbove(Known other) {
        IndexValue value = other.value().orElseThrow();
        int between = (int) others.stream()
                .filter(each -> each.isNotAbove(later) && each.isAbove(value))
                .count();
        return other.worst() - 1 - (standsAbove(other, value) ? 1 : 0) - between;
    }

    /** Whether the unit itself may have stood above another in the earlier year. */
    private boolean mayStandAbove(Known other, IndexValue value) {
        return !own.isNotAbove(value) && !(own.isStated() && own.best() >= other.worst());
    }

    private boolean standsAbove(Known other, IndexValue value) {
        return own.isAbove(value) || (own.isStated() && own.worst() < other.best());
    }
}
