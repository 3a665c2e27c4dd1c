package org.parindex.comparison;

import java.util.List;
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

/** Of how many points a measure is in two years, as far as their decisions say. */
final class MaximumCheck {

    private MaximumCheck() {}

    static Shared of(
            YearResults from, YearResults to, Measure measure, List<Bilingual> alike, List<Bilingual> differences) {
        Optional<Stated<Points>> was = maximum(from, measure);
        Optional<Stated<Points>> is = maximum(to, measure);
        if (was.isPresent() && is.isPresent()) {
            if (was.get().value().equals(is.get().value())) {
                Bilingual points = words(was);
                alike.add(Bilingual.of("cùng điểm tối đa: " + points.vi(), "the same maximum points: " + points.en()));
                return Shared.SAME;
            }
            differences.add(different("Điểm tối đa khác nhau: ", "Different maximum points: ", was, is));
            return Shared.DIFFERENT;
        }
        if (was.isPresent() || is.isPresent()) {
            differences.add(different("Điểm tối đa: ", "Maximum points: ", was, is));
        }
        return Shared.UNKNOWN;
    }

    private static Bilingual different(
            String vi, String en, Optional<Stated<Points>> was, Optional<Stated<Points>> is) {
        return Bilingual.of(
                vi + words(was).vi() + " và " + words(is).vi(),
                en + words(was).en() + " and " + words(is).en());
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
