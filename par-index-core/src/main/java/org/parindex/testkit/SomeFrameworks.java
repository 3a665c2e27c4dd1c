package org.parindex.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parindex.dossier.DossierRate;
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
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.policy.RankPrecision;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/** Frameworks of every shape. */
final class SomeFrameworks {

    private static final int DEEPEST = 4;

    /**
     * Until the tree is numbered, the number of a node says how far it stands from the node before it: most are next to it, some leave a
     * gap.
     */
    private static final Arbitrary<CriterionId> STEPS =
            Arbitraries.of("1", "1", "1", "1", "2").map(CriterionId::parse);

    private static final Provenance GIVEN = Provenance.of(Status.GIVEN, "");

    private SomeFrameworks() {}

    static Arbitrary<Framework> all() {
        return Combinators.combine(headings(), trees(), adjustments(), choices())
                .as(SomeFrameworks::framework)
                .withoutEdgeCases();
    }

    private record Heading(String id, Bilingual title, int from, OptionalInt to, Optional<String> decision) {}

    private static Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.of("example", "45/QĐ-UBND", "bộ-2025"),
                        Texts.names(),
                        Arbitraries.integers().between(2012, 2030),
                        Arbitraries.integers().between(0, 5).optional(0.7),
                        Arbitraries.just("7/QĐ-UBND").optional(0.2))
                .as((id, title, from, length, decision) -> new Heading(
                        id,
                        title,
                        from,
                        length.map(years -> OptionalInt.of(from + years)).orElse(OptionalInt.empty()),
                        decision));
    }

    private static Arbitrary<List<Criterion>> trees() {
        return nodes(DEEPEST).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Criterion> nodes(int levels) {
        Arbitrary<Criterion> leaves = leaves().map(leaf -> leaf);
        if (levels == 1) {
            return leaves;
        }
        Arbitrary<Criterion> groups = Combinators.combine(
                        STEPS,
                        Texts.names(),
                        Arbitraries.of(true, false),
                        nodes(levels - 1).list().ofMinSize(1).ofMaxSize(3))
                .as((step, name, stated, parts) -> {
                    Group group = new Group(step, name, Optional.empty(), parts);
                    return stated ? group.stating(group.maximum().toString()) : group;
                });
        return Arbitraries.frequencyOf(Tuple.of(1, leaves), Tuple.of(1, groups));
    }

    private static Arbitrary<Leaf> leaves() {
        return SomeNumbers.maxima()
                .flatMap(maximum -> Combinators.combine(
                                STEPS,
                                Texts.names(),
                                Arbitraries.of(PointSource.class),
                                SomeRules.of(maximum),
                                Combinators.combine(Texts.lines(), provenances().optional(0.2))
                                        .as(Tuple::of),
                                Texts.bodies().optional(0.5),
                                Combinators.combine(
                                                Arbitraries.of(true, false),
                                                Arbitraries.of(DossierRate.class)
                                                        .optional(0.4))
                                        .as(Tuple::of),
                                excluded())
                        .as((step, name, source, rule, legal, body, open, kinds) ->
                                leaf(step, name, maximum, source, rule, legal, body, open, kinds)));
    }

    private static Leaf leaf(
            CriterionId step,
            Bilingual name,
            Points maximum,
            PointSource source,
            ScoringRule rule,
            Tuple.Tuple2<String, Optional<Provenance>> legal,
            Optional<Bilingual> body,
            Tuple.Tuple2<Boolean, Optional<DossierRate>> open,
            Set<UnitKind> kinds) {
        return new Leaf(
                step,
                name,
                maximum,
                source,
                rule,
                legal.get1(),
                legal.get2(),
                body,
                open.get1() && !source.isSurvey(),
                kinds,
                open.get2().filter(rate -> rule.takes().contains(Evidence.Kind.SHARE)));
    }

    /** Something applies to a province, so that the framework can score something. */
    private static Arbitrary<Set<UnitKind>> excluded() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.of())),
                Tuple.of(
                        1,
                        Arbitraries.of(UnitKind.CITY, UnitKind.DEPARTMENT, UnitKind.WARD, UnitKind.SPECIAL_ZONE)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2)));
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(Arbitraries.of(Status.class), Texts.lines()).as(Provenance::of);
    }

    private record Adjustments(List<Leaf> bonuses, List<Leaf> penalties) {}

    private static Arbitrary<Adjustments> adjustments() {
        Arbitrary<List<Leaf>> few = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.<Leaf>of())),
                Tuple.of(1, leaves().list().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(few, few).as(Adjustments::new);
    }

    /** What is chosen once for the whole framework. */
    private record Choices(
            Optional<Provenance> provenance,
            Provenance fallback,
            Policies policies,
            Map<UnitKind, List<GroupCutoffs.Band>> groups,
            List<GroupCutoffs.Band> groupsOfAll,
            Tuple.Tuple2<Points, Points> caps,
            boolean totalStated,
            Set<PointSource> sourcesStated) {}

    private static Arbitrary<Choices> choices() {
        Arbitrary<Policies> policies = Combinators.combine(
                        Arbitraries.integers().between(0, 4).optional(0.7),
                        Arbitraries.of(MissingPolicy.class),
                        Arbitraries.of(NotApplicablePolicy.class),
                        Arbitraries.of(NoSurveyPolicy.class))
                .as((decimals, missing, notApplicable, noSurvey) -> Policies.strict()
                        .with(decimals.map(RankPrecision::asPublished).orElse(RankPrecision.exact()))
                        .with(missing)
                        .with(notApplicable)
                        .with(noSurvey));
        // Zero stands for no cap.
        Arbitrary<Points> caps = Arbitraries.oneOf(Arbitraries.just(Points.ZERO), SomeNumbers.maxima());
        return Combinators.combine(
                        provenances().optional(0.8),
                        provenances(),
                        policies,
                        Arbitraries.maps(
                                        Arbitraries.of(UnitKind.PROVINCE, UnitKind.DEPARTMENT, UnitKind.WARD),
                                        groups(1))
                                .ofMaxSize(2),
                        groups(0),
                        Combinators.combine(caps, caps).as(Tuple::of),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PointSource.class).set())
                .as(Choices::new);
    }

    private static Arbitrary<List<GroupCutoffs.Band>> groups(int least) {
        return Arbitraries.of(95, 90, 85, 80, 70, 65, 50, 0)
                .set()
                .ofMinSize(least)
                .ofMaxSize(4)
                .map(beginnings -> {
                    List<GroupCutoffs.Band> bands = new ArrayList<>();
                    for (int from : new TreeSet<>(beginnings).descendingSet()) {
                        bands.add(new GroupCutoffs.Band(Character.toString('A' + bands.size()), Ratio.of(from)));
                    }
                    return bands;
                });
    }

    private static Framework framework(
            Heading heading, List<Criterion> tree, Adjustments adjustments, Choices choices) {
        List<Criterion> components = new ArrayList<>();
        for (Criterion component : numbered("", tree)) {
            components.add(sourced(component, choices));
        }
        List<Leaf> beside = new ArrayList<>();
        numbered("B", adjustments.bonuses()).forEach(leaf -> beside.add((Leaf) sourced(leaf, choices)));
        numbered("P", adjustments.penalties()).forEach(leaf -> beside.add((Leaf) sourced(leaf, choices)));
        Points total = components.stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
        return new Framework.Parts(
                        heading.id(),
                        heading.title(),
                        heading.from(),
                        heading.to(),
                        heading.decision(),
                        choices.provenance(),
                        components,
                        beside,
                        policies(choices, adjustments),
                        choices.totalStated() ? Optional.of(total) : Optional.empty(),
                        bySource(components, choices.sourcesStated()))
                .toFramework();
    }

    private static List<Criterion> numbered(String prefix, List<? extends Criterion> nodes) {
        List<Criterion> numbered = new ArrayList<>();
        int number = 0;
        for (Criterion node : nodes) {
            number += node.id().component().orElseThrow();
            String id = prefix + number;
            numbered.add(
                    node instanceof Group group
                            ? new Group(
                                    CriterionId.parse(id),
                                    group.name(),
                                    group.stated(),
                                    numbered(id + ".", group.parts()))
                            : withId(CriterionId.parse(id), (Leaf) node));
        }
        return numbered;
    }

    private static Leaf withId(CriterionId id, Leaf leaf) {
        return new Leaf(
                id,
                leaf.name(),
                leaf.maximum(),
                leaf.source(),
                leaf.rule(),
                leaf.legalSource(),
                leaf.provenance(),
                leaf.responsible(),
                leaf.selfAssessed(),
                leaf.excluded(),
                leaf.rate());
    }

    /** Where the framework says nothing of its provenance, every leaf does. */
    private static Criterion sourced(Criterion node, Choices choices) {
        if (choices.provenance().isPresent()) {
            return node;
        }
        if (node instanceof Group group) {
            List<Criterion> parts = new ArrayList<>();
            group.parts().forEach(part -> parts.add(sourced(part, choices)));
            return new Group(group.id(), group.name(), group.stated(), parts);
        }
        Leaf leaf = (Leaf) node;
        return leaf.provenance().isPresent() ? leaf : leaf.with(choices.fallback());
    }

    /** Cut-offs have the provenance of the framework, as in documents. */
    private static Policies policies(Choices choices, Adjustments adjustments) {
        Provenance provenance = choices.provenance().orElse(GIVEN);
        Map<UnitKind, GroupCutoffs> byKind = new EnumMap<>(UnitKind.class);
        choices.groups().forEach((kind, bands) -> byKind.put(kind, GroupCutoffs.of(bands, provenance)));
        Policies policies = choices.policies();
        return new Policies(
                policies.precision(),
                policies.missing(),
                policies.notApplicable(),
                policies.noSurvey(),
                cap(choices.caps().get1(), adjustments.bonuses()),
                cap(choices.caps().get2(), adjustments.penalties()),
                choices.groupsOfAll().isEmpty()
                        ? GroupCutoffs.unknown()
                        : GroupCutoffs.of(choices.groupsOfAll(), provenance),
                byKind);
    }

    private static Optional<Points> cap(Points cap, List<Leaf> held) {
        return held.isEmpty() || cap.signum() == 0 ? Optional.empty() : Optional.of(cap);
    }

    private static Map<PointSource, Points> bySource(List<Criterion> components, Set<PointSource> stated) {
        Map<PointSource, Points> sums = new EnumMap<>(PointSource.class);
        for (PointSource source : stated) {
            sums.put(
                    source,
                    components.stream()
                            .flatMap(component -> component.leaves().stream())
                            .filter(leaf -> leaf.source() == source)
                            .map(Leaf::maximum)
                            .reduce(Points.ZERO, Points::plus));
        }
        return sums;
    }
}
