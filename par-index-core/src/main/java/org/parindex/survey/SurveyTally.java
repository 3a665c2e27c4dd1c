package org.parindex.survey;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;

/** Answers put together by what they are worth. */
final class SurveyTally {

    private final SortedMap<Ratio, Long> byWorth = new TreeMap<>(Collections.reverseOrder());
    private long answered;
    private long noOpinion;

    /** Adds so many of one answer; one that the method does not know says nothing. */
    void add(String answer, long count, SurveyMethod method) {
        @Nullable Ratio weight = method.weights().get(answer);
        @Nullable NoOpinion choice = method.noOpinion().get(answer);
        if (choice != null) {
            noOpinion += count;
            if (choice == NoOpinion.COUNT_AS_ZERO) {
                byWorth.merge(Ratio.ZERO, count, Long::sum);
            }
        } else if (weight != null) {
            answered += count;
            byWorth.merge(weight, count, Long::sum);
        }
    }

    /** The answers that count, by their worth, the best first. */
    SortedMap<Ratio, Long> byWorth() {
        return byWorth;
    }

    /** The denominator. */
    long counted() {
        return byWorth.values().stream().mapToLong(Long::longValue).sum();
    }

    SurveyMean mean() {
        Optional<Ratio> mean = counted() == 0
                ? Optional.empty()
                : Optional.of(byWorth.entrySet().stream()
                        .map(entry -> entry.getKey().times(Ratio.of(entry.getValue())))
                        .reduce(Ratio.ZERO, Ratio::plus)
                        .dividedBy(Ratio.of(counted())));
        return new SurveyMean(mean, answered, noOpinion, counted());
    }
}
