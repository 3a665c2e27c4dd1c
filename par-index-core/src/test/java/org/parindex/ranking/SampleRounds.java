package org.parindex.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.PrintedPoints;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;
import org.parindex.unit.Units;

/** Small rounds for tests. Units of one's own have the codes 01, 02, 03 …, and each its code for a name. */
public final class SampleRounds {

    public static final Source MINISTRY =
            new Source("ministry", "Bộ Nội vụ", "https://example.org/ministry", Status.OFFICIAL, "");
    public static final Source PAPER = new Source("paper", "Báo", "", Status.PRESS, "read in print");

    /** Made once: a property asks for them thousands of times. */
    private static final List<Units> SMALL =
            IntStream.rangeClosed(0, 9).mapToObj(SampleRounds::made).toList();

    private SampleRounds() {}

    public static UnitKey key(String code) {
        return new UnitKey("own", code);
    }

    public static AdministrativeUnit unit(String code) {
        return AdministrativeUnit.of("own", code, code, UnitKind.DEPARTMENT);
    }

    /** A unit that took over the territories of others. */
    public static AdministrativeUnit unit(UnitKey key, UnitKey... predecessors) {
        return new AdministrativeUnit(
                key,
                Bilingual.same(key.code()),
                UnitKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(predecessors),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    public static Units units(AdministrativeUnit... units) {
        return Units.of(Bilingual.of("các đơn vị", "the units"), List.of(units));
    }

    /** So many units, 01 and on. */
    public static Units units(int count) {
        return count < SMALL.size() ? SMALL.get(count) : made(count);
    }

    private static Units made(int count) {
        List<AdministrativeUnit> units = new ArrayList<>();
        for (int code = 1; code <= count; code++) {
            units.add(unit(String.format(Locale.ROOT, "%02d", code)));
        }
        return Units.of(Bilingual.of("các đơn vị", "the units"), units);
    }

    /** The overall figures of all units in force, in the order of codes; an empty text is a unit without a figure. */
    public static YearResults round(int year, String... figures) {
        return round(year, Stream.of(figures).map(SampleRounds::figure).toList());
    }

    /** The overall figures of all units in force, in the order of codes. */
    public static YearResults round(int year, List<Optional<Figure>> figures) {
        Units units = units(figures.size());
        Map<UnitKey, Figure> byUnit = new LinkedHashMap<>();
        for (int place = 0; place < figures.size(); place++) {
            UnitKey key = units.all().get(place).key();
            figures.get(place).ifPresent(figure -> byUnit.put(key, figure));
        }
        return YearResults.of(year, units).with(Population.ALL_IN_FORCE).with(Measure.OVERALL, byUnit);
    }

    /** The overall figures of provinces by name. */
    public static YearResults provinces(int year, Map<String, String> figures) {
        return provinces(year, Measure.OVERALL, figures);
    }

    /** The figures of provinces by name. */
    public static YearResults provinces(int year, Measure measure, Map<String, String> figures) {
        Units units = ParIndex.provinces().forIndexYear(year);
        Map<UnitKey, Figure> byUnit = new LinkedHashMap<>();
        figures.forEach(
                (name, text) -> byUnit.put(units.find(name).key(), figure(text).orElseThrow()));
        return YearResults.of(year, units).with(Population.ALL_IN_FORCE).with(measure, byUnit);
    }

    /**
     * Reads {@code "86.29"} (exact), {@code "~86.29"} (printed), {@code "66.46p"} or {@code "67.41/97.5p"} (points), {@code
     * "#24"} (a printed rank), several of them with spaces between; two of one kind disagree.
     */
    public static Optional<Figure> figure(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Provenance official = new Provenance(Status.OFFICIAL, List.of(MINISTRY), "");
        Provenance press = new Provenance(Status.PRESS, List.of(PAPER), "");
        List<Stated<IndexValue>> values = new ArrayList<>();
        List<Stated<PrintedPoints>> points = new ArrayList<>();
        List<Stated<Integer>> ranks = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            if (part.startsWith("#")) {
                ranks.add(new Stated<>(Integer.parseInt(part.substring(1)), ranks.isEmpty() ? official : press));
            } else if (part.endsWith("p")) {
                PrintedPoints printed = PrintedPoints.parse(part.substring(0, part.length() - 1));
                points.add(new Stated<>(printed, official));
                printed.index()
                        .ifPresent(index -> values.add(new Stated<>(index, Provenance.of(Status.DERIVED, part))));
            } else {
                values.add(new Stated<>(IndexValue.parse(part), values.isEmpty() ? official : press));
            }
        }
        return Optional.of(
                new Figure(values, points, ranks, values.size() > 1 || points.size() > 1 || ranks.size() > 1));
    }

    /** Each unit with its rank as people read it, in the order of the ranking. */
    public static List<String> ranks(Ranking ranking) {
        return ranking.standings().stream()
                .map(standing -> standing.unit() + ": " + standing.showRank().en())
                .toList();
    }
}
