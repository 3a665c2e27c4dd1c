/**
 * Administrative units: codes, names, dates, successors. Begin with {@link org.parindex.unit.UnitCatalog} and
 * {@link org.parindex.unit.Units}.
 */
@NullMarked
package org.parindex.unit;

import org.jspecify.annotations.NullMarked;
