package org.parindex.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is wrong with a part of an object, which may have been read from a document or built in code. With a place it
 * becomes a {@link Problem}.
 *
 * @param kind what is wrong
 * @param pointer the part, as in the object's JSON document: {@code /levels/0/points}; empty for the whole
 * @param arguments the objects at fault, by the names that {@link ProblemKind#words()} uses
 */
public record Fault(ProblemKind kind, String pointer, Map<String, Object> arguments) {

    /** Copies the collections. */
    public Fault {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A fault.
     *
     * @param kind what is wrong
     * @param pointer the part
     * @param namesAndValues the arguments: a name, its value, the next name …
     * @return the fault
     * @throws IllegalArgumentException if a name has no value
     */
    public static Fault of(ProblemKind kind, String pointer, Object... namesAndValues) {
        return new Fault(
                kind, pointer, Problem.of(kind, Position.of(""), namesAndValues).arguments());
    }

    /**
     * The same fault, seen from a larger part.
     *
     * @param prefix the part that this one is a part of, such as {@code /components/0}
     * @return the fault
     */
    public Fault under(String prefix) {
        return new Fault(kind, prefix + pointer, arguments);
    }

    /**
     * The fault at its place.
     *
     * @param position the place
     * @return the problem
     */
    public Problem at(Position position) {
        return new Problem(kind, position, arguments);
    }

    /**
     * The fault of an object that was built in code.
     *
     * @param name the name of the object
     * @return the problem; its place is the name and the part
     */
    public Problem in(String name) {
        return at(new Position(name, 0, 0, pointer));
    }
}
