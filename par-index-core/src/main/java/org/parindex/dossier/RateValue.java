package org.parindex.dossier;

import org.parindex.points.IndexValue;

/**
 * What a rate comes to.
 *
 * @param rate which
 * @param numerator what stands above the line, as far as it is known
 * @param denominator what stands below the line, as far as it is known
 * @param value the rate in percent, 0 to 100: exact, or all that the bounds allow
 */
public record RateValue(DossierRate rate, Count numerator, Count denominator, IndexValue value) {}
