package org.parindex.comparison;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

/**
 * The changes of one measure between two years: of the value in percentage points, of the rank in places, where more is better.
 *
 * <pre>{@code
 * YearComparison.between(before, now).of("Hà Tĩnh").rankChange();
 * }</pre>
 *
 * <p>A component that another decision dropped, split, merged or regrouped has no change at all: see {@link Comparability#subject}.
 * Between schemes of units there is no rank change: of the 34 units, 11 are what they were among the 63, and the others are
 * {@link Change.State#MERGED}. {@link #amongCommonUnits} ranks the units of both years among themselves, and {@link
 * #against} sets merged units against their predecessors, each by choice.
 */
public final class YearComparison {

    /** What is printed may be official; the difference of two printed figures is nobody's but ours. */
    private static final Bilingual ILLUSTRATIVE = Bilingual.of(
            "Có số liệu minh họa: thay đổi không nói gì về thực tế",
            "Some figures are illustrative: the changes say nothing about the world");

    private static final Bilingual COMPUTED = Bilingual.of(
            "Thay đổi được tính từ số liệu hai năm; độ tin cậy là của các số liệu đó",
            "Changes are computed from the figures of both years; the provenance is that of the figures");

    private final YearResults from;
    private final YearResults to;
    private final Measure measure;
    private final TieRule ties;
    private final RankPrecision precision;
    private final boolean commonOnly;
    private final @Nullable Predecessors against;
    /** Made when they are first asked for, so that a chain of choices costs nothing. */
    private final Supplier<List<Change>> changes;

    private YearComparison(
            YearResults from,
            YearResults to,
            Measure measure,
            TieRule ties,
            RankPrecision precision,
            boolean commonOnly,
            @Nullable Predecessors against) {
        if (commonOnly && against != null) {
            throw new IllegalArgumentException(
                    "A comparison among common units must have no merged ones: choose either, not against " + against);
        }
        this.from = from;
        this.to = to;
        this.measure = measure;
        this.ties = ties;
        this.precision = precision;
        this.commonOnly = commonOnly;
        this.against = against;
        this.changes = Suppliers.memoize(() -> changes(from, to, measure, ties, precision, commonOnly, against));
    }

    /**
     * The changes of the overall index.
     *
     * @param from the results of the first year
     * @param to the results of the second year
     * @return the comparison, ties by competition, compared exactly
     */
    public static YearComparison between(YearResults from, YearResults to) {
        return new YearComparison(from, to, Measure.OVERALL, TieRule.COMPETITION, RankPrecision.exact(), false, null);
    }

    /**
     * The same comparison of another measure.
     *
     * @param other the measure
     * @return the comparison
     */
    public YearComparison with(Measure other) {
        return new YearComparison(from, to, other, ties, precision, commonOnly, against);
    }

    /**
     * The same comparison with another rule for ties.
     *
     * @param rule the rule
     * @return the comparison
     */
    public YearComparison with(TieRule rule) {
        return new YearComparison(from, to, measure, rule, precision, commonOnly, against);
    }

    /**
     * The same comparison at another precision. Rounded as published, a change of value is that of the rounded values.
     *
     * @param at the precision
     * @return the comparison
     */
    public YearComparison with(RankPrecision at) {
        return new YearComparison(from, to, measure, ties, at, commonOnly, against);
    }

    /**
     * The same comparison of the units alone that have a figure in both years, and are ranked in both or in neither; in each year
     * they are ranked among themselves. Across schemes these are units that were not merged.
     *
     * @return the comparison
     * @throws IllegalArgumentException if merged units are to be set {@link #against} their predecessors
     */
    public YearComparison amongCommonUnits() {
        return new YearComparison(from, to, measure, ties, precision, true, against);
    }

