package org.parindex.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.points.Ratio;
import org.parindex.ranking.Measure;
import org.parindex.unit.AdministrativeUnit;

/**
 * Says whether facts can be true together, in another way than the audit: what a fact leaves open (which of two readings, who ranks where, who is
 * counted) is tried one by one, and what is left is linear and goes to the simplex method. Numbers are in hundredths; all figures must have two
 * decimals. Rounds must be small.
 */
final class LinearWorld {

    /** Facts that cannot be true miss each other by far more, facts that can by less: figures are whole, and so few of them are added. */
    private static final double TOLERANCE = 1e-4;

    private static final double NEARLY_WHOLE = 1e-2;
    private static final double HUNDRED_PERCENT = 10_000;

    /** Values are tried within half a percent of 80 %: facts that lie near and can be true can be true there. */
    private static final double MIDDLE = 8_000;

    private static final double WINDOW = 50;

    private final List<AdministrativeUnit> units;

    /** What a choice consists of: what holds if it is made. */
    private record Row(Map<String, Double> terms, Relationship relation, double number) {}

    /** One of these sets of rows holds. */
    private record Choice(List<List<Row>> alternatives) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> defined = new HashSet<>();

    private LinearWorld(List<AdministrativeUnit> units) {
        this.units = units;
    }

    /** Whether all these facts can be true. */
    static boolean isPossible(List<Fact> facts, List<AdministrativeUnit> units) {
        LinearWorld world = new LinearWorld(units);
        facts.forEach(world::read);
        world.parts(facts);
        world.choices.sort(Comparator.comparing(choice -> choice.alternatives().size()));
        if (solution(world.rows).isEmpty()) {
            return false;
        }
        return world.orders(facts).stream().anyMatch(world::isPossible);
    }

    // Numbers

    private String value(Scope scope, int year) {
        String name = "value " + scope + " " + year;
        if (defined.add(name)) {
            rows.addAll(between(Map.of(name, 1.0), MIDDLE - WINDOW, MIDDLE + WINDOW));
            if (scope instanceof Scope.AllUnits) {
                Map<String, Double> sum = new LinkedHashMap<>();
                units.forEach(unit -> sum.put(value(new Scope.OneUnit(unit), year), 1.0));
                sum.put(name, -(double) units.size());
                rows.add(new Row(sum, Relationship.EQ, 0));
            }
        }
        return name;
    }

    private String value(AdministrativeUnit unit, int year) {
        return value(new Scope.OneUnit(unit), year);
    }

    /** As published with two decimals: half a hundredth away at most. */
    private String published(String number) {
        String name = "published " + number;
        if (whole.add(name)) {
            rows.addAll(between(difference(number, name), -0.5, 0.5));
        }
        return name;
    }

    private static Map<String, Double> difference(String from, String to) {
        return Map.of(to, 1.0, from, -1.0);
    }

    private static Row atMost(Map<String, Double> terms, double most) {
        return new Row(terms, Relationship.LEQ, most + TOLERANCE);
    }

    private static Row atLeast(Map<String, Double> terms, double least) {
        return new Row(terms, Relationship.GEQ, least - TOLERANCE);
    }

    private static List<Row> between(Map<String, Double> terms, double least, double most) {
        return List.of(atLeast(terms, least), atMost(terms, most));
    }

    private static double hundredths(java.math.BigDecimal figure) {
        return figure.movePointRight(2).intValueExact();
    }

    // Facts

    private void read(Fact fact) {
        Fact.Subject subject = fact.subject();
        int year = subject.indexYear();
        if (fact instanceof Fact.Value value) {
            printed(value(subject.scope(), year), value.figure());
        } else if (fact instanceof Fact.ValueChange change) {
            changed(value(subject.scope(), change.baseYear()), value(subject.scope(), year), change.change());
        } else if (fact instanceof Fact.Gap gap) {
            changed(value(gap.against(), year), value(subject.scope(), year), gap.figure());
        } else if (fact instanceof Fact.UnitCount count) {
            counted(count, year);
        }
    }

