package org.parindex.evidence;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with evidence by itself, whatever the rule. */
public enum EvidenceProblem implements ProblemKind {
    /** Text that is too long. */
    EVIDENCE_TOO_LONG(
            "Minh chứng không được dài hơn {most} ký tự: \"{value}\"",
            "Evidence must have at most {most} characters: \"{value}\""),
    /** A number that is too long. */
    EVIDENCE_NUMBER_TOO_LONG(
            "Số không được có hơn {most} chữ số liền nhau: \"{value}\"",
            "A number must have at most {most} digits in a row: \"{value}\""),
    /** Nothing is written. */
    EVIDENCE_BLANK(
            "Ô minh chứng trống; nếu không có minh chứng thì ghi missing",
            "The evidence must not be blank; write missing if there is none"),
    /** None of the forms. */
    EVIDENCE_MALFORMED(
            "Không đọc được minh chứng \"{value}\"; phải viết theo một trong các dạng: {forms}",
            "Evidence must have one of the forms {forms}: \"{value}\""),
    /** A date, which a spreadsheet makes of a fraction. */
    EVIDENCE_IS_DATE(
            "Minh chứng không thể là ngày; có thể bảng tính đã đổi phân số thành ngày, hãy viết dạng 3 of 4: \"{value}\"",
            "Evidence must not be a date; a spreadsheet may have made it of a fraction, so write 3 of 4: \"{value}\""),
    /** A comma within a number. */
    EVIDENCE_WITH_COMMA(
            "Số phải viết với dấu chấm thập phân, như 4.25, và không có dấu phân cách hàng nghìn: \"{value}\"",
            "Numbers must have a decimal point, as 4.25 has, and no mark between thousands: \"{value}\""),
    /** A level, an item or a severity that is not of its form. */
    EVIDENCE_KEY_MALFORMED(
            "Khóa chỉ gồm chữ thường không dấu a-z, chữ số và dấu gạch nối, bắt đầu bằng chữ cái, và không phải từ missing,"
                    + " pending, accepted: \"{value}\"",
            "A key must be small letters a to z, digits and hyphens, begin with a letter, and not be the word missing,"
                    + " pending or accepted: \"{value}\""),
    /** A number below zero. */
    EVIDENCE_NEGATIVE("{what} không được âm: {value}", "The {what} must not be negative: {value}"),
    /** A fraction over zero. */
    EVIDENCE_OVER_ZERO(
            "Mẫu số không được bằng 0: \"{value}\"", "The lower number of a fraction must not be 0: \"{value}\""),
    /** A share of nothing. */
    SHARE_OF_NOTHING(
            "Tổng phải lớn hơn 0: {part} of {whole}; nếu không phát sinh thì ghi không áp dụng: n/a: …",
            "The whole of a share must be more than 0: {part} of {whole}. Where there was nothing to do, say that the"
                    + " criterion is not applicable: n/a: …"),
    /** A part that is more than its whole. */
    SHARE_ABOVE_WHOLE(
            "Phần không được lớn hơn tổng: {part} of {whole}; nếu có thể vượt kế hoạch thì ghi: plan {part} of {whole}",
            "The part of a share must not exceed its whole: {part} of {whole}. Where more than planned can be achieved,"
                    + " write it as a plan: plan {part} of {whole}"),
    /** A change from nothing. */
    CHANGE_FROM_NOTHING(
            "Giá trị gốc phải lớn hơn 0: {base}; từ 0 không tính được tỷ lệ tăng, giảm",
            "The base of a change must be more than 0: {base}. There is no change in percent from nothing."),
    /** A plan of nothing. */
    PLAN_OF_NOTHING(
            "Kế hoạch phải lớn hơn 0: {planned}; nếu không có kế hoạch thì ghi không áp dụng: n/a: …",
            "A plan must be more than 0: {planned}. Where nothing was planned, say that the criterion is not applicable:"
                    + " n/a: …"),
    /** Points that are no number, or have too many digits. */
    EVIDENCE_POINTS_MALFORMED(
            "Điểm phải là số có nhiều nhất sáu chữ số thập phân, như points 1.25: \"{value}\"",
            "Points must be a number of at most six decimals, such as points 1.25: \"{value}\""),
    /** An item that is named twice. */
    EVIDENCE_ITEM_TWICE("Mỗi mục chỉ ghi một lần: {value}", "An item must be named once: {value}"),
    /** A tally that counts nothing. */
    TALLY_EMPTY("Phải đếm ít nhất một mức độ: {value}", "A tally must count something: {value}"),
    /** A tally whose counts cannot be read. */
    TALLY_MALFORMED(
            "Số lượng từng loại phải viết dạng {form}, bằng số nguyên: {value}",
            "A tally must look like {form}, in whole numbers: {value}"),
    /** A severity that is counted twice. */
    EVIDENCE_SEVERITY_TWICE("Mỗi mức độ chỉ đếm một lần: {value}", "A severity must be counted once: {value}"),
    /** Answers of which nobody gave any. */
    ANSWERS_EMPTY("Phải có ít nhất một câu trả lời", "There must be at least one answer"),
    /** Answers that weigh nothing. */
    ANSWERS_WITHOUT_WEIGHT("Trọng số phải lớn hơn 0: {value}", "A weight must be more than 0: {value}"),
    /** Answers that cannot be read. */
    ANSWERS_MALFORMED(
            "Câu trả lời khảo sát phải viết dạng {form}, số lượng là số nguyên, mỗi mức điểm một lần: {value}",
            "Answers must look like {form}, counts in whole numbers, each worth once: {value}"),
    /** A gate that is open with nothing behind it, or closed with something behind it. */
    GATE_WITHOUT_SENSE(
            "Điều kiện đạt (gate yes) phải có minh chứng theo sau, điều kiện không đạt (gate no) thì không: {value}",
            "Evidence must follow a gate that is open, and none a gate that is closed: {value}"),
    /** A gate behind a gate, or an absence. */
    GATE_FOLLOWED_WRONGLY(
            "Sau điều kiện không được là một điều kiện nữa, cũng không được là missing, pending hoặc n/a: {value}",
            "What follows a gate must be neither a gate nor an absence: {value}");

    private final Bilingual words;

    EvidenceProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
