package org.parindex.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parindex.assessment.Assessment;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;

/**
 * A framework of the size of decision 876: 100 points in 8 components, 37 criteria and 88 sub-criteria, rules of every kind in turn. It
 * is made up, and so is the evidence; both are the same each time.
 */
public final class GeneratedFramework {

    /** The index year of everything here. */
    public static final int YEAR = 2023;

    private static final Provenance MADE_UP = Provenance.of(Status.ILLUSTRATIVE, "");
    private static final GroupCutoffs CUTOFFS =
            GroupCutoffs.of(GroupCutoffs.parse("A 90, B 80, C 70").bands(), MADE_UP);
    private static final List<ScoringRule.Kind> KINDS = List.of(ScoringRule.Kind.values());
    private static final int[] CRITERIA = {5, 4, 5, 4, 5, 4, 5, 5};
    private static final int CRITERIA_OF_THREE = 14;
    private static final int LEAVES = 88;
    private static final int LEAVES_OF_TWO_POINTS = 12;

    private GeneratedFramework() {}

    /**
     * The framework.
     *
     * @param times how many times as many sub-criteria in each criterion; 1 makes 88 leaves
     * @return the framework
     */
    public static Framework of(int times) {
        List<Criterion> components = new ArrayList<>();
        int criterion = 0;
        int leaf = 0;
        for (int i = 1; i <= CRITERIA.length; i++) {
            List<Criterion> criteria = new ArrayList<>();
            for (int j = 1; j <= CRITERIA[i - 1]; j++) {
                int size = times * (criterion++ < CRITERIA_OF_THREE ? 3 : 2);
                List<Criterion> leaves = new ArrayList<>();
                for (int k = 1; k <= size; k++) {
                    leaves.add(leaf(i + "." + j + "." + k, leaf++));
                }
                criteria.add(group(i + "." + j, "Tiêu chí", "Criterion", leaves));
            }
            components.add(group(Integer.toString(i), "Lĩnh vực", "Component", criteria));
        }
        return new Framework.Parts(
                        "generated",
                        Bilingual.of("Bộ tiêu chí tự sinh", "A generated framework"),
                        YEAR,
                        OptionalInt.of(YEAR),
                        Optional.empty(),
                        Optional.of(MADE_UP),
                        components,
                        List.of(),
                        Policies.strict().with(CUTOFFS),
                        Optional.of(Points.of(100L * times)),
                        Map.of())
                .toFramework();
    }

    private static Group group(String id, String vi, String en, List<Criterion> parts) {
        return Group.of(id, vi + " " + id, en + " " + id, parts.toArray(Criterion[]::new));
    }

    private static Leaf leaf(String id, int number) {
        ScoringRule.Kind kind = kindOf(number);
        Points maximum = Points.of(number % LEAVES < LEAVES_OF_TWO_POINTS ? 2 : 1);
        PointSource source = switch (kind) {
            case LINEAR -> PointSource.SIPAS;
            case DIRECT -> PointSource.LEADERS;
            case AGAINST_BASE -> PointSource.SOCIO_ECONOMIC;
            default -> PointSource.DOCUMENTS;
        };
        return Leaf.of(
                id,
                "Tiêu chí thành phần " + id,
                "Sub-criterion " + id,
                maximum.toString(),
                source,
                rule(kind, number, maximum));
    }

    private static ScoringRule.Kind kindOf(int leaf) {
        return KINDS.get(leaf % KINDS.size());
    }

    /** A linear rule is in turn one of a percentage and one of a mean. */
    private static boolean isMean(int leaf) {
        return leaf / KINDS.size() % 2 == 1;
    }

