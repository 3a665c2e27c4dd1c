package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;

class DisputesTest {

    private static final List<String> CODES = List.of("01", "04", "06", "08");

    @Test
    void disputesTwoFiguresOfOneThing() {
        Fact one = SampleFacts.value(2023, "91.87");
        Fact other = SampleFacts.value(2023, "91.81");

        assertThat(Disputes.of(List.of(one, other, SampleFacts.value(2022, "91.00"))))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void disputesNoFigurePrintedTwiceNorTwoChangesFromDifferentYears() {
        assertThat(Disputes.of(List.of(
                        SampleFacts.value(2023, "91.87"),
                        SampleFacts.value(2023, "91.87"),
                        SampleFacts.rankChange(2023, 2022, 3),
                        SampleFacts.rankChange(2023, 2021, 5))))
                .isEmpty();
    }

    @Test
    void disputesNoBound() {
        assertThat(Disputes.of(List.of(
                        SampleFacts.value(2023, "91.87"),
                        new Fact.Value(SampleFacts.about(2023, "value.2"), PrintedNumber.parse("more than 90")))))
                .isEmpty();
    }

    @Test
    void allowsTwoUnitsToShareARank() {
        // 3, 3, 5: a tie
        assertThat(Disputes.of(ranks(3, 3, 5))).isEmpty();
    }

    @Test
    void disputesTheRankThatATieLeavesOut() {
        // 3, 3, 4: after two at rank 3 comes rank 5
        assertThat(Disputes.of(ranks(3, 3, 4))).hasSize(3);
        assertThat(Disputes.of(ranks(3, 3, 3, 5))).hasSize(4);
        assertThat(Disputes.of(ranks(3, 3, 3, 6))).isEmpty();
    }

    private static List<Fact> ranks(int... ranks) {
        return IntStream.range(0, ranks.length)
                .<Fact>mapToObj(i -> new Fact.Rank(
                        new Fact.Subject(
                                "r" + i,
                                2015,
                                new Scope.OneUnit(
                                        ParIndex.provinces().forIndexYear(2015).find(CODES.get(i))),
                                Measure.OVERALL,
                                SampleFacts.printedBy(Status.PRESS, SampleFacts.FIRST)),
                        SampleFacts.place(ranks[i]),
                        OptionalInt.of(63)))
                .toList();
    }
}
