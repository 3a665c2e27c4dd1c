package org.parindex.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.io.CasesCsv;
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
import org.parindex.rule.Proportional;
import org.parindex.rule.ScoringRule;
import org.parindex.score.CardCase;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/**
 * A framework of 26 points with every kind of rule, and cases of it that no mutant survives. Each expected number was worked out by hand
 * from the numbers of the framework.
 */
final class SmallFramework {

    static final String POINTS = """
            criterion,evidence,expected_points,source
            1.1,yes,1,
            1.1,late,0.5,
            1.1,no,0,
            1.1,missing,refused,
            1.1,n/a,0,
            1.2,49.99%,0,
            1.2,50%,0.5,
            1.2,79.99%,0.5,clause 2
            1.2,80%,1,
            1.3,79.99%,0,
            1.3,80%,1.2,
            1.3,99.99%,1.49985,
            1.3,45 of 45,1.5,
            1.4,{plan},0.5,
            1.4,{report},0.3,
            1.4,"{plan, report, post}",1,
            2.1,1,0.25,
            2.1,5,1,
            2.2,0,1,
            2.2,1,0.9,
            2.3,"{minor: 0, serious: 0}",2,
            2.3,"{minor: 1, serious: 0}",1.5,
            2.3,"{minor: 0, serious: 1}",0,
            2.4,gate no,0,
            2.4,gate yes; 50%,0,
            2.4,gate yes; 50.01%,0.5001,
            2.4,gate yes; 89.99%,0.8999,
            2.4,gate yes; 90%,1,
            3,0%,0,
            3,50%,5,
            3,100%,10,
            4.1,1,0,
            4.1,3,1,
            4.1,5,2,
            4.2,100 -> 100,0,
            4.2,100 -> 100.01,0.5,
            4.2,100 -> 109.99,0.5,
            4.2,100 -> 110,1,
            4.3,100 -> 100.01,0,
            4.3,100 -> 100,0.5,
            4.3,100 -> 70.01,0.5,
            4.3,100 -> 70,1,
            4.4,plan 69.99 of 100,0,
            4.4,plan 70 of 100,0.7,
            4.4,plan 99.99 of 100,0.9999,
            4.4,plan 110 of 100,1,
            4.5,points 1.5,1.5,
            4.5,points 1.51,refused,
            B1,1,0.5,
            B1,5,2,
            B2,points 1,1,
            B2,points 1.01,refused,
            P1,1,0.25,
            P1,5,1,
            """;

    private SmallFramework() {}

