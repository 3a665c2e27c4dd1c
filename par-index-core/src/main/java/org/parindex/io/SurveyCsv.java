package org.parindex.io;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.provenance.Status;
import org.parindex.survey.Grouping;
import org.parindex.survey.NoOpinion;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyAnswer;
import org.parindex.survey.SurveyForms;
import org.parindex.survey.SurveyMethod;
import org.parindex.survey.SurveyResponses;
import org.parindex.survey.SurveyScale;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;

/**
 * Surveys in CSV: the responses and the method by which they are counted, one row a figure or choice, in any order.
 *
 * <pre>{@literal
 * row,group,question,answer,value
 * title,,,,Khảo sát 2025
 * name,citizens,,,Người dân
 * name,,q1,,Thái độ của công chức
 * forms,citizens,,issued,400
 * forms,citizens,,returned,390
 * forms,citizens,,valid,385
 * answers,citizens,q1,very-satisfied,200
 * answers,citizens,q1,no-opinion,85
 * weight,,,very-satisfied,100
 * no-opinion,,,no-opinion,leave-out
 * groups,,,,pooled
 * }</pre>
 *
 * <p>{@code scale,,,,100-60-20-0} may stand in place of weights; {@code groups} is {@code pooled} or {@code weighted}, which needs rows such as
 * {@code group-weight,citizens,,,0.7}; {@code least-sample} and {@code status} may be there. A header with {@code ;} selects {@code ;}
 * and decimal commas, as a Vietnamese Excel saves.
 */
public final class SurveyCsv {

    private static final String ROW = "row";
    private static final String GROUP = "group";
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final String VALUE = "value";
    private static final List<String> COLUMNS = List.of(ROW, GROUP, QUESTION, ANSWER, VALUE);
    private static final List<String> FORMS = List.of(SurveyDraft.ISSUED, SurveyDraft.RETURNED, SurveyDraft.VALID);

    private SurveyCsv() {}

    /** What a row is about, and which columns it fills besides its value. */
    private enum Kind {
        TITLE,
        STATUS,
        /** The name of a group, or the text of a question. */
        NAME(GROUP, QUESTION),
        FORMS(GROUP, ANSWER),
        ANSWERS(GROUP, QUESTION, ANSWER),
        WEIGHT(ANSWER),
        SCALE,
        NO_OPINION(ANSWER),
        GROUPS,
        GROUP_WEIGHT(GROUP),
        LEAST_SAMPLE;

        private final List<String> columns;

        Kind(String... columns) {
            this.columns = List.of(columns);
        }

