package org.parindex.ranking;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parindex.provenance.Source;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.text.Bilingual;

/** The sources of the figures of a table, numbered in the order in which they are first needed. */
public final class Footnotes {

    /** The column of the weakest status that a row rests on. */
    public static final Column STATUS = Column.words("status", "Độ tin cậy", "Provenance");

    /** The column of the sources of a row. */
    public static final Column SOURCES = Column.words("sources", "Nguồn", "Sources");

    private final List<Source> sources;

    private Footnotes(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * The sources of some figures.
     *
     * @param figures the figures, in the order of the table
     * @return the footnotes
     */
    public static Footnotes of(Collection<Figure> figures) {
        return new Footnotes(figures.stream()
                .flatMap(figure -> figure.provenance().sources().stream())
                .distinct()
                .toList());
    }

    /**
     * The sources.
     *
     * @return the sources, the first one first
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The marks of a row.
     *
     * @param figures the figures of the row
     * @return the ids of their sources for programs, and marks such as {@code [1][3]} for people
     */
    public Cell cell(Collection<Figure> figures) {
        List<Source> own = of(figures).sources();
        if (own.isEmpty()) {
            return Cell.blank();
        }
        return Cell.of(own.stream().map(Source::id).collect(Collectors.joining(";")))
                .shownAs(Bilingual.same(own.stream()
                        .map(source -> "[" + (sources.indexOf(source) + 1) + "]")
                        .collect(Collectors.joining())));
    }

    /**
     * The list of sources that belongs below the table.
     *
     * @return one line a source: its mark, its publisher and its address
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            text.append('[').append(i + 1).append("] ").append(source.publisher());
            text.append(source.address().isEmpty() ? "" : ": " + source.address());
            text.append(source.note().isEmpty() ? "" : " (" + source.note() + ")")
                    .append('\n');
        }
        return text.toString();
    }
}
