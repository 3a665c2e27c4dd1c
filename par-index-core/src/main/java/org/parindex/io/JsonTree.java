package org.parindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/**
 * A JSON document whose every value knows its place. A value of the wrong type, an unknown key or a missing one is noted as a
 * problem, and is absent; duplicate keys are refused.
 */
final class JsonTree {

    private static final int DEEPEST = 100;

    private static final Bilingual OBJECT = Bilingual.of("đối tượng { }", "an object");
    private static final Bilingual ARRAY = Bilingual.of("danh sách [ ]", "an array");
    private static final Bilingual TEXT = Bilingual.of("chữ trong dấu nháy kép", "a text in quotes");
    private static final Bilingual WHOLE = Bilingual.of("số nguyên", "a whole number");
    private static final Bilingual TRUTH = Bilingual.of("true hoặc false", "true or false");

    /** One for all, since it knows the keys that it has met. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(constraints()).build();

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(constraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final List<Problem> problems = new ProblemList();
    private int values;

    /** No document is nested so deeply that its readers, which call themselves for each part, would run out of stack. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    }

    private JsonTree(String name) {
        this.name = name;
    }

    /** What a value is. */
    private enum Type {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        TRUTH,
        OTHER
    }

    /** A number, a truth value or null, as it stands. */
    private record Literal(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Reads a document.
     *
     * @throws InvalidDocumentException if it is no JSON
     */
    static Value read(String name, byte[] bytes) {
        String text = Documents.text(name, bytes);
        JsonTree tree = new JsonTree(name);
        try {
            return tree.root(FACTORY, text);
        } catch (JsonProcessingException e) {
            return tree.refusedRoot(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson says where a key stands twice, but looking for it takes time, so it does so only in a document with an error. */
    private Value refusedRoot(String text) {
        values = 0;
        try {
            return root(STRICT, text);
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation(), JsonSyntax.reason(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Value root(JsonFactory factory, String text) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            Value root = value(parser, null, "", null);
            if (parser.nextToken() != null) {
                throw refused(
                        parser.currentTokenLocation(),
                        Bilingual.of("còn chữ sau khi tệp đã kết thúc", "more follows the end of the document"));
            }
            return root;
        }
    }

    private InvalidDocumentException refused(@Nullable JsonLocation where, Bilingual reason) {
        return new InvalidDocumentException(
                List.of(Problem.of(DocumentProblem.SYNTAX, place(where, ""), "reason", reason)));
    }

    /** Jackson gives no place where a document is nested too deeply. */
    private Position place(@Nullable JsonLocation where, String pointer) {
        return where == null ? Position.of(name) : new Position(name, where.getLineNr(), where.getColumnNr(), pointer);
    }

    /** The pointer to a member, by RFC 6901. */
    static String member(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private Value value(JsonParser parser, @Nullable Value around, String step, @Nullable JsonLocation keyAt)
            throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        Documents.requireNotTooMany(++values, place(at, ""));
        Type type = switch (parser.currentToken()) {
            case START_OBJECT -> Type.OBJECT;
            case START_ARRAY -> Type.ARRAY;
            case VALUE_STRING -> Type.TEXT;
            case VALUE_NUMBER_INT -> Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Type.TRUTH;
            default -> Type.OTHER;
        };
        String text = switch (type) {
            case OBJECT -> "{ }";
            case ARRAY -> "[ ]";
            default -> parser.getText();
        };
        requireWhole(text, at);
        Value value = new Value(this, around, step, at, keyAt, type, text);
        if (type == Type.OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                JsonLocation where = parser.currentTokenLocation();
                requireWhole(key, where);
                if (value.members.containsKey(key)) {
                    throw new JsonParseException(parser, "A key must stand once: " + key);
                }
                parser.nextToken();
                value.members.put(key, value(parser, value, key, where));
            }
        } else if (type == Type.ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value.items.add(value(parser, value, Integer.toString(value.items.size()), null));
            }
        }
        return value;
    }

    /** Half a character, which only an escape can write, could not be written back. */
    private void requireWhole(String text, JsonLocation at) {
        Documents.requireNotTooLong(text, () -> place(at, ""));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw new InvalidDocumentException(List.of(Problem.of(DocumentProblem.TEXT_HALF, place(at, ""))));
                }
                i++;
            }
        }
    }

    /** A value and its place, which is put together where a problem needs it: most values have none. */
    static final class Value {

        private final JsonTree tree;
        private final @Nullable Value around;

