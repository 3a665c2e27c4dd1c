/**
 * Figures that were printed somewhere, each with its source. Begin with {@link
 * org.parindex.published.PublishedFigures}.
 */
@NullMarked
package org.parindex.published;

import org.jspecify.annotations.NullMarked;
