package org.parindex.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bands;
import org.parindex.rule.Bound;
import org.parindex.rule.Checklist;
import org.parindex.rule.Deduction;
import org.parindex.rule.DeductionBySeverity;
import org.parindex.rule.Gate;
import org.parindex.rule.Item;
import org.parindex.rule.Levels;
import org.parindex.rule.Linear;
import org.parindex.rule.PerItem;
import org.parindex.rule.PlanFulfilment;
import org.parindex.rule.Proportional;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * One number or sign of a rule changed, and with it what must change for the rule to stay possible.
 *
 * @param rule the changed rule
 * @param maximum its maximum, which follows the best points of the rule
 * @param what what was changed
 */
record RuleChange(ScoringRule rule, Points maximum, Bilingual what) {

    static final Points STEP = Points.parse("0.01");

    private static final Bilingual POINTS_BEGIN = Bilingual.of("có điểm ", "points ");
    private static final Bilingual FULL_POINTS = Bilingual.of("điểm tối đa ", "full points ");
    private static final Bilingual NOTHING = Bilingual.same("");

    /** All changes of a rule; some may be impossible, or change nothing. */
    static List<RuleChange> of(ScoringRule rule, Points maximum) {
        List<RuleChange> all = new ArrayList<>();
        switch (rule.kind()) {
            case LEVELS -> items(((Levels) rule).levels(), levels -> new Levels(descending(levels)), maximum, all);
            case BANDS -> bands(((Bands) rule).bands(), Bands::new, maximum, all);
            case PROPORTIONAL -> {
                Proportional between = (Proportional) rule;
                between(between.scoresFrom(), between.fullFrom(), Proportional::new, maximum, all);
            }
            case CHECKLIST -> items(((Checklist) rule).items(), Checklist::new, maximum, all);
            case PER_ITEM -> each(((PerItem) rule).each(), PerItem::new, maximum, all);
            case DEDUCTION -> each(((Deduction) rule).each(), Deduction::new, maximum, all);
            case DEDUCTION_BY_SEVERITY ->
                items(((DeductionBySeverity) rule).severities(), DeductionBySeverity::new, maximum, all);
            case GATE -> {
                Gate gate = (Gate) rule;
                of(gate.then(), maximum)
                        .forEach(change -> all.add(new RuleChange(
                                new Gate(gate.condition(), change.rule()), change.maximum(), change.what())));
                return all;
            }
            case LINEAR -> linear((Linear) rule, maximum, all);
            case AGAINST_BASE -> againstBase((AgainstBase) rule, maximum, all);
            case PLAN_FULFILMENT -> {
                PlanFulfilment plan = (PlanFulfilment) rule;
                between(plan.scoresFrom(), plan.fullFrom(), PlanFulfilment::new, maximum, all);
            }
            case DIRECT -> {}
        }
        maximum(rule, maximum, all);
        return all;
    }

    /** Of rules whose best points are the maximum, it changes with them; of all others by itself. */
    private static void maximum(ScoringRule rule, Points maximum, List<RuleChange> all) {
        switch (rule.kind()) {
            case LEVELS, BANDS, CHECKLIST, AGAINST_BASE -> {}
            default ->
                around(maximum).forEach(changed -> {
                    ScoringRule fitting =
                            rule instanceof PerItem item && item.each().compareTo(changed) > 0
                                    ? new PerItem(changed)
                                    : rule;
                    all.add(new RuleChange(fitting, changed, moved(NOTHING, maximum, changed)));
                });
        }
    }

    /** The change with the maximum that it brings about. */
    private static RuleChange settled(ScoringRule rule, Points maximum, Bilingual what) {
        Points best = switch (rule.kind()) {
            case LEVELS -> best(((Levels) rule).levels(), Item::points);
            case BANDS -> best(((Bands) rule).bands(), Band::points);
            case AGAINST_BASE -> best(((AgainstBase) rule).bands(), Band::points);
            case CHECKLIST ->
                ((Checklist) rule).items().stream().map(Item::points).reduce(Points.ZERO, Points::plus);
            case PER_ITEM -> best(List.of(maximum, ((PerItem) rule).each()), Function.identity());
            default -> maximum;
        };
        return new RuleChange(rule, best, best.equals(maximum) ? what : moved(joined(what, "; "), maximum, best));
    }

    private static <T> Points best(List<T> parts, Function<T, Points> points) {
        return parts.stream().map(points).max(Comparator.naturalOrder()).orElse(Points.ZERO);
    }

    private static Bilingual moved(Bilingual before, Points maximum, Points changed) {
        return Bilingual.of(
                before.vi() + "điểm tối đa " + arrow(maximum, changed, Language.VI),
                before.en() + "maximum " + arrow(maximum, changed, Language.EN));
    }

    static Bilingual joined(Bilingual words, String joint) {
        return Bilingual.of(words.vi() + joint, words.en() + joint);
    }

    static String arrow(Points from, Points to, Language language) {
        return language.decimal(from.toBigDecimal()) + " → " + language.decimal(to.toBigDecimal());
    }

    static Bilingual arrow(Bilingual from, Bilingual to) {
        return Bilingual.of(from.vi() + " → " + to.vi(), from.en() + " → " + to.en());
    }

    static List<Points> around(Points points) {
        return List.of(points.plus(STEP), points.minus(STEP));
    }

    private static List<Ratio> around(Ratio number) {
        return List.of(number.plus(Probes.step(number)), number.minus(Probes.step(number)));
    }

    /** A bound up and down by the smallest step, and with its own value on the other side. */
    private static List<Bound> around(Bound bound) {
        List<Bound> all = new ArrayList<>();
        around(bound.percent()).forEach(percent -> all.add(new Bound(percent, bound.included())));
        all.add(new Bound(bound.percent(), !bound.included()));
        return all;
    }

