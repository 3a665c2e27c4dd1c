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
            "Thiếu minh chứng cho {criterion} ({name}){reason}; bổ sung, hoặc chọn cho 0 điểm (missing: zero) hoặc để khoảng điểm (missing: range)",
            "There must be evidence for {criterion} ({name}){reason}; add it, or choose that missing evidence earns 0 (missing: zero) or leaves a range (missing: range)"),
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
            "The assessments must be of one year: {year} and {other}"),
    /** Dossier statistics where the criterion names no rate. */
    RATE_NOT_NAMED(
            "{criterion} không nêu tỷ lệ hồ sơ (rate) nên không nhận số liệu hồ sơ; ghi tỷ lệ dạng 37 of 45, hoặc nêu rate"
                    + " trong bộ tiêu chí: {rates}",
            "{criterion} must name a rate to take dossier statistics; write a share such as 37 of 45, or name the rate in"
                    + " the framework: {rates}"),
    /** Answers that are no percentages, where a percentage is scored. */
    ANSWERS_NOT_IN_PERCENT(
            "{criterion} tính theo phần trăm nên câu trả lời tốt nhất phải được 100, không phải {best}; nếu không ai chọn thì ghi"
                    + " 100: 0",
            "{criterion} is scored by percentage, so the best answer must be worth 100, not {best}; where nobody gave it,"
                    + " write 100: 0"),
    /** A rate that is known by bounds only. */
    RATE_NOT_EXACT(
            "Chấm {criterion} cần số liệu chính xác ({rate}): {numerator} trên {denominator}",
            "To score {criterion}, the counts of the rate must be exact ({rate}): {numerator} of {denominator}"),
    /** Evidence of a unit where it may not score itself. */
    NOT_OPEN_TO_SELF_ASSESSMENT(
            "{criterion} không do đơn vị tự đánh giá; bỏ minh chứng này, kết quả ghi khi thẩm định",
            "{criterion} is not open to self-assessment; leave its evidence out, it belongs to the appraisal"),
    /** An appraisal of another unit or year. */
    APPRAISAL_OF_OTHER_CARD(
            "Kết quả thẩm định phải của {card}: {appraisal}", "The appraisal must be of {card}: {appraisal}"),
    /** An appraisal of a unit that has no card. */
    APPRAISAL_WITHOUT_CARD(
            "{unit} không có bản tự đánh giá năm {year}; kiểm tra tên đơn vị và năm",
            "{unit} must have an assessment for {year} that can be appraised; check the name and the year"),
    /** A unit that has no appraisal at a stage. */
    APPRAISAL_MISSING(
            "{unit} chưa có kết quả thẩm định ở giai đoạn \"{stage}\"; nếu giữ nguyên mọi điểm thì ghi others accepted",
            "There must be an appraisal of {unit} at the stage \"{stage}\"; where all points stay, write others accepted"),
    /** A unit that is appraised twice at a stage. */
    APPRAISAL_TWICE(
            "{unit} có hai bản thẩm định năm {year}, giai đoạn \"{stage}\"",
            "{unit} must have one appraisal for {year} at the stage \"{stage}\""),
    /** A stage that does not follow. */
    STAGES_OUT_OF_ORDER(
            "Giai đoạn \"{stage}\" phải đứng ngay sau giai đoạn \"{needed}\"",
            "The stage \"{stage}\" must follow the stage \"{needed}\""),
    /** An appraisal that says nothing on a criterion. */
    FINDING_MISSING(
            "Chưa có kết luận thẩm định cho {criterion} ({name}); ghi accepted, points …, pending, hoặc ghi một dòng cho mọi"
                    + " tiêu chí còn lại (others)",
            "There must be a finding on {criterion} ({name}); write accepted, points …, pending, or one for all others"
                    + " (others)"),
    /** Acceptance of points that there are not. */
    NOTHING_TO_ACCEPT(
            "{criterion} ({name}) chưa có điểm để chấp nhận; ghi điểm, minh chứng hoặc pending",
            "{criterion} ({name}) must have points before they can be accepted; give points, evidence or pending"),
    /** Points above the maximum of a criterion. */
    POINTS_ABOVE_MAXIMUM(
            "Điểm của {criterion} không được lớn hơn điểm tối đa {maximum}: {value}",
            "The points of {criterion} must not exceed its maximum {maximum}: {value}"),
    /** Other points without a reason. */
    REASON_MISSING(
            "Phải nêu lý do khi điểm của {criterion} thay đổi: {before} thành {points}",
            "There must be a reason where the points of {criterion} change: {before} to {points}");

    private final Bilingual words;

    ScoreProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
