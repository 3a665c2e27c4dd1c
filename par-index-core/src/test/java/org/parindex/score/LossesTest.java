package org.parindex.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.assessment.Assessment;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class LossesTest {

    private static final Scorer SCORER = Scorer.of(AllRules.lenient());

    /** The points are those of {@link SmallFramework#assessment}: 20 less 16.787833. */
    private static final Losses LOSSES = Scorer.of(SmallFramework.strict())
            .score(SmallFramework.assessment())
            .losses();

    private static Points points(String text) {
        return Points.parse(text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inWords(Language language) {
        assertThat(SCORER.score(AllRules.full()).losses().toText(language))
                .isEqualTo(Golden.text(getClass(), "losses-full." + language.code() + ".txt"));
        assertThat(SCORER.score(AllRules.lacking()).losses().toText(language))
                .isEqualTo(Golden.text(getClass(), "losses-lacking." + language.code() + ".txt"));
    }

    /** By hand from {@link AllRules#lacking}: 1 + 1 + 0.75 in the first component, 1.5 + 1 + 1 in the second. */
    @Test
    void sumsByComponentSourceAndBody() {
        Losses losses = SCORER.score(AllRules.lacking()).losses();
        assertThat(losses.total()).isEqualTo(Points.parse("8.25"));
        assertThat(losses.byComponent())
                .containsEntry(1, Points.parse("2.75"))
                .containsEntry(2, Points.parse("3.5"))
                .doesNotContainKey(4);
        assertThat(losses.bySource())
                .containsEntry(PointSource.DOCUMENTS, Points.parse("7.25"))
                .containsEntry(PointSource.SOCIO_ECONOMIC, Points.of(1));
        assertThat(losses.byBody().keySet())
                .containsExactly(
                        Bilingual.of("chưa rõ", "not known"),
                        Bilingual.of("Văn phòng", "Office"),
                        Bilingual.of("Sở Nội vụ", "Department of Home Affairs"));
    }

    @Test
    void aLossSaysWhyEvidenceIsMissingAndWhatWasNotDone() {
        Losses losses = SCORER.score(AllRules.lacking()).losses();
        assertThat(losses.all().stream()
                        .map(loss -> loss.leaf().id() + " " + loss.why().en()))
                .contains(
                        "1.2 no item: 0; not done: Plan (0.25), Report (0.75)",
                        "2.2 missing evidence earns 0 (hồ sơ bị lũ cuốn)");
    }

    @Test
    void areEveryLeafThatDidNotEarnAll() {
        assertThat(LOSSES.all())
                .extracting(loss -> loss.leaf().id() + " " + loss.lost())
                .containsExactly("1.1 0.5", "1.2 0.266667", "2.1.1 0.5", "2.1.2 0.5625", "2.2 0.883", "2.3 0.5");
        assertThat(LOSSES.total()).isEqualTo(points("3.212167"));
    }

    @Test
    void sayWhy() {
        Loss dossiers = LOSSES.all().get(1);

        assertThat(dossiers.why())
                .isEqualTo(Bilingual.of(
                        "37/45 ≈ 82,22 % ≥ 80 %; 1,5 × 37/45 = 1,233333",
                        "37/45 ≈ 82.22 % ≥ 80 %; 1.5 × 37/45 = 1.233333"));
        assertThat(dossiers.attainable()).isEqualTo(points("1.5"));
        assertThat(dossiers.earned()).isEqualTo(points("1.233333"));
    }

    @Test
    void addByComponent() {
        // Component 3 lost nothing.
        assertThat(LOSSES.byComponent()).containsExactly(entry(1, points("0.766667")), entry(2, points("2.4455")));
    }

    @Test
    void addBySource() {
        assertThat(LOSSES.bySource())
                .containsExactly(
                        entry(PointSource.DOCUMENTS, points("1.766667")),
                        entry(PointSource.LEADERS, points("0.5625")),
                        entry(PointSource.SIPAS, points("0.883")));
    }

    @Test
    void addByBodyTheMostFirst() {
        assertThat(LOSSES.byBody())
                .containsExactly(
                        entry(Bilingual.of("chưa rõ", "not known"), points("1.9455")),
                        entry(Bilingual.of("Sở Nội vụ", "Home Affairs"), points("1")),
                        entry(Bilingual.of("Văn phòng UBND", "Office"), points("0.266667")));
    }

    @Test
    void whatDoesNotApplyIsNotLost() {
        Losses losses = Scorer.of(SmallFramework.with(Policies.strict().with(NotApplicablePolicy.LEAVE)))
                .score(SmallFramework.assessment().with("2.1.1", "n/a"))
                .losses();

        assertThat(losses.all()).extracting(loss -> loss.leaf().id().toString()).doesNotContain("2.1.1");
        assertThat(losses.total()).isEqualTo(points("2.712167"));
    }

    @Test
    void areNoneWhereEverythingWasEarned() {
        Losses none = Scorer.of(SmallFramework.direct(Policies.strict()))
                .score(Assessment.of("x", 2023).with("1", "points 100"))
                .losses();

        assertThat(none.all()).isEmpty();
        assertThat(none.total()).isEqualTo(Points.ZERO);
        assertThat(none.byComponent()).isEmpty();
        assertThat(none.bySource()).isEmpty();
        assertThat(none.byBody()).isEmpty();
        assertThat(none.toText(Language.EN)).contains("Points lost: 0 of 100\n");
    }

    @Test
    void areATableForPrograms() {
        assertThat(LOSSES.toTable().columns())
                .extracting(column -> column.key())
                .isEqualTo(List.of(
                        "criterion",
                        "name",
                        "maximum",
                        "attainable",
                        "earned",
                        "lost",
                        "why",
                        "responsible",
                        "status"));
        assertThat(LOSSES.toTable().rows()).hasSize(6);
    }
}
