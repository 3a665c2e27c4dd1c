package org.parindex.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.dossier.Count;
import org.parindex.dossier.CountPart;
import org.parindex.dossier.DossierCounts;
import org.parindex.dossier.DossierException;
import org.parindex.dossier.DossierPart;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.DossierStatistics;
import org.parindex.dossier.Period;
import org.parindex.dossier.Place;
import org.parindex.dossier.ProcedureCatalogue;
import org.parindex.dossier.ProcedurePart;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;
import org.parindex.unit.UnitKind;

/** Reports of dossiers while they are read, from CSV or JSON: what could not be read is a gap, and follows from nothing. */
final class DossierDrafts {

    static final List<String> DOSSIER_KEYS = keys(DossierPart.values());
    static final List<String> PROCEDURE_KEYS = keys(ProcedurePart.values());

    private final List<Problem> problems;
    private final List<DossierReport> reports = new ArrayList<>();

    /** The periods of each place by their first days; what overlaps is not entered. */
    private final Map<String, NavigableMap<LocalDate, Reported>> places = new HashMap<>();

    private record Reported(Period period, int line) {}

    DossierDrafts(List<Problem> problems) {
        this.problems = problems;
    }

    private static List<String> keys(CountPart... parts) {
        return Arrays.stream(parts).map(CountPart::key).toList();
    }

    /** A place by its path. */
    Optional<Place> place(String text, Position at) {
        return read(Place::parse, text, at);
    }

    /** A count by its text; a bound may be in words of either language. */
    Optional<Count> count(String text, Position at) {
        return read(Count::parse, text, at);
    }

    private <T> Optional<T> read(Function<String, T> parse, String text, Position at) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DossierException e) {
            note(e, at);
            return Optional.empty();
        }
    }

    private void note(DossierException refused, Position at) {
        refused.faults().forEach(fault -> problems.add(fault.at(at)));
    }

    /** The days, if both are known and are in order. */
    Optional<Period> period(Optional<LocalDate> from, Optional<LocalDate> to, Position toAt) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(from.get(), to.get()));
        } catch (DossierException e) {
            note(e, toAt);
            return Optional.empty();
        }
    }

    /** A report that has been read, but for its counts. */
    void report(
            Place place,
            Optional<UnitKind> kind,
            Period period,
            Map<DossierPart, Count> counts,
            Map<ProcedurePart, Count> procedures,
            Position placeAt,
            Position toAt) {
        Place known = kind.map(place::with).orElse(place);
        NavigableMap<LocalDate, Reported> before =
                places.computeIfAbsent(Names.normal(place.path()), any -> new TreeMap<>());
        Map.@Nullable Entry<LocalDate, Reported> last = before.floorEntry(period.to());
        if (last != null && last.getValue().period().overlaps(period)) {
            problems.add(Problem.of(
                    DocumentProblem.PERIODS_OVERLAP,
                    placeAt,
                    "place",
                    Bilingual.same(place.path()),
                    "period",
                    period.toString(),
                    "other",
                    last.getValue().period().toString(),
                    "line",
                    last.getValue().line()));
        } else {
            before.put(period.from(), new Reported(period, placeAt.line()));
        }
        try {
            DossierStatistics.of(known, period, DossierCounts.ZERO);
        } catch (DossierException e) {
            note(e, toAt);
            return;
        }
        Optional<ProcedureCatalogue> catalogue =
                procedures.isEmpty() ? Optional.empty() : Optional.of(ProcedureCatalogue.of(procedures));
        reports.add(new DossierReport(known, period, DossierCounts.of(counts), catalogue));
    }

    /** All reports, if there is no problem. */
    List<DossierReport> reports() {
        Documents.refuseIfAny(problems);
        return List.copyOf(reports);
    }

    /**
     * Checks that reports can be one document.
     *
     * @throws IllegalArgumentException if there is none, or two of one place overlap
     */
    static void requireDistinct(List<DossierReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one report to be written");
        }
        DossierDrafts drafts = new DossierDrafts(new ArrayList<>());
        Position nowhere = Position.of("");
        reports.forEach(report ->
                drafts.report(report.place(), Optional.empty(), report.period(), Map.of(), Map.of(), nowhere, nowhere));
        if (!drafts.problems.isEmpty()) {
            Map<String, Object> first = drafts.problems.get(0).arguments();
            throw new IllegalArgumentException("The periods of one place must not overlap in a document: "
                    + Stream.of("period", "other").map(first::get).toList());
        }
    }
}
