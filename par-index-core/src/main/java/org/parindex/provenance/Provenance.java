package org.parindex.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a figure comes from and how far it can be trusted. Results carry the weakest provenance of all that they rest on.
 *
 * @param status how far it can be trusted
 * @param sources where it was printed, the first one first; may be empty
 * @param note what a reader should know, such as the arithmetic of a derived figure; empty if nothing
 */
public record Provenance(Status status, List<Source> sources, String note) {

    private static final String BETWEEN = "; ";

    /** Copies the collections. */
    public Provenance {
        sources = List.copyOf(sources);
    }

    /**
     * A provenance without sources.
     *
     * @param status how far it can be trusted
     * @param note what a reader should know
     * @return the provenance
     */
    public static Provenance of(Status status, String note) {
        return new Provenance(status, List.of(), note);
    }

    /**
     * What a figure rests on that was computed from others.
     *
     * @param how the arithmetic
     * @param parts the provenances of the others, whose notes are left out
     * @return the weakest of their statuses, at best derived, and all their sources
     */
    public static Provenance derived(String how, Collection<Provenance> parts) {
        return parts.stream()
                .map(part -> new Provenance(part.status, part.sources, ""))
                .reduce(of(Status.DERIVED, how), Provenance::and);
    }

    /**
     * What a figure made of two figures rests on: the weaker status, and the sources and notes of both, each once.
     *
     * @param other the provenance of the other figure
     * @return the combined provenance
     */
    public Provenance and(Provenance other) {
        List<Source> all = new ArrayList<>(sources);
        for (Source source : other.sources) {
            if (!all.contains(source)) {
                all.add(source);
            }
        }
        boolean said = other.note.isEmpty() || (BETWEEN + note + BETWEEN).contains(BETWEEN + other.note + BETWEEN);
        String notes = said ? note : note.isEmpty() ? other.note : note + BETWEEN + other.note;
        return new Provenance(status.weaker(other.status), all, notes);
    }
}
