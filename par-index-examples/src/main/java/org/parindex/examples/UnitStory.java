package org.parindex.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.comparison.Series;
import org.parindex.fact.Fact;
import org.parindex.provenance.Source;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Footnotes;
import org.parindex.ranking.Measure;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/** All that is published of one unit: its series, and what is printed besides. */
final class UnitStory {

    private static final Bilingual ALSO_PUBLISHED = Bilingual.of("Các số liệu khác đã công bố", "Also published");

    private final PublishedFigures published;
    private final Series series;
    private final List<Fact> besides;

    UnitStory(PublishedFigures published, String name) {
        this.published = published;
        this.series = published.of(name);
        this.besides = published.facts(name).stream().filter(this::isBesides).toList();
    }

    Series series() {
        return series;
    }

    /** Whether the series does not show it: other measures, claims, and changes of an index that is itself not known. */
    private boolean isBesides(Fact fact) {
        if (!fact.subject().measure().equals(Measure.OVERALL)) {
            return true;
        }
        if (published.isDisputed(fact)) {
            return true;
        }
        Optional<Series.Entry> year = series.year(fact.subject().indexYear());
        return switch (fact.kind()) {
            case VALUE, POINTS, RANK -> false;
            case VALUE_CHANGE ->
                !isSinceTheYearBefore(fact)
                        || year.flatMap(Series.Entry::valueChange).isEmpty();
            case RANK_CHANGE ->
                !isSinceTheYearBefore(fact)
                        || year.filter(entry -> entry.rankChange().isPresent()).isEmpty();
            // A change of points across decisions is no change of the index; under one, the series shows it.
            case POINTS_CHANGE -> false;
            case COMPONENTS_ROSE, GAP, UNIT_COUNT, EXTREME_CHANGE -> true;
        };
    }

    private static boolean isSinceTheYearBefore(Fact fact) {
        int before = fact.subject().indexYear() - 1;
        return (fact instanceof Fact.RankChange change && change.baseYear() == before)
                || (fact instanceof Fact.ValueChange value && value.baseYear() == before);
    }

    /** The story with its own list of sources. */
    String text(Language language) {
        return text(language, series.footnotes()) + "\n" + series.footnotes().toText();
    }

    /** The story without the list of sources. */
    String text(Language language, Footnotes footnotes) {
        StringBuilder text = new StringBuilder(series.toText(language, footnotes));
        if (!besides.isEmpty()) {
            text.append('\n').append(ALSO_PUBLISHED.in(language)).append('\n');
            besides.forEach(
                    fact -> text.append("  ").append(line(fact, language)).append('\n'));
        }
        return text.toString();
    }

    /** The story in Markdown, with its own list of sources. */
    String markdown(Language language) {
        Footnotes footnotes = series.footnotes();
        StringBuilder text = new StringBuilder(series.toMarkdown(language, footnotes));
        if (!besides.isEmpty()) {
            text.append("\n**").append(ALSO_PUBLISHED.in(language)).append("**\n\n");
            text.append(Markdown.list(
                    besides.stream().map(fact -> line(fact, language)).toList()));
        }
        String sources = Markdown.list(footnotes.toText().lines().toList());
        return text.append(sources.isEmpty() ? "" : "\n" + sources).toString();
    }

    private String line(Fact fact, Language language) {
        return fact.subject().indexYear() + "  " + fact.words().in(language) + " (" + origin(fact, language) + ")";
    }

    private String origin(Fact fact, Language language) {
        String publishers = fact.subject().provenance().sources().stream()
                .map(Source::publisher)
                .distinct()
                .collect(Collectors.joining(", "));
        String conflict = published.isDisputed(fact)
                ? Bilingual.of("; các nguồn mâu thuẫn", "; sources disagree").in(language)
                : "";
        return fact.subject().provenance().status().label().in(language) + ": " + publishers + conflict;
    }
}
