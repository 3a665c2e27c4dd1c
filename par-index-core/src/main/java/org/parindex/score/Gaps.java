package org.parindex.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/**
 * What the stages made of the points: leaf by leaf self-assessed, appraised and after justification, with the reasons and the bodies
 * that answer for them.
 */
public final class Gaps {

    private static final Column CHANGE = Column.numbers("change", "Chênh lệch", "Change");

    private final Scorecard card;
    private final List<Scorecard> stages;
    private final List<Gap> all;

    private Gaps(Scorecard card, List<Scorecard> stages, List<Gap> all) {
        this.card = card;
        this.stages = stages;
        this.all = all;
    }

    static Gaps of(Scorecard card) {
        if (card.stage().isEmpty()) {
            throw new IllegalStateException(
                    "A card must have a stage for its gaps; score it by selfAssess and appraise");
        }
        List<Scorecard> stages = new ArrayList<>();
        for (Scorecard each = card; each != null; each = each.before().orElse(null)) {
            stages.add(0, each);
        }
        List<Gap> all = Stream.concat(card.framework().leaves().stream(), card.framework().adjustments().stream())
                .map(leaf -> gap(leaf, stages))
                .toList();
        return new Gaps(card, List.copyOf(stages), all);
    }

    private static Gap gap(Leaf leaf, List<Scorecard> stages) {
        SortedMap<Stage, ScoreNode> nodes = new TreeMap<>();
        stages.forEach(
                each -> nodes.put(each.stage().orElseThrow(), each.at(leaf.id().toString())));
        SortedMap<Stage, String> reasons = new TreeMap<>();
        Scorecard last = stages.get(stages.size() - 1);
        // A finding on all others is not meant for what is not asked.
        boolean asked = !Scorer.isNotAsked(leaf, last.assessment());
        (asked ? last.appraisals() : List.<Appraisal>of())
                .forEach(appraisal -> appraisal
                        .of(leaf.id())
                        .map(Finding::reason)
                        .filter(reason -> !reason.isEmpty())
                        .ifPresent(reason -> reasons.put(appraisal.stage(), reason)));
        return new Gap(leaf, nodes, reasons);
    }

    /**
     * The card whose stages are compared.
     *
     * @return the card of the last stage
     */
    public Scorecard card() {
        return card;
    }

    /**
     * All leaves, then bonuses and penalties.
     *
     * @return one each, in the order of the tree
     */
    public List<Gap> all() {
        return all;
    }

    /**
     * Those whose points changed, or are undecided.
     *
     * @return the gaps, in the order of the tree; empty if every point was accepted
     */
    public List<Gap> open() {
        return all.stream().filter(Gap::isOpen).toList();
    }

    /**
     * What the appraisal changed in all, without bonuses and penalties, where both points are decided.
     *
     * @return the sum of the changes of the leaves; below 0 where points were taken
     */
    public Points total() {
        return sum(all.stream().filter(gap -> gap.leaf().id().component().isPresent()));
    }

