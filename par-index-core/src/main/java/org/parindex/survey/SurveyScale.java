package org.parindex.survey;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;

/** Weights of answers that have a name. None is official, and none is a default. */
public enum SurveyScale {
    /**
     * {@code very-satisfied} 100, {@code satisfied} 60, {@code neutral} 20, {@code dissatisfied} 0: a convention of one province's
     * software, where it can be changed. No decision is known to prescribe it.
     */
    CONVENTION_100_60_20_0(
            "100-60-20-0",
            "quy ước trong phần mềm của một tỉnh, không phải quy định chung",
            "a convention of one province's software, prescribed by no known decision",
            new String[] {"very-satisfied", "satisfied", "neutral", "dissatisfied"},
            new long[] {100, 60, 20, 0});

    private final String word;
    private final Bilingual label;
    private final Map<String, Ratio> weights;

    SurveyScale(String word, String vi, String en, String[] answers, long[] percents) {
        this.word = word;
        this.label = Bilingual.of(vi, en);
        Map<String, Ratio> byAnswer = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            byAnswer.put(answers[i], Ratio.of(percents[i]));
        }
        this.weights = Collections.unmodifiableMap(byAnswer);
    }

    /**
     * Reads the name.
     *
     * @param text {@code 100-60-20-0}
     * @return the scale
     * @throws IllegalArgumentException if there is no such scale
     */
    public static SurveyScale parse(String text) {
        return Arrays.stream(values())
                .filter(scale -> scale.word.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A scale of answers must be "
                        + Arrays.stream(values()).map(SurveyScale::toString).collect(Collectors.joining(", ")) + ": \""
                        + text + "\""));
    }

    /**
     * Whose convention it is.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /**
     * What each answer is worth.
     *
     * @return the weights in percent by answer, the best first
     */
    public Map<String, Ratio> weights() {
        return weights;
    }

    /** The name, such as {@code 100-60-20-0}. */
    @Override
    public String toString() {
        return word;
    }
}
