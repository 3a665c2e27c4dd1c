package org.parindex.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Standing;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * What a merged unit is set against, where it is to be compared with the units that it was made of. None of these is the index of
 * the merged unit: it had none, and nobody scored its territory as one. So it is always chosen by name, and marked as derived.
 *
 * <p>Lào Cai of the 34 was made of Lào Cai and Yên Bái of the 63. If these had 80 and 85, it stands against 85 by {@link #BEST}, 80
 * by {@link #WORST}, and 82.5 by {@link #MEAN}.
 */
public final class Predecessors {

    /** The highest index of a predecessor. */
    public static final Predecessors BEST =
            new Predecessors(Kind.BEST, "cao nhất của các đơn vị cũ", "the best of their predecessors");

    /** The lowest index of a predecessor. */
    public static final Predecessors WORST =
            new Predecessors(Kind.WORST, "thấp nhất của các đơn vị cũ", "the worst of their predecessors");

    /** The mean of the indices of all predecessors, each counted alike. */
    public static final Predecessors MEAN =
            new Predecessors(Kind.MEAN, "trung bình các đơn vị cũ", "the mean of their predecessors");

    private enum Kind {
        BEST,
        WORST,
        MEAN,
        WEIGHTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final Bilingual label;
    private final Map<UnitKey, Ratio> weights;

    private Predecessors(Kind kind, String vi, String en) {
        this(kind, Bilingual.of(vi, en), Map.of());
    }

    private Predecessors(Kind kind, Bilingual label, Map<UnitKey, Ratio> weights) {
        this.kind = kind;
        this.label = label;
        this.weights = weights;
    }

    /**
     * The mean of the indices of all predecessors by weights that the caller gives and answers for, such as their populations.
     *
     * @param weights the weight of every predecessor, at least 0; they are checked when two years are compared
     * @return the choice
     */
    public static Predecessors weighted(Map<UnitKey, Ratio> weights) {
        return new Predecessors(
                Kind.WEIGHTED,
                Bilingual.of(
                        "trung bình các đơn vị cũ theo trọng số đã cho",
                        "the mean of their predecessors by the weights given"),
                Collections.unmodifiableMap(new TreeMap<>(weights)));
    }

    /**
     * Reads a choice that needs no weights.
     *
     * @param text {@code best}, {@code worst} or {@code mean}
     * @return the choice
     * @throws IllegalArgumentException if it is none of these
     */
    public static Predecessors parse(String text) {
        for (Predecessors choice : List.of(BEST, WORST, MEAN)) {
            if (choice.kind.word().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(
                "What merged units are set against must be best, worst or mean: \"" + text + "\"");
    }

    /**
     * The words for people: what merged units are set against.
     *
     * @return such as "the mean of their predecessors"
     */
    public Bilingual label() {
        return label;
    }

    /** What a reader of a comparison should know. */
    Bilingual remark() {
        return Bilingual.of(
                "Đơn vị sáp nhập được so với giá trị " + label.vi()
                        + ": số suy ra, không phải số liệu chính thức, không xếp hạng",
                "Merged units stand against " + label.en() + ": derived, no official figure, and without a rank");
    }

    /**
     * Checks the weights against the units of two years.
     *
     * @throws InvalidDocumentException if a predecessor of a merged unit has none, one is negative or of no such unit, or those of a
     *     merged unit are all 0; with all problems
     */
    void check(Units from, Units to) {
        if (kind != Kind.WEIGHTED) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        weights.forEach((key, weight) -> {
            if (from.get(key).or(() -> to.get(key)).isEmpty()) {
                problems.add(problem(PredecessorProblem.WEIGHT_FOREIGN, "unit", key, "set", from.title()));
            } else if (weight.signum() < 0) {
                problems.add(
                        problem(PredecessorProblem.WEIGHT_NEGATIVE, "unit", named(key, from, to), "value", weight));
            }
        });
        for (AdministrativeUnit merged : Pairing.of(from, to).made()) {
            String name = merged + " (" + merged.key() + ")";
            List<String> units = merged.predecessors().stream()
                    .map(key -> named(key, from, to))
                    .toList();
            for (int i = 0; i < units.size(); i++) {
                if (!weights.containsKey(merged.predecessors().get(i))) {
                    problems.add(problem(PredecessorProblem.WEIGHT_MISSING, "unit", units.get(i), "merged", name));
                }
            }
            List<Ratio> own = weights(merged.predecessors());
            if (own.size() == units.size() && own.stream().allMatch(weight -> weight.signum() == 0)) {
                problems.add(problem(PredecessorProblem.WEIGHTS_ZERO, "merged", name, "units", units));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }

    private static Problem problem(PredecessorProblem kind, Object... namesAndValues) {
        return Problem.of(kind, Position.of("weights"), namesAndValues);
    }

    private static String named(UnitKey key, Units from, Units to) {
        return from.get(key)
                .or(() -> to.get(key))
                .map(unit -> unit + " (" + key + ")")
                .orElse(key.toString());
    }

    private List<Ratio> weights(Collection<UnitKey> keys) {
        List<Ratio> own = new ArrayList<>();
        for (UnitKey key : keys) {
            @Nullable Ratio weight = weights.get(key);
            if (weight != null) {
                own.add(weight);
            }
        }
        return own;
    }

    /**
     * What a merged unit is set against.
     *
     * @param merged the unit
     * @param standings where units stand in the year of its predecessors, as far as something is known of them
     * @return the figure; empty if it does not follow from what is known of the predecessors
     */
    Optional<Figure> figure(AdministrativeUnit merged, Map<UnitKey, Standing> standings) {
        Map<Standing, IndexValue> known = new LinkedHashMap<>();
        List<Standing> unknown = new ArrayList<>();
        List<Ratio> counted = new ArrayList<>();
        for (UnitKey key : merged.predecessors()) {
            Ratio weight = kind == Kind.WEIGHTED ? weights.getOrDefault(key, Ratio.ZERO) : Ratio.ONE;
            @Nullable Standing standing = standings.get(key);
            // What has no weight need not be known.
            if (weight.signum() == 0) {
                continue;
            }
            Optional<IndexValue> value =
                    Optional.ofNullable(standing).flatMap(Standing::figure).flatMap(Figure::value);
            if (standing == null) {
                return Optional.empty();
            }
            value.ifPresentOrElse(
                    index -> {
                        known.put(standing, index);
                        counted.add(weight);
                    },
                    () -> unknown.add(standing));
        }
        if (known.isEmpty() || !unknown.stream().allMatch(one -> isOutdone(one, known))) {
            return Optional.empty();
        }
        List<IndexValue> values = List.copyOf(known.values());
        IndexValue value = switch (kind) {
            case BEST -> values.stream().reduce(IndexValue::max).orElseThrow();
            case WORST -> values.stream().reduce(IndexValue::min).orElseThrow();
            case MEAN, WEIGHTED -> IndexValue.weightedMean(values, counted);
        };
        return Optional.of(Figure.derived(
                value,
                how(known, counted),
                known.keySet().stream()
                        .flatMap(standing -> standing.figure().stream())
                        .toList()));
    }

    /** Whether the best, or the worst, is one of the known ones for certain: a known rank says so without a value. */
    private boolean isOutdone(Standing unknown, Map<Standing, IndexValue> known) {
        return unknown.isRanked()
                && known.keySet().stream().filter(Standing::isRanked).anyMatch(other -> switch (kind) {
                    case BEST -> other.worst() <= unknown.best();
                    case WORST -> other.best() >= unknown.worst();
                    case MEAN, WEIGHTED -> false;
                });
    }

    private String how(Map<Standing, IndexValue> known, List<Ratio> counted) {
        List<String> units = known.keySet().stream()
                .map(standing -> standing.unit() + " (" + standing.unit().key() + ")")
                .toList();
        if (kind != Kind.WEIGHTED) {
            return kind.word() + " of " + String.join(", ", units);
        }
        List<String> weighted = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            weighted.add(counted.get(i) + " × " + units.get(i));
        }
        return weighted.stream().collect(Collectors.joining(", ", "weighted mean of ", ""));
    }

    /** {@code best}, {@code worst}, {@code mean} or {@code weighted}. */
    @Override
    public String toString() {
        return kind.word();
    }
}
