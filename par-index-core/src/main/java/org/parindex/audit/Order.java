package org.parindex.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Quantities and their order: the first place has the largest, the last place the smallest. A place is a quantity, too, so that a rank, a
 * count above a threshold and the distance from the first to the last are all said of places, whoever holds them.
 */
final class Order extends Propagator {

    private final List<Quantity> members;
    private final List<Quantity> places;

    /**
     * An order.
     *
     * @param members what is ordered, at least one
     * @param places as many places, from the first
     */
    Order(List<Quantity> members, List<Quantity> places) {
        super(Rule.ORDER, List.of());
        this.members = List.copyOf(members);
        this.places = List.copyOf(places);
    }

    int size() {
        return places.size();
    }

    List<Quantity> members() {
        return members;
    }

    List<Quantity> places() {
        return places;
    }

    /** The place, from 1 for the largest. */
    Quantity place(int number) {
        return places.get(number - 1);
    }

    /** The place as seen from a side: from above, or from below with opposite signs. */
    Quantity place(int number, int side) {
        return place(side > 0 ? number : size() + 1 - number);
    }

    @Override
    List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>(members);
        all.addAll(places);
        return all;
    }

    @Override
    boolean isCostly() {
        return true;
    }

    @Override
    void narrow(Propagation propagation) {
        for (int side : new int[] {1, -1}) {
            chain(propagation, side);
            List<Quantity> sorted = new ArrayList<>(members);
            sorted.sort(Comparator.comparingLong((Quantity member) -> -member.least(side)));
            fill(propagation, side, sorted);
            exclude(propagation, side, sorted);
        }
    }

    /** No place has less than one behind it. */
    private void chain(Propagation propagation, int side) {
        for (int number = size() - 1; number >= 1; number--) {
            Quantity behind = place(number + 1, side);
            propagation.atLeast(place(number, side), side, behind.least(side), this, behind.limit(side));
        }
    }

    /** If so many members have at least so much, the place of that number has. */
    private void fill(Propagation propagation, int side, List<Quantity> sorted) {
        for (int number = 1; number <= size(); number++) {
            int many = number;
            long least = sorted.get(number - 1).least(side);
            propagation.atLeast(place(number, side), side, least, this, () -> limits(sorted, many, side));
        }
    }

    /** If the places before one are taken by members that surely have more, every other member has at most what this place has. */
    private void exclude(Propagation propagation, int side, List<Quantity> sorted) {
        for (int number = 1; number <= size(); number++) {
            Quantity place = place(number, side);
            long most = place.most(side);
            if (number > 1 && sorted.get(number - 2).least(side) <= most) {
                continue;
            }
            int taken = number - 1;
            for (Quantity other : sorted.subList(taken, size())) {
                propagation.atLeast(other, -side, -most, this, () -> {
                    List<Limit> because = limits(sorted, taken, side);
                    because.add(place.limit(-side));
                    return because;
                });
            }
        }
    }

    private static List<Limit> limits(List<Quantity> sorted, int many, int side) {
        List<Limit> limits = new ArrayList<>(many + 1);
        sorted.subList(0, many).forEach(member -> limits.add(member.limit(side)));
        return limits;
    }
}
