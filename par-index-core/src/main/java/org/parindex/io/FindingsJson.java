package org.parindex.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceException;
import org.parindex.framework.CriterionId;

/** Findings and evidence by criterion in JSON. A finding is a text, or an object with the text and the reason where there is one. */
final class FindingsJson {

    static final String OTHERS = "others";
    static final String FINDINGS = "findings";

    private static final String FINDING = "finding";
    private static final String REASON = "reason";

    private FindingsJson() {}

    /** Writes the findings of an appraisal into its object. */
    static void write(Appraisal appraisal, Map<String, Object> object) {
        appraisal.others().ifPresent(finding -> object.put(OTHERS, write(finding)));
        Map<String, Object> findings = new LinkedHashMap<>();
        appraisal.findings().forEach((criterion, finding) -> findings.put(criterion.toString(), write(finding)));
        object.put(FINDINGS, findings);
    }

    private static Object write(Finding finding) {
        if (finding.reason().isEmpty()) {
            return finding.toString();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(FINDING, finding.toString());
        object.put(REASON, finding.reason());
        return object;
    }

    /** The appraisal with the findings of its object, as far as they can be read. */
    static Appraisal read(JsonTree.Value object, Appraisal appraisal) {
        Appraisal read = object.require(FINDINGS)
                .flatMap(JsonTree.Value::object)
                .map(findings -> appraisal.with(byCriterion(findings, FindingsJson::finding)))
                .orElse(appraisal);
        return object.get(OTHERS)
                .flatMap(FindingsJson::finding)
                .map(read::withOthers)
                .orElse(read);
    }

    private static Optional<Finding> finding(JsonTree.Value value) {
        if (!value.isObject()) {
            return parsed(value, "", Finding::of);
        }
        Optional<JsonTree.Value> object = value.object(List.of(FINDING, REASON));
        String reason = object.flatMap(known -> known.get(REASON))
                .flatMap(JsonTree.Value::text)
                .orElse("");
        return object.flatMap(known -> known.require(FINDING)).flatMap(text -> parsed(text, reason, Finding::of));
    }

    /** Evidence in its text form. */
    static Optional<Evidence> evidence(JsonTree.Value value) {
        return parsed(value, "", (text, none) -> Evidence.parse(text));
    }

    private static <T> Optional<T> parsed(JsonTree.Value value, String reason, BiFunction<String, String, T> parse) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(parse.apply(text, reason));
            } catch (EvidenceException e) {
                value.problems().add(e.fault().at(value.position()));
                return Optional.empty();
            }
        });
    }

    /** The members of an object whose keys are criteria. */
    static <T> SortedMap<CriterionId, T> byCriterion(JsonTree.Value object, Member<T> read) {
        SortedMap<CriterionId, T> all = new TreeMap<>();
        object.members().forEach((key, member) -> {
            Optional<T> value = read.of(member);
            try {
                CriterionId id = Forms.id(key);
                value.ifPresent(known -> all.put(id, known));
            } catch (IllegalArgumentException e) {
                object.problem(object.keyPosition(key), DocumentProblem.CRITERION_MALFORMED, "value", key);
            }
        });
        return all;
    }

    /** What is read of each member. */
    interface Member<T> {
        Optional<T> of(JsonTree.Value value);
    }
}
