package org.parindex.dossier;

import java.util.ArrayList;
import java.util.List;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;

/** A part of a whole, and the rest of it: each may be known, or bounded by what is known of the other two. */
final class Share {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final DossierRate rate;
    private final Count part;
    private final Count rest;
    private final Count whole;

    /** Each is narrowed to what the other two leave it. */
    private Share(DossierRate rate, Count part, Count rest, Count whole) {
        this.rate = rate;
        this.whole = whole.and(part.added(rest));
        this.part = part.within(this.whole, rest);
        this.rest = rest.within(this.whole, part);
    }

    static Share of(DossierRate rate, DossierCounts counts) {
        List<DossierPart> missing = new ArrayList<>();
        Share share = switch (rate) {
            case ON_TIME_OF_RESOLVED -> resolved(rate, counts, missing);
            case ON_TIME_OF_DUE -> due(rate, counts, missing);
            case ONLINE_OF_IN_PERIOD ->
                simple(rate, counts, DossierPart.ONLINE, DossierPart.IN_PERSON_OR_POST, DossierPart.IN_PERIOD, missing);
            case SETTLED -> settled(rate, counts, missing);
        };
        if (!missing.isEmpty()) {
            throw DossierException.of(
                    DossierProblem.RATE_PART_MISSING,
                    "rate",
                    rate.label(),
                    "parts",
                    missing.stream().map(DossierPart::label).toList());
        }
        return share;
    }

    private static Share resolved(DossierRate rate, DossierCounts counts, List<DossierPart> missing) {
        return simple(
                rate, counts, DossierPart.RESOLVED_WITHIN, DossierPart.RESOLVED_OVERDUE, DossierPart.RESOLVED, missing);
    }

    private static Share due(DossierRate rate, DossierCounts counts, List<DossierPart> missing) {
        Share resolved = resolved(rate, counts, missing);
        Share open = simple(
                rate, counts, DossierPart.OPEN_OVERDUE, DossierPart.OPEN_WITHIN, DossierPart.OPEN, new ArrayList<>());
        if (!open.part.isKnown()) {
            missing.add(DossierPart.OPEN_OVERDUE);
        }
        return new Share(rate, resolved.part, resolved.rest.added(open.part), resolved.whole.added(open.part));
    }

    private static Share settled(DossierRate rate, DossierCounts counts, List<DossierPart> missing) {
        List<DossierPart> others = new ArrayList<>(DossierSum.BALANCE.parts());
        others.remove(DossierPart.RESOLVED);
        Count rest = others.stream().map(counts::value).reduce(Count.ZERO, Count::added);
        boolean restSaid = others.stream().allMatch(part -> counts.value(part).isKnown());
        boolean wholeSaid = counts.value(DossierPart.RECEIVED).isKnown();
        lookFor(DossierPart.RESOLVED, counts, restSaid, wholeSaid, DossierPart.RECEIVED, missing);
        return new Share(rate, counts.value(DossierPart.RESOLVED), rest, counts.value(DossierPart.RECEIVED));
    }

    private static Share simple(
            DossierRate rate,
            DossierCounts counts,
            DossierPart part,
            DossierPart rest,
            DossierPart whole,
            List<DossierPart> missing) {
        boolean restSaid = counts.value(rest).isKnown();
        // Of a whole that is only made of its parts, no more is known than of them.
        boolean wholeSaid = counts.count(whole).isKnown();
        lookFor(part, counts, restSaid, wholeSaid, whole, missing);
        return new Share(rate, counts.value(part), counts.value(rest), counts.value(whole));
    }

    /** Any two of part, rest and whole say what the third is. */
    private static void lookFor(
            DossierPart part,
            DossierCounts counts,
            boolean restSaid,
            boolean wholeSaid,
            DossierPart whole,
            List<DossierPart> missing) {
        boolean partSaid = counts.value(part).isKnown();
        if (!partSaid && !(restSaid && wholeSaid)) {
            missing.add(part);
        }
        if (!wholeSaid && !(restSaid && partSaid)) {
            missing.add(whole);
        }
    }

    RateValue value() {
        if (whole.high().orElse(1) == 0) {
            throw DossierException.of(DossierProblem.RATE_OF_NOTHING, "rate", rate.label());
        }
        // The more of the part and the less of the rest, the more: its ends are at the ends of both.
        Ratio low = rest.high().isPresent() ? percent(part.low(), rest.high().getAsLong(), HUNDRED) : Ratio.ZERO;
        Ratio high = part.high().isPresent() ? percent(part.high().getAsLong(), rest.low(), Ratio.ZERO) : HUNDRED;
        if (low.signum() == 0 && high.equals(HUNDRED)) {
            throw DossierException.of(
                    DossierProblem.RATE_UNBOUNDED,
                    "rate",
                    rate.label(),
                    "numerator",
                    Count.shown(part),
                    "denominator",
                    Count.shown(whole));
        }
        return new RateValue(rate, part, whole, IndexValue.between(low, high));
    }

    private static Ratio percent(long part, long rest, Ratio ofNothing) {
        return part + rest == 0 ? ofNothing : HUNDRED.times(Ratio.of(part, part + rest));
    }
}
