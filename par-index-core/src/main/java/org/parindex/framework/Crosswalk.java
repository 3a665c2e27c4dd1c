package org.parindex.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/**
 * What became of each part of one decision, or of one framework, in another: it is the same, was renamed, split, merged or regrouped, was
 * dropped, or is new. A part of which that is not known has no link; nothing is assumed from equal numbers.
 *
 * <pre>{@code
 * Crosswalk.between(ParIndex.decision("1294/QĐ-BNV"), ParIndex.decision("876/QĐ-BNV")).from("8"); // dropped
 * }</pre>
 */
public final class Crosswalk {

    private final Side from;
    private final Side to;
    private final List<Link> links;
    private final Map<String, Link> byFrom = new HashMap<>();
    private final Map<String, Link> byTo = new HashMap<>();

    /** The links must be those of {@link #of}: checked, and their relations fitted to the names. */
    private Crosswalk(Side from, Side to, Collection<Link> links) {
        this.from = from;
        this.to = to;
        Map<String, Integer> before = from.places();
        Map<String, Integer> now = to.places();
        this.links = links.stream()
                .map(link -> new Link(
                        sorted(link.from(), before),
                        sorted(link.to(), now),
                        named(link, before, now),
                        link.note(),
                        link.provenance()))
                .sorted(Comparator.comparingInt((Link link) -> place(link.from(), before))
                        .thenComparingInt(link -> place(link.to(), now)))
                .toList();
        this.links.forEach(link -> {
            link.from().forEach(id -> byFrom.put(id, link));
            link.to().forEach(id -> byTo.put(id, link));
        });
    }

