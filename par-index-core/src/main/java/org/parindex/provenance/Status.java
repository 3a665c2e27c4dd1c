package org.parindex.provenance;

import java.util.Locale;
import org.parindex.text.Bilingual;

/** How far a figure can be trusted, the strongest first. */
public enum Status {
    /** Printed by a state body, which is named as the source. */
    OFFICIAL("chính thức", "official"),

    /** Printed by the press or another public source. */
    PRESS("báo chí", "press"),

    /** Given by the user of this library, who answers for it. */
    GIVEN("do người dùng cung cấp", "given"),

    /** Computed from printed figures; the note shows how. */
    DERIVED("suy ra", "derived"),

    /** Remembered or reported, and not confirmed by a source at hand. */
    UNVERIFIED("chưa kiểm chứng", "unverified"),

    /** Made up to show how something works; it says nothing about the world. */
    ILLUSTRATIVE("minh họa", "illustrative");

    private final Bilingual label;
    private final String word = name().toLowerCase(Locale.ROOT);

    Status(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text such as {@code "press"}, in any case
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    public static Status parse(String text) {
        for (Status status : values()) {
            if (status.name().equalsIgnoreCase(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException(
                "A status must be one of official, press, given, derived, unverified, illustrative: \"" + text + "\"");
    }

    /**
     * The word for people.
     *
     * @return the word in both languages
     */
    public Bilingual label() {
        return label;
    }

    /**
     * The weaker of two.
     *
     * @param other the other
     * @return the weaker
     */
    public Status weaker(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The English word in lower case. */
    @Override
    public String toString() {
        return word;
    }
}
