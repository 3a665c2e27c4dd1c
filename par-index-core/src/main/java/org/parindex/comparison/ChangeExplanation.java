package org.parindex.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.comparison.Attribution.By;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Standing;
import org.parindex.table.Cell;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.unit.AdministrativeUnit;

/**
 * Why the value and the rank of a unit changed between two years: what each component and each source contributed, as far as their points
 * are known; what of the rank change is the unit's own and what the field's; and who passed whom.
 *
 * <pre>{@code
 * YearComparison.between(before, now).explain("Hà Tĩnh").rank();
 * }</pre>
 */
public final class ChangeExplanation {

    private final YearComparison comparison;
    private final Change change;
    private final Optional<Attribution> components;
    private final Optional<Attribution> sources;
    private final Optional<RankAttribution> rank;
    private final Fields fields;

    private ChangeExplanation(YearComparison comparison, Change change) {
        this.comparison = comparison;
        this.change = change;
        this.fields = comparison.fields();
        this.components = FigureParts.of(comparison, change, By.COMPONENTS);
        this.sources = FigureParts.of(comparison, change, By.SOURCES);
        this.rank = rank(comparison, change, fields);
    }

    static ChangeExplanation of(YearComparison comparison, Change change) {
        return new ChangeExplanation(comparison, change);
    }

    private static Optional<RankAttribution> rank(YearComparison comparison, Change change, Fields fields) {
        boolean compare = fields.commonOnly() || comparison.comparability().units() == Comparability.Shared.SAME;
        return change.state() == Change.State.BOTH
                        && compare
                        && change.from().orElseThrow().isRanked()
                        && change.to().orElseThrow().isRanked()
                ? Optional.of(RankAttribution.of(
                        fields, change.from().orElseThrow(), change.to().orElseThrow()))
                : Optional.empty();
    }

    /**
     * What is explained.
     *
     * @return the change of value and rank
     */
    public Change change() {
        return change;
    }

    /**
     * What each component contributed to the change of the overall index.
     *
     * @return the contributions; absent if the points of no component are known, or another measure is compared
     */
    public Optional<Attribution> components() {
        return components;
    }

    /**
     * What each source of points contributed to the change of the overall index.
     *
     * @return the contributions; absent if the points from no source are known, or another measure is compared
     */
    public Optional<Attribution> sources() {
        return sources;
    }

    /**
     * What of the rank change is the unit's own, and what the field's.
     *
     * @return both effects; absent if the unit is not ranked in both years, or ranks do not compare
     */
    public Optional<RankAttribution> rank() {
        return rank;
    }

    /**
     * What a reader should know: what the years have in common, what is not published, and what the numbers are.
     *
     * @return the remarks
     */
    public List<Bilingual> remarks() {
        List<Bilingual> remarks =
                new ArrayList<>(comparison.remarks(Optional.of(change.unit().key())));
        int years = Math.abs(comparison.to().indexYear() - comparison.from().indexYear());
        if (years > 1) {
            remarks.add(Bilingual.of(
                    "Hai năm cách nhau " + years + " năm: thay đổi gồm cả các năm ở giữa",
                    "The years are " + years + " years apart: the change is that of all years between"));
        }
        if (change.state() != Change.State.BOTH) {
            remarks.add(noChange());
        } else if (comparison.measure().equals(Measure.OVERALL)) {
            remarks.addAll(ofParts());
        }
        return remarks;
    }

    /** Why there is nothing to explain. */
    private Bilingual noChange() {
        return switch (change.state()) {
            case MERGED ->
                Bilingual.of(
                        "Đơn vị đã sáp nhập: không phải đơn vị cũ, nên không có thay đổi",
                        "The unit was merged: it is not the unit that it was, and has no change");
            case ENTERED ->
                Bilingual.of(
                        "Đơn vị chỉ có ở năm sau, nên không có thay đổi",
                        "The unit exists in the later year only, and has no change");
            case LEFT ->
                Bilingual.of(
                        "Đơn vị chỉ có ở năm trước, nên không có thay đổi",
                        "The unit exists in the earlier year only, and has no change");
            default ->
                Bilingual.of(
                        "Đơn vị chỉ có số liệu ở một năm, nên không có thay đổi",
                        "The unit has a figure in one of the years only, and no change");
        };
    }

