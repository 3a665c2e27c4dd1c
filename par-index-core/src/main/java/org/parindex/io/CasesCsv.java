package org.parindex.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceException;
import org.parindex.framework.CriterionId;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.ranking.RankingCase;
import org.parindex.score.CardCase;
import org.parindex.score.CardFigure;
import org.parindex.score.PointsCase;
import org.parindex.text.Bilingual;

/**
 * Cases in CSV: what must come out, typed by hand from the clauses. A file whose header has {@code ;} may have decimal commas.
 *
 * <ul>
 *   <li>points: {@code criterion,evidence,expected_points,source}; {@code refused} where the evidence must be refused
 *   <li>cards: {@code assessment,node,expected,source}, where {@code assessment} is a file beside this one with one assessment, and
 *       {@code node} a {@link CardFigure}
 *   <li>a ranking: {@code unit,value,expected_rank,source}; {@code 33-41} where several ranks are possible
 * </ul>
 */
public final class CasesCsv {

    private static final Pattern RANKS = Pattern.compile("([1-9][0-9]{0,5})(?:\\s*[-–]\\s*([1-9][0-9]{0,5}))?");

    private static final Bilingual A_CRITERION =
            Bilingual.of("số tiêu chí như 3.2.1, B1 hoặc P1", "the number of a criterion, such as 3.2.1, B1 or P1");
    private static final Bilingual POINTS = Bilingual.of(
            "điểm như 1.233333, nhiều nhất sáu chữ số thập phân, hoặc refused",
            "points such as 1.233333, with at most six decimals, or refused");
    private static final Bilingual VALUE = Bilingual.of(
            "giá trị của chỉ tiêu đó: điểm, chỉ số phần trăm, tên nhóm hoặc none, hoặc refused",
            "a value of that figure: points, an index in percent, a group or none, or refused");
    private static final Bilingual INDEX = Bilingual.of(
            "chỉ số như 86.29, ~86.29 hoặc 86.29..86.31", "an index such as 86.29, ~86.29 or 86.29..86.31");
    private static final Bilingual A_RANK = Bilingual.of("hạng như 24 hoặc 33-41", "a rank such as 24, or 33-41");

    private CasesCsv() {}

    /**
     * Reads what evidence must earn.
     *
     * @param file the file
     * @return the cases, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<PointsCase> readPoints(Path file) {
        return readPoints(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads what evidence must earn.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the cases, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<PointsCase> readPoints(String document, byte[] bytes) {
        Reading reading = new Reading(document, bytes, List.of("criterion", "evidence", "expected_points", "source"));
        List<PointsCase> cases = new ArrayList<>();
        for (CsvTable.Row row : reading.rows()) {
            Optional<CriterionId> criterion = reading.criterion(row);
            Optional<Evidence> evidence = reading.evidence(row);
            Optional<Optional<Points>> expected = reading.value(
                    row,
                    "expected_points",
                    POINTS,
                    text -> text.equals(PointsCase.REFUSED) ? Optional.empty() : Optional.of(Points.parse(text)));
            if (criterion.isPresent()
                    && evidence.isPresent()
                    && expected.isPresent()
                    && reading.isNew(row, "evidence", criterion.get() + ", " + evidence.get())) {
                cases.add(new PointsCase(
                        criterion.get(), evidence.get(), expected.get(), row.text("source"), reading.at(row)));
            }
        }
        return reading.done(cases);
    }

    /**
     * Reads what cards must show.
     *
     * @param file the file; those of the assessments, in CSV or JSON, stand beside it
     * @return the cases, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document and of the assessments
     */
    public static List<CardCase> readCards(Path file) {
        return readCards(file.toString(), Documents.bytes(file), name -> Documents.bytes(beside(file, name)));
    }

