package org.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.Ratio;
import org.parindex.ranking.Measure;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;

/** Whatever is printed of a round, and however it is rounded: the audit raises no false alarm, and the truth lies in all bounds. */
class AuditLaws {

    /** The truth lies within what propagation leaves of every value, mean, place and rank. */
    private static void assertTruthHolds(PrintedRound round, List<Fact> facts) {
        Territory territory = new Territory(round.catalog());
        // Whoever is asked for is followed; of half of the units, whether named or not.
        Cast cast = Cast.of(facts, territory);
        for (AdministrativeUnit unit : round.units().subList(0, round.units().size() / 2)) {
            cast = cast.with(new Scope.OneUnit(unit));
        }
        FactReading reading = FactReading.of(facts, cast, territory, RoundedEitherWay.among(facts));
        List<Question> questions = new ArrayList<>();
        List<Scope> scopes = new ArrayList<>(List.of(new Scope.AllUnits(), new Scope.Place(0), new Scope.Place(1)));
        for (AdministrativeUnit unit : round.units()) {
            scopes.add(new Scope.OneUnit(unit));
        }
        for (Region region : round.regions()) {
            scopes.add(new Scope.OneRegion(region));
        }
        for (int year = PrintedRound.FIRST_YEAR; year < PrintedRound.FIRST_YEAR + PrintedRound.YEARS; year++) {
            for (Scope scope : scopes) {
                questions.add(new Question(scope, Measure.OVERALL, year, false, 1));
                if (scope instanceof Scope.OneUnit || scope instanceof Scope.OneRegion) {
                    questions.add(new Question(scope, Measure.OVERALL, year, true, 1));
                }
            }
        }
        List<Quantity> asked = questions.stream()
                .map(question -> question.in(reading).orElseThrow())
                .toList();
        assertThat(Propagation.run(reading.model().fresh(), false)).isEmpty();
        for (int i = 0; i < asked.size(); i++) {
            Question question = questions.get(i);
            Quantity quantity = asked.get(i);
            Ratio truth = question.ofRank()
                    ? Ratio.of(round.rank(question.scope(), question.measure(), question.year()))
                    : round.value(question.scope(), question.measure(), question.year());
            Ratio low = question.ofRank() ? Ratio.of(quantity.low()) : Fixed.toRatio(quantity.low());
            Ratio high = question.ofRank() ? Ratio.of(quantity.high()) : Fixed.toRatio(quantity.high());
            assertThat(truth).as("%s", quantity).isBetween(low, high);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theTruthLiesInAllBoundsOfSmallRounds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll @IntRange(min = 1, max = 60) int facts,
            @ForAll boolean coarse) {
        PrintedRound round = new PrintedRound(seed, units, coarse ? 500 : 1);

        assertTruthHolds(round, round.print(facts));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theTruthLiesInAllBoundsOfRoundsOf63(
            @ForAll long seed, @ForAll @IntRange(min = 50, max = 250) int facts, @ForAll boolean coarse) {
        PrintedRound round = new PrintedRound(seed, 63, coarse ? 500 : 1);

        assertTruthHolds(round, round.print(facts));
    }

    /** Of a few facts all that they leave open is tried, among few units and among many. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aFewTrueFactsAreNoConflictAndTheTruthLiesInTheirBounds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = Oracle.FEW) int many,
            @ForAll boolean coarse,
            @ForAll @IntRange(max = 3) int size) {
        PrintedRound round = new PrintedRound(seed, List.of(3, 6, 8, 63).get(size), coarse ? 500 : 1);
        List<Fact> facts = round.print(many);
        Scope unit = new Scope.OneUnit(round.units().get(0));
        int year = PrintedRound.FIRST_YEAR + new Random(seed).nextInt(PrintedRound.YEARS);

        Audit audit = round.audit(facts);
        Bounds bounds = audit.bounds(unit, year, Measure.OVERALL);

        assertThat(audit.conflicts()).as("%s", facts).isEmpty();
        assertThat(round.value(unit, Measure.OVERALL, year))
                .as("%s", bounds)
                .isBetween(bounds.value().low(), bounds.value().high());
        assertThat(round.rank(unit, Measure.OVERALL, year))
                .as("%s", bounds)
                .isBetween(bounds.best().getAsInt(), bounds.worst().getAsInt());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyConflictHoldsTheOneFigureThatIsWrong(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int units,
            @ForAll @IntRange(min = 1, max = 60) int many) {
        PrintedRound round = new PrintedRound(seed, units, 1);
        List<Fact> facts = new ArrayList<>(round.print(many));
        int wrong = new Random(seed).nextInt(facts.size());
        Optional<Fact> corrupted = round.corrupted(facts.get(wrong));
        corrupted.ifPresent(fact -> facts.set(wrong, fact));

        for (Doubt conflict : round.audit(facts).conflicts()) {
            assertThat(conflict.facts()).as("%s", conflict.reason().en()).contains(corrupted.orElseThrow());
        }
    }

    /** A thousand tries of each redundancy. */
    @Property(tries = 9000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aWrongFigureIsFoundWhereARedundantOneWasPrinted(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int units,
            @ForAll @IntRange(max = 15) int many,
            @ForAll Redundancy redundancy) {
        PrintedRound round = new PrintedRound(seed, units, 1);
        List<Fact> facts = new ArrayList<>(redundancy.print(round));
        Fact wrong = round.corrupted(facts.get(0)).orElseThrow();
        facts.set(0, wrong);
        facts.addAll(round.print(many));

        List<Doubt> conflicts = round.audit(facts).conflicts();

        assertThat(conflicts).as("%s", redundancy).isNotEmpty();
        assertThat(conflicts).allMatch(conflict -> conflict.facts().contains(wrong));
    }

    /** Facts, the first of which follows from the others. */
    enum Redundancy {
        SAME_FACT_TWICE {
            @Override
            List<Fact> print(PrintedRound round) {
                return List.of(
                        round.printPlainValue(unit(round, 0), Measure.OVERALL, 2022),
                        round.printPlainValue(unit(round, 0), Measure.OVERALL, 2022));
            }
        },
        CHANGE_OF_VALUE {
            @Override
            List<Fact> print(PrintedRound round) {
                return List.of(
                        round.printPlainChange(unit(round, 0), Measure.OVERALL, 2021, 2022),
                        round.printPlainValue(unit(round, 0), Measure.OVERALL, 2021),
                        round.printPlainValue(unit(round, 0), Measure.OVERALL, 2022));
            }
        },
        CHANGES_WITHOUT_VALUES {
            @Override
            List<Fact> print(PrintedRound round) {
                return List.of(
                        round.printPlainChange(unit(round, 0), Measure.OVERALL, 2021, 2023),
                        round.printPlainChange(unit(round, 0), Measure.OVERALL, 2021, 2022),
                        round.printPlainChange(unit(round, 0), Measure.OVERALL, 2022, 2023));
            }
        },
        VALUE_BY_MEAN {
            @Override
            List<Fact> print(PrintedRound round) {
                List<Fact> facts = new ArrayList<>();
                facts.add(round.printPlainValue(new Scope.AllUnits(), Measure.OVERALL, 2022));
                round.units()
                        .forEach(unit ->
                                facts.add(round.printPlainValue(new Scope.OneUnit(unit), Measure.OVERALL, 2022)));
                return facts;
            }
        },
        COUNT_BY_VALUES {
            @Override
            List<Fact> print(PrintedRound round) {
                List<Fact> facts = new ArrayList<>();
                facts.add(round.printCountOfSure(Measure.OVERALL, 2022));
                round.units()
                        .forEach(unit ->
                                facts.add(round.printPlainValue(new Scope.OneUnit(unit), Measure.OVERALL, 2022)));
                return facts;
            }
        },
        GAP_TO_MEAN {
            @Override
            List<Fact> print(PrintedRound round) {
                return List.of(
                        round.printGapToMean(unit(round, 0), Measure.OVERALL, 2022),
                        round.printPlainValue(unit(round, 0), Measure.OVERALL, 2022),
                        round.printPlainValue(new Scope.AllUnits(), Measure.OVERALL, 2022));
            }
        },
        VALUE_BY_RANKS {
            /** A wrong value is too low, so it is that of the first in rank. */
            @Override
            List<Fact> print(PrintedRound round) {
                Scope first = first(round);
                Scope other = unit(round, first.equals(unit(round, 0)) ? 1 : 0);
                return List.of(
                        round.printPlainValue(first, Measure.OVERALL, 2022),
                        round.printPlainRank(first, Measure.OVERALL, 2022),
                        round.printPlainValue(other, Measure.OVERALL, 2022),
                        round.printPlainRank(other, Measure.OVERALL, 2022));
            }
        },
        PARTS_OF_POINTS {
            @Override
            List<Fact> print(PrintedRound round) {
                List<Fact> facts = new ArrayList<>();
                facts.add(round.printPoints(round.units().get(0), Measure.OVERALL, 2022));
                PointParts.components(8)
                        .forEach(part ->
                                facts.add(round.printPoints(round.units().get(0), part, 2022)));
                return facts;
            }
        },
        CHANGE_OF_RANK {
            @Override
            List<Fact> print(PrintedRound round) {
                return List.of(
                        round.printRankChange(unit(round, 0), Measure.OVERALL, 2021),
                        round.printPlainRank(unit(round, 0), Measure.OVERALL, 2021),
                        round.printPlainRank(unit(round, 0), Measure.OVERALL, 2022));
            }
        };

        abstract List<Fact> print(PrintedRound round);

        private static Scope first(PrintedRound round) {
            return round.units().stream()
                    .<Scope>map(Scope.OneUnit::new)
                    .filter(unit -> round.rank(unit, Measure.OVERALL, 2022) == 1)
                    .findFirst()
                    .orElseThrow();
        }

        private static Scope unit(PrintedRound round, int number) {
            return new Scope.OneUnit(round.units().get(number));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfFactsDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int units,
            @ForAll @IntRange(min = 1, max = 40) int many) {
        PrintedRound round = new PrintedRound(seed, units, 1);
        List<Fact> facts = new ArrayList<>(round.print(many));
        round.corrupted(facts.get(0)).ifPresent(fact -> facts.set(0, fact));
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(round.audit(shuffled).doubts()).isEqualTo(round.audit(facts).doubts());
    }
}
