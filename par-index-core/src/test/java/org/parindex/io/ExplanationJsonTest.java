package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.dossier.DossierRate;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;

class ExplanationJsonTest {

    private static final Scorer SCORER = Scorer.of(AllRules.lenient());

    @Test
    void aWholeCardHasItsTotals() {
        assertThat(ExplanationJson.write(SCORER.score(AllRules.full()).explain()))
                .isEqualTo(Golden.text(getClass(), "explanation-full.json"));
    }

    @Test
    void whatLacksIsExplainedToo() {
        assertThat(ExplanationJson.write(SCORER.score(AllRules.lacking()).explain()))
                .isEqualTo(Golden.text(getClass(), "explanation-lacking.json"));
    }

    @Test
    void aLeafHasTheStatusOfItsOwnNumbers() {
        Leaf leaf = Leaf.of("1", "Tên", "Name", "1", PointSource.DOCUMENTS, ScoringRule.direct())
                .with(Provenance.of(Status.OFFICIAL, "the annex"));
        Framework framework =
                Framework.of("own", Bilingual.same("Own"), 2023, Provenance.of(Status.ILLUSTRATIVE, ""), leaf);

        String json = ExplanationJson.write(Scorer.of(framework)
                .score(Assessment.of("An", 2023).with("1", "points 1"))
                .explain());

        // The card rests on evidence that was given, the leaf on its annex.
        assertThat(json).contains("\n  \"status\": \"given\"").contains("\n      \"status\": \"official\"");
    }

    @Test
    void oneNodeHasNone() {
        assertThat(ExplanationJson.write(SCORER.score(AllRules.full()).explain("2.1")))
                .isEqualTo(Golden.text(getClass(), "explanation-node.json"));
    }

    @Test
    void aCardOfAStageHasItsStageAndWhatTheAppraiserFound() {
        Scorecard appraised = ScorecardJsonTest.appraised();
        String given = ExplanationJson.write(appraised.explain("2.1"));

        assertThat(given)
                .contains("\n  \"stage\": \"appraised\"")
                .contains("\"kind\": \"appraised\"")
                .contains("\"stage\": {\n            \"vi\": \"thẩm định\"")
                .contains("\"before\": \"1.233333\"")
                .contains("\"reason\": \"hai hồ sơ tính trùng\"");
        assertThat(ExplanationJson.write(appraised.explain("4.2")))
                .contains("\"earned\": \"0\"")
                .contains("\"undecided\": \"" + appraised.at("4.2").undecided() + "\"")
                .contains("\"kind\": \"undecided\"")
                .contains("\"most\": \"" + appraised.at("4.2").undecided() + "\"");
        assertThat(ExplanationJson.write(appraised.explain()))
                .contains("\"highestTotal\": \"" + appraised.highestTotal() + "\"")
                .contains("\"index\": \"" + appraised.index() + "\"");
    }

    @Test
    void countsThatWereMadeIntoARateOrAMeanAreSteps() {
        Leaf desk = Leaf.of("1", "Hồ sơ", "Dossiers", "1", PointSource.DOCUMENTS, ScoringRule.proportional("0", "100"))
                .with(DossierRate.ON_TIME_OF_RESOLVED);
        Leaf people = Leaf.of("2", "Hài lòng", "Satisfied", "1", PointSource.SIPAS, ScoringRule.linearInPercentage());
        Framework framework =
                Framework.of("own", Bilingual.same("Own"), 2023, Provenance.of(Status.ILLUSTRATIVE, ""), desk, people);
        // Received 10 against 9 + 2: a doubt on which the rate does not rest.
        Scorecard card = Scorer.of(framework)
                .score(Assessment.of("An", 2023)
                        .with("1", "dossiers {received: 10, resolved: 9, resolved-within: 8, open: 2}")
                        .with("2", "answers {100: 3, 60: 1}"));

        assertThat(ExplanationJson.write(card.explain("1")))
                .contains("\"kind\": \"rated\"")
                .contains("\"rate\": \"on-time-of-resolved\"")
                .contains("\"numerator\": \"8\"")
                .contains("\"denominator\": \"9\"")
                .contains("\"en\": \"resolved 9 + open 2 = 11, 1 more than the 10 received\"");
        assertThat(ExplanationJson.write(card.explain("2")))
                .contains("\"kind\": \"averaged\"")
                .contains("\"mean\": \"90\"");
    }
}
