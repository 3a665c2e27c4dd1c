package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

class PredecessorsTest {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);
    private static final Units OF_2025 = ParIndex.provinces().forIndexYear(2025);

    /** Lào Cai of the 34 was made of Lào Cai and Yên Bái of the 63. */
    private static final YearResults BEFORE =
            provinces(2024, Map.of("Lào Cai", "80", "Yên Bái", "85", "Lai Châu", "70"));

    private static final YearResults NOW = provinces(2025, Map.of("Lào Cai", "84", "Lai Châu", "75"));

    @ParameterizedTest
    @CsvSource({"best, 85, -1", "worst, 80, 4", "mean, 82.5, 1.5"})
    void setAMergedUnitAgainstTheUnitsThatItWasMadeOf(String choice, String value, String change) {
        Change merged = against(Predecessors.parse(choice)).of("Lào Cai");

        assertThat(merged.unit().key()).isEqualTo(new UnitKey("34", "15"));
        assertThat(merged.state()).isEqualTo(Change.State.MERGED);
        assertThat(merged.from().flatMap(Standing::value)).contains(IndexValue.parse(value));
        assertThat(merged.valueChange()).contains(PercentagePoints.exact(Ratio.parse(change)));
    }

    @Test
    void giveNeitherARankNorAChangeOfRankNorAGroup() {
        Change merged = against(Predecessors.BEST).of("Lào Cai");

        assertThat(merged.rankChange()).isEmpty();
        assertThat(merged.from().orElseThrow().isRanked()).isFalse();
        assertThat(merged.from().orElseThrow().rank()).isEmpty();
        assertThat(merged.from().orElseThrow().group()).isEmpty();
        assertThat(merged.to().orElseThrow().isRanked()).isTrue();
    }

    @Test
    void areNotTakenUnlessTheyAreChosen() {
        Change merged = YearComparison.between(BEFORE, NOW).of("Lào Cai");

        assertThat(merged.from()).isEmpty();
        assertThat(merged.valueChange()).isEmpty();
    }

    @Test
    void leaveTheUnitsThatWereNotMergedAsTheyAre() {
        YearComparison plain = YearComparison.between(BEFORE, NOW);

        assertThat(against(Predecessors.WORST).of("Lai Châu")).isEqualTo(plain.of("Lai Châu"));
        assertThat(against(Predecessors.WORST).of("Yên Bái")).isEqualTo(plain.of("Yên Bái"));
    }

    @Test
    void areMarkedAsDerivedAndNamedWithTheirKeys() {
        Figure figure = against(Predecessors.MEAN)
                .of("Lào Cai")
                .from()
                .orElseThrow()
                .figure()
                .orElseThrow();

        assertThat(figure.provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(figure.provenance().note()).isEqualTo("mean of Lào Cai (63/10), Yên Bái (63/15)");
        assertThat(figure.provenance().sources()).containsExactly(SampleRounds.MINISTRY);
    }

    @Test
    void areNoStrongerThanTheWeakestOfTheirFigures() {
        YearResults before = BEFORE.with(
                Measure.OVERALL,
                Map.of(
                        new UnitKey("63", "10"), stated("80", Status.UNVERIFIED),
                        new UnitKey("63", "15"), stated("85", Status.OFFICIAL)));

        assertThat(YearComparison.between(before, NOW)
                        .against(Predecessors.BEST)
                        .of("Lào Cai")
                        .from()
                        .flatMap(Standing::figure)
                        .map(figure -> figure.provenance().status()))
                .contains(Status.UNVERIFIED);
    }

    private static Figure stated(String value, Status status) {
        return new Figure(
                List.of(new Stated<>(IndexValue.parse(value), Provenance.of(status, ""))), List.of(), List.of(), false);
    }

    @Test
    void areNamedInTheTitleInTheRemarksAndInTheRow() {
        YearComparison comparison = against(Predecessors.MEAN);

        assertThat(comparison.title(Language.EN))
                .isEqualTo("Overall index 2024 → 2025, merged units against the mean of their predecessors;"
                        + " competition, 1 2 2 4; compared exactly");
        assertThat(comparison.title(Language.VI)).contains("đơn vị sáp nhập so với giá trị trung bình các đơn vị cũ");
        assertThat(comparison.remarks()).anySatisfy(remark -> {
            assertThat(remark.en())
                    .isEqualTo("Merged units stand against the mean of their predecessors: derived, no official"
                            + " figure, and without a rank");
            assertThat(remark.vi())
                    .isEqualTo("Đơn vị sáp nhập được so với giá trị trung bình các đơn vị cũ: số suy ra, không"
                            + " phải số liệu chính thức, không xếp hạng");
        });
        assertThat(comparison.toTable().rows().get(0).get(7).text(Language.EN))
                .isEqualTo("merged: against the mean of their predecessors");
        assertThat(comparison.toTable().rows().get(0).get(7).value()).isEqualTo("merged");
        assertThat(comparison.toText(Language.EN)).contains("not ranked").contains("derived");
    }

    @Test
    void areNotNamedWhereNothingWasMerged() {
        YearComparison comparison =
                YearComparison.between(round(2022, "80"), round(2023, "81")).against(Predecessors.MEAN);

        assertThat(comparison.comparability().differences()).isEmpty();
        assertThat(comparison.title(Language.EN)).startsWith("Overall index 2022 → 2023; competition");
    }

    @Test
    void workBackwardsInTime() {
        Change merged = YearComparison.between(NOW, BEFORE).against(Predecessors.MEAN).changes().stream()
                .filter(change -> change.unit().key().equals(new UnitKey("34", "15")))
                .findFirst()
                .orElseThrow();

        assertThat(merged.valueChange()).contains(PercentagePoints.exact(Ratio.parse("-1.5")));
    }

    @Test
    void keepRangesAndRememberPrintedFigures() {
        YearResults before = provinces(2024, Map.of("Lào Cai", "~80.00", "Yên Bái", "~85.00"));

        // 79.995 to 80.005 and 84.995 to 85.005.
        assertThat(value(before, Predecessors.MEAN)).contains(IndexValue.parse("82.495..82.505~82.5"));
        assertThat(value(before, Predecessors.BEST)).contains(IndexValue.parse("~85.00"));
        assertThat(value(provinces(2024, Map.of("Lào Cai", "80..84", "Yên Bái", "82..83")), Predecessors.BEST))
                .contains(IndexValue.parse("82..84"));
        assertThat(value(provinces(2024, Map.of("Lào Cai", "80..84", "Yên Bái", "82..83")), Predecessors.WORST))
                .contains(IndexValue.parse("80..83"));
    }

    @Test
    void areRoundedAsPublishedAfterTheMean() {
        YearResults before = provinces(2024, Map.of("Lào Cai", "80", "Yên Bái", "80.01"));

        // 80.005, which is rounded half up; the change is that of the rounded values.
        assertThat(YearComparison.between(before, NOW)
                        .with(RankPrecision.asPublished(2))
                        .against(Predecessors.MEAN)
                        .of("Lào Cai")
                        .valueChange())
                .contains(PercentagePoints.exact(Ratio.parse("3.99")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"best", "worst", "mean"})
    void areUnknownWhereTheValueOfOneIs(String choice) {
        assertThat(value(provinces(2024, Map.of("Lào Cai", "80")), Predecessors.parse(choice)))
                .isEmpty();
        assertThat(value(provinces(2024, Map.of("Lào Cai", "80", "Yên Bái", "#20")), Predecessors.parse(choice)))
                .isEmpty();
        assertThat(value(provinces(2024, Map.of()), Predecessors.parse(choice))).isEmpty();
    }

    @Test
    void areDecidedByRanksWhereOnlyOneValueIsKnown() {
        YearResults better = provinces(2024, Map.of("Lào Cai", "80 #20", "Yên Bái", "#21"));
        YearResults worse = provinces(2024, Map.of("Lào Cai", "80 #20", "Yên Bái", "#19"));

        assertThat(value(better, Predecessors.BEST)).contains(IndexValue.parse("80"));
        assertThat(value(better, Predecessors.WORST)).isEmpty();
        assertThat(value(better, Predecessors.MEAN)).isEmpty();
        assertThat(value(worse, Predecessors.BEST)).isEmpty();
        assertThat(value(worse, Predecessors.WORST)).contains(IndexValue.parse("80"));
        // Level, either is the best and the worst.
        YearResults level = provinces(2024, Map.of("Lào Cai", "80 #20", "Yên Bái", "#20"));
        assertThat(value(level, Predecessors.BEST)).contains(IndexValue.parse("80"));
        assertThat(value(level, Predecessors.WORST)).contains(IndexValue.parse("80"));
    }

    @Test
    void areUnknownWhereOneIsNoUnitOfTheYear() {
        Units before = SampleRounds.units(SampleRounds.unit("01"));
        Units now = SampleRounds.units(
                SampleRounds.unit(SampleRounds.key("03"), SampleRounds.key("01"), SampleRounds.key("02")));

        assertThat(YearComparison.between(given(2022, before, "01", "80"), given(2023, now, "03", "81"))
                        .against(Predecessors.BEST)
                        .of("03")
                        .valueChange())
                .isEmpty();
    }

    @Test
    void setBothPartsOfAUnitThatWasSplitAgainstTheWhole() {
        Units before = SampleRounds.units(SampleRounds.unit("01"));
        Units now = SampleRounds.units(
                SampleRounds.unit(SampleRounds.key("02"), SampleRounds.key("01")),
                SampleRounds.unit(SampleRounds.key("03"), SampleRounds.key("01")));

        assertThat(YearComparison.between(given(2022, before, "01", "80"), given(2023, now, "03", "81"))
                        .against(Predecessors.MEAN)
                        .of("03")
                        .valueChange())
                .contains(PercentagePoints.exact(Ratio.ONE));
    }

    @Test
    void takeNothingFromTheUnitsThatAUnitTookInUnderItsOwnKey() {
        Units before = SampleRounds.units(2);
        Units now = SampleRounds.units(SampleRounds.unit(SampleRounds.key("02"), SampleRounds.key("01")));
        YearComparison comparison = YearComparison.between(
                        given(2022, before, "02", "80"), given(2023, now, "02", "81"))
                .against(Predecessors.MEAN);

        assertThat(comparison.of("02").state()).isEqualTo(Change.State.BOTH);
        assertThat(comparison.of("02").valueChange()).contains(PercentagePoints.exact(Ratio.ONE));
        assertThat(comparison.title(Language.EN)).doesNotContain("merged");
    }

    private static YearResults given(int year, Units units, String code, String value) {
        return YearResults.of(year, units)
                .with(Measure.OVERALL, Map.of(SampleRounds.key(code), Figure.of(IndexValue.parse(value))));
    }

    @Test
    void countByTheWeightsGiven() {
        Map<UnitKey, Ratio> weights = ones();
        weights.put(new UnitKey("63", "15"), Ratio.of(4));

        Figure figure = against(Predecessors.weighted(weights))
                .of("Lào Cai")
                .from()
                .flatMap(Standing::figure)
                .orElseThrow();

        // (80 + 4 × 85) / 5
        assertThat(figure.value()).contains(IndexValue.parse("84"));
        assertThat(figure.provenance().note()).isEqualTo("weighted mean of 1 × Lào Cai (63/10), 4 × Yên Bái (63/15)");
    }

    @Test
    void needNotBeKnownWhereTheyHaveNoWeight() {
        Map<UnitKey, Ratio> weights = ones();
        weights.put(new UnitKey("63", "15"), Ratio.ZERO);

        assertThat(value(provinces(2024, Map.of("Lào Cai", "80")), Predecessors.weighted(weights)))
                .contains(IndexValue.parse("80"));
    }

    @Test
    void mustEachHaveAWeightThatFits() {
        Map<UnitKey, Ratio> weights = ones();
        weights.remove(new UnitKey("63", "15"));
        weights.put(new UnitKey("63", "02"), Ratio.of(-1));
        weights.put(new UnitKey("63", "24"), Ratio.ZERO);
        weights.put(new UnitKey("63", "27"), Ratio.ZERO);
        weights.put(new UnitKey("63", "28"), Ratio.ONE);

        assertThatThrownBy(() -> against(Predecessors.weighted(weights)))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.problems())
                            .extracting(problem -> problem.message(Language.EN))
                            .containsExactly(
                                    "The weight of Hà Giang (63/02) must be at least 0: -1",
                                    "There is a weight for 63/28, which is none of the provinces of 2024; take it out",
                                    "A weight is missing of Yên Bái (63/15), a predecessor of Lào Cai (34/15); give one"
                                            + " for every predecessor",
                                    "The weights of the predecessors of Bắc Ninh (34/24) must not all be 0: Bắc Giang"
                                            + " (63/24), Bắc Ninh (63/27)");
                    assertThat(e.problems())
                            .extracting(problem -> problem.message(Language.VI))
                            .containsExactly(
                                    "Trọng số của Hà Giang (63/02) phải từ 0 trở lên: -1",
                                    "Có trọng số cho 63/28, nhưng đơn vị này không có trong các tỉnh, thành phố năm 2024;"
                                            + " hãy bỏ đi",
                                    "Thiếu trọng số của Yên Bái (63/15), đơn vị cũ của Lào Cai (34/15); hãy cho trọng số"
                                            + " của mọi đơn vị cũ",
                                    "Trọng số của các đơn vị cũ của Bắc Ninh (34/24) không được đều bằng 0: Bắc Giang"
                                            + " (63/24), Bắc Ninh (63/27)");
                    assertThat(e.problems())
                            .extracting(Problem::code)
                            .containsExactly("weight-negative", "weight-foreign", "weight-missing", "weights-zero");
                });
    }

    @Test
    void mayHaveWeightsOfUnitsThatWereNotMerged() {
        Map<UnitKey, Ratio> weights = new HashMap<>();
        OF_2024.all().forEach(unit -> weights.put(unit.key(), Ratio.of(3)));

        assertThat(value(BEFORE, Predecessors.weighted(weights))).contains(IndexValue.parse("82.5"));
    }

    @Test
    void areRefusedAmongCommonUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> against(Predecessors.MEAN).amongCommonUnits())
                .withMessage(
                        "A comparison among common units must have no merged ones: choose either, not against mean");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        YearComparison.between(BEFORE, NOW).amongCommonUnits().against(Predecessors.BEST));
    }

    @Test
    void areReadFromTheirNames() {
        assertThat(Predecessors.parse("Mean")).isSameAs(Predecessors.MEAN).hasToString("mean");
        assertThat(Predecessors.weighted(Map.of())).hasToString("weighted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predecessors.parse("weighted"))
                .withMessage("What merged units are set against must be best, worst or mean: \"weighted\"");
    }

    /** One for each of the 52 units that were merged. */
    private static Map<UnitKey, Ratio> ones() {
        Map<UnitKey, Ratio> weights = new HashMap<>();
        for (AdministrativeUnit unit : OF_2025.all()) {
            if (unit.predecessors().size() > 1) {
                unit.predecessors().forEach(old -> weights.put(old, Ratio.ONE));
            }
        }
        assertThat(weights).hasSize(52);
        return weights;
    }

    private static YearComparison against(Predecessors choice) {
        return YearComparison.between(BEFORE, NOW).against(choice);
    }

    private static Optional<IndexValue> value(YearResults before, Predecessors choice) {
        return YearComparison.between(before, NOW)
                .against(choice)
                .of("Lào Cai")
                .from()
                .flatMap(Standing::value);
    }
}
