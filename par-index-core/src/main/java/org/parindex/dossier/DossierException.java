package org.parindex.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.text.Language;

/** Statistics of dossiers cannot be what they say, or do not give what was asked. {@link #faults} have both languages. */
public final class DossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    @SuppressWarnings("serial") // for the catcher at hand; nobody sends this exception over a wire
    private final List<Fault> faults;

    /** At least one fault. */
    DossierException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.at(Position.of("")).message(Language.EN))
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    static DossierException of(DossierProblem kind, Object... namesAndValues) {
        return new DossierException(List.of(Fault.of(kind, "", namesAndValues)));
    }

    /**
     * What is wrong, in both languages; the first of all.
     *
     * @return the fault, of a {@link DossierProblem}
     */
    public Fault fault() {
        return faults.get(0);
    }

    /**
     * All that is wrong, in both languages.
     *
     * @return at least one fault
     */
    public List<Fault> faults() {
        return faults;
    }
}
