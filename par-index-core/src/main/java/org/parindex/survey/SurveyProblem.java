package org.parindex.survey;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with a survey and the method by which it is counted. */
public enum SurveyProblem implements ProblemKind {
    /** Nobody knows what survey it is. */
    SURVEY_TITLE_BLANK("Cuộc khảo sát phải có tên", "A survey must have a title"),
    /** There are no answers at all. */
    SURVEY_EMPTY("Cuộc khảo sát phải có ít nhất một câu trả lời", "A survey must have answers"),
    /** There are more groups and questions than can be meant. */
    SURVEY_TOO_LARGE(
            "Số nhóm nhân với số câu hỏi không được lớn hơn {most}: {groups} × {questions}; hãy kiểm tra các khóa, hoặc tách cuộc khảo sát",
            "The groups times the questions of a survey must be at most {most}: {groups} × {questions}. Check the keys, or make"
                    + " several surveys of it"),
    /** There are more kinds of answers than can be meant. */
    ANSWERS_TOO_MANY(
            "Không được có quá {most} loại câu trả lời: {value}; hãy kiểm tra các khóa",
            "There must be at most {most} kinds of answers: {value}. Check the keys"),
    /** The key of a group, a question or an answer is not of its form. */
    SURVEY_KEY_MALFORMED(
            "Khóa chỉ gồm chữ thường không dấu a-z, chữ số và dấu gạch nối, bắt đầu bằng chữ cái: \"{value}\"",
            "A key must be small letters a to z, digits and hyphens, and begin with a letter: \"{value}\""),
    /** Some groups have a name, but not this one, which may be misspelt. */
    GROUP_NAME_MISSING(
            "Nhóm {group} không có tên trong khi nhóm khác có; hãy ghi tên, hoặc sửa khóa nếu viết sai",
            "All groups must have names, or none: {group} has none. Name it, or correct the key if it is misspelt"),
    /** Some questions have a text, but not this one, which may be misspelt. */
    QUESTION_NAME_MISSING(
            "Câu hỏi {question} không có nội dung trong khi câu khác có; hãy ghi nội dung, hoặc sửa khóa nếu viết sai",
            "All questions must have texts, or none: {question} has none. Write it, or correct the key if it is misspelt"),
    /** A number of forms or answers is negative or too large. */
    SURVEY_COUNT_OUT_OF_RANGE(
            "Số lượng phải là số nguyên từ 0 đến {most}: {value}",
            "A number of forms or answers must be from 0 to {most}: {value}"),
    /** More forms came back than went out. */
    RETURNED_ABOVE_ISSUED(
            "Nhóm {group}: số phiếu thu về {returned} không được lớn hơn số phiếu phát ra {issued}",
            "The forms that {group} returned must not exceed the {issued} issued: {returned}"),
    /** More forms are valid than came back. */
    VALID_ABOVE_RETURNED(
            "Nhóm {group}: số phiếu hợp lệ {valid} không được lớn hơn số phiếu thu về {returned}",
            "The valid forms of {group} must not exceed the {returned} returned: {valid}"),
    /** More forms are valid than went out. */
    VALID_ABOVE_ISSUED(
            "Nhóm {group}: số phiếu hợp lệ {valid} không được lớn hơn số phiếu phát ra {issued}",
            "The valid forms of {group} must not exceed the {issued} issued: {valid}"),
    /** More answers than forms. */
    ANSWERS_ABOVE_FORMS(
            "Câu {question}, nhóm {group}: có {answers} câu trả lời, nhiều hơn {forms} phiếu; mỗi phiếu chỉ trả lời một lần",
            "The answers of {group} to {question} must not exceed its {forms} forms: {answers}. A form gives one answer"),
    /** Nobody answered a question. */
    QUESTION_UNANSWERED(
            "Câu {question} không có câu trả lời nào được tính; hãy ghi số liệu, hoặc bỏ câu hỏi này",
            "Some answer to {question} must count: there is none. Write the answers, or leave the question out"),
    /** Nobody of a group that has a weight answered a question. */
    QUESTION_UNANSWERED_BY_GROUP(
            "Câu {question} không có câu trả lời nào của nhóm {group} được tính, nên không áp dụng được trọng số của nhóm; hãy gộp"
                    + " chung các nhóm, hoặc tách thành hai cuộc khảo sát",
            "Where groups are weighted, some answer of {group} to {question} must count: there is none. Pool the groups, or make"
                    + " two surveys of it"),
    /** A mean would rest on too few answers. */
    SAMPLE_TOO_SMALL(
            "Câu {question} chỉ có {count} câu trả lời được tính, ít hơn mẫu ít nhất {least}; hãy khảo sát thêm, hoặc ghi rõ mẫu ít"
                    + " nhất (least-sample) nhỏ hơn",
            "The answers to {question} that count must be at least {least}: {count}. Ask more people, or choose a smaller least"
                    + " sample"),
    /** A mean of a group would rest on too few answers. */
    SAMPLE_TOO_SMALL_IN_GROUP(
            "Câu {question}, nhóm {group} chỉ có {count} câu trả lời được tính, ít hơn mẫu ít nhất {least}; hãy khảo sát thêm, hoặc"
                    + " ghi rõ mẫu ít nhất (least-sample) nhỏ hơn",
            "The answers of {group} to {question} that count must be at least {least}: {count}. Ask more people, or choose a"
                    + " smaller least sample"),
    /** An answer has no weight. */
    ANSWER_WITHOUT_WEIGHT(
            "Câu trả lời {answer} không có trọng số; các câu trả lời có trọng số: {known}. Nếu là \"không ý kiến\" thì ghi rõ"
                    + " có tính vào mẫu số hay không (no-opinion)",
            "The answer {answer} must have a weight; there are weights for {known}. If it is no opinion, say whether it counts"
                    + " (no-opinion)"),
    /** A weight is of an answer that nobody could give. */
    WEIGHT_UNUSED(
            "Có trọng số của {answer} nhưng không câu hỏi nào có câu trả lời này; nếu không ai chọn thì ghi số lượng 0",
            "An answer with a weight must be counted somewhere: {answer}. Where nobody gave it, count 0"),
    /** No opinion is defined by an answer that nobody could give. */
    NO_OPINION_UNUSED(
            "Có cách tính {answer} nhưng không câu hỏi nào có câu trả lời này; nếu không ai chọn thì ghi số lượng 0",
            "An answer without an opinion must be counted somewhere: {answer}. Where nobody gave it, count 0"),
    /** An answer has a weight and is none. */
    ANSWER_WITH_TWO_MEANINGS(
            "{answer} không thể vừa có trọng số vừa là \"không ý kiến\"",
            "An answer must have a weight or be no opinion, not both: {answer}"),
    /** A weight is negative. */
    WEIGHT_NEGATIVE(
            "Trọng số của {answer} không được âm: {value}", "The weight of {answer} must not be negative: {value}"),
    /** No answer is worth anything. */
    WEIGHTS_NONE(
            "Phải có ít nhất một câu trả lời có trọng số lớn hơn 0", "Some answer must have a weight of more than 0"),
    /** A group has no weight. */
    GROUP_WEIGHT_MISSING(
            "Nhóm {group} không có trọng số; hãy ghi trọng số của nhóm, hoặc gộp chung các nhóm (pooled)",
            "The group {group} must have a weight; give it one, or pool the groups"),
    /** A weight is of a group that is not there. */
    GROUP_WEIGHT_UNUSED(
            "Có trọng số của nhóm {group} nhưng không có nhóm này; các nhóm: {known}",
            "A group with a weight must be in the survey: {group}; there are {known}"),
    /** A weight of a group is not more than zero. */
    GROUP_WEIGHT_NOT_POSITIVE(
            "Trọng số của nhóm {group} phải lớn hơn 0: {value}; nếu không tính nhóm này thì bỏ nhóm khỏi số liệu",
            "The weight of the group {group} must be more than 0: {value}. To leave a group out, leave out its answers"),
    /** A group has a weight though groups are pooled. */
    GROUP_WEIGHT_POOLED(
            "Các nhóm được gộp chung nên nhóm {group} không được có trọng số; hãy bỏ trọng số, hoặc ghi weighted",
            "Where groups are pooled, none must have a weight: {group}. Leave the weight out, or write weighted"),
    /** The least sample is less than one. */
    LEAST_SAMPLE_NOT_POSITIVE("Mẫu ít nhất phải từ 1 trở lên: {value}", "The least sample must be 1 or more: {value}"),
    /** A mean that is no percentage cannot become points. */
    POINTS_NEED_PERCENT(
            "Chỉ quy đổi thành điểm được khi câu trả lời cao nhất có trọng số 100; hiện là {largest}",
            "To be points, the mean must be a percentage, with 100 for the best answer: {largest}");

    private final Bilingual words;

    SurveyProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
