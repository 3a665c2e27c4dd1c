package org.parindex.io;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.parindex.problem.Problem;

/**
 * The problems of one document. A document with very many is refused before all of them are found: each takes time, and nobody reads
 * them.
 */
final class ProblemList extends AbstractList<Problem> {

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void add(int index, Problem problem) {
        problems.add(index, problem);
        if (problems.size() > Documents.MOST_PROBLEMS_FOUND) {
            Documents.refuseIfAny(problems);
        }
    }

    @Override
    public Problem get(int index) {
        return problems.get(index);
    }

    @Override
    public int size() {
        return problems.size();
    }
}
