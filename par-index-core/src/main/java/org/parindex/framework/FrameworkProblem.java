package org.parindex.framework;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with a framework. */
public enum FrameworkProblem implements ProblemKind {
    /** The number of a criterion comes twice. */
    ID_TWICE("Số {id} có hai lần", "The number {id} must come once"),
    /** Numbers do not ascend. */
    ID_UNORDERED("Các số phải tăng dần: {id} đứng sau {before}", "Numbers must ascend: {id} follows {before}"),
    /** A number does not begin with that of its parent. */
    ID_OF_OTHER_PARENT(
            "Số của mục nằm trong {parent} phải là {parent}.1, {parent}.2 …: {id}",
            "What is part of {parent} must be numbered {parent}.1, {parent}.2 …: {id}"),
    /** A component has a number of more than one part. */
    ID_NOT_OF_COMPONENT(
            "Lĩnh vực phải có số 1, 2 …, nhiều nhất là 99: {id}",
            "A component must be numbered 1, 2 …, up to 99: {id}"),
    /** A bonus or penalty has the number of a criterion, or the other way round. */
    ID_NOT_OF_ADJUSTMENT(
            "Điểm cộng phải có số B1, B2 …, điểm trừ P1, P2 …: {id}",
            "A bonus must be numbered B1, B2 …, a penalty P1, P2 …: {id}"),
    /** A group has no parts. */
    GROUP_EMPTY(
            "{id} phải có tiêu chí thành phần, hoặc có cách tính điểm của riêng nó",
            "{id} must have parts, or a rule of its own"),
    /** There are no components. */
    NO_COMPONENTS("Bộ tiêu chí phải có ít nhất một lĩnh vực", "A framework must have at least one component"),
    /** A name is blank. */
    NAME_BLANK("{id} phải có tên bằng cả hai ngôn ngữ", "{id} must have a name in both languages"),
    /** A maximum is not more than zero. */
    MAXIMUM_NOT_POSITIVE(
            "Điểm tối đa của {id} phải lớn hơn 0 và không quá {most}: {value}",
            "The maximum of {id} must be more than 0 and at most {most}: {value}"),
    /** A stated maximum is not the sum. */
    GROUP_SUM_WRONG(
            "Điểm tối đa của {id} ghi là {stated}, nhưng các phần cộng lại được {sum}",
            "The parts of {id} must add to its stated maximum {stated}: {sum}"),
    /** The stated total is not the sum. */
    TOTAL_SUM_WRONG(
            "Tổng điểm ghi là {stated}, nhưng các lĩnh vực cộng lại được {sum}",
            "The components must add to the stated total {stated}: {sum}"),
    /** The stated points of a source are not the sum. */
    SOURCE_SUM_WRONG(
            "Điểm từ {source} ghi là {stated}, nhưng các tiêu chí cộng lại được {sum}",
            "The criteria scored by {source} must add to the stated {stated}: {sum}"),
    /** A survey is open to self-assessment. */
    SURVEY_SELF_ASSESSED(
            "{id} lấy điểm từ điều tra nên không được tự đánh giá; ghi \"selfAssessed\": false",
            "{id} is scored by survey and must not be open to self-assessment; write \"selfAssessed\": false"),
    /** A rate of dossiers for a rule that takes no share. */
    RATE_WITHOUT_SHARE(
            "Quy tắc của {id} không tính theo tỷ lệ nên không dùng được {rate}",
            "The rule of {id} must take a share, to use the rate {rate}"),
    /** Nothing says how far a number can be trusted. */
    PROVENANCE_MISSING(
            "{id} không có mức tin cậy và nguồn; ghi \"provenance\" ở tiêu chí này hoặc ở đầu bộ tiêu chí",
            "{id} must have a provenance; write it here, or once for the whole framework"),
    /** The years are reversed. */
    YEARS_REVERSED(
            "Năm cuối {to} không được trước năm đầu {from}",
            "The last year {to} must not come before the first {from}"),
    /** A cap is not more than zero. */
    CAP_NOT_POSITIVE("Mức trần phải lớn hơn 0: {value}", "A cap must be more than 0: {value}"),
    /** There are no adjustments that a cap could hold for. */
    CAP_WITHOUT_ADJUSTMENT(
            "Có mức trần {what} nhưng không có mục {what} nào; bỏ mức trần, hoặc thêm mục",
            "There must be a {what} for its cap to hold; leave the cap out, or add one"),
    /** The index years are not those of the decision. */
    DECISION_YEARS(
            "Theo {decision}, năm đánh giá phải trong khoảng {years}: {year}",
            "By {decision}, index years must lie within {years}: {year}"),
    /** A component contradicts the decision. */
    DECISION_COMPONENT(
            "Theo {decision}, lĩnh vực {component} có {stated} điểm; bộ tiêu chí cho {sum}",
            "By {decision}, component {component} must have {stated} points: {sum}"),
    /** The sum of several components contradicts the decision. */
    DECISION_SUM(
            "Theo {decision}, các lĩnh vực {components} có tổng {stated} điểm; bộ tiêu chí cho {sum}",
            "By {decision}, the components {components} together must have {stated} points: {sum}"),
    /** A source contradicts the decision. */
    DECISION_SOURCE(
            "Theo {decision}, điểm từ {source} là {stated}; bộ tiêu chí cho {sum}",
            "By {decision}, the criteria scored by {source} must have {stated} points: {sum}"),
    /** The total contradicts the decision. */
    DECISION_TOTAL(
            "Theo {decision}, tổng điểm là {stated}; bộ tiêu chí cho {sum}",
            "By {decision}, the total must be {stated} points: {sum}"),
    /** A link of a crosswalk names something that is not there. */
    LINK_UNKNOWN("{side} không có {id}", "{side} must have what a link names: {id}"),
    /** Two links of a crosswalk name the same, or one names it twice. */
    LINK_TWICE(
            "{id} của {side} chỉ được nêu một lần; hãy ghi các mục liên quan vào cùng một dòng",
            "{id} of {side} must be named once; write what belongs together into one link"),
    /** A decision cannot score, since its annex is not held. */
    ANNEX_NOT_HELD(
            "Không thể chấm điểm theo {decision}: thư viện không có phụ lục ghi các tiêu chí và cách tính điểm. Nếu bạn có phụ lục,"
                    + " hãy chép mỗi tiêu chí thành một dòng của tệp CSV (tệp mẫu: validate --template, hoặc"
                    + " ParIndex.frameworkTemplate()), rồi kiểm tra bằng lệnh validate",
            "{decision} cannot score: its annex, with the criteria and their rules, is not held here. If you have it,"
                    + " transcribe it into a CSV file, one row a criterion (validate --template and"
                    + " ParIndex.frameworkTemplate() give one to begin with), and check it with validate"),
    /** There is no such framework. */
    FRAMEWORK_UNKNOWN(
            "Không có bộ tiêu chí nào tên là \"{value}\"; có: {known}",
            "There is no framework \"{value}\"; there are: {known}");

    private final Bilingual words;

    FrameworkProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
