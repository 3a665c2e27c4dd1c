package org.parindex.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parindex.fact.Scope;
import org.parindex.points.IndexValue;
import org.parindex.ranking.Measure;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/**
 * What the undisputed facts say of one value and its rank, whether it was published or not: the least and the most that it can be, each
 * with its proof.
 *
 * @param scope whose value it is
 * @param indexYear the index year (năm đánh giá)
 * @param measure what was measured
 * @param value the index, in percent; from 0 to 100 if nothing is known
 * @param best the best rank that is possible; absent for whom there is no rank
 * @param worst the worst rank that is possible; absent for whom there is no rank
 * @param whyLow why the value is no less
 * @param whyHigh why the value is no more
 * @param whyBest why the rank is no better
 * @param whyWorst why the rank is no worse
 */
public record Bounds(
        Scope scope,
        int indexYear,
        Measure measure,
        IndexValue value,
        OptionalInt best,
        OptionalInt worst,
        Proof whyLow,
        Proof whyHigh,
        Proof whyBest,
        Proof whyWorst) {

    /** One end of the bounds with its proof. */
    private record End(String key, Bilingual label, Cell value, Proof proof) {}

    /**
     * The rank, where only one is possible.
     *
     * @return the rank
     */
    public OptionalInt rank() {
        return best.equals(worst) ? best : OptionalInt.empty();
    }

    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        ends.add(new End("low", Bilingual.of("Thấp nhất", "At least"), percent(false), whyLow));
        ends.add(new End("high", Bilingual.of("Cao nhất", "At most"), percent(true), whyHigh));
        best.ifPresent(
                rank -> ends.add(new End("best", Bilingual.of("Hạng cao nhất", "Best rank"), Cell.of(rank), whyBest)));
        worst.ifPresent(rank ->
                ends.add(new End("worst", Bilingual.of("Hạng thấp nhất", "Worst rank"), Cell.of(rank), whyWorst)));
        return ends;
    }

    private Cell percent(boolean high) {
        long end = high ? Fixed.ceiling(value.high()) : Fixed.floor(value.low());
        return Cell.of(Fixed.shown(end, high));
    }

    /**
     * The ends and the steps of their proofs as a table: {@code end}, {@code value}, {@code step}, {@code facts} (their names, joined with ;),
     * {@code words}, {@code result}. An end of which nothing is known has one row without a step.
     *
     * @return the table
     */
    public Table toTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (End end : ends()) {
            int number = 0;
            for (Proof.Step step : end.proof().steps()) {
                number++;
                rows.add(List.of(
                        Cell.of(end.key()).shownAs(end.label()),
                        end.value(),
                        Cell.of(number),
                        Cell.of(Audit.ids(step.facts())),
                        Cell.of(step.words().en()).shownAs(step.words()),
                        Cell.of(step.result().en()).shownAs(step.result())));
            }
            if (number == 0) {
                rows.add(List.of(
                        Cell.of(end.key()).shownAs(end.label()),
                        end.value(),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.blank()));
            }
        }
        return new Table(
                List.of(
                        Column.words("end", "Cận", "Bound"),
                        Column.numbers("value", "Giá trị", "Value"),
                        Column.numbers("step", "Bước", "Step"),
                        Column.words("facts", "Số liệu", "Facts"),
                        Column.words("words", "Căn cứ", "From"),
                        Column.words("result", "Suy ra", "Follows")),
                rows);
    }

    /**
     * The bounds and their proofs as text.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(title().in(language)).append('\n');
        for (End end : ends()) {
            text.append('\n').append(line(end, language)).append('\n');
            end.proof()
                    .toText(language)
                    .lines()
                    .forEach(step -> text.append("  ").append(step).append('\n'));
        }
        return text.toString();
    }

    /**
     * The bounds and their proofs in Markdown.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        StringBuilder text = new StringBuilder(Markdown.heading(title().in(language)));
        for (End end : ends()) {
            text.append('\n')
                    .append(Markdown.escaped(line(end, language)))
                    .append("\n\n")
                    .append(Markdown.list(end.proof().toText(language).lines().toList()));
        }
        return text.toString();
    }

    private Bilingual title() {
        String vi = scope.label().vi() + " " + indexYear;
        String en = scope.label().en() + " " + indexYear;
        return Bilingual.of(
                vi + " – " + measure.label().vi(), en + " – " + measure.label().en());
    }

    private static String line(End end, Language language) {
        Bilingual nothing = Bilingual.of(" (chưa biết gì thêm)", " (nothing more is known)");
        return end.label().in(language) + ": " + end.value().text(language)
                + (end.proof().steps().isEmpty() ? nothing.in(language) : "");
    }

    /** The bounds of a quantity that nothing contradicts. */
    static Bounds of(Scope scope, int indexYear, Measure measure, Ends value, Optional<Ends> rank) {
        return new Bounds(
                scope,
                indexYear,
                measure,
                IndexValue.between(Fixed.toRatio(value.low.number()), Fixed.toRatio(value.high.number())),
                rank.map(ends -> OptionalInt.of((int) ends.low.number())).orElse(OptionalInt.empty()),
                rank.map(ends -> OptionalInt.of((int) ends.high.number())).orElse(OptionalInt.empty()),
                Proofs.of(value.low),
                Proofs.of(value.high),
                rank.map(ends -> Proofs.of(ends.low)).orElse(new Proof(List.of())),
                rank.map(ends -> Proofs.of(ends.high)).orElse(new Proof(List.of())));
    }

    /** The two limits of a quantity, each from as few facts as it takes. */
    record Ends(Limit low, Limit high) {}

    /** The English text. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
