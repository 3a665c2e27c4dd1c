package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.testkit.ParIndexArbitraries;

/** A record of any card, at any stage, verifies; and no digit of it can be changed without being found. */
class ScorecardDocumentLaws {

    /** How far a card goes. */
    private enum Course {
        NONE,
        SELF_ASSESSED,
        APPRAISED,
        AFTER_JUSTIFICATION
    }

    /** A card, and the framework that it was made with, as a document has it. */
    record Made(Framework framework, Scorecard card) {}

    @Provide
    Arbitrary<Made> cards() {
        return ParIndexArbitraries.frameworks()
                .flatMap(framework -> Combinators.combine(
                                ParIndexArbitraries.assessments(framework),
                                Arbitraries.of(Course.values()),
                                Arbitraries.of(MissingPolicy.values()),
                                Arbitraries.longs())
                        .as((assessment, course, missing, seed) ->
                                new Made(framework, card(framework, assessment, course, missing, new Random(seed)))));
    }

    private static Scorecard card(
            Framework framework, Assessment assessment, Course course, MissingPolicy missing, Random random) {
        Scorer scorer = Scorer.of(framework).with(missing);
        if (course == Course.NONE) {
            return scorer.score(assessment);
        }
        Map<CriterionId, Evidence> byUnit = new HashMap<>(assessment.evidence());
        Map<CriterionId, Finding> byAppraiser = new HashMap<>();
        assessment.evidence().forEach((id, evidence) -> {
            if (!((Leaf) framework.find(id).orElseThrow()).selfAssessed()) {
                byUnit.remove(id);
                byAppraiser.put(
                        id,
                        random.nextInt(5) == 0
                                ? Finding.pending("chưa có số liệu")
                                : Finding.of(evidence.toString(), "theo điều tra"));
            } else if (random.nextInt(4) == 0) {
                byAppraiser.put(id, Finding.points("0", "không có minh chứng"));
            }
        });
        Scorecard self = scorer.selfAssess(new Assessment(
                assessment.unit(), assessment.indexYear(), new TreeMap<>(byUnit), assessment.surveyHeld()));
        if (course == Course.SELF_ASSESSED) {
            return self;
        }
        Scorecard appraised = self.appraise(Appraisal.of(assessment.unit(), assessment.indexYear(), Stage.APPRAISED)
                .with(byAppraiser)
                .withOthers(Finding.accepted()));
        if (course == Course.APPRAISED) {
            return appraised;
        }
        Map<CriterionId, Finding> again = new HashMap<>();
        byAppraiser.forEach((id, finding) -> again.put(
                id,
                finding.given()
                                .filter(given -> given.kind() == Evidence.Kind.PENDING)
                                .isPresent()
                        ? Finding.points("0", "")
                        : Finding.of(assessment.of(id).orElseThrow().toString(), "sau giải trình")));
        return appraised.appraise(Appraisal.of(assessment.unit(), assessment.indexYear(), Stage.AFTER_JUSTIFICATION)
                .with(again)
                .withOthers(Finding.accepted()));
    }

    @Property(tries = 60)
    void everyRecordVerifiesInAnyLayout(@ForAll("cards") Made made, @ForAll Random random) {
        String document = ScorecardJson.write(made.card());

        for (String layout : List.of(document, Reordered.json(document, random))) {
            List<Verification> all = ScorecardJson.verify("r.json", bytes(layout), made.framework());
            assertThat(all).hasSize(1);
            assertThat(all.get(0).differences()).as(document).isEmpty();
            assertThat(all.get(0).problems()).as(document).isEmpty();
            assertThat(all.get(0).isVerified()).isTrue();
        }
    }

    @Property(tries = 40)
    void whatIsRecordedIsReadBack(@ForAll("cards") Made made) {
        RecordedScorecard read = ScorecardJson.read("r.json", bytes(ScorecardJson.write(made.card())))
                .get(0);

        assertThat(read.assessment()).isEqualTo(made.card().assessment());
        assertThat(read.appraisals()).isEqualTo(made.card().appraisals());
        assertThat(read.stage()).isEqualTo(made.card().stage());
        assertThat(read.results()).isEqualTo(RecordedScorecard.Results.of(made.card()));
        assertThat(read.policies().missing())
                .isEqualTo(made.card().framework().policies().missing());
        assertThat(read.isIntact()).isTrue();
    }

    @Property(tries = 40)
    void anyChangeOfAnyDigitIsFound(@ForAll("cards") Made made, @ForAll Random random) {
        String document = ScorecardJson.write(made.card());
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < document.length(); i++) {
            if (document.charAt(i) >= '0' && document.charAt(i) <= '9') {
                digits.add(i);
            }
        }
        for (int n = 0; n < 20; n++) {
            int at = digits.get(random.nextInt(digits.size()));
            int other = (document.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
            String changed = document.substring(0, at) + other + document.substring(at + 1);
            try {
                assertThat(ScorecardJson.verify("r.json", bytes(changed), made.framework()))
                        .as(changed)
                        .noneMatch(Verification::isVerified);
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    /** A decimal point, the line of a fraction, a sign of percent: other signs of numbers, and other signs in place of digits. */
    @Property(tries = 40)
    void anyOtherSignInANumberIsFound(@ForAll("cards") Made made, @ForAll Random random) {
        String document = ScorecardJson.write(made.card());
        List<Integer> signs = new ArrayList<>();
        for (int i = 1; i < document.length() - 1; i++) {
            boolean beside = Character.isDigit(document.charAt(i - 1)) || Character.isDigit(document.charAt(i + 1));
            if (Character.isDigit(document.charAt(i)) || (beside && "./%-:".indexOf(document.charAt(i)) >= 0)) {
                signs.add(i);
            }
        }
        String others = "0123456789./%-";
        for (int n = 0; n < 20; n++) {
            int at = signs.get(random.nextInt(signs.size()));
            char other = others.charAt(random.nextInt(others.length()));
            if (other == document.charAt(at)) {
                continue;
            }
            String changed = document.substring(0, at) + other + document.substring(at + 1);
            try {
                assertThat(ScorecardJson.verify("r.json", bytes(changed), made.framework()))
                        .as(changed)
                        .noneMatch(Verification::isVerified);
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Property(tries = 30)
    void anotherFrameworkIsFound(@ForAll("cards") Made made, @ForAll("cards") Made other) {
        Verification verification = ScorecardJson.verify(
                        "r.json", bytes(ScorecardJson.write(made.card())), other.framework())
                .get(0);

        boolean same = other.framework()
                .with(other.framework()
                        .policies()
                        .with(made.card().framework().policies().missing()))
                .equals(made.card().framework());
        assertThat(verification.isSameFramework()).isEqualTo(same);
        assertThat(verification.isVerified()).isEqualTo(same);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
