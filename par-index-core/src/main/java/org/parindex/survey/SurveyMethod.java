package org.parindex.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * How the answers of a survey are counted: what each is worth, whether "no opinion" counts, and how groups are put together. Each is
 * a named choice; only the least sample has a default.
 */
public final class SurveyMethod {

    /**
     * The least sample where none is chosen: a rule of thumb of this library, which no decision prescribes. Below it a mean
     * says little.
     */
    public static final long LEAST_SAMPLE = 30;

    private final Map<String, Ratio> weights;
    private final @Nullable SurveyScale scale;
    private final Map<String, NoOpinion> noOpinion;
    private final Grouping grouping;
    private final Map<String, Ratio> groupWeights;
    private final long leastSample;

    private SurveyMethod(
            Map<String, Ratio> weights,
            @Nullable SurveyScale scale,
            Map<String, NoOpinion> noOpinion,
            Grouping grouping,
            Map<String, Ratio> groupWeights,
            long leastSample) {
        this.weights = weights;
        this.scale = scale;
        this.noOpinion = noOpinion;
        this.grouping = grouping;
        this.groupWeights = groupWeights;
        this.leastSample = leastSample;
    }

    /**
     * A method with weights of one's own.
     *
     * @param weights what each answer is worth, by its key; not negative. Where the best is worth 100, the mean is a percentage
     * @param grouping how groups are put together
     * @return the method
     */
    public static SurveyMethod of(Map<String, Ratio> weights, Grouping grouping) {
        return new SurveyMethod(copy(weights), null, Map.of(), grouping, Map.of(), LEAST_SAMPLE);
    }

    /**
     * A method with the weights of a named scale.
     *
     * @param scale the scale, which is named in the result
     * @param grouping how groups are put together
     * @return the method
     */
    public static SurveyMethod of(SurveyScale scale, Grouping grouping) {
        return new SurveyMethod(scale.weights(), scale, Map.of(), grouping, Map.of(), LEAST_SAMPLE);
    }

    /**
     * The same method where an answer is none.
     *
     * @param answer the key of the answer, such as {@code no-opinion}
     * @param choice what becomes of it
     * @return a copy
     */
    public SurveyMethod withNoOpinion(String answer, NoOpinion choice) {
        return new SurveyMethod(weights, scale, with(noOpinion, answer, choice), grouping, groupWeights, leastSample);
    }

    /**
     * The same method with the weight of a group.
     *
     * @param group the key of the group
     * @param weight its weight, more than 0; weights need not add to 1
     * @return a copy
     */
    public SurveyMethod withGroupWeight(String group, Ratio weight) {
        return new SurveyMethod(weights, scale, noOpinion, grouping, with(groupWeights, group, weight), leastSample);
    }

    /**
     * The same method with another least sample: how many answers a mean must rest on. Where groups are pooled it holds of each question,
     * where they are weighted of each question in each group.
     *
     * @param answers the number of answers that count, at least 1
     * @return a copy
     */
    public SurveyMethod withLeastSample(long answers) {
        return new SurveyMethod(weights, scale, noOpinion, grouping, groupWeights, answers);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> wider = new LinkedHashMap<>(map);
        wider.put(key, value);
        return Collections.unmodifiableMap(wider);
    }

    /**
     * What each answer is worth.
     *
     * @return the weights by answer
     */
    public Map<String, Ratio> weights() {
        return weights;
    }

    /**
     * The scale that the weights are of.
     *
     * @return the scale; absent if the weights are one's own
     */
    public Optional<SurveyScale> scale() {
        return Optional.ofNullable(scale);
    }

    /**
     * The answers that are none, and what becomes of each.
     *
     * @return the choices by answer
     */
    public Map<String, NoOpinion> noOpinion() {
        return noOpinion;
    }

    /**
     * How groups are put together.
     *
     * @return the choice
     */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * The weights of groups.
     *
     * @return the weights by group; none where groups are pooled
     */
    public Map<String, Ratio> groupWeights() {
        return groupWeights;
    }

    /**
     * How many answers a mean must rest on.
     *
     * @return the number
     */
    public long leastSample() {
        return leastSample;
    }

    /**
     * The choices as a person reads them.
     *
     * @return one line a choice, in both languages
     */
    public List<Bilingual> words() {
        List<Bilingual> lines = new ArrayList<>();
        Bilingual whose = scale == null
                ? Bilingual.same("")
                : Bilingual.of(
                        " (" + scale.label().vi() + ")", " (" + scale.label().en() + ")");
        lines.add(Bilingual.of(
                "Trọng số của câu trả lời: " + list(weights, weight -> shown(weight, Language.VI)) + whose.vi(),
                "Weights of answers: " + list(weights, weight -> shown(weight, Language.EN)) + whose.en()));
        noOpinion.forEach((answer, choice) -> lines.add(Bilingual.of(
                answer + ": " + choice.label().vi(),
                answer + ": " + choice.label().en())));
        lines.add(Bilingual.of(
                "Các nhóm: " + grouping.label().vi() + ofGroups(Language.VI),
                "Groups: " + grouping.label().en() + ofGroups(Language.EN)));
        lines.add(Bilingual.of(
                "Mẫu ít nhất: " + Language.VI.count(leastSample)
                        + (leastSample == LEAST_SAMPLE ? " (quy tắc kinh nghiệm, không phải quy định)" : ""),
                "Least sample: " + Language.EN.count(leastSample)
                        + (leastSample == LEAST_SAMPLE ? " (a rule of thumb, prescribed by nobody)" : "")));
        return List.copyOf(lines);
    }

    private String ofGroups(Language language) {
        if (groupWeights.isEmpty()) {
            return "";
        }
        Ratio sum = Ratio.sum(List.copyOf(groupWeights.values()));
        // A slip of the pen is not seen in a mean.
        String inProportion = sum.equals(Ratio.ONE)
                ? ""
                : (language == Language.VI ? "; tổng " : "; in all ")
                        + shown(sum, language)
                        + (language == Language.VI ? ", tính theo tỷ lệ" : ", taken in proportion");
        return " (" + list(groupWeights, weight -> shown(weight, language)) + inProportion + ")";
    }

    private static String list(Map<String, Ratio> numbers, Function<Ratio, String> show) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + " " + show.apply(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Ratio number, Language language) {
        return number.decimal().map(language::decimal).orElseGet(number::toString);
    }

    /** Whether all choices are the same; the order of answers and groups does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurveyMethod method
                && weights.equals(method.weights)
                && scale == method.scale
                && noOpinion.equals(method.noOpinion)
                && grouping == method.grouping
                && groupWeights.equals(method.groupWeights)
                && leastSample == method.leastSample;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weights, scale, noOpinion, grouping, groupWeights, leastSample);
    }

    /** {@link #words} in English, on one line. */
    @Override
    public String toString() {
        return words().stream().map(Bilingual::en).collect(Collectors.joining(". "));
    }
}
