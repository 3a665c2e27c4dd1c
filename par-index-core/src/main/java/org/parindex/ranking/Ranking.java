package org.parindex.ranking;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.provenance.Status;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

/**
 * The units of a year in the order of one measure, the highest value first. A rank is known if it was printed, or if it follows
 * from the values; else a {@link Standing} gives the ranks that are possible.
 *
 * <p>Printed ranks are ranks by competition among all units of the year, of values with two decimals. Under another tie rule, or at a
 * coarser precision, they are not used.
 */
public final class Ranking {

    private static final Column GROUP = Column.words("group", "Nhóm", "Group");

    private final YearResults results;
    private final Measure measure;
    private final TieRule ties;
    private final RankPrecision precision;
    private final @Nullable Selection selection;
    /** Made when they are first asked for, so that a chain of choices costs nothing. */
    private final Supplier<List<Standing>> standings;

    /** The units that are ranked among themselves, where they are not all of the year. */
    private record Selection(Bilingual title, Set<UnitKey> keys) {}

    private Ranking(
            YearResults results,
            Measure measure,
            TieRule ties,
            RankPrecision precision,
            @Nullable Selection selection) {
        this.results = results;
        this.measure = measure;
        this.ties = ties;
        this.precision = precision;
        this.selection = selection;
        this.standings = Suppliers.memoize(() -> standings(results, measure, ties, precision, selection));
    }

    static Ranking of(YearResults results, Measure measure) {
        return new Ranking(results, measure, TieRule.COMPETITION, RankPrecision.exact(), null);
    }

    /**
     * The same ranking with another rule for ties.
     *
     * @param rule the rule
     * @return the ranking
     */
    public Ranking with(TieRule rule) {
        return new Ranking(results, measure, rule, precision, selection);
    }

    /**
     * The same ranking at another precision.
     *
     * @param at the precision
     * @return the ranking
     */
    public Ranking with(RankPrecision at) {
        return new Ranking(results, measure, ties, at, selection);
    }

    /**
     * The units of a region, ranked among themselves.
     *
     * @param region the region, such as {@code results.units().region("Tây Nguyên")}
     * @return the ranking
     * @throws IllegalArgumentException if the units of the year do not have this region, as regions of another scheme
     */
    public Ranking within(Region region) {
        if (!results.units().regions().contains(region)) {
            throw new IllegalArgumentException(
                    "A region must be one of " + results.units().title().en() + ", which are "
                            + results.units().regions() + ": " + region);
        }
        return among(
                region.name(),
                results.units().all().stream()
                        .filter(unit -> unit.region().filter(region::equals).isPresent())
                        .map(AdministrativeUnit::key)
                        .collect(Collectors.toSet()));
    }

    /**
     * Some units, ranked among themselves.
     *
     * @param title what they are, such as "departments"
     * @param keys the units
     * @return the ranking
     * @throws IllegalArgumentException if a unit is not in force in the year
     */
    public Ranking among(Bilingual title, Set<UnitKey> keys) {
        keys.forEach(key -> {
            if (results.units().get(key).isEmpty()) {
                throw new IllegalArgumentException(
                        "A unit must be one of " + results.units().title().en() + " to be ranked among them: " + key);
            }
        });
        return new Ranking(results, measure, ties, precision, new Selection(title, Set.copyOf(keys)));
    }

    /**
     * The results that are ranked.
     *
     * @return the results
     */
    public YearResults results() {
        return results;
    }

    /**
     * What is ranked.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * How equal values are ranked.
     *
     * @return the rule
     */
    public TieRule ties() {
        return ties;
    }

    /**
     * At which precision values are compared.
     *
     * @return the precision
     */
    public RankPrecision precision() {
        return precision;
    }

    /**
     * Whether printed ranks count here: they are ranks by competition, of values with two decimals.
     *
     * @return false under another tie rule, or at a coarser precision
     */
    public boolean usesPrintedRanks() {
        return StatedRanks.isStatedSo(ties, precision);
    }

    /**
     * Every unit with its standing: by best rank, then worst, then code; after them the units that are scored but not ranked, and last
     * the units of which nothing is known.
     *
     * @return the standings
     */
    public List<Standing> standings() {
        return standings.get();
    }

    /**
     * The standings of the units of which something is known.
     *
     * @return the standings, in order
     */
    public List<Standing> known() {
        return standings().stream().filter(Standing::isKnown).toList();
    }

    /**
     * Among how many units ranks are counted.
     *
     * @return the number, with units of which nothing is known
     */
    public int size() {
        return (int) standings().stream().filter(Standing::isRanked).count();
    }

    /**
     * How many ranks are known.
     *
     * @return the number
     */
    public int ranksKnown() {
        return (int) standings().stream()
                .filter(standing -> standing.rank().isPresent())
                .count();
    }

