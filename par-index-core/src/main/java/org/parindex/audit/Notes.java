package org.parindex.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.parindex.fact.Condition;
import org.parindex.fact.Fact;
import org.parindex.fact.Scope;
import org.parindex.points.PrintedNumber;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKey;

/** What is possible, and odd: a reader would stumble over it. */
final class Notes {

    private final List<Fact> facts;
    private final Territory territory;
    private final List<Doubt> notes = new ArrayList<>();

    private Notes(List<Fact> facts, Territory territory) {
        this.facts = facts;
        this.territory = territory;
    }

    /** The notes on facts that stand in no conflict, by year. */
    static List<Doubt> of(List<Fact> facts, Territory territory, RoundedEitherWay unsettled) {
        Notes notes = new Notes(facts, territory);
        notes.lastDigits(unsettled);
        notes.fields();
        notes.ties();
        notes.moves();
        notes.sums();
        notes.notComparable();
        notes.notes.sort(
                Comparator.comparing(note -> note.facts().get(0).subject().indexYear()));
        return notes.notes;
    }

    private void note(List<? extends Fact> about, String vi, String en) {
        notes.add(new Doubt(Doubt.Severity.NOTE, List.copyOf(about), Bilingual.of(vi, en)));
    }

    private <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Facts that are alike in something, in the order in which they come. */
    private static <F extends Fact> List<List<F>> grouped(List<F> facts, BiFunction<F, Fact.Subject, List<?>> by) {
        return List.copyOf(facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> by.apply(fact, fact.subject()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static boolean ofUnit(Fact fact) {
        return fact.unit().isPresent();
    }

    private UnitKey key(Fact fact) {
        return fact.unit().map(unit -> territory.key(unit.key())).orElse(Territory.ALL);
    }

    /** Figures that differ in their last digit only. */
    private void lastDigits(RoundedEitherWay unsettled) {
        unsettled.pairs().stream().filter(facts::containsAll).forEach(pair -> {
            BigDecimal low = pair.get(0).figure().figure();
            BigDecimal high = pair.get(1).figure().figure();
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
            note(
                    pair,
                    Language.VI.decimal(low) + " và " + Language.VI.decimal(high) + ": cả hai có thể là "
                            + Language.VI.decimal(middle) + " làm tròn",
                    Language.EN.decimal(low) + " and " + Language.EN.decimal(high) + ": both can be "
                            + Language.EN.decimal(middle) + " rounded");
        });
    }

    /** A rank among more or fewer than there are. */
    private void fields() {
        for (Fact.Rank rank : all(Fact.Rank.class)) {
            int units = territory
                    .round(rank.subject().indexYear())
                    .map(round -> ofUnit(rank) ? round.size() : round.regions().size())
                    .orElse(0);
            if (rank.of().isPresent() && rank.of().getAsInt() != units) {
                note(
                        List.of(rank),
                        "hạng trên " + rank.of().getAsInt() + ", trong khi năm đó có " + units,
                        "a rank of " + rank.of().getAsInt() + ", and there are " + units + " in that year");
            }
        }
    }

    private void ties() {
        List<Fact.Rank> ranks = all(Fact.Rank.class).stream()
                .filter(rank -> ofUnit(rank) && rank.rank().isPresent())
                .toList();
        for (List<Fact.Rank> tied :
                grouped(ranks, (rank, subject) -> List.of(subject.measure(), subject.indexYear(), rank.rank()))) {
            Map<UnitKey, Fact> byUnit = new TreeMap<>();
            tied.forEach(rank -> byUnit.putIfAbsent(key(rank), rank));
            if (byUnit.size() > 1) {
                int rank = tied.get(0).rank().orElse(0);
                note(
                        List.copyOf(byUnit.values()),
                        byUnit.size() + " đơn vị cùng hạng " + rank,
                        byUnit.size() + " units share rank " + rank);
            }
        }
    }

    /** Those that rose and those that fell, where the unchanged are not counted. */
    private void moves() {
        List<Fact.UnitCount> moved = all(Fact.UnitCount.class).stream()
                .filter(count -> count.condition() instanceof Condition.Moved
                        && count.figure().isPlain()
                        && count.subject().scope() instanceof Scope.AllUnits)
                .toList();
        for (List<Fact.UnitCount> counts : grouped(
                moved,
                (count, subject) -> List.of(
                        subject.measure(),
                        subject.indexYear(),
                        moved(count).byRank(),
                        moved(count).baseYear()))) {
            Optional<Fact.UnitCount> rose = counted(counts, Condition.Movement.ROSE);
            Optional<Fact.UnitCount> fell = counted(counts, Condition.Movement.FELL);
            int units = territory
                    .round(counts.get(0).subject().indexYear())
                    .map(Territory.Round::size)
                    .orElse(0);
            if (rose.isPresent()
                    && fell.isPresent()
                    && counted(counts, Condition.Movement.UNCHANGED).isEmpty()) {
                int up = rose.get().figure().figure().intValue();
                int down = fell.get().figure().figure().intValue();
                if (up + down < units) {
                    String sum = up + " + " + down + " = " + (up + down);
                    note(
                            List.of(rose.get(), fell.get()),
                            sum + " trên " + units + ": số còn lại không đổi hoặc không được nêu",
                            sum + " of " + units + ": the rest is unchanged, or was not stated");
                }
            }
        }
    }

    private static Condition.Moved moved(Fact.UnitCount count) {
        return (Condition.Moved) count.condition();
    }

    private static Optional<Fact.UnitCount> counted(List<Fact.UnitCount> counts, Condition.Movement movement) {
        return counts.stream()
                .filter(count -> moved(count).movement() == movement)
                .findFirst();
    }

    /** Printed parts that do not add to the printed total. */
    private void sums() {
        for (List<Fact.Points> points :
                grouped(all(Fact.Points.class), (fact, subject) -> List.of(key(fact), subject.indexYear()))) {
            for (List<Measure> parts : List.of(PointParts.components(PointParts.COMPONENTS), PointParts.sources())) {
                List<Fact.Points> printed = parts.stream()
                        .flatMap(part -> points.stream()
                                .filter(fact -> fact.subject().measure().equals(part))
                                .limit(1))
                        .toList();
                if (printed.size() == parts.size()) {
                    total(printed.get(0), points).ifPresent(total -> sum(printed, total));
                }
            }
        }
    }

    /** The printed points of the whole, else its index. */
    private Optional<Fact> total(Fact part, List<Fact.Points> points) {
        Optional<Fact> earned = points.stream()
                .filter(fact -> fact.subject().measure().equals(Measure.OVERALL))
                .<Fact>map(fact -> fact)
                .findFirst();
        return earned.isPresent()
                ? earned
                : all(Fact.Value.class).stream()
                        .filter(value -> value.figure().isPlain()
                                && value.subject().measure().equals(Measure.OVERALL)
                                && value.subject().indexYear() == part.subject().indexYear()
                                && key(value).equals(key(part)))
                        .<Fact>map(value -> value)
                        .findFirst();
    }

    private void sum(List<Fact.Points> parts, Fact total) {
        BigDecimal sum = parts.stream().map(part -> part.points().figure()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal printed = total instanceof Fact.Points points
                ? points.points().figure()
                : ((Fact.Value) total).figure().figure();
        BigDecimal slack =
                parts.stream().map(part -> half(part.points().figure())).reduce(half(printed), BigDecimal::add);
        List<Fact> about = new ArrayList<>(parts);
        about.add(total);
        String vi = "các phần cộng lại là " + Language.VI.decimal(sum) + ", tổng công bố là "
                + Language.VI.decimal(printed);
        String en = "the parts add to " + Language.EN.decimal(sum) + ", and " + Language.EN.decimal(printed)
                + " was printed";
        if (printed.subtract(sum).compareTo(slack) > 0) {
            note(about, vi + ": có thể điểm tối đa dưới 100", en + ": fewer than 100 points may have been attainable");
        } else if (sum.compareTo(printed) != 0) {
            note(about, vi + ": chênh lệch do làm tròn", en + ": rounding explains the difference");
        }
    }

    private static BigDecimal half(BigDecimal figure) {
        return BigDecimal.valueOf(5, PrintedNumber.of(figure).figure().scale() + 1);
    }

    /** Changes from a year in which the unit, or the field of its rank, was another. */
    private void notComparable() {
        for (Fact fact : facts) {
            if (fact instanceof Fact.RankChange change
                    && !territory.isSameField(
                            change.baseYear(), change.subject().indexYear())) {
                note(
                        List.of(fact),
                        "hạng năm " + change.baseYear() + " thuộc danh sách đơn vị khác",
                        "the ranks of " + change.baseYear() + " are of other units");
            } else if (ofUnit(fact)
                    && baseYear(fact).isPresent()
                    && !isThere(key(fact), baseYear(fact).get())) {
                note(
                        List.of(fact),
                        "năm " + baseYear(fact).get() + " chưa có đơn vị này",
                        "this unit was not there in " + baseYear(fact).get());
            }
        }
    }

    private static Optional<Integer> baseYear(Fact fact) {
        if (fact instanceof Fact.ValueChange change) {
            return Optional.of(change.baseYear());
        }
        return fact instanceof Fact.PointsChange change ? Optional.of(change.baseYear()) : Optional.empty();
    }

    private boolean isThere(UnitKey unit, int year) {
        return territory
                .round(year)
                .filter(round -> round.units().contains(unit))
                .isPresent();
    }
}
