package org.parindex.survey;

import java.util.Optional;
import java.util.OptionalLong;
import org.parindex.points.Ratio;

/**
 * How many forms went out to a group of respondents and came back. What is not known is absent, which is not zero.
 *
 * @param issued the forms that were handed or sent out
 * @param returned the forms that came back
 * @param valid the forms that came back and can be counted
 */
public record SurveyForms(OptionalLong issued, OptionalLong returned, OptionalLong valid) {

    /** Nothing is known of the forms. */
    public static final SurveyForms UNKNOWN =
            new SurveyForms(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /**
     * Forms of which everything is known.
     *
     * @param issued the forms that were handed or sent out
     * @param returned the forms that came back
     * @param valid the forms that came back and can be counted
     * @return the numbers, not yet checked against each other; {@link SurveyResponses#check} does
     */
    public static SurveyForms of(long issued, long returned, long valid) {
        return new SurveyForms(OptionalLong.of(issued), OptionalLong.of(returned), OptionalLong.of(valid));
    }

    /**
     * The forms of two groups together; what is not known of one is not known of both.
     *
     * @param other the forms of the other group
     * @return the sums
     * @throws ArithmeticException if a sum is too large
     */
    public SurveyForms plus(SurveyForms other) {
        return new SurveyForms(sum(issued, other.issued), sum(returned, other.returned), sum(valid, other.valid));
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.addExact(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }

    /**
     * The share of the issued forms that came back.
     *
     * @return returned over issued; absent if either is not known, or none was issued
     */
    public Optional<Ratio> returnRate() {
        return rate(returned, issued);
    }

    /**
     * The share of the returned forms that can be counted.
     *
     * @return valid over returned; absent if either is not known, or none was returned
     */
    public Optional<Ratio> validRate() {
        return rate(valid, returned);
    }

    private static Optional<Ratio> rate(OptionalLong part, OptionalLong whole) {
        return part.isPresent() && whole.orElse(0) != 0
                ? Optional.of(Ratio.of(part.getAsLong(), whole.getAsLong()))
                : Optional.empty();
    }
}
