package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.framework.Component;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.framework.FrameworkProblem;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.PlanFulfilment;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

class FrameworkJsonTest {

    static String text(String name) throws IOException {
        try (InputStream stream = FrameworkJsonTest.class.getResourceAsStream("frameworks/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Framework read(String document) {
        return FrameworkJson.read("f.json", document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static List<Problem> check(String document) {
        return FrameworkJson.check("f.json", document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static Leaf leaf(Framework framework, String id) {
        return (Leaf) framework.at(id);
    }

    @Test
    void readsEveryKey() throws IOException {
        Framework every = read(text("every.json"));
        Provenance illustrative = Provenance.of(Status.ILLUSTRATIVE, "made up");
        Framework.Parts parts = every.parts();
        assertThat(parts.id()).isEqualTo("every");
        assertThat(parts.title()).isEqualTo(Bilingual.of("Bộ tiêu chí có mọi thứ", "A framework that has everything"));
        assertThat(parts.fromYear()).isEqualTo(2022);
        assertThat(parts.toYear()).isEqualTo(OptionalInt.of(2024));
        assertThat(parts.decision()).contains("876/QĐ-BNV");
        assertThat(parts.provenance()).contains(illustrative);
        assertThat(parts.policies())
                .isEqualTo(Policies.strict()
                        .with(RankPrecision.asPublished(2))
                        .with(MissingPolicy.ZERO)
                        .with(NotApplicablePolicy.LEAVE)
                        .with(NoSurveyPolicy.RESCALE)
                        .withCaps("5", "3")
                        .with(GroupCutoffs.of(GroupCutoffs.parse("A 90, B 80").bands(), illustrative))
                        .withCutoffs(Map.of(
                                UnitKind.DEPARTMENT,
                                GroupCutoffs.of(
                                        List.of(new GroupCutoffs.Band("Rất tốt", Ratio.parse("92.5"))), illustrative),
                                UnitKind.WARD,
                                GroupCutoffs.unknown())));
        assertThat(parts.statedTotal()).contains(Points.of(14));
        assertThat(parts.statedSources())
                .isEqualTo(Map.of(
                        PointSource.DOCUMENTS, Points.of(9),
                        PointSource.LEADERS, Points.of(1),
                        PointSource.SIPAS, Points.of(2),
                        PointSource.SOCIO_ECONOMIC, Points.of(2)));
        assertThat(((Group) every.at("1")).stated()).contains(Points.of(9));
        assertThat(((Group) every.at("2")).stated()).isEmpty();
        Leaf first = leaf(every, "1.1.1");
        assertThat(first.name()).isEqualTo(Bilingual.of("Ban hành kế hoạch", "The plan is issued"));
        assertThat(first.source()).isEqualTo(PointSource.DOCUMENTS);
        assertThat(first.legalSource()).isEqualTo("Điều 1");
        assertThat(first.provenance()).contains(Provenance.of(Status.UNVERIFIED, "remembered"));
        assertThat(first.responsible()).contains(Bilingual.of("Sở Nội vụ", "Department of Home Affairs"));
        assertThat(first.selfAssessed()).isTrue();
        assertThat(first.excluded()).containsExactly(UnitKind.WARD, UnitKind.SPECIAL_ZONE);
        assertThat(leaf(every, "1.2").selfAssessed()).isFalse();
        assertThat(every.adjustments()).extracting(Leaf::maximum).containsExactly(Points.of(2), Points.of(2));
    }

    @Test
    void readsTheBoundsOfRulesOnTheirRightSide() throws IOException {
        Framework every = read(text("every.json"));
        assertThat(leaf(every, "1.2").rule())
                .isEqualTo(ScoringRule.bands(
                        Band.until(Bound.above("50"), "0"),
                        Band.between(Bound.above("50"), Bound.from("80"), "0.5"),
                        Band.since(Bound.from("80"), "1")));
        assertThat(leaf(every, "1.3").rule()).isEqualTo(ScoringRule.proportional("80", "100"));
        assertThat(leaf(every, "1.7").rule())
                .isEqualTo(ScoringRule.gate(
                        Bilingual.of("Có kế hoạch được duyệt", "A plan was approved"),
                        new PlanFulfilment(Bound.above("200/3"), Bound.above("99.5"))));
        assertThat(leaf(every, "2.1").rule()).isEqualTo(ScoringRule.linearInMean("1", "5"));
        assertThat(leaf(every, "2.2").rule()).isEqualTo(ScoringRule.linearInPercentage());
        assertThat(leaf(every, "2.3").rule())
                .isEqualTo(ScoringRule.reduction(
                        AgainstBase.Base.STATUTORY_TIME,
                        Band.until(Bound.from("10"), "0"),
                        Band.since(Bound.from("10"), "1")));
    }

    @Test
    void theDocumentOfTheseTestsHasEveryKindOfRule() throws IOException {
        Framework every = read(text("every.json"));
        Set<ScoringRule.Kind> kinds = new HashSet<>();
        every.leaves().forEach(leaf -> kinds.add(leaf.rule().kind()));
        every.adjustments().forEach(leaf -> kinds.add(leaf.rule().kind()));
        assertThat(kinds).containsExactlyInAnyOrder(ScoringRule.Kind.values());
    }

    @Test
    void aDocumentInItsOwnFormIsWrittenBackToTheByte() throws IOException {
        assertThat(FrameworkJson.write(read(text("every.json")))).isEqualTo(text("every.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"from\": 2025, \"to\": null}", "{\"from\": 2025, \"to\": 2025}"})
    void theSmallestFrameworkIsWrittenBackToTheByte(String years) {
        String document = """
                {
                  "format": "par-index-framework/1",
                  "id": "small",
                  "title": {"vi": "Nhỏ", "en": "Small"},
                  "indexYears": %s,
                  "provenance": {"status": "given", "note": ""},
                  "components": [
                    {
                      "id": "1",
                      "name": {"vi": "Một", "en": "One"},
                      "maximum": "1.5",
                      "source": "documents",
                      "rule": {"kind": "direct"},
                      "selfAssessed": true
                    }
                  ]
                }
                """.formatted(years);
        assertThat(FrameworkJson.write(read(document))).isEqualTo(document);
    }

    @Test
    void whatIsWrittenIsReadAsAnEqualFramework() throws IOException {
        Framework every = read(text("every.json"));
        assertThat(read(FrameworkJson.write(every))).isEqualTo(every);
    }

    @Test
    void whatADocumentCannotSayIsNotWritten() throws IOException {
        Framework every = read(text("every.json"));
        Framework other = every.with(every.policies().with(GroupCutoffs.parse("A 90")));
        assertThatThrownBy(() -> FrameworkJson.write(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A framework must have nothing that a document cannot say: every, policies");
    }

    @Test
    void whatIsWrittenButCannotBeReadIsNotWritten() throws IOException {
        Framework every = read(text("every.json"));
        Framework.Parts parts = every.parts();
        Framework nameless = new Framework.Parts(
                        " ",
                        parts.title(),
                        parts.fromYear(),
                        parts.toYear(),
                        parts.decision(),
                        parts.provenance(),
                        parts.components(),
                        parts.adjustments(),
                        parts.policies(),
                        parts.statedTotal(),
                        parts.statedSources())
                .toFramework();
        assertThatThrownBy(() -> FrameworkJson.write(nameless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A framework must have nothing that a document cannot say:  ,"
                        + " The value of /id must be a text that is not blank:  ");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f.json"), text("every.json"));
        assertThat(FrameworkJson.check(file, List.of())).isEmpty();
        assertThat(FrameworkJson.read(file, List.of())).isEqualTo(read(text("every.json")));
    }

    @Test
    void aMissingFileIsAProblem(@TempDir Path folder) {
        assertThat(FrameworkJson.check(folder.resolve("none.json"), List.of()))
                .extracting(Problem::code)
                .containsExactly("file-missing");
        assertThatThrownBy(() -> FrameworkJson.read(folder.resolve("none.json"), List.of()))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void aProblemHasThePointerOfItsPlace() throws IOException {
        String faulty = text("every.json")
                .replace("\"zeroBelow\": \"80%\"", "\"zeroUpTo\": \"180%\"")
                .replace("\"components\": [", "\"a/b~c\": 1, \"components\": [");
        assertThat(check(faulty))
                .extracting(Problem::code, problem -> problem.position().pointer())
                .containsExactly(
                        tuple("key-unknown", "/a~1b~0c"),
                        tuple("bound-out-of-range", "/components/0/criteria/2/rule/zeroUpTo"),
                        tuple("bounds-unordered", "/components/0/criteria/2/rule/fullFrom"));
    }

    @Test
    void theDigestIsFixed() {
        assertThat(FrameworkJson.digest(read(SMALL))).isEqualTo(DIGEST_OF_SMALL);
    }

    /** The SHA-256 of {@link #CANONICAL}, by {@code sha256sum}. */
    private static final String DIGEST_OF_SMALL =
            "sha256:39f78a9fb4f7ab31f1a0ca59a1d71130e2a4b69d69bff0ce47d867e95ff76ab2";

    private static final String CANONICAL =
            "{\"format\":\"par-index-framework/1\",\"id\":\"small\",\"title\":{\"vi\":\"Nhỏ\",\"en\":\"Small\"},"
                    + "\"indexYears\":{\"from\":2025,\"to\":null},\"provenance\":{\"status\":\"given\",\"note\":\"\"},"
                    + "\"components\":[{\"id\":\"1\",\"name\":{\"vi\":\"Một\",\"en\":\"One\"},\"maximum\":\"1.5\","
                    + "\"source\":\"documents\",\"rule\":{\"kind\":\"proportional\",\"zeroBelow\":\"80%\",\"fullFrom\":\"100%\"},"
                    + "\"selfAssessed\":true}]}";

    private static final String SMALL = """
            {"components": [{"selfAssessed": true, "rule": {"fullFrom": "100.0%", "kind": "proportional", "zeroBelow": "080.00%"},
              "source": "documents", "maximum": "1.50", "name": {"en": "One", "vi": "Một"}, "id": "1"}],
             "provenance": {"note": "", "status": "given"}, "policies": {"missing": "refuse"},
             "indexYears": {"to": null, "from": 2025}, "title": {"en": "Small", "vi": "Nhỏ"}, "id": "small",
             "format": "par-index-framework/1"}
            """;

    @Test
    void theDigestIsThatOfTheCanonicalForm() {
        assertThat(FrameworkJson.digest(read(CANONICAL))).isEqualTo(DIGEST_OF_SMALL);
        assertThat(Hashing.sha256().hashString(CANONICAL, StandardCharsets.UTF_8))
                .hasToString(DIGEST_OF_SMALL.substring("sha256:".length()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '>',
            value = {
                "\"id\": \"every\" > \"id\": \"ever\"",
                "Bộ tiêu chí có mọi thứ > Bộ tiêu chí có mọi",
                "A framework that has everything > A framework that has every",
                "\"from\": 2022 > \"from\": 2023",
                "\"to\": 2024 > \"to\": 2025",
                "\"to\": 2024 > \"to\": null",
                "876/QĐ-BNV > 877/QĐ-BNV",
                "\"illustrative\", \"note\": \"made up\" > \"given\", \"note\": \"made up\"",
                "made up > invented",
                "\"decimals\": 2 > \"decimals\": 3",
                "\"missing\": \"zero\" > \"missing\": \"refuse\"",
                "\"notApplicable\": \"leave\" > \"notApplicable\": \"full\"",
                "\"noSurvey\": \"rescale\" > \"noSurvey\": \"refuse\"",
                "\"bonusCap\": \"5\" > \"bonusCap\": \"4\"",
                "\"penaltyCap\": \"3\" > \"penaltyCap\": \"4\"",
                "\"from\": \"90\" > \"from\": \"91\"",
                "\"group\": \"B\" > \"group\": \"C\"",
                "Rất tốt > Tốt",
                "\"department\": [ > \"commune\": [",
                "\"ward\": [] > \"other\": []",
                "\"total\": \"14\", > ",
                "\"sipas\": \"2\",  > ",
                "\"maximum\": \"9\", > ",
                "Ban hành kế hoạch > Ban hành",
                "\"key\": \"yes\" > \"key\": \"y\"",
                "Đã ban hành (đúng hạn) > Đã ban hành",
                "\"Điều 1\" > \"Điều 2\"",
                "\"unverified\" > \"press\"",
                "remembered > forgotten",
                "Sở Nội vụ > Sở Tài chính",
                "\"special-zone\" > \"commune\"",
                "\"upTo\": \"50%\", \"points\": \"0\" > \"upTo\": \"50%\", \"points\": \"0.1\"",
                "\"zeroBelow\": \"80%\" > \"zeroUpTo\": \"80%\"",
                "\"zeroBelow\": \"80%\" > \"zeroBelow\": \"79%\"",
                "\"fullAbove\": \"99.5%\" > \"fullFrom\": \"99.5%\"",
                "200/3% > 66.67%",
                "\"each\": \"0.25\" > \"each\": \"0.5\"",
                "\"each\": \"0.1\" > \"each\": \"0.2\"",
                "\"key\": \"minor\" > \"key\": \"small\"",
                "A plan was approved > A plan was made",
                "\"zeroAt\": \"1\" > \"zeroAt\": \"0\"",
                "\"fullAt\": \"100\" > \"fullAt\": \"99\"",
                "\"of\": \"percentage\" > \"of\": \"mean\"",
                "\"direction\": \"reduction\" > \"direction\": \"growth\"",
                "\"base\": \"statutory-time\" > \"base\": \"plan\"",
                "\"kind\": \"plan-fulfilment\", \"zeroBelow\": \"70%\" > \"kind\": \"proportional\", \"zeroBelow\": \"70%\"",
                "Điểm thưởng > Thưởng"
            })
    void theDigestSeesEverySingleChange(String before, String after) throws IOException {
        String document = text("every.json");
        assertThat(document).contains(before);
        String changed = document.replace(before, after == null ? "" : after);
        assertThat(FrameworkJson.digest(read(changed))).isNotEqualTo(FrameworkJson.digest(read(document)));
    }

    @Test
    void whereAPartCannotBeReadNothingIsSaidThatFollowsFromIt() throws IOException {
        assertThat(check(text("every.json").replace("\"maximum\": \"1.5\"", "\"maximum\": 1.5")))
                .extracting(Problem::code)
                .as("two maxima: no sums, no reach of the rule")
                .containsExactly("type-wrong", "type-wrong");
        assertThat(check(text("every.json").replace("\"kind\": \"per-item\"", "\"kind\": \"per-itm\"")))
                .extracting(Problem::code)
                .containsExactly("word-unknown-nearest");
        assertThat(check(text("every.json").replace("\"source\": \"leaders\"", "\"source\": \"chiefs\"")))
                .extracting(Problem::code)
                .containsExactly("word-unknown");
        assertThat(check(text("every.json").replace("\"id\": \"1\",", "\"id\": \"one\",")))
                .extracting(Problem::code)
                .as("its parts are not said to belong elsewhere")
                .containsExactly("type-wrong");
        assertThat(check(text("every.json").replace("\"criteria\": [", "\"criterias\": [")))
                .extracting(Problem::code)
                .as("each is meant to be criteria")
                .containsOnly("key-unknown-nearest");
        assertThat(check(text("every.json").replace("\"adjustments\": [", "\"adjustments\": 1, \"x\": [")))
                .extracting(Problem::code)
                .as("the caps are not said to be without bonus and penalty")
                .containsExactly("type-wrong", "key-unknown");
    }

    @Test
    void tenFaultsAreTenProblemsInTheOrderOfTheDocument() throws IOException {
        List<Problem> problems = check(text("ten-faults.json"));
        assertThat(problems)
                .extracting(problem -> problem.position().line() + " " + problem.code())
                .containsExactly(
                        "9 type-wrong",
                        "10 word-unknown-nearest",
                        "19 source-sum-wrong",
                        "24 group-sum-wrong",
                        "39 key-twice",
                        "73 bands-gap",
                        "84 bound-out-of-range",
                        "93 key-unknown-nearest",
                        "144 id-twice",
                        "158 word-unknown");
    }

    @Test
    void numbersTooLargeForASumAreRefused() throws IOException {
        assertThat(check(text("every.json").replace("\"maximum\": \"1.5\"", "\"maximum\": \"9000000000000\"")))
                .extracting(Problem::code)
                .containsExactly("type-wrong", "type-wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"a\"", "1", "{}"})
    void whatIsNoFrameworkIsRefusedWithAPlace(String document) {
        assertThat(check(document)).isNotEmpty().extracting(Problem::position).contains(new Position("f.json", 1, 1));
    }

    @Test
    void anAdjustmentThatCannotBeReadHidesNothingOfTheTree() {
        assertThat(kinds(
                        List.of(), """
                        "sources": {"documents": "2"},
                        "components": [%s],
                        "adjustments": [%s]
                        """.formatted(leaf("1", "1"), leaf("B1", "1").replace("documents", "nobody"))))
                .containsExactlyInAnyOrder(FrameworkProblem.SOURCE_SUM_WRONG, DocumentProblem.WORD_UNKNOWN);
    }

    @Test
    void anAdjustmentWithoutANumberMayBeTheOneThatACapIsFor() {
        assertThat(kinds(List.of(), """
                        "policies": {"bonusCap": "1"},
                        "components": [%s],
                        "adjustments": [%s]
                        """.formatted(leaf("1", "1"), leaf("bonus", "1"))))
                .containsExactly(DocumentProblem.TYPE_WRONG);
    }

    @Test
    void whatCannotBeReadInTheEleventhComponentHidesNothingOfTheSecond() {
        StringBuilder components = new StringBuilder();
        for (int i = 1; i <= 11; i++) {
            components
                    .append(i == 1 ? "" : ", ")
                    .append(
                            "{\"id\": \"%d\", \"name\": {\"vi\": \"N\", \"en\": \"G\"}, \"maximum\": \"%s\", \"criteria\": [%s]}"
                                    .formatted(i, i == 2 ? "5" : "1", leaf(i + ".1", i == 11 ? "much" : "1")));
        }
        assertThat(kinds(List.of(), "\"components\": [" + components + "]"))
                .containsExactly(FrameworkProblem.GROUP_SUM_WRONG, DocumentProblem.TYPE_WRONG);
    }

    @Test
    void whatADecisionSaysOfComponentsIsNotHeldAgainstOnesThatCannotBeRead() {
        Stated<Points> three = new Stated<>(Points.of(3), Provenance.of(Status.GIVEN, ""));
        Stated<Points> four = new Stated<>(Points.of(4), Provenance.of(Status.GIVEN, ""));
        Decision decision = new Decision(
                "1/QĐ",
                Optional.empty(),
                2023,
                OptionalInt.of(2023),
                Map.of(),
                List.of(new Component(
                        1, Optional.empty(), Optional.of(three), Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(new Decision.Sum(Set.of(1, 2), four)),
                Map.of(),
                Optional.empty(),
                List.of());
        String document = """
                "decision": "1/QĐ",
                "components": [%s, %s]
                """;

        assertThat(kinds(List.of(decision), document.formatted(leaf("1", "1"), leaf("2", "1"))))
                .containsExactlyInAnyOrder(FrameworkProblem.DECISION_COMPONENT, FrameworkProblem.DECISION_SUM);
        assertThat(kinds(List.of(decision), document.formatted(leaf("1", "3"), leaf("two", "1"))))
                .containsExactly(DocumentProblem.TYPE_WRONG);
        assertThat(kinds(List.of(decision), document.formatted(leaf("1", "much"), leaf("2", "1"))))
                .containsExactly(DocumentProblem.TYPE_WRONG);
    }

    private static String leaf(String id, String maximum) {
        return """
                {"id": "%s", "name": {"vi": "T", "en": "C"}, "maximum": "%s", "source": "documents",
                 "rule": {"kind": "direct"}, "selfAssessed": true}""".formatted(id, maximum);
    }

    private static List<ProblemKind> kinds(List<Decision> decisions, String members) {
        String document = """
                {"format": "par-index-framework/1", "id": "few", "title": {"vi": "Ít", "en": "Few"},
                 "indexYears": {"from": 2023, "to": 2023}, "provenance": {"status": "illustrative", "note": ""},
                 %s}""".formatted(members);
        return FrameworkJson.check("f.json", document.getBytes(StandardCharsets.UTF_8), decisions).stream()
                .map(Problem::kind)
                .toList();
    }

    @Test
    void theRuleOfANodeThatIsAGroupAsWellIsReadForItsOwnProblems() {
        String both = """
                {"id": "1", "name": {"vi": "T", "en": "C"}, "criteria": [%s], "rule": {"kind": "%s"}}""";

        assertThat(kinds(
                        List.of(),
                        "\"total\": \"5\", \"components\": [" + both.formatted(leaf("1.1", "1"), "direct") + "]"))
                .containsExactly(DocumentProblem.KEYS_BOTH);
        assertThat(kinds(List.of(), "\"components\": [" + both.formatted(leaf("1.1", "1"), "magic") + "]"))
                .containsExactlyInAnyOrder(DocumentProblem.KEYS_BOTH, DocumentProblem.WORD_UNKNOWN);
    }
}
