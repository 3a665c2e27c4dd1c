package org.parindex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.io.AssessmentCsv;
import org.parindex.io.AssessmentJson;
import org.parindex.io.CasesCsv;
import org.parindex.io.FrameworkCsv;
import org.parindex.io.FrameworkJson;
import org.parindex.points.Points;
import org.parindex.provenance.Status;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Gate;
import org.parindex.rule.Linear;
import org.parindex.rule.ScoringRule;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;

/** The bundled example framework. Maxima by component and source are those of 876/QĐ-BNV, copied from its bundled document. */
class ExampleFrameworkTest {

    private static final Framework EXAMPLE =
            FrameworkJson.read("example.json", bundled("example.json"), ParIndex.decisions());

    private static final PointsCases POINTS =
            PointsCases.of(CasesCsv.readPoints("example-cases.csv", bundled("example-cases.csv")));

    private static final CardCases CARDS = CardCases.of(
            CasesCsv.readCards("example-cards.csv", bundled("example-cards.csv"), ExampleFrameworkTest::bundled));

    private static byte[] bundled(String name) {
        try (InputStream stream = ParIndex.class.getResourceAsStream("framework/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String text(String name) {
        return new String(bundled(name), StandardCharsets.UTF_8);
    }

    private static Stream<ScoringRule> rules(Framework framework) {
        return framework.leaves().stream()
                .map(Leaf::rule)
                .flatMap(rule -> rule instanceof Gate gate ? Stream.of(gate, gate.then()) : Stream.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"1, 9.5", "2, 10", "3, 13", "4, 10.5", "5, 15", "6, 12", "7, 13.5", "8, 16.5"})
    void hasTheMaximaOfTheDecisionByComponent(String component, String maximum) {
        assertThat(EXAMPLE.at(component).maximum()).isEqualTo(Points.parse(maximum));
    }

    @ParameterizedTest
    @CsvSource({"documents, 61.5", "leaders, 22", "sipas, 10", "socio-economic, 6.5"})
    void hasTheMaximaOfTheDecisionBySource(String source, String maximum) {
        assertThat(EXAMPLE.maximum(PointSource.parse(source))).isEqualTo(Points.parse(maximum));
        assertThat(EXAMPLE.parts().statedSources()).containsEntry(PointSource.parse(source), Points.parse(maximum));
    }

    @Test
    void contradictsNothingThatIsKnownOfTheDecision() {
        assertThat(EXAMPLE.maximum()).isEqualTo(Points.parse("100"));
        assertThat(EXAMPLE.decision()).contains("876/QĐ-BNV");
        assertThat(EXAMPLE.contradictions(ParIndex.decision("876/QĐ-BNV"))).isEmpty();
    }

    @Test
    void hasTheOfficialNamesOfTheComponents() {
        assertThat(EXAMPLE.components())
                .extracting(Criterion::name)
                .isEqualTo(ParIndex.decision("876/QĐ-BNV").components().stream()
                        .map(component -> component.name().orElseThrow().value())
                        .toList());
    }

    @Test
    void hasSurveysOfLeadersInTheFirstSevenComponentsAndOthersInTheEighth() {
        assertThat(EXAMPLE.leaves())
                .allSatisfy(leaf -> assertThat(
                                leaf.source() == PointSource.SIPAS || leaf.source() == PointSource.SOCIO_ECONOMIC)
                        .isEqualTo(leaf.id().component().orElseThrow() == 8));
        assertThat(EXAMPLE.components().subList(0, 7))
                .allSatisfy(component ->
                        assertThat(component.leaves()).extracting(Leaf::source).contains(PointSource.LEADERS));
    }

    @Test
    void usesEveryKindOfRule() {
        assertThat(rules(EXAMPLE).map(ScoringRule::kind)).contains(ScoringRule.Kind.values());
        assertThat(rules(EXAMPLE).filter(Linear.class::isInstance).map(rule -> ((Linear) rule).of()))
                .contains(Linear.Of.values());
        List<AgainstBase> changes = rules(EXAMPLE)
                .filter(AgainstBase.class::isInstance)
                .map(AgainstBase.class::cast)
                .toList();
        assertThat(changes).extracting(AgainstBase::direction).contains(AgainstBase.Direction.values());
        assertThat(changes).extracting(AgainstBase::base).contains(AgainstBase.Base.values());
    }

    @Test
    void saysOfEverythingMadeUpThatItIs() {
        assertThat(EXAMPLE.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(EXAMPLE.title().vi()).startsWith("Minh họa: ");
        assertThat(EXAMPLE.title().en()).startsWith("Illustrative: ");
        assertThat(EXAMPLE.components().stream().flatMap(ExampleFrameworkTest::below))
                .allSatisfy(ExampleFrameworkTest::assertMadeUp);
        assertThat(EXAMPLE.adjustments()).allSatisfy(ExampleFrameworkTest::assertMadeUp);
    }

    private static Stream<Criterion> below(Criterion criterion) {
        return criterion instanceof Group group
                ? group.parts().stream().flatMap(part -> Stream.concat(Stream.of(part), below(part)))
                : Stream.empty();
    }

    private static void assertMadeUp(Criterion criterion) {
        assertThat(criterion.name().vi()).startsWith("Minh họa: ");
        assertThat(criterion.name().en()).startsWith("Illustrative: ");
        if (criterion instanceof Leaf leaf) {
            assertThat(leaf.legalSource()).isEqualTo("Minh họa, mục " + leaf.id());
            assertThat(leaf.responsible()).isPresent();
        }
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(FrameworkJson.write(EXAMPLE)).isEqualTo(text("example.json"));
    }

    @Test
    void canBeTranscribedInASpreadsheet() {
        byte[] csv = FrameworkCsv.write(EXAMPLE).getBytes(StandardCharsets.UTF_8);
        assertThat(FrameworkCsv.read("example.csv", csv, ParIndex.decisions())).isEqualTo(EXAMPLE);
    }

    @Test
    void comesWithATemplateThatIsSoundAndMadeUp() {
        Framework template = FrameworkCsv.read("template.csv", bundled("template.csv"), ParIndex.decisions());
        assertThat(template.status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(rules(template).map(ScoringRule::kind)).contains(ScoringRule.Kind.values());
        assertThat(template.leaves()).allSatisfy(ExampleFrameworkTest::assertMadeUp);
        assertThat(template.adjustments()).allSatisfy(ExampleFrameworkTest::assertMadeUp);
    }

    @TestFactory
    Stream<DynamicTest> earnsWhatTheClausesSay() {
        return CaseTests.of(EXAMPLE, POINTS);
    }

    @TestFactory
    Stream<DynamicTest> addsUpToWhatTheClausesSay() {
        return CaseTests.of(EXAMPLE, CARDS);
    }

    @Test
    void hasCasesForEveryNumber() {
        MutationReport report = Mutation.of(EXAMPLE).survivors(POINTS, CARDS);
        assertThat(report.survivors()).isEmpty();
        assertThat(report.killed()).isGreaterThan(300);
    }

    /** Totals added by hand, each leaf rounded to the millionth; B is the province of {@code example-assessment.json}. */
    @Test
    void scoresTheRound() {
        Scoreboard board = Scorer.of(EXAMPLE)
                .scoreAll(AssessmentCsv.read("example-round.csv", bundled("example-round.csv"), Scorer.of(EXAMPLE)));
        assertThat(board.cards())
                .extracting(card -> card.assessment().unit().name().vi(), Scorecard::total, Scorecard::group)
                .containsExactly(
                        tuple("Tỉnh minh họa A", Points.parse("92.864993"), Optional.of("A")),
                        tuple("Tỉnh minh họa B", Points.parse("84.376292"), Optional.of("B")),
                        tuple("Tỉnh minh họa C", Points.parse("69.468174"), Optional.of("C")));
        assertThat(board.of("Tỉnh minh họa C").attainable()).isEqualTo(Points.parse("97.5"));
    }

    @Test
    void scoresTheProvince() {
        List<Assessment> province =
                AssessmentJson.read("example-assessment.json", bundled("example-assessment.json"), Scorer.of(EXAMPLE));
        assertThat(Scorer.of(EXAMPLE).score(province.get(0)).group()).contains("B");
    }

    @Test
    void hasSamplesThatAreWrittenAsTheyWereRead() {
        Scorer scorer = Scorer.of(EXAMPLE);
        assertThat(AssessmentJson.write(
                        AssessmentJson.read("example-assessment.json", bundled("example-assessment.json"), scorer)))
                .isEqualTo(text("example-assessment.json"));
        assertThat(AssessmentCsv.write(AssessmentCsv.read("example-round.csv", bundled("example-round.csv"), scorer)))
                .isEqualTo(text("example-round.csv"));
    }
}
