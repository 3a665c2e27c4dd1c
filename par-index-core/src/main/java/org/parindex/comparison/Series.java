package org.parindex.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parindex.points.PercentagePoints;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;

/**
 * One measure of one unit over the years. A year without a figure stays in the series, without one. A year under another
 * decision than the year before is marked, since points do not compare across decisions; across schemes of units there is no change of
 * rank.
 */
public final class Series {

    private final AdministrativeUnit unit;
    private final Measure measure;
    private final List<Entry> entries;

    private Series(AdministrativeUnit unit, Measure measure, List<Entry> entries) {
        this.unit = unit;
        this.measure = measure;
        this.entries = entries;
    }

    /**
     * One year of a series.
     *
     * @param indexYear the index year (năm đánh giá)
     * @param decision the decision that governed it, if known
     * @param standing where the unit stood
     * @param of among how many units it was ranked
     * @param valueChange the change of the index since the year before, if both are known
     * @param pointsChange the change of points since the year before, where only points are known and both years are under one
     *     decision
     * @param rankChange the places gained since the year before, if both ranks are known and compare
     * @param newDecision whether the year before was under another decision
     */
    public record Entry(
            int indexYear,
            Optional<String> decision,
            Standing standing,
            int of,
            Optional<PercentagePoints> valueChange,
            Optional<BigDecimal> pointsChange,
            OptionalInt rankChange,
            boolean newDecision) {

        /**
         * What is known of the year.
         *
         * @return the figure, if there is one
         */
        public Optional<Figure> figure() {
            return standing.figure();
        }
    }

    /**
     * The overall index of a unit.
     *
     * @param rounds the results of the years
     * @param codeOrName the code or name of the unit in the newest year, in any spelling
     * @return the series
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public static Series of(Rounds rounds, String codeOrName) {
        return of(rounds, codeOrName, Measure.OVERALL);
    }

    /**
     * A measure of a unit.
     *
     * @param rounds the results of the years
     * @param codeOrName the code or name of the unit in the newest year, in any spelling
     * @param measure the measure
     * @return the series, back to the year in which the unit was merged or entered
     * @throws UnitLookupException if there is no such unit, or the name is ambiguous
     */
    public static Series of(Rounds rounds, String codeOrName, Measure measure) {
        List<YearResults> years = new ArrayList<>(rounds.all());
        Collections.reverse(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A series must have at least one year: there are no results");
        }
        AdministrativeUnit unit = years.get(0).units().find(codeOrName);
        List<Entry> entries = new ArrayList<>();
        @Nullable UnitKey key = unit.key();
        for (int i = 0; i < years.size() && key != null; i++) {
            YearResults results = years.get(i);
            @Nullable YearResults before = i + 1 < years.size() ? years.get(i + 1) : null;
            entry(results, before, key, measure).ifPresent(entries::add);
            key = before == null
                    ? null
                    : Pairing.of(before.units(), results.units()).earlier(key).orElse(null);
        }
        Collections.reverse(entries);
        return new Series(unit, measure, List.copyOf(entries));
    }

    private static Optional<Entry> entry(
            YearResults results, @Nullable YearResults before, UnitKey key, Measure measure) {
        Optional<AdministrativeUnit> unit = results.units().get(key);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Ranking ranking = results.ranking(measure);
        // Ranked among those given, a unit without a figure has no part in the ranking; its year stays in the series.
        Standing standing = ranking.find(key)
                .orElse(new Standing(
                        unit.get(), Optional.empty(), Optional.empty(), 1, ranking.size() + 1, Optional.empty()));
        Optional<Change> change = before == null || before.indexYear() != results.indexYear() - 1
                ? Optional.empty()
                : YearComparison.between(before, results).with(measure).changes().stream()
                        .filter(candidate -> candidate.unit().key().equals(key))
                        .findFirst();
        boolean newDecision = before != null
                && Comparability.of(before, results, measure, false).decisions() == Comparability.Shared.DIFFERENT;
        return Optional.of(new Entry(
                results.indexYear(),
                results.decision(),
                standing,
                ranking.size(),
                change.flatMap(Change::valueChange),
                change.flatMap(Change::pointsChange),
                change.map(Change::rankChange).orElse(OptionalInt.empty()),
                newDecision));
    }

    /**
     * The unit, as it is in the newest year.
     *
     * @return the unit
     */
    public AdministrativeUnit unit() {
        return unit;
    }

    /**
     * What is measured.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * The years.
     *
     * @return the years, the earliest first
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * A year of the series.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the entry, if the unit was ranked or could have been
     */
    public Optional<Entry> year(int indexYear) {
        return entries.stream().filter(entry -> entry.indexYear() == indexYear).findFirst();
    }