    /**
     * The standing of a unit.
     *
     * @param codeOrName its code or name, in any spelling
     * @return the standing
     * @throws UnitLookupException if there is no such unit in the year, or the name is ambiguous
     * @throws IllegalArgumentException if the unit has no part in this ranking
     */
    public Standing of(String codeOrName) {
        AdministrativeUnit unit = results.units().find(codeOrName);
        return find(unit.key())
                .orElseThrow(() -> new IllegalArgumentException("The unit must have a part in the ranking: " + unit
                        + "; it has no " + measure + " figure in " + results.indexYear()));
    }

    /**
     * The standing of a unit.
     *
     * @param key the unit
     * @return the standing, if the unit has a part in this ranking
     */
    public Optional<Standing> find(UnitKey key) {
        return standings().stream()
                .filter(standing -> standing.unit().key().equals(key))
                .findFirst();
    }

    private static List<Standing> standings(
            YearResults results,
            Measure measure,
            TieRule ties,
            RankPrecision precision,
            @Nullable Selection selection) {
        Map<UnitKey, Figure> figures = results.figures(measure);
        List<AdministrativeUnit> everyone = results.units().all().stream()
                .filter(unit -> results.population() == Population.ALL_IN_FORCE || figures.containsKey(unit.key()))
                .filter(unit -> selection == null || selection.keys().contains(unit.key()))
                .toList();
        // Stated ranks are ranks among all units of the year, whoever is ranked here.
        List<AdministrativeUnit> field = results.units().all().stream()
                .filter(unit -> !results.unranked().contains(unit.key()))
                .toList();
        List<RankRanges.Range> ranges = StatedRanks.ofAll(field, figures, ties, precision);
        Set<UnitKey> chosen = everyone.stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
        if (!field.stream().allMatch(unit -> chosen.contains(unit.key()))) {
            ranges = StatedRanks.among(chosen, field, ranges, figures, ties, precision);
            field = field.stream().filter(unit -> chosen.contains(unit.key())).toList();
        }
        List<Standing> standings = new ArrayList<>();
        for (int place = 0; place < field.size(); place++) {
            RankRanges.Range range = ranges.get(place);
            standings.add(standing(
                    field.get(place), figures, cutoffs(results, measure), precision, range.best(), range.worst()));
        }
        everyone.stream()
                .filter(unit -> results.unranked().contains(unit.key()))
                .forEach(unit -> standings.add(standing(unit, figures, cutoffs(results, measure), precision, 0, 0)));
        standings.sort(Comparator.comparing((Standing standing) -> !standing.isKnown())
                .thenComparing(standing -> !standing.isRanked())
                .thenComparingInt(Standing::best)
                .thenComparingInt(Standing::worst)
                .thenComparing(standing -> standing.unit().key()));
        return List.copyOf(standings);
    }

    /** The cut-offs of a round are those of its overall index; what would be A by a component is not known. */
    private static GroupCutoffs cutoffs(YearResults results, Measure measure) {
        return measure.equals(Measure.OVERALL) ? results.cutoffs() : GroupCutoffs.unknown();
    }

    private static Standing standing(
            AdministrativeUnit unit,
            Map<UnitKey, Figure> figures,
            GroupCutoffs cutoffs,
            RankPrecision precision,
            int best,
            int worst) {
        Optional<Figure> figure = Optional.ofNullable(figures.get(unit.key()));
        Optional<IndexValue> value = figure.flatMap(Figure::value).map(precision::apply);
        return new Standing(unit, figure, value, best, worst, value.flatMap(cutoffs::groupOf));
    }

    /**
     * The ranking as a table for programs: {@code rank}, {@code unit}, {@code value}; a rank or a value that is not known
     * exactly is absent there, and shown as a range to people.
     *
     * @return one row a standing, in order
     */
    public Table toTable() {
        return new Table(
                List.of(
                        Column.numbers("rank", "Hạng", "Rank"),
                        Column.words("unit", "Đơn vị", "Unit"),
                        Column.numbers("value", "Giá trị (%)", "Value (%)")),
                standings().stream().map(Ranking::row).toList());
    }

    private static List<Cell> row(Standing standing) {
        return List.of(standing.rankCell(), Cell.of(standing.unit().name().vi()), standing.valueCell());
    }

    /**
     * What is known, as a table that says where it comes from: {@code rank}, {@code unit}, {@code value}, {@code group}, {@code
     * status}, {@code sources}.
     *
     * @param footnotes the sources as they are numbered, such as {@link #footnotes()}
     * @return one row a unit of which something is known, in order
     */
    public Table toSourcedTable(Footnotes footnotes) {
        List<Standing> known = known();
        return new Table(toTable().columns(), known.stream().map(Ranking::row).toList())
                .with(GROUP, known.stream().map(Ranking::groupCell).toList())
                .with(
                        Footnotes.STATUS,
                        known.stream()
                                .map(standing -> standing.figure().orElseThrow().statusCell())
                                .toList())
                .with(
                        Footnotes.SOURCES,
                        known.stream()
                                .map(standing -> footnotes.cell(
                                        standing.figure().stream().toList()))
                                .toList());
    }

