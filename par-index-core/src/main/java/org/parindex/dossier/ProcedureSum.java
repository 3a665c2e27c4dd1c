package org.parindex.dossier;

import java.util.List;
import java.util.Locale;

/** What must add up in a catalogue of procedures. */
public enum ProcedureSum implements CountSum {
    /** All = partial + full. */
    PROCEDURES(ProcedurePart.PROCEDURES, ProcedurePart.PARTIAL, ProcedurePart.FULL),
    /** Partial = those of the three levels. */
    PARTIAL(
            ProcedurePart.PARTIAL,
            ProcedurePart.PARTIAL_PROVINCE,
            ProcedurePart.PARTIAL_DISTRICT,
            ProcedurePart.PARTIAL_COMMUNE),
    /** Full = those of the three levels. */
    FULL(ProcedurePart.FULL, ProcedurePart.FULL_PROVINCE, ProcedurePart.FULL_DISTRICT, ProcedurePart.FULL_COMMUNE);

    private final String key = name().toLowerCase(Locale.ROOT);
    private final ProcedurePart whole;
    private final List<ProcedurePart> parts;

    ProcedureSum(ProcedurePart whole, ProcedurePart... parts) {
        this.whole = whole;
        this.parts = List.of(parts);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ProcedurePart whole() {
        return whole;
    }

    @Override
    public List<ProcedurePart> parts() {
        return parts;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
