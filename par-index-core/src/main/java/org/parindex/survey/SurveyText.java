package org.parindex.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/** The result of a survey in words and as tables. */
final class SurveyText {

    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);
    private static final int MOST_DECIMALS = 12;
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Bilingual ALL = Bilingual.of("tất cả", "all");
    private static final Bilingual OVERALL = Bilingual.of("Chung", "Overall");
    private static final Bilingual TOTAL = Bilingual.of("Tổng", "Total");

    private SurveyText() {}

    /** A decimal, or a fraction where there is none. */
    static String plain(Ratio number) {
        return number.decimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    static Table table(SurveyResult result) {
        SurveyResponses responses = result.survey().responses();
        Cell status = Cell.of(responses.status().toString())
                .shownAs(responses.status().label());
        boolean several = responses.groups().size() > 1;
        List<List<Cell>> rows = new ArrayList<>();
        responses.questions().forEach((question, text) -> {
            responses
                    .groups()
                    .forEach((group, known) -> rows.add(row(
                            named(question, text), named(group, known.name()), result.of(question, group), status)));
            if (several) {
                rows.add(row(named(question, text), Cell.of("all").shownAs(ALL), result.of(question), status));
            }
        });
        rows.add(overall(result, status));
        Table table = new Table(
                List.of(
                        Column.words("question", "Câu hỏi", "Question"),
                        Column.words("group", "Nhóm", "Group"),
                        Column.numbers("answered", "Có ý kiến", "Answered"),
                        Column.numbers("no_opinion", "Không ý kiến", "No opinion"),
                        Column.numbers("counted", "Được tính", "Counted"),
                        Column.numbers("mean", "Trung bình", "Mean"),
                        Column.words("status", "Mức tin cậy", "Status")),
                rows);
        return result.points().map(points -> withPoints(table, points)).orElse(table);
    }

    private static Table withPoints(Table table, Points points) {
        List<Cell> cells = new ArrayList<>();
        table.rows().forEach(row -> cells.add(Cell.blank()));
        cells.set(cells.size() - 1, Cell.of(points.toBigDecimal()));
        return table.with(Column.numbers("points", "Điểm", "Points"), cells);
    }

    private static Cell named(String key, String name) {
        return name.isEmpty() ? Cell.of(key) : Cell.of(key).shownAs(Bilingual.same(name));
    }

    private static List<Cell> row(Cell question, Cell group, SurveyMean mean, Cell status) {
        return List.of(
                question,
                group,
                Cell.of(mean.answered()),
                Cell.of(mean.noOpinion()),
                Cell.of(mean.counted()),
                mean.mean().map(SurveyText::number).orElse(Cell.blank()),
                status);
    }

    private static List<Cell> overall(SurveyResult result, Cell status) {
        return List.of(
                Cell.of("overall").shownAs(OVERALL),
                Cell.of("all").shownAs(ALL),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                number(result.overall()),
                status);
    }

    /** Exact for programs, two decimals for people. */
    private static Cell number(Ratio number) {
        BigDecimal rounded = TWO_DECIMALS.apply(number);
        return Cell.of(number.toDecimal(MOST_DECIMALS))
                .shownAs(Bilingual.of(Language.VI.decimal(rounded), Language.EN.decimal(rounded)));
    }

    private static boolean isSampleKnown(SurveyResponses responses) {
        return responses.groups().values().stream()
                .anyMatch(group -> !group.forms().equals(SurveyForms.UNKNOWN));
    }

    /** The forms by group and in all. */
    static Table sample(SurveyResponses responses) {
        Map<String, SurveyGroup> groups = responses.groups();
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach((key, group) -> rows.add(forms(named(key, group.name()), group.forms())));
        if (groups.size() > 1) {
            rows.add(forms(Cell.of("all").shownAs(TOTAL), responses.forms()));
        }
        return new Table(
                List.of(
                        Column.words("group", "Nhóm", "Group"),
                        Column.numbers("issued", "Phát ra", "Issued"),
                        Column.numbers("returned", "Thu về", "Returned"),
                        Column.numbers("return_percent", "Thu về (%)", "Returned (%)"),
                        Column.numbers("valid", "Hợp lệ", "Valid"),
                        Column.numbers("valid_percent", "Hợp lệ trên thu về (%)", "Valid of returned (%)")),
                rows);
    }

    private static List<Cell> forms(Cell group, SurveyForms forms) {
        return List.of(
                group,
                count(forms.issued()),
                count(forms.returned()),
                percent(forms.returnRate()),
                count(forms.valid()),
                percent(forms.validRate()));
    }

    private static Cell count(OptionalLong count) {
        return count.isPresent() ? Cell.of(count.getAsLong()) : Cell.blank();
    }

    private static Cell percent(Optional<Ratio> rate) {
        return rate.map(share -> number(share.times(HUNDRED))).orElse(Cell.blank());
    }

    static String text(SurveyResult result, Language language) {
        SurveyResponses responses = result.survey().responses();
        StringBuilder text = new StringBuilder(heading(responses, language)).append('\n');
        if (isSampleKnown(responses)) {
            text.append('\n').append(sample(responses).toText(language));
        }
        text.append('\n');
        result.survey()
                .method()
                .words()
                .forEach(line -> text.append(line.in(language)).append('\n'));
        text.append('\n').append(forPeople(result).toText(language)).append('\n');
        conclusion(result, language).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    static String markdown(SurveyResult result, Language language) {
        SurveyResponses responses = result.survey().responses();
        StringBuilder text = new StringBuilder(Markdown.heading(heading(responses, language)));
        if (isSampleKnown(responses)) {
            text.append('\n').append(sample(responses).toMarkdown(language));
        }
        text.append('\n');
        text.append(Markdown.list(result.survey().method().words().stream()
                .map(line -> line.in(language))
                .toList()));
        text.append('\n').append(forPeople(result).toMarkdown(language)).append('\n');
        return text.append(Markdown.list(conclusion(result, language))).toString();
    }

    /** The heading and the last lines say the rest. */
    private static Table forPeople(SurveyResult result) {
        Table whole = table(result);
        int columns = 6;
        return new Table(
                whole.columns().subList(0, columns),
                whole.rows().stream().map(row -> row.subList(0, columns)).toList());
    }

    /** Says how far the figures can be trusted: what is made up is said to be. */
    private static String heading(SurveyResponses responses, Language language) {
        return responses.title() + " (" + responses.status().label().in(language) + ")";
    }

    private static List<String> conclusion(SurveyResult result, Language language) {
        boolean vi = language == Language.VI;
        List<String> lines = new ArrayList<>();
        String mean = shown(result.overall(), language);
        lines.add((vi ? "Trung bình chung của các câu hỏi: " : "Overall, the mean of the questions: ") + mean);
        result.points()
                .ifPresent(points -> lines.add((vi ? "Điểm: " : "Points: ") + mean + "/100 × "
                        + shown(result.maximum().orElseThrow().toRatio(), language) + " = "
                        + language.decimal(points.toBigDecimal())));
        // So that it can be copied into an assessment.
        lines.add((vi ? "Minh chứng: " : "Evidence: ") + result.evidence());
        return lines;
    }

    /** In full where there is an end, else to six decimals. */
    private static String shown(Ratio number, Language language) {
        return language.decimal(number.toDecimal(number.decimal().isPresent() ? MOST_DECIMALS : 6));
    }
}
