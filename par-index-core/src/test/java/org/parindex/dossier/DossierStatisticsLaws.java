package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DossierStatisticsLaws {

    private static final Period YEAR = Period.parse("2024-01-01..2024-12-31");

    @Provide
    Arbitrary<List<DossierCounts>> lists() {
        return Dossiers.any().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Truths, the later carrying over what the earlier left open, said by bounds or not at all. */
    @Provide
    Arbitrary<List<DossierCounts>> chains() {
        return Combinators.combine(
                        Dossiers.truths().list().ofSize(3),
                        Dossiers.choices().list().ofSize(3))
                .as((truths, choices) -> {
                    List<DossierCounts> chain = new ArrayList<>();
                    for (int i = 0; i < truths.size(); i++) {
                        DossierCounts said = Dossiers.blurred(truths.get(i), choices.get(i));
                        Count open = i == 0 ? Count.UNKNOWN : chain.get(i - 1).value(DossierPart.OPEN);
                        Count waiting =
                                i == 0 ? Count.UNKNOWN : chain.get(i - 1).count(DossierPart.WAITING);
                        chain.add(
                                i == 0
                                        ? said
                                        : said.with(
                                                DossierPart.CARRIED_OVER,
                                                open.added(waiting.isKnown() ? waiting : Count.ZERO)));
                    }
                    return chain;
                });
    }

    @Provide
    Arbitrary<DossierCounts> any() {
        return Dossiers.any();
    }

    private static DossierStatistics at(int place, DossierCounts counts) {
        return DossierStatistics.of("Tỉnh / Xã " + place, YEAR, counts);
    }

    @Property
    void additionIsAssociativeAndCommutativeWithAZero(
            @ForAll("any") DossierCounts a, @ForAll("any") DossierCounts b, @ForAll("any") DossierCounts c) {
        DossierStatistics one = at(1, a);
        DossierStatistics two = at(2, b);
        DossierStatistics three = at(3, c);

        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(DossierStatistics.zero(YEAR))).isEqualTo(one);
        assertThat(DossierStatistics.zero(YEAR).plus(one)).isEqualTo(one);
    }

    @Property
    void theOrderOfPlacesNeverMatters(@ForAll("lists") List<DossierCounts> counts, @ForAll Random random) {
        List<DossierStatistics> places = new ArrayList<>();
        for (DossierCounts one : counts) {
            places.add(at(places.size(), one));
        }
        DossierStatistics sum = sum(places);
        Collections.shuffle(places, random);

        assertThat(sum(places)).isEqualTo(sum);
        assertThat(places.parallelStream().reduce(DossierStatistics.zero(YEAR), DossierStatistics::plus))
                .isEqualTo(sum);
    }

    private static DossierStatistics sum(List<DossierStatistics> places) {
        return places.stream().reduce(DossierStatistics.zero(YEAR), DossierStatistics::plus);
    }

    @Property
    void theBoundsOfASumAreTheSumsOfTheBounds(@ForAll("any") DossierCounts a, @ForAll("any") DossierCounts b) {
        DossierCounts sum = a.plus(b);
        for (DossierPart part : DossierPart.values()) {
            assertThat(sum.count(part).low())
                    .isEqualTo(a.count(part).low() + b.count(part).low());
            assertThat(sum.count(part).high().isPresent())
                    .isEqualTo(a.count(part).high().isPresent()
                            && b.count(part).high().isPresent());
        }
    }

    @Property
    void chainingIsAssociative(@ForAll("chains") List<DossierCounts> counts) {
        List<DossierStatistics> months = new ArrayList<>();
        for (DossierCounts one : counts) {
            LocalDate from = LocalDate.of(2024, 1 + months.size(), 1);
            months.add(DossierStatistics.of(
                    "Tỉnh", new Period(from, from.plusMonths(1).minusDays(1)), one));
        }
        DossierStatistics first = months.get(0);
        DossierStatistics second = months.get(1);
        DossierStatistics third = months.get(2);

        DossierStatistics chained = first.then(second).then(third);
        assertThat(chained).isEqualTo(first.then(second.then(third)));
        assertThat(chained.counts().count(DossierPart.CARRIED_OVER))
                .isEqualTo(first.counts().count(DossierPart.CARRIED_OVER));
        assertThat(chained.counts().count(DossierPart.OPEN))
                .isEqualTo(third.counts().count(DossierPart.OPEN));
        assertThat(chained.period()).hasToString("2024-01-01..2024-03-31");
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return Arbitraries.of("An", "an", "Bình", "Bi\u0300nh", "Cần")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property
    void aPlaceContainsWhatLiesWithinItAndReadsBackItsPath(
            @ForAll("paths") List<String> outer, @ForAll("paths") List<String> inner) {
        List<String> names = new ArrayList<>(outer);
        names.addAll(inner);
        Place around = Place.parse(String.join("/", outer));
        Place within = Place.parse(String.join(" / ", names));

        assertThat(around.contains(within)).isTrue();
        assertThat(within.contains(around)).isFalse();
        assertThat(Place.parse(within.path())).isEqualTo(within);
    }
}
