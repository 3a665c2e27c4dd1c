package org.parindex.rule;

import java.util.Optional;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A range of percentages that is worth so many points.
 *
 * @param begins where it begins; absent if it has no lower end
 * @param ends where the next range begins; absent if it has no upper end
 * @param points its points, at least 0
 */
public record Band(Optional<Bound> begins, Optional<Bound> ends, Points points) {

    /**
     * A band with both ends.
     *
     * @param begins where it begins
     * @param ends where the next one begins
     * @param points its points, such as {@code "0.5"}
     * @return the band
     * @throws IllegalArgumentException if the points are no number of points
     */
    public static Band between(Bound begins, Bound ends, String points) {
        return new Band(Optional.of(begins), Optional.of(ends), Points.parse(points));
    }

    /**
     * The lowest band.
     *
     * @param ends where the next one begins
     * @param points its points, such as {@code "0"}
     * @return the band
     * @throws IllegalArgumentException if the points are no number of points
     */
    public static Band until(Bound ends, String points) {
        return new Band(Optional.empty(), Optional.of(ends), Points.parse(points));
    }

    /**
     * The highest band.
     *
     * @param begins where it begins
     * @param points its points, such as {@code "1"}
     * @return the band
     * @throws IllegalArgumentException if the points are no number of points
     */
    public static Band since(Bound begins, String points) {
        return new Band(Optional.of(begins), Optional.empty(), Points.parse(points));
    }

    /**
     * Whether a value lies in the band.
     *
     * @param percent the value in percent
     * @return true if it does
     */
    public boolean contains(Ratio percent) {
        return begins.map(bound -> bound.reachedBy(percent)).orElse(true)
                && !ends.map(bound -> bound.reachedBy(percent)).orElse(false);
    }

    /**
     * The range and the points as a person reads them.
     *
     * @return such as "from 80 % to below 100 %: 0.5"
     */
    public Bilingual show() {
        return Bilingual.of(range(Language.VI), range(Language.EN));
    }

    private String range(Language language) {
        boolean vi = language == Language.VI;
        String start = begins.map(bound -> bound.show().in(language)).orElse("");
        // What begins with 100 % ends the band below 100 %; what begins above 100 % leaves it 100 % itself.
        String end = ends.map(bound -> (bound.included() ? vi ? "dưới " : "below " : "") + bound.shown(language) + " %")
                .orElse("");
        String range;
        if (start.isEmpty() && end.isEmpty()) {
            range = vi ? "mọi tỷ lệ" : "any percentage";
        } else if (end.isEmpty()) {
            range = start;
        } else if (start.isEmpty()) {
            range = ends.orElseThrow().included() ? end : (vi ? "đến " : "up to ") + end;
        } else {
            range = start + (vi ? " đến " : " to ") + end;
        }
        return range + ": " + language.decimal(points.toBigDecimal());
    }
}
