package org.parindex.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Something that is wrong with a document: a stable code, a place, and words in both languages that a clerk can act on.
 *
 * @param kind what is wrong
 * @param position where
 * @param arguments the objects at fault, by the names that {@link ProblemKind#words()} uses
 */
public record Problem(ProblemKind kind, Position position, Map<String, Object> arguments) {

    /** Copies the collections. */
    public Problem {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A problem.
     *
     * @param kind what is wrong
     * @param position where
     * @param namesAndValues the arguments: a name, its value, the next name …
     * @return the problem
     * @throws IllegalArgumentException if a name has no value
     */
    public static Problem of(ProblemKind kind, Position position, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Arguments must come as names and values: " + List.of(namesAndValues));
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return new Problem(kind, position, arguments);
    }

    /**
     * The stable code.
     *
     * @return such as {@code unit-unknown}
     */
    public String code() {
        return kind.code();
    }

    /**
     * What is wrong, in words.
     *
     * @param language the language
     * @return the words, without the place
     */
    public String message(Language language) {
        String words = kind.words().in(language);
        StringBuilder message = new StringBuilder();
        int from = 0;
        // One pass, so that a value that itself holds braces is never taken for a place holder.
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            Object value = arguments.get(words.substring(open + 1, close));
            if (value == null) {
                throw new IllegalStateException(
                        "No argument for " + words.substring(open, close + 1) + " of " + code());
            }
            message.append(words, from, open).append(shown(value, language));
            from = close + 1;
        }
        return message.append(words, from, words.length()).toString();
    }

    /**
     * The place and what is wrong, on one line.
     *
     * @param language the language
     * @return {@code file:line:column: words}
     */
    public String line(Language language) {
        return position + ": " + message(language);
    }

    private static String shown(Object value, Language language) {
        if (value instanceof Bilingual text) {
            return oneLine(text.in(language));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(part -> parts.add(shown(part, language)));
            return String.join(", ", parts);
        }
        String text = value.toString();
        // A value from a broken file must not fill the screen.
        return text.codePointCount(0, text.length()) <= 80
                ? oneLine(text)
                : oneLine(text.substring(0, text.offsetByCodePoints(0, 80))) + "…";
    }

    /** Nothing from a broken file, nor a name out of it, may break the line of the message. */
    private static String oneLine(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        shown.appendCodePoint(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '\uFFFD' : c));
        return shown.toString();
    }
}
