package org.parindex.testkit;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** Why a case does not hold. */
public enum CaseProblem implements ProblemKind {
    /** Evidence earns other points. */
    POINTS_DIFFER(
            "{criterion} với minh chứng {evidence} phải được {expected} điểm, nhưng được {actual}{clause}",
            "{criterion} with the evidence {evidence} must earn {expected}: {actual}{clause}"),
    /** Evidence is refused, and should not be. */
    POINTS_REFUSED(
            "{criterion} với minh chứng {evidence} phải được {expected} điểm, nhưng bị từ chối: {actual}{clause}",
            "{criterion} with the evidence {evidence} must earn {expected}; it is refused: {actual}{clause}"),
    /** Evidence is scored, and should be refused. */
    POINTS_NOT_REFUSED(
            "{criterion} với minh chứng {evidence} phải bị từ chối, nhưng được {actual} điểm{clause}",
            "{criterion} with the evidence {evidence} must be {expected}; it earns: {actual}{clause}"),
    /** A card shows another value. */
    FIGURE_DIFFERS(
            "Theo {document}, {figure} phải là {expected}, nhưng là {actual}{clause}",
            "By {document}, {figure} must be {expected}: {actual}{clause}"),
    /** An assessment is refused, and should not be. */
    CARD_REFUSED(
            "Theo {document}, {figure} phải là {expected}, nhưng bản đánh giá bị từ chối: {actual}{clause}",
            "By {document}, {figure} must be {expected}; the assessment is refused: {actual}{clause}"),
    /** An assessment is scored, and should be refused. */
    CARD_NOT_REFUSED(
            "{document} phải bị từ chối ({figure}), nhưng được {actual}{clause}",
            "{document} must be {expected} ({figure}); it gets: {actual}{clause}"),
    /** The framework has no such criterion. */
    FIGURE_UNKNOWN("Bộ tiêu chí {framework} không có {figure}", "The framework {framework} must have {figure}"),
    /** A unit has another rank. */
    RANK_DIFFERS(
            "{unit} ({value} %) phải xếp hạng {expected}, nhưng xếp hạng {actual}{clause}",
            "{unit} ({value} %) must have the rank {expected}: {actual}{clause}");

    private final Bilingual words;

    CaseProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }

    /** The clause as the last argument of a message. */
    static Bilingual clause(String source) {
        return source.isEmpty()
                ? Bilingual.same("")
                : Bilingual.of("; căn cứ: " + source, "; by the clause: " + source);
    }
}
