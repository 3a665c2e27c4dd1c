package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** {@link Scorer} for one criterion alone. */
class OneCriterionTest {

    private static final Framework FRAMEWORK = Framework.of(
                    "small",
                    Bilingual.of("Nhỏ", "Small"),
                    2023,
                    Provenance.of(Status.ILLUSTRATIVE, ""),
                    Group.of(
                            "1",
                            "Hồ sơ",
                            "Dossiers",
                            Leaf.of(
                                    "1.1",
                                    "Đúng hạn",
                                    "On time",
                                    "1.5",
                                    PointSource.SIPAS,
                                    ScoringRule.proportional("80", "100"))))
            .withAdjustments(Leaf.of("B1", "Thưởng", "Awards", "1", PointSource.DOCUMENTS, ScoringRule.direct()));
    private static final Scorer STRICT = Scorer.of(FRAMEWORK);

    // 1.5 × 37/45
    @Test
    void earnsByItsRuleWhateverElseIsMissing() {
        ScoreNode node = STRICT.score(CriterionId.parse("1.1"), Evidence.parse("37 of 45"));
        assertThat(node.earned()).hasToString("1.233333");
        assertThat(node.explain(Language.VI)).isEqualTo("""
                1.1 Đúng hạn: 1,233333 trên 1,5
                  Minh chứng: 37/45
                  Cách tính: từ 100 %: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa; dưới 80 %: 0
                  37/45 ≈ 82,22 % ≥ 80 %
                  1,5 × 37/45 = 1,233333
                """);
    }

    @Test
    void absenceFollowsThePolicies() {
        assertThat(refusal(STRICT, "1.1", "missing")).isEqualTo("evidence-missing");
        assertThat(refusal(STRICT, "1.1", "n/a")).isEqualTo("not-applicable-refused");
        assertThat(refusal(STRICT, "B1", "n/a")).isEqualTo("adjustment-not-applicable");
        Scorer lenient = Scorer.of(
                FRAMEWORK.with(FRAMEWORK.policies().with(MissingPolicy.ZERO).with(NotApplicablePolicy.FULL)));
        assertThat(lenient.score(CriterionId.parse("1.1"), Evidence.missing("")).earned())
                .hasToString("0");
        assertThat(lenient.score(CriterionId.parse("1.1"), Evidence.notApplicable(""))
                        .earned())
                .hasToString("1.5");
        assertThat(refusal(lenient, "B1", "n/a")).isEqualTo("adjustment-not-applicable");
    }

    @Test
    void whatIsNoLeafIsRefused() {
        assertThat(refusal(STRICT, "1", "yes")).isEqualTo("criterion-has-parts");
        assertThat(refusal(STRICT, "2", "yes")).isEqualTo("criterion-unknown");
        assertThat(refusal(STRICT, "1.1", "yes")).isEqualTo("evidence-of-other-kind");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> STRICT.score(CriterionId.parse("1"), Evidence.parse("yes")))
                .withMessage("small 1: 1 is scored by its parts; give evidence for each of them: 1.1");
    }

    private static String refusal(Scorer scorer, String criterion, String evidence) {
        Optional<Fault> fault = scorer.refuse(CriterionId.parse(criterion), Evidence.parse(evidence));
        return fault.orElseThrow().kind().code();
    }
}
