package org.parindex.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.policy.MissingPolicy;
import org.parindex.provenance.Status;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/** A card in words and as tables. */
final class CardText {

    static final Bilingual ILLUSTRATIVE = Bilingual.of(
            "Minh họa: bộ tiêu chí này không phải của cơ quan nhà nước nào; điểm không nói gì về thực tế.",
            "Illustrative: these criteria are those of no state body; the points say nothing about the world.");

    private static final Bilingual NOT_ATTAINABLE = Bilingual.of("không phát sinh", "not attainable");
    private static final Bilingual UNDECIDED_CRITERIA = Bilingual.of(
            "điểm chưa xác định nên kết quả là khoảng giá trị", "points are undecided, and results are ranges");

    static final Column CRITERION = Column.words("criterion", "Tiêu chí", "Criterion");
    static final Column NAME = Column.words("name", "Tên", "Name");
    static final Column MAXIMUM = Column.numbers("maximum", "Điểm tối đa", "Maximum");
    static final Column ATTAINABLE = Column.numbers("attainable", "Điểm phát sinh", "Attainable");
    static final Column EARNED = Column.numbers("earned", "Điểm đạt", "Earned");
    static final Column UNDECIDED = Column.numbers("undecided", "Chưa xác định", "Undecided");
    static final Column STATUS = Column.words("status", "Mức tin cậy", "Status");

