package org.parindex.audit;

import java.util.List;
import java.util.Optional;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.points.Ratio;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKey;

/**
 * What printed counts and extreme changes say. Each count becomes one of those that reach a threshold: "6 fell" says how many did not fall. Counts of
 * one source speak of the same units, so those of neighbouring bands add up.
 */
final class CountReading {

    /** A published value is up to half a hundredth from the true one, which may lie on the other side of a threshold. */
    private static final long HALF = Fixed.ONE / 200;

    /** The difference of two published values is up to a hundredth from the true one. */
    private static final long HUNDREDTH = Fixed.ONE / 100;

    private static final Bilingual UNCHANGED = Bilingual.of("không thay đổi", "no change");

    private final Model model;
    private final Values values;

    /** Finds the value of a scope. */
    interface Values {
        Optional<Quantity> value(Scope scope, Measure measure, int year);
    }

    CountReading(Model model, Values values) {
        this.model = model;
        this.values = values;
    }

    void count(Fact.UnitCount fact) {
        Optional<UnitKey> scope =
                model.who(fact.subject().scope(), fact.subject().indexYear());
        if (scope.isPresent()) {
            if (fact.condition() instanceof Condition.Band band) {
                band(fact, scope.get(), band);
            } else if (fact.condition() instanceof Condition.MeanSide side) {
                meanSide(fact, scope.get(), side);
            } else if (fact.condition() instanceof Condition.Moved moved) {
                moved(fact, scope.get(), moved);
            }
        }
    }

    private Optional<Order> values(Fact fact, UnitKey scope) {
        Measure measure = fact.subject().measure();
        int year = fact.subject().indexYear();
        return scope.equals(Territory.ALL) ? model.order(measure, year) : model.order(scope, measure, year);
    }

    private void band(Fact.UnitCount fact, UnitKey scope, Condition.Band band) {
        values(fact, scope).ifPresent(order -> {
            Optional<Quantity> from = band.low().map(low -> from(fact, order, Ratio.of(low), band.lowIncluded()));
            // Who is above a band starts where the band ends: above 80 where 80 belongs to it, else at 80.
            Optional<Quantity> beyond =
                    band.high().map(high -> from(fact, order, Ratio.of(high), !band.highIncluded()));
            between(fact, order, from, beyond);
        });
    }

    private Quantity from(Fact fact, Order order, Ratio threshold, boolean included) {
        Quantity reached = threshold(fact, order, threshold, true);
        Quantity passed = threshold(fact, order, threshold, false);
        model.add(Linear.atLeast(Propagator.Rule.COUNT, List.of(), reached, passed, 0));
        return included ? reached : passed;
    }

    private Quantity threshold(Fact fact, Order order, Ratio threshold, boolean included) {
        Quantity constant =
                model.constant(Fixed.floor(threshold), Quantity.Form.NUMBER, Bilingual.of("ngưỡng", "the threshold"));
        String number = threshold.decimal().map(Object::toString).orElse("");
        Bilingual label = Bilingual.of(
                "số đơn vị " + (included ? "từ " : "trên ") + number,
                "number of units " + (included ? "from " : "above ") + number);
        return model.count(order, constant, HALF, HALF, label, included, FactReading.source(fact));
    }

    private void meanSide(Fact.UnitCount fact, UnitKey scope, Condition.MeanSide side) {
        Optional<Order> order = values(fact, scope);
        Optional<Quantity> mean = values.value(
                new Scope.AllUnits(), fact.subject().measure(), fact.subject().indexYear());
        if (order.isPresent() && mean.isPresent()) {
            if (side.above()) {
                Bilingual label = Bilingual.of("số đơn vị trên trung bình", "number of units above the mean");
                Quantity above =
                        model.count(order.get(), mean.get(), 0, HUNDREDTH, label, "above", FactReading.source(fact));
                between(fact, order.get(), Optional.of(above), Optional.empty());
            } else {
                Bilingual label = Bilingual.of("số đơn vị không dưới trung bình", "number of units not below the mean");
                Quantity notBelow = model.count(
                        order.get(), mean.get(), HUNDREDTH, 0, label, "not below", FactReading.source(fact));
                between(fact, order.get(), Optional.empty(), Optional.of(notBelow));
            }
        }
    }