    /**
     * The same comparison with merged units set against the units that they were made of. Their value in the year in which they were
     * not there is then derived from those of their predecessors, and they have a change of value; they have no rank there, and no
     * change of rank. Without this choice they have neither.
     *
     * @param predecessors the choice, such as {@link Predecessors#MEAN}
     * @return the comparison
     * @throws IllegalArgumentException if it is among common units
     * @throws org.parindex.problem.InvalidDocumentException if the weights do not fit the units, with all problems
     */
    public YearComparison against(Predecessors predecessors) {
        predecessors.check(from.units(), to.units());
        return new YearComparison(from, to, measure, ties, precision, commonOnly, predecessors);
    }

    /**
     * The results of the first year.
     *
     * @return the results
     */
    public YearResults from() {
        return from;
    }

    /**
     * The results of the second year.
     *
     * @return the results
     */
    public YearResults to() {
        return to;
    }

    /**
     * What is compared.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * What the two years have in common.
     *
     * @return whether decisions, units, the subject, maximum points, cut-offs and the units that are ranked are shared
     */
    public Comparability comparability() {
        return comparability(Optional.empty());
    }

    private Comparability comparability(Optional<UnitKey> unit) {
        Comparability shared = Comparability.of(from, to, measure, commonOnly, unit);
        return hasMergedUnits() ? shared.and(Objects.requireNonNull(against).remark()) : shared;
    }

    /** Whether merged units are set against their predecessors. */
    private boolean hasMergedUnits() {
        return against != null && !Pairing.of(from.units(), to.units()).made().isEmpty();
    }

    /**
     * The change of every unit that has a figure in either year: by rank in the second year, then by code; after them the units
     * without a figure in the second year, and last those no longer in force, both by rank in the first.
     *
     * @return the changes
     */
    public List<Change> changes() {
        return changes.get();
    }

    /**
     * The change of a unit.
     *
     * @param codeOrName its code or name, in any spelling
     * @return the change
     * @throws UnitLookupException if neither year has such a unit, or the name is ambiguous
     * @throws IllegalArgumentException if the unit has no figure in either year, or no part in this comparison
     */
    public Change of(String codeOrName) {
        return Stream.of(to, from)
                .flatMap(year -> year.units().lookup(codeOrName).unit().stream())
                .flatMap(unit ->
                        changes().stream().filter(change -> change.unit().key().equals(unit.key())))
                .findFirst()
                .orElseThrow(() -> noChange(codeOrName));
    }

    /**
     * Why a unit's value and rank changed: the contributions of components and of sources, as far as their points are known, and what
     * of the rank change is the unit's own and what the field's.
     *
     * @param codeOrName its code or name, in any spelling
     * @return the explanation
     * @throws UnitLookupException if neither year has such a unit, or the name is ambiguous
     * @throws IllegalArgumentException if the unit has no figure in either year, or no part in this comparison
     */
    public ChangeExplanation explain(String codeOrName) {
        return ChangeExplanation.of(this, of(codeOrName));
    }

    /** The rankings that are compared. */
    Fields fields() {
        return Fields.of(from, to, measure, ties, precision, commonOnly);
    }

    private RuntimeException noChange(String codeOrName) {
        boolean gone = to.units().lookup(codeOrName).matches().isEmpty()
                && !from.units().lookup(codeOrName).matches().isEmpty();
        AdministrativeUnit unit = (gone ? from : to).units().find(codeOrName);
        return new IllegalArgumentException("The unit must have a part in the comparison: " + unit + " has no "
                + measure + " figure to compare in " + from.indexYear() + " and " + to.indexYear());
    }

    /**
     * How many gained and lost places.
     *
     * @return the movement of ranks
     */
    public Movement ranks() {
        return movement(
                change -> change.rankChange().isPresent(),
                change -> Ratio.of(change.rankChange().getAsInt()),
                change -> change.rankChange().getAsInt() > 0,
                change -> change.rankChange().getAsInt() < 0,
                change -> change.rankChange().getAsInt() == 0);
    }

