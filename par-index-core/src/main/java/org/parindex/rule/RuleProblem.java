package org.parindex.rule;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with a rule, or with the evidence that it is given. */
public enum RuleProblem implements ProblemKind {
    /** The best that can be achieved earns less than the maximum. */
    MAXIMUM_OUT_OF_REACH(
            "Quy tắc không đạt được điểm tối đa {maximum}: kết quả tốt nhất chỉ được {best}; sửa điểm tối đa hoặc điểm của quy tắc",
            "The rule must be able to reach the maximum {maximum}: the best result earns {best}; correct the maximum or the"
                    + " points of the rule"),
    /** The best that can be achieved earns more than the maximum. */
    MAXIMUM_EXCEEDED(
            "Quy tắc vượt điểm tối đa {maximum}: kết quả tốt nhất được {best}; sửa điểm tối đa hoặc điểm của quy tắc",
            "The rule must not exceed the maximum {maximum}: the best result earns {best}; correct the maximum or the points"
                    + " of the rule"),
    /** A rule has fewer parts than it needs. */
    PARTS_TOO_FEW("Quy tắc cần ít nhất {least} {what}: {count}", "The rule must have at least {least} {what}: {count}"),
    /** A key is not of its form. */
    KEY_MALFORMED(
            "Khóa chỉ gồm chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ, và không phải là từ missing,"
                    + " pending, accepted: \"{value}\"",
            "A key must be small letters a to z, digits and hyphens, begin with a letter, and not be the word missing,"
                    + " pending or accepted: \"{value}\""),
    /** A key comes twice. */
    KEY_TWICE("Khóa {value} có hai lần", "A key must come once: {value}"),
    /** Points are negative. */
    POINTS_NEGATIVE("Điểm không được âm: {value}", "Points must not be negative: {value}"),
    /** Points are too many to be meant. */
    POINTS_TOO_LARGE("Điểm không được lớn hơn {most}: {value}", "Points must be at most {most}: {value}"),
    /** Points that make no difference. */
    POINTS_ZERO("Điểm phải lớn hơn 0: {value}", "The points must be more than 0: {value}"),
    /** Levels are not in order. */
    LEVELS_UNORDERED(
            "Các mức phải xếp từ điểm cao đến điểm thấp: {value} đứng sau {before}",
            "Levels must come from the most points to the fewest: {value} follows {before}"),
    /** Bands leave a gap. */
    BANDS_GAP(
            "Giữa hai khoảng có chỗ trống: khoảng trước {ends}, khoảng sau {begins}",
            "Bands must leave no gap: one {ends}, the next {begins}"),
    /** Bands overlap. */
    BANDS_OVERLAP(
            "Hai khoảng chồng lên nhau: khoảng trước {ends}, khoảng sau {begins}",
            "Bands must not overlap: one {ends}, the next {begins}"),
    /** A band is empty. */
    BAND_EMPTY(
            "Khoảng phải kết thúc sau chỗ bắt đầu: {begins}, {ends}",
            "A band must end after it begins: {begins}, {ends}"),
    /** The lowest band does not begin at the bottom, or the highest does not end at the top. */
    BANDS_OPEN(
            "Các khoảng phải phủ kín mọi tỷ lệ: chưa có khoảng {what}",
            "Bands must cover everything: there is none {what}"),
    /** No value can lie in a band. */
    BAND_UNREACHABLE(
            "Không có tỷ lệ nào {range}; bỏ khoảng này",
            "A band must be within reach: no value can be {range}; leave it out"),
    /** Bounds are not in order. */
    BOUNDS_UNORDERED(
            "Mức được điểm tối đa phải cao hơn mức bắt đầu có điểm: điểm tối đa {full}, có điểm {zero}",
            "Full points must begin above the bound where points begin: full points {full}, points {zero}"),
    /** A bound lies where no value can be. */
    BOUND_OUT_OF_RANGE("Mốc phải {range}: {value} %", "A bound must be {range}: {value} %"),
    /** A scale is not in order. */
    SCALE_UNORDERED(
            "Mức thấp nhất của thang phải nhỏ hơn mức cao nhất: {low}, {high}",
            "The low end of a scale must be below its high end: {low}, {high}"),
    /** A gate stands behind a gate. */
    GATE_NESTED("Sau điều kiện không được có thêm điều kiện nữa", "What follows a gate must not be a gate again"),
    /** The evidence is of another kind than the rule takes. */
    EVIDENCE_OF_OTHER_KIND(
            "Minh chứng phải là {what}, ví dụ {example}: {value}",
            "The evidence must be {what}, such as {example}: {value}"),
    /** A key that the rule does not have. */
    EVIDENCE_KEY_UNKNOWN(
            "Minh chứng phải dùng các khóa {known}: {value}",
            "The evidence must name what the rule knows, {known}: {value}"),
    /** A severity that is not counted. */
    EVIDENCE_KEY_MISSING(
            "Thiếu số lượng của {value}; nếu không có thì ghi {value}: 0",
            "The evidence must count {value}; write {value}: 0 if there was none"),
    /** A count that is no whole number. */
    EVIDENCE_NOT_WHOLE("Số đếm phải là số nguyên: {value}", "A count must be a whole number: {value}"),
    /** A value outside its scale. */
    EVIDENCE_OUT_OF_RANGE(
            "Giá trị phải từ {low} đến {high}: {value}", "The value must be from {low} to {high}: {value}"),
    /** Points above the maximum. */
    EVIDENCE_ABOVE_MAXIMUM(
            "Điểm được cho không được lớn hơn điểm tối đa {maximum}: {value}",
            "Points that are given must not exceed the maximum {maximum}: {value}");

    private final Bilingual words;

    RuleProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
