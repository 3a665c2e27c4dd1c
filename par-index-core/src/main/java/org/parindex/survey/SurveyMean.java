package org.parindex.survey;

import java.util.Optional;
import org.parindex.points.Ratio;

/**
 * A mean of answers with what it rests on.
 *
 * @param mean the mean of the weights of the counted answers, exactly; absent if no answer counts
 * @param answered how many gave an answer that has a weight
 * @param noOpinion how many gave an answer without an opinion
 * @param counted how many answers the mean rests on: its denominator
 */
public record SurveyMean(Optional<Ratio> mean, long answered, long noOpinion, long counted) {}
