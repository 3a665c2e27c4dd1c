package org.parindex.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.PrintedPoints;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.table.Cell;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * What is known of one measure of one unit in one year: its index, its points where no percentage can be made of them, and its
 * rank. More than one entry in a list means that sources disagree.
 *
 * @param values the index, as each source prints it
 * @param points points printed without a maximum, or besides the index
 * @param ranks the rank among all units of the year, as each source prints it
 * @param conflicting whether sources disagree, or the figure cannot be true together with that of another unit
 * @param attainable the points that the index is of, where they are known
 */
public record Figure(
        List<Stated<IndexValue>> values,
        List<Stated<PrintedPoints>> points,
        List<Stated<Integer>> ranks,
        boolean conflicting,
        Optional<Points> attainable) {

    /** Copies the collections. */
    public Figure {
        values = List.copyOf(values);
        points = List.copyOf(points);
        ranks = List.copyOf(ranks);
    }

    /**
     * A figure of which it is not known of how many points it is.
     *
     * @param values the index, as each source prints it
     * @param points points printed without a maximum, or besides the index
     * @param ranks the rank among all units of the year, as each source prints it
     * @param conflicting whether sources disagree, or the figure cannot be true together with that of another unit
     */
    public Figure(
            List<Stated<IndexValue>> values,
            List<Stated<PrintedPoints>> points,
            List<Stated<Integer>> ranks,
            boolean conflicting) {
        this(values, points, ranks, conflicting, Optional.empty());
    }

    /**
     * An index that the user of the library gives.
     *
     * @param value the index
     * @return the figure
     */
    public static Figure of(IndexValue value) {
        return new Figure(List.of(new Stated<>(value, Provenance.of(Status.GIVEN, ""))), List.of(), List.of(), false);
    }

    /**
     * An index that is computed from those of other units: a mean, or the best of several.
     *
     * @param value the index
     * @param how the arithmetic
     * @param parts the figures that it is computed from
     * @return the figure, at best derived, with all their sources; conflicting if one of them is
     */
    public static Figure derived(IndexValue value, String how, Collection<Figure> parts) {
        List<Provenance> provenances = parts.stream()
                .flatMap(part -> part.values.stream())
                .map(Stated::provenance)
                .toList();
        return new Figure(
                List.of(new Stated<>(value, Provenance.derived(how, provenances))),
                List.of(),
                List.of(),
                parts.stream().anyMatch(Figure::conflicting));
    }

    /**
     * The same figure, where it is known of how many points the index is.
     *
     * @param of the attainable points
     * @return the figure
     * @throws IllegalArgumentException if they are not more than 0
     */
    public Figure withAttainable(Points of) {
        if (of.signum() <= 0) {
            throw new IllegalArgumentException("The attainable points of a figure must be more than 0: " + of);
        }
        return new Figure(values, points, ranks, conflicting, Optional.of(of));
    }

    /**
     * The index: where sources disagree, the range that holds all that they print.
     *
     * @return the index, if it is known at all
     */
    public Optional<IndexValue> value() {
        return values.stream().map(Stated::value).reduce(IndexValue::or);
    }

    /**
     * The rank as stated.
     *
     * @return the rank, if sources state one and agree
     */
    public OptionalInt rank() {
        return ranks.size() == 1 ? OptionalInt.of(ranks.get(0).value()) : OptionalInt.empty();
    }

    /**
     * What the whole figure rests on.
     *
     * @return the weakest status, and all sources
     */
    public Provenance provenance() {
        return Stream.of(values, points, ranks)
                .flatMap(List::stream)
                .map(Stated::provenance)
                .reduce(Provenance::and)
                .orElse(Provenance.of(Status.UNVERIFIED, ""));
    }

    /**
     * The index as a person reads it; where sources disagree, what each prints.
     *
     * @param language the language
     * @return the text, empty if no index is known
     */
    public String showValue(Language language) {
        return values.stream().map(stated -> stated.value().show(language)).collect(Collectors.joining(" | "));
    }

    /**
     * The provenance as a cell of a table.
     *
     * @return the weakest status for programs; for people also which part is weaker than the other, and whether sources disagree
     */
    public Cell statusCell() {
        Status all = provenance().status();
        Optional<Status> value = weakest(values);
        Optional<Status> rank = weakest(ranks);
        String vi = all.label().vi();
        String en = all.label().en();
        if (value.isPresent() && rank.isPresent() && value.get() != rank.get()) {
            // Neither is to blame where the points are weaker than both.
            vi += value.get() == all ? " (chỉ số)" : rank.get() == all ? " (hạng)" : "";
            en += value.get() == all ? " (index)" : rank.get() == all ? " (rank)" : "";
        }
        if (conflicting) {
            vi += "; các nguồn mâu thuẫn";
            en += "; sources disagree";
        }
        return Cell.of(all.toString()).shownAs(Bilingual.of(vi, en));
    }

    private static <T> Optional<Status> weakest(List<Stated<T>> stated) {
        return stated.stream().map(one -> one.provenance().status()).reduce(Status::weaker);
    }
}
