package org.parindex.dossier;

import java.util.List;
import java.util.Locale;

/** What must add up in the statistics of a one-stop desk. */
public enum DossierSum implements CountSum {
    /** Received = carried over + received in the period. */
    RECEIVED(DossierPart.RECEIVED, DossierPart.CARRIED_OVER, DossierPart.IN_PERIOD),
    /** Received in the period = online + in person or by post. */
    IN_PERIOD(DossierPart.IN_PERIOD, DossierPart.ONLINE, DossierPart.IN_PERSON_OR_POST),
    /** In person or by post = in person + by post. */
    IN_PERSON_OR_POST(DossierPart.IN_PERSON_OR_POST, DossierPart.IN_PERSON, DossierPart.BY_POST),
    /** Resolved = within the deadline + overdue. */
    RESOLVED(DossierPart.RESOLVED, DossierPart.RESOLVED_WITHIN, DossierPart.RESOLVED_OVERDUE),
    /** Resolved within the deadline = before + on the deadline. */
    RESOLVED_WITHIN(DossierPart.RESOLVED_WITHIN, DossierPart.RESOLVED_BEFORE, DossierPart.RESOLVED_ON),
    /** Open = within the deadline + overdue. */
    OPEN(DossierPart.OPEN, DossierPart.OPEN_WITHIN, DossierPart.OPEN_OVERDUE),
    /**
     * Received = resolved + open + returned + withdrawn + waiting. The last three are unknown where they are not given, so the right
     * side is at least what is given of it.
     */
    BALANCE(
            DossierPart.RECEIVED,
            DossierPart.RESOLVED,
            DossierPart.OPEN,
            DossierPart.RETURNED,
            DossierPart.WITHDRAWN,
            DossierPart.WAITING);

    private static final List<DossierPart> SELDOM =
            List.of(DossierPart.RETURNED, DossierPart.WITHDRAWN, DossierPart.WAITING);

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final DossierPart whole;
    private final List<DossierPart> parts;

    DossierSum(DossierPart whole, DossierPart... parts) {
        this.whole = whole;
        this.parts = List.of(parts);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public DossierPart whole() {
        return whole;
    }

    @Override
    public List<DossierPart> parts() {
        return parts;
    }

    @Override
    public List<DossierPart> seldom() {
        return SELDOM;
    }

    @Override
    public boolean makesWhole() {
        return this != BALANCE;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
