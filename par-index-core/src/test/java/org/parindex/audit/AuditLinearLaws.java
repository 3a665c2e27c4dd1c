package org.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.PrintedNumber;
import org.parindex.points.PrintedPoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;

/** The audit against the simplex method, for facts of all kinds on two or three units: see {@link LinearWorld}. */
class AuditLinearLaws {

    private static final int BASE = 2021;

    /** 80.00 in hundredths; all values lie near. */
    private static final int MIDDLE = 8000;

    private static final List<Measure> SOURCES =
            List.of(Measure.DOCUMENTS, Measure.LEADERS, Measure.SIPAS, Measure.SOCIO_ECONOMIC);

    /** Random facts, true or not, on one or two years. */
    private static final class Printer {
        private final PrintedRound round;
        private final Random random;
        private final int years;
        private final List<Fact> facts = new ArrayList<>();

        Printer(long seed, int units, int years) {
            this.round = new PrintedRound(seed, units, 1);
            this.random = new Random(seed);
            this.years = years;
        }

        List<Fact> print(int many) {
            while (facts.size() < many) {
                printOne();
            }
            return facts;
        }

        private void printOne() {
            Scope unit = new Scope.OneUnit(
                    round.units().get(random.nextInt(round.units().size())));
            Scope who = random.nextInt(4) == 0 ? new Scope.AllUnits() : unit;
            int year = BASE + random.nextInt(years);
            switch (random.nextInt(years > 1 ? 11 : 7)) {
                case 0, 1 -> facts.add(new Fact.Value(subject(year, who), near(MIDDLE)));
                case 2 -> facts.add(new Fact.Rank(subject(year, unit), number(1 + place()), OptionalInt.empty()));
                case 3 -> gap(unit, year);
                case 4 -> facts.add(count(year, band()));
                case 5 -> facts.add(count(year, new Condition.MeanSide(random.nextBoolean())));
                case 6 -> points(unit, year);
                case 7, 8 -> facts.add(new Fact.ValueChange(subject(BASE + 1, who), near(0), BASE));
                case 9 -> facts.add(new Fact.RankChange(subject(BASE + 1, unit), random.nextInt(3) - 1, BASE));
                default ->
                    facts.add(count(
                            BASE + 1,
                            new Condition.Moved(
                                    random.nextBoolean() ? Condition.Movement.ROSE : Condition.Movement.FELL,
                                    random.nextInt(3) == 0,
                                    BASE)));
            }
        }

        private void add(int many, Condition condition) {
            facts.add(new Fact.UnitCount(subject(BASE + 1, new Scope.AllUnits()), number(many), condition));
        }

        private void gap(Scope unit, int year) {
            Scope against = random.nextInt(3) > 0
                    ? new Scope.AllUnits()
                    : new Scope.OneUnit(round.units().get(place()));
            if (!against.equals(unit)) {
                facts.add(new Fact.Gap(subject(year, unit), near(0), against));
            }
        }

        private int place() {
            return random.nextInt(round.units().size());
        }

        private Fact.Subject subject(int year, Scope scope) {
            return subject(year, scope, Measure.OVERALL);
        }

        /** Each fact has a source of its own, so that no two counts need speak of the same units. */
        private Fact.Subject subject(int year, Scope scope, Measure measure) {
            String name = "f%02d".formatted(facts.size());
            return new Fact.Subject(
                    name,
                    year,
                    scope,
                    measure,
                    new Provenance(Status.PRESS, List.of(new Source(name, name, "", Status.PRESS, "")), ""));
        }

        private static PrintedNumber number(int whole) {
            return PrintedNumber.of(BigDecimal.valueOf(whole));
        }

        private BigDecimal about(int hundredths) {
            return BigDecimal.valueOf(hundredths + random.nextInt(7) - 3L, 2);
        }

        private PrintedNumber near(int hundredths) {
            return PrintedNumber.of(about(hundredths));
        }

        private Fact count(int year, Condition condition) {
            return new Fact.UnitCount(
                    subject(year, new Scope.AllUnits()),
                    number(random.nextInt(round.units().size() + 1)),
                    condition);
        }

        private Condition band() {
            BigDecimal end = about(MIDDLE);
            return switch (random.nextInt(3)) {
                case 0 -> new Condition.Band(Optional.of(end), random.nextBoolean(), Optional.empty(), false);
                case 1 -> new Condition.Band(Optional.empty(), false, Optional.of(end), random.nextBoolean());
                default ->
                    new Condition.Band(Optional.of(end), true, Optional.of(end.add(BigDecimal.valueOf(3, 2))), false);
            };
        }

