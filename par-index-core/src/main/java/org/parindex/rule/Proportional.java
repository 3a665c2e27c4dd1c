package org.parindex.rule;

import java.util.List;
import java.util.Optional;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.text.Bilingual;

/**
 * The share times the maximum, nothing below one bound, full points from another: "all done, full points; from 80 % to below
 * 100 %, the share times the maximum; below 80 %, 0". 37 of 45 of 1.5 points are 1.233333.
 *
 * @param scoresFrom where points begin, 0 to 100 %
 * @param fullFrom where full points begin, above {@code scoresFrom}
 */
public record Proportional(Bound scoresFrom, Bound fullFrom) implements ScoringRule {

    @Override
    public Kind kind() {
        return Kind.PROPORTIONAL;
    }

    @Override
    public List<Evidence.Kind> takes() {
        return Percentages.KINDS;
    }

    @Override
    public List<Fault> check(Points maximum) {
        return Percentages.check(scoresFrom, fullFrom);
    }

    @Override
    public Optional<Fault> refuse(Points maximum, Evidence evidence) {
        return Percentages.refuse(this, evidence);
    }

    @Override
    public Outcome score(Points maximum, Evidence evidence) {
        Checks.require(this, maximum, evidence);
        return Percentages.of(evidence).between(scoresFrom, fullFrom, maximum);
    }

    @Override
    public Bilingual describe(Points maximum) {
        return Percentages.describe(scoresFrom, fullFrom, Bilingual.of("tỷ lệ", "the share"));
    }
}
