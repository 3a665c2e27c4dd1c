package org.parindex.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Finding;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.ranking.Standing;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;

/** A card as it is, and as it would be with other evidence: the difference leaf by leaf, and the standing in a round if it has one. */
public final class WhatIf {

    private static final String REASON = "what if";

    private final Scorecard before;
    private final Scorecard after;
    private final Optional<Standing> standingBefore;
    private final Optional<Standing> standingAfter;

    private WhatIf(
            Scorecard before, Scorecard after, Optional<Standing> standingBefore, Optional<Standing> standingAfter) {
        this.before = before;
        this.after = after;
        this.standingBefore = standingBefore;
        this.standingAfter = standingAfter;
    }

    static WhatIf of(Scorecard card, Map<CriterionId, Evidence> evidence) {
        return new WhatIf(card, changed(card, evidence), Optional.empty(), Optional.empty());
    }

    /** With what the change does to the standing of the unit. */
    WhatIf among(Scoreboard board, Scoreboard changed) {
        AdministrativeUnit unit = before.assessment().unit();
        return new WhatIf(
                before,
                after,
                board.ranking().find(unit.key()),
                changed.ranking().find(unit.key()));
    }

    private static Scorecard changed(Scorecard card, Map<CriterionId, Evidence> evidence) {
        Scorer scorer = Scorer.of(card.framework());
        if (card.before().isPresent()) {
            // What an appraiser found stands above what the unit shows, so that is what must change.
            List<Appraisal> appraisals = card.appraisals();
            Map<CriterionId, Finding> findings = new HashMap<>();
            evidence.forEach((id, shown) -> findings.put(id, new Finding(Optional.of(shown), REASON)));
            return scorer.appraise(
                    card.before().get(), appraisals.get(appraisals.size() - 1).with(findings));
        }
        Assessment assessment = card.assessment().with(evidence);
        return card.stage().isPresent() ? scorer.selfAssess(assessment) : scorer.score(assessment);
    }

    /**
     * The card as it is.
     *
     * @return the card
     */
    public Scorecard before() {
        return before;
    }

    /**
     * The card with the other evidence.
     *
     * @return the card
     */
    public Scorecard after() {
        return after;
    }

    /**
     * The standing of the unit as it is.
     *
     * @return the standing; absent outside a round
     */
    public Optional<Standing> standingBefore() {
        return standingBefore;
    }

    /**
     * The standing of the unit with the other evidence, all others as they are.
     *
     * @return the standing; absent outside a round
     */
    public Optional<Standing> standingAfter() {
        return standingAfter;
    }

    /**
     * The nodes that differ as a table: criterion, name, maximum, the points before and after as ranges where undecided.
     *
     * @return one row a leaf, bonus or penalty whose points, attainable points or undecided points differ, in order; then the index
     */
    public Table toTable() {
        List<List<Cell>> rows = new ArrayList<>();
        List<ScoreNode> now = before.scored().toList();
        List<ScoreNode> then = after.scored().toList();
        for (int i = 0; i < now.size(); i++) {
            ScoreNode one = now.get(i);
            ScoreNode other = then.get(i);
            if (!one.earned().equals(other.earned())
                    || !one.undecided().equals(other.undecided())
                    || !one.attainable().equals(other.attainable())) {
                rows.add(List.of(
                        Cell.of(one.id().toString()),
                        CardText.words(one.criterion().name()),
                        CardText.points(one.criterion().maximum()),
                        CardText.range(one),
                        CardText.range(other)));
            }
        }
        rows.add(List.of(
                Cell.of("index").shownAs(Bilingual.of("Chỉ số", "Index")),
                Cell.of("index").shownAs(Bilingual.of("Chỉ số chung", "Overall index")),
                Cell.blank(),
                CardText.index(Optional.of(before.index())),
                CardText.index(Optional.of(after.index()))));
        return new Table(
                List.of(
                        CardText.CRITERION,
                        CardText.NAME,
                        CardText.MAXIMUM,
                        Column.numbers("before", "Hiện nay", "Now"),
                        Column.numbers("after", "Nếu thay đổi", "Then")),
                rows);
    }

    /**
     * The difference for people: unit and framework, the leaves that differ, the index, the rank in the round.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        CardText.heading(before, language).forEach(line -> text.append(line).append('\n'));
        text.append('\n').append(toTable().toText(language));
        if (standingBefore.isPresent() && standingAfter.isPresent()) {
            text.append('\n')
                    .append(language == Language.VI ? "Hạng: " : "Rank: ")
                    .append(standingBefore.get().showRank().in(language))
                    .append(" → ")
                    .append(standingAfter.get().showRank().in(language))
                    .append('\n');
        }
        return text.toString();
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