        /** The whole, one or two of the components that could make it up, or all sources. */
        private void points(Scope unit, int year) {
            switch (random.nextInt(4)) {
                case 0, 1 -> facts.add(points(unit, year, Measure.OVERALL, MIDDLE, random.nextBoolean() ? "100" : ""));
                case 2 -> {
                    facts.add(points(unit, year, Measure.component(1), MIDDLE / 2, ""));
                    facts.add(points(unit, year, Measure.component(8), MIDDLE / 2, ""));
                }
                default -> {
                    String maximum = random.nextBoolean() ? "25" : "";
                    SOURCES.forEach(source -> facts.add(points(unit, year, source, MIDDLE / 4, maximum)));
                }
            }
        }

        private Fact points(Scope unit, int year, Measure measure, int hundredths, String maximum) {
            return new Fact.Points(
                    subject(year, unit, measure),
                    new PrintedPoints(
                            about(hundredths),
                            Optional.of(maximum).filter(text -> !text.isEmpty()).map(Points::parse)));
        }
    }

    /** Figures next to each other, of which either may be a rounding of its own, are left to {@link AuditBruteForceLaws}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void thereIsAConflictExactlyWhereNothingIsPossible(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 3) int units,
            @ForAll @IntRange(min = 1, max = 2) int years,
            @ForAll @IntRange(min = 2, max = 6) int many) {
        Printer printer = new Printer(seed, units, years);
        List<Fact> facts = printer.print(many);
        boolean isPossible = LinearWorld.isPossible(facts, printer.round.units());

        if (isPossible || RoundedEitherWay.among(facts).pairs().isEmpty()) {
            assertThat(printer.round.audit(facts).conflicts().isEmpty())
                    .as("%s", facts)
                    .isEqualTo(isPossible);
        }
    }

    /** Figures next to each other are left to {@link AuditBruteForceLaws}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aConflictIsImpossibleAndWithoutAnyOneOfItsFactsPossible(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 3) int units,
            @ForAll @IntRange(min = 1, max = 2) int years,
            @ForAll @IntRange(min = 3, max = 7) int many) {
        Printer printer = new Printer(seed, units, years);

        for (Doubt conflict : printer.round.audit(printer.print(many)).conflicts()) {
            assertThat(LinearWorld.isPossible(conflict.facts(), printer.round.units()))
                    .as("%s", conflict)
                    .isFalse();
            if (!RoundedEitherWay.among(printer.facts).pairs().isEmpty()) {
                continue;
            }
            for (Fact fact : conflict.facts()) {
                List<Fact> rest = new ArrayList<>(conflict.facts());
                rest.remove(fact);
                assertThat(LinearWorld.isPossible(rest, printer.round.units()))
                        .as("%s without %s", conflict, fact)
                        .isTrue();
            }
        }
    }

    private static List<Doubt> conflicts(Printer printer) {
        return printer.round.audit(printer.facts).conflicts();
    }

    @Example
    void notAllUnitsRiseOrFallInRank() {
        for (Condition.Movement movement : List.of(Condition.Movement.ROSE, Condition.Movement.FELL)) {
            Printer printer = new Printer(1, 3, 2);
            printer.add(3, new Condition.Moved(movement, true, BASE));

            assertThat(conflicts(printer)).hasSize(1);

            Printer possible = new Printer(1, 3, 2);
            possible.add(2, new Condition.Moved(movement, true, BASE));

            assertThat(conflicts(possible)).isEmpty();
        }
    }

    /** Both units lie near 80, so that both are from 79 to 81: not one, and not none. */
    @Example
    void whoIsInABandIsBetweenItsEnds() {
        for (int many = 0; many <= 2; many++) {
            Printer printer = new Printer(1, 2, 1);
            Scope first = new Scope.OneUnit(printer.round.units().get(0));
            Scope second = new Scope.OneUnit(printer.round.units().get(1));
            printer.facts.add(
                    new Fact.Value(printer.subject(BASE, new Scope.AllUnits()), PrintedNumber.parse("80.00")));
            printer.facts.add(new Fact.Gap(printer.subject(BASE, first), PrintedNumber.parse("0.00"), second));
            printer.facts.add(new Fact.UnitCount(
                    printer.subject(BASE, new Scope.AllUnits()),
                    Printer.number(many),
                    new Condition.Band(
                            Optional.of(BigDecimal.valueOf(79)), true, Optional.of(BigDecimal.valueOf(81)), true)));

            assertThat(conflicts(printer)).as("%s", many).hasSize(many == 2 ? 0 : 1);
        }
    }