    private static Cell groupCell(Standing standing) {
        return standing.group().map(Cell::of).orElse(Cell.blank().shownAs(Bilingual.of("chưa rõ", "unknown")));
    }

    /**
     * The sources of the figures, numbered as {@link #toSourcedTable} marks them.
     *
     * @return the footnotes
     */
    public Footnotes footnotes() {
        return Footnotes.of(
                known().stream().flatMap(standing -> standing.figure().stream()).toList());
    }

    /**
     * The units of which nothing is known.
     *
     * @return the units, by key
     */
    public List<AdministrativeUnit> unknown() {
        return standings().stream()
                .filter(standing -> !standing.isKnown())
                .map(Standing::unit)
                .toList();
    }

    /**
     * How many of the known ranks are derived, and not printed or computed from the values at hand.
     *
     * @return the number
     */
    public int ranksDerived() {
        return (int) standings().stream()
                .filter(standing -> standing.rank().isPresent())
                .flatMap(standing -> standing.figure().stream())
                .filter(figure -> figure.ranks().stream()
                        .anyMatch(rank -> rank.provenance().status().compareTo(Status.DERIVED) >= 0))
                .count();
    }

    /**
     * What is ranked, among whom, how, and how much of it is known.
     *
     * @param language the language
     * @return a line without a line feed
     */
    public String title(Language language) {
        String among = selection == null ? "" : ", " + selection.title().in(language);
        int derived = ranksDerived();
        String known = Bilingual.of(
                        "biết " + ranksKnown() + " trong " + size() + " thứ hạng"
                                + (derived == 0 ? "" : ", trong đó " + derived + " suy ra hoặc chưa kiểm chứng"),
                        ranksKnown() + " of " + size() + " ranks known"
                                + (derived == 0 ? "" : ", " + derived + " of them derived or unverified"))
                .in(language);
        int all = results.units().size();
        String given = selection != null || results.population() == Population.ALL_IN_FORCE || size() >= all
                ? ""
                : Bilingual.of(
                                ", trong " + size() + " trên " + all + " đơn vị",
                                ", among " + size() + " of " + all + " units")
                        .in(language);
        String madeUp = results.isIllustrative() ? Status.ILLUSTRATIVE.label().in(language) + "; " : "";
        return measure.label().in(language) + " " + results.indexYear() + among + given + ": " + known + "; " + madeUp
                + ties.label().in(language) + "; " + precision.label().in(language)
                + (cutoffs(results, measure).bands().isEmpty() ? "" : "; " + results.cutoffs());
    }

    /**
     * What is known as an aligned table with its sources, and the units of which nothing is known; above it the {@linkplain
     * YearResults#remarks remarks} on the results.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return toText(language, footnotes()) + footnotes().toText();
    }

    /**
     * What is known as an aligned table, and the units of which nothing is known; without the list of sources.
     *
     * @param language the language
     * @param footnotes the sources as they are numbered
     * @return lines that end with a line feed
     */
    public String toText(Language language, Footnotes footnotes) {
        String nothing = nothingHeld(language);
        return title(language) + "\n"
                + results.remarks().stream()
                        .map(remark -> remark.in(language) + "\n")
                        .collect(Collectors.joining())
                + tableForPeople(footnotes).toText(language)
                + nothing
                + (nothing.isEmpty() ? "" : "\n");
    }

    private Table tableForPeople(Footnotes footnotes) {
        if (!footnotes().sources().isEmpty()) {
            return toSourcedTable(footnotes);
        }
        return cutoffs(results, measure).bands().isEmpty()
                ? toTable()
                : toTable()
                        .with(
                                GROUP,
                                standings().stream().map(Ranking::groupCell).toList());
    }

    private String nothingHeld(Language language) {
        String names = unknown().stream().map(unit -> unit.name().vi()).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : Bilingual.of("Chưa có số liệu của ", "No figure is held of ").in(language) + names + ".";
    }

    /**
     * The ranking in Markdown: the same as {@link #toText(Language)}.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        String nothing = nothingHeld(language);
        String sources = Markdown.list(footnotes().toText().lines().toList());
        String remarks = Markdown.quotation(
                results.remarks().stream().map(remark -> remark.in(language)).toList());
        return Markdown.heading(title(language)) + "\n"
                + remarks
                + (remarks.isEmpty() ? "" : "\n")
                + tableForPeople(footnotes()).toMarkdown(language)
                + (nothing.isEmpty() ? "" : "\n" + Markdown.escaped(nothing) + "\n")
                + (sources.isEmpty() ? "" : "\n" + sources);
    }

    /** The text in English, for a prompt. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