    private List<Bilingual> ofParts() {
        List<Bilingual> remarks = new ArrayList<>();
        List<Attribution> known =
                Stream.of(components, sources).flatMap(Optional::stream).toList();
        if (components.isEmpty() && sources.isEmpty()) {
            remarks.add(Bilingual.of(
                    "Không có điểm theo lĩnh vực hay nguồn điểm so sánh được của hai năm: không rõ thay đổi từ đâu",
                    "No points by component or source are known that compare in both years: where the change comes from"
                            + " is not known"));
        }
        if (known.stream().anyMatch(parts -> parts.scale() == Attribution.Scale.POINTS)) {
            remarks.add(Bilingual.of(
                    "Không rõ điểm phát sinh: đóng góp tính bằng điểm; nếu điểm phát sinh là 100 thì đó là điểm phần trăm",
                    "The attainable points are not known: contributions are in points, which are percentage points where 100"
                            + " were attainable"));
        }
        known.stream()
                .filter(parts -> !parts.notPublished().isEmpty())
                .forEach(parts -> remarks.add(Bilingual.of(
                        "Chưa công bố của cả hai năm: " + names(parts, Language.VI),
                        "Not published of both years: " + names(parts, Language.EN))));
        return remarks;
    }

    private static String names(Attribution parts, Language language) {
        return parts.notPublished().stream()
                .map(part -> part.label().in(language))
                .collect(Collectors.joining(", "));
    }

    /**
     * What is explained, and how it was compared.
     *
     * @param language the language
     * @return a line without a line feed
     */
    public String title(Language language) {
        return change.unit().name().vi() + ": " + comparison.title(language);
    }

    /**
     * The explanation as a table for programs: {@code part}, {@code from}, {@code to}, {@code change}, {@code kind}, {@code status}. The
     * parts are components, sources, the remainder of each, the {@code total} of the value; {@code own}, {@code field} and the {@code
     * total} of the rank. What is not known by one figure is absent there, and shown as a range to people.
     *
     * @return one row a part
     */
    public Table toTable() {
        return new Table(
                Attribution.columns(
                        Bilingual.same(Integer.toString(comparison.from().indexYear())),
                        Bilingual.same(Integer.toString(comparison.to().indexYear()))),
                rows().map(Row::cells).toList());
    }

    /** A row, and what it rests on. */
    private record Row(List<Cell> cells, List<Figure> figures) {}

