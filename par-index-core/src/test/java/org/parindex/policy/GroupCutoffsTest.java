package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs.Band;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

class GroupCutoffsTest {

    private static final Ratio STEP = Ratio.parse("0.000000000001");

    private static final GroupCutoffs ABC = GroupCutoffs.parse("A 90, B 80, C 70");

    private static Optional<String> groupIn(GroupCutoffs cutoffs, Ratio percent) {
        return cutoffs.groupOf(IndexValue.exact(percent));
    }

    @ParameterizedTest
    @CsvSource({
        // As printed for each round, see cutoffs.csv: A began at 90 in 2015, at 80 in 2018, and at 90 again from 2019.
        "2015, 90, A, B",
        "2015, 80, B, C",
        "2015, 70, C,",
        "2018, 80, A, B",
        "2018, 75, B, C",
        "2018, 70, C, D",
        "2019, 90, A, B",
        "2019, 80, B, C",
        "2019, 70, C,",
        "2021, 90, A, B",
        "2021, 80, B, C",
        "2021, 70, C,",
        "2024, 90, A, B",
        "2024, 80, B,"
    })
    void ofEachBundledRoundDivideAtTheirCutOff(int year, Ratio cutoff, String above, String below) {
        GroupCutoffs cutoffs = ParIndex.cutoffs(year);

        assertThat(groupIn(cutoffs, cutoff.minus(STEP))).isEqualTo(Optional.ofNullable(below));
        assertThat(groupIn(cutoffs, cutoff)).hasValue(above);
        assertThat(groupIn(cutoffs, cutoff.plus(STEP))).hasValue(above);
        // A range that holds the cut-off and anything below it may be either.
        assertThat(cutoffs.groupOf(IndexValue.between(cutoff.minus(STEP), cutoff)))
                .isEmpty();
        assertThat(cutoffs.groupOf(IndexValue.between(cutoff, cutoff.plus(Ratio.ONE))))
                .hasValue(above);
        assertThat(cutoffs.groupOf(IndexValue.parse("~" + cutoff + ".00"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015, 3", "2018, 4", "2019, 3", "2021, 3", "2024, 2"})
    void ofEachBundledRoundAreAllTestedHere(int year, int groups) {
        assertThat(ParIndex.cutoffs(year).bands()).hasSize(groups);
    }

    @Test
    void ofTheBottomOfTheScaleHoldZero() {
        // 2018: "3 provinces below 70" is group D, which has no lower bound.
        assertThat(groupIn(ParIndex.cutoffs(2018), Ratio.ZERO)).hasValue("D");
        assertThat(groupIn(ParIndex.cutoffs(2018), Ratio.of(100))).hasValue("A");
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 2013, 2014, 2016, 2017, 2020, 2022, 2023, 2025})
    void areNotTakenFromTheNeighbourOfARoundThatIsNotKnown(int year) {
        assertThat(ParIndex.cutoffs(year)).isSameAs(GroupCutoffs.unknown());
        assertThat(groupIn(ParIndex.cutoffs(year), Ratio.of(95))).isEmpty();
    }

    @Test
    void carryTheirSources() {
        // The D of 2018 begins at 0 by deduction; all else of that round is printed in the press.
        assertThat(ParIndex.cutoffs(2018).provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(ParIndex.cutoffs(2024).provenance().status()).isEqualTo(Status.PRESS);
        assertThat(GroupCutoffs.unknown().provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(ABC.provenance()).isEqualTo(Provenance.of(Status.GIVEN, ""));
    }

    @Test
    void areCutAtTheRankingPrecision() {
        IndexValue value = IndexValue.parse("89.995");

        assertThat(ABC.groupOf(RankPrecision.exact().apply(value))).hasValue("B");
        assertThat(ABC.groupOf(RankPrecision.asPublished(2).apply(value))).hasValue("A");
        assertThat(ABC.groupOf(RankPrecision.asPublished(2).apply(IndexValue.parse("89.9949"))))
                .hasValue("B");
        assertThat(ABC.groupOf(RankPrecision.asPublished(2).apply(IndexValue.parse("~90.00"))))
                .hasValue("A");
    }

    @Test
    void leaveAGroupUnknownWhereARangeLiesOnBothSides() {
        assertThat(ABC.groupOf(IndexValue.parse("~89.99"))).hasValue("B");
        assertThat(ABC.groupOf(IndexValue.parse("~90.00"))).isEmpty();
        assertThat(ABC.groupOf(IndexValue.parse("~90.01"))).hasValue("A");
        assertThat(ABC.groupOf(IndexValue.parse("75..95"))).isEmpty();
        assertThat(ABC.groupOf(IndexValue.parse("65..75"))).isEmpty();
        assertThat(ABC.groupOf(IndexValue.parse("60..65"))).isEmpty();
        assertThat(ABC.groupOf(IndexValue.parse("80..89.999"))).hasValue("B");
    }

    @Test
    void areReadFromText() {
        assertThat(ABC.bands())
                .containsExactly(new Band("A", Ratio.of(90)), new Band("B", Ratio.of(80)), new Band("C", Ratio.of(70)));
        assertThat(GroupCutoffs.parse("  A   90  ,B 79.5").bands())
                .containsExactly(new Band("A", Ratio.of(90)), new Band("B", Ratio.parse("79.5")));
        assertThat(GroupCutoffs.parse("Tốt 90").bands()).containsExactly(new Band("Tốt", Ratio.of(90)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "90", "A 90,", ",", "A 90 B 80", "A 89,5", "A 90; B 80"})
    void refuseATextOfAnotherForm(String text) {
        assertThatThrownBy(() -> GroupCutoffs.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cut-offs must look like \"A 90, B 80\": \"" + text + "\"");
    }

    @Test
    void refuseABeginningThatIsNoNumber() {
        assertThatThrownBy(() -> GroupCutoffs.parse("A high"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A ratio must look like 3/4 or 0.75: \"high\"");
    }

    @ParameterizedTest
    @CsvSource({"79.5, 80", "80, 80"})
    void mustComeBestFirst(Ratio first, Ratio second) {
        List<Band> bands = List.of(new Band("A", first), new Band("B", second));

        assertThatThrownBy(() -> GroupCutoffs.of(bands, Provenance.of(Status.GIVEN, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Groups must come best first: A from "
                        + first.toDecimal(12).toPlainString() + ", B from 80");
    }

    @Test
    void mustNameEachGroupOnce() {
        assertThatThrownBy(() -> GroupCutoffs.parse("A 90, A 80"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A group must come once: ");
    }

    @Test
    void areWrittenForPeople() {
        assertThat(ABC).hasToString("A ≥ 90, B ≥ 80, C ≥ 70");
        assertThat(GroupCutoffs.parse("A 90, B 79.5")).hasToString("A ≥ 90, B ≥ 79.5");
        assertThat(GroupCutoffs.unknown()).hasToString("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 90, B 80, C 70", "A 90, B 79.5", "Tốt 200/3"})
    void readBackWhatTheyWrite(String text) {
        GroupCutoffs cutoffs = GroupCutoffs.parse(text);

        assertThat(GroupCutoffs.parse(cutoffs.toString()).bands()).isEqualTo(cutoffs.bands());
        assertThat(GroupCutoffs.parse(cutoffs.toString()).provenance()).isEqualTo(cutoffs.provenance());
    }

    @Test
    void readBackThatTheyAreUnknown() {
        assertThat(GroupCutoffs.parse("unknown")).isSameAs(GroupCutoffs.unknown());
    }
}
