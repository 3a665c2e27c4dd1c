package org.parindex.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;

/**
 * A unit as it is over a span of days. A unit that is renamed or changes its kind has several spans under one key: Thừa Thiên
 * Huế, a province, to 31 December 2024, and Huế, a city, from 1 January 2025.
 *
 * @param key what identifies it
 * @param name its name, without the kind
 * @param kind its kind
 * @param region its region under the scheme of its time, if it has one
 * @param parent the key of the unit above it, if it has one
 * @param from the first day, absent if it is not known
 * @param to the last day, absent if there is none yet
 * @param predecessors the units whose territory it took over when its scheme began; empty if none are known
 * @param basis the resolution that made it so, such as {@code 202/2025/QH15}; empty if none is known
 * @param provenance where the data come from
 */
public record AdministrativeUnit(
        UnitKey key,
        Bilingual name,
        UnitKind kind,
        Optional<Region> region,
        Optional<UnitKey> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<UnitKey> predecessors,
        String basis,
        Provenance provenance) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank, or the last day comes before the first
     */
    public AdministrativeUnit {
        predecessors = List.copyOf(predecessors);
        if (name.vi().isBlank()) {
            throw new IllegalArgumentException("A unit must have a name: " + key);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The last day of a unit must not come before its first: " + key + ", "
                    + from.get() + " to " + to.get());
        }
    }

    /**
     * A unit with no dates, region or parent.
     *
     * @param scheme the name of the catalogue that its code belongs to
     * @param code its code
     * @param name its name
     * @param kind its kind
     * @return the unit
     */
    public static AdministrativeUnit of(String scheme, String code, String name, UnitKind kind) {
        return new AdministrativeUnit(
                new UnitKey(scheme, code),
                Bilingual.same(name),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Provenance.of(Status.GIVEN, ""));
    }

    /**
     * A unit outside any catalogue, known by its name alone: the same name in any case, with any dash, is the same unit.
     *
     * @param name its name
     * @return the unit, of the scheme {@code free}
     */
    public static AdministrativeUnit named(String name) {
        return of("free", Names.normal(name), name, UnitKind.OTHER);
    }

    /**
     * The code within its scheme.
     *
     * @return the code
     */
    public String code() {
        return key.code();
    }

    /**
     * Whether the unit is in force on a day.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean inForceOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The Vietnamese name. */
    @Override
    public String toString() {
        return name.vi();
    }
}
