package org.parindex.unit;

import java.util.Comparator;

/**
 * What identifies a unit: a code alone does not. Code 15 is Yên Bái in the scheme of the 63 units and Lào Cai in that of the
 * 34.
 *
 * @param scheme the scheme that the code belongs to, such as {@code 63}, {@code 34}, or the name of a user's own catalogue
 * @param code the code within the scheme
 */
public record UnitKey(String scheme, String code) implements Comparable<UnitKey> {

    private static final Comparator<UnitKey> ORDER =
            Comparator.comparing(UnitKey::scheme).thenComparing(UnitKey::code);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public UnitKey {
        if (scheme.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException(
                    "A unit must have a scheme and a code: \"" + scheme + "\", \"" + code + "\"");
        }
    }

    /** By scheme, then by code. */
    @Override
    public int compareTo(UnitKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code scheme/code}. */
    @Override
    public String toString() {
        return scheme + "/" + code;
    }
}