    private void moved(Fact.UnitCount fact, UnitKey scope, Condition.Moved moved) {
        Measure measure = fact.subject().measure();
        int year = fact.subject().indexYear();
        Optional<Order> changes = moved.byRank()
                ? model.rankChanges(scope, measure, moved.baseYear(), year)
                : model.changes(scope, measure, moved.baseYear(), year);
        changes.ifPresent(order -> {
            Quantity rose = rose(fact, order, moved.byRank());
            Quantity notFell = notFell(fact, order, moved.byRank());
            if (moved.byRank() && scope.equals(Territory.ALL)) {
                // Whoever was first cannot rise, and whoever is first did not fall.
                Quantity others = model.constant(
                        order.size() - 1L,
                        Quantity.Form.WHOLE,
                        Bilingual.of("số đơn vị có thể tăng hạng", "number of units that can rise in rank"));
                Quantity one = model.constant(
                        1,
                        Quantity.Form.WHOLE,
                        Bilingual.of("số đơn vị không thể giảm hạng", "number of units that cannot fall in rank"));
                model.add(Linear.atLeast(Propagator.Rule.RANK, List.of(), others, rose, 0));
                model.add(Linear.atLeast(Propagator.Rule.RANK, List.of(), notFell, one, 0));
            }
            switch (moved.movement()) {
                case ROSE -> between(fact, order, Optional.of(rose), Optional.empty());
                case FELL -> between(fact, order, Optional.empty(), Optional.of(notFell));
                case UNCHANGED -> between(fact, order, Optional.of(notFell), Optional.of(rose));
            }
        });
    }

    private Quantity rose(Fact fact, Order order, boolean byRank) {
        Quantity zero = model.constant(0, byRank ? Quantity.Form.WHOLE_CHANGE : Quantity.Form.CHANGE, UNCHANGED);
        return model.count(
                order,
                zero,
                byRank ? -1 : 0,
                byRank ? 0 : HUNDREDTH,
                Bilingual.of(
                        "số đơn vị tăng" + (byRank ? " hạng" : ""),
                        "number of units that rose" + (byRank ? " in rank" : "")),
                "rose",
                FactReading.source(fact));
    }

    private Quantity notFell(Fact fact, Order order, boolean byRank) {
        Quantity zero = model.constant(0, byRank ? Quantity.Form.WHOLE_CHANGE : Quantity.Form.CHANGE, UNCHANGED);
        Quantity notFell = model.count(
                order,
                zero,
                byRank ? 0 : HUNDREDTH,
                byRank ? -1 : 0,
                Bilingual.of(
                        "số đơn vị không giảm" + (byRank ? " hạng" : ""),
                        "number of units that did not fall" + (byRank ? " in rank" : "")),
                "not fell",
                FactReading.source(fact));
        model.add(Linear.atLeast(Propagator.Rule.COUNT, List.of(), notFell, rose(fact, order, byRank), 0));
        return notFell;
    }

    /** As many as printed reach the one threshold, and not the other. */
    private void between(Fact.UnitCount fact, Order order, Optional<Quantity> from, Optional<Quantity> beyond) {
        Quantity all = model.constant(order.size(), Quantity.Form.WHOLE, Bilingual.of("số đơn vị", "number of units"));
        Quantity none = model.constant(0, Quantity.Form.WHOLE, Bilingual.of("không đơn vị nào", "number of no units"));
        PrintedNumber figure = fact.figure();
        model.add(Linear.between(
                Propagator.Rule.COUNT,
                List.of(fact),
                from.orElse(all),
                beyond.orElse(none),
                FactReading.wholeLow(figure),
                FactReading.wholeHigh(figure)));
    }

    void extreme(Fact.ExtremeChange fact) {
        Fact.Subject subject = fact.subject();
        model.who(subject.scope(), subject.indexYear())
                .flatMap(scope -> model.changes(scope, subject.measure(), fact.baseYear(), subject.indexYear()))
                .ifPresent(order -> extreme(fact, order));
    }

    private void extreme(Fact.ExtremeChange fact, Order order) {
        // The size may be that of rounded values, too.
        long half = Fixed.ceiling(fact.figure().halfUnit());
        long low = FactReading.low(fact.figure());
        long high = FactReading.high(fact.figure());
        long least = low == Linear.OPEN ? low : Math.max(0, low - half);
        long most = high == Linear.OPEN ? high : high + half;
        switch (fact.extreme()) {
            case LARGEST_RISE -> model.add(Linear.range(fact, order.place(1), least, most));
            case LARGEST_FALL ->
                model.add(Linear.range(
                        fact,
                        order.place(order.size()),
                        most == Linear.OPEN ? most : -most,
                        least == Linear.OPEN ? least : -least));
            case SMALLEST_RISE -> {
                model.add(new SmallestMove(fact, rose(fact, order, false), order, 1, least, most));
                if (least > HUNDREDTH) {
                    order.members().forEach(change -> model.add(new Gapped(fact, change, HUNDREDTH, least)));
                }
            }
            case SMALLEST_FALL -> {
                model.add(new SmallestMove(fact, notFell(fact, order, false), order, -1, least, most));
                if (least > HUNDREDTH) {
                    order.members().forEach(change -> model.add(new Gapped(fact, change, -least, -HUNDREDTH)));
                }
            }
        }
    }
}
