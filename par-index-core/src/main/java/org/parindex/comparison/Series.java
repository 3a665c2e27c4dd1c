package org.parindex.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.comparison.Comparability.Shared;
import org.parindex.points.PercentagePoints;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.RelativeRank;
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
 * decision than the year before is marked, since points do not compare across decisions; so is a year with other units, since ranks do
 * not compare among them: there is no change of rank, and the {@linkplain Entry#position position} is what can be read on.
 */
public final class Series {

    private final AdministrativeUnit unit;
    private final Measure measure;
    private final List<Entry> entries;
    private final List<AdministrativeUnit> predecessors;

    /** Whether there are years before the first, in which the unit was not there. */
    private final boolean cut;

    /** How many units the unit groups, where it is a region; else 0. */
    private final int members;

    private Series(
            AdministrativeUnit unit,
            Measure measure,
            List<Entry> entries,
            List<AdministrativeUnit> predecessors,
            boolean cut,
            int members) {
        this.unit = unit;
        this.measure = measure;
        this.entries = entries;
        this.predecessors = predecessors;
        this.cut = cut;
        this.members = members;
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
     * @param newUnits whether the units of the year before were others, so that ranks do not compare
     * @param otherSubject why the component does not compare with what had its number before, in words; empty if it does, or if that is
     *     not known
     */
    public record Entry(
            int indexYear,
            Optional<String> decision,
            Standing standing,
            int of,
            Optional<PercentagePoints> valueChange,
            Optional<BigDecimal> pointsChange,
            OptionalInt rankChange,
            boolean newDecision,
            boolean newUnits,
            List<Bilingual> otherSubject) {

        /** Copies the list. */
        public Entry {
            otherSubject = List.copyOf(otherSubject);
        }

        /**
         * What is known of the year.
         *
         * @return the figure, if there is one
         */
        public Optional<Figure> figure() {
            return standing.figure();
        }

        /**
         * The place of the rank among all, 100 for the first and 0 for the last, so that ranks among 63 and among 34 can be read
         * together: 100 · (N − rank) / (N − 1).
         *
         * @return the place, a range if the rank is one; absent if nothing is known of the year, or the unit was not ranked
         */
        public Optional<RelativeRank> position() {
            return standing.position(of);
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
        NavigableMap<Integer, UnitKey> keys = rounds.keys(unit.key());
        List<Entry> entries = new ArrayList<>();
        List<AdministrativeUnit> predecessors = List.of();
        for (int i = 0; i < years.size() && keys.containsKey(years.get(i).indexYear()); i++) {
            YearResults results = years.get(i);
            @Nullable YearResults before = i + 1 < years.size() ? years.get(i + 1) : null;
            AdministrativeUnit then = results.units()
                    .get(Objects.requireNonNull(keys.get(results.indexYear())))
                    .orElseThrow();
            entries.add(entry(results, before, then, measure, otherSubject(years.subList(i, years.size()), measure)));
            predecessors = before == null || keys.containsKey(before.indexYear())
                    ? List.of()
                    : then.predecessors().stream()
                            .flatMap(old -> before.units().get(old).stream())
                            .toList();
        }
        Collections.reverse(entries);
        return new Series(
                unit,
                measure,
                List.copyOf(entries),
                predecessors,
                entries.size() < years.size(),
                years.get(0).units().members(unit.key()).size());
    }

    private static Entry entry(
            YearResults results,
            @Nullable YearResults before,
            AdministrativeUnit unit,
            Measure measure,
            List<Bilingual> otherSubject) {
        Ranking ranking = results.ranking(measure);
        // Ranked among those given, a unit without a figure has no part in the ranking; its year stays in the series.
        Standing standing = ranking.find(unit.key())
                .orElse(new Standing(
                        unit, Optional.empty(), Optional.empty(), 1, ranking.size() + 1, Optional.empty()));
        Optional<Change> change = before == null || before.indexYear() != results.indexYear() - 1
                ? Optional.empty()
                : YearComparison.between(before, results).with(measure).changes().stream()
                        .filter(candidate -> candidate.unit().key().equals(unit.key()))
                        .findFirst();
        Optional<Comparability> shared =
                Optional.ofNullable(before).map(year -> Comparability.of(year, results, measure, false));
        return new Entry(
                results.indexYear(),
                results.decision(),
                standing,
                ranking.size(),
                change.flatMap(Change::valueChange),
                change.flatMap(Change::pointsChange),
                change.map(Change::rankChange).orElse(OptionalInt.empty()),
                shared.map(Comparability::decisions)
                        .filter(Shared.DIFFERENT::equals)
                        .isPresent(),
                shared.map(Comparability::units)
                        .filter(Shared.DIFFERENT::equals)
                        .isPresent(),
                otherSubject);
    }

    /** Held against the last year before of which it is known what the component is about. */
    private static List<Bilingual> otherSubject(List<YearResults> backwards, Measure measure) {
        return backwards.stream()
                .skip(1)
                .map(before -> SubjectCheck.of(before, backwards.get(0), measure))
                .filter(check -> check.shared() != Comparability.Shared.UNKNOWN)
                .findFirst()
                .filter(check -> check.shared() == Comparability.Shared.DIFFERENT)
                .map(SubjectCheck::remarks)
                .orElse(List.of());
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
     * The units of the year before the first, of whose territory the unit was made: why the series goes back no further.
     *
     * @return the units; empty if there is no year before, or the unit was made of none that is known
     */
    public List<AdministrativeUnit> predecessors() {
        return predecessors;
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
     * position} (see {@link Entry#position}), {@code value_change}, {@code rank_change}, {@code decision}, {@code status}, {@code sources}.
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
                        Column.numbers("position", "Vị trí", "Position"),
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
                ofCell(entry),
                entry.position().map(RelativeRank::cell).orElse(Cell.blank()),
                YearComparison.valueChangeCell(entry.valueChange(), entry.pointsChange()),
                YearComparison.rankChangeCell(entry.rankChange()),
                decisionCell(entry),
                figure.map(Figure::statusCell)
                        .orElse(Cell.blank().shownAs(Bilingual.of("không có số liệu", "no figure"))),
                footnotes.cell(figure.stream().toList()));
    }

    private static Cell ofCell(Entry entry) {
        Cell cell = Cell.of(entry.of());
        return entry.newUnits() ? cell.shownAs(Bilingual.same(entry.of() + " †")) : cell;
    }

    private static Cell decisionCell(Entry entry) {
        String mark = (entry.newDecision() ? " *" : "") + (entry.otherSubject().isEmpty() ? "" : " ‡");
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

    /** What the marks mean, and why the series begins where it does. */
    private String breaks(Language language) {
        List<Bilingual> lines = new ArrayList<>();
        if (entries.stream().anyMatch(Entry::newDecision)) {
            lines.add(Bilingual.of(
                    "* quyết định khác năm trước: so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm",
                    "* another decision than the year before: compare by percentage and rank, never by points"));
        }
        if (entries.stream().anyMatch(Entry::newUnits)) {
            lines.add(Bilingual.of(
                    "† đơn vị khác năm trước: thứ hạng không so sánh được; vị trí: 100 là đầu, 0 là cuối",
                    "† other units than the year before: ranks do not compare; position: 100 is first, 0 is last"));
        }
        if (members > 0) {
            lines.add(Bilingual.of(
                    "Số liệu vùng là trung bình của " + members + " đơn vị: số suy ra, không phải số liệu chính thức",
                    "The region is the mean of " + members + " units: derived, no official figure"));
        }
        if (cut) {
            lines.add(beginning(entries.get(0).indexYear()));
        }
        entries.stream()
                .flatMap(entry -> entry.otherSubject().stream())
                .distinct()
                .forEach(remark -> lines.add(Bilingual.of("‡ " + remark.vi(), "‡ " + remark.en())));
        return lines.stream().map(line -> line.in(language) + "\n").collect(Collectors.joining());
    }

    private Bilingual beginning(int first) {
        if (!predecessors.isEmpty()) {
            String units = predecessors.stream()
                    .map(old -> old.name().vi() + " (" + old.key() + ")")
                    .collect(Collectors.joining(", "));
            return Bilingual.of(
                    "Trước năm " + first + " là các đơn vị khác, nay đã sáp nhập: " + units,
                    "Before " + first + " there were other units, since merged: " + units);
        }
        return RegionalSchemes.isRegion(unit)
                ? Bilingual.of(
                        "Trước năm " + first
                                + " vùng được chia khác: vùng của hai cách chia không so sánh được với nhau",
                        "Before " + first + " the regions were others: regions of two schemes do not compare")
                : Bilingual.of(
                        "Trước năm " + first + " không có đơn vị này", "Before " + first + " there was no such unit");
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
