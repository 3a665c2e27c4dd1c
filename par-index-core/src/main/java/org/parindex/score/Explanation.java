package org.parindex.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parindex.framework.Leaf;
import org.parindex.points.Points;
import org.parindex.provenance.DocumentReference;
import org.parindex.provenance.Status;
import org.parindex.rule.Step;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/**
 * How nodes of a card came to their points: the evidence, the rule, and each step, down to the leaves.
 *
 * <p>The steps are data; {@link #toText} and {@link #toMarkdown} say them in either language: {@code 1.5 × 37/45 = 1.233333}.
 */
public final class Explanation {

    private static final String INDENT = "  ";

    private final Scorecard card;
    private final List<ScoreNode> nodes;
    private final boolean whole;

    private Explanation(Scorecard card, List<ScoreNode> nodes, boolean whole) {
        this.card = card;
        this.nodes = nodes;
        this.whole = whole;
    }

    static Explanation of(Scorecard card, ScoreNode node) {
        return new Explanation(card, List.of(node), false);
    }

    static Explanation of(Scorecard card) {
        List<ScoreNode> all = new ArrayList<>(card.components());
        all.addAll(card.adjustments());
        return new Explanation(card, List.copyOf(all), true);
    }

    /**
     * The card that is explained.
     *
     * @return the card
     */
    public Scorecard card() {
        return card;
    }

    /**
     * The nodes that are explained, each with all below it.
     *
     * @return one node, or the components and adjustments of the whole card
     */
    public List<ScoreNode> nodes() {
        return nodes;
    }

    /**
     * Whether the whole card is explained, with its index.
     *
     * @return true if so
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The explanation as indented text.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        remarks(language).forEach(line -> text.append(line).append('\n'));
        text.append(text.isEmpty() ? "" : "\n");
        nodes.forEach(node -> text(node, this::documents, "", language, text));
        if (whole) {
            text.append('\n');
            CardText.totals(card, language).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    static String text(ScoreNode node, Language language) {
        StringBuilder text = new StringBuilder();
        text(node, any -> List.of(), "", language, text);
        return text.toString();
    }

    private static void text(
            ScoreNode node,
            Function<ScoreNode, List<DocumentReference>> documents,
            String indent,
            Language language,
            StringBuilder text) {
        text.append(indent).append(heading(node, language)).append('\n');
        for (String line : lines(node, documents.apply(node), language)) {
            text.append(indent).append(INDENT).append(line).append('\n');
        }
        node.parts().forEach(part -> text(part, documents, indent + INDENT, language, text));
    }

    /**
     * The explanation in Markdown: a nested list; of a whole card under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        StringBuilder text = new StringBuilder();
        String remarks = whole ? CardText.markdownHeading(card, language) : Markdown.quotation(remarks(language));
        text.append(remarks).append(remarks.isEmpty() ? "" : "\n");
        nodes.forEach(node -> markdown(node, "", language, text));
        if (whole) {
            text.append('\n');
            text.append(Markdown.list(CardText.totals(card, language)));
        }
        return text.toString();
    }

    private void markdown(ScoreNode node, String indent, Language language, StringBuilder text) {
        text.append(indent)
                .append("- **")
                .append(Markdown.escaped(heading(node, language)))
                .append("**\n");
        for (String line : lines(node, documents(node), language)) {
            text.append(indent)
                    .append(INDENT)
                    .append("- ")
                    .append(Markdown.escaped(line))
                    .append('\n');
        }
        node.parts().forEach(part -> markdown(part, indent + INDENT, language, text));
    }

    /** Unit and framework of the whole card; of a node of it, only how far it can be trusted. */
    private List<String> remarks(Language language) {
        return whole
                ? CardText.heading(card, language)
                : card.status() == Status.ILLUSTRATIVE ? List.of(CardText.ILLUSTRATIVE.in(language)) : List.of();
    }

    static String heading(ScoreNode node, Language language) {
        boolean vi = language == Language.VI;
        String points = node.attainable().signum() == 0
                ? vi ? "không phát sinh điểm" : "not attainable"
                : CardText.range(node.earned(), node.highest(), language)
                        + (vi ? " trên " : " of ")
                        + points(node.attainable(), language);
        return node.id() + " " + node.criterion().name().in(language) + ": " + points;
    }

    private List<DocumentReference> documents(ScoreNode node) {
        return card.assessment().documentsOf(node.id());
    }

    /** Evidence with its documents, rule and steps of a leaf; what is not attainable of a group. */
    private static List<String> lines(ScoreNode node, List<DocumentReference> documents, Language language) {
        boolean vi = language == Language.VI;
        List<String> lines = new ArrayList<>();
        if (node.attainable().compareTo(node.criterion().maximum()) < 0) {
            lines.add((vi ? "Điểm tối đa " : "Maximum ")
                    + points(node.criterion().maximum(), language)
                    + (vi ? ", không phát sinh " : ", not attainable ")
                    + points(node.criterion().maximum().minus(node.attainable()), language));
        }
        if (node.leaf().isEmpty()) {
            return lines;
        }
        Leaf leaf = node.leaf().get();
        node.evidence()
                .map(evidence -> evidence.show(language))
                .ifPresent(shown -> lines.add((vi ? "Minh chứng: " : "Evidence: ") + shown));
        documents.forEach(document -> lines.add((vi ? "Tài liệu: " : "Document: ") + document.label()));
        lines.add((vi ? "Cách tính: " : "Rule: ")
                + leaf.rule().describe(leaf.maximum()).in(language));
        if (!leaf.legalSource().isEmpty()) {
            lines.add((vi ? "Căn cứ: " : "Legal source: ") + leaf.legalSource());
        }
        for (Step step : node.steps()) {
            lines.add(step.show(language));
        }
        return lines;
    }

    static String points(Points points, Language language) {
        return language.decimal(points.toBigDecimal());
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
