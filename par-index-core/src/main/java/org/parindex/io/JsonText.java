package org.parindex.io;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Objects, lists, texts, whole numbers, truth values and null as JSON: pretty for people, compact for digests. Jackson quotes the
 * texts; its printers cannot keep what is short on one line.
 */
final class JsonText {

    private static final int WIDTH = 120;

    private JsonText() {}

    /** Without white space. */
    static String compact(@Nullable Object value) {
        return inline(value, ",", ":");
    }

    /** Without white space, and with the keys of each object in the order of their letters: the same for every layout of a document. */
    static String canonical(@Nullable Object value) {
        return compact(sorted(value));
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((key, member) -> sorted.put(key.toString(), sorted(member)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(JsonText::sorted).toList()
                : value;
    }

    /** What has a number of its own begins a line for each key; all else is on one line if it fits. */
    static String pretty(Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value, 0, 0);
        return text.append('\n').toString();
    }

    private static String inline(@Nullable Object value, String comma, String colon) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + colon + inline(entry.getValue(), comma, colon))
                    .collect(Collectors.joining(comma, "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> inline(item, comma, colon)).collect(Collectors.joining(comma, "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** Appends a value; {@code taken} is how much of its line is taken, with the comma that may follow. */
    private static void append(StringBuilder text, @Nullable Object value, int indent, int taken) {
        String line = inline(value, ", ", ": ");
        boolean fits = taken + line.codePointCount(0, line.length()) < WIDTH;
        if ((fits && !hasNumber(value)) || line.length() <= 2) {
            text.append(line);
        } else if (value instanceof Map<?, ?> object) {
            String before = "{";
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                String key = quoted(entry.getKey().toString()) + ": ";
                newLine(text.append(before), indent + 2).append(key);
                append(text, entry.getValue(), indent + 2, indent + 2 + key.length());
                before = ",";
            }
            newLine(text, indent).append('}');
        } else if (value instanceof List<?> list) {
            String before = "[";
            for (Object item : list) {
                append(newLine(text.append(before), indent + 2), item, indent + 2, indent + 2);
                before = ",";
            }
            newLine(text, indent).append(']');
        } else {
            text.append(line);
        }
    }

    private static StringBuilder newLine(StringBuilder text, int indent) {
        return text.append('\n').append(" ".repeat(indent));
    }

    private static boolean hasNumber(@Nullable Object value) {
        return value instanceof Map<?, ?> object
                ? object.containsKey("id")
                : value instanceof List<?> list && list.stream().anyMatch(JsonText::hasNumber);
    }
}
