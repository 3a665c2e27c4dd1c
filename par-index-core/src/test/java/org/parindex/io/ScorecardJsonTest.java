package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.points.Points;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.DocumentReference;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Language;

class ScorecardJsonTest {

    private static final Framework FRAMEWORK = AllRules.lenient();

    /** The unit has scored itself on all but the surveys, which are open to the appraiser alone. */
    static Scorecard selfAssessed() {
        Assessment full = AllRules.full();
        Map<CriterionId, Evidence> own = new TreeMap<>(full.evidence());
        own.remove(CriterionId.parse("4.1"));
        own.remove(CriterionId.parse("4.2"));
        return Scorer.of(FRAMEWORK).selfAssess(new Assessment(full.unit(), full.indexYear(), new TreeMap<>(own), true));
    }

    /** 2.1 is other, 4.2 is still to come, all else is accepted. */
    static Scorecard appraised() {
        return selfAssessed()
                .appraise(Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                        .with("2.1", Finding.of("35 of 45", "hai hồ sơ tính trùng"))
                        .with("4.1", Finding.of("91.17%", ""))
                        .with("4.2", Finding.pending(""))
                        .withOthers(Finding.accepted()));
    }

    private static Scorecard afterJustification() {
        return appraised()
                .appraise(Appraisal.of("Nậm Nhùn", 2023, Stage.AFTER_JUSTIFICATION)
                        .with("2.1", Finding.points("1.25", "một hồ sơ không trùng"))
                        .with("4.2", Finding.of("4.25", ""))
                        .withOthers(Finding.accepted()));
    }

    @Test
    void aRecordHoldsAllThatACardIsMadeOfAndAllThatCameOut() {
        assertThat(ScorecardJson.write(appraised())).isEqualTo(Golden.text(getClass(), "scorecard-appraised.json"));
    }

    @Test
    void theDocumentAsItWasKeptStillVerifies() {
        Verification kept = verify(Golden.text(getClass(), "scorecard-appraised.json"), FRAMEWORK);

        assertThat(kept.isVerified()).as(kept.toString()).isTrue();
        assertThat(kept.recorded().results().nodes().get(CriterionId.parse("2")).earned())
                .isEqualTo(Points.parse("2.2"));
    }

    @Test
    void recordsOfEveryStageAndOfNoneVerify() {
        assertThat(List.of(
                        selfAssessed(),
                        appraised(),
                        afterJustification(),
                        Scorer.of(FRAMEWORK).score(AllRules.full()),
                        Scorer.of(FRAMEWORK).score(AllRules.lacking()),
                        Scorer.of(FRAMEWORK).with(MissingPolicy.RANGE).score(AllRules.lacking())))
                .allSatisfy(card -> {
                    Verification verification = verify(ScorecardJson.write(card), FRAMEWORK);
                    assertThat(verification.isVerified())
                            .as(verification.toString())
                            .isTrue();
                    assertThat(verification.recorded().stage()).isEqualTo(card.stage());
                    assertThat(verification.recorded().appraisals()).isEqualTo(card.appraisals());
                });
    }

    @Test
    void aRecordHoldsTheDocumentsThatProveTheEvidence() {
        Assessment proven = AllRules.full()
                .with(
                        "2.1",
                        Evidence.parse("37 of 45"),
                        DocumentReference.parse("12/BC-UBND (2023-12-15): Báo cáo năm"));
        Scorecard card = Scorer.of(FRAMEWORK).score(proven);

        String document = ScorecardJson.write(card);

        assertThat(document).contains("\"documents\"").contains("\"12/BC-UBND\"");
        assertThat(ScorecardJson.read("r.json", bytes(document)).get(0).assessment())
                .isEqualTo(proven);
        assertThat(verify(document, FRAMEWORK).isVerified()).isTrue();
        assertThat(verify(document.replace("12/BC-UBND", "13/BC-UBND"), FRAMEWORK)
                        .isVerified())
                .isFalse();
    }

    @Test
    void documentsOfEvidenceThatIsNotThereAreAProblem() {
        String document = ScorecardJson.write(Scorer.of(FRAMEWORK)
                .score(AllRules.full().with("2.1", Evidence.parse("37 of 45"), DocumentReference.parse("Báo cáo"))));

        assertThatThrownBy(() -> ScorecardJson.read(
                        "r.json", bytes(document.replace("\"documents\": {\"2.1\"", "\"documents\": {\"9.9\""))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageEndingWith(": There is no evidence \"9.9\"");
    }

    @Test
    void severalRecordsAreAnArray() {
        String document = ScorecardJson.write(List.of(selfAssessed(), appraised()));

        assertThat(ScorecardJson.read("r.json", bytes(document)))
                .extracting(RecordedScorecard::toString)
                .containsExactly(
                        // 7.699 points at 1 to 3 and 0.8 at 5, as in the golden document; 1.233333 at 2.1, and B1 gives
                        // 0.5; 7 of 20 are pending.
                        "Nậm Nhùn 2023, self-assessed, all-rules, index 51.161665..86.161665",
                        "Nậm Nhùn 2023, appraised, all-rules, index 67.7875..77.7875");
        assertThatThrownBy(() -> ScorecardJson.write(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be at least one card to be recorded");
    }

    @Test
    void theDigestDependsOnWhatTheRecordHoldsNotOnItsLayout() {
        String document = ScorecardJson.write(appraised());
        String other = document.replaceAll("\\s*\n\\s*", "").replace("\": ", "\" : ");

        assertThat(other).isNotEqualTo(document);
        assertThat(ScorecardJson.read("r.json", bytes(other)).get(0))
                .isEqualTo(ScorecardJson.read("r.json", bytes(document)).get(0));
    }

    @Test
    void aRecordOfAnotherVersionIsRefused() {
        String document = ScorecardJson.write(appraised()).replace("scorecard/1", "scorecard/2");

        assertThatThrownBy(() -> ScorecardJson.read("r.json", bytes(document)))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.line(Language.VI))
                                    .isEqualTo("r.json:2:13: Định dạng phải là par-index-scorecard/1:"
                                            + " \"par-index-scorecard/2\"");
                            assertThat(problem.line(Language.EN))
                                    .isEqualTo("r.json:2:13: The format must be par-index-scorecard/1:"
                                            + " \"par-index-scorecard/2\"");
                        }));
    }

    static Verification verify(String document, Framework framework) {
        return ScorecardJson.verify("r.json", bytes(document), framework).get(0);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
