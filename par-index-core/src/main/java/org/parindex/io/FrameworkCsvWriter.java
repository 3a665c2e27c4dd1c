package org.parindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** A framework as a table of texts: the rows that hold for all, then one row a criterion. */
final class FrameworkCsvWriter {

    private static final List<String> COLUMNS = Stream.concat(
                    FrameworkCsvReader.REQUIRED.stream(), FrameworkCsvReader.OPTIONAL.stream())
            .toList();

    private static final String RATE = "rate";

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> columns;

    private FrameworkCsvWriter(Framework framework) {
        boolean rates = Stream.concat(framework.leaves().stream(), framework.adjustments().stream())
                .anyMatch(leaf -> leaf.rate().isPresent());
        // Few frameworks have rates of dossiers, and an empty column asks to be filled.
        this.columns =
                COLUMNS.stream().filter(column -> rates || !column.equals(RATE)).toList();
    }

    static Table table(Framework framework) {
        FrameworkCsvWriter writer = new FrameworkCsvWriter(framework);
        writer.head(framework.parts());
        framework.components().forEach(writer::node);
        framework.adjustments().forEach(writer::node);
        return new Table(
                writer.columns.stream()
                        .map(column -> Column.words(column, column, column))
                        .toList(),
                writer.rows);
    }

    private void row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(i < texts.length ? Cell.of(texts[i]) : Cell.blank());
        }
        rows.add(cells);
    }

    private void head(Framework.Parts parts) {
        row(FrameworkCsvReader.FRAMEWORK, parts.id());
        row(FrameworkCsvReader.TITLE, parts.title().vi(), parts.title().en());
        row(FrameworkCsvReader.YEARS, years(parts));
        parts.decision().ifPresent(decision -> row(FrameworkCsvReader.DECISION, decision));
        parts.provenance()
                .ifPresent(known ->
                        row(FrameworkCsvReader.PROVENANCE, known.status().toString(), known.note()));
        parts.statedTotal().ifPresent(total -> row(FrameworkCsvReader.TOTAL, total.toString()));
        for (PointSource source : PointSource.values()) {
            if (parts.statedSources().containsKey(source)) {
                row(
                        FrameworkCsvReader.SOURCE + source + ":",
                        String.valueOf(parts.statedSources().get(source)));
            }
        }
        policies(parts.policies());
    }

    private static String years(Framework.Parts parts) {
        if (parts.toYear().isEmpty()) {
            return parts.fromYear() + "-";
        }
        int to = parts.toYear().getAsInt();
        return to == parts.fromYear() ? String.valueOf(to) : parts.fromYear() + "-" + to;
    }

    private void policies(Policies policies) {
        Policies strict = Policies.strict();
        policies.precision()
                .rounding()
                .ifPresent(rounding -> row(FrameworkCsvReader.DECIMALS, String.valueOf(rounding.decimals())));
        if (policies.missing() != strict.missing()) {
            row(FrameworkCsvReader.MISSING, policies.missing().toString());
        }
        if (policies.notApplicable() != strict.notApplicable()) {
            row(FrameworkCsvReader.NOT_APPLICABLE, policies.notApplicable().toString());
        }
        if (policies.noSurvey() != strict.noSurvey()) {
            row(FrameworkCsvReader.NO_SURVEY, policies.noSurvey().toString());
        }
        policies.bonusCap().ifPresent(cap -> row(FrameworkCsvReader.BONUS_CAP, cap.toString()));
        policies.penaltyCap().ifPresent(cap -> row(FrameworkCsvReader.PENALTY_CAP, cap.toString()));
        if (!policies.cutoffs().bands().isEmpty()) {
            row(FrameworkCsvReader.CUTOFFS, CutoffsText.write(policies.cutoffs()));
        }
        new TreeMap<>(policies.cutoffsByKind())
                .forEach((kind, own) -> row(FrameworkCsvReader.CUTOFFS_OF + kind + ":", CutoffsText.write(own)));
    }

    private void node(Criterion criterion) {
        String id = criterion.id().toString();
        Bilingual name = criterion.name();
        if (criterion instanceof Group group) {
            row(id, name.vi(), name.en(), group.stated().map(Object::toString).orElse(""));
            group.parts().forEach(this::node);
            return;
        }
        Leaf leaf = (Leaf) criterion;
        row(
                id,
                name.vi(),
                name.en(),
                leaf.maximum().toString(),
                leaf.source().toString(),
                RuleText.write(leaf.rule()),
                leaf.legalSource(),
                leaf.provenance().map(known -> known.status().toString()).orElse(""),
                leaf.provenance().map(known -> known.note()).orElse(""),
                leaf.responsible().map(Bilingual::vi).orElse(""),
                leaf.responsible().map(Bilingual::en).orElse(""),
                leaf.selfAssessed() ? "yes" : "no",
                leaf.excluded().stream().map(UnitKind::toString).collect(Collectors.joining(" ")),
                leaf.rate().map(Object::toString).orElse(""));
    }
}
