package org.parindex.dossier;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Names;
import org.parindex.unit.UnitKind;

/**
 * A territory by its path from the top: {@code Lai Châu / Nậm Nhùn / Mường Mô}. A place contains every place whose path begins with
 * its own; places of which neither contains the other have nothing in common. Names are compared whatever their case, their spaces
 * and the form of their letters.
 *
 * <p>A commune lies in a district to 30 June 2025, and in its province since: {@code Lai Châu / Mường Mô}.
 */
public final class Place {

    /** By their paths, then by their kinds, so that it agrees with equality. */
    static final Comparator<Place> BY_PATH = Comparator.comparing((Place place) -> place.key)
            .thenComparing(place -> place.kind.map(UnitKind::toString).orElse(""));

    private static final String BETWEEN = " / ";

    private final List<String> names;
    private final Optional<UnitKind> kind;

    /** No name has a slash, nor any sign that comes before it in the order of signs once it is normal. */
    private final String key;

    private Place(List<String> names, Optional<UnitKind> kind) {
        this.names = List.copyOf(names);
        this.kind = kind;
        this.key = String.join("/", names.stream().map(Names::normal).toList()) + "/";
    }

    /**
     * Reads a path.
     *
     * @param path names from the top, separated by {@code /}, as {@link #path} writes them
     * @return the place, of no known kind
     * @throws DossierException if a name is blank
     */
    public static Place parse(String path) {
        List<String> names =
                Arrays.stream(path.split("/", -1)).map(Place::oneSpace).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw DossierException.of(DossierProblem.PLACE_MALFORMED, "value", path);
        }
        return new Place(names, Optional.empty());
    }

    /** Spaces of every kind, and control characters, are one space each. */
    private static String oneSpace(String name) {
        return name.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
    }

    /**
     * The same place, of a kind.
     *
     * @param known the kind of its last unit
     * @return the place
     */
    public Place with(UnitKind known) {
        return new Place(names, Optional.of(known));
    }

    /**
     * The names from the top.
     *
     * @return at least one name
     */
    public List<String> names() {
        return names;
    }

    /**
     * The kind of its last unit.
     *
     * @return the kind, if it is known
     */
    public Optional<UnitKind> kind() {
        return kind;
    }

    /**
     * The path, without the kind.
     *
     * @return such as {@code Lai Châu / Nậm Nhùn}
     */
    public String path() {
        return String.join(BETWEEN, names);
    }

    /**
     * Whether this is the same territory as another, or a larger one around it.
     *
     * @param other the other
     * @return true if the path of the other begins with the path of this one; a name without any diacritics may be a spelling of one that
     *     has them
     */
    public boolean contains(Place other) {
        if (other.key.startsWith(key)) {
            return true;
        }
        if (names.size() > other.names.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!canBeOne(names.get(i), other.names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Names that differ in their diacritics alone are two, unless one was typed without. Better refused than counted twice. */
    private static boolean canBeOne(String one, String other) {
        return Names.normal(one).equals(Names.normal(other))
                || (Names.folded(one).equals(Names.folded(other)) && (isPlain(one) || isPlain(other)));
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(sign -> sign < 128);
    }

    /**
     * Whether two territories have anything in common.
     *
     * @param other the other
     * @return true if one contains the other
     */
    public boolean overlaps(Place other) {
        return contains(other) || other.contains(this);
    }

    /** The same path and the same kind. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && key.equals(place.key) && kind.equals(place.kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, kind);
    }

    /** The path. {@link #parse} reads it back, without the kind. */
    @Override
    public String toString() {
        return path();
    }
}