    /**
     * How many values rose and fell.
     *
     * @return the movement of values
     */
    public Movement values() {
        return movement(
                change -> change.valueChange().isPresent(),
                change -> size(change.valueChange().orElseThrow()),
                change -> change.valueChange().orElseThrow().isRise(),
                change -> change.valueChange().orElseThrow().isFall(),
                change -> change.valueChange().orElseThrow().equals(PercentagePoints.exact(Ratio.ZERO)));
    }

    /**
     * By how many places ranks moved on average, up or down.
     *
     * @return the mean of the sizes of the rank changes; absent if none is known
     */
    public Optional<Ratio> meanAbsoluteRankShift() {
        long[] shifts = changes().stream()
                .filter(change -> change.rankChange().isPresent())
                .mapToLong(change -> Math.abs(change.rankChange().getAsInt()))
                .toArray();
        return shifts.length == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(Arrays.stream(shifts).sum(), shifts.length));
    }

    private Movement movement(
            Predicate<Change> known,
            Function<Change, Ratio> size,
            Predicate<Change> rose,
            Predicate<Change> fell,
            Predicate<Change> unchanged) {
        List<Change> all = changes().stream().filter(known).toList();
        return new Movement(
                all.size(),
                (int) all.stream().filter(rose).count(),
                (int) all.stream().filter(fell).count(),
                (int) all.stream().filter(unchanged).count(),
                largest(all.stream().filter(rose).toList(), size),
                largest(
                        all.stream().filter(fell).toList(),
                        change -> size.apply(change).negated()));
    }

    private static List<Change> largest(List<Change> changes, Function<Change, Ratio> size) {
        Optional<Ratio> most = changes.stream().map(size).max(Comparator.naturalOrder());
        return changes.stream()
                .filter(change -> most.filter(size.apply(change)::equals).isPresent())
                .toList();
    }

    private static Ratio size(PercentagePoints change) {
        return change.nominal().orElseGet(() -> change.low().plus(change.high()).times(Ratio.of(1, 2)));
    }

    private static List<Change> changes(
            YearResults from,
            YearResults to,
            Measure measure,
            TieRule ties,
            RankPrecision precision,
            boolean commonOnly,
            @Nullable Predecessors against) {
        Fields fields = Fields.of(from, to, measure, ties, precision, commonOnly);
        Pairing pairing = fields.pairing();
        Comparability shared = Comparability.of(from, to, measure, commonOnly);
        boolean ranksCompare = commonOnly || shared.units() == Comparability.Shared.SAME;
        boolean pointsCompare = shared.decisions() == Comparability.Shared.SAME;
        Map<UnitKey, Standing> earlier = known(fields.before());
        Map<UnitKey, Standing> later = known(fields.now());
        List<Change> changes = new ArrayList<>();
        ImmutableSet.Builder<UnitKey> paired = ImmutableSet.builder();
        for (AdministrativeUnit unit : to.units().all()) {
            Optional<UnitKey> old = pairing.earlier(unit.key());
            old.ifPresent(paired::add);
            Optional<Standing> was =
                    old.map(earlier::get).or(() -> predecessors(against, unit, old, earlier, precision));
            Optional<Standing> is = Optional.ofNullable(later.get(unit.key()));
            if (was.isPresent() || is.isPresent()) {
                changes.add(
                        change(unit, state(pairing, unit.key(), old, was, is), was, is, ranksCompare, pointsCompare));
            }
        }
        Set<UnitKey> seen = paired.build();
        for (AdministrativeUnit unit : from.units().all()) {
            @Nullable Standing was = earlier.get(unit.key());
            if (was != null && !seen.contains(unit.key())) {
                Change.State state = pairing.isMerged(unit.key()) ? Change.State.MERGED : Change.State.LEFT;
                Optional<Standing> is = predecessors(against, unit, Optional.empty(), later, precision);
                changes.add(change(unit, state, Optional.of(was), is, ranksCompare, pointsCompare));
            }
        }
        changes.sort(ORDER);
        return shared.valuesCompare()
                ? List.copyOf(changes)
                : changes.stream().map(Change::ofOtherSubject).toList();
    }

    /** What a merged unit is set against in the year in which it was not there, if it is. */
    private static Optional<Standing> predecessors(
            @Nullable Predecessors against,
            AdministrativeUnit unit,
            Optional<UnitKey> same,
            Map<UnitKey, Standing> standings,
            RankPrecision precision) {
        return against == null || same.isPresent() || unit.predecessors().isEmpty()
                ? Optional.empty()
                : against.figure(unit, standings)
                        .map(figure -> new Standing(
                                unit,
                                Optional.of(figure),
                                figure.value().map(precision::apply),
                                0,
                                0,
                                Optional.empty()));
    }

    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> {
                if (change.to().isPresent()) {
                    return 0;
                }
                return change.state() == Change.State.NO_FIGURE_NOW ? 1 : 2;
            })
            .thenComparing(change -> !standing(change).isRanked())
            .thenComparingInt(change -> standing(change).best())
            .thenComparingInt(change -> standing(change).worst())
            .thenComparing(change -> change.unit().key());

    private static Standing standing(Change change) {
        return change.to().or(change::from).orElseThrow();
    }

    private static Map<UnitKey, Standing> known(Ranking ranking) {
        Map<UnitKey, Standing> known = new LinkedHashMap<>();
        ranking.known().forEach(standing -> known.put(standing.unit().key(), standing));
        return known;
    }

    private static Change.State state(
            Pairing pairing, UnitKey unit, Optional<UnitKey> old, Optional<Standing> was, Optional<Standing> is) {
        if (old.isEmpty()) {
            return pairing.isMerged(unit) ? Change.State.MERGED : Change.State.ENTERED;
        }
        if (was.isPresent() && is.isPresent()) {
            return Change.State.BOTH;
        }
        return was.isPresent() ? Change.State.NO_FIGURE_NOW : Change.State.NO_FIGURE_BEFORE;
    }

    private static Change change(
            AdministrativeUnit unit,
            Change.State state,
            Optional<Standing> from,
            Optional<Standing> to,
            boolean ranksCompare,
            boolean pointsCompare) {
        Optional<PercentagePoints> valueChange =
                both(from.flatMap(Standing::value), to.flatMap(Standing::value), (was, is) -> is.minus(was));
        Optional<BigDecimal> pointsChange = pointsCompare && valueChange.isEmpty()
                ? both(
                        from.flatMap(YearComparison::points),
                        to.flatMap(YearComparison::points),
                        (was, is) -> is.subtract(was))
                : Optional.empty();
        return new Change(
                unit,
                state,
                from,
                to,
                valueChange,
                pointsChange,
                ranksCompare ? rankChange(from, to) : OptionalInt.empty());
    }

    private static OptionalInt rankChange(Optional<Standing> from, Optional<Standing> to) {
        OptionalInt was = from.map(Standing::rank).orElse(OptionalInt.empty());
        OptionalInt is = to.map(Standing::rank).orElse(OptionalInt.empty());
        return was.isPresent() && is.isPresent() ? OptionalInt.of(was.getAsInt() - is.getAsInt()) : OptionalInt.empty();
    }

    private static Optional<BigDecimal> points(Standing standing) {
        return standing.figure()
                .map(Figure::points)
                .filter(points -> points.size() == 1)
                .map(points -> points.get(0).value().figure());
    }

    private static <T, R> Optional<R> both(Optional<T> first, Optional<T> second, BiFunction<T, T, R> made) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(made.apply(first.get(), second.get()))
                : Optional.empty();
    }

    /**
     * The comparison as a table for programs: {@code unit}, {@code from_value}, {@code to_value}, {@code value_change}, {@code
     * from_rank}, {@code to_rank}, {@code rank_change}, {@code state}. What is not known by one figure is absent there, and shown as
     * a range to people.
     *
     * @return one row a change, in order
     */
    public Table toTable() {
        boolean otherUnits = comparability().units() == Comparability.Shared.DIFFERENT;
        String was = Integer.toString(from.indexYear());
        String is = Integer.toString(to.indexYear());
        return new Table(
                List.of(
                        Column.words("unit", "Đơn vị", "Unit"),
                        Column.numbers("from_value", was + " (%)", was + " (%)"),
                        Column.numbers("to_value", is + " (%)", is + " (%)"),
                        Column.numbers("value_change", "± điểm %", "± pp"),
                        Column.numbers("from_rank", "Hạng " + was, "Rank " + was),
                        Column.numbers("to_rank", "Hạng " + is, "Rank " + is),
                        Column.numbers("rank_change", "± bậc", "± places"),
                        Column.words("state", "Trạng thái", "State")),
                changes().stream()
                        .map(change -> row(change, otherUnits, against))
                        .toList());
    }

    private static final Set<Change.State> APART =
            Sets.immutableEnumSet(Change.State.MERGED, Change.State.ENTERED, Change.State.LEFT);

    /** Bắc Ninh of the 63 and Bắc Ninh of the 34 are two rows: people are shown which is which. */
    private static Cell unitCell(Change change, boolean otherUnits) {
        String name = change.unit().name().vi();
        return otherUnits && APART.contains(change.state())
                ? Cell.of(name)
                        .shownAs(
                                Bilingual.same(name + " (" + change.unit().key().scheme() + ")"))
                : Cell.of(name);
    }

    private static List<Cell> row(Change change, boolean otherUnits, @Nullable Predecessors against) {
        return List.of(
                unitCell(change, otherUnits),
                change.from().map(Standing::valueCell).orElse(Cell.blank()),
                change.to().map(Standing::valueCell).orElse(Cell.blank()),
                valueChangeCell(change.valueChange(), change.pointsChange()),
                change.from().map(Standing::rankCell).orElse(Cell.blank()),
                change.to().map(Standing::rankCell).orElse(Cell.blank()),
                rankChangeCell(change.rankChange()),
                stateCell(change, against));
    }

    /** A unit that was there in one year only has both figures where one of them is that of its predecessors. */
    private static Cell stateCell(Change change, @Nullable Predecessors against) {
        Cell cell = Cell.of(change.state().toString());
        Bilingual label = change.state().label();
        boolean derived = change.state() == Change.State.MERGED
                && change.from().isPresent()
                && change.to().isPresent();
        return against == null || !derived
                ? cell.shownAs(label)
                : cell.shownAs(Bilingual.of(
                        label.vi() + ": so với giá trị " + against.label().vi(),
                        label.en() + ": against " + against.label().en()));
    }

    static Cell valueChangeCell(Optional<PercentagePoints> change, Optional<BigDecimal> points) {
        if (change.isEmpty()) {
            return points.map(difference -> Cell.blank()
                            .shownAs(Bilingual.of(
                                    Language.VI.signed(difference) + " điểm",
                                    Language.EN.signed(difference) + " points")))
                    .orElse(Cell.blank());
        }
        Cell cell = change.get().toDecimal().map(Cell::of).orElse(Cell.blank());
        return cell.shownAs(
                Bilingual.of(change.get().show(Language.VI), change.get().show(Language.EN)));
    }

    static Cell rankChangeCell(OptionalInt places) {
        if (places.isEmpty()) {
            return Cell.blank();
        }
        BigDecimal number = BigDecimal.valueOf(places.getAsInt());
        return Cell.of(number).shownAs(Bilingual.of(Language.VI.signed(number), Language.EN.signed(number)));
    }

    /**
     * The comparison as a table that says where it comes from: the columns of {@link #toTable} and {@code status}, {@code sources}.
     *
     * @param footnotes the sources as they are numbered, such as {@link #footnotes()}
     * @return one row a change, in order
     */
    public Table toSourcedTable(Footnotes footnotes) {
        return toTable()
                .with(
                        Footnotes.STATUS,
                        changes().stream()
                                .map(change -> statusCell(figures(change)))
                                .toList())
                .with(
                        Footnotes.SOURCES,
                        changes().stream()
                                .map(change -> footnotes.cell(figures(change)))
                                .toList());
    }

    /** A change rests on both years: the weaker counts. */
    private static Cell statusCell(List<Figure> figures) {
        Status weakest = figures.stream()
                .map(figure -> figure.provenance().status())
                .reduce(Status::weaker)
                .orElse(Status.UNVERIFIED);
        boolean conflicting = figures.stream().anyMatch(Figure::conflicting);
        return Cell.of(weakest.toString())
                .shownAs(Bilingual.of(
                        weakest.label().vi() + (conflicting ? "; các nguồn mâu thuẫn" : ""),
                        weakest.label().en() + (conflicting ? "; sources disagree" : "")));
    }

    private static List<Figure> figures(Change change) {
        return Stream.concat(change.from().stream(), change.to().stream())
                .flatMap(standing -> standing.figure().stream())
                .toList();
    }

    /**
     * The sources of the figures, numbered as {@link #toSourcedTable} marks them.
     *
     * @return the footnotes
     */
    public Footnotes footnotes() {
        return Footnotes.of(
                changes().stream().flatMap(change -> figures(change).stream()).toList());
    }

    /**
     * What a reader of the table should know: what the years have in common, and that changes are computed.
     *
     * @return the remarks
     */
    public List<Bilingual> remarks() {
        return remarks(Optional.empty());
    }

    /** What a reader of the change of one unit should know. */
    List<Bilingual> remarks(Optional<UnitKey> unit) {
        List<Bilingual> remarks = new ArrayList<>(comparability(unit).remarks());
        Stream.of(from, to).flatMap(year -> year.remarks().stream()).distinct().forEach(remarks::add);
        if (from.isIllustrative() || to.isIllustrative()) {
            remarks.add(ILLUSTRATIVE);
        }
        if (!footnotes().sources().isEmpty()) {
            remarks.add(COMPUTED);
        }
        return remarks;
    }

    /**
     * What is compared, and how.
     *
     * @param language the language
     * @return a line without a line feed
     */
    public String title(Language language) {
        String among = Bilingual.of(
                        ", các đơn vị chung được xếp hạng lại với nhau",
                        ", the units of both years ranked among themselves")
                .in(language);
        Bilingual choice = against == null
                ? Bilingual.same("")
                : Bilingual.of(
                        ", đơn vị sáp nhập so với giá trị " + against.label().vi(),
                        ", merged units against " + against.label().en());
        return measure.label().in(language) + " " + from.indexYear() + " → " + to.indexYear()
                + (commonOnly ? among : "")
                + (hasMergedUnits() ? choice.in(language) : "") + "; "
                + ties.label().in(language) + "; "
                + precision.label().in(language);
    }

    /**
     * The comparison as an aligned table, with what the years have in common, and its sources.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(title(language)).append('\n');
        remarks().forEach(remark -> text.append(remark.in(language)).append('\n'));
        return text.append(tableForPeople().toText(language))
                .append(footnotes().toText())
                .toString();
    }

    private Table tableForPeople() {
        Footnotes footnotes = footnotes();
        return footnotes.sources().isEmpty() ? toTable() : toSourcedTable(footnotes);
    }

    /**
     * The comparison in Markdown: the same as {@link #toText}.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        String remarks = Markdown.quotation(
                remarks().stream().map(remark -> remark.in(language)).toList());
        String sources = Markdown.list(footnotes().toText().lines().toList());
        return Markdown.heading(title(language)) + "\n"
                + remarks
                + (remarks.isEmpty() ? "" : "\n")
                + tableForPeople().toMarkdown(language)
                + (sources.isEmpty() ? "" : "\n" + sources);
    }

    /** The text in English, for a prompt. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
