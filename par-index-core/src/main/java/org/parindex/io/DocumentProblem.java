package org.parindex.io;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with a document of any kind. */
enum DocumentProblem implements ProblemKind {
    FILE_MISSING("Không có tệp này", "There is no such file"),
    FILE_UNREADABLE("Không đọc được tệp: {reason}", "The file cannot be read: {reason}"),
    FILE_TOO_LARGE(
            "Tệp lớn hơn {most}; hãy chia thành nhiều tệp",
            "A file must not be larger than {most}; divide it into several"),
    VALUES_TOO_MANY(
            "Tệp có hơn {most} giá trị; hãy chia thành nhiều tệp",
            "A file must not have more than {most} values; divide it into several"),
    TEXT_TOO_LONG(
            "Một ô không được dài hơn {most} ký tự; có thể thiếu dấu ngoặc kép ở cuối ô",
            "A text must have at most {most} characters; a quote may be missing at its end"),
    TEXT_HALF(
            "Ký tự viết dạng \\uD83D chỉ có một nửa; hãy viết thẳng ký tự đó",
            "A character that is written as \\uD83D must have both halves; write the character itself"),
    PROBLEMS_MORE(
            "Còn ít nhất {count} lỗi nữa; sửa {told} lỗi trên rồi kiểm tra lại",
            "There are at least {count} more problems; correct these {told} and check again"),
    FILE_EMPTY("Tệp trống; cần có dòng tiêu đề và số liệu", "The file is empty; it must have a header and figures"),
    NO_ROWS("Chỉ có dòng tiêu đề, không có số liệu", "There is a header, but no figures follow it"),
    NOT_UTF8(
            "Không phải UTF-8 từ đây; hãy lưu lại tệp theo bảng mã UTF-8 (Excel: \"CSV UTF-8\")",
            "The bytes are not UTF-8 from here; save the file as UTF-8 (in Excel: \"CSV UTF-8\")"),
    SYNTAX("Không đọc được từ đây: {reason}", "The file cannot be read from here: {reason}"),
    QUOTES_UNMATCHED(
            "Ô bắt đầu từ đây có dấu ngoặc kép không khớp; dấu ngoặc kép bên trong ô phải viết hai lần",
            "The quotes of the field that begins here must match; a quote inside it is written twice"),
    HEADER_MISSING(
            "Dòng đầu phải là tên các cột, cách nhau bằng dấu , hoặc ;: {columns} …; dòng đầu là: {value}",
            "The first line must name the columns, separated by , or ;: {columns} …; it is: {value}"),
    WORKBOOK(
            "Đây là tệp Excel, không phải CSV; hãy lưu lại thành \"CSV UTF-8\"",
            "This is an Excel workbook, not CSV; save it as \"CSV UTF-8\""),
    COLUMN_MISSING("Thiếu cột {column}; tệp có: {columns}", "There must be a column {column}; there are: {columns}"),
    COLUMN_TWICE("Cột {column} có hai lần", "A column must come once: {column}"),
    COLUMN_UNKNOWN(
            "Không có cột nào tên là \"{column}\"; các cột được dùng: {columns}",
            "There is no column \"{column}\"; the columns are: {columns}"),
    COLUMNS_BOTH(
            "Chỉ dùng một trong hai: cột index_percent, hoặc hai cột points và max_points",
            "There must be either the column index_percent, or the columns points and max_points, not both"),
    FIELD_STRAY(
            "Dòng có nhiều ô hơn tiêu đề: ô thừa \"{value}\"; số có dấu phẩy thập phân cần dấu ; giữa các ô",
            "A row must not have more fields than the header: \"{value}\"; numbers with decimal commas need ; between fields"),
    FIELDS_FEW(
            "Dòng có {count} ô, tiêu đề có {columns} cột",
            "A row must have as many fields as the header: {count} fields, {columns} columns"),
    VALUE_MISSING("Thiếu giá trị của cột {column}", "There must be a value for {column}"),
    NUMBER_MALFORMED("Cột {column} phải là số: \"{value}\"", "The value of {column} must be a number: \"{value}\""),
    NUMBER_SEPARATOR(
            "Dấu thập phân trong tệp này là \"{mark}\", và không dùng dấu phân cách hàng nghìn: \"{value}\"",
            "The decimal mark of this file is \"{mark}\", and thousands must not be separated: \"{value}\""),
    NUMBER_TOO_PRECISE(
            "Cột {column} có nhiều nhất {most} chữ số thập phân: {value}",
            "The value of {column} must have at most {most} decimals: {value}"),
    NUMBER_TOO_LARGE(
            "Cột {column} không được lớn hơn {most}: {value}", "The value of {column} must be at most {most}: {value}"),
    NUMBER_NEGATIVE("Cột {column} không được âm: {value}", "The value of {column} must not be negative: {value}"),
    PERCENT_OUT_OF_RANGE("Chỉ số phải từ 0 đến 100 %: {value}", "An index must be from 0 to 100 %: {value}"),
    DIFFERENCE_OUT_OF_RANGE(
            "Hai chỉ số không thể cách nhau quá 100 điểm phần trăm: {value}",
            "A change or a distance must be from -100 to 100 percentage points: {value}"),
    POINTS_ABOVE_MAXIMUM(
            "Điểm không được lớn hơn điểm tối đa {maximum}: {value}",
            "The points must not exceed the maximum {maximum}: {value}"),
    MAXIMUM_NOT_POSITIVE("Điểm tối đa phải lớn hơn 0: {value}", "The maximum must be more than 0: {value}"),
    YEAR_MALFORMED("Năm phải có bốn chữ số: \"{value}\"", "The year must have four digits: \"{value}\""),
    BASE_YEAR_NOT_EARLIER(
            "Năm so sánh phải trước năm đánh giá {year}: {value}",
            "The base year must come before the index year {year}: {value}"),
    DATE_MALFORMED(
            "Cột {column} phải là ngày dạng 2025-07-01: \"{value}\"",
            "The value of {column} must be a date such as 2025-07-01: \"{value}\""),
    DATES_REVERSED(
            "Ngày cuối {to} không được trước ngày đầu {from}",
            "The last day {to} must not come before the first {from}"),
    BANDS_UNORDERED(
            "Ngưỡng của nhóm sau phải thấp hơn nhóm trước: {value}",
            "A group must begin below the one before it: {value}"),
    RANK_ABOVE_COUNT(
            "Hạng không được lớn hơn số đơn vị {of}: {value}",
            "A rank must not exceed the number of units {of}: {value}"),
    COUNT_ABOVE_TOTAL(
            "Số chỉ số thành phần tăng không khớp: {value} trên {of}, nêu tên {named}",
            "The components that rose must not exceed all, and match those that are named: {value} of {of}, {named} named"),
    COUNT_ABOVE_UNITS(
            "Số đơn vị không được lớn hơn tổng số đơn vị {of}: {value}",
            "A count must not exceed the number of units {of}: {value}"),
    FIGURE_MALFORMED(
            "Cột {column} phải là số, như 86.29 hoặc \"hơn 3\": \"{value}\"",
            "The value of {column} must be a number, such as 86.29 or \"more than 3\": \"{value}\""),
    FIGURE_NOT_PLAIN(
            "Số liệu loại {kind} phải là một số, không có từ đứng trước: \"{value}\"",
            "A fact of kind {kind} must have a number without a word before it: \"{value}\""),
    SCOPE_OF_OTHER_KIND(
            "Số liệu loại {kind} phải nói về {scopes}: \"{value}\"",
            "A fact of kind {kind} must be about {scopes}: \"{value}\""),
    REGION_UNKNOWN(
            "Không có vùng nào tên là \"{value}\" trong {set}; hãy chọn: {regions}",
            "There is no region \"{value}\" among {set}; choose from: {regions}"),
    GAP_TO_ITSELF(
            "Khoảng cách phải tính đến một đơn vị khác: \"{value}\"",
            "A distance must be measured from something else: \"{value}\""),
    CONDITION_UNKNOWN(
            "Cột what phải là: rose, rank fell, above mean, at least 90, from 75 to 80 (hoặc tăng, giảm hạng, trên trung bình,"
                    + " từ 90 trở lên, từ 75 đến 80), số thấp trước, không quá 100: \"{value}\"",
            "The value of what must be such as rose, rank fell, above mean, at least 90 or from 75 to 80, the lower end first and"
                    + " none above 100: \"{value}\""),
    NOT_WHOLE(
            "Cột {column} phải là số nguyên trong phạm vi cho phép: {value}",
            "The value of {column} must be a whole number within its range: {value}"),
    WORD_UNKNOWN(
            "{column} không nhận \"{value}\"; phải là một trong: {words}",
            "The value of {column} must be one of {words}: \"{value}\""),
    WORD_UNKNOWN_NEAREST(
            "{column} không nhận \"{value}\"; gần nhất: {nearest}",
            "The value of {column} must not be \"{value}\"; did you mean {nearest}?"),
    MEASURE_UNKNOWN(
            "Không có chỉ số nào tên là \"{value}\"; phải là overall, số thứ tự của lĩnh vực, documents, leaders, sipas hoặc"
                    + " socio-economic",
            "The measure must be overall, the number of a component, documents, leaders, sipas or socio-economic: \"{value}\""),
    COMPONENT_UNKNOWN(
            "Bộ chỉ số của tỉnh có tám lĩnh vực, từ 1 đến 8: {value}",
            "Provinces are scored on eight components, 1 to 8: {value}"),
    FIGURE_TWICE(
            "{unit} đã có số liệu {measure} năm {year} ở dòng {line}",
            "{unit} must have one figure for {measure} of {year}; it has one on line {line}"),
    ID_TWICE(
            "{column} \"{value}\" đã có ở dòng {line}",
            "The {column} \"{value}\" must come once; it is on line {line} too"),
    REFERENCE_UNKNOWN("Không có {what} nào là \"{value}\"", "There is no {what} \"{value}\""),
    FIELD_OF_OTHER_KIND(
            "Số liệu loại {kind} không dùng cột {column}: \"{value}\"",
            "A fact of kind {kind} must leave the column {column} empty: \"{value}\""),
    KEY_MISSING("Thiếu khóa {key}", "There must be a key {key}"),
    KEY_UNKNOWN(
            "Không có khóa nào tên là {key}; các khóa được dùng: {keys}",
            "There is no key {key}; the keys are: {keys}"),
    KEY_UNKNOWN_NEAREST(
            "Không có khóa nào tên là {key}; gần nhất: {nearest}", "There is no key {key}; did you mean {nearest}?"),
    KEYS_BOTH("Chỉ được dùng một trong các khóa: {keys}", "There must be only one of the keys: {keys}"),
    KEYS_NONE("Phải có một trong các khóa: {keys}", "There must be one of the keys: {keys}"),
    RULE_MALFORMED(
            "Không hiểu quy tắc ở chỗ \"{value}\"; hãy viết như: {example}",
            "The rule must look like \"{example}\": \"{value}\""),
    ROW_MISSING("Thiếu dòng \"{row}\" ở phía trên các tiêu chí", "There must be a row \"{row}\" above the criteria"),
    ROW_SURPLUS(
            "Dòng {row} không dùng ô này; danh sách có dấu phẩy phải đặt trong dấu ngoặc kép, số dùng dấu chấm thập phân: {value}",
            "The row {row} must leave this cell blank; put a list with commas in quotes, and write a decimal point: {value}"),
    ROW_LATE("Dòng \"{row}\" phải đứng phía trên các tiêu chí", "The row \"{row}\" must stand above the criteria"),
    PARENT_MISSING(
            "Phía trên {id} phải có dòng của mục chứa nó, số {parent}",
            "What contains {id} must have a row above it: {parent}"),
    PARENT_SCORED(
            "{parent} có quy tắc riêng nên không thể chứa {id}; để trống ô rule của {parent}, hoặc sửa số",
            "{parent} has a rule of its own and must not contain {id}; empty its rule, or correct the number"),
    GROUP_FIELD(
            "{id} có các phần nên ô {column} phải để trống: \"{value}\"",
            "{id} has parts, so its {column} must be empty: \"{value}\""),
    TYPE_WRONG("{key} phải là {type}: {value}", "The value of {key} must be {type}: {value}"),
    FORMAT_UNKNOWN("Định dạng phải là {format}: \"{value}\"", "The format must be {format}: \"{value}\""),
    CRITERION_MALFORMED(
            "Số của tiêu chí phải viết dạng 3, 3.2, 3.2.1, B1 hoặc P1: \"{value}\"; nếu bảng tính đã đổi số này, hãy đặt cột là"
                    + " dạng văn bản (Text)",
            "The number of a criterion must look like 3, 3.2, 3.2.1, B1 or P1: \"{value}\"; where a spreadsheet changed it,"
                    + " format the column as text"),
    CRITERION_TWICE(
            "{unit} đã có {criterion} ở dòng {line}",
            "{unit} must have one row for {criterion}; it has one on line {line}"),
    DOCUMENT_MALFORMED(
            "Tài liệu phải viết dạng 12/BC-UBND (2023-12-15): Báo cáo năm [sha256:…], có thể bỏ bớt từng phần; nhiều tài liệu cách"
                    + " nhau bằng dấu |: \"{value}\"",
            "A document must look like 12/BC-UBND (2023-12-15): Annual report [sha256:…], any part of which may be left out;"
                    + " several have | between them: \"{value}\""),
    DOCUMENT_STRAY("Dòng này không nhận tài liệu: \"{value}\"", "This row must leave its documents empty: \"{value}\""),
    FINDING_MALFORMED(
            "Không đọc được kết luận thẩm định \"{value}\"; phải ghi accepted, pending, points 1.25, hoặc minh chứng khác như 37"
                    + " of 45",
            "A finding must be accepted, pending, points 1.25, or other evidence such as 37 of 45: \"{value}\""),
    PERIODS_OVERLAP(
            "{place} kỳ {period} trùng ngày với kỳ {other} ở dòng {line}",
            "The periods of {place} must not overlap: {period}, and {other} on line {line}"),
    UNIT_YEARS_DIFFER(
            "{unit} có hai năm trong một tệp: {year}, và {other} ở dòng {line}",
            "{unit} must have one year in a file: {year}, and {other} on line {line}"),
    UNIT_KINDS_DIFFER("{unit} là {kind}, không phải {value}", "The kind must agree; {unit} is a {kind}: {value}"),
    ASSESSMENTS_NONE("Cần ít nhất một đơn vị", "There must be at least one unit"),
    COMPONENT_TWICE("Lĩnh vực {number} có hai lần", "A component must come once: {number}"),
    SOURCE_TWICE("Nguồn điểm {source} có hai lần", "A source of points must come once: {source}"),
    LINK_EMPTY(
            "Dòng phải nêu ít nhất một mục ở cột from hoặc cột to",
            "A row must name something in the column from or the column to"),
    SUBJECT_TWICE("Nội dung {subject} có hai lần", "A subject must come once: {subject}"),
    SUBJECTS_NONE(
            "Phải có ít nhất một nội dung; nếu chưa rõ, hãy bỏ cả khóa subjects",
            "There must be at least one subject; where none is known, leave the key subjects out"),
    TOTAL_WRONG(
            "Tổng điểm tối đa của các lĩnh vực là {sum}, không phải {total}",
            "The maxima of the components must add to the total {total}: {sum}"),
    SURVEY_ROW_MISSING("Thiếu dòng {row}; hãy thêm, ví dụ: {example}", "There must be a row {row}, such as {example}"),
    ROWS_BOTH("Chỉ được dùng một trong các loại dòng: {rows}", "There must be only one kind of the rows {rows}"),
    RECORDED_STAGES_WRONG(
            "Các lần thẩm định phải đúng với giai đoạn của bản ghi ({needed}); bản ghi có: {value}",
            "The appraisals must be those of the stage of the record ({needed}): {value}"),
    ASSESSMENT_NOT_ONE(
            "Tệp {value} phải có đúng một bản đánh giá: {count}", "The file {value} must have one assessment: {count}");

    private final Bilingual words;

    DocumentProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
