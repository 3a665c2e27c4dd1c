package org.parindex.framework;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Relation;
import org.parindex.framework.Crosswalk.Side;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Which parts belong together, and so which links there are: groups of what hangs together. */
final class CrosswalkGroups {

    private CrosswalkGroups() {}

    /** A part of a side, the sides being numbered in the order in which they follow each other. */
    private record Node(int side, String id) {}

    /** A group as links: one, or one for each part where there is nothing on the other side. */
    static List<Link> links(List<String> from, List<String> to, boolean whole, Bilingual note, Provenance provenance) {
        if (to.isEmpty()) {
            return from.stream()
                    .map(id -> new Link(List.of(id), List.of(), Relation.DROPPED, note, provenance))
                    .toList();
        }
        if (from.isEmpty()) {
            return to.stream()
                    .map(id -> new Link(List.of(), List.of(id), Relation.NEW, note, provenance))
                    .toList();
        }
        Relation relation = whole ? relation(from.size(), to.size()) : Relation.REGROUPED;
        return List.of(new Link(from, to, relation, note, provenance));
    }

    private static Relation relation(int from, int to) {
        if (from == 1) {
            return to == 1 ? Relation.SAME : Relation.SPLIT;
        }
        return to == 1 ? Relation.MERGED : Relation.REGROUPED;
    }

    /** What has one id on both sides is one; all else was dropped or is new. */
    static List<Link> byIds(List<String> from, List<String> to, Provenance provenance) {
        Set<String> before = new LinkedHashSet<>(from);
        Set<String> now = new LinkedHashSet<>(to);
        return Stream.concat(before.stream(), now.stream())
                .distinct()
                .flatMap(id -> links(
                        before.contains(id) ? List.of(id) : List.of(),
                        now.contains(id) ? List.of(id) : List.of(),
                        true,
                        Bilingual.same(""),
                        provenance)
                        .stream())
                .toList();
    }

    /** Components that share a subject belong together. */
    static Crosswalk bySubjects(Decision from, Decision to) {
        MutableGraph<Node> graph = GraphBuilder.undirected().build();
        List<Decision> decisions = List.of(from, to);
        for (int side = 0; side < 2; side++) {
            for (Component component : decisions.get(side).components()) {
                if (component.subjects().isPresent()) {
                    graph.addNode(new Node(side, Integer.toString(component.number())));
                }
            }
        }
        for (Component before : from.components()) {
            for (Component now : to.components()) {
                Set<Subject> shared = new HashSet<>(subjects(before));
                shared.retainAll(subjects(now));
                if (!shared.isEmpty()) {
                    graph.putEdge(
                            new Node(0, Integer.toString(before.number())),
                            new Node(1, Integer.toString(now.number())));
                }
            }
        }
        List<Link> links = new ArrayList<>();
        for (Set<Node> group : groups(graph)) {
            List<Component> before = components(from, group, 0);
            List<Component> now = components(to, group, 1);
            // What stands on one side only is dropped or new if all of the other side is known; else it may be there.
            if (before.isEmpty() ? isKnown(from) : !now.isEmpty() || isKnown(to)) {
                links.addAll(links(
                        ids(group, 0),
                        ids(group, 1),
                        subjects(before).equals(subjects(now)),
                        note(from, before, to, now),
                        provenance(
                                before.isEmpty() ? from.components() : before, now.isEmpty() ? to.components() : now)));
            }
        }
        return Crosswalk.of(Side.of(from), Side.of(to), links);
    }

    /** Whether all components are known, with their subjects. */
    private static boolean isKnown(Decision decision) {
        int count = Optional.ofNullable(decision.counts().get(Decision.Counted.COMPONENTS))
                .map(Stated::value)
                .orElse(1);
        return decision.components().size() >= count
                && decision.components().stream()
                        .allMatch(component -> component.subjects().isPresent());
    }

    private static Set<Subject> subjects(Component component) {
        return component.subjects().map(Stated::value).orElse(Set.of());
    }

    private static Set<Subject> subjects(List<Component> components) {
        Set<Subject> all = EnumSet.noneOf(Subject.class);
        components.forEach(component -> all.addAll(subjects(component)));
        return all;
    }

    private static List<Component> components(Decision decision, Set<Node> group, int side) {
        return decision.components().stream()
                .filter(component -> group.contains(new Node(side, Integer.toString(component.number()))))
                .toList();
    }

    private static Provenance provenance(List<Component> from, List<Component> to) {
        return Stream.concat(from.stream(), to.stream())
                .flatMap(component -> component.subjects().stream())
                .map(Stated::provenance)
                .reduce(Provenance::and)
                .orElseGet(() -> Provenance.of(Status.UNVERIFIED, ""));
    }

