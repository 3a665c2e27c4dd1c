package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.RuleProblem;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class FrameworkCsvTest {

    private static final String SMALL = """
            id,name_vi,name_en,maximum,source,rule
            framework:,small,,,,
            title:,Nhỏ,Small,,,
            years:,2025,,,,
            provenance:,given,,,,
            1,Một,One,,,
            1.1,Hồ sơ,Dossiers,1.5,documents,proportional: zero below 80%; full from 100%
            1.2,Hài lòng,Satisfaction,2,sipas,linear: percentage 0 to 100
            """;

    private static Framework read(String document) {
        return FrameworkCsv.read("f.csv", document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static List<Problem> check(String document) {
        return FrameworkCsv.check("f.csv", document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static Framework every() throws IOException {
        return FrameworkJson.read(
                "f.json", FrameworkJsonTest.text("every.json").getBytes(StandardCharsets.UTF_8), List.of());
    }

    @Test
    void saysAllThatJsonCanSay() throws IOException {
        assertThat(read(FrameworkCsv.write(every()))).isEqualTo(every());
        assertThat(FrameworkJson.write(read(FrameworkCsv.write(every()))))
                .isEqualTo(FrameworkJsonTest.text("every.json"));
    }

    @Test
    void aDocumentInItsOwnFormIsWrittenBackToTheByte() throws IOException {
        assertThat(FrameworkCsv.write(every())).isEqualTo(FrameworkJsonTest.text("every.csv"));
        assertThat(FrameworkCsv.write(read(FrameworkJsonTest.text("every.csv"))))
                .isEqualTo(FrameworkJsonTest.text("every.csv"));
    }

    @Test
    void aFileWithSemicolonsHasDecimalCommasInRulesToo() throws IOException {
        assertThat(read(FrameworkJsonTest.text("every-semicolons.csv"))).isEqualTo(every());
    }

    @Test
    void columnsThatAreNotNeededCanBeLeftOut() {
        assertThat(read(SMALL))
                .isEqualTo(Framework.of(
                        "small",
                        Bilingual.of("Nhỏ", "Small"),
                        2025,
                        Provenance.of(Status.GIVEN, ""),
                        Group.of(
                                "1",
                                "Một",
                                "One",
                                Leaf.of(
                                        "1.1",
                                        "Hồ sơ",
                                        "Dossiers",
                                        "1.5",
                                        PointSource.DOCUMENTS,
                                        ScoringRule.proportional("80", "100")),
                                Leaf.of(
                                        "1.2",
                                        "Hài lòng",
                                        "Satisfaction",
                                        "2",
                                        PointSource.SIPAS,
                                        ScoringRule.linearInPercentage()))));
    }

    @Test
    void unlessItIsSaidASurveyIsNotSelfAssessedAndAllElseIs() {
        Framework small = read(SMALL);
        assertThat(((Leaf) small.at("1.1")).selfAssessed()).isTrue();
        assertThat(((Leaf) small.at("1.2")).selfAssessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, true, false",
        "2025-, 2025, true, true",
        "2025-2026, 2025, true, true",
        "2025–2026, 2025, true, true",
        "2024, 2024, false, false"
    })
    void readsYears(String years, int from, boolean governs2025, boolean governs2026) {
        Framework small = read(SMALL.replace("years:,2025", "years:," + years));
        assertThat(small.governs(from)).isTrue();
        assertThat(small.governs(2025)).isEqualTo(governs2025);
        assertThat(small.governs(2026)).isEqualTo(governs2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "A 90 B 80 > A ≥ 90, B ≥ 80",
                "\"A 90, B 80\" > A ≥ 90, B ≥ 80",
                "\"A ≥ 90, B ≥ 80\" > A ≥ 90, B ≥ 80",
                "A 90; B 80 > A ≥ 90, B ≥ 80",
                "Rất tốt 90 Tốt 80.5 > Rất tốt ≥ 90, Tốt ≥ 80.5",
                "Loại 1 ≥ 90 > Loại 1 ≥ 90",
                "unknown > unknown"
            })
    void readsCutoffs(String text, String cutoffs) {
        Framework small = read(SMALL.replace("years:", "cutoffs:," + text + ",,,,\nyears:"));
        assertThat(small.policies().cutoffs()).hasToString(cutoffs);
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), SMALL);
        assertThat(FrameworkCsv.check(file, List.of())).isEmpty();
        assertThat(FrameworkCsv.read(file, List.of())).isEqualTo(read(SMALL));
    }

    @Test
    void whatADocumentCannotSayIsNotWritten() throws IOException {
        Framework framework = Framework.of(
                "spaces",
                Bilingual.of(" Nhỏ", "Small"),
                2025,
                Provenance.of(Status.GIVEN, ""),
                Leaf.of("1", "Một", "One", "1", PointSource.DOCUMENTS, ScoringRule.direct()));
        assertThatThrownBy(() -> FrameworkCsv.write(framework))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A framework must have nothing that a document cannot say: spaces, title");
    }

    @Test
    void theDigestIsTheSameWhereverAFrameworkWasRead() throws IOException {
        assertThat(FrameworkJson.digest(read(FrameworkJsonTest.text("every.csv"))))
                .isEqualTo(FrameworkJson.digest(every()));
    }

    @Test
    void whereAPartCannotBeReadNothingIsSaidThatFollowsFromIt() throws IOException {
        String every = FrameworkJsonTest.text("every.csv");
        assertThat(check(every.replace("per-item: 0.25", "per-item: a quarter")))
                .extracting(Problem::code)
                .containsExactly("rule-malformed");
        assertThat(check(every.replace("\n1.4,", "\none.four,")))
                .extracting(Problem::code)
                .containsExactly("type-wrong");
        assertThat(check(every.replace("\n1.1,", "\n1.0,")))
                .extracting(Problem::code)
                .as("a parent that cannot be read is missing")
                .containsExactly("type-wrong", "parent-missing", "parent-missing");
        assertThat(check(every.replace(",2,sipas", ",two,sipas")))
                .extracting(Problem::code)
                .containsExactly("number-malformed");
    }

    @Test
    void tenFaultsAreTenProblemsInTheOrderOfTheDocument() throws IOException {
        List<Problem> problems = check(FrameworkJsonTest.text("ten-faults.csv"));
        assertThat(problems)
                .extracting(problem -> problem.position().line() + " " + problem.code())
                .containsExactly(
                        "10 source-sum-wrong",
                        "12 type-wrong",
                        "13 word-unknown-nearest",
                        "21 group-sum-wrong",
                        "23 key-twice",
                        "25 bands-gap",
                        "26 bound-out-of-range",
                        "32 type-wrong",
                        "33 id-twice",
                        "34 word-unknown");
    }

    @Test
    @Timeout(20)
    void aCellOfNothingButSpacesBetweenWordsIsRefusedInNoTime() {
        assertThat(ofRule("bands: from 5" + " ".repeat(9_900) + "x"))
                .singleElement()
                .asString()
                .contains("bands");
    }

    @Test
    @Timeout(20)
    void aChainOfGatesIsRefusedHoweverLongItIs() {
        assertThat(ofRule("gate: (Có | Yes) then ".repeat(400) + "direct"))
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(DocumentProblem.RULE_MALFORMED);
        assertThat(ofRule("gate: (Có | Yes) then ".repeat(2) + "direct"))
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(RuleProblem.GATE_NESTED);
    }

    private static List<Problem> ofRule(String rule) {
        String csv = """
                id,name_vi,name_en,maximum,source,rule
                framework:,one,,,,
                title:,Một,One,,,
                years:,2023,,,,
                provenance:,illustrative,,,,
                1,Một,One,1,documents,%s
                """.formatted(rule);
        return FrameworkCsv.check("one.csv", csv.getBytes(StandardCharsets.UTF_8), List.of());
    }

    @Test
    void aRowWithoutANumberMayBeTheBonusThatACapIsFor() {
        assertThat(ofRows("bonus-cap:,1,,,,", "1,Một,One,1,documents,direct", "B,Thưởng,Bonus,1,documents,direct"))
                .extracting(Problem::kind)
                .containsExactly(DocumentProblem.TYPE_WRONG);
    }

    @Test
    void aCapIsRefusedInItsOwnRow() {
        assertThat(ofRows(
                        "bonus-cap:,1,,,,",
                        "penalty-cap:,1,,,,",
                        "1,Một,One,1,documents,direct",
                        "B1,B,B,1,documents,direct"))
                .singleElement()
                .extracting(problem -> problem.position().line())
                .isEqualTo(7);
    }

    @Test
    void aRowWithASourceAndNothingBelowItLacksItsRule() {
        assertThat(ofRows("1,Một,One,1,documents,"))
                .singleElement()
                .extracting(problem -> problem.message(Language.EN))
                .asString()
                .contains("rule");
    }

    @Test
    void aStatusThatCannotBeReadLeavesNoCriterionWithoutProvenance() {
        assertThat(ofRows("1,Một,One,1,documents,direct").isEmpty()).isTrue();
        assertThat(FrameworkCsv.check("one.csv", """
                        id,name_vi,name_en,maximum,source,rule
                        framework:,one,,,,
                        title:,Một,One,,,
                        years:,2023,,,,
                        provenance:,rumoured,,,,
                        1,Một,One,1,documents,direct
                        """.getBytes(StandardCharsets.UTF_8), List.of()))
                .extracting(Problem::kind)
                .containsExactly(DocumentProblem.WORD_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proportional: zero below 80%; some from 90%; full from 100%",
                "checklist: plan = 1 (Kế hoạch | )",
                "checklist: plan = 1 ( | Plan)"
            })
    void aRuleOfOnePartTooManyOrANameInOneLanguageIsRefused(String rule) {
        assertThat(ofRule(rule)).extracting(Problem::kind).containsExactly(DocumentProblem.RULE_MALFORMED);
    }

    @Test
    void whatFollowsTwoParentsOfOneNumberBelongsToTheFirst() {
        assertThat(ofRows("1,Một,One,,,", "1,Một,One,,,", "1.1,Một,One,1,documents,direct"))
                .allMatch(problem -> problem.position().line() == 7);
    }

    private static List<Problem> ofRows(String... rows) {
        String csv = """
                id,name_vi,name_en,maximum,source,rule
                framework:,one,,,,
                title:,Một,One,,,
                years:,2023,,,,
                provenance:,illustrative,,,,
                """ + String.join("\n", rows) + "\n";
        return FrameworkCsv.check("one.csv", csv.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