    private void printed(String number, PrintedNumber figure) {
        double hundredths = hundredths(figure.figure());
        rows.add(new Row(Map.of(published(number), 1.0), Relationship.EQ, hundredths));
    }

    private void changed(String from, String to, PrintedNumber figure) {
        double change = hundredths(figure.figure());
        choices.add(new Choice(List.of(
                between(difference(from, to), change - 0.5, change + 0.5),
                List.of(new Row(difference(published(from), published(to)), Relationship.EQ, change)))));
    }

    /** Each unit is in or out; whoever is out is out on one side, if the band has two. */
    private void counted(Fact.UnitCount fact, int year) {
        List<List<List<Row>>> in = new ArrayList<>();
        List<List<List<Row>>> out = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            if (fact.condition() instanceof Condition.Band band) {
                Map<String, Double> value = Map.of(value(unit, year), 1.0);
                List<Row> inside = new ArrayList<>();
                List<List<Row>> outside = new ArrayList<>();
                band.low().ifPresent(low -> {
                    inside.add(atLeast(value, hundredths(low) - 0.5));
                    outside.add(List.of(atMost(value, hundredths(low) + 0.5)));
                });
                band.high().ifPresent(high -> {
                    inside.add(atMost(value, hundredths(high) + 0.5));
                    outside.add(List.of(atLeast(value, hundredths(high) - 0.5)));
                });
                in.add(List.of(inside));
                out.add(outside);
            } else if (fact.condition() instanceof Condition.MeanSide side) {
                beyond(value(new Scope.AllUnits(), year), value(unit, year), side.above(), in, out);
            } else if (fact.condition() instanceof Condition.Moved moved && !moved.byRank()) {
                boolean rose = moved.movement() == Condition.Movement.ROSE;
                beyond(value(unit, moved.baseYear()), value(unit, year), rose, in, out);
            }
        }
        if (!in.isEmpty()) {
            choices.add(new Choice(members(fact.figure().figure().intValueExact(), 0, in, out)));
        }
    }

    /** By true or by published numbers, nobody says; what is published differs by up to a hundredth more or less. */
    private static void beyond(
            String from, String to, boolean above, List<List<List<Row>>> in, List<List<List<Row>>> out) {
        Map<String, Double> further = above ? difference(from, to) : difference(to, from);
        in.add(List.of(List.of(atLeast(further, 0))));
        out.add(List.of(List.of(atMost(further, 1))));
    }

    private static List<List<Row>> members(int many, int from, List<List<List<Row>>> in, List<List<List<Row>>> out) {
        if (from == in.size()) {
            return many == 0 ? List.of(List.of()) : List.of();
        }
        List<List<Row>> all = new ArrayList<>();
        for (boolean counted : new boolean[] {true, false}) {
            for (List<Row> rest : members(counted ? many - 1 : many, from + 1, in, out)) {
                for (List<Row> first : (counted ? in : out).get(from)) {
                    all.add(Stream.concat(first.stream(), rest.stream()).toList());
                }
            }
        }
        return all;
    }

    // Points

    private void parts(List<Fact> facts) {
        List<Fact.Points> printed = facts.stream()
                .filter(Fact.Points.class::isInstance)
                .map(Fact.Points.class::cast)
                .toList();
        for (Fact.Points fact : printed) {
            Fact.Subject subject = fact.subject();
            AdministrativeUnit unit = fact.unit().orElseThrow();
            String points = points(unit, subject.measure(), subject.indexYear());
            printed(points, PrintedNumber.of(fact.points().figure()));
            whole(unit, subject.indexYear());
            fact.points().maximum().ifPresent(maximum -> {
                double most = 100 * maximum.toRatio().toDecimal(4).doubleValue();
                if (subject.measure().equals(Measure.OVERALL)) {
                    String value = value(unit, subject.indexYear());
                    rows.add(new Row(Map.of(value, most, points, -HUNDRED_PERCENT), Relationship.EQ, 0));
                } else {
                    rows.add(atMost(Map.of(points, 1.0), most));
                }
            });
            if (!subject.measure().equals(Measure.OVERALL)) {
                addUp(unit, subject.indexYear(), subject.measure(), printed);
            }
        }
    }

    private static String points(AdministrativeUnit unit, Measure measure, int year) {
        return "points " + unit + " " + measure + " " + year;
    }

    /** At most 100 points can be attained, so the index is no less than the points. */
    private void whole(AdministrativeUnit unit, int year) {
        if (defined.add("whole " + unit + year)) {
            rows.add(atLeast(difference(points(unit, Measure.OVERALL, year), value(unit, year)), 0));
        }
    }

    private void addUp(AdministrativeUnit unit, int year, Measure part, List<Fact.Points> printed) {
        List<Measure> parts = part.componentNumber().isPresent()
                ? IntStream.rangeClosed(1, 8).mapToObj(Measure::component).toList()
                : List.of(Measure.DOCUMENTS, Measure.LEADERS, Measure.SIPAS, Measure.SOCIO_ECONOMIC);
        if (!defined.add("sum " + unit + year + parts)) {
            return;
        }
        Map<String, Double> sum = new LinkedHashMap<>();
        parts.forEach(one -> sum.put(points(unit, one, year), 1.0));
        sum.put(points(unit, Measure.OVERALL, year), -1.0);
        rows.add(new Row(sum, Relationship.EQ, 0));
        Ratio attainable = Ratio.sum(parts.stream()
                .map(one -> printed.stream()
                        .filter(fact -> fact.unit().orElseThrow().equals(unit)
                                && fact.subject().indexYear() == year
                                && fact.subject().measure().equals(one))
                        .flatMap(fact -> fact.points().maximum().stream())
                        .findFirst()
                        .map(maximum -> maximum.toRatio())
                        .orElse(Ratio.ZERO))
                .toList());
        if (attainable.equals(Ratio.of(100))) {
            rows.add(new Row(difference(points(unit, Measure.OVERALL, year), value(unit, year)), Relationship.EQ, 0));
        }
    }

    // Ranks

    /** The rows of every order of the units in all years in which the facts on ranks are true. */
    private List<List<Row>> orders(List<Fact> facts) {
        Set<Integer> years = new java.util.TreeSet<>();
        for (Fact fact : facts) {
            rankBase(fact)
                    .ifPresent(base -> years.addAll(List.of(base, fact.subject().indexYear())));
        }
        List<Map<Integer, int[]>> all = List.of(Map.of());
        for (int year : years) {
            List<Map<Integer, int[]>> longer = new ArrayList<>();
            for (Map<Integer, int[]> some : all) {
                for (int[] ranks : rankings()) {
                    Map<Integer, int[]> one = new HashMap<>(some);
                    one.put(year, ranks);
                    if (facts.stream().allMatch(fact -> ranksHold(fact, one))) {
                        longer.add(one);
                    }
                }
            }
            all = longer;
        }
        return all.stream().map(this::rows).toList();
    }

    /** The earlier year of which a fact says ranks. */
    private static Optional<Integer> rankBase(Fact fact) {
        if (fact instanceof Fact.Rank rank) {
            return Optional.of(rank.subject().indexYear());
        }
        if (fact instanceof Fact.RankChange change) {
            return Optional.of(change.baseYear());
        }
        return fact instanceof Fact.UnitCount count
                        && count.condition() instanceof Condition.Moved moved
                        && moved.byRank()
                ? Optional.of(moved.baseYear())
                : Optional.empty();
    }

    /** Whether a fact on ranks is true, as far as ranks are given. */
    private boolean ranksHold(Fact fact, Map<Integer, int[]> ranks) {
        int[] now = ranks.get(fact.subject().indexYear());
        int[] before = rankBase(fact).map(ranks::get).orElse(null);
        if (now == null || before == null) {
            return true;
        }
        if (fact instanceof Fact.Rank rank) {
            return now[units.indexOf(fact.unit().orElseThrow())] == rank.rank().orElseThrow();
        }
        if (fact instanceof Fact.RankChange change) {
            int unit = units.indexOf(fact.unit().orElseThrow());
            return before[unit] - now[unit] == change.places();
        }
        Fact.UnitCount count = (Fact.UnitCount) fact;
        int sign = ((Condition.Moved) count.condition()).movement() == Condition.Movement.ROSE ? 1 : -1;
        return IntStream.range(0, units.size())
                        .filter(unit -> Integer.signum(before[unit] - now[unit]) == sign)
                        .count()
                == count.figure().figure().intValueExact();
    }

    /** All ways to rank the units: those of equal value share a rank, and the next ranks stay free. */
    private List<int[]> rankings() {
        int size = units.size();
        Map<List<Integer>, int[]> all = new LinkedHashMap<>();
        for (int code = 0; code < Math.pow(size, size); code++) {
            int[] levels = new int[size];
            for (int unit = 0, rest = code; unit < size; unit++, rest /= size) {
                levels[unit] = rest % size;
            }
            int[] ranks = Arrays.stream(levels)
                    .map(level -> 1
                            + (int) Arrays.stream(levels)
                                    .filter(other -> other < level)
                                    .count())
                    .toArray();
            all.put(Arrays.stream(ranks).boxed().toList(), ranks);
        }
        return List.copyOf(all.values());
    }

    private List<Row> rows(Map<Integer, int[]> orders) {
        List<Row> all = new ArrayList<>();
        orders.forEach((year, ranks) -> {
            for (int one = 0; one < ranks.length; one++) {
                for (int other = 0; other < ranks.length; other++) {
                    if (ranks[one] <= ranks[other] && one != other) {
                        all.add(atLeast(difference(value(units.get(other), year), value(units.get(one), year)), 0));
                    }
                }
            }
        });
        return all;
    }

    // Solving

    private boolean isPossible(List<Row> order) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(order);
        return isPossible(all, 0);
    }

    private boolean isPossible(List<Row> all, int choice) {
        Optional<Map<String, Double>> solution = solution(all);
        if (solution.isEmpty()) {
            return false;
        }
        if (choice < choices.size()) {
            return choices.get(choice).alternatives().stream()
                    .anyMatch(rows -> isPossible(with(all, rows), choice + 1));
        }
        // A published number is whole: it is below or above a fraction.
        for (Map.Entry<String, Double> number : solution.get().entrySet()) {
            double value = number.getValue();
            if (whole.contains(number.getKey()) && Math.abs(value - Math.rint(value)) > NEARLY_WHOLE) {
                Map<String, Double> term = Map.of(number.getKey(), 1.0);
                return isPossible(with(all, List.of(atMost(term, Math.floor(value)))), choice)
                        || isPossible(with(all, List.of(atLeast(term, Math.ceil(value)))), choice);
            }
        }
        return true;
    }

    private static List<Row> with(List<Row> all, List<Row> more) {
        return Stream.concat(all.stream(), more.stream()).toList();
    }

    /** Numbers that keep all rows; absent if there are none. */
    private static Optional<Map<String, Double>> solution(List<Row> all) {
        List<String> names = all.stream()
                .flatMap(row -> row.terms().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<String, Integer> positions = new HashMap<>();
        names.forEach(name -> positions.put(name, positions.size()));
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Row row : all) {
            double[] weights = new double[names.size()];
            row.terms().forEach((name, weight) -> weights[positions.get(name)] += weight);
            constraints.add(new LinearConstraint(weights, row.relation(), row.number()));
        }
        double[] found;
        try {
            found = new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(new double[names.size()], 0),
                            new LinearConstraintSet(constraints),
                            new NonNegativeConstraint(true))
                    .getPoint();
        } catch (NoFeasibleSolutionException impossible) {
            return Optional.empty();
        } catch (MathIllegalStateException noAnswer) {
            throw new AssertionError("The simplex method gives no answer", noAnswer);
        }
        Map<String, Double> solution = new LinkedHashMap<>();
        names.forEach(name -> solution.put(name, found[positions.get(name)]));
        return Optional.of(solution);
    }
}
