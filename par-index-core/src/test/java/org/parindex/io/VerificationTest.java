package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.provenance.Status;
import org.parindex.score.AllRules;
import org.parindex.score.Golden;
import org.parindex.text.Language;

class VerificationTest {

    private static final String DOCUMENT = ScorecardJson.write(ScorecardJsonTest.appraised());
    private static final Framework FRAMEWORK = AllRules.lenient();

    @Test
    void whatIsAsRecordedIsSaidInBothLanguages() {
        Verification verified = ScorecardJsonTest.verify(DOCUMENT, FRAMEWORK);

        // 19 nodes of three figures, and eight totals: there is no group where the index is a range.
        assertThat(verified.recordedFigures()).isEqualTo(65);
        assertThat(verified.toText(Language.VI)).isEqualTo("""
                Nậm Nhùn, năm 2023, thẩm định: khớp với bản ghi
                Bộ tiêu chí: Bộ tiêu chí đủ các quy tắc (all-rules), minh họa, đúng bộ tiêu chí đã dùng
                Bản ghi: nguyên vẹn
                Chính sách: thiếu minh chứng được 0 điểm
                Kết quả: tính lại đúng cả 65 số liệu
                """);
        assertThat(verified.toText(Language.EN)).isEqualTo("""
                Nậm Nhùn, 2023, appraised: as recorded
                Framework: A framework of all rules (all-rules), illustrative, the one that the record was made with
                Record: as it was written
                Policy: missing evidence earns 0
                Results: all 65 figures come out again
                """);
        assertThat(verified.toTable().rows()).isEmpty();
        assertThat(verified).hasToString("\n" + verified.toText(Language.EN));
    }

