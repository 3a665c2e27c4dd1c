package org.parindex.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parindex.framework.Component;
import org.parindex.framework.Decision;
import org.parindex.framework.PointSource;
import org.parindex.framework.Subject;
import org.parindex.points.Points;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;

/**
 * What is known of a decision, in JSON. Every number is a text with a status and a note; what is not known is left out. The README
 * beside the bundled documents describes the keys.
 */
public final class DecisionJson {

    private static final String FORMAT = "par-index-decision/1";
    private static final Pattern SIGNED = Pattern.compile("[0-9]{4}(-[0-9]{2}-[0-9]{2})?");
    private static final Bilingual POINTS = Bilingual.of("điểm, dạng \"9.5\"", "points such as \"9.5\"");
    private static final Bilingual COUNT = Bilingual.of("số đếm, dạng \"37\"", "a count such as \"37\"");
    private static final Bilingual DATE = Bilingual.of("ngày hoặc năm", "a date or a year");
    private static final Bilingual STATUS = Bilingual.of("một mức tin cậy, như press", "a status such as press");
    private static final Bilingual SOURCE = Bilingual.of("một nguồn điểm", "a source of points");

    private DecisionJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the decision
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Decision read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the decision
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Decision read(String document, byte[] bytes) {
        JsonTree.Value root = JsonTree.read(document, bytes);
        Optional<Decision> decision = root.object(List.of(
                        "format",
                        "id",
                        "signed",
                        "indexYears",
                        "counts",
                        "components",
                        "sums",
                        "sources",
                        "total",
                        "notes"))
                .flatMap(DecisionJson::decision);
        Documents.refuseIfAny(root.problems());
        return decision.orElseThrow();
    }

