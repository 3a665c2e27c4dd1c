package org.parindex.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

/**
 * True results of a few years that nobody sees, and facts about them as newspapers print them: rounded up or down at halves, changes in both
 * ways, counts by true or by published values.
 */
final class PrintedRound {

    static final int FIRST_YEAR = 2021;
    static final int YEARS = 3;
    private static final int PARTS = 8;
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Random random;
    private final int size;
    private final int step;
    private final List<Region> regions;
    private final List<AdministrativeUnit> units;
    private final UnitCatalog catalog;
    private final Map<List<Object>, Ratio> truth = new HashMap<>();
    private final Map<List<Object>, BigDecimal> published = new HashMap<>();
    private final Map<AdministrativeUnit, List<BigDecimal>> maxima = new HashMap<>();
    private int printed;

    /**
     * A round.
     *
     * @param size how many units
     * @param step true points are multiples of so many ten-thousandths
     */
    PrintedRound(long seed, int size, int step) {
        this.random = new Random(seed);
        this.size = size;
        this.step = step;
        this.regions = IntStream.range(0, Math.max(1, size / 3))
                .mapToObj(i -> new Region("t", Bilingual.same("Region " + i), Provenance.of(Status.GIVEN, "")))
                .toList();
        this.units = IntStream.range(0, size).mapToObj(this::unit).toList();
        this.catalog = UnitCatalog.of(Bilingual.same("units"), units);
        fill();
    }

