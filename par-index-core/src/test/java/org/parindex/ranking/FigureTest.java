package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.ranking.SampleRounds.MINISTRY;
import static org.parindex.ranking.SampleRounds.PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.table.Cell;
import org.parindex.text.Language;

class FigureTest {

    @Test
    void isGivenByTheUserUnlessASourceIsNamed() {
        Figure figure = Figure.of(IndexValue.parse("86.29"));

        assertThat(figure.value()).contains(IndexValue.parse("86.29"));
        assertThat(figure.rank()).isEmpty();
        assertThat(figure.provenance()).isEqualTo(Provenance.of(Status.GIVEN, ""));
        assertThat(figure.conflicting()).isFalse();
    }

    @Test
    void holdsAllThatSourcesPrintWhereTheyDisagree() {
        Figure figure = figure("~91.87 ~91.81 #2 #3");

        // From half a hundredth below the lower to half a hundredth above the higher.
        assertThat(figure.value()).contains(IndexValue.between(Ratio.of(91805, 1000), Ratio.of(91875, 1000)));
        assertThat(figure.rank()).isEmpty();
        assertThat(figure.showValue(Language.EN)).isEqualTo("91.87 | 91.81");
        assertThat(figure.showValue(Language.VI)).isEqualTo("91,87 | 91,81");
    }

    @Test
    void hasARankWhereOneIsPrinted() {
        assertThat(figure("~86.29 #24").rank()).hasValue(24);
    }

    @Test
    void knowsOfHowManyPointsItIsWhereThatIsKnown() {
        Figure figure = figure("~86.29 #24");

        assertThat(figure.attainable()).isEmpty();
        assertThat(figure.withAttainable(Points.parse("97.5")))
                .isEqualTo(new Figure(
                        figure.values(), figure.points(), figure.ranks(), false, Optional.of(Points.parse("97.5"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure.withAttainable(Points.ZERO))
                .withMessage("The attainable points of a figure must be more than 0: 0");
    }

    @Test
    void makesNoIndexOfPointsWithoutAMaximum() {
        Figure figure = figure("66.46p");

        assertThat(figure.value()).isEmpty();
        assertThat(figure.showValue(Language.EN)).isEmpty();
    }

    @Test
    void restsOnTheWeakestPartAndOnAllSources() {
        Figure figure = figure("~91.87 ~91.81 #2");

        assertThat(figure.provenance()).isEqualTo(new Provenance(Status.PRESS, List.of(MINISTRY, PAPER), ""));
    }

    @Test
    void isUnverifiedIfItSaysNothing() {
        assertThat(new Figure(List.of(), List.of(), List.of(), false).provenance())
                .isEqualTo(Provenance.of(Status.UNVERIFIED, ""));
    }

    @Test
    void saysWhichPartIsWeaker() {
        assertShown(with(Status.DERIVED, Status.OFFICIAL), "derived", "suy ra (chỉ số)", "derived (index)");
        assertShown(with(Status.OFFICIAL, Status.PRESS), "press", "báo chí (hạng)", "press (rank)");
        assertShown(with(Status.PRESS, Status.PRESS), "press", "báo chí", "press");
        assertShown(figure("66.46p #59"), "official", "chính thức", "official");
    }

    @Test
    void blamesNeitherIndexNorRankForWeakerPoints() {
        Figure sound = with(Status.OFFICIAL, Status.PRESS);
        Stated<PrintedPoints> weak = new Stated<>(PrintedPoints.parse("66.46"), Provenance.of(Status.UNVERIFIED, ""));

        assertShown(
                new Figure(sound.values(), List.of(weak), sound.ranks(), false),
                "unverified",
                "chưa kiểm chứng",
                "unverified");
    }

    @Test
    void saysThatSourcesDisagree() {
        assertShown(figure("~91.87 ~91.81"), "press", "báo chí; các nguồn mâu thuẫn", "press; sources disagree");
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Stated<Integer>> ranks = new ArrayList<>();
        Figure figure = new Figure(List.of(), List.of(), ranks, false);
        ranks.add(new Stated<>(1, Provenance.of(Status.GIVEN, "")));

        assertThat(figure.rank()).isEmpty();
    }

    private static void assertShown(Figure figure, String value, String vi, String en) {
        Cell cell = figure.statusCell();
        assertThat(cell.value()).isEqualTo(value);
        assertThat(cell.text(Language.VI)).isEqualTo(vi);
        assertThat(cell.text(Language.EN)).isEqualTo(en);
    }

    private static Figure with(Status value, Status rank) {
        return new Figure(
                List.of(new Stated<>(IndexValue.parse("~86.29"), Provenance.of(value, ""))),
                List.of(),
                List.of(new Stated<>(24, Provenance.of(rank, ""))),
                false);
    }

    private static Figure figure(String text) {
        return SampleRounds.figure(text).orElseThrow();
    }
}