    private static List<String> sorted(List<String> ids, Map<String, Integer> places) {
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    /** What is new comes after all that was there. */
    private static int place(List<String> ids, Map<String, Integer> places) {
        return ids.isEmpty() ? Integer.MAX_VALUE : places.getOrDefault(ids.get(0), Integer.MAX_VALUE);
    }

    /** One of one part is renamed if both names are known, and differ. */
    private Relation named(Link link, Map<String, Integer> before, Map<String, Integer> now) {
        if (!link.relation().compares()) {
            return link.relation();
        }
        Optional<Bilingual> was = from.items().get(place(link.from(), before)).name();
        Optional<Bilingual> is = to.items().get(place(link.to(), now)).name();
        return was.isPresent() && is.isPresent() && !was.equals(is) ? Relation.RENAMED : Relation.SAME;
    }

    /** How parts of one side became parts of the other. */
    public enum Relation {
        /** One is the same as the other, and no other name is known. */
        SAME("giữ nguyên", "same"),
        /** One is the same as the other, under another name. */
        RENAMED("đổi tên", "renamed"),
        /** One became several. */
        SPLIT("tách", "split"),
        /** Several became one. */
        MERGED("gộp", "merged"),
        /** Several became several others, or something came in or fell out on the way, so that no part is whole. */
        REGROUPED("sắp xếp lại", "regrouped"),
        /** One is no more. */
        DROPPED("bỏ", "dropped"),
        /** One was not there before. */
        NEW("mới", "new");

        private final Bilingual label;

        Relation(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /**
         * Whether figures of one compare with figures of the other.
         *
         * @return true for what is the same, renamed or not
         */
        public boolean compares() {
            return this == SAME || this == RENAMED;
        }

        /**
         * The same relation seen from the other side.
         *
         * @return merged for split, new for dropped, and back
         */
        public Relation inverse() {
            return switch (this) {
                case SAME, RENAMED, REGROUPED -> this;
                case SPLIT -> MERGED;
                case MERGED -> SPLIT;
                case DROPPED -> NEW;
                case NEW -> DROPPED;
            };
        }

        private boolean fits(int from, int to) {
            return switch (this) {
                case SAME, RENAMED -> from == 1 && to == 1;
                case SPLIT -> from == 1 && to > 1;
                case MERGED -> from > 1 && to == 1;
                case REGROUPED -> from > 0 && to > 0;
                case DROPPED -> from == 1 && to == 0;
                case NEW -> from == 0 && to == 1;
            };
        }

        /**
         * The words for people.
         *
         * @return the words in both languages
         */
        public Bilingual label() {
            return label;
        }

        /** The English word in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of a side.
     *
     * @param id its number, such as {@code 8} or {@code 3.2.1}
     * @param name its name, if known
     */
    public record Item(String id, Optional<Bilingual> name) {}

    /**
     * One side of a crosswalk: the parts that can be linked.
     *
     * @param name what has the parts, such as {@code 876/QĐ-BNV}
     * @param items the parts, each once
     */
    public record Side(String name, List<Item> items) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if a part comes twice
         */
        public Side {
            items = List.copyOf(items);
            if (items.stream().map(Item::id).distinct().count() != items.size()) {
                throw new IllegalArgumentException("The parts of a side must come once each: " + name + ", "
                        + items.stream().map(Item::id).toList());
            }
        }

        /**
         * The components of a decision.
         *
         * @param decision the decision
         * @return its components by number, with their names as far as they are known
         */
        public static Side of(Decision decision) {
            return new Side(
                    decision.id(),
                    decision.components().stream()
                            .map(component -> new Item(
                                    Integer.toString(component.number()),
                                    component.name().map(stated -> stated.value())))
                            .toList());
        }

        /**
         * The criteria of a framework.
         *
         * @param framework the framework
         * @return every node of its tree, then bonuses and penalties
         */
        public static Side of(Framework framework) {
            List<Item> items = new ArrayList<>();
            framework.components().forEach(component -> collect(component, items));
            framework.adjustments().forEach(adjustment -> collect(adjustment, items));
            return new Side(framework.id(), items);
        }

        private static void collect(Criterion criterion, List<Item> items) {
            items.add(new Item(criterion.id().toString(), Optional.of(criterion.name())));
            if (criterion instanceof Group group) {
                group.parts().forEach(part -> collect(part, items));
            }
        }

        List<String> ids() {
            return items.stream().map(Item::id).toList();
        }

        private Map<String, Integer> places() {
            Map<String, Integer> places = new HashMap<>();
            items.forEach(item -> places.put(item.id(), places.size()));
            return places;
        }
    }

    /**
     * What became of some parts.
     *
     * @param from the parts of the first side; empty for what is new
     * @param to the parts of the second side; empty for what was dropped
     * @param relation how they became these
     * @param note what a reader should know; empty if nothing
     * @param provenance how far it can be trusted
     */
    public record Link(List<String> from, List<String> to, Relation relation, Bilingual note, Provenance provenance) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there are too many or too few parts for the relation
         */
        public Link {
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (!relation.fits(from.size(), to.size())) {
                throw new IllegalArgumentException("A link must have the parts of its relation: " + relation + ", "
                        + from + " → " + to + "; a link that drops or adds has one part");
            }
        }

        /**
         * A link that the user of the library gives; its relation is that of the numbers of parts.
         *
         * @param from the parts of the first side
         * @param to the parts of the second side
         * @param note what a reader should know; empty if nothing
         * @return the links: one, or one for each part that was dropped or is new; none if both lists are empty
         */
        public static List<Link> of(List<String> from, List<String> to, String note) {
            return CrosswalkGroups.links(from, to, true, Bilingual.same(note), Provenance.of(Status.GIVEN, ""));
        }

        Link inverse() {
            return new Link(to, from, relation.inverse(), note, provenance);
        }

        /** The parts and the relation. */
        @Override
        public String toString() {
            return String.join("; ", from) + " → " + String.join("; ", to) + " " + relation;
        }
    }

    /**
     * What became of the components of a decision in another, by the subjects that are known of them: components that share a subject
     * belong together. Where some subjects of a decision are not known, nothing is said to be dropped or new.
     *
     * @param from the first decision
     * @param to the second decision
     * @return the crosswalk of their components
     */
    public static Crosswalk between(Decision from, Decision to) {
        return from.equals(to) ? same(Side.of(from)) : CrosswalkGroups.bySubjects(from, to);
    }

    /**
     * What became of the criteria of a framework in another, by their numbers: of one number and one name is the same, of one number and
     * another name was renamed, all else was dropped or is new. Where criteria moved, write a document: {@code ParIndex.readCrosswalk}.
     *
     * @param from the first framework
     * @param to the second framework
     * @return the crosswalk of their criteria
     */
    public static Crosswalk between(Framework from, Framework to) {
        Side before = Side.of(from);
        Side now = Side.of(to);
        Provenance provenance =
                Provenance.of(Status.DERIVED.weaker(from.status()).weaker(to.status()), "by number and name");
        return of(before, now, CrosswalkGroups.byIds(before.ids(), now.ids(), provenance));
    }

    /**
     * A crosswalk in which every part is the same.
     *
     * @param side the parts
     * @return the crosswalk from the side to itself
     */
    public static Crosswalk same(Side side) {
        // It rests on nothing, so it weakens nothing that it is joined to.
        return of(side, side, CrosswalkGroups.byIds(side.ids(), side.ids(), Provenance.of(Status.OFFICIAL, "")));
    }

    /**
     * A crosswalk of given links. Whether one of one part is the same or renamed is seen from the names.
     *
     * @param from the first side
     * @param to the second side
     * @param links the links; what none names is not known
     * @return the crosswalk
     * @throws InvalidDocumentException if a link names what is not there, or what another names, with every fault
     */
    public static Crosswalk of(Side from, Side to, Collection<Link> links) {
        List<Fault> faults = check(from, to, links);
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults.stream()
                    .map(fault -> fault.in(from.name() + " → " + to.name()))
                    .toList());
        }
        return new Crosswalk(from, to, links);
    }

    /**
     * What is wrong with links.
     *
     * @param from the first side
     * @param to the second side
     * @param links the links
     * @return every fault, of the parts {@code /0/from}, {@code /0/to}, {@code /1/from} …; empty if {@link #of} takes them
     */
    public static List<Fault> check(Side from, Side to, Collection<Link> links) {
        List<Fault> faults = new ArrayList<>();
        Set<String> before = Set.copyOf(from.ids());
        Set<String> now = Set.copyOf(to.ids());
        Set<String> seenFrom = new HashSet<>();
        Set<String> seenTo = new HashSet<>();
        int number = 0;
        for (Link link : links) {
            check(from, before, link.from(), seenFrom, "/" + number + "/from", faults);
            check(to, now, link.to(), seenTo, "/" + number + "/to", faults);
            number++;
        }
        return List.copyOf(faults);
    }

    private static void check(
            Side side, Set<String> known, List<String> ids, Set<String> seen, String pointer, List<Fault> faults) {
        for (String id : ids) {
            if (!known.contains(id)) {
                faults.add(Fault.of(FrameworkProblem.LINK_UNKNOWN, pointer, "side", side.name(), "id", id));
            } else if (!seen.add(id)) {
                faults.add(Fault.of(FrameworkProblem.LINK_TWICE, pointer, "side", side.name(), "id", id));
            }
        }
    }

    /**
     * The first side.
     *
     * @return the side, with all its parts
     */
    public Side from() {
        return from;
    }

    /**
     * The second side.
     *
     * @return the side, with all its parts
     */
    public Side to() {
        return to;
    }

    /**
     * The links, in the order of the first side; what is new comes last.
     *
     * @return the links; each part is in one at most
     */
    public List<Link> links() {
        return links;
    }

    /**
     * What became of a part of the first side.
     *
     * @param id its number
     * @return its link, if that is known
     */
    public Optional<Link> from(String id) {
        return Optional.ofNullable(byFrom.get(id));
    }

    /**
     * What a part of the second side was.
     *
     * @param id its number
     * @return its link, if that is known
     */
    public Optional<Link> to(String id) {
        return Optional.ofNullable(byTo.get(id));
    }

    /**
     * What became of the parts of the first side on the second side of another crosswalk. What is linked over a part that is not known
     * on either side is not known.
     *
     * @param next a crosswalk from the second side of this one
     * @return the crosswalk from the first side of this one to the second side of the other
     * @throws IllegalArgumentException if the other begins elsewhere
     */
    public Crosswalk then(Crosswalk next) {
        if (!to.equals(next.from)) {
            throw new IllegalArgumentException("The next crosswalk must begin where this one ends: " + to.name()
                    + " and " + next.from.name() + " are not the same parts");
        }
        return new Crosswalk(from, next.to, CrosswalkGroups.joined(this, next));
    }

    /**
     * The same crosswalk backwards.
     *
     * @return the crosswalk from the second side to the first
     */
    public Crosswalk inverse() {
        return new Crosswalk(to, from, links.stream().map(Link::inverse).toList());
    }

    /**
     * The crosswalk as a table: {@code from}, {@code from_name}, {@code to}, {@code to_name}, {@code relation}, {@code note}, {@code
     * status}. Of a part of which nothing is known, {@code relation} is {@code unknown}.
     *
     * @return one row a link, then one for each part without a link
     */
    public Table toTable() {
        return CrosswalkText.table(this);
    }

    /**
     * The crosswalk for people: each link with its note, or the names where there is none.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return CrosswalkText.text(this, language);
    }

    /** Whether both have the same sides and links. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Crosswalk crosswalk
                && from.equals(crosswalk.from)
                && to.equals(crosswalk.to)
                && links.equals(crosswalk.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, links);
    }

    /** The text in English, for a prompt. */
    @Override
    public String toString() {
        return "\n" + toText(Language.EN);
    }
}
