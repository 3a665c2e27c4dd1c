package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.framework.SampleFramework.leaf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Frameworks held against 876/QĐ-BNV: eight components of 9.5, 10, 13, 10.5, 15, 12, 13.5 and 16.5 points, of which 12 and 13.5 are
 * unverified but their sum, 25.5, is not; by source 61.5, 22, 10 and 6.5; in total 100. The document of the decision names the sources.
 */
class DecisionCheckTest {

    private static List<Bilingual> contradictions(Framework framework) {
        return framework.contradictions(ParIndex.decision("876/QĐ-BNV")).stream()
                .map(fault -> {
                    Problem problem = fault.in("sample");
                    return Bilingual.of(
                            fault.pointer() + ": " + problem.message(Language.VI),
                            fault.pointer() + ": " + problem.message(Language.EN));
                })
                .toList();
    }

    /** The points of the decision, the survey of leaders in components 1 and 5. */
    private static Framework framework(String third, String sixth, String seventh) {
        return SampleFramework.of(
                        leaf("1", "9.5", PointSource.LEADERS),
                        SampleFramework.group("2", leaf("2.1", "8"), leaf("2.2", "2")),
                        leaf("3", third),
                        leaf("4", "10.5"),
                        SampleFramework.group("5", leaf("5.1", "12.5", PointSource.LEADERS), leaf("5.2", "2.5")),
                        leaf("6", sixth),
                        leaf("7", seventh),
                        SampleFramework.group(
                                "8",
                                leaf("8.1", "10", PointSource.SIPAS),
                                leaf("8.2", "6.5", PointSource.SOCIO_ECONOMIC)))
                .forYears(2022, 2024);
    }

    @Test
    void findsNothingWhereAllNumbersAgree() {
        assertThat(contradictions(framework("13", "12", "13.5"))).isEmpty();
    }

    @Test
    void takesNoNumberThatIsUnverifiedForAContradiction() {
        assertThat(contradictions(framework("13", "11", "14.5"))).isEmpty();
    }

    @Test
    void findsComponentsSumsSourcesAndTheTotal() {
        assertThat(contradictions(framework("12.5", "11", "14")))
                .containsExactly(
                        Bilingual.of(
                                "/components/2: Theo 876/QĐ-BNV, lĩnh vực 3 có 13 điểm; bộ tiêu chí cho 12.5",
                                "/components/2: By 876/QĐ-BNV, component 3 must have 13 points: 12.5"),
                        Bilingual.of(
                                "/components: Theo 876/QĐ-BNV, các lĩnh vực 6, 7 có tổng 25.5 điểm; bộ tiêu chí cho 25",
                                "/components: By 876/QĐ-BNV, the components 6, 7 together must have 25.5 points: 25"),
                        Bilingual.of(
                                "/components: Theo 876/QĐ-BNV, điểm từ Tài liệu kiểm chứng là 61.5; bộ tiêu chí cho 60.5",
                                "/components: By 876/QĐ-BNV, the criteria scored by Documents must have 61.5 points: 60.5"),
                        Bilingual.of(
                                "/components: Theo 876/QĐ-BNV, tổng điểm là 100; bộ tiêu chí cho 99",
                                "/components: By 876/QĐ-BNV, the total must be 100 points: 99"));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2024, 2021", "2022, 2025, 2025", "2025, 2025, 2025"})
    void findsYearsThatTheDecisionDoesNotGovern(int from, int to, int year) {
        assertThat(contradictions(framework("13", "12", "13.5").forYears(from, to)))
                .containsExactly(Bilingual.of(
                        "/indexYears: Theo 876/QĐ-BNV, năm đánh giá phải trong khoảng 2022–2024: " + year,
                        "/indexYears: By 876/QĐ-BNV, index years must lie within 2022–2024: " + year));
    }

    @Test
    void findsYearsOnBothSides() {
        assertThat(contradictions(framework("13", "12", "13.5").forYears(2020, 2026)))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/indexYears: By 876/QĐ-BNV, index years must lie within 2022–2024: 2020",
                        "/indexYears: By 876/QĐ-BNV, index years must lie within 2022–2024: 2026");
    }

    @Test
    void findsThatAFrameworkGoesOnAfterItsDecision() {
        assertThat(contradictions(framework("13", "12", "13.5").since(2022)))
                .extracting(Bilingual::en)
                .containsExactly("/indexYears: By 876/QĐ-BNV, index years must lie within 2022–2024: 2025");
        assertThat(contradictions(framework("13", "12", "13.5").since(2027)))
                .extracting(Bilingual::en)
                .containsExactly("/indexYears: By 876/QĐ-BNV, index years must lie within 2022–2024: 2027");
        // 1187/QĐ-BNV is in force without a last year.
        assertThat(framework("13", "12", "13.5").since(2025).contradictions(ParIndex.decision("1187/QĐ-BNV")))
                .extracting(fault -> fault.kind().code())
                .doesNotContain("decision-years");
    }
}
