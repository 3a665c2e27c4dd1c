package org.parindex.framework;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a component, a criterion or a sub-criterion: {@code 3}, {@code 3.2}, {@code 3.2.1}. Bonus and penalty criteria are
 * {@code B1}, {@code B2} … and {@code P1}, {@code P2} …, and stand outside the tree.
 */
public final class CriterionId implements Comparable<CriterionId> {

    private static final char NO_LETTER = ' ';

    private final String text;

    /** Letter and numbers of the text, since every look-up of evidence compares them. */
    private final char letter;

    private final int[] numbers;

    private CriterionId(String text, char letter, int[] numbers) {
        this.text = text;
        this.letter = letter;
        this.numbers = numbers;
    }

    /**
     * Reads {@code "3.2.1"}, {@code "B1"} or {@code "P1"}.
     *
     * @param text the text
     * @return the id
     * @throws IllegalArgumentException if the text has none of these forms
     */
    public static CriterionId parse(String text) {
        boolean adjustment = text.startsWith("B") || text.startsWith("P");
        int[] numbers = numbers(text, adjustment ? 1 : 0);
        if (numbers.length == 0 || (adjustment && numbers.length > 1)) {
            throw new IllegalArgumentException(
                    "The number of a criterion must look like 3, 3.2, 3.2.1, B1 or P1: \"" + text + "\"");
        }
        return new CriterionId(text, adjustment ? text.charAt(0) : NO_LETTER, numbers);
    }

    /** The numbers between the points, each of one to four digits without a leading zero; none if it is otherwise. */
    private static int[] numbers(String text, int start) {
        int[] numbers = new int[1 + CharMatcher.is('.').countIn(text)];
        int place = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && numbers[place] > 0) {
                place++;
            } else if (c >= '0' && c <= '9' && (c != '0' || numbers[place] > 0) && numbers[place] < 1_000) {
                numbers[place] = 10 * numbers[place] + (c - '0');
            } else {
                return new int[0];
            }
        }
        return numbers[place] > 0 ? numbers : new int[0];
    }

    /**
     * The node that this one is a part of.
     *
     * @return the parent; absent for a component, a bonus and a penalty
     */
    public Optional<CriterionId> parent() {
        return depth() == 1
                ? Optional.empty()
                : Optional.of(new CriterionId(
                        text.substring(0, text.lastIndexOf('.')), letter, Arrays.copyOf(numbers, numbers.length - 1)));
    }

    /**
     * The number of the component, which is the first number.
     *
     * @return the number; absent for a bonus and a penalty
     */
    public Optional<Integer> component() {
        return isAdjustment() ? Optional.empty() : Optional.of(numbers[0]);
    }

    /**
     * How deep it stands.
     *
     * @return 1 for a component, 2 for a criterion, 3 for a sub-criterion
     */
    public int depth() {
        return numbers.length;
    }

    /** Whether the other is its {@link #parent}. */
    boolean isPartOf(CriterionId other) {
        return depth() == other.depth() + 1 && text.startsWith(other.text) && text.charAt(other.text.length()) == '.';
    }

    /** Whether it is a bonus or a penalty. */
    boolean isAdjustment() {
        return letter != NO_LETTER;
    }

    boolean isBonus() {
        return letter == 'B';
    }

    /** By numbers, so that 3.10 follows 3.9; a parent before its children; bonuses, then penalties, at the end. */
    @Override
    public int compareTo(CriterionId other) {
        int byLetter = Character.compare(letter, other.letter);
        return byLetter != 0 ? byLetter : Arrays.compare(numbers, other.numbers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionId id && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
