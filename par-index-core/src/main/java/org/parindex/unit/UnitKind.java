package org.parindex.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;

/** The kinds of unit that are scored. */
public enum UnitKind {
    /** A province. */
    PROVINCE("tỉnh", "province"),
    /** A centrally run city, of the same rank as a province. */
    CITY("thành phố", "city", "tp", "thành phố trực thuộc trung ương"),
    /** A ministry or an agency of that rank. */
    MINISTRY("bộ", "ministry"),
    /** A department of a province. */
    DEPARTMENT("sở", "department", "ban", "ngành"),
    /** A district, a town or a city under a province; there are none since 1 July 2025. */
    DISTRICT("huyện", "district", "quận", "thị xã"),
    /** A commune. */
    COMMUNE("xã", "commune", "thị trấn"),
    /** A ward. */
    WARD("phường", "ward"),
    /** A special zone, as islands are since 1 July 2025. */
    SPECIAL_ZONE("đặc khu", "special zone"),
    /** Any other unit. */
    OTHER("đơn vị", "unit", "other");

    private final Bilingual label;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final List<String> spellings;

    UnitKind(String vi, String en, String... others) {
        this.label = Bilingual.of(vi, en);
        this.spellings = Stream.concat(Stream.of(vi, en), Arrays.stream(others))
                .map(Names::words)
                .toList();
    }

    /**
     * Reads a kind in either language, with or without diacritics: {@code phường}, {@code Ward}, {@code SPECIAL_ZONE}.
     *
     * @param text the text
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static UnitKind parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A kind of unit must be one of " + names() + ": \"" + text + "\""));
    }

    /**
     * Looks a kind up, as {@link #parse} does.
     *
     * @param text the text
     * @return the kind, if there is such a kind
     */
    public static Optional<UnitKind> find(String text) {
        String words = Names.words(text);
        for (UnitKind kind : values()) {
            if (kind.spellings.contains(words)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The names that {@link #parse} takes first.
     *
     * @return the English names
     */
    public static List<String> names() {
        return Arrays.stream(values()).map(UnitKind::toString).toList();
    }

    /**
     * The word for people.
     *
     * @return the word in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** The words, without diacritics, that may stand before the name of such a unit. */
    List<String> prefixes() {
        return spellings;
    }

    /** The English word in lower case, words joined by a hyphen. */
    @Override
    public String toString() {
        return word;
    }
}