    static Framework framework() {
        return Framework.of(
                        "small",
                        Bilingual.of("Bộ tiêu chí nhỏ", "A small framework"),
                        2023,
                        Provenance.of(Status.ILLUSTRATIVE, ""),
                        Group.of(
                                        "1",
                                        "Chỉ đạo",
                                        "Direction",
                                        Leaf.of(
                                                "1.1",
                                                "Ban hành kế hoạch",
                                                "Plan issued",
                                                "1",
                                                PointSource.DOCUMENTS,
                                                levels()),
                                        Leaf.of("1.2", "Nhiệm vụ", "Tasks done", "1", PointSource.DOCUMENTS, bands())
                                                .withLegalSource("clause 2")
                                                .withoutKinds(UnitKind.WARD),
                                        Leaf.of(
                                                "1.3",
                                                "Hồ sơ",
                                                "Dossiers on time",
                                                "1.5",
                                                PointSource.DOCUMENTS,
                                                ScoringRule.proportional("80", "100")),
                                        Leaf.of("1.4", "Báo cáo", "Reports", "1", PointSource.DOCUMENTS, checklist()))
                                .stating("4.5"),
                        Group.of(
                                "2",
                                "Thủ tục",
                                "Procedures",
                                Leaf.of(
                                        "2.1",
                                        "Sáng kiến",
                                        "Initiatives",
                                        "1",
                                        PointSource.DOCUMENTS,
                                        ScoringRule.perItem("0.25")),
                                Leaf.of(
                                        "2.2",
                                        "Chậm",
                                        "Delays",
                                        "1",
                                        PointSource.DOCUMENTS,
                                        ScoringRule.deduction("0.1")),
                                Leaf.of("2.3", "Vi phạm", "Breaches", "2", PointSource.DOCUMENTS, breaches()),
                                Leaf.of("2.4", "Trực tuyến", "Online", "1", PointSource.DOCUMENTS, gate())),
                        Leaf.of(
                                "3",
                                "Hài lòng",
                                "Satisfaction",
                                "10",
                                PointSource.SIPAS,
                                ScoringRule.linearInPercentage()),
                        Group.of(
                                "4",
                                "Tác động",
                                "Impact",
                                Leaf.of(
                                        "4.1",
                                        "Lãnh đạo",
                                        "Leaders",
                                        "2",
                                        PointSource.LEADERS,
                                        ScoringRule.linearInMean("1", "5")),
                                Leaf.of("4.2", "Thu", "Revenue", "1", PointSource.SOCIO_ECONOMIC, growth()),
                                Leaf.of("4.3", "Thời gian", "Time", "1", PointSource.DOCUMENTS, reduction()),
                                Leaf.of(
                                        "4.4",
                                        "Giải ngân",
                                        "Investment",
                                        "1",
                                        PointSource.SOCIO_ECONOMIC,
                                        ScoringRule.planFulfilment("70", "100")),
                                Leaf.of("4.5", "Khác", "Other", "1.5", PointSource.DOCUMENTS, ScoringRule.direct())
                                        .withSelfAssessment(false)))
                .withAdjustments(
                        Leaf.of("B1", "Mô hình", "Models", "2", PointSource.DOCUMENTS, ScoringRule.perItem("0.5")),
                        Leaf.of("B2", "Thưởng", "Awards", "1", PointSource.DOCUMENTS, ScoringRule.direct()),
                        Leaf.of("P1", "Kỷ luật", "Discipline", "1", PointSource.DOCUMENTS, ScoringRule.perItem("0.25")))
                .with(Policies.strict()
                        .withCaps("2.5", "0.5")
                        .with(RankPrecision.asPublished(2))
                        .with(NotApplicablePolicy.LEAVE)
                        .with(NoSurveyPolicy.RESCALE)
                        .with(GroupCutoffs.parse("A 90, B 80"))
                        .withCutoffs(Map.of(UnitKind.WARD, GroupCutoffs.parse("A 85"))));
    }

    private static ScoringRule levels() {
        return ScoringRule.levels(
                Item.of("yes", "Đã ban hành", "Issued", "1"),
                Item.of("late", "Ban hành chậm", "Issued late", "0.5"),
                Item.of("no", "Chưa ban hành", "Not issued", "0"));
    }

    private static ScoringRule bands() {
        return ScoringRule.bands(
                Band.until(Bound.from("50"), "0"),
                Band.between(Bound.from("50"), Bound.from("80"), "0.5"),
                Band.since(Bound.from("80"), "1"));
    }

    private static ScoringRule checklist() {
        return ScoringRule.checklist(
                Item.of("plan", "Kế hoạch", "Plan", "0.5"),
                Item.of("report", "Báo cáo", "Report", "0.3"),
                Item.of("post", "Đăng tải", "Posted", "0.2"));
    }

    private static ScoringRule breaches() {
        return ScoringRule.deductionBySeverity(
                Item.of("minor", "Nhẹ", "Minor", "0.5"), Item.of("serious", "Nặng", "Serious", "2"));
    }

    private static ScoringRule gate() {
        return ScoringRule.gate(
                Bilingual.of("Có kế hoạch được duyệt", "A plan was approved"),
                new Proportional(Bound.above("50"), Bound.from("90")));
    }

    private static ScoringRule growth() {
        return ScoringRule.growth(
                AgainstBase.Base.LAST_YEAR,
                Band.until(Bound.above("0"), "0"),
                Band.between(Bound.above("0"), Bound.from("10"), "0.5"),
                Band.since(Bound.from("10"), "1"));
    }

