package org.parindex.comparison;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.comparison.Attribution.By;
import org.parindex.comparison.Attribution.Cause;
import org.parindex.comparison.Attribution.Scale;
import org.parindex.framework.Crosswalk;
import org.parindex.points.IndexValue;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

/**
 * What each part of an index that is known by its figures contributes to the change of the index. A part whose points are not known is
 * named, and nothing is put in its place.
 */
final class FigureParts {

    private static final Ratio HUNDRED = Ratio.of(100);

    /**
     * A part that both years share: as a rule one measure of each. A part of one year alone has none in the other; of what was split
     * or merged in between, one year has several.
     */
    private record Part(List<Measure> before, List<Measure> now, Optional<String> onlyUnder) {

        /** A part that has one number in both years. */
        static Part same(Measure measure) {
            return new Part(List.of(measure), List.of(measure), Optional.empty());
        }

        List<Measure> newest() {
            return now.isEmpty() ? before : now;
        }

        String key() {
            return newest().stream().map(Measure::toString).collect(Collectors.joining(";"));
        }

        Bilingual label() {
            Measure first = newest().get(0);
            String numbers = newest().stream().map(Measure::toString).collect(Collectors.joining(", "));
            if (first.componentNumber().isEmpty()) {
                return first.label();
            }
            return Bilingual.of(
                    "Lĩnh vực " + numbers
                            + onlyUnder.map(decision -> " của " + decision).orElse(""),
                    "Component " + numbers
                            + onlyUnder.map(decision -> " of " + decision).orElse(""));
        }
    }

    /** What is known of a part in a year: whether it is one, and its share. */
    private record Side(boolean exists, Optional<PercentagePoints> share) {

        boolean isKnown() {
            return !exists || share.isPresent();
        }
    }

    /** What is known of one unit in one year. */
    private record Year(YearResults results, UnitKey unit, Figure overall) {

        Optional<Figure> figure(Measure part) {
            return Optional.ofNullable(results.figures(part).get(unit));
        }

        /** Whether anything is known of the part of any unit. */
        boolean knows(Measure part) {
            return results.measures().contains(part);
        }

        /** Whether the parts that are known are all: together they have the attainable points of the whole. */
        boolean isWhole(Set<Measure> parts) {
            List<Figure> known =
                    parts.stream().flatMap(part -> figure(part).stream()).toList();
            if (overall.attainable().isEmpty()
                    || known.stream().anyMatch(figure -> figure.attainable().isEmpty())) {
                return false;
            }
            Points sum = known.stream()
                    .flatMap(figure -> figure.attainable().stream())
                    .reduce(Points.ZERO, Points::plus);
            return sum.equals(overall.attainable().get());
        }
    }

    private final YearComparison comparison;
    private final Change change;
    private final By by;
    private final Year before;
    private final Year now;

    private FigureParts(YearComparison comparison, Change change, By by, Year before, Year now) {
        this.comparison = comparison;
        this.change = change;
        this.by = by;
        this.before = before;
        this.now = now;
    }

    /** The contributions to a change of the overall index; absent if no part is known in a scale that both years share. */
    static Optional<Attribution> of(YearComparison comparison, Change change, By by) {
        if (!comparison.measure().equals(Measure.OVERALL) || change.state() != Change.State.BOTH) {
            return Optional.empty();
        }
        Year before = new Year(
                comparison.from(),
                change.from().orElseThrow().unit().key(),
                change.from().orElseThrow().figure().orElseThrow());
        Year now = new Year(
                comparison.to(),
                change.to().orElseThrow().unit().key(),
                change.to().orElseThrow().figure().orElseThrow());
        return new FigureParts(comparison, change, by, before, now).attribution();
    }

