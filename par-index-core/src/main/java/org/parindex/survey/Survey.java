package org.parindex.survey;

import java.util.List;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;

/**
 * A survey with the method by which it is counted, as a document holds both. It has no faults.
 *
 * @param responses what was collected
 * @param method how it is counted
 */
public record Survey(SurveyResponses responses, SurveyMethod method) {

    /**
     * Checks both against each other.
     *
     * @throws InvalidDocumentException if anything is wrong, with every fault of {@link SurveyResponses#check}
     */
    public Survey {
        List<Fault> faults = responses.check(method);
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(
                    faults.stream().map(fault -> fault.in(responses.title())).toList());
        }
    }

    /**
     * The means.
     *
     * @return the means, exactly, with what they rest on
     */
    public SurveyResult evaluate() {
        return SurveyResult.of(this);
    }
}
