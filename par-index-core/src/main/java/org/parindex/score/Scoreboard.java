package org.parindex.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Framework;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.Units;

/** The cards of a round: one index year, one framework, one card a unit. */
public final class Scoreboard {

    private final Framework framework;
    private final List<Scorecard> cards;

    Scoreboard(Framework framework, List<Scorecard> cards) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("A round must have at least one card");
        }
        this.framework = framework;
        this.cards = List.copyOf(cards);
    }

    /**
     * The round of cards that are there already, such as those of a stage.
     *
     * @param cards the cards, at least one, one a unit; of one framework, one index year and one stage
     * @return the board
     * @throws IllegalArgumentException if there is none, or they are not of one round
     */
    public static Scoreboard of(List<Scorecard> cards) {
        Set<UnitKey> units = new HashSet<>();
        for (Scorecard card : cards) {
            Scorecard first = cards.get(0);
            if (!card.framework().equals(first.framework())
                    || card.assessment().indexYear() != first.assessment().indexYear()
                    || !card.stage().equals(first.stage())
                    || !units.add(card.assessment().unit().key())) {
                throw new IllegalArgumentException(
                        "The cards of a round must be of one framework, year and stage, one a unit: " + first.title()
                                + ", and " + card.title());
            }
        }
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("A round must have at least one card");
        }
        return new Scoreboard(cards.get(0).framework(), cards);
    }

    /**
     * The framework, with the policies in force.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The cards, in the order in which they were given.
     *
     * @return at least one
     */
    public List<Scorecard> cards() {
        return cards;
    }

    /**
     * The stage of the cards.
     *
     * @return the stage; absent if the evidence was scored outside the yearly course of assessment
     */
    public Optional<Stage> stage() {
        return cards.get(0).stage();
    }

    /**
     * The card of a unit.
     *
     * @param codeOrName its code or name, in any spelling
     * @return the card
     * @throws UnitLookupException if there is none
     */
    public Scorecard of(String codeOrName) {
        UnitKey key = units().find(codeOrName).key();
        return cards.stream()
                .filter(card -> card.assessment().unit().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The round with other evidence for one unit, all others as they are.
     *
     * @param codeOrName the code or name of the unit, in any spelling
     * @param evidence the evidence by criterion, in place of what there is
     * @return the card of the unit before and after, with its standing
     * @throws UnitLookupException if there is no such unit
     * @throws InvalidDocumentException if it cannot be scored, with every fault
     */
    public WhatIf whatIf(String codeOrName, Map<CriterionId, Evidence> evidence) {
        Scorecard card = of(codeOrName);
        WhatIf changed = card.whatIf(evidence);
        return changed.among(
                this,
                new Scoreboard(
                        framework,
                        cards.stream()
                                .map(each -> each == card ? changed.after() : each)
                                .toList()));
    }

    private Units units() {
        return Units.of(
                Bilingual.of("các đơn vị được chấm điểm", "the units scored"),
                cards.stream().map(card -> card.assessment().unit()).toList());
    }

    /**
     * The indices of the round: overall, by component, and by source, each with the status of its card. Units whose kinds have
     * different groups have no groups here; their cards do.
     *
     * @return the results, ranked among these units
     */
    public YearResults toYearResults() {
        Scorecard first = cards.get(0);
        YearResults results = YearResults.of(first.assessment().indexYear(), units())
                .withDecision(
                        framework.status() == Status.ILLUSTRATIVE
                                ? framework.id()
                                : framework.decision().orElse(framework.id()))
                .with(cutoffs())
                .with(Measure.OVERALL, figures(card -> Optional.of(card.index()), Scorecard::attainable));
        for (int i = 0; i < framework.components().size(); i++) {
            int place = i;
            CriterionId id = framework.components().get(i).id();
            results = with(
                    results,
                    Measure.component(id.component().orElseThrow()),
                    card -> card.components().get(place).index(),
                    card -> card.components().get(place).attainable());
        }
        for (PointSource source : PointSource.values()) {
            results =
                    with(results, Measure.source(source), card -> index(card, source), card -> card.attainable(source));
        }
        return results;
    }

    private YearResults with(
            YearResults results,
            Measure measure,
            Function<Scorecard, Optional<IndexValue>> index,
            Function<Scorecard, Points> attainable) {
        Map<UnitKey, Figure> figures = figures(index, attainable);
        return figures.isEmpty() ? results : results.with(measure, figures);
    }

    private static Optional<IndexValue> index(Scorecard card, PointSource source) {
        return ScoreNode.index(card.earned(source), card.undecided(source), card.attainable(source));
    }

    private Map<UnitKey, Figure> figures(
            Function<Scorecard, Optional<IndexValue>> index, Function<Scorecard, Points> attainable) {
        Map<UnitKey, Figure> figures = new HashMap<>();
        for (Scorecard card : cards) {
            index.apply(card)
                    .ifPresent(value -> figures.put(
                            card.assessment().unit().key(),
                            new Figure(
                                            List.of(new Stated<>(value, Provenance.of(card.status(), framework.id()))),
                                            List.of(),
                                            List.of(),
                                            false)
                                    .withAttainable(attainable.apply(card))));
        }
        return figures;
    }

    private GroupCutoffs cutoffs() {
        Set<GroupCutoffs> all = new HashSet<>();
        cards.forEach(card ->
                all.add(framework.policies().cutoffsOf(card.assessment().unit().kind())));
        return all.size() == 1 ? all.iterator().next() : GroupCutoffs.unknown();
    }

    /**
     * The overall ranking at the precision of the framework.
     *
     * @return the ranking, ties by competition
     */
    public Ranking ranking() {
        return ranking(Measure.OVERALL);
    }

    /**
     * A ranking at the precision of the framework.
     *
     * @param measure the measure
     * @return the ranking, ties by competition
     */
    public Ranking ranking(Measure measure) {
        return toYearResults().ranking(measure).with(framework.policies().precision());
    }

    /**
     * The stage, if there is one, and what a policy did: how many units had criteria without evidence that earned nothing, or whose points
     * are undecided, and how many had no survey.
     *
     * @return the remarks; empty if there is no stage and every unit had evidence for everything
     */
    public List<Bilingual> remarks() {
        return List.copyOf(CardText.remarks(this));
    }

    /** What a reader must know before the first rank. */
    private List<String> heading(Language language) {
        List<String> lines = new ArrayList<>();
        if (framework.status() == Status.ILLUSTRATIVE) {
            lines.add(CardText.ILLUSTRATIVE.in(language));
        }
        // There may be more units than have cards, and nothing here knows how many.
        lines.add(
                language == Language.VI
                        ? "Chỉ xếp hạng các đơn vị được chấm điểm ở đây: " + cards.size()
                        : "Ranked among the units that are scored here alone: " + cards.size());
        remarks().forEach(remark -> lines.add(remark.in(language)));
        return lines;
    }

    /**
     * The ranking for people, after what they must know: whether criteria are made up, that only units with a card are ranked, and the
     * {@link #remarks}.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return String.join("\n", heading(language)) + "\n" + ranking().toText(language);
    }

    /**
     * The ranking in Markdown: the same as {@link #toText}.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return Markdown.quotation(heading(language)) + "\n" + ranking().toMarkdown(language);
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
