package org.parindex.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.assessment.Appraisal;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Policies;
import org.parindex.policy.MissingPolicy;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/**
 * What a record of a scorecard says, against what comes out when the card is made again of the recorded evidence and appraisals, by the
 * framework at hand with the recorded policy for missing evidence.
 *
 * <p>A record that verifies is arithmetically sound and was made with this very framework. That its evidence is true, or that nobody has
 * written the whole record anew, nothing of this can say.
 *
 * @param recorded the record
 * @param framework the framework at hand, with the recorded policy for missing evidence
 * @param differences all that is not as recorded: the digest of the record, the framework, its policies, every result
 * @param problems why the recorded evidence cannot be scored at all; empty if it was
 */
public record Verification(
        RecordedScorecard recorded, Framework framework, List<Difference> differences, List<Problem> problems) {

    /** Stands where nothing does. */
    private static final String NOTHING = "–";

    private static final Bilingual ATTAINABLE = Bilingual.of("điểm phát sinh", "attainable");
    private static final Bilingual EARNED = Bilingual.of("điểm đạt", "earned");
    private static final Bilingual UNDECIDED = Bilingual.of("chưa xác định", "undecided");

    /** The figures of a node and of the totals, by their keys. */
    private static final Map<String, Bilingual> FIGURES = Map.of(
            "attainable",
            ATTAINABLE,
            "earned",
            EARNED,
            "undecided",
            UNDECIDED,
            "bonus",
            Bilingual.of("điểm cộng", "bonus"),
            "penalty",
            Bilingual.of("điểm trừ", "penalty"),
            "total",
            Bilingual.of("tổng điểm", "total"),
            "highestTotal",
            Bilingual.of("tổng điểm cao nhất có thể", "highest total"),
            "index",
            Bilingual.of("chỉ số", "index"),
            "group",
            Bilingual.of("nhóm", "group"));

    private static final Map<String, Bilingual> POLICIES = Map.of(
            "decimals",
            Bilingual.of("số chữ số thập phân khi xếp hạng", "decimals of the index"),
            "missing",
            Bilingual.of("thiếu minh chứng", "missing evidence"),
            "notApplicable",
            Bilingual.of("không áp dụng", "what does not apply"),
            "noSurvey",
            Bilingual.of("không có điều tra", "no survey"),
            "bonusCap",
            Bilingual.of("mức trần điểm cộng", "cap of bonuses"),
            "penaltyCap",
            Bilingual.of("mức trần điểm trừ", "cap of penalties"),
            "cutoffs",
            Bilingual.of("ngưỡng nhóm", "groups"),
            "cutoffsByKind",
            Bilingual.of("ngưỡng nhóm theo loại đơn vị", "groups by kind of unit"));

    /** Copies the lists. */
    public Verification {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /**
     * Something that is not as recorded.
     *
     * @param pointer its place in the record, such as {@code /results/nodes/3.2/earned}
     * @param what what it is, for people
     * @param recorded what the record says
     * @param found what is at hand, or comes out
     */
    public record Difference(String pointer, Bilingual what, String recorded, String found) {}

    /**
     * Makes the card of a record again.
     *
     * @param recorded the record
     * @param atHand the framework at hand
     * @return what is as recorded, and what is not
     */
    public static Verification of(RecordedScorecard recorded, Framework atHand) {
        MissingPolicy missing = recorded.policies().missing();
        Framework framework = atHand.with(atHand.policies().with(missing));
        List<Difference> differences = new ArrayList<>();
        compare(
                "/digest",
                Bilingual.of("mã kiểm tra của bản ghi", "digest of the record"),
                recorded.digest(),
                recorded.contentDigest(),
                differences);
        compare(recorded.framework(), framework, differences);
        compare(
                "/policies/",
                POLICIES,
                Bilingual.of("chính sách", "policy"),
                FrameworkJsonWriter.policies(recorded.policies(), true),
                FrameworkJsonWriter.policies(framework.policies(), true),
                differences);
        List<Problem> problems = new ArrayList<>();
        if (!recorded.framework().id().equals(framework.id())) {
            // By another framework there is nothing to compare, and a list of all that does not fit it would help
            // nobody.
            return new Verification(recorded, framework, differences, problems);
        }
        try {
            compare(recorded.results(), RecordedScorecard.Results.of(card(recorded, framework)), differences);
        } catch (InvalidDocumentException e) {
            problems.addAll(e.problems());
        }
        return new Verification(recorded, framework, differences, problems);
    }

    private static Scorecard card(RecordedScorecard recorded, Framework framework) {
        Scorer scorer = Scorer.of(framework);
        if (recorded.stage().isEmpty()) {
            return scorer.score(recorded.assessment());
        }
        Scorecard card = scorer.selfAssess(recorded.assessment());
        for (Appraisal appraisal : recorded.appraisals()) {
            card = card.appraise(appraisal);
        }
        return card;
    }

    private static void compare(
            RecordedScorecard.FrameworkUsed used, Framework framework, List<Difference> differences) {
        Bilingual word = Bilingual.of("bộ tiêu chí", "framework");
        compare("/framework/id", word, used.id(), framework.id(), differences);
        compare(
                "/framework/digest",
                joined(word, Bilingual.of("mã kiểm tra", "digest")),
                used.digest(),
                FrameworkJson.digest(framework),
                differences);
        compare(
                "/framework/title/vi",
                joined(word, Bilingual.of("tên tiếng Việt", "title in Vietnamese")),
                used.title().vi(),
                framework.title().vi(),
                differences);
        compare(
                "/framework/title/en",
                joined(word, Bilingual.of("tên tiếng Anh", "title in English")),
                used.title().en(),
                framework.title().en(),
                differences);
        compare(
                "/framework/status",
                joined(word, Bilingual.of("mức tin cậy", "status")),
                used.status().toString(),
                framework.status().toString(),
                differences);
    }

    private static void compare(
            RecordedScorecard.Results recorded, RecordedScorecard.Results found, List<Difference> differences) {
        SortedSet<CriterionId> nodes = new TreeSet<>(recorded.nodes().keySet());
        nodes.addAll(found.nodes().keySet());
        for (CriterionId id : nodes) {
            compare(
                    "/results/nodes/" + id + "/",
                    FIGURES,
                    Bilingual.same(id.toString()),
                    node(recorded, id),
                    node(found, id),
                    differences);
        }
        compare(
                "/results/totals/",
                FIGURES,
                Bilingual.of("cả phiếu", "total"),
                ScorecardJson.totals(recorded.totals()),
                ScorecardJson.totals(found.totals()),
                differences);
    }

    private static Map<String, Object> node(RecordedScorecard.Results results, CriterionId id) {
        return Optional.ofNullable(results.nodes().get(id))
                .map(ScorecardJson::node)
                .orElse(Map.of());
    }

    /** Compares what has the same keys on both sides, as far as it is there. */
    private static void compare(
            String prefix,
            Map<String, Bilingual> words,
            Bilingual whose,
            Map<String, Object> recorded,
            Map<String, Object> found,
            List<Difference> differences) {
        Set<String> keys = new LinkedHashSet<>(recorded.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            compare(
                    prefix + key,
                    joined(whose, words.getOrDefault(key, Bilingual.same(key))),
                    shown(recorded.get(key)),
                    shown(found.get(key)),
                    differences);
        }
    }

    private static void compare(
            String pointer, Bilingual what, String recorded, String found, List<Difference> differences) {
        if (!recorded.equals(found)) {
            differences.add(new Difference(pointer, what, recorded, found));
        }
    }

    /** Groups are shown as they are written in code: {@code A 90, B 80}. */
    private static String shown(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof List<?> groups) {
            return groups.stream()
                    .map(group -> String.join(
                            " ",
                            ((Map<?, ?>) group)
                                    .values().stream().map(Object::toString).toList()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Map<?, ?> byKind
                ? byKind.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + shown(entry.getValue()))
                        .collect(Collectors.joining("; "))
                : value.toString();
    }

    private static Bilingual joined(Bilingual first, Bilingual second) {
        return Bilingual.of(first.vi() + ", " + second.vi(), first.en() + ", " + second.en());
    }

    /**
     * Whether all is as recorded.
     *
     * @return true if the record is as it was written, the framework is the one it was made with, and every number comes out again
     */
    public boolean isVerified() {
        return differences.isEmpty() && problems.isEmpty();
    }

    /**
     * Whether the framework at hand is the one that the record was made with.
     *
     * @return true if the digests are the same
     */
    public boolean isSameFramework() {
        return recorded.framework().digest().equals(FrameworkJson.digest(framework));
    }

    /**
     * How many figures of results were compared.
     *
     * @return how many figures of nodes and totals the record has
     */
    public int recordedFigures() {
        return 3 * recorded.results().nodes().size()
                + ScorecardJson.totals(recorded.results().totals()).size();
    }

    /**
     * The differences as a table: {@code unit}, {@code pointer}, {@code recorded}, {@code found}; a problem has no figures, only what is
     * wrong in place of what was found.
     *
     * @return one row a difference, one a problem
     */
    public Table toTable() {
        Cell unit = Cell.of(recorded.assessment().unit().name().vi());
        List<List<Cell>> rows = new ArrayList<>();
        rows().forEach(row -> rows.add(List.of(unit, row.get(0), row.get(1), row.get(2))));
        problems.forEach(problem -> rows.add(List.of(
                unit,
                Cell.of(problem.position().pointer()),
                Cell.blank(),
                Cell.of(problem.message(Language.EN))
                        .shownAs(Bilingual.of(problem.message(Language.VI), problem.message(Language.EN))))));
        return new Table(
                List.of(
                        Column.words("unit", "Đơn vị", "Unit"),
                        Column.words("pointer", "Mục", "What"),
                        Column.words("recorded", "Bản ghi", "Recorded"),
                        Column.words("found", "Tính lại", "Found")),
                rows);
    }

    private List<List<Cell>> rows() {
        return differences.stream()
                .map(difference -> List.of(
                        Cell.of(difference.pointer()).shownAs(difference.what()),
                        cell(difference.recorded()),
                        cell(difference.found())))
                .toList();
    }

    /** Nobody reads a whole digest. */
    private static Cell cell(String value) {
        return value.startsWith(Forms.SHA256)
                ? Cell.of(value).shownAs(Bilingual.same(value.substring(0, Forms.SHA256.length() + 12) + "…"))
                : Cell.of(value);
    }

    /** Without the unit, of which all of it is. */
    private Table table() {
        return new Table(toTable().columns().subList(1, 4), rows());
    }

    /**
     * What was found, for people: whether all is as recorded, and what is not.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        lines(language).forEach(line -> text.append(line).append('\n'));
        if (!differences.isEmpty()) {
            text.append('\n').append(table().toText(language));
        }
        if (!problems.isEmpty()) {
            text.append('\n');
            problems.forEach(problem -> text.append(problem.message(language)).append('\n'));
        }
        return text.toString();
    }

    /**
     * The same as {@link #toText} in Markdown, under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        List<String> lines = lines(language);
        return Markdown.heading(lines.get(0)) + "\n" + Markdown.list(lines.subList(1, lines.size()))
                + (differences.isEmpty() ? "" : "\n" + table().toMarkdown(language))
                + (problems.isEmpty()
                        ? ""
                        : "\n"
                                + Markdown.list(problems.stream()
                                        .map(problem -> problem.message(language))
                                        .toList()));
    }

    private List<String> lines(Language language) {
        boolean vi = language == Language.VI;
        List<String> lines = new ArrayList<>();
        lines.add(recorded.assessment().unit().name().vi() + (vi ? ", năm " : ", ")
                + recorded.assessment().indexYear()
                + recorded.stage()
                        .map(stage -> ", " + stage.label().in(language))
                        .orElse("") + ": "
                + (isVerified()
                        ? vi ? "khớp với bản ghi" : "as recorded"
                        : vi ? "KHÔNG khớp với bản ghi" : "NOT as recorded"));
        lines.add((vi ? "Bộ tiêu chí: " : "Framework: ")
                + recorded.framework().title().in(language) + " ("
                + recorded.framework().id() + "), "
                + recorded.framework().status().label().in(language) + ", "
                + (isSameFramework()
                        ? vi ? "đúng bộ tiêu chí đã dùng" : "the one that the record was made with"
                        : vi ? "KHÁC bộ tiêu chí đã dùng" : "NOT the one that the record was made with"));
        lines.add((vi ? "Bản ghi: " : "Record: ")
                + (recorded.isIntact()
                        ? vi ? "nguyên vẹn" : "as it was written"
                        : vi ? "đã bị sửa sau khi ghi" : "changed since it was written"));
        Policies policies = recorded.policies();
        lines.add(
                (vi ? "Chính sách: " : "Policy: ") + policies.missing().label().in(language));
        lines.add(results(vi));
        return lines;
    }

    private String results(boolean vi) {
        if (!problems.isEmpty() || !recorded.framework().id().equals(framework.id())) {
            return vi
                    ? "Kết quả: không tính lại được bằng bộ tiêu chí này"
                    : "Results: they cannot be made again by this framework";
        }
        long differ = differences.stream()
                .filter(difference -> difference.pointer().startsWith("/results/"))
                .count();
        if (differ == 0) {
            return vi
                    ? "Kết quả: tính lại đúng cả " + recordedFigures() + " số liệu"
                    : "Results: all " + recordedFigures() + " figures come out again";
        }
        return vi
                ? "Kết quả: " + differ + " số liệu khác khi tính lại"
                : "Results: " + differ + (differ == 1 ? " figure comes out otherwise" : " figures come out otherwise");
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
