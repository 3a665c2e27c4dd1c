package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parindex.framework.SampleFramework.group;
import static org.parindex.framework.SampleFramework.leaf;
import static org.parindex.framework.SampleFramework.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.dossier.DossierRate;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class FrameworkTest {

    private static Bilingual said(Fault fault) {
        Problem problem = fault.in("sample");
        return Bilingual.of(
                fault.pointer() + ": " + problem.message(Language.VI),
                fault.pointer() + ": " + problem.message(Language.EN));
    }

    private static List<Bilingual> faults(Framework.Parts parts) {
        return parts.check().stream().map(FrameworkTest::said).toList();
    }

    private static List<Bilingual> faults(Criterion... components) {
        return faults(parts(components));
    }

    @Test
    void isBuiltInCodeAsItsDocumentationSays() {
        var rule = ScoringRule.proportional("80", "100");
        var leaf = Leaf.of("1.1", "Hồ sơ đúng hạn", "Dossiers on time", "1.5", PointSource.DOCUMENTS, rule);
        var framework = Framework.of(
                "small-2025",
                Bilingual.of("Bộ tiêu chí nhỏ", "A small framework"),
                2025,
                Provenance.of(Status.ILLUSTRATIVE, ""),
                Group.of("1", "Thủ tục hành chính", "Administrative procedures", leaf));

        assertThat(framework.maximum()).isEqualTo(Points.parse("1.5"));
        assertThat(framework.id()).isEqualTo("small-2025");
        assertThat(framework.title().en()).isEqualTo("A small framework");
        assertThat(framework.at("1.1")).isEqualTo(leaf);
        assertThat(framework.policies()).isEqualTo(Policies.strict());
        assertThat(framework.adjustments()).isEmpty();
        assertThat(framework.decision()).isEmpty();
        assertThat(framework.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(framework).hasToString("""

                        small-2025: A small framework (illustrative)
                        Index years: 2025
                        Policies: compared exactly; missing evidence is refused; every criterion applies; a survey must be held
                        Groups: unknown

                        1 Administrative procedures: 1.5
                          1.1 Dossiers on time: 1.5 (Documents)
                              from 100 %: full points; less: the share × maximum; below 80 %: 0
                              evidence: 37 of 45 | 91.17%

                                Name                       Maximum  Criteria that are scored
                        ──────  ─────────────────────────  ───────  ────────────────────────
                        1       Administrative procedures      1.5                         1
                        source  Documents                      1.5                         1
                        total                                  1.5                         1
                        """);
    }

    @Test
    void isAsDeepAsItNeedsToBe() {
        Leaf deepest = leaf("1.1.1.1.1", "0.5");
        Framework framework = SampleFramework.of(
                group("1", group("1.1", group("1.1.1", group("1.1.1.1", deepest)), leaf("1.1.2", "1"))),
                // A component may be scored directly.
                leaf("2", "8.5"));

        assertThat(framework.maximum()).isEqualTo(Points.of(10));
        assertThat(framework.at("1.1").maximum()).isEqualTo(Points.parse("1.5"));
        assertThat(framework.leaves())
                .extracting(leaf -> leaf.id().toString())
                .containsExactly("1.1.1.1.1", "1.1.2", "2");
        assertThat(framework.at("1.1.1.1.1")).isEqualTo(deepest);
        assertThat(framework.components())
                .extracting(part -> part.id().toString())
                .containsExactly("1", "2");
    }

    @Test
    void addsPointsBySource() {
        Framework framework = SampleFramework.of(
                group(
                        "1",
                        leaf("1.1", "5", PointSource.DOCUMENTS),
                        leaf("1.2", "2.5", PointSource.LEADERS),
                        leaf("1.3", "1.5", PointSource.DOCUMENTS)),
                leaf("2", "1", PointSource.SIPAS));

        assertThat(framework.maximum(PointSource.DOCUMENTS)).isEqualTo(Points.parse("6.5"));
        assertThat(framework.maximum(PointSource.LEADERS)).isEqualTo(Points.parse("2.5"));
        assertThat(framework.maximum(PointSource.SIPAS)).isEqualTo(Points.parse("1"));
        assertThat(framework.maximum(PointSource.SOCIO_ECONOMIC)).isEqualTo(Points.ZERO);
    }

    @Test
    void keepsBonusesAndPenaltiesBesideTheTree() {
        Framework plain = SampleFramework.of(leaf("1", "10"));
        Framework framework = plain.withAdjustments(leaf("B1", "2"), leaf("B2", "1"), leaf("P1", "3"))
                .with(Policies.strict().withBonusCap("2"));

        assertThat(framework.maximum()).isEqualTo(Points.of(10));
        assertThat(framework.leaves()).hasSize(1);
        assertThat(framework.adjustments())
                .extracting(leaf -> leaf.id().toString())
                .containsExactly("B1", "B2", "P1");
        assertThat(framework.at("B2")).isEqualTo(leaf("B2", "1"));
        assertThat(plain.adjustments()).isEmpty();
        assertThat(framework.withAdjustments(leaf("B1", "1")).adjustments()).containsExactly(leaf("B1", "1"));
    }

    @Test
    void refusesToNameWhatItDoesNotHave() {
        Framework framework = SampleFramework.of(leaf("1", "10"));

        assertThat(framework.find(CriterionId.parse("1.1"))).isEmpty();
        assertThatThrownBy(() -> framework.at("1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The framework sample must have the criterion: 1.1");
        assertThatThrownBy(() -> framework.at("x")).hasMessageStartingWith("The number of a criterion must look like");
    }

    @Test
    void governsItsYears() {
        Framework framework = SampleFramework.of(leaf("1", "10"));

        assertThat(framework.governs(2022)).isFalse();
        assertThat(framework.governs(2023)).isTrue();
        assertThat(framework.governs(2024)).isFalse();
        assertThat(framework.since(2025).years()).isEqualTo("2025–");
        assertThat(framework.forYears(2022, 2024).years()).isEqualTo("2022–2024");
        assertThat(framework.forYears(2022, 2022).years()).isEqualTo("2022");
        assertThat(framework.forYears(2022, 2024).governs(2021)).isFalse();
        assertThat(framework.forYears(2022, 2024).governs(2022)).isTrue();
        assertThat(framework.forYears(2022, 2024).governs(2024)).isTrue();
        assertThat(framework.forYears(2022, 2024).governs(2025)).isFalse();
        assertThat(framework.since(2025).governs(2024)).isFalse();
        assertThat(framework.since(2025).governs(2050)).isTrue();
    }

    @Test
    void changesOneThingAtATime() {
        Framework framework = SampleFramework.of(leaf("1", "10"));

        assertThat(framework.transcribing("876/QĐ-BNV").decision()).contains("876/QĐ-BNV");
        assertThat(framework
                        .with(Policies.strict().with(MissingPolicy.ZERO))
                        .policies()
                        .missing())
                .isEqualTo(MissingPolicy.ZERO);
        assertThat(framework.stating("10.0").parts().statedTotal()).contains(Points.of(10));
        assertThatThrownBy(() -> framework.stating("100"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("sample#/total: The components must add to the stated total 100: 10");
        assertThatThrownBy(() -> framework.forYears(2024, 2023))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("sample#/indexYears/to: The last year 2023 must not come before the first 2024");
    }

    @Test
    void isEqualIfMadeOfTheSameParts() {
        Framework framework = SampleFramework.of(leaf("1", "10"));

        assertThat(framework)
                .isEqualTo(SampleFramework.of(leaf("1", "10.00")))
                .isEqualTo(framework.parts().toFramework());
        assertThat(framework).hasSameHashCodeAs(framework.parts().toFramework());
        assertThat(framework).isNotEqualTo(SampleFramework.of(leaf("1", "9"))).isNotEqualTo("sample");
    }

    @Test
    void isTrustedAsFarAsItsWeakestLeaf() {
        Leaf official = leaf("1", "5").with(Provenance.of(Status.OFFICIAL, "annex"));
        Leaf unverified = leaf("2", "5").with(Provenance.of(Status.UNVERIFIED, ""));
        Framework.Parts stated = parts(official);
        Framework.Parts without = new Framework.Parts(
                stated.id(),
                stated.title(),
                2023,
                OptionalInt.of(2023),
                Optional.empty(),
                Optional.empty(),
                List.of(official, unverified),
                List.of(),
                Policies.strict(),
                Optional.empty(),
                Map.of());

        assertThat(stated.toFramework().status()).isEqualTo(Status.OFFICIAL);
        assertThat(stated.toFramework().provenanceOf(official).note()).isEqualTo("annex");
        assertThat(without.toFramework().status()).isEqualTo(Status.OFFICIAL.weaker(Status.UNVERIFIED));
        assertThat(SampleFramework.of(official, leaf("2", "5")).status()).isEqualTo(Status.ILLUSTRATIVE);
        // Bonuses count, too.
        assertThat(stated.toFramework().withAdjustments(leaf("B1", "1")).status())
                .isEqualTo(Status.ILLUSTRATIVE);
    }

    @Test
    void numbersComeOnceAndAscend() {
        assertThat(faults(group("1", leaf("1.1", "1"), leaf("1.1", "1"))))
                .containsExactly(Bilingual.of(
                        "/components/0/criteria/1/id: Số 1.1 có hai lần",
                        "/components/0/criteria/1/id: The number 1.1 must come once"));
        assertThat(faults(group("1", leaf("1.10", "1"), leaf("1.9", "1"))))
                .containsExactly(Bilingual.of(
                        "/components/0/criteria/1/id: Các số phải tăng dần: 1.9 đứng sau 1.10",
                        "/components/0/criteria/1/id: Numbers must ascend: 1.9 follows 1.10"));
        assertThat(faults(leaf("2", "1"), leaf("1", "1")))
                .extracting(Bilingual::en)
                .containsExactly("/components/1/id: Numbers must ascend: 1 follows 2");
        // A number may be left out, as an annex may do.
        assertThat(faults(group("1", leaf("1.1", "1"), leaf("1.3", "1")), leaf("4", "1")))
                .isEmpty();
    }

    @Test
    void numbersBeginWithThatOfTheParent() {
        assertThat(faults(group("1", leaf("2.1", "1"))))
                .containsExactly(Bilingual.of(
                        "/components/0/criteria/0/id: Số của mục nằm trong 1 phải là 1.1, 1.2 …: 2.1",
                        "/components/0/criteria/0/id: What is part of 1 must be numbered 1.1, 1.2 …: 2.1"));
        assertThat(faults(group("1", leaf("1.1.1", "1"))))
                .extracting(Bilingual::en)
                .containsExactly("/components/0/criteria/0/id: What is part of 1 must be numbered 1.1, 1.2 …: 1.1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "100", "B1", "P1"})
    void componentsAreNumberedUpTo99(String id) {
        assertThat(faults(leaf(id, "1")))
                .containsExactly(Bilingual.of(
                        "/components/0/id: Lĩnh vực phải có số 1, 2 …, nhiều nhất là 99: " + id,
                        "/components/0/id: A component must be numbered 1, 2 …, up to 99: " + id));
        assertThat(faults(leaf("99", "1"))).isEmpty();
    }

    @Test
    void bonusesComeBeforePenaltiesAndAreNoCriteria() {
        assertThat(faults(parts(
                        Policies.strict(), List.of(leaf("P1", "1"), leaf("B1", "1"), leaf("2", "1")), leaf("1", "1"))))
                .containsExactly(
                        Bilingual.of(
                                "/adjustments/1/id: Các số phải tăng dần: B1 đứng sau P1",
                                "/adjustments/1/id: Numbers must ascend: B1 follows P1"),
                        Bilingual.of(
                                "/adjustments/2/id: Điểm cộng phải có số B1, B2 …, điểm trừ P1, P2 …: 2",
                                "/adjustments/2/id: A bonus must be numbered B1, B2 …, a penalty P1, P2 …: 2"),
                        Bilingual.of(
                                "/adjustments/2/id: Các số phải tăng dần: 2 đứng sau B1",
                                "/adjustments/2/id: Numbers must ascend: 2 follows B1"));
    }

    @Test
    void hasSomethingToScore() {
        assertThat(faults())
                .containsExactly(Bilingual.of(
                        "/components: Bộ tiêu chí phải có ít nhất một lĩnh vực",
                        "/components: A framework must have at least one component"));
        assertThat(faults(group("1", group("1.1"), leaf("1.2", "1"))))
                .containsExactly(Bilingual.of(
                        "/components/0/criteria/0: 1.1 phải có tiêu chí thành phần, hoặc có cách tính điểm của riêng nó",
                        "/components/0/criteria/0: 1.1 must have parts, or a rule of its own"));
    }

    @Test
    void everythingHasANameInBothLanguages() {
        Framework.Parts parts = new Framework.Parts(
                "sample",
                Bilingual.of("", "Sample"),
                2023,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(SampleFramework.ILLUSTRATIVE),
                List.of(Group.of("1", "Nhóm", " ", leaf("1.1", "1"))),
                List.of(),
                Policies.strict(),
                Optional.empty(),
                Map.of());

        assertThat(faults(parts))
                .containsExactly(
                        Bilingual.of(
                                "/title: sample phải có tên bằng cả hai ngôn ngữ",
                                "/title: sample must have a name in both languages"),
                        Bilingual.of(
                                "/components/0/name: 1 phải có tên bằng cả hai ngôn ngữ",
                                "/components/0/name: 1 must have a name in both languages"));
    }

    @Test
    void everyLeafHasAMaximum() {
        assertThat(faults(leaf("1", "0")))
                .containsExactly(Bilingual.of(
                        "/components/0/maximum: Điểm tối đa của 1 phải lớn hơn 0 và không quá 10000: 0",
                        "/components/0/maximum: The maximum of 1 must be more than 0 and at most 10000: 0"));
        assertThat(faults(leaf("1", "-1"))).hasSize(1);
        assertThat(faults(leaf("1", "10000"))).isEmpty();
        assertThat(faults(leaf("1", "10000.000001"))).hasSize(1);
    }

    @Test
    void saysThatMaximaAreTooLargeEvenWhereTheyDoNotFitIntoASum() {
        Group group = group("1", leaf("1.1", "9000000000000"), leaf("1.2", "9000000000000"))
                .stating("2");

        assertThat(faults(SampleFramework.stating("2", Map.of(PointSource.DOCUMENTS, Points.of(2)), group)))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/components/0/criteria/0/maximum: The maximum of 1.1 must be more than 0 and at most 10000: 9000000000000",
                        "/components/0/criteria/1/maximum: The maximum of 1.2 must be more than 0 and at most 10000: 9000000000000");
    }

    @Test
    void holdsNoSumsAgainstADecisionWhereMaximaAreWrong() {
        Framework.Parts parts = parts(group("1", leaf("1.1", "9000000000000"), leaf("1.2", "9000000000000")));

        assertThat(parts.contradictions(ParIndex.decision("876/QĐ-BNV"))).isEmpty();
    }

    @Test
    void statedMaximaAreTheSums() {
        Group group = group("1", leaf("1.1", "1.5"), leaf("1.2", "2"));

        assertThat(faults(group.stating("3.50"))).isEmpty();
        assertThat(faults(group.stating("4")))
                .containsExactly(Bilingual.of(
                        "/components/0/maximum: Điểm tối đa của 1 ghi là 4, nhưng các phần cộng lại được 3.5",
                        "/components/0/maximum: The parts of 1 must add to its stated maximum 4: 3.5"));
        assertThat(faults(SampleFramework.stating("4", Map.of(), group)))
                .containsExactly(Bilingual.of(
                        "/total: Tổng điểm ghi là 4, nhưng các lĩnh vực cộng lại được 3.5",
                        "/total: The components must add to the stated total 4: 3.5"));
        Map<PointSource, Points> sources = new EnumMap<>(
                Map.of(PointSource.SOCIO_ECONOMIC, Points.of(1), PointSource.DOCUMENTS, Points.parse("3.5")));
        assertThat(faults(SampleFramework.stating("3.5", sources, group)))
                .containsExactly(Bilingual.of(
                        "/sources/socio-economic: Điểm từ Phát triển kinh tế - xã hội ghi là 1, nhưng các tiêu chí cộng lại được"
                                + " 0",
                        "/sources/socio-economic: The criteria scored by Socio-economic must add to the stated 1: 0"));
    }

    @Test
    void noUnitAssessesItselfOnASurvey() {
        assertThat(faults(leaf("1", "1", PointSource.SIPAS))).isEmpty();
        assertThat(faults(leaf("1", "1", PointSource.LEADERS).withSelfAssessment(true)))
                .containsExactly(Bilingual.of(
                        "/components/0/selfAssessed: 1 lấy điểm từ điều tra nên không được tự đánh giá; ghi \"selfAssessed\":"
                                + " false",
                        "/components/0/selfAssessed: 1 is scored by survey and must not be open to self-assessment; write"
                                + " \"selfAssessed\": false"));
    }

    @Test
    void everyNumberSaysHowFarItCanBeTrusted() {
        Framework.Parts parts = new Framework.Parts(
                "sample",
                Bilingual.of("Mẫu", "Sample"),
                2023,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(leaf("1", "1").with(SampleFramework.ILLUSTRATIVE), leaf("2", "1")),
                List.of(),
                Policies.strict(),
                Optional.empty(),
                Map.of());

        assertThat(faults(parts))
                .containsExactly(Bilingual.of(
                        "/components/1: 2 không có mức tin cậy và nguồn; ghi \"provenance\" ở tiêu chí này hoặc ở đầu bộ tiêu"
                                + " chí",
                        "/components/1: 2 must have a provenance; write it here, or once for the whole framework"));
    }

    @Test
    void capsHoldForSomething() {
        assertThat(faults(parts(Policies.strict().withBonusCap("0"), List.of(leaf("B1", "1")), leaf("1", "1"))))
                .containsExactly(Bilingual.of(
                        "/policies/bonusCap: Mức trần phải lớn hơn 0: 0",
                        "/policies/bonusCap: A cap must be more than 0: 0"));
        assertThat(faults(parts(Policies.strict().withCaps("1", "1"), List.of(leaf("B1", "1")), leaf("1", "1"))))
                .containsExactly(
                        Bilingual.of(
                                "/policies/penaltyCap: Có mức trần điểm trừ nhưng không có mục điểm trừ nào; bỏ mức trần, hoặc thêm mục",
                                "/policies/penaltyCap: There must be a penalty for its cap to hold; leave the cap out, or add one"));
        assertThat(faults(parts(Policies.strict().withCaps("1", "1"), List.of(leaf("P1", "1")), leaf("1", "1"))))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/policies/bonusCap: There must be a bonus for its cap to hold; leave the cap out, or add one");
        assertThat(faults(parts(
                        Policies.strict().withCaps("1", "1"),
                        List.of(leaf("B1", "1"), leaf("P1", "1")),
                        leaf("1", "1"))))
                .isEmpty();
    }

    @Test
    void pointsIntoTheRulesOfLeaves() {
        Leaf wrong = Leaf.of(
                "1.1", "Tiêu chí", "Criterion", "1", PointSource.DOCUMENTS, ScoringRule.proportional("80", "80"));
        Leaf bonus = Leaf.of("B1", "Điểm cộng", "Bonus", "1", PointSource.DOCUMENTS, ScoringRule.perItem("2"));

        assertThat(faults(parts(Policies.strict(), List.of(bonus), group("1", wrong))))
                .extracting(Bilingual::en)
                .containsExactly(
                        "/components/0/criteria/0/rule/fullFrom: Full points must begin above the bound where points begin: full"
                                + " points from 80 %, points from 80 %",
                        "/adjustments/0/rule: The rule must not exceed the maximum 1: the best result earns 2; correct the"
                                + " maximum or the points of the rule");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        InvalidDocumentException e = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> SampleFramework.of(
                        group("2", leaf("2.1", "0"), leaf("2.1", "1")),
                        leaf("1", "1", PointSource.SIPAS).withSelfAssessment(true)));

        assertThat(e.problems())
                .extracting(Problem::code)
                .containsExactly("maximum-not-positive", "id-twice", "id-unordered", "survey-self-assessed");
        assertThat(e)
                .hasMessage(
                        "sample#/components/0/criteria/0/maximum: The maximum of 2.1 must be more than 0 and at most 10000: 0\n"
                                + "sample#/components/0/criteria/1/id: The number 2.1 must come once\n"
                                + "sample#/components/1/id: Numbers must ascend: 1 follows 2\n"
                                + "sample#/components/1/selfAssessed: 1 is scored by survey and must not be open to self-assessment; write"
                                + " \"selfAssessed\": false");
    }

    @Test
    void saysItsBonusesAndPenaltiesInWordsAndAsATable() {
        Framework framework = SampleFramework.of(leaf("1", "2")).withAdjustments(leaf("B1", "0.5"), leaf("P1", "0.75"));

        assertThat(framework.toText(Language.EN)).contains("\nB1 Criterion B1: 0.5 (", "\nP1 Criterion P1: 0.75 (");
        assertThat(framework.toTable().toText(Language.EN)).contains("B1 ", "Criterion B1", "P1 ", "Criterion P1");
        // They are no part of the total.
        assertThat(framework.maximum()).isEqualTo(Points.of(2));
    }

    @Test
    void aRateIsForAShareBehindAGateToo() {
        ScoringRule share = ScoringRule.proportional("80", "100");
        Bilingual condition = Bilingual.of("Có kế hoạch", "There is a plan");
        Leaf behind = Leaf.of(
                        "1", "Hồ sơ", "Dossiers", "1.5", PointSource.DOCUMENTS, ScoringRule.gate(condition, share))
                .with(DossierRate.ON_TIME_OF_DUE);

        assertThat(SampleFramework.of(behind).toString())
                .contains("rate of dossiers on-time-of-due: "
                        + DossierRate.ON_TIME_OF_DUE.label().en());
        Leaf counted = Leaf.of("1", "Hồ sơ", "Dossiers", "1.5", PointSource.DOCUMENTS, ScoringRule.perItem("0.5"));
        assertThatThrownBy(() -> SampleFramework.of(counted.with(DossierRate.SETTLED)))
                .hasMessageContaining("The rule of 1 must take a share, to use the rate settled");
        Leaf gated = Leaf.of(
                        "1",
                        "Hồ sơ",
                        "Dossiers",
                        "1.5",
                        PointSource.DOCUMENTS,
                        ScoringRule.gate(condition, ScoringRule.perItem("0.5")))
                .with(DossierRate.SETTLED);
        assertThatThrownBy(() -> SampleFramework.of(gated))
                .hasMessageContaining("The rule of 1 must take a share, to use the rate settled");
    }
}
