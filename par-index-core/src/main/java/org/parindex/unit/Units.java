package org.parindex.unit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;

/**
 * A set of units at one time, to be looked up by code or by any spelling of a name. {@link UnitCatalog#on} gives the units in
 * force on a day.
 *
 * <p>A name is matched as spelt, else without regard to diacritics, hyphens and spaces, else without a leading "tỉnh", "thành
 * phố" or "TP."; never by likeness.
 */
public final class Units {

    private static final int OFFERED = 3;

    private final Bilingual title;
    private final Map<UnitKey, AdministrativeUnit> byKey;
    private final ListMultimap<String, AdministrativeUnit> byCode;

    private final Supplier<ListMultimap<String, AdministrativeUnit>> withoutZeros;

    /** Folded when a name is first looked up: large rounds are ranked without. */
    private final Supplier<Spellings> spellings;

    /** How names are found: as spelt, folded, and by likeness. */
    private record Spellings(
            ListMultimap<String, AdministrativeUnit> asSpelt,
            ListMultimap<String, AdministrativeUnit> folded,
            Map<String, String> foldedNames) {

        static Spellings of(Collection<AdministrativeUnit> units, ListMultimap<UnitKey, String> aliases) {
            ImmutableListMultimap.Builder<String, AdministrativeUnit> asSpelt = ImmutableListMultimap.builder();
            ImmutableListMultimap.Builder<String, AdministrativeUnit> folded = ImmutableListMultimap.builder();
            Map<String, String> foldedNames = new LinkedHashMap<>();
            for (AdministrativeUnit unit : units) {
                Set<String> names = new LinkedHashSet<>(
                        List.of(unit.name().vi(), unit.name().en()));
                names.addAll(aliases.get(unit.key()));
                Set<String> plain = new LinkedHashSet<>();
                for (String name : names) {
                    asSpelt.put(Names.normal(name), unit);
                    String bare = Names.folded(name);
                    plain.add(bare);
                    unit.kind().prefixes().forEach(prefix -> plain.add(prefix.replace(" ", "") + bare));
                    if (name.equals(unit.name().vi())) {
                        foldedNames.put(name, bare);
                    }
                }
                plain.forEach(key -> folded.put(key, unit));
            }
            return new Spellings(asSpelt.build(), folded.build(), foldedNames);
        }
    }

    /** What is known of a name at other times, where the set is that of one day of a catalogue. */
    private final BiFunction<String, Bilingual, Optional<Lookup>> otherTimes;

    /** The units that these group, where these are regions. */
    private final @Nullable Units grouped;

    private Units(Bilingual title, Units other, @Nullable Units grouped) {
        this.title = title;
        this.grouped = grouped;
        this.byKey = other.byKey;
        this.byCode = other.byCode;
        this.withoutZeros = other.withoutZeros;
        this.spellings = other.spellings;
        this.otherTimes = other.otherTimes;
    }

    private Units(
            Bilingual title,
            Map<UnitKey, AdministrativeUnit> byKey,
            ListMultimap<UnitKey, String> aliases,
            BiFunction<String, Bilingual, Optional<Lookup>> otherTimes) {
        this.title = title;
        this.byKey = byKey;
        this.byCode = Multimaps.index(byKey.values(), AdministrativeUnit::code);
        this.withoutZeros = Suppliers.memoize(() -> Multimaps.index(byKey.values(), unit -> withoutZeros(unit.code())));
        this.spellings = Suppliers.memoize(() -> Spellings.of(byKey.values(), aliases));
        this.otherTimes = otherTimes;
        this.grouped = null;
    }

    /**
     * A set of units.
     *
     * @param title what the set is, for messages: "the units of 2024"
     * @param units the units, each key once; they are kept in the order of their keys
     * @return the set
     * @throws IllegalArgumentException if a key comes twice
     */
    public static Units of(Bilingual title, Collection<AdministrativeUnit> units) {
        return of(title, units, ImmutableListMultimap.of(), (asked, set) -> Optional.empty());
    }

    static Units of(
            Bilingual title,
            Collection<AdministrativeUnit> units,
            ListMultimap<UnitKey, String> aliases,
            BiFunction<String, Bilingual, Optional<Lookup>> otherTimes) {
        Map<UnitKey, AdministrativeUnit> byKey = new LinkedHashMap<>();
        units.stream().sorted(Comparator.comparing(AdministrativeUnit::key)).forEach(unit -> {
            @Nullable AdministrativeUnit other = byKey.put(unit.key(), unit);
            if (other != null) {
                throw new IllegalArgumentException("A unit must come once in a set: " + unit.key() + ", "
                        + other.name().vi() + " and " + unit.name().vi());
            }
        });
        return new Units(title, byKey, aliases, otherTimes);
    }

    /** The same set under another title. */
    Units titled(Bilingual other) {
        return new Units(other, this, grouped);
    }

    /**
     * What the set is.
     *
     * @return the title
     */
    public Bilingual title() {
        return title;
    }

    /**
     * How many units there are.
     *
     * @return the number
     */
    public int size() {
        return byKey.size();
    }

