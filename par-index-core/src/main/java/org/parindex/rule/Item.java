package org.parindex.rule;

import org.parindex.points.Points;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A level, an item of a checklist, or a severity: something with a name that is worth so many points.
 *
 * @param key what evidence calls it: small letters without diacritics, digits, hyphens
 * @param name its name for people
 * @param points its points, at least 0; of a severity, the points that each case costs
 */
public record Item(String key, Bilingual name, Points points) {

    /**
     * An item.
     *
     * @param key what evidence calls it
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param points its points, such as {@code "0.5"}
     * @return the item
     * @throws IllegalArgumentException if the points are no number of points
     */
    public static Item of(String key, String vi, String en, String points) {
        return new Item(key, Bilingual.of(vi, en), Points.parse(points));
    }

    /**
     * The name and the points as a person reads them.
     *
     * @return such as "issued late: 0.5"
     */
    public Bilingual show() {
        return Bilingual.of(
                name.vi() + ": " + Language.VI.decimal(points.toBigDecimal()),
                name.en() + ": " + Language.EN.decimal(points.toBigDecimal()));
    }
}