        /** Its key, or its number in a list. */
        private final String step;

        private final JsonLocation at;
        private final @Nullable JsonLocation keyAt;
        private final Type type;
        private final String text;
        private final Map<String, Value> members;
        private final List<Value> items;
        private final Set<String> meant;

        private Value(
                JsonTree tree,
                @Nullable Value around,
                String step,
                JsonLocation at,
                @Nullable JsonLocation keyAt,
                Type type,
                String text) {
            this.tree = tree;
            this.around = around;
            this.step = step;
            this.at = at;
            this.keyAt = keyAt;
            this.type = type;
            this.text = text;
            this.members = type == Type.OBJECT ? new LinkedHashMap<>() : Map.of();
            this.items = type == Type.ARRAY ? new ArrayList<>() : List.of();
            this.meant = type == Type.OBJECT ? new HashSet<>() : Set.of();
        }

        /** All problems of the document so far. */
        List<Problem> problems() {
            return tree.problems;
        }

        Position position() {
            return tree.place(at, pointer());
        }

        /** Where a key of this object stands. */
        Position keyPosition(String key) {
            return get(key).map(Value::keyPosition).orElseGet(this::position);
        }

        /** Where the key of this member stands. */
        Position keyPosition() {
            return tree.place(keyAt, pointer());
        }

        String pointer() {
            return around == null ? "" : member(around.pointer(), step);
        }

        /** Whether the document, of which this is the root, has a part. */
        boolean has(String part) {
            return find(part).isPresent();
        }

        /** Where a part of the document, of which this is the root, is, or the part around it that there is. */
        Position nearest(String part) {
            return find(part).map(Value::position).orElseGet(() -> nearest(part.substring(0, part.lastIndexOf('/'))));
        }

