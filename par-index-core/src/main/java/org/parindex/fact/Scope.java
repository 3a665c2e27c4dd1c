package org.parindex.fact;

import java.util.Optional;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Region;

/**
 * What a fact is about: one unit, several units together, or whoever holds a place. The value of several units is the mean of
 * their values, each counted once.
 */
public sealed interface Scope {

    /**
     * One unit.
     *
     * @param unit the unit, as it was in the index year
     */
    record OneUnit(AdministrativeUnit unit) implements Scope {
        @Override
        public Bilingual label() {
            return Bilingual.same(unit.name().vi());
        }

        /** The Vietnamese name. */
        @Override
        public String toString() {
            return unit.toString();
        }
    }

    /**
     * The units of a region.
     *
     * @param region the region, of the scheme of the index year
     */
    record OneRegion(Region region) implements Scope {
        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "vùng " + region.name().vi(), "region " + region.name().vi());
        }

        @Override
        public String toString() {
            return region.toString();
        }
    }

    /** All units in force in the index year. */
    record AllUnits() implements Scope {
        @Override
        public Bilingual label() {
            return Bilingual.of("tất cả đơn vị", "all units");
        }

        @Override
        public String toString() {
            return "all";
        }
    }

    /**
     * Whoever holds a place when the values stand in order, the highest first. With ties, several units share the value of several places.
     *
     * @param number the place, from 1; 0 for the last one
     */
    record Place(int number) implements Scope {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Place {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "A place must be counted from 1, or be 0 for the last one: " + number);
            }
        }

        @Override
        public Bilingual label() {
            return number == 0
                    ? Bilingual.of("đơn vị cuối bảng", "the last unit")
                    : Bilingual.of("đơn vị thứ " + number, "the unit at place " + number);
        }

        @Override
        public String toString() {
            return number == 0 ? "last" : "place " + number;
        }
    }

    /**
     * What it is, in words.
     *
     * @return such as "all units"
     */
    Bilingual label();

    /**
     * The unit, if it is about one that is named.
     *
     * @return the unit
     */
    default Optional<AdministrativeUnit> asUnit() {
        return this instanceof OneUnit one ? Optional.of(one.unit()) : Optional.empty();
    }

    /**
     * The region, if it is about one.
     *
     * @return the region
     */
    default Optional<Region> asRegion() {
        return this instanceof OneRegion one ? Optional.of(one.region()) : Optional.empty();
    }
}
