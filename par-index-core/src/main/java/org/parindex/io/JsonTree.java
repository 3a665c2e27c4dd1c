package org.parindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Bilingual OBJECT = Bilingual.of("đối tượng { }", "an object");
    private static final Bilingual ARRAY = Bilingual.of("danh sách [ ]", "an array");
    private static final Bilingual TEXT = Bilingual.of("chuỗi ký tự", "a text in quotes");
    private static final Bilingual WHOLE = Bilingual.of("số nguyên", "a whole number");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private JsonTree(String name) {
        this.name = name;
    }

    /** What a value is. */
    private enum Type {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        OTHER
    }

    /**
     * Reads a document.
     *
     * @throws InvalidDocumentException if it is no JSON
     */
    static Value read(String name, byte[] bytes) {
        JsonTree tree = new JsonTree(name);
        String text = Documents.text(name, bytes);
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            Value root = tree.value(parser, "");
            if (parser.nextToken() != null) {
                throw tree.refused(parser.currentTokenLocation(), "more follows the end of the document");
            }
            return root;
        } catch (JsonProcessingException e) {
            // What Jackson adds in brackets speaks of its own objects.
            throw tree.refused(
                    e.getLocation(),
                    e.getOriginalMessage()
                            .replaceFirst(" \\(start marker .*", "")
                            .replaceFirst(", from `[^`]*`\\)", ")"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InvalidDocumentException refused(@Nullable JsonLocation where, String reason) {
        return new InvalidDocumentException(
                List.of(Problem.of(DocumentProblem.SYNTAX, place(where), "reason", reason)));
    }

    /** Jackson gives no place where a document is nested too deeply. */
    private Position place(@Nullable JsonLocation where) {
        return where == null ? Position.of(name) : new Position(name, where.getLineNr(), where.getColumnNr());
    }

    private Value value(JsonParser parser, String pointer) throws IOException {
        Position at = place(parser.currentTokenLocation());
        Value value;
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                value = new Value(this, at, pointer, Type.OBJECT, "{ }");
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    value.keys.put(key, place(parser.currentTokenLocation()));
                    parser.nextToken();
                    value.members.put(key, value(parser, pointer + "/" + key));
                }
            }
            case START_ARRAY -> {
                value = new Value(this, at, pointer, Type.ARRAY, "[ ]");
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value.items.add(value(parser, pointer + "/" + value.items.size()));
                }
            }
            case VALUE_STRING -> value = new Value(this, at, pointer, Type.TEXT, parser.getText());
            case VALUE_NUMBER_INT -> value = new Value(this, at, pointer, Type.NUMBER, parser.getText());
            default -> value = new Value(this, at, pointer, Type.OTHER, parser.getText());
        }
        return value;
    }

    /** A value and its place. */
    static final class Value {

        private final JsonTree tree;
        private final Position position;
        private final String pointer;
        private final Type type;
        private final String text;
        private final Map<String, Value> members = new LinkedHashMap<>();
        private final Map<String, Position> keys = new LinkedHashMap<>();
        private final List<Value> items = new ArrayList<>();

        private Value(JsonTree tree, Position position, String pointer, Type type, String text) {
            this.tree = tree;
            this.position = position;
            this.pointer = pointer;
            this.type = type;
            this.text = text;
        }

        /** All problems of the document so far. */
        List<Problem> problems() {
            return tree.problems;
        }

        void problem(ProblemKind kind, Object... namesAndValues) {
            tree.problems.add(Problem.of(kind, position, namesAndValues));
        }

        private boolean is(Type wanted, Bilingual words) {
            if (type != wanted) {
                problem(
                        DocumentProblem.TYPE_WRONG,
                        "key",
                        pointer.isEmpty() ? "/" : pointer,
                        "type",
                        words,
                        "value",
                        text);
            }
            return type == wanted;
        }

        /** This object, which may have these keys and no others. */
        Optional<Value> object(List<String> allowed) {
            if (!is(Type.OBJECT, OBJECT)) {
                return Optional.empty();
            }
            keys.forEach((key, at) -> {
                if (!allowed.contains(key)) {
                    tree.problems.add(Problem.of(DocumentProblem.KEY_UNKNOWN, at, "key", key, "keys", allowed));
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

        /** A member that must be there. */
        Optional<Value> require(String key) {
            if (!members.containsKey(key)) {
                problem(DocumentProblem.KEY_MISSING, "key", pointer + "/" + key);
            }
            return get(key);
        }

        /** The items of this array. */
        List<Value> items() {
            return is(Type.ARRAY, ARRAY) ? items : List.of();
        }

        /** Whether this is a literal null. */
        boolean isNull() {
            return type == Type.OTHER && text.equals("null");
        }

        /** This text. */
        Optional<String> text() {
            return is(Type.TEXT, TEXT) ? Optional.of(text) : Optional.empty();
        }

        /** This text as a value of its own type. */
        <T> Optional<T> text(Function<String, T> parse, Bilingual expected) {
            return text().flatMap(read -> {
                try {
                    return Optional.of(parse.apply(read));
                } catch (IllegalArgumentException e) {
                    problem(DocumentProblem.TYPE_WRONG, "key", pointer, "type", expected, "value", read);
                    return Optional.empty();
                }
            });
        }

        /** This whole number. */
        Optional<Integer> whole() {
            if (!is(Type.NUMBER, WHOLE)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                problem(DocumentProblem.TYPE_WRONG, "key", pointer, "type", WHOLE, "value", text);
                return Optional.empty();
            }
        }
    }
}
