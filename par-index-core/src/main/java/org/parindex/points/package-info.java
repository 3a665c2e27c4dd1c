/**
 * Exact points, fractions and index values. Begin with {@link org.parindex.points.Points} and {@link
 * org.parindex.points.IndexValue}.
 */
@NullMarked
package org.parindex.points;

import org.jspecify.annotations.NullMarked;
