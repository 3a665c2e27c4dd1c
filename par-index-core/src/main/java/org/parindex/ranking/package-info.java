/**
 * One year's results and the ranks that follow from them. Begin with {@link
 * org.parindex.ranking.YearResults} and {@link org.parindex.ranking.Ranking}.
 */
@NullMarked
package org.parindex.ranking;

import org.jspecify.annotations.NullMarked;
