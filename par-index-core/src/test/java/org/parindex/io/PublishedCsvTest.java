package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.fact.Fact;
import org.parindex.fact.Held;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Measure;
import org.parindex.text.Language;

class PublishedCsvTest {

    private static final Source S1 = new Source("s1", "A newspaper", "https://example.org/1", Status.PRESS, "n");
    private static final Source S2 = new Source("s2", "A ministry", "", Status.OFFICIAL, "");
    private static final Map<String, Source> SOURCES = Map.of("s1", S1, "s2", S2);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Fact> facts(String document) {
        return PublishedCsv.readFacts("facts.csv", utf8(document), ParIndex.provinces(), SOURCES);
    }

    @Test
    void readsSources() {
        assertThat(
                        PublishedCsv.readSources(
                                "sources.csv",
                                utf8(
                                        "id,publisher,address,status,note\ns1,A newspaper,https://example.org/1,press,n\ns2,A ministry,,official,\n")))
                .isEqualTo(SOURCES);
    }

    @Test
    void readsEveryKindOfFact() {
        List<Fact> facts = facts("""
                id,year,unit,measure,kind,figure,maximum,of,base_year,basis,largest,components,status,sources,note
                a,2022,Lai Châu,overall,value,86.29,,,,,,,press,s1; s2,n
                b,2022,12,3,points,12.70,14.5,,,,,,,,,
                c,2022,lai chau,overall,rank,24,,63,,,,,,,,
                d,2022,Lai Châu,overall,value-change,-0.770,,,2021,,,,,,,
                e,2016,Lai Châu,overall,points-change,-11.71,,,2015,,,,,,,
                f,2022,Lai Châu,overall,rank-change,-7,,,2021,,,,,,,
                g,2022,Lai Châu,overall,components-rose,2,,8,,rank,45,1;3,,,,
                h,2022,Lai Châu,overall,components-rose,0,,8,,,,,,,,
                """);
        Fact.Subject first = facts.get(0).subject();
        assertThat(facts.get(0).unit())
                .contains(ParIndex.provinces().forIndexYear(2022).find("Lai Châu"));
        assertThat(first.provenance()).isEqualTo(new Provenance(Status.PRESS, List.of(S1, S2), "n"));
        assertThat(facts)
                .containsExactly(
                        new Fact.Value(first, PrintedNumber.parse("86.29")),
                        new Fact.Points(
                                subject(facts, 1),
                                new PrintedPoints(new BigDecimal("12.70"), Optional.of(Points.parse("14.5")))),
                        new Fact.Rank(subject(facts, 2), PrintedNumber.parse("24"), OptionalInt.of(63)),
                        new Fact.ValueChange(subject(facts, 3), PrintedNumber.parse("-0.770"), 2021),
                        new Fact.PointsChange(subject(facts, 4), new BigDecimal("-11.71"), 2015),
                        new Fact.RankChange(subject(facts, 5), -7, 2021),
                        new Fact.ComponentsRose(
                                subject(facts, 6),
                                2,
                                8,
                                Optional.of(true),
                                Optional.of(new BigDecimal("45")),
                                Set.of(1, 3)),
                        new Fact.ComponentsRose(subject(facts, 7), 0, 8, Optional.empty(), Optional.empty(), Set.of()));
        assertThat(subject(facts, 1).measure()).isEqualTo(Measure.component(3));
        assertThat(subject(facts, 1).provenance()).isEqualTo(Provenance.of(Status.GIVEN, ""));
    }

    private static Fact.Subject subject(List<Fact> facts, int index) {
        return facts.get(index).subject();
    }

    @Test
    void aPrintedFigureKeepsItsDecimals() {
        List<Fact> facts =
                facts("id,year,unit,measure,kind,figure\na,2022,Huế,1,value,86.290\nb,2022,Huế,2,value,86.29\n");
        assertThat(facts).extracting(fact -> ((Fact.Value) fact).value()).doesNotHaveDuplicates();
    }

    @Test
    void readsStatementsThatAreNoFactsYet() {
        assertThat(PublishedCsv.readHeld("held.csv", utf8("""
                id,row,year,subject,measure,kind,statement,source
                H1,6,2012,national,overall,mean,"The mean is 77.56, of 63",s1;s2
                """), SOURCES))
                .containsExactly(new Held(
                        "H1", 2012, "national", "overall", "mean", "The mean is 77.56, of 63", List.of(S1, S2)));
    }

