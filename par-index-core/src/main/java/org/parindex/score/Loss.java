package org.parindex.score;

import java.util.stream.Collectors;
import org.parindex.evidence.Evidence;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.rule.Checklist;
import org.parindex.rule.Step;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * Points that were lost at one leaf.
 *
 * @param leaf the leaf
 * @param attainable the points attainable
 * @param earned the points earned
 * @param why the steps that lead to the points earned, on one line
 */
public record Loss(Leaf leaf, Points attainable, Points earned, Bilingual why) {

    static Loss of(ScoreNode node) {
        return new Loss(
                node.leaf().orElseThrow(),
                node.attainable(),
                node.earned(),
                Bilingual.of(why(node, Language.VI), why(node, Language.EN)));
    }

    private static String why(ScoreNode node, Language language) {
        // That somebody accepted the points says nothing of why they were lost.
        String steps = node.steps().stream()
                .filter(step -> !(step instanceof Step.Appraised appraised && appraised.isAcceptance()))
                .map(step -> step.show(language))
                .collect(Collectors.joining("; "));
        String reason = node.evidence().orElse(null) instanceof Evidence.Missing missing ? missing.reason() : "";
        return steps + (reason.isEmpty() ? "" : " (" + reason + ")") + undone(node, language);
    }

    /** What is not on the list that was added up is what a reader asks for. */
    private static String undone(ScoreNode node, Language language) {
        if (node.leaf().orElseThrow().rule() instanceof Checklist list
                && node.evidence().orElse(null) instanceof Evidence.Items items) {
            return list.items().stream()
                    .filter(item -> !items.done().contains(item.key()))
                    .map(item -> item.name().in(language) + " (" + Explanation.points(item.points(), language) + ")")
                    .collect(Collectors.joining(", ", language == Language.VI ? "; chưa có: " : "; not done: ", ""));
        }
        return "";
    }

    /**
     * The points lost. What is undecided is no loss yet.
     *
     * @return the attainable points less those earned, more than 0
     */
    public Points lost() {
        return attainable.minus(earned);
    }
}
