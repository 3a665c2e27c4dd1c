package org.parindex.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.points.Ratio;

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

    /** No place has less than one behind it; and each member has a place. */
    @Override
    List<Linear> linear() {
        List<Linear> linear = new ArrayList<>();
        for (int number = 1; number < size(); number++) {
            linear.add(Linear.atLeast(Rule.ORDER, List.of(), place(number), place(number + 1), 0));
        }
        members.forEach(member -> {
            linear.add(Linear.atLeast(Rule.ORDER, List.of(), place(1), member.each(), 0));
            linear.add(Linear.atLeast(Rule.ORDER, List.of(), member.each(), place(size()), 0));
        });
        return linear;
    }

    /** A member with a number that no place has, or too few places for those who have it. */
    @Override
    List<Linear> cases(Function<Quantity, Ratio> numbers) {
        List<Ratio> ofPlaces = places.stream().map(numbers).toList();
        Map<Ratio, List<Quantity>> byNumber = members.stream()
                .filter(member -> member.many() == 1)
                .map(Member::each)
                .collect(Collectors.groupingBy(numbers, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Ratio, List<Quantity>> one : byNumber.entrySet()) {
            int above = (int) ofPlaces.stream()
                    .filter(place -> place.compareTo(one.getKey()) > 0)
                    .count();
            int equal = Collections.frequency(ofPlaces, one.getKey());
            if (one.getValue().size() > equal) {
                List<Linear> elsewhere = new ArrayList<>();
                for (Quantity member : one.getValue().subList(0, equal + 1)) {
                    if (above > 0) {
                        elsewhere.add(Linear.atLeast(Rule.ORDER, List.of(), member, place(above), 0));
                    }
                    if (above + equal < size()) {
                        elsewhere.add(Linear.atLeast(Rule.ORDER, List.of(), place(above + equal + 1), member, 0));
                    }
                }
                return elsewhere;
            }
        }
        return List.of();
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
