package org.parindex.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parindex.framework.Framework;
import org.parindex.framework.Leaf;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.points.Rounding;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

/**
 * One policy changed.
 *
 * @param policies the changed policies
 * @param what what was changed
 * @param hint a case that tells the change from the framework
 */
record PolicyChange(Policies policies, Bilingual what, Bilingual hint) {

    private static final int MOST_DECIMALS = 12;

    /** All changes that some case can tell. */
    static List<PolicyChange> of(Framework framework) {
        List<PolicyChange> all = new ArrayList<>();
        Policies policies = framework.policies();
        for (MissingPolicy other : MissingPolicy.values()) {
            if (other != policies.missing()) {
                all.add(new PolicyChange(
                        policies.with(other),
                        RuleChange.arrow(policies.missing().label(), other.label()),
                        Bilingual.of("một trường hợp với minh chứng missing", "a case with the evidence missing")));
            }
        }
        for (NotApplicablePolicy other : NotApplicablePolicy.values()) {
            if (other != policies.notApplicable()) {
                all.add(new PolicyChange(
                        policies.with(other),
                        RuleChange.arrow(policies.notApplicable().label(), other.label()),
                        Bilingual.of("một trường hợp với minh chứng n/a", "a case with the evidence n/a")));
            }
        }
        // Without a survey in the framework there is none that could not be held.
        if (framework.leaves().stream().anyMatch(leaf -> leaf.source().isSurvey())) {
            for (NoSurveyPolicy other : NoSurveyPolicy.values()) {
                if (other != policies.noSurvey()) {
                    all.add(new PolicyChange(
                            policies.with(other),
                            RuleChange.arrow(policies.noSurvey().label(), other.label()),
                            Bilingual.of(
                                    "một phiếu của đơn vị không có điều tra",
                                    "a card of a unit where no survey was held")));
                }
            }
        }
        caps(framework, all);
        cutoffs(policies.cutoffs(), Bilingual.same(""), policies.precision(), policies::with, all);
        policies.cutoffsByKind()
                .forEach((kind, cutoffs) -> cutoffs(
                        cutoffs,
                        Bilingual.of(
                                " của " + kind.label().vi(),
                                " of a " + kind.label().en()),
                        policies.precision(),
                        changed -> policies.withCutoffs(with(policies.cutoffsByKind(), kind, changed)),
                        all));
        precision(policies, all);
        return all;
    }

    private static Map<UnitKind, GroupCutoffs> with(
            Map<UnitKind, GroupCutoffs> byKind, UnitKind kind, GroupCutoffs changed) {
        Map<UnitKind, GroupCutoffs> all = new EnumMap<>(byKind);
        all.put(kind, changed);
        return all;
    }

    private static void caps(Framework framework, List<PolicyChange> all) {
        Policies policies = framework.policies();
        cap(
                policies.bonusCap(),
                sum(framework, "B"),
                Bilingual.of("trần điểm cộng ", "cap on bonuses "),
                changed -> caps(policies, Optional.of(changed), policies.penaltyCap()),
                all);
        cap(
                policies.penaltyCap(),
                sum(framework, "P"),
                Bilingual.of("trần điểm trừ ", "cap on penalties "),
                changed -> caps(policies, policies.bonusCap(), Optional.of(changed)),
                all);
    }

