package org.parindex.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.points.Points;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Standing;
import org.parindex.score.CardFigure;
import org.parindex.score.ScoreNode;
import org.parindex.score.Scorecard;
import org.parindex.text.Language;
import org.parindex.unit.UnitLookupException;

/**
 * Assertions that need no library: each throws an {@link AssertionError} that says what was expected, what there is, and how it came
 * about.
 */
public final class Expect {

    private Expect() {}

    /**
     * What is expected of a card.
     *
     * @param card the card
     * @return its assertions
     */
    public static OfCard that(Scorecard card) {
        return new OfCard(card);
    }

    /**
     * What is expected of a ranking.
     *
     * @param ranking the ranking
     * @return its assertions
     */
    public static OfRanking that(Ranking ranking) {
        return new OfRanking(ranking);
    }

    /** What is expected of a card. Each assertion returns the same object, for the next. */
    public static final class OfCard {

        private static final List<String> TOTALS = List.of("total", "attainable", "index", "group");

        private final Scorecard card;

        private OfCard(Scorecard card) {
            this.card = card;
        }

        /**
         * A node has earned so many points; of a penalty, it takes them.
         *
         * @param criterion the number of the criterion, such as {@code "3.2"}
         * @param points the points, exactly, such as {@code "1.233333"}
         * @return the same assertions
         * @throws AssertionError if it has earned others
         * @throws IllegalArgumentException if there is no such criterion, or a text is not of its form
         */
        public OfCard earns(String criterion, String points) {
            return has(criterion, points);
        }

        /**
         * The index.
         *
         * @param percent the index exactly, such as {@code "78.5"}, or a range in which it lies: {@code "~86.29"}
         * @return the same assertions
         * @throws AssertionError if the card has another
         * @throws IllegalArgumentException if the text is not of its form
         */
        public OfCard hasIndex(String percent) {
            return has("index", percent);
        }

        /**
         * The group.
         *
         * @param group its name, or {@code "none"}
         * @return the same assertions
         * @throws AssertionError if the card lies in another
         */
        public OfCard hasGroup(String group) {
            return has("group", group);
        }

        /**
         * Any figure.
         *
         * @param figure its name, as {@link CardFigure#parse} reads it: {@code "documents"}, {@code "attainable"} …
         * @param expected its value
         * @return the same assertions
         * @throws AssertionError if the card has another value
         * @throws IllegalArgumentException if there is no such figure, or the value is not of its form
         */
        public OfCard has(String figure, String expected) {
            CardFigure asked = CardFigure.parse(figure);
            if (!asked.holds(card, expected)) {
                throw new AssertionError(name(card) + ": " + figure + " must be " + expected + ": " + asked.of(card)
                        + "\n" + CardCases.explanation(card, asked).en());
            }
            return this;
        }

        /**
         * Each criterion has the same points as on another card, and so have the totals; units and evidence may differ.
         *
         * @param other the other card
         * @return the same assertions
         * @throws AssertionError if they differ; it shows the first criterion that does, explained on both cards
         */
        public OfCard isLike(Scorecard other) {
            for (ScoreNode node : scored(card)) {
                ScoreNode there = find(other, node)
                        .orElseThrow(() -> new AssertionError(name(other) + " must have the criterion, as " + name(card)
                                + " has: " + node.id() + "\n" + node.explain(Language.EN)));
                if (!node.earned().equals(there.earned()) || !node.attainable().equals(there.attainable())) {
                    throw new AssertionError(name(card) + ": " + node.id() + " must be like that of " + name(other)
                            + ": "
                            + points(node) + ", there " + points(there) + "\n" + node.explain(Language.EN) + name(other)
                            + ":\n" + there.explain(Language.EN));
                }
            }
            for (ScoreNode there : scored(other)) {
                if (find(card, there).isEmpty()) {
                    throw new AssertionError(name(card) + " must have the criterion, as " + name(other) + " has: "
                            + there.id() + "\n" + there.explain(Language.EN));
                }
            }
            for (String total : TOTALS) {
                CardFigure figure = CardFigure.parse(total);
                if (!figure.of(card).equals(figure.of(other))) {
                    throw new AssertionError(name(card) + ": " + total + " must be like that of " + name(other) + ": "
                            + figure.of(card) + ", there " + figure.of(other));
                }
            }
            return this;
        }

        private static List<ScoreNode> scored(Scorecard card) {
            return Stream.concat(card.leaves(), card.adjustments().stream()).toList();
        }

        private static Optional<ScoreNode> find(Scorecard card, ScoreNode node) {
            return card.framework()
                    .find(node.id())
                    .map(found -> card.at(found.id().toString()));
        }

        private static String points(ScoreNode node) {
            return shown(node.earned()) + " of " + shown(node.attainable());
        }

        private static String shown(Points points) {
            return Language.EN.decimal(points.toBigDecimal());
        }

        private static String name(Scorecard card) {
            return card.assessment().unit().name().vi() + " "
                    + card.assessment().indexYear();
        }
    }

    /** What is expected of a ranking. Each assertion returns the same object, for the next. */
    public static final class OfRanking {

        private final Ranking ranking;

        private OfRanking(Ranking ranking) {
            this.ranking = ranking;
        }

        /**
         * The rank of a unit.
         *
         * @param unit its code or name, in any spelling
         * @param rank the rank
         * @return the same assertions
         * @throws AssertionError if it has another, or several are possible
         * @throws UnitLookupException if there is no such unit
         */
        public OfRanking ranks(String unit, int rank) {
            return ranks(unit, rank, rank);
        }

        /**
         * The ranks that are possible for a unit.
         *
         * @param unit its code or name, in any spelling
         * @param best the best possible rank
         * @param worst the worst possible rank
         * @return the same assertions
         * @throws AssertionError if others are possible
         * @throws UnitLookupException if there is no such unit
         */
        public OfRanking ranks(String unit, int best, int worst) {
            Standing standing = ranking.of(unit);
            if (standing.best() != best || standing.worst() != worst) {
                throw new AssertionError(standing.unit().name().vi() + " must have the rank "
                        + (best == worst ? best : best + "–" + worst) + ": "
                        + standing.showRank().en() + "\n"
                        + RankingCases.table(ranking).en());
            }
            return this;
        }
    }
}
