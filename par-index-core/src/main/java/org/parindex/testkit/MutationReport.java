package org.parindex.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/** Which mutants of a framework were killed by cases, and which survived: what no case has checked, clause by clause. */
public final class MutationReport {

    private static final Bilingual POLICIES = Bilingual.of("Chính sách của bộ tiêu chí", "Policies of the framework");

    private static final Bilingual POINTS_OF_HINTS = Bilingual.of(
            "Điểm trong các gợi ý là của bộ tiêu chí đang kiểm tra; hãy đối chiếu với văn bản trước khi thêm.",
            "The points in the hints are those of the framework itself; look them up in the clause before adding them.");

    private final Framework framework;
    private final List<Mutant> mutants;
    private final List<Mutant> survivors;

    MutationReport(Mutation mutation, List<Mutant> survivors) {
        this.framework = mutation.framework();
        this.mutants = mutation.mutants();
        this.survivors = List.copyOf(survivors);
    }

    /**
     * The framework.
     *
     * @return the framework, unchanged
     */
    public Framework framework() {
        return framework;
    }

    /**
     * All mutants.
     *
     * @return the mutants, in the order of the criteria, policies last
     */
    public List<Mutant> mutants() {
        return mutants;
    }

    /**
     * The mutants that no case killed.
     *
     * @return the mutants, in the order of the criteria, policies last
     */
    public List<Mutant> survivors() {
        return survivors;
    }

    /**
     * How many mutants were killed.
     *
     * @return the number
     */
    public int killed() {
        return mutants.size() - survivors.size();
    }

    /**
     * Clause by clause: {@code criterion}, {@code name}, {@code mutants}, {@code killed}, {@code survivors}.
     *
     * @return one row a leaf that has mutants, one for the policies ({@code policies}), and the {@code total}
     */
    public Table toTable() {
        Map<Optional<CriterionId>, Long> survived =
                survivors.stream().collect(Collectors.groupingBy(Mutant::criterion, Collectors.counting()));
        Map<Optional<CriterionId>, Long> tried = mutants.stream()
                .collect(Collectors.groupingBy(Mutant::criterion, LinkedHashMap::new, Collectors.counting()));
        List<List<Cell>> rows = new ArrayList<>();
        tried.forEach(
                (clause, count) -> rows.add(row(id(clause), name(clause), count, survived.getOrDefault(clause, 0L))));
        rows.add(row(
                Cell.of("total").shownAs(Bilingual.of("Tổng", "Total")),
                Cell.blank(),
                mutants.size(),
                survivors.size()));
        return new Table(
                List.of(
                        Column.words("criterion", "Tiêu chí", "Criterion"),
                        Column.words("name", "Tên", "Name"),
                        Column.numbers("mutants", "Số lần sửa", "Mutants"),
                        Column.numbers("killed", "Bị phát hiện", "Killed"),
                        Column.numbers("survivors", "Không bị phát hiện", "Survivors")),
                rows);
    }

    private static List<Cell> row(Cell id, Cell name, long tried, long survived) {
        return List.of(id, name, Cell.of(tried), Cell.of(tried - survived), Cell.of(survived));
    }

    private static Cell id(Optional<CriterionId> clause) {
        return clause.map(id -> Cell.of(id.toString()))
                .orElseGet(() -> Cell.of("policies").shownAs(Bilingual.of("chính sách", "policies")));
    }

    private Cell name(Optional<CriterionId> clause) {
        Bilingual name = clause(clause);
        return Cell.of(name.en()).shownAs(name);
    }

    private Bilingual clause(Optional<CriterionId> clause) {
        return clause.flatMap(framework::find)
                .map(criterion -> criterion.name())
                .orElse(POLICIES);
    }

    /**
     * The survivors: {@code criterion}, {@code name}, {@code change}, as {@code hint} a case that would kill the mutant, and the
     * {@code status} of the framework.
     *
     * @return one row a survivor
     */
    public Table survivorsTable() {
        Cell status = Cell.of(framework.status().toString())
                .shownAs(framework.status().label());
        return new Table(
                List.of(
                        Column.words("criterion", "Tiêu chí", "Criterion"),
                        Column.words("name", "Tên", "Name"),
                        Column.words("change", "Đã sửa", "Change"),
                        Column.words("hint", "Trường hợp cần thêm", "Case to add"),
                        Column.words("status", "Mức tin cậy", "Status")),
                survivors.stream()
                        .map(mutant -> List.of(
                                id(mutant.criterion()),
                                name(mutant.criterion()),
                                Cell.of(mutant.change().en()).shownAs(mutant.change()),
                                Cell.of(mutant.hint().en()).shownAs(mutant.hint()),
                                status))
                        .toList());
    }

    /**
     * The report for people: how many mutants there were, and the survivors clause by clause, each with a case that would kill it.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        boolean vi = language == Language.VI;
        StringBuilder text = new StringBuilder();
        text.append(headline(language)).append('\n');
        Map<Optional<CriterionId>, List<Mutant>> byClause = survivors.stream()
                .collect(Collectors.groupingBy(Mutant::criterion, LinkedHashMap::new, Collectors.toList()));
        byClause.forEach((clause, all) -> {
            text.append('\n').append(heading(clause, language)).append('\n');
            all.forEach(mutant -> text.append("  ")
                    .append(mutant.change().in(language))
                    .append("\n    ")
                    .append(vi ? "cần thêm: " : "add: ")
                    .append(mutant.hint().in(language))
                    .append('\n'));
        });
        if (!survivors.isEmpty()) {
            text.append('\n').append(POINTS_OF_HINTS.in(language)).append('\n');
        }
        return text.toString();
    }

    /**
     * The report in Markdown: the counts clause by clause, and the survivors, each with a case that would kill it.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return Markdown.heading(headline(language)) + "\n" + toTable().toMarkdown(language)
                + (survivors.isEmpty()
                        ? ""
                        : "\n" + survivorsTable().toMarkdown(language) + "\n" + POINTS_OF_HINTS.in(language) + "\n");
    }

    /** Says how far the framework can be trusted: what is made up is said to be. */
    private String headline(Language language) {
        boolean vi = language == Language.VI;
        return framework.id() + " (" + framework.status().label().in(language) + ")"
                + (vi ? ": sửa thử " : ": ")
                + mutants.size()
                + (vi ? " lần, các trường hợp phát hiện " : " mutants, ")
                + killed()
                + (vi ? ", không phát hiện " : " killed, ")
                + survivors.size()
                + (vi ? "" : survivors.size() == 1 ? " survivor" : " survivors");
    }

    private String heading(Optional<CriterionId> clause, Language language) {
        String name = clause(clause).in(language);
        String legal = clause.flatMap(framework::find)
                .filter(Leaf.class::isInstance)
                .map(criterion -> ((Leaf) criterion).legalSource())
                .filter(source -> !source.isEmpty())
                .map(source -> " (" + source + ")")
                .orElse("");
        return clause.map(id -> id + " ").orElse("") + name + legal;
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
