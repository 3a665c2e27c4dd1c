package org.parindex.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** What several rules check and say alike. */
final class Checks {

    static final Ratio HUNDRED = Ratio.of(100);

    /** A larger count is a slip of the pen, and its product must fit into points. */
    private static final Ratio MOST = Ratio.of(1_000_000);

    private static final Points LARGEST = Points.of(10_000);
    private static final Points SMALLEST = Points.of(-10_000);

    private Checks() {}

    /** The evidence, which the rule must not refuse. */
    static void require(ScoringRule rule, Points maximum, Evidence evidence) {
        Optional<Fault> fault = rule.refuse(maximum, evidence);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    fault.get().in(rule.kind().toString()).message(Language.EN));
        }
    }

    /** A refusal unless the evidence is of a kind that the rule takes. */
    static Optional<Fault> refuseOtherKinds(ScoringRule rule, Evidence evidence) {
        List<Evidence.Kind> kinds = rule.takes();
        if (kinds.contains(evidence.kind())) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(
                RuleProblem.EVIDENCE_OF_OTHER_KIND,
                "",
                "what",
                Bilingual.of(labels(kinds, Language.VI, " hoặc "), labels(kinds, Language.EN, " or ")),
                "example",
                rule.example(),
                "value",
                evidence));
    }

    private static String labels(List<Evidence.Kind> kinds, Language language, String joint) {
        return kinds.stream().map(kind -> kind.label().in(language)).collect(Collectors.joining(joint));
    }

    static Optional<Fault> refuseUnknownKey(String key, List<Item> items) {
        for (Item item : items) {
            if (item.key().equals(key)) {
                return Optional.empty();
            }
        }
        return Optional.of(Fault.of(
                RuleProblem.EVIDENCE_KEY_UNKNOWN,
                "",
                "value",
                key,
                "known",
                items.stream().map(Item::key).toList()));
    }

    static Optional<Fault> refuseOutside(Ratio value, Ratio low, Ratio high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0
                ? Optional.empty()
                : Optional.of(Fault.of(
                        RuleProblem.EVIDENCE_OUT_OF_RANGE,
                        "",
                        "low",
                        plain(low),
                        "high",
                        plain(high),
                        "value",
                        plain(value)));
    }

    static Optional<Fault> refuseNotCount(Ratio count) {
        return count.denominator().bitLength() == 1
                ? refuseOutside(count, Ratio.ZERO, MOST)
                : Optional.of(Fault.of(RuleProblem.EVIDENCE_NOT_WHOLE, "", "value", plain(count)));
    }

    /** Faults of keys and points of items, each at {@code /part/index}. */
    static List<Fault> items(String part, List<Item> items, int least, Bilingual what) {
        List<Fault> faults = new ArrayList<>();
        if (items.size() < least) {
            faults.add(Fault.of(
                    RuleProblem.PARTS_TOO_FEW, "/" + part, "least", least, "what", what, "count", items.size()));
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String at = "/" + part + "/" + i;
            if (!isKey(item.key())) {
                faults.add(Fault.of(RuleProblem.KEY_MALFORMED, at + "/key", "value", item.key()));
            } else if (!keys.add(item.key())) {
                faults.add(Fault.of(RuleProblem.KEY_TWICE, at + "/key", "value", item.key()));
            }
            faults.addAll(points(at + "/points", item.points()));
        }
        return faults;
    }

    private static boolean isKey(String key) {
        try {
            return Evidence.level(key).kind() == Evidence.Kind.LEVEL;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTooLarge(Points points) {
        return points.compareTo(LARGEST) > 0;
    }

    /** Whether points are too large, above zero or below it. */
    static boolean isFarOut(Points points) {
        return isTooLarge(points) || points.compareTo(SMALLEST) < 0;
    }

    private static List<Fault> points(String at, Points points) {
        if (points.signum() < 0) {
            return List.of(Fault.of(RuleProblem.POINTS_NEGATIVE, at, "value", points));
        }
        return isTooLarge(points)
                ? List.of(Fault.of(RuleProblem.POINTS_TOO_LARGE, at, "most", LARGEST, "value", points))
                : List.of();
    }

    /** A fault unless the points are more than 0, and not too many. */
    static List<Fault> positive(String at, Points points) {
        return points.signum() == 0
                ? List.of(Fault.of(RuleProblem.POINTS_ZERO, at, "value", points))
                : points(at, points);
    }

    /** A fault if the best result is not the maximum. */
    static List<Fault> best(Points best, Points maximum) {
        int side = best.compareTo(maximum);
        return side == 0
                ? List.of()
                : List.of(Fault.of(
                        side < 0 ? RuleProblem.MAXIMUM_OUT_OF_REACH : RuleProblem.MAXIMUM_EXCEEDED,
                        "",
                        "maximum",
                        maximum,
                        "best",
                        best));
    }

    /**
     * Faults of bands: gaps, overlaps, empty ones, bounds where no value can be, and values that none covers.
     *
     * @param low the lowest value that can be; absent if there is none
     * @param high the highest value that can be; absent if there is none
     */
    static List<Fault> bands(List<Band> bands, Optional<Ratio> low, Optional<Ratio> high, Points maximum) {
        List<Fault> faults = new ArrayList<>();
        if (bands.size() < 2) {
            faults.add(Fault.of(
                    RuleProblem.PARTS_TOO_FEW,
                    "/bands",
                    "least",
                    2,
                    "what",
                    Bilingual.of("khoảng", "bands"),
                    "count",
                    bands.size()));
        }
        for (int i = 0; i < bands.size(); i++) {
            faults.addAll(band(bands.get(i), "/bands/" + i, low, high));
        }
        faults.addAll(joints(bands, low, high));
        bands.stream()
                .map(Band::points)
                .max(Comparator.naturalOrder())
                .ifPresent(best -> faults.addAll(best(best, maximum)));
        return faults;
    }

    private static List<Fault> band(Band band, String at, Optional<Ratio> low, Optional<Ratio> high) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(points(at + "/points", band.points()));
        if (band.begins().isPresent()
                && band.ends().isPresent()
                && band.begins().get().compareTo(band.ends().get()) >= 0) {
            faults.add(Fault.of(RuleProblem.BAND_EMPTY, at, "begins", begins(band), "ends", ends(band)));
        }
        band.begins().ifPresent(bound -> faults.addAll(inRange(bound, at, low, high)));
        band.ends().ifPresent(bound -> faults.addAll(inRange(bound, at, low, high)));
        // Above the highest value, or below the lowest, there is nothing.
        Optional<Bound> beyond = band.begins()
                .filter(begin -> !begin.included())
                .filter(begin -> high.filter(begin.percent()::equals).isPresent());
        Optional<Bound> before = band.ends()
                .filter(Bound::included)
                .filter(end -> low.filter(end.percent()::equals).isPresent());
        beyond.map(Bound::show)
                .or(() -> before.map(Checks::under))
                .ifPresent(range -> faults.add(Fault.of(RuleProblem.BAND_UNREACHABLE, at, "range", range)));
        return faults;
    }

    /** A fault if a bound lies where no value can be. */
    static List<Fault> inRange(Bound bound, String at, Optional<Ratio> low, Optional<Ratio> high) {
        boolean below = low.filter(end -> bound.percent().compareTo(end) < 0).isPresent();
        boolean above = high.filter(end -> bound.percent().compareTo(end) > 0).isPresent();
        return below || above
                ? List.of(Fault.of(
                        RuleProblem.BOUND_OUT_OF_RANGE, at, "range", range(low, high), "value", plain(bound.percent())))
                : List.of();
    }

    private static Bilingual range(Optional<Ratio> low, Optional<Ratio> high) {
        if (high.isEmpty()) {
            String from = plain(low.orElseThrow());
            return Bilingual.of("từ " + from + " % trở lên", "at least " + from + " %");
        }
        String to = plain(high.get());
        return low.map(Checks::plain)
                .map(from -> Bilingual.of("từ " + from + " % đến " + to + " %", "from " + from + " % to " + to + " %"))
                .orElseGet(() -> Bilingual.of("không quá " + to + " %", "at most " + to + " %"));
    }

    private static List<Fault> joints(List<Band> bands, Optional<Ratio> low, Optional<Ratio> high) {
        List<Fault> faults = new ArrayList<>();
        // Places, not bands, since two bands may be the same.
        List<Integer> ascending = IntStream.range(0, bands.size())
                .boxed()
                .sorted(Comparator.comparing(place -> bands.get(place).begins(), Checks::byBegin))
                .toList();
        for (int i = 0; i < ascending.size(); i++) {
            Band band = bands.get(ascending.get(i));
            String at = "/bands/" + ascending.get(i);
            if (i == 0
                    && band.begins()
                            .filter(begin -> !low.filter(begin::reachedBy).isPresent())
                            .isPresent()) {
                faults.add(Fault.of(
                        RuleProblem.BANDS_OPEN, at, "what", under(band.begins().orElseThrow())));
            }
            if (i == ascending.size() - 1) {
                if (band.ends()
                        .filter(end -> !high.filter(top -> !end.reachedBy(top)).isPresent())
                        .isPresent()) {
                    faults.add(Fault.of(
                            RuleProblem.BANDS_OPEN,
                            at,
                            "what",
                            band.ends().orElseThrow().show()));
                }
                continue;
            }
            Band next = bands.get(ascending.get(i + 1));
            // Without an end it reaches over all that follow; without a beginning the next reaches back over it.
            int side = band.ends().isEmpty() || next.begins().isEmpty()
                    ? 1
                    : band.ends().get().compareTo(next.begins().get());
            if (side != 0) {
                faults.add(Fault.of(
                        side < 0 ? RuleProblem.BANDS_GAP : RuleProblem.BANDS_OVERLAP,
                        "/bands/" + ascending.get(i + 1),
                        "ends",
                        ends(band),
                        "begins",
                        begins(next)));
            }
        }
        return faults;
    }

    private static int byBegin(Optional<Bound> a, Optional<Bound> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isPresent(), b.isPresent());
        }
        return a.get().compareTo(b.get());
    }

    private static Bilingual begins(Band band) {
        return band.begins()
                .map(bound ->
                        Bilingual.of(bound.show().vi(), "begins " + bound.show().en()))
                .orElse(Bilingual.of("không có mức bắt đầu", "has no beginning"));
    }

    private static Bilingual ends(Band band) {
        return band.ends().map(Checks::end).orElse(Bilingual.of("không có mức kết thúc", "has no end"));
    }

    private static Bilingual end(Bound bound) {
        return Bilingual.of(
                (bound.included() ? "đến dưới " : "đến ") + bound.shown(Language.VI) + " %",
                (bound.included() ? "ends below " : "ends at ") + bound.shown(Language.EN) + " %");
    }

    /** What lies before a bound. */
    private static Bilingual under(Bound begin) {
        return Bilingual.of(
                (begin.included() ? "dưới " : "đến ") + begin.shown(Language.VI) + " %",
                (begin.included() ? "below " : "up to ") + begin.shown(Language.EN) + " %");
    }

    /** The band of a percentage; bands that were checked have exactly one. */
    static Band bandOf(List<Band> bands, Ratio percent) {
        for (Band band : bands) {
            if (band.contains(percent)) {
                return band;
            }
        }
        throw new IllegalStateException("Bands must cover " + percent + " %: " + bands);
    }

    static <T> Bilingual joined(List<T> parts, Function<T, Bilingual> shown) {
        return Bilingual.of(
                parts.stream().map(part -> shown.apply(part).vi()).collect(Collectors.joining("; ")),
                parts.stream().map(part -> shown.apply(part).en()).collect(Collectors.joining("; ")));
    }

    static String plain(Ratio number) {
        return number.decimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    static String shown(Points points, Language language) {
        return language.decimal(points.toBigDecimal());
    }

    /** So many times the points, which the steps show as a product. */
    static Step.Multiplied times(Points each, Ratio count) {
        return new Step.Multiplied(each, plain(count), count, each.times(count));
    }

    /** The maximum less some points, never below zero. */
    static Step.Deducted deducted(Points maximum, Points deducted) {
        Points left = maximum.minus(deducted);
        return new Step.Deducted(maximum, deducted, left.signum() < 0 ? Points.ZERO : left);
    }

    /** A factor as it is written: a decimal of at most six places, else a fraction. */
    static String factor(Ratio factor) {
        return factor.decimal()
                .filter(decimal -> decimal.scale() <= 6)
                .map(BigDecimal::toPlainString)
                .orElseGet(factor::toString);
    }
}
