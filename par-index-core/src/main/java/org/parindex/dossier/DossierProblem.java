package org.parindex.dossier;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with statistics of dossiers, and why a rate cannot be said. */
public enum DossierProblem implements ProblemKind {
    /** No count is written. */
    COUNT_BLANK(
            "Chưa ghi số lượng; nếu không biết thì bỏ mục đó",
            "A count must not be blank; leave out what is not known"),
    /** None of the forms. */
    COUNT_MALFORMED(
            "Số lượng phải là số nguyên như 3846, hoặc dạng: trên 39000, ít nhất 30, gần 40, nhiều nhất 40, từ 3 đến 5:"
                    + " \"{value}\"",
            "A count must be a whole number such as 3846, or look like more than 39000, at least 30, nearly 40, at most 40,"
                    + " from 3 to 5: \"{value}\""),
    /** A mark between thousands. */
    COUNT_WITH_MARKS(
            "Số lượng không được có dấu phân cách hàng nghìn: \"{value}\"; hãy viết {plain}",
            "A count must have no mark between thousands: \"{value}\". Write {plain}"),
    /** Below zero. */
    COUNT_NEGATIVE("Số lượng không được âm: {value}", "A count must not be negative: {value}"),
    /** More than any desk can have. */
    COUNT_TOO_LARGE(
            "Số lượng không được lớn hơn {largest}: {value}", "A count must not be more than {largest}: {value}"),
    /** A sum of two counts that is more than any desk can have. */
    COUNTS_TOO_LARGE(
            "Tổng không được lớn hơn {largest}: {one} + {other}",
            "A sum must not be more than {largest}: {one} + {other}"),
    /** From more to less. */
    COUNT_REVERSED(
            "Số đầu không được lớn hơn số cuối: từ {low} đến {high}",
            "The first number of a range must not be more than the last: from {low} to {high}"),
    /** Not the one-line form. */
    COUNTS_MALFORMED("Số liệu phải viết dạng {form}: \"{value}\"", "Counts must look like {form}: \"{value}\""),
    /** Something that is not counted. */
    PART_UNKNOWN("Không có mục \"{value}\"; các mục là: {known}", "A part must be one of {known}: \"{value}\""),
    /** Counted twice. */
    PART_TWICE("Mỗi mục chỉ ghi một lần: {part}", "A part must be counted once: {part}"),
    /** A whole that does not equal its parts. */
    SUM_FAILS("Số liệu không khớp: {sum}", "What belongs together must add up: {sum}"),
    /** No such rate. */
    RATE_UNKNOWN("Không có tỷ lệ \"{value}\"; các tỷ lệ là: {known}", "A rate must be one of {known}: \"{value}\""),
    /** A rate of something that is not counted. */
    RATE_PART_MISSING(
            "Tỷ lệ \"{rate}\" cần các số liệu: {parts}; hãy bổ sung, hoặc chọn tỷ lệ khác",
            "The rate \"{rate}\" must have its counts: {parts}. Add what is missing, or name another rate"),
    /** A rate of bounds that say nothing about it. */
    RATE_UNBOUNDED(
            "Không tính được tỷ lệ \"{rate}\": {numerator} trên {denominator} có thể là bất kỳ tỷ lệ nào từ 0 đến 100 %; cần ít"
                    + " nhất một số chính xác hoặc có chặn trên",
            "The rate \"{rate}\" must be bounded by its counts: {numerator} of {denominator} can be anything from 0 to 100 %."
                    + " Give one of them exactly, or with an upper bound"),
    /** A rate of nothing. */
    RATE_OF_NOTHING(
            "Tỷ lệ \"{rate}\" phải có mẫu số lớn hơn 0; nếu không phát sinh hồ sơ thì ghi không áp dụng: n/a: …",
            "The rate \"{rate}\" must be of more than 0. Where there were no dossiers, say that the criterion is not"
                    + " applicable: n/a: …"),
    /** A rate of counts that contradict each other. */
    RATE_CONTRADICTED(
            "Không tính tỷ lệ \"{rate}\" khi số liệu của nó không khớp: {sum}; hãy kiểm tra lại",
            "The rate \"{rate}\" must rest on counts that add up: {sum}. Check them"),
    /** Not a period. */
    PERIOD_MALFORMED(
            "Kỳ phải viết dạng 2023-01-01..2023-09-15: \"{value}\"",
            "A period must look like 2023-01-01..2023-09-15: \"{value}\""),
    /** A period that ends before it begins. */
    PERIOD_REVERSED(
            "Ngày cuối kỳ không được trước ngày đầu kỳ: {from}..{to}",
            "The last day of a period must not come before the first: {from}..{to}"),
    /** Days between two periods that are of neither. */
    PERIOD_GAP(
            "Kỳ sau phải bắt đầu ngay hôm sau kỳ trước: {first}, rồi {next}; hãy bổ sung số liệu của thời gian ở giữa",
            "The next period must begin on the day after: {first}, then {next}. Add the statistics of the days between"),
    /** Days that are of both of two periods. */
    PERIOD_OVERLAP(
            "Kỳ sau phải bắt đầu ngay hôm sau kỳ trước, hai kỳ này trùng ngày hoặc ngược thứ tự: {first}, rồi {next}",
            "The next period must begin on the day after, and these overlap or come in the wrong order: {first}, then {next}"),
    /** Not a path. */
    PLACE_MALFORMED(
            "Địa bàn phải viết từ cấp trên xuống, như Lai Châu / Nậm Nhùn / Mường Mô: \"{value}\"",
            "A place must be a path from the top, such as Lai Châu / Nậm Nhùn / Mường Mô: \"{value}\""),
    /** A district at a time when there are none. */
    DISTRICT_ABOLISHED(
            "Cấp huyện kết thúc ngày 30/6/2025, nên {place} không thể có số liệu kỳ {period}; từ 1/7/2025 hãy cộng số liệu của"
                    + " các xã, phường",
            "The period of a district must end by 30 June 2025, when districts ceased: {place}, {period}. From 1 July 2025 add"
                    + " the statistics of communes"),
    /** Two periods where there must be one. */
    PERIODS_DIFFER(
            "Chỉ cộng được số liệu của cùng một kỳ: {first} và {other}",
            "Statistics that are added must be of one period: {first} and {other}"),
    /** Two territories that have dossiers in common. */
    TERRITORIES_OVERLAP(
            "Không cộng được hai địa bàn trùng nhau, vì hồ sơ sẽ tính hai lần: {one} và {other}",
            "Territories that are added must have nothing in common, or dossiers would count twice: {one} and {other}"),
    /** A part that lies elsewhere. */
    PLACE_OUTSIDE("{part} không thuộc {place}", "Every part must lie within {place}: {part}"),
    /** Two territories where there must be one. */
    TERRITORY_DIFFERS(
            "Chỉ nối được các kỳ của cùng một địa bàn: {first}, rồi {next}",
            "Periods that are chained must be of one territory: {first}, then {next}"),
    /** What is open is not what is carried over. */
    CHAIN_BROKEN(
            "Số đang giải quyết cuối kỳ {first} là {closing}, nhưng số chuyển qua kỳ {next} là {opening}; hai số này phải bằng"
                    + " nhau",
            "What is open at the end of a period must be what is carried over into the next: {closing} in {first}, {opening}"
                    + " in {next}");

    private final Bilingual words;

    DossierProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
