package org.parindex.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.evidence.Evidence;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.table.Table;
import org.parindex.text.Language;

/**
 * The means of a survey, all exact, each with what it rests on. The mean of a question is that of its pooled answers, or of its
 * groups by their weights; the overall mean is the mean of the questions, each of which counts the same.
 *
 * <p>{@code toString()} is the report that people read.
 */
public final class SurveyResult {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Survey survey;
    private final SurveyTallies tallies;
    private final Map<String, SurveyMean> means;
    private final Ratio overall;
    private final @Nullable Points maximum;

    private SurveyResult(
            Survey survey,
            SurveyTallies tallies,
            Map<String, SurveyMean> means,
            Ratio overall,
            @Nullable Points maximum) {
        this.survey = survey;
        this.tallies = tallies;
        this.means = means;
        this.overall = overall;
        this.maximum = maximum;
    }

    static SurveyResult of(Survey survey) {
        SurveyTallies tallies = new SurveyTallies(survey.responses(), survey.method());
        Map<String, SurveyMean> means = new LinkedHashMap<>();
        List<Ratio> all = new ArrayList<>();
        for (String question : survey.responses().questions().keySet()) {
            SurveyMean mean = mean(question, tallies, survey.method());
            means.put(question, mean);
            all.add(mean.mean().orElseThrow());
        }
        return new SurveyResult(survey, tallies, means, Ratio.sum(all).dividedBy(Ratio.of(all.size())), null);
    }

    private static SurveyMean mean(String question, SurveyTallies tallies, SurveyMethod method) {
        SurveyMean pooled = tallies.pooled(question).mean();
        if (method.grouping() == Grouping.POOLED) {
            return pooled;
        }
        List<Ratio> weighted = new ArrayList<>();
        method.groupWeights()
                .forEach((group, weight) -> weighted.add(
                        tallies.of(question, group).mean().mean().orElseThrow().times(weight)));
        Ratio weights = Ratio.sum(List.copyOf(method.groupWeights().values()));
        return new SurveyMean(
                Optional.of(Ratio.sum(weighted).dividedBy(weights)),
                pooled.answered(),
                pooled.noOpinion(),
                pooled.counted());
    }

    /**
     * The survey and its method.
     *
     * @return the survey
     */
    public Survey survey() {
        return survey;
    }

    /**
     * The mean of a question in a group.
     *
     * @param question the key of the question
     * @param group the key of the group
     * @return the mean; absent within if no answer of the group counts
     * @throws IllegalArgumentException if the survey has no such question or group
     */
    public SurveyMean of(String question, String group) {
        require("question", question, survey.responses().questions());
        require("group", group, survey.responses().groups());
        return tallies.of(question, group).mean();
    }

    /**
     * The mean of a question over all groups.
     *
     * @param question the key of the question
     * @return the mean, which is there
     * @throws IllegalArgumentException if the survey has no such question
     */
    public SurveyMean of(String question) {
        require("question", question, survey.responses().questions());
        return Optional.ofNullable(means.get(question)).orElseThrow();
    }

    private static void require(String what, String key, Map<String, ?> known) {
        if (!known.containsKey(key)) {
            throw new IllegalArgumentException(
                    "A " + what + " must be one of " + String.join(", ", known.keySet()) + ": \"" + key + "\"");
        }
    }

    /**
     * The mean of all questions.
     *
     * @return the mean of the means of the questions
     */
    public Ratio overall() {
        return overall;
    }

    /**
     * The same result with points beside the overall mean: the share of so many points that the mean is of 100.
     *
     * @param maximumPoints the points for a mean of 100
     * @return a copy
     * @throws InvalidDocumentException if the mean is no percentage, since the best answer is not worth 100
     */
    public SurveyResult withPoints(Points maximumPoints) {
        Ratio largest =
                survey.method().weights().values().stream().reduce(Ratio::max).orElseThrow();
        if (!largest.equals(HUNDRED)) {
            throw new InvalidDocumentException(
                    List.of(Fault.of(SurveyProblem.POINTS_NEED_PERCENT, "/method", "largest", SurveyText.plain(largest))
                            .in(survey.responses().title())));
        }
        return new SurveyResult(survey, tallies, means, overall, maximumPoints);
    }

    /**
     * The points for a mean of 100.
     *
     * @return the points; absent if none are shown
     */
    public Optional<Points> maximum() {
        return Optional.ofNullable(maximum);
    }

    /**
     * The points of the overall mean.
     *
     * @return mean/100 × {@link #maximum}; absent if no points are shown
     */
    public Optional<Points> points() {
        return maximum().map(points -> points.times(overall.dividedBy(HUNDRED)));
    }

    /**
     * The answers that count, as evidence for a criterion: by what they are worth, one block a question where groups are pooled, else one a
     * question and group. Its mean is {@link #overall}; how many had no opinion and do not count is no longer there.
     *
     * @return the evidence
     */
    public Evidence.Answers evidence() {
        List<Evidence.Answers.Block> blocks = new ArrayList<>();
        for (String question : survey.responses().questions().keySet()) {
            if (survey.method().grouping() == Grouping.POOLED) {
                blocks.add(block(Ratio.ONE, tallies.pooled(question)));
            } else {
                survey.method()
                        .groupWeights()
                        .forEach((group, weight) -> blocks.add(block(weight, tallies.of(question, group))));
            }
        }
        return new Evidence.Answers(blocks);
    }

    /** With the best answer even if nobody gave it, so that the evidence shows where the scale ends. */
    private Evidence.Answers.Block block(Ratio weight, SurveyTally answers) {
        SortedMap<Ratio, Long> counts = new TreeMap<>(answers.byWorth());
        survey.method().weights().values().stream().reduce(Ratio::max).ifPresent(best -> counts.putIfAbsent(best, 0L));
        return new Evidence.Answers.Block(weight, counts);
    }

    /**
     * The means as a table: {@code question}, {@code group}, {@code answered}, {@code no_opinion}, {@code counted}, {@code mean} and
     * {@code status}, and {@code points} if any are shown. Where there are several groups, the row of a question over all groups has the group
     * {@code all}; the last row has the question {@code overall}.
     *
     * @return one row a question and group, one a question, and one for all
     */
    public Table toTable() {
        return SurveyText.table(this);
    }

    /**
     * The sample as a table: {@code group}, {@code issued}, {@code returned}, {@code return_percent} (returned of issued), {@code valid} and
     * {@code valid_percent} (valid of returned); what is not known is absent.
     *
     * @return one row a group, and one for {@code all} if there are several
     */
    public Table sampleTable() {
        return SurveyText.sample(survey.responses());
    }

    /**
     * The result for people: the sample, the method, and the means.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return SurveyText.text(this, language);
    }

    /**
     * The result in Markdown: the same as {@link #toText}, under a heading.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return SurveyText.markdown(this, language);
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
