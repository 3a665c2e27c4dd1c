package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.RankPrecision;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

class ScorecardTextTest {

    private static final Scorer SCORER = Scorer.of(AllRules.lenient());

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardWithEverything(Language language) {
        assertThat(SCORER.score(AllRules.full()).toText(language))
                .isEqualTo(Golden.text(getClass(), "card-full." + language.code() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardThatLacksMuch(Language language) {
        assertThat(SCORER.score(AllRules.lacking()).toText(language))
                .isEqualTo(Golden.text(getClass(), "card-lacking." + language.code() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inMarkdownStandsTheSameUnderAHeading(Language language) {
        Scorecard card = SCORER.score(AllRules.lacking());
        List<String> text = card.toText(language).lines().toList();
        int blank = text.indexOf("");

        assertThat(card.toMarkdown(language))
                .startsWith(Markdown.heading(text.get(0)) + "\n" + Markdown.quotation(text.subList(1, blank)) + "\n| ")
                .endsWith("|\n\n" + Markdown.list(text.subList(text.lastIndexOf("") + 1, text.size())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lossesAndRankingInMarkdownSayWhatIsMadeUp(Language language) {
        Scoreboard board = SCORER.scoreAll(List.of(AllRules.full()));
        String remark = Markdown.quotation(List.of(CardText.ILLUSTRATIVE.in(language)));

        assertThat(board.cards().get(0).losses().toMarkdown(language))
                .startsWith("## ")
                .contains(remark, board.cards().get(0).losses().toTable().toMarkdown(language));
        String among = language == Language.VI
                ? "Chỉ xếp hạng các đơn vị được chấm điểm ở đây: 1"
                : "Ranked among the units that are scored here alone: 1";
        assertThat(board.toMarkdown(language))
                .isEqualTo(Markdown.quotation(List.of(CardText.ILLUSTRATIVE.in(language), among)) + "\n"
                        + board.ranking().toMarkdown(language));
    }

    /** 8999.9/10000 is 89.999 %, which two decimals would show as 90.00 %. */
    @Test
    void anIndexJustBelowACutOffIsNotShownOnIt() {
        assertThat(index(RankPrecision.exact(), "8999.9")).contains("= 89.999 %", "Group: B");
        assertThat(index(RankPrecision.exact(), "9000")).contains("= 90.00 %", "Group: A");
        assertThat(index(RankPrecision.exact(), "9000.1")).contains("= 90.001 %", "Group: A");
        assertThat(index(RankPrecision.exact(), "8123.45")).contains("≈ 81.23 %", "Group: B");
    }

    @Test
    void anIndexThatIsRoundedBeforeItIsGroupedIsShownRounded() {
        assertThat(index(RankPrecision.asPublished(2), "8999.9")).contains("≈ 90.00 %", "Group: A");
    }

    @Test
    void bonusesAboveTheirCapAreSaidToBeCutOff() {
        Framework capped = AllRules.lenient().with(AllRules.lenient().policies().withCaps("0.75", "1"));
        assertThat(Scorer.of(capped)
                        .score(AllRules.full().with("B1", "2").with("P1", "2"))
                        .toText(Language.EN))
                .contains("Bonus: 1 > 0.75: at most 0.75\nPenalty: 2 > 1: at most 1\nBonus and penalty: ");
    }

    private static String index(RankPrecision precision, String points) {
        Leaf leaf = Leaf.of("1", "Một", "One", "10000", PointSource.DOCUMENTS, ScoringRule.direct());
        Framework framework =
                Framework.of("one", Bilingual.of("Một", "One"), 2023, Provenance.of(Status.GIVEN, ""), leaf);
        return Scorer.of(framework.with(framework.policies().with(precision).with(GroupCutoffs.parse("A 90, B 80"))))
                .score(Assessment.of("Nậm Nhùn", 2023).with("1", "points " + points))
                .toText(Language.EN);
    }

    /** 9999.9/10000 is 99.999 %, which two decimals would show as 100.00 %, with or without cut-offs. */
    @Test
    void anIndexJustBelowAHundredIsNotShownAsAHundred() {
        assertThat(index(RankPrecision.exact(), "9999.9")).contains("= 99.999 %");
        assertThat(index(RankPrecision.exact(), "10000")).contains("= 100.00 %");
    }

    @Test
    void anIndexIsShownWithAsManyDecimalsAsAreComparedButTwoAtLeast() {
        assertThat(index(RankPrecision.asPublished(3), "8123.456")).contains("≈ 81.235 %");
        assertThat(index(RankPrecision.asPublished(1), "8123.456")).contains("≈ 81.23 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 2 | 2.5 | 1 + 2 − 2.5 = 0.5
                    1 | 0 | 1   | 1 + 0 − 1 = 0
                    1 | 2 | 3   | 1 + 2 − 3 = 0
                    1 | 1 | 2.5 | 1 + 1 − 2.5 < 0: not below 0
                    """)
    void onlyAPenaltyAboveAllThatIsEarnedWithItsBonusIsSaidToLeadBelowZero(
            String earned, String bonus, String penalty, String line) {
        assertThat(adjusted(earned, bonus, penalty).toText(Language.EN)).contains("Bonus and penalty: " + line + "\n");
    }

    @Test
    void theLastRowOfTheTableHasBonusAndPenaltyInIt() {
        assertThat(adjusted("1", "2", "0.5").toTable().toText(Language.EN).lines())
                .filteredOn(line -> line.startsWith("Total"))
                .singleElement()
                .asString()
                .containsPattern("\\b4\\b.*\\b4\\b.*\\b2\\.5\\b.*\\b62\\.50\\b");
    }

    private static Scorecard adjusted(String earned, String bonus, String penalty) {
        Framework framework = Framework.of(
                        "one", Bilingual.of("Một", "One"), 2023, Provenance.of(Status.GIVEN, ""), given("1", "4"))
                .withAdjustments(given("B1", "3"), given("P1", "3"));
        return Scorer.of(framework)
                .score(Assessment.of("Nậm Nhùn", 2023)
                        .with("1", "points " + earned)
                        .with("B1", "points " + bonus)
                        .with("P1", "points " + penalty));
    }

    private static Leaf given(String id, String maximum) {
        return Leaf.of(id, "Tiêu chí " + id, "Criterion " + id, maximum, PointSource.DOCUMENTS, ScoringRule.direct());
    }
}
