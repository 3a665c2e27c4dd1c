package org.parindex.framework;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parindex.dossier.DossierRate;
import org.parindex.points.Points;
import org.parindex.provenance.Provenance;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/**
 * A criterion that is scored by itself: a sub-criterion, a criterion without parts, a bonus or a penalty.
 *
 * @param id its number
 * @param name its name
 * @param maximum its maximum points, more than 0; of a bonus or penalty, the most that it can give or take
 * @param source where its points come from
 * @param rule how evidence becomes points
 * @param legalSource the clause that says so; empty if not said
 * @param provenance how far its numbers can be trusted; absent if that of the framework holds
 * @param responsible the body that answers for it (cơ quan chủ trì), if known
 * @param selfAssessed whether units score themselves on it first; never so for a survey
 * @param excluded the kinds of unit that it does not apply to
 * @param rate the rate that its rule takes of dossier statistics, if it takes one; there is no default
 */
public record Leaf(
        CriterionId id,
        Bilingual name,
        Points maximum,
        PointSource source,
        ScoringRule rule,
        String legalSource,
        Optional<Provenance> provenance,
        Optional<Bilingual> responsible,
        boolean selfAssessed,
        Set<UnitKind> excluded,
        Optional<DossierRate> rate)
        implements Criterion {

    /** Copies the kinds. */
    public Leaf {
        excluded = Sets.immutableEnumSet(excluded);
    }

    /**
     * A leaf that is open to self-assessment unless its points come from a survey.
     *
     * @param id its number, such as {@code "3.2.1"}
     * @param vi its name in Vietnamese
     * @param en its name in English
     * @param maximum its maximum points, such as {@code "1.5"}
     * @param source where its points come from
     * @param rule how evidence becomes points
     * @return the leaf
     * @throws IllegalArgumentException if the number or the maximum is not of its form
     */
    public static Leaf of(String id, String vi, String en, String maximum, PointSource source, ScoringRule rule) {
        return new Leaf(
                CriterionId.parse(id),
                Bilingual.of(vi, en),
                Points.parse(maximum),
                source,
                rule,
                "",
                Optional.empty(),
                Optional.empty(),
                !source.isSurvey(),
                Set.of(),
                Optional.empty());
    }

    /**
     * The same leaf with the clause that it follows.
     *
     * @param clause the clause
     * @return the leaf
     */
    public Leaf withLegalSource(String clause) {
        return new Leaf(id, name, maximum, source, rule, clause, provenance, responsible, selfAssessed, excluded, rate);
    }

    /**
     * The same leaf with a provenance of its own.
     *
     * @param own how far its numbers can be trusted
     * @return the leaf
     */
    public Leaf with(Provenance own) {
        return new Leaf(
                id,
                name,
                maximum,
                source,
                rule,
                legalSource,
                Optional.of(own),
                responsible,
                selfAssessed,
                excluded,
                rate);
    }

    /**
     * The same leaf with the body that answers for it.
     *
     * @param vi the name of the body in Vietnamese
     * @param en the name of the body in English
     * @return the leaf
     */
    public Leaf withResponsible(String vi, String en) {
        return new Leaf(
                id,
                name,
                maximum,
                source,
                rule,
                legalSource,
                provenance,
                Optional.of(Bilingual.of(vi, en)),
                selfAssessed,
                excluded,
                rate);
    }

    /**
     * The same leaf, open to self-assessment or not.
     *
     * @param open whether units score themselves on it first
     * @return the leaf
     */
    public Leaf withSelfAssessment(boolean open) {
        return new Leaf(id, name, maximum, source, rule, legalSource, provenance, responsible, open, excluded, rate);
    }

    /**
     * The same leaf, not for some kinds of unit.
     *
     * @param kinds the kinds that it does not apply to
     * @return the leaf
     */
    public Leaf withoutKinds(UnitKind... kinds) {
        return new Leaf(
                id,
                name,
                maximum,
                source,
                rule,
                legalSource,
                provenance,
                responsible,
                selfAssessed,
                Sets.immutableEnumSet(Arrays.asList(kinds)),
                rate);
    }

    /**
     * The same leaf with the rate that its rule takes of dossier statistics.
     *
     * @param named the rate
     * @return the leaf
     */
    public Leaf with(DossierRate named) {
        return new Leaf(
                id,
                name,
                maximum,
                source,
                rule,
                legalSource,
                provenance,
                responsible,
                selfAssessed,
                excluded,
                Optional.of(named));
    }

    @Override
    public List<Leaf> leaves() {
        return List.of(this);
    }
}
