package org.parindex.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.text.Bilingual;

/**
 * A part of dossiers over a whole. Reports print all of them as "the on-time rate" or "the online rate"; a criterion must name the one
 * that it means, so there is no default.
 */
public enum DossierRate {
    /** Resolved within the deadline, of all resolved: what is open and overdue does not count. 3811 of 3837 in Nậm Nhùn. */
    ON_TIME_OF_RESOLVED(
            "đã giải quyết trước và đúng hạn trên số đã giải quyết",
            "resolved within the deadline, of all resolved",
            DossierPart.RESOLVED_WITHIN,
            List.of(DossierPart.RESOLVED),
            DossierSum.RESOLVED,
            DossierSum.RESOLVED_WITHIN),
    /** Resolved within the deadline, of all that fell due: of those resolved, and of those open and overdue. */
    ON_TIME_OF_DUE(
            "đã giải quyết trước và đúng hạn trên số đã giải quyết và đang giải quyết quá hạn",
            "resolved within the deadline, of all that fell due (resolved, or open overdue)",
            DossierPart.RESOLVED_WITHIN,
            List.of(DossierPart.RESOLVED, DossierPart.OPEN_OVERDUE),
            DossierSum.RESOLVED,
            DossierSum.RESOLVED_WITHIN,
            DossierSum.OPEN),
    /** Received online, of all received in the period; what was carried over came in before. 3533 of 3783 in Nậm Nhùn. */
    ONLINE_OF_IN_PERIOD(
            "tiếp nhận trực tuyến trên số tiếp nhận trong kỳ",
            "received online, of all received in the period",
            DossierPart.ONLINE,
            List.of(DossierPart.IN_PERIOD),
            DossierSum.IN_PERIOD),
    /** Resolved, of all that the desk had to deal with, those carried over included. */
    SETTLED(
            "đã giải quyết trên số tiếp nhận",
            "resolved, of all received",
            DossierPart.RESOLVED,
            List.of(DossierPart.RECEIVED),
            DossierSum.BALANCE);

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Bilingual label;
    private final DossierPart numerator;
    private final List<DossierPart> denominator;
    private final Set<DossierSum> restsOn;

    DossierRate(String vi, String en, DossierPart numerator, List<DossierPart> denominator, DossierSum... restsOn) {
        this.label = Bilingual.of(vi, en);
        this.numerator = numerator;
        this.denominator = denominator;
        this.restsOn = Set.of(restsOn);
    }

    /**
     * Reads the word of a rate.
     *
     * @param text such as {@code on-time-of-resolved}, in any case
     * @return the rate
     * @throws DossierException if there is no such rate
     */
    public static DossierRate parse(String text) {
        return Arrays.stream(values())
                .filter(rate -> rate.key.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> DossierException.of(
                        DossierProblem.RATE_UNKNOWN,
                        "value",
                        text,
                        "known",
                        Bilingual.same(Arrays.stream(values())
                                .map(DossierRate::toString)
                                .collect(Collectors.joining(", ")))));
    }

    /**
     * The words for people, which name the numerator and the denominator.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /**
     * What stands above the line.
     *
     * @return a part of the denominator
     */
    public DossierPart numerator() {
        return numerator;
    }

    /**
     * What stands below the line.
     *
     * @return the parts that are added
     */
    public List<DossierPart> denominator() {
        return denominator;
    }

    /**
     * The sums that hold its numerator or its denominator together: if one of them fails, the rate is not said.
     *
     * @return the sums; no other that fails hinders the rate, but where a count that it takes is not given, those that make it
     */
    public Set<DossierSum> restsOn() {
        return restsOn;
    }

    /** The word, as in documents. */
    @Override
    public String toString() {
        return key;
    }
}
