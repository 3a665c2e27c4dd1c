package org.parindex.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.Direct;
import org.parindex.rule.PerItem;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** A framework that differs from another in one part. */
final class Changed {

    private static final Provenance OTHER = Provenance.of(Status.PRESS, "another print");

    private Changed() {}

    /** One part changed; empty where that part cannot be changed without breaking a sum that is stated. */
    static Optional<Framework> somewhere(Framework framework, Random random) {
        Framework.Parts parts = framework.parts();
        try {
            return Optional.of(
                    switch (random.nextInt(4)) {
                        case 0 -> heading(parts, random).toFramework();
                        case 1 -> with(parts, policies(parts, random)).toFramework();
                        default -> {
                            List<Leaf> leaves = new ArrayList<>(framework.leaves());
                            leaves.addAll(framework.adjustments());
                            CriterionId id =
                                    leaves.get(random.nextInt(leaves.size())).id();
                            yield with(parts, id, leaf -> leaf(leaf, random)).toFramework();
                        }
                    });
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private static Bilingual other(Bilingual text, Random random) {
        return random.nextBoolean()
                ? Bilingual.of(text.vi() + " khác", text.en())
                : Bilingual.of(text.vi(), text.en() + " other");
    }

    private static Framework.Parts heading(Framework.Parts parts, Random random) {
        int which = random.nextInt(8);
        Map<PointSource, Points> sources = new EnumMap<>(PointSource.class);
        sources.putAll(parts.statedSources());
        if (which == 7) {
            PointSource source = List.of(PointSource.values()).get(random.nextInt(4));
            if (sources.remove(source) == null) {
                sources.put(source, parts.toFramework().maximum(source));
            }
        }
        return new Framework.Parts(
                which == 0 ? parts.id() + "x" : parts.id(),
                which == 1 ? other(parts.title(), random) : parts.title(),
                which == 2 ? parts.fromYear() - 1 : parts.fromYear(),
                which == 3
                        ? parts.toYear().isPresent() ? OptionalInt.empty() : OptionalInt.of(parts.fromYear())
                        : parts.toYear(),
                which == 4
                        ? parts.decision().isPresent() ? Optional.empty() : Optional.of("8/QĐ-UBND")
                        : parts.decision(),
                which == 5 ? Optional.of(changed(parts.provenance())) : parts.provenance(),
                parts.components(),
                parts.adjustments(),
                which == 5 ? withCutoffsOf(changed(parts.provenance()), parts.policies()) : parts.policies(),
                which == 6
                        ? parts.statedTotal().isPresent()
                                ? Optional.empty()
                                : Optional.of(parts.toFramework().maximum())
                        : parts.statedTotal(),
                sources);
    }

    private static Provenance changed(Optional<Provenance> provenance) {
        return provenance
                .map(known -> Provenance.of(known.status(), known.note() + " and more"))
                .orElse(OTHER);
    }

    /** In documents cut-offs have the provenance of the framework. */
    private static Policies withCutoffsOf(Provenance provenance, Policies policies) {
        Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(UnitKind.class);
        policies.cutoffsByKind()
                .forEach((kind, cutoffs) -> byKind.put(kind, GroupCutoffs.of(cutoffs.bands(), provenance)));
        Policies same = policies.withCutoffs(byKind);
        return policies.cutoffs().bands().isEmpty()
                ? same
                : same.with(GroupCutoffs.of(policies.cutoffs().bands(), provenance));
    }

    private static Policies policies(Framework.Parts parts, Random random) {
        Policies policies = parts.policies();
        Provenance provenance = parts.provenance().orElse(Provenance.of(Status.GIVEN, ""));
        return switch (random.nextInt(7)) {
            case 0 ->
                policies.with(
                        policies.precision().rounding().isPresent()
                                ? RankPrecision.exact()
                                : RankPrecision.asPublished(2));
            case 1 ->
                policies.with(policies.missing() == MissingPolicy.ZERO ? MissingPolicy.REFUSE : MissingPolicy.ZERO);
            case 2 ->
                policies.with(
                        policies.notApplicable() == NotApplicablePolicy.LEAVE
                                ? NotApplicablePolicy.FULL
                                : NotApplicablePolicy.LEAVE);
            case 3 ->
                policies.with(
                        policies.noSurvey() == NoSurveyPolicy.RESCALE ? NoSurveyPolicy.REFUSE : NoSurveyPolicy.RESCALE);
            case 4 -> policies.with(raised(policies.cutoffs(), provenance));
            case 5 -> {
                Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(UnitKind.class);
                byKind.putAll(policies.cutoffsByKind());
                byKind.merge(
                        UnitKind.WARD,
                        raised(GroupCutoffs.unknown(), provenance),
                        (old, added) -> raised(old, provenance));
                yield policies.withCutoffs(byKind);
            }
            default ->
                new Policies(
                        policies.precision(),
                        policies.missing(),
                        policies.notApplicable(),
                        policies.noSurvey(),
                        policies.bonusCap().isPresent() ? Optional.empty() : Optional.of(Points.of(3)),
                        policies.penaltyCap(),
                        policies.cutoffs(),
                        policies.cutoffsByKind());
        };
    }

    /** The best group begins a little higher. */
    private static GroupCutoffs raised(GroupCutoffs cutoffs, Provenance provenance) {
        List<GroupCutoffs.Band> bands = new ArrayList<>(cutoffs.bands());
        if (bands.isEmpty()) {
            bands.add(new GroupCutoffs.Band("Tốt", Ratio.of(80)));
        } else {
            bands.set(
                    0,
                    new GroupCutoffs.Band(
                            bands.get(0).group(), bands.get(0).from().plus(Ratio.parse("0.01"))));
        }
        return GroupCutoffs.of(bands, provenance);
    }

    private static Leaf leaf(Leaf leaf, Random random) {
        int which = random.nextInt(leaf.rate().isPresent() ? 9 : 8);
        boolean source = which == 1 && !leaf.source().isSurvey();
        Set<UnitKind> excluded = EnumSet.noneOf(UnitKind.class);
        excluded.addAll(leaf.excluded());
        if (which == 7 && !excluded.remove(UnitKind.MINISTRY)) {
            excluded.add(UnitKind.MINISTRY);
        }
        return new Leaf(
                leaf.id(),
                which == 0 ? other(leaf.name(), random) : leaf.name(),
                leaf.maximum(),
                source
                        ? leaf.source() == PointSource.DOCUMENTS ? PointSource.SOCIO_ECONOMIC : PointSource.DOCUMENTS
                        : leaf.source(),
                which == 2 || (which == 1 && !source) ? rule(leaf) : leaf.rule(),
                which == 3 ? leaf.legalSource() + "khoản 2" : leaf.legalSource(),
                which == 4 ? Optional.of(changed(leaf.provenance())) : leaf.provenance(),
                which == 5
                        ? leaf.responsible().isPresent()
                                ? Optional.empty()
                                : Optional.of(Bilingual.of("Sở Y tế", "Department of Health"))
                        : leaf.responsible(),
                (which == 6 && !leaf.source().isSurvey()) != leaf.selfAssessed(),
                which == 6 && leaf.source().isSurvey() ? Set.of(UnitKind.OTHER) : excluded,
                // Where another rule takes no share, a rate would be a fault.
                which == 8 || which == 2 || (which == 1 && !source) ? Optional.empty() : leaf.rate());
    }

    private static ScoringRule rule(Leaf leaf) {
        return leaf.rule() instanceof Direct ? new PerItem(leaf.maximum()) : ScoringRule.direct();
    }

    private static Framework.Parts with(Framework.Parts parts, CriterionId id, UnaryOperator<Leaf> change) {
        List<Leaf> adjustments = new ArrayList<>();
        parts.adjustments().forEach(leaf -> adjustments.add(leaf.id().equals(id) ? change.apply(leaf) : leaf));
        return new Framework.Parts(
                parts.id(),
                parts.title(),
                parts.fromYear(),
                parts.toYear(),
                parts.decision(),
                parts.provenance(),
                with(parts.components(), id, change),
                adjustments,
                parts.policies(),
                parts.statedTotal(),
                parts.statedSources());
    }

    private static List<Criterion> with(List<Criterion> nodes, CriterionId id, UnaryOperator<Leaf> change) {
        List<Criterion> changed = new ArrayList<>();
        for (Criterion node : nodes) {
            if (node instanceof Group group) {
                changed.add(new Group(group.id(), group.name(), group.stated(), with(group.parts(), id, change)));
            } else {
                changed.add(node.id().equals(id) ? change.apply((Leaf) node) : node);
            }
        }
        return changed;
    }

    private static Framework.Parts with(Framework.Parts parts, Policies policies) {
        return new Framework.Parts(
                parts.id(),
                parts.title(),
                parts.fromYear(),
                parts.toYear(),
                parts.decision(),
                parts.provenance(),
                parts.components(),
                parts.adjustments(),
                policies,
                parts.statedTotal(),
                parts.statedSources());
    }
}
