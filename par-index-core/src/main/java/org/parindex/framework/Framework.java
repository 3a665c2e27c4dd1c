package org.parindex.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * A complete tree of criteria that can score: components, criteria and sub-criteria to any depth, each leaf with its maximum, its rule
 * and where they come from; bonuses and penalties beside the tree; and the policies.
 *
 * <p>A framework is checked whenever it is made, in code as from a document; one with faults cannot exist.
 *
 * <pre>{@code
 * var rule = ScoringRule.proportional("80", "100");
 * var leaf = Leaf.of("1.1", "Hồ sơ đúng hạn", "Dossiers on time", "1.5", PointSource.DOCUMENTS, rule);
 * var framework = Framework.of(
 *         "small-2025",
 *         Bilingual.of("Bộ tiêu chí nhỏ", "A small framework"),
 *         2025,
 *         Provenance.of(Status.ILLUSTRATIVE, ""),
 *         Group.of("1", "Thủ tục hành chính", "Administrative procedures", leaf));
 * framework.maximum();   // 1.5
 * }</pre>
 */
public final class Framework {

    private final Parts parts;
    private final Map<CriterionId, Criterion> byId;
    private final List<Leaf> leaves;
    private final Points maximum;
    private final Status status;

    private Framework(Parts parts) {
        this.parts = parts;
        List<Fault> faults = parts.check();
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(
                    faults.stream().map(fault -> fault.in(parts.id())).toList());
        }
        ImmutableMap.Builder<CriterionId, Criterion> all = ImmutableMap.builder();
        parts.components().forEach(component -> index(component, all));
        parts.adjustments().forEach(adjustment -> all.put(adjustment.id(), adjustment));
        this.byId = all.buildOrThrow();
        this.leaves = parts.components().stream()
                .flatMap(component -> component.leaves().stream())
                .toList();
        this.maximum = leaves.stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
        this.status = Stream.concat(leaves.stream(), parts.adjustments().stream())
                .map(this::provenanceOf)
                .map(Provenance::status)
                .reduce(Status::weaker)
                .orElseThrow();
    }

    private static void index(Criterion criterion, ImmutableMap.Builder<CriterionId, Criterion> all) {
        all.put(criterion.id(), criterion);
        if (criterion instanceof Group group) {
            group.parts().forEach(part -> index(part, all));
        }
    }

    /**
     * All that a framework is made of, not yet checked: what a reader collects before it knows whether the document holds.
     *
     * @param id a short name, such as {@code example} or {@code 45/QĐ-UBND}
     * @param title its title
     * @param fromYear the first index year that it is for
     * @param toYear the last one; absent if it is still in force
     * @param decision the number of the decision that it transcribes, if any
     * @param provenance how far its numbers can be trusted; absent if every leaf says so itself
     * @param components the tree, in order
     * @param adjustments bonuses and penalties, in order
     * @param policies the policies
     * @param statedTotal the total as the document states it, if it does
     * @param statedSources the points by source as the document states them, as far as it does
     */
    public record Parts(
            String id,
            Bilingual title,
            int fromYear,
            OptionalInt toYear,
            Optional<String> decision,
            Optional<Provenance> provenance,
            List<Criterion> components,
            List<Leaf> adjustments,
            Policies policies,
            Optional<Points> statedTotal,
            Map<PointSource, Points> statedSources) {

        /** Copies the collections. */
        public Parts {
            components = List.copyOf(components);
            adjustments = List.copyOf(adjustments);
            statedSources = Maps.immutableEnumMap(statedSources);
        }

        /**
         * What is wrong.
         *
         * @return all faults, each with its part as in the JSON document, such as {@code /components/0/rule}
         */
        public List<Fault> check() {
            return new FrameworkCheck(this).faults();
        }

        /**
         * What contradicts a decision: years, maxima by component, several components together, by source, in total. A number of the
         * decision that is itself unverified contradicts nothing.
         *
         * @param other the decision
         * @return all faults, each with its part as in the JSON document; empty if there is none
         */
        public List<Fault> contradictions(Decision other) {
            return List.copyOf(DecisionCheck.faults(this, other));
        }

        /**
         * The framework.
         *
         * @return the framework
         * @throws InvalidDocumentException if anything is wrong, with every fault
         */
        public Framework toFramework() {
            return new Framework(this);
        }

        Parts with(List<Leaf> others) {
            return new Parts(
                    id,
                    title,
                    fromYear,
                    toYear,
                    decision,
                    provenance,
                    components,
                    others,
                    policies,
                    statedTotal,
                    statedSources);
        }

        Parts with(Policies others) {
            return new Parts(
                    id,
                    title,
                    fromYear,
                    toYear,
                    decision,
                    provenance,
                    components,
                    adjustments,
                    others,
                    statedTotal,
                    statedSources);
        }

        Parts with(int first, OptionalInt last) {
            return new Parts(
                    id,
                    title,
                    first,
                    last,
                    decision,
                    provenance,
                    components,
                    adjustments,
                    policies,
                    statedTotal,
                    statedSources);
        }

        Parts with(String number) {
            return new Parts(
                    id,
                    title,
                    fromYear,
                    toYear,
                    Optional.of(number),
                    provenance,
                    components,
                    adjustments,
                    policies,
                    statedTotal,
                    statedSources);
        }

        Parts with(Points total) {
            return new Parts(
                    id,
                    title,
                    fromYear,
                    toYear,
                    decision,
                    provenance,
                    components,
                    adjustments,
                    policies,
                    Optional.of(total),
                    statedSources);
        }
    }

    /**
     * A framework for one index year, with strict policies.
     *
     * @param id a short name
     * @param title its title
     * @param indexYear the index year (năm đánh giá)
     * @param provenance how far its numbers can be trusted
     * @param components the tree, in order
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every fault
     */
    public static Framework of(
            String id, Bilingual title, int indexYear, Provenance provenance, Criterion... components) {
        return new Parts(
                        id,
                        title,
                        indexYear,
                        OptionalInt.of(indexYear),
                        Optional.empty(),
                        Optional.of(provenance),
                        List.of(components),
                        List.of(),
                        Policies.strict(),
                        Optional.empty(),
                        Map.of())
                .toFramework();
    }

    /**
     * The same framework with these bonuses and penalties in place of those it had.
     *
     * @param others bonuses, numbered {@code B1} …, then penalties, {@code P1} …
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every fault
     */
    public Framework withAdjustments(Leaf... others) {
        return parts.with(List.of(others)).toFramework();
    }

    /**
     * The same framework with other policies.
     *
     * @param others the policies
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every fault
     */
    public Framework with(Policies others) {
        return parts.with(others).toFramework();
    }

    /**
     * The same framework for several index years.
     *
     * @param first the first index year (năm đánh giá)
     * @param last the last one
     * @return the framework
     * @throws InvalidDocumentException if the last year comes before the first
     */
    public Framework forYears(int first, int last) {
        return parts.with(first, OptionalInt.of(last)).toFramework();
    }

    /**
     * The same framework, in force since an index year.
     *
     * @param first the first index year (năm đánh giá)
     * @return the framework
     */
    public Framework since(int first) {
        return parts.with(first, OptionalInt.empty()).toFramework();
    }

    /**
     * The same framework as a transcription of a decision; {@link #contradictions} holds it against the decision.
     *
     * @param number the number of the decision, such as {@code 876/QĐ-BNV}
     * @return the framework
     */
    public Framework transcribing(String number) {
        return parts.with(number).toFramework();
    }

    /**
     * The same framework with a total that its components must add to.
     *
     * @param total such as {@code "100"}
     * @return the framework
     * @throws IllegalArgumentException if the text is no number of points
     * @throws InvalidDocumentException if the components do not add to it
     */
    public Framework stating(String total) {
        return parts.with(Points.parse(total)).toFramework();
    }

    /**
     * All that it is made of.
     *
     * @return the parts
     */
    public Parts parts() {
        return parts;
    }

    /**
     * Its short name.
     *
     * @return such as {@code example}
     */
    public String id() {
        return parts.id();
    }

    /**
     * Its title.
     *
     * @return the title in both languages
     */
    public Bilingual title() {
        return parts.title();
    }

    /**
     * Whether it is for an index year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return true from its first year to its last
     */
    public boolean governs(int indexYear) {
        return indexYear >= parts.fromYear()
                && (parts.toYear().isEmpty() || indexYear <= parts.toYear().getAsInt());
    }

    /**
     * The first index year that it is for.
     *
     * @return the year
     */
    public int fromYear() {
        return parts.fromYear();
    }

    /**
     * The last index year that it is for.
     *
     * @return the year; absent while it is in force
     */
    public OptionalInt toYear() {
        return parts.toYear();
    }

    /**
     * Its index years as a person reads them.
     *
     * @return such as {@code 2023}, {@code 2022–2024}, or {@code 2025–} while it is in force
     */
    public String years() {
        int first = parts.fromYear();
        OptionalInt last = parts.toYear();
        return first == last.orElse(-1)
                ? Integer.toString(first)
                : first + "–" + (last.isPresent() ? last.getAsInt() : "");
    }

    /**
     * The decision whose numbers it must agree with.
     *
     * @return its number, if any
     */
    public Optional<String> decision() {
        return parts.decision();
    }

    /**
     * The components, in order.
     *
     * @return at least one
     */
    public List<Criterion> components() {
        return parts.components();
    }

    /**
     * Bonuses and penalties, in order.
     *
     * @return the leaves beside the tree
     */
    public List<Leaf> adjustments() {
        return parts.adjustments();
    }

    /**
     * The policies.
     *
     * @return the policies
     */
    public Policies policies() {
        return parts.policies();
    }

    /**
     * The leaves of the tree, in order, without bonuses and penalties.
     *
     * @return at least one
     */
    public List<Leaf> leaves() {
        return leaves;
    }

    /**
     * A node of the tree, a bonus or a penalty.
     *
     * @param criterion its number
     * @return the node, if there is one
     */
    public Optional<Criterion> find(CriterionId criterion) {
        return Optional.ofNullable(byId.get(criterion));
    }

    /**
     * A node of the tree, a bonus or a penalty.
     *
     * @param criterion its number, such as {@code "3.2.1"}
     * @return the node
     * @throws IllegalArgumentException if there is none
     */
    public Criterion at(String criterion) {
        return find(CriterionId.parse(criterion))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The framework " + id() + " must have the criterion: " + criterion));
    }

    /**
     * The maximum points of the whole tree.
     *
     * @return the points
     */
    public Points maximum() {
        return maximum;
    }

    /**
     * The maximum points from a source.
     *
     * @param source the source
     * @return the points
     */
    public Points maximum(PointSource source) {
        return leaves.stream()
                .filter(leaf -> leaf.source() == source)
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    /**
     * How far the numbers of a leaf can be trusted.
     *
     * @param leaf the leaf
     * @return its own provenance, else that of the framework
     */
    public Provenance provenanceOf(Leaf leaf) {
        return leaf.provenance().or(parts::provenance).orElseThrow();
    }

    /**
     * How far the framework can be trusted: the weakest of all leaves.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * What contradicts a decision: years, maxima by component, several components together, by source, in total. A number of the decision that is
     * itself unverified contradicts nothing.
     *
     * @param other the decision
     * @return all faults; empty if there is none
     */
    public List<Fault> contradictions(Decision other) {
        return parts.contradictions(other);
    }

    /**
     * The criteria as a table: criterion, name, maximum, source, rule in words.
     *
     * @return one row a node, in the order of the tree, then bonuses and penalties
     */
    public Table toTable() {
        return FrameworkText.table(this);
    }

    /**
     * The framework for people: every criterion with its rule in words, then the points by component and source.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return FrameworkText.text(this, language);
    }

    /** Whether both are made of the same parts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Framework framework && parts.equals(framework.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@link #toText} in English, after a line feed. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
