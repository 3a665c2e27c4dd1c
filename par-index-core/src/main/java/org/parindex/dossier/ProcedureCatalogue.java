package org.parindex.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Fault;

/**
 * How many procedures a unit offers online, in part or in full, by level. It checks its own sums.
 *
 * <p>Catalogues do not add over units, and have no {@code plus}: the communes of a province offer the same procedures, so that their
 * sum would count one procedure many times.
 */
public final class ProcedureCatalogue {

    private static final String NAME = "procedures";
    private static final String FORM = "procedures {procedures: 135, partial: 32, full: 103}";

    private final SortedMap<ProcedurePart, Count> counts;
    private final Sums sums;

    private ProcedureCatalogue(Map<ProcedurePart, Count> counts) {
        SortedMap<ProcedurePart, Count> known = new TreeMap<>(counts);
        known.values().removeIf(count -> !count.isKnown());
        this.counts = Collections.unmodifiableSortedMap(known);
        this.sums = new Sums(this.counts, Arrays.asList(ProcedureSum.values()));
    }

    /**
     * A catalogue by its parts.
     *
     * @param counts what is known; a part that is absent, or at least 0, is unknown
     * @return the catalogue
     */
    public static ProcedureCatalogue of(Map<ProcedurePart, Count> counts) {
        return new ProcedureCatalogue(counts);
    }

    /**
     * Reads the one-line form, as {@link #toString} writes it; the parts may come in any order.
     *
     * @param text such as {@code procedures {procedures: 135, partial: 32, full: 103}}
     * @return the catalogue
     * @throws DossierException if the text is not of that form, or names a part that there is not, or one twice
     */
    public static ProcedureCatalogue parse(String text) {
        return new ProcedureCatalogue(CountsText.read(NAME, FORM, Arrays.asList(ProcedurePart.values()), text));
    }

    /**
     * What is given of one part.
     *
     * @param part the part
     * @return its count; {@link Count#UNKNOWN} if it is absent
     */
    public Count count(ProcedurePart part) {
        return counts.getOrDefault(part, Count.UNKNOWN);
    }

    /**
     * What is given.
     *
     * @return the counts by part, in the order of the parts; what is unknown is absent
     */
    public SortedMap<ProcedurePart, Count> counts() {
        return counts;
    }

    /**
     * The sums that the counts allow to check: both sides say something.
     *
     * @return the checks, in the order of {@link ProcedureSum}
     */
    public List<SumCheck> sums() {
        return sums.checks();
    }

    /**
     * The sums that fail.
     *
     * @return a fault for each, {@link DossierProblem#SUM_FAILS}; empty if nothing contradicts itself
     */
    public List<Fault> faults() {
        return sums().stream().map(SumCheck::fault).flatMap(Optional::stream).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureCatalogue others && counts.equals(others.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The one-line form, parts in their order. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return CountsText.line(NAME, counts);
    }
}