    private static Optional<Decision> decision(JsonTree.Value root) {
        root.requireFormat(FORMAT);
        Optional<String> id = root.require("id").flatMap(JsonTree.Value::text);
        Optional<JsonTree.Value> years =
                root.require("indexYears").flatMap(value -> value.object(List.of("from", "to")));
        Optional<Integer> from = years.flatMap(value -> value.require("from")).flatMap(JsonTree.Value::whole);
        Optional<Integer> to = years.flatMap(value -> value.require("to"))
                .filter(value -> !value.isNull())
                .flatMap(JsonTree.Value::whole);
        Optional<Stated<String>> signed =
                root.get("signed").flatMap(value -> stated(value, DecisionJson::signed, DATE));
        Map<Decision.Counted, Stated<Integer>> counts = counts(root);
        List<Component> components = components(root);
        List<Decision.Sum> sums = sums(root);
        Map<PointSource, Stated<Points>> sources = sources(root);
        Optional<Stated<Points>> total = root.get("total").flatMap(DecisionJson::points);
        checkTotal(root, components, total);
        List<String> notes = root.get("notes").map(JsonTree.Value::items).orElse(List.of()).stream()
                .flatMap(note -> note.text().stream())
                .toList();
        if (id.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                id.get(),
                signed,
                from.get(),
                to.map(OptionalInt::of).orElse(OptionalInt.empty()),
                counts,
                components,
                sums,
                sources,
                total,
                notes));
    }

    /** Where all maxima are known, the document states one number twice: they must agree. */
    private static void checkTotal(JsonTree.Value root, List<Component> components, Optional<Stated<Points>> total) {
        if (total.isEmpty()
                || components.isEmpty()
                || components.stream().anyMatch(component -> component.maximum().isEmpty())) {
            return;
        }
        Points sum = components.stream()
                .map(component -> component.maximum().orElseThrow().value())
                .reduce(Points.ZERO, Points::plus);
        if (!sum.equals(total.get().value())) {
            root.require("total")
                    .orElseThrow()
                    .problem(
                            DocumentProblem.TOTAL_WRONG,
                            "sum",
                            sum,
                            "total",
                            total.get().value());
        }
    }

    private static String signed(String text) {
        if (!SIGNED.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Map<Decision.Counted, Stated<Integer>> counts(JsonTree.Value root) {
        Map<Decision.Counted, Stated<Integer>> counts = new EnumMap<>(Decision.Counted.class);
        Map<String, Decision.Counted> keys = Map.of(
                "components", Decision.Counted.COMPONENTS,
                "criteria", Decision.Counted.CRITERIA,
                "subCriteria", Decision.Counted.SUB_CRITERIA,
                "bySurvey", Decision.Counted.BY_SURVEY);
        root.get("counts")
                .flatMap(value -> value.object(List.of("components", "criteria", "subCriteria", "bySurvey")))
                .ifPresent(object -> keys.forEach((key, counted) ->
                        object.get(key).flatMap(DecisionJson::count).ifPresent(count -> counts.put(counted, count))));
        return counts;
    }

    private static List<Component> components(JsonTree.Value root) {
        List<Component> components = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (JsonTree.Value item :
                root.require("components").map(JsonTree.Value::items).orElse(List.of())) {
            Optional<JsonTree.Value> object =
                    item.object(List.of("number", "name", "nameStatus", "maximum", "counts", "subjects"));
            Optional<Integer> number =
                    object.flatMap(value -> value.require("number")).flatMap(JsonTree.Value::whole);
            Optional<JsonTree.Value> counts = object.flatMap(value -> value.get("counts"))
                    .flatMap(value -> value.object(List.of("criteria", "subCriteria")));
            if (number.isPresent() && !seen.add(number.get())) {
                item.problem(DocumentProblem.COMPONENT_TWICE, "number", number.get());
            }
            number.ifPresent(known -> components.add(new Component(
                    known,
                    object.flatMap(DecisionJson::name),
                    object.flatMap(value -> value.get("maximum")).flatMap(DecisionJson::points),
                    counts.flatMap(value -> value.get("criteria")).flatMap(DecisionJson::count),
                    counts.flatMap(value -> value.get("subCriteria")).flatMap(DecisionJson::count),
                    object.flatMap(value -> value.get("subjects")).flatMap(DecisionJson::subjects))));
        }
        return components;
    }

    private static Optional<Stated<Set<Subject>>> subjects(JsonTree.Value value) {
        Optional<JsonTree.Value> object = value.object(List.of("value", "status", "note"));
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        Optional<JsonTree.Value> list = object.flatMap(known -> known.require("value"));
        for (JsonTree.Value item : list.map(JsonTree.Value::items).orElse(List.of())) {
            item.word(Arrays.asList(Subject.values()))
                    .filter(subject -> !subjects.add(subject))
                    .ifPresent(subject -> item.problem(DocumentProblem.SUBJECT_TWICE, "subject", subject));
        }
        list.filter(known -> known.isArray() && known.items().isEmpty())
                .ifPresent(known -> known.problem(DocumentProblem.SUBJECTS_NONE));
        Optional<Provenance> provenance = object.flatMap(DecisionJson::provenance);
        return provenance.isPresent() && !subjects.isEmpty()
                ? Optional.of(new Stated<>(subjects, provenance.get()))
                : Optional.empty();
    }

    private static Optional<Stated<Bilingual>> name(JsonTree.Value component) {
        Optional<JsonTree.Value> name = component.get("name").flatMap(value -> value.object(List.of("vi", "en")));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> vi = name.get().require("vi").flatMap(JsonTree.Value::text);
        Optional<String> en = name.get().require("en").flatMap(JsonTree.Value::text);
        Optional<Status> status = component.require("nameStatus").flatMap(value -> value.text(Status::parse, STATUS));
        return vi.isPresent() && en.isPresent() && status.isPresent()
                ? Optional.of(new Stated<>(Bilingual.of(vi.get(), en.get()), Provenance.of(status.get(), "")))
                : Optional.empty();
    }

    private static List<Decision.Sum> sums(JsonTree.Value root) {
        List<Decision.Sum> sums = new ArrayList<>();
        for (JsonTree.Value item : root.get("sums").map(JsonTree.Value::items).orElse(List.of())) {
            Optional<JsonTree.Value> object = item.object(List.of("components", "maximum"));
            Set<Integer> components = new HashSet<>();
            object.flatMap(value -> value.require("components"))
                    .map(JsonTree.Value::items)
                    .orElse(List.of())
                    .forEach(number -> number.whole().ifPresent(components::add));
            object.flatMap(value -> value.require("maximum"))
                    .flatMap(DecisionJson::points)
                    .ifPresent(maximum -> sums.add(new Decision.Sum(components, maximum)));
        }
        return sums;
    }

    private static Map<PointSource, Stated<Points>> sources(JsonTree.Value root) {
        Map<PointSource, Stated<Points>> sources = new EnumMap<>(PointSource.class);
        Set<PointSource> seen = new HashSet<>();
        for (JsonTree.Value item :
                root.get("sources").map(JsonTree.Value::items).orElse(List.of())) {
            Optional<JsonTree.Value> object = item.object(List.of("source", "maximum"));
            Optional<PointSource> source = object.flatMap(value -> value.require("source"))
                    .flatMap(value -> value.text(PointSource::parse, SOURCE));
            Optional<Stated<Points>> maximum =
                    object.flatMap(value -> value.require("maximum")).flatMap(DecisionJson::points);
            if (source.isPresent() && !seen.add(source.get())) {
                item.problem(DocumentProblem.SOURCE_TWICE, "source", source.get());
            }
            if (source.isPresent() && maximum.isPresent()) {
                sources.put(source.get(), maximum.get());
            }
        }
        return sources;
    }

    private static Optional<Stated<Points>> points(JsonTree.Value value) {
        return stated(value, Points::parse, POINTS);
    }

    private static Optional<Stated<Integer>> count(JsonTree.Value value) {
        return stated(value, Integer::valueOf, COUNT);
    }

    private static <T> Optional<Stated<T>> stated(JsonTree.Value value, Function<String, T> parse, Bilingual expected) {
        Optional<JsonTree.Value> object = value.object(List.of("value", "status", "note"));
        Optional<T> read = object.flatMap(known -> known.require("value")).flatMap(text -> text.text(parse, expected));
        Optional<Provenance> provenance = object.flatMap(DecisionJson::provenance);
        return read.isPresent() && provenance.isPresent()
                ? Optional.of(new Stated<>(read.get(), provenance.get()))
                : Optional.empty();
    }

    private static Optional<Provenance> provenance(JsonTree.Value stated) {
        Optional<Status> status = stated.require("status").flatMap(text -> text.text(Status::parse, STATUS));
        Optional<String> note = stated.require("note").flatMap(JsonTree.Value::text);
        return status.map(known -> Provenance.of(known, note.orElse("")));
    }
}
