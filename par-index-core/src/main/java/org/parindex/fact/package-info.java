/**
 * Things that were printed, each about a unit, a region, all units or a place. Begin with {@link
 * org.parindex.fact.Fact}.
 */
@NullMarked
package org.parindex.fact;

import org.jspecify.annotations.NullMarked;
