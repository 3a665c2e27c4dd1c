package org.parindex.io;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.score.Scorecard;
import org.parindex.unit.AdministrativeUnit;

/**
 * Scorecards as records, {@code par-index-scorecard/1}: all that a card was made of, and all that came out, so that it can be made again
 * years later and compared number by number.
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-scorecard/1",
 *   "framework": {"id": "example", "digest": "sha256:…", "title": {"vi": "…", "en": "…"}, "status": "illustrative"},
 *   "policies": {"decimals": 2, "missing": "refuse", "notApplicable": "leave", "noSurvey": "rescale", "cutoffs": [{"group": "A", "from": "90"}]},
 *   "unit": {"scheme": "free", "code": "an", "name": "An", "kind": "province"},
 *   "indexYear": 2023, "stage": "appraised", "surveyHeld": true,
 *   "evidence": {"1.1": "yes", "3.2": "37 of 45"},
 *   "documents": {"1.1": [{"title": "…", "number": "12/BC-UBND", "date": "2023-12-15", "digest": "sha256:…"}]},
 *   "appraisals": [{"stage": "appraised", "others": "accepted", "findings": {"3.2": {"finding": "points 1", "reason": "…"}}}],
 *   "results": {
 *     "nodes": {"1": {"attainable": "10", "earned": "8.5", "undecided": "0"}},
 *     "totals": {"attainable": "100", "earned": "84.25", "undecided": "0", "bonus": "1", "penalty": "0", "total": "85.25",
 *                "highestTotal": "85.25", "index": "85.25", "group": "B"}
 *   },
 *   "digest": "sha256:…"
 * }
 * }</pre>
 *
 * <p>The policies are in full, whatever the framework says by itself. {@code stage}, {@code documents}, {@code decimals}, caps, cut-offs and {@code group}
 * are left out where there are none. {@code digest} is the SHA-256 of all else: in UTF-8, without white space, the keys of each object in the order of
 * their letters. It tells a change of a single digit, even where no points change; it is no signature. Several records are an array.
 */
public final class ScorecardJson {

    static final String FORMAT = "par-index-scorecard/1";
    static final String DIGEST = "digest";
    static final String DOCUMENTS = "documents";

    private ScorecardJson() {}

    /**
     * Records a card.
     *
     * @param card the card
     * @return the document, ending with a line feed
     */
    public static String write(Scorecard card) {
        return JsonText.pretty(tree(card));
    }

    /**
     * Records several cards.
     *
     * @param cards the cards, at least one
     * @return the document, an array, ending with a line feed
     * @throws IllegalArgumentException if there is none
     */
    public static String write(List<Scorecard> cards) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one card to be recorded");
        }
        return JsonText.pretty(cards.stream().map(ScorecardJson::tree).toList());
    }

    /**
     * Reads a file of one record or several.
     *
     * @param file the file
     * @return the records, in the order of the file, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<RecordedScorecard> read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document of one record or several.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the records, in the order of the document, at least one
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static List<RecordedScorecard> read(String document, byte[] bytes) {
        return ScorecardJsonReader.read(document, bytes);
    }

    /**
     * Reads a file, and makes each card again.
     *
     * @param file the file
     * @param framework the framework at hand
     * @return what each record says, and what comes out, in the order of the file
     * @throws InvalidDocumentException if a record cannot be read, with every problem of the file
     */
    public static List<Verification> verify(Path file, Framework framework) {
        return verify(file.toString(), Documents.bytes(file), framework);
    }

    /**
     * Reads a document, and makes each card again.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @param framework the framework at hand
     * @return what each record says, and what comes out, in the order of the document
     * @throws InvalidDocumentException if a record cannot be read, with every problem of the document
     */
    public static List<Verification> verify(String document, byte[] bytes, Framework framework) {
        return read(document, bytes).stream()
                .map(recorded -> Verification.of(recorded, framework))
                .toList();
    }

    private static Map<String, Object> tree(Scorecard card) {
        Framework framework = card.framework();
        Assessment assessment = card.assessment();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("format", FORMAT);
        Map<String, Object> used = new LinkedHashMap<>();
        used.put("id", framework.id());
        used.put(DIGEST, FrameworkJson.digest(framework));
        used.put("title", RuleJson.write(framework.title()));
        used.put("status", framework.status().toString());
        object.put("framework", used);
        object.put("policies", FrameworkJsonWriter.policies(framework.policies(), true));
        object.put("unit", unit(assessment.unit()));
        object.put("indexYear", assessment.indexYear());
        card.stage().ifPresent(stage -> object.put("stage", stage.toString()));
        object.put("surveyHeld", assessment.surveyHeld());
        Map<String, Object> evidence = new LinkedHashMap<>();
        assessment.evidence().forEach((criterion, shown) -> evidence.put(criterion.toString(), shown.toString()));
        object.put("evidence", evidence);
        if (!assessment.documents().isEmpty()) {
            Map<String, Object> documents = new LinkedHashMap<>();
            assessment
                    .documents()
                    .forEach((criterion, list) -> documents.put(criterion.toString(), ReferenceJson.tree(list)));
            object.put(DOCUMENTS, documents);
        }
        if (!card.appraisals().isEmpty()) {
            object.put(
                    "appraisals",
                    card.appraisals().stream().map(ScorecardJson::appraisal).toList());
        }
        object.put("results", results(RecordedScorecard.Results.of(card)));
        object.put(DIGEST, digest(object));
        return object;
    }

    /** All that matters of a unit for its points, and what identifies it: a record must not need the catalogue of its time. */
    private static Map<String, Object> unit(AdministrativeUnit unit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("scheme", unit.key().scheme());
        object.put("code", unit.code());
        object.put("name", unit.name().vi());
        object.put("kind", unit.kind().toString());
        return object;
    }

    private static Map<String, Object> appraisal(Appraisal appraisal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("stage", appraisal.stage().toString());
        FindingsJson.write(appraisal, object);
        return object;
    }

    private static Map<String, Object> results(RecordedScorecard.Results results) {
        Map<String, Object> nodes = new LinkedHashMap<>();
        results.nodes().forEach((id, points) -> nodes.put(id.toString(), node(points)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("nodes", nodes);
        object.put("totals", totals(results.totals()));
        return object;
    }

    static Map<String, Object> node(RecordedScorecard.NodePoints points) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("attainable", points.attainable().toString());
        object.put("earned", points.earned().toString());
        object.put("undecided", points.undecided().toString());
        return object;
    }

    static Map<String, Object> totals(RecordedScorecard.Totals totals) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("attainable", totals.attainable().toString());
        object.put("earned", totals.earned().toString());
        object.put("undecided", totals.undecided().toString());
        object.put("bonus", totals.bonus().toString());
        object.put("penalty", totals.penalty().toString());
        object.put("total", totals.total().toString());
        object.put("highestTotal", totals.highestTotal().toString());
        object.put("index", totals.index().toString());
        totals.group().ifPresent(group -> object.put("group", group));
        return object;
    }

    /** The digest of a record, which does not count itself. */
    static String digest(Map<String, Object> record) {
        Map<String, Object> content = new LinkedHashMap<>(record);
        content.remove(DIGEST);
        return Forms.SHA256 + Hashing.sha256().hashString(JsonText.canonical(content), StandardCharsets.UTF_8);
    }
}