    /** Two of three share the second rank, so that the third unit is the first, printed or not: it is above the mean, not below. */
    @Example
    void whoeverIsLeftIsTheFirst() {
        for (String gap : List.of("0.03", "-0.03")) {
            Printer printer = new Printer(1, 3, 1);
            List<Scope> units = printer.round.units().stream()
                    .<Scope>map(Scope.OneUnit::new)
                    .toList();
            for (Scope unit : units.subList(0, 2)) {
                printer.facts.add(new Fact.Rank(printer.subject(BASE, unit), Printer.number(2), OptionalInt.empty()));
            }
            printer.facts.add(
                    new Fact.Gap(printer.subject(BASE, units.get(2)), PrintedNumber.parse(gap), new Scope.AllUnits()));

            assertThat(conflicts(printer)).as(gap).hasSize(gap.startsWith("-") ? 1 : 0);
        }
    }

    /** Somebody was first and could not rise; if one fell by two places, the two behind can have gained one each. */
    @Example
    void notAllUnitsGainAPlace() {
        for (int third : List.of(1, -2)) {
            Printer printer = new Printer(1, 3, 2);
            List<Integer> places = List.of(1, 1, third);
            for (int i = 0; i < places.size(); i++) {
                Scope unit = new Scope.OneUnit(printer.round.units().get(i));
                printer.facts.add(new Fact.RankChange(printer.subject(BASE + 1, unit), places.get(i), BASE));
            }

            assertThat(conflicts(printer)).as("%s", third).hasSize(third == 1 ? 1 : 0);
        }
    }

    @Example
    void whereAllUnitsFallTheMeanDoesNotRise() {
        Printer printer = new Printer(1, 3, 2);
        printer.add(3, new Condition.Moved(Condition.Movement.FELL, false, BASE));
        printer.facts.add(new Fact.ValueChange(
                printer.subject(BASE + 1, new Scope.AllUnits()), PrintedNumber.parse("0.03"), BASE));

        assertThat(conflicts(printer)).hasSize(1);
    }

    /**
     * The mean of two is at most 80.005, and no gap between them is at most 0.01, so that neither has more than 80.01: one reaches 80.01 less half a
     * hundredth, and none 80.02 less that.
     */
    @Example
    void whoIsCountedIsOneOfTheUnits() {
        for (String threshold : List.of("80.01", "80.02")) {
            Printer printer = new Printer(1, 2, 1);
            Scope first = new Scope.OneUnit(printer.round.units().get(0));
            Scope second = new Scope.OneUnit(printer.round.units().get(1));
            printer.facts.add(
                    new Fact.Value(printer.subject(BASE, new Scope.AllUnits()), PrintedNumber.parse("80.00")));
            printer.facts.add(new Fact.Gap(printer.subject(BASE, first), PrintedNumber.parse("0.00"), second));
            printer.facts.add(new Fact.UnitCount(
                    printer.subject(BASE, new Scope.AllUnits()),
                    Printer.number(1),
                    new Condition.Band(Optional.of(new BigDecimal(threshold)), true, Optional.empty(), false)));

            assertThat(conflicts(printer)).as(threshold).hasSize(threshold.equals("80.02") ? 1 : 0);
        }
    }

    /**
     * Of two units the first has 80.03, 0.02 above the mean; so the other has as much below it. If the distance was rounded, it is from 0.015 to 0.025, and
     * the other has at least 80.025 - 0.05 and at most 80.035 - 0.03. If 80.01 was subtracted, the other has from 2 × 80.005 - 80.035 to 2 × 80.015 - 80.025.
     */
    @Example
    void theTightestBoundOfAFewFactsTriesEachReading() {
        Printer printer = new Printer(1, 2, 1);
        Scope first = new Scope.OneUnit(printer.round.units().get(0));
        Scope second = new Scope.OneUnit(printer.round.units().get(1));
        printer.facts.add(new Fact.Value(printer.subject(BASE, first), PrintedNumber.parse("80.03")));
        printer.facts.add(
                new Fact.Gap(printer.subject(BASE, first), PrintedNumber.parse("0.02"), new Scope.AllUnits()));

        Bounds bounds = printer.round.audit(printer.facts).bounds(second, BASE, Measure.OVERALL);

        assertThat(bounds.value()).isEqualTo(IndexValue.between(ratio("79.975"), ratio("80.005")));
        assertThat(bounds.whyLow().steps())
                .extracting(step -> step.words().en())
                .containsExactly(
                        "whatever is the case: %1$s 2021: Overall index: 80.03 %%; %1$s 2021: Overall index: +0.02 percentage points against all units"
                                .formatted(first.label().en()));
    }

    private static Ratio ratio(String decimal) {
        return Ratio.of(new BigDecimal(decimal));
    }
}
