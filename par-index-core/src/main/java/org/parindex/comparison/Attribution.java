package org.parindex.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.framework.Crosswalk;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;
import org.parindex.score.Scorecard;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A change of the index, split into the contributions of its parts. Of cards, the parts explain everything; of printed figures, the rest
 * is named: it is rounding, or what is not published, or what no part explains.
 *
 * <pre>{@code
 * var scorer = Scorer.of(ParIndex.exampleFramework());
 * var example = ParIndex.exampleAssessment();
 * Attribution.between(scorer.score(example), scorer.score(example.with("3.2", "40 of 45"))).parts();
 * }</pre>
 *
 * @param by into which parts the change is split
 * @param scale what the contributions are counted in
 * @param parts the contributions, in the order of the parts
 * @param total the change of the whole, if it is known in this scale
 * @param remainder the change of the whole less the contributions that are known; absent if the change of the whole is
 * @param cause what the remainder is
 */
public record Attribution(
        By by,
        Scale scale,
        List<Contribution> parts,
        Optional<PercentagePoints> total,
        Optional<PercentagePoints> remainder,
        Cause cause) {

    static final PercentagePoints NOTHING = PercentagePoints.exact(Ratio.ZERO);

    private static final List<Column> COLUMNS = columns(Bilingual.of("Trước", "Before"), Bilingual.of("Sau", "After"));

    /** Into which parts a change is split. */
    public enum By {
        /** By component. */
        COMPONENTS("component", "lĩnh vực", "component"),
        /** By source of points. */
        SOURCES("source", "nguồn điểm", "source"),
        /** By leaf of the framework. */
        LEAVES("leaf", "tiêu chí", "criterion");

        private final String word;
        private final Bilingual label;

        By(String word, String vi, String en) {
            this.word = word;
            this.label = Bilingual.of(vi, en);
        }

        /**
         * What a part is called.
         *
         * @return the word in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word for programs: {@code component}, {@code source} or {@code leaf}. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** What contributions are counted in. */
    public enum Scale {
        /** In percentage points of the index. */
        PERCENTAGE_POINTS,
        /** In points, since it is not known how many were attainable; where 100 were, a point is a percentage point. */
        POINTS
    }

    /** What a remainder is. */
    public enum Cause {
        /** There is none: the parts explain the change exactly. */
        NONE("không còn lại", "nothing"),
        /** The figures are rounded, and no more than that need be the reason. */
        ROUNDING("do làm tròn", "rounding"),
        /** The contributions of the parts that are not published, and rounding. */
        UNPUBLISHED("các phần chưa công bố", "parts not published"),
        /** More than rounding can explain: bonus and penalty points, another part, or a misprint. */
        UNEXPLAINED("các phần không giải thích được", "not explained by the parts");

        private final Bilingual label;

        Cause(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word for programs: {@code rounding}, {@code unpublished} or {@code unexplained}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the collections. */
    public Attribution {
        parts = List.copyOf(parts);
    }

    /**
     * The change from one card to another by component, with bonuses, penalties and their caps as parts of their own. Under two frameworks,
     * what has one number and one name is one part; all else stands apart, as dropped and new.
     *
     * @param from the card before
     * @param to the card after, of the same unit or another, by the same framework or another
     * @return the contributions, which add up to the change of the index exactly
     */
    public static Attribution between(Scorecard from, Scorecard to) {
        return between(from, to, By.COMPONENTS);
    }

    /**
     * The change from one card to another, with bonuses, penalties and their caps as parts of their own. Where points are undecided,
     * contributions are ranges. Under two frameworks, what has one number and one name is one part; all else stands apart, as dropped and
     * new.
     *
     * @param from the card before
     * @param to the card after
     * @param by into which parts the change is split
     * @return the contributions, which add up to the change of the index exactly
     * @throws IllegalArgumentException if leaves of two frameworks are asked for
     */
    public static Attribution between(Scorecard from, Scorecard to, By by) {
        return CardParts.between(from, to, by);
    }

    /**
     * The change from one card to another by another framework, where parts were renamed or renumbered, or leaves are asked for.
     *
     * @param from the card before
     * @param to the card after
     * @param by into which parts the change is split
     * @param crosswalk what became of the criteria; what it does not say to be the same or renamed stands apart, as dropped and new
     * @return the contributions, which add up to the change of the index exactly
     * @throws IllegalArgumentException if the crosswalk is of other frameworks
     */
    public static Attribution between(Scorecard from, Scorecard to, By by, Crosswalk crosswalk) {
        return CardParts.between(from, to, by, crosswalk);
    }

    /** Of parts that are all known by construction: whatever a card comes to, they add up to its index. */
    static Attribution complete(By by, List<Contribution> parts, PercentagePoints total) {
        return new Attribution(
                by, Scale.PERCENTAGE_POINTS, parts, Optional.of(total), Optional.of(NOTHING), Cause.NONE);
    }

    /**
     * The parts whose contribution is not known.
     *
     * @return the parts, in order
     */
    public List<Contribution> notPublished() {
        return parts.stream()
                .filter(part -> part.state() == Contribution.State.NOT_PUBLISHED)
                .toList();
    }

    /**
     * The sum of the contributions that are known.
     *
     * @return the sum; with the remainder it is the total
     */
    public PercentagePoints explained() {
        return sum(parts);
    }

    static PercentagePoints sum(List<Contribution> parts) {
        return parts.stream()
                .flatMap(part -> part.change().stream())
                .reduce(PercentagePoints::plus)
                .orElse(NOTHING);
    }

    /**
     * The contributions as a table: {@code part}, {@code from}, {@code to}, {@code change}, {@code kind}, {@code status}.
     *
     * @return one row a part, then the remainder if there is one, then the total
     */
    public Table toTable() {
        List<List<Cell>> rows = new ArrayList<>(rows());
        total.ifPresent(change -> rows.add(totalRow(Cell.blank(), Cell.blank(), changeCell(change), Cell.blank())));
        return new Table(COLUMNS, rows);
    }

    static List<Column> columns(Bilingual from, Bilingual to) {
        return List.of(
                Column.words("part", "Phần", "Part"),
                Column.numbers("from", from.vi(), from.en()),
                Column.numbers("to", to.vi(), to.en()),
                Column.numbers("change", "±", "±"),
                Column.words("kind", "Theo", "By"),
                Column.words("status", "Độ tin cậy", "Provenance"));
    }

    /** The rows of the parts, and of the remainder if there is one. */
    List<List<Cell>> rows() {
        List<List<Cell>> rows = parts.stream().map(this::row).collect(Collectors.toCollection(ArrayList::new));
        if (cause != Cause.NONE) {
            remainder.ifPresent(rest -> rows.add(List.of(
                    Cell.of(cause.toString()).shownAs(cause.label()),
                    Cell.blank(),
                    Cell.blank(),
                    changeCell(rest),
                    kindCell(),
                    Cell.blank())));
        }
        return rows;
    }

    static List<Cell> totalRow(Cell from, Cell to, Cell change, Cell status) {
        return List.of(
                Cell.of("total").shownAs(Bilingual.of("Chỉ số", "Index")),
                from,
                to,
                change,
                Cell.of("value").shownAs(Bilingual.of("giá trị", "value")),
                status);
    }

    private List<Cell> row(Contribution part) {
        Cell status = part.status()
                .map(known -> Cell.of(known.toString()).shownAs(known.label()))
                .orElse(Cell.blank());
        return List.of(
                Cell.of(part.part()).shownAs(part.label()),
                part.from().map(Attribution::shareCell).orElse(Cell.blank()),
                part.to().map(Attribution::shareCell).orElse(Cell.blank()),
                part.change().map(Attribution::changeCell).orElse(Cell.blank()),
                kindCell(),
                part.state() == Contribution.State.BOTH ? status : stateCell(part, status));
    }

    /** A new, dropped or unpublished part is named so, for people. */
    private static Cell stateCell(Contribution part, Cell status) {
        Bilingual state = part.state().label();
        return status.shownAs(Bilingual.of(
                joined(state.vi(), status.text(Language.VI)), joined(state.en(), status.text(Language.EN))));
    }

    private static String joined(String state, String status) {
        return status.isEmpty() ? state : state + "; " + status;
    }

    private Cell kindCell() {
        return scale == Scale.PERCENTAGE_POINTS
                ? Cell.of(by.toString()).shownAs(by.label())
                : Cell.of(by + "-points")
                        .shownAs(Bilingual.of(
                                by.label().vi() + ", điểm", by.label().en() + ", points"));
    }

    static Cell changeCell(PercentagePoints change) {
        Cell cell = change.toDecimal().map(Cell::of).orElse(Cell.blank());
        return cell.shownAs(Bilingual.of(change.show(Language.VI), change.show(Language.EN)));
    }

    /** A share of the index is no change, and has no sign of one. */
    private static Cell shareCell(PercentagePoints share) {
        Cell cell = changeCell(share);
        return cell.shownAs(Bilingual.of(
                cell.text(Language.VI).replace("+", ""), cell.text(Language.EN).replace("+", "")));
    }

    /** The weakest status of the parts that are known. */
    Optional<Status> status() {
        return parts.stream().flatMap(part -> part.status().stream()).reduce(Status::weaker);
    }

    /**
     * The table for people, under a line that says what the numbers are.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return heading().in(language) + "\n" + toTable().toText(language);
    }

    private Bilingual heading() {
        return scale == Scale.PERCENTAGE_POINTS
                ? Bilingual.of(
                        "Đóng góp theo " + by.label().vi() + ", tính bằng điểm phần trăm của chỉ số",
                        "Contributions by " + by.label().en() + ", in percentage points of the index")
                : Bilingual.of(
                        "Đóng góp theo " + by.label().vi() + ", tính bằng điểm",
                        "Contributions by " + by.label().en() + ", in points");
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
