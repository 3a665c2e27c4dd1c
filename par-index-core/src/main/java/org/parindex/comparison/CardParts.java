package org.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parindex.comparison.Attribution.By;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.PointSource;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.provenance.Status;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorecard;
import org.parindex.text.Bilingual;

/**
 * What each part of a card makes of its index. All that the index takes into account is a part: components, or sources, or leaves; each
 * bonus and penalty; what their caps take away; and that an index is never below 0.
 */
final class CardParts {

    private static final Ratio HUNDRED = Ratio.of(100);

    /** What every card has, and most have nothing of. */
    private static final Set<String> LIMITS = Set.of("bonus-cap", "penalty-cap", "floor");

    private record Part(Bilingual label, PercentagePoints share) {}

    private final Scorecard card;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private CardParts(Scorecard card, By by) {
        this.card = card;
        switch (by) {
            case COMPONENTS -> card.components().forEach(this::add);
            case LEAVES -> card.leaves().forEach(this::add);
            case SOURCES -> {
                for (PointSource source : PointSource.values()) {
                    if (card.framework().maximum(source).signum() > 0) {
                        Points earned = card.earned(source);
                        add(source.toString(), source.label(), earned, earned.plus(card.undecided(source)));
                    }
                }
            }
        }
        addAdjustments();
    }

    static Attribution between(Scorecard from, Scorecard to, By by) {
        if (from.framework().id().equals(to.framework().id())) {
            return between(from, to, by, Optional::of);
        }
        if (by == By.LEAVES) {
            throw new IllegalArgumentException("Leaves must be of one framework to be compared: "
                    + from.framework().id() + " and " + to.framework().id()
                    + "; split by component or by source instead, or give a crosswalk");
        }
        // One number under two names may be two things: only who knows both frameworks can say that it is one.
        return between(
                from,
                to,
                by,
                Crosswalk.between(from.framework(), to.framework()),
                relation -> relation == Crosswalk.Relation.SAME);
    }

    static Attribution between(Scorecard from, Scorecard to, By by, Crosswalk crosswalk) {
        if (!crosswalk.from().equals(Crosswalk.Side.of(from.framework()))
                || !crosswalk.to().equals(Crosswalk.Side.of(to.framework()))) {
            throw new IllegalArgumentException("The crosswalk must be of the frameworks of both cards: "
                    + crosswalk.from().name() + " → " + crosswalk.to().name() + ", not "
                    + from.framework().id() + " → " + to.framework().id());
        }
        return between(from, to, by, crosswalk, Crosswalk.Relation::compares);
    }

    private static Attribution between(
            Scorecard from, Scorecard to, By by, Crosswalk crosswalk, Predicate<Crosswalk.Relation> pairs) {
        Set<String> criteria =
                crosswalk.to().items().stream().map(Crosswalk.Item::id).collect(Collectors.toSet());
        return between(
                from,
                to,
                by,
                key -> criteria.contains(key)
                        ? crosswalk
                                .to(key)
                                .filter(link -> pairs.test(link.relation()))
                                .map(link -> link.from().get(0))
                        : Optional.of(key));
    }

    private static Attribution between(
            Scorecard from, Scorecard to, By by, Function<String, Optional<String>> earlier) {
        Map<String, Part> before = new CardParts(from, by).parts;
        Map<String, Part> after = new CardParts(to, by).parts;
        Optional<Status> status = Optional.of(from.status().weaker(to.status()));
        List<Contribution> contributions = new ArrayList<>();
        after.forEach((key, now) -> {
            Optional<Part> was = earlier.apply(key).map(before::remove);
            boolean idle = LIMITS.contains(key)
                    && was.filter(part -> part.share().equals(Attribution.NOTHING))
                            .isPresent()
                    && now.share().equals(Attribution.NOTHING);
            if (!idle) {
                contributions.add(
                        Contribution.of(key, now.label(), was.map(Part::share), Optional.of(now.share()), status));
            }
        });
        before.forEach((key, was) -> contributions.add(
                Contribution.of(key, was.label(), Optional.of(was.share()), Optional.empty(), status)));
        return Attribution.complete(by, contributions, to.index().minus(from.index()));
    }

    private void add(ScoreNode node) {
        add(node.id().toString(), node.criterion().name(), node.earned(), node.highest());
    }

    private void addAdjustments() {
        Points least = card.earned();
        Points most = card.earned().plus(card.undecided());
        Points leastBonus = Points.ZERO;
        Points mostBonus = Points.ZERO;
        Points leastPenalty = Points.ZERO;
        Points mostPenalty = Points.ZERO;
        for (ScoreNode node : card.adjustments()) {
            if (node.id().toString().startsWith("B")) {
                add(node);
                leastBonus = leastBonus.plus(node.earned());
                mostBonus = mostBonus.plus(node.highest());
            } else {
                add(node.id().toString(), node.criterion().name(), negated(node.highest()), negated(node.earned()));
                leastPenalty = leastPenalty.plus(node.earned());
                mostPenalty = mostPenalty.plus(node.highest());
            }
        }
        // The more bonuses there are, the more their cap takes.
        add(
                "bonus-cap",
                Bilingual.of("Giới hạn điểm cộng", "Cap of bonus"),
                card.highestBonus().minus(mostBonus),
                card.bonus().minus(leastBonus));
        add(
                "penalty-cap",
                Bilingual.of("Giới hạn điểm trừ", "Cap of penalty"),
                leastPenalty.minus(card.penalty()),
                mostPenalty.minus(card.highestPenalty()));
        least = least.plus(card.bonus()).minus(card.highestPenalty());
        most = most.plus(card.highestBonus()).minus(card.penalty());
        add("floor", Bilingual.of("Chỉ số không âm", "Index not below 0"), belowZero(most), belowZero(least));
    }

    private static Points negated(Points points) {
        return Points.ZERO.minus(points);
    }

    private static Points belowZero(Points points) {
        return points.signum() < 0 ? negated(points) : Points.ZERO;
    }

    private void add(String key, Bilingual label, Points least, Points most) {
        parts.put(key, new Part(label, PercentagePoints.between(share(least, false), share(most, true))));
    }

    /** Where less may be attainable in the end, the same points may be more of the index. */
    private Ratio share(Points points, boolean upper) {
        boolean more = (points.signum() > 0) == upper;
        return points.toRatio().times(HUNDRED).dividedBy((more ? card.leastAttainable() : card.attainable()).toRatio());
    }
}