    /** What the components are; nothing where it is one, under its number, and no other name is known. */
    private static Bilingual note(Decision from, List<Component> before, Decision to, List<Component> now) {
        boolean alike = before.size() == 1
                && now.size() == 1
                && before.get(0).number() == now.get(0).number()
                && subjects(before).equals(subjects(now))
                && (before.get(0).name().isEmpty()
                        || now.get(0).name().isEmpty()
                        || names(before).equals(names(now)));
        if (alike) {
            return Bilingual.same("");
        }
        Bilingual was = described(from, before);
        Bilingual is = described(to, now);
        return Bilingual.of(was.vi() + "; " + is.vi(), was.en() + "; " + is.en());
    }

    private static Bilingual described(Decision decision, List<Component> components) {
        if (components.isEmpty()) {
            return Bilingual.of(decision.id() + " không có lĩnh vực này", decision.id() + " has no such component");
        }
        String numbers = components.stream()
                .map(component -> Integer.toString(component.number()))
                .collect(Collectors.joining(", "));
        boolean one = components.size() == 1;
        return Bilingual.of(
                "lĩnh vực " + numbers + " của " + decision.id() + " là " + quoted(components, Language.VI),
                (one ? "component " : "components ") + numbers + " of " + decision.id() + (one ? " is " : " are ")
                        + quoted(components, Language.EN));
    }

    private static String quoted(List<Component> components, Language language) {
        return names(components).stream()
                .map(name -> "“" + name.in(language) + "”")
                .collect(Collectors.joining(", "));
    }

    /** The names; where one is not known, the subjects. */
    private static List<Bilingual> names(List<Component> components) {
        return components.stream()
                .flatMap(component -> component
                        .name()
                        .map(name -> Stream.of(name.value()))
                        .orElseGet(() -> subjects(component).stream().sorted().map(Subject::label)))
                .toList();
    }

    /** What became of the first side of one crosswalk on the second side of the next. */
    static List<Link> joined(Crosswalk first, Crosswalk next) {
        MutableGraph<Node> graph = GraphBuilder.undirected().build();
        first.links().forEach(link -> connect(graph, link, 0));
        next.links().forEach(link -> connect(graph, link, 1));
        List<Link> links = new ArrayList<>();
        for (Set<Node> group : groups(graph)) {
            List<String> between = ids(group, 1);
            if (between.stream()
                    .allMatch(id -> first.to(id).isPresent() && next.from(id).isPresent())) {
                links.addAll(joined(first, next, group));
            }
        }
        return links;
    }

    private static List<Link> joined(Crosswalk first, Crosswalk next, Set<Node> group) {
        List<String> from = ids(group, 0);
        List<String> to = ids(group, 2);
        Set<Link> steps = new LinkedHashSet<>();
        from.forEach(id -> first.from(id).ifPresent(steps::add));
        ids(group, 1).forEach(id -> {
            first.to(id).ifPresent(steps::add);
            next.from(id).ifPresent(steps::add);
        });
        to.forEach(id -> next.to(id).ifPresent(steps::add));
        // Parts that fell out or came in on the way, or were regrouped before, leave nothing whole.
        boolean whole = steps.stream().map(Link::relation).noneMatch(CrosswalkGroups::breaks);
        return links(from, to, whole, note(steps), provenance(steps));
    }

    private static boolean breaks(Relation relation) {
        return relation == Relation.REGROUPED || relation == Relation.DROPPED || relation == Relation.NEW;
    }

    private static Bilingual note(Set<Link> steps) {
        return Bilingual.of(
                steps.stream()
                        .map(link -> link.note().vi())
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                steps.stream()
                        .map(link -> link.note().en())
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static Provenance provenance(Set<Link> steps) {
        return steps.stream().map(Link::provenance).reduce(Provenance::and).orElseThrow();
    }

    private static void connect(MutableGraph<Node> graph, Link link, int side) {
        List<Node> nodes = Stream.concat(
                        link.from().stream().map(id -> new Node(side, id)),
                        link.to().stream().map(id -> new Node(side + 1, id)))
                .toList();
        graph.addNode(nodes.get(0));
        for (Node node : nodes.subList(1, nodes.size())) {
            graph.putEdge(nodes.get(0), node);
        }
    }

    private static List<Set<Node>> groups(Graph<Node> graph) {
        List<Set<Node>> groups = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node node : graph.nodes()) {
            if (!seen.contains(node)) {
                Set<Node> group = ImmutableSet.copyOf(Graphs.reachableNodes(graph, node));
                seen.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static List<String> ids(Set<Node> group, int side) {
        return group.stream().filter(node -> node.side() == side).map(Node::id).toList();
    }
}
