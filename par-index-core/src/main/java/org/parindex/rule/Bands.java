package org.parindex.rule;

import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * Points by range of a percentage, 0 to 100: "from 80 % to below 100 %: 0.5". The ranges cover everything, without gap or overlap.
 *
 * @param bands the ranges, in any order; the best earns the maximum
 */
public record Bands(List<Band> bands) implements ScoringRule {

    /** Copies the bands. */
    public Bands {
        bands = List.copyOf(bands);
    }

    @Override
    public Kind kind() {
        return Kind.BANDS;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return Percentages.KINDS;
    }

    @Override
    public List<Fault> check(Points maximum) {
        return Checks.bands(bands, Optional.of(Ratio.ZERO), Optional.of(Checks.HUNDRED), maximum);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return Percentages.refuse(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        Percentages value = Percentages.of(evidence);
        Band band = Checks.bandOf(bands, value.percent());
        return new Outcome(band.points(), List.of(new Step.FellInto(value.written(), value.percent(), band)));
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Checks.joined(bands, Band::show);
    }
}
