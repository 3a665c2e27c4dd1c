package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.framework.Decision.Counted;
import org.parindex.points.Points;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;

/** The eight bundled decisions, and decisions as such. The numbers are those printed in the sources that the documents name. */
class DecisionTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 1294/QĐ-BNV", "2013, 1294/QĐ-BNV", "2014, 1294/QĐ-BNV", "2015, 1294/QĐ-BNV", "2016, 4361/QĐ-BNV",
        "2017, 2948/QĐ-BNV", "2018, 2636/QĐ-BNV", "2019, 1150/QĐ-BNV", "2020, 1149/QĐ-BNV", "2021, 1149/QĐ-BNV",
        "2022, 876/QĐ-BNV", "2023, 876/QĐ-BNV", "2024, 876/QĐ-BNV", "2025, 1187/QĐ-BNV", "2026, 1187/QĐ-BNV"
    })
    void governsItsYears(int indexYear, String id) {
        assertThat(ParIndex.decisionFor(indexYear)).contains(ParIndex.decision(id));
        assertThat(ParIndex.decisions())
                .filteredOn(decision -> decision.governs(indexYear))
                .hasSize(1);
    }

    @Test
    void governsNoYearBeforeTheFirstRound() {
        assertThat(ParIndex.decisionFor(2011)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1294, 2012-12-03",
        "4361, 2016-12-28",
        "2948, 2017-12-28",
        "2636, 2018-12-10",
        "1150, 2019",
        "1149, 2020-12-30",
        "876, 2022-11-10",
        "1187, 2025-10-15"
    })
    void knowsWhenItWasSignedAsFarAsItIsPrinted(String number, String signed) {
        assertThat(decision(number).signed().orElseThrow().value()).isEqualTo(signed);
        assertThat(decision(number).signed().orElseThrow().provenance().status())
                .isEqualTo(Status.PRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "1294, 8, 34, 104",
        "2948, 8, 38, 81",
        "2636, 8, 41, 96",
        "1150, 8, 43, 95",
        "1149, 8, 43, 102",
        "876, 8, 37, 88"
    })
    void countsAsItIsSaidTo(String number, int components, int criteria, int subCriteria) {
        assertThat(count(number, Counted.COMPONENTS)).contains(components);
        assertThat(count(number, Counted.CRITERIA)).contains(criteria);
        assertThat(count(number, Counted.SUB_CRITERIA)).contains(subCriteria);
        assertThat(decision(number).components())
                .extracting(Component::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void countsTheSubCriteriaBySurveyOf1294Only() {
        assertThat(ParIndex.decisions())
                .filteredOn(decision -> decision.counts().containsKey(Counted.BY_SURVEY))
                .extracting(Decision::id)
                .containsExactly("1294/QĐ-BNV");
        assertThat(count("1294", Counted.BY_SURVEY)).contains(33);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9.5, PRESS",
        "2, 10, PRESS",
        "3, 13, OFFICIAL",
        "4, 10.5, OFFICIAL",
        "5, 15, OFFICIAL",
        "6, 12, UNVERIFIED",
        "7, 13.5, UNVERIFIED",
        "8, 16.5, OFFICIAL"
    })
    void knowsTheMaximaOf876WithTheStatusOfEach(int component, String maximum, Status status) {
        assertMaximum("876", component, maximum, status);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, PRESS",
        "2, 10, PRESS",
        "3, 14.5, OFFICIAL",
        "4, 11, PRESS",
        "5, 16, PRESS",
        "6, 7, PRESS",
        "7, 16, PRESS",
        "8, 15.5, OFFICIAL"
    })
    void knowsTheMaximaOf2948WithTheStatusOfEach(int component, String maximum, Status status) {
        assertMaximum("2948", component, maximum, status);
    }

    private static void assertMaximum(String number, int component, String maximum, Status status) {
        Stated<Points> stated =
                decision(number).component(component).orElseThrow().maximum().orElseThrow();
        assertThat(stated.value()).isEqualTo(Points.parse(maximum));
        assertThat(stated.provenance().status()).isEqualTo(status);
        assertThat(stated.provenance().note()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"876", "2948"})
    void hasMaximaThatAddToTheTotalOfAHundred(String number) {
        Points sum = decision(number).components().stream()
                .map(component -> component.maximum().orElseThrow().value())
                .reduce(Points.ZERO, Points::plus);

        assertThat(sum).isEqualTo(Points.parse("100"));
        assertThat(decision(number).total().orElseThrow().value()).isEqualTo(sum);
        assertThat(decision(number).total().orElseThrow().provenance().status()).isEqualTo(Status.OFFICIAL);
    }

    @Test
    void knowsTheMaximaOfComponents6And7Of876TogetherBetterThanApart() {
        Decision decision = decision("876");

        assertThat(decision.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.components()).containsExactlyInAnyOrder(6, 7);
            assertThat(sum.maximum().value()).isEqualTo(Points.parse("25.5"));
            assertThat(sum.maximum().provenance())
                    .isEqualTo(Provenance.of(Status.DERIVED, "100 − (9.5 + 10 + 13 + 10.5 + 15 + 16.5)"));
        });
        // What is derived is what the other six leave of the total.
        Points others = Stream.of(1, 2, 3, 4, 5, 8)
                .map(number -> decision.component(number)
                        .orElseThrow()
                        .maximum()
                        .orElseThrow()
                        .value())
                .reduce(Points.ZERO, Points::plus);
        assertThat(decision.total().orElseThrow().value().minus(others)).isEqualTo(Points.parse("25.5"));
        assertThat(ParIndex.decisions())
                .filteredOn(other -> !other.sums().isEmpty())
                .containsExactly(decision);
    }

    @Test
    void splitsTheHundredPointsOf876BySourceToo() {
        Map<PointSource, Stated<Points>> sources = decision("876").sources();

        assertThat(sources).hasSize(4);
        assertThat(sources.get(PointSource.DOCUMENTS).value()).isEqualTo(Points.parse("61.5"));
        assertThat(sources.get(PointSource.LEADERS).value()).isEqualTo(Points.parse("22"));
        assertThat(sources.get(PointSource.SIPAS).value()).isEqualTo(Points.parse("10"));
        assertThat(sources.get(PointSource.SOCIO_ECONOMIC).value()).isEqualTo(Points.parse("6.5"));
        assertThat(sources.values().stream().map(Stated::value).reduce(Points.ZERO, Points::plus))
                .isEqualTo(Points.parse("100"));
        assertThat(sources.values())
                .extracting(stated -> stated.provenance().status())
                .containsOnly(Status.OFFICIAL);
    }

    @Test
    void fillsComponent8Of876WithSatisfactionAndStatistics() {
        Map<PointSource, Stated<Points>> sources = decision("876").sources();

        assertThat(sources.get(PointSource.SIPAS)
                        .value()
                        .plus(sources.get(PointSource.SOCIO_ECONOMIC).value()))
                .isEqualTo(decision("876")
                        .component(8)
                        .orElseThrow()
                        .maximum()
                        .orElseThrow()
                        .value());
    }

    @Test
    void states38CriteriaOf2948WhileItsRowsAddTo39() {
        List<Component> components = decision("2948").components();

        assertThat(components)
                .extracting(component -> component.criteria().orElseThrow().value())
                .containsExactly(6, 4, 5, 4, 9, 3, 5, 3);
        assertThat(sum(components.stream().map(Component::criteria))).isEqualTo(39);
        assertThat(count("2948", Counted.CRITERIA)).contains(38);
        assertThat(decision("2948").notes())
                .contains("The number of criteria is stated as 38, but the rows of the same table add to 39;"
                        + " the stated number is kept, and which row is at fault is not known.");
    }

    @Test
    void states81SubCriteriaOf2948AsItsRowsAddTo() {
        List<Component> components = decision("2948").components();

        assertThat(components)
                .extracting(component -> component.subCriteria().orElseThrow().value())
                .containsExactly(6, 6, 16, 10, 16, 6, 18, 3);
        assertThat(sum(components.stream().map(Component::subCriteria))).isEqualTo(81);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4361", "1187"})
    void leavesAbsentWhatIsNotKnown(String number) {
        Decision decision = decision(number);

        assertThat(decision.components())
                .allSatisfy(component -> assertThat(component.number()).isBetween(1, 8));
        assertThat(decision.counts()).isEmpty();
        assertThat(decision.sums()).isEmpty();
        assertThat(decision.sources()).isEmpty();
        assertThat(decision.total()).isEmpty();
        assertThat(decision.notes()).isNotEmpty();
    }

    @Test
    void doesNotTakeTheAttainablePointsOfOneProvinceForTheTotalOf4361() {
        assertThat(decision("4361").total()).isEmpty();
        assertThat(decision("4361").notes())
                .contains("97.5 is what was attainable for Lai Châu; it is not the total of the decision.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1294", "2636", "1150", "1149"})
    void leavesAbsentTheMaximaThatAreNotKnown(String number) {
        assertThat(decision(number).components())
                .allSatisfy(component -> assertThat(component.maximum()).isEmpty());
        assertThat(decision(number).total()).isEmpty();
    }

    @Test
    void namesTheComponentsOf876() {
        assertThat(decision("876").components())
                .extracting(component -> component.name().orElseThrow().value().vi())
                .containsExactly(
                        "Công tác chỉ đạo, điều hành cải cách hành chính",
                        "Cải cách thể chế",
                        "Cải cách thủ tục hành chính",
                        "Cải cách tổ chức bộ máy hành chính nhà nước",
                        "Cải cách chế độ công vụ",
                        "Cải cách tài chính công",
                        "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
                        "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội");
    }

    @Test
    void namesComponents2And5And7Of2948DifferentlyFromThoseOf876() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .filter(number -> !name("2948", number).equals(name("876", number))))
                .containsExactly(2, 5, 7);
    }

    @Test
    void knowsOneNameOf1294AndItIsAnotherSubject() {
        assertThat(decision("1294").components())
                .filteredOn(component -> component.name().isPresent())
                .extracting(Component::number)
                .containsExactly(8);
        assertThat(name("1294", 8).orElseThrow().vi()).isEqualTo("Thực hiện cơ chế một cửa, một cửa liên thông");
        assertThat(name("1294", 8)).isNotEqualTo(name("876", 8));
    }

    @Test
    void givesEveryNumberAStatusAndSaysWhereItIsFrom() {
        assertThat(ParIndex.decisions())
                .allSatisfy(decision -> assertThat(provenances(decision))
                        .isNotEmpty()
                        .allSatisfy(provenance -> {
                            assertThat(provenance.status())
                                    .isIn(Status.OFFICIAL, Status.PRESS, Status.DERIVED, Status.UNVERIFIED);
                            assertThat(provenance.note()).isNotBlank();
                            // What is official names the page; what is unverified must not seem to have one.
                            assertThat(provenance.note().contains("http"))
                                    .isNotEqualTo(provenance.status() == Status.UNVERIFIED
                                            || provenance.status() == Status.DERIVED
                                            || provenance.note().contains("ddress not recorded"));
                        }));
    }

    @Test
    void governsFromItsFirstYearToItsLast() {
        Decision decision = bare(2016, OptionalInt.of(2018));

        assertThat(IntStream.rangeClosed(2014, 2020).filter(decision::governs)).containsExactly(2016, 2017, 2018);
        assertThat(decision).hasToString("1/QĐ (2016–2018)");
    }

    @Test
    void governsEveryLaterYearWhileItIsInForce() {
        Decision decision = bare(2025, OptionalInt.empty());

        assertThat(decision.governs(2024)).isFalse();
        assertThat(decision.governs(2025)).isTrue();
        assertThat(decision.governs(2099)).isTrue();
        assertThat(decision).hasToString("1/QĐ (2025–)");
    }

    @Test
    void keepsItsPartsWhenTheGiverChangesTheLists() {
        List<String> notes = new ArrayList<>(List.of("one"));
        Decision decision = new Decision(
                "1/QĐ",
                Optional.empty(),
                2016,
                OptionalInt.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                notes);

        notes.add("two");

        assertThat(decision.notes()).containsExactly("one");
    }

    private static Decision bare(int from, OptionalInt to) {
        return new Decision(
                "1/QĐ",
                Optional.empty(),
                from,
                to,
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private static Decision decision(String number) {
        return ParIndex.decision(number + "/QĐ-BNV");
    }

    private static Optional<Integer> count(String number, Counted counted) {
        return Optional.ofNullable(decision(number).counts().get(counted)).map(Stated::value);
    }

    private static Optional<Bilingual> name(String number, int component) {
        return decision(number).component(component).orElseThrow().name().map(Stated::value);
    }

    @Test
    void aSubjectIsUnverifiedWhereTheNameOfAComponentIsNotKnown() {
        for (Decision decision : ParIndex.decisions()) {
            for (Component component : decision.components()) {
                Stated<Set<Subject>> subjects = component.subjects().orElseThrow();
                assertThat(subjects.value()).as("%s, %s", decision, component).hasSize(1);
                assertThat(subjects.provenance().status())
                        .as("%s, %s", decision, component)
                        .isIn(Status.DERIVED, Status.UNVERIFIED);
                if (component.name().isEmpty()) {
                    assertThat(subjects.provenance())
                            .isEqualTo(
                                    Provenance.of(Status.UNVERIFIED, "Taken from the position; the name is not known"));
                }
            }
        }
    }

    @Test
    void componentEightIsTheOneStopMechanismOnlyUnder1294() {
        assertThat(ParIndex.decisions().stream()
                        .filter(decision -> decision.component(8)
                                .flatMap(Component::subjects)
                                .filter(subjects -> subjects.value().equals(Set.of(Subject.ONE_STOP)))
                                .isPresent())
                        .map(Decision::id))
                .containsExactly("1294/QĐ-BNV");
        assertThat(decision("876").component(8).orElseThrow().subjects())
                .contains(new Stated<>(Set.of(Subject.IMPACT), Provenance.of(Status.DERIVED, "Read from the name")));
    }

    private static int sum(Stream<Optional<Stated<Integer>>> counts) {
        return counts.mapToInt(count -> count.orElseThrow().value()).sum();
    }

    /** The provenance of every number of a decision. */
    private static Set<Provenance> provenances(Decision decision) {
        Stream<Optional<? extends Stated<?>>> ofComponents = decision.components().stream()
                .flatMap(component -> Stream.of(component.maximum(), component.criteria(), component.subCriteria()));
        Stream<Stated<?>> stated = Stream.of(
                        Stream.concat(Stream.of(decision.signed(), decision.total()), ofComponents)
                                .flatMap(Optional::stream),
                        decision.counts().values().stream(),
                        decision.sums().stream().map(Decision.Sum::maximum),
                        decision.sources().values().stream())
                .flatMap(stream -> stream);
        return stated.map(Stated::provenance).collect(Collectors.toSet());
    }
}