    private static Path beside(Path file, String name) {
        try {
            return file.resolveSibling(name);
        } catch (InvalidPathException e) {
            InvalidDocumentException refusal =
                    new InvalidDocumentException(List.of(Problem.of(DocumentProblem.FILE_MISSING, Position.of(name))));
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * Reads what cards must show.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @param files the bytes of an assessment by the name that the document has for it; CSV unless it ends with {@code .json}
     * @return the cases, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document and of the assessments
     */
    public static List<CardCase> readCards(String document, byte[] bytes, Function<String, byte[]> files) {
        Reading reading = new Reading(document, bytes, List.of("assessment", "node", "expected", "source"));
        Map<String, Optional<Assessment>> read = new HashMap<>();
        List<CardCase> cases = new ArrayList<>();
        for (CsvTable.Row row : reading.rows()) {
            Optional<String> name = row.required("assessment");
            Optional<CardFigure> figure = reading.figure(row);
            Optional<String> expected = reading.value(row, "expected", VALUE, text -> {
                if (!text.equals(PointsCase.REFUSED)) {
                    figure.ifPresent(known -> known.check(text));
                }
                return text;
            });
            if (name.isEmpty()) {
                continue;
            }
            if (!read.containsKey(name.get())) {
                read.put(name.get(), reading.assessment(row, name.get(), files));
            }
            Optional<Assessment> assessment = read.getOrDefault(name.get(), Optional.empty());
            if (figure.isPresent()
                    && expected.isPresent()
                    && reading.isNew(row, "node", name.get() + ", " + figure.get())
                    && assessment.isPresent()) {
                cases.add(new CardCase(
                        assessment.get(),
                        name.get(),
                        figure.get(),
                        expected.get(),
                        row.text("source"),
                        reading.at(row)));
            }
        }
        return reading.done(cases);
    }

    /**
     * Reads which ranks units must have.
     *
     * @param file the file
     * @return the cases, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<RankingCase> readRanking(Path file) {
        return readRanking(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads which ranks units must have.
     *
     * @param document the name of the document, for messages
     * @param bytes its bytes, UTF-8
     * @return the cases, in the order of the document
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<RankingCase> readRanking(String document, byte[] bytes) {
        Reading reading = new Reading(document, bytes, List.of("unit", "value", "expected_rank", "source"));
        List<RankingCase> cases = new ArrayList<>();
        for (CsvTable.Row row : reading.rows()) {
            Optional<String> unit = row.required("unit");
            Optional<IndexValue> value = reading.value(row, "value", INDEX, IndexValue::parse);
            Optional<int[]> ranks = reading.value(row, "expected_rank", A_RANK, CasesCsv::ranks);
            if (unit.isPresent() && value.isPresent() && ranks.isPresent() && reading.isNew(row, "unit", unit.get())) {
                int[] rank = ranks.get();
                cases.add(new RankingCase(
                        unit.get(), value.get(), rank[0], rank[1], row.text("source"), reading.at(row)));
            }
        }
        return reading.done(cases);
    }

    private static int[] ranks(String text) {
        Matcher ranks = RANKS.matcher(text);
        if (!ranks.matches()) {
            throw new IllegalArgumentException("Ranks must look like 24 or 33-41: \"" + text + "\"");
        }
        int best = Integer.parseInt(ranks.group(1));
        @Nullable String to = ranks.group(2);
        int worst = to == null ? best : Integer.parseInt(to);
        if (worst < best) {
            throw new IllegalArgumentException("The best rank must come first: \"" + text + "\"");
        }
        return new int[] {best, worst};
    }

    /** One pass over one file. */
    private static final class Reading {

        private final String document;
        private final CsvTable table;
        private final Map<String, Integer> lines = new HashMap<>();

        Reading(String document, byte[] bytes, List<String> columns) {
            this.document = document;
            this.table = CsvTable.read(document, bytes, columns, List.of(), Map.of());
        }

        List<CsvTable.Row> rows() {
            return table.rows();
        }

        Position at(CsvTable.Row row) {
            return new Position(document, row.line(), 0);
        }

        Optional<CriterionId> criterion(CsvTable.Row row) {
            return row.required("criterion").flatMap(text -> {
                try {
                    return Optional.of(Forms.id(text));
                } catch (IllegalArgumentException e) {
                    row.problem(DocumentProblem.CRITERION_MALFORMED, "criterion", "value", text);
                    return Optional.empty();
                }
            });
        }

        Optional<Evidence> evidence(CsvTable.Row row) {
            return row.required("evidence")
                    .flatMap(any -> row.numbers("evidence"))
                    .flatMap(text -> {
                        try {
                            return Optional.of(Evidence.parse(text));
                        } catch (EvidenceException e) {
                            table.problems().add(e.fault().at(row.at("evidence")));
                            return Optional.empty();
                        }
                    });
        }

        <T> Optional<T> value(CsvTable.Row row, String column, Bilingual form, Function<String, T> parse) {
            return row.required(column).flatMap(any -> row.numbers(column)).flatMap(text -> {
                try {
                    return Optional.of(parse.apply(text));
                } catch (IllegalArgumentException e) {
                    row.problem(DocumentProblem.TYPE_WRONG, column, "key", column, "type", form, "value", text);
                    return Optional.empty();
                }
            });
        }

        Optional<CardFigure> figure(CsvTable.Row row) {
            List<Object> words = new ArrayList<>(List.of(A_CRITERION));
            words.addAll(CardFigure.words());
            return row.word("node", CardFigure::parse, words);
        }

        /** Whether a scorer takes it is for the case to say. */
        Optional<Assessment> assessment(CsvTable.Row row, String name, Function<String, byte[]> files) {
            try {
                byte[] bytes = files.apply(name);
                List<Assessment> found = name.endsWith(".json")
                        ? AssessmentJson.readUnchecked(name, bytes)
                        : AssessmentCsv.readUnchecked(name, bytes);
                if (found.size() == 1) {
                    return Optional.of(found.get(0));
                }
                row.problem(DocumentProblem.ASSESSMENT_NOT_ONE, "assessment", "value", name, "count", found.size());
            } catch (InvalidDocumentException e) {
                table.problems().addAll(e.problems());
            }
            return Optional.empty();
        }

        boolean isNew(CsvTable.Row row, String column, String what) {
            @Nullable Integer first = lines.putIfAbsent(what, row.line());
            if (first != null) {
                row.problem(DocumentProblem.ID_TWICE, column, "column", column, "value", what, "line", first);
            }
            return first == null;
        }

        <T> List<T> done(List<T> cases) {
            Documents.refuseIfAny(table.problems());
            return List.copyOf(cases);
        }
    }
}
