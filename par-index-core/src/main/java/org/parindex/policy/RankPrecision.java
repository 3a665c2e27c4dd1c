package org.parindex.policy;

import java.util.Optional;
import org.parindex.points.IndexValue;
import org.parindex.points.Rounding;
import org.parindex.text.Bilingual;

/**
 * At which precision values are compared: exactly, or rounded as they are published. 90.101 and 90.099 are two ranks exactly
 * and one rank at two decimals.
 *
 * @param rounding how values are rounded before they are compared; absent to compare exactly
 */
public record RankPrecision(Optional<Rounding> rounding) {

    /**
     * Compares values exactly.
     *
     * @return the precision
     */
    public static RankPrecision exact() {
        return new RankPrecision(Optional.empty());
    }

    /**
     * Compares values rounded to so many decimals, halves away from zero.
     *
     * @param decimals 0 to 12
     * @return the precision
     * @throws IllegalArgumentException if the decimals are not 0 to 12
     */
    public static RankPrecision asPublished(int decimals) {
        return new RankPrecision(Optional.of(Rounding.toDecimals(decimals)));
    }

    /**
     * A value as it is compared.
     *
     * @param value the value
     * @return the value itself, or rounded
     */
    public IndexValue apply(IndexValue value) {
        return rounding.map(value::rounded).orElse(value);
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return rounding.map(way -> Bilingual.of(
                        "so sánh sau khi làm tròn đến " + way.decimals() + " chữ số thập phân",
                        "compared at " + way.decimals() + (way.decimals() == 1 ? " decimal" : " decimals")))
                .orElse(Bilingual.of("so sánh không làm tròn", "compared exactly"));
    }
}
