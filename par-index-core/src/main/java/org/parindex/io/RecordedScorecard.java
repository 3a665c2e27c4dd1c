package org.parindex.io;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Policies;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.provenance.Status;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorecard;
import org.parindex.text.Bilingual;

/**
 * A scorecard as it was recorded: what it was made of, and what came out. Whether that is so, {@link Verification} says.
 *
 * @param framework what the record says of the framework
 * @param policies the policies that were in force
 * @param assessment the unit, the year and the evidence
 * @param stage the stage, if the card had one
 * @param appraisals the appraisals that led to the stage, in order
 * @param results the points of every node, and the totals
 * @param digest the digest that the record bears
 * @param contentDigest the digest of what the record holds now
 */
public record RecordedScorecard(
        FrameworkUsed framework,
        Policies policies,
        Assessment assessment,
        Optional<Stage> stage,
        List<Appraisal> appraisals,
        Results results,
        String digest,
        String contentDigest) {

    /** Copies the list. */
    public RecordedScorecard {
        appraisals = List.copyOf(appraisals);
    }

    /**
     * Which framework a record was made with.
     *
     * @param id its id
     * @param digest its digest, with the policies in force, as {@link FrameworkJson#digest} gives it
     * @param title its title
     * @param status how far it can be trusted
     */
    public record FrameworkUsed(String id, String digest, Bilingual title, Status status) {}

    /**
     * The points of a node: a component, a criterion, a bonus or a penalty, of which they are what it takes.
     *
     * @param attainable the attainable points
     * @param earned the points earned for certain
     * @param undecided the points that may still come
     */
    public record NodePoints(Points attainable, Points earned, Points undecided) {}

    /**
     * The points of the whole card.
     *
     * @param attainable the attainable points
     * @param earned the points earned for certain, before bonuses and penalties
     * @param undecided the points that may still come
     * @param bonus what the bonuses give for certain
     * @param penalty what the penalties take for certain
     * @param total the points after bonuses and penalties, the least that there can be
     * @param highestTotal the most that there can be
     * @param index the exact index, or the range that holds it
     * @param group the group, if there is one
     */
    public record Totals(
            Points attainable,
            Points earned,
            Points undecided,
            Points bonus,
            Points penalty,
            Points total,
            Points highestTotal,
            IndexValue index,
            Optional<String> group) {}

    /**
     * All that came out.
     *
     * @param nodes the points of every node by its number
     * @param totals the points of the whole card
     */
    public record Results(SortedMap<CriterionId, NodePoints> nodes, Totals totals) {

        /** Copies the map. */
        public Results {
            nodes = ImmutableSortedMap.copyOf(nodes);
        }

        /**
         * The results of a card.
         *
         * @param card the card
         * @return its results
         */
        public static Results of(Scorecard card) {
            SortedMap<CriterionId, NodePoints> nodes = new TreeMap<>();
            card.components().forEach(node -> collect(node, nodes));
            card.adjustments().forEach(node -> collect(node, nodes));
            return new Results(
                    nodes,
                    new Totals(
                            card.attainable(),
                            card.earned(),
                            card.undecided(),
                            card.bonus(),
                            card.penalty(),
                            card.total(),
                            card.highestTotal(),
                            card.index(),
                            card.group()));
        }

        private static void collect(ScoreNode node, SortedMap<CriterionId, NodePoints> nodes) {
            nodes.put(node.id(), new NodePoints(node.attainable(), node.earned(), node.undecided()));
            node.parts().forEach(part -> collect(part, nodes));
        }
    }

    /**
     * Whether nothing in the record has been changed since it was written, as far as its digest tells. Someone who changes a record can
     * make a new digest, too: it is no signature.
     *
     * @return true if the digest that it bears is that of what it holds
     */
    public boolean isIntact() {
        return digest.equals(contentDigest);
    }

    /** The unit, the year, the stage, the framework and the index. */
    @Override
    public String toString() {
        return assessment.unit().name().vi() + " " + assessment.indexYear()
                + stage.map(known -> ", " + known).orElse("") + ", " + framework.id() + ", index "
                + results.totals().index();
    }
}
