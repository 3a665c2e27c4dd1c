/**
 * Changes between years. Begin with {@link org.parindex.comparison.YearComparison} and {@link
 * org.parindex.comparison.Series}.
 */
@NullMarked
package org.parindex.comparison;

import org.jspecify.annotations.NullMarked;
