package org.parindex.score;

import java.util.Map;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.policy.GroupCutoffs;
import org.parindex.policy.MissingPolicy;
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
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** A framework of 20 points that has every kind of rule, a bonus and a penalty; made up for the tests. */
public final class AllRules {

    private AllRules() {}

    /** With strict policies: nothing may be missing, not applicable, or without a survey. */
    public static Framework strict() {
        return Framework.of(
                        "all-rules",
                        Bilingual.of("Bộ tiêu chí đủ các quy tắc", "A framework of all rules"),
                        2023,
                        Provenance.of(Status.ILLUSTRATIVE, ""),
                        direction(),
                        procedures(),
                        organisation(),
                        surveys(),
                        documents("5", "Thẩm định", "Appraisal", "1", ScoringRule.direct()))
                .withAdjustments(
                        documents("B1", "Khen thưởng", "Awards", "1", ScoringRule.perItem("0.5")),
                        documents("P1", "Báo cáo sai", "False reports", "2", ScoringRule.perItem("1")))
                .with(Policies.strict().with(RankPrecision.asPublished(2)));
    }

    /** With lenient policies and groups from 90, 80 and 70. */
    public static Framework lenient() {
        Framework strict = strict();
        return strict.with(strict.policies()
                .with(MissingPolicy.ZERO)
                .with(NotApplicablePolicy.LEAVE)
                .with(NoSurveyPolicy.RESCALE)
                .with(GroupCutoffs.parse("A 90, B 80, C 70")));
    }

    private static Leaf documents(String id, String vi, String en, String maximum, ScoringRule rule) {
        return Leaf.of(id, vi, en, maximum, PointSource.DOCUMENTS, rule);
    }

    private static Group direction() {
        ScoringRule plan = ScoringRule.levels(
                Item.of("on-time", "Ban hành đúng hạn", "Issued on time", "1"),
                Item.of("late", "Ban hành muộn", "Issued late", "0.5"),
                Item.of("no", "Chưa ban hành", "Not issued", "0"));
        ScoringRule papers = ScoringRule.checklist(
                Item.of("plan", "Kế hoạch", "Plan", "0.25"), Item.of("report", "Báo cáo", "Report", "0.75"));
        ScoringRule inTime = ScoringRule.bands(
                Band.until(Bound.from("50"), "0"),
                Band.between(Bound.from("50"), Bound.from("100"), "0.75"),
                Band.since(Bound.from("100"), "1.5"));
        return Group.of(
                "1",
                "Chỉ đạo, điều hành",
                "Direction",
                documents("1.1", "Kế hoạch năm", "Annual plan", "1", plan)
                        .withLegalSource("Điều 5 khoản 2")
                        .withResponsible("Sở Nội vụ", "Department of Home Affairs"),
                documents("1.2", "Tài liệu", "Papers", "1", papers),
                documents("1.3", "Nhiệm vụ đúng hạn", "Tasks in time", "1.5", inTime));
    }

    private static Group procedures() {
        ScoringRule breaches = ScoringRule.deductionBySeverity(
                Item.of("minor", "Nhẹ", "Minor", "0.25"), Item.of("serious", "Nặng", "Serious", "1"));
        return Group.of(
                "2",
                "Thủ tục hành chính",
                "Procedures",
                documents("2.1", "Hồ sơ đúng hạn", "Dossiers in time", "1.5", ScoringRule.proportional("80", "100"))
                        .withResponsible("Văn phòng", "Office"),
                documents("2.2", "Sáng kiến", "Initiatives", "1", ScoringRule.perItem("0.25")),
                documents("2.3", "Hồ sơ trễ hạn", "Late dossiers", "1", ScoringRule.deduction("0.1")),
                documents("2.4", "Vi phạm", "Breaches", "1", breaches));
    }

    private static Group organisation() {
        ScoringRule approved = ScoringRule.gate(
                Bilingual.of("Có kế hoạch được duyệt", "A plan was approved"), ScoringRule.proportional("0", "100"));
        ScoringRule saved = ScoringRule.reduction(
                AgainstBase.Base.STATUTORY_TIME,
                Band.until(Bound.from("10"), "0"),
                Band.between(Bound.from("10"), Bound.from("30"), "0.5"),
                Band.since(Bound.from("30"), "1"));
        return Group.of(
                "3",
                "Bộ máy",
                "Organisation",
                documents("3.1", "Kết quả sau phê duyệt", "Results after approval", "2", approved)
                        .withoutKinds(UnitKind.WARD),
                documents("3.2", "Giảm thời gian", "Time saved", "1", saved),
                Leaf.of(
                        "3.3",
                        "Thu ngân sách",
                        "Revenue",
                        "1",
                        PointSource.SOCIO_ECONOMIC,
                        ScoringRule.planFulfilment("70", "100")));
    }

    private static Group surveys() {
        return Group.of(
                "4",
                "Điều tra",
                "Surveys",
                Leaf.of(
                        "4.1",
                        "Người dân hài lòng",
                        "Citizens' satisfaction",
                        "5",
                        PointSource.SIPAS,
                        ScoringRule.linearInPercentage()),
                Leaf.of(
                        "4.2",
                        "Lãnh đạo đánh giá",
                        "Leaders' view",
                        "2",
                        PointSource.LEADERS,
                        ScoringRule.linearInMean("1", "5")));
    }

    /** Evidence for everything. */
    public static Assessment full() {
        Map<String, String> evidence = Map.ofEntries(
                Map.entry("1.1", "late"),
                Map.entry("1.2", "{report}"),
                Map.entry("1.3", "37 of 45"),
                Map.entry("2.1", "37 of 45"),
                Map.entry("2.2", "5"),
                Map.entry("2.3", "3"),
                Map.entry("2.4", "{minor: 2, serious: 0}"),
                Map.entry("3.1", "gate yes; 1999 of 2000"),
                Map.entry("3.2", "120 -> 90"),
                Map.entry("3.3", "plan 110 of 100"),
                Map.entry("4.1", "91.17%"),
                Map.entry("4.2", "4.25"),
                Map.entry("5", "points 0.8"),
                Map.entry("B1", "1"),
                Map.entry("P1", "0"));
        Assessment assessment = Assessment.of("Nậm Nhùn", 2023);
        for (Map.Entry<String, String> entry : evidence.entrySet()) {
            assessment = assessment.with(entry.getKey(), entry.getValue());
        }
        return assessment;
    }

    /** A ward where little applies, no survey was held, and much is missing. */
    public static Assessment lacking() {
        return Assessment.of(AdministrativeUnit.of("free", "bình minh", "Bình Minh", UnitKind.WARD), 2023)
                .withoutSurvey()
                .with("1.1", "no")
                .with("1.2", "{}")
                .with("1.3", "19999 of 20000")
                .with("2.1", "79.999%")
                .with("2.2", "missing: hồ sơ bị lũ cuốn")
                .with("2.3", "n/a: không tiếp nhận hồ sơ")
                .with("2.4", "{minor: 1, serious: 1}")
                .with("3.2", "3 -> 2")
                .with("3.3", "plan 699.99 of 1000")
                .with("P1", "5");
    }
}
