package org.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.parindex.ParIndex;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.unit.AdministrativeUnit;

/** Made-up facts on the overall index of Lai Châu. */
public final class SampleFacts {

    public static final Source FIRST = new Source("first", "First", "", Status.PRESS, "");
    public static final Source SECOND = new Source("second", "Second", "", Status.PRESS, "");

    /** One state from 2008 to 2025. */
    private static final AdministrativeUnit LAI_CHAU =
            ParIndex.provinces().forIndexYear(2022).find("12");

    private SampleFacts() {}

    public static Fact.Subject about(int year, String kind, Provenance provenance) {
        return new Fact.Subject(
                year + "-12-overall-" + kind, year, new Scope.OneUnit(LAI_CHAU), Measure.OVERALL, provenance);
    }

    public static Fact.Subject about(int year, String kind) {
        return about(year, kind, printedBy(Status.PRESS, FIRST));
    }

    public static Provenance printedBy(Status status, Source source) {
        return new Provenance(status, List.of(source), "");
    }

    public static Fact value(int year, String figure) {
        return new Fact.Value(about(year, "value"), PrintedNumber.parse(figure));
    }

    public static Fact points(int year, String figure) {
        return new Fact.Points(about(year, "points"), PrintedPoints.parse(figure));
    }

    public static Fact rank(int year, int rank) {
        return new Fact.Rank(about(year, "rank"), place(rank), OptionalInt.of(63));
    }

    public static PrintedNumber place(int rank) {
        return PrintedNumber.of(BigDecimal.valueOf(rank));
    }

    public static Fact valueChange(int year, int baseYear, String change) {
        return new Fact.ValueChange(about(year, "value-change-" + baseYear), PrintedNumber.parse(change), baseYear);
    }

    public static Fact pointsChange(int year, int baseYear, String change) {
        return new Fact.PointsChange(about(year, "points-change-" + baseYear), new BigDecimal(change), baseYear);
    }

    public static Fact rankChange(int year, int baseYear, int places) {
        return new Fact.RankChange(about(year, "rank-change-" + baseYear), places, baseYear);
    }

    public static Fact gap(int year, String figure, Scope against) {
        return new Fact.Gap(about(year, "gap"), PrintedNumber.parse(figure), against);
    }

    public static Fact unitCount(int year, String figure, String what) {
        return new Fact.UnitCount(
                ofAll(year, "unit-count"), PrintedNumber.parse(figure), Condition.parse(what, year - 1));
    }

    public static Fact extremeChange(int year, Fact.Extreme extreme, String figure, int baseYear) {
        return new Fact.ExtremeChange(ofAll(year, "extreme-change"), extreme, PrintedNumber.parse(figure), baseYear);
    }

    private static Fact.Subject ofAll(int year, String kind) {
        return new Fact.Subject(
                year + "-all-overall-" + kind,
                year,
                new Scope.AllUnits(),
                Measure.OVERALL,
                printedBy(Status.PRESS, FIRST));
    }

    public static boolean isFigureOfAUnit(Fact fact) {
        return fact.unit().isPresent() && YearFigures.isPlain(fact);
    }

    public static PublishedFigures published(Fact... facts) {
        return PublishedFigures.of(List.of(facts), List.of(), ParIndex.provinces(), List.of(), Map.of());
    }

    /** What is known of Lai Châu, which is one of the 63, in a year. */
    public static Figure figure(int year, Fact... facts) {
        return figure(year, Set.of(), facts);
    }

    /** The same, where some of the facts cannot be true together with others. */
    public static Figure figure(int year, Set<Fact> disputed, Fact... facts) {
        return YearFigures.of(year, 63, List.of(facts), disputed)
                .getOrDefault(Measure.OVERALL, Map.of())
                .getOrDefault(LAI_CHAU.key(), new Figure(List.of(), List.of(), List.of(), false));
    }
}
