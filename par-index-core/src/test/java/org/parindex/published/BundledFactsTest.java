package org.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.fact.Fact;
import org.parindex.fact.Held;
import org.parindex.fact.Scope;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Source;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Standing;
import org.parindex.text.Language;
import org.parindex.text.Names;
import org.parindex.unit.AdministrativeUnit;

/** What holds of every bundled fact, and of what follows from a change of one of them. */
class BundledFactsTest {

    private static final PublishedFigures PUBLISHED = ParIndex.published();

    @TempDir
    Path folder;

    /** A figure of a unit with the year and the measure that it is about. */
    private record Found(int year, Measure measure, String code, Figure figure) {

        String where() {
            return year + " " + measure + " " + code;
        }
    }

    @Test
    void hasAFactOfEveryKind() {
        assertThat(PUBLISHED.facts()).hasSize(622);
        assertThat(PUBLISHED.facts()).extracting(Fact::kind).contains(Fact.Kind.values());
    }

    /** What they are, and what is to be thought of them, stands in the README of the files. */
    @Test
    void hasConflictsAndNotes() {
        assertThat(PUBLISHED.audit().conflicts()).hasSize(23);
        assertThat(PUBLISHED.audit().notes()).hasSize(8);
    }

    @Test
    void namesEachFactAfterWhatItIsAbout() {
        assertThat(PUBLISHED.facts()).allSatisfy(fact -> {
            Fact.Subject subject = fact.subject();
            assertThat(subject.id())
                    .startsWith(subject.indexYear() + "-" + name(subject.scope()) + "-" + subject.measure() + "-"
                            + fact.kind());
        });
        assertThat(PUBLISHED.facts()).extracting(fact -> fact.subject().id()).doesNotHaveDuplicates();
    }

    private static String name(Scope scope) {
        return scope.asUnit()
                .map(AdministrativeUnit::code)
                .orElseGet(() -> Names.words(scope.toString()).replace(' ', '-'));
    }

    @Test
    void givesEveryFactASourceAndAStatus() {
        // What a user gives has the status "given", and nothing here is made up.
        Set<Status> statuses = EnumSet.of(Status.OFFICIAL, Status.PRESS, Status.DERIVED, Status.UNVERIFIED);

        assertThat(PUBLISHED.facts()).allSatisfy(fact -> {
            assertThat(fact.subject().provenance().sources()).isNotEmpty();
            assertThat(fact.subject().provenance().status()).isIn(statuses);
        });
    }

    @Test
    void hasNoFactThatIsBetterThanItsBestSource() {
        // Its official source prints an order, from which the rank is read; the press prints the rank.
        String betterInThePress = "2015-75-overall-rank";

        assertThat(PUBLISHED.facts()).allSatisfy(fact -> {
            Status best = fact.subject().provenance().sources().stream()
                    .map(Source::status)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            assertThat(fact.subject().provenance().status())
                    .as(fact.subject().id())
                    .isIn(fact.subject().id().equals(betterInThePress) ? Status.PRESS : best, Status.DERIVED);
        });
    }