    @Test
    void pointsThatWereRaisedAreFoundThoughTheDigestWasMadeAnew() {
        Verification raised = ScorecardJsonTest.verify(
                signed(DOCUMENT.replace(
                        "\"2.1\": {\"attainable\": \"1.5\", \"earned\": \"0\"",
                        "\"2.1\": {\"attainable\": \"1.5\", \"earned\": \"1.2\"")),
                FRAMEWORK);

        assertThat(raised.recorded().isIntact()).isTrue();
        assertThat(raised.isVerified()).isFalse();
        assertThat(raised.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.pointer()).isEqualTo("/results/nodes/2.1/earned");
            assertThat(difference.what().vi()).isEqualTo("2.1, điểm đạt");
            assertThat(difference.what().en()).isEqualTo("2.1, earned");
            assertThat(difference.recorded()).isEqualTo("1.2");
            assertThat(difference.found()).isEqualTo("0");
        });
    }

    @Test
    void evidenceThatWasChangedIsFoundByTheDigestEvenWhereNoPointsChange() {
        // 34 of 45, like 35 of 45, is below 80 %: no points either.
        Verification changed = ScorecardJsonTest.verify(DOCUMENT.replace("35 of 45", "34 of 45"), FRAMEWORK);

        assertThat(changed.recorded().isIntact()).isFalse();
        assertThat(changed.isVerified()).isFalse();
        assertThat(changed.differences())
                .extracting(Verification.Difference::pointer)
                .containsExactly("/digest");
        assertThat(changed.toText(Language.EN))
                .contains("\nRecord: changed since it was written\n", "\nResults: all 65 figures come out again\n");
    }

    @Test
    void evidenceThatWasChangedIsFoundByItsPointsThoughTheDigestWasMadeAnew() {
        Verification changed = ScorecardJsonTest.verify(signed(DOCUMENT.replace("35 of 45", "36 of 45")), FRAMEWORK);

        assertThat(changed.toText(Language.VI)).isEqualTo(Golden.text(getClass(), "verification-vi.txt"));
        assertThat(changed.toMarkdown(Language.EN)).isEqualTo(Golden.text(getClass(), "verification-en.md"));
    }

    @Test
    void aFrameworkWithAnotherPolicyIsNotTheOneAndThePolicyIsNamed() {
        Framework other = FRAMEWORK.with(FRAMEWORK.policies().with(NoSurveyPolicy.REFUSE));
        Verification verification = ScorecardJsonTest.verify(DOCUMENT, other);

        assertThat(verification.isSameFramework()).isFalse();
        assertThat(verification.isVerified()).isFalse();
        assertThat(verification.differences())
                .extracting(Verification.Difference::pointer, Verification.Difference::recorded)
                .contains(tuple("/policies/noSurvey", "rescale"))
                .hasSize(2);
        assertThat(verification.toText(Language.EN))
                .contains("NOT the one that the record was made with", "Results: all 65 figures come out again");
    }

    @Test
    void thePolicyForMissingEvidenceIsThatOfTheRecord() {
        Verification verification = ScorecardJsonTest.verify(
                DOCUMENT, FRAMEWORK.with(FRAMEWORK.policies().with(MissingPolicy.REFUSE)));

        assertThat(verification.isVerified()).as(verification.toString()).isTrue();
    }

    @Test
    void byAFrameworkOfAnotherNameNothingIsMadeAgain() {
        Verification other = ScorecardJsonTest.verify(DOCUMENT, ParIndex.exampleFramework());

        assertThat(other.isVerified()).isFalse();
        assertThat(other.isSameFramework()).isFalse();
        assertThat(other.problems()).isEmpty();
        assertThat(other.toText(Language.EN)).contains("\nResults: they cannot be made again by this framework\n");
    }

    @Test
    void evidenceThatAFrameworkCannotScoreIsSaidLineByLine() {
        Framework.Parts parts = ParIndex.exampleFramework().parts();
        Framework sameName = new Framework.Parts(
                        FRAMEWORK.id(),
                        parts.title(),
                        parts.fromYear(),
                        parts.toYear(),
                        parts.decision(),
                        parts.provenance(),
                        parts.components(),
                        parts.adjustments(),
                        parts.policies(),
                        parts.statedTotal(),
                        parts.statedSources())
                .toFramework();
        Verification other = ScorecardJsonTest.verify(DOCUMENT, sameName);

        assertThat(other.isVerified()).isFalse();
        assertThat(other.problems()).isNotEmpty();
        assertThat(other.toText(Language.EN))
                .contains(
                        "\nResults: they cannot be made again by this framework\n",
                        "\n1.1 is scored by its parts; give evidence for each of them: 1.1.1, 1.1.2\n");
        assertThat(other.toTable().rows())
                .hasSize(other.differences().size() + other.problems().size());
        assertThat(other.toMarkdown(Language.VI))
                .contains("\n- 1.1 gồm nhiều tiêu chí thành phần; ghi minh chứng cho từng tiêu chí: 1.1.1, 1.1.2\n");
    }

    @Test
    void aNodeThatTheRecordLeavesOutIsFound() {
        Verification without = ScorecardJsonTest.verify(
                signed(DOCUMENT.replace(
                        "      \"5\": {\"attainable\": \"1\", \"earned\": \"0.8\", \"undecided\": \"0\"},\n", "")),
                FRAMEWORK);

        assertThat(without.differences())
                .extracting(Verification.Difference::pointer, Verification.Difference::recorded)
                .containsExactly(
                        tuple("/results/nodes/5/attainable", "–"),
                        tuple("/results/nodes/5/earned", "–"),
                        tuple("/results/nodes/5/undecided", "–"));
    }

    /** The document with the digest of what it holds now. */
    private static String signed(String document) {
        RecordedScorecard read = ScorecardJson.read("r.json", document.getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertThat(document).isNotEqualTo(DOCUMENT);
        return document.replace(read.digest(), read.contentDigest());
    }

    /** As if whoever forged it had made the digest anew. */
    private static Verification forged(RecordedScorecard.FrameworkUsed framework, Assessment assessment) {
        RecordedScorecard recorded =
                ScorecardJsonTest.verify(DOCUMENT, FRAMEWORK).recorded();
        return Verification.of(
                new RecordedScorecard(
                        framework,
                        recorded.policies(),
                        assessment,
                        recorded.stage(),
                        recorded.appraisals(),
                        recorded.results(),
                        recorded.digest(),
                        recorded.contentDigest()),
                FRAMEWORK);
    }

    @Test
    void whatCannotBeScoredAtAllIsNotVerifiedThoughNothingElseDiffers() {
        RecordedScorecard recorded =
                ScorecardJsonTest.verify(DOCUMENT, FRAMEWORK).recorded();

        Verification forged = forged(recorded.framework(), recorded.assessment().with("9.9", "37 of 45"));

        assertThat(forged.differences()).isEmpty();
        assertThat(forged.problems()).hasSize(1);
        assertThat(forged.isVerified()).isFalse();
        assertThat(forged.toText(Language.EN)).contains("NOT as recorded", "they cannot be made again");
    }

    @Test
    void aStatusThatWasRaisedIsFound() {
        RecordedScorecard recorded =
                ScorecardJsonTest.verify(DOCUMENT, FRAMEWORK).recorded();
        RecordedScorecard.FrameworkUsed used = recorded.framework();

        Verification forged = forged(
                new RecordedScorecard.FrameworkUsed(used.id(), used.digest(), used.title(), Status.OFFICIAL),
                recorded.assessment());

        assertThat(forged.isVerified()).isFalse();
        assertThat(forged.differences())
                .extracting(Verification.Difference::pointer)
                .containsExactly("/framework/status");
    }
}
