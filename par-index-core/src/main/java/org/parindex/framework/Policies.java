package org.parindex.framework;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.unit.UnitKind;

/**
 * The choices of a framework, all strict by default.
 *
 * @param precision at which precision the index is ranked and grouped
 * @param missing what becomes of a criterion without evidence
 * @param notApplicable what becomes of a criterion that does not apply
 * @param noSurvey what becomes of a card where no survey was held
 * @param bonusCap the most that all bonuses together can give, if there is a cap
 * @param penaltyCap the most that all penalties together can take, if there is a cap
 * @param cutoffs the groups and where they begin
 * @param cutoffsByKind the groups of kinds of unit that have their own
 */
public record Policies(
        RankPrecision precision,
        MissingPolicy missing,
        NotApplicablePolicy notApplicable,
        NoSurveyPolicy noSurvey,
        Optional<Points> bonusCap,
        Optional<Points> penaltyCap,
        GroupCutoffs cutoffs,
        Map<UnitKind, GroupCutoffs> cutoffsByKind) {

    private static final Policies STRICT = new Policies(
            RankPrecision.exact(),
            MissingPolicy.REFUSE,
            NotApplicablePolicy.REFUSE,
            NoSurveyPolicy.REFUSE,
            Optional.empty(),
            Optional.empty(),
            GroupCutoffs.unknown(),
            Map.of());

    /** Copies the cut-offs. */
    public Policies {
        cutoffsByKind = Maps.immutableEnumMap(cutoffsByKind);
    }

    /**
     * Everything refused that can be refused, compared exactly, no caps, no groups.
     *
     * @return the policies
     */
    public static Policies strict() {
        return STRICT;
    }

    /**
     * The same policies with another precision.
     *
     * @param chosen at which precision the index is ranked and grouped
     * @return the policies
     */
    public Policies with(RankPrecision chosen) {
        return new Policies(chosen, missing, notApplicable, noSurvey, bonusCap, penaltyCap, cutoffs, cutoffsByKind);
    }

    /**
     * The same policies with another treatment of missing evidence.
     *
     * @param chosen what becomes of a criterion without evidence
     * @return the policies
     */
    public Policies with(MissingPolicy chosen) {
        return new Policies(precision, chosen, notApplicable, noSurvey, bonusCap, penaltyCap, cutoffs, cutoffsByKind);
    }

    /**
     * The same policies with another treatment of what does not apply.
     *
     * @param chosen what becomes of a criterion that does not apply
     * @return the policies
     */
    public Policies with(NotApplicablePolicy chosen) {
        return new Policies(precision, missing, chosen, noSurvey, bonusCap, penaltyCap, cutoffs, cutoffsByKind);
    }

    /**
     * The same policies with another treatment of cards without a survey.
     *
     * @param chosen what becomes of a card where no survey was held
     * @return the policies
     */
    public Policies with(NoSurveyPolicy chosen) {
        return new Policies(precision, missing, notApplicable, chosen, bonusCap, penaltyCap, cutoffs, cutoffsByKind);
    }

    /**
     * The same policies with other groups.
     *
     * @param groups the groups and where they begin
     * @return the policies
     */
    public Policies with(GroupCutoffs groups) {
        return new Policies(precision, missing, notApplicable, noSurvey, bonusCap, penaltyCap, groups, cutoffsByKind);
    }

    /**
     * The same policies with groups of their own for some kinds of unit.
     *
     * @param byKind the groups by kind
     * @return the policies
     */
    public Policies withCutoffs(Map<UnitKind, GroupCutoffs> byKind) {
        return new Policies(precision, missing, notApplicable, noSurvey, bonusCap, penaltyCap, cutoffs, byKind);
    }

    /**
     * The same policies with caps on all bonuses and on all penalties together.
     *
     * @param bonus the most that bonuses can give, such as {@code "5"}
     * @param penalty the most that penalties can take, such as {@code "5"}
     * @return the policies
     * @throws IllegalArgumentException if a text is no number of points
     */
    public Policies withCaps(String bonus, String penalty) {
        return withBonusCap(bonus).withPenaltyCap(penalty);
    }

    /**
     * The same policies with a cap on all bonuses together.
     *
     * @param bonus the most that bonuses can give, such as {@code "5"}
     * @return the policies
     * @throws IllegalArgumentException if the text is no number of points
     */
    public Policies withBonusCap(String bonus) {
        return withCaps(Optional.of(Points.parse(bonus)), penaltyCap);
    }

    /**
     * The same policies with a cap on all penalties together.
     *
     * @param penalty the most that penalties can take, such as {@code "5"}
     * @return the policies
     * @throws IllegalArgumentException if the text is no number of points
     */
    public Policies withPenaltyCap(String penalty) {
        return withCaps(bonusCap, Optional.of(Points.parse(penalty)));
    }

    private Policies withCaps(Optional<Points> bonus, Optional<Points> penalty) {
        return new Policies(precision, missing, notApplicable, noSurvey, bonus, penalty, cutoffs, cutoffsByKind);
    }

    /**
     * The groups of a kind of unit.
     *
     * @param kind the kind
     * @return its own groups, else those of all
     */
    public GroupCutoffs cutoffsOf(UnitKind kind) {
        return cutoffsByKind.getOrDefault(kind, cutoffs);
    }
}
