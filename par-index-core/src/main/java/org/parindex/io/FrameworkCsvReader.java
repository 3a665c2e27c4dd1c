package org.parindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.dossier.DossierRate;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Decision;
import org.parindex.framework.FrameworkProblem;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** Reads a framework from CSV as far as it can be read. */
final class FrameworkCsvReader {

    static final List<String> REQUIRED = List.of("id", "name_vi", "name_en", "maximum", "source", "rule");
    static final List<String> OPTIONAL = List.of(
            "legal_source", "status", "note", "responsible_vi", "responsible_en", "self_assessed", "excluded", "rate");

    static final String FRAMEWORK = "framework:";
    static final String TITLE = "title:";
    static final String YEARS = "years:";
    static final String DECISION = "decision:";
    static final String PROVENANCE = "provenance:";
    static final String TOTAL = "total:";
    static final String SOURCE = "source ";
    static final String DECIMALS = "decimals:";
    static final String MISSING = "missing:";
    static final String NOT_APPLICABLE = "not-applicable:";
    static final String NO_SURVEY = "no-survey:";
    static final String BONUS_CAP = "bonus-cap:";
    static final String PENALTY_CAP = "penalty-cap:";
    static final String CUTOFFS = "cutoffs:";
    static final String CUTOFFS_OF = "cutoffs ";

    /** Where the value of a row that holds for all stands. */
    private static final String VALUE = "name_vi";

    private static final Set<String> TWO_CELLS = Set.of(TITLE, PROVENANCE);

    /** Where a list or a decimal comma ends up that was typed without quotes. */
    private static final List<String> TYPED_BY_COMMA = List.of(
            "name_en",
            "maximum",
            "source",
            "rule",
            "legal_source",
            "status",
            "note",
            "responsible_vi",
            "responsible_en",
            "self_assessed",
            "excluded",
            "rate");

    private static final String SECOND_VALUE = "name_en";

    private static final List<String> LABELS = Stream.of(
                    Stream.of(FRAMEWORK, TITLE, YEARS, DECISION, PROVENANCE, TOTAL),
                    Arrays.stream(PointSource.values()).map(source -> SOURCE + source + ":"),
                    Stream.of(DECIMALS, MISSING, NOT_APPLICABLE, NO_SURVEY, BONUS_CAP, PENALTY_CAP, CUTOFFS),
                    Arrays.stream(UnitKind.values()).map(kind -> CUTOFFS_OF + kind + ":"))
            .flatMap(labels -> labels)
            .toList();

    /** What a group has no use for. */
    private static final List<String> OF_LEAVES =
            Stream.concat(Stream.of("source"), OPTIONAL.stream()).toList();

    /** The columns of the keys of a JSON document. */
    private static final Map<String, String> COLUMNS = Map.of(
            "id", "id",
            "name", "name_vi",
            "maximum", "maximum",
            "source", "source",
            "rule", "rule",
            "selfAssessed", "self_assessed",
            "rate", "rate");

