package org.parindex.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Quantities and their order: the first place has the largest, the last place the smallest. A place is a quantity, too, so that a rank, a
 * count above a threshold and the distance from the first to the last are all said of places, whoever holds them.
 */
final class Order extends Propagator {

    private final List<Member> members;
    private final List<Quantity> places;

    /**
     * What is ordered.
     *
     * @param each the quantity, or any of several that are alike
     * @param many how many they are
     */
    record Member(Quantity each, int many) {}

    /**
     * An order.
     *
     * @param members what is ordered, at least one
     * @param places as many places, from the first
     */
    Order(List<Member> members, List<Quantity> places) {
        super(Rule.ORDER, List.of());
        this.members = List.copyOf(members);
        this.places = List.copyOf(places);
    }

    int size() {
        return places.size();
    }

    List<Member> members() {
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
        return Stream.concat(members.stream().map(Member::each), places.stream())
                .toList();
    }

    @Override
    boolean isCostly() {
        return true;
    }

    @Override
    void narrow(Propagation propagation) {
        for (int side : new int[] {1, -1}) {
            List<Member> sorted = new ArrayList<>(members);
            sorted.sort(
                    Comparator.comparingLong((Member member) -> -member.each().least(side)));
            fill(propagation, side, sorted);
            chain(propagation, side);
            exclude(propagation, side, sorted);
        }
    }

    /** If so many members have at least so much, the place of that number has. */
    private void fill(Propagation propagation, int side, List<Member> sorted) {
        int number = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Member member = sorted.get(i);
            int last = i;
            number += member.many();
            propagation.atLeast(
                    place(number, side),
                    side,
                    member.each().least(side),
                    this,
                    () -> limits(sorted.subList(0, last + 1), side));
        }
    }

    /** No place has less than one behind it. */
    private void chain(Propagation propagation, int side) {
        for (int number = size() - 1; number >= 1; number--) {
            Quantity behind = place(number + 1, side);
            propagation.atLeast(place(number, side), side, behind.least(side), this, behind.limit(side));
        }
    }

    /** If the places before one are taken by members that surely have more, every other member has at most what this place has. */
    private void exclude(Propagation propagation, int side, List<Member> sorted) {
        List<Member> surely = List.of();
        Quantity place = place(1, side);
        int before = 0;
        for (int i = 0; i < sorted.size(); i++) {
            // The further back the place, the less the others have.
            Quantity next = place(before + 1, side);
            if (i > 0 && sorted.get(i - 1).each().least(side) > next.most(side)) {
                surely = sorted.subList(0, i);
                place = next;
            }
            Limit most = place.limit(-side);
            List<Member> above = surely;
            propagation.atLeast(sorted.get(i).each(), -side, most.value(), this, () -> {
                List<Limit> because = limits(above, side);
                because.add(most);
                return because;
            });
            before += sorted.get(i).many();
        }
    }

    private static List<Limit> limits(List<Member> members, int side) {
        List<Limit> limits = new ArrayList<>(members.size() + 1);
        members.forEach(member -> limits.add(member.each().limit(side)));
        return limits;
    }
}
