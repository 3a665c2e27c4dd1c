package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.io.ExplanationJson;
import org.parindex.provenance.DocumentReference;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class ExplanationTest {

    private static final Scorer SCORER = Scorer.of(AllRules.lenient());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleInWords(Language language) {
        assertThat(SCORER.score(AllRules.full()).explain().toText(language))
                .isEqualTo(Golden.text(getClass(), "explanation-full." + language.code() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatLacksIsExplainedWithItsReason(Language language) {
        assertThat(SCORER.score(AllRules.lacking()).explain().toText(language))
                .isEqualTo(Golden.text(getClass(), "explanation-lacking." + language.code() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inMarkdown(Language language) {
        assertThat(SCORER.score(AllRules.lacking()).explain().toMarkdown(language))
                .isEqualTo(Golden.text(getClass(), "explanation-lacking." + language.code() + ".md"));
    }

    /** 1.5 × 37/45 = 55.5/45 = 1.2333…, and 37/45 = 0.8222… */
    @Test
    void oneNode() {
        assertThat(SCORER.score(AllRules.full()).explain("2.1").toString()).isEqualTo("""

                Illustrative: these criteria are those of no state body; the points say nothing about the world.

                2.1 Dossiers in time: 1.233333 of 1.5
                  Evidence: 37/45
                  Rule: from 100 %: full points; less: the share × maximum; below 80 %: 0
                  37/45 ≈ 82.22 % ≥ 80 %
                  1.5 × 37/45 = 1.233333
                """);
    }

    @Test
    void aShareThatRoundsOntoABoundIsShownAsTheFraction() {
        Assessment nearly = AllRules.full().with("1.3", "19999 of 20000").with("2.1", "19999 of 20000");
        Scorecard card = SCORER.score(nearly);
        assertThat(card.explain("1.3").toText(Language.VI))
                .contains("19999/20000, từ 50 % đến dưới 100 %: 0,75")
                .doesNotContain("100,00");
        assertThat(card.explain("2.1").toText(Language.VI)).contains("1,5 × 19999/20000 = 1,499925");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineEndsWithASpace(Language language) {
        for (Assessment assessment : new Assessment[] {AllRules.full(), AllRules.lacking()}) {
            Scorecard card = SCORER.score(assessment);
            assertThat(card.toText(language)
                            + card.explain().toText(language)
                            + card.explain().toMarkdown(language)
                            + card.losses().toText(language))
                    .doesNotContain(" \n")
                    .endsWith("\n")
                    .doesNotContain("\n\n\n");
        }
    }

    @Test
    void ofTheWholeCardEndsWithItsIndex() {
        Scorecard card = Scorer.of(SmallFramework.strict()).score(SmallFramework.assessment());
        Explanation whole = card.explain();

        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.card()).isSameAs(card);
        assertThat(whole.nodes()).hasSize(3 + 3);
        assertThat(whole.toText(Language.EN)).endsWith("Index: 16.787833 / 20 ≈ 83.94 %\n");
        assertThat(whole).hasToString("\n" + whole.toText(Language.EN));
        assertThat(card.explain("1").isWhole()).isFalse();
        assertThat(card.explain("1").toText(Language.EN)).doesNotContain("Index:");
    }

    @Test
    void anAmpersandInANameIsNoEntityInMarkdown() {
        Leaf leaf = Leaf.of("1", "A &lt; B", "A &lt; B", "1", PointSource.DOCUMENTS, ScoringRule.direct());
        Framework framework =
                Framework.of("one", Bilingual.of("Một", "One"), 2023, Provenance.of(Status.GIVEN, ""), leaf);

        assertThat(Scorer.of(framework)
                        .score(Assessment.of("Nậm Nhùn", 2023).with("1", "points 1"))
                        .explain("1")
                        .toMarkdown(Language.EN))
                .startsWith("- **1 A \\&lt; B: 1 of 1**\n");
    }

    @Test
    void theDocumentsOfALeafAreListedAndChangeNoPoints() {
        Assessment proved = AllRules.full()
                .with(
                        "2.1",
                        Evidence.parse("37 of 45"),
                        DocumentReference.parse("12/BC-UBND (2023-12-15): Báo cáo [sha256:" + "0a".repeat(32) + "]"),
                        DocumentReference.parse("Danh sách"));

        assertThat(SCORER.score(proved).total())
                .isEqualTo(SCORER.score(AllRules.full()).total());
        assertThat(SCORER.score(proved).explain("2.1").toText(Language.VI)).contains("""
                          Minh chứng: 37/45
                          Tài liệu: 12/BC-UBND (2023-12-15): Báo cáo [sha256:0a0a0a0a0a0a…]
                          Tài liệu: Danh sách
                          Cách tính: \
                        """.stripTrailing());
        assertThat(SCORER.score(proved).explain().toMarkdown(Language.EN)).contains("- Document: Danh sách\n");
        assertThat(ExplanationJson.write(SCORER.score(proved).explain("2.1")))
                .contains("\"number\": \"12/BC-UBND\"", "\"digest\": \"sha256:" + "0a".repeat(32) + "\"");
    }
}
