package org.parindex.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.parindex.published.SampleFacts.about;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.published.SampleFacts;
import org.parindex.text.Bilingual;

class FactTest {

    @Test
    void knowsItsKind() {
        assertThat(List.of(
                        SampleFacts.value(2022, "86.29"),
                        SampleFacts.points(2022, "86.29/100"),
                        SampleFacts.rank(2022, 24),
                        SampleFacts.valueChange(2022, 2021, "+0.19"),
                        SampleFacts.pointsChange(2022, 2021, "-11.71"),
                        SampleFacts.rankChange(2022, 2021, 7),
                        SampleFacts.gap(2022, "+0.99", new Scope.AllUnits()),
                        SampleFacts.unitCount(2022, "32", "above mean"),
                        SampleFacts.extremeChange(2022, Fact.Extreme.LARGEST_RISE, "13.2", 2021),
                        rose(Optional.empty(), Optional.empty(), Set.of())))
                .extracting(Fact::kind)
                .containsExactly(Fact.Kind.values());
    }

    @Test
    void writesItsKindAsTheFilesDo() {
        assertThat(Fact.Kind.values())
                .extracting(Fact.Kind::toString)
                .containsExactly(
                        "value",
                        "points",
                        "rank",
                        "value-change",
                        "points-change",
                        "rank-change",
                        "gap",
                        "unit-count",
                        "extreme-change",
                        "components-rose");
    }

    @ParameterizedTest
    @MethodSource
    void saysInBothLanguagesWhatWasPrinted(Fact fact, String vi, String en) {
        assertThat(fact.words()).isEqualTo(Bilingual.of(vi, en));
    }

    static Stream<Arguments> saysInBothLanguagesWhatWasPrinted() {
        return Stream.of(
                arguments(SampleFacts.value(2022, "86.29"), "Chỉ số chung: 86,29 %", "Overall index: 86.29 %"),
                arguments(SampleFacts.points(2014, "76.75"), "Chỉ số chung: 76,75 điểm", "Overall index: 76.75 points"),
                arguments(
                        SampleFacts.points(2016, "67.41/97.5"),
                        "Chỉ số chung: 67,41 điểm trên 97,5",
                        "Overall index: 67.41 points of 97.5"),
                arguments(SampleFacts.rank(2022, 24), "Chỉ số chung: hạng 24 trên 63", "Overall index: rank 24 of 63"),
                arguments(
                        new Fact.Rank(about(2022, "rank"), SampleFacts.place(24), OptionalInt.empty()),
                        "Chỉ số chung: hạng 24",
                        "Overall index: rank 24"),
                arguments(
                        SampleFacts.valueChange(2024, 2023, "+0.19"),
                        "Chỉ số chung: +0,19 điểm phần trăm so với 2023",
                        "Overall index: +0.19 percentage points against 2023"),
                arguments(
                        SampleFacts.pointsChange(2016, 2015, "-11.71"),
                        "Chỉ số chung: -11,71 điểm so với 2015",
                        "Overall index: -11.71 points against 2015"),
                arguments(
                        SampleFacts.rankChange(2022, 2021, 7),
                        "Chỉ số chung: +7 bậc so với 2021",
                        "Overall index: +7 places against 2021"),
                arguments(
                        SampleFacts.rankChange(2015, 2014, -6),
                        "Chỉ số chung: -6 bậc so với 2014",
                        "Overall index: -6 places against 2014"),
                arguments(
                        SampleFacts.rankChange(2013, 2012, 0),
                        "Chỉ số chung: 0 bậc so với 2012",
                        "Overall index: 0 places against 2012"));
    }

    @Test
    void saysWhichComponentsRoseInTheOrderOfTheirNumbers() {
        assertThat(rose(Optional.empty(), Optional.empty(), Set.of(8, 1, 7, 2, 6))
                        .words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng: 1, 2, 6, 7, 8", "5 of 8 component indices rose: 1, 2, 6, 7, 8"));
    }

    @Test
    void saysThatTheComponentsThatRoseAreNotKnown() {
        assertThat(rose(Optional.of(true), Optional.empty(), Set.of()).words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng hạng: không rõ những chỉ số nào",
                        "5 of 8 component indices rose in rank: which ones is not known"));
    }

    @Test
    void saysThatTheComponentThatRoseMostIsNotPublished() {
        assertThat(rose(Optional.of(false), Optional.of(new BigDecimal("1.50")), Set.of())
                        .words())
                .isEqualTo(Bilingual.of(
                        "5/8 chỉ số thành phần tăng điểm, nhiều nhất +1.50: không công bố là chỉ số nào",
                        "5 of 8 component indices rose in value, largest +1.50: which one is not published"));
    }

    @Test
    void keepsItsComponentsWhenTheGiverChangesTheSet() {
        Set<Integer> components = new HashSet<>(Set.of(1, 2));
        Fact.ComponentsRose claim = rose(Optional.empty(), Optional.empty(), components);

        components.add(3);

        assertThat(claim.components()).containsExactlyInAnyOrder(1, 2);
    }

    private static Fact.ComponentsRose rose(
            Optional<Boolean> byRank, Optional<BigDecimal> largest, Set<Integer> components) {
        return new Fact.ComponentsRose(about(2022, "components-rose"), 5, 8, byRank, largest, components);
    }
}