    static final Column INDEX = Column.numbers("index_percent", "%", "%");
    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);

    private static final int MOST_DECIMALS = 12;

    private CardText() {}

    static Table table(Scorecard card, List<ScoreNode> nodes) {
        List<List<Cell>> rows = new ArrayList<>();
        Cell status = status(card);
        for (ScoreNode node : nodes) {
            rows.add(List.of(
                    Cell.of(node.id().toString()),
                    words(node.criterion().name()),
                    points(node.criterion().maximum()),
                    points(node.attainable()),
                    points(node.earned()),
                    points(node.undecided()),
                    index(node.index()),
                    status));
        }
        rows.add(List.of(
                Cell.of("total").shownAs(Bilingual.of("Tổng", "Total")),
                Cell.of("total").shownAs(Bilingual.of("Chỉ số chung", "Overall index")),
                points(card.framework().maximum()),
                points(card.attainable()),
                points(card.total()),
                points(card.highestTotal().minus(card.total())),
                index(Optional.of(card.index())),
                status));
        return new Table(List.of(CRITERION, NAME, MAXIMUM, ATTAINABLE, EARNED, UNDECIDED, INDEX, STATUS), rows);
    }

    static Cell words(Bilingual words) {
        return Cell.of(words.en()).shownAs(words);
    }

    static Cell status(Scorecard card) {
        return Cell.of(card.status().toString()).shownAs(card.status().label());
    }

    /** The points of a node: blank for programs where they are undecided, or nothing is attainable. */
    static Cell range(ScoreNode node) {
        if (node.attainable().signum() == 0) {
            return Cell.blank().shownAs(NOT_ATTAINABLE);
        }
        return node.undecided().signum() == 0
                ? points(node.earned())
                : Cell.blank()
                        .shownAs(Bilingual.of(
                                range(node.earned(), node.highest(), Language.VI),
                                range(node.earned(), node.highest(), Language.EN)));
    }

    /** Points as people read them: one number, or from the least to the most. */
    static String range(Points least, Points most, Language language) {
        return least.equals(most) ? shown(least, language) : shown(least, language) + "–" + shown(most, language);
    }

    static Cell points(Points points) {
        return Cell.of(points.toBigDecimal());
    }

    /** A range is shown, and is blank for programs. */
    static Cell index(Optional<IndexValue> index) {
        return index.map(value -> (value.isExact() ? Cell.of(value.toDecimal().orElseThrow()) : Cell.blank())
                        .shownAs(Bilingual.of(percent(value, Language.VI), percent(value, Language.EN))))
                .orElse(Cell.blank());
    }

    /** Two decimals; the explanation has the fraction. */
    static String percent(IndexValue index, Language language) {
        return index.isExact() ? language.decimal(TWO_DECIMALS.apply(index.low())) : index.show(language);
    }

    static String text(Scorecard card, Language language) {
        StringBuilder text = new StringBuilder();
        heading(card, language).forEach(line -> text.append(line).append('\n'));
        text.append('\n').append(summary(card).toText(language)).append('\n');
        card.adjustments()
                .forEach(
                        node -> text.append(Explanation.heading(node, language)).append('\n'));
        totals(card, language).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static String markdown(Scorecard card, Language language) {
        List<String> lines = new ArrayList<>();
        card.adjustments().forEach(node -> lines.add(Explanation.heading(node, language)));
        lines.addAll(totals(card, language));
        return markdownHeading(card, language) + "\n" + summary(card).toMarkdown(language) + "\n"
                + Markdown.list(lines);
    }

    /** The same lines as of the text: the first as a heading, the others as a quotation. */
    static String markdownHeading(Scorecard card, Language language) {
        List<String> lines = heading(card, language);
        String remarks = Markdown.quotation(lines.subList(1, lines.size()));
        return Markdown.heading(lines.get(0)) + (remarks.isEmpty() ? "" : "\n" + remarks);
    }

    /** Unit, year and framework, then what the reader must know before any number. */
    static List<String> heading(Scorecard card, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(card.assessment().unit().name().vi() + (language == Language.VI ? ", năm " : ", ")
                + card.assessment().indexYear() + ": "
                + card.framework().title().in(language) + " ("
                + card.framework().id() + ")"
                + card.stage().map(stage -> ", " + stage.label().in(language)).orElse(""));
        if (card.status() == Status.ILLUSTRATIVE) {
            lines.add(ILLUSTRATIVE.in(language));
        }
        lines.addAll(remarks(card, language));
        return lines;
    }

    /** Components and sources: a card at a glance. */
    private static Table summary(Scorecard card) {
        List<List<Cell>> rows = new ArrayList<>();
        card.components()
                .forEach(node -> rows.add(row(
                        Bilingual.same(node.id().toString()),
                        node.criterion().name(),
                        node.criterion().maximum(),
                        node.attainable(),
                        node.earned(),
                        node.undecided())));
        for (PointSource source : PointSource.values()) {
            Points maximum = card.framework().maximum(source);
            if (maximum.signum() > 0) {
                Points attainable = card.attainable(source);
                rows.add(row(
                        Bilingual.of("nguồn", "source"),
                        source.label(),
                        maximum,
                        attainable,
                        card.earned(source),
                        card.undecided(source)));
            }
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("criterion", "", ""), NAME, MAXIMUM, ATTAINABLE, EARNED, UNDECIDED, INDEX));
        if (card.isDecided()) {
            // Nobody wants a column of zeros.
            int place = columns.indexOf(UNDECIDED);
            columns.remove(place);
            rows.replaceAll(row -> without(row, place));
        }
        return new Table(columns, rows);
    }

    private static List<Cell> without(List<Cell> row, int place) {
        List<Cell> shorter = new ArrayList<>(row);
        shorter.remove(place);
        return shorter;
    }

    private static List<Cell> row(
            Bilingual id, Bilingual name, Points maximum, Points attainable, Points earned, Points undecided) {
        return List.of(
                words(id),
                words(name),
                points(maximum),
                points(attainable),
                points(earned),
                points(undecided),
                index(ScoreNode.index(earned, undecided, attainable)));
    }

    private static List<String> remarks(Scorecard card, Language language) {
        List<String> remarks = new ArrayList<>();
        Policies policies = card.framework().policies();
        long missing = missing(card);
        if (policies.missing() == MissingPolicy.ZERO && missing > 0) {
            remarks.add(capitalised(policies.missing().label().in(language)) + ": " + missing
                    + (language == Language.VI ? " tiêu chí" : missing == 1 ? " criterion" : " criteria"));
        }
        long undecided = undecided(card);
        if (undecided > 0) {
            remarks.add(capitalised(UNDECIDED_CRITERIA.in(language)) + ": " + undecided
                    + (language == Language.VI ? " tiêu chí" : undecided == 1 ? " criterion" : " criteria"));
        }
        if (!card.assessment().surveyHeld()) {
            remarks.add(capitalised(policies.noSurvey().label().in(language)));
        }
        return remarks;
    }

    private static long undecided(Scorecard card) {
        return card.scored().filter(node -> node.undecided().signum() > 0).count();
    }

    /** How many criteria have no evidence; a penalty without evidence takes nothing, and must not go unsaid. */
    private static long missing(Scorecard card) {
        return card.scored()
                .filter(node -> node.evidence()
                        .filter(evidence -> evidence.kind() == Evidence.Kind.MISSING)
                        .isPresent())
                .count();
    }

    /** What a policy did to cards of a round. */
    static List<Bilingual> remarks(Scoreboard board) {
        List<Bilingual> remarks = new ArrayList<>();
        Policies policies = board.framework().policies();
        int all = board.cards().size();
        board.stage()
                .ifPresent(stage -> remarks.add(Bilingual.of(
                        "Giai đoạn: " + stage.label().vi(),
                        "Stage: " + stage.label().en())));
        if (policies.missing() == MissingPolicy.ZERO) {
            remark(policies.missing().label(), count(board, card -> missing(card) > 0), all)
                    .ifPresent(remarks::add);
        }
        remark(UNDECIDED_CRITERIA, count(board, card -> undecided(card) > 0), all)
                .ifPresent(remarks::add);
        remark(
                        policies.noSurvey().label(),
                        count(board, card -> !card.assessment().surveyHeld()),
                        all)
                .ifPresent(remarks::add);
        return remarks;
    }

    private static long count(Scoreboard board, Predicate<Scorecard> which) {
        return board.cards().stream().filter(which).count();
    }

    private static Optional<Bilingual> remark(Bilingual policy, long units, int all) {
        return units == 0
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        capitalised(policy.vi()) + ": " + units + " trên " + all + " đơn vị",
                        capitalised(policy.en()) + ": " + units + " of " + all + (all == 1 ? " unit" : " units")));
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** From points to index and group, step by step. */
    static List<String> totals(Scorecard card, Language language) {
        boolean vi = language == Language.VI;
        List<String> lines = new ArrayList<>();
        String total = range(card.total(), card.highestTotal(), language);
        if (!card.adjustments().isEmpty()) {
            if (card.isDecided()) {
                capped(card.bonusBeforeCap(), card.bonus(), vi ? "Điểm cộng: " : "Bonus: ", language)
                        .ifPresent(lines::add);
                capped(card.penaltyBeforeCap(), card.penalty(), vi ? "Điểm trừ: " : "Penalty: ", language)
                        .ifPresent(lines::add);
            }
            boolean below = card.earned()
                            .plus(card.undecided())
                            .plus(card.highestBonus())
                            .compareTo(card.penalty())
                    < 0;
            lines.add((vi ? "Điểm cộng, điểm trừ: " : "Bonus and penalty: ")
                    + operand(card.earned(), card.earned().plus(card.undecided()), language) + " + "
                    + operand(card.bonus(), card.highestBonus(), language) + " − "
                    + operand(card.penalty(), card.highestPenalty(), language)
                    + (below ? vi ? " < 0: không dưới 0" : " < 0: not below 0" : " = " + total));
        }
        if (card.isDecided()) {
            Ratio index = card.index().low();
            BigDecimal rounded = unmistakable(card, index);
            lines.add((vi ? "Chỉ số: " : "Index: ") + total + " / " + shown(card.attainable(), language)
                    + (Ratio.of(rounded).equals(index) ? " = " : " ≈ ") + language.decimal(rounded) + " %");
        } else {
            lines.add((vi ? "Chỉ số: từ " : "Index: from ")
                    + language.decimal(unmistakable(card, card.index().low())) + (vi ? " đến " : " to ")
                    + language.decimal(unmistakable(card, card.index().high())) + " %");
            if (card.index()
                            .high()
                            .compareTo(IndexValue.exact(card.highestTotal(), card.attainable())
                                    .low())
                    > 0) {
                lines.add(
                        vi
                                ? "Cao nhất nếu các tiêu chí chưa xác định không phát sinh, vì khi đó điểm phát sinh ít hơn"
                                : "The most is reached if what is undecided turns out not to apply, since less is attainable then");
            }
        }
        if (!card.attainable().equals(card.framework().maximum())) {
            lines.add((vi ? "Quy đổi theo điểm tối đa " : "Rescaled to the maximum ")
                    + shown(card.framework().maximum(), language) + ": "
                    + range(card.rescaled(), card.highestRescaled(), language));
        }
        if (!card.framework()
                .policies()
                .cutoffsOf(card.assessment().unit().kind())
                .bands()
                .isEmpty()) {
            lines.add((vi ? "Nhóm: " : "Group: ")
                    + card.group()
                            .orElse(card.isDecided() ? vi ? "không có" : "none" : vi ? "chưa xác định" : "undecided")
                    + groups(card, language));
        }
        return lines;
    }

    /** Where the groups begin, and at which precision, for nobody can check a group without. */
    private static String groups(Scorecard card, Language language) {
        Policies policies = card.framework().policies();
        return policies.cutoffsOf(card.assessment().unit().kind()).bands().stream()
                .map(band -> band.group() + " ≥ "
                        + band.from().decimal().map(language::decimal).orElseGet(band.from()::toString))
                .collect(Collectors.joining(
                        ", ", " (", "; " + policies.precision().label().in(language) + ")"));
    }

    private static Optional<String> capped(Points before, Points after, String what, Language language) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(what + shown(before, language) + " > " + shown(after, language) + ": "
                        + (language == Language.VI ? "nhiều nhất " : "at most ") + shown(after, language));
    }

    /** Two decimals, or as many as it takes for the index to stand where it does: 89.999 is not 90.00 where A begins at 90. */
    private static BigDecimal unmistakable(Scorecard card, Ratio index) {
        Policies policies = card.framework().policies();
        if (policies.precision().rounding().isPresent()) {
            return Rounding.toDecimals(
                            Math.max(2, policies.precision().rounding().get().decimals()))
                    .apply(index);
        }
        List<Ratio> marks = new ArrayList<>(List.of(Ratio.of(100)));
        policies.cutoffsOf(card.assessment().unit().kind()).bands().forEach(band -> marks.add(band.from()));
        int decimals = 2;
        while (decimals < MOST_DECIMALS
                && misleads(Rounding.toDecimals(decimals).apply(index), index, marks)) {
            decimals++;
        }
        return Rounding.toDecimals(decimals).apply(index);
    }

    private static boolean misleads(BigDecimal rounded, Ratio index, List<Ratio> marks) {
        Ratio shown = Ratio.of(rounded);
        return marks.stream()
                .anyMatch(mark -> Integer.signum(shown.compareTo(mark)) != Integer.signum(index.compareTo(mark)));
    }

    /** A range stands in brackets between signs. */
    private static String operand(Points least, Points most, Language language) {
        String range = range(least, most, language);
        return least.equals(most) ? range : "(" + range + ")";
    }

    private static String shown(Points points, Language language) {
        return Explanation.points(points, language);
    }
}
