package org.parindex.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parindex.points.PercentagePoints;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.Figure;
import org.parindex.text.Bilingual;

/**
 * What one part contributes to a change of the index: 100 times its points over the attainable points of the whole, after less before. So
 * the contributions of all parts add up to the change, also where the attainable points differ.
 *
 * @param part the part for programs: the number of a component or criterion, the name of a source, {@code B1}, {@code bonus-cap} …
 * @param label the part for people
 * @param state what is known of it
 * @param from what it made of the earlier index, if known
 * @param to what it makes of the later index, if known
 * @param change what it contributes, if known
 * @param status the weakest status that it rests on; absent if nothing is known of the part
 * @param figures the figures that it rests on; empty for a card
 */
public record Contribution(
        String part,
        Bilingual label,
        State state,
        Optional<PercentagePoints> from,
        Optional<PercentagePoints> to,
        Optional<PercentagePoints> change,
        Optional<Status> status,
        List<Figure> figures) {

    /** What is known of a part. */
    public enum State {
        /** It is known of both years. */
        BOTH("cả hai năm", "both years"),
        /** It is a part in the second year only, and contributes all that it has. */
        NEW("mới", "new"),
        /** It is a part in the first year only, and takes with it all that it had. */
        DROPPED("bỏ", "dropped"),
        /** Its points are not published of both years. Nothing is put in their place. */
        NOT_PUBLISHED("chưa công bố", "not published");

        private final Bilingual label;

        State(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The word for programs: {@code both}, {@code not-published} … */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the collections. */
    public Contribution {
        figures = List.copyOf(figures);
    }

    /** A part of which both shares are known, or one, and the other is nothing. */
    static Contribution of(
            String part,
            Bilingual label,
            Optional<PercentagePoints> from,
            Optional<PercentagePoints> to,
            Optional<Status> status) {
        State state = from.isEmpty() ? State.NEW : to.isEmpty() ? State.DROPPED : State.BOTH;
        PercentagePoints change = to.orElse(Attribution.NOTHING).minus(from.orElse(Attribution.NOTHING));
        return new Contribution(part, label, state, from, to, Optional.of(change), status, List.of());
    }

    /** A part of which a share is not known. */
    static Contribution notPublished(
            String part, Bilingual label, Optional<PercentagePoints> from, Optional<PercentagePoints> to) {
        return new Contribution(
                part, label, State.NOT_PUBLISHED, from, to, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same, with the figures that it rests on. */
    Contribution with(List<Figure> of) {
        Optional<Status> weakest =
                of.stream().map(Figure::provenance).map(Provenance::status).reduce(Status::weaker);
        return new Contribution(part, label, state, from, to, change, weakest, of);
    }

    /** The part and what it contributes. */
    @Override
    public String toString() {
        return part + ": " + change.map(PercentagePoints::toString).orElse(state.toString());
    }
}
