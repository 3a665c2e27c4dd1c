package org.parindex.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** A framework in words and as a table. */
final class FrameworkText {

    private FrameworkText() {}

    /** One row a node, in the order of the tree, then bonuses and penalties. */
    static Table table(Framework framework) {
        List<List<Cell>> rows = new ArrayList<>();
        framework.components().forEach(component -> collect(component, rows));
        framework.adjustments().forEach(adjustment -> collect(adjustment, rows));
        return new Table(
                List.of(
                        Column.words("criterion", "Tiêu chí", "Criterion"),
                        Column.words("name", "Tên", "Name"),
                        Column.numbers("maximum", "Điểm tối đa", "Maximum"),
                        Column.words("source", "Nguồn điểm", "Source"),
                        Column.words("rule", "Cách tính điểm", "Rule")),
                rows);
    }

    private static void collect(Criterion criterion, List<List<Cell>> rows) {
        Cell source = Cell.blank();
        Cell rule = Cell.blank();
        if (criterion instanceof Leaf leaf) {
            source = Cell.of(leaf.source().toString()).shownAs(leaf.source().label());
            rule = words(leaf.rule().describe(leaf.maximum()));
        }
        rows.add(List.of(
                Cell.of(criterion.id().toString()),
                words(criterion.name()),
                points(criterion.maximum()),
                source,
                rule));
        if (criterion instanceof Group group) {
            group.parts().forEach(part -> collect(part, rows));
        }
    }

    static String text(Framework framework, Language language) {
        List<List<Cell>> sums = new ArrayList<>();
        for (Criterion component : framework.components()) {
            sums.add(List.of(
                    Cell.of(component.id().toString()),
                    words(component.name()),
                    points(component.maximum()),
                    Cell.of(component.leaves().size())));
        }
        for (PointSource source : PointSource.values()) {
            long leaves = framework.leaves().stream()
                    .filter(leaf -> leaf.source() == source)
                    .count();
            if (leaves > 0) {
                sums.add(List.of(
                        words(Bilingual.of("nguồn", "source")),
                        words(source.label()),
                        points(framework.maximum(source)),
                        Cell.of(leaves)));
            }
        }
        sums.add(List.of(
                words(Bilingual.of("tổng", "total")),
                Cell.blank(),
                points(framework.maximum()),
                Cell.of(framework.leaves().size())));
        return framework.id() + ": " + framework.title().in(language) + " ("
                + framework.status().label().in(language) + ")\n"
                + policies(framework, language) + "\n"
                + tree(framework, language) + "\n"
                + new Table(
                                List.of(
                                        Column.words("of", "", ""),
                                        Column.words("name", "Tên", "Name"),
                                        Column.numbers("maximum", "Điểm tối đa", "Maximum"),
                                        Column.numbers("leaves", "Số tiêu chí được chấm", "Criteria that are scored")),
                                sums)
                        .toText(language);
    }

    /** Every node, indented by its depth; a leaf is followed by its rule. */
    private static String tree(Framework framework, Language language) {
        StringBuilder text = new StringBuilder();
        framework.components().forEach(component -> tree(component, "", language, text));
        framework.adjustments().forEach(adjustment -> tree(adjustment, "", language, text));
        return text.toString();
    }

    private static void tree(Criterion criterion, String indent, Language language, StringBuilder text) {
        text.append(indent)
                .append(criterion.id())
                .append(' ')
                .append(criterion.name().in(language))
                .append(": ")
                .append(language.decimal(criterion.maximum().toBigDecimal()));
        if (criterion instanceof Leaf leaf) {
            text.append(" (").append(remarks(leaf, language)).append(')');
            for (String line : List.of(
                    leaf.rule().describe(leaf.maximum()).in(language),
                    (language == Language.VI ? "minh chứng: " : "evidence: ")
                            + leaf.rule().example())) {
                text.append('\n').append(indent).append("    ").append(line);
            }
        }
        text.append('\n');
        if (criterion instanceof Group group) {
            group.parts().forEach(part -> tree(part, indent + "  ", language, text));
        }
    }

    private static String remarks(Leaf leaf, Language language) {
        boolean vi = language == Language.VI;
        List<String> remarks = new ArrayList<>(List.of(leaf.source().label().in(language)));
        if (!leaf.selfAssessed()) {
            remarks.add(vi ? "không tự đánh giá" : "not self-assessed");
        }
        if (!leaf.excluded().isEmpty()) {
            remarks.add((vi ? "không áp dụng cho " : "not for ")
                    + leaf.excluded().stream()
                            .map(kind -> kind.label().in(language))
                            .collect(Collectors.joining(", ")));
        }
        leaf.rate()
                .ifPresent(rate -> remarks.add((vi ? "tỷ lệ hồ sơ " : "rate of dossiers ") + rate + ": "
                        + rate.label().in(language)));
        leaf.responsible().ifPresent(body -> remarks.add(body.in(language)));
        return String.join("; ", remarks);
    }

    /** Every choice, so that one that was misread is seen. */
    private static String policies(Framework framework, Language language) {
        boolean vi = language == Language.VI;
        Policies policies = framework.policies();
        List<String> lines = new ArrayList<>();
        lines.add((vi ? "Năm đánh giá: " : "Index years: ") + framework.years());
        framework.decision().ifPresent(id -> lines.add((vi ? "Theo: " : "By: ") + id));
        lines.add((vi ? "Chính sách: " : "Policies: ")
                + String.join(
                        "; ",
                        List.of(
                                policies.precision().label().in(language),
                                policies.missing().label().in(language),
                                policies.notApplicable().label().in(language),
                                policies.noSurvey().label().in(language))));
        policies.bonusCap()
                .ifPresent(cap -> lines.add(
                        (vi ? "Điểm cộng nhiều nhất: " : "Bonuses at most: ") + language.decimal(cap.toBigDecimal())));
        policies.penaltyCap()
                .ifPresent(cap -> lines.add(
                        (vi ? "Điểm trừ nhiều nhất: " : "Penalties at most: ") + language.decimal(cap.toBigDecimal())));
        lines.add((vi ? "Nhóm: " : "Groups: ") + groups(policies.cutoffs(), language));
        policies.cutoffsByKind()
                .forEach((kind, groups) -> lines.add((vi ? "Nhóm của " : "Groups of a ")
                        + kind.label().in(language) + ": " + groups(groups, language)));
        return String.join("\n", lines) + "\n";
    }

    private static String groups(GroupCutoffs groups, Language language) {
        return groups.bands().isEmpty() ? language == Language.VI ? "chưa rõ" : "unknown" : groups.toString();
    }

    private static Cell words(Bilingual words) {
        return Cell.of(words.en()).shownAs(words);
    }

    private static Cell points(Points points) {
        return Cell.of(points.toBigDecimal());
    }
}
