package org.parindex.unit;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with the name of a unit, or with a catalogue. */
public enum UnitProblem implements ProblemKind {
    /** No unit has this name or code, and none is spelt nearly so. */
    UNIT_UNKNOWN("Không có đơn vị nào tên là \"{unit}\" trong {set}", "There is no unit \"{unit}\" in {set}"),
    /** No unit has this name or code; some are spelt nearly so. */
    UNIT_UNKNOWN_NEAREST(
            "Không có đơn vị nào tên là \"{unit}\" trong {set}; gần nhất: {nearest}",
            "There is no unit \"{unit}\" in {set}; the nearest: {nearest}"),
    /** There is such a unit, but not at this time. */
    UNIT_NOT_IN_FORCE("\"{unit}\" không có trong {set}: {when}", "There is no \"{unit}\" in {set}: {when}"),
    /** The name means several units. */
    UNIT_AMBIGUOUS(
            "\"{unit}\" có thể là nhiều đơn vị: {matches}; hãy cho biết mã hoặc năm",
            "\"{unit}\" can mean several units: {matches}; give the code, or a year"),
    /** Two spans of one unit overlap in time. */
    UNIT_TWICE(
            "Đơn vị {key} có hai tên hoặc hai loại trong cùng thời gian: {first} và {second}",
            "The unit {key} must not have two states at one time: {first} and {second}"),
    /** A parent is not in the catalogue. */
    PARENT_UNKNOWN(
            "Đơn vị cấp trên {parent} của {key} không có trong danh mục",
            "The parent {parent} of {key} must be in the catalogue"),
    /** A predecessor is not in the catalogue. */
    PREDECESSOR_UNKNOWN(
            "Đơn vị trước đây {predecessor} của {key} không có trong danh mục",
            "The predecessor {predecessor} of {key} must be in the catalogue"),
    /** The date lies before the first that the catalogue knows. */
    DATE_TOO_EARLY(
            "Danh mục {set} bắt đầu từ {first}; không có đơn vị nào cho {asked}",
            "The catalogue of {set} begins on {first}; it has no units for {asked}");

    private final Bilingual words;

    UnitProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
