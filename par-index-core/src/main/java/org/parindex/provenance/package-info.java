/**
 * Where a figure comes from, and how far it can be trusted. Begin with {@link
 * org.parindex.provenance.Provenance}.
 */
@NullMarked
package org.parindex.provenance;

import org.jspecify.annotations.NullMarked;