    private static ScoringRule rule(ScoringRule.Kind kind, int leaf, Points maximum) {
        return switch (kind) {
            case LEVELS ->
                ScoringRule.levels(
                        item("yes", "Đã ban hành", "Issued", maximum, "1"),
                        item("late", "Ban hành muộn", "Issued late", maximum, "0.5"),
                        item("no", "Chưa ban hành", "Not issued", maximum, "0"));
            case BANDS -> ScoringRule.bands(bands(maximum, "50", "80"));
            case PROPORTIONAL -> ScoringRule.proportional("60", "100");
            case CHECKLIST ->
                ScoringRule.checklist(
                        item("plan", "Kế hoạch", "Plan", maximum, "0.25"),
                        item("review", "Kiểm tra", "Review", maximum, "0.25"),
                        item("report", "Báo cáo", "Report", maximum, "0.5"));
            case PER_ITEM -> ScoringRule.perItem("0.25");
            case DEDUCTION -> ScoringRule.deduction("0.1");
            case DEDUCTION_BY_SEVERITY ->
                ScoringRule.deductionBySeverity(
                        item("minor", "Nhẹ", "Minor", maximum, "0.1"),
                        item("serious", "Nghiêm trọng", "Serious", maximum, "0.5"));
            case GATE ->
                ScoringRule.gate(
                        Bilingual.of("Có kế hoạch được duyệt", "A plan was approved"),
                        ScoringRule.proportional("50", "95"));
            case LINEAR -> isMean(leaf) ? ScoringRule.linearInMean("1", "5") : ScoringRule.linearInPercentage();
            case AGAINST_BASE -> ScoringRule.reduction(AgainstBase.Base.STATUTORY_TIME, bands(maximum, "10", "30"));
            case PLAN_FULFILMENT -> ScoringRule.planFulfilment("70", "100");
            case DIRECT -> ScoringRule.direct();
        };
    }

    private static Item item(String key, String vi, String en, Points maximum, String share) {
        return new Item(key, Bilingual.of(vi, en), maximum.times(Ratio.parse(share)));
    }

    private static Band[] bands(Points maximum, String half, String full) {
        Optional<Bound> halfFrom = Optional.of(Bound.from(half));
        Optional<Bound> fullFrom = Optional.of(Bound.from(full));
        return new Band[] {
            new Band(Optional.empty(), halfFrom, Points.ZERO),
            new Band(halfFrom, fullFrom, maximum.times(Ratio.of(1, 2))),
            new Band(fullFrom, Optional.empty(), maximum)
        };
    }

    /**
     * Evidence for every leaf.
     *
     * @param framework a framework made here
     * @param unit the number of the unit: each has evidence of its own
     * @return the assessment
     */
    public static Assessment assessment(Framework framework, int unit) {
        Random random = new Random(unit);
        Map<CriterionId, Evidence> evidence = new TreeMap<>();
        for (int i = 0; i < framework.leaves().size(); i++) {
            Leaf leaf = framework.leaves().get(i);
            evidence.put(leaf.id(), evidence(kindOf(i), i, leaf.maximum(), random));
        }
        return Assessment.of(AdministrativeUnit.named("Unit " + unit), YEAR).with(evidence);
    }

    /**
     * A round.
     *
     * @param framework a framework made here
     * @param units how many units
     * @return one assessment a unit
     */
    public static List<Assessment> round(Framework framework, int units) {
        return IntStream.rangeClosed(1, units)
                .mapToObj(unit -> assessment(framework, unit))
                .toList();
    }

    private static Evidence evidence(ScoringRule.Kind kind, int leaf, Points maximum, Random random) {
        return switch (kind) {
            case LEVELS -> Evidence.level(List.of("yes", "late", "no").get(random.nextInt(3)));
            case BANDS, PROPORTIONAL -> share(random);
            case CHECKLIST ->
                Evidence.items(List.of("plan", "review", "report").subList(random.nextInt(2), 1 + random.nextInt(3)));
            case PER_ITEM, DEDUCTION -> Evidence.count(random.nextInt(12));
            case DEDUCTION_BY_SEVERITY ->
                Evidence.tally(Map.of("minor", (long) random.nextInt(4), "serious", (long) random.nextInt(3)));
            case GATE -> random.nextInt(10) == 0 ? Evidence.gateClosed() : Evidence.gate(share(random));
            case LINEAR ->
                isMean(leaf)
                        ? Evidence.mean(1 + random.nextInt(4) + "." + random.nextInt(100))
                        : Evidence.percentage(60 + random.nextInt(40) + "." + random.nextInt(100));
            case AGAINST_BASE -> Evidence.change("120", Integer.toString(60 + random.nextInt(70)));
            case PLAN_FULFILMENT -> Evidence.plan(Integer.toString(50 + random.nextInt(70)), "100");
            case DIRECT ->
                Evidence.points(
                        maximum.times(Ratio.of(random.nextInt(101), 100)).toString());
        };
    }

    /** So many of some thousand dossiers, mostly more than half. */
    private static Evidence share(Random random) {
        int whole = 20 + random.nextInt(5_000);
        return Evidence.share(whole - random.nextInt(whole) / 2, whole);
    }
}
