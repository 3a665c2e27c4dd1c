package org.parindex.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.CriterionId;
import org.parindex.framework.PointSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;

/**
 * A figure of a card by its name: the number of a criterion, a source of points, or one of {@code total}, {@code earned}, {@code
 * attainable}, {@code index}, {@code group}, {@code bonus}, {@code penalty}, {@code self-assessed}. All are points, but for the
 * index, which is in percent, and the group.
 */
public final class CardFigure {

    /** The group of a card that lies in none. */
    public static final String NO_GROUP = "none";

    private enum Total {
        TOTAL,
        EARNED,
        ATTAINABLE,
        INDEX,
        GROUP,
        BONUS,
        PENALTY,
        SELF_ASSESSED
    }

    private final String name;
    private final Optional<CriterionId> criterion;
    private final Optional<PointSource> source;
    private final @Nullable Total total;

    private CardFigure(
            String name, Optional<CriterionId> criterion, Optional<PointSource> source, @Nullable Total total) {
        this.name = name;
        this.criterion = criterion;
        this.source = source;
        this.total = total;
    }

    /**
     * Reads the name of a figure.
     *
     * @param name such as {@code 3.2.1}, {@code documents} or {@code index}
     * @return the figure
     * @throws IllegalArgumentException if there is no such figure
     */
    public static CardFigure parse(String name) {
        for (Total total : Total.values()) {
            if (word(total).equals(name)) {
                return new CardFigure(name, Optional.empty(), Optional.empty(), total);
            }
        }
        for (PointSource source : PointSource.values()) {
            if (source.toString().equals(name)) {
                return new CardFigure(name, Optional.empty(), Optional.of(source), null);
            }
        }
        try {
            return new CardFigure(name, Optional.of(CriterionId.parse(name)), Optional.empty(), null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "A figure of a card must be the number of a criterion or one of " + String.join(", ", words())
                            + ": \"" + name + "\"",
                    e);
        }
    }

    private static String word(Total total) {
        return total.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The names that are no numbers of criteria.
     *
     * @return the names
     */
    public static List<String> words() {
        return Stream.concat(
                        Arrays.stream(Total.values()).map(CardFigure::word),
                        Arrays.stream(PointSource.values()).map(PointSource::toString))
                .toList();
    }

    /**
     * The criterion whose points it is.
     *
     * @return its number; absent for a figure of the whole card
     */
    public Optional<CriterionId> criterion() {
        return criterion;
    }

    /**
     * Checks how an expected value is written.
     *
     * @param expected points such as {@code 1.5}; an index as {@link IndexValue#parse} reads it; the name of a group, or {@code none}
     * @throws IllegalArgumentException if it is not of the form that the figure has
     */
    public void check(String expected) {
        if (total == Total.INDEX) {
            IndexValue.parse(expected);
        } else if (total == Total.GROUP) {
            if (expected.isBlank()) {
                throw new IllegalArgumentException("A group must have a name, or be none: \"" + expected + "\"");
            }
        } else {
            Points.parse(expected);
        }
    }

    /**
     * Whether a card has an expected value.
     *
     * @param card the card
     * @param expected the value; an index may be a range, such as {@code ~86.29}, in which that of the card must lie
     * @return true if it has
     * @throws IllegalArgumentException if the value is not of the form that the figure has, or the card has no such criterion
     */
    public boolean holds(Scorecard card, String expected) {
        check(expected);
        if (total == Total.INDEX) {
            IndexValue range = IndexValue.parse(expected);
            return range.contains(card.index().low())
                    && range.contains(card.index().high());
        }
        return total == Total.GROUP
                ? expected.equals(of(card))
                : Points.parse(expected).equals(points(card));
    }

    /**
     * The value that a card has.
     *
     * @param card the card
     * @return the value as it is written in a case: exact points, the exact index in percent, the group or {@code none}
     * @throws IllegalArgumentException if the card has no such criterion
     */
    public String of(Scorecard card) {
        if (total == Total.INDEX) {
            return card.index().toString();
        }
        return total == Total.GROUP
                ? card.group().orElse(NO_GROUP)
                : points(card).toString();
    }

    private Points points(Scorecard card) {
        if (criterion.isPresent()) {
            return card.at(criterion.get().toString()).earned();
        }
        if (source.isPresent()) {
            return card.earned(source.get());
        }
        return switch (Objects.requireNonNull(total)) {
            case EARNED -> card.earned();
            case ATTAINABLE -> card.attainable();
            case BONUS -> card.bonus();
            case PENALTY -> card.penalty();
            case SELF_ASSESSED -> card.earnedOpenToSelfAssessment();
            case TOTAL, INDEX, GROUP -> card.total();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardFigure figure && name.equals(figure.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name, which {@link #parse} reads. */
    @Override
    public String toString() {
        return name;
    }
}
