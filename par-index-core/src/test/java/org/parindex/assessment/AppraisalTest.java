package org.parindex.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;

class AppraisalTest {

    private static final CriterionId PLAN = CriterionId.parse("1.1");
    private static final Finding HALF = Finding.points("0.5", " no\nlist ");

    @Test
    void ownFindingsStandBeforeThatOnAllOthers() {
        Appraisal appraisal = Appraisal.of("An", 2025, Stage.APPRAISED);

        assertThat(appraisal.of(PLAN)).isEmpty();
        assertThat(appraisal.with("1.1", HALF).of(PLAN)).contains(HALF);
        assertThat(appraisal.withOthers(Finding.accepted()).of(PLAN)).contains(Finding.accepted());
        assertThat(appraisal.with("1.1", HALF).withOthers(Finding.accepted()).of(PLAN))
                .contains(HALF);
        assertThat(appraisal
                        .with("1.1", HALF)
                        .with(Map.of(PLAN, Finding.accepted()))
                        .of(PLAN))
                .contains(Finding.accepted());
        assertThat(appraisal.findings()).isEmpty();
    }

    @Test
    void saysHowMuchItFinds() {
        assertThat(Appraisal.of("An", 2025, Stage.APPRAISED).with("1.1", HALF).withOthers(Finding.accepted()))
                .hasToString("An 2025, appraised, findings on 1 criteria, others accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "pending", "points 1.25", "37 of 45", "n/a: no border"})
    void aFindingReadsBackWhatItWrites(String text) {
        Finding finding = Finding.of(text, "why");

        assertThat(finding).hasToString(text);
        assertThat(Finding.of(finding.toString(), "why")).isEqualTo(finding);
        assertThat(finding.isAccepted()).isEqualTo(text.equals("accepted"));
    }

    @Test
    void findingsHaveReasonsOnOneLine() {
        assertThat(HALF.reason()).isEqualTo("no list");
        assertThat(HALF.given()).contains(Evidence.points("0.5"));
        assertThat(Finding.pending("the survey is late"))
                .isEqualTo(Finding.of("pending", "the survey is late"))
                .isNotEqualTo(Finding.accepted());
        assertThatThrownBy(() -> Finding.of("Accepted!", ""))
                .hasMessageStartingWith("Evidence must have one of the forms");
    }

    @ParameterizedTest
    @EnumSource
    void aStageReadsBackWhatItWritesInAnyCase(Stage stage) {
        assertThat(Stage.parse(stage.toString().toUpperCase(Locale.ROOT))).isEqualTo(stage);
    }

    @Test
    void stagesHaveTheWordsOfTheHouseInTheirOrder() {
        assertThat(Stage.values())
                .extracting(stage -> stage + " | " + stage.label().vi() + " | "
                        + stage.label().en())
                .containsExactly(
                        "self-assessed | tự đánh giá | self-assessed",
                        "appraised | thẩm định | appraised",
                        "after-justification | thẩm định sau giải trình | after justification");
        assertThatThrownBy(() -> Stage.parse("final"))
                .hasMessage("A stage must be one of [self-assessed, appraised, after-justification]: \"final\"");
    }
}
