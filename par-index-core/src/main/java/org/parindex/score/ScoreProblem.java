package org.parindex.score;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** Why an assessment cannot be scored. */
public enum ScoreProblem implements ProblemKind {
    /** The framework is for other years. */
    YEAR_NOT_GOVERNED(
            "Bộ tiêu chí {framework} dùng cho {years}, không dùng cho năm {year}",
            "The framework {framework} is for {years}, not for {year}"),
    /** The framework has no such criterion. */
    CRITERION_UNKNOWN(
            "Bộ tiêu chí không có tiêu chí {criterion}; gần nhất: {nearest}",
            "The framework has no criterion {criterion}; the nearest are: {nearest}"),
    /** A criterion that has parts is not scored itself. */
    CRITERION_HAS_PARTS(
            "{criterion} gồm nhiều tiêu chí thành phần; ghi minh chứng cho từng tiêu chí: {parts}",
            "{criterion} is scored by its parts; give evidence for each of them: {parts}"),
    /** There is no evidence. */
    EVIDENCE_MISSING(
            "Thiếu minh chứng cho {criterion} ({name}){reason}; bổ sung, hoặc chọn cho 0 điểm khi thiếu (missing: zero)",
            "There must be evidence for {criterion} ({name}){reason}; add it, or choose that missing evidence earns 0 (missing: zero)"),
    /** The framework does not let criteria be not applicable. */
    NOT_APPLICABLE_REFUSED(
            "Bộ tiêu chí không cho phép bỏ tiêu chí không áp dụng (notApplicable, CSV: not-applicable:): {criterion}",
            "The framework must allow that a criterion does not apply (notApplicable, CSV: not-applicable:): {criterion}"),
    /** A bonus or penalty is always applicable. */
    ADJUSTMENT_NOT_APPLICABLE(
            "Điểm cộng, điểm trừ {criterion} không thể là \"không áp dụng\"; không có thì ghi 0",
            "The bonus or penalty {criterion} cannot be not applicable; write that there was none"),
    /** Evidence for a criterion that does not apply to units of the kind. */
    EVIDENCE_FOR_EXCLUDED(
            "{criterion} không áp dụng cho {kind}; bỏ minh chứng này",
            "{criterion} does not apply to a {kind}; leave its evidence out"),
    /** The framework does not let a survey be absent. */
    NO_SURVEY_REFUSED(
            "Bộ tiêu chí yêu cầu phải có điều tra xã hội học; nếu cho phép không có thì ghi noSurvey (CSV: no-survey:) rescale",
            "The framework must allow that no survey was held, with noSurvey (CSV: no-survey:) rescale"),
    /** Evidence by survey although none was held. */
    EVIDENCE_WITHOUT_SURVEY(
            "{criterion} lấy điểm từ điều tra, nhưng không có điều tra; bỏ minh chứng này",
            "{criterion} is scored by survey, and none was held; leave its evidence out"),
    /** Nothing is attainable. */
    NOTHING_ATTAINABLE(
            "Không có tiêu chí nào áp dụng, nên không có chỉ số", "Something must be attainable; no criterion applies"),
    /** A unit comes twice. */
    UNIT_TWICE("{unit} có hai bản đánh giá năm {year}", "{unit} must have one assessment for {year}"),
    /** Assessments of several years. */
    YEARS_DIFFER(
            "Các bản đánh giá phải cùng một năm: {year} và {other}",
            "The assessments must be of one year: {year} and {other}");

    private final Bilingual words;

    ScoreProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
