package org.parindex.examples;

import java.util.Map;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** A small framework for communes and wards, built in code: with bonus and penalty, and illustrative through and through. */
final class CommuneFramework {

    private CommuneFramework() {}

    static Framework framework() {
        return Framework.of(
                        "communes-2025",
                        Bilingual.of(
                                "Minh họa: bộ tiêu chí cho xã, phường",
                                "Illustrative: a framework for communes and wards"),
                        2025,
                        Provenance.of(Status.ILLUSTRATIVE, "made up to show how a framework is built in code"),
                        procedures(),
                        officials(),
                        satisfaction())
                .withAdjustments(initiatives(), awards(), lateReports())
                .with(policies());
    }

    /** Caps and cut-offs; a special zone has its own groups. */
    private static Policies policies() {
        return Policies.strict()
                .with(RankPrecision.asPublished(2))
                .with(NotApplicablePolicy.LEAVE)
                .with(NoSurveyPolicy.RESCALE)
                .withCaps("4", "5")
                .with(GroupCutoffs.parse("A 90, B 80, C 0"))
                .withCutoffs(Map.of(UnitKind.SPECIAL_ZONE, GroupCutoffs.parse("A 85, B 70, C 0")));
    }

    private static Group procedures() {
        return Group.of(
                "1",
                "Minh họa: thủ tục hành chính",
                "Illustrative: administrative procedures",
                Leaf.of(
                                "1.1",
                                "Minh họa: hồ sơ trả đúng hạn",
                                "Illustrative: dossiers settled in time",
                                "30",
                                PointSource.DOCUMENTS,
                                ScoringRule.proportional("80", "98"))
                        .withResponsible("Trung tâm phục vụ hành chính công", "Public service centre"),
                Leaf.of(
                                "1.2",
                                "Minh họa: rút ngắn thời gian giải quyết",
                                "Illustrative: shorter processing time",
                                "20",
                                PointSource.DOCUMENTS,
                                ScoringRule.reduction(
                                        AgainstBase.Base.STATUTORY_TIME,
                                        Band.until(Bound.from("10"), "0"),
                                        Band.between(Bound.from("10"), Bound.from("30"), "10"),
                                        Band.since(Bound.from("30"), "20")))
                        .withResponsible("Văn phòng", "Office"));
    }

    private static Group officials() {
        return Group.of(
                "2",
                "Minh họa: cán bộ, công chức",
                "Illustrative: officials",
                Leaf.of(
                        "2.1",
                        "Minh họa: vi phạm kỷ luật",
                        "Illustrative: breaches of discipline",
                        "20",
                        PointSource.DOCUMENTS,
                        ScoringRule.deductionBySeverity(
                                Item.of("minor", "nhẹ", "minor", "5"), Item.of("serious", "nặng", "serious", "20"))),
                Leaf.of(
                                "2.2",
                                "Minh họa: diện tích rừng trồng so với kế hoạch",
                                "Illustrative: forest planted of the plan",
                                "10",
                                PointSource.DOCUMENTS,
                                ScoringRule.planFulfilment("50", "100"))
                        .withoutKinds(UnitKind.WARD));
    }

    private static Leaf satisfaction() {
        return Leaf.of(
                "3",
                "Minh họa: mức độ hài lòng của người dân",
                "Illustrative: satisfaction of citizens",
                "20",
                PointSource.SIPAS,
                ScoringRule.linearInPercentage());
    }

    private static Leaf initiatives() {
        return Leaf.of(
                "B1",
                "Minh họa: sáng kiến được công nhận",
                "Illustrative: recognised initiatives",
                "3",
                PointSource.DOCUMENTS,
                ScoringRule.perItem("1"));
    }

    private static Leaf awards() {
        return Leaf.of(
                "B2",
                "Minh họa: khen thưởng của tỉnh",
                "Illustrative: awards of the province",
                "2",
                PointSource.DOCUMENTS,
                ScoringRule.levels(Item.of("yes", "có", "yes", "2"), Item.of("no", "không", "no", "0")));
    }

    private static Leaf lateReports() {
        return Leaf.of(
                "P1",
                "Minh họa: báo cáo chậm",
                "Illustrative: late reports",
                "5",
                PointSource.DOCUMENTS,
                ScoringRule.perItem("0.5"));
    }
}
