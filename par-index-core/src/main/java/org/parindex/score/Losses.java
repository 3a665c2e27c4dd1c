package org.parindex.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/**
 * Where the points went: every leaf that did not earn all that was attainable, with the reason and the body that answers for it. It is
 * the report that a department writes each year.
 */
public final class Losses {

    private static final Column LOST = Column.numbers("lost", "Điểm mất", "Lost");
    static final Bilingual NOBODY = Bilingual.of("chưa rõ", "not known");

    private final Scorecard card;
    private final List<Loss> all;

    private Losses(Scorecard card, List<Loss> all) {
        this.card = card;
        this.all = all;
    }

    static Losses of(Scorecard card) {
        return new Losses(
                card,
                card.leaves()
                        .filter(node -> node.lost().signum() > 0)
                        .map(Loss::of)
                        .toList());
    }

    /**
     * The losses in the order of the tree.
     *
     * @return one a leaf that lost points; empty if none did
     */
    public List<Loss> all() {
        return all;
    }

    /**
     * The points lost in all.
     *
     * @return the attainable points less those earned and those undecided, without bonuses and penalties
     */
    public Points total() {
        return all.stream().map(Loss::lost).reduce(Points.ZERO, Points::plus);
    }

    /**
     * The points lost by component.
     *
     * @return the points by number; components that lost none are absent
     */
    public SortedMap<Integer, Points> byComponent() {
        SortedMap<Integer, Points> sums = new TreeMap<>();
        all.forEach(loss -> sums.merge(loss.leaf().id().component().orElseThrow(), loss.lost(), Points::plus));
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * The points lost by source.
     *
     * @return the points by source; sources that lost none are absent
     */
    public Map<PointSource, Points> bySource() {
        Map<PointSource, Points> sums = new EnumMap<>(PointSource.class);
        all.forEach(loss -> sums.merge(loss.leaf().source(), loss.lost(), Points::plus));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * The points lost by responsible body (cơ quan chủ trì).
     *
     * @return the points by body, the most first; where no body is known, under "not known"
     */
    public Map<Bilingual, Points> byBody() {
        Map<Bilingual, Points> sums = new LinkedHashMap<>();
        all.forEach(loss -> sums.merge(loss.leaf().responsible().orElse(NOBODY), loss.lost(), Points::plus));
        Map<Bilingual, Points> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<Bilingual, Points>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * The losses as a table: criterion, name, maximum, attainable, earned, lost, why, responsible, status.
     *
     * @return one row a leaf that lost points
     */
    public Table toTable() {
        Cell status = CardText.status(card);
        return new Table(
                List.of(
                        CardText.CRITERION,
                        CardText.NAME,
                        CardText.MAXIMUM,
                        CardText.ATTAINABLE,
                        CardText.EARNED,
                        LOST,
                        Column.words("why", "Lý do", "Why"),
                        Column.words("responsible", "Cơ quan chủ trì", "Responsible"),
                        CardText.STATUS),
                all.stream().map(loss -> row(loss, status)).toList());
    }

    private static List<Cell> row(Loss loss, Cell status) {
        return List.of(
                Cell.of(loss.leaf().id().toString()),
                CardText.words(loss.leaf().name()),
                CardText.points(loss.leaf().maximum()),
                CardText.points(loss.attainable()),
                CardText.points(loss.earned()),
                CardText.points(loss.lost()),
                CardText.words(loss.why()),
                loss.leaf().responsible().map(CardText::words).orElse(Cell.blank()),
                status);
    }

    /**
     * The losses for people: each leaf, then the sums by component, source and responsible body.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        CardText.heading(card, language).forEach(line -> text.append(line).append('\n'));
        text.append('\n').append(inAll(language)).append('\n');
        if (all.isEmpty()) {
            return text.toString();
        }
        text.append('\n').append(toTable().toText(language)).append('\n');
        text.append(sums().toText(language));
        return text.toString();
    }

    /**
     * The losses in Markdown: the same as {@link #toText}, under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        String text = CardText.markdownHeading(card, language) + "\n" + Markdown.escaped(inAll(language)) + "\n";
        return all.isEmpty() ? text : text + "\n" + toTable().toMarkdown(language) + "\n" + sums().toMarkdown(language);
    }

    private String inAll(Language language) {
        boolean vi = language == Language.VI;
        return (vi ? "Điểm mất: " : "Points lost: ")
                + Explanation.points(total(), language)
                + (vi ? " trên " : " of ")
                + Explanation.points(card.attainable(), language)
                // Penalties are no losses of a criterion, but nobody may overlook them here.
                + (card.penalty().signum() == 0
                        ? ""
                        : (vi ? "; ngoài ra điểm trừ lấy đi " : "; besides, penalties took ")
                                + Explanation.points(card.penalty(), language));
    }

    /** The sums by component, source and body, one under the other. */
    private Table sums() {
        List<List<Cell>> rows = new ArrayList<>();
        byComponent()
                .forEach((number, lost) -> rows.add(sum(
                        Bilingual.of("lĩnh vực " + number, "component " + number),
                        card.at(number.toString()).criterion().name(),
                        lost)));
        bySource().forEach((source, lost) -> rows.add(sum(Bilingual.of("nguồn", "source"), source.label(), lost)));
        byBody().forEach((body, lost) -> rows.add(sum(Bilingual.of("cơ quan chủ trì", "responsible"), body, lost)));
        return new Table(List.of(Column.words("by", "Theo", "By"), CardText.NAME, LOST), rows);
    }

    private static List<Cell> sum(Bilingual by, Bilingual name, Points lost) {
        return List.of(CardText.words(by), CardText.words(name), CardText.points(lost));
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
