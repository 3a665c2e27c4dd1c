package org.parindex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.ScoringRule;
import org.parindex.score.CardCase;
import org.parindex.score.PointsCase;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

class MutationTest {

    private static final Mutation MUTATION = Mutation.of(SmallFramework.framework());

    @Test
    void noMutantSurvivesTheCasesOfTheSmallFramework() {
        MutationReport report = MUTATION.survivors(SmallFramework.pointsCases(), cards(SmallFramework.cards()));
        assertThat(report.survivors()).isEmpty();
        assertThat(report.killed()).isEqualTo(report.mutants().size()).isGreaterThan(140);
    }

    @Test
    void allSurviveWithoutCases() {
        MutationReport report = MUTATION.survivors(PointsCases.of(), CardCases.of());
        assertThat(report.survivors()).isEqualTo(MUTATION.mutants());
        assertThat(report.killed()).isZero();
    }

    // What each case alone tells: the numbers of the framework next to it. Attainable points tell the maxima of the
    // tree, too.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.1, late, 0.5                           | 1.1: Issued late: 0.5 → 0.51 / 1.1: Issued late: 0.5 → 0.49
                    1.2, 49.99%, 0                           | 1.2: from 50 % → from 49.99 % / 1.2: below 50 %: 0 → 0.01
                    1.2, 79.99%, 0.5, clause 2               | 1.2: from 80 % → from 79.99 %
                    1.2, 80%, 1                              | 1.2: from 80 % → from 80.01 % / 1.2: from 80 % → above 80 %
                    1.3, 79.99%, 0                           | 1.3: points from 80 % → from 79.99 %
                    1.3, 99.99%, 1.49985                     | 1.3: full points from 100 % → from 99.99 %
                    1.4, {report}, 0.3                       |
                    2.1, 5, 1                                |
                    2.3, {minor: 0, serious: 1}, 0           | 2.3: Serious: 2 → 1.99
                    2.4, gate no, 0                          | 2.4: the condition always counts as met: A plan was approved
                    2.4, gate yes; 50%, 0                    | 2.4: points above 50 % → above 49.99 % / 2.4: points above 50 % → from 50 %
                    4.2, 100 -> 100, 0                       | 4.2: above 0 % → from 0 % / 4.2: above 0 % → above -0.01 % / 4.2: up to 0 %: 0 → 0.01
                    4.4, plan 99.99 of 100, 0.9999           | 4.4: full points from 100 % → from 99.99 %
                    4.5, points 1.51, refused                |
                    B1, 5, 2                                 | B1: maximum 2 → 2.01 / B1: maximum 2 → 1.99
                    B2, points 1.01, refused                 | B2: maximum 1 → 1.01
                    1.1, missing, refused                    | policies: missing evidence is refused → missing evidence earns 0 / policies: missing evidence is refused → the points of missing evidence are undecided
                    """)
    void withoutACaseOfPointsExactlyWhatItTellsSurvives(String removed, String survivors) {
        List<PointsCase> left = SmallFramework.pointsCases().all().stream()
                .filter(one -> !one.toString().startsWith(removed))
                .toList();
        assertThat(left).hasSize(SmallFramework.pointsCases().all().size() - 1);
        MutationReport report = MUTATION.survivors(PointsCases.of(left), cards(SmallFramework.cards()));
        assertThat(report.survivors())
                .extracting(Mutant::toString)
                .containsExactlyInAnyOrder(survivors == null ? new String[0] : survivors.split(" / ", -1));
    }

    // 89.995 % is 90 % in two decimals, so that either tells the cut-off; 79.99 % is 80 % in one, as 89.99 % is 90 %.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    full 2023, documents, 12          |
                    adjusted 2023, penalty, 0.5       | policies: cap on penalties 0.5 → 0.51 / policies: cap on penalties 0.5 → 0.49
                    90 2023, group, A                 |
                    89.99 2023, group, B              | policies: group A from 90 → 89.99
                    89.995 2023, group, A             | policies: compared at 2 decimals → compared at 3 decimals
                    ward 84.99 2023, group, none      | policies: group A of a ward from 85 → 84.99
                    no survey 2023, attainable, 14    | policies: rescaled where no survey was held → a survey must be held
                    """)
    void withoutACaseOfACardExactlyWhatItTellsSurvives(String removed, String survivors) {
        List<CardCase> left = SmallFramework.cards().stream()
                .filter(one -> !one.toString().startsWith(removed))
                .toList();
        assertThat(left).hasSize(SmallFramework.cards().size() - 1);
        MutationReport report = MUTATION.survivors(SmallFramework.pointsCases(), cards(left));
        assertThat(report.survivors())
                .extracting(Mutant::toString)
                .containsExactlyInAnyOrder(survivors == null ? new String[0] : survivors.split(" / ", -1));
    }

    @Test
    void withoutTheFigureTheStageOfEachCriterionSurvives() {
        List<CardCase> left = SmallFramework.cards().stream()
                .filter(one -> !one.figure().toString().equals("self-assessed"))
                .toList();
        MutationReport report = MUTATION.survivors(SmallFramework.pointsCases(), cards(left));
        // Twelve leaves are no surveys; those that are would be noticed by their source, which changes with the stage.
        assertThat(report.survivors())
                .hasSize(12)
                .allSatisfy(mutant -> assertThat(mutant.change().en()).matches("(not )?open to self-assessment"));
    }

    @Test
    void withoutCardsOfWardsTheExclusionSurvives() {
        List<CardCase> left = SmallFramework.cards().stream()
                .filter(one -> !one.document().startsWith("ward"))
                .toList();
        MutationReport report = MUTATION.survivors(SmallFramework.pointsCases(), cards(left));
        assertThat(report.survivors())
                .extracting(Mutant::toString)
                .containsExactly(
                        "1.2: applies to a ward, too",
                        "policies: group A of a ward from 85 → 85.01",
                        "policies: group A of a ward from 85 → 84.99");
    }

    @Test
    void whatNoEvidenceCanTellIsNoMutant() {
        assertThat(MUTATION.mutants())
                .extracting(Mutant::toString)
                .doesNotContain(
                        // The share alone reaches the maximum at 100 %.
                        "1.3: full points from 100 % → above 100 %",
                        "4.4: full points from 100 % → above 100 %",
                        // Outside its range.
                        "1.3: full points from 100 % → from 100.01 %",
                        // One serious breach costs all already.
                        "2.3: Serious: 2 → 2.01",
                        // Negative points.
                        "1.1: Not issued: 0 → -0.01")
                .contains(
                        "1.1: Issued: 1 → 1.01; maximum 1 → 1.01",
                        "2.4: full points from 90 % → above 90 %",
                        "4.2: growth → reduction",
                        "4.3: reduction → growth",
                        "3: source SIPAS → Leaders' survey",
                        "3: source SIPAS → Documents",
                        "4.1: full points at 5 → 5.01");
    }

    @Test
    void aCapThatCannotBeReachedHoldsNothing() {
        Framework framework = SmallFramework.framework();
        // Bonuses have 3 points at the most, penalties 1.
        Framework loose = framework.with(framework.policies().withCaps("3.01", "1"));
        assertThat(Mutation.of(loose).mutants())
                .extracting(mutant -> mutant.change().en())
                .filteredOn(change -> change.startsWith("cap"))
                .containsExactly("cap on penalties 1 → 0.99");
    }

    @Test
    void aCutOffMovesByWhatValuesAreRoundedTo() {
        Framework framework = SmallFramework.framework();
        Framework whole = framework.with(
                framework.policies().with(RankPrecision.asPublished(0)).with(GroupCutoffs.parse("A 90")));
        assertThat(Mutation.of(whole).mutants())
                .extracting(Mutant::toString)
                .contains("policies: group A from 90 → 91", "policies: group A from 90 → 89");
    }

    @Test
    void withoutGroupsDecimalsShowNowhere() {
        Framework framework = SmallFramework.framework();
        Framework without = framework.with(Policies.strict().with(RankPrecision.asPublished(2)));
        assertThat(Mutation.of(without).mutants())
                .extracting(mutant -> mutant.change().en())
                .noneMatch(change -> change.startsWith("compared"));
    }

    @Test
    void refusesCasesThatDoNotHoldOnTheFrameworkItself() {
        PointsCases wrong =
                PointsCases.of(PointsCase.of("1.2", "80%", "0.5", "clause 2"), PointsCase.of("9.9", "yes", "1", ""));
        CardCases wrongCard = CardCases.of(
                SmallFramework.cards().get(0),
                CardCase.of(SmallFramework.cards().get(0).assessment(), "9", "1", ""));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MUTATION.survivors(wrong, wrongCard))
                .withMessage("""
                        case 1.2: 1.2 with the evidence 80% must earn 0.5: 1; by the clause: clause 2
                        case 9.9: The framework small must have 9.9
                        case full 2023: The framework small must have 9""");
    }

    @Test
    void theReportSaysClauseByClauseWhatToAdd() {
        List<PointsCase> left = SmallFramework.pointsCases().all().stream()
                .filter(one -> !one.source().equals("clause 2"))
                .toList();
        MutationReport report = MUTATION.survivors(PointsCases.of(left), cards(SmallFramework.cards()));
        int all = report.mutants().size();
        assertThat(report.toText(Language.EN)).isEqualTo("""
                small (illustrative): %d mutants, %d killed, 1 survivor

                1.2 Tasks done (clause 2)
                  from 80 %% → from 79.99 %%
                    add: a case of 1.2 with the evidence 79.99%%: the framework gives 0.5, the change 1

                The points in the hints are those of the framework itself; look them up in the clause before adding them.
                """.formatted(all, all - 1));
        assertThat(report.toText(Language.VI)).isEqualTo("""
                small (minh họa): sửa thử %d lần, các trường hợp phát hiện %d, không phát hiện 1

                1.2 Nhiệm vụ (clause 2)
                  từ 80 %% → từ 79,99 %%
                    cần thêm: trường hợp 1.2 với minh chứng 79.99%%: bộ tiêu chí cho 0,5, bản đã sửa cho 1

                Điểm trong các gợi ý là của bộ tiêu chí đang kiểm tra; hãy đối chiếu với văn bản trước khi thêm.
                """.formatted(all, all - 1));
        assertThat(report.survivorsTable().toText(Language.EN)).contains("from 80 % → from 79.99 %");
        // 1.2 has 2 bounds with 3 changes each, 3 bands up and the upper 2 down, the exclusion, source and stage.
        assertThat(report.toTable().toText(Language.EN)).containsPattern("1\\.2 +Tasks done +14 +13 +1");
        assertThat(report.toTable().toText(Language.VI))
                .contains("Chính sách của bộ tiêu chí")
                .containsPattern("Tổng +" + all + " +" + (all - 1) + " +1");
    }

    private static CardCases cards(List<CardCase> cards) {
        return CardCases.of(cards);
    }

    @Test
    void aKindIsIncludedByItself() {
        Leaf leaf = Leaf.of("1", "Một", "One", "1", PointSource.DOCUMENTS, ScoringRule.direct())
                .withoutKinds(UnitKind.WARD, UnitKind.COMMUNE);
        Framework framework = Framework.of(
                "two-kinds", Bilingual.of("Hai loại", "Two kinds"), 2023, Provenance.of(Status.ILLUSTRATIVE, ""), leaf);

        assertThat(Mutation.of(framework).mutants())
                .filteredOn(mutant -> mutant.change().en().startsWith("applies to"))
                .extracting(mutant -> ((Leaf) mutant.framework().at("1")).excluded())
                .containsExactlyInAnyOrder(Set.of(UnitKind.WARD), Set.of(UnitKind.COMMUNE));
    }

    @Test
    void aLevelThatOvertakesTheOneAboveIsAMutantToo() {
        assertThat(changes(ScoringRule.levels(
                        Item.of("yes", "Có", "Yes", "1"),
                        Item.of("late", "Muộn", "Late", "1"),
                        Item.of("no", "Không", "No", "0"))))
                .contains("Late: 1 → 1.01; maximum 1 → 1.01", "Yes: 1 → 0.99");
    }

    @Test
    void aSingleItemThatIsTheMaximumShrinksWithIt() {
        assertThat(changes(ScoringRule.perItem("1"))).contains("maximum 1 → 0.99", "maximum 1 → 1.01");
    }

    @Test
    void aBandNarrowerThanAHundredthIsProbedInItsMiddle() {
        assertThat(changes(ScoringRule.bands(
                        Band.until(Bound.above("50"), "0"),
                        Band.between(Bound.above("50"), Bound.from("50.001"), "0.5"),
                        Band.since(Bound.from("50.001"), "1"))))
                .contains("above 50 % to below 50.001 %: 0.5 → 0.51");
    }

    private static List<String> changes(ScoringRule rule) {
        return Mutation.of(one(Policies.strict(), PointSource.DOCUMENTS, rule)).mutants().stream()
                .map(mutant -> mutant.change().en())
                .toList();
    }

    private static Framework one(Policies policies, PointSource source, ScoringRule rule) {
        Leaf leaf = Leaf.of("1", "Một", "One", "1", source, rule);
        return Framework.of("one", Bilingual.of("Một", "One"), 2023, Provenance.of(Status.ILLUSTRATIVE, ""), leaf)
                .with(policies);
    }

    private static Set<Policies> policies(Policies policies, PointSource source) {
        return Mutation.of(one(policies, source, ScoringRule.linearInPercentage())).mutants().stream()
                .filter(mutant -> mutant.criterion().isEmpty())
                .map(mutant -> mutant.framework().policies())
                .collect(Collectors.toSet());
    }

    @Test
    void decimalsAreOneFewerOrOneMoreWhereverThereAreGroups() {
        Policies two = Policies.strict().with(RankPrecision.asPublished(2));
        Policies grouped = two.with(GroupCutoffs.parse("A 90"));
        Policies byKind = two.withCutoffs(Map.of(UnitKind.WARD, GroupCutoffs.parse("A 90")));

        assertThat(policies(grouped, PointSource.DOCUMENTS))
                .contains(grouped.with(RankPrecision.asPublished(1)), grouped.with(RankPrecision.asPublished(3)));
        assertThat(policies(byKind, PointSource.DOCUMENTS))
                .contains(byKind.with(RankPrecision.asPublished(1)), byKind.with(RankPrecision.asPublished(3)));
        assertThat(policies(grouped.with(RankPrecision.asPublished(0)), PointSource.DOCUMENTS))
                .extracting(Policies::precision)
                .containsOnly(RankPrecision.asPublished(0), RankPrecision.asPublished(1));
    }

    @Test
    void whereNothingIsSurveyedNoSurveyCanBeLacking() {
        assertThat(policies(Policies.strict(), PointSource.DOCUMENTS))
                .extracting(Policies::noSurvey)
                .containsOnly(NoSurveyPolicy.REFUSE);
        assertThat(policies(Policies.strict(), PointSource.SIPAS))
                .extracting(Policies::noSurvey)
                .contains(NoSurveyPolicy.RESCALE);
    }
}
