package org.parindex.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parindex.dossier.DossierRate;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.rule.Gate;
import org.parindex.rule.ScoringRule;
import org.parindex.score.PointsCase;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

/**
 * One thing of a leaf changed.
 *
 * @param leaf the changed leaf
 * @param what what was changed
 * @param hint a case that tells the change from the framework
 * @param seen how the changed leaf sees evidence that was given for the framework
 */
record LeafChange(Leaf leaf, Bilingual what, Bilingual hint, UnaryOperator<Evidence> seen) {

    /**
     * All changes that some case can tell.
     *
     * @param leaf the leaf
     * @param adjustment whether it is a bonus or a penalty: its source and stage enter no sum
     */
    static List<LeafChange> of(Leaf leaf, boolean adjustment) {
        List<LeafChange> all = new ArrayList<>();
        for (RuleChange change : RuleChange.of(leaf.rule(), leaf.maximum())) {
            if (change.maximum().signum() > 0
                    && change.rule().check(change.maximum()).isEmpty()) {
                of(leaf, change).ifPresent(all::add);
            }
        }
        if (leaf.rule() instanceof Gate gate) {
            all.add(open(leaf, gate));
        }
        leaf.rate().ifPresent(rate -> rates(leaf, rate, all));
        for (UnitKind kind : leaf.excluded()) {
            all.add(included(leaf, kind));
        }
        if (!adjustment) {
            sources(leaf, all);
        }
        return all;
    }

    /** The change, if some evidence earns other points by it. */
    private static Optional<LeafChange> of(Leaf leaf, RuleChange change) {
        Set<Evidence> probes = new LinkedHashSet<>(Probes.of(leaf.rule(), leaf.maximum()));
        probes.addAll(Probes.of(change.rule(), change.maximum()));
        for (Evidence probe : probes) {
            Optional<Points> before = Probes.earned(leaf.rule(), leaf.maximum(), probe);
            Optional<Points> after = Probes.earned(change.rule(), change.maximum(), probe);
            if (!before.equals(after)) {
                return Optional.of(new LeafChange(
                        with(leaf, change.rule(), change.maximum()),
                        change.what(),
                        pointsHint(leaf, probe, before, after),
                        UnaryOperator.identity()));
            }
        }
        return Optional.empty();
    }

    /** Another rate of the same statistics, where some statistics tell the two apart. */
    private static void rates(Leaf leaf, DossierRate rate, List<LeafChange> all) {
        for (DossierRate other : DossierRate.values()) {
            for (Evidence probe : Probes.dossiers()) {
                Optional<Points> before = Probes.earned(leaf, rate, probe);
                Optional<Points> after = Probes.earned(leaf, other, probe);
                if (!before.equals(after)) {
                    all.add(new LeafChange(
                            leaf.with(other),
                            RuleChange.arrow(Bilingual.same("rate " + rate), Bilingual.same(other.toString())),
                            pointsHint(leaf, probe, before, after),
                            UnaryOperator.identity()));
                    break;
                }
            }
        }
    }

    private static Bilingual pointsHint(Leaf leaf, Evidence probe, Optional<Points> before, Optional<Points> after) {
        return Bilingual.of(
                "trường hợp " + leaf.id() + " với minh chứng " + probe + ": bộ tiêu chí cho "
                        + shown(before, Language.VI) + ", bản đã sửa cho " + shown(after, Language.VI),
                "a case of " + leaf.id() + " with the evidence " + probe + ": the framework gives "
                        + shown(before, Language.EN) + ", the change " + shown(after, Language.EN));
    }

    private static String shown(Optional<Points> points, Language language) {
        return points.map(earned -> language.decimal(earned.toBigDecimal())).orElse(PointsCase.REFUSED);
    }

    /** Evidence for a closed gate counts as the best behind it, so that a case with a closed gate tells the change, and no other. */
    private static LeafChange open(Leaf leaf, Gate gate) {
        Evidence best = Probes.best(gate.then(), leaf.maximum());
        return new LeafChange(
                with(leaf, gate.then(), leaf.maximum()),
                Bilingual.of(
                        "điều kiện luôn coi là đạt: " + gate.condition().vi(),
                        "the condition always counts as met: "
                                + gate.condition().en()),
                pointsHint(
                        leaf,
                        Evidence.gateClosed(),
                        Optional.of(Points.ZERO),
                        Probes.earned(gate.then(), leaf.maximum(), best)),
                given -> given instanceof Evidence.Gate answer ? answer.then().orElse(best) : given);
    }

    private static LeafChange included(Leaf leaf, UnitKind kind) {
        Set<UnitKind> kinds = EnumSet.copyOf(leaf.excluded());
        kinds.remove(kind);
        return new LeafChange(
                leaf.withoutKinds(kinds.toArray(UnitKind[]::new)),
                Bilingual.of(
                        "áp dụng cả cho " + kind.label().vi(),
                        "applies to a " + kind.label().en() + ", too"),
                Bilingual.of(
                        "một phiếu điểm của " + kind.label().vi() + ", chỉ tiêu attainable hoặc index",
                        "a card of a " + kind.label().en() + ", its attainable points or index"),
                UnaryOperator.identity());
    }

    private static void sources(Leaf leaf, List<LeafChange> all) {
        PointSource other = switch (leaf.source()) {
            case DOCUMENTS -> PointSource.SOCIO_ECONOMIC;
            case SOCIO_ECONOMIC -> PointSource.DOCUMENTS;
            case LEADERS -> PointSource.SIPAS;
            case SIPAS -> PointSource.LEADERS;
        };
        all.add(source(leaf, other, leaf.selfAssessed()));
        if (leaf.source().isSurvey()) {
            // A survey is never open to self-assessment, so both change together.
            all.add(source(leaf, PointSource.DOCUMENTS, true));
        } else {
            all.add(new LeafChange(
                    leaf.withSelfAssessment(!leaf.selfAssessed()),
                    leaf.selfAssessed()
                            ? Bilingual.of("không được tự đánh giá", "not open to self-assessment")
                            : Bilingual.of("được tự đánh giá", "open to self-assessment"),
                    cardHint(leaf, "self-assessed"),
                    UnaryOperator.identity()));
        }
    }

    private static LeafChange source(Leaf leaf, PointSource source, boolean selfAssessed) {
        Leaf changed = new Leaf(
                leaf.id(),
                leaf.name(),
                leaf.maximum(),
                source,
                leaf.rule(),
                leaf.legalSource(),
                leaf.provenance(),
                leaf.responsible(),
                selfAssessed,
                leaf.excluded(),
                leaf.rate());
        Bilingual what = RuleChange.arrow(leaf.source().label(), source.label());
        return new LeafChange(
                changed,
                Bilingual.of("nguồn điểm " + what.vi(), "source " + what.en()),
                cardHint(leaf, leaf.source().toString()),
                UnaryOperator.identity());
    }

    private static Bilingual cardHint(Leaf leaf, String figure) {
        return Bilingual.of(
                "chỉ tiêu " + figure + " của một phiếu mà " + leaf.id() + " có điểm",
                "the figure " + figure + " of a card on which " + leaf.id() + " earns points");
    }

    private static Leaf with(Leaf leaf, ScoringRule rule, Points maximum) {
        return new Leaf(
                leaf.id(),
                leaf.name(),
                maximum,
                leaf.source(),
                rule,
                leaf.legalSource(),
                leaf.provenance(),
                leaf.responsible(),
                leaf.selfAssessed(),
                leaf.excluded(),
                leaf.rate());
    }
}