    private Optional<Attribution> attribution() {
        List<Part> parts = parts();
        Set<Measure> earlier = measures(parts, Part::before);
        Set<Measure> later = measures(parts, Part::now);
        Optional<Scale> scale = scale();
        boolean anyKnown =
                earlier.stream().anyMatch(part -> points(before, part).isPresent())
                        || later.stream().anyMatch(part -> points(now, part).isPresent());
        if (scale.isEmpty() || !anyKnown) {
            return Optional.empty();
        }
        boolean wholeBefore = before.isWhole(earlier);
        boolean wholeNow = now.isWhole(later);
        List<Contribution> contributions = parts.stream()
                .flatMap(part -> contribution(
                        part,
                        side(before, part.before(), scale.get(), wholeBefore),
                        side(now, part.now(), scale.get(), wholeNow))
                        .stream())
                .toList();
        Optional<PercentagePoints> total =
                scale.get() == Scale.PERCENTAGE_POINTS ? change.valueChange() : changeOfPoints();
        Optional<PercentagePoints> unrounded =
                scale.get() == Scale.PERCENTAGE_POINTS ? changeOfValues() : changeOfPoints();
        PercentagePoints explained = Attribution.sum(contributions);
        Optional<PercentagePoints> remainder = total.map(all -> all.minus(explained));
        return Optional.of(new Attribution(
                by,
                scale.get(),
                contributions,
                total,
                remainder,
                cause(contributions, remainder, unrounded.map(all -> all.minus(explained)))));
    }

    private static Cause cause(
            List<Contribution> parts, Optional<PercentagePoints> remainder, Optional<PercentagePoints> unrounded) {
        if (parts.stream().anyMatch(part -> part.change().isEmpty())) {
            return Cause.UNPUBLISHED;
        }
        if (remainder.isEmpty() || remainder.get().equals(Attribution.NOTHING)) {
            return Cause.NONE;
        }
        return unrounded.filter(rest -> rest.contains(Ratio.ZERO)).isPresent() ? Cause.ROUNDING : Cause.UNEXPLAINED;
    }

    private static Set<Measure> measures(List<Part> parts, Function<Part, List<Measure>> of) {
        return parts.stream().map(of).flatMap(List::stream).collect(Collectors.toSet());
    }

    /**
     * The parts that anything is known of, in either year. Components of two decisions pair by what they are about; where that is not known,
     * by their numbers.
     */
    private List<Part> parts() {
        SortedSet<Measure> measures = new TreeSet<>();
        for (Measure measure :
                Sets.union(before.results().measures(), now.results().measures())) {
            boolean component = measure.componentNumber().isPresent();
            if (by == By.COMPONENTS ? component : !component && !measure.equals(Measure.OVERALL)) {
                measures.add(measure);
            }
        }
        if (by == By.COMPONENTS && !measures.isEmpty()) {
            // A component of which nobody knows anything is still one of them.
            int last = measures.last().componentNumber().orElseThrow();
            for (int number = 1; number < last; number++) {
                measures.add(Measure.component(number));
            }
        }
        Optional<Crosswalk> crosswalk = by == By.COMPONENTS ? crosswalk() : Optional.empty();
        return measures.stream()
                .flatMap(measure ->
                        crosswalk.map(known -> linked(known, measure)).orElse(List.of(Part.same(measure))).stream())
                .distinct()
                .toList();
    }

    /** What became of the components between two decisions that are known. */
    private Optional<Crosswalk> crosswalk() {
        return before.results()
                .knownDecision()
                .flatMap(was -> now.results()
                        .knownDecision()
                        .filter(is -> !is.equals(was))
                        .map(is -> Crosswalk.between(was, is)));
    }

    /** What had the number of a component before, and what has it now: one part, or two where they are about something else. */
    private List<Part> linked(Crosswalk crosswalk, Measure measure) {
        String number = measure.toString();
        List<Part> parts = Stream.of(crosswalk.from(number), crosswalk.to(number))
                .flatMap(Optional::stream)
                .distinct()
                .map(link -> new Part(
                        link.from().stream().map(Measure::parse).toList(),
                        link.to().stream().map(Measure::parse).toList(),
                        onlyUnder(link)))
                .toList();
        return parts.isEmpty() ? List.of(Part.same(measure)) : parts;
    }

