package org.parindex.comparison;

import org.parindex.problem.ProblemKind;
import org.parindex.text.Bilingual;

/** What can be wrong with the weights of predecessors. */
public enum PredecessorProblem implements ProblemKind {
    /** A predecessor of a merged unit has no weight. */
    WEIGHT_MISSING(
            "Thiếu trọng số của {unit}, đơn vị cũ của {merged}; hãy cho trọng số của mọi đơn vị cũ",
            "A weight is missing of {unit}, a predecessor of {merged}; give one for every predecessor"),
    /** A weight is below zero. */
    WEIGHT_NEGATIVE(
            "Trọng số của {unit} phải từ 0 trở lên: {value}", "The weight of {unit} must be at least 0: {value}"),
    /** All predecessors of a merged unit have the weight zero. */
    WEIGHTS_ZERO(
            "Trọng số của các đơn vị cũ của {merged} không được đều bằng 0: {units}",
            "The weights of the predecessors of {merged} must not all be 0: {units}"),
    /** A weight is given to what is no unit of the years. */
    WEIGHT_FOREIGN(
            "Có trọng số cho {unit}, nhưng đơn vị này không có trong {set}; hãy bỏ đi",
            "There is a weight for {unit}, which is none of {set}; take it out");

    private final Bilingual words;

    PredecessorProblem(String vi, String en) {
        this.words = Bilingual.of(vi, en);
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
