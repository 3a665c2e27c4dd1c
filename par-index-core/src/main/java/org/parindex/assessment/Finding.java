package org.parindex.assessment;

import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceException;
import org.parindex.text.Names;

/**
 * What an appraiser finds on one criterion: what stood before is accepted, or is replaced by points, by evidence, or by nothing yet.
 *
 * <p>"Accepted as before" and "not yet appraised" are two findings, and neither is ever assumed.
 *
 * @param given what takes the place of what stood before: {@link Evidence.GivenPoints}, {@link Evidence.Pending} for what is not yet
 *     appraised, or any other evidence, which the rule then scores; absent if what stood before is accepted
 * @param reason why; empty if not said
 */
public record Finding(Optional<Evidence> given, String reason) {

    private static final String ACCEPTED = "accepted";

    /** Puts the reason on one line. */
    public Finding {
        reason = Names.oneLine(reason);
    }

    /**
     * What stood before is accepted.
     *
     * @return the finding
     */
    public static Finding accepted() {
        return new Finding(Optional.empty(), "");
    }

    /**
     * The criterion is not yet appraised.
     *
     * @param reason why; empty if not said
     * @return the finding
     */
    public static Finding pending(String reason) {
        return new Finding(Optional.of(Evidence.pending("")), reason);
    }

    /**
     * Points in place of those before.
     *
     * @param points such as {@code "1.25"}
     * @param reason why; must be said where the points differ from those before
     * @return the finding
     * @throws IllegalArgumentException if the text is no number of points, or it is negative
     */
    public static Finding points(String points, String reason) {
        return new Finding(Optional.of(Evidence.points(points)), reason);
    }

    /**
     * Reads a finding.
     *
     * @param text {@code accepted}, {@code pending}, {@code points 1.25} or other evidence in its text form
     * @param reason why; empty if not said
     * @return the finding
     * @throws EvidenceException if the text is neither {@code accepted} nor evidence
     */
    public static Finding of(String text, String reason) {
        return new Finding(
                text.strip().equals(ACCEPTED) ? Optional.empty() : Optional.of(Evidence.parse(text)), reason);
    }

    /**
     * Whether what stood before is accepted.
     *
     * @return true if so
     */
    public boolean isAccepted() {
        return given.isEmpty();
    }

    /** What {@link #of} reads, without the reason. */
    @Override
    public String toString() {
        return given.map(Object::toString).orElse(ACCEPTED);
    }
}