    @Test
    void readsThreeDocumentsByTheirNamesAndNamesTheOneAtFault() {
        Map<String, String> documents = Map.of(
                "sources.csv", "id,publisher,address,status,note\ns1,A,,press,\n",
                "facts.csv", "id,year,unit,measure,kind,figure,sources\na,2022,Huế,overall,value,80,s1\n",
                "held.csv", "id,row,year,subject,measure,kind,statement,source\nH1,1,2022,n,overall,mean,M,s1\n");
        PublishedFigures figures = PublishedCsv.read(
                name -> utf8(documents.getOrDefault(name, "")), ParIndex.provinces(), List.of(), Map.of());
        assertThat(figures.facts()).hasSize(1);
        assertThat(figures.held()).hasSize(1);
        assertThat(figures.years()).containsExactly(2022);
        assertThatThrownBy(() -> PublishedCsv.read(
                        name -> utf8(documents.getOrDefault(name, "").replace("2022", "2O22")),
                        ParIndex.provinces(),
                        List.of(),
                        Map.of()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("facts.csv:2:3: The year must have four digits: \"2O22\"");
    }

    @Test
    void aRankIsNoneAboveTheNumberOfUnitsOfItsYearThoughNoNumberIsPrinted() {
        assertThat(facts("id,year,unit,measure,kind,figure\na,2022,Huế,overall,rank,63\n"))
                .hasSize(1);
        assertThatThrownBy(() -> facts("id,year,unit,measure,kind,figure\na,2022,Huế,overall,rank,64\n"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("facts.csv:2:25: A rank must not exceed the number of units 63: 64");
    }

    private static List<Fact> own(String document) {
        return PublishedCsv.readFacts("facts.csv", utf8(document), ParIndex.provinces());
    }

    @Test
    void readsWhatAClerkTypesFromANewspaper() {
        List<Fact> facts = own("""
                year,unit,kind,figure,base_year,against,what,sources
                2023,all,value,86.98,,,,
                2023,all,value-change,+2.19,,,,
                2023,Tây Nguyên,rank,at most 6,,,,
                2022,Ninh Thuận,gap,+0.99,,all,,Báo Ninh Thuận; https://example.org/1
                2018,place 1,gap,19.53,,last,,
                2023,all,unit-count,57,,,rose,
                2013,all,unit-count,30,2012,,rank rose,
                2023,vùng Trung du miền núi phía Bắc,unit-count,at least 3,,,above mean,
                2018,all,unit-count,36,,,from 75 to 80,
                2023,all,extreme-change,9.39,2022,,largest rise,
                2023,Phú Thọ,value-change,more than 3,2021,,,
                """);

        assertThat(facts)
                .extracting(fact -> fact.subject().id() + ": " + fact.subject().scope() + ": "
                        + fact.words().en())
                .containsExactly(
                        "line 2: all: Overall index: 86.98 %",
                        "line 3: all: Overall index: +2.19 percentage points against 2022",
                        "line 4: Tây Nguyên: Overall index: rank at most 6",
                        "line 5: Ninh Thuận: Overall index: +0.99 percentage points against all units",
                        "line 6: place 1: Overall index: +19.53 percentage points against the last unit",
                        "line 7: all: Overall index: 57 units rose against 2022",
                        "line 8: all: Overall index: 30 units rose in rank against 2012",
                        "line 9: Trung du và miền núi phía Bắc: Overall index: at least 3 units above the mean",
                        "line 10: all: Overall index: 36 units from 75 % to below 80 %",
                        "line 11: all: Overall index: largest rise 9.39 percentage points against 2022",
                        "line 12: Phú Thọ: Overall index: more than +3 percentage points against 2021");
        assertThat(facts.get(3).subject().provenance().sources())
                .containsExactly(
                        new Source("Báo Ninh Thuận", "Báo Ninh Thuận", "", Status.GIVEN, ""),
                        new Source(
                                "https://example.org/1",
                                "https://example.org/1",
                                "https://example.org/1",
                                Status.GIVEN,
                                ""));
        assertThat(facts)
                .allSatisfy(
                        fact -> assertThat(fact.subject().provenance().status()).isEqualTo(Status.GIVEN));
    }

    @Test
    void readsTheSameInVietnameseWithDecimalCommas() {
        assertThat(own("""
                        year;unit;kind;figure;against;what
                        2023;tất cả;giá trị;86,98;;
                        2022;hạng 2;giá trị;gần 90,1;;
                        2022;cuối bảng;giá trị;trên 80;;
                        2023;cả nước;số đơn vị;32;;trên trung bình
                        2018;tất cả;số đơn vị;36;;từ 75,5 đến 80
                        2023;Phú Thọ;thay đổi giá trị;hơn 3;;
                        2022;Ninh Thuận;khoảng cách;\u22120,99;đầu bảng;
                        """))
                .extracting(fact -> fact.kind() + " of " + fact.subject().scope() + ": "
                        + fact.words().vi())
                .containsExactly(
                        "value of all: Chỉ số chung: 86,98 %",
                        "value of place 2: Chỉ số chung: gần 90,1 %",
                        "value of last: Chỉ số chung: trên 80 %",
                        "unit-count of all: Chỉ số chung: 32 đơn vị trên giá trị trung bình",
                        "unit-count of all: Chỉ số chung: 36 đơn vị từ 75,5 % đến dưới 80 %",
                        "value-change of Phú Thọ: Chỉ số chung: trên +3 điểm phần trăm so với 2022",
                        "gap of Ninh Thuận: Chỉ số chung: -0,99 điểm phần trăm so với đơn vị thứ 1");
    }

    private static List<String> problems(String document) {
        return Documents.problemsOf(() -> own(document)).stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huế,value-change,-100,,,",
                "Huế,gap,100,,all,",
                "Huế,points,1000000,,,",
                "Huế,points-change,-1000000,,,",
                "all,extreme-change,100,,,largest fall",
                "all,unit-count,3,,,at most 100"
            })
    void aFigureIsReadUpToTheLargestAndRefusedBeyondIt(String row) {
        String header = "year,unit,kind,figure,base_year,against,what\n";
        String beyond = row.replaceFirst("(1[0]+)", "$1.1");

        assertThat(problems(header + "2023," + row)).isEmpty();
        assertThat(problems(header + "2023," + beyond)).hasSize(1);
    }

    @Test
    void everyProblemOfARowIsTold() {
        assertThat(problems("""
                        year,unit,kind,figure,against,what
                        2023,all,rank,x,,
                        2023,all,unit-count,70,,foo
                        2023,Xyz,gap,x,Abc,
                        2023,Huế,gap,200,Abc,
                        2023,all,unit-count,3,,from 80 to 75
                        1990,Xyz,gap,1,Abc,
                        2O23,Xyz,gap,1,,
                        """))
                .containsExactly(
                        "facts.csv:2:6: A fact of kind rank must be about a unit or a region: \"all\"",
                        "facts.csv:2:15: The value of figure must be a number, such as 86.29 or \"more than 3\": \"x\"",
                        "facts.csv:3:21: A count must not exceed the number of units 63: 70",
                        "facts.csv:3:25: The value of what must be such as rose, rank fell, above mean, at least 90 or from 75 to 80, the"
                                + " lower end first and none above 100: \"foo\"",
                        "facts.csv:4:6: There is no unit \"Xyz\" in the provinces of 2023",
                        "facts.csv:4:14: The value of figure must be a number, such as 86.29 or \"more than 3\": \"x\"",
                        "facts.csv:4:16: There is no unit \"Abc\" in the provinces of 2023",
                        "facts.csv:5:14: A change or a distance must be from -100 to 100 percentage points: 200",
                        "facts.csv:5:18: There is no unit \"Abc\" in the provinces of 2023",
                        "facts.csv:6:24: The value of what must be such as rose, rank fell, above mean, at least 90 or from 75 to 80, the"
                                + " lower end first and none above 100: \"from 80 to 75\"",
                        "facts.csv:7:1: The catalogue of the provinces begins on 2008-08-01; it has no units for 1990",
                        "facts.csv:8:1: The year must have four digits: \"2O23\"",
                        "facts.csv:8:16: There must be a value for against");
    }

    @Test
    void theComponentsThatRoseAreThoseOfProvincesEachOnce() {
        assertThat(problems("""
                        year,unit,kind,figure,of,largest,components
                        2022,Huế,components-rose,2,8,1.5,1;8
                        2022,Huế,components-rose,2,9,-1.5,1;9
                        2022,Huế,components-rose,2,8,,1;1
                        2022,Huế,components-rose,2,8,,0;x;2.5
                        """))
                .containsExactly(
                        "facts.csv:3:28: Provinces are scored on eight components, 1 to 8: 9",
                        "facts.csv:3:30: The value of largest must not be negative: -1.5",
                        "facts.csv:3:35: Provinces are scored on eight components, 1 to 8: 9",
                        "facts.csv:4:31: A component must come once: 1",
                        "facts.csv:5:31: The value of components must be a whole number within its range: 0",
                        "facts.csv:5:31: The value of components must be a number: \"x\"",
                        "facts.csv:5:31: The value of components must be a whole number within its range: 2.5");
    }

    @Test
    void aMinusIsReadWhereverAHyphenIs() {
        assertThat(own("year,unit,kind,figure\n2023,Huế,rank-change,\u22127\n2023,Huế,points-change,\u22127.50\n"))
                .extracting(fact -> fact.words().en())
                .containsExactly("Overall index: -7 places against 2022", "Overall index: -7.50 points against 2022");
    }

    @Test
    void aFactWithoutAnIdHasANameOfItsOwn() {
        assertThat(problems("id,year,unit,kind,figure\nline 3,2023,Huế,value,80\n,2023,Hà Nội,value,81\n"))
                .containsExactly("facts.csv:3:1: The id \"line 3\" must come once; it is on line 2 too");
    }
}