    /** The rows of the parts of a JSON document. */
    private static final Map<String, String> ROWS = Map.of(
            "/title", TITLE,
            "/indexYears", YEARS,
            "/policies/bonusCap", BONUS_CAP,
            "/policies/penaltyCap", PENALTY_CAP,
            "/total", TOTAL);

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{3})(?:\\s*([-–])\\s*([1-9][0-9]{3})?)?");
    private static final Pattern DECIMAL_COUNT = Pattern.compile("[0-9]|1[0-2]");
    private static final Bilingual SPAN_FORM =
            Bilingual.of("các năm dạng 2022-2024, 2025- hoặc 2025", "years such as 2022-2024, 2025- or 2025");
    private static final Bilingual DECIMALS_FORM = Bilingual.of("số nguyên từ 0 đến 12", "a whole number from 0 to 12");
    private static final Bilingual CUTOFFS_FORM =
            Bilingual.of("các nhóm và mức bắt đầu, dạng A 90 B 80", "groups and where they begin, such as A 90 B 80");
    private static final Bilingual YES_OR_NO = Bilingual.of("yes hoặc no", "yes or no");

    private final CsvTable table;
    private final FrameworkDraft draft = new FrameworkDraft();
    private final Map<String, CsvTable.Row> labels = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> orphans = new ArrayList<>();
    private final Map<String, Node> places = new HashMap<>();
    private Optional<Provenance> provenance = Optional.empty();

    /** A row of the tree, and those below it. */
    private record Node(CsvTable.Row row, Optional<CriterionId> id, List<Node> parts) {
        boolean isGroup() {
            return row.isBlank("rule") && (!parts.isEmpty() || row.isBlank("source"));
        }
    }

    private FrameworkCsvReader(CsvTable table) {
        this.table = table;
    }

    static FrameworkDraft read(String document, byte[] bytes, List<Decision> decisions, List<Problem> problems) {
        CsvTable table = CsvTable.readRagged(document, bytes, REQUIRED, OPTIONAL);
        FrameworkCsvReader reader = new FrameworkCsvReader(table);
        if (!table.rows().isEmpty() && REQUIRED.stream().allMatch(table::has)) {
            reader.rows();
            reader.head();
            reader.tree();
            // Of numbers out of order, the rows say more than the tree that is made of them.
            reader.draft.problems(decisions, pointer -> reader.place(document, pointer)).stream()
                    .filter(problem -> problem.kind() != FrameworkProblem.ID_UNORDERED)
                    .forEach(table.problems()::add);
        }
        problems.addAll(table.problems());
        return reader.draft;
    }

    private void rows() {
        for (CsvTable.Row row : table.rows()) {
            String id = row.text("id");
            if (id.endsWith(":")) {
                label(row, id);
            } else {
                nodes.add(new Node(row, id(row), new ArrayList<>()));
            }
        }
    }

    private void label(CsvTable.Row row, String label) {
        if (!LABELS.contains(label)) {
            table.problems().add(Documents.unknownWord(row.at("id"), "id", label, LABELS));
            return;
        }
        TYPED_BY_COMMA.stream()
                .filter(column -> !row.isBlank(column) && !(column.equals(SECOND_VALUE) && TWO_CELLS.contains(label)))
                .findFirst()
                .ifPresent(column ->
                        row.problem(DocumentProblem.ROW_SURPLUS, column, "row", label, "value", row.text(column)));
        CsvTable.@Nullable Row first = labels.putIfAbsent(label, row);
        if (first != null) {
            row.problem(DocumentProblem.ID_TWICE, "id", "column", "id", "value", label, "line", first.line());
        } else if (!nodes.isEmpty()) {
            row.problem(DocumentProblem.ROW_LATE, "id", "row", label);
        }
    }

    private Optional<CriterionId> id(CsvTable.Row row) {
        return row.required("id").flatMap(text -> {
            try {
                return Optional.of(Forms.id(text));
            } catch (IllegalArgumentException e) {
                malformed(row, "id", Forms.ID);
                return Optional.empty();
            }
        });
    }

    private static void malformed(CsvTable.Row row, String column, Bilingual expected) {
        // Above the tree, a row is known by its label: the name of its column says nothing.
        String key = row.text("id").endsWith(":") ? row.text("id") : column;
        row.problem(DocumentProblem.TYPE_WRONG, column, "key", key, "type", expected, "value", row.text(column));
    }

    private Optional<CsvTable.Row> labelled(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The row of a label that must be there. */
    private Optional<CsvTable.Row> requiredRow(String label) {
        if (!labels.containsKey(label)) {
            table.problems().add(Problem.of(DocumentProblem.ROW_MISSING, table.header(), "row", label));
        }
        return labelled(label);
    }

    private static Optional<String> words(CsvTable.Row row, String column) {
        return row.required(column).map(any -> row.words(column));
    }

    private static Optional<Bilingual> name(CsvTable.Row row) {
        Optional<String> vi = words(row, "name_vi");
        Optional<String> en = words(row, "name_en");
        return vi.isPresent() && en.isPresent() ? Optional.of(Bilingual.of(vi.get(), en.get())) : Optional.empty();
    }

    private void head() {
        draft.id(requiredRow(FRAMEWORK).flatMap(row -> words(row, VALUE)));
        draft.title(requiredRow(TITLE).flatMap(FrameworkCsvReader::name));
        years();
        draft.decision(labelled(DECISION).flatMap(row -> words(row, VALUE)));
        provenance = labelled(PROVENANCE)
                .flatMap(row -> row.word(VALUE, Status::parse, Arrays.asList(Status.values()))
                        .map(status -> Provenance.of(status, row.words(SECOND_VALUE))));
        draft.provenance(provenance, labels.containsKey(PROVENANCE) == provenance.isPresent());
        draft.policies(policies());
        draft.total(labelled(TOTAL).flatMap(row -> row.points(VALUE)));
        for (PointSource source : PointSource.values()) {
            labelled(SOURCE + source + ":")
                    .flatMap(row -> row.points(VALUE))
                    .ifPresent(points -> draft.source(source, points));
        }
    }

    private void years() {
        Optional<CsvTable.Row> row = requiredRow(YEARS);
        Optional<Matcher> span =
                row.flatMap(known -> known.required(VALUE)).map(SPAN::matcher).filter(form -> form.matches());
        if (span.isEmpty()) {
            row.filter(known -> !known.isBlank(VALUE)).ifPresent(known -> malformed(known, VALUE, SPAN_FORM));
            draft.years(Optional.empty(), Optional.empty(), false);
            return;
        }
        Integer from = Integer.valueOf(span.get().group(1));
        @Nullable String last = span.get().group(3);
        draft.years(
                Optional.of(from),
                last != null
                        ? Optional.of(Integer.valueOf(last))
                        : span.get().group(2) == null ? Optional.of(from) : Optional.empty(),
                true);
    }

    private Policies policies() {
        Policies strict = Policies.strict();
        Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            labelled(CUTOFFS_OF + kind + ":").ifPresent(row -> byKind.put(kind, cutoffs(row)));
        }
        return new Policies(
                labelled(DECIMALS)
                        .flatMap(row -> row.required(VALUE).filter(text -> {
                            boolean whole = DECIMAL_COUNT.matcher(text).matches();
                            if (!whole) {
                                malformed(row, VALUE, DECIMALS_FORM);
                            }
                            return whole;
                        }))
                        .map(text -> RankPrecision.asPublished(Integer.parseInt(text)))
                        .orElse(strict.precision()),
                labelled(MISSING)
                        .flatMap(row -> row.word(VALUE, MissingPolicy::parse, Arrays.asList(MissingPolicy.values())))
                        .orElse(strict.missing()),
                labelled(NOT_APPLICABLE)
                        .flatMap(row -> row.word(
                                VALUE, NotApplicablePolicy::parse, Arrays.asList(NotApplicablePolicy.values())))
                        .orElse(strict.notApplicable()),
                labelled(NO_SURVEY)
                        .flatMap(row -> row.word(VALUE, NoSurveyPolicy::parse, Arrays.asList(NoSurveyPolicy.values())))
                        .orElse(strict.noSurvey()),
                labelled(BONUS_CAP).flatMap(row -> row.points(VALUE)),
                labelled(PENALTY_CAP).flatMap(row -> row.points(VALUE)),
                labelled(CUTOFFS).map(this::cutoffs).orElse(strict.cutoffs()),
                byKind);
    }

    private GroupCutoffs cutoffs(CsvTable.Row row) {
        Optional<String> text = row.required(VALUE);
        CutoffsDraft cutoffs = new CutoffsDraft();
        if (text.isPresent() && !text.get().equals(GroupCutoffs.unknown().toString())) {
            Position at = row.at(VALUE);
            Optional<List<GroupCutoffs.Band>> bands = CutoffsText.read(text.get(), table.hasDecimalCommas());
            if (bands.isEmpty()) {
                malformed(row, VALUE, CUTOFFS_FORM);
            }
            bands.orElse(List.of())
                    .forEach(band -> table.problems().addAll(cutoffs.add(band.group(), at, band.from(), at)));
        }
        return cutoffs.toCutoffs(provenance);
    }

    private void tree() {
        List<Node> components = new ArrayList<>();
        List<Node> adjustments = new ArrayList<>();
        Map<CriterionId, Node> known = new LinkedHashMap<>();
        @Nullable CriterionId before = null;
        for (Node node : nodes) {
            if (node.id().isEmpty()) {
                orphans.add(node);
                continue;
            }
            CriterionId id = node.id().get();
            if (before != null && id.compareTo(before) < 0) {
                node.row().problem(FrameworkProblem.ID_UNORDERED, "id", "id", id, "before", before);
            }
            before = id;
            Optional<CriterionId> parent = id.parent();
            if (parent.isEmpty()) {
                (id.component().isEmpty() ? adjustments : components).add(node);
            } else {
                add(node, id, parent.get(), Optional.ofNullable(known.get(parent.get())));
            }
            known.putIfAbsent(id, node);
        }
        draft.components(criteria("/components", components));
        if (!orphans.isEmpty()) {
            // They may belong anywhere, and are read for their own problems.
            draft.stray();
            criteria("/orphans", orphans);
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Node node : adjustments) {
            leaves.add(leaf("/adjustments/" + leaves.size(), node));
        }
        draft.adjustments(leaves);
    }

    /** Adds a node to the one that contains it. */
    private void add(Node node, CriterionId id, CriterionId parent, Optional<Node> above) {
        boolean scored = above.filter(known -> !known.row().isBlank("rule")).isPresent();
        if (above.isPresent() && !scored) {
            above.get().parts().add(node);
            return;
        }
        node.row()
                .problem(
                        scored ? DocumentProblem.PARENT_SCORED : DocumentProblem.PARENT_MISSING,
                        "id",
                        "id",
                        id,
                        "parent",
                        parent);
        orphans.add(node);
    }

    private List<Criterion> criteria(String pointer, List<Node> list) {
        List<Criterion> criteria = new ArrayList<>();
        for (Node node : list) {
            String at = pointer + "/" + criteria.size();
            criteria.add(node.isGroup() ? group(at, node) : leaf(at, node));
        }
        return criteria;
    }

    private Criterion group(String pointer, Node node) {
        places.put(pointer, node);
        CsvTable.Row row = node.row();
        if (!row.isWhole()) {
            draft.noSum(pointer);
        }
        OF_LEAVES.stream()
                .filter(column -> !row.isBlank(column))
                .forEach(column -> row.problem(
                        DocumentProblem.GROUP_FIELD,
                        column,
                        "id",
                        row.text("id"),
                        "column",
                        column,
                        "value",
                        row.text(column)));
        return draft.group(
                pointer,
                node.id(),
                name(row),
                row.isBlank("maximum") ? Optional.empty() : row.points("maximum"),
                criteria(pointer + "/criteria", node.parts()));
    }

    private Leaf leaf(String pointer, Node node) {
        places.put(pointer, node);
        CsvTable.Row row = node.row();
        Optional<PointSource> source = row.word("source", PointSource::parse, Arrays.asList(PointSource.values()));
        Optional<Points> maximum = row.points("maximum");
        Optional<ScoringRule> rule = row.required("rule")
                .flatMap(any ->
                        RuleText.read(row.words("rule"), table.hasDecimalCommas(), row.at("rule"), table.problems()));
        boolean stated = !row.isBlank("status") || !row.isBlank("note");
        Optional<Provenance> own = stated
                ? row.word("status", Status::parse, Arrays.asList(Status.values()))
                        .map(status -> Provenance.of(status, row.words("note")))
                : Optional.empty();
        return draft.leaf(
                pointer,
                new FrameworkDraft.LeafDraft(
                        node.id(),
                        name(row),
                        maximum,
                        source,
                        rule,
                        row.words("legal_source"),
                        own,
                        stated && own.isEmpty(),
                        responsible(row),
                        selfAssessed(row, source),
                        excluded(row),
                        row.isBlank("rate")
                                ? Optional.empty()
                                : row.word("rate", DossierRate::parse, Arrays.asList(DossierRate.values()))));
    }

    private static Optional<Bilingual> responsible(CsvTable.Row row) {
        if (row.isBlank("responsible_vi") && row.isBlank("responsible_en")) {
            return Optional.empty();
        }
        Optional<String> vi = words(row, "responsible_vi");
        Optional<String> en = words(row, "responsible_en");
        return vi.isPresent() && en.isPresent() ? Optional.of(Bilingual.of(vi.get(), en.get())) : Optional.empty();
    }

    private static Optional<Boolean> selfAssessed(CsvTable.Row row, Optional<PointSource> source) {
        return switch (row.text("self_assessed").toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case "" -> source.map(known -> !known.isSurvey());
            default -> {
                malformed(row, "self_assessed", YES_OR_NO);
                yield Optional.empty();
            }
        };
    }

    private Set<UnitKind> excluded(CsvTable.Row row) {
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        for (String word : row.text("excluded").split("[\\s;]+", -1)) {
            Optional<UnitKind> kind = UnitKind.find(word);
            kind.ifPresent(kinds::add);
            if (kind.isEmpty() && !word.isEmpty()) {
                table.problems()
                        .add(Documents.unknownWord(
                                row.at("excluded"), "excluded", word, Arrays.asList(UnitKind.values())));
            }
        }
        return kinds;
    }

    /** The row and column of a part of a JSON document. */
    private Position place(String document, String pointer) {
        Optional<CsvTable.Row> label = label(pointer).flatMap(this::labelled);
        if (label.isPresent()) {
            return label.get().at(VALUE);
        }
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            @Nullable Node node = places.get(at);
            if (node != null) {
                String rest = pointer.substring(at.length());
                String key = rest.isEmpty() ? "id" : rest.substring(1).split("/", -1)[0];
                return node.row().at(COLUMNS.getOrDefault(key, "id"));
            }
        }
        return labelled(DECISION).map(row -> row.at(VALUE)).orElse(Position.of(document));
    }

    /** The label of the row that a part of a JSON document is in, if it is not in the tree. */
    private static Optional<String> label(String pointer) {
        String sources = "/sources/";
        return pointer.startsWith(sources)
                ? Optional.of(SOURCE + pointer.substring(sources.length()) + ":")
                : ROWS.entrySet().stream()
                        .filter(part -> pointer.startsWith(part.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
