package org.parindex.audit;

import java.util.Optional;
import org.parindex.fact.Scope;
import org.parindex.ranking.Measure;

/**
 * One end of a value or a rank.
 *
 * @param scope whose
 * @param measure of which measure
 * @param year of which index year
 * @param ofRank whether the rank is asked; otherwise the value
 * @param side +1 for the least, −1 for the most
 */
record Question(Scope scope, Measure measure, int year, boolean ofRank, int side) {

    /** The quantity that is asked for; absent if nobody knows who that is, or who has no rank. */
    Optional<Quantity> in(FactReading reading) {
        return ofRank
                ? reading.model()
                        .who(scope, year)
                        .filter(who -> !who.equals(Territory.ALL))
                        .flatMap(who -> reading.model().ranks().rank(who, measure, year))
                : reading.value(scope, measure, year);
    }
}
