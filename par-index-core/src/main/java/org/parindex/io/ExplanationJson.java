package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parindex.framework.Leaf;
import org.parindex.points.Ratio;
import org.parindex.provenance.DocumentReference;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.Step;
import org.parindex.score.Explanation;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorecard;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * An explanation in JSON, for programs that show or check it. Every number is a text, exact: a decimal, or a fraction such as
 * {@code 1100/9} where no decimal is.
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-explanation/1",
 *   "framework": "example", "unit": "Nậm Nhùn", "indexYear": 2023, "status": "illustrative",
 *   "nodes": [
 *     {"id": "2.1", "name": {"vi": "…", "en": "…"}, "maximum": "1.5", "attainable": "1.5", "earned": "1.233333",
 *      "source": "documents", "evidence": "37 of 45", "rule": {"kind": "proportional", "vi": "…", "en": "…"},
 *      "legalSource": "…", "responsible": {"vi": "…", "en": "…"}, "status": "illustrative",
 *      "steps": [{"kind": "multiplied", "points": "1.5", "written": "37/45", "factor": "37/45", "result": "1.233333",
 *                 "text": {"vi": "…", "en": "…"}}]}
 *   ],
 *   "totals": {"earned": "…", "bonus": "…", "penalty": "…", "total": "…", "attainable": "…", "maximum": "…", "index": "…",
 *              "group": "A"}
 * }
 * }</pre>
 *
 * <p>Evidence that documents prove has {@code documents}, as {@link AssessmentJson} writes them. A card of a stage has {@code stage}; where points may still come, a node has {@code undecided}, the totals have {@code
 * highestTotal}, and the index is a range {@code low..high}. A node with parts has {@code parts} in place of all from {@code source} on. What is not known or not asked is left out; only
 * the explanation of a whole card has {@code totals}.
 */
public final class ExplanationJson {

    private static final String FORMAT = "par-index-explanation/1";

