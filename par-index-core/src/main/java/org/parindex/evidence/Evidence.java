package org.parindex.evidence;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.parindex.dossier.DossierCounts;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * What a unit shows for one criterion. Absence is evidence, too: {@link Missing}, {@link Pending} and
 * {@link NotApplicable} say so with a reason.
 *
 * <p>Every kind has one text form, the same in CSV, in JSON and in code; {@link #parse} reads what {@code toString} writes:
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>kind</th><th>text</th></tr>
 * <tr><td>{@link Level}</td><td>{@code issued-late}</td></tr>
 * <tr><td>{@link Share}</td><td>{@code 37 of 45} (also read: {@code 37/45}, which a spreadsheet may turn into a date)</td></tr>
 * <tr><td>{@link Percentage}</td><td>{@code 91.17%}</td></tr>
 * <tr><td>{@link Quantity}</td><td>{@code 3}, {@code 4.25}</td></tr>
 * <tr><td>{@link Items}</td><td>{@code {plan, report}}, {@code {}} for none</td></tr>
 * <tr><td>{@link Tally}</td><td>{@code {minor: 2, serious: 0}}</td></tr>
 * <tr><td>{@link Gate}</td><td>{@code gate yes; 37 of 45}, {@code gate no}</td></tr>
 * <tr><td>{@link Change}</td><td>{@code 120 -> 84}</td></tr>
 * <tr><td>{@link Plan}</td><td>{@code plan 110 of 100}</td></tr>
 * <tr><td>{@link GivenPoints}</td><td>{@code points 1.25}</td></tr>
 * <tr><td>{@link Answers}</td><td>{@code answers {100: 120, 60: 40}}, {@code answers 0.7 {100: 5} + 0.3 {0: 2}}</td></tr>
 * <tr><td>{@link Dossiers}</td><td>{@code dossiers {resolved: 3837, resolved-within: 3811}}</td></tr>
 * <tr><td>{@link Missing}</td><td>{@code missing}, {@code missing: the report was lost}</td></tr>
 * <tr><td>{@link Pending}</td><td>{@code pending}, {@code pending: the survey is under way}</td></tr>
 * <tr><td>{@link NotApplicable}</td><td>{@code n/a}, {@code n/a: no border}</td></tr>
 * </table>
 *
 * <p>Numbers are exact, and are never negative.
 */
public sealed interface Evidence {

    /** The kinds of evidence. */
    enum Kind {
        /** One of the levels that the rule names. */
        LEVEL("tên một mức", "the name of a level", "yes"),
        /** A part of a whole. */
        SHARE("phần trên tổng", "a part of a whole", "37 of 45"),
        /** A percentage. */
        PERCENTAGE("tỷ lệ phần trăm", "a percentage", "91.17%"),
        /** A plain number: a count, or a mean. */
        QUANTITY("một số", "a number", "3"),
        /** The items that are done. */
        ITEMS("các mục đã làm", "the items that are done", "{plan, report}"),
        /** How many of each. */
        TALLY("số lượng từng loại", "how many of each", "{minor: 2, serious: 0}"),
        /** Whether a condition is met, and the evidence for what follows. */
        GATE("điều kiện, rồi minh chứng", "a condition, then the evidence", "gate yes; 37 of 45"),
        /** A value against its base. */
        CHANGE("giá trị gốc và giá trị mới", "a base and a value", "120 -> 84"),
        /** What was achieved of a plan. */
        PLAN("kết quả so với kế hoạch", "what was achieved of a plan", "plan 110 of 100"),
        /** Points that somebody gives. */
        POINTS("điểm được cho", "points that are given", "points 1.25"),
        /** Answers of a survey, of which the mean is taken. */
        ANSWERS("câu trả lời khảo sát", "answers of a survey", "answers {100: 120, 60: 40}"),
        /** What a one-stop desk counted, of which a rate is taken. */
        DOSSIERS("số liệu hồ sơ", "dossier statistics", "dossiers {resolved: 3837, resolved-within: 3811}"),
        /** There is none. */
        MISSING("thiếu", "missing", "missing"),
        /** It is still to come. */
        PENDING("chưa có", "pending", "pending"),
        /** The criterion does not apply. */
        NOT_APPLICABLE("không áp dụng", "not applicable", "n/a");

        private final Bilingual label;
        private final String example;

        Kind(String vi, String en, String example) {
            this.label = Bilingual.of(vi, en);
            this.example = example;
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /**
         * How such evidence is written.
         *
         * @return an example that {@link Evidence#parse} reads
         */
        public String example() {
            return example;
        }
    }

    /**
     * The kind.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The evidence as a person reads it.
     *
     * @param language the language
     * @return the text
     */
    String show(Language language);

    /**
     * One of the levels that a rule names.
     *
     * @param key the key of the level: small letters without diacritics, digits, hyphens
     */
    record Level(String key) implements Evidence {

        /**
         * Checks the key.
         *
         * @throws IllegalArgumentException if the key is not of that form, or is one of the words {@code missing}, {@code pending} and {@code accepted}
         */
        public Level {
            EvidenceText.requireKey(key);
        }

        @Override
        public Kind kind() {
            return Kind.LEVEL;
        }

        @Override
        public String show(Language language) {
            return key;
        }

        @Override
        public String toString() {
            return key;
        }
    }

    /**
     * A part of a whole, such as 37 of 45 dossiers.
     *
     * @param part the part, from 0 to the whole
     * @param whole the whole, more than 0
     */
    record Share(Ratio part, Ratio whole) implements Evidence {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the whole is not more than 0, or the part is not from 0 to the whole
         */
        public Share {
            if (whole.signum() <= 0) {
                throw EvidenceException.of(
                        EvidenceProblem.SHARE_OF_NOTHING,
                        "part",
                        EvidenceText.plain(part),
                        "whole",
                        EvidenceText.plain(whole));
            }
            EvidenceText.requireNotNegative(Bilingual.of("Phần", "part of a share"), part);
            if (part.compareTo(whole) > 0) {
                throw EvidenceException.of(
                        EvidenceProblem.SHARE_ABOVE_WHOLE,
                        "part",
                        EvidenceText.plain(part),
                        "whole",
                        EvidenceText.plain(whole));
            }
        }

        /**
         * The share as a fraction.
         *
         * @return the part over the whole, 0 to 1
         */
        public Ratio ratio() {
            return part.dividedBy(whole);
        }

        @Override
        public Kind kind() {
            return Kind.SHARE;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.quotient(part, whole, language);
        }

        @Override
        public String toString() {
            return EvidenceText.plain(part) + " of " + EvidenceText.plain(whole);
        }
    }

    /**
     * A percentage, such as a SIPAS of 91.17 %.
     *
     * @param percent the percentage, at least 0
     */
    record Percentage(Ratio percent) implements Evidence {

        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Percentage {
            EvidenceText.requireNotNegative(Bilingual.of("Tỷ lệ", "percentage"), percent);
        }

        @Override
        public Kind kind() {
            return Kind.PERCENTAGE;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.shown(percent, language) + " %";
        }

        @Override
        public String toString() {
            return EvidenceText.plain(percent) + "%";
        }
    }

    /**
     * A plain number: a count, or the mean of a survey.
     *
     * @param value the number, at least 0
     */
    record Quantity(Ratio value) implements Evidence {

        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Quantity {
            EvidenceText.requireNotNegative(Bilingual.of("Số", "number"), value);
        }

        @Override
        public Kind kind() {
            return Kind.QUANTITY;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.shown(value, language);
        }

        /** The decimal; a fraction that has no end as a decimal is {@code value 13/3}, since {@code 13/3} would be a share. */
        @Override
        public String toString() {
            return (value.decimal().isPresent() ? "" : "value ") + EvidenceText.plain(value);
        }
    }

    /**
     * The items of a checklist that are done; those that are not named are not done.
     *
     * @param done the keys of the items
     */
    record Items(SortedSet<String> done) implements Evidence {

        /**
         * Copies and checks the keys.
         *
         * @throws IllegalArgumentException if a key is not of its form
         */
        public Items {
            done.forEach(EvidenceText::requireKey);
            done = ImmutableSortedSet.copyOf(done);
        }

        @Override
        public Kind kind() {
            return Kind.ITEMS;
        }

        @Override
        public String show(Language language) {
            return done.isEmpty() ? language == Language.VI ? "không có mục nào" : "no item" : String.join(", ", done);
        }

        @Override
        public String toString() {
            return "{" + String.join(", ", done) + "}";
        }
    }

    /**
     * How many there were of each severity.
     *
     * @param counts how many by the key of the severity, each at least 0
     */
    record Tally(SortedMap<String, Long> counts) implements Evidence {

        /**
         * Copies and checks the counts.
         *
         * @throws IllegalArgumentException if there is none, a key is not of its form, or a count is negative
         */
        public Tally {
            if (counts.isEmpty()) {
                throw EvidenceException.of(EvidenceProblem.TALLY_EMPTY, "value", "{}");
            }
            counts.forEach((key, count) -> {
                EvidenceText.requireKey(key);
                EvidenceText.requireNotNegative(Bilingual.of("Số lượng " + key, "count of " + key), Ratio.of(count));
            });
            counts = ImmutableSortedMap.copyOf(counts);
        }

        @Override
        public Kind kind() {
            return Kind.TALLY;
        }

        @Override
        public String show(Language language) {
            return counts.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + language.count(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return counts.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /**
     * Whether the condition of a gate is met, and if so the evidence for what follows.
     *
     * @param met whether the condition is met
     * @param then the evidence behind the gate: present exactly if the condition is met, and no gate itself
     */
    record Gate(boolean met, Optional<Evidence> then) implements Evidence {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if evidence is absent behind an open gate, or present behind a closed one, or it is a
         *     gate or an absence
         */
        public Gate {
            if (met != then.isPresent()) {
                throw EvidenceException.of(EvidenceProblem.GATE_WITHOUT_SENSE, "value", "gate " + (met ? "yes" : "no"));
            }
            then.ifPresent(inner -> {
                if (inner.kind() == Kind.GATE || inner.isAbsence()) {
                    throw EvidenceText.behindGate(inner);
                }
            });
        }

        @Override
        public Kind kind() {
            return Kind.GATE;
        }

        @Override
        public String show(Language language) {
            String answer =
                    language == Language.VI ? met ? "điều kiện đạt" : "điều kiện không đạt" : met ? "met" : "not met";
            return then.map(inner -> answer + "; " + inner.show(language)).orElse(answer);
        }

        @Override
        public String toString() {
            return then.map(inner -> "gate yes; " + inner).orElse("gate no");
        }
    }

    /**
     * A value against its base: last year's, the plan's, the statutory time.
     *
     * @param base the base, more than 0
     * @param value the value, at least 0
     */
    record Change(Ratio base, Ratio value) implements Evidence {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the base is not more than 0, or the value is negative
         */
        public Change {
            if (base.signum() <= 0) {
                throw EvidenceException.of(EvidenceProblem.CHANGE_FROM_NOTHING, "base", EvidenceText.plain(base));
            }
            EvidenceText.requireNotNegative(Bilingual.of("Giá trị", "value of a change"), value);
        }

        @Override
        public Kind kind() {
            return Kind.CHANGE;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.shown(base, language) + " → " + EvidenceText.shown(value, language);
        }

        @Override
        public String toString() {
            return EvidenceText.plain(base) + " -> " + EvidenceText.plain(value);
        }
    }

    /**
     * What was achieved of a plan; it may exceed the plan.
     *
     * @param achieved what was achieved, at least 0
     * @param planned what was planned, more than 0
     */
    record Plan(Ratio achieved, Ratio planned) implements Evidence {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the plan is not more than 0, or the achievement is negative
         */
        public Plan {
            if (planned.signum() <= 0) {
                throw EvidenceException.of(EvidenceProblem.PLAN_OF_NOTHING, "planned", EvidenceText.plain(planned));
            }
            EvidenceText.requireNotNegative(Bilingual.of("Kết quả", "achievement of a plan"), achieved);
        }

        /**
         * The fulfilment as a fraction.
         *
         * @return what was achieved over what was planned, at least 0
         */
        public Ratio ratio() {
            return achieved.dividedBy(planned);
        }

        @Override
        public Kind kind() {
            return Kind.PLAN;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.quotient(achieved, planned, language);
        }

        @Override
        public String toString() {
            return "plan " + EvidenceText.plain(achieved) + " of " + EvidenceText.plain(planned);
        }
    }

    /**
     * Points that somebody gives, such as an appraiser.
     *
     * @param points the points, at least 0
     */
    record GivenPoints(Points points) implements Evidence {

        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if they are negative
         */
        public GivenPoints {
            EvidenceText.requireNotNegative(Bilingual.of("Điểm", "points that are given"), points.toRatio());
        }

        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        @Override
        public String show(Language language) {
            return language.decimal(points.toBigDecimal());
        }

        @Override
        public String toString() {
            return "points " + points;
        }
    }

    /**
     * There is no evidence.
     *
     * @param reason why; empty if not said
     */
    record Missing(String reason) implements Evidence {

        /** Strips the reason. */
        public Missing {
            reason = EvidenceText.oneLine(reason);
        }

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.absence(kind().label().in(language), reason);
        }

        @Override
        public String toString() {
            return EvidenceText.absence("missing", reason);
        }
    }

    /**
     * The criterion does not apply to the unit.
     *
     * @param reason why; empty if not said
     */
    record NotApplicable(String reason) implements Evidence {

        /** Strips the reason. */
        public NotApplicable {
            reason = EvidenceText.oneLine(reason);
        }

        @Override
        public Kind kind() {
            return Kind.NOT_APPLICABLE;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.absence(kind().label().in(language), reason);
        }

        @Override
        public String toString() {
            return EvidenceText.absence("n/a", reason);
        }
    }

    /**
     * The answers of a survey by what they are worth. The counts stay with the evidence, so that the sampling error of the mean can be
     * computed later.
     *
     * @param blocks the answers to one question each, or of one group of people to it; at least one
     */
    record Answers(List<Block> blocks) implements Evidence {

        /**
         * Answers that are counted together.
         *
         * @param weight what their mean weighs among the others, more than 0
         * @param counts how many there were by what each is worth, at least 0; together at least one
         */
        public record Block(Ratio weight, SortedMap<Ratio, Long> counts) {

            /**
             * Copies and checks the counts.
             *
             * @throws IllegalArgumentException if the weight is not more than 0, what an answer is worth or a count is negative, or
             *     nobody answered
             */
            public Block {
                if (weight.signum() <= 0) {
                    throw EvidenceException.of(
                            EvidenceProblem.ANSWERS_WITHOUT_WEIGHT, "value", EvidenceText.plain(weight));
                }
                counts.forEach((worth, count) -> {
                    EvidenceText.requireNotNegative(
                            Bilingual.of("Mức điểm của câu trả lời", "worth of an answer"), worth);
                    EvidenceText.requireNotNegative(
                            Bilingual.of("Số câu trả lời", "count of answers"), Ratio.of(count));
                });
                if (counts.values().stream().allMatch(count -> count == 0)) {
                    throw EvidenceException.of(EvidenceProblem.ANSWERS_EMPTY);
                }
                counts = ImmutableSortedMap.copyOf(counts, Comparator.reverseOrder());
            }

            /**
             * How many answered.
             *
             * @return the sum of the counts, at least 1
             */
            public BigInteger answered() {
                return counts.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            }

            /**
             * The mean of what the answers are worth.
             *
             * @return the mean, exact
             */
            public Ratio mean() {
                List<Ratio> all = new ArrayList<>();
                counts.forEach((worth, count) -> all.add(worth.times(Ratio.of(count))));
                return Ratio.sum(all).dividedBy(Ratio.of(answered(), BigInteger.ONE));
            }

            @Override
            public String toString() {
                return counts.entrySet().stream()
                        .map(entry -> EvidenceText.plain(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
            }
        }

        /**
         * Copies the blocks.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Answers {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw EvidenceException.of(EvidenceProblem.ANSWERS_EMPTY);
            }
        }

        /**
         * The mean of the blocks by their weights.
         *
         * @return the mean, exact: between the least and the most that an answer is worth
         */
        public Ratio mean() {
            List<Ratio> weighted = new ArrayList<>();
            List<Ratio> weights = new ArrayList<>();
            for (Block block : blocks) {
                weighted.add(block.mean().times(block.weight()));
                weights.add(block.weight());
            }
            return Ratio.sum(weighted).dividedBy(Ratio.sum(weights));
        }

        @Override
        public Kind kind() {
            return Kind.ANSWERS;
        }

        @Override
        public String show(Language language) {
            BigInteger answered = blocks.stream().map(Block::answered).reduce(BigInteger.ZERO, BigInteger::add);
            return EvidenceText.shown(Ratio.of(answered, BigInteger.ONE), language)
                    + (language == Language.VI ? " câu trả lời" : " answers")
                    + ", "
                    + blocks.stream()
                            .map(block -> weight(block) + EvidenceText.shown(block.counts(), language))
                            .collect(Collectors.joining(" + "));
        }

        private String weight(Block block) {
            return blocks.size() == 1 && block.weight().equals(Ratio.ONE)
                    ? ""
                    : EvidenceText.plain(block.weight()) + " ";
        }

        @Override
        public String toString() {
            return blocks.stream()
                    .map(block -> weight(block) + block)
                    .collect(Collectors.joining(" + ", "answers ", ""));
        }
    }

    /**
     * What a one-stop desk counted. The criterion names the rate that is taken of it.
     *
     * @param counts the counts
     */
    record Dossiers(DossierCounts counts) implements Evidence {

        @Override
        public Kind kind() {
            return Kind.DOSSIERS;
        }

        @Override
        public String show(Language language) {
            return counts.counts().entrySet().stream()
                    .map(entry -> entry.getKey().label().in(language) + ": "
                            + entry.getValue().show(language))
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String toString() {
            return counts.toString();
        }
    }

    /**
     * The evidence is still to come: a survey is under way, or the criterion is not yet appraised. Its points are undecided.
     *
     * @param reason why; empty if not said
     */
    record Pending(String reason) implements Evidence {

        /** Strips the reason. */
        public Pending {
            reason = EvidenceText.oneLine(reason);
        }

        @Override
        public Kind kind() {
            return Kind.PENDING;
        }

        @Override
        public String show(Language language) {
            return EvidenceText.absence(kind().label().in(language), reason);
        }

        @Override
        public String toString() {
            return EvidenceText.absence("pending", reason);
        }
    }

    /**
     * Whether there is nothing to score: missing, pending, or not applicable.
     *
     * @return true if so
     */
    default boolean isAbsence() {
        return kind() == Kind.MISSING || kind() == Kind.PENDING || kind() == Kind.NOT_APPLICABLE;
    }

    /**
     * A level.
     *
     * @param key its key
     * @return the evidence
     * @throws IllegalArgumentException if the key is not of its form
     */
    static Evidence level(String key) {
        return new Level(key);
    }

    /**
     * A part of a whole.
     *
     * @param part the part, from 0 to the whole
     * @param whole the whole, more than 0
     * @return the evidence
     * @throws IllegalArgumentException if the whole is not more than 0, or the part is not from 0 to the whole
     */
    static Evidence share(long part, long whole) {
        return new Share(Ratio.of(part), Ratio.of(whole));
    }

    /**
     * A percentage.
     *
     * @param percent such as {@code "91.17"}
     * @return the evidence
     * @throws IllegalArgumentException if the text is no number, or it is negative
     */
    static Evidence percentage(String percent) {
        return new Percentage(Ratio.parse(percent));
    }

    /**
     * A count.
     *
     * @param count how many
     * @return the evidence
     * @throws IllegalArgumentException if it is negative
     */
    static Evidence count(long count) {
        return new Quantity(Ratio.of(count));
    }

    /**
     * The mean of a survey.
     *
     * @param mean such as {@code "4.25"}
     * @return the evidence
     * @throws IllegalArgumentException if the text is no number, or it is negative
     */
    static Evidence mean(String mean) {
        return new Quantity(Ratio.parse(mean));
    }

    /**
     * The items of a checklist that are done.
     *
     * @param done their keys
     * @return the evidence
     * @throws IllegalArgumentException if a key is not of its form
     */
    static Evidence items(String... done) {
        return items(ImmutableSortedSet.copyOf(done));
    }

    /**
     * The items of a checklist that are done.
     *
     * @param done their keys
     * @return the evidence
     * @throws IllegalArgumentException if a key is not of its form
     */
    static Evidence items(Collection<String> done) {
        return new Items(ImmutableSortedSet.copyOf(done));
    }

    /**
     * How many there were of each severity.
     *
     * @param counts how many by the key of the severity
     * @return the evidence
     * @throws IllegalArgumentException if there is none, a key is not of its form, or a count is negative
     */
    static Evidence tally(Map<String, Long> counts) {
        return new Tally(ImmutableSortedMap.copyOf(counts));
    }

    /**
     * A gate whose condition is met.
     *
     * @param then the evidence behind it
     * @return the evidence
     * @throws IllegalArgumentException if what follows is a gate or an absence
     */
    static Evidence gate(Evidence then) {
        return new Gate(true, Optional.of(then));
    }

    /**
     * A gate whose condition is not met.
     *
     * @return the evidence
     */
    static Evidence gateClosed() {
        return new Gate(false, Optional.empty());
    }

    /**
     * A value against its base.
     *
     * @param base such as {@code "120"}, more than 0
     * @param value such as {@code "84"}
     * @return the evidence
     * @throws IllegalArgumentException if a text is no number, the base is not more than 0, or the value is negative
     */
    static Evidence change(String base, String value) {
        return new Change(Ratio.parse(base), Ratio.parse(value));
    }

    /**
     * What was achieved of a plan.
     *
     * @param achieved such as {@code "110"}
     * @param planned such as {@code "100"}, more than 0
     * @return the evidence
     * @throws IllegalArgumentException if a text is no number, the plan is not more than 0, or the achievement is negative
     */
    static Evidence plan(String achieved, String planned) {
        return new Plan(Ratio.parse(achieved), Ratio.parse(planned));
    }

    /**
     * Points that somebody gives.
     *
     * @param points such as {@code "1.25"}
     * @return the evidence
     * @throws IllegalArgumentException if the text is no number of points, or it is negative
     */
    static Evidence points(String points) {
        return new GivenPoints(Points.parse(points));
    }

    /**
     * No evidence.
     *
     * @param reason why; empty if not said
     * @return the evidence
     */
    static Evidence missing(String reason) {
        return new Missing(reason);
    }

    /**
     * Evidence that is still to come.
     *
     * @param reason why; empty if not said
     * @return the evidence
     */
    static Evidence pending(String reason) {
        return new Pending(reason);
    }

    /**
     * The criterion does not apply.
     *
     * @param reason why; empty if not said
     * @return the evidence
     */
    static Evidence notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /**
     * Reads the text form of the table above.
     *
     * @param text the text
     * @return the evidence
     * @throws EvidenceException if the text has none of these forms, or what it says cannot be
     */
    static Evidence parse(String text) {
        return EvidenceText.parse(text);
    }
}