    private AdministrativeUnit unit(int i) {
        return new AdministrativeUnit(
                new UnitKey("t", String.format("%02d", i + 1)),
                Bilingual.same("Unit " + (char) ('A' + i % 26) + i),
                UnitKind.OTHER,
                Optional.of(regions.get(i % regions.size())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    private void fill() {
        for (AdministrativeUnit unit : units) {
            // For a third of the units some points cannot be attained.
            String first = random.nextInt(3) == 0 ? "10.5" : "12.5";
            maxima.put(
                    unit,
                    IntStream.range(0, PARTS)
                            .mapToObj(part -> new BigDecimal(part == 0 ? first : "12.5"))
                            .toList());
        }
        int spread = 1 + random.nextInt(4000);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (AdministrativeUnit unit : units) {
                Ratio sum = Ratio.ZERO;
                for (int part = 0; part < PARTS; part++) {
                    // Units lie close together, so that ties and changes of order come about.
                    long points = 100_000 + (long) random.nextInt(spread) / step * step;
                    Ratio earned = Ratio.of(points, 10_000);
                    truth.put(List.of("points", unit.key(), Measure.component(part + 1), year), earned);
                    truth.put(
                            List.of("value", unit.key(), Measure.component(part + 1), year),
                            percent(earned, maximum(unit, part)));
                    sum = sum.plus(earned);
                }
                truth.put(List.of("points", unit.key(), Measure.OVERALL, year), sum);
                truth.put(List.of("value", unit.key(), Measure.OVERALL, year), percent(sum, attainable(unit)));
                Ratio rest = sum;
                for (Measure source : PointParts.sources()) {
                    Ratio part = source.equals(Measure.SOCIO_ECONOMIC)
                            ? rest
                            : Ratio.of(100_000 + random.nextInt(30_000), 10_000);
                    rest = rest.minus(part);
                    truth.put(List.of("points", unit.key(), source, year), part);
                }
            }
        }
    }

    private static Ratio percent(Ratio points, BigDecimal maximum) {
        return points.times(HUNDRED).dividedBy(Ratio.of(maximum));
    }

    private BigDecimal maximum(AdministrativeUnit unit, int part) {
        return maxima.getOrDefault(unit, List.of()).get(part);
    }

    private BigDecimal attainable(AdministrativeUnit unit) {
        return maxima.getOrDefault(unit, List.of()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    UnitCatalog catalog() {
        return catalog;
    }

    List<AdministrativeUnit> units() {
        return units;
    }

    List<Region> regions() {
        return regions;
    }

    Audit audit(List<Fact> facts) {
        return Audit.of(facts, catalog);
    }

    // The truth

    List<AdministrativeUnit> members(Scope scope) {
        return units.stream()
                .filter(unit ->
                        !(scope instanceof Scope.OneRegion one) || unit.region().equals(Optional.of(one.region())))
                .toList();
    }

    Ratio value(Scope scope, Measure measure, int year) {
        if (scope instanceof Scope.OneUnit one) {
            return truth.get(List.of("value", one.unit().key(), measure, year));
        }
        if (scope instanceof Scope.Place place) {
            List<Ratio> sorted = values(new Scope.AllUnits(), measure, year).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return sorted.get(place.number() == 0 ? size - 1 : place.number() - 1);
        }
        List<Ratio> values = values(scope, measure, year);
        return Ratio.sum(values).dividedBy(Ratio.of(values.size()));
    }

    private List<Ratio> values(Scope scope, Measure measure, int year) {
        return members(scope).stream()
                .map(unit -> value(new Scope.OneUnit(unit), measure, year))
                .toList();
    }

    int rank(Scope scope, Measure measure, int year) {
        Ratio own = value(scope, measure, year);
        List<Ratio> field = scope instanceof Scope.OneUnit
                ? values(new Scope.AllUnits(), measure, year)
                : regions.stream()
                        .map(region -> value(new Scope.OneRegion(region), measure, year))
                        .toList();
        return 1
                + (int) field.stream().filter(other -> other.compareTo(own) > 0).count();
    }

    private Ratio points(AdministrativeUnit unit, Measure measure, int year) {
        return truth.get(List.of("points", unit.key(), measure, year));
    }

    // What is printed

    private BigDecimal rounded(Ratio number, int decimals, boolean up) {
        BigInteger scale = BigInteger.TEN.pow(decimals);
        return new BigDecimal(number.numerator().multiply(scale))
                .divide(new BigDecimal(number.denominator()), 0, up ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN)
                .movePointLeft(decimals)
                .setScale(decimals);
    }

    /** One number is published in one way only. */
    private BigDecimal published(Object what, Ratio number, int decimals) {
        return published.computeIfAbsent(
                List.of(what, decimals), any -> rounded(number, decimals, random.nextBoolean()));
    }

    private BigDecimal publishedValue(Scope scope, Measure measure, int year, int decimals) {
        Ratio number = value(scope, measure, year);
        // Whoever holds a place publishes one figure, whatever it is called.
        Object what = scope instanceof Scope.Place ? List.of("place", number, measure, year) : scope.toString();
        return published(List.of("value", what, measure, year), number, decimals);
    }

    private PrintedNumber change(Ratio from, Ratio to, BigDecimal publishedFrom, BigDecimal publishedTo, int decimals) {
        return PrintedNumber.of(
                random.nextBoolean()
                        ? rounded(to.minus(from), decimals, random.nextBoolean())
                        : publishedTo.subtract(publishedFrom));
    }

    private PrintedNumber loosely(PrintedNumber figure) {
        if (random.nextInt(6) > 0) {
            return figure;
        }
        boolean more = random.nextBoolean();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(figure.figure().scale());
        return new PrintedNumber(
                more ? PrintedNumber.Qualifier.MORE_THAN : PrintedNumber.Qualifier.LESS_THAN,
                more ? figure.figure().subtract(unit) : figure.figure().add(unit));
    }

    private Fact.Subject subject(int year, Scope scope, Measure measure, String source) {
        printed++;
        return new Fact.Subject(
                String.format("f%04d", printed),
                year,
                scope,
                measure,
                new Provenance(Status.PRESS, List.of(new Source(source, source, "", Status.PRESS, "")), ""));
    }

    private Fact.Subject subject(int year, Scope scope, Measure measure) {
        return subject(year, scope, measure, "s" + printed);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    private Measure measure() {
        return random.nextInt(4) > 0 ? Measure.OVERALL : Measure.component(1 + random.nextInt(PARTS));
    }

    private Scope.OneUnit oneUnit() {
        return new Scope.OneUnit(any(units));
    }

    private Scope group() {
        return random.nextInt(3) == 0 ? new Scope.OneRegion(any(regions)) : new Scope.AllUnits();
    }

    Scope scope() {
        return switch (random.nextInt(8)) {
            case 0 -> new Scope.AllUnits();
            case 1 -> new Scope.OneRegion(any(regions));
            case 2 -> new Scope.Place(random.nextInt(size + 1));
            default -> oneUnit();
        };
    }

    private int decimals() {
        return random.nextInt(5) == 0 ? 1 : 2;
    }

    /** So many facts of all kinds. */
    List<Fact> print(int many) {
        List<Fact> facts = new ArrayList<>();
        while (facts.size() < many) {
            facts.addAll(printOne());
        }
        return facts;
    }

    private List<Fact> printOne() {
        List<Supplier<List<Fact>>> kinds = List.of(
                () -> List.of(printValue(scope(), measure(), year())),
                () -> List.of(printValue(oneUnit(), Measure.OVERALL, year())),
                () -> List.of(printRank()),
                () -> List.of(printRank()),
                () -> List.of(printValueChange(scope(), measure())),
                () -> List.of(printRankChange()),
                () -> List.of(printPoints()),
                () -> List.of(printPointsChange()),
                () -> List.of(printGap()),
                this::printBands,
                () -> List.of(printMeanSide()),
                this::printMoves);
        return any(kinds).get();
    }

    Fact printValue(Scope scope, Measure measure, int year) {
        PrintedNumber figure = PrintedNumber.of(publishedValue(scope, measure, year, decimals()));
        return new Fact.Value(subject(year, scope, measure), loosely(figure));
    }

    Fact printPlainValue(Scope scope, Measure measure, int year) {
        return new Fact.Value(subject(year, scope, measure), PrintedNumber.of(publishedValue(scope, measure, year, 2)));
    }

    Fact printRank() {
        Scope scope = random.nextInt(5) == 0 ? new Scope.OneRegion(any(regions)) : oneUnit();
        return printRank(scope, measure(), year());
    }

    Fact printRank(Scope scope, Measure measure, int year) {
        return new Fact.Rank(
                subject(year, scope, measure),
                loosely(PrintedNumber.of(BigDecimal.valueOf(rank(scope, measure, year)))),
                scope instanceof Scope.OneUnit ? OptionalInt.of(size) : OptionalInt.empty());
    }

    Fact printValueChange(Scope scope, Measure measure) {
        int base = FIRST_YEAR + random.nextInt(YEARS - 1);
        int year = base + 1 + random.nextInt(FIRST_YEAR + YEARS - 1 - base);
        int decimals = decimals();
        PrintedNumber change = change(
                value(scope, measure, base),
                value(scope, measure, year),
                publishedValue(scope, measure, base, decimals),
                publishedValue(scope, measure, year, decimals),
                decimals);
        return new Fact.ValueChange(subject(year, scope, measure), loosely(change), base);
    }

    /** A change with two decimals. */
    Fact printPlainChange(Scope scope, Measure measure, int base, int year) {
        return new Fact.ValueChange(
                subject(year, scope, measure),
                change(
                        value(scope, measure, base),
                        value(scope, measure, year),
                        publishedValue(scope, measure, base, 2),
                        publishedValue(scope, measure, year, 2),
                        2),
                base);
    }

    Fact printPlainRank(Scope scope, Measure measure, int year) {
        return new Fact.Rank(
                subject(year, scope, measure),
                PrintedNumber.of(BigDecimal.valueOf(rank(scope, measure, year))),
                OptionalInt.empty());
    }

    private Fact printRankChange() {
        return printRankChange(oneUnit(), measure(), FIRST_YEAR + random.nextInt(YEARS - 1));
    }

    Fact printRankChange(Scope scope, Measure measure, int base) {
        int places = rank(scope, measure, base) - rank(scope, measure, base + 1);
        return new Fact.RankChange(subject(base + 1, scope, measure), places, base);
    }

    private Measure pointsMeasure() {
        return switch (random.nextInt(3)) {
            case 0 -> Measure.OVERALL;
            case 1 -> Measure.component(1 + random.nextInt(PARTS));
            default -> any(PointParts.sources());
        };
    }

    private Fact printPoints() {
        return printPoints(any(units), pointsMeasure(), year());
    }

    Fact printPoints(AdministrativeUnit unit, Measure measure, int year) {
        BigDecimal figure = published(List.of("points", unit, measure, year), points(unit, measure, year), 2);
        Optional<Points> maximum = measure.equals(Measure.OVERALL)
                ? Optional.of(Points.parse(attainable(unit).toPlainString()))
                : measure.componentNumber()
                        .map(number -> Points.parse(maximum(unit, number - 1).toPlainString()));
        return new Fact.Points(
                subject(year, new Scope.OneUnit(unit), measure),
                new PrintedPoints(figure, maximum.filter(any -> random.nextBoolean())));
    }

    private Fact printPointsChange() {
        AdministrativeUnit unit = any(units);
        Measure measure = pointsMeasure();
        int base = FIRST_YEAR + random.nextInt(YEARS - 1);
        Ratio from = points(unit, measure, base);
        Ratio to = points(unit, measure, base + 1);
        PrintedNumber change = change(
                from,
                to,
                published(List.of("points", unit, measure, base), from, 2),
                published(List.of("points", unit, measure, base + 1), to, 2),
                2);
        return new Fact.PointsChange(subject(base + 1, new Scope.OneUnit(unit), measure), change.figure(), base);
    }

    Fact printGap() {
        Scope scope = scope();
        Scope against = scope();
        Measure measure = measure();
        int year = year();
        int decimals = decimals();
        PrintedNumber gap = change(
                value(against, measure, year),
                value(scope, measure, year),
                publishedValue(against, measure, year, decimals),
                publishedValue(scope, measure, year, decimals),
                decimals);
        return new Fact.Gap(subject(year, scope, measure), loosely(gap), against);
    }

    /** A distance to the mean with two decimals. */
    Fact printGapToMean(Scope scope, Measure measure, int year) {
        Scope all = new Scope.AllUnits();
        return new Fact.Gap(
                subject(year, scope, measure),
                change(
                        value(all, measure, year),
                        value(scope, measure, year),
                        publishedValue(all, measure, year, 2),
                        publishedValue(scope, measure, year, 2),
                        2),
                all);
    }

    /** How many units reach a threshold that no value is near to. */
    Fact printCountOfSure(Measure measure, int year) {
        List<Ratio> values = values(new Scope.AllUnits(), measure, year);
        Ratio near = Ratio.of(1, 10);
        // The first unit with room above it; there always is room above the best.
        Ratio below = values.stream()
                .filter(value -> values.stream()
                        .noneMatch(other -> other.compareTo(value) > 0 && other.compareTo(value.plus(near)) < 0))
                .findFirst()
                .orElseThrow();
        BigDecimal cut = rounded(below.plus(Ratio.of(1, 20)), 2, true);
        long many = values.stream().filter(value -> value.compareTo(below) > 0).count();
        return new Fact.UnitCount(
                subject(year, new Scope.AllUnits(), measure),
                PrintedNumber.of(BigDecimal.valueOf(many)),
                new Condition.Band(Optional.of(cut), true, Optional.empty(), false));
    }

    /** What decides whether a unit is counted. */
    private Ratio decisive(Scope scope, Measure measure, int year, boolean asPublished) {
        return asPublished ? Ratio.of(publishedValue(scope, measure, year, 2)) : value(scope, measure, year);
    }

    private List<Fact> printBands() {
        Scope scope = group();
        Measure measure = measure();
        int year = year();
        boolean asPublished = random.nextBoolean();
        List<Ratio> values = members(scope).stream()
                .map(unit -> decisive(new Scope.OneUnit(unit), measure, year, asPublished))
                .toList();
        // Cut-offs near the values, where it matters.
        List<BigDecimal> cuts = values.stream()
                .map(value -> rounded(value, 1, true))
                .distinct()
                .sorted()
                .limit(2)
                .toList();
        List<Fact> facts = new ArrayList<>();
        String source = "bands" + printed;
        for (int i = 0; i <= cuts.size(); i++) {
            Optional<BigDecimal> low = i == 0 ? Optional.empty() : Optional.of(cuts.get(i - 1));
            Optional<BigDecimal> high = i == cuts.size() ? Optional.empty() : Optional.of(cuts.get(i));
            long many = values.stream()
                    .filter(value ->
                            low.map(end -> value.compareTo(Ratio.of(end)) >= 0).orElse(true)
                                    && high.map(end -> value.compareTo(Ratio.of(end)) < 0)
                                            .orElse(true))
                    .count();
            if (random.nextInt(4) > 0) {
                facts.add(new Fact.UnitCount(
                        subject(year, scope, measure, source),
                        loosely(PrintedNumber.of(BigDecimal.valueOf(many))),
                        new Condition.Band(low, low.isPresent(), high, false)));
            }
        }
        return facts;
    }

    private Fact printMeanSide() {
        Scope scope = group();
        Measure measure = measure();
        int year = year();
        boolean asPublished = random.nextBoolean();
        boolean above = random.nextBoolean();
        Ratio mean = decisive(new Scope.AllUnits(), measure, year, asPublished);
        long many = members(scope).stream()
                .map(unit -> decisive(new Scope.OneUnit(unit), measure, year, asPublished))
                .filter(value -> above ? value.compareTo(mean) > 0 : value.compareTo(mean) < 0)
                .count();
        return new Fact.UnitCount(
                subject(year, scope, measure),
                loosely(PrintedNumber.of(BigDecimal.valueOf(many))),
                new Condition.MeanSide(above));
    }

    private List<Fact> printMoves() {
        Scope scope = group();
        Measure measure = measure();
        int base = FIRST_YEAR + random.nextInt(YEARS - 1);
        boolean byRank = random.nextInt(3) == 0;
        boolean asPublished = random.nextBoolean();
        boolean halves = random.nextBoolean();
        List<Ratio> moves = members(scope).stream()
                .map(Scope.OneUnit::new)
                .map(unit -> byRank
                        ? Ratio.of(rank(unit, measure, base) - rank(unit, measure, base + 1))
                        : decisive(unit, measure, base + 1, asPublished)
                                .minus(decisive(unit, measure, base, asPublished)))
                .sorted()
                .toList();
        String source = "moves" + printed;
        List<Fact> facts = new ArrayList<>();
        for (Condition.Movement movement : Condition.Movement.values()) {
            int sign = movement == Condition.Movement.ROSE ? 1 : movement == Condition.Movement.FELL ? -1 : 0;
            long many = moves.stream().filter(move -> move.signum() == sign).count();
            if (random.nextBoolean()) {
                facts.add(new Fact.UnitCount(
                        subject(base + 1, scope, measure, source),
                        loosely(PrintedNumber.of(BigDecimal.valueOf(many))),
                        new Condition.Moved(movement, byRank, base)));
            }
        }
        if (!byRank) {
            List<Ratio> rises = moves.stream().filter(move -> move.signum() > 0).toList();
            List<Ratio> falls = moves.stream()
                    .filter(move -> move.signum() < 0)
                    .map(Ratio::negated)
                    .sorted()
                    .toList();
            extremes(
                    facts,
                    rises,
                    Fact.Extreme.SMALLEST_RISE,
                    Fact.Extreme.LARGEST_RISE,
                    base,
                    scope,
                    measure,
                    source,
                    halves);
            extremes(
                    facts,
                    falls,
                    Fact.Extreme.SMALLEST_FALL,
                    Fact.Extreme.LARGEST_FALL,
                    base,
                    scope,
                    measure,
                    source,
                    halves);
        }
        return facts;
    }

    private void extremes(
            List<Fact> facts,
            List<Ratio> sorted,
            Fact.Extreme smallest,
            Fact.Extreme largest,
            int base,
            Scope scope,
            Measure measure,
            String source,
            boolean halves) {
        if (sorted.isEmpty()) {
            return;
        }
        if (random.nextBoolean()) {
            facts.add(new Fact.ExtremeChange(
                    subject(base + 1, scope, measure, source),
                    smallest,
                    PrintedNumber.of(rounded(sorted.get(0), 2, halves)),
                    base));
        }
        if (random.nextBoolean()) {
            facts.add(new Fact.ExtremeChange(
                    subject(base + 1, scope, measure, source),
                    largest,
                    PrintedNumber.of(rounded(sorted.get(sorted.size() - 1), 2, halves)),
                    base));
        }
    }

    /** The same fact with a figure that no rounding explains; absent if it is of a kind that is left alone here. */
    Optional<Fact> corrupted(Fact fact) {
        BigDecimal off = BigDecimal.valueOf(random.nextBoolean() ? 5 : -5);
        if (fact instanceof Fact.Value value && value.figure().isPlain()) {
            return Optional.of(new Fact.Value(
                    value.subject(), PrintedNumber.of(value.figure().figure().subtract(off.abs()))));
        }
        if (fact instanceof Fact.ValueChange change && change.change().isPlain()) {
            return Optional.of(new Fact.ValueChange(
                    change.subject(), PrintedNumber.of(change.change().figure().add(off)), change.baseYear()));
        }
        if (fact instanceof Fact.Rank rank && rank.rank().isPresent()) {
            int other = rank.rank().getAsInt() % size + 1;
            return Optional.of(new Fact.Rank(rank.subject(), PrintedNumber.of(BigDecimal.valueOf(other)), rank.of()));
        }
        if (fact instanceof Fact.RankChange change) {
            return Optional.of(new Fact.RankChange(change.subject(), change.places() + 1, change.baseYear()));
        }
        if (fact instanceof Fact.Points points) {
            return Optional.of(new Fact.Points(
                    points.subject(),
                    new PrintedPoints(
                            points.points().figure().subtract(BigDecimal.ONE),
                            points.points().maximum())));
        }
        if (fact instanceof Fact.Gap gap && gap.figure().isPlain()) {
            return Optional.of(new Fact.Gap(
                    gap.subject(), PrintedNumber.of(gap.figure().figure().add(off)), gap.against()));
        }
        if (fact instanceof Fact.UnitCount count && count.figure().isPlain()) {
            return Optional.of(new Fact.UnitCount(
                    count.subject(), PrintedNumber.of(count.figure().figure().add(BigDecimal.ONE)), count.condition()));
        }
        return Optional.empty();
    }
}
