package org.parindex.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Criterion;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.Item;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/**
 * A made-up framework of 20 points: 5 by documents, 3 by leaders, 10 by SIPAS, 2 by statistics; component 3 is a leaf, and two bonuses and
 * a penalty stand beside the tree. It is illustrative: no state body has issued it.
 */
final class SmallFramework {

    private SmallFramework() {}

    static Framework with(Policies policies) {
        return of(policies, components(), adjustments());
    }

    static Framework strict() {
        return with(Policies.strict());
    }

    /** With all policies strict, and no bonus or penalty. */
    static Framework of(Criterion... components) {
        return of(Policies.strict(), List.of(components), List.of());
    }

    private static Framework of(Policies policies, List<Criterion> components, List<Leaf> adjustments) {
        return new Framework.Parts(
                        "small",
                        Bilingual.of("Bộ tiêu chí nhỏ", "A small framework"),
                        2022,
                        OptionalInt.of(2024),
                        Optional.empty(),
                        Optional.of(Provenance.of(Status.ILLUSTRATIVE, "made up for a test")),
                        components,
                        adjustments,
                        policies,
                        Optional.empty(),
                        Map.of())
                .toFramework();
    }

    private static List<Criterion> components() {
        Leaf plan = Leaf.of(
                        "1.1",
                        "Kế hoạch",
                        "Plan",
                        "1",
                        PointSource.DOCUMENTS,
                        ScoringRule.levels(
                                Item.of("yes", "đúng hạn", "on time", "1"),
                                Item.of("late", "chậm", "late", "0.5"),
                                Item.of("no", "không", "no", "0")))
                .withResponsible("Sở Nội vụ", "Home Affairs");
        Leaf dossiers = Leaf.of(
                        "1.2",
                        "Hồ sơ đúng hạn",
                        "Dossiers on time",
                        "1.5",
                        PointSource.DOCUMENTS,
                        ScoringRule.proportional("80", "100"))
                .withLegalSource("điểm 1.2")
                .withResponsible("Văn phòng UBND", "Office");
        Leaf border = Leaf.of(
                        "2.1.1",
                        "Biên giới",
                        "Border",
                        "1",
                        PointSource.DOCUMENTS,
                        ScoringRule.checklist(
                                Item.of("plan", "Kế hoạch", "Plan", "0.5"),
                                Item.of("report", "Báo cáo", "Report", "0.5")))
                .withoutKinds(UnitKind.WARD)
                .withResponsible("Sở Nội vụ", "Home Affairs");
        Leaf leaders =
                Leaf.of("2.1.2", "Lãnh đạo", "Leaders", "3", PointSource.LEADERS, ScoringRule.linearInMean("1", "5"));
        Leaf sipas =
                Leaf.of("2.2", "Hài lòng", "Satisfaction", "10", PointSource.SIPAS, ScoringRule.linearInPercentage());
        Leaf breaches = Leaf.of(
                        "2.3", "Vi phạm", "Breaches", "1.5", PointSource.DOCUMENTS, ScoringRule.deduction("0.5"))
                .withSelfAssessment(false);
        Leaf growth = Leaf.of(
                "3",
                "Thu ngân sách",
                "Revenue",
                "2",
                PointSource.SOCIO_ECONOMIC,
                ScoringRule.planFulfilment("70", "100"));
        return List.of(
                Group.of("1", "Chỉ đạo", "Steering", plan, dossiers),
                Group.of(
                        "2",
                        "Thủ tục",
                        "Procedures",
                        Group.of("2.1", "Quy định", "Regulation", border, leaders),
                        sipas,
                        breaches),
                growth);
    }

    private static List<Leaf> adjustments() {
        return List.of(
                Leaf.of("B1", "Sáng kiến", "Initiatives", "2", PointSource.DOCUMENTS, ScoringRule.perItem("0.5")),
                Leaf.of("B2", "Thí điểm", "Pilots", "1", PointSource.DOCUMENTS, ScoringRule.direct()),
                Leaf.of("P1", "Báo cáo muộn", "Late reports", "25", PointSource.DOCUMENTS, ScoringRule.perItem("0.5")));
    }

    /**
     * Complete evidence, without bonus or penalty, worked out by hand: 1.1 0.5; 1.2 1.5 × 37/45 = 1.233333; 2.1.1 0.5; 2.1.2 3 × (4.25 −
     * 1)/4 = 2.4375; 2.2 10 × 91.17 % = 9.117; 2.3 1.5 − 0.5 = 1; 3 2 of 2. Component 1 has 1.733333, 2.1 has 2.9375, 2 has 13.0545, all
     * 16.787833 of 20: 83.939165 %.
     */
    static Assessment assessment() {
        return Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "late")
                .with("1.2", "37 of 45")
                .with("2.1.1", "{plan}")
                .with("2.1.2", "4.25")
                .with("2.2", "91.17%")
                .with("2.3", "1")
                .with("3", "plan 110 of 100")
                .with("B1", "0")
                .with("B2", "points 0")
                .with("P1", "0");
    }

    /** The same without a survey: 2.1.2 and 2.2 leave 5.233333 of 7. */
    static Assessment withoutSurvey() {
        return Assessment.of("Nậm Nhùn", 2023)
                .with("1.1", "late")
                .with("1.2", "37 of 45")
                .with("2.1.1", "{plan}")
                .with("2.3", "1")
                .with("3", "plan 110 of 100")
                .with("B1", "0")
                .with("B2", "points 0")
                .with("P1", "0")
                .withoutSurvey();
    }

    /** A framework of one leaf, of which so many points of a hundred are given. */
    static Framework direct(Policies policies) {
        return of(policies, List.of(hundred()), List.of());
    }

    private static Leaf hundred() {
        return Leaf.of("1", "Tất cả", "Everything", "100", PointSource.DOCUMENTS, ScoringRule.direct());
    }

    static Points points(String text) {
        return Points.parse(text);
    }
}
