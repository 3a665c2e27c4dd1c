package org.parindex.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.ParIndex;
import org.parindex.comparison.Change;
import org.parindex.comparison.Movement;
import org.parindex.comparison.YearComparison;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Ranking;
import org.parindex.rule.ScoringRule;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** What is known of 2023, of the changes since 2022, and of one province since 2012; and a card, to show scoring. */
final class Overview {

    private static final int YEAR = 2023;
    private static final String PROVINCE = "Lai Châu";

    private final PublishedFigures published;

    Overview(PublishedFigures published) {
        this.published = published;
    }

    String text(Language language) {
        Ranking ranking = published.year(YEAR).ranking();
        YearComparison changes = YearComparison.between(published.year(YEAR - 1), published.year(YEAR));
        UnitStory story = new UnitStory(published, PROVINCE);
        Footnotes footnotes = Footnotes.of(Stream.of(
                        ranking.known().stream().flatMap(standing -> standing.figure().stream()),
                        compared(changes).stream().flatMap(Overview::figures),
                        story.series().entries().stream().flatMap(entry -> entry.figure().stream()))
                .flatMap(figures -> figures)
                .toList());
        return heading(Bilingual.same("PAR INDEX " + YEAR), language)
                + ranking.toText(language, footnotes)
                + heading(Bilingual.of("Thay đổi so với " + (YEAR - 1), "Changes against " + (YEAR - 1)), language)
                + changes(changes, language, footnotes)
                + heading(Bilingual.of(PROVINCE + " qua các năm", PROVINCE + " over the years"), language)
                + story.text(language, footnotes)
                + heading(Bilingual.of("Nguồn", "Sources"), language)
                + footnotes.toText()
                + heading(Bilingual.of("Chấm điểm: một ví dụ minh họa", "Scoring: an illustrative example"), language)
                + sample(language);
    }

    /** A card of a province that does not exist, and how one criterion of it came to its points. */
    private static String sample(Language language) {
        Scorecard card = Scorer.of(ParIndex.exampleFramework()).score(ParIndex.exampleAssessment());
        ScoreNode explained = card.leaves()
                .filter(node -> node.leaf().orElseThrow().rule().kind() == ScoringRule.Kind.PROPORTIONAL)
                .filter(node -> node.lost().signum() > 0)
                .findFirst()
                .orElseThrow();
        return card.toText(language) + "\n"
                + card.explain(explained.id().toString()).toText(language);
    }

    private static String heading(Bilingual title, Language language) {
        String text = title.in(language);
        return "\n" + text + "\n" + "═".repeat(text.codePointCount(0, text.length())) + "\n\n";
    }

    private static List<Change> compared(YearComparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.state() == Change.State.BOTH)
                .toList();
    }

    private static Stream<Figure> figures(Change change) {
        return Stream.concat(change.from().stream(), change.to().stream())
                .flatMap(standing -> standing.figure().stream());
    }

    private static String changes(YearComparison comparison, Language language, Footnotes footnotes) {
        List<Change> changes = comparison.changes();
        Table all = comparison.toSourcedTable(footnotes);
        Table known = new Table(
                all.columns(),
                IntStream.range(0, changes.size())
                        .filter(row -> changes.get(row).state() == Change.State.BOTH)
                        .mapToObj(row -> all.rows().get(row))
                        .toList());
        StringBuilder text = new StringBuilder(comparison.title(language)).append('\n');
        comparison.remarks().forEach(remark -> text.append(remark.in(language)).append('\n'));
        text.append(movement(comparison, language)).append(known.toText(language));
        text.append(others(changes, Change.State.NO_FIGURE_BEFORE, YEAR, language));
        text.append(others(changes, Change.State.NO_FIGURE_NOW, YEAR - 1, language));
        return text.toString();
    }

    private static String movement(YearComparison comparison, Language language) {
        Movement ranks = comparison.ranks();
        Movement values = comparison.values();
        return Bilingual.of(
                        "Thứ hạng: biết thay đổi của " + ranks.known() + " đơn vị; " + ranks.rose() + " tăng, "
                                + ranks.fell()
                                + " giảm, " + ranks.unchanged() + " giữ nguyên. Giá trị: biết thay đổi của "
                                + values.known()
                                + " đơn vị; " + values.rose() + " tăng, " + values.fell() + " giảm.\n",
                        "Ranks: the change of " + ranks.known() + " units is known; " + ranks.rose() + " rose, "
                                + ranks.fell()
                                + " fell, " + ranks.unchanged() + " did not move. Values: the change of "
                                + values.known()
                                + " units is known; " + values.rose() + " rose, " + values.fell() + " fell.\n")
                .in(language);
    }

    private static String others(List<Change> changes, Change.State state, int year, Language language) {
        String names = changes.stream()
                .filter(change -> change.state() == state)
                .map(change -> change.unit().name().vi())
                .collect(Collectors.joining(", "));
        return Bilingual.of(
                        "Chỉ biết năm " + year + ": " + names + ".\n", "Known of " + year + " only: " + names + ".\n")
                .in(language);
    }
}