    /**
     * The units.
     *
     * @return the units in the order of their keys
     */
    public List<AdministrativeUnit> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * The unit with a key.
     *
     * @param key the key
     * @return the unit, if it is in the set
     */
    public Optional<AdministrativeUnit> get(UnitKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The regions of the units.
     *
     * @return the regions, in the order of their first unit
     */
    public List<Region> regions() {
        return byKey.values().stream()
                .flatMap(unit -> unit.region().stream())
                .distinct()
                .toList();
    }

    /**
     * A region of the units.
     *
     * @param name its name in either language, in any spelling
     * @return the region
     * @throws IllegalArgumentException if there is no such region; the message lists the regions
     */
    public Region region(String name) {
        return regions().stream()
                .filter(region -> Names.folded(region.name().vi()).equals(Names.folded(name))
                        || Names.folded(region.name().en()).equals(Names.folded(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A region of " + title.en() + " must be one of " + regions() + ": \"" + name + "\""));
    }

    /**
     * The regions as units of their own, so that they are ranked and compared like any. Their scheme is that of the regions:
     * {@code regions-63} and {@code regions-34} share no unit.
     *
     * @return the regions of these units; units without a region are in none
     * @throws IllegalArgumentException if no unit has a region
     */
    public Units byRegion() {
        if (regions().isEmpty()) {
            throw new IllegalArgumentException(
                    "To be grouped by region, units must have regions: none of " + this + " has one");
        }
        List<AdministrativeUnit> asUnits = regions().stream()
                .map(region -> new AdministrativeUnit(
                        key(region),
                        region.name(),
                        UnitKind.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "",
                        region.provenance()))
                .toList();
        Bilingual regions = Bilingual.of("các vùng của " + title.vi(), "the regions of " + title.en());
        return new Units(regions, of(regions, asUnits), this);
    }

    private static UnitKey key(Region region) {
        return new UnitKey(
                "regions-" + region.scheme(), Names.words(region.name().vi()).replace(' ', '-'));
    }

    /**
     * The units that these group, where these are regions.
     *
     * @return the units; absent if these are no regions
     */
    public Optional<Units> grouped() {
        return Optional.ofNullable(grouped);
    }

    /**
     * The units of one of these regions.
     *
     * @param region the key of the region
     * @return its units in the order of their keys; empty if these are no regions, or have no such region
     */
    public List<AdministrativeUnit> members(UnitKey region) {
        return grouped().stream()
                .flatMap(units -> units.byKey.values().stream())
                .filter(unit ->
                        unit.region().map(Units::key).filter(region::equals).isPresent())
                .toList();
    }

    /**
     * The unit that a code or a name means.
     *
     * @param codeOrName a code, or a name in any spelling
     * @return the unit
     * @throws UnitLookupException if there is no such unit, with the nearest names, or if there are several
     */
    public AdministrativeUnit find(String codeOrName) {
        return lookup(codeOrName).orThrow();
    }

    /**
     * Looks a code or a name up, and says what was found.
     *
     * @param codeOrName a code, or a name in any spelling
     * @return one unit, none with the nearest names, or several
     */
    public Lookup lookup(String codeOrName) {
        List<AdministrativeUnit> matches = matches(codeOrName);
        if (matches.size() == 1) {
            return Lookup.found(codeOrName, matches.get(0));
        }
        if (!matches.isEmpty()) {
            return Lookup.ambiguous(
                    codeOrName, matches, matches.stream().map(Units::described).toList());
        }
        return otherTimes
                .apply(codeOrName, title)
                .orElseGet(() -> Lookup.unknown(
                        codeOrName, title, nearest(codeOrName, spellings.get().foldedNames())));
    }

    private static Bilingual described(AdministrativeUnit unit) {
        return Bilingual.of(
                unit.name().vi() + " (" + unit.kind().label().vi() + ", " + unit.code() + ")",
                unit.name().vi() + " (" + unit.kind().label().en() + ", " + unit.code() + ")");
    }

    List<AdministrativeUnit> matches(String codeOrName) {
        String code = codeOrName.strip();
        if (byCode.containsKey(code)) {
            return byCode.get(code);
        }
        if (code.matches("[0-9]+") && withoutZeros.get().containsKey(withoutZeros(code))) {
            return withoutZeros.get().get(withoutZeros(code));
        }
        List<AdministrativeUnit> asSpelt = spellings.get().asSpelt().get(Names.normal(codeOrName));
        if (!asSpelt.isEmpty()) {
            return distinct(asSpelt);
        }
        List<AdministrativeUnit> asFolded = spellings.get().folded().get(Names.folded(codeOrName));
        return asFolded.isEmpty()
                ? distinct(spellings.get().folded().get(Names.folded(withoutProvinceWord(codeOrName))))
                : distinct(asFolded);
    }

    static List<String> nearest(String asked, Map<String, String> foldedNames) {
        return Names.nearest(withoutProvinceWord(asked), foldedNames, OFFERED);
    }

    /** A spreadsheet takes the zero of 01 away; no two codes of a set differ by zeros alone, or both are meant. */
    private static String withoutZeros(String code) {
        return code.replaceFirst("^0+(?=.)", "");
    }

    /** Provinces become cities; people write the old word on for years, and the new one before its time. */
    private static String withoutProvinceWord(String name) {
        String words = Names.words(name);
        for (UnitKind kind : List.of(UnitKind.CITY, UnitKind.PROVINCE)) {
            for (String prefix : kind.prefixes()) {
                if (words.startsWith(prefix + " ")) {
                    return words.substring(prefix.length() + 1);
                }
            }
        }
        return words;
    }

    private static List<AdministrativeUnit> distinct(List<AdministrativeUnit> units) {
        return new ArrayList<>(new LinkedHashSet<>(units));
    }

    /** What the set is, and how many units it has. */
    @Override
    public String toString() {
        return title.en() + " (" + byKey.size() + ")";
    }
}