    @Test
    void saysOfEveryDerivedFactHowItWasRead() {
        assertThat(PUBLISHED.facts())
                .filteredOn(fact -> fact.subject().provenance().status() == Status.DERIVED)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.subject().provenance().note())
                        .as(fact.subject().id())
                        .isNotBlank());
    }

    @Test
    void takesOnlyGovernmentAddressesForOfficialAndGivesAnAddressOrSaysThatThereIsNone() {
        Set<Source> sources = PUBLISHED.facts().stream()
                .flatMap(fact -> fact.subject().provenance().sources().stream())
                .collect(Collectors.toSet());

        assertThat(sources).allSatisfy(source -> {
            assertThat(source.status() == Status.OFFICIAL)
                    .isEqualTo(source.publisher().endsWith(".gov.vn"));
            assertThat(source.address().isEmpty()).isEqualTo(source.status() == Status.UNVERIFIED);
            assertThat(source.address() + source.note()).isNotBlank();
        });
    }

    @Test
    void hasEveryValueBetween0And100() {
        assertThat(figures())
                .flatExtracting(found -> found.figure().values())
                .isNotEmpty()
                .allSatisfy(value -> {
                    assertThat(value.value().low()).isGreaterThanOrEqualTo(Ratio.ZERO);
                    assertThat(value.value().high()).isLessThanOrEqualTo(Ratio.of(100));
                });
    }

    @Test
    void hasEveryRankBetween1And63() {
        assertThat(figures())
                .flatExtracting(found -> found.figure().ranks())
                .isNotEmpty()
                .allSatisfy(rank -> assertThat(rank.value()).isBetween(1, 63));
    }

    @Test
    void keepsEveryPrintedValuePointsAndRank() {
        Map<String, Figure> figures = figures().stream().collect(Collectors.toMap(Found::where, Found::figure));

        assertThat(PUBLISHED.facts()).filteredOn(SampleFacts::isFigureOfAUnit).allSatisfy(fact -> {
            Figure figure = figures.get(where(fact));
            if (fact instanceof Fact.Value value) {
                assertThat(figure.values())
                        .extracting(stated -> stated.value().printedFigure())
                        .contains(value.value().printedFigure());
            } else if (fact instanceof Fact.Points points) {
                assertThat(figure.points()).extracting(Stated::value).contains(points.points());
            } else if (fact instanceof Fact.Rank rank) {
                assertThat(figure.ranks())
                        .extracting(Stated::value)
                        .contains(rank.rank().orElseThrow());
            }
        });
    }

    @Test
    void addsDerivedFiguresOnlyWhereNothingIsPrintedAndShowsTheArithmetic() {
        Set<String> printedValues = printed(Fact.Value.class);
        Set<String> printedRanks = printed(Fact.Rank.class);
        List<String> derived = new ArrayList<>();
        for (Found found : figures()) {
            if (!printedValues.contains(found.where())) {
                found.figure().values().forEach(value -> {
                    derived.add(found.where());
                    assertDerived(
                            value,
                            "\\d+(\\.\\d+)? in \\d{4}, [+-]\\d+\\.\\d+ from \\d{4} to \\d{4}"
                                    + "|\\d+(\\.\\d+)?/\\d+(\\.\\d+)? points");
                });
            }
            if (!printedRanks.contains(found.where())) {
                found.figure().ranks().forEach(rank -> {
                    derived.add(found.where());
                    assertDerived(rank, "\\d+ in \\d{4}, (\\+|-)?\\d+ places from \\d{4} to \\d{4}");
                });
            }
        }

        assertThat(derived).contains("2021 overall 12", "2016 overall 12", "2022 overall 11", "2021 overall 77");
        // Where something is printed, it stands alone.
        assertThat(figures())
                .filteredOn(found -> printedValues.contains(found.where()))
                .allSatisfy(found -> assertThat(found.figure().values())
                        .allSatisfy(value ->
                                assertThat(value.value().printedFigure()).isPresent()));
    }

    private static void assertDerived(Stated<?> stated, String arithmetic) {
        assertThat(stated.provenance().status()).isIn(Status.DERIVED, Status.UNVERIFIED);
        assertThat(stated.provenance().note()).matches(arithmetic);
        assertThat(stated.provenance().sources()).isNotEmpty();
    }

    @Test
    void makesNoPercentageOfPointsWithoutAMaximum() {
        Set<String> otherwiseKnown = printed(Fact.Value.class);
        PUBLISHED.facts().stream().filter(SampleFacts::isFigureOfAUnit).forEach(fact -> {
            if (fact instanceof Fact.ValueChange change) {
                otherwiseKnown.add(where(change));
                otherwiseKnown.add(change.baseYear() + " " + change.subject().measure() + " "
                        + change.unit().orElseThrow().code());
            }
        });

        assertThat(figures())
                .filteredOn(found -> !found.figure().points().isEmpty())
                .filteredOn(found -> found.figure().points().stream()
                        .allMatch(points -> points.value().maximum().isEmpty()))
                .filteredOn(found -> !otherwiseKnown.contains(found.where()))
                .hasSizeGreaterThan(60)
                .allSatisfy(found ->
                        assertThat(found.figure().value()).as(found.where()).isEmpty());
    }

    @Test
    void agreesWithItselfWhereAChangeAndBothEndsArePrinted() {
        Map<String, List<Fact.Rank>> ranks = PUBLISHED.facts().stream()
                .filter(Fact.Rank.class::isInstance)
                .filter(SampleFacts::isFigureOfAUnit)
                .map(Fact.Rank.class::cast)
                .collect(Collectors.groupingBy(BundledFactsTest::where));
        List<String> checked = new ArrayList<>();
        for (Fact fact : PUBLISHED.facts()) {
            if (fact instanceof Fact.RankChange change && !PUBLISHED.isDisputed(change)) {
                String before = change.baseYear() + " " + change.subject().measure() + " "
                        + change.unit().orElseThrow().code();
                if (ranks.containsKey(before) && ranks.containsKey(where(change))) {
                    checked.add(change.subject().id());
                    assertThat(ranks.get(before).get(0).rank().orElseThrow()
                                    - ranks.get(where(change)).get(0).rank().orElseThrow())
                            .as(change.subject().id())
                            .isEqualTo(change.places());
                }
            }
        }

        assertThat(checked).hasSizeGreaterThan(15).contains("2013-12-overall-rank-change-2012");
    }

    @Test
    void holdsReadableStatementsWithASource() {
        assertThat(PUBLISHED.held()).hasSize(38);
        assertThat(PUBLISHED.held()).extracting(Held::id).doesNotHaveDuplicates();
        assertThat(PUBLISHED.held()).allSatisfy(statement -> {
            assertThat(statement.sources()).isNotEmpty();
            assertThat(statement.statement()).matches("\\p{L}.{9,}|\\d+.{9,}").doesNotContain("�");
            assertThat(statement.indexYear()).isBetween(2012, 2024);
            assertThat(statement.subject()).isNotBlank();
            assertThat(statement.measure()).isNotBlank();
        });
        assertThat(PUBLISHED.held())
                .extracting(Held::kind)
                .containsOnly("count", "group-count", "extreme", "order", "framework-counts", "other");
    }

    @Test
    void readsAnUnchangedCopyToTheSameFigures() throws IOException {
        copy();

        assertThat(ParIndex.published(folder).facts()).isEqualTo(PUBLISHED.facts());
        assertThat(ParIndex.published(folder).held()).isEqualTo(PUBLISHED.held());
    }

    @Test
    void changesTheRankOfOneUnitWithOneFactOfACopy() throws IOException {
        copy();
        replace(
                "facts.csv",
                "2023-93-overall-rank,2023,Hậu Giang,overall,rank,19",
                "2023-93-overall-rank,2023,Hậu Giang,overall,rank,21");

        assertThat(differences(ParIndex.published(folder))).containsExactly("2023 overall Hậu Giang 19 → 21");
    }

    @Test
    void changesTheDerivedRankWithTheFactThatItFollowsFrom() throws IOException {
        copy();
        replace(
                "facts.csv",
                "2022-12-overall-rank,2022,Lai Châu,overall,rank,24",
                "2022-12-overall-rank,2022,Lai Châu,overall,rank,25");

        assertThat(differences(ParIndex.published(folder)))
                .containsExactly("2021 overall Lai Châu 31 → 32", "2022 overall Lai Châu 24, 86.29 → 25, 86.29");
    }

    @Test
    void refusesAFaultyCopyWithEveryProblemOfTheFile() throws IOException {
        copy();
        replace("facts.csv", "2012,Hà Nội,overall,value,82.79", "2012,Hà Nộ,overall,value,82.79");
        replace(
                "facts.csv",
                "Bắc Kạn,overall,rank,58,,63,,,,,,,press,vietnamplus-fr-55423,\n2012-12",
                "Bắc Kạn,overall,rank,64,,63,,,,,,,press,nowhere,\n2012-12");
        replace("facts.csv", "Lai Châu,overall,points,66.46,,", "Lai Châu,overall,points,66.46,60,");
        replace("facts.csv", "Quảng Ninh,overall,value,80.21", "Quảng Ninh,overall,value,802.1");
        replace("facts.csv", "overall,rank-change,+7,,,2021", "overall,rank-change,+7.5,,,2021");

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> ParIndex.published(folder));

        assertThat(lines(refused, Language.EN))
                .containsExactly(
                        "facts.csv:2:28: There is no unit \"Hà Nộ\" in the provinces of 2012; the nearest: Hà Nội, Hà Nam",
                        "facts.csv:3:48: A rank must not exceed the number of units 63: 64",
                        "facts.csv:3:67: There is no source \"nowhere\"",
                        "facts.csv:4:53: The points must not exceed the maximum 60: 66.46",
                        "facts.csv:6:53: An index must be from 0 to 100 %: 802.1",
                        "facts.csv:342:68: The value of figure must be a whole number within its range: +7.5");
        assertThat(lines(refused, Language.VI))
                .containsExactly(
                        "facts.csv:2:28: Không có đơn vị nào tên là \"Hà Nộ\" trong các tỉnh, thành phố năm 2012;"
                                + " gần nhất: Hà Nội, Hà Nam",
                        "facts.csv:3:48: Hạng không được lớn hơn số đơn vị 63: 64",
                        "facts.csv:3:67: Không có nguồn nào là \"nowhere\"",
                        "facts.csv:4:53: Điểm không được lớn hơn điểm tối đa 60: 66.46",
                        "facts.csv:6:53: Chỉ số phải từ 0 đến 100 %: 802.1",
                        "facts.csv:342:68: Cột figure phải là số nguyên trong phạm vi cho phép: +7.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013 | The base year must come before the index year 2013: 2013 | Năm so sánh phải trước năm đánh giá 2013: 2013
            2014 | The base year must come before the index year 2013: 2014 | Năm so sánh phải trước năm đánh giá 2013: 2014
            2007 | The catalogue of the provinces begins on 2008-08-01; it has no units for 2007 | Danh mục các tỉnh, thành phố bắt đầu từ 2008-08-01; không có đơn vị nào cho 2007
            """)
    void refusesAChangeSinceAYearThatCannotBe(String baseYear, String en, String vi) throws IOException {
        copy();
        replace("facts.csv", "Bắc Kạn,overall,rank-change,0,,,2012", "Bắc Kạn,overall,rank-change,0,,," + baseYear);

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> ParIndex.published(folder));

        assertThat(lines(refused, Language.EN)).containsExactly("facts.csv:27:71: " + en);
        assertThat(lines(refused, Language.VI)).containsExactly("facts.csv:27:71: " + vi);
    }

    @Test
    void refusesAMaximumWithMoreDecimalsThanPointsHave() throws IOException {
        copy();
        replace("facts.csv", "points,79.12,100,", "points,79.12,99.9999999,");

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> ParIndex.published(folder));

        assertThat(lines(refused, Language.EN))
                .containsExactly("facts.csv:65:59: The value of maximum must have at most 6 decimals: 99.9999999");
        assertThat(lines(refused, Language.VI))
                .containsExactly("facts.csv:65:59: Cột maximum có nhiều nhất 6 chữ số thập phân: 99.9999999");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "100.00, true", "100.01, false"})
    void acceptsAnIndexUpTo100(String value, boolean accepted) throws IOException {
        copy();
        replace("facts.csv", "Hà Nội,overall,value,82.79", "Hà Nội,overall,value," + value);

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> ParIndex.published(folder)) == null)
                .isEqualTo(accepted);
    }

    private static List<String> lines(InvalidDocumentException refused, Language language) {
        return refused.problems().stream()
                .map(problem -> problem.line(language))
                .toList();
    }

    private void copy() throws IOException {
        for (String name : List.of("sources.csv", "facts.csv", "held.csv")) {
            try (InputStream stream = PublishedFigures.class.getResourceAsStream(name)) {
                Files.write(folder.resolve(name), stream.readAllBytes());
            }
        }
    }

    private void replace(String name, String old, String young) throws IOException {
        String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(
                folder.resolve(name),
                text.substring(0, at) + young + text.substring(at + old.length()),
                StandardCharsets.UTF_8);
    }

    private static List<String> differences(PublishedFigures copy) {
        Map<String, String> before = standings(PUBLISHED);
        Map<String, String> after = standings(copy);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.keySet().stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .map(key -> key + " " + before.get(key) + " → " + after.get(key))
                .toList();
    }

    /** The rank and the value of every unit in every ranking. */
    private static Map<String, String> standings(PublishedFigures published) {
        Map<String, String> standings = new TreeMap<>();
        published
                .rounds()
                .all()
                .forEach(results -> results.measures()
                        .forEach(measure -> results.ranking(measure)
                                .known()
                                .forEach(standing -> standings.put(
                                        results.indexYear() + " " + measure + " " + standing.unit(),
                                        shown(standing)))));
        return standings;
    }

    private static String shown(Standing standing) {
        String value = standing.valueCell().text(Language.EN);
        return standing.showRank().en() + (value.isEmpty() ? "" : ", " + value);
    }

    private static List<Found> figures() {
        return PUBLISHED.rounds().all().stream()
                .flatMap(results -> results.measures().stream()
                        .flatMap(measure -> results.figures(measure).entrySet().stream()
                                .map(entry -> new Found(
                                        results.indexYear(),
                                        measure,
                                        entry.getKey().code(),
                                        entry.getValue()))))
                .toList();
    }

    private static Set<String> printed(Class<? extends Fact> kind) {
        return PUBLISHED.facts().stream()
                .filter(kind::isInstance)
                .filter(SampleFacts::isFigureOfAUnit)
                .map(BundledFactsTest::where)
                .collect(Collectors.toSet());
    }

    private static String where(Fact fact) {
        return Stream.of(
                        fact.subject().indexYear(),
                        fact.subject().measure(),
                        fact.unit().orElseThrow().code())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