    private ExplanationJson() {}

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @return the document, ending with a line feed
     */
    public static String write(Explanation explanation) {
        Scorecard card = explanation.card();
        return JsonPrinter.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeStringField("framework", card.framework().id());
            generator.writeStringField("unit", card.assessment().unit().name().vi());
            generator.writeNumberField("indexYear", card.assessment().indexYear());
            generator.writeStringField("status", card.status().toString());
            if (card.stage().isPresent()) {
                generator.writeStringField("stage", card.stage().get().toString());
            }
            generator.writeArrayFieldStart("nodes");
            for (ScoreNode node : explanation.nodes()) {
                write(card, node, generator);
            }
            generator.writeEndArray();
            if (explanation.isWhole()) {
                totals(card, generator);
            }
            generator.writeEndObject();
        });
    }

    private static void write(Scorecard card, ScoreNode node, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        field(generator, "id", node.id());
        JsonPrinter.write(generator, "name", node.criterion().name());
        field(generator, "maximum", node.criterion().maximum());
        field(generator, "attainable", node.attainable());
        field(generator, "earned", node.earned());
        if (node.undecided().signum() > 0) {
            field(generator, "undecided", node.undecided());
        }
        Optional<Leaf> leaf = node.leaf();
        if (leaf.isPresent()) {
            leaf(card, node, leaf.get(), generator);
        } else {
            generator.writeArrayFieldStart("parts");
            for (ScoreNode part : node.parts()) {
                write(card, part, generator);
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private static void leaf(Scorecard card, ScoreNode node, Leaf leaf, JsonGenerator generator) throws IOException {
        field(generator, "source", leaf.source());
        if (node.evidence().isPresent()) {
            field(generator, "evidence", node.evidence().get());
        }
        List<DocumentReference> documents = card.assessment().documentsOf(leaf.id());
        if (!documents.isEmpty()) {
            ReferenceJson.write(generator, documents);
        }
        generator.writeObjectFieldStart("rule");
        field(generator, "kind", leaf.rule().kind());
        Bilingual rule = leaf.rule().describe(leaf.maximum());
        generator.writeStringField("vi", rule.vi());
        generator.writeStringField("en", rule.en());
        generator.writeEndObject();
        if (!leaf.legalSource().isEmpty()) {
            generator.writeStringField("legalSource", leaf.legalSource());
        }
        if (leaf.responsible().isPresent()) {
            JsonPrinter.write(generator, "responsible", leaf.responsible().get());
        }
        field(generator, "status", card.framework().provenanceOf(leaf).status());
        generator.writeArrayFieldStart("steps");
        for (Step step : node.steps()) {
            generator.writeStartObject();
            step(step, generator);
            JsonPrinter.write(generator, "text", Bilingual.of(step.show(Language.VI), step.show(Language.EN)));
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private static void step(Step step, JsonGenerator generator) throws IOException {
        if (step instanceof Step.Reached reached) {
            kind(generator, "reached");
            item(generator, "level", reached.level());
        } else if (step instanceof Step.Compared compared) {
            kind(generator, "compared");
            percentage(generator, compared.written(), compared.percent());
            bound(generator, "bound", compared.bound());
            generator.writeBooleanField("reached", compared.reached());
        } else if (step instanceof Step.FellInto fell) {
            kind(generator, "fell-into");
            percentage(generator, fell.written(), fell.percent());
            band(generator, fell.band());
        } else if (step instanceof Step.Multiplied product) {
            kind(generator, "multiplied");
            field(generator, "points", product.points());
            field(generator, "written", product.written());
            number(generator, "factor", product.factor());
            field(generator, "result", product.result());
        } else if (step instanceof Step.Added sum) {
            kind(generator, "added");
            generator.writeArrayFieldStart("items");
            for (Item item : sum.items()) {
                generator.writeStartObject();
                item(generator, item);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            field(generator, "result", sum.result());
        } else if (step instanceof Step.Capped capped) {
            kind(generator, "capped");
            field(generator, "points", capped.points());
            field(generator, "maximum", capped.maximum());
        } else if (step instanceof Step.Deducted deducted) {
            kind(generator, "deducted");
            field(generator, "maximum", deducted.maximum());
            field(generator, "deducted", deducted.deducted());
            field(generator, "result", deducted.result());
        } else if (step instanceof Step.Condition condition) {
            kind(generator, "condition");
            JsonPrinter.write(generator, "condition", condition.condition());
            generator.writeBooleanField("met", condition.met());
        } else if (step instanceof Step.Placed placed) {
            kind(generator, "placed");
            number(generator, "value", placed.value());
            number(generator, "low", placed.low());
            number(generator, "high", placed.high());
            number(generator, "share", placed.share());
        } else if (step instanceof Step.Changed changed) {
            kind(generator, "changed");
            number(generator, "base", changed.base());
            number(generator, "value", changed.value());
            number(generator, "percent", changed.percent());
            generator.writeBooleanField("reduction", changed.reduction());
        } else if (step instanceof Step.Given given) {
            kind(generator, "given");
            field(generator, "points", given.points());
        } else if (step instanceof Step.Earned earned) {
            kind(generator, "earned");
            field(generator, "points", earned.points());
        } else if (step instanceof Step.Undecided undecided) {
            kind(generator, "undecided");
            JsonPrinter.write(generator, "why", undecided.why());
            field(generator, "most", undecided.most());
        } else if (step instanceof Step.Averaged averaged) {
            kind(generator, "averaged");
            number(generator, "mean", averaged.answers().mean());
        } else if (step instanceof Step.Rated rated) {
            kind(generator, "rated");
            field(generator, "rate", rated.rate());
            field(generator, "numerator", rated.numerator());
            field(generator, "denominator", rated.denominator());
            generator.writeArrayFieldStart("doubts");
            for (Bilingual doubt : rated.doubts()) {
                generator.writeStartObject();
                field(generator, "vi", doubt.vi());
                field(generator, "en", doubt.en());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        } else if (step instanceof Step.Appraised appraised) {
            kind(generator, "appraised");
            JsonPrinter.write(generator, "stage", appraised.stage());
            if (appraised.before().isPresent()) {
                field(generator, "before", appraised.before().get());
            }
            field(generator, "points", appraised.points());
            if (!appraised.reason().isEmpty()) {
                field(generator, "reason", appraised.reason());
            }
        } else if (step instanceof Step.Decided decided) {
            kind(generator, "decided");
            JsonPrinter.write(generator, "why", decided.why());
            field(generator, "points", decided.points());
        } else {
            throw new IllegalStateException("A step must have a form in JSON: " + step);
        }
    }

    private static void kind(JsonGenerator generator, String kind) throws IOException {
        generator.writeStringField("kind", kind);
    }

    private static void percentage(JsonGenerator generator, String written, Ratio percent) throws IOException {
        if (!written.isEmpty()) {
            field(generator, "written", written);
        }
        number(generator, "percent", percent);
    }

    private static void bound(JsonGenerator generator, String key, Bound bound) throws IOException {
        generator.writeObjectFieldStart(key);
        number(generator, "percent", bound.percent());
        generator.writeBooleanField("included", bound.included());
        generator.writeEndObject();
    }

    private static void band(JsonGenerator generator, Band band) throws IOException {
        generator.writeObjectFieldStart("band");
        if (band.begins().isPresent()) {
            bound(generator, "begins", band.begins().get());
        }
        if (band.ends().isPresent()) {
            bound(generator, "ends", band.ends().get());
        }
        field(generator, "points", band.points());
        generator.writeEndObject();
    }

    private static void item(JsonGenerator generator, String key, Item item) throws IOException {
        generator.writeObjectFieldStart(key);
        item(generator, item);
        generator.writeEndObject();
    }

    private static void item(JsonGenerator generator, Item item) throws IOException {
        field(generator, "key", item.key());
        JsonPrinter.write(generator, "name", item.name());
        field(generator, "points", item.points());
    }

    private static void totals(Scorecard card, JsonGenerator generator) throws IOException {
        generator.writeObjectFieldStart("totals");
        field(generator, "earned", card.earned());
        field(generator, "bonus", card.bonus());
        field(generator, "penalty", card.penalty());
        field(generator, "total", card.total());
        if (!card.isDecided()) {
            field(generator, "highestTotal", card.highestTotal());
        }
        field(generator, "attainable", card.attainable());
        field(generator, "maximum", card.framework().maximum());
        field(generator, "index", card.index());
        if (card.group().isPresent()) {
            field(generator, "group", card.group().get());
        }
        generator.writeEndObject();
    }

    private static void number(JsonGenerator generator, String key, Ratio number) throws IOException {
        field(generator, key, number.decimal().map(BigDecimal::toPlainString).orElseGet(number::toString));
    }

    private static void field(JsonGenerator generator, String key, Object value) throws IOException {
        generator.writeStringField(key, value.toString());
    }
}
