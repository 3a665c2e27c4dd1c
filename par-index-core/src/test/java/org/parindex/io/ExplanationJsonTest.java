package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.score.Scorer;

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
    void oneNodeHasNone() {
        assertThat(ExplanationJson.write(SCORER.score(AllRules.full()).explain("2.1")))
                .isEqualTo(Golden.text(getClass(), "explanation-node.json"));
    }
}