    private static ScoringRule reduction() {
        return ScoringRule.reduction(
                AgainstBase.Base.STATUTORY_TIME,
                Band.until(Bound.from("0"), "0"),
                Band.between(Bound.from("0"), Bound.from("30"), "0.5"),
                Band.since(Bound.from("30"), "1"));
    }

    /** Everything achieved: 26 of 26. */
    static Assessment full(String name, UnitKind kind) {
        return Assessment.of(AdministrativeUnit.of("small", name, name, kind), 2023)
                .with("1.1", "yes")
                .with("1.2", "100%")
                .with("1.3", "45 of 45")
                .with("1.4", "{plan, report, post}")
                .with("2.1", "4")
                .with("2.2", "0")
                .with("2.3", "{minor: 0, serious: 0}")
                .with("2.4", "gate yes; 100%")
                .with("3", "100%")
                .with("4.1", "5")
                .with("4.2", "100 -> 120")
                .with("4.3", "100 -> 60")
                .with("4.4", "plan 110 of 100")
                .with("4.5", "points 1.5")
                .with("B1", "0")
                .with("B2", "points 0")
                .with("P1", "0");
    }

    static Assessment without(Assessment assessment, String... criteria) {
        Map<CriterionId, Evidence> evidence = new TreeMap<>(assessment.evidence());
        for (String criterion : criteria) {
            evidence.remove(CriterionId.parse(criterion));
        }
        return new Assessment(
                assessment.unit(), assessment.indexYear(), new TreeMap<>(evidence), assessment.surveyHeld());
    }

    static PointsCases pointsCases() {
        return PointsCases.of(CasesCsv.readPoints("points.csv", POINTS.getBytes(StandardCharsets.UTF_8)));
    }

    static List<CardCase> cards() {
        Assessment full = full("full", UnitKind.DISTRICT);
        Assessment adjusted = full("adjusted", UnitKind.DISTRICT)
                .with("B1", "4")
                .with("B2", "points 1")
                .with("P1", "4");
        Assessment noSurvey =
                without(full("no survey", UnitKind.DISTRICT), "3", "4.1").withoutSurvey();
        return List.of(
                CardCase.of(full, "documents", "12", ""),
                CardCase.of(full, "sipas", "10", ""),
                CardCase.of(full, "leaders", "2", ""),
                CardCase.of(full, "socio-economic", "2", ""),
                CardCase.of(full, "self-assessed", "12.5", ""),
                CardCase.of(adjusted, "bonus", "2.5", ""),
                CardCase.of(adjusted, "penalty", "0.5", ""),
                CardCase.of(noSurvey, "attainable", "14", ""),
                CardCase.of(district("90", "74%", "1.5"), "group", "A", "23.4 / 26"),
                CardCase.of(district("89.99", "74%", "1.4974"), "group", "B", "23.3974 / 26"),
                CardCase.of(district("89.995", "74%", "1.4987"), "group", "A", "23.3987 / 26"),
                CardCase.of(district("80", "48%", "1.5"), "group", "B", "20.8 / 26"),
                CardCase.of(district("79.99", "48%", "1.4974"), "group", "none", "20.7974 / 26"),
                CardCase.of(ward("ward 85", "1.5"), "group", "A", "21.25 / 25"),
                CardCase.of(ward("ward 84.99", "1.4975"), "group", "none", "21.2475 / 25"));
    }

    /** Satisfaction is worth 0.1 a percent, 4.5 any number of points up to 1.5; 26 are attainable. */
    private static Assessment district(String name, String satisfaction, String points) {
        return full(name, UnitKind.DISTRICT).with("3", satisfaction).with("4.5", "points " + points);
    }

    /** 1.2 does not apply to wards: 25 are attainable. */
    private static Assessment ward(String name, String points) {
        return without(full(name, UnitKind.WARD), "1.2").with("3", "62.5%").with("4.5", "points " + points);
    }
}
