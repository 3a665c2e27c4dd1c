package org.parindex.evidence;

import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.text.Language;

/** Evidence cannot be what it says, or cannot be read. Its message is in English; {@link #fault} has both languages. */
public final class EvidenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    @SuppressWarnings("serial") // for the catcher at hand; nobody sends this exception over a wire
    private final Fault fault;

    private EvidenceException(Fault fault) {
        super(fault.at(Position.of("")).message(Language.EN));
        this.fault = fault;
    }

    static EvidenceException of(EvidenceProblem kind, Object... namesAndValues) {
        return new EvidenceException(Fault.of(kind, "", namesAndValues));
    }

    static EvidenceException of(Fault fault) {
        return new EvidenceException(fault);
    }

    /**
     * What is wrong, in both languages.
     *
     * @return the fault, of an {@link EvidenceProblem}, or of a {@link org.parindex.dossier.DossierProblem}
     */
    public Fault fault() {
        return fault;
    }
}
