package org.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.comparison.Comparability.Shared;
import org.parindex.framework.Component;
import org.parindex.framework.Decision;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;

/**
 * Of how many points a measure is in two years: as far as their decisions say, and of units of which it is known, what was attainable for
 * them.
 */
final class MaximumCheck {

    private static final Bilingual MAXIMUM = Bilingual.of("điểm tối đa", "maximum points");

    private static final Bilingual ATTAINABLE = Bilingual.of("điểm phát sinh", "attainable points");

    private static final int MOST_NAMES = 5;

    private MaximumCheck() {}

    /** Of all units: what the decisions say, and whose attainable points were others. */
    static Shared of(
            YearResults from, YearResults to, Measure measure, List<Bilingual> alike, List<Bilingual> differences) {
        Optional<Stated<Points>> was = maximum(from, measure);
        Optional<Stated<Points>> is = maximum(to, measure);
        Shared shared = of(was, is, MAXIMUM, alike, differences);
        Map<Bilingual, List<String>> others = new LinkedHashMap<>();
        Pairing.of(from.units(), to.units()).same().forEach((old, young) -> {
            Optional<Stated<Points>> before = attainable(from, measure, old).or(() -> was);
            Optional<Stated<Points>> now = attainable(to, measure, young).or(() -> is);
            boolean asDecided =
                    points(before).equals(points(was)) && points(now).equals(points(is));
            if (!asDecided
                    && from.figures(measure).containsKey(old)
                    && to.figures(measure).containsKey(young)
                    && before.isPresent()
                    && now.isPresent()
                    && !points(before).equals(points(now))) {
                others.computeIfAbsent(both(before, now), pair -> new ArrayList<>())
                        .add(to.units().get(young).orElseThrow().name().vi());
            }
        });
        others.forEach((pair, units) -> differences.add(Bilingual.of(
                "Điểm phát sinh khác nhau: " + pair.vi() + " (" + named(units, "đơn vị") + ")",
                "Different attainable points: " + pair.en() + " (" + named(units, "units") + ")")));
        return others.isEmpty() ? shared : Shared.DIFFERENT;
    }

    /** Of one unit: what was attainable for it, where that is known, else what the decisions say. */
    static Shared of(
            YearResults from,
            YearResults to,
            Measure measure,
            UnitKey unit,
            List<Bilingual> alike,
            List<Bilingual> differences) {
        UnitKey old = Pairing.of(from.units(), to.units()).earlier(unit).orElse(unit);
        Optional<Stated<Points>> before = attainable(from, measure, old);
        Optional<Stated<Points>> now = attainable(to, measure, unit);
        return of(
                before.or(() -> maximum(from, measure)),
                now.or(() -> maximum(to, measure)),
                before.isPresent() || now.isPresent() ? ATTAINABLE : MAXIMUM,
                alike,
                differences);
    }

    private static Shared of(
            Optional<Stated<Points>> was,
            Optional<Stated<Points>> is,
            Bilingual what,
            List<Bilingual> alike,
            List<Bilingual> differences) {
        Bilingual both = both(was, is);
        if (was.isPresent() && is.isPresent()) {
            if (points(was).equals(points(is))) {
                alike.add(Bilingual.of(
                        "cùng " + what.vi() + ": " + words(was).vi(),
                        "the same " + what.en() + ": " + words(was).en()));
                return Shared.SAME;
            }
            differences.add(Bilingual.of(
                    Comparability.capital(what.vi()) + " khác nhau: " + both.vi(),
                    "Different " + what.en() + ": " + both.en()));
            return Shared.DIFFERENT;
        }
        if (was.isPresent() || is.isPresent()) {
            differences.add(Bilingual.of(
                    Comparability.capital(what.vi()) + ": " + both.vi(),
                    Comparability.capital(what.en()) + ": " + both.en()));
        }
        return Shared.UNKNOWN;
    }

    private static Optional<Stated<Points>> attainable(YearResults results, Measure measure, UnitKey unit) {
        return Optional.ofNullable(results.figures(measure).get(unit))
                .flatMap(figure -> figure.attainable().map(points -> new Stated<>(points, figure.provenance())));
    }

    private static Optional<Points> points(Optional<Stated<Points>> stated) {
        return stated.map(Stated::value);
    }

    private static String named(List<String> units, String word) {
        return units.size() > MOST_NAMES ? units.size() + " " + word : String.join(", ", units);
    }

    private static Bilingual both(Optional<Stated<Points>> was, Optional<Stated<Points>> is) {
        return Bilingual.of(
                words(was).vi() + " và " + words(is).vi(),
                words(was).en() + " and " + words(is).en());
    }

    private static Bilingual words(Optional<Stated<Points>> stated) {
        if (stated.isEmpty()) {
            return Bilingual.of("chưa rõ", "not known");
        }
        boolean unverified = stated.get().provenance().status() == Status.UNVERIFIED;
        return Bilingual.of(
                Language.VI.decimal(stated.get().value().toBigDecimal()) + (unverified ? " (chưa kiểm chứng)" : ""),
                Language.EN.decimal(stated.get().value().toBigDecimal()) + (unverified ? " (unverified)" : ""));
    }

    private static Optional<Stated<Points>> maximum(YearResults results, Measure measure) {
        return results.knownDecision().flatMap(decision -> maximum(decision, measure));
    }

    private static Optional<Stated<Points>> maximum(Decision decision, Measure measure) {
        if (measure.equals(Measure.OVERALL)) {
            return decision.total();
        }
        for (PointSource source : PointSource.values()) {
            if (measure.equals(Measure.source(source))) {
                return Optional.ofNullable(decision.sources().get(source));
            }
        }
        return measure.componentNumber().flatMap(decision::component).flatMap(Component::maximum);
    }
}