    private Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Stream.of(components, sources).flatMap(Optional::stream).forEach(parts -> {
            List<List<Cell>> cells = parts.rows();
            IntStream.range(0, cells.size())
                    .mapToObj(i -> new Row(
                            cells.get(i),
                            i < parts.parts().size() ? parts.parts().get(i).figures() : List.of()))
                    .forEach(rows::add);
        });
        List<Figure> own = figures();
        Cell status = statusCell(own.stream());
        rows.add(new Row(
                Attribution.totalRow(
                        change.from().map(Standing::valueCell).orElse(Cell.blank()),
                        change.to().map(Standing::valueCell).orElse(Cell.blank()),
                        YearComparison.valueChangeCell(change.valueChange(), change.pointsChange()),
                        status),
                own));
        rank.ifPresent(effects -> {
            Cell was = effects.from().rankCell();
            Cell is = effects.to().rankCell();
            Cell between = new Standing(
                            effects.from().unit(),
                            effects.to().figure(),
                            Optional.empty(),
                            effects.best(),
                            effects.worst(),
                            Optional.empty())
                    .rankCell();
            // The place of a value in a field rests on the whole field.
            Cell ofField = statusCell(Stream.concat(
                    own.stream(), fields.before().known().stream().flatMap(standing -> standing.figure().stream())));
            rows.add(new Row(
                    rankRow(
                            "own",
                            "Do chính đơn vị",
                            "Own effect",
                            was,
                            between,
                            effects.own().cell(),
                            ofField),
                    List.of()));
            rows.add(new Row(
                    rankRow(
                            "field",
                            "Do các đơn vị khác",
                            "Effect of the field",
                            between,
                            is,
                            effects.field().cell(),
                            ofField),
                    List.of()));
        });
        rows.add(new Row(
                rankRow(
                        "total",
                        "Thứ hạng",
                        "Rank",
                        change.from().map(Standing::rankCell).orElse(Cell.blank()),
                        change.to().map(Standing::rankCell).orElse(Cell.blank()),
                        YearComparison.rankChangeCell(change.rankChange()),
                        status),
                own));
        return rows.stream();
    }

    private static List<Cell> rankRow(String part, String vi, String en, Cell from, Cell to, Cell places, Cell status) {
        return List.of(
                Cell.of(part).shownAs(Bilingual.of(vi, en)),
                from,
                to,
                places,
                Cell.of("rank").shownAs(Bilingual.of("thứ hạng", "rank")),
                status);
    }

    private static Cell statusCell(Stream<Figure> figures) {
        return figures.map(figure -> figure.provenance().status())
                .reduce(Status::weaker)
                .map(status -> Cell.of(status.toString()).shownAs(status.label()))
                .orElse(Cell.blank());
    }

    private List<Figure> figures() {
        return Stream.concat(change.from().stream(), change.to().stream())
                .flatMap(standing -> standing.figure().stream())
                .toList();
    }

    /**
     * The sources of the figures of the unit, numbered as the table for people marks them.
     *
     * @return the footnotes
     */
    public Footnotes footnotes() {
        return Footnotes.of(rows().flatMap(row -> row.figures().stream()).toList());
    }

    private Table tableForPeople() {
        Footnotes footnotes = footnotes();
        return footnotes.sources().isEmpty()
                ? toTable()
                : toTable()
                        .with(
                                Footnotes.SOURCES,
                                rows().map(row -> footnotes.cell(row.figures())).toList());
    }

    /** Who passed whom, a sentence each; empty where nobody did. */
    private List<String> passings(Language language) {
        if (rank.isEmpty()) {
            return List.of();
        }
        RankAttribution effects = rank.get();
        List<String> sentences = new ArrayList<>();
        name(
                sentences,
                Bilingual.of("Vượt lên trên", "Overtaken"),
                effects.overtaken(),
                language,
                p -> p.show(language));
        name(
                sentences,
                Bilingual.of("Bị vượt bởi", "Overtaken by"),
                effects.overtakenBy(),
                language,
                p -> p.show(language));
        Function<AdministrativeUnit, String> unit = one -> one.name().vi();
        name(sentences, Bilingual.of("Mới vào và đứng trên", "Entered above"), effects.enteredAbove(), language, unit);
        name(
                sentences,
                Bilingual.of("Từng đứng trên, nay không còn", "Left from above"),
                effects.leftAbove(),
                language,
                unit);
        if (effects.undecided() > 0) {
            sentences.add(Bilingual.of(
                            "Chưa rõ có vượt nhau với " + effects.undecided() + " đơn vị khác hay không",
                            "Whether it passed or was passed by " + effects.undecided()
                                    + (effects.undecided() == 1 ? " other unit" : " other units") + " is not known")
                    .in(language));
        }
        return sentences;
    }

    private static <T> void name(
            List<String> sentences, Bilingual heading, List<T> units, Language language, Function<T, String> name) {
        if (!units.isEmpty()) {
            sentences.add(heading.in(language) + " (" + units.size() + "): "
                    + units.stream().map(name).collect(Collectors.joining(", ")));
        }
    }

    /**
     * The explanation as an aligned table, with who passed whom, what the reader should know, and its sources.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(title(language)).append('\n');
        remarks().forEach(remark -> text.append(remark.in(language)).append('\n'));
        text.append(tableForPeople().toText(language));
        passings(language).forEach(sentence -> text.append(sentence).append('\n'));
        return text.append(footnotes().toText()).toString();
    }

    /**
     * The explanation in Markdown: the same as {@link #toText}.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        String remarks = Markdown.quotation(
                remarks().stream().map(remark -> remark.in(language)).toList());
        String passings = Markdown.list(passings(language));
        String sources = Markdown.list(footnotes().toText().lines().toList());
        return Markdown.heading(title(language)) + "\n"
                + remarks
                + (remarks.isEmpty() ? "" : "\n")
                + tableForPeople().toMarkdown(language)
                + (passings.isEmpty() ? "" : "\n" + passings)
                + (sources.isEmpty() ? "" : "\n" + sources);
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
