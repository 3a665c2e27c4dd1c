package org.parindex.framework;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/**
 * What a component is about, whatever its number and name under one decision or another. Components of two decisions are linked by
 * the subjects that they share: see {@link Crosswalk}.
 */
public enum Subject {
    /** Steering and direction of the reform: component 1 of 876/QĐ-BNV. */
    STEERING("chỉ đạo, điều hành cải cách hành chính", "steering and direction of the reform"),

    /** Institutions, that is laws and their implementation: component 2 of 876/QĐ-BNV. */
    INSTITUTIONS("thể chế", "institutions"),

    /** Administrative procedures: component 3 of 876/QĐ-BNV. */
    PROCEDURES("thủ tục hành chính", "administrative procedures"),

    /** Organisation of the apparatus: component 4 of 876/QĐ-BNV. */
    ORGANISATION("tổ chức bộ máy hành chính", "organisation of the apparatus"),

    /** Civil servants: component 5 of 876/QĐ-BNV. */
    CIVIL_SERVICE("công vụ, công chức", "civil service"),

    /** Public finance: component 6 of 876/QĐ-BNV. */
    PUBLIC_FINANCE("tài chính công", "public finance"),

    /** Digital government, formerly modernisation: component 7 of 876/QĐ-BNV. */
    DIGITAL_GOVERNMENT(
            "hiện đại hóa hành chính, chính quyền điện tử, chính quyền số",
            "modernisation of the administration, digital government"),

    /** The one-stop mechanism: component 8 of 1294/QĐ-BNV. */
    ONE_STOP("cơ chế một cửa, một cửa liên thông", "the one-stop mechanism"),

    /** What the reform brings about: component 8 of 876/QĐ-BNV. */
    IMPACT("tác động của cải cách hành chính", "impact of the reform");

    private final Bilingual label;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Subject(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text such as {@code one-stop}, in any case
     * @return the subject
     * @throws IllegalArgumentException if there is no such subject
     */
    public static Subject parse(String text) {
        return Arrays.stream(values())
                .filter(subject -> subject.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A subject must be one of " + Arrays.toString(values()) + ": \"" + text + "\""));
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** The English word in lower case, words joined by a hyphen. */
    @Override
    public String toString() {
        return word;
    }
}