        private Optional<Value> find(String part) {
            if (part.isEmpty()) {
                return Optional.of(this);
            }
            String last =
                    part.substring(part.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
            return find(part.substring(0, part.lastIndexOf('/'))).flatMap(whole -> whole.part(last));
        }

        private Optional<Value> part(String last) {
            if (type != Type.ARRAY) {
                return Optional.ofNullable(members.get(last));
            }
            @Nullable Integer number = Ints.tryParse(last);
            return number != null && number >= 0 && number < items.size()
                    ? Optional.of(items.get(number))
                    : Optional.empty();
        }

        void problem(ProblemKind kind, Object... namesAndValues) {
            tree.problems.add(Problem.of(kind, position(), namesAndValues));
        }

        void problem(Position at, ProblemKind kind, Object... namesAndValues) {
            tree.problems.add(Problem.of(kind, at, namesAndValues));
        }

        /** As it stands in the document: a text has quotes, so that "2025" where 2025 must be looks wrong. */
        private String written() {
            return type == Type.TEXT ? "\"" + text + "\"" : text;
        }

        private boolean is(Type wanted, Bilingual words) {
            if (type != wanted) {
                problem(
                        DocumentProblem.TYPE_WRONG,
                        "key",
                        around == null ? "/" : pointer(),
                        "type",
                        words,
                        "value",
                        written());
            }
            return type == wanted;
        }

        /** This object, whatever its keys. */
        Optional<Value> object() {
            return is(Type.OBJECT, OBJECT) ? Optional.of(this) : Optional.empty();
        }

        /** This object, which may have these keys and no others. */
        Optional<Value> object(List<String> allowed) {
            if (!is(Type.OBJECT, OBJECT)) {
                return Optional.empty();
            }
            members.forEach((key, member) -> {
                if (!allowed.contains(key)) {
                    Position place = member.keyPosition();
                    Optional<String> nearest = Documents.nearest(key, allowed);
                    nearest.ifPresent(meant::add);
                    tree.problems.add(
                            nearest.isPresent()
                                    ? Problem.of(
                                            DocumentProblem.KEY_UNKNOWN_NEAREST,
                                            place,
                                            "key",
                                            key,
                                            "nearest",
                                            nearest.get())
                                    : Problem.of(DocumentProblem.KEY_UNKNOWN, place, "key", key, "keys", allowed));
                }
            });
            return Optional.of(this);
        }

        /** The members of this object, whatever their keys. */
        Map<String, Value> members() {
            return is(Type.OBJECT, OBJECT) ? members : Map.of();
        }

        /** A member that may be absent. */
        Optional<Value> get(String key) {
            return Optional.ofNullable(members.get(key));
        }

        /** A member that must be there; a misspelt key that may mean it is problem enough. */
        Optional<Value> require(String key) {
            if (!members.containsKey(key) && !meant.contains(key)) {
                problem(DocumentProblem.KEY_MISSING, "key", member(pointer(), key));
            }
            return get(key);
        }

        /** Notes that none of several members is there. */
        void requireAnyOf(List<String> choice) {
            if (choice.stream().noneMatch(key -> members.containsKey(key) || meant.contains(key))) {
                problem(DocumentProblem.KEYS_NONE, "keys", choice);
            }
        }

        /** Checks the member {@code format}, which must be there. */
        void requireFormat(String format) {
            require("format")
                    .flatMap(value -> value.text()
                            .filter(text -> !text.equals(format))
                            .map(text -> Problem.of(
                                    DocumentProblem.FORMAT_UNKNOWN, value.position(), "format", format, "value", text)))
                    .ifPresent(tree.problems::add);
        }

        /** The one of several members, if there is one; absent too if there are several. */
        Optional<Value> oneOf(List<String> choice) {
            List<Value> found =
                    choice.stream().flatMap(key -> get(key).stream()).toList();
            if (found.size() > 1) {
                problem(DocumentProblem.KEYS_BOTH, "keys", choice);
            }
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        /** This value without its places: objects, lists and texts, and what else there is as it stands. */
        Object plain() {
            return switch (type) {
                case OBJECT -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    members.forEach((key, member) -> object.put(key, member.plain()));
                    yield object;
                }
                case ARRAY -> items.stream().map(Value::plain).toList();
                case TEXT -> text;
                default -> new Literal(text);
            };
        }

        /** The items of this array. */
        List<Value> items() {
            return is(Type.ARRAY, ARRAY) ? items : List.of();
        }

        boolean isObject() {
            return type == Type.OBJECT;
        }

        boolean isArray() {
            return type == Type.ARRAY;
        }

        /** Whether this is a literal null. */
        boolean isNull() {
            return type == Type.OTHER && text.equals("null");
        }

        /** This text. */
        Optional<String> text() {
            return is(Type.TEXT, TEXT) ? Optional.of(text) : Optional.empty();
        }

        /** This whole number of any size, or this text, as it stands. */
        Optional<String> wholeOrText(Bilingual expected) {
            return type == Type.TEXT || is(Type.NUMBER, expected) ? Optional.of(text) : Optional.empty();
        }

        /** This text as a value of its own type. */
        <T> Optional<T> text(Function<String, T> parse, Bilingual expected) {
            return text().flatMap(read -> {
                try {
                    return Optional.of(parse.apply(read));
                } catch (IllegalArgumentException e) {
                    problem(DocumentProblem.TYPE_WRONG, "key", pointer(), "type", expected, "value", read);
                    return Optional.empty();
                }
            });
        }

        /** This text, a word of a fixed list. */
        <T> Optional<T> word(List<T> words) {
            return text().flatMap(read -> {
                for (T known : words) {
                    if (known.toString().equals(read)) {
                        return Optional.of(known);
                    }
                }
                tree.problems.add(Documents.unknownWord(position(), pointer(), read, words));
                return Optional.empty();
            });
        }

        /** This truth value. */
        Optional<Boolean> truth() {
            return is(Type.TRUTH, TRUTH) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }

        /** This whole number. */
        Optional<Integer> whole() {
            return whole(Integer.MIN_VALUE, Integer.MAX_VALUE, WHOLE);
        }

        /** This year of four digits. */
        Optional<Integer> year() {
            Optional<Integer> year = whole();
            if (year.filter(number -> number < 1000 || number > 9999).isPresent()) {
                problem(DocumentProblem.YEAR_MALFORMED, "value", year.orElseThrow());
                return Optional.empty();
            }
            return year;
        }

        /** This whole number, as large as a long can be. */
        Optional<Long> wholeLong() {
            if (!is(Type.NUMBER, WHOLE)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Long.valueOf(text));
            } catch (NumberFormatException e) {
                problem(DocumentProblem.TYPE_WRONG, "key", pointer(), "type", WHOLE, "value", written());
                return Optional.empty();
            }
        }

        /** This whole number within a range. */
        Optional<Integer> whole(int least, int most, Bilingual expected) {
            if (!is(Type.NUMBER, expected)) {
                return Optional.empty();
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // It is not within the range either.
            }
            problem(DocumentProblem.TYPE_WRONG, "key", pointer(), "type", expected, "value", written());
            return Optional.empty();
        }
    }
}
