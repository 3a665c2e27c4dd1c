/**
 * What a one-stop desk reports: how many dossiers came in, by which way, and what became of them. Begin with
 * {@link org.parindex.dossier.DossierCounts}, which checks its own sums, and {@link org.parindex.dossier.DossierStatistics}, which
 * adds over places and chains over time.
 */
@NullMarked
package org.parindex.dossier;

import org.jspecify.annotations.NullMarked;