    /**
     * What the appraisal changed by component, where both points are decided.
     *
     * @return the sums by number; components without change are absent
     */
    public SortedMap<Integer, Points> byComponent() {
        SortedMap<Integer, Points> sums = new TreeMap<>();
        all.stream()
                .filter(gap -> gap.leaf().id().component().isPresent())
                .forEach(gap -> gap.change()
                        .ifPresent(
                                change -> sums.merge(gap.leaf().id().component().orElseThrow(), change, Points::plus)));
        sums.values().removeIf(points -> points.signum() == 0);
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * What the appraisal changed by responsible body (cơ quan chủ trì), where both points are decided; bonuses and penalties are left
     * out.
     *
     * @return the sums by body, in the order of the tree; bodies without change are absent
     */
    public Map<Bilingual, Points> byBody() {
        Map<Bilingual, Points> sums = new LinkedHashMap<>();
        all.stream()
                .filter(gap -> gap.leaf().id().component().isPresent())
                .forEach(gap -> gap.change()
                        .ifPresent(change ->
                                sums.merge(gap.leaf().responsible().orElse(Losses.NOBODY), change, Points::plus)));
        sums.values().removeIf(points -> points.signum() == 0);
        return Collections.unmodifiableMap(sums);
    }

    private static Points sum(Stream<Gap> gaps) {
        return gaps.flatMap(gap -> gap.change().stream()).reduce(Points.ZERO, Points::plus);
    }

    /**
     * All leaves, bonuses and penalties as a table: criterion, name, maximum, the points of each stage (blank where undecided), change,
     * reasons, responsible, status.
     *
     * @return one row each, in the order of the tree
     */
    public Table toTable() {
        return table(all);
    }

    private Table table(List<Gap> gaps) {
        List<Column> columns = new ArrayList<>(List.of(CardText.CRITERION, CardText.NAME, CardText.MAXIMUM));
        for (Stage stage : Stage.values()) {
            columns.add(Column.numbers(
                    stage.toString().replace('-', '_'),
                    CardText.capitalised(stage.label().vi()),
                    CardText.capitalised(stage.label().en())));
        }
        columns.add(CHANGE);
        columns.add(Column.words("reasons", "Lý do", "Reasons"));
        columns.add(Column.words("responsible", "Cơ quan chủ trì", "Responsible"));
        columns.add(CardText.STATUS);
        return new Table(columns, gaps.stream().map(this::row).toList());
    }

    private List<Cell> row(Gap gap) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(gap.leaf().id().toString()),
                CardText.words(gap.leaf().name()),
                CardText.points(gap.leaf().maximum())));
        for (Stage stage : Stage.values()) {
            row.add(Optional.ofNullable(gap.nodes().get(stage))
                    .map(CardText::range)
                    .orElse(Cell.blank()));
        }
        row.add(gap.change().map(Gaps::change).orElse(Cell.blank()));
        row.add(Cell.of(String.join("; ", gap.reasons().values())));
        row.add(gap.leaf().responsible().map(CardText::words).orElse(Cell.blank()));
        row.add(CardText.status(card));
        return row;
    }

    private static Cell change(Points change) {
        return Cell.of(change.toBigDecimal())
                .shownAs(Bilingual.of(signed(change, Language.VI), signed(change, Language.EN)));
    }

    private static String signed(Points change, Language language) {
        String size = Explanation.points(change.signum() < 0 ? Points.ZERO.minus(change) : change, language);
        return switch (change.signum()) {
            case 1 -> "+" + size;
            case -1 -> "−" + size;
            default -> size;
        };
    }

    /**
     * The gaps for people: what each stage came to, the leaves that changed or are undecided, the sums by component and body.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return text(
                CardText.heading(card, language).stream().collect(Collectors.joining("\n", "", "\n")),
                language,
                table -> table.toText(language));
    }

    /**
     * The gaps in Markdown: the same as {@link #toText}, under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return text(CardText.markdownHeading(card, language), language, table -> table.toMarkdown(language));
    }

    private String text(String heading, Language language, Function<Table, String> print) {
        StringBuilder text = new StringBuilder(heading);
        text.append('\n').append(print.apply(stageTable()));
        List<Gap> open = open();
        if (open.isEmpty() && stages.size() == 1) {
            // Nobody has looked at it yet.
            return text.toString();
        }
        if (open.isEmpty()) {
            return text.append('\n')
                    .append(Markdown.escaped(
                            language == Language.VI
                                    ? "Mọi điểm tự đánh giá đều được chấp nhận."
                                    : "Every point of the self-assessment was accepted."))
                    .append('\n')
                    .toString();
        }
        text.append('\n').append(print.apply(table(open)));
        Table sums = sums();
        return sums.rows().isEmpty()
                ? text.toString()
                : text.append('\n').append(print.apply(sums)).toString();
    }

    /** One row a stage: points, what is undecided, the index. */
    private Table stageTable() {
        return new Table(
                List.of(
                        Column.words("stage", "Giai đoạn", "Stage"),
                        Column.numbers("total", "Điểm", "Points"),
                        CardText.UNDECIDED,
                        CardText.ATTAINABLE,
                        CardText.INDEX),
                stages.stream()
                        .map(each -> List.of(
                                CardText.words(each.stage().orElseThrow().label()),
                                CardText.points(each.total()),
                                CardText.points(each.highestTotal().minus(each.total())),
                                CardText.points(each.attainable()),
                                CardText.index(Optional.of(each.index()))))
                        .toList());
    }

    private Table sums() {
        List<List<Cell>> rows = new ArrayList<>();
        byComponent()
                .forEach((number, change) -> rows.add(sum(
                        Bilingual.of("lĩnh vực " + number, "component " + number),
                        card.at(number.toString()).criterion().name(),
                        change)));
        byBody().forEach((body, change) -> rows.add(sum(Bilingual.of("cơ quan chủ trì", "responsible"), body, change)));
        return new Table(List.of(Column.words("of", "", ""), CardText.NAME, CHANGE), rows);
    }

    private static List<Cell> sum(Bilingual of, Bilingual name, Points change) {
        return List.of(CardText.words(of), CardText.words(name), change(change));
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