    private static Points sum(Framework framework, String letter) {
        return framework.adjustments().stream()
                .filter(leaf -> leaf.id().toString().startsWith(letter))
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    private static Policies caps(Policies policies, Optional<Points> bonus, Optional<Points> penalty) {
        return new Policies(
                policies.precision(),
                policies.missing(),
                policies.notApplicable(),
                policies.noSurvey(),
                bonus,
                penalty,
                policies.cutoffs(),
                policies.cutoffsByKind());
    }

    private static void cap(
            Optional<Points> cap,
            Points most,
            Bilingual name,
            Function<Points, Policies> with,
            List<PolicyChange> all) {
        if (cap.isEmpty()) {
            return;
        }
        for (Points changed : RuleChange.around(cap.get())) {
            // A cap that all together cannot reach holds nothing back.
            boolean tells = most.compareTo(changed.compareTo(cap.get()) < 0 ? changed : cap.get()) > 0;
            if (tells && changed.signum() > 0) {
                all.add(new PolicyChange(
                        with.apply(changed),
                        Bilingual.of(
                                name.vi() + RuleChange.arrow(cap.get(), changed, Language.VI),
                                name.en() + RuleChange.arrow(cap.get(), changed, Language.EN)),
                        Bilingual.of(
                                "chỉ tiêu bonus hoặc penalty của một phiếu vượt mức trần",
                                "the bonus or penalty of a card that exceeds the cap")));
            }
        }
    }

    /** Where values are rounded more coarsely than to hundredths, a cut-off moves by what they are rounded to. */
    private static void cutoffs(
            GroupCutoffs cutoffs,
            Bilingual ofKind,
            RankPrecision precision,
            Function<GroupCutoffs, Policies> with,
            List<PolicyChange> all) {
        for (int i = 0; i < cutoffs.bands().size(); i++) {
            GroupCutoffs.Band band = cutoffs.bands().get(i);
            Ratio step = Probes.step(band.from());
            Ratio coarse = precision
                    .rounding()
                    .map(rounding -> Ratio.of(BigDecimal.ONE.movePointLeft(rounding.decimals())))
                    .orElse(step);
            Ratio by = precision.rounding().isPresent() ? step.max(coarse) : step;
            for (Ratio from : List.of(band.from().plus(by), band.from().minus(by))) {
                List<GroupCutoffs.Band> bands = new ArrayList<>(cutoffs.bands());
                bands.set(i, new GroupCutoffs.Band(band.group(), from));
                if (from.signum() < 0 || !descends(bands)) {
                    continue;
                }
                Ratio tells = band.from().min(from);
                all.add(new PolicyChange(
                        with.apply(GroupCutoffs.of(bands, cutoffs.provenance())),
                        Bilingual.of(
                                "nhóm " + band.group() + ofKind.vi() + " từ "
                                        + RuleChange.shown(band.from(), Language.VI) + " → "
                                        + RuleChange.shown(from, Language.VI),
                                "group " + band.group() + ofKind.en() + " from "
                                        + RuleChange.shown(band.from(), Language.EN) + " → "
                                        + RuleChange.shown(from, Language.EN)),
                        Bilingual.of(
                                "chỉ tiêu group của một phiếu có chỉ số " + RuleChange.shown(tells, Language.VI) + " %",
                                "the group of a card with the index " + RuleChange.shown(tells, Language.EN) + " %")));
            }
        }
    }

    private static boolean descends(List<GroupCutoffs.Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** On a card, the precision shows in the group alone. */
    private static void precision(Policies policies, List<PolicyChange> all) {
        if (policies.cutoffs().bands().isEmpty() && policies.cutoffsByKind().isEmpty()) {
            return;
        }
        List<RankPrecision> others = new ArrayList<>();
        Optional<Integer> decimals = policies.precision().rounding().map(Rounding::decimals);
        if (decimals.isEmpty()) {
            others.add(RankPrecision.asPublished(2));
        } else {
            if (decimals.get() > 0) {
                others.add(RankPrecision.asPublished(decimals.get() - 1));
            }
            if (decimals.get() < MOST_DECIMALS) {
                others.add(RankPrecision.asPublished(decimals.get() + 1));
            }
        }
        for (RankPrecision other : others) {
            all.add(new PolicyChange(
                    policies.with(other),
                    RuleChange.arrow(policies.precision().label(), other.label()),
                    Bilingual.of(
                            "chỉ tiêu group của một phiếu có chỉ số ngay dưới mức của nhóm, mà chỉ một cách làm tròn đưa lên mức đó",
                            "the group of a card with an index just below a cut-off, which only one of both precisions"
                                    + " rounds up to it")));
        }
    }
}
