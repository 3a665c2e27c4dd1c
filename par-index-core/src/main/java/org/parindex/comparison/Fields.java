package org.parindex.comparison;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.Pairing;
import org.parindex.unit.UnitKey;

/**
 * The two rankings of a comparison, and which unit of the one is which of the other.
 *
 * @param commonOnly whether only the units of both years are ranked, among themselves
 */
record Fields(Pairing pairing, Ranking before, Ranking now, boolean commonOnly) {

    static Fields of(
            YearResults from,
            YearResults to,
            Measure measure,
            TieRule ties,
            RankPrecision precision,
            boolean commonOnly) {
        Pairing pairing = Pairing.of(from.units(), to.units());
        Ranking before = from.ranking(measure).with(ties).with(precision);
        Ranking now = to.ranking(measure).with(ties).with(precision);
        if (commonOnly) {
            Set<UnitKey> earlier = new LinkedHashSet<>();
            Set<UnitKey> later = new LinkedHashSet<>();
            pairing.same().forEach((old, young) -> {
                // A unit ranked in one year only would push the others in that year only.
                boolean rankedAlike =
                        from.unranked().contains(old) == to.unranked().contains(young);
                if (rankedAlike
                        && from.figures(measure).containsKey(old)
                        && to.figures(measure).containsKey(young)) {
                    earlier.add(old);
                    later.add(young);
                }
            });
            Bilingual title = Bilingual.of("các đơn vị chung", "the units of both years");
            before = before.among(title, earlier);
            now = now.among(title, later);
        }
        return new Fields(pairing, before, now, commonOnly);
    }
}