    /**
     * The sources of all figures of the series, numbered as {@link #toTable} marks them.
     *
     * @return the footnotes
     */
    public Footnotes footnotes() {
        return Footnotes.of(
                entries.stream().flatMap(entry -> entry.figure().stream()).toList());
    }

    /**
     * The series as a table: {@code year}, {@code value}, {@code points}, {@code max_points}, {@code rank}, {@code of}, {@code
     * value_change}, {@code rank_change}, {@code decision}, {@code status}, {@code sources}.
     *
     * @return one row a year
     */
    public Table toTable() {
        return toTable(footnotes());
    }

    /**
     * The series as a table, its sources marked as they are numbered elsewhere.
     *
     * @param footnotes the sources as they are numbered
     * @return one row a year, as {@link #toTable()}
     */
    public Table toTable(Footnotes footnotes) {
        return new Table(
                List.of(
                        Column.numbers("year", "Năm", "Year"),
                        Column.numbers("value", "Chỉ số (%)", "Index (%)"),
                        Column.numbers("points", "Điểm", "Points"),
                        Column.numbers("max_points", "Tối đa", "Maximum"),
                        Column.numbers("rank", "Hạng", "Rank"),
                        Column.numbers("of", "Tổng", "Of"),
                        Column.numbers("value_change", "± điểm %", "± pp"),
                        Column.numbers("rank_change", "± bậc", "± places"),
                        Column.words("decision", "Quyết định", "Decision"),
                        Footnotes.STATUS,
                        Footnotes.SOURCES),
                entries.stream().map(entry -> row(entry, footnotes)).toList());
    }

    private static List<Cell> row(Entry entry, Footnotes footnotes) {
        Optional<Figure> figure = entry.figure();
        return List.of(
                Cell.of(entry.indexYear()).shownAs(Bilingual.same(Integer.toString(entry.indexYear()))),
                entry.standing()
                        .value()
                        .map(value -> entry.standing().valueCell())
                        .orElse(Cell.blank()),
                pointsCell(figure),
                maximumCell(figure),
                entry.standing().rankCell(),
                Cell.of(entry.of()),
                YearComparison.valueChangeCell(entry.valueChange(), entry.pointsChange()),
                YearComparison.rankChangeCell(entry.rankChange()),
                decisionCell(entry),
                figure.map(Figure::statusCell)
                        .orElse(Cell.blank().shownAs(Bilingual.of("không có số liệu", "no figure"))),
                footnotes.cell(figure.stream().toList()));
    }

    private static Cell decisionCell(Entry entry) {
        String mark = entry.newDecision() ? " *" : "";
        return entry.decision()
                .map(id -> Cell.of(id).shownAs(Bilingual.same(id + mark)))
                .orElse(Cell.blank());
    }

    private static Cell pointsCell(Optional<Figure> figure) {
        return figure.filter(known -> known.points().size() == 1)
                .map(known -> Cell.of(known.points().get(0).value().figure()))
                .orElse(Cell.blank());
    }

    private static Cell maximumCell(Optional<Figure> figure) {
        return figure.filter(known -> known.points().size() == 1)
                .flatMap(known -> known.points().get(0).value().maximum())
                .map(maximum -> Cell.of(maximum.toBigDecimal()))
                .orElse(Cell.blank());
    }

    /**
     * The series as an aligned table with its sources.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return toText(language, footnotes()) + footnotes().toText();
    }

    /**
     * The series as an aligned table, without the list of sources.
     *
     * @param language the language
     * @param footnotes the sources as they are numbered
     * @return lines that end with a line feed
     */
    public String toText(Language language, Footnotes footnotes) {
        return title(language) + "\n" + toTable(footnotes).toText(language) + breaks(language);
    }

    private String title(Language language) {
        return unit.name().vi() + ", " + measure.label().in(language);
    }

    private String breaks(Language language) {
        return entries.stream().anyMatch(Entry::newDecision)
                ? Bilingual.of(
                                "* quyết định khác năm trước: so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm\n",
                                "* another decision than the year before: compare by percentage and rank, never by points\n")
                        .in(language)
                : "";
    }

    /**
     * The series in Markdown, without the list of sources.
     *
     * @param language the language
     * @param footnotes the sources as they are numbered
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language, Footnotes footnotes) {
        String breaks = breaks(language);
        return Markdown.heading(title(language)) + "\n" + toTable(footnotes).toMarkdown(language)
                + (breaks.isEmpty() ? "" : "\n" + Markdown.escaped(breaks));
    }

    /** The text in English, for a prompt. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
