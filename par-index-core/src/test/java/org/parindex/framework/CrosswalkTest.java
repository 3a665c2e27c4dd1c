package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.framework.Crosswalk.Relation.DROPPED;
import static org.parindex.framework.Crosswalk.Relation.MERGED;
import static org.parindex.framework.Crosswalk.Relation.NEW;
import static org.parindex.framework.Crosswalk.Relation.REGROUPED;
import static org.parindex.framework.Crosswalk.Relation.RENAMED;
import static org.parindex.framework.Crosswalk.Relation.SAME;
import static org.parindex.framework.Crosswalk.Relation.SPLIT;
import static org.parindex.framework.Subject.IMPACT;
import static org.parindex.framework.Subject.INSTITUTIONS;
import static org.parindex.framework.Subject.ONE_STOP;
import static org.parindex.framework.Subject.PROCEDURES;
import static org.parindex.framework.Subject.STEERING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.framework.Crosswalk.Item;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Relation;
import org.parindex.framework.Crosswalk.Side;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class CrosswalkTest {

    private static final Provenance DERIVED = Provenance.of(Status.DERIVED, "read");

    @Test
    void componentEightOf1294WasDroppedAndThatOf876IsNew() {
        Crosswalk crosswalk = ParIndex.crosswalk("1294/QĐ-BNV", "876/QĐ-BNV");

        Link dropped = crosswalk.from("8").orElseThrow();
        assertThat(dropped.relation()).isEqualTo(DROPPED);
        assertThat(dropped.note())
                .isEqualTo(Bilingual.of(
                        "lĩnh vực 8 của 1294/QĐ-BNV là “Thực hiện cơ chế một cửa, một cửa liên thông”;"
                                + " 876/QĐ-BNV không có lĩnh vực này",
                        "component 8 of 1294/QĐ-BNV is “Implementation of the one-stop and interlinked one-stop"
                                + " mechanism”; 876/QĐ-BNV has no such component"));
        // That 876 has none rests on the names of its eight components, all of which are known.
        assertThat(dropped.provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(crosswalk.to("8").orElseThrow().relation()).isEqualTo(NEW);
        // That the impact is new rests on components 1 to 7 of 1294, whose names are not known.
        assertThat(crosswalk.to("8").orElseThrow().provenance().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(crosswalk.links()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, same, derived",
        "2, renamed, derived",
        "3, same, derived",
        "4, same, derived",
        "5, renamed, derived",
        "6, same, derived",
        "7, renamed, unverified",
        "8, same, derived"
    })
    void componentsOf2948AreThoseOf876AndThreeWereRenamed(String number, String relation, String status) {
        Link link = ParIndex.crosswalk("2948/QĐ-BNV", "876/QĐ-BNV").from(number).orElseThrow();

        assertThat(link.from()).containsExactly(number);
        assertThat(link.to()).containsExactly(number);
        assertThat(link.relation()).hasToString(relation);
        assertThat(link.provenance().status()).hasToString(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4361", "2636", "1150", "1149"})
    void whereNamesAreNotKnownTheSubjectIsTakenFromThePositionAndUnverified(String number) {
        Crosswalk crosswalk = ParIndex.crosswalk(number + "/QĐ-BNV", "876/QĐ-BNV");

        assertThat(crosswalk.links())
                .hasSize(8)
                .allSatisfy(link -> assertThat(link.relation()).isEqualTo(SAME))
                .allSatisfy(link -> assertThat(link.provenance().status()).isEqualTo(Status.UNVERIFIED))
                .allSatisfy(link -> assertThat(link.provenance().note())
                        .contains("Taken from the position; the name is not known"));
    }

    @Test
    void ofADecisionWhoseComponentsAreNotKnownNothingIsSaid() {
        assertThat(ParIndex.crosswalk("1294/QĐ-BNV", "1187/QĐ-BNV").links()).isEmpty();
        assertThat(ParIndex.crosswalk("1187/QĐ-BNV", "876/QĐ-BNV").from("8")).isEmpty();
    }

    /** The one-stop mechanism was component 8 until 2015 only. */
    @Test
    void componentEightOf2016IsAnotherThanThatOf2015() {
        Crosswalk crosswalk = ParIndex.crosswalk("1294/QĐ-BNV", "4361/QĐ-BNV");

        assertThat(crosswalk.from("8"))
                .hasValueSatisfying(link -> assertThat(link.relation()).isEqualTo(Crosswalk.Relation.DROPPED));
        assertThat(crosswalk.to("8"))
                .hasValueSatisfying(link -> assertThat(link.relation()).isEqualTo(Crosswalk.Relation.NEW));
    }

    @Test
    void aDecisionIsTheSameAsItself() {
        assertThat(ParIndex.crosswalk("1149/QĐ-BNV", "1149/QĐ-BNV").links())
                .hasSize(8)
                .allSatisfy(link -> assertThat(link.relation()).isEqualTo(SAME))
                .allSatisfy(link -> assertThat(link.provenance().status()).isEqualTo(Status.OFFICIAL));
    }

    @Test
    void refusesADecisionThatIsNotBundled() {
        assertThatThrownBy(() -> ParIndex.crosswalk("1/QĐ-BNV", "876/QĐ-BNV"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A decision must be one of [1294/QĐ-BNV, ");
    }

    @Test
    void componentsThatShareASubjectBelongTogether() {
        Decision from = decision("A", Set.of(STEERING, INSTITUTIONS), Set.of(PROCEDURES), Set.of(ONE_STOP));
        Decision to = decision("B", Set.of(STEERING), Set.of(INSTITUTIONS), Set.of(PROCEDURES, ONE_STOP));
        Crosswalk crosswalk = Crosswalk.between(from, to);

        assertThat(crosswalk.links().stream().map(Link::toString)).containsExactly("1 → 1; 2 split", "2; 3 → 3 merged");
        assertThat(crosswalk.to("2")).isEqualTo(crosswalk.from("1"));
    }

    @Test
    void severalThatBecameSeveralAreRegrouped() {
        Crosswalk crosswalk = Crosswalk.between(
                decision("A", Set.of(STEERING, INSTITUTIONS), Set.of(PROCEDURES)),
                decision("B", Set.of(STEERING), Set.of(INSTITUTIONS, PROCEDURES)));

        assertThat(crosswalk.links().stream().map(Link::toString)).containsExactly("1; 2 → 1; 2 regrouped");
    }

    @Test
    void aComponentThatLostASubjectIsNotTheSame() {
        Crosswalk crosswalk =
                Crosswalk.between(decision("A", Set.of(STEERING, IMPACT)), decision("B", Set.of(STEERING)));

        assertThat(crosswalk.links().stream().map(Link::toString)).containsExactly("1 → 1 regrouped");
    }

    @Test
    void nothingIsDroppedWhereAComponentOfTheOtherDecisionIsNotKnown() {
        Decision all = decision("A", Set.of(STEERING), Set.of(IMPACT));
        Decision some = decision("B", Set.of(STEERING), Set.of());

        assertThat(Crosswalk.between(all, some).from("2")).isEmpty();
        assertThat(Crosswalk.between(some, all).to("2")).isEmpty();
        assertThat(Crosswalk.between(all, some).from("1")).map(Link::relation).contains(SAME);
    }

    @Test
    void nothingIsDroppedWhereADecisionIsSaidToHaveMoreComponents() {
        Decision two = decision("A", Set.of(STEERING), Set.of(IMPACT));
        Decision one = decision("B", Set.of(STEERING));
        Decision ofTwo = new Decision(
                "B",
                Optional.empty(),
                2012,
                OptionalInt.empty(),
                Map.of(Decision.Counted.COMPONENTS, new Stated<>(2, DERIVED)),
                one.components(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());

        assertThat(Crosswalk.between(two, one).from("2")).map(Link::relation).contains(DROPPED);
        assertThat(Crosswalk.between(two, ofTwo).from("2")).isEmpty();
    }

    @Test
    void criteriaOfFrameworksAreLinkedByNumberAndName() {
        Framework old = framework(leaf("1.1", "Kế hoạch"), leaf("1.2", "Báo cáo"), leaf("1.3", "Kiểm tra"));
        Framework young = framework(leaf("1.1", "Kế hoạch"), leaf("1.2", "Báo cáo năm"));
        Crosswalk crosswalk = Crosswalk.between(old, young);

        assertThat(crosswalk.links().stream().map(Link::toString))
                .containsExactly("1 → 1 same", "1.1 → 1.1 same", "1.2 → 1.2 renamed", "1.3 →  dropped");
        assertThat(crosswalk.inverse().links().stream().map(Link::toString))
                .containsExactly("1 → 1 same", "1.1 → 1.1 same", "1.2 → 1.2 renamed", " → 1.3 new");
        assertThat(crosswalk.links().get(0).provenance().status()).isEqualTo(Status.ILLUSTRATIVE);
    }

    @Test
    void givenLinksHaveTheRelationOfTheirNumbers() {
        Side old = side("old", "1", "2", "3", "4", "5");
        Side young = side("new", "1", "2", "3", "4", "6");
        List<Link> links = new ArrayList<>();
        links.addAll(Link.of(List.of("2", "1"), List.of("1"), "hai thành một"));
        links.addAll(Link.of(List.of("3"), List.of("2", "3"), ""));
        links.addAll(Link.of(List.of("4", "5"), List.of(), "thôi"));
        links.addAll(Link.of(List.of(), List.of("6"), ""));
        Crosswalk crosswalk = Crosswalk.of(old, young, links);

        assertThat(crosswalk.links().stream().map(Link::toString))
                .containsExactly("1; 2 → 1 merged", "3 → 2; 3 split", "4 →  dropped", "5 →  dropped", " → 6 new");
        assertThat(crosswalk.from("5").orElseThrow().note().en()).isEqualTo("thôi");
        assertThat(crosswalk.to("4")).isEmpty();
        assertThat(Link.of(List.of(), List.of(), "")).isEmpty();
    }

    @Test
    void everyFaultOfGivenLinksIsSaidAtOnce() {
        Side side = side("S", "1", "2");
        List<Link> links = new ArrayList<>(Link.of(List.of("1", "3"), List.of("1"), ""));
        links.addAll(Link.of(List.of("1"), List.of("2"), ""));

        assertThatThrownBy(() -> Crosswalk.of(side, side, links))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("""
                        S → S#/0/from: S must have what a link names: 3
                        S → S#/1/from: 1 of S must be named once; write what belongs together into one link""");
    }

    @Test
    void aLinkMustHaveThePartsOfItsRelation() {
        assertThatThrownBy(() -> new Link(List.of("1"), List.of("1"), SPLIT, Bilingual.same(""), DERIVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A link must have the parts of its relation: split, [1] → [1];"
                        + " a link that drops or adds has one part");
        assertThatThrownBy(() -> new Link(List.of("1", "2"), List.of(), DROPPED, Bilingual.same(""), DERIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSideHasEachPartOnce() {
        assertThatThrownBy(() -> side("S", "1", "2", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parts of a side must come once each: S, [1, 2, 1]");
    }

    @Test
    void joinsWhatWasSplitAndMergedAgain() {
        Crosswalk split = crosswalk(side("a", "1"), side("b", "1", "2"), "1>1;2");
        Crosswalk merged = crosswalk(side("b", "1", "2"), side("c", "7"), "1;2>7");

        assertThat(split.then(merged).links().stream().map(Link::toString)).containsExactly("1 → 7 same");
    }

    @Test
    void whatLostAPartOnTheWayIsNotTheSame() {
        Crosswalk split = crosswalk(side("a", "1"), side("b", "1", "2"), "1>1;2");
        Crosswalk dropped = crosswalk(side("b", "1", "2"), side("c", "1"), "1>1", "2>");

        assertThat(split.then(dropped).links().stream().map(Link::toString)).containsExactly("1 → 1 regrouped");
        assertThat(dropped.inverse().then(split.inverse()))
                .isEqualTo(split.then(dropped).inverse());
    }

    @Test
    void whatCameAndWentInBetweenLeavesNoTrace() {
        Crosswalk came = crosswalk(side("a", "1"), side("b", "1", "2"), "1>1", ">2");
        Crosswalk went = crosswalk(side("b", "1", "2"), side("c", "1"), "1>1", "2>");

        assertThat(came.then(went).links().stream().map(Link::toString)).containsExactly("1 → 1 same");
    }

    @Test
    void whatIsNotKnownOnTheWayIsNotKnown() {
        Crosswalk known = crosswalk(side("a", "1", "2"), side("b", "1", "2"), "1>1", "2>2");
        Crosswalk half = crosswalk(side("b", "1", "2"), side("c", "1", "2"), "1>1");

        assertThat(known.then(half).links().stream().map(Link::toString)).containsExactly("1 → 1 same");
        assertThat(half.inverse().then(known.inverse()).from("2")).isEmpty();
    }

    @Test
    void whatWasSplitIntoSomethingUnknownIsNotKnown() {
        Crosswalk split = crosswalk(side("a", "1"), side("b", "1", "2"), "1>1;2");
        Crosswalk half = crosswalk(side("b", "1", "2"), side("c", "1"), "1>1");

        assertThat(split.then(half).links()).isEmpty();
    }

    @Test
    void joinsOnlyWhereOneEndsAndTheOtherBegins() {
        Crosswalk one = Crosswalk.same(side("a", "1"));
        assertThatThrownBy(() -> one.then(Crosswalk.same(side("b", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The next crosswalk must begin where this one ends: a and b are not the same parts");
    }

    @Test
    void carriesTheWeakestProvenanceAndAllNotes() {
        Side side = side("S", "1");
        Crosswalk first = Crosswalk.of(
                side, side, List.of(new Link(List.of("1"), List.of("1"), SAME, Bilingual.of("một", "one"), DERIVED)));
        Crosswalk next = Crosswalk.of(
                side,
                side,
                List.of(new Link(
                        List.of("1"),
                        List.of("1"),
                        SAME,
                        Bilingual.of("hai", "two"),
                        Provenance.of(Status.UNVERIFIED, "heard"))));

        Link joined = first.then(next).from("1").orElseThrow();
        assertThat(joined.note()).isEqualTo(Bilingual.of("một; hai", "one; two"));
        assertThat(joined.provenance()).isEqualTo(Provenance.of(Status.UNVERIFIED, "read; heard"));
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void everyRelationHasAnInverse(Relation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
        assertThat(relation.compares()).isEqualTo(relation == SAME || relation == RENAMED);
        assertThat(relation.inverse().compares()).isEqualTo(relation.compares());
        assertThat(List.of(REGROUPED, MERGED.inverse())).containsExactly(REGROUPED, SPLIT);
    }

    @Test
    void isPrintedWithWhatIsNotKnown() {
        Side old = new Side(
                "cũ",
                List.of(new Item("1", Optional.of(Bilingual.of("Kế hoạch", "Plan"))), new Item("2", Optional.empty())));
        Crosswalk crosswalk = Crosswalk.of(old, side("mới", "3", "4"), Link.of(List.of("1"), List.of("3"), "như cũ"));

        assertThat(crosswalk.toText(Language.VI)).isEqualTo("""
                cũ → mới
                cũ  mới  Quan hệ     Độ tin cậy              Nội dung
                ──  ───  ──────────  ──────────────────────  ────────
                1   3    giữ nguyên  do người dùng cung cấp  như cũ
                2        chưa rõ
                    4    chưa rõ
                """);
        assertThat(crosswalk.toString()).startsWith("\ncũ → mới\n").contains("not known");
        assertThat(crosswalk.toTable().toText(Language.EN)).isEqualTo("""
                cũ  Name  mới  Name  Relation   Note    Provenance
                ──  ────  ───  ────  ─────────  ──────  ──────────
                1   Plan  3          same       như cũ  given
                2                    not known
                          4          not known
                """);
        assertThat(crosswalk.toTable().rows().get(1).get(4).value()).isEqualTo("unknown");
        assertThat(Crosswalk.same(old).toText(Language.VI)).contains("1   1   giữ nguyên  chính thức  Kế hoạch\n");
    }

    @Test
    void isEqualByItsSidesAndLinks() {
        assertThat(ParIndex.crosswalk("1294/QĐ-BNV", "876/QĐ-BNV"))
                .isEqualTo(ParIndex.crosswalk("1294/QĐ-BNV", "876/QĐ-BNV"))
                .hasSameHashCodeAs(ParIndex.crosswalk("1294/QĐ-BNV", "876/QĐ-BNV"))
                .isNotEqualTo(ParIndex.crosswalk("1149/QĐ-BNV", "876/QĐ-BNV"));
    }

    private static Framework framework(Criterion... criteria) {
        return SampleFramework.of(SampleFramework.group("1", criteria));
    }

    private static Leaf leaf(String id, String name) {
        return Leaf.of(id, name, name, "1", PointSource.DOCUMENTS, ScoringRule.direct());
    }

    @SafeVarargs
    private static Decision decision(String id, Set<Subject>... subjects) {
        List<Component> components = new ArrayList<>();
        for (Set<Subject> about : subjects) {
            components.add(new Component(
                    components.size() + 1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    about.isEmpty() ? Optional.empty() : Optional.of(new Stated<>(about, DERIVED))));
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

    private static Side side(String name, String... ids) {
        return new Side(
                name,
                Arrays.stream(ids).map(id -> new Item(id, Optional.empty())).toList());
    }

    /** Links such as {@code 1>2;3}. */
    private static Crosswalk crosswalk(Side from, Side to, String... links) {
        List<Link> all = new ArrayList<>();
        for (String link : links) {
            int arrow = link.indexOf('>');
            all.addAll(Link.of(ids(link.substring(0, arrow)), ids(link.substring(arrow + 1)), ""));
        }
        return Crosswalk.of(from, to, all);
    }

    private static List<String> ids(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(";"));
    }
}
