package org.parindex.io;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;

/** Rules in JSON: an object with the kind and the parts of the rule. */
final class RuleJson {

    static final String KIND = "kind";

    /** The keys of a level, an item and a severity. */
    static final List<String> ITEM_KEYS = List.of("key", "name", "points");

    /** The keys of a name. */
    static final List<String> NAME_KEYS = List.of("vi", "en");

    /** The keys for where a band begins: the first includes the bound. */
    static final List<String> BEGIN_KEYS = List.of("from", "above");

    /** The keys for where a band ends: with the first, the bound begins the next band. */
    static final List<String> END_KEYS = List.of("below", "upTo");

    /** The keys of a band. */
    static final List<String> BAND_KEYS = List.of("from", "above", "below", "upTo", "points");

    private static final Map<ScoringRule.Kind, List<String>> KEYS =
            Maps.toMap(List.of(ScoringRule.Kind.values()), RuleJson::keysOf);

    private RuleJson() {}

    /** The keys that a rule of a kind may have. */
    static List<String> keys(ScoringRule.Kind kind) {
        return Objects.requireNonNull(KEYS.get(kind));
    }

    private static List<String> keysOf(ScoringRule.Kind kind) {
        return Stream.concat(Stream.of(KIND), RulePart.of(kind).stream().flatMap(part -> part.keys().stream()))
                .toList();
    }

