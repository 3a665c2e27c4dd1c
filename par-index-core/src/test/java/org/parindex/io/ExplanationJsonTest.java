package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
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
}
