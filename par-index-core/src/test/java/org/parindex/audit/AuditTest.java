package org.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.published.SampleFacts.gap;
import static org.parindex.published.SampleFacts.points;
import static org.parindex.published.SampleFacts.rankChange;
import static org.parindex.published.SampleFacts.value;
import static org.parindex.published.SampleFacts.valueChange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.published.SampleFacts;
import org.parindex.ranking.Measure;
import org.parindex.text.Language;

class AuditTest {

    private static final Audit BUNDLED = Audit.of(ParIndex.published().facts(), ParIndex.provinces());

    private static List<List<String>> conflicts(Audit audit) {
        return ids(audit.conflicts());
    }

    private static List<List<String>> ids(List<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> doubt.facts().stream()
                        .map(fact -> fact.subject().id())
                        .sorted()
                        .toList())
                .toList();
    }

    private static Ratio ratio(String text) {
        return Ratio.of(new BigDecimal(text));
    }

    private static Audit audit(Fact... facts) {
        return Audit.of(List.of(facts), ParIndex.provinces());
    }

    private static Fact.Subject about(String id, int year, String unit, Measure measure) {
        return new Fact.Subject(
                id,
                year,
                new Scope.OneUnit(ParIndex.provinces().forIndexYear(year).find(unit)),
                measure,
                SampleFacts.value(year, "1").subject().provenance());
    }

    private static Fact valueOf(String unit, int year, String figure) {
        return new Fact.Value(about(unit + " value", year, unit, Measure.OVERALL), PrintedNumber.parse(figure));
    }

    private static Fact rankOf(String unit, int year, int rank) {
        return new Fact.Rank(
                about(unit + " rank", year, unit, Measure.OVERALL), SampleFacts.place(rank), OptionalInt.of(63));
    }

    // The bundled facts

    @Test
    void twoFiguresOfOneYearContradictEachOther() {
        assertThat(conflicts(BUNDLED))
                .contains(
                        List.of("2023-31-overall-value", "2023-31-overall-value.2"),
                        List.of("2018-22-overall-value", "2018-22-overall-value.2"));
    }

    @Test
    void aFigureContradictsAnotherYearAndTheChange() {
        // 96.17 - 4.30 = 91.87, and 91.81 was printed, too
        assertThat(conflicts(BUNDLED))
                .contains(List.of(
                        "2023-31-overall-value.2", "2024-31-overall-value", "2024-31-overall-value-change-2023"));
        // 89.6 + 1.03 = 90.63, and 90.09 was printed, as points and in percent
        assertThat(conflicts(BUNDLED))
                .anySatisfy(conflict -> assertThat(conflict)
                        .hasSize(3)
                        .contains("2018-22-overall-value.2", "2019-22-overall-value-change-2018"));
    }

    @Test
    void aThirdRankSharedByTwoLeavesNoFourth() {
        assertThat(conflicts(BUNDLED))
                .contains(List.of("2015-46-overall-rank", "2015-75-overall-rank", "2015-79-overall-rank"));
    }

    @Test
    void everyConflictSaysWhyWithItsFacts() {
        Doubt conflict = BUNDLED.conflicts().stream()
                .filter(doubt -> doubt.facts().size() == 2
                        && doubt.facts().get(0).subject().id().equals("2018-22-overall-value.2"))
                .findFirst()
                .orElseThrow();

        assertThat(conflict.reason().en())
                .isEqualTo(
                        "Quảng Ninh 2018: at least 89.55 (2018-22-overall-value.2), at most 89.065 (2018-22-overall-value)");
        assertThat(conflict.reason().vi())
                .isEqualTo(
                        "Quảng Ninh 2018: ít nhất 89,55 (2018-22-overall-value.2), nhiều nhất 89,065 (2018-22-overall-value)");
    }

    @Test
    void aChangeLeadsToTheValueBeforeInBothReadings() {
        Bounds bounds = BUNDLED.bounds("Điện Biên", 2022);

        assertThat(bounds.value().low()).isEqualTo(ratio("86.29"));
        assertThat(bounds.value().high()).isEqualTo(ratio("86.31"));
        assertThat(bounds.rank()).hasValue(22);
        assertThat(bounds.whyHigh().facts())
                .extracting(fact -> fact.subject().id())
                .containsExactly("2023-11-overall-value", "2023-11-overall-value-change-2022");
        assertThat(bounds.toText(Language.EN))
                .contains(
                        "+1.72 percentage points against 2022 (2023-11-overall-value-change-2022) → Điện Biên 2022: at most 86.31");
    }

    @Test
    void theMeanFollowsFromTheDistanceToIt() {
        Bounds bounds = BUNDLED.bounds("all", 2022);

        // Ninh Thuận's 85.78 is 0.99 above it
        assertThat(bounds.value().low()).isEqualTo(ratio("84.78"));
        assertThat(bounds.value().high()).isEqualTo(ratio("84.80"));
        assertThat(bounds.best()).isEmpty();
    }

    @Test
    void countsThatDoNotCoverAllAreNoted() {
        // 53 rose and 9 fell of 63 in 2024
        assertThat(BUNDLED.notes())
                .extracting(note -> note.reason().en())
                .contains("53 + 9 = 62 of 63: the rest is unchanged, or was not stated");
    }

    // Parts against total

    @ParameterizedTest
    @CsvSource({
        "Thanh Hóa, 2021, 87.83, 7.82;8.93;12.70;9.23;11.49;9.88;14.18;13.61",
        "Ninh Thuận, 2022, 85.78, 54.2;31.59",
        "Quảng Ninh, 2020, 91.04, 57.66;9.56;18.83;5",
        "Đồng Tháp, 2020, 86.77, 55.94;8.89;20.09;1.84",
        "Phú Thọ, 2020, 85.74, 53.99;8.81;18.17;4.76"
    })
    void roundedPartsOfAnUnroundedTotalAreNoConflict(String unit, int year, String total, String parts) {
        assertThat(audit(parts(unit, year, total, parts)).conflicts()).isEmpty();
    }

    @Test
    void percentOfRoundedPointsIsNoConflict() {
        // Đồng Nai 2017: 12.95 of 14.5 is 89.31 %, and 89.34 % was printed
        Measure three = Measure.component(3);

        assertThat(audit(
                                new Fact.Points(
                                        about("points", 2017, "Đồng Nai", three), PrintedPoints.parse("12.95/14.5")),
                                new Fact.Value(about("value", 2017, "Đồng Nai", three), PrintedNumber.parse("89.34")))
                        .conflicts())
                .isEmpty();
        // 12.955 of 14.5 is 89.3449 %, and 89.355 stands for 89.3545 or more
        assertThat(audit(
                                new Fact.Points(
                                        about("points", 2017, "Đồng Nai", three), PrintedPoints.parse("12.95/14.5")),
                                new Fact.Value(about("value", 2017, "Đồng Nai", three), PrintedNumber.parse("89.355")))
                        .conflicts())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"87.89, 1", "87.88, 0", "87.80, 0", "87.79, 1"})
    void eightPartsMeetTheTotalWithinHalfAUnitEach(String total, int conflicts) {
        // the parts add to 87.84, give or take 8 × 0.005; the total gives or takes half a unit of its own
        Fact[] facts = parts("Thanh Hóa", 2021, total, "7.82;8.93;12.70;9.23;11.49;9.88;14.18;13.61");
        facts[0] = new Fact.Points(facts[0].subject(), PrintedPoints.parse(total + "/100"));

        assertThat(audit(facts).conflicts()).hasSize(conflicts);
    }

    private static Fact[] parts(String unit, int year, String total, String parts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Value(about("total", year, unit, Measure.OVERALL), PrintedNumber.parse(total)));
        String[] figures = parts.split(";", -1);
        List<Measure> measures = figures.length == 8 ? PointParts.components(8) : PointParts.sources();
        for (int i = 0; i < figures.length; i++) {
            facts.add(
                    new Fact.Points(about("part " + i, year, unit, measures.get(i)), PrintedPoints.parse(figures[i])));
        }
        return facts.toArray(Fact[]::new);
    }

    // Changes

    @ParameterizedTest
    @CsvSource({"86.28, 1", "86.29, 0", "86.30, 0", "86.31, 0", "86.32, 1"})
    void aChangeMeetsItsValuesInEitherReading(String before, int conflicts) {
        // 88.02 - 1.72 = 86.30; the true difference, rounded, allows a hundredth on either side
        assertThat(audit(value(2023, "88.02"), valueChange(2023, 2022, "1.72"), value(2022, before))
                        .conflicts())
                .hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({"1.73, 0", "1.74, 1", "1.75, 1"})
    void twoPrintingsOfOneChangeMayDifferByTheReadingAlone(String other, int conflicts) {
        Fact.ValueChange second =
                new Fact.ValueChange(SampleFacts.about(2023, "value-change.2"), PrintedNumber.parse(other), 2022);

        assertThat(audit(valueChange(2023, 2022, "1.72"), second).conflicts()).hasSize(conflicts);
    }

    @Test
    void aQualifiedChangeHasOneEnd() {
        Audit audit = audit(value(2023, "88.02"), valueChange(2023, 2022, "more than 3"));

        assertThat(audit.bounds("Lai Châu", 2022).value().low()).isEqualTo(Ratio.ZERO);
        // "more than 3" without decimals stands for 2.5 or more, and, of rounded values, 2 or more
        assertThat(audit.bounds("Lai Châu", 2022).value().high()).isEqualTo(ratio("86.025"));
    }

    // Ranks

    @Test
    void whoRanksBeforeHasNoLess() {
        Fact[] facts = {
            valueOf("Hà Nội", 2022, "86.00"),
            rankOf("Hà Nội", 2022, 5),
            valueOf("Lai Châu", 2022, "86.01"),
            rankOf("Lai Châu", 2022, 6)
        };

        // 86.005 both: possible
        assertThat(audit(facts).conflicts()).isEmpty();

        facts[2] = valueOf("Lai Châu", 2022, "86.02");
        assertThat(conflicts(audit(facts)))
                .containsExactly(List.of("Hà Nội rank", "Hà Nội value", "Lai Châu rank", "Lai Châu value"));
    }

    @Test
    void aTieIsNoted() {
        Audit audit = audit(rankOf("Hà Nội", 2022, 3), rankOf("Lai Châu", 2022, 3), rankOf("Huế", 2022, 5));

        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.notes()).extracting(note -> note.reason().en()).containsExactly("2 units share rank 3");
        assertThat(audit.toTable().rows()).hasSize(1);
    }

    @Test
    void aRankChangeMeetsTheRanks() {
        assertThat(audit(SampleFacts.rank(2023, 20), rankChange(2023, 2022, 2), SampleFacts.rank(2022, 22))
                        .conflicts())
                .isEmpty();
        assertThat(audit(SampleFacts.rank(2023, 20), rankChange(2023, 2022, 2), SampleFacts.rank(2022, 21))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void aRankAmongOthersThanThereAreIsNotedAndProvesNothing() {
        Fact.Rank rank = new Fact.Rank(SampleFacts.about(2022, "rank.2"), SampleFacts.place(9), OptionalInt.of(62));
        Audit audit = audit(SampleFacts.rank(2022, 10), rank);

        assertThat(audit.conflicts()).isEmpty();
        assertThat(audit.notes())
                .extracting(note -> note.reason().en())
                .containsExactly("a rank of 62, and there are 63 in that year");
    }

    /** 88.325 is 88.33 to one and 88.32 to another; 88.33 and 88.31 have nothing in common. */
    @ParameterizedTest
    @CsvSource({
        "88.33, 88.32, 0, 1",
        "88.33, 88.31, 1, 0",
        "88.33, 88.33, 0, 0",
        "88.3, 88.2, 0, 1",
        "88.33, 88.3, 0, 0"
    })
    void aLastDigitRoundedEitherWayIsNoted(String one, String two, int conflicts, int notes) {
        Fact.Value other = new Fact.Value(SampleFacts.about(2022, "value.2"), PrintedNumber.parse(two));
        Audit audit = audit(value(2022, one), other);

        assertThat(audit.conflicts()).hasSize(conflicts);
        assertThat(audit.notes()).hasSize(notes);
    }

    // Bounds

    /** Steps say what they take, also where they take it again. */
    @Test
    void aProofNamesTheFactsOfEachStep() {
        Audit audit = audit(rankOf("Hà Nội", 2022, 62), rankOf("Huế", 2022, 63), valueOf("Lai Châu", 2022, "80"));

        assertThat(audit.bounds("Lai Châu", 2022).whyWorst().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.words().en()).isNotEqualTo("rounding"));
        assertThat(audit.bounds("Lai Châu", 2022).worst()).hasValue(61);
    }

    @Test
    void nothingFollowsFromNothing() {
        Bounds bounds = audit(points(2022, "60")).bounds("Hà Nội", 2022);

        assertThat(bounds.value().low()).isEqualTo(Ratio.ZERO);
        assertThat(bounds.value().high()).isEqualTo(ratio("100"));
        assertThat(bounds.best()).hasValue(1);
        assertThat(bounds.worst()).hasValue(63);
        assertThat(bounds.whyLow().steps()).isEmpty();
    }

    @Test
    void aRankBetweenTwoValuesBoundsTheValue() {
        Audit audit = audit(
                valueOf("Hà Nội", 2022, "86.00"),
                rankOf("Hà Nội", 2022, 5),
                valueOf("Huế", 2022, "84.00"),
                rankOf("Huế", 2022, 9),
                rankOf("Lai Châu", 2022, 7));

        assertThat(audit.bounds("Lai Châu", 2022).value().low()).isEqualTo(ratio("83.995"));
        assertThat(audit.bounds("Lai Châu", 2022).value().high()).isEqualTo(ratio("86.005"));
    }

    @Test
    void aDisputedFactProvesNothing() {
        Fact.Value other = new Fact.Value(SampleFacts.about(2022, "value.2"), PrintedNumber.parse("70.00"));
        Audit audit = audit(value(2022, "60.00"), other);

        assertThat(audit.undisputed()).isEmpty();
        assertThat(audit.bounds("Lai Châu", 2022).value().high()).isEqualTo(ratio("100"));
    }

    @Test
    void aDistanceToTheMeanBoundsTheMean() {
        Audit audit = audit(value(2022, "85.78"), gap(2022, "0.99", new Scope.AllUnits()));

        assertThat(audit.bounds("all", 2022).value().low()).isEqualTo(ratio("84.78"));
        assertThat(audit.bounds("all", 2022).value().high()).isEqualTo(ratio("84.80"));
    }

    /** 31 of 63 fell and the others rose by 3.00 or more: what holds of some of those whom nobody names need not hold of all. */
    @Test
    void someOfThoseWhoAreNotNamedCanRiseAndSomeFall() {
        Fact.Subject all = countOf(2023, "fell", 31).subject();
        Audit audit = audit(
                placeOf(0, 2022, "78.50"),
                placeOf(1, 2022, "82.00"),
                placeOf(0, 2023, "80.00"),
                placeOf(1, 2023, "90.00"),
                new Fact.ExtremeChange(all, Fact.Extreme.SMALLEST_RISE, PrintedNumber.parse("3.00"), 2022),
                countOf(2023, "fell", 31));

        assertThat(audit.conflicts()).isEmpty();
    }

    private static Fact placeOf(int place, int year, String figure) {
        return new Fact.Value(
                new Fact.Subject(
                        "place " + place + " " + year,
                        year,
                        new Scope.Place(place),
                        Measure.OVERALL,
                        SampleFacts.value(year, "1").subject().provenance()),
                PrintedNumber.parse(figure));
    }

    private static Fact countOf(int year, String what, int count) {
        Fact.Subject subject = new Fact.Subject(
                year + " " + what,
                year,
                new Scope.AllUnits(),
                Measure.OVERALL,
                SampleFacts.value(year, "1").subject().provenance());
        return new Fact.UnitCount(subject, SampleFacts.place(count), Condition.parse(what, year - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "rank rose, number of units that rose in rank: at least 63 (2022 rank rose); at most 62",
        "rank fell, number of units that cannot fall in rank: at least 1; at most 0 (2022 rank fell)"
    })
    void aReasonNamesWhatIsCounted(String what, String reason) {
        assertThat(audit(countOf(2022, what, 63)).conflicts())
                .extracting(conflict -> conflict.reason().en())
                .containsExactly(reason.replace(";", ","));
    }

    /** Of 63 units 30 reached 80 %. If all rose, it cannot be 29 that reach even 79 % in the year after; 30 can, and 31. */
    @ParameterizedTest
    @CsvSource({"28, 1", "29, 1", "30, 0", "31, 0"})
    void whereAllRoseNoFewerReachALowerThreshold(int after, int conflicts) {
        Audit audit =
                audit(countOf(2021, "at least 80", 30), countOf(2022, "at least 79", after), countOf(2022, "rose", 63));

        assertThat(audit.conflicts()).hasSize(conflicts);
    }
}
