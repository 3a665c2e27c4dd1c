package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.unit.UnitKind;

class PoliciesTest {

    @Test
    void areStrictByDefault() {
        Policies strict = Policies.strict();

        assertThat(strict.precision()).isEqualTo(RankPrecision.exact());
        assertThat(strict.missing()).isEqualTo(MissingPolicy.REFUSE);
        assertThat(strict.notApplicable()).isEqualTo(NotApplicablePolicy.REFUSE);
        assertThat(strict.noSurvey()).isEqualTo(NoSurveyPolicy.REFUSE);
        assertThat(strict.bonusCap()).isEmpty();
        assertThat(strict.penaltyCap()).isEmpty();
        assertThat(strict.cutoffs()).isEqualTo(GroupCutoffs.unknown());
        assertThat(strict.cutoffsByKind()).isEmpty();
    }

    @Test
    void areChangedOneAtATime() {
        GroupCutoffs cutoffs = GroupCutoffs.parse("A 90, B 80");
        GroupCutoffs ofWards = GroupCutoffs.parse("A 85");
        Policies chosen = Policies.strict()
                .with(RankPrecision.asPublished(2))
                .with(MissingPolicy.ZERO)
                .with(NotApplicablePolicy.LEAVE)
                .with(NoSurveyPolicy.RESCALE)
                .with(cutoffs)
                .withCutoffs(Map.of(UnitKind.WARD, ofWards))
                .withCaps("5", "2.5");

        assertThat(chosen)
                .isEqualTo(new Policies(
                        RankPrecision.asPublished(2),
                        MissingPolicy.ZERO,
                        NotApplicablePolicy.LEAVE,
                        NoSurveyPolicy.RESCALE,
                        Optional.of(Points.parse("5")),
                        Optional.of(Points.parse("2.5")),
                        cutoffs,
                        Map.of(UnitKind.WARD, ofWards)));
    }

    @Test
    void capBonusesAndPenaltiesEachByItself() {
        assertThat(Policies.strict().withBonusCap("5").bonusCap()).contains(Points.of(5));
        assertThat(Policies.strict().withBonusCap("5").penaltyCap()).isEmpty();
        assertThat(Policies.strict().withPenaltyCap("3").penaltyCap()).contains(Points.of(3));
        assertThat(Policies.strict().withPenaltyCap("3").bonusCap()).isEmpty();
        assertThat(Policies.strict().withCaps("5", "3"))
                .isEqualTo(Policies.strict().withPenaltyCap("3").withBonusCap("5"));
        assertThatThrownBy(() -> Policies.strict().withBonusCap("5,5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points must look like 1.5: \"5,5\"");
    }

    @Test
    void groupAKindByItsOwnCutoffsElseByThoseOfAll() {
        GroupCutoffs all = GroupCutoffs.parse("A 90");
        GroupCutoffs ofWards = GroupCutoffs.parse("A 85");
        Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(Map.of(UnitKind.WARD, ofWards));
        Policies policies = Policies.strict().with(all).withCutoffs(byKind);
        byKind.clear();

        assertThat(policies.cutoffsOf(UnitKind.WARD)).isEqualTo(ofWards);
        assertThat(policies.cutoffsOf(UnitKind.COMMUNE)).isEqualTo(all);
    }
}