    private static List<Item> descending(List<Item> levels) {
        return levels.stream()
                .sorted(Comparator.comparing(Item::points).reversed())
                .toList();
    }

    private static <T> List<T> replaced(List<T> parts, int index, T part) {
        List<T> all = new ArrayList<>(parts);
        all.set(index, part);
        return all;
    }

    private static void items(
            List<Item> items, Function<List<Item>, ScoringRule> rule, Points maximum, List<RuleChange> all) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            for (Points points : around(item.points())) {
                Item changed = new Item(item.key(), item.name(), points);
                all.add(settled(rule.apply(replaced(items, i, changed)), maximum, shown(item.show(), points)));
            }
        }
    }

    private static void each(Points each, Function<Points, ScoringRule> rule, Points maximum, List<RuleChange> all) {
        for (Points points : around(each)) {
            Bilingual what = Bilingual.of(
                    "mỗi mục " + arrow(each, points, Language.VI), "each " + arrow(each, points, Language.EN));
            if (points.signum() > 0) {
                all.add(settled(rule.apply(points), maximum, what));
            }
        }
    }

    private static Bilingual shown(Bilingual before, Points points) {
        return Bilingual.of(
                before.vi() + " → " + Language.VI.decimal(points.toBigDecimal()),
                before.en() + " → " + Language.EN.decimal(points.toBigDecimal()));
    }

    private static List<Band> ascending(List<Band> bands) {
        return bands.stream()
                .sorted((a, b) -> a.begins().isEmpty() || b.begins().isEmpty()
                        ? Boolean.compare(a.begins().isPresent(), b.begins().isPresent())
                        : a.begins().get().compareTo(b.begins().get()))
                .toList();
    }

    /** Where one band ends and the next begins moves for both; what covers everything has no other ends that matter. */
    private static void bands(
            List<Band> unordered, Function<List<Band>, ScoringRule> rule, Points maximum, List<RuleChange> all) {
        List<Band> bands = ascending(unordered);
        for (int i = 1; i < bands.size(); i++) {
            Band below = bands.get(i - 1);
            Band above = bands.get(i);
            Bound bound = above.begins().orElseThrow();
            for (Bound changed : around(bound)) {
                List<Band> moved = new ArrayList<>(bands);
                moved.set(i - 1, new Band(below.begins(), Optional.of(changed), below.points()));
                moved.set(i, new Band(Optional.of(changed), above.ends(), above.points()));
                all.add(settled(rule.apply(moved), maximum, arrow(bound.show(), changed.show())));
            }
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            for (Points points : around(band.points())) {
                Band changed = new Band(band.begins(), band.ends(), points);
                all.add(settled(rule.apply(replaced(bands, i, changed)), maximum, shown(band.show(), points)));
            }
        }
    }

    private interface Between {
        ScoringRule of(Bound scoresFrom, Bound fullFrom);
    }

    private static void between(Bound scores, Bound full, Between rule, Points maximum, List<RuleChange> all) {
        // From 0 % means that everything scores: no bound that somebody could have mistaken by a hundredth.
        if (scores.percent().signum() > 0) {
            for (Bound changed : around(scores)) {
                all.add(new RuleChange(rule.of(changed, full), maximum, named(POINTS_BEGIN, scores, changed)));
            }
        }
        for (Bound changed : around(full)) {
            all.add(new RuleChange(rule.of(scores, changed), maximum, named(FULL_POINTS, full, changed)));
        }
    }

    private static Bilingual named(Bilingual what, Bound from, Bound to) {
        Bilingual change = arrow(from.show(), to.show());
        return Bilingual.of(what.vi() + change.vi(), what.en() + change.en());
    }

    private static void linear(Linear linear, Points maximum, List<RuleChange> all) {
        for (Ratio changed : around(linear.zeroAt())) {
            Linear rule = new Linear(linear.of(), changed, linear.fullAt());
            all.add(new RuleChange(
                    rule, maximum, ends(Bilingual.of("0 điểm ở ", "0 points at "), linear.zeroAt(), changed)));
        }
        for (Ratio changed : around(linear.fullAt())) {
            Linear rule = new Linear(linear.of(), linear.zeroAt(), changed);
            all.add(new RuleChange(
                    rule, maximum, ends(Bilingual.of("điểm tối đa ở ", "full points at "), linear.fullAt(), changed)));
        }
    }

    private static Bilingual ends(Bilingual what, Ratio from, Ratio to) {
        return Bilingual.of(
                what.vi() + shown(from, Language.VI) + " → " + shown(to, Language.VI),
                what.en() + shown(from, Language.EN) + " → " + shown(to, Language.EN));
    }

    static String shown(Ratio number, Language language) {
        return number.decimal().map(language::decimal).orElseGet(number::toString);
    }

    /** The base does not enter the arithmetic: evidence brings its own. The direction does. */
    private static void againstBase(AgainstBase rule, Points maximum, List<RuleChange> all) {
        bands(rule.bands(), bands -> new AgainstBase(rule.direction(), rule.base(), bands), maximum, all);
        AgainstBase.Direction other = rule.direction() == AgainstBase.Direction.GROWTH
                ? AgainstBase.Direction.REDUCTION
                : AgainstBase.Direction.GROWTH;
        List<Band> open = new ArrayList<>(ascending(rule.bands()));
        Band lowest = open.get(0);
        open.set(0, new Band(Optional.empty(), lowest.ends(), lowest.points()));
        Band highest = open.get(open.size() - 1);
        open.set(open.size() - 1, new Band(highest.begins(), Optional.empty(), highest.points()));
        all.add(new RuleChange(
                new AgainstBase(other, rule.base(), open),
                maximum,
                arrow(rule.direction().label(), other.label())));
    }
}
