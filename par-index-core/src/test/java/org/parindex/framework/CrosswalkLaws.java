package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parindex.framework.Crosswalk.Item;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Relation;
import org.parindex.framework.Crosswalk.Side;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;

/** Of random crosswalks, and of random decisions whose components are about some of the nine subjects. */
class CrosswalkLaws {

    private static final List<Subject> SUBJECTS = List.of(Subject.values());

    @Property(tries = 1_000)
    void theInverseOfTheInverseIsTheSame(@ForAll Random random) {
        Crosswalk any = crosswalk(side("a", random), side("b", random), random);

        assertThat(any.inverse().inverse()).isEqualTo(any);
    }

    @Property(tries = 1_000)
    void nothingChangesWhereAllIsTheSameBeforeOrAfter(@ForAll Random random) {
        Crosswalk any = crosswalk(side("a", random), side("b", random), random);

        assertThat(Crosswalk.same(any.from()).then(any)).isEqualTo(any);
        assertThat(any.then(Crosswalk.same(any.to()))).isEqualTo(any);
    }

    @Property(tries = 1_000)
    void twoStepsBackAreTheInverseOfTwoStepsForth(@ForAll Random random) {
        Crosswalk first = crosswalk(side("a", random), side("b", random), random);
        Crosswalk next = crosswalk(first.to(), side("c", random), random);

        assertThat(relations(next.inverse().then(first.inverse())))
                .isEqualTo(relations(first.then(next).inverse()));
    }

    @Property(tries = 1_000)
    void thereAndBackIsTheSameOnlyForWhatIsTheSame(@ForAll Random random) {
        Crosswalk any = crosswalk(side("a", random), side("b", random), random);
        Crosswalk back = any.then(any.inverse());

        for (Link link : any.links()) {
            if (link.relation().compares() || link.relation() == Relation.SPLIT) {
                // What was split and merged again is whole.
                assertThat(back.from(link.from().get(0)).orElseThrow().relation())
                        .isEqualTo(Relation.SAME);
            }
        }
        for (Link link : back.links()) {
            if (link.relation() == Relation.SAME) {
                assertThat(link.from()).isEqualTo(link.to());
            }
        }
    }

    @Property(tries = 1_000)
    void everyPartHasOneLinkAtMost(@ForAll Random random) {
        Crosswalk first = crosswalk(side("a", random), side("b", random), random);
        Crosswalk joined = first.then(crosswalk(first.to(), side("c", random), random));

        assertThat(Crosswalk.check(joined.from(), joined.to(), joined.links())).isEmpty();
    }

    @Property(tries = 1_000)
    void decisionsAreLinkedAlikeFromBothSides(@ForAll Random random) {
        Decision one = decision("A", random);
        Decision other = decision("B", random);

        assertThat(relations(Crosswalk.between(one, other).inverse()))
                .isEqualTo(relations(Crosswalk.between(other, one)));
    }

    @Property(tries = 1_000)
    void whatComparesIsAboutTheSameSubjectsAndWhatIsDroppedAboutNone(@ForAll Random random) {
        Decision one = decision("A", random);
        Decision other = decision("B", random);

        for (Link link : Crosswalk.between(one, other).links()) {
            Set<Subject> before = subjects(one, link.from());
            Set<Subject> now = subjects(other, link.to());
            if (link.relation() == Relation.DROPPED) {
                for (Component component : other.components()) {
                    assertThat(component.subjects().orElseThrow().value()).doesNotContainAnyElementsOf(before);
                }
            } else if (link.relation() != Relation.NEW && link.relation() != Relation.REGROUPED) {
                assertThat(now).isEqualTo(before);
            }
        }
    }

    private static Set<Subject> subjects(Decision decision, List<String> numbers) {
        Set<Subject> subjects = new HashSet<>();
        numbers.forEach(number -> subjects.addAll(decision.component(Integer.parseInt(number))
                .orElseThrow()
                .subjects()
                .orElseThrow()
                .value()));
        return subjects;
    }

    private static List<String> relations(Crosswalk crosswalk) {
        return crosswalk.links().stream().map(Link::toString).toList();
    }

    /** Up to six parts, every third without a name. */
    private static Side side(String name, Random random) {
        List<Item> items = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            String id = name + i;
            items.add(new Item(
                    id,
                    random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(Bilingual.same("name " + random.nextInt(2)))));
        }
        return new Side(name, items);
    }

    /** Some parts of each side at random, in groups of up to three. */
    private static Crosswalk crosswalk(Side from, Side to, Random random) {
        List<String> before = shuffled(from, random);
        List<String> now = shuffled(to, random);
        List<Link> links = new ArrayList<>();
        while (!before.isEmpty() || !now.isEmpty()) {
            List<String> some = taken(before, random);
            List<String> others = taken(now, random);
            if (random.nextInt(4) > 0) {
                links.addAll(Link.of(some, others, random.nextBoolean() ? "" : "note " + random.nextInt(3)));
            }
        }
        return Crosswalk.of(from, to, links);
    }

    private static List<String> shuffled(Side side, Random random) {
        List<String> ids = new ArrayList<>(side.items().stream().map(Item::id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    private static List<String> taken(List<String> ids, Random random) {
        List<String> first = ids.subList(0, Math.min(ids.size(), random.nextInt(4)));
        List<String> taken = List.copyOf(first);
        first.clear();
        return taken;
    }

    private static Decision decision(String id, Random random) {
        List<Component> components = new ArrayList<>();
        int size = random.nextInt(5);
        for (int number = 1; number <= size; number++) {
            Set<Subject> subjects = new HashSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                subjects.add(SUBJECTS.get(random.nextInt(SUBJECTS.size())));
            }
            components.add(new Component(
                    number,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    random.nextInt(12) == 0
                            ? Optional.empty()
                            : Optional.of(new Stated<>(subjects, Provenance.of(Status.DERIVED, "")))));
        }
        return new Decision(
                id,
                Optional.empty(),
                2012,
                OptionalInt.empty(),
                Map.of(),
                components,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
