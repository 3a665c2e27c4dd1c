package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.framework.Component;
import org.parindex.framework.Decision;
import org.parindex.framework.Subject;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.SampleRounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Language;

/** Components that are about something else under another decision. */
class SubjectComparisonTest {

    private static final Measure EIGHT = Measure.component(8);

    @Test
    void whatIsAboutSomethingElseHasNoChangeAtAll() {
        YearComparison eight = YearComparison.between(
                        of(2015, EIGHT, "1294", "80 #2", "70 #3", "6.5p #1"),
                        of(2022, EIGHT, "876", "85 #1", "", "7p #2"))
                .with(EIGHT);

        assertThat(eight.changes()).allSatisfy(change -> {
            assertThat(change.valueChange()).isEmpty();
            assertThat(change.pointsChange()).isEmpty();
            assertThat(change.rankChange()).isEmpty();
        });
        assertThat(eight.of("01").state()).isEqualTo(Change.State.OTHER_SUBJECT);
        assertThat(eight.of("02").state()).isEqualTo(Change.State.NO_FIGURE_NOW);
        assertThat(eight.of("03").state()).isEqualTo(Change.State.OTHER_SUBJECT);
        assertThat(eight.values().known()).isZero();
        assertThat(eight.ranks().known()).isZero();
        assertThat(eight.amongCommonUnits().ranks().known()).isZero();
        assertThat(eight.toString())
                .contains("Component 8 does not compare (dropped): component 8 of 1294/QĐ-BNV", "other subject");
    }

    @Test
    void whatIsTheSameKeepsItsChange() {
        Measure three = Measure.component(3);
        Change change = YearComparison.between(of(2017, three, "2948", "80 #1"), of(2022, three, "876", "85 #1"))
                .with(three)
                .of("01");

        assertThat(change.state()).isEqualTo(Change.State.BOTH);
        assertThat(change.valueChange()).isPresent();
        assertThat(change.rankChange()).hasValue(0);
    }

    @Test
    void aComponentThatOnlyHasAnotherNumberDoesNotCompareByNumber() {
        Decision before = decision("A", Subject.STEERING, Subject.IMPACT);
        Decision now = decision("B", Subject.IMPACT, Subject.STEERING);
        Measure one = Measure.component(1);
        Comparability both = Comparability.of(
                round(2022, one, "80").with(before), round(2023, one, "85").with(now), one, false);

        assertThat(both.subject()).isEqualTo(Comparability.Shared.DIFFERENT);
        assertThat(both.differences().stream().map(remark -> remark.en()))
                .contains(
                        "Component 1 does not compare (renumbered): component 1 of A is “steering and direction of the reform”;"
                                + " component 2 of B is “steering and direction of the reform”",
                        "Component 1 does not compare (renumbered): component 2 of A is “impact of the reform”;"
                                + " component 1 of B is “impact of the reform”");
    }

    @Test
    void theFirstPartOfASplitComponentDoesNotCompareWithTheWhole() {
        Decision before = decision("A", Set.of(Subject.STEERING, Subject.IMPACT));
        Decision now = decision("B", Subject.STEERING, Subject.IMPACT);
        Measure one = Measure.component(1);
        Comparability both = Comparability.of(
                round(2022, one, "80").with(before), round(2023, one, "85").with(now), one, false);

        assertThat(both.subject()).isEqualTo(Comparability.Shared.DIFFERENT);
        assertThat(both.differences().stream().map(remark -> remark.en()))
                .contains(
                        "Component 1 does not compare (split): component 1 of A is “steering and direction of the reform”,"
                                + " “impact of the reform”; components 1, 2 of B are “steering and direction of the reform”,"
                                + " “impact of the reform”");
    }

    @Test
    void publishedYearsCarryWhatIsKnownOfTheirDecision() {
        assertThat(ParIndex.published().year(2021).knownDecision()).contains(ParIndex.decision("1149/QĐ-BNV"));
        assertThat(YearComparison.between(
                                ParIndex.published().year(2021),
                                ParIndex.published().year(2022))
                        .with(Measure.component(3))
                        .comparability()
                        .subject())
                .isEqualTo(Comparability.Shared.SAME);
    }

    @Test
    void aSeriesBreaksWhereItsComponentIsAboutSomethingElse() {
        Series series = Series.of(
                Rounds.of(List.of(
                        of(2014, EIGHT, "1294", "79"),
                        of(2015, EIGHT, "1294", "80"),
                        of(2016, EIGHT, "4361", ""),
                        of(2017, EIGHT, "2948", "85"),
                        of(2018, EIGHT, "2636", "86"))),
                "01",
                EIGHT);

        assertThat(series.entries().stream()
                        .filter(entry -> !entry.otherSubject().isEmpty())
                        .map(Series.Entry::indexYear))
                .containsExactly(2016);
        assertThat(series.toString()).contains("4361/QĐ-BNV * ‡", "‡ Component 8 does not compare (new): ");
        assertThat(series.toText(Language.VI)).contains("‡ Lĩnh vực 8 không so sánh được (mới): ");
        assertThat(series.toMarkdown(Language.EN, series.footnotes())).contains("‡ Component 8 does not compare");
    }

    @Test
    void aSeriesHasNoChangeWhereItsComponentIsAboutSomethingElse() {
        Series.Entry later = Series.of(
                        Rounds.of(List.of(of(2015, EIGHT, "1294", "80 #1"), of(2016, EIGHT, "2948", "85 #1"))),
                        "01",
                        EIGHT)
                .year(2016)
                .orElseThrow();

        assertThat(later.valueChange()).isEmpty();
        assertThat(later.rankChange()).isEmpty();
        assertThat(later.otherSubject()).hasSize(3);
    }

    private static YearResults of(int year, Measure measure, String decision, String... figures) {
        return round(year, measure, figures).with(ParIndex.decision(decision + "/QĐ-BNV"));
    }

    private static YearResults round(int year, Measure measure, String... figures) {
        YearResults round = SampleRounds.round(year, figures);
        return round.with(measure, round.figures(Measure.OVERALL));
    }

    private static Decision decision(String id, Subject... subjects) {
        List<Set<Subject>> each = new ArrayList<>();
        for (Subject subject : subjects) {
            each.add(Set.of(subject));
        }
        return decision(id, each);
    }

    private static Decision decision(String id, Set<Subject> first) {
        return decision(id, List.of(first));
    }

    private static Decision decision(String id, List<Set<Subject>> subjects) {
        List<Component> components = new ArrayList<>();
        for (Set<Subject> about : subjects) {
            components.add(new Component(
                    components.size() + 1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Stated<>(about, Provenance.of(Status.PRESS, "")))));
        }
        return new Decision(
                id,
                Optional.empty(),
                2012,
                OptionalInt.empty(),
                Map.of(),
                components,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