    /** The rule; absent if any part of it cannot be read. */
    static Optional<ScoringRule> read(JsonTree.Value value) {
        int before = value.problems().size();
        Optional<ScoringRule.Kind> kind = value.object()
                .flatMap(object -> object.require(KIND))
                .flatMap(word -> word.word(Arrays.asList(ScoringRule.Kind.values())));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        value.object(keys(kind.get()));
        RulePart.Values parts = new RulePart.Values();
        RulePart.of(kind.get()).forEach(part -> part(value, part, parts));
        return value.problems().size() == before ? Optional.of(RulePart.rule(kind.get(), parts)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the type says what the part is
    private static <T> void part(JsonTree.Value rule, RulePart<T> part, RulePart.Values parts) {
        if (part.type() == RulePart.Type.BOUND) {
            rule.requireAnyOf(part.keys());
            bound(rule, part.keys()).ifPresent(bound -> parts.put((RulePart<Bound>) part, bound));
            return;
        }
        rule.require(part.keys().get(0))
                .flatMap(value -> (Optional<T>)
                        switch (part.type()) {
                            case ITEMS -> Optional.of(items(value));
                            case BANDS -> Optional.of(bands(value));
                            case POINTS -> points(value);
                            case NUMBER -> value.text(Forms::number, Forms.NUMBER);
                            case NAME -> wording(value);
                            case WORD -> value.word(part.words());
                            case RULE -> read(value);
                            case BOUND -> throw new IllegalStateException("A bound must have been read");
                        })
                .ifPresent(value -> parts.put(part, value));
    }

    private static List<Item> items(JsonTree.Value value) {
        List<Item> items = new ArrayList<>();
        for (JsonTree.Value item : value.items()) {
            Optional<JsonTree.Value> object = item.object(ITEM_KEYS);
            Optional<String> key = object.flatMap(known -> known.require("key")).flatMap(JsonTree.Value::text);
            Optional<Bilingual> name =
                    object.flatMap(known -> known.require("name")).flatMap(RuleJson::wording);
            Optional<Points> points =
                    object.flatMap(known -> known.require("points")).flatMap(RuleJson::points);
            if (key.isPresent() && name.isPresent() && points.isPresent()) {
                items.add(new Item(key.get(), name.get(), points.get()));
            }
        }
        return items;
    }

    private static List<Band> bands(JsonTree.Value value) {
        List<Band> bands = new ArrayList<>();
        for (JsonTree.Value item : value.items()) {
            item.object(BAND_KEYS).ifPresent(band -> {
                Optional<Bound> begins = bound(band, BEGIN_KEYS);
                Optional<Bound> ends = bound(band, END_KEYS);
                band.require("points")
                        .flatMap(RuleJson::points)
                        .ifPresent(points -> bands.add(new Band(begins, ends, points)));
            });
        }
        return bands;
    }

    /** A fault of a bound names its part; the document may have the other of its two keys. */
    static String spelt(String pointer, JsonTree.Value root) {
        for (RulePart<?> part : List.of(RulePart.SCORES_FROM, RulePart.FULL_FROM)) {
            String usual = "/" + part.keys().get(0);
            if (pointer.endsWith(usual)) {
                String other = pointer.substring(0, pointer.length() - usual.length() + 1)
                        + part.keys().get(1);
                return root.has(other) ? other : pointer;
            }
        }
        return pointer;
    }

    private static Optional<Bound> bound(JsonTree.Value object, List<String> keys) {
        return object.oneOf(keys)
                .flatMap(value -> value.text(Forms::percent, Forms.PERCENT)
                        .map(percent ->
                                new Bound(percent, object.get(keys.get(0)).isPresent())));
    }

    static Optional<Points> points(JsonTree.Value value) {
        return value.text(Forms::points, Forms.POINTS);
    }

    /** A name, which may be blank; a framework finds that itself. */
    static Optional<Bilingual> name(JsonTree.Value value) {
        return name(value, JsonTree.Value::text);
    }

    /** Words that must not be blank. */
    static Optional<Bilingual> wording(JsonTree.Value value) {
        return name(value, text -> text.text(Forms::notBlank, Forms.NOT_BLANK));
    }

    private static Optional<Bilingual> name(JsonTree.Value value, Function<JsonTree.Value, Optional<String>> read) {
        Optional<JsonTree.Value> object = value.object(NAME_KEYS);
        Optional<String> vi = object.flatMap(known -> known.require("vi")).flatMap(read);
        Optional<String> en = object.flatMap(known -> known.require("en")).flatMap(read);
        return vi.isPresent() && en.isPresent() ? Optional.of(Bilingual.of(vi.get(), en.get())) : Optional.empty();
    }

    /** The rule as objects, lists and texts. */
    static Map<String, Object> write(ScoringRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(KIND, rule.kind().toString());
        RulePart.Values parts = RulePart.values(rule);
        RulePart.of(rule.kind()).forEach(part -> write(part, parts.get(part), object));
        return object;
    }

    private static void write(RulePart<?> part, Object value, Map<String, Object> object) {
        String key = part.keys().get(0);
        switch (part.type()) {
            case ITEMS ->
                object.put(
                        key,
                        ((List<?>) value)
                                .stream().map(item -> write((Item) item)).toList());
            case BANDS ->
                object.put(
                        key,
                        ((List<?>) value)
                                .stream().map(band -> write((Band) band)).toList());
            case BOUND -> write((Bound) value, part.keys(), object);
            case NAME -> object.put(key, write((Bilingual) value));
            case NUMBER -> object.put(key, Forms.plain((Ratio) value));
            case RULE -> object.put(key, write((ScoringRule) value));
            case POINTS, WORD -> object.put(key, value.toString());
        }
    }

    private static Map<String, Object> write(Item item) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", item.key());
        object.put("name", write(item.name()));
        object.put("points", item.points().toString());
        return object;
    }

    private static Map<String, Object> write(Band band) {
        Map<String, Object> object = new LinkedHashMap<>();
        band.begins().ifPresent(bound -> write(bound, BEGIN_KEYS, object));
        band.ends().ifPresent(bound -> write(bound, END_KEYS, object));
        object.put("points", band.points().toString());
        return object;
    }

    private static void write(Bound bound, List<String> keys, Map<String, Object> object) {
        object.put(keys.get(bound.included() ? 0 : 1), Forms.plain(bound.percent()) + "%");
    }

    static Map<String, Object> write(Bilingual text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("vi", text.vi());
        object.put("en", text.en());
        return object;
    }
}