    private Optional<String> onlyUnder(Crosswalk.Link link) {
        if (link.to().isEmpty()) {
            return before.results().decision();
        }
        return link.from().isEmpty() ? now.results().decision() : Optional.empty();
    }

    /** Points are of the same worth only under one decision. */
    private Optional<Scale> scale() {
        if (before.overall().attainable().isPresent()
                && now.overall().attainable().isPresent()
                && change.valueChange().isPresent()) {
            return Optional.of(Scale.PERCENTAGE_POINTS);
        }
        return comparison.comparability().decisions() == Comparability.Shared.SAME
                ? Optional.of(Scale.POINTS)
                : Optional.empty();
    }

    private Optional<Contribution> contribution(Part part, Side from, Side to) {
        if (!from.exists() && !to.exists()) {
            return Optional.empty();
        }
        List<Figure> figures = Stream.concat(
                        part.before().stream().flatMap(measure -> before.figure(measure).stream()),
                        part.now().stream().flatMap(measure -> now.figure(measure).stream()))
                .toList();
        Contribution contribution = from.isKnown() && to.isKnown()
                ? Contribution.of(part.key(), part.label(), from.share(), to.share(), Optional.empty())
                : Contribution.notPublished(part.key(), part.label(), from.share(), to.share());
        return Optional.of(contribution.with(figures));
    }

    /** Where all parts of a year are known, one that nobody has is none; of one that only others have, nothing was attainable. */
    private static Side side(Year year, List<Measure> measures, Scale scale, boolean whole) {
        List<Measure> existing = measures.stream()
                .filter(measure -> !whole || year.knows(measure))
                .toList();
        if (existing.isEmpty()) {
            return new Side(false, Optional.empty());
        }
        PercentagePoints sum = Attribution.NOTHING;
        for (Measure measure : existing) {
            Optional<PercentagePoints> share = share(year, measure, scale);
            if (share.isEmpty() && !(whole && year.figure(measure).isEmpty())) {
                return new Side(true, Optional.empty());
            }
            sum = sum.plus(share.orElse(Attribution.NOTHING));
        }
        return new Side(true, Optional.of(sum));
    }

    private static Optional<PercentagePoints> share(Year year, Measure part, Scale scale) {
        Optional<PercentagePoints> points = points(year, part);
        return scale == Scale.POINTS
                ? points
                : points.map(known -> times(
                        known,
                        HUNDRED.dividedBy(
                                year.overall().attainable().orElseThrow().toRatio())));
    }

    private static Optional<PercentagePoints> points(Year year, Measure part) {
        return year.figure(part).flatMap(FigureParts::points);
    }

    /** The points of a figure: as printed, or by its index where the attainable points are known. */
    private static Optional<PercentagePoints> points(Figure figure) {
        return printedPoints(figure)
                .or(() -> figure.value()
                        .flatMap(value -> figure.attainable()
                                .map(of ->
                                        times(asDifference(value), of.toRatio().dividedBy(HUNDRED)))));
    }

    /** Points of 100 are their own percentage. Where sources disagree, all that they print. */
    private static Optional<PercentagePoints> printedPoints(Figure figure) {
        return figure.points().stream()
                .map(points -> IndexValue.printed(points.value(), Points.of(100)))
                .reduce(IndexValue::or)
                .map(FigureParts::asDifference);
    }

    private static PercentagePoints asDifference(IndexValue value) {
        return value.minus(IndexValue.exact(Ratio.ZERO));
    }

    private static PercentagePoints times(PercentagePoints points, Ratio factor) {
        Ratio low = points.low().times(factor);
        Ratio high = points.high().times(factor);
        return points.nominal()
                .map(figure -> PercentagePoints.between(low, figure.times(factor), high))
                .orElseGet(() -> PercentagePoints.between(low, high));
    }

    private Optional<PercentagePoints> changeOfValues() {
        return before.overall().value().flatMap(was -> now.overall().value().map(is -> is.minus(was)));
    }

    private Optional<PercentagePoints> changeOfPoints() {
        return printedPoints(before.overall())
                .flatMap(was -> printedPoints(now.overall()).map(is -> is.minus(was)));
    }
}