        static Kind parse(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the survey
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Survey read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the survey
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Survey read(String document, byte[] bytes) {
        return new Reading(document, bytes).survey();
    }

    /**
     * Writes a survey.
     *
     * @param survey the survey
     * @return the text of the file; {@link #read(String, byte[])} gives an equal survey back
     * @throws IllegalArgumentException if the survey has what a document cannot say, such as a title with space around it
     */
    public static String write(Survey survey) {
        List<List<Cell>> rows = new ArrayList<>();
        SurveyResponses responses = survey.responses();
        add(rows, Kind.TITLE, "", "", "", responses.title());
        if (responses.status() != Status.GIVEN) {
            add(rows, Kind.STATUS, "", "", "", responses.status());
        }
        responses.groups().forEach((key, group) -> {
            if (!group.name().isEmpty()) {
                add(rows, Kind.NAME, key, "", "", group.name());
            }
        });
        responses.questions().forEach((key, text) -> {
            if (!text.isEmpty()) {
                add(rows, Kind.NAME, "", key, "", text);
            }
        });
        responses.groups().forEach((key, group) -> {
            SurveyForms forms = group.forms();
            addForms(rows, key, SurveyDraft.ISSUED, forms.issued());
            addForms(rows, key, SurveyDraft.RETURNED, forms.returned());
            addForms(rows, key, SurveyDraft.VALID, forms.valid());
        });
        responses
                .answers()
                .forEach((answer, count) ->
                        add(rows, Kind.ANSWERS, answer.group(), answer.question(), answer.answer(), count));
        addMethod(rows, survey.method());
        Table table = new Table(
                COLUMNS.stream().map(key -> Column.words(key, key, key)).toList(), rows);
        return SurveyDraft.requireReadBack(survey, TableWriter.toCsv(table), bytes -> read(responses.title(), bytes));
    }

    private static void addForms(List<List<Cell>> rows, String group, String which, OptionalLong count) {
        if (count.isPresent()) {
            add(rows, Kind.FORMS, group, "", which, count.getAsLong());
        }
    }

    private static void addMethod(List<List<Cell>> rows, SurveyMethod method) {
        method.scale()
                .ifPresentOrElse(
                        scale -> add(rows, Kind.SCALE, "", "", "", scale),
                        () -> method.weights()
                                .forEach((answer, weight) ->
                                        add(rows, Kind.WEIGHT, "", "", answer, Forms.plain(weight))));
        method.noOpinion().forEach((answer, choice) -> add(rows, Kind.NO_OPINION, "", "", answer, choice));
        add(rows, Kind.GROUPS, "", "", "", method.grouping());
        method.groupWeights()
                .forEach((group, weight) -> add(rows, Kind.GROUP_WEIGHT, group, "", "", Forms.plain(weight)));
        add(rows, Kind.LEAST_SAMPLE, "", "", "", method.leastSample());
    }

    private static void add(
            List<List<Cell>> rows, Kind kind, String group, String question, String answer, Object value) {
        rows.add(List.of(
                Cell.of(kind.toString()),
                Cell.of(group),
                Cell.of(question),
                Cell.of(answer),
                Cell.of(value.toString())));
    }

    /** One pass over one file. */
    private static final class Reading {

        private final CsvTable table;
        private final SurveyDraft draft;
        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<Kind, CsvTable.Row> first = new EnumMap<>(Kind.class);

        Reading(String document, byte[] bytes) {
            this.table = CsvTable.read(document, bytes, COLUMNS, List.of(), Map.of());
            this.draft = new SurveyDraft(document, table.problems());
        }

        Survey survey() {
            if (COLUMNS.stream().allMatch(table::has)) {
                boolean whole = table.problems().isEmpty();
                table.rows().forEach(this::read);
                if (whole) {
                    requireRows();
                }
            }
            return draft.survey();
        }

        private void requireRows() {
            require(Kind.TITLE, "title,,,,Khảo sát 2025");
            require(Kind.GROUPS, "groups,,,,pooled");
            CsvTable.@Nullable Row scale = first.get(Kind.SCALE);
            if (scale == null) {
                require(Kind.WEIGHT, "weight,,,satisfied,60");
            } else if (first.containsKey(Kind.WEIGHT)) {
                scale.problem(DocumentProblem.ROWS_BOTH, ROW, "rows", List.of(Kind.SCALE, Kind.WEIGHT));
            }
        }

        private void require(Kind kind, String example) {
            if (!first.containsKey(kind)) {
                table.problems()
                        .add(Problem.of(
                                DocumentProblem.SURVEY_ROW_MISSING,
                                table.header(),
                                "row",
                                kind,
                                "example",
                                table.hasDecimalCommas() ? example.replace(',', ';') : example));
            }
        }

        private void read(CsvTable.Row row) {
            Optional<Kind> kind = row.word(ROW, Kind::parse, List.of(Kind.values()));
            if (kind.isEmpty()) {
                return;
            }
            first.putIfAbsent(kind.get(), row);
            if (row.isEven() && isKeyed(row, kind.get()) && isNew(row, kind.get())) {
                read(row, kind.get());
            }
        }

        /** Whether the columns that say what it is about are filled, and no others. */
        private boolean isKeyed(CsvTable.Row row, Kind kind) {
            boolean whole = true;
            for (String column : List.of(GROUP, QUESTION, ANSWER)) {
                if (!kind.columns.contains(column)) {
                    whole &= isBlank(row, kind, column);
                } else if (kind != Kind.NAME) {
                    whole &= row.required(column).isPresent();
                }
            }
            if (kind == Kind.NAME && row.isBlank(GROUP) && row.isBlank(QUESTION)) {
                row.problem(
                        DocumentProblem.VALUE_MISSING,
                        GROUP,
                        "column",
                        Bilingual.of("group hoặc question", "group or question"));
                return false;
            }
            if (kind == Kind.NAME && !row.isBlank(GROUP)) {
                whole &= isBlank(row, kind, QUESTION);
            }
            return whole;
        }

        private static boolean isBlank(CsvTable.Row row, Kind kind, String column) {
            if (!row.isBlank(column)) {
                row.problem(DocumentProblem.ROW_SURPLUS, column, "row", kind, "value", row.text(column));
            }
            return row.isBlank(column);
        }

        private boolean isNew(CsvTable.Row row, Kind kind) {
            String what = String.join(",", kind.toString(), row.text(GROUP), row.text(QUESTION), row.text(ANSWER));
            @Nullable Integer line = lines.putIfAbsent(what, row.line());
            if (line != null) {
                row.problem(DocumentProblem.ID_TWICE, ROW, "column", ROW, "value", what, "line", line);
            }
            return line == null;
        }

        private void read(CsvTable.Row row, Kind kind) {
            String group = row.text(GROUP);
            String question = row.text(QUESTION);
            String answer = row.text(ANSWER);
            switch (kind) {
                case TITLE -> row.required(VALUE).ifPresent(any -> draft.title(row.words(VALUE), row.at(VALUE)));
                case STATUS -> word(row, kind, Status::parse, Status.values()).ifPresent(draft::status);
                case NAME ->
                    row.required(VALUE).ifPresent(any -> {
                        if (group.isEmpty()) {
                            draft.question(question, row.at(QUESTION));
                            draft.questionText(question, row.words(VALUE));
                        } else {
                            draft.group(group, row.at(GROUP));
                            draft.groupName(group, row.words(VALUE));
                        }
                    });
                case FORMS -> {
                    Optional<String> which = row.word(ANSWER, Reading::forms, FORMS);
                    Optional<Long> count = whole(row, kind);
                    if (which.isPresent() && count.isPresent()) {
                        draft.group(group, row.at(GROUP));
                        draft.forms(group, which.get(), count.get(), row.at(VALUE));
                    }
                }
                case ANSWERS ->
                    whole(row, kind).ifPresent(count -> {
                        draft.group(group, row.at(GROUP));
                        draft.question(question, row.at(QUESTION));
                        draft.asked(question, group, row.at(GROUP));
                        draft.answer(new SurveyAnswer(question, group, answer), count, row.at(ANSWER));
                    });
                case WEIGHT -> number(row, kind).ifPresent(weight -> draft.weight(answer, weight, row.at(VALUE)));
                case SCALE ->
                    word(row, kind, SurveyScale::parse, SurveyScale.values())
                            .ifPresent(scale -> draft.scale(scale, row.at(VALUE)));
                case NO_OPINION ->
                    word(row, kind, NoOpinion::parse, NoOpinion.values())
                            .ifPresent(choice -> draft.noOpinion(answer, choice, row.at(ANSWER)));
                case GROUPS ->
                    word(row, kind, Grouping::parse, Grouping.values()).ifPresent(draft::grouping);
                case GROUP_WEIGHT ->
                    number(row, kind).ifPresent(weight -> draft.groupWeight(group, weight, row.at(VALUE)));
                case LEAST_SAMPLE -> whole(row, kind).ifPresent(least -> draft.leastSample(least, row.at(VALUE)));
            }
        }

        private static String forms(String text) {
            if (FORMS.contains(text)) {
                return text;
            }
            throw new IllegalArgumentException(text);
        }

        /** A word in the column of values, which says less than the row that it belongs to. */
        private <T> Optional<T> word(CsvTable.Row row, Kind kind, Function<String, T> parse, T[] words) {
            return row.required(VALUE).flatMap(text -> {
                try {
                    return Optional.of(parse.apply(text));
                } catch (IllegalArgumentException e) {
                    table.problems().add(Documents.unknownWord(row.at(VALUE), kind.toString(), text, List.of(words)));
                    return Optional.empty();
                }
            });
        }

        private static Optional<Long> whole(CsvTable.Row row, Kind kind) {
            Optional<BigDecimal> number = row.decimal(VALUE);
            if (number.filter(value -> value.stripTrailingZeros().scale() > 0).isPresent()) {
                row.problem(DocumentProblem.NOT_WHOLE, VALUE, "column", kind, "value", row.text(VALUE));
                return Optional.empty();
            }
            return number.map(BigDecimal::longValueExact);
        }

        private static Optional<Ratio> number(CsvTable.Row row, Kind kind) {
            return row.required(VALUE).flatMap(any -> row.numbers(VALUE)).flatMap(text -> {
                try {
                    return Optional.of(Forms.number(text));
                } catch (IllegalArgumentException e) {
                    row.problem(DocumentProblem.TYPE_WRONG, VALUE, "key", kind, "type", Forms.NUMBER, "value", text);
                    return Optional.empty();
                }
            });
        }
    }
}
